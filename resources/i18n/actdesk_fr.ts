<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>About ActDesk</source>
        <translation>À propos d’ActDesk</translation>
    </message>
    <message>
        <source>The desk of a communications team.</source>
        <translation>Le bureau d’une équipe de communication.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Hide the licences</source>
        <translation>Masquer les licences</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>Afficher les licences</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>ActDesk rests on the work of others:</source>
        <translation>ActDesk repose sur le travail d’autres personnes&#xa0;:</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Which account</source>
        <translation>Quel compte</translation>
    </message>
    <message>
        <source>Whose, and for whom</source>
        <translation>À qui, et pour qui</translation>
    </message>
    <message>
        <source>How long, and under which terms</source>
        <translation>Durée et conditions</translation>
    </message>
    <message>
        <source>Access and recovery</source>
        <translation>Accès et récupération</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Kind of presence</source>
        <translation>Type de présence</translation>
    </message>
    <message>
        <source>Displayed name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>It stays the same when the handle changes.</source>
        <translation>Il reste le même quand le nom du compte change.</translation>
    </message>
    <message>
        <source>Taken in as</source>
        <translation>Inscrit comme</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>Who found it, or who authorised it.</source>
        <translation>Qui l’a trouvé, ou qui l’a autorisé.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>The part of the Alliance that it speaks for.</source>
        <translation>La partie de l’Alliance au nom de laquelle il s’exprime.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Séparées par des virgules.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Comment il prend fin</translation>
    </message>
    <message>
        <source>Where its followers and its content go then.</source>
        <translation>Ce que deviennent alors ses abonnés et ses contenus.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>What it may and may not do, one a line.</source>
        <translation>Ce qu’il peut faire ou non, un point par ligne.</translation>
    </message>
    <message>
        <source>Days between two checks</source>
        <translation>Jours entre deux vérifications</translation>
    </message>
    <message>
        <source>Empty: as for every account. Settings, Deadlines says how many.</source>
        <translation>Vide&#xa0;: comme pour tous les comptes. Réglages, Délais dit combien.</translation>
    </message>
    <message>
        <source>Login kept</source>
        <translation>Identifiants conservés</translation>
    </message>
    <message>
        <source>Where the platform knows one login only: who keeps it.</source>
        <translation>Si la plateforme n’admet qu’un seul identifiant&#xa0;: qui le conserve.</translation>
    </message>
    <message>
        <source>Where the login is kept, and who can open it</source>
        <translation>Où sont conservés les identifiants, et qui peut y accéder</translation>
    </message>
    <message>
        <source>The place, never the password.</source>
        <translation>Le lieu, jamais le mot de passe.</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Recovery mailbox</source>
        <translation>Adresse de récupération</translation>
    </message>
    <message>
        <source>Where the recovery codes are</source>
        <translation>Où sont les codes de récupération</translation>
    </message>
    <message>
        <source>The place, never the codes.</source>
        <translation>Le lieu, jamais les codes.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation>{problem}.</translation>
    </message>
    <message>
        <source>{handle} is in the register already on this platform. Search for it and change that one.</source>
        <translation>{handle} figure déjà au registre sur cette plateforme. Cherchez-le et modifiez celui-là.</translation>
    </message>
    <message>
        <source>Paste it: platform and handle fill themselves in. ActDesk never goes online to open it.</source>
        <translation>Collez-le&#xa0;: la plateforme et l’identifiant se remplissent seuls. ActDesk ne va jamais l’ouvrir en ligne.</translation>
    </message>
    <message>
        <source>The platform’s own number</source>
        <translation>Numéro propre à la plateforme</translation>
    </message>
</context>
<context>
    <name>AccountPane</name>
    <message>
        <source>Checked today</source>
        <translation>Vérifié aujourd’hui</translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation>Changer l’état</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>ActDesk never opens a link: that would send something.</source>
        <translation>ActDesk n’ouvre jamais un lien&#xa0;: cela enverrait quelque chose.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>À son sujet</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>How long, and under which terms</source>
        <translation>Durée et conditions</translation>
    </message>
    <message>
        <source>Why it is in this state</source>
        <translation>Pourquoi il est dans cet état</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Check due</source>
        <translation>À vérifier le</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Comment il prend fin</translation>
    </message>
    <message>
        <source>Access and recovery</source>
        <translation>Accès et récupération</translation>
    </message>
    <message>
        <source>Login kept</source>
        <translation>Identifiants conservés</translation>
    </message>
    <message>
        <source>Where the login is kept, and who can open it</source>
        <translation>Où sont conservés les identifiants, et qui peut y accéder</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Recovery mailbox</source>
        <translation>Adresse de récupération</translation>
    </message>
    <message>
        <source>Where the recovery codes are</source>
        <translation>Où sont les codes de récupération</translation>
    </message>
    <message>
        <source>Body: {name}</source>
        <translation>Instance&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Authorised by request {reference}</source>
        <translation>Autorisé par la demande {reference}</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Edit {handle}</source>
        <translation>Modifier {handle}</translation>
    </message>
    <message>
        <source>{handle} is in the register.</source>
        <translation>{handle} figure au registre.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Le lien est copié.</translation>
    </message>
    <message>
        <source>The platform’s own number</source>
        <translation>Numéro propre à la plateforme</translation>
    </message>
    <message>
        <source>Write down how it is today, even where that breaks a rule; you change its state afterwards.</source>
        <translation>Notez comment il est aujourd’hui, même si une règle n’est pas respectée&#x202f;; vous changerez son état ensuite.</translation>
    </message>
    <message>
        <source>Newest post seen</source>
        <translation>Dernière publication vue</translation>
    </message>
    <message>
        <source>What the platform does with silence</source>
        <translation>Ce que fait la plateforme en cas de silence</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Enregistrement d’une copie</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>La copie est enregistrée.</translation>
    </message>
</context>
<context>
    <name>AcknowledgeDialog</name>
    <message>
        <source>{person} has read and accepted “{policy}” ({version}).</source>
        <translation>{person} a lu et accepté «&#xa0;{policy}&#xa0;» ({version}).</translation>
    </message>
    <message>
        <source>Policy accepted</source>
        <translation>Politique acceptée</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>{person} has accepted the policy.</source>
        <translation>{person} a accepté la politique.</translation>
    </message>
    <message>
        <source>Thank them, say that it is looked into and when they hear more. Promise no outcome.</source>
        <translation>Remerciez, dites que l’affaire est examinée et quand des nouvelles suivront. Ne promettez aucune issue.</translation>
    </message>
    <message>
        <source>Log the acknowledgement</source>
        <translation>Consigner l’accusé de réception</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>De quelle façon</translation>
    </message>
    <message>
        <source>Informal: a call, a message. Formal: a letter.</source>
        <translation>Informel&#xa0;: un appel, un message. Formel&#xa0;: une lettre.</translation>
    </message>
    <message>
        <source>Without their name: who reported stays hidden, the story does not.</source>
        <translation>Sans le nom : l’auteur du signalement reste caché, l’historique non.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Done.</source>
        <translation>C’est fait.</translation>
    </message>
</context>
<context>
    <name>AddOfficerDialog</name>
    <message>
        <source>Add an officer</source>
        <translation>Ajouter un·e responsable</translation>
    </message>
    <message>
        <source>They unlock this desk with a passphrase of their own, and sign what they do with their own name.</source>
        <translation>Cette personne déverrouille ce bureau avec sa propre phrase secrète, et signe ce qu’elle fait de son propre nom.</translation>
    </message>
    <message>
        <source>Add the officer</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>As colleagues know them.</source>
        <translation>Tel que les collègues le connaissent.</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Son adresse électronique</translation>
    </message>
    <message>
        <source>Their language</source>
        <translation>Sa langue</translation>
    </message>
    <message>
        <source>Now let them sit here: the passphrase is theirs alone. Nobody else should see or know it.</source>
        <translation>Laissez-lui maintenant la place&#xa0;: la phrase secrète n’est qu’à elle. Personne d’autre ne doit la voir ni la connaître.</translation>
    </message>
    <message>
        <source>This does not fit: look for characters that can’t be seen, or make it shorter.</source>
        <translation>Cela ne convient pas&#xa0;: cherchez des caractères invisibles, ou raccourcissez.</translation>
    </message>
    <message>
        <source>Adding the officer</source>
        <translation>Ajout en cours</translation>
    </message>
    <message>
        <source>{name} can unlock this desk now.</source>
        <translation>{name} peut maintenant déverrouiller ce bureau.</translation>
    </message>
</context>
<context>
    <name>AdministrationDialog</name>
    <message>
        <source>The check of {handle} starts anew once its administrators change.</source>
        <translation>La vérification de {handle} repart à zéro dès que ses administrations changent.</translation>
    </message>
    <message>
        <source>Add an administrator</source>
        <translation>Ajouter une personne administratrice</translation>
    </message>
    <message>
        <source>Add the administrator</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>As the platform calls it. It decides who counts as administrator.</source>
        <translation>Comme la plateforme le nomme. Il détermine qui compte comme administrant le compte.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>The first day without it.</source>
        <translation>Le premier jour sans elle.</translation>
    </message>
    <message>
        <source>What was seen that proves it</source>
        <translation>Ce qui a été constaté et le prouve</translation>
    </message>
    <message>
        <source>“Their name in the page&apos;s roles, 3 May.” Empty: not proven yet.</source>
        <translation>«&#xa0;Son nom dans les rôles de la page, 3 mai.&#xa0;» Vide&#xa0;: pas encore prouvé.</translation>
    </message>
    <message>
        <source>{person} administers {handle}.</source>
        <translation>{person} administre {handle}.</translation>
    </message>
    <message>
        <source>{role} (does not count as administrator)</source>
        <translation>{role} (ne compte pas comme administration)</translation>
    </message>
    <message>
        <source>Somebody new? Type their name: the list offers to add them.</source>
        <translation>Quelqu’un de nouveau&#x202f;? Tapez son nom&#xa0;: la liste propose de l’ajouter.</translation>
    </message>
</context>
<context>
    <name>AgreeDialog</name>
    <message>
        <source>What was agreed settles the case once it is done: who does what, until when.</source>
        <translation>Ce qui est convenu règle l’affaire une fois fait&#xa0;: qui fait quoi, et pour quand.</translation>
    </message>
    <message>
        <source>Record what was agreed</source>
        <translation>Consigner ce qui est convenu</translation>
    </message>
    <message>
        <source>How it was agreed</source>
        <translation>Comment l’accord a été trouvé</translation>
    </message>
    <message>
        <source>Add another measure</source>
        <translation>Ajouter une autre mesure</translation>
    </message>
    <message>
        <source>Say what is to be done, or empty the fields beside it.</source>
        <translation>Dites ce qui doit être fait, ou videz les champs à côté.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Measure {n}</source>
        <translation>Mesure {n}</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Pour quand</translation>
    </message>
</context>
<context>
    <name>AnswerMailDialog</name>
    <message>
        <source>Answer to the requester</source>
        <translation>Réponse à la personne qui demande</translation>
    </message>
    <message>
        <source>Answer to the requester: {kind}</source>
        <translation>Réponse à la personne qui demande&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>In the requester’s language ({language}). ActDesk sends nothing: open the file in your mail program, change what you like, and send it from there.</source>
        <translation>Dans la langue de la demande ({language}). ActDesk n’envoie rien&#xa0;: ouvrez le fichier dans votre messagerie, modifiez ce que vous voulez et envoyez-le de là.</translation>
    </message>
    <message>
        <source>The request gives no e-mail address: write it in before you send.</source>
        <translation>La demande ne donne pas d’adresse électronique&#xa0;: ajoutez-la avant d’envoyer.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the attachment alone</source>
        <translation>Enregistrer seulement la pièce jointe</translation>
    </message>
    <message>
        <source>It was said already: note it</source>
        <translation>C’est déjà dit&#xa0;: le noter</translation>
    </message>
    <message>
        <source>Save the e-mail</source>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <source>Where shall the e-mail go?</source>
        <translation>Où enregistrer le message&#x202f;?</translation>
    </message>
    <message>
        <source>Where shall the attachment go?</source>
        <translation>Où enregistrer la pièce jointe&#x202f;?</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>Noted: the requester gets an answer.</source>
        <translation>Noté&#xa0;: la personne qui demande reçoit une réponse.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Abandonner votre saisie&#xa0;?</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Abandonner la saisie</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>AssessDialog</name>
    <message>
        <source>{control} of {handle}</source>
        <translation>{control}, {handle}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>How it stands today</source>
        <translation>Ce qu’il en est aujourd’hui</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>Where something is kept, never the secret itself.</source>
        <translation>Où c’est gardé, jamais le secret lui-même.</translation>
    </message>
    <message>
        <source>Who mends it</source>
        <translation>Qui corrige</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>{control}: {verdict}.</source>
        <translation>{control}&#xa0;: {verdict}.</translation>
    </message>
</context>
<context>
    <name>AttestDialog</name>
    <message>
        <source>You looked at {handle} today: its link, its name and who administers it are as recorded.</source>
        <translation>Vous avez regardé {handle} aujourd’hui&#xa0;: son lien, son nom et qui l’administre sont conformes à la fiche.</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Vérifié aujourd’hui</translation>
    </message>
    <message>
        <source>As it stands there. Empty: you saw none.</source>
        <translation>Tel qu’il y figure. Vide&#xa0;: vous n’en avez vu aucune.</translation>
    </message>
    <message>
        <source>Last known: {day}. Empty: nothing newer.</source>
        <translation>Dernière connue&#xa0;: {day}. Vide&#xa0;: rien de plus récent.</translation>
    </message>
    <message>
        <source>Day of the newest post</source>
        <translation>Date de la dernière publication</translation>
    </message>
    <message>
        <source>{handle}: checked today.</source>
        <translation>{handle} : vérifié aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>BackBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>This file can’t be opened.</source>
        <translation>Ce fichier ne peut pas s’ouvrir.</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Revenir à celle-ci</translation>
    </message>
    <message>
        <source>Go back to the backup of {day}</source>
        <translation>Revenir à la sauvegarde du {day}</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Remove the store of {day} for good</source>
        <translation>Supprimer définitivement la base du {day}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n step(s) done after it would be lost.</source>
        <translation>
            <numerusform>%n action faite depuis serait perdue.</numerusform>
            <numerusform>%n actions faites depuis seraient perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much was done after it can’t be told: the present store can’t be read.</source>
        <translation>Impossible de dire ce qui a été fait depuis&#xa0;: la base actuelle est illisible.</translation>
    </message>
    <message>
        <source>Nothing was done after it: nothing would be lost.</source>
        <translation>Rien n’a été fait depuis&#xa0;: rien ne serait perdu.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>One is made for every half hour in which something was changed, and each is opened and checked.</source>
        <translation>Une sauvegarde est faite pour chaque demi-heure où quelque chose a changé&#xa0;; chacune est ouverte et vérifiée.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Copy the newest to another disk</source>
        <translation>Copier la plus récente sur un autre disque</translation>
    </message>
    <message>
        <source>Go back to a backup from another place</source>
        <translation>Revenir à une sauvegarde qui se trouve ailleurs</translation>
    </message>
    <message>
        <source>Going back keeps the present store aside, whole. A backup opens with the passphrase of its store.</source>
        <translation>Le retour met de côté la base actuelle, entière. Une sauvegarde s’ouvre avec la phrase secrète de sa base.</translation>
    </message>
    <message>
        <source>Making a backup and checking it</source>
        <translation>Sauvegarde et vérification</translation>
    </message>
    <message>
        <source>A backup was made and checked: {when}.</source>
        <translation>Une sauvegarde a été faite et vérifiée&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>The newest is of {when}.</source>
        <translation>La plus récente date du {when}.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older one(s)</source>
        <translation>
            <numerusform>Afficher %n plus ancienne</numerusform>
            <numerusform>Afficher %n plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the copy go?</source>
        <translation>Où mettre la copie&#xa0;?</translation>
    </message>
    <message>
        <source>Copying the newest backup and checking the copy</source>
        <translation>Copie de la dernière sauvegarde et vérification de la copie</translation>
    </message>
    <message>
        <source>The newest backup was copied and checked: {file}.</source>
        <translation>La sauvegarde la plus récente a été copiée et vérifiée&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Quelle sauvegarde ?</translation>
    </message>
    <message>
        <source>Backups of ActDesk (*.db)</source>
        <translation>Sauvegardes d’ActDesk (*.db)</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>Betrayed</name>
    <message>
        <source>What a stranger would see</source>
        <translation>Ce qu’un inconnu verrait</translation>
    </message>
    <message>
        <source>Map of the world with the place of this picture</source>
        <translation>Carte du monde avec le lieu de cette image</translation>
    </message>
</context>
<context>
    <name>BlankFormDialog</name>
    <message>
        <source>Blank form</source>
        <translation>Formulaire vierge</translation>
    </message>
    <message>
        <source>For somebody without ActDesk. What comes back is taken in here, with every answer in its place.</source>
        <translation>Pour une personne qui n’a pas ActDesk. Ce qui revient est repris ici, chaque réponse à sa place.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Enregistrer sous …</translation>
    </message>
    <message>
        <source>Where shall the form go?</source>
        <translation>Où enregistrer le formulaire&#x202f;?</translation>
    </message>
    <message>
        <source>The form is saved.</source>
        <translation>Le formulaire est enregistré.</translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Type d’instance</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Pays ou région</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>En répond</translation>
    </message>
    <message>
        <source>A forum is no legal entity: name the member or the Secretariat that answers for it.</source>
        <translation>Un forum n’a pas de personnalité juridique&#xa0;: indiquez le membre ou le Secrétariat qui en répond.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>A body of this name is in the register already. Search for it and change that one.</source>
        <translation>Une instance de ce nom figure déjà au registre. Cherchez-la et modifiez celle-là.</translation>
    </message>
    <message>
        <source>Days between two checks of its accounts</source>
        <translation>Jours entre deux vérifications de ses comptes</translation>
    </message>
    <message>
        <source>Empty: as Settings, Deadlines says. An account of its own number keeps that.</source>
        <translation>Vide&#xa0;: comme dans Réglages, Délais. Un compte qui a son propre nombre le garde.</translation>
    </message>
</context>
<context>
    <name>BodyPane</name>
    <message>
        <source>Add an account for it</source>
        <translation>Lui ajouter un compte</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>À son sujet</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>En répond</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>No account speaks for it yet.</source>
        <translation>Aucun compte ne s’exprime encore en son nom.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody is recorded in it yet.</source>
        <translation>Personne n’y est encore enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>A new body</source>
        <translation>Nouvelle instance</translation>
    </message>
    <message>
        <source>A forum, a group, a member, or a part of the Secretariat.</source>
        <translation>Un forum, un groupe, un membre ou une partie du Secrétariat.</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>{name} is in the register.</source>
        <translation>{name} figure au registre.</translation>
    </message>
    <message>
        <source>Days between two checks of its accounts</source>
        <translation>Jours entre deux vérifications de ses comptes</translation>
    </message>
</context>
<context>
    <name>BringBackPage</name>
    <message>
        <source>Bring a desk back from its backup</source>
        <translation>Récupérer un bureau depuis sa sauvegarde</translation>
    </message>
    <message>
        <source>The newest file in the folder “ActDesk-…” of your stick or share. It is read, and not changed.</source>
        <translation>Le fichier le plus récent du dossier « ActDesk-… » de votre clé ou de votre partage. Il est lu, sans être modifié.</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choisir la sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase of that desk</source>
        <translation>Phrase secrète de ce bureau</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le récupérer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Quelle sauvegarde ?</translation>
    </message>
    <message>
        <source>Backups of ActDesk (*.db)</source>
        <translation>Sauvegardes d’ActDesk (*.db)</translation>
    </message>
    <message>
        <source>Checking the backup and bringing it back …</source>
        <translation>Vérification et récupération de la sauvegarde…</translation>
    </message>
</context>
<context>
    <name>CapsHint</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La touche Verr. Maj. est active.</translation>
    </message>
</context>
<context>
    <name>CaseRecord</name>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>{title} ({n})</source>
        <translation>{title} ({n})</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Consigné.</translation>
    </message>
    <message>
        <source>Exporting the evidence</source>
        <translation>Exportation de la preuve</translation>
    </message>
    <message>
        <source>Exported. Its SHA-256 is the one it was kept under.</source>
        <translation>Exportée. Son SHA-256 est celui sous lequel elle a été conservée.</translation>
    </message>
    <message>
        <source>Did you see yourself that this measure is done?</source>
        <translation>Avez-vous vu vous-même que cette mesure est appliquée&#x202f;?</translation>
    </message>
    <message>
        <source>Your name stands beside it from now on.</source>
        <translation>Votre nom figurera désormais à côté.</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Je l’ai vu</translation>
    </message>
    <message>
        <source>Verifying the measure</source>
        <translation>Vérification de la mesure</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Check a comment</source>
        <translation>Examiner un commentaire</translation>
    </message>
    <message>
        <source>Choose evidence</source>
        <translation>Choisir des preuves</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exporter la preuve</translation>
    </message>
    <message>
        <source>Somebody who is no longer here</source>
        <translation>Une personne qui n’est plus là</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>Quoted text</source>
        <translation>Texte cité</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>Principles breached</source>
        <translation>Principes enfreints</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Personnes concernées</translation>
    </message>
    <message>
        <source>Others concerned</source>
        <translation>Autres personnes concernées</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Reference of those who have it now</source>
        <translation>Référence de qui a repris l’affaire</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>un autre</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Ce qui le prouve</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>changed (not shown here)</source>
        <translation>modifié (non affiché ici)</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>une autre personne</translation>
    </message>
    <message>
        <source>{reference}: {account}</source>
        <translation>{reference}&#xa0;: {account}</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Evidence kept: {name}</source>
        <translation>Preuve conservée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The recommendation was followed: the authorisation is withdrawn.</source>
        <translation>La recommandation est suivie&#xa0;: l’autorisation est retirée.</translation>
    </message>
    <message>
        <source>The recommendation was not followed: the authorisation stays.</source>
        <translation>La recommandation n’est pas suivie&#xa0;: l’autorisation est maintenue.</translation>
    </message>
    <message>
        <source>Severity: {word}</source>
        <translation>Gravité&#xa0;: {word}</translation>
    </message>
    <message>
        <source>{event} ({detail})</source>
        <translation>{event} ({detail})</translation>
    </message>
    <message>
        <source>The people concerned were heard.</source>
        <translation>Les personnes concernées ont été entendues.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Why no copy is kept</source>
        <translation>Pourquoi aucune copie n’est conservée</translation>
    </message>
    <message>
        <source>Why they were not heard</source>
        <translation>Pourquoi elles n’ont pas été entendues</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>effacé définitivement</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <source>Administrations that ended</source>
        <translation>Administrations terminées</translation>
    </message>
    <message>
        <source>Straight to</source>
        <translation>Directement à</translation>
    </message>
    <message>
        <source>Why it could not wait</source>
        <translation>Pourquoi cela ne pouvait attendre</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>Second·e responsable</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>Le commentaire</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Draft answer</source>
        <translation>Projet de réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>same account</source>
        <translation>même compte</translation>
    </message>
    <message>
        <source>same people</source>
        <translation>mêmes personnes</translation>
    </message>
    <message>
        <source>same principle</source>
        <translation>même principe</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>Open, without a day</source>
        <translation>Ouverte, sans échéance</translation>
    </message>
    <message>
        <source>seen on {day}: {state} ({shares})</source>
        <translation>vu le {day}&#xa0;: {state} ({shares})</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} Mo</translation>
    </message>
    <message>
        <source>{handle} on {platform}</source>
        <translation>{handle} sur {platform}</translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Plaintes</translation>
    </message>
    <message>
        <source>Data protection (data breach)</source>
        <translation>Protection des données (fuite)</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Service juridique</translation>
    </message>
    <message>
        <source>Due by {day}</source>
        <translation>Échéance le {day}</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} ko</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>En retard depuis le {day}</translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>Fait le {day}</translation>
    </message>
    <message>
        <source>Save the case file</source>
        <translation>Enregistrer le dossier</translation>
    </message>
    <message>
        <source>On each of its pages</source>
        <translation>Sur chacune de ses pages</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Supprimé par</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>Accusé de réception le</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ce qu’elles ont dit</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what} : {when}</translation>
    </message>
    <message>
        <source>{what} “{text}”</source>
        <translation>{what} « {text} »</translation>
    </message>
    <message>
        <source>{what}, by {day}</source>
        <translation>{what}, d’ici le {day}</translation>
    </message>
    <message>
        <source>To the body</source>
        <translation>À l’instance</translation>
    </message>
    <message>
        <source>By the body</source>
        <translation>Par l’instance</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>What was seen, what was said, what was agreed: from dialogue to a decision.</source>
        <translation>Ce qui a été vu, dit et convenu&#xa0;: du dialogue à la décision.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Check a comment</source>
        <translation>Examiner un commentaire</translation>
    </message>
    <message>
        <source>Begin with the link of what was seen.</source>
        <translation>Commencez par le lien de ce qui a été vu.</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Aucun dossier pour l’instant</translation>
    </message>
    <message>
        <source>The case is kept.</source>
        <translation>Le dossier est enregistré.</translation>
    </message>
</context>
<context>
    <name>ChartRow</name>
    <message>
        <source>Open the register</source>
        <translation>Ouvrir le registre</translation>
    </message>
    <message>
        <source>Open the requests</source>
        <translation>Ouvrir les demandes</translation>
    </message>
    <message>
        <source>Open the cases</source>
        <translation>Ouvrir les dossiers</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Who administers our accounts</source>
        <translation>Qui administre nos comptes</translation>
    </message>
    <message>
        <source>Open requests by stage</source>
        <translation>Demandes en cours par étape</translation>
    </message>
    <message>
        <source>Open cases by step</source>
        <translation>Dossiers ouverts par étape</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Share of accounts that are co-administered</source>
        <translation>Part des comptes co-administrés</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Our accounts by platform</source>
        <translation>Nos comptes par plateforme</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Open cases by principle</source>
        <translation>Dossiers ouverts par principe</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principe</translation>
    </message>
    <message>
        <source>Co-administration</source>
        <translation>Co-administration</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <source>Is this ours?</source>
        <translation>Est-ce à nous&#xa0;?</translation>
    </message>
    <message>
        <source>Only the register is asked. Nothing is sent.</source>
        <translation>Seul le registre est consulté. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Open {handle} ({platform})</source>
        <translation>Ouvrir {handle} ({platform})</translation>
    </message>
    <message>
        <source>Paste or drop a link, a handle, or a text</source>
        <translation>Collez ou déposez un lien, un nom de compte ou un texte</translation>
    </message>
    <message>
        <source>Is this ours? Paste or drop a link, a handle or a text</source>
        <translation>Est-ce à nous ? Collez ou déposez un lien, un nom de compte ou un texte</translation>
    </message>
    <message>
        <source>Take it in as found</source>
        <translation>L’inscrire comme compte trouvé</translation>
    </message>
    <message>
        <source>Take it in as an impersonator</source>
        <translation>L’inscrire comme usurpateur</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in the same text</source>
        <translation>
            <numerusform>%n autre dans le même texte</numerusform>
            <numerusform>%n autres dans le même texte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Hand in the request</source>
        <translation>Déposer la demande</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Vérifiez vos réponses</translation>
    </message>
    <message>
        <source>What is handed in is not changed any more, unless we send it back to you.</source>
        <translation>Une fois déposée, la demande n’est plus modifiée, sauf si nous vous la retournons.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>Choose one of the list: “{text}” is not in it.</source>
        <translation>Choisissez dans la liste&#xa0;: «&#xa0;{text}&#xa0;» n’y figure pas.</translation>
    </message>
</context>
<context>
    <name>ClassifyDialog</name>
    <message>
        <source>This can wait until there is time, and can be changed while the case is open.</source>
        <translation>Cela peut attendre, et se modifie tant que le dossier est ouvert.</translation>
    </message>
    <message>
        <source>Keep the classification</source>
        <translation>Enregistrer la qualification</translation>
    </message>
    <message>
        <source>Principles breached</source>
        <translation>Principes enfreints</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>This is a crisis: it spreads, or somebody is in danger</source>
        <translation>C’est une crise&#xa0;: cela se propage, ou quelqu’un est en danger</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Personnes concernées</translation>
    </message>
    <message>
        <source>Those of the store.</source>
        <translation>Celles de la base.</translation>
    </message>
    <message>
        <source>Others concerned</source>
        <translation>Autres personnes concernées</translation>
    </message>
    <message>
        <source>People and groups who are not in the store.</source>
        <translation>Personnes et groupes absents de la base.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Instance</translation>
    </message>
</context>
<context>
    <name>ClauseLink</name>
    <message>
        <source>Policy: {clause} →</source>
        <translation>Politique&#xa0;: {clause} →</translation>
    </message>
    <message>
        <source>Open the policy at “{clause}”</source>
        <translation>Ouvrir la politique à «&#xa0;{clause}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ClauseView</name>
    <message>
        <source>Like this</source>
        <translation>Comme ceci</translation>
    </message>
    <message>
        <source>Rather not like this</source>
        <translation>Plutôt pas comme ceci</translation>
    </message>
    <message>
        <source>What the requester is asked</source>
        <translation>Ce qu’on demande au requérant</translation>
    </message>
    <message>
        <source>What a useful answer says</source>
        <translation>Ce que dit une réponse utile</translation>
    </message>
    <message>
        <source>Newer than the policy, {year}: {title}</source>
        <translation>Plus récent que la politique, {year}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>To be confirmed: ask before you rely on it.</source>
        <translation>À confirmer&#xa0;: renseignez-vous avant de vous y fier.</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
</context>
<context>
    <name>ClosedPanel</name>
    <message>
        <source>Take the case on…</source>
        <translation>Reprendre le dossier…</translation>
    </message>
    <message>
        <source>This case is about you, so it stays closed to you. A colleague has to take its steps.</source>
        <translation>Ce dossier vous concerne&#xa0;: il vous reste fermé. Un ou une collègue doit s’en charger.</translation>
    </message>
    <message>
        <source>Nobody of its team works here any more. You can take the case on; the story will say so.</source>
        <translation>Plus personne de son équipe ne travaille ici. Vous pouvez reprendre le dossier&#x202f;; le récit le dira.</translation>
    </message>
    <message>
        <source>You are not in the team of this case. Somebody of its team can add you.</source>
        <translation>Vous n’êtes pas dans l’équipe de ce dossier. Une personne de l’équipe peut vous y ajouter.</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Another closing day</source>
        <translation>Autre jour de clôture</translation>
    </message>
    <message>
        <source>Closes on {day}</source>
        <translation>Ferme le {day}</translation>
    </message>
    <message>
        <source>How it was closed</source>
        <translation>Comment il a été clôturé</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to answer before it can be called closed.</source>
        <translation>
            <numerusform>Encore %n étape avant de pouvoir le dire clôturé.</numerusform>
            <numerusform>Encore %n étapes avant de pouvoir le dire clôturé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every step is answered: it can be called closed.</source>
        <translation>Chaque étape a sa réponse&#xa0;: on peut le dire clôturé.</translation>
    </message>
</context>
<context>
    <name>ClosingDayDialog</name>
    <message>
        <source>The steps of {handle} that are still open move with it.</source>
        <translation>Les étapes encore à faire de {handle} suivent ce jour.</translation>
    </message>
    <message>
        <source>Another closing day</source>
        <translation>Autre jour de clôture</translation>
    </message>
    <message>
        <source>Move the day</source>
        <translation>Déplacer le jour</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Jour de clôture</translation>
    </message>
    <message>
        <source>{handle} closes on {day}.</source>
        <translation>{handle} ferme le {day}.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Afficher la page</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La fiche de secours</translation>
    </message>
    <message>
        <source>Word {n}: {word}</source>
        <translation>Mot {n}&#xa0;: {word}</translation>
    </message>
    <message>
        <source>Type word {n} from your sheet</source>
        <translation>Saisissez le mot {n} de votre fiche</translation>
    </message>
    <message>
        <source>That is not the word on the sheet. Look again.</source>
        <translation>Ce n’est pas le mot de la fiche. Regardez encore.</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Critical comments stay, and are answered soon. Only one of four grounds allows removal.</source>
        <translation>Les critiques restent et reçoivent vite une réponse. Seul l’un des quatre motifs permet de retirer un commentaire.</translation>
    </message>
    <message>
        <source>The comment, word for word</source>
        <translation>Le commentaire, mot pour mot</translation>
    </message>
    <message>
        <source>Does one of the four grounds apply?</source>
        <translation>L’un des quatre motifs s’applique-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Yes: a reproach, a doubt, a question</source>
        <translation>Oui&#xa0;: un reproche, un doute, une question</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Does it criticise us or ask something?</source>
        <translation>Nous critique-t-il, ou demande-t-il quelque chose&#xa0;?</translation>
    </message>
    <message>
        <source>Draft of an answer</source>
        <translation>Projet de réponse</translation>
    </message>
    <message>
        <source>Factual, short, without a counter-attack.</source>
        <translation>Factuel, bref, sans contre-attaque.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Leave it empty to open a new case with this comment.</source>
        <translation>Laissez vide pour ouvrir un nouveau dossier avec ce commentaire.</translation>
    </message>
    <message>
        <source>Link to the comment</source>
        <translation>Lien vers le commentaire</translation>
    </message>
    <message>
        <source>Check a comment</source>
        <translation>Examiner un commentaire</translation>
    </message>
    <message>
        <source>Check a comment ({reference})</source>
        <translation>Examiner un commentaire ({reference})</translation>
    </message>
    <message>
        <source>Record the verdict</source>
        <translation>Consigner l’avis</translation>
    </message>
    <message>
        <source>Record: keep it</source>
        <translation>Consigner&#xa0;: garder</translation>
    </message>
    <message>
        <source>Record: keep and answer</source>
        <translation>Consigner&#xa0;: garder et répondre</translation>
    </message>
    <message>
        <source>Record: remove it</source>
        <translation>Consigner&#xa0;: retirer</translation>
    </message>
    <message>
        <source>It stays. There is nothing to answer and no ground to remove it.</source>
        <translation>Il reste. Il n’y a rien à répondre et aucun motif de retrait.</translation>
    </message>
    <message>
        <source>It stays, and is answered soon. Criticism alone is never a ground.</source>
        <translation>Il reste et reçoit vite une réponse. La critique seule n’est jamais un motif.</translation>
    </message>
    <message>
        <source>It may be removed: {grounds}. Keep a copy before you remove it.</source>
        <translation>Il peut être retiré&#xa0;: {grounds}. Gardez-en une copie avant de le retirer.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Being harsh on what was done is no ground.</source>
        <translation>Être dur envers ce qui a été fait n’est pas un motif.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>{name}: {page} of {count}</source>
        <translation>{name} : {page} sur {count}</translation>
    </message>
</context>
<context>
    <name>ConditionCard</name>
    <message>
        <source>What has to be done</source>
        <translation>Ce qui doit être fait</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>Take this condition out</source>
        <translation>Retirer cette condition</translation>
    </message>
</context>
<context>
    <name>ConditionsInput</name>
    <message>
        <source>Add another condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>A condition says what has to be done, by whom and until when.</source>
        <translation>Une condition dit ce qui doit être fait, par qui et jusqu’à quand.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConfirmRemovalDialog</name>
    <message>
        <source>Look yourself before you confirm: shared copies may still be there.</source>
        <translation>Vérifiez par vous-même avant de confirmer&#xa0;: des copies partagées peuvent subsister.</translation>
    </message>
    <message>
        <source>For instance: “The link shows nothing since 12:05; no copy found by its words.”</source>
        <translation>Par exemple&#xa0;: «&#xa0;Le lien ne montre plus rien depuis 12&#xa0;h&#xa0;05&#xa0;; aucune copie trouvée par ses mots.&#xa0;»</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Ce qui le prouve</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Le message a disparu</translation>
    </message>
    <message>
        <source>They will not, or do not answer</source>
        <translation>Refus, ou pas de réponse</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Consigner la réponse</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat de la demande</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>La réponse reçue</translation>
    </message>
    <message>
        <source>Or until when you waited for an answer.</source>
        <translation>Ou jusqu’à quand vous avez attendu une réponse.</translation>
    </message>
    <message>
        <source>They can still do it later; until then you can go on.</source>
        <translation>Elles peuvent encore le faire plus tard ; d’ici là, vous pouvez continuer.</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Covers everybody in the picture</source>
        <translation>Couvre toutes les personnes de l’image</translation>
    </message>
    <message>
        <source>Others in the picture are not covered</source>
        <translation>D’autres personnes de l’image ne sont pas couvertes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Others are still missing</source>
        <translation>Il en manque encore d’autres</translation>
    </message>
    <message>
        <source>Now it covers everybody</source>
        <translation>Il couvre maintenant tout le monde</translation>
    </message>
    <message>
        <source>Save a copy of the proof…</source>
        <translation>Enregistrer une copie de la preuve…</translation>
    </message>
    <message>
        <source>Record a withdrawal…</source>
        <translation>Enregistrer un retrait…</translation>
    </message>
    <message>
        <source>It does not cover this picture</source>
        <translation>Il ne couvre pas cette image</translation>
    </message>
    <message>
        <source>{act}: {person}</source>
        <translation>{act}&#xa0;: {person}</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Record a consent</source>
        <translation>Enregistrer un consentement</translation>
    </message>
    <message>
        <source>Change the consent</source>
        <translation>Modifier le consentement</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Enregistrer le consentement</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Qui a consenti</translation>
    </message>
    <message>
        <source>A name, or words by which the team knows who it is. A group is one consent for all of it.</source>
        <translation>Un nom, ou des mots qui permettent à l’équipe de savoir de qui il s’agit. Pour un groupe, un seul consentement suffit.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tutrice ou tuteur</translation>
    </message>
    <message>
        <source>Who agreed for the child. Without a guardian this consent does not count.</source>
        <translation>Qui a consenti pour l’enfant. Sans tutrice ou tuteur, ce consentement ne compte pas.</translation>
    </message>
    <message>
        <source>The child’s own yes</source>
        <translation>Le oui de l’enfant</translation>
    </message>
    <message>
        <source>The child was asked in words that it understands, and agreed.</source>
        <translation>L’enfant a été interrogé avec des mots qu’il comprend, et a accepté.</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Comment il a été donné</translation>
    </message>
    <message>
        <source>Language in which it was asked</source>
        <translation>Langue de la demande</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>From that day on it no longer counts.</source>
        <translation>À partir de ce jour, il ne compte plus.</translation>
    </message>
    <message>
        <source>For which purposes</source>
        <translation>À quelles fins</translation>
    </message>
    <message>
        <source>On which channels</source>
        <translation>Sur quels canaux</translation>
    </message>
    <message>
        <source>In which countries</source>
        <translation>Dans quels pays</translation>
    </message>
    <message>
        <source>What was not allowed</source>
        <translation>Ce qui n’a pas été permis</translation>
    </message>
    <message>
        <source>For example: no name, not in my country.</source>
        <translation>Par exemple&#xa0;: pas de nom, pas dans mon pays.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>There is a proof already; a new file takes its place.</source>
        <translation>Il y a déjà une preuve&#xa0;; un nouveau fichier la remplace.</translation>
    </message>
    <message>
        <source>The signed sheet or the recording. It is kept inside the encrypted store.</source>
        <translation>La feuille signée ou l’enregistrement. Il est conservé dans la base chiffrée.</translation>
    </message>
    <message>
        <source>Everybody who can be recognised in this picture has now agreed</source>
        <translation>Toutes les personnes reconnaissables sur cette image ont maintenant consenti</translation>
    </message>
</context>
<context>
    <name>ConsentsSection</name>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>No consent covers this picture.</source>
        <translation>Aucun consentement ne couvre cette image.</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Enregistrer un consentement…</translation>
    </message>
    <message>
        <source>Link a consent…</source>
        <translation>Lier un consentement…</translation>
    </message>
    <message>
        <source>There is no other consent in the store. Record one.</source>
        <translation>Il n’y a pas d’autre consentement dans la base. Enregistrez-en un.</translation>
    </message>
    <message>
        <source>The consent no longer covers this picture. It is still kept.</source>
        <translation>Le consentement ne couvre plus cette image. Il reste conservé.</translation>
    </message>
    <message numerus="yes">
        <source>The withdrawal is recorded. %n publication(s) to take down.</source>
        <translation>
            <numerusform>Le retrait est enregistré. %n publication à retirer.</numerusform>
            <numerusform>Le retrait est enregistré. %n publications à retirer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The withdrawal is recorded.</source>
        <translation>Le retrait est enregistré.</translation>
    </message>
    <message>
        <source>Save a copy of the proof</source>
        <translation>Enregistrer une copie de la preuve</translation>
    </message>
    <message>
        <source>Saving the proof</source>
        <translation>Enregistrement de la preuve</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>The first step is to talk: about what was seen, and about what would settle it.</source>
        <translation>La première étape est de se parler&#xa0;: de ce qui a été vu, et de ce qui réglerait l’affaire.</translation>
    </message>
    <message>
        <source>Log the contact</source>
        <translation>Consigner l’échange</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>De quelle façon</translation>
    </message>
    <message>
        <source>Informal: a call, a message. Formal: a letter.</source>
        <translation>Informel&#xa0;: un appel, un message. Formel&#xa0;: une lettre.</translation>
    </message>
    <message>
        <source>What was said, and to whom</source>
        <translation>Ce qui a été dit, et à qui</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>La réponse reçue</translation>
    </message>
    <message>
        <source>Leave it empty while there is no answer.</source>
        <translation>Laissez vide tant qu’il n’y a pas de réponse.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Parties des réglages</translation>
    </message>
</context>
<context>
    <name>ControlRow</name>
    <message>
        <source>Mend overdue</source>
        <translation>Correction en retard</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Assess anew</source>
        <translation>Réévaluer</translation>
    </message>
    <message>
        <source>Assess: {control}</source>
        <translation>Évaluer&#xa0;: {control}</translation>
    </message>
    <message>
        <source>Looked at on {day}</source>
        <translation>Examiné le {day}</translation>
    </message>
    <message>
        <source>{owner} mends it until {day}.</source>
        <translation>{owner} corrige d’ici au {day}.</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>How copies are made</source>
        <translation>Comment les copies sont faites</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser ceci</translation>
    </message>
    <message>
        <source>Folder for the clean copies</source>
        <translation>Dossier des copies nettoyées</translation>
    </message>
    <message>
        <source>It is made if it is missing. Nothing in it is ever written over, originals least of all.</source>
        <translation>Il est créé s’il manque. Rien n’y est jamais écrasé, les originaux moins que tout.</translation>
    </message>
    <message>
        <source>What the copies keep</source>
        <translation>Ce que les copies gardent</translation>
    </message>
    <message>
        <source>“To publish” keeps the picture, its colours and its orientation, nothing else. “Location only” takes out every place and keeps credit, caption and date: for colleagues, not for the public.</source>
        <translation>«&#xa0;Pour publier&#xa0;» garde l’image, ses couleurs et son orientation, rien d’autre. «&#xa0;Lieu seulement&#xa0;» retire tout lieu et garde le crédit, la légende et la date&#xa0;: pour les collègues, pas pour le public.</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Photographe</translation>
    </message>
    <message>
        <source>Written into every copy. Leave it out where a name puts somebody in danger.</source>
        <translation>Inscrit dans chaque copie. Laissez vide là où un nom met quelqu’un en danger.</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Droits d’auteur</translation>
    </message>
    <message>
        <source>For example: © ACT Alliance</source>
        <translation>Par exemple&#xa0;: © ACT Alliance</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>A sentence, or the licence’s web address.</source>
        <translation>Une phrase, ou l’adresse web de la licence.</translation>
    </message>
    <message>
        <source>Caption for all these pictures</source>
        <translation>Légende pour toutes ces images</translation>
    </message>
    <message>
        <source>No name and no precise place of anybody who is shown.</source>
        <translation>Ni nom ni lieu précis des personnes montrées.</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct what was captured ({reference})</source>
        <translation>Corriger ce qui a été saisi ({reference})</translation>
    </message>
    <message>
        <source>What it said before stays in the history.</source>
        <translation>L’ancien contenu reste dans l’historique.</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Enregistrer la correction</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>Quoted text</source>
        <translation>Texte cité</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>CorrespondenceSection</name>
    <message>
        <source>Address and holidays</source>
        <translation>Adresse et jours fériés</translation>
    </message>
    <message>
        <source>They hold for everybody at this desk.</source>
        <translation>Ils valent pour tout le monde à ce bureau.</translation>
    </message>
    <message>
        <source>The team’s own address</source>
        <translation>L’adresse de l’équipe</translation>
    </message>
    <message>
        <source>Blank forms are sent to it, and our answers to requests come from it.</source>
        <translation>Les formulaires y sont envoyés, et nos réponses aux demandes en partent.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Working days leave them out, as they do Saturdays and Sundays. One a line: 06/04/2026 for one day, 25/12 for a day of every year.</source>
        <translation>Ils ne comptent pas comme jours ouvrables, pas plus que les samedis et dimanches. Un par ligne&#xa0;: 06/04/2026 pour un seul jour, 25/12 pour un jour de chaque année.</translation>
    </message>
    <message>
        <source>Save the address and the holidays</source>
        <translation>Enregistrer l’adresse et les jours fériés</translation>
    </message>
    <message>
        <source>Saving the address and the holidays</source>
        <translation>Enregistrement de l’adresse et des jours fériés</translation>
    </message>
    <message>
        <source>The address and the holidays are saved.</source>
        <translation>L’adresse et les jours fériés sont enregistrés.</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>Cover and crop {name}</source>
        <translation>Masquer et recadrer {name}</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Créer la copie</translation>
    </message>
    <message>
        <source>Faces, badges, signs, number plates</source>
        <translation>Visages, badges, panneaux, plaques d’immatriculation</translation>
    </message>
    <message>
        <source>Drag to cover a part. Keys: N new box, Page Down and Page Up choose, arrows move, Shift and arrows size, Ctrl finer, Enter covers a suggestion, Delete removes, Ctrl+Z takes back. The original is never changed.</source>
        <translation>Faites glisser pour masquer une partie. Touches&#xa0;: N nouveau cache, Page suivante et Page précédente choisissent, les flèches déplacent, Maj et flèches changent la taille, Ctrl plus finement, Entrée masque une suggestion, Suppr retire, Ctrl+Z revient en arrière. L’original n’est jamais modifié.</translation>
    </message>
    <message>
        <source>How it is covered</source>
        <translation>Façon de masquer</translation>
    </message>
    <message>
        <source>A blur is not offered: what is blurred can be made out again.</source>
        <translation>Le flou n’est pas proposé&#xa0;: ce qui est flouté peut être reconstitué.</translation>
    </message>
    <message>
        <source>Crop for a platform</source>
        <translation>Recadrer pour une plateforme</translation>
    </message>
    <message>
        <source>The picture gets this shape, and is made smaller where it is larger, never larger.</source>
        <translation>L’image prend cette forme et se réduit si elle est plus grande&#x202f;; elle n’est jamais agrandie.</translation>
    </message>
    <message>
        <source>{platform}, {spot}: {width} × {height}</source>
        <translation>{platform}, {spot}&#xa0;: {width} × {height}</translation>
    </message>
    <message>
        <source>{platform}, {spot}: {width} × {height} (to be confirmed)</source>
        <translation>{platform}, {spot}&#xa0;: {width} × {height} (à confirmer)</translation>
    </message>
    <message>
        <source>This file cannot be shown, so nothing can be covered in it.</source>
        <translation>Ce fichier ne peut pas être affiché&#xa0;: rien ne peut donc y être masqué.</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <translation>Recherche de visages</translation>
    </message>
    <message>
        <source>Faces are not suggested on this computer. Help says under “Suggested faces” how an administrator adds that.</source>
        <translation>Cet ordinateur ne suggère pas de visages. L’aide explique sous «&#xa0;Visages suggérés&#xa0;» comment un administrateur l’ajoute.</translation>
    </message>
    <message>
        <source>The program can suggest faces, and misses some. Whether anybody can be recognised, only you can see.</source>
        <translation>Le programme peut suggérer des visages et en manque certains. Vous seul pouvez voir si quelqu’un est reconnaissable.</translation>
    </message>
    <message>
        <source>No face was found, which proves nothing: look yourself, above all for children and for faces that are small, half hidden or seen from the side.</source>
        <translation>Aucun visage n’a été trouvé, ce qui ne prouve rien&#xa0;: regardez vous-même, surtout les enfants et les visages petits, à demi cachés ou de profil.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) suggested. Decide on each: cover it, move it or take it away.</source>
        <translation>
            <numerusform>%n visage suggéré. À vous de trancher&#xa0;: masquez-le, déplacez-le ou retirez-le.</numerusform>
            <numerusform>%n visages suggérés. Tranchez pour chacun&#xa0;: masquez-le, déplacez-le ou retirez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some are missed, above all those that are small, half hidden or seen from the side.</source>
        <translation>Certains sont manqués, surtout ceux qui sont petits, à demi cachés ou de profil.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggested face(s) to decide on: cover each, or take it away.</source>
        <translation>
            <numerusform>%n visage suggéré reste à trancher&#xa0;: masquez-le ou retirez-le.</numerusform>
            <numerusform>%n visages suggérés restent à trancher&#xa0;: masquez chacun, ou retirez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw a box, or choose a platform’s size.</source>
        <translation>Dessinez un cache, ou choisissez le format d’une plateforme.</translation>
    </message>
</context>
<context>
    <name>CoverField</name>
    <message>
        <source>New box</source>
        <translation>Nouveau cache</translation>
    </message>
    <message>
        <source>Suggest faces</source>
        <translation>Suggérer des visages</translation>
    </message>
    <message>
        <source>Cover this face</source>
        <translation>Masquer ce visage</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Cache suivant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) to decide on; none is chosen.</source>
        <translation>
            <numerusform>%n suggestion à trancher&#x202f;; aucune n’est choisie.</numerusform>
            <numerusform>%n suggestions à trancher&#x202f;; aucune n’est choisie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es); none is chosen.</source>
        <translation>
            <numerusform>%n cache&#x202f;; aucun n’est choisi.</numerusform>
            <numerusform>%n caches&#x202f;; aucun n’est choisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is covered yet.</source>
        <translation>Rien n’est encore masqué.</translation>
    </message>
    <message>
        <source>{left} % from the left, {top} % from the top, {wide} % wide, {high} % high</source>
        <translation>à {left}&#xa0;% de la gauche, à {top}&#xa0;% du haut, large de {wide}&#xa0;%, haut de {high}&#xa0;%</translation>
    </message>
    <message>
        <source>What stays of the picture: {measures}.</source>
        <translation>Ce qui reste de l’image&#xa0;: {measures}.</translation>
    </message>
    <message>
        <source>Suggestion {number} of {total}, nothing is covered yet: {measures}.</source>
        <translation>Suggestion {number} sur {total}, rien n’est encore masqué&#xa0;: {measures}.</translation>
    </message>
    <message>
        <source>Box {number} of {total}: {measures}.</source>
        <translation>Cache {number} sur {total}&#xa0;: {measures}.</translation>
    </message>
</context>
<context>
    <name>CriterionPage</name>
    <message>
        <source>{reference} · criterion {number} of {total}</source>
        <translation>{reference} · critère {number} sur {total}</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Votre avis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Needed where the criterion is not, or only partly, met.</source>
        <translation>Nécessaire si le critère n’est pas rempli, ou seulement en partie.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save and come back later</source>
        <translation>Enregistrer et revenir plus tard</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Write one sentence on why it is not met.</source>
        <translation>Écrivez une phrase pour dire pourquoi il n’est pas rempli.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day month year</source>
        <translation>Jour mois année</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like this: {example}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date. Écrivez-la ainsi&#xa0;: {example}.</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Choose {low} to {high} days.</source>
        <translation>Choisissez de {low} à {high} jours.</translation>
    </message>
    <message>
        <source>{field}: back to the default</source>
        <translation>{field}&#xa0;: revenir à la valeur par défaut</translation>
    </message>
</context>
<context>
    <name>DeadlinesSection</name>
    <message>
        <source>Deadlines</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>They hold for everybody at this desk, and at once: what is due moves to its new day in every list.</source>
        <translation>Ils valent pour tout le bureau, et aussitôt&#xa0;: les échéances passent à leur nouvelle date dans chaque liste.</translation>
    </message>
    <message>
        <source>Decide on a request</source>
        <translation>Décider d’une demande</translation>
    </message>
    <message>
        <source>Begin the dialogue in a case</source>
        <translation>Engager le dialogue dans un dossier</translation>
    </message>
    <message>
        <source>From the day on which the case was opened until the people involved are spoken to.</source>
        <translation>De l’ouverture du dossier au premier échange avec les personnes concernées.</translation>
    </message>
    <message>
        <source>Settle a case</source>
        <translation>Régler un dossier</translation>
    </message>
    <message>
        <source>From the day on which it was opened; after that a removal is to be considered.</source>
        <translation>À partir de son ouverture&#xa0;; ensuite, un retrait est à envisager.</translation>
    </message>
    <message>
        <source>Take down a picture</source>
        <translation>Retirer une image</translation>
    </message>
    <message>
        <source>After its consent was withdrawn. A day that was set before a change stays.</source>
        <translation>Après le retrait du consentement. Une date fixée avant un changement reste.</translation>
    </message>
    <message>
        <source>Check an account again</source>
        <translation>Vérifier à nouveau un compte</translation>
    </message>
    <message>
        <source>After somebody last checked it. An account can have days of its own.</source>
        <translation>Après la dernière vérification. Un compte peut avoir son propre nombre de jours.</translation>
    </message>
    <message>
        <source>Save the deadlines</source>
        <translation>Enregistrer les délais</translation>
    </message>
    <message>
        <source>Moving what is due to its new day</source>
        <translation>Report des échéances à leur nouvelle date</translation>
    </message>
    <message>
        <source>{low} to {high} days; the default is {default}.</source>
        <translation>De {low} à {high} jours&#xa0;; par défaut {default}.</translation>
    </message>
    <message>
        <source>The deadlines are saved.</source>
        <translation>Les délais sont enregistrés.</translation>
    </message>
    <message>
        <source>From the day on which it ended; then two officers can delete it. A case can have another day.</source>
        <translation>À partir du jour de sa clôture&#x202f;; ensuite, deux responsables peuvent l’effacer. Un dossier peut avoir une autre date.</translation>
    </message>
    <message>
        <source>Tell a requester that their request arrived</source>
        <translation>Accuser réception d’une demande</translation>
    </message>
    <message>
        <source>From the day on which it was sent in, in working days.</source>
        <translation>À partir du jour de son dépôt, en jours ouvrables.</translation>
    </message>
    <message>
        <source>From the day on which it was sent in; days on which it was back with the requester do not count.</source>
        <translation>À partir du jour de son dépôt&#x202f;; les jours passés en retour chez son auteur ne comptent pas.</translation>
    </message>
    <message>
        <source>Keep a case that was unfounded</source>
        <translation>Garder un dossier sans fondement</translation>
    </message>
    <message>
        <source>Keep a case that was settled</source>
        <translation>Garder un dossier réglé</translation>
    </message>
    <message>
        <source>Keep a case in which an authorisation was withdrawn</source>
        <translation>Garder un dossier où une autorisation a été retirée</translation>
    </message>
    <message>
        <source>Keep the references of a case that was handed over</source>
        <translation>Garder les références d’un dossier transmis</translation>
    </message>
    <message>
        <source>Acknowledge a report</source>
        <translation>Accuser réception d’un signalement</translation>
    </message>
    <message>
        <source>From the day on which the case was opened until whoever reported hears that it has come.</source>
        <translation>Du jour de l’ouverture du dossier jusqu’à ce que la personne qui a signalé sache que c’est bien arrivé.</translation>
    </message>
    <message>
        <source>See again to a case that cannot wait</source>
        <translation>Revenir à un dossier qui ne peut pas attendre</translation>
    </message>
    <message>
        <source>A child, a crisis or a critical case: after somebody last saw to it.</source>
        <translation>Un enfant, une crise ou un dossier critique : à compter de la dernière fois où quelqu’un s’en est occupé.</translation>
    </message>
    <message>
        <source>Call an account dormant</source>
        <translation>Dire un compte en sommeil</translation>
    </message>
    <message>
        <source>After the newest post that was seen on it. Some platforms take it away earlier: you are told.</source>
        <translation>Après la dernière publication qu’on y a vue. Certaines plateformes le retirent plus tôt&#xa0;: vous en êtes averti.</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>The recommendation lies with {body}.</source>
        <translation>La recommandation est entre les mains de&#xa0;: {body}.</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>The decision in its own words, and where it is kept</source>
        <translation>La décision dans ses termes, et où elle est conservée</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <source>These administrations end with it:</source>
        <translation>Ces administrations prennent fin avec elle&#xa0;:</translation>
    </message>
    <message>
        <source>• {name}, as “{role}”</source>
        <translation>• {name}, comme «&#xa0;{role}&#xa0;»</translation>
    </message>
    <message>
        <source>Change passwords and roles on the platform itself on the same day.</source>
        <translation>Changez le jour même les mots de passe et les rôles sur la plateforme.</translation>
    </message>
    <message>
        <source>No administration ends: none of the people concerned holds this account in the register.</source>
        <translation>Aucune administration ne prend fin&#xa0;: aucune des personnes concernées n’administre ce compte dans le registre.</translation>
    </message>
    <message>
        <source>No administration ends: the authorisation stays.</source>
        <translation>Aucune administration ne prend fin&#xa0;: l’autorisation est maintenue.</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>Back to the request</source>
        <translation>Retour à la demande</translation>
    </message>
    <message>
        <source>Decide on {reference}</source>
        <translation>Décider de {reference}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approve with conditions</source>
        <translation>Approuver sous conditions</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>Je n’en ai pas</translation>
    </message>
    <message>
        <source>There is one, and I declare it</source>
        <translation>Il y en a un, et je le déclare</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The requester reads this.</source>
        <translation>La personne qui demande lira ceci.</translation>
    </message>
    <message>
        <source>What it means for the brand</source>
        <translation>Ce que cela signifie pour la marque</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>At least one. Take the wording or change it.</source>
        <translation>Au moins un. Reprenez la formulation ou modifiez-la.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>What do you offer instead?</source>
        <translation>Que proposez-vous à la place&#xa0;?</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>Plan d’appui</translation>
    </message>
    <message>
        <source>On trial until</source>
        <translation>À l’essai jusqu’au</translation>
    </message>
    <message>
        <source>On that day it is decided whether the channel stays.</source>
        <translation>Ce jour-là, on décide si le canal reste.</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflit d’intérêts</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Lequel&#xa0;?</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>An approval needs a verdict on every criterion. Not assessed yet: {criteria}.</source>
        <translation>Une approbation exige un avis sur chaque critère. Pas encore évalués&#xa0;: {criteria}.</translation>
    </message>
    <message>
        <source>What is agreed already.</source>
        <translation>Ce qui est déjà convenu.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete {reference}</source>
        <translation>Effacer {reference}</translation>
    </message>
    <message>
        <source>Reference, days, severity, principles and outcome stay, so that the case still counts.</source>
        <translation>La référence, les dates, la gravité, les principes et l’issue restent&#xa0;: le dossier compte encore.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>What was captured, the story, the measures, the evidence and what the history says of them are erased for good. Backups made before still hold them.</source>
        <translation>Ce qui a été relevé, le récit, les mesures, les preuves et ce qu’en dit l’historique sont effacés définitivement. Les sauvegardes plus anciennes les contiennent encore.</translation>
    </message>
</context>
<context>
    <name>DestroyPage</name>
    <message>
        <source>The key is destroyed</source>
        <translation>La clé est détruite</translation>
    </message>
    <message>
        <source>Destroy the key</source>
        <translation>Détruire la clé</translation>
    </message>
    <message>
        <source>What this does: every copy of the key file in the store’s folder and in its backups is overwritten and removed. Nobody can open the store or these backups with a passphrase any more, nor can you.</source>
        <translation>Ce que cela fait : chaque copie du fichier de clé, dans le dossier de la base et parmi ses sauvegardes, est écrasée et supprimée. Plus personne ne peut ouvrir la base ni ces sauvegardes avec une phrase secrète, vous non plus.</translation>
    </message>
    <message>
        <source>What it can’t do: a backup in another place, with the key file beside it, still opens with its passphrase; so does this store, if such a key file is put back. A flash disk may keep overwritten cells for a while; whoever can read those still has to guess the passphrase.</source>
        <translation>Ce que cela ne peut pas faire : une sauvegarde qui se trouve ailleurs, avec son fichier de clé, s’ouvre toujours avec sa phrase secrète ; cette base aussi, si l’on y remet un tel fichier de clé. Un disque à mémoire flash peut garder un temps les cellules écrasées ; qui saurait les lire devrait encore deviner la phrase secrète.</translation>
    </message>
    <message>
        <source>Type {word} to confirm</source>
        <translation>Saisissez {word} pour confirmer</translation>
    </message>
    <message>
        <source>Destroy the key for good</source>
        <translation>Détruire la clé définitivement</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Garder la clé</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>DESTROY</source>
        <translation>DÉTRUIRE</translation>
    </message>
    <message>
        <source>This can’t be undone. All that is in the store and nowhere else is lost with it.</source>
        <translation>C’est irréversible. Tout ce qui n’est que dans la base est perdu avec elle.</translation>
    </message>
    <message>
        <source>These could not be removed and still open the store: {names}.</source>
        <translation>Ces fichiers n’ont pas pu être supprimés et ouvrent toujours la base : {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n key file(s) overwritten and removed.</source>
        <translation>
            <numerusform>%n fichier de clé écrasé et supprimé.</numerusform>
            <numerusform>%n fichiers de clé écrasés et supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the word exactly as it stands here.</source>
        <translation>Saisissez le mot exactement comme il figure ici.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Abandonner la saisie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You were writing this on {moment}, and it is not saved.</source>
        <translation>Vous rédigiez ceci le {moment}, et ce n’est pas enregistré.</translation>
    </message>
    <message>
        <source>What you were writing on {moment} does not fit this form any more.</source>
        <translation>Ce que vous rédigiez le {moment} n’entre plus dans ce formulaire.</translation>
    </message>
    <message>
        <source>Changed by somebody since you wrote: {fields}. Your text stands over it; compare it.</source>
        <translation>Modifié par quelqu’un depuis que vous avez écrit&#xa0;: {fields}. Votre texte le recouvre&#xa0;; comparez.</translation>
    </message>
    <message>
        <source>Put what you wrote before over what you typed now?</source>
        <translation>Mettre ce que vous aviez écrit avant à la place de ce que vous venez de saisir&#xa0;?</translation>
    </message>
    <message>
        <source>Put it over</source>
        <translation>Mettre à la place</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continuer la saisie</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>{moment}. Its record is gone; the text can be copied.</source>
        <translation>{moment}. Sa fiche n’existe plus&#xa0;; le texte peut être copié.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show “{title}”</source>
        <translation>Afficher «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with “{title}”</source>
        <translation>Continuer «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Abandonner la saisie</translation>
    </message>
    <message>
        <source>Throw away “{title}”</source>
        <translation>Abandonner «&#xa0;{title}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>What you were writing</source>
        <translation>Ce que vous rédigiez</translation>
    </message>
    <message>
        <source>Not saved. Typed last on {moment}.</source>
        <translation>Pas enregistré. Dernière saisie le {moment}.</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Ce que vous avez saisi</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message numerus="yes">
        <source>%n more of them</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditablePane</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>{person} no longer administers {handle}. The past stays in the history.</source>
        <translation>{person} n’administre plus {handle}. Le passé reste dans l’historique.</translation>
    </message>
    <message>
        <source>End this administration</source>
        <translation>Mettre fin à cette administration</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>First day without it</source>
        <translation>Premier jour sans elle</translation>
    </message>
    <message>
        <source>It has happened already</source>
        <translation>C’est déjà arrivé</translation>
    </message>
    <message>
        <source>Only where nobody of the communications team is left on the account.</source>
        <translation>Seulement s’il ne reste personne de l’équipe de communication sur le compte.</translation>
    </message>
    <message>
        <source>How that came about</source>
        <translation>Comment cela s’est produit</translation>
    </message>
    <message>
        <source>{person} no longer administers it.</source>
        <translation>{person} ne l’administre plus.</translation>
    </message>
    <message>
        <source>Or tick below that it has happened already, and say how.</source>
        <translation>Ou cochez ci-dessous que c’est déjà arrivé, et dites comment.</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>{person} joins the social media sub-team: whoever administers a new account belongs to it.</source>
        <translation>{person} rejoint la sous-équipe médias sociaux&#xa0;: qui administre un nouveau compte en fait partie.</translation>
    </message>
    <message>
        <source>Enrol in the sub-team</source>
        <translation>Inscrire dans la sous-équipe</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>{person} is in the sub-team.</source>
        <translation>{person} fait partie de la sous-équipe.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Nothing that names {person} stays: not in records, history, drafts or the search, and files in which the name can be read go as a whole. The accounts’ history keeps its days. It can’t be undone. Backups made before still hold the name, and so does what was printed or exported.</source>
        <translation>Plus rien ne nomme {person}&#xa0;: ni les fiches, ni l’historique, ni les brouillons, ni la recherche&#x202f;; les fichiers où le nom peut se lire disparaissent en entier. L’historique des comptes garde ses dates. C’est irréversible. Les sauvegardes plus anciennes contiennent encore le nom, de même que ce qui a été imprimé ou exporté.</translation>
    </message>
    <message>
        <source>Erase {person}</source>
        <translation>Effacer {person}</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>A nickname, a maiden name, the name alone: one on each line.</source>
        <translation>Un surnom, un nom de naissance, le nom seul&#xa0;: un par ligne.</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Autres graphies</translation>
    </message>
    <message>
        <source>Look where it stands</source>
        <translation>Chercher où il figure</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Effacé.</translation>
    </message>
    <message>
        <source>Looking where the name stands</source>
        <translation>Recherche du nom</translation>
    </message>
    <message>
        <source>You stopped it. Look again before you erase.</source>
        <translation>Vous l’avez arrêté. Regardez à nouveau avant d’effacer.</translation>
    </message>
    <message>
        <source>This takes a second officer, and there is none in this store yet.</source>
        <translation>Il faut une deuxième personne responsable, et cette base n’en a pas encore.</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This record is no longer there.</source>
        <translation>Cette fiche n’existe plus.</translation>
    </message>
    <message>
        <source>Look at the list again; undo brings back what was deleted last.</source>
        <translation>Consultez de nouveau la liste&#xa0;; «&#xa0;Annuler&#xa0;» fait revenir ce qui a été supprimé en dernier.</translation>
    </message>
    <message>
        <source>This draft is no longer there.</source>
        <translation>Ce brouillon n’existe plus.</translation>
    </message>
    <message>
        <source>It was saved or thrown away meanwhile.</source>
        <translation>Il a été enregistré ou abandonné entre-temps.</translation>
    </message>
    <message>
        <source>There is no such deadline.</source>
        <translation>Ce délai n’existe pas.</translation>
    </message>
    <message>
        <source>Close the settings and open them again.</source>
        <translation>Quittez les réglages, puis rouvrez-les.</translation>
    </message>
    <message>
        <source>This deadline can be {low} to {high} days.</source>
        <translation>Ce délai peut aller de {low} à {high} jours.</translation>
    </message>
    <message>
        <source>Choose a number between them.</source>
        <translation>Choisissez un nombre entre les deux.</translation>
    </message>
    <message>
        <source>There is one like this already.</source>
        <translation>Il en existe déjà un identique.</translation>
    </message>
    <message>
        <source>Search for it and change that one.</source>
        <translation>Cherchez-le et modifiez celui-là.</translation>
    </message>
    <message>
        <source>Something this record points to is no longer there.</source>
        <translation>Un élément auquel cette fiche renvoie n’existe plus.</translation>
    </message>
    <message>
        <source>Choose it anew and save again.</source>
        <translation>Choisissez-le de nouveau, puis enregistrez.</translation>
    </message>
    <message>
        <source>Other records still point to this one.</source>
        <translation>D’autres fiches renvoient encore à celle-ci.</translation>
    </message>
    <message>
        <source>Close or change those first.</source>
        <translation>Clôturez ou modifiez d’abord celles-là.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>“{record}” was changed again since then, so this act can&apos;t be taken back alone.</source>
        <translation>«&#xa0;{record}&#xa0;» a été modifié depuis&#xa0;; cette action ne peut donc pas être annulée seule.</translation>
    </message>
    <message>
        <source>Undo the later change first, or change the record by hand.</source>
        <translation>Annulez d’abord la modification plus récente, ou corrigez la fiche à la main.</translation>
    </message>
    <message>
        <source>What this act said was erased for good, at somebody&apos;s request.</source>
        <translation>Le contenu de cette action a été effacé définitivement, à la demande d’une personne.</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>Il ne peut pas être rétabli.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Un motif est nécessaire.</translation>
    </message>
    <message>
        <source>Write one sentence and try again.</source>
        <translation>Écrivez une phrase, puis réessayez.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Check both dates.</source>
        <translation>Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>This file is too large to be kept.</source>
        <translation>Ce fichier est trop volumineux pour être conservé.</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Something that was entered does not fit.</source>
        <translation>Une saisie ne convient pas.</translation>
    </message>
    <message>
        <source>Check the fields and try again.</source>
        <translation>Vérifiez les champs, puis réessayez.</translation>
    </message>
    <message>
        <source>A body can&apos;t be accountable to itself.</source>
        <translation>Une instance ne peut pas répondre d’elle-même.</translation>
    </message>
    <message>
        <source>Choose the organisation that answers for it.</source>
        <translation>Choisissez l’organisation qui en répond.</translation>
    </message>
    <message>
        <source>{handle} can&apos;t become active: nobody of the communications team provably administers it.</source>
        <translation>{handle} ne peut pas devenir actif&#xa0;: aucune personne de l’équipe de communication ne l’administre de façon prouvée.</translation>
    </message>
    <message>
        <source>Record an administration with what proves it, then try again.</source>
        <translation>Enregistrez une administration avec sa preuve, puis réessayez.</translation>
    </message>
    <message>
        <source>Then {handle} would be left without an administrator of the communications team.</source>
        <translation>{handle} resterait alors sans administrateur de l’équipe de communication.</translation>
    </message>
    <message>
        <source>Name somebody who takes over in the same step.</source>
        <translation>Désignez dans la même étape une personne qui prend le relais.</translation>
    </message>
    <message>
        <source>The one who takes over is the one who leaves.</source>
        <translation>La personne qui prend le relais est celle qui part.</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>Choisissez une autre personne.</translation>
    </message>
    <message>
        <source>An account can&apos;t go from “{from_state}” to “{to_state}” in one step.</source>
        <translation>Un compte ne peut pas passer de «&#xa0;{from_state}&#xa0;» à «&#xa0;{to_state}&#xa0;» en une seule étape.</translation>
    </message>
    <message>
        <source>Choose one of the steps that are offered.</source>
        <translation>Choisissez l’une des étapes proposées.</translation>
    </message>
    <message>
        <source>An account can&apos;t be taken into the register as “{state}”.</source>
        <translation>Un compte ne peut pas entrer au registre comme «&#xa0;{state}&#xa0;».</translation>
    </message>
    <message>
        <source>Take it in as it is found, then change its state with a reason.</source>
        <translation>Inscrivez-le tel qu’il a été trouvé, puis changez son état avec un motif.</translation>
    </message>
    <message>
        <source>What was seen is missing.</source>
        <translation>Ce qui a été constaté manque.</translation>
    </message>
    <message>
        <source>Add a file or describe the evidence.</source>
        <translation>Ajoutez un fichier ou décrivez la preuve.</translation>
    </message>
    <message>
        <source>A request can&apos;t go from “{from_stage}” to “{to_stage}” in one step.</source>
        <translation>Une demande ne peut pas passer de «&#xa0;{from_stage}&#xa0;» à «&#xa0;{to_stage}&#xa0;» en une seule étape.</translation>
    </message>
    <message>
        <source>Nobody decides on their own request, and {reference} is yours.</source>
        <translation>Personne ne décide de sa propre demande, et {reference} est la vôtre.</translation>
    </message>
    <message>
        <source>Ask a colleague of the communications team to decide.</source>
        <translation>Demandez à une ou un collègue de l’équipe de communication de décider.</translation>
    </message>
    <message>
        <source>You would administer the channel of {reference} yourself.</source>
        <translation>Vous administreriez vous-même le canal de {reference}.</translation>
    </message>
    <message>
        <source>Declare the conflict of interest, or ask a colleague to decide.</source>
        <translation>Demandez à une ou un collègue de décider.</translation>
    </message>
    <message>
        <source>The conflict of interest is not declared.</source>
        <translation>La déclaration de conflit d’intérêts manque.</translation>
    </message>
    <message>
        <source>Say in one sentence whether there is one.</source>
        <translation>Dites en une phrase s’il y en a un.</translation>
    </message>
    <message>
        <source>Not every criterion is assessed yet: {criteria}.</source>
        <translation>Certains critères ne sont pas encore évalués&#xa0;: {criteria}.</translation>
    </message>
    <message>
        <source>Assess those first.</source>
        <translation>Évaluez-les d’abord.</translation>
    </message>
    <message>
        <source>A reason is missing for: {criteria}.</source>
        <translation>Il manque une explication pour&#xa0;: {criteria}.</translation>
    </message>
    <message>
        <source>Write one sentence for each.</source>
        <translation>Écrivez une phrase pour chacun.</translation>
    </message>
    <message>
        <source>The parameters for opening and using the channel are missing.</source>
        <translation>Les paramètres d’ouverture et d’utilisation du canal manquent.</translation>
    </message>
    <message>
        <source>Write what the channel may and may not do.</source>
        <translation>Écrivez ce que le canal peut faire et ne peut pas faire.</translation>
    </message>
    <message>
        <source>An approval with conditions needs at least one condition.</source>
        <translation>Une approbation sous conditions exige au moins une condition.</translation>
    </message>
    <message>
        <source>Add one with its owner and its date.</source>
        <translation>Ajoutez-en une, avec sa ou son responsable et sa date.</translation>
    </message>
    <message>
        <source>A condition has no owner or no date.</source>
        <translation>Une condition n’a pas de responsable ou pas de date.</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>Renseignez les deux.</translation>
    </message>
    <message>
        <source>A declined request is owed an alternative.</source>
        <translation>Une demande refusée appelle une autre solution.</translation>
    </message>
    <message>
        <source>Write what the requester can do instead.</source>
        <translation>Écrivez ce que la personne peut faire à la place.</translation>
    </message>
    <message>
        <source>Some answers are still missing.</source>
        <translation>Il manque encore des réponses.</translation>
    </message>
    <message>
        <source>Fill in the pages that are marked.</source>
        <translation>Complétez les pages signalées.</translation>
    </message>
    <message>
        <source>The opening checklist is not done.</source>
        <translation>La liste d’ouverture n’est pas terminée.</translation>
    </message>
    <message>
        <source>Tick off what is left, or say why it does not apply.</source>
        <translation>Cochez ce qui reste, ou dites pourquoi cela ne s’applique pas.</translation>
    </message>
    <message>
        <source>{reference} is closed.</source>
        <translation>{reference} est clos.</translation>
    </message>
    <message>
        <source>Reopen it with a reason before you add to it.</source>
        <translation>Rouvrez-le avec un motif avant d’y ajouter quelque chose.</translation>
    </message>
    <message>
        <source>No attempt at dialogue is recorded yet.</source>
        <translation>Aucune tentative de dialogue n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>Record one, or skip the step with a written reason and a second officer.</source>
        <translation>Enregistrez-en une, ou sautez l’étape avec un motif écrit et une deuxième personne.</translation>
    </message>
    <message>
        <source>Removal has not been tried yet.</source>
        <translation>Le retrait n’a pas encore été tenté.</translation>
    </message>
    <message>
        <source>Record it, or skip the step with a written reason and a second officer.</source>
        <translation>Enregistrez-le, ou sautez l’étape avec un motif écrit et une deuxième personne.</translation>
    </message>
    <message>
        <source>No withdrawal is recommended yet in {reference}.</source>
        <translation>Aucun retrait d’autorisation n’est encore recommandé dans {reference}.</translation>
    </message>
    <message>
        <source>Record the recommendation first; the competent body decides on it.</source>
        <translation>Enregistrez d’abord la recommandation&#xa0;; c’est l’instance compétente qui décide.</translation>
    </message>
    <message>
        <source>This picture is not cleared for use.</source>
        <translation>Cette image n’est pas validée pour être publiée.</translation>
    </message>
    <message>
        <source>Its page says what is missing.</source>
        <translation>Sa fiche dit ce qui manque.</translation>
    </message>
    <message>
        <source>This picture is in use.</source>
        <translation>Cette image est en ligne.</translation>
    </message>
    <message>
        <source>Record that it was taken down first.</source>
        <translation>Enregistrez d’abord qu’elle a été retirée.</translation>
    </message>
    <message>
        <source>This PDF can&apos;t be read.</source>
        <translation>Ce PDF est illisible.</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it anew.</source>
        <translation>Ouvrez-le ailleurs et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Ce PDF n’a aucune page.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This PDF takes too long to be shown.</source>
        <translation>Ce PDF met trop de temps à s’afficher.</translation>
    </message>
    <message>
        <source>This PDF is too large to be shown.</source>
        <translation>Ce PDF est trop volumineux pour être affiché.</translation>
    </message>
    <message>
        <source>This store is not damaged; there is nothing to save.</source>
        <translation>Cette base n’est pas endommagée ; il n’y a rien à sauver.</translation>
    </message>
    <message>
        <source>This file carries no end of a journal: it is no report of ours, or an old one.</source>
        <translation>Ce fichier ne porte aucune fin de journal : ce n’est pas un de nos rapports, ou il est ancien.</translation>
    </message>
    <message>
        <source>Choose a report that was written from this store.</source>
        <translation>Choisissez un rapport établi à partir de cette base.</translation>
    </message>
    <message>
        <source>There is nothing put aside.</source>
        <translation>Rien n’a été mis de côté.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this store.</source>
        <translation>Ce n’est pas la phrase secrète de cette base.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s language and Caps Lock, and try again.</source>
        <translation>Vérifiez la langue du clavier et la touche Verr. Maj., puis réessayez.</translation>
    </message>
    <message>
        <source>Another officer of this store has that passphrase.</source>
        <translation>Une autre personne de cette base utilise cette phrase secrète.</translation>
    </message>
    <message>
        <source>This passphrase could be guessed.</source>
        <translation>Cette phrase secrète pourrait être devinée.</translation>
    </message>
    <message>
        <source>Take four or more words that do not belong together.</source>
        <translation>Prenez au moins quatre mots sans lien entre eux.</translation>
    </message>
    <message>
        <source>The recovery code is mistyped.</source>
        <translation>Le code de secours est mal saisi.</translation>
    </message>
    <message>
        <source>Compare it group by group and try again.</source>
        <translation>Comparez-le groupe par groupe, puis réessayez.</translation>
    </message>
    <message>
        <source>There is a store in this place already.</source>
        <translation>Il y a déjà une base à cet endroit.</translation>
    </message>
    <message>
        <source>Open that one, or choose another folder.</source>
        <translation>Ouvrez celle-là, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no store in this place.</source>
        <translation>Il n’y a pas de base à cet endroit.</translation>
    </message>
    <message>
        <source>Choose its folder or make one.</source>
        <translation>Choisissez son dossier ou créez-en une.</translation>
    </message>
    <message>
        <source>This store was written by a newer version of ActDesk.</source>
        <translation>Cette base a été écrite par une version plus récente d’ActDesk.</translation>
    </message>
    <message>
        <source>Install that version; this one leaves the store as it is.</source>
        <translation>Installez cette version&#xa0;; celle-ci laisse la base telle quelle.</translation>
    </message>
    <message>
        <source>This belongs to another store.</source>
        <translation>Ceci appartient à une autre base.</translation>
    </message>
    <message>
        <source>Choose the backup that was made from this one.</source>
        <translation>Choisissez la sauvegarde faite à partir de celle-ci.</translation>
    </message>
    <message>
        <source>There is no backup in this place.</source>
        <translation>Il n’y a pas de sauvegarde à cet endroit.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nobody else can open this store.</source>
        <translation>Personne d’autre ne peut ouvrir cette base.</translation>
    </message>
    <message>
        <source>Add another officer first.</source>
        <translation>Ajoutez d’abord une autre personne.</translation>
    </message>
    <message>
        <source>Its file is kept as it is. Unlocking shows what can be saved, and the newest good backup.</source>
        <translation>Son fichier est conservé tel quel. Le déverrouillage montre ce qui peut être sauvé et la plus récente sauvegarde valable.</translation>
    </message>
    <message>
        <source>Become an officer, or unlock with an officer&apos;s passphrase.</source>
        <translation>Devenez responsable, ou déverrouillez avec la phrase secrète d’un·e responsable.</translation>
    </message>
    <message>
        <source>The key file of this backup does not lie beside it.</source>
        <translation>Le fichier de clé de cette sauvegarde ne se trouve pas à côté d’elle.</translation>
    </message>
    <message>
        <source>Choose the backup in the folder in which actdesk.key lies too.</source>
        <translation>Choisissez la sauvegarde dans le dossier où se trouve aussi actdesk.key.</translation>
    </message>
    <message>
        <source>This officer can open the store already.</source>
        <translation>Cette personne peut déjà ouvrir la base.</translation>
    </message>
    <message>
        <source>This officer can&apos;t open the store.</source>
        <translation>Cette personne ne peut pas ouvrir la base.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make room on it, then save again.</source>
        <translation>Libérez de la place, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>ActDesk may not write in this place.</source>
        <translation>ActDesk n’a pas le droit d’écrire à cet endroit.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after this computer.</source>
        <translation>Choisissez un autre dossier, ou adressez-vous à la personne qui gère cet ordinateur.</translation>
    </message>
    <message>
        <source>Another program holds the store.</source>
        <translation>Un autre programme occupe la base.</translation>
    </message>
    <message>
        <source>Close the other window or the copying program, and try again.</source>
        <translation>Fermez l’autre fenêtre ou le programme de copie, puis réessayez.</translation>
    </message>
    <message>
        <source>ActDesk is open on this store already, and that window does not answer.</source>
        <translation>ActDesk est déjà ouvert sur cette base, et cette fenêtre ne répond pas.</translation>
    </message>
    <message>
        <source>Go to it; if there is none to be seen, restart the computer.</source>
        <translation>Allez-y&#xa0;; si aucune fenêtre n’est visible, redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>The store&apos;s file is no longer where it was.</source>
        <translation>Le fichier de la base n’est plus où il était.</translation>
    </message>
    <message>
        <source>Plug the disk in again, or restore a backup.</source>
        <translation>Rebranchez le disque, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The second place can&apos;t be reached now.</source>
        <translation>Le second lieu n’est pas accessible pour le moment.</translation>
    </message>
    <message>
        <source>Nothing in this store can be read.</source>
        <translation>Rien dans cette base n’est lisible.</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>Revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>The change of the key is not finished.</source>
        <translation>Le changement de la clé n’est pas terminé.</translation>
    </message>
    <message>
        <source>Finish it first, in Settings under “Officers”.</source>
        <translation>Terminez-le d’abord, dans Réglages, sous «&#xa0;Responsables&#xa0;».</translation>
    </message>
    <message>
        <source>You can&apos;t remove yourself, nor reset your own passphrase.</source>
        <translation>Vous ne pouvez ni vous retirer, ni réinitialiser votre propre phrase secrète.</translation>
    </message>
    <message>
        <source>Ask a colleague to do it; your own passphrase you change under “Passphrase”.</source>
        <translation>Demandez à un ou une collègue&#xa0;; votre propre phrase secrète se change sous «&#xa0;Phrase secrète&#xa0;».</translation>
    </message>
    <message>
        <source>This store has as many officers and recovery sheets as it can hold.</source>
        <translation>Cette base a autant de responsables et de fiches de secours qu’elle peut en contenir.</translation>
    </message>
    <message>
        <source>Remove one that is not needed any more.</source>
        <translation>Retirez ce qui ne sert plus.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring holds nothing for this store, or can&apos;t be reached.</source>
        <translation>Le trousseau de cet ordinateur ne contient rien pour cette base, ou n’est pas accessible.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase.</source>
        <translation>Déverrouillez avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>Plug the disk in or connect the share; the backups beside the store are made all the same.</source>
        <translation>Branchez le disque ou connectez le partage ; les sauvegardes à côté de la base se font malgré tout.</translation>
    </message>
    <message>
        <source>The backup is no longer where it was.</source>
        <translation>La sauvegarde n’est plus là où elle était.</translation>
    </message>
    <message>
        <source>Plug its disk in again, or choose another one.</source>
        <translation>Rebranchez son disque, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The store can&apos;t be read.</source>
        <translation>La base est illisible.</translation>
    </message>
    <message>
        <source>Check the disk, then restore the last backup.</source>
        <translation>Vérifiez le disque, puis restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>A check in the background found damage in the store. Nothing was changed.</source>
        <translation>Une vérification en arrière-plan a trouvé la base endommagée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Lock the desk and unlock it: you are shown what can be saved, and the newest good backup.</source>
        <translation>Verrouillez le bureau puis déverrouillez-le : vous verrez ce qui peut être sauvé et la plus récente sauvegarde valable.</translation>
    </message>
    <message>
        <source>There is a store in {folder}, but its key file is gone: destroyed, or lost.</source>
        <translation>Il y a une base dans {folder}, mais son fichier de clé a disparu : détruit, ou perdu.</translation>
    </message>
    <message>
        <source>If a backup lies elsewhere, copy actdesk.key from beside it into this folder. To begin anew, give this folder another name.</source>
        <translation>Si une sauvegarde se trouve ailleurs, copiez dans ce dossier le fichier actdesk.key placé à côté d’elle. Pour recommencer, donnez un autre nom à ce dossier.</translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <translation>La base est endommagée.</translation>
    </message>
    <message>
        <source>The store failed to do this.</source>
        <translation>La base n’a pas pu effectuer cette opération.</translation>
    </message>
    <message>
        <source>Try again, or restart ActDesk.</source>
        <translation>Réessayez, ou redémarrez ActDesk.</translation>
    </message>
    <message>
        <source>The file that holds the wrapped key is damaged.</source>
        <translation>Le fichier qui contient la clé protégée est endommagé.</translation>
    </message>
    <message>
        <source>Put back its copy from a backup; without it the store can&apos;t be opened.</source>
        <translation>Remettez sa copie depuis une sauvegarde&#xa0;; sans lui, la base ne peut pas s’ouvrir.</translation>
    </message>
    <message>
        <source>This file is not an encrypted store.</source>
        <translation>Ce fichier n’est pas une base chiffrée.</translation>
    </message>
    <message>
        <source>Choose another one. ActDesk never opens a store without encryption.</source>
        <translation>Choisissez-en un autre. ActDesk n’ouvre jamais une base non chiffrée.</translation>
    </message>
    <message>
        <source>The store does not offer the safety that ActDesk insists on.</source>
        <translation>La base n’offre pas la sûreté qu’ActDesk exige.</translation>
    </message>
    <message>
        <source>Install ActDesk again.</source>
        <translation>Réinstallez ActDesk.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock the store.</source>
        <translation>Il n’y a pas assez de mémoire libre pour déverrouiller la base.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Cette sauvegarde est endommagée.</translation>
    </message>
    <message>
        <source>Choose an older one.</source>
        <translation>Choisissez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>The backup was checked and differs from the store.</source>
        <translation>La sauvegarde a été vérifiée et diffère de la base.</translation>
    </message>
    <message>
        <source>Choose another disk and make the backup again.</source>
        <translation>Choisissez un autre disque et refaites la sauvegarde.</translation>
    </message>
    <message>
        <source>The store could not be brought to this version.</source>
        <translation>La base n’a pas pu être mise à niveau.</translation>
    </message>
    <message>
        <source>It was left as it was. Report this, and go on with the version you had.</source>
        <translation>Elle est restée telle quelle. Signalez-le, et continuez avec la version que vous aviez.</translation>
    </message>
    <message>
        <source>A file that belongs to ActDesk is missing: {file}.</source>
        <translation>Un fichier d’ActDesk manque&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>A file that belongs to ActDesk can&apos;t be read: {file}.</source>
        <translation>Un fichier d’ActDesk est illisible&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>Install ActDesk again, or mend the file ({where}).</source>
        <translation>Réinstallez ActDesk, ou réparez le fichier ({where}).</translation>
    </message>
    <message>
        <source>This takes the signature of a second officer.</source>
        <translation>Il faut ici la signature d’une seconde personne.</translation>
    </message>
    <message>
        <source>Ask a colleague who has a passphrase of their own to sign with you.</source>
        <translation>Demandez à une ou un collègue qui a sa propre phrase secrète de signer avec vous.</translation>
    </message>
    <message>
        <source>That is the passphrase of the officer at the desk.</source>
        <translation>C’est la phrase secrète de la personne qui est au bureau.</translation>
    </message>
    <message>
        <source>A second signature comes from somebody else: ask a colleague to type their own.</source>
        <translation>La seconde signature vient de quelqu’un d’autre : demandez à une ou un collègue de saisir la sienne.</translation>
    </message>
    <message>
        <source>This colleague is no longer an officer of this store.</source>
        <translation>Cette personne n’a plus accès à cette base.</translation>
    </message>
    <message>
        <source>Choose somebody who is.</source>
        <translation>Choisissez quelqu’un qui y a accès.</translation>
    </message>
    <message>
        <source>This colleague can&apos;t sign: the matter is about them, or they asked for it.</source>
        <translation>Cette personne ne peut pas signer : elle est concernée, ou c’est elle qui l’a demandé.</translation>
    </message>
    <message>
        <source>Choose somebody who has nothing to gain from it.</source>
        <translation>Choisissez quelqu’un qui n’a rien à y gagner.</translation>
    </message>
    <message>
        <source>That was wrong several times in a row.</source>
        <translation>Plusieurs essais de suite étaient faux.</translation>
    </message>
    <message>
        <source>Wait {wait} seconds, then try again.</source>
        <translation>Attendez {wait} secondes, puis réessayez.</translation>
    </message>
    <message>
        <source>The desk was locked before this was signed. Nothing was recorded.</source>
        <translation>Le bureau a été verrouillé avant la signature. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Unlock it and ask for the signature again.</source>
        <translation>Déverrouillez-le et redemandez la signature.</translation>
    </message>
    <message>
        <source>The store is locked.</source>
        <translation>La base est verrouillée.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>A recovery code opens the store, but names no officer.</source>
        <translation>Un code de secours ouvre la base, mais ne désigne personne.</translation>
    </message>
    <message>
        <source>There are files in the folder that the store is to have: {folder}.</source>
        <translation>Le dossier prévu pour la base contient des fichiers&#xa0;: {folder}.</translation>
    </message>
    <message>
        <source>Choose an empty folder; nothing in this one was touched.</source>
        <translation>Choisissez un dossier vide&#xa0;; rien n’a été touché dans celui-ci.</translation>
    </message>
    <message>
        <source>The request names no platform or no handle.</source>
        <translation>La demande n’indique pas de plateforme ou pas d’identifiant.</translation>
    </message>
    <message>
        <source>Fill both in before it is approved.</source>
        <translation>Renseignez les deux avant l’approbation.</translation>
    </message>
    <message>
        <source>This is changed by an act of its own: {fields}.</source>
        <translation>Ceci se modifie par une action particulière&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Use the step that is offered for it.</source>
        <translation>Utilisez l’étape prévue pour cela.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>There is a file of that name already: {name}.</source>
        <translation>Un fichier de ce nom existe déjà&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is ever written over.</source>
        <translation>Choisissez un autre nom&#xa0;; rien n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>This file is empty: {name}.</source>
        <translation>Ce fichier est vide&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{reference} was submitted and is no longer edited.</source>
        <translation>{reference} a été soumise et ne se modifie plus.</translation>
    </message>
    <message>
        <source>Send it back to the requester with a question; then it can be changed.</source>
        <translation>Renvoyez-la avec une question&#xa0;; elle pourra alors être modifiée.</translation>
    </message>
    <message>
        <source>A request goes back only with a question.</source>
        <translation>Une demande ne se renvoie qu’avec une question.</translation>
    </message>
    <message>
        <source>Write at least one.</source>
        <translation>Écrivez-en au moins une.</translation>
    </message>
    <message>
        <source>{reference} is not being evaluated.</source>
        <translation>{reference} n’est pas en cours d’évaluation.</translation>
    </message>
    <message>
        <source>Take it into evaluation first.</source>
        <translation>Commencez d’abord l’évaluation.</translation>
    </message>
    <message>
        <source>The policy has no such criterion.</source>
        <translation>La politique n’a pas un tel critère.</translation>
    </message>
    <message>
        <source>Choose one of the six.</source>
        <translation>Choisissez l’un des six.</translation>
    </message>
    <message>
        <source>{reference} has no opening checklist yet.</source>
        <translation>{reference} n’a pas encore de liste d’ouverture.</translation>
    </message>
    <message>
        <source>It comes with the approval.</source>
        <translation>Elle vient avec l’approbation.</translation>
    </message>
    <message>
        <source>The account of this request is no longer there.</source>
        <translation>Le compte de cette demande n’existe plus.</translation>
    </message>
    <message>
        <source>Undo its removal, or withdraw the request.</source>
        <translation>Annulez sa suppression, ou retirez la demande.</translation>
    </message>
    <message>
        <source>A comment is only removed on one of the four grounds; criticism is none.</source>
        <translation>Un commentaire n’est retiré que pour l’un des quatre motifs&#xa0;; la critique n’en est pas un.</translation>
    </message>
    <message>
        <source>Tick the ground, or keep the comment and answer it.</source>
        <translation>Cochez le motif, ou laissez le commentaire et répondez-y.</translation>
    </message>
    <message>
        <source>It is not said who answers the comment, and until when.</source>
        <translation>Il n’est pas dit qui répond au commentaire, ni jusqu’à quand.</translation>
    </message>
    <message>
        <source>Give a name and a day: an answer is promised.</source>
        <translation>Indiquez un nom et un jour&#xa0;: une réponse est promise.</translation>
    </message>
    <message>
        <source>{reference} was handed over; others have the matter now.</source>
        <translation>{reference} a été transmis&#xa0;; d’autres s’en occupent désormais.</translation>
    </message>
    <message>
        <source>Ask them, by the reference that is kept here.</source>
        <translation>Adressez-vous à eux avec la référence conservée ici.</translation>
    </message>
    <message>
        <source>Nothing was captured yet.</source>
        <translation>Rien n’a encore été consigné.</translation>
    </message>
    <message>
        <source>Give a link, a sentence, the quoted text or a file: one is enough.</source>
        <translation>Donnez un lien, une phrase, le texte cité ou un fichier&#xa0;: un seul suffit.</translation>
    </message>
    <message>
        <source>The day on which it was seen lies in the future.</source>
        <translation>La date du constat est dans le futur.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>Corrigez la date.</translation>
    </message>
    <message>
        <source>This edition of the policy has no principle “{clause}”.</source>
        <translation>Cette édition de la politique n’a pas de principe «&#xa0;{clause}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>An agreement needs at least one measure.</source>
        <translation>Un accord demande au moins une mesure.</translation>
    </message>
    <message>
        <source>Write who does what until when.</source>
        <translation>Écrivez qui fait quoi et jusqu’à quand.</translation>
    </message>
    <message>
        <source>A case can&apos;t be handed over there.</source>
        <translation>Un dossier ne peut pas être transmis à cet endroit.</translation>
    </message>
    <message>
        <source>Choose safeguarding, complaints, data breach or legal.</source>
        <translation>Choisissez la protection, les plaintes, la violation de données ou le juridique.</translation>
    </message>
    <message>
        <source>The other side&apos;s reference is missing.</source>
        <translation>La référence de l’autre service manque.</translation>
    </message>
    <message>
        <source>Ask for it first: it is all that stays here.</source>
        <translation>Demandez-la d’abord&#xa0;: c’est tout ce qui reste ici.</translation>
    </message>
    <message>
        <source>No copy is kept of what is to be removed.</source>
        <translation>Aucune copie de ce qui doit être retiré n’est conservée.</translation>
    </message>
    <message>
        <source>Add a screenshot or the quoted text, or write why there is none.</source>
        <translation>Ajoutez une capture ou le texte cité, ou écrivez pourquoi il n’y en a pas.</translation>
    </message>
    <message>
        <source>{reference} is open already.</source>
        <translation>{reference} est déjà ouvert.</translation>
    </message>
    <message>
        <source>There is nothing to reopen.</source>
        <translation>Il n’y a rien à rouvrir.</translation>
    </message>
    <message>
        <source>You are one of the people whom {reference} is about.</source>
        <translation>Vous êtes l’une des personnes concernées par {reference}.</translation>
    </message>
    <message>
        <source>Ask a colleague to handle it.</source>
        <translation>Demandez à une ou un collègue de s’en charger.</translation>
    </message>
    <message>
        <source>It is not said yet which principle was breached.</source>
        <translation>Le principe enfreint n’est pas encore indiqué.</translation>
    </message>
    <message>
        <source>Classify the case first.</source>
        <translation>Classez d’abord le dossier.</translation>
    </message>
    <message>
        <source>Not every measure is done yet.</source>
        <translation>Toutes les mesures ne sont pas encore réalisées.</translation>
    </message>
    <message>
        <source>Finish them, or take back what no longer applies.</source>
        <translation>Terminez-les, ou retirez celles qui ne s’appliquent plus.</translation>
    </message>
    <message>
        <source>No removal is recorded as done.</source>
        <translation>Aucun retrait n’est enregistré comme effectué.</translation>
    </message>
    <message>
        <source>Record it with its proof first.</source>
        <translation>Enregistrez-le d’abord avec sa preuve.</translation>
    </message>
    <message>
        <source>The competent body&apos;s decision is not recorded.</source>
        <translation>La décision de l’instance compétente n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Record what it decided first.</source>
        <translation>Enregistrez d’abord ce qu’elle a décidé.</translation>
    </message>
    <message>
        <source>The case names no account of the register.</source>
        <translation>Le dossier n’indique aucun compte du registre.</translation>
    </message>
    <message>
        <source>Choose the account first.</source>
        <translation>Choisissez d’abord le compte.</translation>
    </message>
    <message>
        <source>The Secretariat does not hold this account, so it can&apos;t remove anything there.</source>
        <translation>Le Secrétariat n’administre pas ce compte et ne peut donc rien y retirer.</translation>
    </message>
    <message>
        <source>Ask those who hold it to remove it.</source>
        <translation>Demandez le retrait aux personnes qui l’administrent.</translation>
    </message>
    <message>
        <source>The competent body has not decided yet.</source>
        <translation>L’instance compétente n’a pas encore décidé.</translation>
    </message>
    <message>
        <source>Record its decision first.</source>
        <translation>Enregistrez d’abord sa décision.</translation>
    </message>
    <message>
        <source>No removal was asked for.</source>
        <translation>Aucun retrait n’a été demandé.</translation>
    </message>
    <message>
        <source>Record the request for removal first.</source>
        <translation>Enregistrez d’abord la demande de retrait.</translation>
    </message>
    <message>
        <source>A case can&apos;t be settled this way.</source>
        <translation>Un dossier ne peut pas être réglé ainsi.</translation>
    </message>
    <message>
        <source>Choose one of the outcomes that are offered.</source>
        <translation>Choisissez l’une des issues proposées.</translation>
    </message>
    <message>
        <source>The measure is marked as done already.</source>
        <translation>La mesure est déjà marquée comme faite.</translation>
    </message>
    <message>
        <source>Undo that first, or agree on another measure.</source>
        <translation>Annulez d’abord ce marquage, ou convenez d’une autre mesure.</translation>
    </message>
    <message>
        <source>The store may not be written to.</source>
        <translation>La base ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>Ask who looks after this computer for the right to write in its folder.</source>
        <translation>Demandez à la personne qui gère cet ordinateur le droit d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>This disk can&apos;t be written to.</source>
        <translation>Ce disque est en lecture seule.</translation>
    </message>
    <message>
        <source>The disk answered with an error.</source>
        <translation>Le disque a répondu par une erreur.</translation>
    </message>
    <message>
        <source>Save a backup on another disk, then have this one checked.</source>
        <translation>Faites une sauvegarde sur un autre disque, puis faites contrôler celui-ci.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder and try again.</source>
        <translation>Choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” is no longer as it was taken in.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus tel qu’il a été déposé.</translation>
    </message>
    <message>
        <source>Restore it from a backup; the other files are not affected.</source>
        <translation>Restaurez-le depuis une sauvegarde&#xa0;; les autres fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The store would lie in a folder that {service} synchronises ({folder}). That tears an open store apart and carries it to other computers.</source>
        <translation>La base se trouverait dans un dossier synchronisé par {service} ({folder}). Cela déchire une base ouverte et l’emporte vers d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>Is there a store already? Close ActDesk on every computer, copy the whole folder to {good}, and start again without ACTDESK_STORE (or with ACTDESK_STORE set to another folder of this computer). Remove the old folder only after the copy has opened. Backups may be copied to such a place, from Settings.</source>
        <translation>Une base s’y trouve déjà ? Fermez ActDesk sur chaque ordinateur, copiez le dossier entier vers {good}, puis redémarrez sans ACTDESK_STORE (ou avec ACTDESK_STORE réglé sur un autre dossier de cet ordinateur). Ne supprimez l’ancien dossier qu’après l’ouverture de la copie. Les sauvegardes, elles, peuvent y être copiées depuis les réglages.</translation>
    </message>
    <message>
        <source>The store would lie on a network disk ({service}: {folder}). A broken connection there can damage it.</source>
        <translation>La base se trouverait sur un disque réseau ({service} : {folder}). Une connexion rompue peut l’endommager.</translation>
    </message>
    <message>
        <source>Is there a store already? Close ActDesk on every computer, copy the whole folder to a disk of this computer ({good}, if that is one), and start again with ACTDESK_STORE set to it. Remove the old folder only after the copy has opened. Backups may be copied to a network disk, from Settings.</source>
        <translation>Une base s’y trouve déjà ? Fermez ActDesk sur chaque ordinateur, copiez le dossier entier sur un disque de cet ordinateur ({good}, si c’en est un), puis redémarrez avec ACTDESK_STORE réglé sur ce dossier. Ne supprimez l’ancien dossier qu’après l’ouverture de la copie. Les sauvegardes, elles, peuvent être copiées sur un disque réseau depuis les réglages.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>Ask its sender for the form again.</source>
        <translation>Redemandez le formulaire à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>This file holds more than a form can. Nothing of it was taken in.</source>
        <translation>Ce fichier contient plus qu’un formulaire ne peut contenir. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Ask its sender where it comes from, and for the text form instead.</source>
        <translation>Demandez à la personne qui l’a envoyé d’où il vient, et plutôt le formulaire en texte.</translation>
    </message>
    <message>
        <source>This PDF has no fields to read: it may be a scan or a print of the form.</source>
        <translation>Ce PDF n’a pas de champs à lire&#xa0;: c’est peut-être un formulaire numérisé ou imprimé.</translation>
    </message>
    <message>
        <source>Ask for the file in which the fields were filled in, or begin a request and type from it.</source>
        <translation>Demandez le fichier dont les champs ont été remplis, ou commencez une demande en recopiant celui-ci.</translation>
    </message>
    <message>
        <source>This is not our request form.</source>
        <translation>Ce n’est pas notre formulaire de demande.</translation>
    </message>
    <message>
        <source>Send its sender the blank form, or begin a request and type from this file.</source>
        <translation>Envoyez le formulaire vierge à cette personne, ou commencez une demande en recopiant ce fichier.</translation>
    </message>
    <message>
        <source>This form says that it is version {version}, which this ActDesk does not know.</source>
        <translation>Ce formulaire se dit de version {version}, que cet ActDesk ne connaît pas.</translation>
    </message>
    <message>
        <source>Update ActDesk if the form is newer; otherwise send its sender the present form.</source>
        <translation>Mettez ActDesk à jour si le formulaire est plus récent&#x202f;; sinon, envoyez le formulaire actuel à cette personne.</translation>
    </message>
    <message>
        <source>Nobody filled anything in, as far as {name} can be read. No request was made.</source>
        <translation>Rien n’est rempli, pour autant que {name} soit lisible. Aucune demande n’a été créée.</translation>
    </message>
    <message>
        <source>Ask its sender to save the form after filling it in, and to send it again.</source>
        <translation>Demandez à la personne d’enregistrer le formulaire une fois rempli et de le renvoyer.</translation>
    </message>
    <message>
        <source>This very file was taken in before, for {reference}. Nothing is done twice.</source>
        <translation>Ce même fichier a déjà été repris, pour {reference}. Rien n’est fait deux fois.</translation>
    </message>
    <message>
        <source>Look at that request.</source>
        <translation>Consultez cette demande.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Ce n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>Write it as name@example.org, with nothing around it.</source>
        <translation>Écrivez-la sous la forme nom@example.org, sans rien autour.</translation>
    </message>
    <message>
        <source>“{line}” is no day.</source>
        <translation>«&#xa0;{line}&#xa0;» n’est pas un jour.</translation>
    </message>
    <message>
        <source>Write 06/04/2026 for one day, or 25/12 for a day of every year, one a line.</source>
        <translation>Écrivez 06/04/2026 pour un seul jour, ou 25/12 pour un jour de chaque année, un par ligne.</translation>
    </message>
    <message>
        <source>These are more holidays than the desk keeps.</source>
        <translation>C’est plus de jours fériés que le bureau n’en garde.</translation>
    </message>
    <message>
        <source>Keep {limit} at most: those of past years can go.</source>
        <translation>Gardez-en {limit} au plus&#xa0;: ceux des années passées peuvent partir.</translation>
    </message>
    <message>
        <source>The requester of {reference} knows already that it arrived, or it is no longer with us.</source>
        <translation>Réception de {reference} est déjà accusée, ou la demande n’est plus chez nous.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>{reference} waits for no answer of ours.</source>
        <translation>{reference} n’attend pas de réponse de notre part.</translation>
    </message>
    <message>
        <source>It gets one when it is handed in, returned or decided.</source>
        <translation>Elle en reçoit une une fois déposée, retournée ou décidée.</translation>
    </message>
    <message>
        <source>{reference} is decided or has ended: what was noted of it stays as it is.</source>
        <translation>{reference} est décidée ou close&#xa0;: ce qui en a été noté reste tel quel.</translation>
    </message>
    <message>
        <source>Look at its history for who noted what.</source>
        <translation>Son historique dit qui a noté quoi.</translation>
    </message>
    <message>
        <source>A condition counts as met once it is said what shows it.</source>
        <translation>Une condition est remplie une fois dit ce qui le montre.</translation>
    </message>
    <message>
        <source>Write what was seen, and where it is kept.</source>
        <translation>Écrivez ce qui a été vu, et où c’est conservé.</translation>
    </message>
    <message>
        <source>No trial of {reference} waits for a review.</source>
        <translation>Aucun essai de {reference} n’attend d’évaluation.</translation>
    </message>
    <message>
        <source>It was reviewed, or none was agreed: look at the decision.</source>
        <translation>Il a été évalué, ou aucun n’a été convenu&#xa0;: voyez la décision.</translation>
    </message>
    <message>
        <source>A trial ends on a later day than today.</source>
        <translation>Un essai finit plus tard qu’aujourd’hui.</translation>
    </message>
    <message>
        <source>Choose a day that leaves the channel time to show what it can do.</source>
        <translation>Choisissez un jour qui laisse au canal le temps de faire ses preuves.</translation>
    </message>
    <message>
        <source>This can&apos;t be done as it is ({code}).</source>
        <translation>Impossible en l’état ({code}).</translation>
    </message>
    <message>
        <source>What you saved before is safe.</source>
        <translation>Ce que vous avez déjà enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The computer could not do this ({code}).</source>
        <translation>L’ordinateur n’a pas pu effectuer l’opération ({code}).</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <translation>Vérifiez votre saisie, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, signalez-le.</translation>
    </message>
    <message>
        <source>You are not in the team of {reference}, so it stays closed to you.</source>
        <translation>Vous n’êtes pas dans l’équipe de {reference}&#xa0;: ce dossier vous reste fermé.</translation>
    </message>
    <message>
        <source>Ask somebody of its team to add you.</source>
        <translation>Demandez à une personne de l’équipe de vous y ajouter.</translation>
    </message>
    <message>
        <source>Somebody whom you chose is no longer an officer of this store.</source>
        <translation>Une personne que vous avez choisie n’est plus responsable de cette base.</translation>
    </message>
    <message>
        <source>Choose among those who are offered.</source>
        <translation>Choisissez parmi les personnes proposées.</translation>
    </message>
    <message>
        <source>The case is about {name}, who therefore can’t be in its team.</source>
        <translation>Le dossier concerne {name}, qui ne peut donc pas être dans son équipe.</translation>
    </message>
    <message>
        <source>Choose somebody whom it does not concern.</source>
        <translation>Choisissez une personne que le dossier ne concerne pas.</translation>
    </message>
    <message>
        <source>With this team nobody could read the case any more.</source>
        <translation>Avec cette équipe, plus personne ne pourrait lire le dossier.</translation>
    </message>
    <message>
        <source>Choose at least one officer whom it does not concern.</source>
        <translation>Choisissez au moins une personne responsable que le dossier ne concerne pas.</translation>
    </message>
    <message>
        <source>{handle} is not one of ours, so there is nothing to vouch for.</source>
        <translation>{handle} n’est pas à nous&#xa0;: il n’y a rien à attester.</translation>
    </message>
    <message>
        <source>Check the accounts that speak for the Alliance.</source>
        <translation>Vérifiez les comptes qui parlent au nom de l’Alliance.</translation>
    </message>
    <message>
        <source>This person holds no account of ours today.</source>
        <translation>Cette personne ne tient aujourd’hui aucun de nos comptes.</translation>
    </message>
    <message>
        <source>Check the accounts in the register, one by one.</source>
        <translation>Vérifiez les comptes dans le registre, un par un.</translation>
    </message>
    <message>
        <source>This looks like a password, a key or a recovery code, and nothing was kept.</source>
        <translation>Cela ressemble à un mot de passe, à une clé ou à un code de secours&#x202f;; rien n’a été gardé.</translation>
    </message>
    <message>
        <source>It belongs in a password keeper or a safe. Write where it is, and who can open that place.</source>
        <translation>Sa place est dans un gestionnaire de mots de passe ou un coffre. Écrivez où il est et qui peut ouvrir cet endroit.</translation>
    </message>
    <message>
        <source>This table is larger than ActDesk takes in at once.</source>
        <translation>Ce tableau est plus grand que ce qu’ActDesk prend en une fois.</translation>
    </message>
    <message>
        <source>Divide it into files of at most 50,000 rows and 200 columns.</source>
        <translation>Divisez-le en fichiers d’au plus 50 000 lignes et 200 colonnes.</translation>
    </message>
    <message>
        <source>There is no row in this file.</source>
        <translation>Ce fichier ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>Save the table anew as CSV or XLSX, with the heads in its first row, and try again.</source>
        <translation>Enregistrez de nouveau le tableau en CSV ou XLSX, avec les titres en première ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read as a table.</source>
        <translation>Ce fichier ne se lit pas comme un tableau.</translation>
    </message>
    <message>
        <source>Save the table anew as CSV or XLSX and try again.</source>
        <translation>Enregistrez de nouveau le tableau en CSV ou XLSX, puis réessayez.</translation>
    </message>
    <message>
        <source>A text in row {row} is longer than a spreadsheet&apos;s cell.</source>
        <translation>Un texte de la ligne {row} est plus long qu’une cellule de tableur.</translation>
    </message>
    <message>
        <source>Export as CSV: it has no such limit.</source>
        <translation>Exportez en CSV&#xa0;: ce format n’a pas cette limite.</translation>
    </message>
    <message>
        <source>No row of this file is new, and none was ticked.</source>
        <translation>Aucune ligne de ce fichier n’est nouvelle, et aucune n’est cochée.</translation>
    </message>
    <message>
        <source>Tick the rows whose values from the file shall be taken, or choose another file.</source>
        <translation>Cochez les lignes dont il faut prendre les valeurs du fichier, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{reference} was deleted.</source>
        <translation>{reference} a été effacé.</translation>
    </message>
    <message>
        <source>Its reference, days and category are all that stays.</source>
        <translation>Il ne reste que sa référence, ses dates et sa catégorie.</translation>
    </message>
    <message>
        <source>{reference} is to be kept longer than until today.</source>
        <translation>{reference} doit être gardé au-delà d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Wait for its day, or set another one and say why.</source>
        <translation>Attendez la date prévue, ou fixez-en une autre en disant pourquoi.</translation>
    </message>
    <message>
        <source>There is no name to look for.</source>
        <translation>Il n’y a aucun nom à chercher.</translation>
    </message>
    <message>
        <source>Write it with at least three letters.</source>
        <translation>Écrivez-le avec au moins trois lettres.</translation>
    </message>
    <message>
        <source>This name stands nowhere in the case.</source>
        <translation>Ce nom ne figure nulle part dans le dossier.</translation>
    </message>
    <message>
        <source>Check how it is written there.</source>
        <translation>Vérifiez comment il y est écrit.</translation>
    </message>
    <message>
        <source>This person still administers an account.</source>
        <translation>Cette personne administre encore un compte.</translation>
    </message>
    <message>
        <source>Let them leave first, so that somebody takes over.</source>
        <translation>Consignez d’abord son départ, pour que quelqu’un prenne la suite.</translation>
    </message>
    <message>
        <source>This person is an officer of this store.</source>
        <translation>Cette personne est responsable de cette base.</translation>
    </message>
    <message>
        <source>Remove them under Settings, Officers first.</source>
        <translation>Retirez-la d’abord sous Réglages, Responsables.</translation>
    </message>
    <message>
        <source>This person is erased already.</source>
        <translation>Cette personne est déjà effacée.</translation>
    </message>
    <message>
        <source>There is nothing left to erase.</source>
        <translation>Il ne reste rien à effacer.</translation>
    </message>
    <message>
        <source>Say of each who takes it over, or that it ends.</source>
        <translation>Dites pour chacun qui reprend, ou qu’il prend fin.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>Give the day on which it happened.</source>
        <translation>Indiquez le jour où cela s’est passé.</translation>
    </message>
    <message>
        <source>The measure is not done yet.</source>
        <translation>La mesure n’est pas encore appliquée.</translation>
    </message>
    <message>
        <source>Mark it as done, with its proof, first.</source>
        <translation>Marquez-la d’abord comme faite, avec sa preuve.</translation>
    </message>
    <message>
        <source>The measure is verified already.</source>
        <translation>La mesure est déjà vérifiée.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>You said yourself that this measure is done.</source>
        <translation>C’est vous qui avez dit que cette mesure est appliquée.</translation>
    </message>
    <message>
        <source>Ask a colleague of the team to look too.</source>
        <translation>Demandez à une autre personne de l’équipe de regarder aussi.</translation>
    </message>
    <message>
        <source>The disk failed at the very end of saving: what you did now was kept or it was not.</source>
        <translation>Le disque a défailli tout à la fin de l’enregistrement : ce que vous venez de faire a été conservé, ou ne l’a pas été.</translation>
    </message>
    <message>
        <source>Lock the desk, unlock it again, and look before you do it a second time.</source>
        <translation>Verrouillez le bureau, déverrouillez-le, et regardez avant de recommencer.</translation>
    </message>
    <message>
        <source>The disk failed while the key file was written: the change is in force or it is not.</source>
        <translation>Le disque a défailli pendant l’écriture du fichier de clé : le changement est en vigueur, ou ne l’est pas.</translation>
    </message>
    <message>
        <source>Check the disk. If the new passphrase does not unlock the desk, the former one does.</source>
        <translation>Vérifiez le disque. Si la nouvelle phrase secrète ne déverrouille pas le bureau, l’ancienne le fait.</translation>
    </message>
    <message>
        <source>This backup was made under another key of the store, which is not known here.</source>
        <translation>Cette sauvegarde a été faite sous une autre clé de la base, qui n’est pas connue ici.</translation>
    </message>
    <message>
        <source>Choose another one; or begin a desk of its own with it, in an empty folder, with the passphrase of that time.</source>
        <translation>Choisissez-en une autre&#x202f;; ou commencez avec elle un bureau à part, dans un dossier vide, avec la phrase secrète de l’époque.</translation>
    </message>
    <message>
        <source>Nothing is chosen that this report could be about.</source>
        <translation>Rien n’est choisi sur quoi ce rapport pourrait porter.</translation>
    </message>
    <message>
        <source>Choose the record, then look again.</source>
        <translation>Choisissez la fiche, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”.</source>
        <translation>Rien ici ne s’appelle « {words} ».</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>{count} records are called “{words}”.</source>
        <translation>{count} fiches s’appellent « {words} ».</translation>
    </message>
    <message>
        <source>Say which one by its id.</source>
        <translation>Indiquez laquelle par son id.</translation>
    </message>
    <message>
        <source>This version of ActDesk knows no such report.</source>
        <translation>Cette version d’ActDesk ne connaît pas ce rapport.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>Give the day of a post that you saw, or leave it empty.</source>
        <translation>Indiquez la date d’une publication que vous avez vue, ou laissez vide.</translation>
    </message>
    <message>
        <source>Something is wanting, and it is not said what was seen.</source>
        <translation>Il manque quelque chose, et ce qui a été vu n’est pas dit.</translation>
    </message>
    <message>
        <source>Write what you saw. Where a secret is kept, never the secret itself.</source>
        <translation>Écrivez ce que vous avez vu. Où un secret est gardé, jamais le secret lui-même.</translation>
    </message>
    <message>
        <source>Something is wanting, and it is not said who mends it, and until when.</source>
        <translation>Il manque quelque chose, et il n’est pas dit qui corrige, ni jusqu’à quand.</translation>
    </message>
    <message>
        <source>Name somebody, and a day.</source>
        <translation>Nommez quelqu’un et une date.</translation>
    </message>
    <message>
        <source>{handle} is not being closed.</source>
        <translation>{handle} n’est pas en cours de clôture.</translation>
    </message>
    <message>
        <source>Change its state to “Closing” first.</source>
        <translation>Faites-le d’abord passer à «&#xa0;En cours de clôture&#xa0;».</translation>
    </message>
    <message>
        <source>That closing day has passed.</source>
        <translation>Ce jour de clôture est passé.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Choisissez aujourd’hui ou un jour plus tardif.</translation>
    </message>
    <message>
        <source>It can’t be called closed: steps of its closing have no answer yet.</source>
        <translation>On ne peut pas le dire clôturé&#xa0;: des étapes de sa clôture n’ont pas encore de réponse.</translation>
    </message>
    <message>
        <source>Answer each, or leave it out with a reason. They stand in its record.</source>
        <translation>Répondez à chacune, ou laissez-la de côté avec une raison. Elles figurent dans sa fiche.</translation>
    </message>
    <message>
        <source>Its closing says that the handle is not kept.</source>
        <translation>Sa clôture dit que le nom n’est pas conservé.</translation>
    </message>
    <message>
        <source>Choose “Closed, handle released”, or answer that step anew.</source>
        <translation>Choisissez «&#xa0;Clôturé, nom libéré&#xa0;», ou répondez à nouveau à cette étape.</translation>
    </message>
    <message>
        <source>A step is left out, and it is not said why.</source>
        <translation>Une étape est laissée de côté sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Écrivez la raison.</translation>
    </message>
    <message>
        <source>This step is worked out from what is on record and can&apos;t be ticked.</source>
        <translation>Cette étape se déduit de ce qui est enregistré et ne peut pas être cochée.</translation>
    </message>
    <message>
        <source>Record the administration, the person&apos;s entry or the support plan instead.</source>
        <translation>Enregistrez plutôt l’administration, la fiche de la personne ou le plan d’appui.</translation>
    </message>
    <message>
        <source>The support plan does not say who gives each help, and when.</source>
        <translation>Le plan d’appui ne dit pas qui apporte chaque aide, ni quand.</translation>
    </message>
    <message>
        <source>Name a person and a day, or how often, for every help that is agreed.</source>
        <translation>Pour chaque aide convenue, nommez une personne et un jour, ou une fréquence.</translation>
    </message>
    <message>
        <source>{reference} has no support plan.</source>
        <translation>{reference} n’a pas de plan d’appui.</translation>
    </message>
    <message>
        <source>It comes with the approval, and ends with the request.</source>
        <translation>Il vient avec l’approbation et prend fin avec la demande.</translation>
    </message>
    <message>
        <source>{handle} was opened once, or somebody holds it already: it can&apos;t be closed at once.</source>
        <translation>{handle} a déjà été ouvert, ou quelqu’un le tient déjà&#xa0;: il ne peut pas être fermé d’un coup.</translation>
    </message>
    <message>
        <source>Choose “Closing”: it gets its steps, and is closed when they are answered.</source>
        <translation>Choisissez «&#xa0;En cours de clôture&#xa0;»&#xa0;: il reçoit ses étapes et se ferme quand elles ont leur réponse.</translation>
    </message>
    <message>
        <source>Requests, measures, duties or consents still hang on this person.</source>
        <translation>Des demandes, des mesures, des tâches ou des consentements dépendent encore de cette personne.</translation>
    </message>
    <message>
        <source>A text of an account still names the person who leaves.</source>
        <translation>Un texte d’un compte nomme encore la personne qui part.</translation>
    </message>
    <message>
        <source>Write what holds from now on, with somebody else&apos;s name or none.</source>
        <translation>Écrivez ce qui vaut désormais, avec un autre nom ou sans nom.</translation>
    </message>
</context>
<context>
    <name>EvaluationWalk</name>
    <message>
        <source>Back to the request</source>
        <translation>Retour à la demande</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Return with questions</source>
        <translation>Retourner avec des questions</translation>
    </message>
    <message>
        <source>Leave without the verdict that could not be saved?</source>
        <translation>Quitter sans l’avis qui n’a pas pu être enregistré&#xa0;?</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Quitter sans l’enregistrer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Evaluate {reference}</source>
        <translation>Évaluer {reference}</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>{size}, kept on {when}</source>
        <translation>{size}, conservé le {when}</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Exporter {name}</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copier le SHA-256</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of {name}</source>
        <translation>Copier le SHA-256 de {name}</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence for {reference}</source>
        <translation>Preuves pour {reference}</translation>
    </message>
    <message>
        <source>Each file is kept as it is and checked against its SHA-256 whenever it is read.</source>
        <translation>Chaque fichier est conservé tel quel et vérifié par son SHA-256 à chaque lecture.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s)</source>
        <translation>
            <numerusform>Conserver %n fichier</numerusform>
            <numerusform>Conserver %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the evidence</source>
        <translation>Conserver les preuves</translation>
    </message>
    <message>
        <source>There is no file yet. Drop, paste or choose one.</source>
        <translation>Il n’y a encore aucun fichier. Déposez-en, collez-en ou choisissez-en un.</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Drop files here, paste a picture (Ctrl+V), or choose files.</source>
        <translation>Déposez des fichiers ici, collez une image (Ctrl+V) ou choisissez des fichiers.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Reading the evidence</source>
        <translation>Lecture des preuves</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>Le presse-papiers ne contient ni image ni fichier.</translation>
    </message>
    <message>
        <source>{name} is empty and was left out.</source>
        <translation>{name} est vide et a été laissé de côté.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB and was left out.</source>
        <translation>{name} dépasse {limit} Mo et a été laissé de côté.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose the files in it.</source>
        <translation>{name} est un dossier de fichiers. Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>{name} can’t be read and was left out.</source>
        <translation>{name} est illisible et a été laissé de côté.</translation>
    </message>
    <message>
        <source>{name} is not in the draft any more. Add it again.</source>
        <translation>{name} n’est plus dans le brouillon. Ajoutez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Add evidence…</source>
        <translation>Ajouter des preuves…</translation>
    </message>
    <message>
        <source>Drop files here. Each is kept as it is, and checked whenever it leaves the store.</source>
        <translation>Déposez des fichiers ici. Chacun est conservé tel quel, et vérifié quand il sort de la base.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the register</source>
        <translation>Exporter le registre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Enregistrer sous …</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it reads where logins are kept.</source>
        <translation>Le fichier n’est pas chiffré&#xa0;: qui l’a lit où les accès sont gardés.</translation>
    </message>
    <message>
        <source>Only accounts that can be met outside, without persons or anything about access.</source>
        <translation>Seulement les comptes que l’on peut rencontrer, sans personne ni rien sur les accès.</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>Où faut-il placer le fichier&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) written.</source>
        <translation>
            <numerusform>%n compte écrit.</numerusform>
            <numerusform>%n comptes écrits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Copy: {name}</source>
        <translation>Copier&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The clean copy of {name}</source>
        <translation>La copie nettoyée de {name}</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A mistake of ours</source>
        <translation>Une erreur de notre part</translation>
    </message>
    <message>
        <source>ActDesk made a mistake</source>
        <translation>ActDesk a commis une erreur</translation>
    </message>
    <message>
        <source>What you saved is safe. The last step may not have been done: check it before you go on. The report below names no person and no file of yours; please send it to whoever looks after ActDesk.</source>
        <translation>Ce que vous avez enregistré est en sûreté. La dernière étape n’a peut-être pas été faite&#xa0;: vérifiez-la avant de continuer. Le rapport ci-dessous ne nomme aucune personne ni aucun de vos fichiers&#xa0;; merci de l’envoyer à la personne qui s’occupe d’ActDesk.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>Before: the original</source>
        <translation>Avant&#xa0;: l’original</translation>
    </message>
    <message>
        <source>After: the clean copy</source>
        <translation>Après&#xa0;: la copie nettoyée</translation>
    </message>
    <message>
        <source>What the original gives away</source>
        <translation>Ce que l’original révèle</translation>
    </message>
    <message>
        <source>Open its record</source>
        <translation>Ouvrir sa fiche</translation>
    </message>
    <message>
        <source>Take off the table</source>
        <translation>Retirer de la table</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>L’aperçu est en préparation.</translation>
    </message>
    <message>
        <source>The original: {name}</source>
        <translation>L’original&#xa0;: {name}</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>Ce fichier ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The clean copy of {name}</source>
        <translation>La copie nettoyée de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) found</source>
        <translation>
            <numerusform>%n élément trouvé</numerusform>
            <numerusform>%n éléments trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. An independent reader read the copy a second time.</source>
        <translation>Rien trouvé. Un lecteur indépendant a relu la copie.</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>Aucune copie n’a été faite.</translation>
    </message>
    <message>
        <source>The copy is being made.</source>
        <translation>La copie est en cours.</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation>Pas encore de copie.</translation>
    </message>
    <message>
        <source>Nobody has looked into this file yet.</source>
        <translation>Personne n’a encore examiné ce fichier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not known: the file could not be read this time.</source>
        <translation>Inconnu&#xa0;: le fichier n’a pas pu être lu cette fois-ci.</translation>
    </message>
    <message>
        <source>Cover and crop…</source>
        <translation>Masquer et recadrer…</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>{column}: {words}</source>
        <translation>{column}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{column}: {n} chosen</source>
        <translation>{column}&#xa0;: {n} choisis</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Your desk is ready. What comes first?</source>
        <translation>Votre bureau est prêt. Par quoi commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Once something is registered, this page says every morning what has to be done, the worst first.</source>
        <translation>Dès que quelque chose est enregistré, cette page dit chaque matin ce qu’il y a à faire, le plus grave d’abord.</translation>
    </message>
    <message>
        <source>Register the official accounts</source>
        <translation>Enregistrer les comptes officiels</translation>
    </message>
    <message>
        <source>Paste the link of each page, profile or channel that speaks for the Alliance.</source>
        <translation>Collez le lien de chaque page, profil ou chaîne qui parle au nom de l’Alliance.</translation>
    </message>
    <message>
        <source>Add the people who administer them</source>
        <translation>Ajouter les personnes qui les administrent</translation>
    </message>
    <message>
        <source>ActDesk then works out by itself which accounts the Secretariat co-administers.</source>
        <translation>ActDesk détermine alors de lui-même quels comptes le Secrétariat co-administre.</translation>
    </message>
    <message>
        <source>Clean a first picture</source>
        <translation>Nettoyer une première image</translation>
    </message>
    <message>
        <source>See what a photo gives away, and make a copy that gives nothing away.</source>
        <translation>Voyez ce qu’une photo révèle, et faites-en une copie qui ne révèle rien.</translation>
    </message>
    <message>
        <source>Read what the policy asks</source>
        <translation>Lire ce que demande la politique</translation>
    </message>
    <message>
        <source>Every clause in plain words, with examples. You can attach the official document too.</source>
        <translation>Chaque clause en mots simples, avec des exemples. Vous pouvez aussi y joindre le document officiel.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>{field}: fill this in.</source>
        <translation>{field}&#xa0;: à compléter.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This does not fit here. Check it.</source>
        <translation>Cela ne convient pas ici. Vérifiez.</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>GuidanceCard</name>
    <message>
        <source>A good answer</source>
        <translation>Une bonne réponse</translation>
    </message>
    <message>
        <source>A weak answer</source>
        <translation>Une réponse faible</translation>
    </message>
</context>
<context>
    <name>GuidanceDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>GuidanceTab</name>
    <message>
        <source>Search the clauses</source>
        <translation>Chercher dans les clauses</translation>
    </message>
    <message>
        <source>Clauses of the policy</source>
        <translation>Clauses de la politique</translation>
    </message>
    <message>
        <source>No clause holds these words. Try fewer, or another one.</source>
        <translation>Aucune clause ne contient ces mots. Essayez-en moins, ou un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) found</source>
        <translation>
            <numerusform>%n clause trouvée</numerusform>
            <numerusform>%n clauses trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidanceText</name>
    <message>
        <source>As it should be: {example}</source>
        <translation>Ce qui convient&#xa0;: {example}</translation>
    </message>
    <message>
        <source>As it should not be: {example}</source>
        <translation>Ce qui ne convient pas&#xa0;: {example}</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Safeguarding, complaints, data protection or legal take the matter over and keep their own file.</source>
        <translation>La protection, les plaintes, la protection des données ou le service juridique reprennent l’affaire et tiennent leur propre dossier.</translation>
    </message>
    <message>
        <source>Hand over and erase here</source>
        <translation>Transmettre et effacer ici</translation>
    </message>
    <message>
        <source>What was captured is erased here for good: link, text, names, story, measures, evidence, and what the history says of them. The references, the days, the severity and the principles stay. It can’t be undone. Export the evidence first; backups made before still hold it.</source>
        <translation>Ce qui a été saisi est effacé ici pour de bon&#xa0;: lien, texte, noms, récit, mesures, preuves, et ce qu’en dit l’historique. Les références, les dates, la gravité et les principes restent. C’est irréversible. Exportez d’abord les preuves&#xa0;; les sauvegardes antérieures les contiennent encore.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Ask for it first: it is all that leads back to the matter.</source>
        <translation>Demandez-la d’abord&#xa0;: elle seule permet de retrouver l’affaire.</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Leur référence</translation>
    </message>
</context>
<context>
    <name>HandleCheck</name>
    <message>
        <source>Look at that account</source>
        <translation>Voir ce compte</translation>
    </message>
    <message>
        <source>The branding rule has nothing against this name.</source>
        <translation>La règle de marque n’a rien contre ce nom.</translation>
    </message>
    <message>
        <source>The register has this account already: {handle}.</source>
        <translation>Ce compte est déjà au registre&#xa0;: {handle}.</translation>
    </message>
    <message>
        <source>The platform would refuse this handle: {why}.</source>
        <translation>La plateforme refuserait ce nom de compte&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It could be mistaken for an account of ours: {handles}.</source>
        <translation>On pourrait le confondre avec l’un de nos comptes&#xa0;: {handles}.</translation>
    </message>
    <message>
        <source>Nothing speaks against this handle. Whether it is free, the platform alone knows.</source>
        <translation>Rien ne s’oppose à ce nom de compte. Seule la plateforme sait s’il est libre.</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>What is held on {person}</source>
        <translation>Ce qui est détenu sur {person}</translation>
    </message>
    <message>
        <source>Their record, what they administer, and every text that names them, with the names of others covered. Cases that you may not read are counted, not shown.</source>
        <translation>Sa fiche, ce que cette personne administre et chaque texte qui la nomme, les noms d’autres personnes étant masqués. Les dossiers que vous ne pouvez pas lire sont comptés, pas montrés.</translation>
    </message>
    <message>
        <source>Show the pages…</source>
        <translation>Voir les pages…</translation>
    </message>
    <message>
        <source>Language of the copy</source>
        <translation>Langue de la copie</translation>
    </message>
    <message>
        <source>A nickname, a maiden name, the name alone: one on each line.</source>
        <translation>Un surnom, un nom de naissance, le nom seul&#xa0;: un par ligne.</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Autres graphies</translation>
    </message>
    <message>
        <source>What is held.pdf</source>
        <translation>Données détenues.pdf</translation>
    </message>
    <message>
        <source>Saved. Hand it to nobody but the person.</source>
        <translation>Enregistré. Ne le remettez qu’à la personne elle-même.</translation>
    </message>
</context>
<context>
    <name>HelpTab</name>
    <message>
        <source>Help pages</source>
        <translation>Pages d’aide</translation>
    </message>
</context>
<context>
    <name>HiddenFact</name>
    <message>
        <source>Hide who reported</source>
        <translation>Masquer l’auteur du signalement</translation>
    </message>
    <message>
        <source>Show who reported</source>
        <translation>Afficher l’auteur du signalement</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>HolderRow</name>
    <message>
        <source>{role} (does not count as administrator)</source>
        <translation>{role} (ne compte pas comme administration)</translation>
    </message>
    <message>
        <source>Seen: {evidence}</source>
        <translation>Constaté&#xa0;: {evidence}</translation>
    </message>
    <message>
        <source>Record the proof</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>Prove anew</source>
        <translation>Prouver à nouveau</translation>
    </message>
    <message>
        <source>Record what proves that {person} holds it</source>
        <translation>{person}&#xa0;: enregistrer la preuve de son administration</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Mettre fin</translation>
    </message>
    <message>
        <source>End the administration of {person}</source>
        <translation>{person}&#xa0;: mettre fin à l’administration</translation>
    </message>
</context>
<context>
    <name>HoldersCard</name>
    <message>
        <source>Add an administrator</source>
        <translation>Ajouter une personne administratrice</translation>
    </message>
    <message>
        <source>Co-administration: {standing}</source>
        <translation>Co-administration&#xa0;: {standing}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n former administration(s)</source>
        <translation>
            <numerusform>Afficher %n ancienne administration</numerusform>
            <numerusform>Afficher %n anciennes administrations</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the former ones</source>
        <translation>Masquer les anciennes</translation>
    </message>
    <message>
        <source>How it was on another day</source>
        <translation>Ce qu’il en était un autre jour</translation>
    </message>
    <message>
        <source>On {day}: {standing}</source>
        <translation>Le {day}&#xa0;: {standing}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import accounts from {name}</source>
        <translation>Importer des comptes de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below the heads.</source>
        <translation>
            <numerusform>%n ligne sous les titres.</numerusform>
            <numerusform>%n lignes sous les titres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as {encoding}, separated by “{mark}”.</source>
        <translation>Lu en {encoding}, séparé par «&#xa0;{mark}&#xa0;».</translation>
    </message>
    <message>
        <source>Which column is which field</source>
        <translation>Quelle colonne est quel champ</translation>
    </message>
    <message>
        <source>Field of the column {name}</source>
        <translation>Champ de la colonne {name}</translation>
    </message>
    <message>
        <source>What each row comes to</source>
        <translation>Résultat de chaque ligne</translation>
    </message>
    <message>
        <source>Take the file’s values everywhere</source>
        <translation>Prendre partout les valeurs du fichier</translation>
    </message>
    <message>
        <source>No row to take in.</source>
        <translation>Aucune ligne à inscrire.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n account(s)</source>
        <translation>
            <numerusform>Inscrire %n compte</numerusform>
            <numerusform>Inscrire %n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Dans le registre</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
</context>
<context>
    <name>IncomingFormDialog</name>
    <message>
        <source>A form came back</source>
        <translation>Un formulaire est revenu</translation>
    </message>
    <message>
        <source>What {name} says</source>
        <translation>Ce que dit {name}</translation>
    </message>
    <message>
        <source>Read from its fields alone: form version {version}, {language}.</source>
        <translation>Lu dans ses seuls champs&#xa0;: formulaire, version {version}, {language}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make a new request of it</source>
        <translation>En faire une nouvelle demande</translation>
    </message>
    <message>
        <source>Make a draft of it</source>
        <translation>En faire un brouillon</translation>
    </message>
    <message>
        <source>Put it into {reference}</source>
        <translation>Le verser dans {reference}</translation>
    </message>
    <message>
        <source>This very file was taken in before, for {reference}. Nothing is done twice.</source>
        <translation>Ce même fichier a déjà été repris, pour {reference}. Rien n’est fait deux fois.</translation>
    </message>
    <message>
        <source>Nobody filled anything in: there is nothing to take in.</source>
        <translation>Rien n’est rempli&#xa0;: il n’y a rien à reprendre.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) read.</source>
        <translation>
            <numerusform>%n réponse lue.</numerusform>
            <numerusform>%n réponses lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers {reference}, which waits for its requester.</source>
        <translation>Il répond à {reference}, qui attend son auteur.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à voir</numerusform>
            <numerusform>%n points à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Ce qui a été répondu</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>There is an invisible control character in this text. Remove it or type it anew.</source>
        <translation>Ce texte contient un caractère de contrôle invisible. Retirez-le ou retapez le texte.</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>A link, a sentence, a quote or a file is enough; the rest can wait. Ctrl+Enter keeps it.</source>
        <translation>Un lien, une phrase, une citation ou un fichier suffit&#xa0;; le reste peut attendre. Ctrl+Entrée enregistre.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Take in the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>Retour aux dossiers</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Paste it: the account is recognised at once.</source>
        <translation>Collez-le&#xa0;: le compte est reconnu aussitôt.</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>Stays hidden until somebody presses the eye.</source>
        <translation>Reste masqué jusqu’à ce qu’on presse l’œil.</translation>
    </message>
    <message>
        <source>Quoted text</source>
        <translation>Texte cité</translation>
    </message>
    <message>
        <source>Word for word: a post can be gone tomorrow.</source>
        <translation>Mot pour mot&#xa0;: une publication peut disparaître demain.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Qualifier</translation>
    </message>
    <message>
        <source>This can wait until there is time.</source>
        <translation>Cela peut attendre.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Where no link tells it.</source>
        <translation>Si aucun lien ne l’indique.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>This is a crisis: it spreads, or somebody is in danger</source>
        <translation>C’est une crise&#xa0;: cela se propage, ou quelqu’un est en danger</translation>
    </message>
    <message>
        <source>Principles breached</source>
        <translation>Principes enfreints</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Personnes concernées</translation>
    </message>
    <message>
        <source>Those of the store.</source>
        <translation>Celles de la base.</translation>
    </message>
    <message>
        <source>Others concerned</source>
        <translation>Autres personnes concernées</translation>
    </message>
    <message>
        <source>Throw away the case that you began?</source>
        <translation>Abandonner le dossier commencé&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed and the files you added are not kept yet.</source>
        <translation>Votre saisie et les fichiers ajoutés ne sont pas encore enregistrés.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Abandonner la saisie</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Taking in the case</source>
        <translation>Ouverture du dossier</translation>
    </message>
    <message>
        <source>This does not fit here. Check it.</source>
        <translation>Cela ne convient pas ici. Vérifiez.</translation>
    </message>
    <message>
        <source>Earlier cases that resemble this one</source>
        <translation>Dossiers antérieurs qui ressemblent à celui-ci</translation>
    </message>
    <message>
        <source>People and groups who are not in the store.</source>
        <translation>Personnes et groupes absents de la base.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>{first}, signed with {second}</source>
        <translation>{first}, signé avec {second}</translation>
    </message>
</context>
<context>
    <name>KeepingPart</name>
    <message>
        <source>How long it is kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Change the day…</source>
        <translation>Modifier la date…</translation>
    </message>
    <message>
        <source>Take out a name for good…</source>
        <translation>Retirer un nom définitivement…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>It is kept while it is open. Its outcome then says until when.</source>
        <translation>Le dossier est gardé tant qu’il est ouvert. Son issue dit ensuite jusqu’à quand.</translation>
    </message>
    <message>
        <source>It is kept until {day}. Then two officers can delete it.</source>
        <translation>Le dossier est gardé jusqu’au {day}. Ensuite, deux responsables peuvent l’effacer.</translation>
    </message>
    <message>
        <source>It was deleted. Its reference, days and category stay.</source>
        <translation>Le dossier a été effacé. Sa référence, ses dates et sa catégorie restent.</translation>
    </message>
    <message>
        <source>Its time has come: it was kept until {day}.</source>
        <translation>Son terme est venu&#xa0;: le dossier était gardé jusqu’au {day}.</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Written from this store</source>
        <translation>Établis depuis cette base</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Montrer celui-ci</numerusform>
            <numerusform>Montrer les %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Use this computer’s keyring</source>
        <translation>Utiliser le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>The keyring keeps a secret that opens nothing alone: it takes the short code as well. Your passphrase goes on opening the desk, here and everywhere else. Don’t forget it.</source>
        <translation>Le trousseau garde un secret qui n’ouvre rien seul&#xa0;: il faut aussi le code court. Votre phrase secrète continue d’ouvrir le bureau, ici et partout ailleurs. Ne l’oubliez pas.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Utiliser le trousseau</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Code court</translation>
    </message>
    <message>
        <source>At least {n} characters.</source>
        <translation>Au moins {n} caractères.</translation>
    </message>
    <message>
        <source>Short code once more</source>
        <translation>Code court, une seconde fois</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>C’est trop court.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Les deux ne sont pas identiques. Retapez-le.</translation>
    </message>
    <message>
        <source>The short code opens the desk on this computer.</source>
        <translation>Le code court ouvre le bureau sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>LadderStrip</name>
    <message>
        <source>Ladder: step {n} of {count}, {step}</source>
        <translation>Échelle&#xa0;: étape {n} sur {count}, {step}</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Every administration ends on that day. The past stays in the history.</source>
        <translation>Toutes les administrations prennent fin ce jour-là. Le passé reste dans l’historique.</translation>
    </message>
    <message>
        <source>{person} leaves</source>
        <translation>Départ&#xa0;: {person}</translation>
    </message>
    <message>
        <source>Record the departure</source>
        <translation>Enregistrer le départ</translation>
    </message>
    <message>
        <source>First day without them</source>
        <translation>Premier jour sans cette personne</translation>
    </message>
    <message>
        <source>They leave the organisation too</source>
        <translation>Cette personne quitte aussi l’organisation</translation>
    </message>
    <message numerus="yes">
        <source>On %n account(s) nobody else of the communications team is left. Name who takes over.</source>
        <translation>
            <numerusform>Sur %n compte, il ne reste personne d’autre de l’équipe de communication. Désignez qui prend le relais.</numerusform>
            <numerusform>Sur %n comptes, il ne reste personne d’autre de l’équipe de communication. Désignez qui prend le relais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes over {handle} ({platform})</source>
        <translation>Qui prend le relais de {handle} ({platform})</translation>
    </message>
    <message>
        <source>The last hand of the Secretariat: somebody of the communications team has to take over.</source>
        <translation>Dernière personne du Secrétariat&#xa0;: quelqu’un de l’équipe de communication doit prendre le relais.</translation>
    </message>
    <message>
        <source>Others hold it too; nobody has to be named.</source>
        <translation>D’autres l’administrent aussi&#xa0;; il n’est pas nécessaire de désigner quelqu’un.</translation>
    </message>
    <message>
        <source>That is the person who leaves. Choose another one.</source>
        <translation>C’est la personne qui part. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The departure of {person} is recorded.</source>
        <translation>Départ enregistré&#xa0;: {person}.</translation>
    </message>
    <message>
        <source>Whoever takes over must be in the communications team on that day.</source>
        <translation>Qui prend le relais doit faire partie de l’équipe de communication ce jour-là.</translation>
    </message>
    <message>
        <source>Who answers for request {reference} ({channel})</source>
        <translation>Qui répond de la demande {reference} ({channel})</translation>
    </message>
    <message>
        <source>Empty: the request is withdrawn.</source>
        <translation>Vide&#xa0;: la demande est retirée.</translation>
    </message>
    <message>
        <source>Who takes over in case {reference}: {text}</source>
        <translation>Qui reprend dans le dossier {reference}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Their consent of {day} to pictures of them</source>
        <translation>Son consentement du {day} aux images de sa personne</translation>
    </message>
    <message>
        <source>Withdrawn: published pictures are to be taken down.</source>
        <translation>Retiré&#xa0;: les images publiées doivent être dépubliées.</translation>
    </message>
    <message>
        <source>They are concerned in {cases}, which goes on: agree how they are reached, or settle it first.</source>
        <translation>{cases}&#xa0;: cette personne y est concernée et l’affaire continue. Convenez de la manière de la joindre, ou réglez-la d’abord.</translation>
    </message>
    <message>
        <source>They unlock this store, and still can: put them out under Settings, Officers.</source>
        <translation>Cette personne déverrouille cette base et le pourra encore&#xa0;: retirez-la sous Réglages, Responsables.</translation>
    </message>
    <message>
        <source>It still names the person who leaves.</source>
        <translation>Ce texte nomme encore la personne qui part.</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>This field takes {limit} characters. What did not fit was left out.</source>
        <translation>Ce champ accepte {limit} caractères. Le surplus n’a pas été repris.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link a consent</source>
        <translation>Lier un consentement</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>The newest first. Type to find one by its name.</source>
        <translation>Les plus récents d’abord. Tapez pour chercher par nom.</translation>
    </message>
    <message>
        <source>Everybody who can be recognised in this picture has now agreed</source>
        <translation>Toutes les personnes reconnaissables sur cette image ont maintenant consenti</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>Careful: this address only looks like {platform}’s. Do not open it.</source>
        <translation>Attention&#xa0;: cette adresse imite seulement celle de {platform}. Ne l’ouvrez pas.</translation>
    </message>
    <message>
        <source>{account} is in the register: {state}.</source>
        <translation>{account} figure au registre&#xa0;: {state}.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier case(s):</source>
        <translation>
            <numerusform>%n dossier antérieur&#xa0;:</numerusform>
            <numerusform>%n dossiers antérieurs&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} is not in the register. The case can be taken in all the same.</source>
        <translation>{account} ne figure pas au registre. Le dossier peut être ouvert quand même.</translation>
    </message>
    <message>
        <source>A link on {platform} that names no account. Choose the account if it is one of ours.</source>
        <translation>Un lien sur {platform} qui ne désigne aucun compte. Choisissez le compte s’il est à nous.</translation>
    </message>
    <message>
        <source>No platform that ActDesk knows. The link is kept as it is.</source>
        <translation>Aucune plateforme connue d’ActDesk. Le lien est conservé tel quel.</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Search this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try fewer letters or fewer filters.</source>
        <translation>Essayez avec moins de lettres ou moins de filtres.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} sur {total} affichés</translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>The desk also locks when this computer sleeps or its screen is locked, where the system says so.</source>
        <translation>Le bureau se verrouille aussi quand l’ordinateur se met en veille ou que son écran est verrouillé, là où le système le signale.</translation>
    </message>
    <message>
        <source>Lock when nobody is here for</source>
        <translation>Verrouiller quand personne n’est là pendant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>never (not recommended)</source>
        <translation>jamais (déconseillé)</translation>
    </message>
    <message>
        <source>Whoever comes to this computer while you are away then reads everything.</source>
        <translation>Toute personne qui passe devant cet ordinateur en votre absence peut alors tout lire.</translation>
    </message>
    <message>
        <source>{lock} locks. {hide} hides the window at once and locks, also from under a dialog.</source>
        <translation>{lock} verrouille. {hide} masque aussitôt la fenêtre et verrouille, même sous une boîte de dialogue.</translation>
    </message>
    <message>
        <source>Destroy the key…</source>
        <translation>Détruire la clé…</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Show all {n} characters</source>
        <translation>Afficher les {n} caractères</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Le texte entier</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Also with Ctrl and + or -; Ctrl+0 resets.</source>
        <translation>Aussi avec Ctrl et + ou -&#xa0;; Ctrl+0 rétablit.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>Nobody is named yet</source>
        <translation>Personne n’est encore désigné</translation>
    </message>
    <message>
        <source>Who: {name}</source>
        <translation>Qui&#xa0;: {name}</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Ce qui le prouve</translation>
    </message>
    <message>
        <source>Mark as done…</source>
        <translation>Marquer comme faite…</translation>
    </message>
    <message>
        <source>Mark as done: {measure}</source>
        <translation>Marquer comme faite&#xa0;: {measure}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change: {measure}</source>
        <translation>Modifier&#xa0;: {measure}</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Verify: {measure}</source>
        <translation>Vérifier&#xa0;: {measure}</translation>
    </message>
    <message>
        <source>Nobody else has verified it yet.</source>
        <translation>Personne d’autre ne l’a encore vérifiée.</translation>
    </message>
    <message>
        <source>Verified by {name} on {day}</source>
        <translation>Vérifiée par {name} le {day}</translation>
    </message>
</context>
<context>
    <name>MeasureChangeDialog</name>
    <message>
        <source>Agree on the change with those concerned first; what was agreed before stays in the history.</source>
        <translation>Convenez d’abord du changement avec les personnes concernées&#xa0;; l’accord antérieur reste dans l’historique.</translation>
    </message>
    <message>
        <source>Change the measure</source>
        <translation>Modifier la mesure</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Enregistrer la modification</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Pour quand</translation>
    </message>
</context>
<context>
    <name>MeasureDoneDialog</name>
    <message>
        <source>Measure done</source>
        <translation>Mesure faite</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme faite</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Ce qui le prouve</translation>
    </message>
    <message>
        <source>What you saw yourself, and where.</source>
        <translation>Ce que vous avez vu vous-même, et où.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
</context>
<context>
    <name>MeasureList</name>
    <message>
        <source>No measure yet. What dialogue agrees on stands here: who does what, until when.</source>
        <translation>Aucune mesure pour l’instant. Ce dont le dialogue convient figure ici&#xa0;: qui fait quoi, et pour quand.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Screens</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together, at least {n} characters.</source>
        <translation>Au moins quatre mots sans lien entre eux, {n} caractères au minimum.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>La phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je tape</translation>
    </message>
    <message>
        <source>This passphrase could be guessed. Add a word or two.</source>
        <translation>Cette phrase secrète pourrait être devinée. Ajoutez un ou deux mots.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Les deux ne sont pas identiques. Retapez-le.</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>Une nouvelle phrase secrète pour {name}</translation>
    </message>
    <message>
        <source>Let them sit here and type it themselves. The former one opens nothing from now on, and what they did before stays theirs. The history says that you did this.</source>
        <translation>Laissez la personne s’asseoir ici et la saisir elle-même. L’ancienne n’ouvre plus rien, et ce qu’elle a fait reste à son nom. L’historique dira que vous l’avez fait.</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>Définir la nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Setting the new passphrase</source>
        <translation>Définition de la nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>{name} has a new passphrase.</source>
        <translation>{name} a une nouvelle phrase secrète.</translation>
    </message>
</context>
<context>
    <name>NewPersonDialog</name>
    <message>
        <source>Once the person is added, they are chosen where you looked for them.</source>
        <translation>Une fois ajoutée, la personne est choisie là où vous la cherchiez.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Ajouter la personne</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} est ajouté(e) aux personnes.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Pas encore possibles</translation>
    </message>
    <message>
        <source>A step can only be skipped with the signature of a second officer, and you are the only officer of this store who can act in this case. Add a second one first: Settings, Officers.</source>
        <translation>Une étape ne se saute qu’avec la signature d’une seconde personne responsable, et vous êtes la seule personne de cette base qui puisse agir dans ce dossier. Ajoutez-en d’abord une autre&#xa0;: Réglages, Responsables.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note in {reference}</source>
        <translation>Note dans {reference}</translation>
    </message>
    <message>
        <source>A note is part of the story and is not edited later.</source>
        <translation>Une note fait partie du récit et ne se modifie plus.</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>OfficerRow</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Can’t unlock</source>
        <translation>N’a plus accès</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>last act {moment}</source>
        <translation>dernier acte le {moment}</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Nouvelle phrase secrète pour {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
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
        <translation>Chaque responsable déverrouille ce bureau avec sa propre phrase secrète. Mieux vaut deux qu’un&#xa0;: vacances, maladie.</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Ajouter un·e responsable</translation>
    </message>
    <message>
        <source>Change the key of the store</source>
        <translation>Changer la clé de la base</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Whoever is removed stays in the history. The key is then changed, so that nothing they know opens the store or its backups here; what they copied before, they keep.</source>
        <translation>Qui est retiré reste dans l’historique. La clé est alors changée&#xa0;: rien de ce que cette personne connaît n’ouvre la base ni les sauvegardes d’ici&#xa0;; ce qu’elle a copié avant, elle le garde.</translation>
    </message>
    <message>
        <source>The key of the store is not changed yet. Whoever was removed can’t unlock it all the same.</source>
        <translation>La clé de la base n’est pas encore changée. Qui a été retiré ne peut pas la déverrouiller pour autant.</translation>
    </message>
    <message>
        <source>These files could not be opened at the last change of the key and are as they were: {files}</source>
        <translation>Ces fichiers n’ont pas pu être ouverts au dernier changement de clé et restent tels quels&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Looking for open work</source>
        <translation>Recherche du travail en cours</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Retirer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Remove the officer</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep the officer</source>
        <translation>Garder</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>This waits for them and needs somebody else:</source>
        <translation>Ceci l’attend et demande quelqu’un d’autre&#xa0;:</translation>
    </message>
    <message>
        <source>Their passphrase opens nothing from now on. The desk is closed for a moment while the store and its backups get a new key, and then opens again. This can’t be undone; they can be added anew.</source>
        <translation>Sa phrase secrète n’ouvre plus rien. Le bureau se ferme un instant, le temps que la base et ses sauvegardes reçoivent une nouvelle clé, puis se rouvre. Cela ne s’annule pas&#xa0;; la personne peut être ajoutée à nouveau.</translation>
    </message>
    <message>
        <source>Change the key of the store?</source>
        <translation>Changer la clé de la base&#xa0;?</translation>
    </message>
    <message>
        <source>Do this when a backup or this computer was in other hands. The desk is closed for a moment while the store and its backups get a new key, and then opens again. Every passphrase stays as it is.</source>
        <translation>À faire quand une sauvegarde ou cet ordinateur a été en d’autres mains. Le bureau se ferme un instant, le temps que la base et ses sauvegardes reçoivent une nouvelle clé, puis se rouvre. Chaque phrase secrète reste la même.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Changer la clé</translation>
    </message>
    <message>
        <source>Keep the present key</source>
        <translation>Garder la clé actuelle</translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation>Changement de la clé</translation>
    </message>
</context>
<context>
    <name>OfficialTab</name>
    <message>
        <source>The official document is not here yet</source>
        <translation>Le document officiel n’est pas encore ici</translation>
    </message>
    <message>
        <source>Attach the PDF of the policy: it is kept in the store, encrypted, and is read here page by page.</source>
        <translation>Joignez le PDF de la politique&#xa0;: il est conservé dans la base, chiffré, et se lit ici page par page.</translation>
    </message>
    <message>
        <source>Attach the PDF…</source>
        <translation>Joindre le PDF…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Affichage de la page…</translation>
    </message>
    <message>
        <source>The official document</source>
        <translation>Le document officiel</translation>
    </message>
    <message>
        <source>Choose the official PDF</source>
        <translation>Choisir le PDF officiel</translation>
    </message>
    <message>
        <source>Attaching the document</source>
        <translation>Ajout du document</translation>
    </message>
    <message>
        <source>The official document is attached.</source>
        <translation>Le document officiel est joint.</translation>
    </message>
    <message>
        <source>Take the official document out of the store?</source>
        <translation>Retirer le document officiel de la base&#xa0;?</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Our guidance stays. You can undo this, or attach the PDF again.</source>
        <translation>Nos repères restent. Vous pouvez annuler, ou joindre le PDF à nouveau.</translation>
    </message>
    <message>
        <source>The official document was taken out.</source>
        <translation>Le document officiel a été retiré.</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>sur {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Both days count.</source>
        <translation>Les deux jours comptent.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>A function rather than a name, such as “Communications team”. It is printed on the first page.</source>
        <translation>Une fonction plutôt qu’un nom, par exemple «&#xa0;Équipe de communication&#xa0;». Elle est imprimée sur la première page.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>Du {start} au {end}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Without people’s names</source>
        <translation>Sans noms de personnes</translation>
    </message>
    <message>
        <source>With people’s names</source>
        <translation>Avec les noms des personnes</translation>
    </message>
    <message>
        <source>Leave it empty for every picture of these days.</source>
        <translation>Laissez vide pour toutes les images de ces jours.</translation>
    </message>
    <message>
        <source>As of the end of</source>
        <translation>Tel qu’à la fin du</translation>
    </message>
    <message>
        <source>Computed from dated records and the journal.</source>
        <translation>Calculé à partir des fiches datées et du journal.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>A report with names is written as an act of its own, which you sign.</source>
        <translation>Un rapport avec des noms s’écrit par une action à part, que vous signez.</translation>
    </message>
</context>
<context>
    <name>OtherRow</name>
    <message>
        <source>Ask about {text}</source>
        <translation>Interroger sur {text}</translation>
    </message>
</context>
<context>
    <name>OverlapList</name>
    <message>
        <source>Accounts of the register that share something with this one</source>
        <translation>Comptes du registre qui ont quelque chose en commun avec celui-ci</translation>
    </message>
    <message>
        <source>Looking through the register…</source>
        <translation>Recherche dans le registre…</translation>
    </message>
    <message>
        <source>None was found by body, region or subject. Ask around all the same.</source>
        <translation>Aucun n’a été trouvé par instance, région ou thème. Renseignez-vous tout de même.</translation>
    </message>
    <message>
        <source>The nearest {shown} of {total}:</source>
        <translation>Les {shown} plus proches sur {total}&#xa0;:</translation>
    </message>
    <message>
        <source>Why would it not serve?</source>
        <translation>Pourquoi ne conviendrait-il pas&#x202f;?</translation>
    </message>
    <message>
        <source>Because …</source>
        <translation>Parce que …</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>What was captured</source>
        <translation>Ce qui a été saisi</translation>
    </message>
    <message>
        <source>What and whom it is about</source>
        <translation>De quoi et de qui il s’agit</translation>
    </message>
    <message>
        <source>Cases that resemble this one</source>
        <translation>Dossiers semblables</translation>
    </message>
    <message>
        <source>Correct what was captured</source>
        <translation>Corriger ce qui a été saisi</translation>
    </message>
    <message>
        <source>{outcome}. Their reference: {reference}. Only the references are kept here.</source>
        <translation>{outcome}. Leur référence&#xa0;: {reference}. Seules les références restent ici.</translation>
    </message>
    <message>
        <source>Settled on {day}: {outcome}.</source>
        <translation>Clos le {day}&#xa0;: {outcome}.</translation>
    </message>
    <message>
        <source>Lessons: {lessons}</source>
        <translation>Enseignements&#xa0;: {lessons}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>Quoted text</source>
        <translation>Texte cité</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Principles breached</source>
        <translation>Principes enfreints</translation>
    </message>
    <message>
        <source>Open the policy at “{name}”</source>
        <translation>Ouvrir la politique à «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Not classified yet: which principle is concerned, how grave is it?</source>
        <translation>Pas encore qualifié&#xa0;: quel principe est en cause, et est-ce grave&#xa0;?</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Open the account {handle}</source>
        <translation>Ouvrir le compte {handle}</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Personnes concernées</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Deleted by two officers. Its reference, days and category are all that stays.</source>
        <translation>Effacé par deux responsables. Il ne reste que sa référence, ses dates et sa catégorie.</translation>
    </message>
    <message>
        <source>Print the case file…</source>
        <translation>Imprimer le dossier…</translation>
    </message>
    <message>
        <source>Print the recommendation…</source>
        <translation>Imprimer la recommandation…</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>À faire d’abord : {what}</translation>
    </message>
    <message>
        <source>Then: {what}</source>
        <translation>Ensuite : {what}</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message numerus="yes">
        <source>%n page(s). Read them before they leave your hands.</source>
        <translation>
            <numerusform>%n page. Lisez-la avant de la remettre.</numerusform>
            <numerusform>%n pages. Lisez-les avant de les remettre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>The pages, as they will be printed</source>
        <translation>Les pages, telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>Arrow keys scroll, Ctrl and + or - enlarge.</source>
        <translation>Les flèches font défiler, Ctrl et + ou - agrandissent.</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or do anything</source>
        <translation>Chercher ou agir</translation>
    </message>
    <message>
        <source>A name, a handle, a reference, or what you want to do</source>
        <translation>Un nom, un identifiant, une référence ou ce que vous voulez faire</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter opens, Escape closes.</source>
        <translation>Haut et Bas choisissent, Entrée ouvre, Échap ferme.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Is this one of ours? {link}</source>
        <translation>Est-ce l’un des nôtres&#x202f;? {link}</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Which form came back?</source>
        <translation>Quel formulaire est revenu&#x202f;?</translation>
    </message>
    <message>
        <source>Reading the form</source>
        <translation>Lecture du formulaire</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
</context>
<context>
    <name>ParametersInput</name>
    <message>
        <source>Anything else, in your own words</source>
        <translation>Autre chose, dans vos propres mots</translation>
    </message>
</context>
<context>
    <name>PassphraseSection</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>It opens the desk. If it is lost, only a recovery sheet or another officer lets you in again.</source>
        <translation>Elle ouvre le bureau. Si elle est perdue, seule une fiche de secours ou une autre personne responsable vous y fait rentrer.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Garder l’actuelle</translation>
    </message>
    <message>
        <source>Wrapping the key anew</source>
        <translation>Nouvelle protection de la clé</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older backups in other places still open with the former one.</source>
        <translation>La phrase secrète est changée. Les sauvegardes plus anciennes placées ailleurs s’ouvrent encore avec la précédente.</translation>
    </message>
    <message>
        <source>That is not the present passphrase.</source>
        <translation>Ce n’est pas la phrase secrète actuelle.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Write the whole path, or choose the place with the button.</source>
        <translation>Écrivez le chemin complet, ou choisissez l’endroit avec le bouton.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Left on {day}</source>
        <translation>Départ le {day}</translation>
    </message>
    <message>
        <source>Policy not accepted yet</source>
        <translation>Politique pas encore acceptée</translation>
    </message>
    <message>
        <source>An older policy accepted</source>
        <translation>Version antérieure de la politique acceptée</translation>
    </message>
    <message>
        <source>Policy accepted on {day}</source>
        <translation>Politique acceptée le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the history</source>
        <translation>
            <numerusform>%n entrée de l’historique</numerusform>
            <numerusform>%n entrées de l’historique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>{kind}: {n}</source>
        <translation>{kind}&#xa0;: {n}</translation>
    </message>
    <message>
        <source>File that goes as a whole: {name}</source>
        <translation>Fichier effacé en entier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Erased on {day}</source>
        <translation>Effacé le {day}</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Enregistrer la copie</translation>
    </message>
    <message>
        <source>It names them. Write what holds from now on.</source>
        <translation>Ce texte nomme la personne. Écrivez ce qui vaut désormais.</translation>
    </message>
    <message>
        <source>Empty: nobody takes their place.</source>
        <translation>Vide&#xa0;: personne ne prend sa place.</translation>
    </message>
    <message>
        <source>Empty: it is open again.</source>
        <translation>Vide&#xa0;: cet appui est de nouveau à pourvoir.</translation>
    </message>
    <message>
        <source>Who mends the security of {of}: {said}</source>
        <translation>Qui remédie à la sécurité de {of}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Empty: it counts as not looked at.</source>
        <translation>Vide&#xa0;: ce point compte comme non examiné.</translation>
    </message>
    <message>
        <source>A parameter of {of}</source>
        <translation>Un paramètre de {of}</translation>
    </message>
    <message>
        <source>Who would administer {said}, in their place ({of})</source>
        <translation>Qui administrerait {said} à sa place ({of})</translation>
    </message>
    <message>
        <source>Who meets the condition of {of}: {said}</source>
        <translation>Qui remplit la condition de {of}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Who gives the help agreed in {of}: {said}</source>
        <translation>Qui apporte l’appui convenu dans {of}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Crisis contact of {of}</source>
        <translation>Contact de crise de {of}</translation>
    </message>
    <message>
        <source>Empty: it no longer holds.</source>
        <translation>Vide&#xa0;: il ne vaut plus.</translation>
    </message>
    <message>
        <source>Still unlocks this store</source>
        <translation>Déverrouille encore cette base</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Take out {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Who asks for, holds and uses the accounts.</source>
        <translation>Qui demande, administre et utilise les comptes.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Add whoever administers an account, and the communications team itself.</source>
        <translation>Ajoutez les personnes qui administrent un compte, et l’équipe de communication elle-même.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>A body of the Alliance that is in the register.</source>
        <translation>Une instance de l’Alliance inscrite au registre.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Where it is none of the bodies in the register.</source>
        <translation>S’il ne s’agit d’aucune instance du registre.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>What they do there.</source>
        <translation>Ce que la personne y fait.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Séparées par des virgules.</translation>
    </message>
    <message>
        <source>In the Secretariat&apos;s communications team since</source>
        <translation>Dans l’équipe de communication du Secrétariat depuis le</translation>
    </message>
    <message>
        <source>In the social media sub-team since</source>
        <translation>Dans la sous-équipe médias sociaux depuis le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>This is no e-mail address: name@example.org.</source>
        <translation>Ce n’est pas une adresse électronique&#xa0;: nom@example.org.</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Policy accepted</source>
        <translation>Politique acceptée</translation>
    </message>
    <message>
        <source>Enrol in the sub-team</source>
        <translation>Inscrire dans la sous-équipe</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copier l’adresse électronique</translation>
    </message>
    <message>
        <source>They hold no account today.</source>
        <translation>Cette personne n’administre aucun compte aujourd’hui.</translation>
    </message>
    <message>
        <source>Holds today</source>
        <translation>Administre aujourd’hui</translation>
    </message>
    <message>
        <source>Held before</source>
        <translation>Administrés auparavant</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Open cases that concern them</source>
        <translation>Dossiers ouverts qui concernent cette personne</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>À son sujet</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>In the communications team</source>
        <translation>Dans l’équipe de communication</translation>
    </message>
    <message>
        <source>In the social media sub-team</source>
        <translation>Dans la sous-équipe médias sociaux</translation>
    </message>
    <message>
        <source>Policy accepted on</source>
        <translation>Politique acceptée le</translation>
    </message>
    <message>
        <source>Version of the policy</source>
        <translation>Version de la politique</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Départ le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Last of the Secretariat</source>
        <translation>Dernière du Secrétariat</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Whoever asks for, holds or uses an account.</source>
        <translation>Qui demande, administre ou utilise un compte.</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Add a second person of this name or e-mail?</source>
        <translation>Ajouter une deuxième personne de ce nom ou de cette adresse&#xa0;?</translation>
    </message>
    <message>
        <source>In the list already: {names}.</source>
        <translation>Déjà dans la liste&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Add a second one</source>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <source>{name} is recorded.</source>
        <translation>{name} est enregistré.</translation>
    </message>
    <message>
        <source>Is {person} back?</source>
        <translation>{person} est de retour&#xa0;?</translation>
    </message>
    <message>
        <source>What they held before stays ended; record anew what they hold from now on.</source>
        <translation>Les administrations d’avant restent closes&#xa0;; enregistrez à nouveau celles qui commencent maintenant.</translation>
    </message>
    <message>
        <source>They are back</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The e-mail address is copied.</source>
        <translation>L’adresse électronique est copiée.</translation>
    </message>
    <message>
        <source>Accounts checked today</source>
        <translation>Comptes vérifiés aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of {person}: checked today.</source>
        <translation>
            <numerusform>%n compte de {person}&#xa0;: vérifié aujourd’hui.</numerusform>
            <numerusform>%n comptes de {person}&#xa0;: vérifiés aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>What is held…</source>
        <translation>Données détenues…</translation>
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
        <translation>Enregistrer une copie de {name}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>Add a folder of pictures…</source>
        <translation>Ajouter un dossier d’images…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Clean copies</source>
        <translation>Copies nettoyées</translation>
    </message>
    <message>
        <source>Copies: {recipe} · Folder: {folder} · Credit: {credit}</source>
        <translation>Copies&#xa0;: {recipe} · Dossier&#xa0;: {folder} · Crédit&#xa0;: {credit}</translation>
    </message>
    <message>
        <source>no folder chosen yet</source>
        <translation>aucun dossier choisi</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>sans crédit</translation>
    </message>
    <message>
        <source>{credit}, with a caption</source>
        <translation>{credit}, avec une légende</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Gave away</source>
        <translation>Révélait</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What the copy keeps</source>
        <translation>Ce que la copie garde</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nom de la copie</translation>
    </message>
    <message>
        <source>People can be recognised</source>
        <translation>Des personnes sont reconnaissables</translation>
    </message>
    <message>
        <source>Somebody under 18 is shown</source>
        <translation>Une personne mineure est montrée</translation>
    </message>
    <message>
        <source>Somebody under 18 can be identified or found</source>
        <translation>Une personne mineure peut être identifiée ou localisée</translation>
    </message>
    <message>
        <source>Vulnerable setting</source>
        <translation>Cadre vulnérable</translation>
    </message>
    <message>
        <source>A person is named</source>
        <translation>Une personne est nommée</translation>
    </message>
    <message>
        <source>A precise place is named</source>
        <translation>Un lieu précis est nommé</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Text for those who cannot see it</source>
        <translation>Texte pour les personnes qui ne la voient pas</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publiée le</translation>
    </message>
    <message>
        <source>To be taken down by</source>
        <translation>À retirer avant le</translation>
    </message>
    <message>
        <source>Taken down on</source>
        <translation>Retirée le</translation>
    </message>
    <message>
        <source>Somebody who is no longer here</source>
        <translation>Quelqu’un qui n’est plus là</translation>
    </message>
    <message>
        <source>Cleaning the pictures</source>
        <translation>Nettoyage des images</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>Examen des fichiers</translation>
    </message>
    <message>
        <source>Gives away</source>
        <translation>Révèle</translation>
    </message>
    <message>
        <source>{latitude}° N, {longitude}° E</source>
        <translation>{latitude}° N, {longitude}° E</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
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
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>The copy “{name}” was read a second time by an independent reader, which found nothing.</source>
        <translation>La copie «&#xa0;{name}&#xa0;» a été relue par un lecteur indépendant, qui n’a rien trouvé.</translation>
    </message>
    <message>
        <source>No clean copy has been made yet.</source>
        <translation>Aucune copie nettoyée n’a encore été faite.</translation>
    </message>
    <message>
        <source>The original gave nothing away.</source>
        <translation>L’original ne révélait rien.</translation>
    </message>
    <message>
        <source>Place not recorded</source>
        <translation>Lieu de publication non enregistré</translation>
    </message>
    <message>
        <source>To be taken down since {day}</source>
        <translation>À retirer depuis le {day}</translation>
    </message>
    <message>
        <source>To be taken down by {day}</source>
        <translation>À retirer avant le {day}</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>En cours de nettoyage</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Gives nothing away</source>
        <translation>Ne révèle rien</translation>
    </message>
    <message>
        <source>This picture may be published.</source>
        <translation>Cette image peut être publiée.</translation>
    </message>
    <message>
        <source>This picture may not be published yet. Something is still to be said:</source>
        <translation>Cette image ne peut pas encore être publiée. Il reste à dire&#xa0;:</translation>
    </message>
    <message>
        <source>This picture may not be published:</source>
        <translation>Cette image ne peut pas être publiée&#xa0;:</translation>
    </message>
    <message>
        <source>The original gave away: {kinds}.</source>
        <translation>L’original révélait&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>Guardian: {value}</source>
        <translation>Tutrice ou tuteur&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Interpreter: {value}</source>
        <translation>Interprète&#xa0;: {value}</translation>
    </message>
    <message>
        <source>For: {value}</source>
        <translation>Pour&#xa0;: {value}</translation>
    </message>
    <message>
        <source>On: {value}</source>
        <translation>Sur&#xa0;: {value}</translation>
    </message>
    <message>
        <source>In: {value}</source>
        <translation>Dans&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Not allowed: {value}</source>
        <translation>Non permis&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>{where}: {value}</source>
        <translation>{where}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Starts later</source>
        <translation>Commence plus tard</translation>
    </message>
    <message>
        <source>A guardian is missing</source>
        <translation>Une tutrice ou un tuteur manque</translation>
    </message>
    <message>
        <source>The child’s own yes is missing</source>
        <translation>Le oui de l’enfant manque</translation>
    </message>
    <message>
        <source>Given on {day}</source>
        <translation>Donné le {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>retiré le {day}</translation>
    </message>
    <message>
        <source>Taken down on {day}</source>
        <translation>Retirée le {day}</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Images ({endings})</translation>
    </message>
    <message>
        <source>Two officers may publish this picture together:</source>
        <translation>Cette image peut être publiée par deux responsables ensemble&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Drop files or folders here to see what they give away and to make copies that do not.</source>
        <translation>Déposez ici des fichiers ou des dossiers pour voir ce qu’ils révèlent et en faire des copies qui ne révèlent rien.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Aller à la table</translation>
    </message>
    <message>
        <source>One clearance sheet for these…</source>
        <translation>Une fiche de validation pour celles-ci…</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore d’image</translation>
    </message>
    <message>
        <source>Let go to look into these files</source>
        <translation>Relâchez pour examiner ces fichiers</translation>
    </message>
    <message>
        <source>The originals are only read, never changed.</source>
        <translation>Les originaux sont seulement lus, jamais modifiés.</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Choisir un dossier d’images</translation>
    </message>
    <message>
        <source>There is no file of this computer in it. Save pictures from the web first, then add them.</source>
        <translation>Il ne contient aucun fichier de cet ordinateur. Enregistrez d’abord les images du web, puis ajoutez-les.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) chosen.</source>
        <translation>
            <numerusform>%n image choisie.</numerusform>
            <numerusform>%n images choisies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw away what you typed about this picture?</source>
        <translation>Abandonner votre saisie sur cette image&#xa0;?</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Abandonner la saisie</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Drop files or folders here, paste files or a picture, or choose them. The originals are never changed.</source>
        <translation>Déposez ici des fichiers ou des dossiers, collez des fichiers ou une image, ou choisissez-les. Les originaux ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Taking the pasted picture</source>
        <translation>Reprise de l’image collée</translation>
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
        <translation>Laisser {name} de côté</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Attach the official policy</source>
        <translation>Joindre la politique officielle</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>PolicyScreen</name>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Copy {address}</source>
        <translation>Copier {address}</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Official document</source>
        <translation>Document officiel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>in force from {day}, to be confirmed</source>
        <translation>en vigueur dès le {day}, à confirmer</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>en vigueur dès le {day}</translation>
    </message>
    <message>
        <source>This edition of the policy has no clause “{id}”.</source>
        <translation>Cette édition de la politique n’a pas de clause «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>The address of the communications team is copied.</source>
        <translation>L’adresse de l’équipe de communication est copiée.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Case file {reference}</source>
        <translation>Dossier {reference}</translation>
    </message>
    <message>
        <source>Everything that is on record, with the custody of the evidence. Each piece is checked against its SHA-256 first. The story says that the file was printed.</source>
        <translation>Tout ce qui est consigné, avec la chaîne de conservation des preuves. Chaque pièce est d’abord comparée à son SHA-256. Le récit dit que le dossier a été imprimé.</translation>
    </message>
    <message>
        <source>Names masked (confidential)</source>
        <translation>Noms masqués (confidentiel)</translation>
    </message>
    <message>
        <source>In full (strictly confidential)</source>
        <translation>En entier (strictement confidentiel)</translation>
    </message>
    <message>
        <source>Names that the store knows are covered; somebody may still be recognised by what is said.</source>
        <translation>Les noms connus de la base sont masqués&#x202f;; on peut encore reconnaître quelqu’un à ce qui est dit.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>intégral</translation>
    </message>
    <message>
        <source>Show the pages…</source>
        <translation>Voir les pages…</translation>
    </message>
</context>
<context>
    <name>PrintRecommendationDialog</name>
    <message>
        <source>Recommendation in {reference}</source>
        <translation>Recommandation dans {reference}</translation>
    </message>
    <message>
        <source>What is asked of the competent body and why, what was tried before, who was heard, and what follows. It names the people concerned; who reported is not in it.</source>
        <translation>Ce qui est demandé à l’instance compétente et pourquoi, ce qui a été tenté, qui a été entendu et ce qui s’ensuit. Les personnes concernées y sont nommées ; l’auteur du signalement n’y figure pas.</translation>
    </message>
    <message>
        <source>Show the pages…</source>
        <translation>Voir les pages…</translation>
    </message>
    <message>
        <source>{reference} recommendation.pdf</source>
        <translation>{reference} recommandation.pdf</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>{person} administers {handle}: what did you see today that proves it?</source>
        <translation>{person} administre {handle}&#xa0;: qu’avez-vous constaté aujourd’hui qui le prouve&#xa0;?</translation>
    </message>
    <message>
        <source>Record the proof</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>“Their name in the page&apos;s roles.”</source>
        <translation>«&#xa0;Son nom dans les rôles de la page.&#xa0;»</translation>
    </message>
    <message>
        <source>Proven today: {person}.</source>
        <translation>Prouvé aujourd’hui&#xa0;: {person}.</translation>
    </message>
</context>
<context>
    <name>ProvenDialog</name>
    <message>
        <source>Pictures of it, kept as they are</source>
        <translation>Images qui le montrent, gardées telles quelles</translation>
    </message>
</context>
<context>
    <name>PutAsideSection</name>
    <message>
        <source>Stores put aside</source>
        <translation>Bases mises de côté</translation>
    </message>
    <message>
        <source>Each way back to a backup keeps the store that was there. Going back to it undoes the way back.</source>
        <translation>Chaque retour à une sauvegarde conserve la base qui s’y trouvait. Y revenir annule ce retour.</translation>
    </message>
    <message>
        <source>Remove the store that was put aside on {when} for good?</source>
        <translation>Supprimer définitivement la base mise de côté le {when} ?</translation>
    </message>
    <message>
        <source>Going back to it will not be possible any more. Backups stay.</source>
        <translation>Il ne sera plus possible d’y revenir. Les sauvegardes restent.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>The store that was put aside is removed.</source>
        <translation>La base mise de côté est supprimée.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Voir dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichiers&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>{section} · question {number} of {total}</source>
        <translation>{section} · question {number} sur {total}</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>The Secretariat asks: {question}</source>
        <translation>Le Secrétariat demande&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save and come back later</source>
        <translation>Enregistrer et revenir plus tard</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>There is half a character in this text. Type it anew.</source>
        <translation>Il y a une moitié de caractère dans ce texte. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Answer this question, or save and come back later.</source>
        <translation>Répondez à cette question, ou enregistrez et revenez plus tard.</translation>
    </message>
</context>
<context>
    <name>QuestionsForm</name>
    <message>
        <source>Who and what is shown</source>
        <translation>Qui et quoi sont montrés</translation>
    </message>
    <message>
        <source>What is published with it</source>
        <translation>Ce qui est publié avec elle</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Factual and with dignity: never as an object of pity.</source>
        <translation>Factuelle et digne&#xa0;: jamais un objet de pitié.</translation>
    </message>
    <message>
        <source>Text for those who cannot see it</source>
        <translation>Texte pour les personnes qui ne la voient pas</translation>
    </message>
    <message>
        <source>What is to be seen, in one or two sentences. Screen readers read it out.</source>
        <translation>Ce que l’on voit, en une ou deux phrases. Les lecteurs d’écran le lisent à voix haute.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Who made the picture, as it shall be named.</source>
        <translation>Qui a fait l’image, tel que la personne doit être citée.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>On what terms it may be used.</source>
        <translation>À quelles conditions elle peut être utilisée.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>For the team; never published.</source>
        <translation>Pour l’équipe&#xa0;; jamais publié.</translation>
    </message>
    <message>
        <source>Can people be recognised?</source>
        <translation>Des personnes sont-elles reconnaissables&#xa0;?</translation>
    </message>
    <message>
        <source>By face, clothes, tattoo, voice, name or place. If so, each of them must have agreed beforehand.</source>
        <translation>Par le visage, les vêtements, un tatouage, la voix, le nom ou le lieu. Si oui, chacune doit avoir consenti auparavant.</translation>
    </message>
    <message>
        <source>Is anybody under 18 shown?</source>
        <translation>Une personne de moins de 18 ans est-elle montrée&#xa0;?</translation>
    </message>
    <message>
        <source>Can somebody under 18 be identified or found?</source>
        <translation>Une personne de moins de 18 ans peut-elle être identifiée ou localisée&#xa0;?</translation>
    </message>
    <message>
        <source>By face, name, school, uniform, house or street, together with the caption.</source>
        <translation>Par le visage, le nom, l’école, l’uniforme, la maison ou la rue, avec la légende.</translation>
    </message>
    <message>
        <source>Is it a vulnerable setting?</source>
        <translation>Est-ce un cadre vulnérable&#xa0;?</translation>
    </message>
    <message>
        <source>A hospital, a refugee camp, an emergency, a place where help is handed out.</source>
        <translation>Un hôpital, un camp de réfugiés, une urgence, un lieu de distribution d’aide.</translation>
    </message>
    <message>
        <source>Does the caption name somebody who is shown?</source>
        <translation>La légende nomme-t-elle une personne montrée&#xa0;?</translation>
    </message>
    <message>
        <source>Does the caption give a precise place?</source>
        <translation>La légende donne-t-elle un lieu précis&#xa0;?</translation>
    </message>
    <message>
        <source>A village, a camp, a street. A country or a region is not precise.</source>
        <translation>Un village, un camp, une rue. Un pays ou une région n’est pas précis.</translation>
    </message>
    <message>
        <source>What is published names people of the record: {names}. Leave them out, or answer “Yes” above.</source>
        <translation>Ce qui est publié nomme des personnes enregistrées ici&#xa0;: {names}. Retirez-les, ou répondez «&#xa0;Oui&#xa0;» plus haut.</translation>
    </message>
    <message>
        <source>What is published names places: {names}. Leave them out, or answer “Yes” above.</source>
        <translation>Ce qui est publié nomme des lieux&#xa0;: {names}. Retirez-les, ou répondez «&#xa0;Oui&#xa0;» plus haut.</translation>
    </message>
</context>
<context>
    <name>RecommendDialog</name>
    <message>
        <source>ActDesk recommends; the competent body decides. Nobody’s access ends before it has.</source>
        <translation>ActDesk recommande&#xa0;; l’instance compétente décide. Aucun accès ne prend fin avant sa décision.</translation>
    </message>
    <message>
        <source>Record the recommendation</source>
        <translation>Consigner la recommandation</translation>
    </message>
    <message>
        <source>No body is in the store yet. Add it under People, then come back.</source>
        <translation>La base ne contient encore aucune instance. Ajoutez-la sous Personnes, puis revenez.</translation>
    </message>
    <message>
        <source>Competent body</source>
        <translation>Instance compétente</translation>
    </message>
    <message>
        <source>What is recommended, and why</source>
        <translation>Ce qui est recommandé, et pourquoi</translation>
    </message>
    <message>
        <source>The people concerned were heard</source>
        <translation>Les personnes concernées ont été entendues</translation>
    </message>
    <message>
        <source>Why were they not heard?</source>
        <translation>Pourquoi n’ont-elles pas été entendues&#xa0;?</translation>
    </message>
    <message>
        <source>The document, if you have one of your own; otherwise print it from the case afterwards.</source>
        <translation>Le document, si vous en avez un ; sinon imprimez-le ensuite depuis le dossier.</translation>
    </message>
    <message>
        <source>Who was heard, when, and what they said</source>
        <translation>Qui a été entendu, quand, et ce qui a été dit</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Close this record</source>
        <translation>Fermer cette fiche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>RecordPicker</name>
    <message>
        <source>Choose one from the list that opens while you type.</source>
        <translation>Choisissez dans la liste qui s’ouvre pendant la saisie.</translation>
    </message>
    <message>
        <source>Type a few letters, then choose</source>
        <translation>Tapez quelques lettres, puis choisissez</translation>
    </message>
    <message>
        <source>Nobody of this name here</source>
        <translation>Personne de ce nom ici</translation>
    </message>
    <message>
        <source>Nothing like this here</source>
        <translation>Rien de tel ici</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Take off the desk…</source>
        <translation>Retirer du bureau…</translation>
    </message>
    <message>
        <source>Somebody under 18</source>
        <translation>Une personne mineure</translation>
    </message>
    <message>
        <source>Saving the picture’s record</source>
        <translation>Enregistrement de la fiche de l’image</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>This does not fit here. Check it.</source>
        <translation>Cela ne convient pas ici. Vérifiez.</translation>
    </message>
    <message>
        <source>Take {name} off the desk?</source>
        <translation>Retirer {name} du bureau&#xa0;?</translation>
    </message>
    <message>
        <source>Its answers and its links with consents go with it. No file is deleted. Undo brings it back.</source>
        <translation>Ses réponses et ses liens avec des consentements partent avec elle. Aucun fichier n’est supprimé. «&#xa0;Annuler&#xa0;» la ramène.</translation>
    </message>
    <message>
        <source>Take it off the desk</source>
        <translation>Retirer du bureau</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>The picture is off the desk.</source>
        <translation>L’image n’est plus sur le bureau.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The recovery sheet opens this desk</source>
        <translation>La fiche de secours ouvre ce bureau</translation>
    </message>
    <message>
        <source>It names nobody. Say who you are and choose a passphrase: it opens the desk from now on, and the history says that you came in with a sheet.</source>
        <translation>Elle ne nomme personne. Dites qui vous êtes et choisissez une phrase secrète&#xa0;: elle ouvrira le bureau désormais, et l’historique dira que vous êtes entré avec une fiche.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>I am an officer of this desk and lost my passphrase</source>
        <translation>Je suis responsable de ce bureau et j’ai perdu ma phrase secrète</translation>
    </message>
    <message>
        <source>I become an officer of this desk</source>
        <translation>Je deviens responsable de ce bureau</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As your colleagues know you.</source>
        <translation>Tel que vos collègues vous connaissent.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse électronique</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Ouvrir le bureau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This does not fit: look for characters that can’t be seen, or make it shorter.</source>
        <translation>Cela ne convient pas&#xa0;: cherchez des caractères invisibles, ou raccourcissez.</translation>
    </message>
    <message>
        <source>Reading who works on this desk …</source>
        <translation>Lecture des responsables de ce bureau…</translation>
    </message>
    <message>
        <source>Making your key and opening the desk …</source>
        <translation>Création de votre clé et ouverture du bureau…</translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message>
        <source>Take a name out of {reference}</source>
        <translation>Retirer un nom de {reference}</translation>
    </message>
    <message>
        <source>To cover names only on paper, print the case file masked instead.</source>
        <translation>Pour masquer les noms seulement sur le papier, imprimez plutôt le dossier masqué.</translation>
    </message>
    <message>
        <source>Take it out for good</source>
        <translation>Retirer définitivement</translation>
    </message>
    <message>
        <source>The name goes from the record, the story, the measures, drafts and the history, and files in which it can be read go as a whole. It can’t be undone. Backups made before still hold it.</source>
        <translation>Le nom disparaît de la fiche, du récit, des mesures, des brouillons et de l’historique&#x202f;; les fichiers où on peut le lire disparaissent en entier. C’est irréversible. Les sauvegardes plus anciennes le contiennent encore.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Le nom</translation>
    </message>
    <message>
        <source>Each way in which it is written on a line of its own.</source>
        <translation>Chaque graphie sur sa propre ligne.</translation>
    </message>
    <message>
        <source>Why it has to go</source>
        <translation>Pourquoi il doit disparaître</translation>
    </message>
    <message>
        <source>Without the name: this stays in the story.</source>
        <translation>Sans le nom&#xa0;: ceci reste dans le récit.</translation>
    </message>
    <message>
        <source>Write at least three letters.</source>
        <translation>Écrivez au moins trois lettres.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Kind of presence</source>
        <translation>Type de présence</translation>
    </message>
    <message>
        <source>Displayed name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Comment il prend fin</translation>
    </message>
    <message>
        <source>Login kept</source>
        <translation>Identifiants conservés</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Qui peut y accéder</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Recovery mailbox</source>
        <translation>Adresse de récupération</translation>
    </message>
    <message>
        <source>Where the recovery codes are</source>
        <translation>Où sont les codes de récupération</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Days between checks</source>
        <translation>Jours entre deux vérifications</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Proven on</source>
        <translation>Prouvé le</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Type d’instance</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>En répond</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>In the communications team from</source>
        <translation>Dans l’équipe de communication du</translation>
    </message>
    <message>
        <source>In the communications team until</source>
        <translation>Dans l’équipe de communication jusqu’au</translation>
    </message>
    <message>
        <source>In the social media sub-team from</source>
        <translation>Dans la sous-équipe médias sociaux du</translation>
    </message>
    <message>
        <source>In the social media sub-team until</source>
        <translation>Dans la sous-équipe médias sociaux jusqu’au</translation>
    </message>
    <message>
        <source>Policy accepted on</source>
        <translation>Politique acceptée le</translation>
    </message>
    <message>
        <source>Version of the policy</source>
        <translation>Version de la politique</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Départ le</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>une autre fiche</translation>
    </message>
    <message>
        <source>This is not in the register, and easy to take for one of ours.</source>
        <translation>Ce compte ne figure pas au registre, et se confond facilement avec l’un des nôtres.</translation>
    </message>
    <message>
        <source>No account in the register is called so, and this is no link that ActDesk knows.</source>
        <translation>Aucun compte du registre ne porte ce nom, et ce n’est pas un lien que connaît ActDesk.</translation>
    </message>
    <message>
        <source>Paste the whole link, or the platform and the handle: “Instagram @actalliance”.</source>
        <translation>Collez le lien entier, ou la plateforme et le nom du compte&#xa0;: «&#xa0;Instagram @actalliance&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts of this name are in the register.</source>
        <translation>
            <numerusform>%n compte de ce nom figure au registre.</numerusform>
            <numerusform>%n comptes de ce nom figurent au registre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Careful: this is not an address of {platform}, it only looks like one.</source>
        <translation>Attention&#xa0;: ce n’est pas une adresse de {platform}, elle y ressemble seulement.</translation>
    </message>
    <message>
        <source>Do not open it. Whoever made it wants to be taken for somebody else.</source>
        <translation>Ne l’ouvrez pas. Qui l’a créée veut se faire passer pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>{handle} on {platform}: nobody has entered it here yet.</source>
        <translation>{handle} sur {platform}&#xa0;: personne ne l’a encore inscrit ici.</translation>
    </message>
    <message>
        <source>This link leads to {platform}, but names no account there.</source>
        <translation>Ce lien mène à {platform}, mais n’y désigne aucun compte.</translation>
    </message>
    <message>
        <source>Paste the link of the page or profile itself.</source>
        <translation>Collez le lien de la page ou du profil.</translation>
    </message>
    <message>
        <source>The link leads to something on it, such as one post.</source>
        <translation>Le lien mène à un contenu de ce compte, par exemple une publication.</translation>
    </message>
    <message>
        <source>Yes, this is ours.</source>
        <translation>Oui, c’est à nous.</translation>
    </message>
    <message>
        <source>Yes, this is ours. It is dormant.</source>
        <translation>Oui, c’est à nous. Il est en sommeil.</translation>
    </message>
    <message>
        <source>This one is authorised, and not opened yet.</source>
        <translation>Celui-ci est autorisé, et pas encore ouvert.</translation>
    </message>
    <message>
        <source>This is ours, and suspended.</source>
        <translation>C’est à nous&#xa0;; il est suspendu.</translation>
    </message>
    <message>
        <source>This is ours, and being closed.</source>
        <translation>C’est à nous&#xa0;; il est en cours de clôture.</translation>
    </message>
    <message>
        <source>This is ours, but we have lost access to it.</source>
        <translation>C’est à nous, mais nous en avons perdu l’accès.</translation>
    </message>
    <message>
        <source>This was ours and is closed. We keep the name.</source>
        <translation>C’était à nous et c’est clôturé. Nous gardons le nom.</translation>
    </message>
    <message>
        <source>This is no longer ours: the handle was given up, and a stranger may have taken it.</source>
        <translation>Ce n’est plus à nous&#xa0;: le nom a été libéré, et un tiers a pu le reprendre.</translation>
    </message>
    <message>
        <source>We know it, but nobody has authorised it.</source>
        <translation>Nous le connaissons, mais personne ne l’a autorisé.</translation>
    </message>
    <message>
        <source>No. This account only pretends to be ours.</source>
        <translation>Non. Ce compte se fait seulement passer pour l’un des nôtres.</translation>
    </message>
    <message>
        <source>This is not in the register.</source>
        <translation>Ce compte ne figure pas au registre.</translation>
    </message>
    <message>
        <source>It speaks for: {body}.</source>
        <translation>Il s’exprime au nom de&#xa0;: {body}.</translation>
    </message>
    <message>
        <source>Nobody is recorded as its administrator.</source>
        <translation>Personne n’est enregistré comme l’administrant.</translation>
    </message>
    <message>
        <source>Record a member of the communications team as its administrator, with what proves it.</source>
        <translation>Enregistrez un membre de l’équipe de communication qui l’administre, avec la preuve.</translation>
    </message>
    <message>
        <source>This does not fit here. Check it and try again.</source>
        <translation>Cela ne convient pas ici. Vérifiez, puis réessayez.</translation>
    </message>
    <message>
        <source>This platform knows one administrator only, and the Secretariat keeps the login.</source>
        <translation>Cette plateforme n’admet qu’une seule administration, et le Secrétariat conserve les identifiants.</translation>
    </message>
    <message>
        <source>{team} of the communications team provably administers it, and locally {local}.</source>
        <translation>Administré, preuve à l’appui, par l’équipe de communication ({team}) et localement par {local}.</translation>
    </message>
    <message>
        <source>{team} of the communications team holds it alone. A second hand would make it safe.</source>
        <translation>Administré par la seule équipe de communication&#xa0;: {team}. Une deuxième personne le rendrait plus sûr.</translation>
    </message>
    <message>
        <source>{team} of the communications team should hold it, but nobody has proven that yet.</source>
        <translation>L’équipe de communication ({team}) devrait l’administrer, mais rien ne le prouve encore.</translation>
    </message>
    <message>
        <source>{local} holds it, and nobody of the communications team does.</source>
        <translation>Administré par {local}, et par personne de l’équipe de communication.</translation>
    </message>
    <message>
        <source>Held by {team} (communications team) and {local}.</source>
        <translation>Administré par {team} (équipe de communication) et {local}.</translation>
    </message>
    <message>
        <source>Held by {local}; nobody of the communications team holds it.</source>
        <translation>Administré par {local}&#xa0;; personne de l’équipe de communication ne l’administre.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>À remplir.</translation>
    </message>
    <message>
        <source>This is too long for the register. Make it shorter.</source>
        <translation>C’est trop long pour le registre. Raccourcissez.</translation>
    </message>
    <message>
        <source>There is an invisible control character in this text. Type it anew.</source>
        <translation>Ce texte contient un caractère de contrôle invisible. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is half a character in this text. Type it anew.</source>
        <translation>Ce texte contient un caractère incomplet. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Somebody found this account. Nobody has authorised it to speak for the Alliance.</source>
        <translation>Ce compte a été trouvé. Personne ne l’a autorisé à s’exprimer au nom de l’Alliance.</translation>
    </message>
    <message>
        <source>This account only pretends to be ours. Report it to the platform, and tell people.</source>
        <translation>Ce compte se fait seulement passer pour l’un des nôtres. Signalez-le à la plateforme et prévenez.</translation>
    </message>
    <message>
        <source>The handle was given up. Whoever uses it now is a stranger: strangers take such names.</source>
        <translation>Le nom a été libéré. Qui l’utilise maintenant nous est étranger&#xa0;: de tels noms sont vite repris.</translation>
    </message>
    <message>
        <source>Nobody of ours can get in any more. Recover it, or have it closed.</source>
        <translation>Plus personne chez nous n’y a accès. Récupérez-le ou faites-le clôturer.</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Non prouvé</translation>
    </message>
    <message>
        <source>Two or more of the communications team hold it: {team}.</source>
        <translation>Plusieurs membres de l’équipe de communication l’administrent&#xa0;: {team}.</translation>
    </message>
    <message>
        <source>Record what proves that {team} administers it.</source>
        <translation>Enregistrez ce qui prouve que {team} l’administre.</translation>
    </message>
    <message>
        <source>Held by {team} (communications team).</source>
        <translation>Administré par {team} (équipe de communication).</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>Proven on {day}</source>
        <translation>Prouvé le {day}</translation>
    </message>
    <message>
        <source>Check due since {day}</source>
        <translation>À vérifier depuis le {day}</translation>
    </message>
    <message>
        <source>Check due on {day}</source>
        <translation>À vérifier le {day}</translation>
    </message>
    <message>
        <source>It looks like {accounts}: {how}. Check whether somebody imitates us.</source>
        <translation>Cela ressemble à {accounts} : {how}. Vérifiez si quelqu’un nous imite.</translation>
    </message>
    <message>
        <source>This looks like a password.</source>
        <translation>Cela ressemble à un mot de passe.</translation>
    </message>
    <message>
        <source>This looks like a recovery code.</source>
        <translation>Cela ressemble à un code de secours.</translation>
    </message>
    <message>
        <source>This looks like a key or a token.</source>
        <translation>Cela ressemble à une clé ou à un jeton.</translation>
    </message>
    <message>
        <source>It belongs in a password keeper or a safe. Write where, never the secret.</source>
        <translation>Sa place est dans un gestionnaire de mots de passe ou un coffre. Écrivez où, jamais le secret.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>another body</source>
        <translation>une autre instance</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Takes the file’s values</source>
        <translation>Prend les valeurs du fichier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>The platform’s own number</source>
        <translation>Numéro propre à la plateforme</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Jour de clôture</translation>
    </message>
    <message>
        <source>Where people find us instead</source>
        <translation>Où nous trouver ensuite</translation>
    </message>
    <message>
        <source>Newest post seen</source>
        <translation>Dernière publication vue</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>À faire le</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <translation>Ce qui a été fait, ou pourquoi non</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Ce qu’il en est</translation>
    </message>
    <message>
        <source>Who mends it</source>
        <translation>Qui corrige</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Examiné le</translation>
    </message>
    <message>
        <source>{rule} ({source}, as of {day})</source>
        <translation>{rule} ({source}, état au {day})</translation>
    </message>
    <message>
        <source>To be confirmed.</source>
        <translation>À confirmer.</translation>
    </message>
    <message>
        <source>The rule is for our own accounts that are not closed; this one is not, or no longer.</source>
        <translation>La règle vaut pour nos propres comptes qui ne sont pas fermés&#xa0;: celui-ci n’en est pas, ou n’en est plus.</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Check a link</source>
        <translation>Vérifier un lien</translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>Ajouter une instance</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Lists of the register</source>
        <translation>Listes du registre</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aucun compte pour l’instant</translation>
    </message>
    <message>
        <source>Paste the link of the first one above, or add it by hand.</source>
        <translation>Collez ci-dessus le lien du premier, ou ajoutez-le à la main.</translation>
    </message>
    <message>
        <source>No body yet</source>
        <translation>Aucune instance pour l’instant</translation>
    </message>
    <message>
        <source>Forums, groups, members and the Secretariat: whoever accounts speak for.</source>
        <translation>Forums, groupes, membres et Secrétariat&#xa0;: celles et ceux au nom de qui les comptes s’expriment.</translation>
    </message>
    <message>
        <source>Every account that speaks for the Alliance, and who holds it.</source>
        <translation>Chaque compte qui s’exprime au nom de l’Alliance, et qui l’administre.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Exporter le registre</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Which table shall be imported?</source>
        <translation>Quel tableau faut-il importer&#x202f;?</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lecture du tableau</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove the message on the platform first, then record here what was done.</source>
        <translation>Supprimez d’abord le message sur la plateforme, puis consignez ici ce qui a été fait.</translation>
    </message>
    <message>
        <source>Record the removal</source>
        <translation>Consigner la suppression</translation>
    </message>
    <message>
        <source>Those who hold the account are asked to take the message down.</source>
        <translation>On demande à qui administre le compte de supprimer le message.</translation>
    </message>
    <message>
        <source>Record the request for removal</source>
        <translation>Consigner la demande de suppression</translation>
    </message>
    <message>
        <source>Who was asked, how, and until when</source>
        <translation>À qui, comment, et pour quand</translation>
    </message>
    <message>
        <source>No copy is kept yet of what was said. Once it is gone it can’t be shown to anybody.</source>
        <translation>Aucune copie du message n’est encore conservée. Une fois disparu, il ne pourra plus être montré.</translation>
    </message>
    <message>
        <source>Better: cancel, and add a screenshot or the quoted text first.</source>
        <translation>Mieux&#xa0;: annulez, et ajoutez d’abord une capture d’écran ou le texte cité.</translation>
    </message>
    <message>
        <source>Why can no copy be kept?</source>
        <translation>Pourquoi aucune copie n’est-elle possible&#xa0;?</translation>
    </message>
    <message>
        <source>What was removed, and where</source>
        <translation>Ce qui a été supprimé, et où</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Supprimé le</translation>
    </message>
    <message>
        <source>Removed by whom</source>
        <translation>Supprimé par qui</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>The case goes on where it stood on the ladder.</source>
        <translation>Le dossier reprend là où il en était sur l’échelle.</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Rouvrir le dossier</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>Pourquoi est-il rouvert&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ReporterInput</name>
    <message>
        <source>Hide who reported</source>
        <translation>Masquer l’auteur du signalement</translation>
    </message>
    <message>
        <source>Show who reported</source>
        <translation>Afficher l’auteur du signalement</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Save the leadership summary as PDF</source>
        <translation>Enregistrer la synthèse pour la direction en PDF</translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation>Contrôler un rapport</translation>
    </message>
    <message>
        <source>{days}. Written {written}. Check code {code}.</source>
        <translation>{days}. Établi le {written}. Code de contrôle&#xa0;: {code}.</translation>
    </message>
    <message>
        <source>“{name}” is the report that was written on {written}. Not one byte was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» est bien le rapport établi le {written}. Pas un octet n’a changé.</translation>
    </message>
    <message>
        <source>“{name}” reads like the report that was written on {written}, but the file is not the same: it was saved again, or made by another version of ActDesk.</source>
        <translation>«&#xa0;{name}&#xa0;» se lit comme le rapport établi le {written}, mais le fichier n’est pas le même&#xa0;: il a été enregistré à nouveau, ou produit par une autre version d’ActDesk.</translation>
    </message>
    <message>
        <source>“{name}” is not what was written on {written}. Something in it was changed. Do not rely on it: write the report anew.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas ce qui a été établi le {written}. Quelque chose y a été modifié. Ne vous y fiez pas&#xa0;: établissez le rapport à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF, but no report of ActDesk.</source>
        <translation>«&#xa0;{name}&#xa0;» est un PDF, mais pas un rapport d’ActDesk.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>Du {start} au {end}</translation>
    </message>
    <message>
        <source>“{name}” was made from this store, but nothing is kept of it: it was never written, or it was deleted since. It can&apos;t be checked.</source>
        <translation>«&#xa0;{name}&#xa0;» vient de cette base, mais rien n’en est conservé&#xa0;: il n’a jamais été écrit, ou a été supprimé depuis. Impossible de le vérifier.</translation>
    </message>
    <message>
        <source>“{name}” says that it is a report of ActDesk, but it was made from another store, or from a state of this one that was given up. It can&apos;t be checked here.</source>
        <translation>«&#xa0;{name}&#xa0;» se présente comme un rapport d’ActDesk, mais il a été établi à partir d’une autre base, ou d’un état abandonné de celle-ci. Impossible de le vérifier ici.</translation>
    </message>
    <message>
        <source>{days}, with names</source>
        <translation>{days}, avec des noms</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Check a report…</source>
        <translation>Contrôler un rapport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Counting and drawing the pages…</source>
        <translation>Décompte et mise en pages…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Arrow keys scroll, Ctrl and + or - enlarge.</source>
        <translation>Les flèches font défiler, Ctrl et + ou - agrandissent.</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Page {n} sur {all}</translation>
    </message>
    <message>
        <source>Where shall the report go?</source>
        <translation>Où enregistrer le rapport&#xa0;?</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>The report is written: {name}</source>
        <translation>Le rapport est enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Which report shall be checked?</source>
        <translation>Quel rapport contrôler&#xa0;?</translation>
    </message>
    <message>
        <source>Checking the report</source>
        <translation>Contrôle du rapport</translation>
    </message>
    <message>
        <source>On paper: for the leadership without a person’s name, for your own work with what it needs.</source>
        <translation>Sur papier&#xa0;: pour la direction sans aucun nom de personne, pour votre travail avec ce qu’il faut.</translation>
    </message>
    <message>
        <source>Preparing the report</source>
        <translation>Préparation du rapport</translation>
    </message>
    <message>
        <source>Back to a new one</source>
        <translation>Revenir à un nouveau</translation>
    </message>
    <message numerus="yes">
        <source>The first %n page(s) are shown here</source>
        <translation>
            <numerusform>La première page est montrée ici</numerusform>
            <numerusform>Les %n premières pages sont montrées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}; the file has all {all}.</source>
        <translation>{first}&#x202f;; le fichier les a toutes, soit {all}.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was written.</source>
        <translation>Vous l’avez arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>Dessin du rapport</translation>
    </message>
    <message>
        <source>As it was written: {report}. {about}</source>
        <translation>Tel qu’il a été écrit&#xa0;: {report}. {about}</translation>
    </message>
</context>
<context>
    <name>RequestActs</name>
    <message>
        <source>Taken into evaluation.</source>
        <translation>La demande est en évaluation.</translation>
    </message>
    <message>
        <source>The channel is open; its account is active.</source>
        <translation>Le canal est ouvert&#xa0;; son compte est actif.</translation>
    </message>
    <message>
        <source>The request is declined.</source>
        <translation>La demande est refusée.</translation>
    </message>
    <message>
        <source>The request is approved.</source>
        <translation>La demande est approuvée.</translation>
    </message>
    <message>
        <source>The request went back.</source>
        <translation>La demande a été retournée.</translation>
    </message>
    <message>
        <source>Withdraw {reference}?</source>
        <translation>Retirer {reference}&#xa0;?</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Let {reference} lapse?</source>
        <translation>Déclarer {reference} caduque&#xa0;?</translation>
    </message>
    <message>
        <source>Let the request lapse</source>
        <translation>Déclarer la demande caduque</translation>
    </message>
    <message>
        <source>The account that it was given is closed in the same act.</source>
        <translation>Le compte qui lui avait été accordé est clos par le même acte.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The request has ended.</source>
        <translation>La demande est close.</translation>
    </message>
    <message>
        <source>Saving the request</source>
        <translation>Enregistrement de la demande</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on this step</source>
        <translation>Note sur cette étape</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>What shows that it is met?</source>
        <translation>Qu’est-ce qui montre qu’elle est remplie&#x202f;?</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>The condition is met</source>
        <translation>La condition est remplie</translation>
    </message>
    <message>
        <source>The trial is reviewed.</source>
        <translation>L’essai est évalué.</translation>
    </message>
    <message>
        <source>Preparing the answer</source>
        <translation>Préparation de la réponse</translation>
    </message>
    <message>
        <source>The support plan is kept.</source>
        <translation>Le plan d’appui est enregistré.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Go on with the newest draft</source>
        <translation>Reprendre le dernier brouillon</translation>
    </message>
    <message>
        <source>somebody whom the register no longer knows</source>
        <translation>quelqu’un que le registre ne connaît plus</translation>
    </message>
    <message>
        <source>{done} of {total} steps are done. The account opens when all are.</source>
        <translation>Étapes faites : {done} sur {total}. Le compte s’ouvre quand toutes le sont.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Opening checklist</source>
        <translation>Liste d’ouverture</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Voir le compte</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Approve {reference}?</source>
        <translation>Approuver {reference}&#xa0;?</translation>
    </message>
    <message>
        <source>The account enters the register as authorised, with its opening checklist.</source>
        <translation>Le compte entre au registre comme autorisé, avec sa liste d’ouverture.</translation>
    </message>
    <message>
        <source>Decline {reference}?</source>
        <translation>Refuser {reference}&#xa0;?</translation>
    </message>
    <message>
        <source>The request ends here, with what you offer instead.</source>
        <translation>La demande s’arrête ici, avec ce que vous proposez à la place.</translation>
    </message>
    <message>
        <source>Approve the request</source>
        <translation>Approuver la demande</translation>
    </message>
    <message>
        <source>Decline the request</source>
        <translation>Refuser la demande</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Commencée le</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Déposée le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>{who}, {when}, by the policy of {version}</source>
        <translation>{who}, {when}, selon la politique de {version}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What it means for the brand</source>
        <translation>Ce que cela signifie pour la marque</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>What is offered instead</source>
        <translation>Ce qui est proposé à la place</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>Plan d’appui</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflit d’intérêts</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Remplie</translation>
    </message>
    <message>
        <source>{owner}, met on {day}</source>
        <translation>{owner}, remplie le {day}</translation>
    </message>
    <message>
        <source>{owner}, due {day}</source>
        <translation>{owner}, pour le {day}</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Met: {condition}</source>
        <translation>Remplie&#xa0;: {condition}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Somebody who is no longer here</source>
        <translation>Quelqu’un qui n’est plus là</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Décision prise</translation>
    </message>
    <message>
        <source>Take in a form that came back</source>
        <translation>Reprendre un formulaire revenu</translation>
    </message>
    <message>
        <source>Save a blank request form</source>
        <translation>Enregistrer un formulaire de demande vierge</translation>
    </message>
    <message>
        <source>Forms (*.pdf *.txt)</source>
        <translation>Formulaires (*.pdf *.txt)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>On trial until</source>
        <translation>À l’essai jusqu’au</translation>
    </message>
    <message>
        <source>Review of the trial</source>
        <translation>Évaluation de l’essai</translation>
    </message>
    <message>
        <source>Review the trial</source>
        <translation>Évaluer l’essai</translation>
    </message>
    <message>
        <source>Signed with {name}</source>
        <translation>Signé avec {name}</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Effacer la réponse</translation>
    </message>
    <message>
        <source>Would serve</source>
        <translation>Conviendrait</translation>
    </message>
    <message>
        <source>Would not serve</source>
        <translation>Ne conviendrait pas</translation>
    </message>
    <message>
        <source>It would serve</source>
        <translation>Il conviendrait</translation>
    </message>
    <message>
        <source>It would not, because …</source>
        <translation>Non, parce que …</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>Retirer l’avis</translation>
    </message>
    <message>
        <source>Open the account {name}</source>
        <translation>Voir le compte {name}</translation>
    </message>
    <message>
        <source>Words in common: {words}</source>
        <translation>Mots en commun&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Read the whole request</source>
        <translation>Lire toute la demande</translation>
    </message>
    <message>
        <source>Answer the requester</source>
        <translation>Répondre à la personne qui demande</translation>
    </message>
    <message>
        <source>The account in the register</source>
        <translation>Le compte au registre</translation>
    </message>
    <message>
        <source>Check your answers and hand in</source>
        <translation>Vérifier vos réponses et déposer</translation>
    </message>
    <message>
        <source>Not answered: {question}</source>
        <translation>Sans réponse&#xa0;: {question}</translation>
    </message>
    <message>
        <source>There is a character in this text that can&apos;t be kept. Type it anew.</source>
        <translation>Ce texte contient un caractère qui ne peut être conservé. Saisissez-le à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n question restante</numerusform>
            <numerusform>%n questions restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>When all is answered</source>
        <translation>Quand tout est répondu</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Vérifier vos réponses</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>This is too long to be kept. Make it shorter.</source>
        <translation>C’est trop long pour être conservé. Raccourcissez.</translation>
    </message>
    <message>
        <source>This looks like a password or a key. Write where it is kept, never the secret itself.</source>
        <translation>Cela ressemble à un mot de passe ou à une clé. Écrivez où il est gardé, jamais le secret lui-même.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>{title} · {reference}</source>
        <translation>{title} · {reference}</translation>
    </message>
    <message>
        <source>The Secretariat sent the request back with questions:</source>
        <translation>Le Secrétariat a retourné la demande avec des questions&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody of the communications team is recorded as administrator of {handle}. Open the account, add a member of the team, and record what proves it.</source>
        <translation>Personne de l’équipe de communication n’est inscrit comme responsable de {handle}. Ouvrez la fiche du compte, ajoutez un membre de l’équipe et notez ce qui le prouve.</translation>
    </message>
    <message>
        <source>A channel without a name yet</source>
        <translation>Un canal encore sans nom</translation>
    </message>
    <message>
        <source>Acknowledge by {day}</source>
        <translation>Accuser réception d’ici au {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) must still be answered.</source>
        <translation>
            <numerusform>Il reste %n question sans réponse.</numerusform>
            <numerusform>Il reste %n questions sans réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the checklist are open.</source>
        <translation>
            <numerusform>%n étape de la liste d’ouverture reste à faire.</numerusform>
            <numerusform>%n étapes de la liste d’ouverture restent à faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>This request is yours: a colleague of the communications team decides it.</source>
        <translation>Cette demande est la vôtre&#xa0;: un·e collègue de l’équipe de communication en décide.</translation>
    </message>
    <message>
        <source>You would administer this channel: a colleague of the communications team decides it.</source>
        <translation>Vous administreriez ce canal&#xa0;: un·e collègue de l’équipe de communication en décide.</translation>
    </message>
    <message>
        <source>Nobody of the communications team provably administers the account yet.</source>
        <translation>Personne de l’équipe de communication n’administre encore le compte de façon prouvée.</translation>
    </message>
    <message>
        <source>Go on filling in</source>
        <translation>Continuer à remplir</translation>
    </message>
    <message>
        <source>Check and hand in</source>
        <translation>Vérifier et déposer</translation>
    </message>
    <message>
        <source>The account of this request is no longer in the register.</source>
        <translation>Le compte de cette demande n’est plus au registre.</translation>
    </message>
    <message>
        <source>This platform knows one administrator only, and the Secretariat keeps the login.</source>
        <translation>Cette plateforme ne connaît qu’un responsable, et le Secrétariat garde les identifiants.</translation>
    </message>
    <message>
        <source>{team} of the communications team provably administers {handle}.</source>
        <translation>{team}, de l’équipe de communication, administre {handle}&#xa0;; c’est prouvé.</translation>
    </message>
    <message>
        <source>{team} is named as co-administrator of {handle}, and nothing proves it yet. Open the account and record what was seen, such as a screenshot of its roles.</source>
        <translation>La co-administration de {handle} par {team} est inscrite, et rien ne la prouve encore. Ouvrez la fiche du compte et notez ce qui a été vu, par exemple une capture des rôles.</translation>
    </message>
    <message>
        <source>Read from the register.</source>
        <translation>Lu dans le registre.</translation>
    </message>
    <message>
        <source>No conflict of interest</source>
        <translation>Pas de conflit d’intérêts</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>En retard depuis le {day}</translation>
    </message>
    <message>
        <source>Decision due {day}</source>
        <translation>À décider le {day}</translation>
    </message>
    <message>
        <source>It was sent back and waits for the requester&apos;s answers.</source>
        <translation>Elle a été retournée et attend les réponses de la personne qui demande.</translation>
    </message>
    <message>
        <source>It was handed in and waits to be taken into evaluation.</source>
        <translation>Elle est déposée et attend d’être mise en évaluation.</translation>
    </message>
    <message>
        <source>Everything is answered: check it and hand it in.</source>
        <translation>Tout est répondu&#xa0;: vérifiez et déposez.</translation>
    </message>
    <message>
        <source>Done on {day} by {who}</source>
        <translation>Fait le {day} par {who}</translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>Fait le {day}</translation>
    </message>
    <message>
        <source>Everything is ready: the channel can be opened.</source>
        <translation>Tout est prêt&#xa0;: le canal peut être ouvert.</translation>
    </message>
    <message>
        <source>Not acknowledged yet: {names}. This is recorded under People.</source>
        <translation>Pas encore acceptée par&#xa0;: {names}. Cela s’inscrit sous Personnes.</translation>
    </message>
    <message>
        <source>Not enrolled yet: {names}. This is recorded under People.</source>
        <translation>Pas encore inscrit·e·s&#xa0;: {names}. Cela s’inscrit sous Personnes.</translation>
    </message>
    <message>
        <source>Set the support plan</source>
        <translation>Établir le plan d’appui</translation>
    </message>
    <message>
        <source>{help}: not agreed yet</source>
        <translation>{help}&#xa0;: pas encore convenu</translation>
    </message>
    <message>
        <source>{help}: {who}, {when}</source>
        <translation>{help}&#xa0;: {who}, {when}</translation>
    </message>
</context>
<context>
    <name>RequestsScreen</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>From the first idea for a channel to the day on which it opens.</source>
        <translation>De la première idée d’un canal au jour de son ouverture.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Formulaire vierge</translation>
    </message>
    <message>
        <source>Take in a form</source>
        <translation>Reprendre un formulaire</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Pas encore de demande</translation>
    </message>
    <message>
        <source>The form comes first, the channel afterwards.</source>
        <translation>Le formulaire d’abord, le canal ensuite.</translation>
    </message>
    <message>
        <source>There is no draft to go on with.</source>
        <translation>Il n’y a pas de brouillon à reprendre.</translation>
    </message>
    <message>
        <source>The form is taken in, and its file is kept.</source>
        <translation>Le formulaire est repris, et son fichier est gardé.</translation>
    </message>
    <message>
        <source>The request is handed in.</source>
        <translation>La demande est déposée.</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>The desk can’t be opened</source>
        <translation>Le bureau ne peut pas s’ouvrir</translation>
    </message>
    <message>
        <source>There is a good backup of {day}. It was opened and checked.</source>
        <translation>Il existe une bonne sauvegarde du {day}. Elle a été ouverte et vérifiée.</translation>
    </message>
    <message>
        <source>Open the backup of {day}</source>
        <translation>Ouvrir la sauvegarde du {day}</translation>
    </message>
    <message>
        <source>{sound} of the {pages} pages of the store are sound. What they hold can be saved.</source>
        <translation>{sound} des {pages} pages de la base sont intactes. Ce qu’elles contiennent peut être sauvé.</translation>
    </message>
    <message>
        <source>Open what can be saved</source>
        <translation>Ouvrir ce qui peut être sauvé</translation>
    </message>
    <message>
        <source>No good backup was found.</source>
        <translation>Aucune bonne sauvegarde n’a été trouvée.</translation>
    </message>
    <message>
        <source>Leave {folder} as it is, and ask whoever looks after ActDesk.</source>
        <translation>Laissez {folder} tel quel et adressez-vous à la personne qui s’occupe d’ActDesk.</translation>
    </message>
    <message>
        <source>The present store is kept aside, whole, so that this can be undone.</source>
        <translation>La base actuelle est mise de côté, entière : ce retour pourra être annulé.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture …</translation>
    </message>
    <message>
        <source>Reading what can be read of the store …</source>
        <translation>Lecture de ce qui est lisible dans la base …</translation>
    </message>
    <message>
        <source>Loses less</source>
        <translation>Perd le moins</translation>
    </message>
    <message>
        <source>Looking through the backups …</source>
        <translation>Examen des sauvegardes…</translation>
    </message>
    <message>
        <source>Its file is kept as it is. What can be done stands below.</source>
        <translation>Son fichier est conservé tel quel. Ce qui peut être fait est indiqué ci-dessous.</translation>
    </message>
</context>
<context>
    <name>RetainDialog</name>
    <message>
        <source>How long {reference} is kept</source>
        <translation>Durée de conservation de {reference}</translation>
    </message>
    <message>
        <source>As long as somebody may need it, and no longer. The usual days are under Settings, Deadlines.</source>
        <translation>Aussi longtemps que quelqu’un peut en avoir besoin, pas davantage. Les durées usuelles sont dans Réglages, Échéances.</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Garder cette date</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Gardé jusqu’au</translation>
    </message>
    <message>
        <source>Why this day?</source>
        <translation>Pourquoi cette date&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Add another</source>
        <translation>En ajouter</translation>
    </message>
    <message>
        <source>{question} Entry {number}</source>
        <translation>{question} Entrée {number}</translation>
    </message>
    <message>
        <source>Take out entry {number}</source>
        <translation>Retirer l’entrée {number}</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are lost for good.</source>
        <translation>
            <numerusform>%n fiche est définitivement perdue.</numerusform>
            <numerusform>%n fiches sont définitivement perdues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may be older than they were.</source>
        <translation>
            <numerusform>%n fiche est peut-être plus ancienne qu’elle n’était.</numerusform>
            <numerusform>%n fiches sont peut-être plus anciennes qu’elles n’étaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last part of the journal can’t be read: nobody knows what it said.</source>
        <translation>La dernière partie du journal est illisible : personne ne sait ce qu’elle disait.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the journal can’t be read.</source>
        <translation>
            <numerusform>%n entrée du journal est illisible.</numerusform>
            <numerusform>%n entrées du journal sont illisibles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>SecondPlaceSection</name>
    <message>
        <source>A second place for backups</source>
        <translation>Un second lieu pour les sauvegardes</translation>
    </message>
    <message>
        <source>Each new backup is also copied to a stick or a share, and the copy is checked. A lost laptop is replaced from it, with the passphrase.</source>
        <translation>Chaque nouvelle sauvegarde est aussi copiée sur une clé ou un partage, et la copie est vérifiée. Un ordinateur perdu se remplace à partir de là, avec la phrase secrète.</translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation>Choisir un second lieu</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copier maintenant</translation>
    </message>
    <message>
        <source>Stop copying there</source>
        <translation>Ne plus y copier</translation>
    </message>
    <message>
        <source>Where shall every backup be copied to?</source>
        <translation>Où copier chaque sauvegarde ?</translation>
    </message>
    <message>
        <source>Copying the newest backup and checking the copy</source>
        <translation>Copie de la dernière sauvegarde et vérification de la copie</translation>
    </message>
    <message>
        <source>The newest backup lies in the second place, checked.</source>
        <translation>La dernière sauvegarde se trouve dans le second lieu, vérifiée.</translation>
    </message>
    <message>
        <source>Backups are copied to {folder}.</source>
        <translation>Les sauvegardes sont copiées dans {folder}.</translation>
    </message>
    <message>
        <source>No second place is chosen.</source>
        <translation>Aucun second lieu n’est choisi.</translation>
    </message>
    <message>
        <source>The newest copy there is of {day}.</source>
        <translation>La copie la plus récente y date du {day}.</translation>
    </message>
    <message>
        <source>It can’t be reached now, or there is no copy in it yet.</source>
        <translation>Il n’est pas accessible pour le moment, ou ne contient encore aucune copie.</translation>
    </message>
</context>
<context>
    <name>SecondSignature</name>
    <message>
        <source>Second signature</source>
        <translation>Seconde signature</translation>
    </message>
    <message>
        <source>This takes two officers. Let a colleague read what is signed and type their own passphrase here; don’t type it for them. Both names stay in the journal.</source>
        <translation>Il faut ici deux personnes. Laissez une ou un collègue lire ce qui est signé et saisir sa propre phrase secrète ; ne la saisissez pas à sa place. Les deux noms restent dans le journal.</translation>
    </message>
    <message>
        <source>Done by {name}</source>
        <translation>Fait par {name}</translation>
    </message>
    <message>
        <source>Who signs with {name}?</source>
        <translation>Qui signe avec {name} ?</translation>
    </message>
    <message>
        <source>Their own passphrase</source>
        <translation>Sa propre phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This name and this passphrase do not belong together. Nothing was signed.</source>
        <translation>Ce nom et cette phrase secrète ne vont pas ensemble. Rien n’a été signé.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Réessayer dans %n seconde</numerusform>
            <numerusform>Réessayer dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Checking takes a moment, so that nobody can guess fast.</source>
        <translation>La vérification prend un instant, pour que personne ne puisse deviner vite.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <source>Security: {standing}</source>
        <translation>Sécurité&#xa0;: {standing}</translation>
    </message>
</context>
<context>
    <name>SendBackPage</name>
    <message>
        <source>Back to the request</source>
        <translation>Retour à la demande</translation>
    </message>
    <message>
        <source>Return {reference} with questions</source>
        <translation>Retourner {reference} avec des questions</translation>
    </message>
    <message>
        <source>The requester sees each question beside what it is about, and can change it.</source>
        <translation>La personne qui demande voit chaque question à côté de la réponse concernée et peut modifier celle-ci.</translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation>Sur l’ensemble</translation>
    </message>
    <message>
        <source>Ask about one answer</source>
        <translation>Interroger sur une réponse</translation>
    </message>
    <message>
        <source>Add a question on it</source>
        <translation>Ajouter une question à ce sujet</translation>
    </message>
    <message>
        <source>Return the request</source>
        <translation>Retourner la demande</translation>
    </message>
    <message>
        <source>Write at least one question.</source>
        <translation>Écrivez au moins une question.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Correct my name or e-mail address</source>
        <translation>Corriger mon nom ou mon adresse électronique</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Deadlines: how many days each thing may take</source>
        <translation>Délais&#xa0;: combien de jours chaque chose peut prendre</translation>
    </message>
    <message>
        <source>Address and holidays: where forms go, and when nobody answers</source>
        <translation>Adresse et jours fériés&#xa0;: où vont les formulaires, et quand personne ne répond</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups, and going back to one</source>
        <translation>Sauvegardes, et retour à l’une d’elles</translation>
    </message>
    <message>
        <source>Copy every backup to a second place</source>
        <translation>Copier chaque sauvegarde en un second lieu</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Officers: who unlocks this desk</source>
        <translation>Responsables&#xa0;: qui déverrouille ce bureau</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Ajouter un·e responsable</translation>
    </message>
    <message>
        <source>Recovery sheets, and this computer’s keyring</source>
        <translation>Fiches de secours, et trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Check the whole store</source>
        <translation>Vérifier toute la base</translation>
    </message>
    <message>
        <source>About ActDesk: version and licences</source>
        <translation>À propos d’ActDesk&#xa0;: version et licences</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Yours, and what can be asked of the store as a whole.</source>
        <translation>Les vôtres, et ce que l’on peut demander à la base entière.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed here is not saved.</source>
        <translation>Ce que vous avez saisi ici n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>An outcome says only what is on record. A settled case can be reopened with a reason.</source>
        <translation>Une issue ne dit que ce qui est consigné. Un dossier clos peut être rouvert avec un motif.</translation>
    </message>
    <message>
        <source>Settle the case</source>
        <translation>Clore le dossier</translation>
    </message>
    <message>
        <source>{outcome}: {why}</source>
        <translation>{outcome}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Not possible yet:</source>
        <translation>Pas encore possible&#xa0;:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>What we learn from it</source>
        <translation>Ce que nous en retenons</translation>
    </message>
    <message>
        <source>For the next report, without names.</source>
        <translation>Pour le prochain rapport, sans noms.</translation>
    </message>
</context>
<context>
    <name>SetupPages</name>
    <message>
        <source>Welcome to ActDesk</source>
        <translation>Bienvenue dans ActDesk</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Par quoi souhaitez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Step {n} of {total}</source>
        <translation>Étape {n} sur {total}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As your colleagues know you.</source>
        <translation>Tel que vos collègues vous connaissent.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse électronique</translation>
    </message>
    <message>
        <source>An empty desk</source>
        <translation>Un bureau vide</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>For your own work. You add the accounts, people and requests.</source>
        <translation>Pour votre propre travail. Vous ajoutez les comptes, les personnes et les demandes.</translation>
    </message>
    <message>
        <source>Sample records</source>
        <translation>Des fiches d’exemple</translation>
    </message>
    <message>
        <source>To look around: invented accounts, people, requests, pictures and cases. Not for your own work.</source>
        <translation>Pour découvrir&#xa0;: comptes, personnes, demandes, images et dossiers inventés. Pas pour votre propre travail.</translation>
    </message>
    <message>
        <source>I have a backup of a desk</source>
        <translation>J’ai la sauvegarde d’un bureau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The desk of the communications team. In which language shall we work?</source>
        <translation>Le bureau de l’équipe de communication. Dans quelle langue travaillons-nous&#xa0;?</translation>
    </message>
    <message>
        <source>Your name stands beside what you do, in the history of every record.</source>
        <translation>Votre nom figure à côté de ce que vous faites, dans l’historique de chaque fiche.</translation>
    </message>
    <message>
        <source>It encrypts everything on this desk. You type it each time you come back.</source>
        <translation>Elle chiffre tout ce qui est sur ce bureau. Vous la tapez à chaque retour.</translation>
    </message>
    <message>
        <source>The desk is kept on this computer alone, in {folder}.</source>
        <translation>Le bureau n’est conservé que sur cet ordinateur, dans {folder}.</translation>
    </message>
    <message>
        <source>Set up the desk</source>
        <translation>Préparer le bureau</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Making the key and the desk. This takes a few seconds, so that nobody can guess fast.</source>
        <translation>Création de la clé et du bureau. Cela prend quelques secondes, pour que personne ne puisse deviner vite.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Correct it, or leave it out.</source>
        <translation>Ce n’est pas une adresse électronique. Corrigez-la ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase, not even we. Write it down and keep the paper in a safe place, away from this computer. Once the desk is open, Settings prints a recovery sheet: the one other way in.</source>
        <translation>Personne ne peut retrouver une phrase secrète perdue, pas même nous. Notez-la et gardez le papier en lieu sûr, loin de cet ordinateur. Une fois le bureau ouvert, les Réglages impriment une fiche de secours&#xa0;: la seule autre entrée.</translation>
    </message>
</context>
<context>
    <name>SeveralField</name>
    <message numerus="yes">
        <source>%n picture(s) chosen in the list</source>
        <translation>
            <numerusform>%n image choisie dans la liste</numerusform>
            <numerusform>%n images choisies dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose otherwise</source>
        <translation>Choisir autrement</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>In the safe</source>
        <translation>Dans le coffre</translation>
    </message>
    <message>
        <source>With the Secretariat</source>
        <translation>Au Secrétariat</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Créer une fiche de secours</translation>
    </message>
    <message>
        <source>It gets a code of nine words. Whoever holds the paper and this computer, or a backup, gets in.</source>
        <translation>Elle reçoit un code de neuf mots. Qui détient le papier et cet ordinateur, ou une sauvegarde, peut entrer.</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Créer la fiche</translation>
    </message>
    <message>
        <source>Recovery sheet “{name}”</source>
        <translation>Fiche de secours «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The code is shown this once and kept nowhere. Print it or copy it by hand, clearly.</source>
        <translation>Le code n’est affiché que cette fois et n’est gardé nulle part. Imprimez-le ou copiez-le à la main, lisiblement.</translation>
    </message>
    <message>
        <source>I have kept the sheet</source>
        <translation>J’ai conservé la fiche</translation>
    </message>
    <message>
        <source>By which you recognise it in the list, should it have to be revoked.</source>
        <translation>C’est ainsi que vous la reconnaîtrez dans la liste, s’il faut la révoquer.</translation>
    </message>
    <message>
        <source>Where will it be kept?</source>
        <translation>Où sera-t-elle gardée&#xa0;?</translation>
    </message>
    <message>
        <source>Making the recovery sheet</source>
        <translation>Création de la fiche de secours</translation>
    </message>
    <message>
        <source>ActDesk recovery sheet {store}.pdf</source>
        <translation>Fiche de secours ActDesk {store}.pdf</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la fiche de secours</translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <translation>Écriture de la fiche</translation>
    </message>
    <message>
        <source>Saved as {file}. Print it, and delete the file: whoever finds it gets in.</source>
        <translation>Enregistrée sous {file}. Imprimez-la et supprimez le fichier&#xa0;: qui le trouve peut entrer.</translation>
    </message>
    <message>
        <source>Drawing the sheet</source>
        <translation>Dessin de la fiche</translation>
    </message>
    <message>
        <source>Give this sheet up?</source>
        <translation>Renoncer à cette fiche&#xa0;?</translation>
    </message>
    <message>
        <source>Its code then opens nothing, printed or not.</source>
        <translation>Son code n’ouvrira rien, imprimé ou non.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>SheetRow</name>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke the recovery sheet “{name}”</source>
        <translation>Révoquer la fiche de secours «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SheetsSection</name>
    <message>
        <source>Recovery sheets</source>
        <translation>Fiches de secours</translation>
    </message>
    <message>
        <source>A code on paper that opens the desk when a passphrase is lost. Keep one in a safe, and if you like a second one with the Secretariat.</source>
        <translation>Un code sur papier qui ouvre le bureau quand une phrase secrète est perdue. Gardez-en une dans un coffre et, si vous le souhaitez, une seconde au Secrétariat.</translation>
    </message>
    <message>
        <source>There is none: if every passphrase is lost, everything on this desk is lost.</source>
        <translation>Il n’y en a pas&#xa0;: si toutes les phrases secrètes sont perdues, tout ce bureau est perdu.</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Créer une fiche de secours</translation>
    </message>
    <message>
        <source>This computer’s keyring</source>
        <translation>Le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Revoke the recovery sheet “{name}”?</source>
        <translation>Révoquer la fiche de secours «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>It opens nothing from now on. The desk is closed for a moment while the store and its backups get a new key, and then opens again. Destroy the paper.</source>
        <translation>Elle n’ouvre plus rien. Le bureau se ferme un instant, le temps que la base et ses sauvegardes reçoivent une nouvelle clé, puis se rouvre. Détruisez le papier.</translation>
    </message>
    <message>
        <source>Revoke the sheet</source>
        <translation>Révoquer la fiche</translation>
    </message>
    <message>
        <source>Keep the sheet</source>
        <translation>Garder la fiche</translation>
    </message>
    <message>
        <source>Revoking the sheet</source>
        <translation>Révocation de la fiche</translation>
    </message>
    <message>
        <source>Forget this computer</source>
        <translation>Oublier cet ordinateur</translation>
    </message>
    <message>
        <source>On: on this computer a short code opens the desk for you. Your passphrase opens it as well.</source>
        <translation>Activé&#xa0;: sur cet ordinateur, un code court vous ouvre le bureau. Votre phrase secrète l’ouvre aussi.</translation>
    </message>
    <message>
        <source>Use this computer’s keyring</source>
        <translation>Utiliser le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Off. A short code could open the desk for you on this computer, as long as you are logged in. It is less safe than the passphrase: whoever sits at your open computer has only the code to guess.</source>
        <translation>Désactivé. Un code court pourrait vous ouvrir le bureau sur cet ordinateur, tant que votre session est ouverte. C’est moins sûr que la phrase secrète&#xa0;: devant votre ordinateur ouvert, il n’y a plus que le code à deviner.</translation>
    </message>
    <message>
        <source>There is none that ActDesk could use here. Your passphrase opens the desk.</source>
        <translation>Il n’y en a pas qu’ActDesk puisse utiliser ici. Votre phrase secrète ouvre le bureau.</translation>
    </message>
    <message>
        <source>Forgetting this computer</source>
        <translation>Oubli de cet ordinateur</translation>
    </message>
    <message>
        <source>This computer’s keyring holds nothing of this desk any more.</source>
        <translation>Le trousseau de cet ordinateur ne contient plus rien de ce bureau.</translation>
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
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Hide and lock</source>
        <translation>Masquer et verrouiller</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you were writing are not saved. They wait on Today.</source>
        <translation>
            <numerusform>%n chose que vous rédigiez n’est pas enregistrée. Elle vous attend sur la page Aujourd’hui.</numerusform>
            <numerusform>%n choses que vous rédigiez ne sont pas enregistrées. Elles vous attendent sur la page Aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were writing “{title}” on {moment}; it is not saved. It waits on Today.</source>
        <translation>Vous rédigiez «&#xa0;{title}&#xa0;» le {moment}&#xa0;; ce n’est pas enregistré. Cela vous attend sur la page Aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>{handle} is “{state}” now.</source>
        <translation>{handle} est maintenant «&#xa0;{state}&#xa0;».</translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation>Changer l’état</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Nouvel état</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It stays in the history of the account.</source>
        <translation>Il reste dans l’historique du compte.</translation>
    </message>
    <message>
        <source>It can&apos;t become active yet. {why} {now}</source>
        <translation>Il ne peut pas encore devenir actif. {why} {now}</translation>
    </message>
    <message>
        <source>Once the handle is given up, a stranger can take it and speak in our name.</source>
        <translation>Une fois le nom libéré, un tiers peut le reprendre et parler en notre nom.</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Jour de clôture</translation>
    </message>
    <message>
        <source>What is published 28, 14 and 2 days before, and on the day, is worked back from it.</source>
        <translation>Ce qui se publie 28, 14 et 2 jours avant, et le jour même, se compte à rebours à partir de lui.</translation>
    </message>
    <message>
        <source>Where people find us instead</source>
        <translation>Où nous trouver ensuite</translation>
    </message>
    <message>
        <source>A link or a name; it stands in the texts that say goodbye.</source>
        <translation>Un lien ou un nom&#x202f;; il figure dans les textes d’adieu.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{name} · kept encrypted on this computer</source>
        <translation>{name} · conservé chiffré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>{job}: {detail}</source>
        <translation>{job}&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Stopping: {job}</source>
        <translation>Arrêt&#xa0;: {job}</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>What cannot wait, in a sentence or two. It is kept in the story, with both names.</source>
        <translation>Ce qui ne peut attendre, en une ou deux phrases. Le récit le garde, avec les deux noms.</translation>
    </message>
    <message>
        <source>Why is a step skipped?</source>
        <translation>Pourquoi sauter une étape&#xa0;?</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>{step}: {handle}</source>
        <translation>{step}&#xa0;: {handle}</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Copy the text in {language}</source>
        <translation>Copier le texte en {language}</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <translation>Ce qui a été fait, ou pourquoi non</translation>
    </message>
    <message>
        <source>A step that is left out needs its reason.</source>
        <translation>Une étape laissée de côté demande sa raison.</translation>
    </message>
    <message>
        <source>{step}: {answer}.</source>
        <translation>{step}&#xa0;: {answer}.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Le texte est copié.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Due on {day}</source>
        <translation>À faire le {day}</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Répondu le {day}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Answer anew</source>
        <translation>Répondre à nouveau</translation>
    </message>
    <message>
        <source>Answer: {step}</source>
        <translation>Répondre&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
</context>
<context>
    <name>StoreSection</name>
    <message>
        <source>The store</source>
        <translation>La base</translation>
    </message>
    <message>
        <source>Everything on this desk is in one encrypted store on this computer. Nothing is ever sent.</source>
        <translation>Tout ce qui est sur ce bureau se trouve dans une seule base chiffrée, sur cet ordinateur. Rien n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>Elle se trouve dans {folder}.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Check the whole store</source>
        <translation>Vérifier toute la base</translation>
    </message>
    <message>
        <source>Checking the whole store</source>
        <translation>Vérification de toute la base</translation>
    </message>
    <message>
        <source>Something is wrong. Go back to a backup from before, and report this:</source>
        <translation>Quelque chose ne va pas. Revenez à une sauvegarde antérieure et signalez ceci&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n step(s) of the journal and every record agree.</source>
        <translation>
            <numerusform>Tout va bien&#xa0;: %n entrée du journal et toutes les fiches concordent.</numerusform>
            <numerusform>Tout va bien&#xa0;: %n entrées du journal et toutes les fiches concordent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The path is in the clipboard.</source>
        <translation>Le chemin est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Check a comment</source>
        <translation>Examiner un commentaire</translation>
    </message>
    <message>
        <source>Nothing has happened yet. The first contact begins the story.</source>
        <translation>Rien ne s’est encore passé. Le premier échange ouvre le récit.</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>Afficher les entrées antérieures</translation>
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
        <translation>Plan d’appui de {reference}</translation>
    </message>
    <message>
        <source>The help that is agreed</source>
        <translation>L’aide convenue</translation>
    </message>
    <message>
        <source>All six are agreed before the channel opens: who gives each, and when.</source>
        <translation>Les six sont convenues avant l’ouverture du canal&#xa0;: qui apporte chacune, et quand.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
</context>
<context>
    <name>SupportRow</name>
    <message>
        <source>What is agreed, if anything in particular</source>
        <translation>Ce qui est convenu, s’il y a lieu de préciser</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When, or how often</source>
        <translation>Quand, ou à quelle fréquence</translation>
    </message>
    <message>
        <source>31/12/2027, or every month</source>
        <translation>31/12/2027, ou chaque mois</translation>
    </message>
    <message>
        <source>Say who gives this help, and when: {help}</source>
        <translation>Dites qui apporte cette aide, et quand&#xa0;: {help}</translation>
    </message>
</context>
<context>
    <name>TakeOnDialog</name>
    <message>
        <source>Take on {reference}</source>
        <translation>Reprendre {reference}</translation>
    </message>
    <message>
        <source>You will be its team and can read all of it. The story keeps your reason.</source>
        <translation>Vous en serez l’équipe et pourrez tout lire. Le récit garde votre raison.</translation>
    </message>
    <message>
        <source>Take the case on</source>
        <translation>Reprendre le dossier</translation>
    </message>
    <message>
        <source>Why do you take it on?</source>
        <translation>Pourquoi le reprenez-vous&#x202f;?</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>Team of {reference}</source>
        <translation>Équipe de {reference}</translation>
    </message>
    <message>
        <source>Everybody else at this desk sees the reference and the state. Whoever reads the case is noted.</source>
        <translation>Les autres personnes de ce bureau voient la référence et l’état. Chaque lecture du dossier est notée.</translation>
    </message>
    <message>
        <source>Keep the team</source>
        <translation>Garder cette équipe</translation>
    </message>
    <message>
        <source>With nobody ticked, every officer whom the case does not concern may read it.</source>
        <translation>Si personne n’est coché, toutes les personnes responsables que le dossier ne concerne pas peuvent le lire.</translation>
    </message>
    <message>
        <source>Who may read the case</source>
        <translation>Qui peut lire le dossier</translation>
    </message>
</context>
<context>
    <name>TeamPart</name>
    <message>
        <source>Who may read it</source>
        <translation>Qui peut le lire</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>Modifier l’équipe</translation>
    </message>
    <message>
        <source>Every officer of this store whom it does not concern</source>
        <translation>Toutes les personnes responsables de cette base que le dossier ne concerne pas</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier reading(s)</source>
        <translation>
            <numerusform>%n lecture plus ancienne</numerusform>
            <numerusform>%n lectures plus anciennes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TextInput</name>
    <message>
        <source>The text you pasted has {n} characters; this field takes {limit}. Nothing was pasted.</source>
        <translation>Le texte collé compte {n} caractères&#xa0;; ce champ en accepte {limit}. Rien n’a été collé.</translation>
    </message>
    <message>
        <source>This text is {n} characters too long; the field takes {limit}.</source>
        <translation>Ce texte dépasse de {n} caractères&#xa0;; le champ en accepte {limit}.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Rien n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>Afficher les entrées antérieures</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}&#xa0;: {after}</translation>
    </message>
    <message>
        <source>{field}: “{before}” was taken out</source>
        <translation>{field}&#xa0;: «&#xa0;{before}&#xa0;» a été retiré</translation>
    </message>
    <message>
        <source>{field}: “{before}” became “{after}”</source>
        <translation>{field}&#xa0;: «&#xa0;{before}&#xa0;» est devenu «&#xa0;{after}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in the register</source>
        <translation>
            <numerusform>La totalité (%n) dans le registre</numerusform>
            <numerusform>La totalité (%n) dans le registre</numerusform>
        </translation>
    </message>
    <message>
        <source>accounts meet the co-administration rule</source>
        <translation>comptes respectent la règle de co-administration</translation>
    </message>
    <message numerus="yes">
        <source>All %n in Cases</source>
        <translation>
            <numerusform>La totalité (%n) dans Dossiers</numerusform>
            <numerusform>La totalité (%n) dans Dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in Pictures</source>
        <translation>
            <numerusform>La totalité (%n) dans Images</numerusform>
            <numerusform>La totalité (%n) dans Images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in Requests</source>
        <translation>
            <numerusform>La totalité (%n) dans Demandes</numerusform>
            <numerusform>La totalité (%n) dans Demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>{reference} concerns a child</source>
        <translation>{reference} concerne un enfant</translation>
    </message>
    <message>
        <source>{reference} is a crisis</source>
        <translation>{reference} est une crise</translation>
    </message>
    <message>
        <source>{reference} is critical</source>
        <translation>{reference} est critique</translation>
    </message>
    <message>
        <source>Check {handle} and attest it</source>
        <translation>Vérifier {handle} et l’attester</translation>
    </message>
    <message>
        <source>Prolong {handle}, hand it over or close it</source>
        <translation>Prolonger {handle}, le transmettre ou le clôturer</translation>
    </message>
    <message>
        <source>Prove who administers {handle}</source>
        <translation>Établir la preuve de qui administre {handle}</translation>
    </message>
    <message>
        <source>Cases that cannot wait</source>
        <translation>Dossiers qui n’attendent pas</translation>
    </message>
    <message>
        <source>Pictures to take down</source>
        <translation>Images à retirer</translation>
    </message>
    <message>
        <source>Cases whose time is running out</source>
        <translation>Dossiers dont le délai s’épuise</translation>
    </message>
    <message>
        <source>Agreed measures</source>
        <translation>Mesures convenues</translation>
    </message>
    <message>
        <source>Accounts without co-administration</source>
        <translation>Comptes sans co-administration</translation>
    </message>
    <message>
        <source>Requests whose arrival nobody acknowledged</source>
        <translation>Demandes sans accusé de réception</translation>
    </message>
    <message>
        <source>Requests that wait for an answer</source>
        <translation>Demandes en attente de réponse</translation>
    </message>
    <message>
        <source>Channels on trial</source>
        <translation>Canaux à l’essai</translation>
    </message>
    <message>
        <source>Conditions of approvals</source>
        <translation>Conditions des autorisations</translation>
    </message>
    <message>
        <source>Consents that end</source>
        <translation>Consentements qui prennent fin</translation>
    </message>
    <message>
        <source>Accounts to check again</source>
        <translation>Comptes à revérifier</translation>
    </message>
    <message>
        <source>Accounts at the end of their time</source>
        <translation>Comptes arrivés à leur terme</translation>
    </message>
    <message>
        <source>Requests to go on with</source>
        <translation>Demandes à poursuivre</translation>
    </message>
    <message>
        <source>The consent was withdrawn</source>
        <translation>Le consentement a été retiré</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in {reference} how it stands</source>
        <translation>Donner des nouvelles dans {reference}</translation>
    </message>
    <message>
        <source>Decide on {reference}</source>
        <translation>Décider de {reference}</translation>
    </message>
    <message>
        <source>Go on with {reference}</source>
        <translation>Poursuivre {reference}</translation>
    </message>
    <message>
        <source>Win back access to {handle}</source>
        <translation>Retrouver l’accès à {handle}</translation>
    </message>
    <message>
        <source>Find somebody for {handle}: nobody administers it</source>
        <translation>Trouver quelqu’un pour {handle}&#xa0;: personne ne l’administre</translation>
    </message>
    <message>
        <source>Add the Secretariat to {handle}</source>
        <translation>Ajouter le Secrétariat à {handle}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are late</source>
        <translation>
            <numerusform>%n échéance dépassée</numerusform>
            <numerusform>%n échéances dépassées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait, nothing is late</source>
        <translation>
            <numerusform>%n chose à faire, aucun retard</numerusform>
            <numerusform>%n choses à faire, aucun retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the dialogue in {reference}</source>
        <translation>Ouvrir le dialogue dans {reference}</translation>
    </message>
    <message>
        <source>Take {reference} into evaluation</source>
        <translation>Mettre {reference} en évaluation</translation>
    </message>
    <message>
        <source>{reference} went back with questions</source>
        <translation>{reference} est retournée avec des questions</translation>
    </message>
    <message>
        <source>Take down “{reference}”</source>
        <translation>Retirer «&#xa0;{reference}&#xa0;»</translation>
    </message>
    <message>
        <source>See to a measure of {reference}</source>
        <translation>Faire avancer une mesure de {reference}</translation>
    </message>
    <message>
        <source>Check a condition of {reference}</source>
        <translation>Vérifier une condition de {reference}</translation>
    </message>
    <message>
        <source>Tell the requester of {reference} that it arrived</source>
        <translation>Accuser réception de {reference}</translation>
    </message>
    <message>
        <source>Review the trial of {reference}</source>
        <translation>Évaluer l’essai de {reference}</translation>
    </message>
    <message>
        <source>Ask again for “{reference}”</source>
        <translation>Redemander l’accord pour «&#xa0;{reference}&#xa0;»</translation>
    </message>
    <message>
        <source>Consent of {person}</source>
        <translation>Consentement&#xa0;: {person}</translation>
    </message>
    <message>
        <source>Cases at the end of their time</source>
        <translation>Dossiers au terme de leur conservation</translation>
    </message>
    <message>
        <source>Delete {reference}, or set a later day</source>
        <translation>Effacer {reference}, ou fixer une date plus lointaine</translation>
    </message>
    <message>
        <source>Acknowledge the report of {reference}</source>
        <translation>Accuser réception du signalement de {reference}</translation>
    </message>
    <message>
        <source>Go on with what you were writing</source>
        <translation>Reprendre ce que vous étiez en train d’écrire</translation>
    </message>
    <message>
        <source>Say whose {handle} is</source>
        <translation>Dire à qui est {handle}</translation>
    </message>
    <message>
        <source>Wake {handle}, say that it is dormant, or close it</source>
        <translation>Réveiller {handle}, le dire en sommeil ou le clôturer</translation>
    </message>
    <message>
        <source>Security to be mended</source>
        <translation>Sécurité à corriger</translation>
    </message>
    <message>
        <source>Accounts that are being closed</source>
        <translation>Comptes en cours de clôture</translation>
    </message>
    <message>
        <source>Accounts that somebody found</source>
        <translation>Comptes trouvés</translation>
    </message>
    <message>
        <source>Silent accounts</source>
        <translation>Comptes silencieux</translation>
    </message>
    <message>
        <source>No plan for the transition yet</source>
        <translation>Pas encore de plan de transition</translation>
    </message>
    <message>
        <source>Mend {handle}: {control}</source>
        <translation>Corriger {handle}&#xa0;: {control}</translation>
    </message>
    <message>
        <source>{handle}: {step}</source>
        <translation>{handle}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Newest post seen: {day}</source>
        <translation>Dernière publication vue&#xa0;: {day}</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Check a link</source>
        <translation>Vérifier un lien</translation>
    </message>
    <message>
        <source>Clean pictures</source>
        <translation>Nettoyer des images</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Looking through the store…</source>
        <translation>Lecture de la base…</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Every clock is in time, and every account that speaks for the Alliance is co-administered.</source>
        <translation>Tous les délais sont tenus, et chaque compte qui parle au nom de l’Alliance est co-administré.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>open request(s)</source>
        <translation>
            <numerusform>demande en cours</numerusform>
            <numerusform>demandes en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open case(s)</source>
        <translation>
            <numerusform>dossier ouvert</numerusform>
            <numerusform>dossiers ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>picture(s) wait for answers</source>
        <translation>
            <numerusform>image attend des réponses</numerusform>
            <numerusform>images attendent des réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>Rien n’est inachevé.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search or do anything (Ctrl+K)</source>
        <translation>Chercher ou agir (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Annuler&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo: {act}</source>
        <translation>Rétablir&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Files to be cleaned</source>
        <translation>Fichiers à nettoyer</translation>
    </message>
    <message>
        <source>Files to be cleaned, as pictures</source>
        <translation>Fichiers à nettoyer, en images</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Review the trial of {reference}</source>
        <translation>Évaluer l’essai de {reference}</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce qui s’ensuit</translation>
    </message>
    <message>
        <source>On trial until</source>
        <translation>À l’essai jusqu’au</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep the review</source>
        <translation>Garder l’évaluation</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>ActDesk can’t start here</source>
        <translation>ActDesk ne peut pas démarrer ici</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The desk lies in {folder}. To use it there, ask whoever looks after this computer for the right to write in that folder. To use another folder, quit, set ACTDESK_STORE to its path and start ActDesk again; to take this desk along, copy the whole folder there first.</source>
        <translation>Le bureau se trouve dans {folder}. Pour l’utiliser là, demandez à la personne qui s’occupe de cet ordinateur le droit d’écrire dans ce dossier. Pour utiliser un autre dossier, quittez, donnez son chemin à ACTDESK_STORE et relancez ActDesk&#x202f;; pour emporter ce bureau, copiez-y d’abord tout le dossier.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>“{last}” can’t be taken back and stays as it is. Before it you did what is named above.</source>
        <translation>«&#xa0;{last}&#xa0;» ne peut pas être annulé et reste tel quel. Avant cela, vous aviez fait ce qui est nommé ci-dessus.</translation>
    </message>
    <message>
        <source>You did that before you unlocked ActDesk this time.</source>
        <translation>Vous l’aviez fait avant de déverrouiller ActDesk cette fois-ci.</translation>
    </message>
    <message>
        <source>Take this back: {act}?</source>
        <translation>Annuler ceci&#xa0;: {act}&#x202f;?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler cet acte</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Annulé&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Rétabli&#xa0;: {act}</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>What you were writing</source>
        <translation>Ce que vous rédigiez</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tout afficher (%n)</numerusform>
            <numerusform>Tout afficher (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw away what you were writing?</source>
        <translation>Abandonner ce que vous rédigiez&#xa0;?</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Abandonner la saisie</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>ActDesk is locked</source>
        <translation>ActDesk est verrouillé</translation>
    </message>
    <message>
        <source>Everything on this desk is encrypted. Your passphrase opens it.</source>
        <translation>Tout ce qui est sur ce bureau est chiffré. Votre phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je tape</translation>
    </message>
    <message>
        <source>Unlocking takes a moment, so that nobody can guess fast.</source>
        <translation>Le déverrouillage prend un instant, pour que personne ne puisse deviner vite.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Réessayer dans %n seconde</numerusform>
            <numerusform>Réessayer dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it lost? Type the nine words of a recovery sheet instead. Without either, nobody can open the desk.</source>
        <translation>Elle est perdue&#xa0;? Saisissez à la place les neuf mots d’une fiche de secours. Sans l’une ni l’autre, personne ne peut ouvrir le bureau.</translation>
    </message>
    <message>
        <source>Unlock with this computer’s keyring</source>
        <translation>Déverrouiller avec le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Destroy the key…</source>
        <translation>Détruire la clé…</translation>
    </message>
</context>
<context>
    <name>UseDialog</name>
    <message>
        <source>Record a publication</source>
        <translation>Enregistrer une publication</translation>
    </message>
    <message>
        <source>Record the publication</source>
        <translation>Enregistrer la publication</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>An account of the register.</source>
        <translation>Un compte du registre.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Of the post or the page. It is how the picture is found again when it must be taken down.</source>
        <translation>Celui de la publication ou de la page. C’est ainsi que l’image est retrouvée quand il faut la retirer.</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publiée le</translation>
    </message>
    <message>
        <source>Name the account, or give the link.</source>
        <translation>Indiquez le compte, ou donnez le lien.</translation>
    </message>
    <message>
        <source>This takes two officers. A colleague reads it and signs with their own passphrase.</source>
        <translation>Il faut deux responsables. Un·e collègue lit et signe avec sa propre phrase secrète.</translation>
    </message>
    <message>
        <source>This takes two officers, and there is no other one on this desk. Add one in the settings.</source>
        <translation>Il faut deux responsables, et il n’y en a pas d’autre sur ce bureau. Ajoutez-en un·e dans les réglages.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Why it takes two</source>
        <translation>Pourquoi il en faut deux</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>UsesList</name>
    <message>
        <source>No publication is recorded.</source>
        <translation>Aucune publication n’est enregistrée.</translation>
    </message>
    <message>
        <source>Published on {day}</source>
        <translation>Publiée le {day}</translation>
    </message>
    <message>
        <source>{picture}, published on {day}</source>
        <translation>{picture}, publiée le {day}</translation>
    </message>
    <message>
        <source>It is taken down</source>
        <translation>Elle est retirée</translation>
    </message>
    <message>
        <source>Record that it is taken down: {place}</source>
        <translation>Enregistrer qu’elle est retirée&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Voir le compte</translation>
    </message>
    <message>
        <source>Open the account {account}</source>
        <translation>Ouvrir le compte {account}</translation>
    </message>
</context>
<context>
    <name>UsesSection</name>
    <message>
        <source>Where it was published</source>
        <translation>Où elle a été publiée</translation>
    </message>
    <message>
        <source>A publication can be recorded as soon as the picture may be published.</source>
        <translation>Une publication peut être enregistrée dès que l’image peut être publiée.</translation>
    </message>
    <message>
        <source>Record a publication…</source>
        <translation>Enregistrer une publication…</translation>
    </message>
    <message>
        <source>Recorded as taken down.</source>
        <translation>Retrait enregistré.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Please wait</source>
        <translation>Veuillez patienter</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Going back to the backup</source>
        <translation>Retour à la sauvegarde</translation>
    </message>
    <message>
        <source>The present store is kept aside, whole.</source>
        <translation>La base actuelle est mise de côté, entière.</translation>
    </message>
    <message>
        <source>Changing the key of the store</source>
        <translation>Changement de la clé de la base</translation>
    </message>
    <message>
        <source>The store and its backups get a new key. An interruption does no harm: it goes on from there.</source>
        <translation>La base et ses sauvegardes reçoivent une nouvelle clé. Une interruption ne nuit pas&#xa0;: le travail reprendra là.</translation>
    </message>
    <message>
        <source>File {n} of {total}</source>
        <translation>Fichier {n} sur {total}</translation>
    </message>
</context>
<context>
    <name>WaitingStep</name>
    <message>
        <source>Cannot wait: skip a step</source>
        <translation>Urgent&#xa0;: sauter une étape</translation>
    </message>
    <message>
        <source>{step}: skip a step</source>
        <translation>{step}&#xa0;: sauter une étape</translation>
    </message>
</context>
<context>
    <name>Walkthrough</name>
    <message>
        <source>Save and come back later</source>
        <translation>Enregistrer et revenir plus tard</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Handing in the request</source>
        <translation>Dépôt de la demande</translation>
    </message>
    <message>
        <source>Leave without what could not be saved?</source>
        <translation>Quitter sans ce qui n’a pas pu être enregistré&#xa0;?</translation>
    </message>
    <message>
        <source>Something you typed last is not in the store. If you stay, you can mend it or copy it.</source>
        <translation>Ce que vous avez saisi en dernier n’est pas dans la base. En restant, vous pouvez le corriger ou le copier.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Quitter sans l’enregistrer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>WarningBar</name>
    <message>
        <source>Close this warning</source>
        <translation>Fermer cet avertissement</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>This computer’s clock says {today}, but the newest entry of this store is of {newest}. Set the clock right: due dates rest on it. The order of the journal does not.</source>
        <translation>L’horloge de cet ordinateur indique le {today}, mais la dernière écriture de cette base est du {newest}. Remettez l’horloge à l’heure : les échéances en dépendent. L’ordre du journal n’en dépend pas.</translation>
    </message>
    <message>
        <source>Nobody has worked on this store since {newest}, or this computer’s clock ({today}) is wrong. Look at the clock: due dates rest on it.</source>
        <translation>Personne n’a travaillé sur cette base depuis le {newest}, ou l’horloge de cet ordinateur ({today}) est fausse. Vérifiez l’horloge : les échéances en dépendent.</translation>
    </message>
    <message>
        <source>Beside the store lies “{name}”: a program that synchronises folders made it. Find out which one, take this folder out of it, and keep that file until you know that nothing is missing here.</source>
        <translation>À côté de la base se trouve « {name} » : un programme de synchronisation l’a créé. Cherchez lequel, retirez-lui ce dossier, et gardez ce fichier jusqu’à être sûr que rien ne manque ici.</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Checking the backup</source>
        <translation>Vérification de la sauvegarde</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}?</source>
        <translation>Revenir à la sauvegarde du {when} ?</translation>
    </message>
    <message>
        <source>The present store is kept aside, whole, so that this can be undone.</source>
        <translation>La base actuelle est mise de côté, entière : ce retour pourra être annulé.</translation>
    </message>
    <message>
        <source>Go back to the backup</source>
        <translation>Revenir à la sauvegarde</translation>
    </message>
    <message>
        <source>Stay with the present store</source>
        <translation>Garder la base actuelle</translation>
    </message>
</context>
<context>
    <name>WhoSigns</name>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>With a conflict of interest, a second officer has to sign too, and no other officer of this store can. Add one first: Settings, Officers. What you typed is kept.</source>
        <translation>En cas de conflit d’intérêts, une seconde personne responsable doit signer aussi, et aucune autre de cette base ne le peut. Ajoutez-en d’abord une&#xa0;: Réglages, Responsables. Ce que vous avez saisi est gardé.</translation>
    </message>
    <message>
        <source>The other officers of this store are concerned by the request: you sign alone, and the decision says so.</source>
        <translation>Les autres responsables de cette base sont concernés par la demande&#xa0;: la décision portera votre seule signature et le dira.</translation>
    </message>
    <message>
        <source>No other officer of this store can sign: you sign alone, and the decision says so.</source>
        <translation>Aucun autre responsable de cette base ne peut signer&#xa0;: la décision portera votre seule signature et le dira.</translation>
    </message>
    <message>
        <source>With a conflict of interest, a second officer has to sign too. You are asked for it when you decide.</source>
        <translation>En cas de conflit d’intérêts, une seconde personne responsable doit signer aussi. Sa signature vous est demandée au moment de décider.</translation>
    </message>
    <message>
        <source>A second officer signs the decision with you. You are asked for it when you decide.</source>
        <translation>Un deuxième responsable signe la décision avec vous. Sa signature vous est demandée au moment de décider.</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Record that {person} withdrew the consent?</source>
        <translation>{person} a retiré son consentement&#xa0;: l’enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>Withdrawal of a consent</source>
        <translation>Retrait d’un consentement</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Enregistrer le retrait</translation>
    </message>
    <message>
        <source>From today on none of the pictures that it covers may be published.</source>
        <translation>Dès aujourd’hui, aucune des images qu’il couvre ne peut être publiée.</translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) must be taken down.</source>
        <translation>
            <numerusform>%n publication doit être retirée.</numerusform>
            <numerusform>%n publications doivent être retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each becomes a task that is due in %n day(s).</source>
        <translation>
            <numerusform>Chacune devient une tâche à faire sous %n jour.</numerusform>
            <numerusform>Chacune devient une tâche à faire sous %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Check and clean</source>
        <translation>Vérifier et nettoyer</translation>
    </message>
    <message>
        <source>Back to the pictures</source>
        <translation>Retour aux images</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>How copies are made…</source>
        <translation>Comment les copies sont faites…</translation>
    </message>
    <message>
        <source>Clear the table</source>
        <translation>Vider la table</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Answer the questions about them</source>
        <translation>Répondre aux questions à leur sujet</translation>
    </message>
    <message>
        <source>Clearance sheet: before and after…</source>
        <translation>Fiche de validation&#xa0;: avant et après…</translation>
    </message>
    <message>
        <source>Progress of the cleaning</source>
        <translation>Progression du nettoyage</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the table are being cleaned.</source>
        <translation>
            <numerusform>%n fichier de la table est en cours de nettoyage.</numerusform>
            <numerusform>%n fichiers de la table sont en cours de nettoyage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the table.</source>
        <translation>
            <numerusform>%n fichier sur la table.</numerusform>
            <numerusform>%n fichiers sur la table.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the files</source>
        <translation>Recherche des fichiers</translation>
    </message>
    <message>
        <source>There is no file in there.</source>
        <translation>Il n’y a aucun fichier là-dedans.</translation>
    </message>
    <message>
        <source>At most {n} files are taken at once. The others were left out: add them afterwards.</source>
        <translation>{n} fichiers au plus sont pris à la fois. Les autres ont été laissés&#xa0;: ajoutez-les ensuite.</translation>
    </message>
    <message>
        <source>{done} of {total}: {name}</source>
        <translation>{done} sur {total}&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n clean cop(y/ies) made.</source>
        <translation>
            <numerusform>%n copie nettoyée faite.</numerusform>
            <numerusform>%n copies nettoyées faites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused: choose one to read why.</source>
        <translation>
            <numerusform>%n fichier refusé&#xa0;: choisissez-le pour lire pourquoi.</numerusform>
            <numerusform>%n fichiers refusés&#xa0;: choisissez-en un pour lire pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed: choose one to read why.</source>
        <translation>
            <numerusform>%n fichier en échec&#xa0;: choisissez-le pour lire pourquoi.</numerusform>
            <numerusform>%n fichiers en échec&#xa0;: choisissez-en un pour lire pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not cleaned yet.</source>
        <translation>
            <numerusform>%n fichier pas encore nettoyé.</numerusform>
            <numerusform>%n fichiers pas encore nettoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean %n picture(s)</source>
        <translation>
            <numerusform>Nettoyer %n image</numerusform>
            <numerusform>Nettoyer %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %n failed file(s) again</source>
        <translation>
            <numerusform>Réessayer avec %n fichier en échec</numerusform>
            <numerusform>Réessayer avec %n fichiers en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is made. An independent reader read it and found nothing.</source>
        <translation>La copie est faite. Un lecteur indépendant l’a lue et n’a rien trouvé.</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Afficher en liste</translation>
    </message>
    <message>
        <source>Show as pictures</source>
        <translation>Afficher en images</translation>
    </message>
</context>
<context>
    <name>YouSection</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your name stands beside what you do, in the history of every record.</source>
        <translation>Votre nom figure à côté de ce que vous faites, dans l’historique de chaque fiche.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse électronique</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving your name</source>
        <translation>Enregistrement de votre nom</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>This does not fit: look for characters that can’t be seen, or make it shorter.</source>
        <translation>Cela ne convient pas&#xa0;: cherchez des caractères invisibles, ou raccourcissez.</translation>
    </message>
</context>
<context>
    <name>_Ground</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>{ground}: yes</source>
        <translation>{ground}&#xa0;: oui</translation>
    </message>
    <message>
        <source>{ground}: no</source>
        <translation>{ground}&#xa0;: non</translation>
    </message>
    <message>
        <source>Does it insult somebody, beyond being harsh on what was done?</source>
        <translation>Insulte-t-il quelqu’un, au-delà d’un jugement sévère sur ce qui a été fait&#xa0;?</translation>
    </message>
    <message>
        <source>Does it put people down for what they are: origin, faith, sex, disability, orientation?</source>
        <translation>Rabaisse-t-il des personnes pour ce qu’elles sont&#xa0;: origine, foi, sexe, handicap, orientation&#xa0;?</translation>
    </message>
    <message>
        <source>Does it state something as a fact that is false and harms somebody’s name?</source>
        <translation>Affirme-t-il comme un fait quelque chose de faux qui nuit à la réputation de quelqu’un&#xa0;?</translation>
    </message>
    <message>
        <source>Does it violate others’ rights: private details, somebody’s picture, copied work, a threat?</source>
        <translation>Porte-t-il atteinte aux droits d’autrui&#xa0;: détails privés, image d’une personne, œuvre copiée, menace&#xa0;?</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Look at {report}</source>
        <translation>Regarder {report}</translation>
    </message>
    <message>
        <source>Save it again…</source>
        <translation>Enregistrer à nouveau…</translation>
    </message>
    <message>
        <source>Save {report} again</source>
        <translation>Enregistrer à nouveau {report}</translation>
    </message>
</context>
<context>
    <name>_Measure</name>
    <message>
        <source>Nothing typed yet</source>
        <translation>Rien de saisi</translation>
    </message>
    <message>
        <source>Strength of the passphrase: {word}</source>
        <translation>Solidité de la phrase secrète&#xa0;: {word}</translation>
    </message>
</context>
<context>
    <name>_Principle</name>
    <message>
        <source>Hide the guidance on “{name}”</source>
        <translation>Masquer les conseils sur «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Show the guidance on “{name}”</source>
        <translation>Afficher les conseils sur «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
</TS>
