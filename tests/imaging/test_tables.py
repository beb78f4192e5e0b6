"""Every row of the parsers' tables counts: each is asked for by itself, where samples hold only some of them."""

import struct

import pytest

from actdesk.imaging.boxes import coded as units
from actdesk.imaging.boxes import entries, stills
from actdesk.imaging.boxes.box import box, boxes
from actdesk.imaging.formats import jxl_code, png, tiff, tiff_strips
from actdesk.imaging.metadata import icc
from actdesk.imaging.samples import planted, tiffs
from actdesk.imaging.second import Allowed, blocks, soundtrack
from actdesk.imaging.second import jxl_code as again
from actdesk.imaging.second.boxes import Nest, silent
from actdesk.imaging.second.grammar import Strange
from actdesk.imaging.second.stills import eat_colour
from actdesk.imaging.trace import Reading, Unclean

BRANDS = {
    "heif": ("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "mif2", "miaf", "msf1", "MiHB"),
    "avif": ("avif", "avis", "avio"),
    "": ("isom", "mp42", "qt  ", "HEIX", "heiy", "crx "),
}


@pytest.mark.parametrize(("name", "brand"), [(name, brand) for name, all_ in BRANDS.items() for brand in all_])
def test_a_still_is_known_by_each_of_its_brands(name: str, brand: str) -> None:
    assert stills.family(b"\0\0\0\x14ftyp" + brand.encode() + bytes(4) + brand.encode()) == name


@pytest.mark.parametrize("brand", [b"mif1", b"msf1", b"miaf", b"mif2"])
def test_a_general_brand_is_told_by_those_beside_it(brand: bytes) -> None:
    for beside, name in ((b"avif", "avif"), (b"avis", "avif"), (b"heic", "heif")):
        assert stills.family(b"\0\0\0\x14ftyp" + brand + bytes(4) + beside) == name


def of_bits(*fields: tuple[int, int]) -> memoryview:
    """(value, width) of each field, from the lowest bit on."""
    number = place = 0
    for value, width in fields:
        number, place = number | value << place, place + width
    return memoryview(number.to_bytes(place // 8 + 1, "little"))


SIZES = ((9, 1), (13, 1), (18, 1), (30, 1))  # ISO/IEC 18181-1, D.2
RATIOS = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))


def both(code: memoryview) -> tuple[tuple[int, int], tuple[int, int]]:
    return jxl_code._size(jxl_code.Bits(code)), again._dimensions(again._Tape(code))


@pytest.mark.parametrize("choice", range(4))
@pytest.mark.parametrize("ratio", range(8))
def test_the_size_of_a_codestream_is_read_in_every_writing(choice: int, ratio: int) -> None:
    width, plus = SIZES[choice]
    wide = () if ratio else ((0, 2), (511, 9))
    for value in (0, 359, 2**width - 1):
        high = (value % 2**width) + plus
        across, down = RATIOS[ratio - 1]
        expected = (high * across // down if ratio else 512, high)
        assert both(of_bits((0, 1), (choice, 2), (value % 2**width, width), (ratio, 3), *wide)) == (expected,) * 2


@pytest.mark.parametrize("ratio", range(8))
def test_a_small_size_is_read_in_every_writing(ratio: int) -> None:
    across, down = RATIOS[ratio - 1]
    for eighths in (0, 13, 31):
        high = 8 * (eighths + 1)
        expected = (high * across // down if ratio else 56, high)
        assert both(of_bits((1, 1), (eighths, 5), (ratio, 3), (6, 5))) == (expected,) * 2


def test_both_readings_of_a_codestream_choose_from_the_same_numbers() -> None:
    for name, first in (("size", jxl_code._SIZE), ("e", jxl_code._ENUM), ("crop", jxl_code._CROP),
                        ("toc", jxl_code._SECTION), ("point", jxl_code._XY)):  # fmt: skip
        assert again._PICKS[name] == first, name
    assert jxl_code._CROP == ((8, 0), (11, 1 << 8), (14, (1 << 8) + (1 << 11)), (30, (1 << 8) + (1 << 11) + (1 << 14)))
    assert jxl_code._SECTION == ((10, 0), (14, 1 << 10), (22, (1 << 10) + (1 << 14)), (30, 0x404400))


SPACES = (
    "http://purl.org/dc/elements/1.1/", "http://ns.adobe.com/xap/1.0/", "http://ns.adobe.com/xap/1.0/rights/",
    "http://ns.adobe.com/photoshop/1.0/", "http://ns.adobe.com/exif/1.0/", "http://ns.useplus.org/ldf/xmp/1.0/",
)  # fmt: skip


def kept_in(space: str) -> list[str]:
    """What the second reader says of a kept value under a name of this space."""
    packet = f'<x:xmpmeta xmlns:k0="{space}"><k0:Credit>ACT Desk</k0:Credit></x:xmpmeta>'
    try:
        blocks.eat_xmp(packet.encode(), Allowed(kept=(b"ACT Desk",)))
    except Strange as strange:
        return [strange.code]
    return []


@pytest.mark.parametrize("space", SPACES)
def test_kept_properties_are_of_the_spaces_of_credit_and_date(space: str) -> None:
    assert kept_in(space) == []
    assert kept_in(space + "x") == kept_in(space[:-1]) == kept_in(space.upper()) == ["second.xmp"]


@pytest.mark.parametrize("code", [b"vp08", b"vp09"])
def test_both_codings_of_vp_are_pictures_of_a_film_for_both_readings(code: bytes) -> None:
    raw = box(code, bytes(6), b"\0\1", bytes(16), struct.pack(">HHII", 64, 48, 72 << 16, 72 << 16), bytes(4), b"\0\1",
              bytes(32), b"\0\x18\xff\xff", box(b"vpcC", bytes(12)))  # fmt: skip
    (entry,) = boxes(memoryview(raw))
    kept = entries.picture(entry).raw
    assert soundtrack.eat_entry(code, Nest(memoryview(kept), 8, len(kept)), sound=False) == ("vp09", -1)
    bad = raw.replace(b"vpcC" + bytes(12), b"vpcC" + bytes(11) + b"K")
    (entry,) = boxes(memoryview(bad))
    with pytest.raises(Unclean, match=r"film_codec"):
        entries.picture(entry)


FITTING = ((10, 6, 0, 0), (4, 3, 6, 3), (1, 1, 9, 5))
BEYOND = ((11, 6, 0, 0), (10, 7, 0, 0), (4, 3, 7, 3), (4, 3, 6, 4), (0, 3, 0, 0), (4, 0, 0, 0), (1, 1, 10, 0))


def framed(wide: int, high: int, left: int, top: int) -> None:
    body = memoryview(struct.pack(">5I6x", 0, wide, high, left, top))
    png._check_frame(body, Reading("png", ".png", width=10, height=6))


@pytest.mark.parametrize("frame", FITTING)
def test_a_frame_may_fill_its_picture(frame: tuple[int, int, int, int]) -> None:
    framed(*frame)


@pytest.mark.parametrize("frame", BEYOND)
def test_a_frame_beyond_its_picture_is_damage(frame: tuple[int, int, int, int]) -> None:
    with pytest.raises(Unclean, match=r"^damaged_structure$"):
        framed(*frame)


def test_bits_of_a_tiff_that_fill_from_the_left_are_the_usual_ones() -> None:
    for order in (1, 2):
        made = memoryview(tiffs._one({266: (3, [order])}))
        if order == 1:
            assert tiff.findings(made).width
        else:
            with pytest.raises(Unclean, match=r"^unknown_coding$"):
                tiff.findings(made)


def test_what_a_damaged_piece_is_refused_for_has_its_code() -> None:
    with pytest.raises(Unclean, match=r"^damaged_structure$"):
        units.leb128(memoryview(b"\x80\x80"), 0)
    with pytest.raises(Unclean, match=r"^extra_pixels$"):
        tiff_strips._packed(b"\1ab\1cd", 3)


def test_the_setup_of_flac_is_its_first_block_and_the_last() -> None:
    inside = boxes(memoryview(box(b"dfLa", bytes(4), b"\0\0\0\x22", bytes(range(34)), b"K" * 9)))
    assert list(entries._sound_boxes(inside)) == [box(b"dfLa", bytes(4), b"\x80\0\0\x22", bytes(range(34)))]


def test_both_kinds_of_profile_in_a_colour_box_are_looked_into() -> None:
    for kind in (b"prof", b"rICC"):
        eat_colour(kind + icc.rebuild(planted.profile()))
        with pytest.raises(Strange, match=r"second\.profile"):
            eat_colour(kind + planted.profile())


def test_a_set_up_is_short() -> None:
    silent(bytes(65_535))
    with pytest.raises(Strange, match=r"second\.coded"):
        silent(bytes(65_536))


def test_a_message_that_begins_behind_its_end_is_somebodys() -> None:
    for payload, shown in ((b"\x01\x80", False), (b"\x93\x01K\x80", True), (b"\x93\x02KK\x80", False)):
        assert units._shown(memoryview(payload)) is shown, payload
