<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>neutral</source>
        <translation>neutro</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>About ActDesk</source>
        <translation>Acerca de ActDesk</translation>
    </message>
    <message>
        <source>The desk of a communications team.</source>
        <translation>El escritorio de un equipo de comunicación.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Hide the licences</source>
        <translation>Ocultar las licencias</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>Mostrar las licencias</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>ActDesk rests on the work of others:</source>
        <translation>ActDesk se apoya en el trabajo de otros:</translation>
    </message>
</context>
<context>
    <name>BackBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>This file can’t be opened.</source>
        <translation>Este archivo no se puede abrir.</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Volver a esta</translation>
    </message>
    <message>
        <source>Go back to the backup of {day}</source>
        <translation>Volver a la copia de seguridad del {day}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n step(s) done after it would be lost.</source>
        <translation>
            <numerusform>Se perdería %n acción hecha después.</numerusform>
            <numerusform>Se perderían %n acciones hechas después.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much was done after it can’t be told: the present store can’t be read.</source>
        <translation>No se puede saber cuánto se hizo después: el almacén actual no se puede leer.</translation>
    </message>
    <message>
        <source>Nothing was done after it: nothing would be lost.</source>
        <translation>No se hizo nada después: no se perdería nada.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>One is made for every half hour in which something was changed, and each is opened and checked.</source>
        <translation>Se hace una por cada media hora en la que algo cambió, y cada una se abre y se comprueba.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Copy the newest to another disk</source>
        <translation>Copiar la más reciente a otro disco</translation>
    </message>
    <message>
        <source>Going back keeps the present store aside, whole. A backup opens with the passphrase of its store.</source>
        <translation>Al volver, el almacén actual se guarda aparte, entero. Una copia de seguridad se abre con la frase de contraseña de su almacén.</translation>
    </message>
    <message>
        <source>Making a backup and checking it</source>
        <translation>Haciendo una copia y comprobándola</translation>
    </message>
    <message>
        <source>A backup was made and checked: {when}.</source>
        <translation>Se hizo y se comprobó una copia: {when}.</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>The newest is of {when}.</source>
        <translation>La más reciente es del {when}.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older one(s)</source>
        <translation>
            <numerusform>Mostrar %n más antigua</numerusform>
            <numerusform>Mostrar %n más antiguas</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the copy go?</source>
        <translation>¿Dónde se guarda la copia?</translation>
    </message>
    <message>
        <source>Copying the newest backup and checking the copy</source>
        <translation>Copiando la copia más reciente y comprobándola</translation>
    </message>
    <message>
        <source>The newest backup was copied and checked: {file}.</source>
        <translation>La copia más reciente se copió y se comprobó: {file}.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Comprobando la copia de seguridad</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}?</source>
        <translation>¿Volver a la copia de seguridad del {when}?</translation>
    </message>
    <message>
        <source>The present store is kept aside, whole, so that this can be undone.</source>
        <translation>El almacén actual se guarda aparte, entero, para que esto se pueda deshacer.</translation>
    </message>
    <message>
        <source>Go back to the backup</source>
        <translation>Volver a la copia de seguridad</translation>
    </message>
    <message>
        <source>Stay with the present store</source>
        <translation>Seguir con el almacén actual</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>CapsHint</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Choose one of the list: “{text}” is not in it.</source>
        <translation>Elija uno de la lista: «{text}» no figura en ella.</translation>
    </message>
</context>
<context>
    <name>ClauseLink</name>
    <message>
        <source>Policy: {clause} →</source>
        <translation>Política: {clause} →</translation>
    </message>
    <message>
        <source>Open the policy at “{clause}”</source>
        <translation>Abrir la política en «{clause}»</translation>
    </message>
</context>
<context>
    <name>ClauseView</name>
    <message>
        <source>Like this</source>
        <translation>Así</translation>
    </message>
    <message>
        <source>Rather not like this</source>
        <translation>Mejor no así</translation>
    </message>
    <message>
        <source>What the requester is asked</source>
        <translation>Qué se pregunta al solicitante</translation>
    </message>
    <message>
        <source>What a useful answer says</source>
        <translation>Qué dice una respuesta útil</translation>
    </message>
    <message>
        <source>Newer than the policy, {year}: {title}</source>
        <translation>Más reciente que la política, {year}: {title}</translation>
    </message>
    <message>
        <source>To be confirmed: ask before you rely on it.</source>
        <translation>Por confirmar: pregunte antes de fiarse.</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Véase también</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Covers everybody in the picture</source>
        <translation>Cubre a todas las personas de la imagen</translation>
    </message>
    <message>
        <source>Others in the picture are not covered</source>
        <translation>Otras personas de la imagen no están cubiertas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Others are still missing</source>
        <translation>Todavía faltan otras</translation>
    </message>
    <message>
        <source>Now it covers everybody</source>
        <translation>Ahora cubre a todas</translation>
    </message>
    <message>
        <source>Save a copy of the proof…</source>
        <translation>Guardar una copia de la prueba…</translation>
    </message>
    <message>
        <source>Record a withdrawal…</source>
        <translation>Registrar una retirada…</translation>
    </message>
    <message>
        <source>It does not cover this picture</source>
        <translation>No cubre esta imagen</translation>
    </message>
    <message>
        <source>{act}: {person}</source>
        <translation>{act}: {person}</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Record a consent</source>
        <translation>Registrar un consentimiento</translation>
    </message>
    <message>
        <source>Change the consent</source>
        <translation>Cambiar el consentimiento</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Registrar el consentimiento</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Quién consintió</translation>
    </message>
    <message>
        <source>A name, or words by which the team knows who it is. A group is one consent for all of it.</source>
        <translation>Un nombre, o palabras por las que el equipo sepa de quién se trata. Un grupo es un solo consentimiento para todos.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tutora o tutor</translation>
    </message>
    <message>
        <source>Who agreed for the child. Without a guardian this consent does not count.</source>
        <translation>Quién consintió por la niña o el niño. Sin tutora o tutor este consentimiento no cuenta.</translation>
    </message>
    <message>
        <source>The child’s own yes</source>
        <translation>El sí de la niña o el niño</translation>
    </message>
    <message>
        <source>The child was asked in words that it understands, and agreed.</source>
        <translation>Se le preguntó con palabras que entiende y aceptó.</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Cómo se dio</translation>
    </message>
    <message>
        <source>Language in which it was asked</source>
        <translation>Idioma en que se pidió</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dado el</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>From that day on it no longer counts.</source>
        <translation>A partir de ese día ya no cuenta.</translation>
    </message>
    <message>
        <source>For which purposes</source>
        <translation>Para qué fines</translation>
    </message>
    <message>
        <source>On which channels</source>
        <translation>En qué canales</translation>
    </message>
    <message>
        <source>In which countries</source>
        <translation>En qué países</translation>
    </message>
    <message>
        <source>What was not allowed</source>
        <translation>Lo que no se permitió</translation>
    </message>
    <message>
        <source>For example: no name, not in my country.</source>
        <translation>Por ejemplo: sin nombre, no en mi país.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>There is a proof already; a new file takes its place.</source>
        <translation>Ya hay una prueba; un archivo nuevo la sustituye.</translation>
    </message>
    <message>
        <source>The signed sheet or the recording. It is kept inside the encrypted store.</source>
        <translation>La hoja firmada o la grabación. Se guarda dentro del almacén cifrado.</translation>
    </message>
    <message>
        <source>Everybody who can be recognised in this picture has now agreed</source>
        <translation>Todas las personas reconocibles en esta imagen han consentido</translation>
    </message>
</context>
<context>
    <name>ConsentsSection</name>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>No consent covers this picture.</source>
        <translation>Ningún consentimiento cubre esta imagen.</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Registrar un consentimiento…</translation>
    </message>
    <message>
        <source>Link a consent…</source>
        <translation>Vincular un consentimiento…</translation>
    </message>
    <message>
        <source>There is no other consent in the store. Record one.</source>
        <translation>No hay otro consentimiento en el almacén. Registre uno.</translation>
    </message>
    <message>
        <source>The consent no longer covers this picture. It is still kept.</source>
        <translation>El consentimiento ya no cubre esta imagen. Se sigue guardando.</translation>
    </message>
    <message numerus="yes">
        <source>The withdrawal is recorded. %n publication(s) to take down.</source>
        <translation>
            <numerusform>La retirada está registrada. %n publicación por retirar.</numerusform>
            <numerusform>La retirada está registrada. %n publicaciones por retirar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The withdrawal is recorded.</source>
        <translation>La retirada está registrada.</translation>
    </message>
    <message>
        <source>Save a copy of the proof</source>
        <translation>Guardar una copia de la prueba</translation>
    </message>
    <message>
        <source>Saving the proof</source>
        <translation>Guardando la prueba</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>How copies are made</source>
        <translation>Cómo se hacen las copias</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>Folder for the clean copies</source>
        <translation>Carpeta de las copias limpias</translation>
    </message>
    <message>
        <source>It is made if it is missing. Nothing in it is ever written over, originals least of all.</source>
        <translation>Se crea si falta. Nunca se sobrescribe nada en ella, y menos los originales.</translation>
    </message>
    <message>
        <source>What the copies keep</source>
        <translation>Lo que conservan las copias</translation>
    </message>
    <message>
        <source>“To publish” keeps the picture, its colours and its orientation, nothing else. “Location only” takes out every place and keeps credit, caption and date: for colleagues, not for the public.</source>
        <translation>«Para publicar» conserva la imagen, sus colores y su orientación, nada más. «Solo el lugar» quita todo lugar y conserva el crédito, el pie y la fecha: para colegas, no para el público.</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Autoría de la foto</translation>
    </message>
    <message>
        <source>Written into every copy. Leave it out where a name puts somebody in danger.</source>
        <translation>Se escribe en cada copia. Déjelo vacío donde un nombre ponga a alguien en peligro.</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Derechos de autor</translation>
    </message>
    <message>
        <source>For example: © ACT Alliance</source>
        <translation>Por ejemplo: © ACT Alianza</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>A sentence, or the licence’s web address.</source>
        <translation>Una frase o la dirección web de la licencia.</translation>
    </message>
    <message>
        <source>Caption for all these pictures</source>
        <translation>Pie para todas estas imágenes</translation>
    </message>
    <message>
        <source>No name and no precise place of anybody who is shown.</source>
        <translation>Ni nombre ni lugar preciso de nadie que aparezca.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day month year</source>
        <translation>Día mes año</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Elegir una fecha</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like this: {example}.</source>
        <translation>«{text}» no es una fecha. Escríbala así: {example}.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n punto por corregir</numerusform>
            <numerusform>%n puntos por corregir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This record is no longer there.</source>
        <translation>Esta ficha ya no existe.</translation>
    </message>
    <message>
        <source>Look at the list again; undo brings back what was deleted last.</source>
        <translation>Consulte de nuevo la lista; «Deshacer» recupera lo último que se eliminó.</translation>
    </message>
    <message>
        <source>There is one like this already.</source>
        <translation>Ya existe uno igual.</translation>
    </message>
    <message>
        <source>Search for it and change that one.</source>
        <translation>Búsquelo y modifique ese.</translation>
    </message>
    <message>
        <source>Something this record points to is no longer there.</source>
        <translation>Algo a lo que remite esta ficha ya no existe.</translation>
    </message>
    <message>
        <source>Choose it anew and save again.</source>
        <translation>Elíjalo de nuevo y vuelva a guardar.</translation>
    </message>
    <message>
        <source>Other records still point to this one.</source>
        <translation>Otras fichas todavía remiten a esta.</translation>
    </message>
    <message>
        <source>Close or change those first.</source>
        <translation>Cierre o modifique primero esas.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>“{record}” was changed again since then, so this act can&apos;t be taken back alone.</source>
        <translation>«{record}» se modificó después, así que esta acción no se puede deshacer por sí sola.</translation>
    </message>
    <message>
        <source>Undo the later change first, or change the record by hand.</source>
        <translation>Deshaga primero el cambio posterior o corrija la ficha a mano.</translation>
    </message>
    <message>
        <source>What this act said was erased for good, at somebody&apos;s request.</source>
        <translation>El contenido de esta acción se borró definitivamente a petición de una persona.</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>No se puede recuperar.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Se necesita un motivo.</translation>
    </message>
    <message>
        <source>Write one sentence and try again.</source>
        <translation>Escriba una frase e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>El final es anterior al inicio.</translation>
    </message>
    <message>
        <source>Check both dates.</source>
        <translation>Revise las dos fechas.</translation>
    </message>
    <message>
        <source>This file is too large to be kept.</source>
        <translation>Este archivo es demasiado grande para conservarlo.</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>Elija uno más pequeño.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Something that was entered does not fit.</source>
        <translation>Algo de lo introducido no es válido.</translation>
    </message>
    <message>
        <source>Check the fields and try again.</source>
        <translation>Revise los campos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A body can&apos;t be accountable to itself.</source>
        <translation>Una instancia no puede responder por sí misma.</translation>
    </message>
    <message>
        <source>Choose the organisation that answers for it.</source>
        <translation>Elija la organización que responde por ella.</translation>
    </message>
    <message>
        <source>{handle} can&apos;t become active: nobody of the communications team provably administers it.</source>
        <translation>{handle} no puede pasar a activa: nadie del equipo de comunicación la administra de forma probada.</translation>
    </message>
    <message>
        <source>Record an administration with what proves it, then try again.</source>
        <translation>Registre una administración con su prueba e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Then {handle} would be left without an administrator of the communications team.</source>
        <translation>{handle} quedaría entonces sin administrador del equipo de comunicación.</translation>
    </message>
    <message>
        <source>Name somebody who takes over in the same step.</source>
        <translation>Designe en el mismo paso a alguien que tome el relevo.</translation>
    </message>
    <message>
        <source>The one who takes over is the one who leaves.</source>
        <translation>La persona que toma el relevo es la que se va.</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>Elija a otra persona.</translation>
    </message>
    <message>
        <source>An account can&apos;t go from “{from_state}” to “{to_state}” in one step.</source>
        <translation>Una cuenta no puede pasar de «{from_state}» a «{to_state}» en un solo paso.</translation>
    </message>
    <message>
        <source>Choose one of the steps that are offered.</source>
        <translation>Elija uno de los pasos propuestos.</translation>
    </message>
    <message>
        <source>An account can&apos;t be taken into the register as “{state}”.</source>
        <translation>Una cuenta no puede entrar en el registro como «{state}».</translation>
    </message>
    <message>
        <source>Take it in as it is found, then change its state with a reason.</source>
        <translation>Inscríbala tal como se encontró y cambie después su estado con un motivo.</translation>
    </message>
    <message>
        <source>What was seen is missing.</source>
        <translation>Falta lo que se constató.</translation>
    </message>
    <message>
        <source>Add a file or describe the evidence.</source>
        <translation>Añada un archivo o describa la prueba.</translation>
    </message>
    <message>
        <source>A request can&apos;t go from “{from_stage}” to “{to_stage}” in one step.</source>
        <translation>Una solicitud no puede pasar de «{from_stage}» a «{to_stage}» en un solo paso.</translation>
    </message>
    <message>
        <source>Nobody decides on their own request, and {reference} is yours.</source>
        <translation>Nadie decide sobre su propia solicitud, y {reference} es la suya.</translation>
    </message>
    <message>
        <source>Ask a colleague of the communications team to decide.</source>
        <translation>Pida a una persona del equipo de comunicación que decida.</translation>
    </message>
    <message>
        <source>You would administer the channel of {reference} yourself.</source>
        <translation>Usted mismo administraría el canal de {reference}.</translation>
    </message>
    <message>
        <source>Declare the conflict of interest, or ask a colleague to decide.</source>
        <translation>Pida a otra persona del equipo que decida.</translation>
    </message>
    <message>
        <source>The conflict of interest is not declared.</source>
        <translation>Falta la declaración de conflicto de intereses.</translation>
    </message>
    <message>
        <source>Say in one sentence whether there is one.</source>
        <translation>Diga en una frase si lo hay.</translation>
    </message>
    <message>
        <source>Not every criterion is assessed yet: {criteria}.</source>
        <translation>Aún hay criterios sin evaluar: {criteria}.</translation>
    </message>
    <message>
        <source>Assess those first.</source>
        <translation>Evalúelos primero.</translation>
    </message>
    <message>
        <source>A reason is missing for: {criteria}.</source>
        <translation>Falta una explicación para: {criteria}.</translation>
    </message>
    <message>
        <source>Write one sentence for each.</source>
        <translation>Escriba una frase para cada uno.</translation>
    </message>
    <message>
        <source>The parameters for opening and using the channel are missing.</source>
        <translation>Faltan los parámetros de apertura y uso del canal.</translation>
    </message>
    <message>
        <source>Write what the channel may and may not do.</source>
        <translation>Escriba lo que el canal puede y no puede hacer.</translation>
    </message>
    <message>
        <source>An approval with conditions needs at least one condition.</source>
        <translation>Una aprobación con condiciones exige al menos una condición.</translation>
    </message>
    <message>
        <source>Add one with its owner and its date.</source>
        <translation>Añada una con su responsable y su fecha.</translation>
    </message>
    <message>
        <source>A condition has no owner or no date.</source>
        <translation>Una condición no tiene responsable o no tiene fecha.</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>Rellene ambos.</translation>
    </message>
    <message>
        <source>A declined request is owed an alternative.</source>
        <translation>Una solicitud denegada requiere una alternativa.</translation>
    </message>
    <message>
        <source>Write what the requester can do instead.</source>
        <translation>Escriba qué puede hacer en su lugar quien la solicitó.</translation>
    </message>
    <message>
        <source>Some answers are still missing.</source>
        <translation>Todavía faltan respuestas.</translation>
    </message>
    <message>
        <source>Fill in the pages that are marked.</source>
        <translation>Complete las páginas señaladas.</translation>
    </message>
    <message>
        <source>The opening checklist is not done.</source>
        <translation>La lista de apertura no está terminada.</translation>
    </message>
    <message>
        <source>Tick off what is left, or say why it does not apply.</source>
        <translation>Marque lo que queda o diga por qué no procede.</translation>
    </message>
    <message>
        <source>{reference} is closed.</source>
        <translation>{reference} está cerrado.</translation>
    </message>
    <message>
        <source>Reopen it with a reason before you add to it.</source>
        <translation>Reábralo con un motivo antes de añadir algo.</translation>
    </message>
    <message>
        <source>No attempt at dialogue is recorded yet.</source>
        <translation>Aún no consta ningún intento de diálogo.</translation>
    </message>
    <message>
        <source>Record one, or skip the step with a written reason and a second officer.</source>
        <translation>Registre uno o sáltese el paso con un motivo escrito y una segunda persona.</translation>
    </message>
    <message>
        <source>Removal has not been tried yet.</source>
        <translation>Aún no se ha intentado la retirada.</translation>
    </message>
    <message>
        <source>Record it, or skip the step with a written reason and a second officer.</source>
        <translation>Regístrela o sáltese el paso con un motivo escrito y una segunda persona.</translation>
    </message>
    <message>
        <source>To skip a step takes a second officer.</source>
        <translation>Saltarse un paso exige una segunda persona.</translation>
    </message>
    <message>
        <source>Name the colleague who agrees.</source>
        <translation>Indique quién del equipo está de acuerdo.</translation>
    </message>
    <message>
        <source>No withdrawal is recommended yet in {reference}.</source>
        <translation>En {reference} aún no se ha recomendado la retirada de la autorización.</translation>
    </message>
    <message>
        <source>Record the recommendation first; the competent body decides on it.</source>
        <translation>Registre primero la recomendación; decide la instancia competente.</translation>
    </message>
    <message>
        <source>This picture is not cleared for use.</source>
        <translation>Esta imagen no está autorizada para publicarse.</translation>
    </message>
    <message>
        <source>Its page says what is missing.</source>
        <translation>Su ficha indica lo que falta.</translation>
    </message>
    <message>
        <source>This picture is in use.</source>
        <translation>Esta imagen está en uso.</translation>
    </message>
    <message>
        <source>Record that it was taken down first.</source>
        <translation>Registre primero que se retiró.</translation>
    </message>
    <message>
        <source>This PDF can&apos;t be read.</source>
        <translation>Este PDF no se puede leer.</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it anew.</source>
        <translation>Ábralo en otro programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Este PDF no tiene páginas.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>This PDF takes too long to be shown.</source>
        <translation>Este PDF tarda demasiado en mostrarse.</translation>
    </message>
    <message>
        <source>This PDF is too large to be shown.</source>
        <translation>Este PDF es demasiado grande para mostrarse.</translation>
    </message>
    <message>
        <source>There is nothing put aside.</source>
        <translation>No hay nada apartado.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this store.</source>
        <translation>Esa no es la frase de contraseña de este almacén.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s language and Caps Lock, and try again.</source>
        <translation>Compruebe el idioma del teclado y Bloq Mayús, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another officer of this store has that passphrase.</source>
        <translation>Otra persona de este almacén tiene esa frase de contraseña.</translation>
    </message>
    <message>
        <source>This passphrase could be guessed.</source>
        <translation>Esta frase de contraseña se podría adivinar.</translation>
    </message>
    <message>
        <source>Take four or more words that do not belong together.</source>
        <translation>Use cuatro o más palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>The recovery code is mistyped.</source>
        <translation>El código de recuperación está mal escrito.</translation>
    </message>
    <message>
        <source>Compare it group by group and try again.</source>
        <translation>Compárelo grupo por grupo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is a store in this place already.</source>
        <translation>Ya hay un almacén en este lugar.</translation>
    </message>
    <message>
        <source>Open that one, or choose another folder.</source>
        <translation>Abra ese o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no store in this place.</source>
        <translation>No hay ningún almacén en este lugar.</translation>
    </message>
    <message>
        <source>Choose its folder or make one.</source>
        <translation>Elija su carpeta o cree uno.</translation>
    </message>
    <message>
        <source>This store was written by a newer version of ActDesk.</source>
        <translation>Este almacén lo escribió una versión más nueva de ActDesk.</translation>
    </message>
    <message>
        <source>Install that version; this one leaves the store as it is.</source>
        <translation>Instale esa versión; esta deja el almacén como está.</translation>
    </message>
    <message>
        <source>This belongs to another store.</source>
        <translation>Esto pertenece a otro almacén.</translation>
    </message>
    <message>
        <source>Choose the backup that was made from this one.</source>
        <translation>Elija la copia de seguridad hecha a partir de este.</translation>
    </message>
    <message>
        <source>There is no backup in this place.</source>
        <translation>No hay ninguna copia de seguridad en este lugar.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nobody else can open this store.</source>
        <translation>Nadie más puede abrir este almacén.</translation>
    </message>
    <message>
        <source>Add another officer first.</source>
        <translation>Añada primero a otra persona.</translation>
    </message>
    <message>
        <source>This officer can open the store already.</source>
        <translation>Esta persona ya puede abrir el almacén.</translation>
    </message>
    <message>
        <source>This officer can&apos;t open the store.</source>
        <translation>Esta persona no puede abrir el almacén.</translation>
    </message>
    <message>
        <source>The change of the key was interrupted.</source>
        <translation>El cambio de clave se interrumpió.</translation>
    </message>
    <message>
        <source>Unlock with the former passphrase; ActDesk then finishes it.</source>
        <translation>Desbloquee con la frase anterior; ActDesk lo terminará.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Make room on it, then save again.</source>
        <translation>Libere espacio y vuelva a guardar.</translation>
    </message>
    <message>
        <source>ActDesk may not write in this place.</source>
        <translation>ActDesk no puede escribir en este lugar.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after this computer.</source>
        <translation>Elija otra carpeta o consulte a quien administra este equipo.</translation>
    </message>
    <message>
        <source>Another program holds the store.</source>
        <translation>Otro programa ocupa el almacén.</translation>
    </message>
    <message>
        <source>Close the other window or the copying program, and try again.</source>
        <translation>Cierre la otra ventana o el programa de copia e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>ActDesk is open on this store already, and that window does not answer.</source>
        <translation>ActDesk ya está abierto con este almacén, y esa ventana no responde.</translation>
    </message>
    <message>
        <source>Go to it; if there is none to be seen, restart the computer.</source>
        <translation>Vaya a ella; si no se ve ninguna, reinicie el equipo.</translation>
    </message>
    <message>
        <source>The store&apos;s file is no longer where it was.</source>
        <translation>El archivo del almacén ya no está donde estaba.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or restore a backup.</source>
        <translation>Conecte de nuevo el disco o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The store can&apos;t be read.</source>
        <translation>No se puede leer el almacén.</translation>
    </message>
    <message>
        <source>Check the disk, then restore the last backup.</source>
        <translation>Revise el disco y restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <translation>El almacén está dañado.</translation>
    </message>
    <message>
        <source>Restore the last backup; keep the damaged file until that is done.</source>
        <translation>Restaure la última copia de seguridad; conserve el archivo dañado hasta entonces.</translation>
    </message>
    <message>
        <source>The store failed to do this.</source>
        <translation>El almacén no pudo hacer esto.</translation>
    </message>
    <message>
        <source>Try again, or restart ActDesk.</source>
        <translation>Inténtelo de nuevo o reinicie ActDesk.</translation>
    </message>
    <message>
        <source>The file that holds the wrapped key is damaged.</source>
        <translation>El archivo que contiene la clave protegida está dañado.</translation>
    </message>
    <message>
        <source>Put back its copy from a backup; without it the store can&apos;t be opened.</source>
        <translation>Recupere su copia desde una copia de seguridad; sin él no se puede abrir el almacén.</translation>
    </message>
    <message>
        <source>This file is not an encrypted store.</source>
        <translation>Este archivo no es un almacén cifrado.</translation>
    </message>
    <message>
        <source>Choose another one. ActDesk never opens a store without encryption.</source>
        <translation>Elija otro. ActDesk nunca abre un almacén sin cifrar.</translation>
    </message>
    <message>
        <source>The store does not offer the safety that ActDesk insists on.</source>
        <translation>El almacén no ofrece la seguridad que ActDesk exige.</translation>
    </message>
    <message>
        <source>Install ActDesk again.</source>
        <translation>Reinstale ActDesk.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock the store.</source>
        <translation>No hay suficiente memoria libre para desbloquear el almacén.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Esta copia de seguridad está dañada.</translation>
    </message>
    <message>
        <source>Choose an older one.</source>
        <translation>Elija una más antigua.</translation>
    </message>
    <message>
        <source>The backup was checked and differs from the store.</source>
        <translation>La copia de seguridad se comprobó y difiere del almacén.</translation>
    </message>
    <message>
        <source>Choose another disk and make the backup again.</source>
        <translation>Elija otro disco y repita la copia de seguridad.</translation>
    </message>
    <message>
        <source>The store could not be brought to this version.</source>
        <translation>No se pudo actualizar el almacén a esta versión.</translation>
    </message>
    <message>
        <source>It was left as it was. Report this, and go on with the version you had.</source>
        <translation>Se dejó como estaba. Comuníquelo y siga con la versión que tenía.</translation>
    </message>
    <message>
        <source>A file that belongs to ActDesk is missing: {file}.</source>
        <translation>Falta un archivo de ActDesk: {file}.</translation>
    </message>
    <message>
        <source>A file that belongs to ActDesk can&apos;t be read: {file}.</source>
        <translation>No se puede leer un archivo de ActDesk: {file}.</translation>
    </message>
    <message>
        <source>Install ActDesk again, or mend the file ({where}).</source>
        <translation>Reinstale ActDesk o corrija el archivo ({where}).</translation>
    </message>
    <message>
        <source>The store is locked.</source>
        <translation>El almacén está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A recovery code opens the store, but names no officer.</source>
        <translation>Un código de recuperación abre el almacén, pero no designa a nadie.</translation>
    </message>
    <message>
        <source>Unlock with an officer&apos;s passphrase.</source>
        <translation>Desbloquee con la frase de contraseña de una persona.</translation>
    </message>
    <message>
        <source>There are files in the folder that the store is to have: {folder}.</source>
        <translation>La carpeta prevista para el almacén contiene archivos: {folder}.</translation>
    </message>
    <message>
        <source>Choose an empty folder; nothing in this one was touched.</source>
        <translation>Elija una carpeta vacía; en esta no se tocó nada.</translation>
    </message>
    <message>
        <source>The request names no platform or no handle.</source>
        <translation>La solicitud no indica plataforma o identificador.</translation>
    </message>
    <message>
        <source>Fill both in before it is approved.</source>
        <translation>Rellene ambos antes de aprobarla.</translation>
    </message>
    <message>
        <source>This is changed by an act of its own: {fields}.</source>
        <translation>Esto se modifica con una acción propia: {fields}.</translation>
    </message>
    <message>
        <source>Use the step that is offered for it.</source>
        <translation>Use el paso previsto para ello.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>There is a file of that name already: {name}.</source>
        <translation>Ya existe un archivo con ese nombre: {name}.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is ever written over.</source>
        <translation>Elija otro nombre; nunca se sobrescribe nada.</translation>
    </message>
    <message>
        <source>This file is empty: {name}.</source>
        <translation>Este archivo está vacío: {name}.</translation>
    </message>
    <message>
        <source>{reference} was submitted and is no longer edited.</source>
        <translation>{reference} se envió y ya no se edita.</translation>
    </message>
    <message>
        <source>Send it back to the requester with a question; then it can be changed.</source>
        <translation>Devuélvala con una pregunta; entonces se podrá modificar.</translation>
    </message>
    <message>
        <source>A request goes back only with a question.</source>
        <translation>Una solicitud solo se devuelve con una pregunta.</translation>
    </message>
    <message>
        <source>Write at least one.</source>
        <translation>Escriba al menos una.</translation>
    </message>
    <message>
        <source>{reference} is not being evaluated.</source>
        <translation>{reference} no está en evaluación.</translation>
    </message>
    <message>
        <source>Take it into evaluation first.</source>
        <translation>Iníciela primero.</translation>
    </message>
    <message>
        <source>The policy has no such criterion.</source>
        <translation>La política no tiene tal criterio.</translation>
    </message>
    <message>
        <source>Choose one of the six.</source>
        <translation>Elija uno de los seis.</translation>
    </message>
    <message>
        <source>{reference} has no opening checklist yet.</source>
        <translation>{reference} aún no tiene lista de apertura.</translation>
    </message>
    <message>
        <source>It comes with the approval.</source>
        <translation>Llega con la aprobación.</translation>
    </message>
    <message>
        <source>This step is worked out from the register and can&apos;t be ticked.</source>
        <translation>Este paso se calcula a partir del registro y no se marca.</translation>
    </message>
    <message>
        <source>Record the administration or the person&apos;s entry instead.</source>
        <translation>Registre en su lugar la administración o la ficha de la persona.</translation>
    </message>
    <message>
        <source>The account of this request is no longer there.</source>
        <translation>La cuenta de esta solicitud ya no existe.</translation>
    </message>
    <message>
        <source>Undo its removal, or withdraw the request.</source>
        <translation>Deshaga su eliminación o retire la solicitud.</translation>
    </message>
    <message>
        <source>A comment is only removed on one of the four grounds; criticism is none.</source>
        <translation>Un comentario solo se retira por uno de los cuatro motivos; la crítica no lo es.</translation>
    </message>
    <message>
        <source>Tick the ground, or keep the comment and answer it.</source>
        <translation>Marque el motivo o deje el comentario y respóndalo.</translation>
    </message>
    <message>
        <source>{reference} was handed over; others have the matter now.</source>
        <translation>{reference} se trasladó; ahora otros llevan el asunto.</translation>
    </message>
    <message>
        <source>Ask them, by the reference that is kept here.</source>
        <translation>Diríjase a ellos con la referencia que se conserva aquí.</translation>
    </message>
    <message>
        <source>Nothing was captured yet.</source>
        <translation>Aún no se ha recogido nada.</translation>
    </message>
    <message>
        <source>Give a link, a sentence, the quoted text or a file: one is enough.</source>
        <translation>Indique un enlace, una frase, el texto citado o un archivo: basta uno.</translation>
    </message>
    <message>
        <source>The day on which it was seen lies in the future.</source>
        <translation>La fecha en que se vio está en el futuro.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>Corrija la fecha.</translation>
    </message>
    <message>
        <source>This edition of the policy has no principle “{clause}”.</source>
        <translation>Esta edición de la política no tiene el principio «{clause}».</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>An agreement needs at least one measure.</source>
        <translation>Un acuerdo necesita al menos una medida.</translation>
    </message>
    <message>
        <source>Write who does what until when.</source>
        <translation>Escriba quién hace qué y hasta cuándo.</translation>
    </message>
    <message>
        <source>A case can&apos;t be handed over there.</source>
        <translation>Un expediente no se puede trasladar ahí.</translation>
    </message>
    <message>
        <source>Choose safeguarding, complaints, data breach or legal.</source>
        <translation>Elija protección, quejas, violación de datos o asuntos jurídicos.</translation>
    </message>
    <message>
        <source>The other side&apos;s reference is missing.</source>
        <translation>Falta la referencia del otro servicio.</translation>
    </message>
    <message>
        <source>Ask for it first: it is all that stays here.</source>
        <translation>Pídala primero: es lo único que queda aquí.</translation>
    </message>
    <message>
        <source>No copy is kept of what is to be removed.</source>
        <translation>No se conserva copia de lo que se va a retirar.</translation>
    </message>
    <message>
        <source>Add a screenshot or the quoted text, or write why there is none.</source>
        <translation>Añada una captura o el texto citado, o escriba por qué no la hay.</translation>
    </message>
    <message>
        <source>{reference} is open already.</source>
        <translation>{reference} ya está abierto.</translation>
    </message>
    <message>
        <source>There is nothing to reopen.</source>
        <translation>No hay nada que reabrir.</translation>
    </message>
    <message>
        <source>You are one of the people whom {reference} is about.</source>
        <translation>Usted es una de las personas a las que se refiere {reference}.</translation>
    </message>
    <message>
        <source>Ask a colleague to handle it.</source>
        <translation>Pida a otra persona del equipo que lo lleve.</translation>
    </message>
    <message>
        <source>It is not said yet which principle was breached.</source>
        <translation>Aún no se ha dicho qué principio se incumplió.</translation>
    </message>
    <message>
        <source>Classify the case first.</source>
        <translation>Clasifique primero el expediente.</translation>
    </message>
    <message>
        <source>Not every measure is done yet.</source>
        <translation>Aún no se han cumplido todas las medidas.</translation>
    </message>
    <message>
        <source>Finish them, or take back what no longer applies.</source>
        <translation>Termínelas o retire las que ya no procedan.</translation>
    </message>
    <message>
        <source>No removal is recorded as done.</source>
        <translation>No consta ninguna retirada efectuada.</translation>
    </message>
    <message>
        <source>Record it with its proof first.</source>
        <translation>Regístrela primero con su prueba.</translation>
    </message>
    <message>
        <source>The competent body&apos;s decision is not recorded.</source>
        <translation>No consta la decisión de la instancia competente.</translation>
    </message>
    <message>
        <source>Record what it decided first.</source>
        <translation>Registre primero lo que decidió.</translation>
    </message>
    <message>
        <source>The case names no account of the register.</source>
        <translation>El expediente no indica ninguna cuenta del registro.</translation>
    </message>
    <message>
        <source>Choose the account first.</source>
        <translation>Elija primero la cuenta.</translation>
    </message>
    <message>
        <source>The Secretariat does not hold this account, so it can&apos;t remove anything there.</source>
        <translation>La Secretaría no administra esta cuenta, así que no puede retirar nada en ella.</translation>
    </message>
    <message>
        <source>Ask those who hold it to remove it.</source>
        <translation>Pida la retirada a quienes la administran.</translation>
    </message>
    <message>
        <source>The competent body has not decided yet.</source>
        <translation>La instancia competente aún no ha decidido.</translation>
    </message>
    <message>
        <source>Record its decision first.</source>
        <translation>Registre primero su decisión.</translation>
    </message>
    <message>
        <source>No removal was asked for.</source>
        <translation>No se ha pedido ninguna retirada.</translation>
    </message>
    <message>
        <source>Record the request for removal first.</source>
        <translation>Registre primero la petición de retirada.</translation>
    </message>
    <message>
        <source>A case can&apos;t be settled this way.</source>
        <translation>Un expediente no se puede resolver así.</translation>
    </message>
    <message>
        <source>Choose one of the outcomes that are offered.</source>
        <translation>Elija uno de los resultados propuestos.</translation>
    </message>
    <message>
        <source>The store may not be written to.</source>
        <translation>No se puede escribir en el almacén.</translation>
    </message>
    <message>
        <source>Ask who looks after this computer for the right to write in its folder.</source>
        <translation>Pida a quien administra este equipo permiso para escribir en su carpeta.</translation>
    </message>
    <message>
        <source>This disk can&apos;t be written to.</source>
        <translation>Este disco es de solo lectura.</translation>
    </message>
    <message>
        <source>The disk answered with an error.</source>
        <translation>El disco respondió con un error.</translation>
    </message>
    <message>
        <source>Save a backup on another disk, then have this one checked.</source>
        <translation>Haga una copia de seguridad en otro disco y mande revisar este.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Choose another folder and try again.</source>
        <translation>Elija otra carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is no longer as it was taken in.</source>
        <translation>«{name}» ya no está como se recibió.</translation>
    </message>
    <message>
        <source>Restore it from a backup; the other files are not affected.</source>
        <translation>Restáurelo desde una copia de seguridad; los demás archivos no están afectados.</translation>
    </message>
    <message>
        <source>This can&apos;t be done as it is ({code}).</source>
        <translation>No se puede hacer tal como está ({code}).</translation>
    </message>
    <message>
        <source>What you saved before is safe.</source>
        <translation>Lo que guardó antes está a salvo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se modificó nada.</translation>
    </message>
    <message>
        <source>The computer could not do this ({code}).</source>
        <translation>El equipo no pudo hacerlo ({code}).</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <translation>Revise lo que introdujo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it.</source>
        <translation>Inténtelo de nuevo; si se repite, comuníquelo.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The clean copy of {name}</source>
        <translation>La copia limpia de {name}</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A mistake of ours</source>
        <translation>Un error nuestro</translation>
    </message>
    <message>
        <source>ActDesk made a mistake</source>
        <translation>ActDesk cometió un error</translation>
    </message>
    <message>
        <source>What you saved is safe. The last step may not have been done: check it before you go on. The report below names no person and no file of yours; please send it to whoever looks after ActDesk.</source>
        <translation>Lo que guardó está a salvo. Es posible que el último paso no se haya hecho: compruébelo antes de seguir. El informe siguiente no nombra a ninguna persona ni ningún archivo suyo; envíelo a quien se ocupa de ActDesk.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>Before: the original</source>
        <translation>Antes: el original</translation>
    </message>
    <message>
        <source>After: the clean copy</source>
        <translation>Después: la copia limpia</translation>
    </message>
    <message>
        <source>What the original gives away</source>
        <translation>Lo que revela el original</translation>
    </message>
    <message>
        <source>Open its record</source>
        <translation>Abrir su ficha</translation>
    </message>
    <message>
        <source>Take off the table</source>
        <translation>Quitar de la mesa</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>Se está preparando la vista previa.</translation>
    </message>
    <message>
        <source>The original: {name}</source>
        <translation>El original: {name}</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>Este archivo no se puede mostrar.</translation>
    </message>
    <message>
        <source>The clean copy of {name}</source>
        <translation>La copia limpia de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) found</source>
        <translation>
            <numerusform>%n cosa encontrada</numerusform>
            <numerusform>%n cosas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. An independent reader read the copy a second time.</source>
        <translation>No se encontró nada. Un lector independiente releyó la copia.</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>No se hizo ninguna copia.</translation>
    </message>
    <message>
        <source>The copy is being made.</source>
        <translation>Se está haciendo la copia.</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation>Aún no hay copia.</translation>
    </message>
    <message>
        <source>Nobody has looked into this file yet.</source>
        <translation>Nadie ha examinado aún este archivo.</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>{column}: {words}</source>
        <translation>{column}: {words}</translation>
    </message>
    <message>
        <source>{column}: {n} chosen</source>
        <translation>{column}: {n} elegidos</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Your desk is ready. What comes first?</source>
        <translation>Su escritorio está listo. ¿Por dónde empezar?</translation>
    </message>
    <message>
        <source>Once something is registered, this page says every morning what has to be done, the worst first.</source>
        <translation>En cuanto haya algo registrado, esta página dirá cada mañana qué hay que hacer, lo más grave primero.</translation>
    </message>
    <message>
        <source>Register the official accounts</source>
        <translation>Registre las cuentas oficiales</translation>
    </message>
    <message>
        <source>Paste the link of each page, profile or channel that speaks for the Alliance.</source>
        <translation>Pegue el enlace de cada página, perfil o canal que habla en nombre de la Alianza.</translation>
    </message>
    <message>
        <source>Add the people who administer them</source>
        <translation>Añada a las personas que las administran</translation>
    </message>
    <message>
        <source>ActDesk then works out by itself which accounts the Secretariat co-administers.</source>
        <translation>ActDesk deduce entonces por sí mismo qué cuentas coadministra la Secretaría.</translation>
    </message>
    <message>
        <source>Clean a first picture</source>
        <translation>Limpie una primera imagen</translation>
    </message>
    <message>
        <source>See what a photo gives away, and make a copy that gives nothing away.</source>
        <translation>Vea qué revela una foto y haga una copia que no revele nada.</translation>
    </message>
    <message>
        <source>Read what the policy asks</source>
        <translation>Lea qué pide la política</translation>
    </message>
    <message>
        <source>Every clause in plain words, with examples. You can attach the official document too.</source>
        <translation>Cada cláusula en palabras sencillas, con ejemplos. También puede adjuntar el documento oficial.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>{field}: fill this in.</source>
        <translation>{field}: complete este campo.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>¿Descartar lo que escribió?</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>This does not fit here. Check it.</source>
        <translation>Esto no es válido aquí. Revíselo.</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>GuidanceTab</name>
    <message>
        <source>Search the clauses</source>
        <translation>Buscar en las cláusulas</translation>
    </message>
    <message>
        <source>Clauses of the policy</source>
        <translation>Cláusulas de la política</translation>
    </message>
    <message>
        <source>No clause holds these words. Try fewer, or another one.</source>
        <translation>Ninguna cláusula contiene estas palabras. Pruebe con menos o con otra.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) found</source>
        <translation>
            <numerusform>%n cláusula encontrada</numerusform>
            <numerusform>%n cláusulas encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpTab</name>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ayuda</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>There is an invisible control character in this text. Remove it or type it anew.</source>
        <translation>Este texto contiene un carácter de control invisible. Quítelo o escríbalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>This field takes {limit} characters. What did not fit was left out.</source>
        <translation>Este campo admite {limit} caracteres. Lo que no cabía se dejó fuera.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link a consent</source>
        <translation>Vincular un consentimiento</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>The newest first. Type to find one by its name.</source>
        <translation>Los más recientes primero. Escriba para buscar por nombre.</translation>
    </message>
    <message>
        <source>Everybody who can be recognised in this picture has now agreed</source>
        <translation>Todas las personas reconocibles en esta imagen han consentido</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Search this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Try fewer letters or fewer filters.</source>
        <translation>Pruebe con menos letras o menos filtros.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} de {total} mostrados</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Also with Ctrl and + or -; Ctrl+0 resets.</source>
        <translation>También con Ctrl y + o -; Ctrl+0 restablece.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Screens</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together, at least {n} characters.</source>
        <translation>Cuatro o más palabras sin relación entre sí, al menos {n} caracteres.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>La frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>This passphrase could be guessed. Add a word or two.</source>
        <translation>Esta frase de contraseña se podría adivinar. Añada una o dos palabras.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Las dos no coinciden. Escríbala otra vez.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>OfficialTab</name>
    <message>
        <source>The official document is not here yet</source>
        <translation>El documento oficial aún no está aquí</translation>
    </message>
    <message>
        <source>Attach the PDF of the policy: it is kept in the store, encrypted, and is read here page by page.</source>
        <translation>Adjunte el PDF de la política: se guarda cifrado en el almacén y se lee aquí página por página.</translation>
    </message>
    <message>
        <source>Attach the PDF…</source>
        <translation>Adjuntar el PDF…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Dibujando la página…</translation>
    </message>
    <message>
        <source>The official document</source>
        <translation>El documento oficial</translation>
    </message>
    <message>
        <source>Choose the official PDF</source>
        <translation>Elegir el PDF oficial</translation>
    </message>
    <message>
        <source>Attaching the document</source>
        <translation>Adjuntando el documento</translation>
    </message>
    <message>
        <source>The official document is attached.</source>
        <translation>El documento oficial está adjunto.</translation>
    </message>
    <message>
        <source>Take the official document out of the store?</source>
        <translation>¿Quitar el documento oficial del almacén?</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Our guidance stays. You can undo this, or attach the PDF again.</source>
        <translation>Nuestra orientación permanece. Puede deshacerlo o adjuntar de nuevo el PDF.</translation>
    </message>
    <message>
        <source>The official document was taken out.</source>
        <translation>Se quitó el documento oficial.</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>de {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>This quarter, until today</source>
        <translation>Este trimestre, hasta hoy</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>El trimestre pasado</translation>
    </message>
    <message>
        <source>This year, until today</source>
        <translation>Este año, hasta hoy</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Both days count.</source>
        <translation>Ambos días cuentan.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Elaborado por</translation>
    </message>
    <message>
        <source>A function rather than a name, such as “Communications team”. It is printed on the first page.</source>
        <translation>Una función más que un nombre, por ejemplo «Equipo de comunicación». Se imprime en la primera página.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>Del {start} al {end}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Período</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or do anything</source>
        <translation>Buscar o actuar</translation>
    </message>
    <message>
        <source>A name, a handle, a reference, or what you want to do</source>
        <translation>Un nombre, un identificador, una referencia o lo que quiere hacer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter opens, Escape closes.</source>
        <translation>Arriba y Abajo eligen, Intro abre, Esc cierra.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>PassphraseSection</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>It opens the desk. A lost one can’t be recovered: write it down and keep the paper safe.</source>
        <translation>Abre el escritorio. Si se pierde no se recupera: anótela y guarde bien el papel.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Conservar la actual</translation>
    </message>
    <message>
        <source>Wrapping the key anew</source>
        <translation>Protegiendo de nuevo la clave</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older backups in other places still open with the former one.</source>
        <translation>La frase de contraseña se cambió. Las copias más antiguas guardadas en otros lugares aún se abren con la anterior.</translation>
    </message>
    <message>
        <source>That is not the present passphrase.</source>
        <translation>Esa no es la frase de contraseña actual.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Write the whole path, or choose the place with the button.</source>
        <translation>Escriba la ruta completa o elija el lugar con el botón.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Añadir imágenes…</translation>
    </message>
    <message>
        <source>Add a folder of pictures…</source>
        <translation>Añadir una carpeta de imágenes…</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.jpe *.jfif *.png *.webp)</source>
        <translation>Imágenes (*.jpg *.jpeg *.jpe *.jfif *.png *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Clean copies</source>
        <translation>Copias limpias</translation>
    </message>
    <message>
        <source>Copies: {recipe} · Folder: {folder} · Credit: {credit}</source>
        <translation>Copias: {recipe} · Carpeta: {folder} · Crédito: {credit}</translation>
    </message>
    <message>
        <source>no folder chosen yet</source>
        <translation>ninguna carpeta elegida</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>sin crédito</translation>
    </message>
    <message>
        <source>{credit}, with a caption</source>
        <translation>{credit}, con pie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Gave away</source>
        <translation>Revelaba</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What the copy keeps</source>
        <translation>Lo que conserva la copia</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nombre de la copia</translation>
    </message>
    <message>
        <source>People can be recognised</source>
        <translation>Se reconoce a personas</translation>
    </message>
    <message>
        <source>Somebody under 18 is shown</source>
        <translation>Aparece una persona menor</translation>
    </message>
    <message>
        <source>Somebody under 18 can be identified or found</source>
        <translation>Se puede identificar o localizar a una persona menor</translation>
    </message>
    <message>
        <source>Vulnerable setting</source>
        <translation>Entorno vulnerable</translation>
    </message>
    <message>
        <source>A person is named</source>
        <translation>Se nombra a una persona</translation>
    </message>
    <message>
        <source>A precise place is named</source>
        <translation>Se nombra un lugar preciso</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Text for those who cannot see it</source>
        <translation>Texto para quienes no pueden verla</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publicada el</translation>
    </message>
    <message>
        <source>To be taken down by</source>
        <translation>Por retirar antes del</translation>
    </message>
    <message>
        <source>Taken down on</source>
        <translation>Retirada el</translation>
    </message>
    <message>
        <source>Somebody who is no longer here</source>
        <translation>Alguien que ya no está</translation>
    </message>
    <message>
        <source>Cleaning the pictures</source>
        <translation>Limpiando las imágenes</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>Examinando los archivos</translation>
    </message>
    <message>
        <source>Gives away</source>
        <translation>Revela</translation>
    </message>
    <message>
        <source>{latitude}° N, {longitude}° E</source>
        <translation>{latitude}° N, {longitude}° E</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{latitude}° S, {longitude}° E</source>
        <translation>{latitude}° S, {longitude}° E</translation>
    </message>
    <message>
        <source>{latitude}° N, {longitude}° W</source>
        <translation>{latitude}° N, {longitude}° O</translation>
    </message>
    <message>
        <source>{latitude}° S, {longitude}° W</source>
        <translation>{latitude}° S, {longitude}° O</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>The copy “{name}” was read a second time by an independent reader, which found nothing.</source>
        <translation>La copia «{name}» la releyó un lector independiente, que no encontró nada.</translation>
    </message>
    <message>
        <source>No clean copy has been made yet.</source>
        <translation>Aún no se ha hecho ninguna copia limpia.</translation>
    </message>
    <message>
        <source>The original gave nothing away.</source>
        <translation>El original no revelaba nada.</translation>
    </message>
    <message>
        <source>Place not recorded</source>
        <translation>Lugar de publicación no registrado</translation>
    </message>
    <message>
        <source>To be taken down since {day}</source>
        <translation>Por retirar desde el {day}</translation>
    </message>
    <message>
        <source>To be taken down by {day}</source>
        <translation>Por retirar antes del {day}</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>Limpiándose</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Gives nothing away</source>
        <translation>No revela nada</translation>
    </message>
    <message>
        <source>This picture may be published.</source>
        <translation>Esta imagen se puede publicar.</translation>
    </message>
    <message>
        <source>This picture may not be published yet. Something is still to be said:</source>
        <translation>Esta imagen aún no se puede publicar. Falta por decir:</translation>
    </message>
    <message>
        <source>This picture may not be published:</source>
        <translation>Esta imagen no se puede publicar:</translation>
    </message>
    <message>
        <source>The original gave away: {kinds}.</source>
        <translation>El original revelaba: {kinds}.</translation>
    </message>
    <message>
        <source>Guardian: {value}</source>
        <translation>Tutora o tutor: {value}</translation>
    </message>
    <message>
        <source>Interpreter: {value}</source>
        <translation>Intérprete: {value}</translation>
    </message>
    <message>
        <source>For: {value}</source>
        <translation>Para: {value}</translation>
    </message>
    <message>
        <source>On: {value}</source>
        <translation>En canales: {value}</translation>
    </message>
    <message>
        <source>In: {value}</source>
        <translation>En países: {value}</translation>
    </message>
    <message>
        <source>Not allowed: {value}</source>
        <translation>No permitido: {value}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>{where}: {value}</source>
        <translation>{where}: {value}</translation>
    </message>
    <message>
        <source>Starts later</source>
        <translation>Empieza más tarde</translation>
    </message>
    <message>
        <source>A guardian is missing</source>
        <translation>Falta tutora o tutor</translation>
    </message>
    <message>
        <source>The child’s own yes is missing</source>
        <translation>Falta el sí de la niña o el niño</translation>
    </message>
    <message>
        <source>Given on {day}</source>
        <translation>Dado el {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>retirado el {day}</translation>
    </message>
    <message>
        <source>Taken down on {day}</source>
        <translation>Retirada el {day}</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Drop files or folders here to see what they give away and to make copies that do not.</source>
        <translation>Suelte aquí archivos o carpetas para ver lo que revelan y hacer copias que no revelen nada.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Añadir imágenes…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Ir a la mesa</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>Drop files or folders here, paste them, or choose them. The originals are never changed.</source>
        <translation>Suelte aquí archivos o carpetas, péguelos o elíjalos. Los originales nunca se modifican.</translation>
    </message>
    <message>
        <source>Let go to look into these files</source>
        <translation>Suelte para examinar estos archivos</translation>
    </message>
    <message>
        <source>The originals are only read, never changed.</source>
        <translation>Los originales solo se leen, nunca se modifican.</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Elegir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>There is no file of this computer in it. Save pictures from the web first, then add them.</source>
        <translation>No contiene ningún archivo de este equipo. Guarde primero las imágenes de la web y añádalas después.</translation>
    </message>
    <message>
        <source>Throw away what you typed about this picture?</source>
        <translation>¿Descartar lo que escribió sobre esta imagen?</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Aún no está guardado.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Attach the official policy</source>
        <translation>Adjuntar la política oficial</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PolicyScreen</name>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Copy {address}</source>
        <translation>Copiar {address}</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Official document</source>
        <translation>Documento oficial</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>in force from {day}, to be confirmed</source>
        <translation>en vigor desde el {day}, por confirmar</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>en vigor desde el {day}</translation>
    </message>
    <message>
        <source>This edition of the policy has no clause “{id}”.</source>
        <translation>Esta edición de la política no tiene la cláusula «{id}».</translation>
    </message>
    <message>
        <source>The address of the communications team is copied.</source>
        <translation>Se copió la dirección del equipo de comunicación.</translation>
    </message>
</context>
<context>
    <name>QuestionsForm</name>
    <message>
        <source>Who and what is shown</source>
        <translation>Quién y qué aparece</translation>
    </message>
    <message>
        <source>What is published with it</source>
        <translation>Lo que se publica con ella</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Factual and with dignity: never as an object of pity.</source>
        <translation>Objetivo y con dignidad: nunca como objeto de lástima.</translation>
    </message>
    <message>
        <source>Text for those who cannot see it</source>
        <translation>Texto para quienes no pueden verla</translation>
    </message>
    <message>
        <source>What is to be seen, in one or two sentences. Screen readers read it out.</source>
        <translation>Lo que se ve, en una o dos frases. Los lectores de pantalla lo leen en voz alta.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Who made the picture, as it shall be named.</source>
        <translation>Quién hizo la imagen, tal como se debe citar.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>On what terms it may be used.</source>
        <translation>En qué condiciones se puede usar.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>For the team; never published.</source>
        <translation>Para el equipo; nunca se publica.</translation>
    </message>
    <message>
        <source>Can people be recognised?</source>
        <translation>¿Se reconoce a personas?</translation>
    </message>
    <message>
        <source>By face, clothes, tattoo, voice, name or place. If so, each of them must have agreed beforehand.</source>
        <translation>Por la cara, la ropa, un tatuaje, la voz, el nombre o el lugar. Si es así, cada una debe haber consentido antes.</translation>
    </message>
    <message>
        <source>Is anybody under 18 shown?</source>
        <translation>¿Aparece alguien menor de 18 años?</translation>
    </message>
    <message>
        <source>Can somebody under 18 be identified or found?</source>
        <translation>¿Se puede identificar o localizar a alguien menor de 18 años?</translation>
    </message>
    <message>
        <source>By face, name, school, uniform, house or street, together with the caption.</source>
        <translation>Por la cara, el nombre, la escuela, el uniforme, la casa o la calle, junto con el pie.</translation>
    </message>
    <message>
        <source>Is it a vulnerable setting?</source>
        <translation>¿Es un entorno vulnerable?</translation>
    </message>
    <message>
        <source>A hospital, a refugee camp, an emergency, a place where help is handed out.</source>
        <translation>Un hospital, un campo de refugiados, una emergencia, un lugar de reparto de ayuda.</translation>
    </message>
    <message>
        <source>Does the caption name somebody who is shown?</source>
        <translation>¿El pie nombra a alguien que aparece?</translation>
    </message>
    <message>
        <source>Does the caption give a precise place?</source>
        <translation>¿El pie da un lugar preciso?</translation>
    </message>
    <message>
        <source>A village, a camp, a street. A country or a region is not precise.</source>
        <translation>Un pueblo, un campo, una calle. Un país o una región no es preciso.</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Close this record</source>
        <translation>Cerrar esta ficha</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>RecordPicker</name>
    <message>
        <source>Type a few letters to find it</source>
        <translation>Escriba unas letras para encontrarlo</translation>
    </message>
    <message>
        <source>Choose one from the list that opens while you type.</source>
        <translation>Elija uno de la lista que se abre al escribir.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take off the desk…</source>
        <translation>Quitar del escritorio…</translation>
    </message>
    <message>
        <source>Somebody under 18</source>
        <translation>Una persona menor</translation>
    </message>
    <message>
        <source>Saving the picture’s record</source>
        <translation>Guardando la ficha de la imagen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>This does not fit here. Check it.</source>
        <translation>Esto no es válido aquí. Revíselo.</translation>
    </message>
    <message>
        <source>Take {name} off the desk?</source>
        <translation>¿Quitar {name} del escritorio?</translation>
    </message>
    <message>
        <source>Its answers and its links with consents go with it. No file is deleted. Undo brings it back.</source>
        <translation>Sus respuestas y sus vínculos con consentimientos se van con ella. No se elimina ningún archivo. «Deshacer» la recupera.</translation>
    </message>
    <message>
        <source>Take it off the desk</source>
        <translation>Quitarla del escritorio</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>The picture is off the desk.</source>
        <translation>La imagen ya no está en el escritorio.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Save the leadership summary as PDF</source>
        <translation>Guardar el resumen para la dirección como PDF</translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation>Comprobar un informe</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{days}. Written {written}. Check code {code}.</source>
        <translation>{days}. Elaborado el {written}. Código de control: {code}.</translation>
    </message>
    <message>
        <source>“{name}” is the report that was written on {written}. Not one byte was changed.</source>
        <translation>«{name}» es el informe elaborado el {written}. No ha cambiado ni un byte.</translation>
    </message>
    <message>
        <source>“{name}” reads like the report that was written on {written}, but the file is not the same: it was saved again, or made by another version of ActDesk.</source>
        <translation>«{name}» dice lo mismo que el informe elaborado el {written}, pero el archivo no es el mismo: se guardó de nuevo o lo produjo otra versión de ActDesk.</translation>
    </message>
    <message>
        <source>“{name}” is not what was written on {written}. Something in it was changed. Do not rely on it: write the report anew.</source>
        <translation>«{name}» no es lo que se elaboró el {written}. Algo se ha modificado. No se fíe de él: elabore de nuevo el informe.</translation>
    </message>
    <message>
        <source>“{name}” says that it is a report of ActDesk, but it was not written from this store. It can&apos;t be checked here.</source>
        <translation>«{name}» se presenta como un informe de ActDesk, pero no se elaboró desde este almacén. No se puede comprobar aquí.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF, but no report of ActDesk.</source>
        <translation>«{name}» es un PDF, pero no un informe de ActDesk.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>Del {start} al {end}</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>What the leadership needs to know: figures and references, never a person&apos;s name.</source>
        <translation>Lo que la dirección necesita saber: cifras y referencias, nunca el nombre de una persona.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Comprobar un informe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Counting and drawing the pages…</source>
        <translation>Contando y dibujando las páginas…</translation>
    </message>
    <message>
        <source>Written from this store</source>
        <translation>Elaborados desde este almacén</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>Arrow keys scroll, Ctrl and + or - enlarge.</source>
        <translation>Las flechas desplazan; Ctrl y + o - amplían.</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Página {n} de {all}</translation>
    </message>
    <message>
        <source>Where shall the report go?</source>
        <translation>¿Dónde se guarda el informe?</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>The report is written: {name}</source>
        <translation>El informe está guardado: {name}</translation>
    </message>
    <message>
        <source>Which report shall be checked?</source>
        <translation>¿Qué informe se comprueba?</translation>
    </message>
    <message>
        <source>Checking the report</source>
        <translation>Comprobando el informe</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>The desk can’t be opened</source>
        <translation>No se puede abrir el escritorio</translation>
    </message>
    <message>
        <source>There is a good backup of {day}. It was opened and checked.</source>
        <translation>Hay una copia de seguridad correcta del {day}. Se abrió y se comprobó.</translation>
    </message>
    <message>
        <source>Open the backup of {day}</source>
        <translation>Abrir la copia de seguridad del {day}</translation>
    </message>
    <message>
        <source>No good backup was found.</source>
        <translation>No se encontró ninguna copia de seguridad correcta.</translation>
    </message>
    <message>
        <source>Leave {folder} as it is, and ask whoever looks after ActDesk.</source>
        <translation>Deje {folder} como está y consulte a quien se ocupa de ActDesk.</translation>
    </message>
    <message>
        <source>The present store is kept aside, whole, so that this can be undone.</source>
        <translation>El almacén actual se guarda aparte, entero, para que esto se pueda deshacer.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Going back to the backup …</source>
        <translation>Volviendo a la copia de seguridad…</translation>
    </message>
    <message>
        <source>Looking through the backups …</source>
        <translation>Examinando las copias de seguridad…</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Correct my name or e-mail address</source>
        <translation>Corregir mi nombre o mi correo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Backups, and going back to one</source>
        <translation>Copias de seguridad y volver a una de ellas</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Check the whole store</source>
        <translation>Comprobar todo el almacén</translation>
    </message>
    <message>
        <source>About ActDesk: version and licences</source>
        <translation>Acerca de ActDesk: versión y licencias</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Yours, and what can be asked of the store as a whole.</source>
        <translation>Los suyos, y lo que se puede pedir al almacén en su conjunto.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>What you typed here is not saved.</source>
        <translation>Lo que escribió aquí no está guardado.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
</context>
<context>
    <name>SetupPages</name>
    <message>
        <source>Welcome to ActDesk</source>
        <translation>Le damos la bienvenida a ActDesk</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>¿Con qué quiere empezar?</translation>
    </message>
    <message>
        <source>Step {n} of {total}</source>
        <translation>Paso {n} de {total}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>As your colleagues know you.</source>
        <translation>Como le conocen sus colegas.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Su correo electrónico</translation>
    </message>
    <message>
        <source>A lost passphrase can’t be recovered, by you or by us: what is on this desk would be lost with it. Write it down and keep the paper in a safe place, away from this computer.</source>
        <translation>Una frase de contraseña perdida no la puede recuperar ni usted ni nosotros: lo que hay en este escritorio se perdería con ella. Anótela y guarde el papel en un lugar seguro, lejos de este equipo.</translation>
    </message>
    <message>
        <source>An empty desk</source>
        <translation>Un escritorio vacío</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>For your own work. You add the accounts, people and requests.</source>
        <translation>Para su propio trabajo. Usted añade las cuentas, las personas y las solicitudes.</translation>
    </message>
    <message>
        <source>Sample records</source>
        <translation>Fichas de ejemplo</translation>
    </message>
    <message>
        <source>To look around: invented accounts, people, requests, pictures and cases. Not for your own work.</source>
        <translation>Para explorar: cuentas, personas, solicitudes, imágenes y expedientes inventados. No para su propio trabajo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The desk of the communications team. In which language shall we work?</source>
        <translation>El escritorio del equipo de comunicación. ¿En qué idioma trabajamos?</translation>
    </message>
    <message>
        <source>Your name stands beside what you do, in the history of every record.</source>
        <translation>Su nombre figura junto a lo que hace, en el historial de cada ficha.</translation>
    </message>
    <message>
        <source>It encrypts everything on this desk. You type it each time you come back.</source>
        <translation>Cifra todo lo que hay en este escritorio. La escribe cada vez que vuelve.</translation>
    </message>
    <message>
        <source>The desk is kept on this computer alone, in {folder}.</source>
        <translation>El escritorio se guarda solo en este equipo, en {folder}.</translation>
    </message>
    <message>
        <source>Set up the desk</source>
        <translation>Preparar el escritorio</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Making the key and the desk. This takes a few seconds, so that nobody can guess fast.</source>
        <translation>Creando la clave y el escritorio. Tarda unos segundos para que nadie pueda adivinar deprisa.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Correct it, or leave it out.</source>
        <translation>Esto no es un correo electrónico. Corríjalo o déjelo en blanco.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>{screen} – ActDesk</source>
        <translation>{screen} – ActDesk</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{name} · kept encrypted on this computer</source>
        <translation>{name} · guardado cifrado en este equipo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>{job}: {detail}</source>
        <translation>{job}: {detail}</translation>
    </message>
    <message>
        <source>Stopping: {job}</source>
        <translation>Deteniendo: {job}</translation>
    </message>
</context>
<context>
    <name>StoreSection</name>
    <message>
        <source>The store</source>
        <translation>El almacén</translation>
    </message>
    <message>
        <source>Everything on this desk is in one encrypted store on this computer. Nothing is ever sent.</source>
        <translation>Todo lo que hay en este escritorio está en un solo almacén cifrado en este equipo. Nunca se envía nada.</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>Está en {folder}.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Check the whole store</source>
        <translation>Comprobar todo el almacén</translation>
    </message>
    <message>
        <source>Checking the whole store</source>
        <translation>Comprobando todo el almacén</translation>
    </message>
    <message>
        <source>Something is wrong. Go back to a backup from before, and report this:</source>
        <translation>Algo va mal. Vuelva a una copia anterior y comunique esto:</translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n step(s) of the journal and every record agree.</source>
        <translation>
            <numerusform>Todo está bien: %n entrada del diario y todas las fichas coinciden.</numerusform>
            <numerusform>Todo está bien: %n entradas del diario y todas las fichas coinciden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The path is in the clipboard.</source>
        <translation>La ruta está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>TextInput</name>
    <message>
        <source>The text you pasted has {n} characters; this field takes {limit}. Nothing was pasted.</source>
        <translation>El texto pegado tiene {n} caracteres; este campo admite {limit}. No se pegó nada.</translation>
    </message>
    <message>
        <source>This text is {n} characters too long; the field takes {limit}.</source>
        <translation>Este texto se pasa en {n} caracteres; el campo admite {limit}.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Aún no se ha registrado nada.</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>Mostrar las entradas anteriores</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}: “{before}” was taken out</source>
        <translation>{field}: se quitó «{before}»</translation>
    </message>
    <message>
        <source>{field}: “{before}” became “{after}”</source>
        <translation>{field}: «{before}» pasó a «{after}»</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n con retraso</numerusform>
            <numerusform>%n con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in the register</source>
        <translation>
            <numerusform>Todo (%n) en el registro</numerusform>
            <numerusform>Todo (%n) en el registro</numerusform>
        </translation>
    </message>
    <message>
        <source>accounts meet the co-administration rule</source>
        <translation>cuentas cumplen la regla de coadministración</translation>
    </message>
    <message numerus="yes">
        <source>All %n in Cases</source>
        <translation>
            <numerusform>Todo (%n) en Casos</numerusform>
            <numerusform>Todo (%n) en Casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in Pictures</source>
        <translation>
            <numerusform>Todo (%n) en Imágenes</numerusform>
            <numerusform>Todo (%n) en Imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in Requests</source>
        <translation>
            <numerusform>Todo (%n) en Solicitudes</numerusform>
            <numerusform>Todo (%n) en Solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>{reference} concerns a child</source>
        <translation>{reference} afecta a un menor</translation>
    </message>
    <message>
        <source>{reference} is a crisis</source>
        <translation>{reference} es una crisis</translation>
    </message>
    <message>
        <source>{reference} is critical</source>
        <translation>{reference} es crítico</translation>
    </message>
    <message>
        <source>Check {handle} and attest it</source>
        <translation>Compruebe {handle} y déjelo atestado</translation>
    </message>
    <message>
        <source>Prolong {handle}, hand it over or close it</source>
        <translation>Prolongue {handle}, transfiérala o ciérrela</translation>
    </message>
    <message>
        <source>Prove who administers {handle}</source>
        <translation>Demuestre quién administra {handle}</translation>
    </message>
    <message>
        <source>Cases that cannot wait</source>
        <translation>Casos que no pueden esperar</translation>
    </message>
    <message>
        <source>Pictures to take down</source>
        <translation>Imágenes que hay que retirar</translation>
    </message>
    <message>
        <source>Cases whose time is running out</source>
        <translation>Casos cuyo plazo se agota</translation>
    </message>
    <message>
        <source>Agreed measures</source>
        <translation>Medidas acordadas</translation>
    </message>
    <message>
        <source>Accounts without co-administration</source>
        <translation>Cuentas sin coadministración</translation>
    </message>
    <message>
        <source>Requests that wait for an answer</source>
        <translation>Solicitudes que esperan respuesta</translation>
    </message>
    <message>
        <source>Conditions of approvals</source>
        <translation>Condiciones de las autorizaciones</translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>Consentimientos que terminan</translation>
    </message>
    <message>
        <source>Accounts to check again</source>
        <translation>Cuentas que hay que volver a comprobar</translation>
    </message>
    <message>
        <source>Accounts at the end of their time</source>
        <translation>Cuentas que llegan a su fin</translation>
    </message>
    <message>
        <source>Requests to go on with</source>
        <translation>Solicitudes por continuar</translation>
    </message>
    <message>
        <source>The consent was withdrawn</source>
        <translation>Se retiró el consentimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>En %n día</numerusform>
            <numerusform>En %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in {reference} how it stands</source>
        <translation>Informe del estado de {reference}</translation>
    </message>
    <message>
        <source>Decide on {reference}</source>
        <translation>Decida sobre {reference}</translation>
    </message>
    <message>
        <source>Go on with {reference}</source>
        <translation>Continúe con {reference}</translation>
    </message>
    <message>
        <source>Win back access to {handle}</source>
        <translation>Recupere el acceso a {handle}</translation>
    </message>
    <message>
        <source>Find somebody for {handle}: nobody administers it</source>
        <translation>Busque a alguien para {handle}: nadie la administra</translation>
    </message>
    <message>
        <source>Add the Secretariat to {handle}</source>
        <translation>Añada la Secretaría a {handle}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are late</source>
        <translation>
            <numerusform>%n plazo vencido</numerusform>
            <numerusform>%n plazos vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait, nothing is late</source>
        <translation>
            <numerusform>%n asunto pendiente, sin retrasos</numerusform>
            <numerusform>%n asuntos pendientes, sin retrasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the dialogue in {reference}</source>
        <translation>Abra el diálogo en {reference}</translation>
    </message>
    <message>
        <source>Take {reference} into evaluation</source>
        <translation>Pase {reference} a evaluación</translation>
    </message>
    <message>
        <source>{reference} went back with questions</source>
        <translation>{reference} se devolvió con preguntas</translation>
    </message>
    <message>
        <source>Take down “{reference}”</source>
        <translation>Retire «{reference}»</translation>
    </message>
    <message>
        <source>See to a measure of {reference}</source>
        <translation>Ocúpese de una medida de {reference}</translation>
    </message>
    <message>
        <source>Check a condition of {reference}</source>
        <translation>Compruebe una condición de {reference}</translation>
    </message>
    <message>
        <source>Ask again for “{reference}”</source>
        <translation>Vuelva a pedir el permiso para «{reference}»</translation>
    </message>
    <message>
        <source>Consent of {person}</source>
        <translation>Consentimiento: {person}</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Check a link</source>
        <translation>Comprobar un enlace</translation>
    </message>
    <message>
        <source>Clean pictures</source>
        <translation>Limpiar imágenes</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Solicitud nueva</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Looking through the store…</source>
        <translation>Leyendo el almacén…</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>Every clock is in time, and every account that speaks for the Alliance is co-administered.</source>
        <translation>Todos los plazos se cumplen y cada cuenta que habla en nombre de la Alianza está coadministrada.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>open requests</source>
        <translation>solicitudes abiertas</translation>
    </message>
    <message>
        <source>open cases</source>
        <translation>casos abiertos</translation>
    </message>
    <message>
        <source>pictures wait for answers</source>
        <translation>imágenes esperan respuestas</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search or do anything (Ctrl+K)</source>
        <translation>Buscar o actuar (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Deshacer: {act}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Redo: {act}</source>
        <translation>Rehacer: {act}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Files to be cleaned</source>
        <translation>Archivos por limpiar</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>ActDesk can’t start here</source>
        <translation>ActDesk no puede iniciarse aquí</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>ActDesk is locked</source>
        <translation>ActDesk está bloqueado</translation>
    </message>
    <message>
        <source>Everything on this desk is encrypted. Your passphrase opens it.</source>
        <translation>Todo lo que hay en este escritorio está cifrado. Su frase de contraseña lo abre.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Nobody can open the desk without it: a lost passphrase can’t be recovered.</source>
        <translation>Nadie puede abrir el escritorio sin ella: una frase perdida no se recupera.</translation>
    </message>
    <message>
        <source>Unlocking takes a moment, so that nobody can guess fast.</source>
        <translation>Desbloquear tarda un momento para que nadie pueda adivinar deprisa.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %n segundo</numerusform>
            <numerusform>Inténtelo de nuevo en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>UseDialog</name>
    <message>
        <source>Record a publication</source>
        <translation>Registrar una publicación</translation>
    </message>
    <message>
        <source>Record the publication</source>
        <translation>Registrar la publicación</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>An account of the register.</source>
        <translation>Una cuenta del registro.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Of the post or the page. It is how the picture is found again when it must be taken down.</source>
        <translation>El de la publicación o la página. Así se encuentra la imagen cuando hay que retirarla.</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publicada el</translation>
    </message>
    <message>
        <source>Name the account, or give the link.</source>
        <translation>Indique la cuenta o dé el enlace.</translation>
    </message>
</context>
<context>
    <name>UsesList</name>
    <message>
        <source>No publication is recorded.</source>
        <translation>No hay ninguna publicación registrada.</translation>
    </message>
    <message>
        <source>Published on {day}</source>
        <translation>Publicada el {day}</translation>
    </message>
    <message>
        <source>{picture}, published on {day}</source>
        <translation>{picture}, publicada el {day}</translation>
    </message>
    <message>
        <source>It is taken down</source>
        <translation>Está retirada</translation>
    </message>
    <message>
        <source>Record that it is taken down: {place}</source>
        <translation>Registrar que está retirada: {place}</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Abrir la cuenta</translation>
    </message>
    <message>
        <source>Open the account {account}</source>
        <translation>Abrir la cuenta {account}</translation>
    </message>
</context>
<context>
    <name>UsesSection</name>
    <message>
        <source>Where it was published</source>
        <translation>Dónde se publicó</translation>
    </message>
    <message>
        <source>A publication can be recorded as soon as the picture may be published.</source>
        <translation>Se puede registrar una publicación en cuanto la imagen se pueda publicar.</translation>
    </message>
    <message>
        <source>Record a publication…</source>
        <translation>Registrar una publicación…</translation>
    </message>
    <message>
        <source>Recorded as taken down.</source>
        <translation>Retirada registrada.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Please wait</source>
        <translation>Espere, por favor</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Going back to the backup</source>
        <translation>Volviendo a la copia de seguridad</translation>
    </message>
    <message>
        <source>The present store is kept aside, whole.</source>
        <translation>El almacén actual se guarda aparte, entero.</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Record that {person} withdrew the consent?</source>
        <translation>¿Registrar que {person} retiró el consentimiento?</translation>
    </message>
    <message>
        <source>Withdrawal of a consent</source>
        <translation>Retirada de un consentimiento</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Registrar la retirada</translation>
    </message>
    <message>
        <source>From today on none of the pictures that it covers may be published.</source>
        <translation>Desde hoy no se puede publicar ninguna de las imágenes que cubre.</translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) must be taken down.</source>
        <translation>
            <numerusform>Hay que retirar %n publicación.</numerusform>
            <numerusform>Hay que retirar %n publicaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each becomes a task that is due in %n day(s).</source>
        <translation>
            <numerusform>Cada una pasa a ser una tarea para dentro de %n día.</numerusform>
            <numerusform>Cada una pasa a ser una tarea para dentro de %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Check and clean</source>
        <translation>Comprobar y limpiar</translation>
    </message>
    <message>
        <source>Back to the pictures</source>
        <translation>Volver a las imágenes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>How copies are made…</source>
        <translation>Cómo se hacen las copias…</translation>
    </message>
    <message>
        <source>Clear the table</source>
        <translation>Vaciar la mesa</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Answer the questions about them</source>
        <translation>Responder a las preguntas sobre ellas</translation>
    </message>
    <message>
        <source>Progress of the cleaning</source>
        <translation>Progreso de la limpieza</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the table are being cleaned.</source>
        <translation>
            <numerusform>Se está limpiando %n archivo de la mesa.</numerusform>
            <numerusform>Se están limpiando %n archivos de la mesa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the table.</source>
        <translation>
            <numerusform>%n archivo en la mesa.</numerusform>
            <numerusform>%n archivos en la mesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the files</source>
        <translation>Buscando los archivos</translation>
    </message>
    <message>
        <source>There is no file in there.</source>
        <translation>No hay ningún archivo ahí.</translation>
    </message>
    <message>
        <source>At most {n} files are taken at once. The others were left out: add them afterwards.</source>
        <translation>Se toman como máximo {n} archivos a la vez. Los demás se dejaron: añádalos después.</translation>
    </message>
    <message>
        <source>{done} of {total}: {name}</source>
        <translation>{done} de {total}: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n clean cop(y/ies) made.</source>
        <translation>
            <numerusform>%n copia limpia hecha.</numerusform>
            <numerusform>%n copias limpias hechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused: choose one to read why.</source>
        <translation>
            <numerusform>%n archivo rechazado: elíjalo para leer por qué.</numerusform>
            <numerusform>%n archivos rechazados: elija uno para leer por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed: choose one to read why.</source>
        <translation>
            <numerusform>%n archivo fallido: elíjalo para leer por qué.</numerusform>
            <numerusform>%n archivos fallidos: elija uno para leer por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not cleaned yet.</source>
        <translation>
            <numerusform>%n archivo aún sin limpiar.</numerusform>
            <numerusform>%n archivos aún sin limpiar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean %n picture(s)</source>
        <translation>
            <numerusform>Limpiar %n imagen</numerusform>
            <numerusform>Limpiar %n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YouSection</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your name stands beside what you do, in the history of every record.</source>
        <translation>Su nombre figura junto a lo que hace, en el historial de cada ficha.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Su correo electrónico</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving your name</source>
        <translation>Guardando su nombre</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>This does not fit: look for characters that can’t be seen, or make it shorter.</source>
        <translation>No es válido: busque caracteres invisibles o acórtelo.</translation>
    </message>
</context>
<context>
    <name>_Measure</name>
    <message>
        <source>Nothing typed yet</source>
        <translation>Nada escrito aún</translation>
    </message>
    <message>
        <source>Strength of the passphrase: {word}</source>
        <translation>Solidez de la frase de contraseña: {word}</translation>
    </message>
</context>
</TS>
