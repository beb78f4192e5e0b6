"""Coded pictures and sounds that `tools/coded_samples.py` made of our own painted scenes and of a tone.

HEVC and H.264 come as units (parameter sets first), MPEG-4 Visual and AAC as samples.
"""

import base64


def parts(name: str) -> list[bytes]:
    """The units or samples of a payload."""
    return [base64.b85decode(text) for text in PAYLOADS[name].split()]


PAYLOADS = {
    "hevc.camp": (
        "KmiN^|NjAC00093kN^M!000939+H5N LID8*U;qFE0FVFx0{{R603M(aAYo;aq?0R}0ssI500IC20{|2d L;=Bav?4$ C;_hyVEg"
        "y4%wu4WESqYM5(iSTL8zdXY|x0t;<&2*8%0OK6hrIL5BLS$B_OncutB%SvkB-Z&ue~lPpeu@vyclH8-~2ZYNyAEs(<e>Eu<{IEgF"
        "iZ=XocrC{S4mZ^k=r&zwIU`m_4ikhPax3jpglX*5|A)~6Oxa7MY7_##zt8*sD_vjKQ)U>m`(q8l>-iiI)<*J0f{hILS8K^aQR1m@"
        "wE5WfbnPB^K}Zue{XcNDkS6plhLv4g{DvjSm9BN9^9!ytpQFm+`?9G!~Qo4*O0UM-Y*8*$h*X`ci#2En(mSNLCz^AU$miVBxFW-@"
        "%02(T8xM)UOX!4kKw)c5)`wyk3WdhOI_5$#`p(;y>c*7S%SKsz}1*sRID$36?sU__1CCBO"
    ),
    "hevc.left": (
        "KmiN^|NjAC00093kN^M!000939+H5N LID8*U;qFE0FVFx0{{R603M(qfd!UIl1#2>2mk;B00;m80{~D! L;=Bav?4$ C;_hyVAf"
        "uOF(=1DAN?wZEW~6ct&l|%wKIS6H1;-GsFG<Qo@+sVHS}y&CCcO-(x|Mw49}+KUJ!hFwf6*{3Q_FjMstI}ccPo552S^<k!%ip)?j"
        "x7A(bX<fj5)6k0DHv%m2px)QQcVI4+qn1jQ(>;fLm<b}T_RCJcXquTD4eYo0Gzllg;f#Y-I3`<22EB<@RhGdUfF$`wNO*CIkudAW"
        "X_zMGyGd&Ww@"
    ),
    "hevc.right": (
        "KmiN^|NjAC00093kN^M!000939+H5N LID8*U;qFE0FVFx0{{R603M(qfd!UIl1#2>2mk;B00;m80{~D! L;=Bav?4$ C;_hyV9_"
        "4tSU>#!WU3PLB%SUn{JKc!L6ta34F*cMG{k$tXL=oBDF^X!uTkWnD$&q_Ys%5#B`NF?yI4loAH^mN(>IuI*>w*lRqQtW%TrZoE=6"
        "*No^Dqzl^y;>3d3fY!e-KDnRSTqm@!NlC%;Wg__?hjT0Wu31~N{Uw!IFfQB-u0XT2{2LWRPI0a3pQk)|?v^`H_)Hmn<i%eB}Th7b"
    ),
    "hevc.small": (
        "KmiN^|NjAC00093kN^M!000939+H5N LID8*U;qFE0FVFx0{{R603M(qfd!UIl1#2>2mk;B00;m80{~D! L;=Bav?4$ C;_hyV9a"
        "lwW{=&A7`t8`W`fPihqea&nl{@K?&_jeAsW4d>$uuVc1?tSCaD{ye6`n<8{OjgY+JZ%+u-2nT`dPw$h)K7HPN0k>9nwfe8V}m@5N"
        ")3&wj@NV9<bm!JWFXhrjNvXXOKqsQd~uLQz|hoPBXUgT2n($<^gGI1fcpuRqQ9XX~(WvOUhXK$$4aYnaR5EWUqu`x@L-rQ4`%)!5"
        "jr4RQ_3&|aKqLzQ09$8P8?ZM3;`Qj3uDEWnD$CU*+1z9i;&1i$<R$3hv#*zZjpQNIO3KOgg1xLC2k"
    ),
    "hevc.grey": (
        "KmiN^|NjIC00093pU40J0{{RXl7Nr LID8;2mk;B0H4SJ00RI39>73>g_cT^Os;GQ000932mk;B08l^ L;=Bav?4$ C;_e<!0uFL"
        "j_YlT^L$@7pQ#ZzR7zJjnJLK6Gr#"
    ),
    "hevc.film": (
        "KmiN^|NjAC00093kN^M!000939+H5N LID8*U;qFE0FVFx0{{R603M(qfd!UIl1#2>2mk;B00;m80{~D! L;=Bav?4$ C;_hyU^H"
        "@AxU|Qf?_5Jw;NBulD#|?NLP8>EeXF(1^P0Q|xrjGXQx}UQJR_&oVoNOx-p20zmqJGV0k}TXaB~d>6y$R82Ic5DHu2u3I&uqPa=6"
        "7-1A3&`0$jXkzV-XY0zZ)TU<0GAX+D^`|C3dV=hkRtGVsTkGkPUP?eW`6(sXlY 0s+toeh|hS!2aPqkh$`q105Js^ZjqX8)E}=ce"
        "V 0s+tw|I|YU96<i&2Sf 0s+t%pZ&xz7;*mL6wOz`x2G2}A;*C|c6ayAkrh>9oB 0s+t<pZ&xz7<2yW_EZ 0s+t{pZ&xz7;*mV4r"
        "yc#iLm|?Tx)SQ_zk68*2v6zd@u 0s+u4pZ&xz7<2yW_EZ 0s+uCpZ&xz7;*mVB~jzs91(#_i7Uvo;MwAivmTQCdB;N{G-JuSQ-fL"
        "_g@hFkpa 0s+uKpZ&xz7;*mc45%gOsp5g^mGeY{6U@|)tBV3v1UN%rm<RTu$N 0s+uSpZ&xz7<2yWIc!?X(78$TH^g3ItHppW>M>"
        "V-rmO 0s+uapZ&xz7;*mV9=lL^Ybp9OYx~U)X8 0s+uipZ&xz7<2yX8HlJ7ilhlzJ&|m$6a"
    ),
    "avc.film": (
        "XJh~htg;ME2mk;B00;m80|20SkupF XzRelvMc Wr&3T^s4E>py#$NE$+QX6O>81*IuBTy=ki-0JYvIms>_Q8zk4I$DtqKNe^e+_"
        "Lop{j-uX0G^g+_w2#-8qfuq7<i4d9(&n6p0#3=2cM`H|XD**$XkEHa>TIv3LB2aaoS1UPe)20c9$kNZF5juvOinsB8|SzUTB$Js3"
        "<Z_LSLRqw^jYV$H~WV^^H13=e9;;5<<?wS?0*>|D5usi?5z L7F=s^(i0hPr+G|sOL<fHx29$1`lPY(OWe{$^4>7%Y;mz_+}$v2a"
        "62lx0=FT$#ZL}ifs^1 L7GnpWXfUx;j-V?O^Y>*>NlhT$_wo&QZ<PbObZHRXwe1Q&Z>4Y4vX; L7H-SL&=oD|3UZD&Y{Jr{s)Cxl"
        "*d_;tYbAFrC0 L7I|yL&=oD|49?7TNRSCB_^%@_cobMmj L7K97L&=oD|6N!UMn+!8?KNlEZd(McqQ@QLPmf+z^m3vDUp}!nEB}4"
        "L Wr%_g|NcBBu{ob^YhhZg@xa&WbAMx&LX=WvdJCj+RE|8c2rz(cSF|@IXmU*NBoyr<?Jlh`nTfcB>@=CND-^}%CZ}Sz&6{ukk`i"
        "byCaA&BDSWx>OU)1h^gQIDjHf&@ynAA|SRVt0r~nQcd7nplv`<mJ6x-KYNvGJ?^m3{|?&p83z=)bz4j{4ajp!G($lF=TSwpvQF#Y"
        "nxmVS-EV*ZaoZ9VV6!DaiNj*O`QOfnx*g60F9|1T63-8SE_fd L7F=sPj!)qq)G3VR)p;SMseK L7GnpWXfUxS0E8q_hA_2vQGrk"
        "un^z L7H-SL&=oD|6zAXd-HgCOvT2gobT{@e5g&tFa L7I|yL&=oD|63Z{d#%yLID+aMRLixWFMZrHa64k}rgmoWCU^G;M~5c L7"
        "K97L&=oD|33+Ll-%TdL5MH`;z?_zE=bn0dj04J3!n"
    ),
    "mpeg4.film": (
        "000570RR92wTTk|0096100AHX#EpmmRRaVF6hi 0005D5XB=j>5d4-+kYEv{B5`Kw%^9vegFWPgp<!Gdr)Na!l^B_24u1SAEdU+A"
        "4(tb{Vo1dXUa`tOL;@&1uq|3TYwdmIaEHMiY#xqE)3%Ly%os~@&`W^xB7dK-y(bB%YKn{007E}X;*3e0*A*ry2M8A>E^0<l|?-wP"
        "9!|;D2=x3le(l$z9b`m 0005DQR0Q^_uqZ@005egdaa*ZP)OEJvPN2i9akri9}oYx007E|2D_|M7wrRZ+W 0005DQo@J#005ee=J"
        "8&x6}UCv!@*`u007E|22Pu+yle{{bf%v 0005DQ{spB005egVIxd7cE)<(*4)d2%>V$(hXk*=_XV2 0005DRKkb%005eYt-%##HC"
        "sO7xUTMYfoq=t0Lq62ufK3>iU 0005DRpN*D005eb+&^$q>iW%|xFvA+IO}uY007F1gI#V5LmDlyQKtX^0k8o800Fg$6951K0000"
        "1AOOUThyYas1PByE 0005D7R4hp>5d4-+kYEv{B5`Kw%^9vegFWPgp<w-9?Kqg9x9UED1YT9W7<n^l$$7idNj8nDgaU_eLm9OQ0>"
        "7|g_QeCeM7hksvn<-FK&w1Tp2>-4qqZS`g!~=MLG1Pzet=S;RGiCpI-m~%8019cTWloleHA|iNuGZ5k{MBo;KU*bx52dZ*EeAK|F"
        "HXV_y 0005DSK@`~_uqZ@005ec+sTW57$mt5IU<7%<m@D6%oJ=Clek3y0Lq63u%tVJ+W 0005DSi*<*005eYzTj%^;L7Y*2fDui0"
        "Lq62F82ny-v 0005DS>lE3?*IUrjlmV&`-0VhdDq{5007E|1unM*p^X;UsMP 0005DXkkP9005eYw*yJt_}21TXuN!02alg{Yn}H"
        "A$6R^$007E|2D{uA?* 0005DQR0X9005ec*7hX^?+vOS`{2QyJ$RfN;MT#^GByP;@go2L%7+EJg4<t>KL"
    ),
    "aac.tone": (
        "0UT1PX`^>p`$ya2O1qYc5+q2HLA7l=R@1d@J69RnxX#tI&raB<Y*rnsY1+8X)y8tHrz+ZVt)|6^$6|7<q#!~BAVMUgB^gv@Qkg4C"
        "Ypz#UcIF1`Qh_KK7#J8B*|}wwS!I;mvdb*8%5GU@mRV(%S!I@4WtLfGmRV(%S!I@4WtLfGmRV(%S!I@4WtLfGmRV(%S!I@4WtLfG"
        "mRV(%S!I@4WtLfGmRV(%S!I@4WtLfGmRV(%S!I@4WtLfGmRV(%S!I@4WtLfGmRV(%S!I@4WtLfGmR< 0RWuYJrzW{8AQ7mWWIgAf"
        "BrB0|6aJ`TDc$e{XhIa^Za?^&FWoe{XakYfAjU%9A8zbKlJ?n>HpvBt#QVeNtZ?_@G|JcoO0;J9vWtBF<jG3xtBA|G|6U-mS2$lc"
        "rL*Mgrf=8bE2w@V^C=5qB;%GI)w)4H&padSW>oZi+g6xgm=;|5wuH-?4H6qHf)Ogi5wM|GR}4*&pFO@DN(6Po_Xh<bxx_(I;Wm_)"
        "F)DvJoC>y>NnB8iYb0|FIrISbK`5UZ;9ML1v%9ZH#F*=erfr>N}P!ZIzC$zH~ 0TS|x;^t*%Joowkr~huX#}}z`<<_f9-uSAD1Kf"
        "lE0B6t-@t6;N0RI3w6YdCm`{;xZfF1V%|APm8$UpGdPq_p9HV3%_=FA7afIc$>`{*!|{vIRv#}HHa_)h*K$@V{oi67(PEEvEN3_y"
        "THA^-%!p<vq(2}}n 0Rl3I=6|R3{d4WE|4;wr|NL)S-(BC=+nzqZZ|D1cM}%iyC>8&^_o$}*?fc0oy-npQp-ubu@4o%_-@kqA6%6"
        "4m`}gmlAQufmV5nFq07M`c34kgR03r|oOePcnPym1q 0Q@q9AQ3_kZr}Lds^|3o{U84>uZ`pG_sPf4>->Fi_1{%00i|Qp{i*5x#G"
        ">@QK9Wo%;9y{2W<c071_lPjf}yl65kNpD6AJ}Gp&*b-ArJ(>777G_3xFmQ3k8Eb0wR|Izy 0RA$E=6^ri_s^Dk|NKAyJ>MQQpMRe"
        "C`2D}<{+}FId2^k2K)(%}6<cP`me^7wX2#BlH*DFnWOhep&6_q@EE&R^Hf-5IL@pZw#?78kumV9KOd=KlX9|RZK!^Yn3V<X4L<a "
        "0RA$E=6?Uj<3Ddb{-6KL|M=bM$FHjKn%B?x{yfX?ExjlfhW+X(zkN6FDBrz(<tcSH@87=r?|u93u-|Ko1}F*wAuzaDEE&Rp1Onl3"
        "$N->N0U$sDaF|pq8)6X>m<| 0Rl3I=6=6#*PmN`zyDwV&wAGLHTe1GUmvIW{{MP<&I#QD&=OZxs>4xO56}A@QGP$$R;^mKYSpV&t"
        "y2nxLRz&H1OnlhEE>XroDm2FKo<a5C=>uL0Jvid04M-J2L 0UA<^VxqCU_pkqp{=eeyi@TR{F49%wo*|)`NPq(~|Np+geEwj4zQB"
        "C`V-L63C+G76?e_a(2z`JrpU-$7Yk>L22io91ae?-@51e3qwt@5B5BAy<^Nb(uv=5wMeYS-B;}`wD!9P9V|8KHi<Kll$=$FglQo="
        "WXPr6^@L5w5-Kq3GIKp8@?2#Q<> 0S2A0y%l7;7iB(A!{77&;s2lO*B)nAy!QX_{Qv3y&(~aaIJsZn{~Z3`ueTc3uJx(;_x`?qxV"
        ">DG1SRB1@=}%Gc@af*(OmRJ$UGu1-OoHh0pS!{QuEPbjUay5@CkuX0N336%w99~@1(r*$x2wpF^qZVo_Xh(^B!Z*JoC>njAP7sk1"
        "^&>diAyInrS6t;b0O}PRH~=$N(a%ZHI@4hlhuUhlhuUhlhuUhlhuUt@<r!1ubDgMFN6?f`WpAf`WpAf`WpAf`Wp$ 0T_X_Z~"
    ),
}
