<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
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
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
    <name>Form</name>
    <message>
        <source>{field}: fill this in.</source>
        <translation>{field}: complete este campo.</translation>
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
    <name>Navigation</name>
    <message>
        <source>Screens</source>
        <translation>Secciones</translation>
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
</TS>
