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
        <translation>Copie de la sauvegarde la plus récente et vérification</translation>
    </message>
    <message>
        <source>The newest backup was copied and checked: {file}.</source>
        <translation>La sauvegarde la plus récente a été copiée et vérifiée&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Vérification de la sauvegarde</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}?</source>
        <translation>Revenir à la sauvegarde du {when}&#xa0;?</translation>
    </message>
    <message>
        <source>The present store is kept aside, whole, so that this can be undone.</source>
        <translation>La base actuelle est mise de côté, entière, pour que ceci puisse être annulé.</translation>
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
    <name>CapsHint</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La touche Verr. Maj. est active.</translation>
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
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>«&#xa0;À publier&#xa0;» garde l’image, ses couleurs et son orientation, rien d’autre. «&#xa0;Lieu seulement&#xa0;» retire tout lieu et garde le crédit, la légende et la date&#xa0;: pour les collègues, pas pour le public.</translation>
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
    <name>Door</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
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
        <source>To skip a step takes a second officer.</source>
        <translation>Sauter une étape exige une deuxième personne.</translation>
    </message>
    <message>
        <source>Name the colleague who agrees.</source>
        <translation>Indiquez la ou le collègue qui est d’accord.</translation>
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
        <translation>Cette image n’est pas autorisée à la publication.</translation>
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
        <source>This officer can open the store already.</source>
        <translation>Cette personne peut déjà ouvrir la base.</translation>
    </message>
    <message>
        <source>This officer can&apos;t open the store.</source>
        <translation>Cette personne ne peut pas ouvrir la base.</translation>
    </message>
    <message>
        <source>The change of the key was interrupted.</source>
        <translation>Le changement de clé a été interrompu.</translation>
    </message>
    <message>
        <source>Unlock with the former passphrase; ActDesk then finishes it.</source>
        <translation>Déverrouillez avec l’ancienne phrase secrète&#xa0;; ActDesk l’achèvera.</translation>
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
        <source>The store can&apos;t be read.</source>
        <translation>La base est illisible.</translation>
    </message>
    <message>
        <source>Check the disk, then restore the last backup.</source>
        <translation>Vérifiez le disque, puis restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <translation>La base est endommagée.</translation>
    </message>
    <message>
        <source>Restore the last backup; keep the damaged file until that is done.</source>
        <translation>Restaurez la dernière sauvegarde&#xa0;; gardez le fichier endommagé jusque-là.</translation>
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
        <source>Unlock with an officer&apos;s passphrase.</source>
        <translation>Déverrouillez avec la phrase secrète d’une personne.</translation>
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
        <source>This step is worked out from the register and can&apos;t be ticked.</source>
        <translation>Cette étape est calculée à partir du registre et ne se coche pas.</translation>
    </message>
    <message>
        <source>Record the administration or the person&apos;s entry instead.</source>
        <translation>Enregistrez plutôt l’administration ou la fiche de la personne.</translation>
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
        <source>Throw away what you typed?</source>
        <translation>Abandonner votre saisie&#xa0;?</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continuer la saisie</translation>
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
    <name>HelpTab</name>
    <message>
        <source>Help pages</source>
        <translation>Pages d’aide</translation>
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
    <name>Input</name>
    <message>
        <source>There is an invisible control character in this text. Remove it or type it anew.</source>
        <translation>Ce texte contient un caractère de contrôle invisible. Retirez-le ou retapez le texte.</translation>
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
        <translation>Les deux ne sont pas identiques. Retapez-la.</translation>
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
        <source>This quarter, until today</source>
        <translation>Ce trimestre, jusqu’à aujourd’hui</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Le trimestre dernier</translation>
    </message>
    <message>
        <source>This year, until today</source>
        <translation>Cette année, jusqu’à aujourd’hui</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>D’autres jours</translation>
    </message>
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
</context>
<context>
    <name>PassphraseSection</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>It opens the desk. A lost one can’t be recovered: write it down and keep the paper safe.</source>
        <translation>Elle ouvre le bureau. Perdue, elle ne se retrouve pas&#xa0;: notez-la et gardez le papier en lieu sûr.</translation>
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
        <source>Pictures (*.jpg *.jpeg *.jpe *.jfif *.png *.webp)</source>
        <translation>Images (*.jpg *.jpeg *.jpe *.jfif *.png *.webp)</translation>
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
        <translation>Une personne qui n’est plus là</translation>
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
        <source>No picture yet</source>
        <translation>Pas encore d’image</translation>
    </message>
    <message>
        <source>Drop files or folders here, paste them, or choose them. The originals are never changed.</source>
        <translation>Déposez ici des fichiers ou des dossiers, collez-les ou choisissez-les. Les originaux ne sont jamais modifiés.</translation>
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
    <message>
        <source>Throw away what you typed about this picture?</source>
        <translation>Abandonner votre saisie sur cette image&#xa0;?</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Elle n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continuer la saisie</translation>
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
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
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
</context>
<context>
    <name>RecordPicker</name>
    <message>
        <source>Type a few letters to find it</source>
        <translation>Tapez quelques lettres pour trouver</translation>
    </message>
    <message>
        <source>Choose one from the list that opens while you type.</source>
        <translation>Choisissez dans la liste qui s’ouvre pendant la saisie.</translation>
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
        <translation>La garder</translation>
    </message>
    <message>
        <source>The picture is off the desk.</source>
        <translation>L’image n’est plus sur le bureau.</translation>
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
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
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
        <source>“{name}” says that it is a report of ActDesk, but it was not written from this store. It can&apos;t be checked here.</source>
        <translation>«&#xa0;{name}&#xa0;» se présente comme un rapport d’ActDesk, mais il n’a pas été établi à partir de cette base. Il ne peut pas être contrôlé ici.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF, but no report of ActDesk.</source>
        <translation>«&#xa0;{name}&#xa0;» est un PDF, mais pas un rapport d’ActDesk.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>Du {start} au {end}</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>What the leadership needs to know: figures and references, never a person&apos;s name.</source>
        <translation>Ce que la direction doit savoir&#xa0;: des chiffres et des références, jamais le nom d’une personne.</translation>
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
        <source>Written from this store</source>
        <translation>Établis à partir de cette base</translation>
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
        <source>No good backup was found.</source>
        <translation>Aucune bonne sauvegarde n’a été trouvée.</translation>
    </message>
    <message>
        <source>Leave {folder} as it is, and ask whoever looks after ActDesk.</source>
        <translation>Laissez {folder} tel quel et adressez-vous à la personne qui s’occupe d’ActDesk.</translation>
    </message>
    <message>
        <source>The present store is kept aside, whole, so that this can be undone.</source>
        <translation>La base actuelle est mise de côté, entière, pour que ceci puisse être annulé.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Going back to the backup …</source>
        <translation>Retour à la sauvegarde…</translation>
    </message>
    <message>
        <source>Looking through the backups …</source>
        <translation>Examen des sauvegardes…</translation>
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
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups, and going back to one</source>
        <translation>Sauvegardes, et retour à l’une d’elles</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
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
        <source>A lost passphrase can’t be recovered, by you or by us: what is on this desk would be lost with it. Write it down and keep the paper in a safe place, away from this computer.</source>
        <translation>Une phrase secrète perdue ne peut être retrouvée ni par vous ni par nous&#xa0;: ce qui est sur ce bureau serait perdu avec elle. Notez-la et gardez le papier en lieu sûr, loin de cet ordinateur.</translation>
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
        <source>Requests that wait for an answer</source>
        <translation>Demandes en attente de réponse</translation>
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
        <source>Ask again for “{reference}”</source>
        <translation>Redemander l’accord pour «&#xa0;{reference}&#xa0;»</translation>
    </message>
    <message>
        <source>Consent of {person}</source>
        <translation>Consentement&#xa0;: {person}</translation>
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
    <message>
        <source>open requests</source>
        <translation>demandes en cours</translation>
    </message>
    <message>
        <source>open cases</source>
        <translation>dossiers ouverts</translation>
    </message>
    <message>
        <source>pictures wait for answers</source>
        <translation>images attendent des réponses</translation>
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
        <source>Nobody can open the desk without it: a lost passphrase can’t be recovered.</source>
        <translation>Personne ne peut ouvrir le bureau sans elle&#xa0;: une phrase secrète perdue ne se retrouve pas.</translation>
    </message>
    <message>
        <source>Unlocking takes a moment, so that nobody can guess fast.</source>
        <translation>Le déverrouillage prend un instant, pour que personne ne puisse deviner vite.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Réessayez dans %n seconde</numerusform>
            <numerusform>Réessayez dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
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
        <translation>Ouvrir le compte</translation>
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
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Record that {person} withdrew the consent?</source>
        <translation>Enregistrer que {person} a retiré son consentement&#xa0;?</translation>
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
</TS>
