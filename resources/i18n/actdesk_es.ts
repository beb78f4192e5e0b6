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
    <name>AccountForm</name>
    <message>
        <source>Which account</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>Whose, and for whom</source>
        <translation>De quién y para quién</translation>
    </message>
    <message>
        <source>How long, and under which terms</source>
        <translation>Duración y condiciones</translation>
    </message>
    <message>
        <source>Access and recovery</source>
        <translation>Acceso y recuperación</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Kind of presence</source>
        <translation>Tipo de presencia</translation>
    </message>
    <message>
        <source>Displayed name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>It stays the same when the handle changes.</source>
        <translation>Sigue siendo el mismo cuando cambia el nombre de la cuenta.</translation>
    </message>
    <message>
        <source>Taken in as</source>
        <translation>Inscrita como</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Who found it, or who authorised it.</source>
        <translation>Quién la encontró o quién la autorizó.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>The part of the Alliance that it speaks for.</source>
        <translation>La parte de la Alianza en cuyo nombre habla.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Otros idiomas</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Separados por comas.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Abierta el</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Final previsto</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Cómo termina</translation>
    </message>
    <message>
        <source>Where its followers and its content go then.</source>
        <translation>Adónde van entonces sus seguidores y su contenido.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>What it may and may not do, one a line.</source>
        <translation>Lo que puede y no puede hacer, un punto por línea.</translation>
    </message>
    <message>
        <source>Days between two checks</source>
        <translation>Días entre dos comprobaciones</translation>
    </message>
    <message>
        <source>Empty: as for every account. Settings, Deadlines says how many.</source>
        <translation>Vacío: como para todas las cuentas. Ajustes, Plazos dice cuántos.</translation>
    </message>
    <message>
        <source>Login kept</source>
        <translation>Credenciales guardadas</translation>
    </message>
    <message>
        <source>Where the platform knows one login only: who keeps it.</source>
        <translation>Si la plataforma solo admite un acceso: quién lo guarda.</translation>
    </message>
    <message>
        <source>Where the login is kept, and who can open it</source>
        <translation>Dónde se guardan las credenciales y quién puede abrirlas</translation>
    </message>
    <message>
        <source>The place, never the password.</source>
        <translation>El lugar, nunca la contraseña.</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Recovery mailbox</source>
        <translation>Correo de recuperación</translation>
    </message>
    <message>
        <source>Where the recovery codes are</source>
        <translation>Dónde están los códigos de recuperación</translation>
    </message>
    <message>
        <source>The place, never the codes.</source>
        <translation>El lugar, nunca los códigos.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation>{problem}.</translation>
    </message>
    <message>
        <source>{handle} is in the register already on this platform. Search for it and change that one.</source>
        <translation>{handle} ya está en el registro en esta plataforma. Búsquela y modifique esa.</translation>
    </message>
    <message>
        <source>Paste it: platform and handle fill themselves in. ActDesk never goes online to open it.</source>
        <translation>Péguelo: la plataforma y el identificador se rellenan solos. ActDesk nunca se conecta para abrirlo.</translation>
    </message>
    <message>
        <source>The platform’s own number</source>
        <translation>Número propio de la plataforma</translation>
    </message>
</context>
<context>
    <name>AccountPane</name>
    <message>
        <source>Checked today</source>
        <translation>Comprobada hoy</translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation>Cambiar el estado</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>ActDesk never opens a link: that would send something.</source>
        <translation>ActDesk nunca abre un enlace: eso enviaría algo.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Sobre ella</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>How long, and under which terms</source>
        <translation>Duración y condiciones</translation>
    </message>
    <message>
        <source>Why it is in this state</source>
        <translation>Por qué está en este estado</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Abierta el</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Comprobada el</translation>
    </message>
    <message>
        <source>Check due</source>
        <translation>Comprobar el</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Final previsto</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Cómo termina</translation>
    </message>
    <message>
        <source>Access and recovery</source>
        <translation>Acceso y recuperación</translation>
    </message>
    <message>
        <source>Login kept</source>
        <translation>Credenciales guardadas</translation>
    </message>
    <message>
        <source>Where the login is kept, and who can open it</source>
        <translation>Dónde se guardan las credenciales y quién puede abrirlas</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Recovery mailbox</source>
        <translation>Correo de recuperación</translation>
    </message>
    <message>
        <source>Where the recovery codes are</source>
        <translation>Dónde están los códigos de recuperación</translation>
    </message>
    <message>
        <source>Body: {name}</source>
        <translation>Entidad: {name}</translation>
    </message>
    <message>
        <source>Authorised by request {reference}</source>
        <translation>Autorizada por la solicitud {reference}</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Edit {handle}</source>
        <translation>Modificar {handle}</translation>
    </message>
    <message>
        <source>{handle} is in the register.</source>
        <translation>{handle} está en el registro.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>El enlace está copiado.</translation>
    </message>
    <message>
        <source>The platform’s own number</source>
        <translation>Número propio de la plataforma</translation>
    </message>
    <message>
        <source>Write down how it is today, even where that breaks a rule; you change its state afterwards.</source>
        <translation>Anote cómo es hoy, aunque no cumpla una regla; después cambia su estado.</translation>
    </message>
    <message>
        <source>Newest post seen</source>
        <translation>Última publicación vista</translation>
    </message>
    <message>
        <source>What the platform does with silence</source>
        <translation>Qué hace la plataforma ante el silencio</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>La copia está guardada.</translation>
    </message>
</context>
<context>
    <name>AcknowledgeDialog</name>
    <message>
        <source>{person} has read and accepted “{policy}” ({version}).</source>
        <translation>{person} ha leído y aceptado «{policy}» ({version}).</translation>
    </message>
    <message>
        <source>Policy accepted</source>
        <translation>Política aceptada</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>{person} has accepted the policy.</source>
        <translation>{person} ha aceptado la política.</translation>
    </message>
    <message>
        <source>Thank them, say that it is looked into and when they hear more. Promise no outcome.</source>
        <translation>Dé las gracias, diga que se está examinando y cuándo habrá noticias. No prometa ningún resultado.</translation>
    </message>
    <message>
        <source>Log the acknowledgement</source>
        <translation>Registrar el acuse de recibo</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>De qué forma</translation>
    </message>
    <message>
        <source>Informal: a call, a message. Formal: a letter.</source>
        <translation>Informal: una llamada, un mensaje. Formal: una carta.</translation>
    </message>
    <message>
        <source>Without their name: who reported stays hidden, the story does not.</source>
        <translation>Sin el nombre: quien avisó permanece oculto, la historia no.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
</context>
<context>
    <name>AddOfficerDialog</name>
    <message>
        <source>Add an officer</source>
        <translation>Añadir responsable</translation>
    </message>
    <message>
        <source>They unlock this desk with a passphrase of their own, and sign what they do with their own name.</source>
        <translation>Esta persona desbloquea el escritorio con su propia frase de contraseña y firma lo que hace con su propio nombre.</translation>
    </message>
    <message>
        <source>Add the officer</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>As colleagues know them.</source>
        <translation>Como lo conocen sus colegas.</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Su correo electrónico</translation>
    </message>
    <message>
        <source>Their language</source>
        <translation>Su idioma</translation>
    </message>
    <message>
        <source>Now let them sit here: the passphrase is theirs alone. Nobody else should see or know it.</source>
        <translation>Déjele ahora el sitio: la frase de contraseña es solo suya. Nadie más debe verla ni conocerla.</translation>
    </message>
    <message>
        <source>This does not fit: look for characters that can’t be seen, or make it shorter.</source>
        <translation>Esto no encaja: busque caracteres que no se ven, o acórtelo.</translation>
    </message>
    <message>
        <source>Adding the officer</source>
        <translation>Añadiendo responsable</translation>
    </message>
    <message>
        <source>{name} can unlock this desk now.</source>
        <translation>{name} ya puede desbloquear este escritorio.</translation>
    </message>
</context>
<context>
    <name>AdministrationDialog</name>
    <message>
        <source>The check of {handle} starts anew once its administrators change.</source>
        <translation>La comprobación de {handle} empieza de nuevo cuando cambian sus administraciones.</translation>
    </message>
    <message>
        <source>Add an administrator</source>
        <translation>Añadir una persona administradora</translation>
    </message>
    <message>
        <source>Add the administrator</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>As the platform calls it. It decides who counts as administrator.</source>
        <translation>Como lo llama la plataforma. Decide quién cuenta como administrador.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The first day without it.</source>
        <translation>El primer día sin ella.</translation>
    </message>
    <message>
        <source>What was seen that proves it</source>
        <translation>Qué se vio que lo prueba</translation>
    </message>
    <message>
        <source>“Their name in the page&apos;s roles, 3 May.” Empty: not proven yet.</source>
        <translation>«Su nombre en las funciones de la página, 3 de mayo.» Vacío: aún sin prueba.</translation>
    </message>
    <message>
        <source>{person} administers {handle}.</source>
        <translation>{person} administra {handle}.</translation>
    </message>
    <message>
        <source>{role} (does not count as administrator)</source>
        <translation>{role} (no cuenta como administración)</translation>
    </message>
    <message>
        <source>Somebody new? Type their name: the list offers to add them.</source>
        <translation>¿Alguien nuevo? Escriba su nombre: la lista ofrece añadirlo.</translation>
    </message>
</context>
<context>
    <name>AgreeDialog</name>
    <message>
        <source>What was agreed settles the case once it is done: who does what, until when.</source>
        <translation>Lo acordado resuelve el caso cuando está hecho: quién hace qué y hasta cuándo.</translation>
    </message>
    <message>
        <source>Record what was agreed</source>
        <translation>Registrar lo acordado</translation>
    </message>
    <message>
        <source>How it was agreed</source>
        <translation>Cómo se acordó</translation>
    </message>
    <message>
        <source>Add another measure</source>
        <translation>Añadir otra medida</translation>
    </message>
    <message>
        <source>Say what is to be done, or empty the fields beside it.</source>
        <translation>Diga qué hay que hacer, o vacíe los campos de al lado.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Measure {n}</source>
        <translation>Medida {n}</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
</context>
<context>
    <name>AnswerMailDialog</name>
    <message>
        <source>Answer to the requester</source>
        <translation>Respuesta a quien solicita</translation>
    </message>
    <message>
        <source>Answer to the requester: {kind}</source>
        <translation>Respuesta a quien solicita: {kind}</translation>
    </message>
    <message>
        <source>In the requester’s language ({language}). ActDesk sends nothing: open the file in your mail program, change what you like, and send it from there.</source>
        <translation>En el idioma de la solicitud ({language}). ActDesk no envía nada: abra el archivo en su programa de correo, cambie lo que quiera y envíelo desde ahí.</translation>
    </message>
    <message>
        <source>The request gives no e-mail address: write it in before you send.</source>
        <translation>La solicitud no da ninguna dirección de correo: añádala antes de enviar.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the attachment alone</source>
        <translation>Guardar solo el adjunto</translation>
    </message>
    <message>
        <source>It was said already: note it</source>
        <translation>Ya se dijo: anotarlo</translation>
    </message>
    <message>
        <source>Save the e-mail</source>
        <translation>Guardar el mensaje</translation>
    </message>
    <message>
        <source>Where shall the e-mail go?</source>
        <translation>¿Dónde se guarda el mensaje?</translation>
    </message>
    <message>
        <source>Where shall the attachment go?</source>
        <translation>¿Dónde se guarda el adjunto?</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>Noted: the requester gets an answer.</source>
        <translation>Anotado: quien solicita recibe una respuesta.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Throw away what you typed?</source>
        <translation>¿Descartar lo que escribió?</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Aún no está guardado.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>AssessDialog</name>
    <message>
        <source>{control} of {handle}</source>
        <translation>{control} de {handle}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>How it stands today</source>
        <translation>Cómo está hoy</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>Where something is kept, never the secret itself.</source>
        <translation>Dónde se guarda, nunca el secreto mismo.</translation>
    </message>
    <message>
        <source>Who mends it</source>
        <translation>Quién lo corrige</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>{control}: {verdict}.</source>
        <translation>{control}: {verdict}.</translation>
    </message>
</context>
<context>
    <name>AttestDialog</name>
    <message>
        <source>You looked at {handle} today: its link, its name and who administers it are as recorded.</source>
        <translation>Hoy ha mirado {handle}: su enlace, su nombre y quién la administra son como consta.</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Comprobada hoy</translation>
    </message>
    <message>
        <source>As it stands there. Empty: you saw none.</source>
        <translation>Tal como figura allí. Vacío: no vio ninguna.</translation>
    </message>
    <message>
        <source>Last known: {day}. Empty: nothing newer.</source>
        <translation>Última conocida: {day}. Vacío: nada más reciente.</translation>
    </message>
    <message>
        <source>Day of the newest post</source>
        <translation>Día de la última publicación</translation>
    </message>
    <message>
        <source>{handle}: checked today.</source>
        <translation>{handle}: comprobada hoy.</translation>
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
    <message>
        <source>Remove for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Remove the store of {day} for good</source>
        <translation>Eliminar definitivamente el almacén del {day}</translation>
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
        <source>Go back to a backup from another place</source>
        <translation>Volver a una copia de seguridad de otro lugar</translation>
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
        <translation>Copiando la última copia de seguridad y comprobándola</translation>
    </message>
    <message>
        <source>The newest backup was copied and checked: {file}.</source>
        <translation>La copia más reciente se copió y se comprobó: {file}.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>¿Qué copia de seguridad?</translation>
    </message>
    <message>
        <source>Backups of ActDesk (*.db)</source>
        <translation>Copias de seguridad de ActDesk (*.db)</translation>
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
    <name>Betrayed</name>
    <message>
        <source>What a stranger would see</source>
        <translation>Lo que vería un desconocido</translation>
    </message>
    <message>
        <source>Map of the world with the place of this picture</source>
        <translation>Mapa del mundo con el lugar de esta imagen</translation>
    </message>
</context>
<context>
    <name>BlankFormDialog</name>
    <message>
        <source>Blank form</source>
        <translation>Formulario en blanco</translation>
    </message>
    <message>
        <source>For somebody without ActDesk. What comes back is taken in here, with every answer in its place.</source>
        <translation>Para quien no tiene ActDesk. Lo que vuelve se incorpora aquí, cada respuesta en su lugar.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Guardar como …</translation>
    </message>
    <message>
        <source>Where shall the form go?</source>
        <translation>¿Dónde se guarda el formulario?</translation>
    </message>
    <message>
        <source>The form is saved.</source>
        <translation>El formulario está guardado.</translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Tipo de entidad</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>País o región</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Responde por ella</translation>
    </message>
    <message>
        <source>A forum is no legal entity: name the member or the Secretariat that answers for it.</source>
        <translation>Un foro no tiene personalidad jurídica: indique el miembro o la Secretaría que responde por él.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>A body of this name is in the register already. Search for it and change that one.</source>
        <translation>Ya hay una entidad con este nombre en el registro. Búsquela y modifique esa.</translation>
    </message>
    <message>
        <source>Days between two checks of its accounts</source>
        <translation>Días entre dos comprobaciones de sus cuentas</translation>
    </message>
    <message>
        <source>Empty: as Settings, Deadlines says. An account of its own number keeps that.</source>
        <translation>Vacío: como en Ajustes, Plazos. Una cuenta con su propio número lo conserva.</translation>
    </message>
</context>
<context>
    <name>BodyPane</name>
    <message>
        <source>Add an account for it</source>
        <translation>Añadirle una cuenta</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Sobre ella</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Responde por ella</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>No account speaks for it yet.</source>
        <translation>Ninguna cuenta habla aún en su nombre.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody is recorded in it yet.</source>
        <translation>Aún no hay nadie registrado en ella.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>A new body</source>
        <translation>Entidad nueva</translation>
    </message>
    <message>
        <source>A forum, a group, a member, or a part of the Secretariat.</source>
        <translation>Un foro, un grupo, un miembro o una parte de la Secretaría.</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modificar {name}</translation>
    </message>
    <message>
        <source>{name} is in the register.</source>
        <translation>{name} está en el registro.</translation>
    </message>
    <message>
        <source>Days between two checks of its accounts</source>
        <translation>Días entre dos comprobaciones de sus cuentas</translation>
    </message>
</context>
<context>
    <name>BringBackPage</name>
    <message>
        <source>Bring a desk back from its backup</source>
        <translation>Recuperar un escritorio desde su copia de seguridad</translation>
    </message>
    <message>
        <source>The newest file in the folder “ActDesk-…” of your stick or share. It is read, and not changed.</source>
        <translation>El archivo más reciente de la carpeta «ActDesk-…» de su memoria o de la carpeta compartida. Se lee, sin modificarlo.</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Elegir la copia de seguridad</translation>
    </message>
    <message>
        <source>Passphrase of that desk</source>
        <translation>Frase de contraseña de ese escritorio</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>¿Qué copia de seguridad?</translation>
    </message>
    <message>
        <source>Backups of ActDesk (*.db)</source>
        <translation>Copias de seguridad de ActDesk (*.db)</translation>
    </message>
    <message>
        <source>Checking the backup and bringing it back …</source>
        <translation>Comprobando y recuperando la copia de seguridad…</translation>
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
    <name>CaseRecord</name>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>{title} ({n})</source>
        <translation>{title} ({n})</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Registrado.</translation>
    </message>
    <message>
        <source>Exporting the evidence</source>
        <translation>Exportando la prueba</translation>
    </message>
    <message>
        <source>Exported. Its SHA-256 is the one it was kept under.</source>
        <translation>Exportada. Su SHA-256 es aquel con el que se guardó.</translation>
    </message>
    <message>
        <source>Did you see yourself that this measure is done?</source>
        <translation>¿Ha visto usted que esta medida está cumplida?</translation>
    </message>
    <message>
        <source>Your name stands beside it from now on.</source>
        <translation>Su nombre figurará desde ahora a su lado.</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Lo he visto</translation>
    </message>
    <message>
        <source>Verifying the measure</source>
        <translation>Verificando la medida</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>Check a comment</source>
        <translation>Examinar un comentario</translation>
    </message>
    <message>
        <source>Choose evidence</source>
        <translation>Elegir pruebas</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exportar la prueba</translation>
    </message>
    <message>
        <source>Somebody who is no longer here</source>
        <translation>Alguien que ya no está</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>Quoted text</source>
        <translation>Texto citado</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Visto el</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Comunicado por</translation>
    </message>
    <message>
        <source>Principles breached</source>
        <translation>Principios infringidos</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Personas afectadas</translation>
    </message>
    <message>
        <source>Others concerned</source>
        <translation>Otras personas afectadas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Reference of those who have it now</source>
        <translation>Referencia de quien lo lleva ahora</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Qué lo prueba</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>changed (not shown here)</source>
        <translation>cambiado (no se muestra aquí)</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>{reference}: {account}</source>
        <translation>{reference}: {account}</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Evidence kept: {name}</source>
        <translation>Prueba guardada: {name}</translation>
    </message>
    <message>
        <source>The recommendation was followed: the authorisation is withdrawn.</source>
        <translation>Se siguió la recomendación: se retira la autorización.</translation>
    </message>
    <message>
        <source>The recommendation was not followed: the authorisation stays.</source>
        <translation>No se siguió la recomendación: se mantiene la autorización.</translation>
    </message>
    <message>
        <source>Severity: {word}</source>
        <translation>Gravedad: {word}</translation>
    </message>
    <message>
        <source>{event} ({detail})</source>
        <translation>{event} ({detail})</translation>
    </message>
    <message>
        <source>The people concerned were heard.</source>
        <translation>Se escuchó a las personas afectadas.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Why no copy is kept</source>
        <translation>Por qué no se guarda copia</translation>
    </message>
    <message>
        <source>Why they were not heard</source>
        <translation>Por qué no se las escuchó</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>borrado definitivamente</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>Administrations that ended</source>
        <translation>Administraciones terminadas</translation>
    </message>
    <message>
        <source>Straight to</source>
        <translation>Directamente a</translation>
    </message>
    <message>
        <source>Why it could not wait</source>
        <translation>Por qué no podía esperar</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>Segunda persona responsable</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>El comentario</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Draft answer</source>
        <translation>Borrador de respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>same account</source>
        <translation>misma cuenta</translation>
    </message>
    <message>
        <source>same people</source>
        <translation>mismas personas</translation>
    </message>
    <message>
        <source>same principle</source>
        <translation>mismo principio</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message>
        <source>Open, without a day</source>
        <translation>Abierta, sin plazo</translation>
    </message>
    <message>
        <source>seen on {day}: {state} ({shares})</source>
        <translation>visto el {day}: {state} ({shares})</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{handle} on {platform}</source>
        <translation>{handle} en {platform}</translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation>Salvaguardia</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Data protection (data breach)</source>
        <translation>Protección de datos (fuga)</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Asesoría jurídica</translation>
    </message>
    <message>
        <source>Due by {day}</source>
        <translation>Plazo: {day}</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>Vencido desde el {day}</translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>Hecho el {day}</translation>
    </message>
    <message>
        <source>Save the case file</source>
        <translation>Guardar el expediente</translation>
    </message>
    <message>
        <source>On each of its pages</source>
        <translation>En cada una de sus páginas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Retirado por</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>Acuse de recibo el</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Lo que dijeron</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what}: {when}</translation>
    </message>
    <message>
        <source>{what} “{text}”</source>
        <translation>{what} «{text}»</translation>
    </message>
    <message>
        <source>{what}, by {day}</source>
        <translation>{what}, hasta el {day}</translation>
    </message>
    <message>
        <source>To the body</source>
        <translation>A la entidad</translation>
    </message>
    <message>
        <source>By the body</source>
        <translation>Por la entidad</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>What was seen, what was said, what was agreed: from dialogue to a decision.</source>
        <translation>Lo que se vio, se dijo y se acordó: del diálogo a la decisión.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>Check a comment</source>
        <translation>Examinar un comentario</translation>
    </message>
    <message>
        <source>Begin with the link of what was seen.</source>
        <translation>Empiece por el enlace de lo que se vio.</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Todavía no hay casos</translation>
    </message>
    <message>
        <source>The case is kept.</source>
        <translation>El caso está guardado.</translation>
    </message>
</context>
<context>
    <name>ChartRow</name>
    <message>
        <source>Open the register</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Open the requests</source>
        <translation>Abrir las solicitudes</translation>
    </message>
    <message>
        <source>Open the cases</source>
        <translation>Abrir los casos</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Who administers our accounts</source>
        <translation>Quién administra nuestras cuentas</translation>
    </message>
    <message>
        <source>Open requests by stage</source>
        <translation>Solicitudes abiertas por etapa</translation>
    </message>
    <message>
        <source>Open cases by step</source>
        <translation>Casos abiertos por paso</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Share of accounts that are co-administered</source>
        <translation>Proporción de cuentas coadministradas</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Our accounts by platform</source>
        <translation>Nuestras cuentas por plataforma</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Open cases by principle</source>
        <translation>Casos abiertos por principio</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principio</translation>
    </message>
    <message>
        <source>Co-administration</source>
        <translation>Coadministración</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <source>Is this ours?</source>
        <translation>¿Es nuestra?</translation>
    </message>
    <message>
        <source>Only the register is asked. Nothing is sent.</source>
        <translation>Solo se consulta el registro. No se envía nada.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Open {handle} ({platform})</source>
        <translation>Abrir {handle} ({platform})</translation>
    </message>
    <message>
        <source>Paste or drop a link, a handle, or a text</source>
        <translation>Pegue o suelte un enlace, un nombre de cuenta o un texto</translation>
    </message>
    <message>
        <source>Is this ours? Paste or drop a link, a handle or a text</source>
        <translation>¿Es nuestra? Pegue o suelte un enlace, un nombre de cuenta o un texto</translation>
    </message>
    <message>
        <source>Take it in as found</source>
        <translation>Registrarla como encontrada</translation>
    </message>
    <message>
        <source>Take it in as an impersonator</source>
        <translation>Registrarla como suplantadora</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in the same text</source>
        <translation>
            <numerusform>%n más en el mismo texto</numerusform>
            <numerusform>%n más en el mismo texto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Hand in the request</source>
        <translation>Presentar la solicitud</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Compruebe sus respuestas</translation>
    </message>
    <message>
        <source>What is handed in is not changed any more, unless we send it back to you.</source>
        <translation>Una vez presentada, la solicitud ya no se modifica, salvo que se la devolvamos.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
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
    <name>ClassifyDialog</name>
    <message>
        <source>This can wait until there is time, and can be changed while the case is open.</source>
        <translation>Puede esperar, y se puede cambiar mientras el caso esté abierto.</translation>
    </message>
    <message>
        <source>Keep the classification</source>
        <translation>Guardar la clasificación</translation>
    </message>
    <message>
        <source>Principles breached</source>
        <translation>Principios infringidos</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>This is a crisis: it spreads, or somebody is in danger</source>
        <translation>Es una crisis: se propaga, o alguien corre peligro</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Personas afectadas</translation>
    </message>
    <message>
        <source>Those of the store.</source>
        <translation>Las del almacén.</translation>
    </message>
    <message>
        <source>Others concerned</source>
        <translation>Otras personas afectadas</translation>
    </message>
    <message>
        <source>People and groups who are not in the store.</source>
        <translation>Personas y grupos que no están en el almacén.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Entidad</translation>
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
    <name>ClosedPanel</name>
    <message>
        <source>Take the case on…</source>
        <translation>Asumir el caso…</translation>
    </message>
    <message>
        <source>This case is about you, so it stays closed to you. A colleague has to take its steps.</source>
        <translation>Este caso trata de usted: permanece cerrado para usted. Otra persona del equipo debe dar los pasos.</translation>
    </message>
    <message>
        <source>Nobody of its team works here any more. You can take the case on; the story will say so.</source>
        <translation>Ya nadie de su equipo trabaja aquí. Usted puede asumir el caso; el relato lo dirá.</translation>
    </message>
    <message>
        <source>You are not in the team of this case. Somebody of its team can add you.</source>
        <translation>Usted no está en el equipo de este caso. Alguien de su equipo puede añadirle.</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Another closing day</source>
        <translation>Otro día de cierre</translation>
    </message>
    <message>
        <source>Closes on {day}</source>
        <translation>Cierra el {day}</translation>
    </message>
    <message>
        <source>How it was closed</source>
        <translation>Cómo se cerró</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to answer before it can be called closed.</source>
        <translation>
            <numerusform>Falta %n paso para poder darla por cerrada.</numerusform>
            <numerusform>Faltan %n pasos para poder darla por cerrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every step is answered: it can be called closed.</source>
        <translation>Todos los pasos tienen respuesta: puede darse por cerrada.</translation>
    </message>
</context>
<context>
    <name>ClosingDayDialog</name>
    <message>
        <source>The steps of {handle} that are still open move with it.</source>
        <translation>Los pasos aún pendientes de {handle} se mueven con él.</translation>
    </message>
    <message>
        <source>Another closing day</source>
        <translation>Otro día de cierre</translation>
    </message>
    <message>
        <source>Move the day</source>
        <translation>Mover el día</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Día de cierre</translation>
    </message>
    <message>
        <source>{handle} closes on {day}.</source>
        <translation>{handle} cierra el {day}.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Mostrar la página</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La hoja de recuperación</translation>
    </message>
    <message>
        <source>Word {n}: {word}</source>
        <translation>Palabra {n}: {word}</translation>
    </message>
    <message>
        <source>Type word {n} from your sheet</source>
        <translation>Escriba la palabra {n} de su hoja</translation>
    </message>
    <message>
        <source>That is not the word on the sheet. Look again.</source>
        <translation>No es la palabra de la hoja. Mírela otra vez.</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Critical comments stay, and are answered soon. Only one of four grounds allows removal.</source>
        <translation>Las críticas se quedan y reciben pronto respuesta. Solo uno de cuatro motivos permite retirar un comentario.</translation>
    </message>
    <message>
        <source>The comment, word for word</source>
        <translation>El comentario, palabra por palabra</translation>
    </message>
    <message>
        <source>Does one of the four grounds apply?</source>
        <translation>¿Se da alguno de los cuatro motivos?</translation>
    </message>
    <message>
        <source>Yes: a reproach, a doubt, a question</source>
        <translation>Sí: un reproche, una duda, una pregunta</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Does it criticise us or ask something?</source>
        <translation>¿Nos critica o pregunta algo?</translation>
    </message>
    <message>
        <source>Draft of an answer</source>
        <translation>Borrador de respuesta</translation>
    </message>
    <message>
        <source>Factual, short, without a counter-attack.</source>
        <translation>Con hechos, breve, sin contraataque.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Leave it empty to open a new case with this comment.</source>
        <translation>Déjelo vacío para abrir un caso nuevo con este comentario.</translation>
    </message>
    <message>
        <source>Link to the comment</source>
        <translation>Enlace al comentario</translation>
    </message>
    <message>
        <source>Check a comment</source>
        <translation>Examinar un comentario</translation>
    </message>
    <message>
        <source>Check a comment ({reference})</source>
        <translation>Examinar un comentario ({reference})</translation>
    </message>
    <message>
        <source>Record the verdict</source>
        <translation>Registrar el dictamen</translation>
    </message>
    <message>
        <source>Record: keep it</source>
        <translation>Registrar: mantener</translation>
    </message>
    <message>
        <source>Record: keep and answer</source>
        <translation>Registrar: mantener y responder</translation>
    </message>
    <message>
        <source>Record: remove it</source>
        <translation>Registrar: retirar</translation>
    </message>
    <message>
        <source>It stays. There is nothing to answer and no ground to remove it.</source>
        <translation>Se queda. No hay nada que responder ni motivo para retirarlo.</translation>
    </message>
    <message>
        <source>It stays, and is answered soon. Criticism alone is never a ground.</source>
        <translation>Se queda y recibe pronto respuesta. La crítica por sí sola nunca es motivo.</translation>
    </message>
    <message>
        <source>It may be removed: {grounds}. Keep a copy before you remove it.</source>
        <translation>Puede retirarse: {grounds}. Guarde una copia antes de retirarlo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Being harsh on what was done is no ground.</source>
        <translation>Ser duro con lo que se hizo no es un motivo.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>{name}: {page} of {count}</source>
        <translation>{name}: {page} de {count}</translation>
    </message>
</context>
<context>
    <name>ConditionCard</name>
    <message>
        <source>What has to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Take this condition out</source>
        <translation>Quitar esta condición</translation>
    </message>
</context>
<context>
    <name>ConditionsInput</name>
    <message>
        <source>Add another condition</source>
        <translation>Añadir otra condición</translation>
    </message>
    <message>
        <source>A condition says what has to be done, by whom and until when.</source>
        <translation>Una condición dice qué hay que hacer, quién y hasta cuándo.</translation>
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
    <name>ConfirmRemovalDialog</name>
    <message>
        <source>Look yourself before you confirm: shared copies may still be there.</source>
        <translation>Compruébelo usted antes de confirmar: pueden quedar copias compartidas.</translation>
    </message>
    <message>
        <source>For instance: “The link shows nothing since 12:05; no copy found by its words.”</source>
        <translation>Por ejemplo: «El enlace no muestra nada desde las 12:05; no se halló copia por sus palabras».</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Qué lo prueba</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>They will not, or do not answer</source>
        <translation>Se niegan o no responden</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Registrar la respuesta</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado de la petición</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>Qué respondieron</translation>
    </message>
    <message>
        <source>Or until when you waited for an answer.</source>
        <translation>O hasta cuándo esperó una respuesta.</translation>
    </message>
    <message>
        <source>They can still do it later; until then you can go on.</source>
        <translation>Todavía pueden hacerlo más tarde; mientras tanto, puede seguir.</translation>
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
    <name>ContactDialog</name>
    <message>
        <source>The first step is to talk: about what was seen, and about what would settle it.</source>
        <translation>El primer paso es hablar: de lo que se vio y de lo que lo resolvería.</translation>
    </message>
    <message>
        <source>Log the contact</source>
        <translation>Anotar el contacto</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>De qué forma</translation>
    </message>
    <message>
        <source>Informal: a call, a message. Formal: a letter.</source>
        <translation>Informal: una llamada, un mensaje. Formal: una carta.</translation>
    </message>
    <message>
        <source>What was said, and to whom</source>
        <translation>Qué se dijo, y a quién</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>Qué respondieron</translation>
    </message>
    <message>
        <source>Leave it empty while there is no answer.</source>
        <translation>Déjelo vacío mientras no haya respuesta.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Partes de los ajustes</translation>
    </message>
</context>
<context>
    <name>ControlRow</name>
    <message>
        <source>Mend overdue</source>
        <translation>Corrección atrasada</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Assess anew</source>
        <translation>Evaluar de nuevo</translation>
    </message>
    <message>
        <source>Assess: {control}</source>
        <translation>Evaluar: {control}</translation>
    </message>
    <message>
        <source>Looked at on {day}</source>
        <translation>Examinado el {day}</translation>
    </message>
    <message>
        <source>{owner} mends it until {day}.</source>
        <translation>{owner} lo corrige hasta el {day}.</translation>
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
        <translation>«Para publicar» conserva la imagen, sus colores y su orientación, nada más. «Solo la ubicación» quita todo lugar y conserva el crédito, el pie y la fecha: para colegas, no para el público.</translation>
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
    <name>CorrectDialog</name>
    <message>
        <source>Correct what was captured ({reference})</source>
        <translation>Corregir lo recogido ({reference})</translation>
    </message>
    <message>
        <source>What it said before stays in the history.</source>
        <translation>Lo que decía antes queda en el historial.</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Guardar la corrección</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Visto el</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Comunicado por</translation>
    </message>
    <message>
        <source>Quoted text</source>
        <translation>Texto citado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>CorrespondenceSection</name>
    <message>
        <source>Address and holidays</source>
        <translation>Dirección y festivos</translation>
    </message>
    <message>
        <source>They hold for everybody at this desk.</source>
        <translation>Valen para todas las personas de este despacho.</translation>
    </message>
    <message>
        <source>The team’s own address</source>
        <translation>La dirección del equipo</translation>
    </message>
    <message>
        <source>Blank forms are sent to it, and our answers to requests come from it.</source>
        <translation>A ella se envían los formularios y de ella salen nuestras respuestas.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Working days leave them out, as they do Saturdays and Sundays. One a line: 06/04/2026 for one day, 25/12 for a day of every year.</source>
        <translation>No cuentan como días laborables, igual que los sábados y domingos. Uno por línea: 06/04/2026 para un solo día, 25/12 para un día de cada año.</translation>
    </message>
    <message>
        <source>Save the address and the holidays</source>
        <translation>Guardar la dirección y los festivos</translation>
    </message>
    <message>
        <source>Saving the address and the holidays</source>
        <translation>Guardando la dirección y los festivos</translation>
    </message>
    <message>
        <source>The address and the holidays are saved.</source>
        <translation>La dirección y los festivos están guardados.</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>Cover and crop {name}</source>
        <translation>Tapar y recortar {name}</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Hacer la copia</translation>
    </message>
    <message>
        <source>Faces, badges, signs, number plates</source>
        <translation>Rostros, credenciales, carteles, matrículas</translation>
    </message>
    <message>
        <source>Drag to cover a part. Keys: N new box, Page Down and Page Up choose, arrows move, Shift and arrows size, Ctrl finer, Enter covers a suggestion, Delete removes, Ctrl+Z takes back. The original is never changed.</source>
        <translation>Arrastre para tapar una parte. Teclas: N nuevo recuadro, Av Pág y Re Pág eligen, las flechas mueven, Mayús y flechas cambian el tamaño, Ctrl más fino, Intro tapa una sugerencia, Supr quita, Ctrl+Z deshace. El original nunca se modifica.</translation>
    </message>
    <message>
        <source>How it is covered</source>
        <translation>Cómo se tapa</translation>
    </message>
    <message>
        <source>A blur is not offered: what is blurred can be made out again.</source>
        <translation>No se ofrece desenfocar: lo desenfocado se puede reconstruir.</translation>
    </message>
    <message>
        <source>Crop for a platform</source>
        <translation>Recortar para una plataforma</translation>
    </message>
    <message>
        <source>The picture gets this shape, and is made smaller where it is larger, never larger.</source>
        <translation>La imagen toma esta forma y se reduce si es mayor; nunca se amplía.</translation>
    </message>
    <message>
        <source>{platform}, {spot}: {width} × {height}</source>
        <translation>{platform}, {spot}: {width} × {height}</translation>
    </message>
    <message>
        <source>{platform}, {spot}: {width} × {height} (to be confirmed)</source>
        <translation>{platform}, {spot}: {width} × {height} (por confirmar)</translation>
    </message>
    <message>
        <source>This file cannot be shown, so nothing can be covered in it.</source>
        <translation>Este archivo no se puede mostrar, así que no se puede tapar nada en él.</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <translation>Buscando rostros</translation>
    </message>
    <message>
        <source>Faces are not suggested on this computer. Help says under “Suggested faces” how an administrator adds that.</source>
        <translation>Este equipo no sugiere rostros. La ayuda explica en «Rostros sugeridos» cómo un administrador lo añade.</translation>
    </message>
    <message>
        <source>The program can suggest faces, and misses some. Whether anybody can be recognised, only you can see.</source>
        <translation>El programa puede sugerir rostros y algunos se le escapan. Si se puede reconocer a alguien, solo usted puede verlo.</translation>
    </message>
    <message>
        <source>No face was found, which proves nothing: look yourself, above all for children and for faces that are small, half hidden or seen from the side.</source>
        <translation>No se encontró ningún rostro, lo que no demuestra nada: mire usted mismo, sobre todo a los niños y los rostros pequeños, medio ocultos o de perfil.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) suggested. Decide on each: cover it, move it or take it away.</source>
        <translation>
            <numerusform>%n rostro sugerido. Decida: tápelo, muévalo o quítelo.</numerusform>
            <numerusform>%n rostros sugeridos. Decida sobre cada uno: tápelo, muévalo o quítelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some are missed, above all those that are small, half hidden or seen from the side.</source>
        <translation>Algunos se escapan, sobre todo los pequeños, medio ocultos o de perfil.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggested face(s) to decide on: cover each, or take it away.</source>
        <translation>
            <numerusform>%n rostro sugerido por decidir: tápelo o quítelo.</numerusform>
            <numerusform>%n rostros sugeridos por decidir: tape cada uno, o quítelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw a box, or choose a platform’s size.</source>
        <translation>Dibuje un recuadro o elija el tamaño de una plataforma.</translation>
    </message>
</context>
<context>
    <name>CoverField</name>
    <message>
        <source>New box</source>
        <translation>Nuevo recuadro</translation>
    </message>
    <message>
        <source>Suggest faces</source>
        <translation>Sugerir rostros</translation>
    </message>
    <message>
        <source>Cover this face</source>
        <translation>Tapar este rostro</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Recuadro siguiente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) to decide on; none is chosen.</source>
        <translation>
            <numerusform>%n sugerencia por decidir; ninguna elegida.</numerusform>
            <numerusform>%n sugerencias por decidir; ninguna elegida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es); none is chosen.</source>
        <translation>
            <numerusform>%n recuadro; ninguno elegido.</numerusform>
            <numerusform>%n recuadros; ninguno elegido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is covered yet.</source>
        <translation>Todavía no hay nada tapado.</translation>
    </message>
    <message>
        <source>{left} % from the left, {top} % from the top, {wide} % wide, {high} % high</source>
        <translation>a {left}&#xa0;% de la izquierda, a {top}&#xa0;% de arriba, {wide}&#xa0;% de ancho, {high}&#xa0;% de alto</translation>
    </message>
    <message>
        <source>What stays of the picture: {measures}.</source>
        <translation>Lo que queda de la imagen: {measures}.</translation>
    </message>
    <message>
        <source>Suggestion {number} of {total}, nothing is covered yet: {measures}.</source>
        <translation>Sugerencia {number} de {total}, aún no se tapa nada: {measures}.</translation>
    </message>
    <message>
        <source>Box {number} of {total}: {measures}.</source>
        <translation>Recuadro {number} de {total}: {measures}.</translation>
    </message>
</context>
<context>
    <name>CriterionPage</name>
    <message>
        <source>{reference} · criterion {number} of {total}</source>
        <translation>{reference} · criterio {number} de {total}</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Su valoración</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Needed where the criterion is not, or only partly, met.</source>
        <translation>Necesario si el criterio no se cumple, o solo en parte.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save and come back later</source>
        <translation>Guardar y volver más tarde</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Write one sentence on why it is not met.</source>
        <translation>Escriba una frase que diga por qué no se cumple.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
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
    <name>DaysField</name>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor por defecto</translation>
    </message>
    <message>
        <source>Choose {low} to {high} days.</source>
        <translation>Elija de {low} a {high} días.</translation>
    </message>
    <message>
        <source>{field}: back to the default</source>
        <translation>{field}: volver al valor por defecto</translation>
    </message>
</context>
<context>
    <name>DeadlinesSection</name>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>They hold for everybody at this desk, and at once: what is due moves to its new day in every list.</source>
        <translation>Valen para todo el escritorio y de inmediato: lo que vence pasa a su nuevo día en cada lista.</translation>
    </message>
    <message>
        <source>Decide on a request</source>
        <translation>Decidir sobre una solicitud</translation>
    </message>
    <message>
        <source>Begin the dialogue in a case</source>
        <translation>Iniciar el diálogo en un caso</translation>
    </message>
    <message>
        <source>From the day on which the case was opened until the people involved are spoken to.</source>
        <translation>Desde que se abrió el caso hasta que se habla con las personas implicadas.</translation>
    </message>
    <message>
        <source>Settle a case</source>
        <translation>Resolver un caso</translation>
    </message>
    <message>
        <source>From the day on which it was opened; after that a removal is to be considered.</source>
        <translation>Desde que se abrió; después hay que considerar una retirada.</translation>
    </message>
    <message>
        <source>Take down a picture</source>
        <translation>Retirar una imagen</translation>
    </message>
    <message>
        <source>After its consent was withdrawn. A day that was set before a change stays.</source>
        <translation>Después de que se retiró el consentimiento. Un día fijado antes de un cambio se mantiene.</translation>
    </message>
    <message>
        <source>Check an account again</source>
        <translation>Volver a comprobar una cuenta</translation>
    </message>
    <message>
        <source>After somebody last checked it. An account can have days of its own.</source>
        <translation>Desde la última comprobación. Una cuenta puede tener sus propios días.</translation>
    </message>
    <message>
        <source>Save the deadlines</source>
        <translation>Guardar los plazos</translation>
    </message>
    <message>
        <source>Moving what is due to its new day</source>
        <translation>Pasando lo que vence a su nuevo día</translation>
    </message>
    <message>
        <source>{low} to {high} days; the default is {default}.</source>
        <translation>De {low} a {high} días; por defecto, {default}.</translation>
    </message>
    <message>
        <source>The deadlines are saved.</source>
        <translation>Los plazos están guardados.</translation>
    </message>
    <message>
        <source>From the day on which it ended; then two officers can delete it. A case can have another day.</source>
        <translation>Desde el día en que terminó; después, dos responsables pueden eliminarlo. Un caso puede tener otra fecha.</translation>
    </message>
    <message>
        <source>Tell a requester that their request arrived</source>
        <translation>Acusar recibo de una solicitud</translation>
    </message>
    <message>
        <source>From the day on which it was sent in, in working days.</source>
        <translation>Desde el día en que se presentó, en días laborables.</translation>
    </message>
    <message>
        <source>From the day on which it was sent in; days on which it was back with the requester do not count.</source>
        <translation>Desde el día en que se presentó; los días que pasó de vuelta con quien la presentó no cuentan.</translation>
    </message>
    <message>
        <source>Keep a case that was unfounded</source>
        <translation>Conservar un caso infundado</translation>
    </message>
    <message>
        <source>Keep a case that was settled</source>
        <translation>Conservar un caso resuelto</translation>
    </message>
    <message>
        <source>Keep a case in which an authorisation was withdrawn</source>
        <translation>Conservar un caso con autorización retirada</translation>
    </message>
    <message>
        <source>Keep the references of a case that was handed over</source>
        <translation>Conservar las referencias de un caso traspasado</translation>
    </message>
    <message>
        <source>Acknowledge a report</source>
        <translation>Acusar recibo de un aviso</translation>
    </message>
    <message>
        <source>From the day on which the case was opened until whoever reported hears that it has come.</source>
        <translation>Desde el día en que se abrió el caso hasta que quien avisó sepa que ha llegado.</translation>
    </message>
    <message>
        <source>See again to a case that cannot wait</source>
        <translation>Volver a un caso que no puede esperar</translation>
    </message>
    <message>
        <source>A child, a crisis or a critical case: after somebody last saw to it.</source>
        <translation>Un menor, una crisis o un caso crítico: desde la última vez que alguien lo atendió.</translation>
    </message>
    <message>
        <source>Call an account dormant</source>
        <translation>Declarar inactiva una cuenta</translation>
    </message>
    <message>
        <source>After the newest post that was seen on it. Some platforms take it away earlier: you are told.</source>
        <translation>Tras la última publicación vista en ella. Algunas plataformas la retiran antes: se le avisa.</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>The recommendation lies with {body}.</source>
        <translation>La recomendación está en manos de {body}.</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Registrar la decisión</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>The decision in its own words, and where it is kept</source>
        <translation>La decisión en sus palabras, y dónde se guarda</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>These administrations end with it:</source>
        <translation>Con ella terminan estas administraciones:</translation>
    </message>
    <message>
        <source>• {name}, as “{role}”</source>
        <translation>• {name}, como «{role}»</translation>
    </message>
    <message>
        <source>Change passwords and roles on the platform itself on the same day.</source>
        <translation>Cambie el mismo día las contraseñas y los roles en la propia plataforma.</translation>
    </message>
    <message>
        <source>No administration ends: none of the people concerned holds this account in the register.</source>
        <translation>No termina ninguna administración: ninguna de las personas afectadas administra esta cuenta en el registro.</translation>
    </message>
    <message>
        <source>No administration ends: the authorisation stays.</source>
        <translation>No termina ninguna administración: se mantiene la autorización.</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>Back to the request</source>
        <translation>Volver a la solicitud</translation>
    </message>
    <message>
        <source>Decide on {reference}</source>
        <translation>Decidir sobre {reference}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve with conditions</source>
        <translation>Aprobar con condiciones</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>No tengo ninguno</translation>
    </message>
    <message>
        <source>There is one, and I declare it</source>
        <translation>Hay uno y lo declaro</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>The requester reads this.</source>
        <translation>Quien lo solicita leerá esto.</translation>
    </message>
    <message>
        <source>What it means for the brand</source>
        <translation>Qué significa para la marca</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>At least one. Take the wording or change it.</source>
        <translation>Al menos uno. Use la redacción propuesta o cámbiela.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>What do you offer instead?</source>
        <translation>¿Qué ofrece en su lugar?</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>Plan de apoyo</translation>
    </message>
    <message>
        <source>On trial until</source>
        <translation>A prueba hasta el</translation>
    </message>
    <message>
        <source>On that day it is decided whether the channel stays.</source>
        <translation>Ese día se decide si el canal continúa.</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflicto de intereses</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>¿Cuál?</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>An approval needs a verdict on every criterion. Not assessed yet: {criteria}.</source>
        <translation>Una aprobación exige una valoración de cada criterio. Aún sin evaluar: {criteria}.</translation>
    </message>
    <message>
        <source>What is agreed already.</source>
        <translation>Lo que ya está acordado.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete {reference}</source>
        <translation>Eliminar {reference}</translation>
    </message>
    <message>
        <source>Reference, days, severity, principles and outcome stay, so that the case still counts.</source>
        <translation>Quedan la referencia, las fechas, la gravedad, los principios y el resultado: el caso sigue contando.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>What was captured, the story, the measures, the evidence and what the history says of them are erased for good. Backups made before still hold them.</source>
        <translation>Lo recogido, el relato, las medidas, las pruebas y lo que dice de ellos el historial se borran para siempre. Las copias de seguridad anteriores todavía los contienen.</translation>
    </message>
</context>
<context>
    <name>DestroyPage</name>
    <message>
        <source>The key is destroyed</source>
        <translation>La clave está destruida</translation>
    </message>
    <message>
        <source>Destroy the key</source>
        <translation>Destruir la clave</translation>
    </message>
    <message>
        <source>What this does: every copy of the key file in the store’s folder and in its backups is overwritten and removed. Nobody can open the store or these backups with a passphrase any more, nor can you.</source>
        <translation>Qué hace: cada copia del archivo de clave, en la carpeta del almacén y entre sus copias de seguridad, se sobrescribe y se elimina. Nadie puede abrir ya el almacén ni esas copias con una frase de contraseña, usted tampoco.</translation>
    </message>
    <message>
        <source>What it can’t do: a backup in another place, with the key file beside it, still opens with its passphrase; so does this store, if such a key file is put back. A flash disk may keep overwritten cells for a while; whoever can read those still has to guess the passphrase.</source>
        <translation>Qué no puede hacer: una copia de seguridad en otro lugar, con su archivo de clave, sigue abriéndose con su frase de contraseña; este almacén también, si se repone un archivo de clave así. Un disco de memoria flash puede conservar un tiempo las celdas sobrescritas; quien pudiera leerlas tendría aún que adivinar la frase de contraseña.</translation>
    </message>
    <message>
        <source>Type {word} to confirm</source>
        <translation>Escriba {word} para confirmar</translation>
    </message>
    <message>
        <source>Destroy the key for good</source>
        <translation>Destruir la clave definitivamente</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Conservar la clave</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>DESTROY</source>
        <translation>DESTRUIR</translation>
    </message>
    <message>
        <source>This can’t be undone. All that is in the store and nowhere else is lost with it.</source>
        <translation>No se puede deshacer. Todo lo que solo está en el almacén se pierde con él.</translation>
    </message>
    <message>
        <source>These could not be removed and still open the store: {names}.</source>
        <translation>Estos archivos no se pudieron eliminar y siguen abriendo el almacén: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n key file(s) overwritten and removed.</source>
        <translation>
            <numerusform>%n archivo de clave sobrescrito y eliminado.</numerusform>
            <numerusform>%n archivos de clave sobrescritos y eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the word exactly as it stands here.</source>
        <translation>Escriba la palabra exactamente como figura aquí.</translation>
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
    <name>DraftBar</name>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You were writing this on {moment}, and it is not saved.</source>
        <translation>Usted estaba escribiendo esto el {moment}, y no está guardado.</translation>
    </message>
    <message>
        <source>What you were writing on {moment} does not fit this form any more.</source>
        <translation>Lo que usted estaba escribiendo el {moment} ya no cabe en este formulario.</translation>
    </message>
    <message>
        <source>Changed by somebody since you wrote: {fields}. Your text stands over it; compare it.</source>
        <translation>Alguien lo ha cambiado desde que usted escribió: {fields}. Su texto está encima; compárelo.</translation>
    </message>
    <message>
        <source>Put what you wrote before over what you typed now?</source>
        <translation>¿Poner lo que escribió antes encima de lo que acaba de escribir?</translation>
    </message>
    <message>
        <source>Put it over</source>
        <translation>Ponerlo encima</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>{moment}. Its record is gone; the text can be copied.</source>
        <translation>{moment}. Su ficha ya no existe; el texto se puede copiar.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show “{title}”</source>
        <translation>Mostrar «{title}»</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with “{title}”</source>
        <translation>Continuar «{title}»</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Throw away “{title}”</source>
        <translation>Descartar «{title}»</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>What you were writing</source>
        <translation>Lo que usted estaba escribiendo</translation>
    </message>
    <message>
        <source>Not saved. Typed last on {moment}.</source>
        <translation>Sin guardar. Escrito por última vez el {moment}.</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Lo que usted escribió</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copiarlo todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message numerus="yes">
        <source>%n more of them</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditablePane</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>{person} no longer administers {handle}. The past stays in the history.</source>
        <translation>{person} ya no administra {handle}. El pasado queda en el historial.</translation>
    </message>
    <message>
        <source>End this administration</source>
        <translation>Terminar esta administración</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarla</translation>
    </message>
    <message>
        <source>First day without it</source>
        <translation>Primer día sin ella</translation>
    </message>
    <message>
        <source>It has happened already</source>
        <translation>Ya ha ocurrido</translation>
    </message>
    <message>
        <source>Only where nobody of the communications team is left on the account.</source>
        <translation>Solo si no queda nadie del equipo de comunicación en la cuenta.</translation>
    </message>
    <message>
        <source>How that came about</source>
        <translation>Cómo ocurrió</translation>
    </message>
    <message>
        <source>{person} no longer administers it.</source>
        <translation>{person} ya no la administra.</translation>
    </message>
    <message>
        <source>Or tick below that it has happened already, and say how.</source>
        <translation>O marque abajo que ya ha ocurrido y diga cómo.</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>{person} joins the social media sub-team: whoever administers a new account belongs to it.</source>
        <translation>{person} se incorpora al subequipo de redes sociales: quien administra una cuenta nueva pertenece a él.</translation>
    </message>
    <message>
        <source>Enrol in the sub-team</source>
        <translation>Inscribir en el subequipo</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscribir</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>{person} is in the sub-team.</source>
        <translation>{person} está en el subequipo.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Nothing that names {person} stays: not in records, history, drafts or the search, and files in which the name can be read go as a whole. The accounts’ history keeps its days. It can’t be undone. Backups made before still hold the name, and so does what was printed or exported.</source>
        <translation>Nada seguirá nombrando a {person}: ni las fichas, ni el historial, ni los borradores, ni la búsqueda, y los archivos en los que se puede leer el nombre desaparecen enteros. El historial de las cuentas conserva sus fechas. No se puede deshacer. Las copias de seguridad anteriores todavía contienen el nombre, igual que lo impreso o exportado.</translation>
    </message>
    <message>
        <source>Erase {person}</source>
        <translation>Borrar a {person}</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>A nickname, a maiden name, the name alone: one on each line.</source>
        <translation>Un apodo, un apellido anterior, solo el nombre: uno por línea.</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Otras formas de escribirlo</translation>
    </message>
    <message>
        <source>Look where it stands</source>
        <translation>Buscar dónde aparece</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Borrado.</translation>
    </message>
    <message>
        <source>Looking where the name stands</source>
        <translation>Buscando dónde aparece el nombre</translation>
    </message>
    <message>
        <source>You stopped it. Look again before you erase.</source>
        <translation>Lo ha detenido. Mire de nuevo antes de borrar.</translation>
    </message>
    <message>
        <source>This takes a second officer, and there is none in this store yet.</source>
        <translation>Hace falta una segunda persona responsable, y este almacén aún no la tiene.</translation>
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
        <source>This draft is no longer there.</source>
        <translation>Este borrador ya no existe.</translation>
    </message>
    <message>
        <source>It was saved or thrown away meanwhile.</source>
        <translation>Se guardó o se descartó mientras tanto.</translation>
    </message>
    <message>
        <source>There is no such deadline.</source>
        <translation>Ese plazo no existe.</translation>
    </message>
    <message>
        <source>Close the settings and open them again.</source>
        <translation>Salga de los ajustes y vuelva a abrirlos.</translation>
    </message>
    <message>
        <source>This deadline can be {low} to {high} days.</source>
        <translation>Este plazo puede ser de {low} a {high} días.</translation>
    </message>
    <message>
        <source>Choose a number between them.</source>
        <translation>Elija un número entre los dos.</translation>
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
        <source>No withdrawal is recommended yet in {reference}.</source>
        <translation>En {reference} aún no se ha recomendado la retirada de la autorización.</translation>
    </message>
    <message>
        <source>Record the recommendation first; the competent body decides on it.</source>
        <translation>Registre primero la recomendación; decide la instancia competente.</translation>
    </message>
    <message>
        <source>This picture is not cleared for use.</source>
        <translation>Esta imagen no está validada para publicarse.</translation>
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
        <source>This store is not damaged; there is nothing to save.</source>
        <translation>Este almacén no está dañado; no hay nada que rescatar.</translation>
    </message>
    <message>
        <source>This file carries no end of a journal: it is no report of ours, or an old one.</source>
        <translation>Este archivo no lleva ningún final de diario: no es un informe nuestro, o es antiguo.</translation>
    </message>
    <message>
        <source>Choose a report that was written from this store.</source>
        <translation>Elija un informe escrito a partir de este almacén.</translation>
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
        <source>Its file is kept as it is. Unlocking shows what can be saved, and the newest good backup.</source>
        <translation>Su archivo se conserva tal cual. Al desbloquear se muestra lo que se puede rescatar y la copia válida más reciente.</translation>
    </message>
    <message>
        <source>Become an officer, or unlock with an officer&apos;s passphrase.</source>
        <translation>Hágase responsable, o desbloquee con la frase de contraseña de un responsable.</translation>
    </message>
    <message>
        <source>The key file of this backup does not lie beside it.</source>
        <translation>El archivo de clave de esta copia de seguridad no está junto a ella.</translation>
    </message>
    <message>
        <source>Choose the backup in the folder in which actdesk.key lies too.</source>
        <translation>Elija la copia de seguridad en la carpeta donde también está actdesk.key.</translation>
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
        <source>The second place can&apos;t be reached now.</source>
        <translation>El segundo lugar no está accesible en este momento.</translation>
    </message>
    <message>
        <source>Nothing in this store can be read.</source>
        <translation>Nada de este almacén se puede leer.</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>Vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>The change of the key is not finished.</source>
        <translation>El cambio de la clave no ha terminado.</translation>
    </message>
    <message>
        <source>Finish it first, in Settings under “Officers”.</source>
        <translation>Termínelo antes, en Ajustes, en «Responsables».</translation>
    </message>
    <message>
        <source>You can&apos;t remove yourself, nor reset your own passphrase.</source>
        <translation>No puede retirarse a sí mismo ni restablecer su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>Ask a colleague to do it; your own passphrase you change under “Passphrase”.</source>
        <translation>Pídaselo a un colega; su propia frase se cambia en «Frase de contraseña».</translation>
    </message>
    <message>
        <source>This store has as many officers and recovery sheets as it can hold.</source>
        <translation>Este almacén tiene tantos responsables y hojas de recuperación como puede contener.</translation>
    </message>
    <message>
        <source>Remove one that is not needed any more.</source>
        <translation>Retire lo que ya no hace falta.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring holds nothing for this store, or can&apos;t be reached.</source>
        <translation>El llavero de este equipo no contiene nada para este almacén, o no se puede alcanzar.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase.</source>
        <translation>Desbloquee con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Plug the disk in or connect the share; the backups beside the store are made all the same.</source>
        <translation>Conecte el disco o la carpeta compartida; las copias de seguridad junto al almacén se hacen de todos modos.</translation>
    </message>
    <message>
        <source>The backup is no longer where it was.</source>
        <translation>La copia de seguridad ya no está donde estaba.</translation>
    </message>
    <message>
        <source>Plug its disk in again, or choose another one.</source>
        <translation>Vuelva a conectar su disco o elija otra.</translation>
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
        <source>A check in the background found damage in the store. Nothing was changed.</source>
        <translation>Una comprobación en segundo plano encontró daños en el almacén. No se modificó nada.</translation>
    </message>
    <message>
        <source>Lock the desk and unlock it: you are shown what can be saved, and the newest good backup.</source>
        <translation>Bloquee el escritorio y desbloquéelo: verá lo que se puede rescatar y la copia de seguridad válida más reciente.</translation>
    </message>
    <message>
        <source>There is a store in {folder}, but its key file is gone: destroyed, or lost.</source>
        <translation>Hay un almacén en {folder}, pero su archivo de clave ha desaparecido: destruido o perdido.</translation>
    </message>
    <message>
        <source>If a backup lies elsewhere, copy actdesk.key from beside it into this folder. To begin anew, give this folder another name.</source>
        <translation>Si hay una copia de seguridad en otro lugar, copie en esta carpeta el archivo actdesk.key que está junto a ella. Para empezar de nuevo, dé otro nombre a esta carpeta.</translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <translation>El almacén está dañado.</translation>
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
        <source>This takes the signature of a second officer.</source>
        <translation>Esto requiere la firma de una segunda persona.</translation>
    </message>
    <message>
        <source>Ask a colleague who has a passphrase of their own to sign with you.</source>
        <translation>Pida a una o un colega con su propia frase de contraseña que firme con usted.</translation>
    </message>
    <message>
        <source>That is the passphrase of the officer at the desk.</source>
        <translation>Es la frase de contraseña de la persona que está en el escritorio.</translation>
    </message>
    <message>
        <source>A second signature comes from somebody else: ask a colleague to type their own.</source>
        <translation>La segunda firma es de otra persona: pida a una o un colega que escriba la suya.</translation>
    </message>
    <message>
        <source>This colleague is no longer an officer of this store.</source>
        <translation>Esta persona ya no tiene acceso a este almacén.</translation>
    </message>
    <message>
        <source>Choose somebody who is.</source>
        <translation>Elija a alguien que lo tenga.</translation>
    </message>
    <message>
        <source>This colleague can&apos;t sign: the matter is about them, or they asked for it.</source>
        <translation>Esta persona no puede firmar: el asunto le concierne, o lo pidió ella misma.</translation>
    </message>
    <message>
        <source>Choose somebody who has nothing to gain from it.</source>
        <translation>Elija a alguien que no tenga nada que ganar con ello.</translation>
    </message>
    <message>
        <source>That was wrong several times in a row.</source>
        <translation>Ha fallado varias veces seguidas.</translation>
    </message>
    <message>
        <source>Wait {wait} seconds, then try again.</source>
        <translation>Espere {wait} segundos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The desk was locked before this was signed. Nothing was recorded.</source>
        <translation>El escritorio se bloqueó antes de firmar. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>Unlock it and ask for the signature again.</source>
        <translation>Desbloquéelo y vuelva a pedir la firma.</translation>
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
        <source>It is not said who answers the comment, and until when.</source>
        <translation>No se dice quién responde al comentario ni hasta cuándo.</translation>
    </message>
    <message>
        <source>Give a name and a day: an answer is promised.</source>
        <translation>Indique un nombre y un día: se promete una respuesta.</translation>
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
        <translation>Un caso no se puede trasladar ahí.</translation>
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
        <translation>Clasifique primero el caso.</translation>
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
        <translation>El caso no indica ninguna cuenta del registro.</translation>
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
        <translation>Un caso no se puede resolver así.</translation>
    </message>
    <message>
        <source>Choose one of the outcomes that are offered.</source>
        <translation>Elija uno de los resultados propuestos.</translation>
    </message>
    <message>
        <source>The measure is marked as done already.</source>
        <translation>La medida ya está marcada como hecha.</translation>
    </message>
    <message>
        <source>Undo that first, or agree on another measure.</source>
        <translation>Deshaga primero esa marca o acuerde otra medida.</translation>
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
        <source>The store would lie in a folder that {service} synchronises ({folder}). That tears an open store apart and carries it to other computers.</source>
        <translation>El almacén estaría en una carpeta que {service} sincroniza ({folder}). Eso rompe un almacén abierto y lo lleva a otros ordenadores.</translation>
    </message>
    <message>
        <source>Is there a store already? Close ActDesk on every computer, copy the whole folder to {good}, and start again without ACTDESK_STORE (or with ACTDESK_STORE set to another folder of this computer). Remove the old folder only after the copy has opened. Backups may be copied to such a place, from Settings.</source>
        <translation>¿Ya hay un almacén? Cierre ActDesk en todos los ordenadores, copie la carpeta entera a {good} y vuelva a iniciar sin ACTDESK_STORE (o con ACTDESK_STORE en otra carpeta de este ordenador). Elimine la carpeta antigua solo cuando la copia se haya abierto. Las copias de seguridad sí pueden copiarse a un lugar así, desde Ajustes.</translation>
    </message>
    <message>
        <source>The store would lie on a network disk ({service}: {folder}). A broken connection there can damage it.</source>
        <translation>El almacén estaría en un disco de red ({service}: {folder}). Una conexión cortada puede dañarlo.</translation>
    </message>
    <message>
        <source>Is there a store already? Close ActDesk on every computer, copy the whole folder to a disk of this computer ({good}, if that is one), and start again with ACTDESK_STORE set to it. Remove the old folder only after the copy has opened. Backups may be copied to a network disk, from Settings.</source>
        <translation>¿Ya hay un almacén? Cierre ActDesk en todos los ordenadores, copie la carpeta entera a un disco de este ordenador ({good}, si lo es) y vuelva a iniciar con ACTDESK_STORE en ella. Elimine la carpeta antigua solo cuando la copia se haya abierto. Las copias de seguridad sí pueden copiarse a un disco de red, desde Ajustes.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>Ask its sender for the form again.</source>
        <translation>Pida de nuevo el formulario a quien lo envió.</translation>
    </message>
    <message>
        <source>This file holds more than a form can. Nothing of it was taken in.</source>
        <translation>Este archivo contiene más de lo que cabe en un formulario. No se incorporó nada.</translation>
    </message>
    <message>
        <source>Ask its sender where it comes from, and for the text form instead.</source>
        <translation>Pregunte a quien lo envió de dónde viene y pida en su lugar el formulario de texto.</translation>
    </message>
    <message>
        <source>This PDF has no fields to read: it may be a scan or a print of the form.</source>
        <translation>Este PDF no tiene campos que leer: puede ser un formulario escaneado o impreso.</translation>
    </message>
    <message>
        <source>Ask for the file in which the fields were filled in, or begin a request and type from it.</source>
        <translation>Pida el archivo en el que se rellenaron los campos, o empiece una solicitud y copie de este.</translation>
    </message>
    <message>
        <source>This is not our request form.</source>
        <translation>No es nuestro formulario de solicitud.</translation>
    </message>
    <message>
        <source>Send its sender the blank form, or begin a request and type from this file.</source>
        <translation>Envíe a esa persona el formulario en blanco, o empiece una solicitud y copie de este archivo.</translation>
    </message>
    <message>
        <source>This form says that it is version {version}, which this ActDesk does not know.</source>
        <translation>Este formulario dice ser de la versión {version}, que este ActDesk no conoce.</translation>
    </message>
    <message>
        <source>Update ActDesk if the form is newer; otherwise send its sender the present form.</source>
        <translation>Actualice ActDesk si el formulario es más nuevo; si no, envíe a esa persona el formulario actual.</translation>
    </message>
    <message>
        <source>Nobody filled anything in, as far as {name} can be read. No request was made.</source>
        <translation>No hay nada rellenado, hasta donde {name} puede leerse. No se creó ninguna solicitud.</translation>
    </message>
    <message>
        <source>Ask its sender to save the form after filling it in, and to send it again.</source>
        <translation>Pida a quien lo envió que guarde el formulario después de rellenarlo y lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>This very file was taken in before, for {reference}. Nothing is done twice.</source>
        <translation>Este mismo archivo ya se incorporó, para {reference}. Nada se hace dos veces.</translation>
    </message>
    <message>
        <source>Look at that request.</source>
        <translation>Consulte esa solicitud.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>No es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Write it as name@example.org, with nothing around it.</source>
        <translation>Escríbala como nombre@example.org, sin nada alrededor.</translation>
    </message>
    <message>
        <source>“{line}” is no day.</source>
        <translation>«{line}» no es un día.</translation>
    </message>
    <message>
        <source>Write 06/04/2026 for one day, or 25/12 for a day of every year, one a line.</source>
        <translation>Escriba 06/04/2026 para un solo día, o 25/12 para un día de cada año, uno por línea.</translation>
    </message>
    <message>
        <source>These are more holidays than the desk keeps.</source>
        <translation>Son más festivos de los que guarda el despacho.</translation>
    </message>
    <message>
        <source>Keep {limit} at most: those of past years can go.</source>
        <translation>Deje {limit} como máximo: los de años pasados pueden quitarse.</translation>
    </message>
    <message>
        <source>The requester of {reference} knows already that it arrived, or it is no longer with us.</source>
        <translation>Ya se acusó recibo de {reference}, o la solicitud ya no está con nosotros.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>{reference} waits for no answer of ours.</source>
        <translation>{reference} no espera ninguna respuesta nuestra.</translation>
    </message>
    <message>
        <source>It gets one when it is handed in, returned or decided.</source>
        <translation>La recibe cuando se presenta, se devuelve o se decide.</translation>
    </message>
    <message>
        <source>{reference} is decided or has ended: what was noted of it stays as it is.</source>
        <translation>{reference} está decidida o ha terminado: lo anotado queda como está.</translation>
    </message>
    <message>
        <source>Look at its history for who noted what.</source>
        <translation>Su historial dice quién anotó qué.</translation>
    </message>
    <message>
        <source>A condition counts as met once it is said what shows it.</source>
        <translation>Una condición se cumple cuando se dice qué lo demuestra.</translation>
    </message>
    <message>
        <source>Write what was seen, and where it is kept.</source>
        <translation>Escriba qué se vio y dónde se guarda.</translation>
    </message>
    <message>
        <source>No trial of {reference} waits for a review.</source>
        <translation>Ninguna prueba de {reference} espera revisión.</translation>
    </message>
    <message>
        <source>It was reviewed, or none was agreed: look at the decision.</source>
        <translation>Se revisó, o no se acordó ninguna: consulte la decisión.</translation>
    </message>
    <message>
        <source>A trial ends on a later day than today.</source>
        <translation>Una prueba termina después de hoy.</translation>
    </message>
    <message>
        <source>Choose a day that leaves the channel time to show what it can do.</source>
        <translation>Elija un día que deje al canal tiempo para demostrar lo que puede.</translation>
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
    <message>
        <source>You are not in the team of {reference}, so it stays closed to you.</source>
        <translation>Usted no está en el equipo de {reference}: el caso permanece cerrado para usted.</translation>
    </message>
    <message>
        <source>Ask somebody of its team to add you.</source>
        <translation>Pida a alguien de su equipo que le añada.</translation>
    </message>
    <message>
        <source>Somebody whom you chose is no longer an officer of this store.</source>
        <translation>Una de las personas elegidas ya no es responsable de este almacén.</translation>
    </message>
    <message>
        <source>Choose among those who are offered.</source>
        <translation>Elija entre las personas que se ofrecen.</translation>
    </message>
    <message>
        <source>The case is about {name}, who therefore can’t be in its team.</source>
        <translation>El caso trata de {name}, que por eso no puede estar en su equipo.</translation>
    </message>
    <message>
        <source>Choose somebody whom it does not concern.</source>
        <translation>Elija a alguien a quien el caso no afecte.</translation>
    </message>
    <message>
        <source>With this team nobody could read the case any more.</source>
        <translation>Con este equipo, nadie podría leer ya el caso.</translation>
    </message>
    <message>
        <source>Choose at least one officer whom it does not concern.</source>
        <translation>Elija al menos a una persona responsable a quien el caso no afecte.</translation>
    </message>
    <message>
        <source>{handle} is not one of ours, so there is nothing to vouch for.</source>
        <translation>{handle} no es nuestra: no hay nada que atestiguar.</translation>
    </message>
    <message>
        <source>Check the accounts that speak for the Alliance.</source>
        <translation>Compruebe las cuentas que hablan en nombre de la Alianza.</translation>
    </message>
    <message>
        <source>This person holds no account of ours today.</source>
        <translation>Esta persona no lleva hoy ninguna cuenta nuestra.</translation>
    </message>
    <message>
        <source>Check the accounts in the register, one by one.</source>
        <translation>Compruebe las cuentas en el registro, una por una.</translation>
    </message>
    <message>
        <source>This looks like a password, a key or a recovery code, and nothing was kept.</source>
        <translation>Esto parece una contraseña, una clave o un código de recuperación; no se guardó nada.</translation>
    </message>
    <message>
        <source>It belongs in a password keeper or a safe. Write where it is, and who can open that place.</source>
        <translation>Su sitio es un gestor de contraseñas o una caja fuerte. Escriba dónde está y quién puede abrir ese lugar.</translation>
    </message>
    <message>
        <source>This table is larger than ActDesk takes in at once.</source>
        <translation>Esta tabla es mayor de lo que ActDesk admite de una vez.</translation>
    </message>
    <message>
        <source>Divide it into files of at most 50,000 rows and 200 columns.</source>
        <translation>Divídala en archivos de 50 000 filas y 200 columnas como máximo.</translation>
    </message>
    <message>
        <source>There is no row in this file.</source>
        <translation>No hay ninguna fila en este archivo.</translation>
    </message>
    <message>
        <source>Save the table anew as CSV or XLSX, with the heads in its first row, and try again.</source>
        <translation>Guarde la tabla de nuevo como CSV o XLSX, con los títulos en la primera fila, e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read as a table.</source>
        <translation>Este archivo no se puede leer como tabla.</translation>
    </message>
    <message>
        <source>Save the table anew as CSV or XLSX and try again.</source>
        <translation>Guarde la tabla de nuevo como CSV o XLSX e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>A text in row {row} is longer than a spreadsheet&apos;s cell.</source>
        <translation>Un texto de la fila {row} es más largo que una celda de hoja de cálculo.</translation>
    </message>
    <message>
        <source>Export as CSV: it has no such limit.</source>
        <translation>Exporte como CSV: no tiene ese límite.</translation>
    </message>
    <message>
        <source>No row of this file is new, and none was ticked.</source>
        <translation>Ninguna fila de este archivo es nueva, y no se marcó ninguna.</translation>
    </message>
    <message>
        <source>Tick the rows whose values from the file shall be taken, or choose another file.</source>
        <translation>Marque las filas cuyos valores del archivo se tomarán, o elija otro archivo.</translation>
    </message>
    <message>
        <source>{reference} was deleted.</source>
        <translation>{reference} fue eliminado.</translation>
    </message>
    <message>
        <source>Its reference, days and category are all that stays.</source>
        <translation>Solo quedan su referencia, sus fechas y su categoría.</translation>
    </message>
    <message>
        <source>{reference} is to be kept longer than until today.</source>
        <translation>{reference} debe conservarse más allá de hoy.</translation>
    </message>
    <message>
        <source>Wait for its day, or set another one and say why.</source>
        <translation>Espere a su fecha, o fije otra y diga por qué.</translation>
    </message>
    <message>
        <source>There is no name to look for.</source>
        <translation>No hay ningún nombre que buscar.</translation>
    </message>
    <message>
        <source>Write it with at least three letters.</source>
        <translation>Escríbalo con al menos tres letras.</translation>
    </message>
    <message>
        <source>This name stands nowhere in the case.</source>
        <translation>Este nombre no aparece en el caso.</translation>
    </message>
    <message>
        <source>Check how it is written there.</source>
        <translation>Compruebe cómo está escrito allí.</translation>
    </message>
    <message>
        <source>This person still administers an account.</source>
        <translation>Esta persona todavía administra una cuenta.</translation>
    </message>
    <message>
        <source>Let them leave first, so that somebody takes over.</source>
        <translation>Registre antes su salida, para que alguien tome el relevo.</translation>
    </message>
    <message>
        <source>This person is an officer of this store.</source>
        <translation>Esta persona es responsable de este almacén.</translation>
    </message>
    <message>
        <source>Remove them under Settings, Officers first.</source>
        <translation>Quítela antes en Ajustes, Responsables.</translation>
    </message>
    <message>
        <source>This person is erased already.</source>
        <translation>Esta persona ya está borrada.</translation>
    </message>
    <message>
        <source>There is nothing left to erase.</source>
        <translation>No queda nada que borrar.</translation>
    </message>
    <message>
        <source>Say of each who takes it over, or that it ends.</source>
        <translation>Diga de cada uno quién lo asume, o que termina.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ese día todavía no ha llegado.</translation>
    </message>
    <message>
        <source>Give the day on which it happened.</source>
        <translation>Indique el día en que ocurrió.</translation>
    </message>
    <message>
        <source>The measure is not done yet.</source>
        <translation>La medida todavía no está cumplida.</translation>
    </message>
    <message>
        <source>Mark it as done, with its proof, first.</source>
        <translation>Márquela antes como hecha, con su prueba.</translation>
    </message>
    <message>
        <source>The measure is verified already.</source>
        <translation>La medida ya está verificada.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>No hay nada más que hacer.</translation>
    </message>
    <message>
        <source>You said yourself that this measure is done.</source>
        <translation>Usted dijo que esta medida está cumplida.</translation>
    </message>
    <message>
        <source>Ask a colleague of the team to look too.</source>
        <translation>Pida a otra persona del equipo que mire también.</translation>
    </message>
    <message>
        <source>The disk failed at the very end of saving: what you did now was kept or it was not.</source>
        <translation>El disco falló justo al final de guardar: lo que acaba de hacer se guardó, o no se guardó.</translation>
    </message>
    <message>
        <source>Lock the desk, unlock it again, and look before you do it a second time.</source>
        <translation>Bloquee el escritorio, desbloquéelo y mire antes de hacerlo otra vez.</translation>
    </message>
    <message>
        <source>The disk failed while the key file was written: the change is in force or it is not.</source>
        <translation>El disco falló mientras se escribía el archivo de clave: el cambio está en vigor, o no lo está.</translation>
    </message>
    <message>
        <source>Check the disk. If the new passphrase does not unlock the desk, the former one does.</source>
        <translation>Compruebe el disco. Si la nueva frase de contraseña no desbloquea el escritorio, la anterior lo hace.</translation>
    </message>
    <message>
        <source>This backup was made under another key of the store, which is not known here.</source>
        <translation>Esta copia de seguridad se hizo con otra clave del almacén, que aquí no se conoce.</translation>
    </message>
    <message>
        <source>Choose another one; or begin a desk of its own with it, in an empty folder, with the passphrase of that time.</source>
        <translation>Elija otra; o comience con ella un escritorio aparte, en una carpeta vacía, con la frase de contraseña de entonces.</translation>
    </message>
    <message>
        <source>Nothing is chosen that this report could be about.</source>
        <translation>No se ha elegido nada sobre lo que pueda tratar este informe.</translation>
    </message>
    <message>
        <source>Choose the record, then look again.</source>
        <translation>Elija el registro y vuelva a mirar.</translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”.</source>
        <translation>Aquí nada se llama «{words}».</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>Compruebe cómo se escribe.</translation>
    </message>
    <message>
        <source>{count} records are called “{words}”.</source>
        <translation>{count} registros se llaman «{words}».</translation>
    </message>
    <message>
        <source>Say which one by its id.</source>
        <translation>Indique cuál por su id.</translation>
    </message>
    <message>
        <source>This version of ActDesk knows no such report.</source>
        <translation>Esta versión de ActDesk no conoce ese informe.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
        <source>Give the day of a post that you saw, or leave it empty.</source>
        <translation>Indique el día de una publicación que haya visto, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Something is wanting, and it is not said what was seen.</source>
        <translation>Falta algo y no se dice qué se vio.</translation>
    </message>
    <message>
        <source>Write what you saw. Where a secret is kept, never the secret itself.</source>
        <translation>Escriba lo que vio. Dónde se guarda un secreto, nunca el secreto mismo.</translation>
    </message>
    <message>
        <source>Something is wanting, and it is not said who mends it, and until when.</source>
        <translation>Falta algo y no se dice quién lo corrige ni hasta cuándo.</translation>
    </message>
    <message>
        <source>Name somebody, and a day.</source>
        <translation>Nombre a alguien y un día.</translation>
    </message>
    <message>
        <source>{handle} is not being closed.</source>
        <translation>{handle} no está en proceso de cierre.</translation>
    </message>
    <message>
        <source>Change its state to “Closing” first.</source>
        <translation>Cambie primero su estado a «En proceso de cierre».</translation>
    </message>
    <message>
        <source>That closing day has passed.</source>
        <translation>Ese día de cierre ya pasó.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Elija hoy o un día posterior.</translation>
    </message>
    <message>
        <source>It can’t be called closed: steps of its closing have no answer yet.</source>
        <translation>No puede darse por cerrada: hay pasos de su cierre sin respuesta.</translation>
    </message>
    <message>
        <source>Answer each, or leave it out with a reason. They stand in its record.</source>
        <translation>Responda a cada uno u omítalo con un motivo. Están en su ficha.</translation>
    </message>
    <message>
        <source>Its closing says that the handle is not kept.</source>
        <translation>Su cierre dice que el nombre no se conserva.</translation>
    </message>
    <message>
        <source>Choose “Closed, handle released”, or answer that step anew.</source>
        <translation>Elija «Cerrada, nombre liberado» o responda de nuevo a ese paso.</translation>
    </message>
    <message>
        <source>A step is left out, and it is not said why.</source>
        <translation>Se omite un paso y no se dice por qué.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Escriba el motivo.</translation>
    </message>
    <message>
        <source>This step is worked out from what is on record and can&apos;t be ticked.</source>
        <translation>Este paso se deduce de lo registrado y no se puede marcar.</translation>
    </message>
    <message>
        <source>Record the administration, the person&apos;s entry or the support plan instead.</source>
        <translation>Registre en su lugar la administración, la ficha de la persona o el plan de apoyo.</translation>
    </message>
    <message>
        <source>The support plan does not say who gives each help, and when.</source>
        <translation>El plan de apoyo no dice quién presta cada ayuda ni cuándo.</translation>
    </message>
    <message>
        <source>Name a person and a day, or how often, for every help that is agreed.</source>
        <translation>Para cada ayuda acordada, nombre a una persona y un día, o una frecuencia.</translation>
    </message>
    <message>
        <source>{reference} has no support plan.</source>
        <translation>{reference} no tiene plan de apoyo.</translation>
    </message>
    <message>
        <source>It comes with the approval, and ends with the request.</source>
        <translation>Llega con la aprobación y termina con la solicitud.</translation>
    </message>
    <message>
        <source>{handle} was opened once, or somebody holds it already: it can&apos;t be closed at once.</source>
        <translation>{handle} ya se abrió una vez, o alguien la tiene ya: no se puede cerrar de golpe.</translation>
    </message>
    <message>
        <source>Choose “Closing”: it gets its steps, and is closed when they are answered.</source>
        <translation>Elija «En proceso de cierre»: recibe sus pasos y se cierra cuando estén respondidos.</translation>
    </message>
    <message>
        <source>Requests, measures, duties or consents still hang on this person.</source>
        <translation>De esta persona dependen aún solicitudes, medidas, tareas o consentimientos.</translation>
    </message>
    <message>
        <source>A text of an account still names the person who leaves.</source>
        <translation>Un texto de una cuenta aún nombra a la persona que se va.</translation>
    </message>
    <message>
        <source>Write what holds from now on, with somebody else&apos;s name or none.</source>
        <translation>Escriba lo que vale desde ahora, con otro nombre o sin ninguno.</translation>
    </message>
</context>
<context>
    <name>EvaluationWalk</name>
    <message>
        <source>Back to the request</source>
        <translation>Volver a la solicitud</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Return with questions</source>
        <translation>Devolver con preguntas</translation>
    </message>
    <message>
        <source>Leave without the verdict that could not be saved?</source>
        <translation>¿Salir sin la valoración que no se pudo guardar?</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Salir sin guardarla</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Evaluate {reference}</source>
        <translation>Evaluar {reference}</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>{size}, kept on {when}</source>
        <translation>{size}, guardado el {when}</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Exportar {name}</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copiar el SHA-256</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of {name}</source>
        <translation>Copiar el SHA-256 de {name}</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence for {reference}</source>
        <translation>Pruebas para {reference}</translation>
    </message>
    <message>
        <source>Each file is kept as it is and checked against its SHA-256 whenever it is read.</source>
        <translation>Cada archivo se guarda tal cual y se comprueba con su SHA-256 cada vez que se lee.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s)</source>
        <translation>
            <numerusform>Guardar %n archivo</numerusform>
            <numerusform>Guardar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the evidence</source>
        <translation>Guardar las pruebas</translation>
    </message>
    <message>
        <source>There is no file yet. Drop, paste or choose one.</source>
        <translation>Todavía no hay archivos. Suelte, pegue o elija uno.</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Drop files here, paste a picture (Ctrl+V), or choose files.</source>
        <translation>Suelte archivos aquí, pegue una imagen (Ctrl+V) o elija archivos.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Reading the evidence</source>
        <translation>Leyendo las pruebas</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>En el portapapeles no hay imagen ni archivo.</translation>
    </message>
    <message>
        <source>{name} is empty and was left out.</source>
        <translation>{name} está vacío y se dejó fuera.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB and was left out.</source>
        <translation>{name} supera los {limit} MB y se dejó fuera.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose the files in it.</source>
        <translation>{name} es una carpeta. Elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>{name} can’t be read and was left out.</source>
        <translation>{name} no se puede leer y se dejó fuera.</translation>
    </message>
    <message>
        <source>{name} is not in the draft any more. Add it again.</source>
        <translation>{name} ya no está en el borrador. Añádalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Add evidence…</source>
        <translation>Añadir pruebas…</translation>
    </message>
    <message>
        <source>Drop files here. Each is kept as it is, and checked whenever it leaves the store.</source>
        <translation>Suelte archivos aquí. Cada uno se guarda tal cual y se comprueba al salir del almacén.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the register</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Guardar como …</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it reads where logins are kept.</source>
        <translation>El archivo no está cifrado: quien lo tenga lee dónde se guardan los accesos.</translation>
    </message>
    <message>
        <source>Only accounts that can be met outside, without persons or anything about access.</source>
        <translation>Solo las cuentas que se pueden encontrar fuera, sin personas ni nada sobre los accesos.</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>¿Dónde se guarda el archivo?</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) written.</source>
        <translation>
            <numerusform>%n cuenta escrita.</numerusform>
            <numerusform>%n cuentas escritas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Copy: {name}</source>
        <translation>Copiar: {name}</translation>
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
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Not known: the file could not be read this time.</source>
        <translation>No se sabe: esta vez el archivo no se pudo leer.</translation>
    </message>
    <message>
        <source>Cover and crop…</source>
        <translation>Tapar y recortar…</translation>
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
        <source>This does not fit here. Check it.</source>
        <translation>Esto no encaja aquí. Compruébelo.</translation>
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
    <name>GuidanceCard</name>
    <message>
        <source>A good answer</source>
        <translation>Una buena respuesta</translation>
    </message>
    <message>
        <source>A weak answer</source>
        <translation>Una respuesta débil</translation>
    </message>
</context>
<context>
    <name>GuidanceDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
    <name>GuidanceText</name>
    <message>
        <source>As it should be: {example}</source>
        <translation>Como debe ser: {example}</translation>
    </message>
    <message>
        <source>As it should not be: {example}</source>
        <translation>Como no debe ser: {example}</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Safeguarding, complaints, data protection or legal take the matter over and keep their own file.</source>
        <translation>Salvaguardia, quejas, protección de datos o asesoría jurídica se hacen cargo y llevan su propio expediente.</translation>
    </message>
    <message>
        <source>Hand over and erase here</source>
        <translation>Traspasar y borrar aquí</translation>
    </message>
    <message>
        <source>What was captured is erased here for good: link, text, names, story, measures, evidence, and what the history says of them. The references, the days, the severity and the principles stay. It can’t be undone. Export the evidence first; backups made before still hold it.</source>
        <translation>Lo recogido se borra aquí para siempre: enlace, texto, nombres, relato, medidas, pruebas y lo que el historial dice de ellos. Quedan las referencias, las fechas, la gravedad y los principios. No se puede deshacer. Exporte antes las pruebas; las copias de seguridad anteriores aún las contienen.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Ask for it first: it is all that leads back to the matter.</source>
        <translation>Pídala antes: es lo único que lleva de vuelta al asunto.</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Su referencia</translation>
    </message>
</context>
<context>
    <name>HandleCheck</name>
    <message>
        <source>Look at that account</source>
        <translation>Ver esa cuenta</translation>
    </message>
    <message>
        <source>The branding rule has nothing against this name.</source>
        <translation>La norma de marca no tiene nada contra este nombre.</translation>
    </message>
    <message>
        <source>The register has this account already: {handle}.</source>
        <translation>El registro ya tiene esta cuenta: {handle}.</translation>
    </message>
    <message>
        <source>The platform would refuse this handle: {why}.</source>
        <translation>La plataforma rechazaría este nombre de cuenta: {why}.</translation>
    </message>
    <message>
        <source>It could be mistaken for an account of ours: {handles}.</source>
        <translation>Podría confundirse con una de nuestras cuentas: {handles}.</translation>
    </message>
    <message>
        <source>Nothing speaks against this handle. Whether it is free, the platform alone knows.</source>
        <translation>Nada se opone a este nombre de cuenta. Solo la plataforma sabe si está libre.</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>What is held on {person}</source>
        <translation>Lo que se guarda sobre {person}</translation>
    </message>
    <message>
        <source>Their record, what they administer, and every text that names them, with the names of others covered. Cases that you may not read are counted, not shown.</source>
        <translation>Su ficha, lo que administra y cada texto que la nombra, con los nombres de otras personas ocultos. Los casos que usted no puede leer se cuentan, no se muestran.</translation>
    </message>
    <message>
        <source>Show the pages…</source>
        <translation>Ver las páginas…</translation>
    </message>
    <message>
        <source>Language of the copy</source>
        <translation>Idioma de la copia</translation>
    </message>
    <message>
        <source>A nickname, a maiden name, the name alone: one on each line.</source>
        <translation>Un apodo, un apellido anterior, solo el nombre: uno por línea.</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Otras formas de escribirlo</translation>
    </message>
    <message>
        <source>What is held.pdf</source>
        <translation>Datos guardados.pdf</translation>
    </message>
    <message>
        <source>Saved. Hand it to nobody but the person.</source>
        <translation>Guardado. Entréguelo solo a esa persona.</translation>
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
    <name>HiddenFact</name>
    <message>
        <source>Hide who reported</source>
        <translation>Ocultar quién lo comunicó</translation>
    </message>
    <message>
        <source>Show who reported</source>
        <translation>Mostrar quién lo comunicó</translation>
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
    <name>HolderRow</name>
    <message>
        <source>{role} (does not count as administrator)</source>
        <translation>{role} (no cuenta como administración)</translation>
    </message>
    <message>
        <source>Seen: {evidence}</source>
        <translation>Visto: {evidence}</translation>
    </message>
    <message>
        <source>Record the proof</source>
        <translation>Registrar la prueba</translation>
    </message>
    <message>
        <source>Prove anew</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Record what proves that {person} holds it</source>
        <translation>Registrar lo que prueba que {person} la administra</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End the administration of {person}</source>
        <translation>Terminar la administración de {person}</translation>
    </message>
</context>
<context>
    <name>HoldersCard</name>
    <message>
        <source>Add an administrator</source>
        <translation>Añadir una persona administradora</translation>
    </message>
    <message>
        <source>Co-administration: {standing}</source>
        <translation>Coadministración: {standing}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n former administration(s)</source>
        <translation>
            <numerusform>Mostrar %n administración anterior</numerusform>
            <numerusform>Mostrar %n administraciones anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the former ones</source>
        <translation>Ocultar las anteriores</translation>
    </message>
    <message>
        <source>How it was on another day</source>
        <translation>Cómo estaba otro día</translation>
    </message>
    <message>
        <source>On {day}: {standing}</source>
        <translation>El {day}: {standing}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import accounts from {name}</source>
        <translation>Importar cuentas de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below the heads.</source>
        <translation>
            <numerusform>%n fila bajo los títulos.</numerusform>
            <numerusform>%n filas bajo los títulos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as {encoding}, separated by “{mark}”.</source>
        <translation>Leído como {encoding}, separado por «{mark}».</translation>
    </message>
    <message>
        <source>Which column is which field</source>
        <translation>Qué columna es qué campo</translation>
    </message>
    <message>
        <source>Field of the column {name}</source>
        <translation>Campo de la columna {name}</translation>
    </message>
    <message>
        <source>What each row comes to</source>
        <translation>Resultado de cada fila</translation>
    </message>
    <message>
        <source>Take the file’s values everywhere</source>
        <translation>Tomar siempre los valores del archivo</translation>
    </message>
    <message>
        <source>No row to take in.</source>
        <translation>Ninguna fila que registrar.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n account(s)</source>
        <translation>
            <numerusform>Registrar %n cuenta</numerusform>
            <numerusform>Registrar %n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
</context>
<context>
    <name>IncomingFormDialog</name>
    <message>
        <source>A form came back</source>
        <translation>Ha vuelto un formulario</translation>
    </message>
    <message>
        <source>What {name} says</source>
        <translation>Lo que dice {name}</translation>
    </message>
    <message>
        <source>Read from its fields alone: form version {version}, {language}.</source>
        <translation>Leído solo de sus campos: formulario, versión {version}, {language}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make a new request of it</source>
        <translation>Hacer una solicitud nueva</translation>
    </message>
    <message>
        <source>Make a draft of it</source>
        <translation>Hacer un borrador</translation>
    </message>
    <message>
        <source>Put it into {reference}</source>
        <translation>Pasarlo a {reference}</translation>
    </message>
    <message>
        <source>This very file was taken in before, for {reference}. Nothing is done twice.</source>
        <translation>Este mismo archivo ya se incorporó, para {reference}. Nada se hace dos veces.</translation>
    </message>
    <message>
        <source>Nobody filled anything in: there is nothing to take in.</source>
        <translation>No hay nada rellenado: no hay nada que incorporar.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) read.</source>
        <translation>
            <numerusform>%n respuesta leída.</numerusform>
            <numerusform>%n respuestas leídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers {reference}, which waits for its requester.</source>
        <translation>Responde a {reference}, que espera a quien la presentó.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n punto que revisar</numerusform>
            <numerusform>%n puntos que revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Lo que se respondió</translation>
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
    <name>IntakePage</name>
    <message>
        <source>A link, a sentence, a quote or a file is enough; the rest can wait. Ctrl+Enter keeps it.</source>
        <translation>Basta un enlace, una frase, una cita o un archivo; lo demás puede esperar. Ctrl+Intro lo guarda.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>Take in the case</source>
        <translation>Registrar el caso</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>Volver a los casos</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Paste it: the account is recognised at once.</source>
        <translation>Péguelo: la cuenta se reconoce al instante.</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Visto el</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Comunicado por</translation>
    </message>
    <message>
        <source>Stays hidden until somebody presses the eye.</source>
        <translation>Queda oculto hasta que alguien pulse el ojo.</translation>
    </message>
    <message>
        <source>Quoted text</source>
        <translation>Texto citado</translation>
    </message>
    <message>
        <source>Word for word: a post can be gone tomorrow.</source>
        <translation>Palabra por palabra: una publicación puede no estar mañana.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>This can wait until there is time.</source>
        <translation>Esto puede esperar.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Where no link tells it.</source>
        <translation>Si ningún enlace lo dice.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>This is a crisis: it spreads, or somebody is in danger</source>
        <translation>Es una crisis: se propaga, o alguien corre peligro</translation>
    </message>
    <message>
        <source>Principles breached</source>
        <translation>Principios infringidos</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Personas afectadas</translation>
    </message>
    <message>
        <source>Those of the store.</source>
        <translation>Las del almacén.</translation>
    </message>
    <message>
        <source>Others concerned</source>
        <translation>Otras personas afectadas</translation>
    </message>
    <message>
        <source>Throw away the case that you began?</source>
        <translation>¿Descartar el caso que empezó?</translation>
    </message>
    <message>
        <source>What you typed and the files you added are not kept yet.</source>
        <translation>Lo que escribió y los archivos añadidos aún no están guardados.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Taking in the case</source>
        <translation>Registrando el caso</translation>
    </message>
    <message>
        <source>This does not fit here. Check it.</source>
        <translation>Esto no encaja aquí. Compruébelo.</translation>
    </message>
    <message>
        <source>Earlier cases that resemble this one</source>
        <translation>Casos anteriores que se parecen a este</translation>
    </message>
    <message>
        <source>People and groups who are not in the store.</source>
        <translation>Personas y grupos que no están en el almacén.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>{first}, signed with {second}</source>
        <translation>{first}, firmado con {second}</translation>
    </message>
</context>
<context>
    <name>KeepingPart</name>
    <message>
        <source>How long it is kept</source>
        <translation>Plazo de conservación</translation>
    </message>
    <message>
        <source>Change the day…</source>
        <translation>Cambiar la fecha…</translation>
    </message>
    <message>
        <source>Take out a name for good…</source>
        <translation>Suprimir un nombre para siempre…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>It is kept while it is open. Its outcome then says until when.</source>
        <translation>El caso se conserva mientras está abierto. Su resultado dice después hasta cuándo.</translation>
    </message>
    <message>
        <source>It is kept until {day}. Then two officers can delete it.</source>
        <translation>Se conserva hasta el {day}. Después, dos responsables pueden eliminarlo.</translation>
    </message>
    <message>
        <source>It was deleted. Its reference, days and category stay.</source>
        <translation>Fue eliminado. Quedan su referencia, sus fechas y su categoría.</translation>
    </message>
    <message>
        <source>Its time has come: it was kept until {day}.</source>
        <translation>Ha llegado su momento: se conservaba hasta el {day}.</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Written from this store</source>
        <translation>Escritos desde este almacén</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar este</numerusform>
            <numerusform>Mostrar los %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Use this computer’s keyring</source>
        <translation>Usar el llavero de este equipo</translation>
    </message>
    <message>
        <source>The keyring keeps a secret that opens nothing alone: it takes the short code as well. Your passphrase goes on opening the desk, here and everywhere else. Don’t forget it.</source>
        <translation>El llavero guarda un secreto que por sí solo no abre nada: hace falta también el código corto. Su frase de contraseña sigue abriendo el escritorio, aquí y en cualquier otro lugar. No la olvide.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Usar el llavero</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Código corto</translation>
    </message>
    <message>
        <source>At least {n} characters.</source>
        <translation>Al menos {n} caracteres.</translation>
    </message>
    <message>
        <source>Short code once more</source>
        <translation>Código corto, otra vez</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>Es demasiado corto.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Los dos no coinciden. Escríbalo otra vez.</translation>
    </message>
    <message>
        <source>The short code opens the desk on this computer.</source>
        <translation>El código corto abre el escritorio en este equipo.</translation>
    </message>
</context>
<context>
    <name>LadderStrip</name>
    <message>
        <source>Ladder: step {n} of {count}, {step}</source>
        <translation>Escalera: paso {n} de {count}, {step}</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Every administration ends on that day. The past stays in the history.</source>
        <translation>Todas las administraciones terminan ese día. El pasado queda en el historial.</translation>
    </message>
    <message>
        <source>{person} leaves</source>
        <translation>Salida de {person}</translation>
    </message>
    <message>
        <source>Record the departure</source>
        <translation>Registrar la salida</translation>
    </message>
    <message>
        <source>First day without them</source>
        <translation>Primer día sin esa persona</translation>
    </message>
    <message>
        <source>They leave the organisation too</source>
        <translation>También deja la organización</translation>
    </message>
    <message numerus="yes">
        <source>On %n account(s) nobody else of the communications team is left. Name who takes over.</source>
        <translation>
            <numerusform>En %n cuenta no queda nadie más del equipo de comunicación. Indique quién toma el relevo.</numerusform>
            <numerusform>En %n cuentas no queda nadie más del equipo de comunicación. Indique quién toma el relevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes over {handle} ({platform})</source>
        <translation>Quién toma el relevo de {handle} ({platform})</translation>
    </message>
    <message>
        <source>The last hand of the Secretariat: somebody of the communications team has to take over.</source>
        <translation>Última persona de la Secretaría: alguien del equipo de comunicación tiene que tomar el relevo.</translation>
    </message>
    <message>
        <source>Others hold it too; nobody has to be named.</source>
        <translation>Otras personas también la administran; no hace falta nombrar a nadie.</translation>
    </message>
    <message>
        <source>That is the person who leaves. Choose another one.</source>
        <translation>Es la persona que se va. Elija otra.</translation>
    </message>
    <message>
        <source>The departure of {person} is recorded.</source>
        <translation>La salida de {person} está registrada.</translation>
    </message>
    <message>
        <source>Whoever takes over must be in the communications team on that day.</source>
        <translation>Quien toma el relevo debe estar ese día en el equipo de comunicación.</translation>
    </message>
    <message>
        <source>Who answers for request {reference} ({channel})</source>
        <translation>Quién responde de la solicitud {reference} ({channel})</translation>
    </message>
    <message>
        <source>Empty: the request is withdrawn.</source>
        <translation>Vacío: la solicitud se retira.</translation>
    </message>
    <message>
        <source>Who takes over in case {reference}: {text}</source>
        <translation>Quién asume en el caso {reference}: {text}</translation>
    </message>
    <message>
        <source>Their consent of {day} to pictures of them</source>
        <translation>Su consentimiento del {day} a imágenes suyas</translation>
    </message>
    <message>
        <source>Withdrawn: published pictures are to be taken down.</source>
        <translation>Retirado: las imágenes publicadas deben retirarse.</translation>
    </message>
    <message>
        <source>They are concerned in {cases}, which goes on: agree how they are reached, or settle it first.</source>
        <translation>{cases}: esta persona está implicada y el asunto sigue abierto. Acuerde cómo localizarla, o resuélvalo antes.</translation>
    </message>
    <message>
        <source>They unlock this store, and still can: put them out under Settings, Officers.</source>
        <translation>Esta persona desbloquea este almacén y aún podrá hacerlo: retírela en Ajustes, Responsables.</translation>
    </message>
    <message>
        <source>It still names the person who leaves.</source>
        <translation>Este texto aún nombra a la persona que se va.</translation>
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
    <name>LinkPanel</name>
    <message>
        <source>Careful: this address only looks like {platform}’s. Do not open it.</source>
        <translation>Cuidado: esta dirección solo se parece a la de {platform}. No la abra.</translation>
    </message>
    <message>
        <source>{account} is in the register: {state}.</source>
        <translation>{account} está en el registro: {state}.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier case(s):</source>
        <translation>
            <numerusform>%n caso anterior:</numerusform>
            <numerusform>%n casos anteriores:</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} is not in the register. The case can be taken in all the same.</source>
        <translation>{account} no está en el registro. El caso se puede registrar igualmente.</translation>
    </message>
    <message>
        <source>A link on {platform} that names no account. Choose the account if it is one of ours.</source>
        <translation>Un enlace de {platform} que no nombra ninguna cuenta. Elija la cuenta si es nuestra.</translation>
    </message>
    <message>
        <source>No platform that ActDesk knows. The link is kept as it is.</source>
        <translation>Ninguna plataforma que ActDesk conozca. El enlace se guarda tal cual.</translation>
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
    <name>LockingSection</name>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>The desk also locks when this computer sleeps or its screen is locked, where the system says so.</source>
        <translation>El escritorio también se bloquea cuando el ordenador se suspende o se bloquea su pantalla, donde el sistema lo comunica.</translation>
    </message>
    <message>
        <source>Lock when nobody is here for</source>
        <translation>Bloquear cuando no haya nadie durante</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>never (not recommended)</source>
        <translation>nunca (no se recomienda)</translation>
    </message>
    <message>
        <source>Whoever comes to this computer while you are away then reads everything.</source>
        <translation>Quien se acerque a este ordenador en su ausencia podrá leerlo todo.</translation>
    </message>
    <message>
        <source>{lock} locks. {hide} hides the window at once and locks, also from under a dialog.</source>
        <translation>{lock} bloquea. {hide} oculta la ventana al instante y bloquea, también bajo un cuadro de diálogo.</translation>
    </message>
    <message>
        <source>Destroy the key…</source>
        <translation>Destruir la clave…</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Show all {n} characters</source>
        <translation>Mostrar los {n} caracteres</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>El texto completo</translation>
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
    <name>MeasureCard</name>
    <message>
        <source>Nobody is named yet</source>
        <translation>Todavía no se nombra a nadie</translation>
    </message>
    <message>
        <source>Who: {name}</source>
        <translation>Quién: {name}</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Qué lo prueba</translation>
    </message>
    <message>
        <source>Mark as done…</source>
        <translation>Marcar como hecha…</translation>
    </message>
    <message>
        <source>Mark as done: {measure}</source>
        <translation>Marcar como hecha: {measure}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change: {measure}</source>
        <translation>Cambiar: {measure}</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Verify: {measure}</source>
        <translation>Verificar: {measure}</translation>
    </message>
    <message>
        <source>Nobody else has verified it yet.</source>
        <translation>Nadie más la ha verificado todavía.</translation>
    </message>
    <message>
        <source>Verified by {name} on {day}</source>
        <translation>Verificada por {name} el {day}</translation>
    </message>
</context>
<context>
    <name>MeasureChangeDialog</name>
    <message>
        <source>Agree on the change with those concerned first; what was agreed before stays in the history.</source>
        <translation>Acuerde antes el cambio con las personas afectadas; lo acordado antes queda en el historial.</translation>
    </message>
    <message>
        <source>Change the measure</source>
        <translation>Cambiar la medida</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
</context>
<context>
    <name>MeasureDoneDialog</name>
    <message>
        <source>Measure done</source>
        <translation>Medida hecha</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecha</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Qué lo prueba</translation>
    </message>
    <message>
        <source>What you saw yourself, and where.</source>
        <translation>Lo que vio usted, y dónde.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
</context>
<context>
    <name>MeasureList</name>
    <message>
        <source>No measure yet. What dialogue agrees on stands here: who does what, until when.</source>
        <translation>Todavía no hay medidas. Aquí consta lo que acuerda el diálogo: quién hace qué y hasta cuándo.</translation>
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
        <translation>Los dos no coinciden. Escríbalo otra vez.</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>Una nueva frase de contraseña para {name}</translation>
    </message>
    <message>
        <source>Let them sit here and type it themselves. The former one opens nothing from now on, and what they did before stays theirs. The history says that you did this.</source>
        <translation>Deje que la persona se siente aquí y la escriba. La anterior ya no abre nada, y lo que hizo sigue siendo suyo. El historial dirá que usted lo hizo.</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>Establecer la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Setting the new passphrase</source>
        <translation>Estableciendo la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>{name} has a new passphrase.</source>
        <translation>{name} tiene una nueva frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>NewPersonDialog</name>
    <message>
        <source>Once the person is added, they are chosen where you looked for them.</source>
        <translation>Una vez añadida, la persona queda elegida donde usted la buscaba.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Añadir a la persona</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>Se añadió a {name}.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Aún no disponibles</translation>
    </message>
    <message>
        <source>A step can only be skipped with the signature of a second officer, and you are the only officer of this store who can act in this case. Add a second one first: Settings, Officers.</source>
        <translation>Un paso solo se omite con la firma de una segunda persona responsable, y usted es la única de este almacén que puede actuar en este caso. Añada antes a otra: Ajustes, Responsables.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note in {reference}</source>
        <translation>Nota en {reference}</translation>
    </message>
    <message>
        <source>A note is part of the story and is not edited later.</source>
        <translation>Una nota forma parte del relato y no se edita después.</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Añadir la nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
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
    <name>OfficerRow</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Can’t unlock</source>
        <translation>Ya no tiene acceso</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>last act {moment}</source>
        <translation>último acto el {moment}</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Nueva frase de contraseña para {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirar a {name}</translation>
    </message>
</context>
<context>
    <name>OfficersSection</name>
    <message>
        <source>Officers</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Each unlocks this desk with a passphrase of their own. Two are better than one: holidays, illness.</source>
        <translation>Cada responsable desbloquea este escritorio con su propia frase de contraseña. Mejor dos que uno: vacaciones, enfermedad.</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Añadir responsable</translation>
    </message>
    <message>
        <source>Change the key of the store</source>
        <translation>Cambiar la clave del almacén</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Whoever is removed stays in the history. The key is then changed, so that nothing they know opens the store or its backups here; what they copied before, they keep.</source>
        <translation>Quien es retirado sigue en el historial. Se cambia entonces la clave, de modo que nada de lo que conoce abre el almacén ni sus copias de seguridad de aquí; lo que copió antes, lo conserva.</translation>
    </message>
    <message>
        <source>The key of the store is not changed yet. Whoever was removed can’t unlock it all the same.</source>
        <translation>La clave del almacén aún no se ha cambiado. Quien fue retirado tampoco puede desbloquearlo.</translation>
    </message>
    <message>
        <source>These files could not be opened at the last change of the key and are as they were: {files}</source>
        <translation>Estos archivos no se pudieron abrir en el último cambio de clave y siguen como estaban: {files}</translation>
    </message>
    <message>
        <source>Looking for open work</source>
        <translation>Buscando trabajo pendiente</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Retirar a {name}?</translation>
    </message>
    <message>
        <source>Remove the officer</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Keep the officer</source>
        <translation>Conservar</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>This waits for them and needs somebody else:</source>
        <translation>Esto le espera y necesita a otra persona:</translation>
    </message>
    <message>
        <source>Their passphrase opens nothing from now on. The desk is closed for a moment while the store and its backups get a new key, and then opens again. This can’t be undone; they can be added anew.</source>
        <translation>Su frase de contraseña ya no abre nada. El escritorio se cierra un momento mientras el almacén y sus copias de seguridad reciben una clave nueva, y vuelve a abrirse. No se puede deshacer; la persona puede añadirse de nuevo.</translation>
    </message>
    <message>
        <source>Change the key of the store?</source>
        <translation>¿Cambiar la clave del almacén?</translation>
    </message>
    <message>
        <source>Do this when a backup or this computer was in other hands. The desk is closed for a moment while the store and its backups get a new key, and then opens again. Every passphrase stays as it is.</source>
        <translation>Hágalo cuando una copia de seguridad o este equipo estuvo en otras manos. El escritorio se cierra un momento mientras el almacén y sus copias de seguridad reciben una clave nueva, y vuelve a abrirse. Todas las frases de contraseña siguen igual.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Keep the present key</source>
        <translation>Conservar la clave actual</translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation>Cambiando la clave</translation>
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
    <message>
        <source>Without people’s names</source>
        <translation>Sin nombres de personas</translation>
    </message>
    <message>
        <source>With people’s names</source>
        <translation>Con los nombres de las personas</translation>
    </message>
    <message>
        <source>Leave it empty for every picture of these days.</source>
        <translation>Déjelo vacío para todas las imágenes de estos días.</translation>
    </message>
    <message>
        <source>As of the end of</source>
        <translation>Tal como al final del</translation>
    </message>
    <message>
        <source>Computed from dated records and the journal.</source>
        <translation>Calculado a partir de registros fechados y del diario.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>A report with names is written as an act of its own, which you sign.</source>
        <translation>Un informe con nombres se escribe como una acción aparte, que usted firma.</translation>
    </message>
</context>
<context>
    <name>OtherRow</name>
    <message>
        <source>Ask about {text}</source>
        <translation>Preguntar por {text}</translation>
    </message>
</context>
<context>
    <name>OverlapList</name>
    <message>
        <source>Accounts of the register that share something with this one</source>
        <translation>Cuentas del registro que comparten algo con esta</translation>
    </message>
    <message>
        <source>Looking through the register…</source>
        <translation>Buscando en el registro…</translation>
    </message>
    <message>
        <source>None was found by body, region or subject. Ask around all the same.</source>
        <translation>No se encontró ninguna por entidad, región o tema. Pregunte de todos modos.</translation>
    </message>
    <message>
        <source>The nearest {shown} of {total}:</source>
        <translation>Las {shown} más cercanas de {total}:</translation>
    </message>
    <message>
        <source>Why would it not serve?</source>
        <translation>¿Por qué no serviría?</translation>
    </message>
    <message>
        <source>Because …</source>
        <translation>Porque …</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>What was captured</source>
        <translation>Lo recogido</translation>
    </message>
    <message>
        <source>What and whom it is about</source>
        <translation>De qué y de quién se trata</translation>
    </message>
    <message>
        <source>Cases that resemble this one</source>
        <translation>Casos parecidos</translation>
    </message>
    <message>
        <source>Correct what was captured</source>
        <translation>Corregir lo recogido</translation>
    </message>
    <message>
        <source>{outcome}. Their reference: {reference}. Only the references are kept here.</source>
        <translation>{outcome}. Su referencia: {reference}. Aquí solo quedan las referencias.</translation>
    </message>
    <message>
        <source>Settled on {day}: {outcome}.</source>
        <translation>Resuelto el {day}: {outcome}.</translation>
    </message>
    <message>
        <source>Lessons: {lessons}</source>
        <translation>Lecciones: {lessons}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>Quoted text</source>
        <translation>Texto citado</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Visto el</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Comunicado por</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Principles breached</source>
        <translation>Principios infringidos</translation>
    </message>
    <message>
        <source>Open the policy at “{name}”</source>
        <translation>Abrir la política en «{name}»</translation>
    </message>
    <message>
        <source>Not classified yet: which principle is concerned, how grave is it?</source>
        <translation>Sin clasificar: ¿qué principio está en juego y cuán grave es?</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Open the account {handle}</source>
        <translation>Abrir la cuenta {handle}</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Personas afectadas</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Abierto el</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Resuelto el</translation>
    </message>
    <message>
        <source>Deleted by two officers. Its reference, days and category are all that stays.</source>
        <translation>Eliminado por dos responsables. Solo quedan su referencia, sus fechas y su categoría.</translation>
    </message>
    <message>
        <source>Print the case file…</source>
        <translation>Imprimir el expediente…</translation>
    </message>
    <message>
        <source>Print the recommendation…</source>
        <translation>Imprimir la recomendación…</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>Primero: {what}</translation>
    </message>
    <message>
        <source>Then: {what}</source>
        <translation>Después: {what}</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message numerus="yes">
        <source>%n page(s). Read them before they leave your hands.</source>
        <translation>
            <numerusform>%n página. Léala antes de entregarla.</numerusform>
            <numerusform>%n páginas. Léalas antes de entregarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>The pages, as they will be printed</source>
        <translation>Las páginas, tal como se imprimirán</translation>
    </message>
    <message>
        <source>Arrow keys scroll, Ctrl and + or - enlarge.</source>
        <translation>Las flechas desplazan; Ctrl y + o - amplían.</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
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
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Is this one of ours? {link}</source>
        <translation>¿Es uno de los nuestros? {link}</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Which form came back?</source>
        <translation>¿Qué formulario ha vuelto?</translation>
    </message>
    <message>
        <source>Reading the form</source>
        <translation>Leyendo el formulario</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Language of the document</source>
        <translation>Idioma del documento</translation>
    </message>
</context>
<context>
    <name>ParametersInput</name>
    <message>
        <source>Anything else, in your own words</source>
        <translation>Algo más, con sus propias palabras</translation>
    </message>
</context>
<context>
    <name>PassphraseSection</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>It opens the desk. If it is lost, only a recovery sheet or another officer lets you in again.</source>
        <translation>Abre el escritorio. Si se pierde, solo una hoja de recuperación u otra persona responsable le permite volver a entrar.</translation>
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
    <name>People</name>
    <message>
        <source>Left on {day}</source>
        <translation>Se fue el {day}</translation>
    </message>
    <message>
        <source>Policy not accepted yet</source>
        <translation>Política aún no aceptada</translation>
    </message>
    <message>
        <source>An older policy accepted</source>
        <translation>Aceptó una política anterior</translation>
    </message>
    <message>
        <source>Policy accepted on {day}</source>
        <translation>Política aceptada el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the history</source>
        <translation>
            <numerusform>%n entrada del historial</numerusform>
            <numerusform>%n entradas del historial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n borrador</numerusform>
            <numerusform>%n borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>{kind}: {n}</source>
        <translation>{kind}: {n}</translation>
    </message>
    <message>
        <source>File that goes as a whole: {name}</source>
        <translation>Archivo que desaparece entero: {name}</translation>
    </message>
    <message>
        <source>Erased on {day}</source>
        <translation>Borrado el {day}</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Guardar la copia</translation>
    </message>
    <message>
        <source>It names them. Write what holds from now on.</source>
        <translation>El texto nombra a la persona. Escriba lo que vale desde ahora.</translation>
    </message>
    <message>
        <source>Empty: nobody takes their place.</source>
        <translation>Vacío: nadie ocupa su lugar.</translation>
    </message>
    <message>
        <source>Empty: it is open again.</source>
        <translation>Vacío: ese apoyo vuelve a quedar pendiente.</translation>
    </message>
    <message>
        <source>Who mends the security of {of}: {said}</source>
        <translation>Quién corrige la seguridad de {of}: {said}</translation>
    </message>
    <message>
        <source>Empty: it counts as not looked at.</source>
        <translation>Vacío: cuenta como no revisado.</translation>
    </message>
    <message>
        <source>A parameter of {of}</source>
        <translation>Un parámetro de {of}</translation>
    </message>
    <message>
        <source>Who would administer {said}, in their place ({of})</source>
        <translation>Quién administraría {said} en su lugar ({of})</translation>
    </message>
    <message>
        <source>Who meets the condition of {of}: {said}</source>
        <translation>Quién cumple la condición de {of}: {said}</translation>
    </message>
    <message>
        <source>Who gives the help agreed in {of}: {said}</source>
        <translation>Quién presta el apoyo acordado en {of}: {said}</translation>
    </message>
    <message>
        <source>Crisis contact of {of}</source>
        <translation>Contacto de crisis de {of}</translation>
    </message>
    <message>
        <source>Empty: it no longer holds.</source>
        <translation>Vacío: deja de valer.</translation>
    </message>
    <message>
        <source>Still unlocks this store</source>
        <translation>Aún desbloquea este almacén</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Take out {name}</source>
        <translation>Quitar a {name}</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Who asks for, holds and uses the accounts.</source>
        <translation>Quién solicita, administra y usa las cuentas.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Add whoever administers an account, and the communications team itself.</source>
        <translation>Añada a quienes administran una cuenta y al propio equipo de comunicación.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>A body of the Alliance that is in the register.</source>
        <translation>Una entidad de la Alianza que está en el registro.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Where it is none of the bodies in the register.</source>
        <translation>Si no es ninguna de las entidades del registro.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>What they do there.</source>
        <translation>Lo que hace allí.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Otros idiomas</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Separados por comas.</translation>
    </message>
    <message>
        <source>In the Secretariat&apos;s communications team since</source>
        <translation>En el equipo de comunicación de la Secretaría desde</translation>
    </message>
    <message>
        <source>In the social media sub-team since</source>
        <translation>En el subequipo de redes sociales desde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>This is no e-mail address: name@example.org.</source>
        <translation>Esto no es una dirección de correo: nombre@example.org.</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Policy accepted</source>
        <translation>Política aceptada</translation>
    </message>
    <message>
        <source>Enrol in the sub-team</source>
        <translation>Inscribir en el subequipo</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Ha vuelto</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar la dirección de correo</translation>
    </message>
    <message>
        <source>They hold no account today.</source>
        <translation>Hoy no administra ninguna cuenta.</translation>
    </message>
    <message>
        <source>Holds today</source>
        <translation>Administra hoy</translation>
    </message>
    <message>
        <source>Held before</source>
        <translation>Administradas antes</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Open cases that concern them</source>
        <translation>Casos abiertos que le conciernen</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Sobre esta persona</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>In the communications team</source>
        <translation>En el equipo de comunicación</translation>
    </message>
    <message>
        <source>In the social media sub-team</source>
        <translation>En el subequipo de redes sociales</translation>
    </message>
    <message>
        <source>Policy accepted on</source>
        <translation>Política aceptada el</translation>
    </message>
    <message>
        <source>Version of the policy</source>
        <translation>Versión de la política</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Se fue el</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Last of the Secretariat</source>
        <translation>Última de la Secretaría</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Whoever asks for, holds or uses an account.</source>
        <translation>Quien solicita, administra o usa una cuenta.</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modificar {name}</translation>
    </message>
    <message>
        <source>Add a second person of this name or e-mail?</source>
        <translation>¿Añadir una segunda persona con este nombre o correo?</translation>
    </message>
    <message>
        <source>In the list already: {names}.</source>
        <translation>Ya en la lista: {names}.</translation>
    </message>
    <message>
        <source>Add a second one</source>
        <translation>Añadir de todos modos</translation>
    </message>
    <message>
        <source>{name} is recorded.</source>
        <translation>{name} está registrado.</translation>
    </message>
    <message>
        <source>Is {person} back?</source>
        <translation>¿Ha vuelto {person}?</translation>
    </message>
    <message>
        <source>What they held before stays ended; record anew what they hold from now on.</source>
        <translation>Lo que administraba antes sigue terminado; registre de nuevo lo que administra desde ahora.</translation>
    </message>
    <message>
        <source>They are back</source>
        <translation>Ha vuelto</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The e-mail address is copied.</source>
        <translation>La dirección de correo está copiada.</translation>
    </message>
    <message>
        <source>Accounts checked today</source>
        <translation>Cuentas comprobadas hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of {person}: checked today.</source>
        <translation>
            <numerusform>%n cuenta de {person}: comprobada hoy.</numerusform>
            <numerusform>%n cuentas de {person}: comprobadas hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>What is held…</source>
        <translation>Datos guardados…</translation>
    </message>
</context>
<context>
    <name>PictureLine</name>
    <message>
        <source>{name}, SHA-256 {hash}</source>
        <translation>{name}, SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Guardar una copia de {name}</translation>
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
    <message>
        <source>Pictures ({endings})</source>
        <translation>Imágenes ({endings})</translation>
    </message>
    <message>
        <source>Two officers may publish this picture together:</source>
        <translation>Dos responsables pueden publicar juntos esta imagen:</translation>
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
        <source>One clearance sheet for these…</source>
        <translation>Una ficha de validación para estas…</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún no hay imágenes</translation>
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
    <message numerus="yes">
        <source>%n picture(s) chosen.</source>
        <translation>
            <numerusform>%n imagen elegida.</numerusform>
            <numerusform>%n imágenes elegidas.</numerusform>
        </translation>
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
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Drop files or folders here, paste files or a picture, or choose them. The originals are never changed.</source>
        <translation>Suelte aquí archivos o carpetas, pegue archivos o una imagen, o elíjalos. Los originales nunca se modifican.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Taking the pasted picture</source>
        <translation>Tomando la imagen pegada</translation>
    </message>
</context>
<context>
    <name>PieceLine</name>
    <message>
        <source>{size}, SHA-256 {hash}</source>
        <translation>{size}, SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Dejar fuera {name}</translation>
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
    <name>PrintDialog</name>
    <message>
        <source>Case file {reference}</source>
        <translation>Expediente {reference}</translation>
    </message>
    <message>
        <source>Everything that is on record, with the custody of the evidence. Each piece is checked against its SHA-256 first. The story says that the file was printed.</source>
        <translation>Todo lo que consta, con la cadena de custodia de las pruebas. Cada pieza se compara antes con su SHA-256. El relato dice que el expediente se imprimió.</translation>
    </message>
    <message>
        <source>Names masked (confidential)</source>
        <translation>Nombres ocultos (confidencial)</translation>
    </message>
    <message>
        <source>In full (strictly confidential)</source>
        <translation>Íntegro (estrictamente confidencial)</translation>
    </message>
    <message>
        <source>Names that the store knows are covered; somebody may still be recognised by what is said.</source>
        <translation>Los nombres que conoce el almacén están ocultos; aun así se puede reconocer a alguien por lo que se dice.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>íntegro</translation>
    </message>
    <message>
        <source>Show the pages…</source>
        <translation>Ver las páginas…</translation>
    </message>
</context>
<context>
    <name>PrintRecommendationDialog</name>
    <message>
        <source>Recommendation in {reference}</source>
        <translation>Recomendación en {reference}</translation>
    </message>
    <message>
        <source>What is asked of the competent body and why, what was tried before, who was heard, and what follows. It names the people concerned; who reported is not in it.</source>
        <translation>Qué se pide a la entidad competente y por qué, qué se intentó antes, a quién se oyó y qué ocurre después. Nombra a las personas afectadas; quien avisó no figura.</translation>
    </message>
    <message>
        <source>Show the pages…</source>
        <translation>Ver las páginas…</translation>
    </message>
    <message>
        <source>{reference} recommendation.pdf</source>
        <translation>{reference} recomendación.pdf</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>{person} administers {handle}: what did you see today that proves it?</source>
        <translation>{person} administra {handle}: ¿qué ha visto hoy que lo pruebe?</translation>
    </message>
    <message>
        <source>Record the proof</source>
        <translation>Registrar la prueba</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>“Their name in the page&apos;s roles.”</source>
        <translation>«Su nombre en las funciones de la página.»</translation>
    </message>
    <message>
        <source>Proven today: {person}.</source>
        <translation>Probado hoy: {person}.</translation>
    </message>
</context>
<context>
    <name>ProvenDialog</name>
    <message>
        <source>Pictures of it, kept as they are</source>
        <translation>Imágenes que lo muestran, guardadas tal cual</translation>
    </message>
</context>
<context>
    <name>PutAsideSection</name>
    <message>
        <source>Stores put aside</source>
        <translation>Almacenes apartados</translation>
    </message>
    <message>
        <source>Each way back to a backup keeps the store that was there. Going back to it undoes the way back.</source>
        <translation>Cada vuelta a una copia de seguridad conserva el almacén que había. Volver a él deshace esa vuelta.</translation>
    </message>
    <message>
        <source>Remove the store that was put aside on {when} for good?</source>
        <translation>¿Eliminar definitivamente el almacén apartado el {when}?</translation>
    </message>
    <message>
        <source>Going back to it will not be possible any more. Backups stay.</source>
        <translation>Ya no será posible volver a él. Las copias de seguridad se conservan.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>The store that was put aside is removed.</source>
        <translation>El almacén apartado se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Ver en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivos:</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>{section} · question {number} of {total}</source>
        <translation>{section} · pregunta {number} de {total}</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>The Secretariat asks: {question}</source>
        <translation>La Secretaría pregunta: {question}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save and come back later</source>
        <translation>Guardar y volver más tarde</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>There is half a character in this text. Type it anew.</source>
        <translation>Hay medio carácter en este texto. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Answer this question, or save and come back later.</source>
        <translation>Responda a esta pregunta, o guarde y vuelva más tarde.</translation>
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
    <message>
        <source>What is published names people of the record: {names}. Leave them out, or answer “Yes” above.</source>
        <translation>Lo que se publica nombra a personas registradas aquí: {names}. Quítelas o responda “Sí” arriba.</translation>
    </message>
    <message>
        <source>What is published names places: {names}. Leave them out, or answer “Yes” above.</source>
        <translation>Lo que se publica nombra lugares: {names}. Quítelos o responda “Sí” arriba.</translation>
    </message>
</context>
<context>
    <name>RecommendDialog</name>
    <message>
        <source>ActDesk recommends; the competent body decides. Nobody’s access ends before it has.</source>
        <translation>ActDesk recomienda; la entidad competente decide. Ningún acceso termina antes de su decisión.</translation>
    </message>
    <message>
        <source>Record the recommendation</source>
        <translation>Registrar la recomendación</translation>
    </message>
    <message>
        <source>No body is in the store yet. Add it under People, then come back.</source>
        <translation>Todavía no hay entidades en el almacén. Añádala en Personas y vuelva.</translation>
    </message>
    <message>
        <source>Competent body</source>
        <translation>Entidad competente</translation>
    </message>
    <message>
        <source>What is recommended, and why</source>
        <translation>Qué se recomienda, y por qué</translation>
    </message>
    <message>
        <source>The people concerned were heard</source>
        <translation>Se escuchó a las personas afectadas</translation>
    </message>
    <message>
        <source>Why were they not heard?</source>
        <translation>¿Por qué no se las escuchó?</translation>
    </message>
    <message>
        <source>The document, if you have one of your own; otherwise print it from the case afterwards.</source>
        <translation>El documento, si tiene uno propio; si no, imprímalo después desde el caso.</translation>
    </message>
    <message>
        <source>Who was heard, when, and what they said</source>
        <translation>A quién se oyó, cuándo y qué dijo</translation>
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
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>RecordPicker</name>
    <message>
        <source>Choose one from the list that opens while you type.</source>
        <translation>Elija uno de la lista que se abre al escribir.</translation>
    </message>
    <message>
        <source>Type a few letters, then choose</source>
        <translation>Escriba unas letras y elija</translation>
    </message>
    <message>
        <source>Nobody of this name here</source>
        <translation>Aquí no hay nadie con este nombre</translation>
    </message>
    <message>
        <source>Nothing like this here</source>
        <translation>Aquí no hay nada así</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
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
        <translation>Esto no encaja aquí. Compruébelo.</translation>
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
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>The picture is off the desk.</source>
        <translation>La imagen ya no está en el escritorio.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The recovery sheet opens this desk</source>
        <translation>La hoja de recuperación abre este escritorio</translation>
    </message>
    <message>
        <source>It names nobody. Say who you are and choose a passphrase: it opens the desk from now on, and the history says that you came in with a sheet.</source>
        <translation>No nombra a nadie. Diga quién es y elija una frase de contraseña: desde ahora abrirá el escritorio, y el historial dirá que entró con una hoja.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>I am an officer of this desk and lost my passphrase</source>
        <translation>Soy responsable de este escritorio y perdí mi frase de contraseña</translation>
    </message>
    <message>
        <source>I become an officer of this desk</source>
        <translation>Me hago responsable de este escritorio</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable</translation>
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
        <source>Open the desk</source>
        <translation>Abrir el escritorio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This does not fit: look for characters that can’t be seen, or make it shorter.</source>
        <translation>Esto no encaja: busque caracteres que no se ven, o acórtelo.</translation>
    </message>
    <message>
        <source>Reading who works on this desk …</source>
        <translation>Leyendo quién trabaja en este escritorio…</translation>
    </message>
    <message>
        <source>Making your key and opening the desk …</source>
        <translation>Creando su clave y abriendo el escritorio…</translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message>
        <source>Take a name out of {reference}</source>
        <translation>Suprimir un nombre de {reference}</translation>
    </message>
    <message>
        <source>To cover names only on paper, print the case file masked instead.</source>
        <translation>Para ocultar nombres solo en el papel, imprima el expediente con los nombres ocultos.</translation>
    </message>
    <message>
        <source>Take it out for good</source>
        <translation>Suprimir para siempre</translation>
    </message>
    <message>
        <source>The name goes from the record, the story, the measures, drafts and the history, and files in which it can be read go as a whole. It can’t be undone. Backups made before still hold it.</source>
        <translation>El nombre desaparece de la ficha, el relato, las medidas, los borradores y el historial, y los archivos en los que se puede leer desaparecen enteros. No se puede deshacer. Las copias de seguridad anteriores todavía lo contienen.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>Each way in which it is written on a line of its own.</source>
        <translation>Cada forma de escribirlo en su propia línea.</translation>
    </message>
    <message>
        <source>Why it has to go</source>
        <translation>Por qué debe desaparecer</translation>
    </message>
    <message>
        <source>Without the name: this stays in the story.</source>
        <translation>Sin el nombre: esto queda en el relato.</translation>
    </message>
    <message>
        <source>Write at least three letters.</source>
        <translation>Escriba al menos tres letras.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Kind of presence</source>
        <translation>Tipo de presencia</translation>
    </message>
    <message>
        <source>Displayed name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Abierta el</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Final previsto</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Cómo termina</translation>
    </message>
    <message>
        <source>Login kept</source>
        <translation>Credenciales guardadas</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Quién puede abrirlas</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Recovery mailbox</source>
        <translation>Correo de recuperación</translation>
    </message>
    <message>
        <source>Where the recovery codes are</source>
        <translation>Dónde están los códigos de recuperación</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Comprobada el</translation>
    </message>
    <message>
        <source>Days between checks</source>
        <translation>Días entre comprobaciones</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Proven on</source>
        <translation>Probada el</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Tipo de entidad</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Responde por ella</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>In the communications team from</source>
        <translation>En el equipo de comunicación desde</translation>
    </message>
    <message>
        <source>In the communications team until</source>
        <translation>En el equipo de comunicación hasta</translation>
    </message>
    <message>
        <source>In the social media sub-team from</source>
        <translation>En el subequipo de redes sociales desde</translation>
    </message>
    <message>
        <source>In the social media sub-team until</source>
        <translation>En el subequipo de redes sociales hasta</translation>
    </message>
    <message>
        <source>Policy accepted on</source>
        <translation>Política aceptada el</translation>
    </message>
    <message>
        <source>Version of the policy</source>
        <translation>Versión de la política</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Se fue el</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>otra ficha</translation>
    </message>
    <message>
        <source>This is not in the register, and easy to take for one of ours.</source>
        <translation>No está en el registro y es fácil confundirla con una de las nuestras.</translation>
    </message>
    <message>
        <source>No account in the register is called so, and this is no link that ActDesk knows.</source>
        <translation>Ninguna cuenta del registro se llama así, y no es un enlace que ActDesk conozca.</translation>
    </message>
    <message>
        <source>Paste the whole link, or the platform and the handle: “Instagram @actalliance”.</source>
        <translation>Pegue el enlace completo, o la plataforma y el nombre: «Instagram @actalliance».</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts of this name are in the register.</source>
        <translation>
            <numerusform>%n cuenta con este nombre está en el registro.</numerusform>
            <numerusform>%n cuentas con este nombre están en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Careful: this is not an address of {platform}, it only looks like one.</source>
        <translation>Cuidado: no es una dirección de {platform}, solo lo parece.</translation>
    </message>
    <message>
        <source>Do not open it. Whoever made it wants to be taken for somebody else.</source>
        <translation>No la abra. Quien la creó quiere hacerse pasar por otro.</translation>
    </message>
    <message>
        <source>{handle} on {platform}: nobody has entered it here yet.</source>
        <translation>{handle} en {platform}: nadie la ha inscrito aquí todavía.</translation>
    </message>
    <message>
        <source>This link leads to {platform}, but names no account there.</source>
        <translation>Este enlace lleva a {platform}, pero no nombra ninguna cuenta.</translation>
    </message>
    <message>
        <source>Paste the link of the page or profile itself.</source>
        <translation>Pegue el enlace de la página o del perfil.</translation>
    </message>
    <message>
        <source>The link leads to something on it, such as one post.</source>
        <translation>El enlace lleva a algo de ella, como una publicación.</translation>
    </message>
    <message>
        <source>Yes, this is ours.</source>
        <translation>Sí, es nuestra.</translation>
    </message>
    <message>
        <source>Yes, this is ours. It is dormant.</source>
        <translation>Sí, es nuestra. Está inactiva.</translation>
    </message>
    <message>
        <source>This one is authorised, and not opened yet.</source>
        <translation>Esta está autorizada y aún no abierta.</translation>
    </message>
    <message>
        <source>This is ours, and suspended.</source>
        <translation>Es nuestra y está suspendida.</translation>
    </message>
    <message>
        <source>This is ours, and being closed.</source>
        <translation>Es nuestra y está en proceso de cierre.</translation>
    </message>
    <message>
        <source>This is ours, but we have lost access to it.</source>
        <translation>Es nuestra, pero hemos perdido el acceso.</translation>
    </message>
    <message>
        <source>This was ours and is closed. We keep the name.</source>
        <translation>Era nuestra y está cerrada. Conservamos el nombre.</translation>
    </message>
    <message>
        <source>This is no longer ours: the handle was given up, and a stranger may have taken it.</source>
        <translation>Ya no es nuestra: se renunció al nombre y un extraño puede haberlo tomado.</translation>
    </message>
    <message>
        <source>We know it, but nobody has authorised it.</source>
        <translation>La conocemos, pero nadie la ha autorizado.</translation>
    </message>
    <message>
        <source>No. This account only pretends to be ours.</source>
        <translation>No. Esta cuenta solo finge ser nuestra.</translation>
    </message>
    <message>
        <source>This is not in the register.</source>
        <translation>No está en el registro.</translation>
    </message>
    <message>
        <source>It speaks for: {body}.</source>
        <translation>Habla en nombre de: {body}.</translation>
    </message>
    <message>
        <source>Nobody is recorded as its administrator.</source>
        <translation>No hay nadie registrado que la administre.</translation>
    </message>
    <message>
        <source>Record a member of the communications team as its administrator, with what proves it.</source>
        <translation>Registre a un miembro del equipo de comunicación que la administre, con la prueba.</translation>
    </message>
    <message>
        <source>This does not fit here. Check it and try again.</source>
        <translation>Esto no encaja aquí. Compruébelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This platform knows one administrator only, and the Secretariat keeps the login.</source>
        <translation>Esta plataforma solo admite una administración, y la Secretaría guarda las credenciales.</translation>
    </message>
    <message>
        <source>{team} of the communications team provably administers it, and locally {local}.</source>
        <translation>La administran, con prueba, el equipo de comunicación ({team}) y localmente {local}.</translation>
    </message>
    <message>
        <source>{team} of the communications team holds it alone. A second hand would make it safe.</source>
        <translation>La administra solo el equipo de comunicación: {team}. Una segunda persona la haría más segura.</translation>
    </message>
    <message>
        <source>{team} of the communications team should hold it, but nobody has proven that yet.</source>
        <translation>El equipo de comunicación ({team}) debería administrarla, pero aún no está probado.</translation>
    </message>
    <message>
        <source>{local} holds it, and nobody of the communications team does.</source>
        <translation>La administra {local}, y nadie del equipo de comunicación.</translation>
    </message>
    <message>
        <source>Held by {team} (communications team) and {local}.</source>
        <translation>La administran {team} (equipo de comunicación) y {local}.</translation>
    </message>
    <message>
        <source>Held by {local}; nobody of the communications team holds it.</source>
        <translation>La administra {local}; nadie del equipo de comunicación la administra.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Rellene este campo.</translation>
    </message>
    <message>
        <source>This is too long for the register. Make it shorter.</source>
        <translation>Es demasiado largo para el registro. Acórtelo.</translation>
    </message>
    <message>
        <source>There is an invisible control character in this text. Type it anew.</source>
        <translation>Este texto contiene un carácter de control invisible. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>There is half a character in this text. Type it anew.</source>
        <translation>Este texto contiene un carácter incompleto. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody found this account. Nobody has authorised it to speak for the Alliance.</source>
        <translation>Alguien encontró esta cuenta. Nadie la ha autorizado a hablar por la Alianza.</translation>
    </message>
    <message>
        <source>This account only pretends to be ours. Report it to the platform, and tell people.</source>
        <translation>Esta cuenta solo finge ser nuestra. Denúnciela a la plataforma y avise.</translation>
    </message>
    <message>
        <source>The handle was given up. Whoever uses it now is a stranger: strangers take such names.</source>
        <translation>Se renunció al nombre. Quien lo usa ahora nos es ajeno: nombres así los toman extraños.</translation>
    </message>
    <message>
        <source>Nobody of ours can get in any more. Recover it, or have it closed.</source>
        <translation>Ya nadie de los nuestros puede entrar. Recupérela o haga que la cierren.</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Sin prueba</translation>
    </message>
    <message>
        <source>Two or more of the communications team hold it: {team}.</source>
        <translation>La administran varias personas del equipo de comunicación: {team}.</translation>
    </message>
    <message>
        <source>Record what proves that {team} administers it.</source>
        <translation>Registre lo que prueba que {team} la administra.</translation>
    </message>
    <message>
        <source>Held by {team} (communications team).</source>
        <translation>La administra {team} (equipo de comunicación).</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>Proven on {day}</source>
        <translation>Probada el {day}</translation>
    </message>
    <message>
        <source>Check due since {day}</source>
        <translation>Por comprobar desde el {day}</translation>
    </message>
    <message>
        <source>Check due on {day}</source>
        <translation>Comprobar el {day}</translation>
    </message>
    <message>
        <source>It looks like {accounts}: {how}. Check whether somebody imitates us.</source>
        <translation>Se parece a {accounts}: {how}. Compruebe si alguien nos imita.</translation>
    </message>
    <message>
        <source>This looks like a password.</source>
        <translation>Esto parece una contraseña.</translation>
    </message>
    <message>
        <source>This looks like a recovery code.</source>
        <translation>Esto parece un código de recuperación.</translation>
    </message>
    <message>
        <source>This looks like a key or a token.</source>
        <translation>Esto parece una clave o un token.</translation>
    </message>
    <message>
        <source>It belongs in a password keeper or a safe. Write where, never the secret.</source>
        <translation>Su sitio es un gestor de contraseñas o una caja fuerte. Escriba dónde, nunca el secreto.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>another body</source>
        <translation>otra entidad</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Takes the file’s values</source>
        <translation>Toma los valores del archivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>The platform’s own number</source>
        <translation>Número propio de la plataforma</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Día de cierre</translation>
    </message>
    <message>
        <source>Where people find us instead</source>
        <translation>Dónde encontrarnos después</translation>
    </message>
    <message>
        <source>Newest post seen</source>
        <translation>Última publicación vista</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué ha sido de ello</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <translation>Qué se hizo, o por qué no</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondido el</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Who mends it</source>
        <translation>Quién lo corrige</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Examinado el</translation>
    </message>
    <message>
        <source>{rule} ({source}, as of {day})</source>
        <translation>{rule} ({source}, a {day})</translation>
    </message>
    <message>
        <source>To be confirmed.</source>
        <translation>Por confirmar.</translation>
    </message>
    <message>
        <source>The rule is for our own accounts that are not closed; this one is not, or no longer.</source>
        <translation>La regla vale para nuestras propias cuentas que no están cerradas: esta no lo es, o ya no.</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Check a link</source>
        <translation>Comprobar un enlace</translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>Añadir una entidad</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Lists of the register</source>
        <translation>Listas del registro</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Ninguna cuenta todavía</translation>
    </message>
    <message>
        <source>Paste the link of the first one above, or add it by hand.</source>
        <translation>Pegue arriba el enlace de la primera, o añádala a mano.</translation>
    </message>
    <message>
        <source>No body yet</source>
        <translation>Ninguna entidad todavía</translation>
    </message>
    <message>
        <source>Forums, groups, members and the Secretariat: whoever accounts speak for.</source>
        <translation>Foros, grupos, miembros y la Secretaría: en nombre de quien hablan las cuentas.</translation>
    </message>
    <message>
        <source>Every account that speaks for the Alliance, and who holds it.</source>
        <translation>Cada cuenta que habla por la Alianza y quién la administra.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Which table shall be imported?</source>
        <translation>¿Qué tabla se importa?</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Leyendo la tabla</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove the message on the platform first, then record here what was done.</source>
        <translation>Retire primero el mensaje en la plataforma y registre después aquí lo hecho.</translation>
    </message>
    <message>
        <source>Record the removal</source>
        <translation>Registrar la retirada</translation>
    </message>
    <message>
        <source>Those who hold the account are asked to take the message down.</source>
        <translation>Se pide a quien administra la cuenta que retire el mensaje.</translation>
    </message>
    <message>
        <source>Record the request for removal</source>
        <translation>Registrar la petición de retirada</translation>
    </message>
    <message>
        <source>Who was asked, how, and until when</source>
        <translation>A quién se pidió, cómo y hasta cuándo</translation>
    </message>
    <message>
        <source>No copy is kept yet of what was said. Once it is gone it can’t be shown to anybody.</source>
        <translation>Todavía no se guarda copia de lo dicho. Cuando desaparezca, no se podrá mostrar a nadie.</translation>
    </message>
    <message>
        <source>Better: cancel, and add a screenshot or the quoted text first.</source>
        <translation>Mejor: cancele y añada antes una captura o el texto citado.</translation>
    </message>
    <message>
        <source>Why can no copy be kept?</source>
        <translation>¿Por qué no se puede guardar copia?</translation>
    </message>
    <message>
        <source>What was removed, and where</source>
        <translation>Qué se retiró y dónde</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>Removed by whom</source>
        <translation>Retirado por quién</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Pedido el</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>The case goes on where it stood on the ladder.</source>
        <translation>El caso sigue donde estaba en la escalera.</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Reabrir el caso</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>¿Por qué se reabre?</translation>
    </message>
</context>
<context>
    <name>ReporterInput</name>
    <message>
        <source>Hide who reported</source>
        <translation>Ocultar quién lo comunicó</translation>
    </message>
    <message>
        <source>Show who reported</source>
        <translation>Mostrar quién lo comunicó</translation>
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
        <source>“{name}” is a PDF, but no report of ActDesk.</source>
        <translation>«{name}» es un PDF, pero no un informe de ActDesk.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>Del {start} al {end}</translation>
    </message>
    <message>
        <source>“{name}” was made from this store, but nothing is kept of it: it was never written, or it was deleted since. It can&apos;t be checked.</source>
        <translation>«{name}» procede de este almacén, pero no se conserva nada de él: nunca se escribió o se eliminó después. No se puede comprobar.</translation>
    </message>
    <message>
        <source>“{name}” says that it is a report of ActDesk, but it was made from another store, or from a state of this one that was given up. It can&apos;t be checked here.</source>
        <translation>«{name}» dice ser un informe de ActDesk, pero se hizo a partir de otro almacén, o de un estado abandonado de este. Aquí no se puede comprobar.</translation>
    </message>
    <message>
        <source>{days}, with names</source>
        <translation>{days}, con nombres</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
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
    <message>
        <source>On paper: for the leadership without a person’s name, for your own work with what it needs.</source>
        <translation>En papel: para la dirección sin nombres de personas, para su trabajo con lo que necesite.</translation>
    </message>
    <message>
        <source>Preparing the report</source>
        <translation>Preparando el informe</translation>
    </message>
    <message>
        <source>Back to a new one</source>
        <translation>Volver a uno nuevo</translation>
    </message>
    <message numerus="yes">
        <source>The first %n page(s) are shown here</source>
        <translation>
            <numerusform>Aquí se muestra la primera página</numerusform>
            <numerusform>Aquí se muestran las primeras %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}; the file has all {all}.</source>
        <translation>{first}; el archivo las tiene todas: {all}.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was written.</source>
        <translation>Lo detuvo usted. No se escribió nada.</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>Dibujando el informe</translation>
    </message>
    <message>
        <source>As it was written: {report}. {about}</source>
        <translation>Tal como se escribió: {report}. {about}</translation>
    </message>
</context>
<context>
    <name>RequestActs</name>
    <message>
        <source>Taken into evaluation.</source>
        <translation>La solicitud está en evaluación.</translation>
    </message>
    <message>
        <source>The channel is open; its account is active.</source>
        <translation>El canal está abierto; su cuenta está activa.</translation>
    </message>
    <message>
        <source>The request is declined.</source>
        <translation>La solicitud queda rechazada.</translation>
    </message>
    <message>
        <source>The request is approved.</source>
        <translation>La solicitud queda aprobada.</translation>
    </message>
    <message>
        <source>The request went back.</source>
        <translation>La solicitud se ha devuelto.</translation>
    </message>
    <message>
        <source>Withdraw {reference}?</source>
        <translation>¿Retirar {reference}?</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Retirar la solicitud</translation>
    </message>
    <message>
        <source>Let {reference} lapse?</source>
        <translation>¿Dar {reference} por caducada?</translation>
    </message>
    <message>
        <source>Let the request lapse</source>
        <translation>Dar la solicitud por caducada</translation>
    </message>
    <message>
        <source>The account that it was given is closed in the same act.</source>
        <translation>La cuenta que se le había concedido se cierra en el mismo acto.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The request has ended.</source>
        <translation>La solicitud ha terminado.</translation>
    </message>
    <message>
        <source>Saving the request</source>
        <translation>Guardando la solicitud</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on this step</source>
        <translation>Nota sobre este paso</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>What shows that it is met?</source>
        <translation>¿Qué demuestra que se cumple?</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The condition is met</source>
        <translation>La condición se cumple</translation>
    </message>
    <message>
        <source>The trial is reviewed.</source>
        <translation>La prueba está revisada.</translation>
    </message>
    <message>
        <source>Preparing the answer</source>
        <translation>Preparando la respuesta</translation>
    </message>
    <message>
        <source>The support plan is kept.</source>
        <translation>El plan de apoyo está guardado.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>Go on with the newest draft</source>
        <translation>Continuar con el último borrador</translation>
    </message>
    <message>
        <source>somebody whom the register no longer knows</source>
        <translation>alguien que el registro ya no conoce</translation>
    </message>
    <message>
        <source>{done} of {total} steps are done. The account opens when all are.</source>
        <translation>Pasos hechos: {done} de {total}. La cuenta se abre cuando todos lo están.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Opening checklist</source>
        <translation>Lista de apertura</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Ver la cuenta</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Approve {reference}?</source>
        <translation>¿Aprobar {reference}?</translation>
    </message>
    <message>
        <source>The account enters the register as authorised, with its opening checklist.</source>
        <translation>La cuenta entra en el registro como autorizada, con su lista de apertura.</translation>
    </message>
    <message>
        <source>Decline {reference}?</source>
        <translation>¿Rechazar {reference}?</translation>
    </message>
    <message>
        <source>The request ends here, with what you offer instead.</source>
        <translation>La solicitud termina aquí, con lo que usted ofrece en su lugar.</translation>
    </message>
    <message>
        <source>Approve the request</source>
        <translation>Aprobar la solicitud</translation>
    </message>
    <message>
        <source>Decline the request</source>
        <translation>Rechazar la solicitud</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Empezada el</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Presentada el</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>{who}, {when}, by the policy of {version}</source>
        <translation>{who}, {when}, según la política de {version}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What it means for the brand</source>
        <translation>Qué significa para la marca</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>What is offered instead</source>
        <translation>Qué se ofrece en su lugar</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>Plan de apoyo</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflicto de intereses</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>{owner}, met on {day}</source>
        <translation>{owner}, cumplida el {day}</translation>
    </message>
    <message>
        <source>{owner}, due {day}</source>
        <translation>{owner}, para el {day}</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Met: {condition}</source>
        <translation>Cumplida: {condition}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Somebody who is no longer here</source>
        <translation>Alguien que ya no está</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Take in a form that came back</source>
        <translation>Incorporar un formulario que ha vuelto</translation>
    </message>
    <message>
        <source>Save a blank request form</source>
        <translation>Guardar un formulario de solicitud en blanco</translation>
    </message>
    <message>
        <source>Forms (*.pdf *.txt)</source>
        <translation>Formularios (*.pdf *.txt)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>On trial until</source>
        <translation>A prueba hasta el</translation>
    </message>
    <message>
        <source>Review of the trial</source>
        <translation>Revisión de la prueba</translation>
    </message>
    <message>
        <source>Review the trial</source>
        <translation>Revisar la prueba</translation>
    </message>
    <message>
        <source>Signed with {name}</source>
        <translation>Firmado con {name}</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Quitar la respuesta</translation>
    </message>
    <message>
        <source>Would serve</source>
        <translation>Serviría</translation>
    </message>
    <message>
        <source>Would not serve</source>
        <translation>No serviría</translation>
    </message>
    <message>
        <source>It would serve</source>
        <translation>Serviría</translation>
    </message>
    <message>
        <source>It would not, because …</source>
        <translation>No, porque …</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>Retirar la marca</translation>
    </message>
    <message>
        <source>Open the account {name}</source>
        <translation>Ver la cuenta {name}</translation>
    </message>
    <message>
        <source>Words in common: {words}</source>
        <translation>Palabras en común: {words}</translation>
    </message>
    <message>
        <source>Read the whole request</source>
        <translation>Leer toda la solicitud</translation>
    </message>
    <message>
        <source>Answer the requester</source>
        <translation>Responder a quien solicita</translation>
    </message>
    <message>
        <source>The account in the register</source>
        <translation>La cuenta en el registro</translation>
    </message>
    <message>
        <source>Check your answers and hand in</source>
        <translation>Comprobar sus respuestas y presentar</translation>
    </message>
    <message>
        <source>Not answered: {question}</source>
        <translation>Sin respuesta: {question}</translation>
    </message>
    <message>
        <source>There is a character in this text that can&apos;t be kept. Type it anew.</source>
        <translation>Este texto contiene un carácter que no puede guardarse. Escríbalo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>Falta %n pregunta</numerusform>
            <numerusform>Faltan %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>When all is answered</source>
        <translation>Cuando todo esté respondido</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Comprobar sus respuestas</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>This is too long to be kept. Make it shorter.</source>
        <translation>Es demasiado largo para guardarlo. Acórtelo.</translation>
    </message>
    <message>
        <source>This looks like a password or a key. Write where it is kept, never the secret itself.</source>
        <translation>Esto parece una contraseña o una clave. Escriba dónde se guarda, nunca el secreto mismo.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>{title} · {reference}</source>
        <translation>{title} · {reference}</translation>
    </message>
    <message>
        <source>The Secretariat sent the request back with questions:</source>
        <translation>La Secretaría devolvió la solicitud con preguntas:</translation>
    </message>
    <message>
        <source>Nobody of the communications team is recorded as administrator of {handle}. Open the account, add a member of the team, and record what proves it.</source>
        <translation>Nadie del equipo de comunicación figura como responsable de {handle}. Abra la ficha de la cuenta, añada a alguien del equipo y anote qué lo prueba.</translation>
    </message>
    <message>
        <source>A channel without a name yet</source>
        <translation>Un canal aún sin nombre</translation>
    </message>
    <message>
        <source>Acknowledge by {day}</source>
        <translation>Acusar recibo antes del {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) must still be answered.</source>
        <translation>
            <numerusform>Queda %n pregunta por responder.</numerusform>
            <numerusform>Quedan %n preguntas por responder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the checklist are open.</source>
        <translation>
            <numerusform>Queda %n paso de la lista de apertura.</numerusform>
            <numerusform>Quedan %n pasos de la lista de apertura.</numerusform>
        </translation>
    </message>
    <message>
        <source>This request is yours: a colleague of the communications team decides it.</source>
        <translation>Esta solicitud es suya: la decide una persona colega del equipo de comunicación.</translation>
    </message>
    <message>
        <source>You would administer this channel: a colleague of the communications team decides it.</source>
        <translation>Usted administraría este canal: decide una persona colega del equipo de comunicación.</translation>
    </message>
    <message>
        <source>Nobody of the communications team provably administers the account yet.</source>
        <translation>Nadie del equipo de comunicación administra aún la cuenta de forma probada.</translation>
    </message>
    <message>
        <source>Go on filling in</source>
        <translation>Seguir rellenando</translation>
    </message>
    <message>
        <source>Check and hand in</source>
        <translation>Comprobar y presentar</translation>
    </message>
    <message>
        <source>The account of this request is no longer in the register.</source>
        <translation>La cuenta de esta solicitud ya no está en el registro.</translation>
    </message>
    <message>
        <source>This platform knows one administrator only, and the Secretariat keeps the login.</source>
        <translation>Esta plataforma solo admite un responsable, y la Secretaría guarda el acceso.</translation>
    </message>
    <message>
        <source>{team} of the communications team provably administers {handle}.</source>
        <translation>{team}, del equipo de comunicación, administra {handle}; está probado.</translation>
    </message>
    <message>
        <source>{team} is named as co-administrator of {handle}, and nothing proves it yet. Open the account and record what was seen, such as a screenshot of its roles.</source>
        <translation>La coadministración de {handle} por {team} figura en el registro, y nada la prueba aún. Abra la ficha de la cuenta y anote lo visto, por ejemplo una captura de los roles.</translation>
    </message>
    <message>
        <source>Read from the register.</source>
        <translation>Leído del registro.</translation>
    </message>
    <message>
        <source>No conflict of interest</source>
        <translation>Sin conflicto de intereses</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>Con retraso desde el {day}</translation>
    </message>
    <message>
        <source>Decision due {day}</source>
        <translation>Decidir el {day}</translation>
    </message>
    <message>
        <source>It was sent back and waits for the requester&apos;s answers.</source>
        <translation>Se devolvió y espera las respuestas de quien la solicita.</translation>
    </message>
    <message>
        <source>It was handed in and waits to be taken into evaluation.</source>
        <translation>Se presentó y espera pasar a evaluación.</translation>
    </message>
    <message>
        <source>Everything is answered: check it and hand it in.</source>
        <translation>Todo está respondido: compruébelo y preséntela.</translation>
    </message>
    <message>
        <source>Done on {day} by {who}</source>
        <translation>Hecho el {day} por {who}</translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>Hecho el {day}</translation>
    </message>
    <message>
        <source>Everything is ready: the channel can be opened.</source>
        <translation>Todo está listo: el canal puede abrirse.</translation>
    </message>
    <message>
        <source>Not acknowledged yet: {names}. This is recorded under People.</source>
        <translation>Aún sin aceptar: {names}. Se anota en Personas.</translation>
    </message>
    <message>
        <source>Not enrolled yet: {names}. This is recorded under People.</source>
        <translation>Aún sin inscribir: {names}. Se anota en Personas.</translation>
    </message>
    <message>
        <source>Set the support plan</source>
        <translation>Fijar el plan de apoyo</translation>
    </message>
    <message>
        <source>{help}: not agreed yet</source>
        <translation>{help}: aún sin acordar</translation>
    </message>
    <message>
        <source>{help}: {who}, {when}</source>
        <translation>{help}: {who}, {when}</translation>
    </message>
</context>
<context>
    <name>RequestsScreen</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>From the first idea for a channel to the day on which it opens.</source>
        <translation>De la primera idea de un canal al día en que se abre.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Formulario en blanco</translation>
    </message>
    <message>
        <source>Take in a form</source>
        <translation>Incorporar un formulario</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Aún no hay solicitudes</translation>
    </message>
    <message>
        <source>The form comes first, the channel afterwards.</source>
        <translation>Primero el formulario, después el canal.</translation>
    </message>
    <message>
        <source>There is no draft to go on with.</source>
        <translation>No hay ningún borrador con el que continuar.</translation>
    </message>
    <message>
        <source>The form is taken in, and its file is kept.</source>
        <translation>El formulario está incorporado y su archivo se guarda.</translation>
    </message>
    <message>
        <source>The request is handed in.</source>
        <translation>La solicitud se ha presentado.</translation>
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
        <source>{sound} of the {pages} pages of the store are sound. What they hold can be saved.</source>
        <translation>{sound} de las {pages} páginas del almacén están intactas. Lo que contienen se puede rescatar.</translation>
    </message>
    <message>
        <source>Open what can be saved</source>
        <translation>Abrir lo que se puede rescatar</translation>
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
        <translation>El almacén actual se aparta, entero, para poder deshacer este paso.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
    <message>
        <source>Reading what can be read of the store …</source>
        <translation>Leyendo lo que se puede leer del almacén …</translation>
    </message>
    <message>
        <source>Loses less</source>
        <translation>Pierde menos</translation>
    </message>
    <message>
        <source>Looking through the backups …</source>
        <translation>Examinando las copias de seguridad…</translation>
    </message>
    <message>
        <source>Its file is kept as it is. What can be done stands below.</source>
        <translation>Su archivo se conserva tal como está. Abajo se indica lo que se puede hacer.</translation>
    </message>
</context>
<context>
    <name>RetainDialog</name>
    <message>
        <source>How long {reference} is kept</source>
        <translation>Plazo de conservación de {reference}</translation>
    </message>
    <message>
        <source>As long as somebody may need it, and no longer. The usual days are under Settings, Deadlines.</source>
        <translation>Mientras alguien pueda necesitarlo, y no más. Los plazos habituales están en Ajustes, Plazos.</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Guardar esta fecha</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Se conserva hasta</translation>
    </message>
    <message>
        <source>Why this day?</source>
        <translation>¿Por qué esta fecha?</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Add another</source>
        <translation>Añadir otra entrada</translation>
    </message>
    <message>
        <source>{question} Entry {number}</source>
        <translation>{question} Entrada {number}</translation>
    </message>
    <message>
        <source>Take out entry {number}</source>
        <translation>Quitar la entrada {number}</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se pierde nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are lost for good.</source>
        <translation>
            <numerusform>%n ficha se ha perdido para siempre.</numerusform>
            <numerusform>%n fichas se han perdido para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may be older than they were.</source>
        <translation>
            <numerusform>%n ficha quizá sea más antigua de lo que era.</numerusform>
            <numerusform>%n fichas quizá sean más antiguas de lo que eran.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last part of the journal can’t be read: nobody knows what it said.</source>
        <translation>La última parte del diario no se puede leer: nadie sabe qué decía.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the journal can’t be read.</source>
        <translation>
            <numerusform>%n entrada del diario no se puede leer.</numerusform>
            <numerusform>%n entradas del diario no se pueden leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SecondPlaceSection</name>
    <message>
        <source>A second place for backups</source>
        <translation>Un segundo lugar para las copias de seguridad</translation>
    </message>
    <message>
        <source>Each new backup is also copied to a stick or a share, and the copy is checked. A lost laptop is replaced from it, with the passphrase.</source>
        <translation>Cada nueva copia de seguridad se copia también a una memoria o a una carpeta compartida, y se comprueba. Un portátil perdido se sustituye a partir de ella, con la frase de contraseña.</translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation>Elegir un segundo lugar</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Stop copying there</source>
        <translation>Dejar de copiar ahí</translation>
    </message>
    <message>
        <source>Where shall every backup be copied to?</source>
        <translation>¿Adónde se copiará cada copia de seguridad?</translation>
    </message>
    <message>
        <source>Copying the newest backup and checking the copy</source>
        <translation>Copiando la última copia de seguridad y comprobándola</translation>
    </message>
    <message>
        <source>The newest backup lies in the second place, checked.</source>
        <translation>La última copia de seguridad está en el segundo lugar, comprobada.</translation>
    </message>
    <message>
        <source>Backups are copied to {folder}.</source>
        <translation>Las copias de seguridad se copian a {folder}.</translation>
    </message>
    <message>
        <source>No second place is chosen.</source>
        <translation>No se ha elegido ningún segundo lugar.</translation>
    </message>
    <message>
        <source>The newest copy there is of {day}.</source>
        <translation>La copia más reciente que hay ahí es del {day}.</translation>
    </message>
    <message>
        <source>It can’t be reached now, or there is no copy in it yet.</source>
        <translation>Ahora no está accesible, o todavía no contiene ninguna copia.</translation>
    </message>
</context>
<context>
    <name>SecondSignature</name>
    <message>
        <source>Second signature</source>
        <translation>Segunda firma</translation>
    </message>
    <message>
        <source>This takes two officers. Let a colleague read what is signed and type their own passphrase here; don’t type it for them. Both names stay in the journal.</source>
        <translation>Esto requiere dos personas. Deje que una o un colega lea lo que se firma y escriba aquí su propia frase de contraseña; no la escriba en su lugar. Ambos nombres quedan en el diario.</translation>
    </message>
    <message>
        <source>Done by {name}</source>
        <translation>Hecho por {name}</translation>
    </message>
    <message>
        <source>Who signs with {name}?</source>
        <translation>¿Quién firma con {name}?</translation>
    </message>
    <message>
        <source>Their own passphrase</source>
        <translation>Su propia frase de contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This name and this passphrase do not belong together. Nothing was signed.</source>
        <translation>Este nombre y esta frase de contraseña no se corresponden. No se ha firmado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Volver a intentarlo en %n segundo</numerusform>
            <numerusform>Volver a intentarlo en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Checking takes a moment, so that nobody can guess fast.</source>
        <translation>La comprobación tarda un momento, para que nadie pueda adivinar deprisa.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <source>Security: {standing}</source>
        <translation>Seguridad: {standing}</translation>
    </message>
</context>
<context>
    <name>SendBackPage</name>
    <message>
        <source>Back to the request</source>
        <translation>Volver a la solicitud</translation>
    </message>
    <message>
        <source>Return {reference} with questions</source>
        <translation>Devolver {reference} con preguntas</translation>
    </message>
    <message>
        <source>The requester sees each question beside what it is about, and can change it.</source>
        <translation>Quien lo solicita ve cada pregunta junto a la respuesta correspondiente y puede cambiarla.</translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation>Sobre el conjunto</translation>
    </message>
    <message>
        <source>Ask about one answer</source>
        <translation>Preguntar por una respuesta</translation>
    </message>
    <message>
        <source>Add a question on it</source>
        <translation>Añadir una pregunta al respecto</translation>
    </message>
    <message>
        <source>Return the request</source>
        <translation>Devolver la solicitud</translation>
    </message>
    <message>
        <source>Write at least one question.</source>
        <translation>Escriba al menos una pregunta.</translation>
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
        <source>Deadlines: how many days each thing may take</source>
        <translation>Plazos: cuántos días puede llevar cada cosa</translation>
    </message>
    <message>
        <source>Address and holidays: where forms go, and when nobody answers</source>
        <translation>Dirección y festivos: adónde van los formularios y cuándo nadie responde</translation>
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
        <source>Copy every backup to a second place</source>
        <translation>Copiar cada copia de seguridad a un segundo lugar</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Officers: who unlocks this desk</source>
        <translation>Responsables: quién desbloquea este escritorio</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Añadir responsable</translation>
    </message>
    <message>
        <source>Recovery sheets, and this computer’s keyring</source>
        <translation>Hojas de recuperación, y llavero de este equipo</translation>
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
    <name>SettleDialog</name>
    <message>
        <source>An outcome says only what is on record. A settled case can be reopened with a reason.</source>
        <translation>Un resultado solo dice lo que consta. Un caso resuelto se puede reabrir con un motivo.</translation>
    </message>
    <message>
        <source>Settle the case</source>
        <translation>Resolver el caso</translation>
    </message>
    <message>
        <source>{outcome}: {why}</source>
        <translation>{outcome}: {why}</translation>
    </message>
    <message>
        <source>Not possible yet:</source>
        <translation>Todavía no es posible:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What we learn from it</source>
        <translation>Qué aprendemos de ello</translation>
    </message>
    <message>
        <source>For the next report, without names.</source>
        <translation>Para el próximo informe, sin nombres.</translation>
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
        <translation>Para explorar: cuentas, personas, solicitudes, imágenes y casos inventados. No para su propio trabajo.</translation>
    </message>
    <message>
        <source>I have a backup of a desk</source>
        <translation>Tengo la copia de seguridad de un escritorio</translation>
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
    <message>
        <source>Nobody can recover a lost passphrase, not even we. Write it down and keep the paper in a safe place, away from this computer. Once the desk is open, Settings prints a recovery sheet: the one other way in.</source>
        <translation>Nadie puede recuperar una frase de contraseña perdida, ni siquiera nosotros. Anótela y guarde el papel en un lugar seguro, lejos de este equipo. Una vez abierto el escritorio, en Ajustes se imprime una hoja de recuperación: la única otra entrada.</translation>
    </message>
</context>
<context>
    <name>SeveralField</name>
    <message numerus="yes">
        <source>%n picture(s) chosen in the list</source>
        <translation>
            <numerusform>%n imagen elegida en la lista</numerusform>
            <numerusform>%n imágenes elegidas en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose otherwise</source>
        <translation>Elegir de otro modo</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>In the safe</source>
        <translation>En la caja fuerte</translation>
    </message>
    <message>
        <source>With the Secretariat</source>
        <translation>En la Secretaría</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Crear una hoja de recuperación</translation>
    </message>
    <message>
        <source>It gets a code of nine words. Whoever holds the paper and this computer, or a backup, gets in.</source>
        <translation>Recibe un código de nueve palabras. Quien tenga el papel y este equipo, o una copia de seguridad, puede entrar.</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Crear la hoja</translation>
    </message>
    <message>
        <source>Recovery sheet “{name}”</source>
        <translation>Hoja de recuperación «{name}»</translation>
    </message>
    <message>
        <source>The code is shown this once and kept nowhere. Print it or copy it by hand, clearly.</source>
        <translation>El código se muestra solo esta vez y no se guarda en ningún sitio. Imprímalo o cópielo a mano, con claridad.</translation>
    </message>
    <message>
        <source>I have kept the sheet</source>
        <translation>He guardado la hoja</translation>
    </message>
    <message>
        <source>By which you recognise it in the list, should it have to be revoked.</source>
        <translation>Así la reconocerá en la lista, si hay que revocarla.</translation>
    </message>
    <message>
        <source>Where will it be kept?</source>
        <translation>¿Dónde se guardará?</translation>
    </message>
    <message>
        <source>Making the recovery sheet</source>
        <translation>Creando la hoja de recuperación</translation>
    </message>
    <message>
        <source>ActDesk recovery sheet {store}.pdf</source>
        <translation>Hoja de recuperación ActDesk {store}.pdf</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <translation>Escribiendo la hoja</translation>
    </message>
    <message>
        <source>Saved as {file}. Print it, and delete the file: whoever finds it gets in.</source>
        <translation>Guardada como {file}. Imprímala y borre el archivo: quien lo encuentre puede entrar.</translation>
    </message>
    <message>
        <source>Drawing the sheet</source>
        <translation>Dibujando la hoja</translation>
    </message>
    <message>
        <source>Give this sheet up?</source>
        <translation>¿Renunciar a esta hoja?</translation>
    </message>
    <message>
        <source>Its code then opens nothing, printed or not.</source>
        <translation>Su código no abrirá nada, impreso o no.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Renunciar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>SheetRow</name>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke the recovery sheet “{name}”</source>
        <translation>Revocar la hoja de recuperación «{name}»</translation>
    </message>
</context>
<context>
    <name>SheetsSection</name>
    <message>
        <source>Recovery sheets</source>
        <translation>Hojas de recuperación</translation>
    </message>
    <message>
        <source>A code on paper that opens the desk when a passphrase is lost. Keep one in a safe, and if you like a second one with the Secretariat.</source>
        <translation>Un código en papel que abre el escritorio cuando se pierde una frase de contraseña. Guarde una en una caja fuerte y, si quiere, otra en la Secretaría.</translation>
    </message>
    <message>
        <source>There is none: if every passphrase is lost, everything on this desk is lost.</source>
        <translation>No hay ninguna: si se pierden todas las frases de contraseña, se pierde todo lo de este escritorio.</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Crear una hoja de recuperación</translation>
    </message>
    <message>
        <source>This computer’s keyring</source>
        <translation>El llavero de este equipo</translation>
    </message>
    <message>
        <source>Revoke the recovery sheet “{name}”?</source>
        <translation>¿Revocar la hoja de recuperación «{name}»?</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>It opens nothing from now on. The desk is closed for a moment while the store and its backups get a new key, and then opens again. Destroy the paper.</source>
        <translation>Ya no abre nada. El escritorio se cierra un momento mientras el almacén y sus copias de seguridad reciben una clave nueva, y vuelve a abrirse. Destruya el papel.</translation>
    </message>
    <message>
        <source>Revoke the sheet</source>
        <translation>Revocar la hoja</translation>
    </message>
    <message>
        <source>Keep the sheet</source>
        <translation>Conservar la hoja</translation>
    </message>
    <message>
        <source>Revoking the sheet</source>
        <translation>Revocando la hoja</translation>
    </message>
    <message>
        <source>Forget this computer</source>
        <translation>Olvidar este equipo</translation>
    </message>
    <message>
        <source>On: on this computer a short code opens the desk for you. Your passphrase opens it as well.</source>
        <translation>Activado: en este equipo, un código corto le abre el escritorio. Su frase de contraseña también lo abre.</translation>
    </message>
    <message>
        <source>Use this computer’s keyring</source>
        <translation>Usar el llavero de este equipo</translation>
    </message>
    <message>
        <source>Off. A short code could open the desk for you on this computer, as long as you are logged in. It is less safe than the passphrase: whoever sits at your open computer has only the code to guess.</source>
        <translation>Desactivado. Un código corto podría abrirle el escritorio en este equipo mientras su sesión esté abierta. Es menos seguro que la frase de contraseña: ante su equipo abierto solo queda adivinar el código.</translation>
    </message>
    <message>
        <source>There is none that ActDesk could use here. Your passphrase opens the desk.</source>
        <translation>No hay ninguno que ActDesk pueda usar aquí. Su frase de contraseña abre el escritorio.</translation>
    </message>
    <message>
        <source>Forgetting this computer</source>
        <translation>Olvidando este equipo</translation>
    </message>
    <message>
        <source>This computer’s keyring holds nothing of this desk any more.</source>
        <translation>El llavero de este equipo ya no contiene nada de este escritorio.</translation>
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
    <message>
        <source>Hide and lock</source>
        <translation>Ocultar y bloquear</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you were writing are not saved. They wait on Today.</source>
        <translation>
            <numerusform>%n cosa que estaba escribiendo no está guardada. Le espera en la página Hoy.</numerusform>
            <numerusform>%n cosas que estaba escribiendo no están guardadas. Le esperan en la página Hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were writing “{title}” on {moment}; it is not saved. It waits on Today.</source>
        <translation>Usted estaba escribiendo «{title}» el {moment}; no está guardado. Le espera en la página Hoy.</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>{handle} is “{state}” now.</source>
        <translation>{handle} está ahora como «{state}».</translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation>Cambiar el estado</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Estado nuevo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>It stays in the history of the account.</source>
        <translation>Queda en el historial de la cuenta.</translation>
    </message>
    <message>
        <source>It can&apos;t become active yet. {why} {now}</source>
        <translation>Aún no puede pasar a activa. {why} {now}</translation>
    </message>
    <message>
        <source>Once the handle is given up, a stranger can take it and speak in our name.</source>
        <translation>Una vez liberado el nombre, un extraño puede tomarlo y hablar en nuestro nombre.</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Día de cierre</translation>
    </message>
    <message>
        <source>What is published 28, 14 and 2 days before, and on the day, is worked back from it.</source>
        <translation>Lo que se publica 28, 14 y 2 días antes, y el mismo día, se cuenta hacia atrás desde él.</translation>
    </message>
    <message>
        <source>Where people find us instead</source>
        <translation>Dónde encontrarnos después</translation>
    </message>
    <message>
        <source>A link or a name; it stands in the texts that say goodbye.</source>
        <translation>Un enlace o un nombre; figura en los textos de despedida.</translation>
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
    <name>StepDialog</name>
    <message>
        <source>What cannot wait, in a sentence or two. It is kept in the story, with both names.</source>
        <translation>Qué no puede esperar, en una o dos frases. Queda en el relato, con los dos nombres.</translation>
    </message>
    <message>
        <source>Why is a step skipped?</source>
        <translation>¿Por qué se omite un paso?</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>{step}: {handle}</source>
        <translation>{step}: {handle}</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>Copy the text in {language}</source>
        <translation>Copiar el texto en {language}</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué ha sido de ello</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <translation>Qué se hizo, o por qué no</translation>
    </message>
    <message>
        <source>A step that is left out needs its reason.</source>
        <translation>Un paso omitido necesita su motivo.</translation>
    </message>
    <message>
        <source>{step}: {answer}.</source>
        <translation>{step}: {answer}.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>El texto está copiado.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Due on {day}</source>
        <translation>Para el {day}</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Respondido el {day}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer anew</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Answer: {step}</source>
        <translation>Responder: {step}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
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
    <name>Story</name>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Check a comment</source>
        <translation>Examinar un comentario</translation>
    </message>
    <message>
        <source>Nothing has happened yet. The first contact begins the story.</source>
        <translation>Todavía no ha pasado nada. El primer contacto abre el relato.</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>Mostrar entradas anteriores</translation>
    </message>
</context>
<context>
    <name>StoryEntry</name>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support plan of {reference}</source>
        <translation>Plan de apoyo de {reference}</translation>
    </message>
    <message>
        <source>The help that is agreed</source>
        <translation>La ayuda acordada</translation>
    </message>
    <message>
        <source>All six are agreed before the channel opens: who gives each, and when.</source>
        <translation>Las seis se acuerdan antes de abrir el canal: quién presta cada una y cuándo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Guardar el plan</translation>
    </message>
</context>
<context>
    <name>SupportRow</name>
    <message>
        <source>What is agreed, if anything in particular</source>
        <translation>Lo acordado, si hay algo que precisar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When, or how often</source>
        <translation>Cuándo, o con qué frecuencia</translation>
    </message>
    <message>
        <source>31/12/2027, or every month</source>
        <translation>31/12/2027, o cada mes</translation>
    </message>
    <message>
        <source>Say who gives this help, and when: {help}</source>
        <translation>Diga quién presta esta ayuda y cuándo: {help}</translation>
    </message>
</context>
<context>
    <name>TakeOnDialog</name>
    <message>
        <source>Take on {reference}</source>
        <translation>Asumir {reference}</translation>
    </message>
    <message>
        <source>You will be its team and can read all of it. The story keeps your reason.</source>
        <translation>Usted será su equipo y podrá leerlo todo. El relato guarda su motivo.</translation>
    </message>
    <message>
        <source>Take the case on</source>
        <translation>Asumir el caso</translation>
    </message>
    <message>
        <source>Why do you take it on?</source>
        <translation>¿Por qué lo asume?</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>Team of {reference}</source>
        <translation>Equipo de {reference}</translation>
    </message>
    <message>
        <source>Everybody else at this desk sees the reference and the state. Whoever reads the case is noted.</source>
        <translation>Las demás personas de esta oficina ven la referencia y el estado. Queda anotado quién lee el caso.</translation>
    </message>
    <message>
        <source>Keep the team</source>
        <translation>Guardar el equipo</translation>
    </message>
    <message>
        <source>With nobody ticked, every officer whom the case does not concern may read it.</source>
        <translation>Si no se marca a nadie, pueden leerlo todas las personas responsables a quienes el caso no afecte.</translation>
    </message>
    <message>
        <source>Who may read the case</source>
        <translation>Quién puede leer el caso</translation>
    </message>
</context>
<context>
    <name>TeamPart</name>
    <message>
        <source>Who may read it</source>
        <translation>Quién puede leerlo</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>Cambiar el equipo</translation>
    </message>
    <message>
        <source>Every officer of this store whom it does not concern</source>
        <translation>Todas las personas responsables de este almacén a quienes no afecte</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leído por</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier reading(s)</source>
        <translation>
            <numerusform>%n lectura anterior</numerusform>
            <numerusform>%n lecturas anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>Requests whose arrival nobody acknowledged</source>
        <translation>Solicitudes sin acuse de recibo</translation>
    </message>
    <message>
        <source>Requests that wait for an answer</source>
        <translation>Solicitudes que esperan respuesta</translation>
    </message>
    <message>
        <source>Channels on trial</source>
        <translation>Canales a prueba</translation>
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
        <source>Now</source>
        <translation>Ahora</translation>
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
        <source>Tell the requester of {reference} that it arrived</source>
        <translation>Acusar recibo de {reference}</translation>
    </message>
    <message>
        <source>Review the trial of {reference}</source>
        <translation>Revisar la prueba de {reference}</translation>
    </message>
    <message>
        <source>Ask again for “{reference}”</source>
        <translation>Vuelva a pedir el permiso para «{reference}»</translation>
    </message>
    <message>
        <source>Consent of {person}</source>
        <translation>Consentimiento: {person}</translation>
    </message>
    <message>
        <source>Cases at the end of their time</source>
        <translation>Casos al final de su plazo</translation>
    </message>
    <message>
        <source>Delete {reference}, or set a later day</source>
        <translation>Eliminar {reference} o fijar una fecha posterior</translation>
    </message>
    <message>
        <source>Acknowledge the report of {reference}</source>
        <translation>Acusar recibo del aviso de {reference}</translation>
    </message>
    <message>
        <source>Go on with what you were writing</source>
        <translation>Continuar con lo que estaba escribiendo</translation>
    </message>
    <message>
        <source>Say whose {handle} is</source>
        <translation>Decir de quién es {handle}</translation>
    </message>
    <message>
        <source>Wake {handle}, say that it is dormant, or close it</source>
        <translation>Reactivar {handle}, declararla inactiva o cerrarla</translation>
    </message>
    <message>
        <source>Security to be mended</source>
        <translation>Seguridad por corregir</translation>
    </message>
    <message>
        <source>Accounts that are being closed</source>
        <translation>Cuentas en proceso de cierre</translation>
    </message>
    <message>
        <source>Accounts that somebody found</source>
        <translation>Cuentas encontradas</translation>
    </message>
    <message>
        <source>Silent accounts</source>
        <translation>Cuentas en silencio</translation>
    </message>
    <message>
        <source>No plan for the transition yet</source>
        <translation>Aún no hay plan de transición</translation>
    </message>
    <message>
        <source>Mend {handle}: {control}</source>
        <translation>Corregir {handle}: {control}</translation>
    </message>
    <message>
        <source>{handle}: {step}</source>
        <translation>{handle}: {step}</translation>
    </message>
    <message>
        <source>Newest post seen: {day}</source>
        <translation>Última publicación vista: {day}</translation>
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
    <message numerus="yes">
        <source>open request(s)</source>
        <translation>
            <numerusform>solicitud abierta</numerusform>
            <numerusform>solicitudes abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open case(s)</source>
        <translation>
            <numerusform>caso abierto</numerusform>
            <numerusform>casos abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>picture(s) wait for answers</source>
        <translation>
            <numerusform>imagen espera respuestas</numerusform>
            <numerusform>imágenes esperan respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>No hay nada sin terminar.</translation>
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
    <message>
        <source>Files to be cleaned, as pictures</source>
        <translation>Archivos por limpiar, como imágenes</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Review the trial of {reference}</source>
        <translation>Revisar la prueba de {reference}</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Lo que sigue</translation>
    </message>
    <message>
        <source>On trial until</source>
        <translation>A prueba hasta el</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the review</source>
        <translation>Guardar la revisión</translation>
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
    <message>
        <source>The desk lies in {folder}. To use it there, ask whoever looks after this computer for the right to write in that folder. To use another folder, quit, set ACTDESK_STORE to its path and start ActDesk again; to take this desk along, copy the whole folder there first.</source>
        <translation>El escritorio está en {folder}. Para usarlo ahí, pida a quien se ocupa de este equipo permiso para escribir en esa carpeta. Para usar otra carpeta, salga, ponga su ruta en ACTDESK_STORE y vuelva a abrir ActDesk; para llevarse este escritorio, copie antes allí toda la carpeta.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>“{last}” can’t be taken back and stays as it is. Before it you did what is named above.</source>
        <translation>«{last}» no se puede deshacer y se queda como está. Antes hizo lo que se nombra arriba.</translation>
    </message>
    <message>
        <source>You did that before you unlocked ActDesk this time.</source>
        <translation>Lo hizo antes de desbloquear ActDesk esta vez.</translation>
    </message>
    <message>
        <source>Take this back: {act}?</source>
        <translation>¿Deshacer esto: {act}?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejarlo todo como está</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Deshecho: {act}</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Hecho de nuevo: {act}</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>What you were writing</source>
        <translation>Lo que usted estaba escribiendo</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar todo (%n)</numerusform>
            <numerusform>Mostrar todos (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw away what you were writing?</source>
        <translation>¿Descartar lo que estaba escribiendo?</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
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
        <source>Unlocking takes a moment, so that nobody can guess fast.</source>
        <translation>Desbloquear tarda un momento para que nadie pueda adivinar deprisa.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Volver a intentarlo en %n segundo</numerusform>
            <numerusform>Volver a intentarlo en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it lost? Type the nine words of a recovery sheet instead. Without either, nobody can open the desk.</source>
        <translation>¿Se ha perdido? Escriba en su lugar las nueve palabras de una hoja de recuperación. Sin una ni otra, nadie puede abrir el escritorio.</translation>
    </message>
    <message>
        <source>Unlock with this computer’s keyring</source>
        <translation>Desbloquear con el llavero de este equipo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Destroy the key…</source>
        <translation>Destruir la clave…</translation>
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
    <message>
        <source>This takes two officers. A colleague reads it and signs with their own passphrase.</source>
        <translation>Hacen falta dos responsables. Un colega lo lee y firma con su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>This takes two officers, and there is no other one on this desk. Add one in the settings.</source>
        <translation>Hacen falta dos responsables y no hay otro en este escritorio. Añada uno en los ajustes.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Why it takes two</source>
        <translation>Por qué hacen falta dos</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
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
        <translation>Ver la cuenta</translation>
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
    <message>
        <source>Changing the key of the store</source>
        <translation>Cambiando la clave del almacén</translation>
    </message>
    <message>
        <source>The store and its backups get a new key. An interruption does no harm: it goes on from there.</source>
        <translation>El almacén y sus copias de seguridad reciben una clave nueva. Una interrupción no hace daño: se sigue desde ahí.</translation>
    </message>
    <message>
        <source>File {n} of {total}</source>
        <translation>Archivo {n} de {total}</translation>
    </message>
</context>
<context>
    <name>WaitingStep</name>
    <message>
        <source>Cannot wait: skip a step</source>
        <translation>Urgente: omitir un paso</translation>
    </message>
    <message>
        <source>{step}: skip a step</source>
        <translation>{step}: omitir un paso</translation>
    </message>
</context>
<context>
    <name>Walkthrough</name>
    <message>
        <source>Save and come back later</source>
        <translation>Guardar y volver más tarde</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Handing in the request</source>
        <translation>Presentando la solicitud</translation>
    </message>
    <message>
        <source>Leave without what could not be saved?</source>
        <translation>¿Salir sin lo que no se pudo guardar?</translation>
    </message>
    <message>
        <source>Something you typed last is not in the store. If you stay, you can mend it or copy it.</source>
        <translation>Lo último que escribió no está en el almacén. Si se queda, puede corregirlo o copiarlo.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Salir sin guardarlo</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>WarningBar</name>
    <message>
        <source>Close this warning</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>This computer’s clock says {today}, but the newest entry of this store is of {newest}. Set the clock right: due dates rest on it. The order of the journal does not.</source>
        <translation>El reloj de este ordenador indica {today}, pero la última anotación de este almacén es del {newest}. Ponga el reloj en hora: los vencimientos dependen de él. El orden del diario, no.</translation>
    </message>
    <message>
        <source>Nobody has worked on this store since {newest}, or this computer’s clock ({today}) is wrong. Look at the clock: due dates rest on it.</source>
        <translation>Nadie ha trabajado en este almacén desde el {newest}, o el reloj de este ordenador ({today}) no es correcto. Compruebe el reloj: los vencimientos dependen de él.</translation>
    </message>
    <message>
        <source>Beside the store lies “{name}”: a program that synchronises folders made it. Find out which one, take this folder out of it, and keep that file until you know that nothing is missing here.</source>
        <translation>Junto al almacén está «{name}»: lo creó un programa que sincroniza carpetas. Averigüe cuál, excluya esta carpeta y conserve ese archivo hasta saber que aquí no falta nada.</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
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
        <translation>El almacén actual se aparta, entero, para poder deshacer este paso.</translation>
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
    <name>WhoSigns</name>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>With a conflict of interest, a second officer has to sign too, and no other officer of this store can. Add one first: Settings, Officers. What you typed is kept.</source>
        <translation>Con un conflicto de intereses, una segunda persona responsable debe firmar también, y ninguna otra de este almacén puede. Añada antes a una: Ajustes, Responsables. Lo que ha escrito se guarda.</translation>
    </message>
    <message>
        <source>The other officers of this store are concerned by the request: you sign alone, and the decision says so.</source>
        <translation>A los demás responsables de este almacén les concierne la solicitud: firma usted en solitario, y la decisión lo dice.</translation>
    </message>
    <message>
        <source>No other officer of this store can sign: you sign alone, and the decision says so.</source>
        <translation>Ningún otro responsable de este almacén puede firmar: firma usted en solitario, y la decisión lo dice.</translation>
    </message>
    <message>
        <source>With a conflict of interest, a second officer has to sign too. You are asked for it when you decide.</source>
        <translation>Con un conflicto de intereses, una segunda persona responsable debe firmar también. Se le pide esa firma al decidir.</translation>
    </message>
    <message>
        <source>A second officer signs the decision with you. You are asked for it when you decide.</source>
        <translation>Un segundo responsable firma la decisión con usted. Se le pedirá su firma al decidir.</translation>
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
        <source>Clearance sheet: before and after…</source>
        <translation>Ficha de validación: antes y después…</translation>
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
    <message numerus="yes">
        <source>Try %n failed file(s) again</source>
        <translation>
            <numerusform>Reintentar %n archivo fallido</numerusform>
            <numerusform>Reintentar %n archivos fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is made. An independent reader read it and found nothing.</source>
        <translation>La copia está hecha. Un lector independiente la leyó y no encontró nada.</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Mostrar como lista</translation>
    </message>
    <message>
        <source>Show as pictures</source>
        <translation>Mostrar como imágenes</translation>
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
        <translation>Esto no encaja: busque caracteres que no se ven, o acórtelo.</translation>
    </message>
</context>
<context>
    <name>_Ground</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{ground}: yes</source>
        <translation>{ground}: sí</translation>
    </message>
    <message>
        <source>{ground}: no</source>
        <translation>{ground}: no</translation>
    </message>
    <message>
        <source>Does it insult somebody, beyond being harsh on what was done?</source>
        <translation>¿Insulta a alguien, más allá de ser duro con lo que se hizo?</translation>
    </message>
    <message>
        <source>Does it put people down for what they are: origin, faith, sex, disability, orientation?</source>
        <translation>¿Rebaja a personas por lo que son: origen, fe, sexo, discapacidad, orientación?</translation>
    </message>
    <message>
        <source>Does it state something as a fact that is false and harms somebody’s name?</source>
        <translation>¿Afirma como hecho algo falso que daña el buen nombre de alguien?</translation>
    </message>
    <message>
        <source>Does it violate others’ rights: private details, somebody’s picture, copied work, a threat?</source>
        <translation>¿Vulnera derechos de otras personas: datos privados, su imagen, una obra copiada, una amenaza?</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Look at {report}</source>
        <translation>Ver {report}</translation>
    </message>
    <message>
        <source>Save it again…</source>
        <translation>Guardarlo de nuevo…</translation>
    </message>
    <message>
        <source>Save {report} again</source>
        <translation>Guardar de nuevo {report}</translation>
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
<context>
    <name>_Principle</name>
    <message>
        <source>Hide the guidance on “{name}”</source>
        <translation>Ocultar la orientación sobre «{name}»</translation>
    </message>
    <message>
        <source>Show the guidance on “{name}”</source>
        <translation>Mostrar la orientación sobre «{name}»</translation>
    </message>
</context>
</TS>
