<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Allergen</name>
        <message>
            <location filename="../../shop_app/domain/allergens.py"></location>
            <source>gluten</source>
            <translation>gluten</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergens.py"></location>
            <source>crustaceans</source>
            <translation>crustacés</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergens.py"></location>
            <source>eggs</source>
            <translation>œufs</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergens.py"></location>
            <source>fish</source>
            <translation>poisson</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergens.py"></location>
            <source>peanuts</source>
            <translation>arachides</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergens.py"></location>
            <source>soya</source>
            <translation>soja</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergens.py"></location>
            <source>milk</source>
            <translation>lait</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergens.py"></location>
            <source>nuts</source>
            <translation>fruits à coque</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergens.py"></location>
            <source>celery</source>
            <translation>céleri</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergens.py"></location>
            <source>mustard</source>
            <translation>moutarde</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergens.py"></location>
            <source>sesame</source>
            <translation>sésame</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergens.py"></location>
            <source>sulphites</source>
            <translation>sulfites</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergens.py"></location>
            <source>lupin</source>
            <translation>lupin</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergens.py"></location>
            <source>molluscs</source>
            <translation>mollusques</translation>
        </message>
    </context>
    <context>
        <name>Allergies</name>
        <message>
            <location filename="../../shop_app/services/allergies.py"></location>
            <source>Allergies confirmed</source>
            <translation>Allergies confirmées</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/allergies.py"></location>
            <source>Answer recorded</source>
            <translation>Réponse enregistrée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/allergies.py"></location>
            <source>Type what must be avoided, for example “walnuts”.</source>
            <translation>Indiquez ce qu’il faut éviter, par exemple « noix ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/allergies.py"></location>
            <source>Undone</source>
            <translation>C’est annulé</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/allergies.py"></location>
            <source>There is no answer to confirm yet. Ask, then note the answer.</source>
            <translation>Il n’y a pas encore de réponse à confirmer. Posez la question, puis notez la réponse.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/allergies.py"></location>
            <source>An allergy is recorded for this client. It stays on the card until someone removes it with a reason.</source>
            <translation>Une allergie est enregistrée pour ce client. Elle reste sur la fiche tant que personne ne la retire en disant pourquoi.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/allergies.py"></location>
            <source>Recorded: {allergen}</source>
            <translation>Enregistré : {allergen}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/allergies.py"></location>
            <source>The allergies were changed again since, so nothing was undone. Look at the card, then correct it there.</source>
            <translation>Les allergies ont été modifiées depuis : rien n’a été annulé. Regardez la fiche, puis corrigez-la.</translation>
        </message>
    </context>
    <context>
        <name>AllergyBand</name>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>ALLERGIES: NEVER ASKED</source>
            <translation>ALLERGIES : JAMAIS DEMANDÉ</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>No known allergy</source>
            <translation>Aucune allergie connue</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>ALLERGIES: PREFERS NOT TO SAY</source>
            <translation>ALLERGIES : NE SOUHAITE PAS LE DIRE</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>HAS ALLERGIES: which ones is not recorded</source>
            <translation>A DES ALLERGIES : non précisées</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>SEVERE ALLERGY: {items}</source>
            <translation>
                <numerusform>ALLERGIE SÉVÈRE : {items}</numerusform>
                <numerusform>ALLERGIES SÉVÈRES : {items}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>Ask: “Do you have any allergy or intolerance?”</source>
            <translation>À demander : « Avez-vous une allergie ou une intolérance ? »</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>ALLERGY: {items}</source>
            <translation>
                <numerusform>ALLERGIE : {items}</numerusform>
                <numerusform>ALLERGIES : {items}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>INTOLERANCE: {items}</source>
            <translation>
                <numerusform>INTOLÉRANCE : {items}</numerusform>
                <numerusform>INTOLÉRANCES : {items}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>Allergy: {items}</source>
            <translation>
                <numerusform>Allergie : {items}</numerusform>
                <numerusform>Allergies : {items}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>Intolerance: {items}</source>
            <translation>
                <numerusform>Intolérance : {items}</numerusform>
                <numerusform>Intolérances : {items}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>Aversion: {items}</source>
            <translation>
                <numerusform>Aversion : {items}</numerusform>
                <numerusform>Aversions : {items}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>Diet: {items}</source>
            <translation>
                <numerusform>Régime : {items}</numerusform>
                <numerusform>Régimes : {items}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>{allergen} ({facts})</source>
            <translation>{allergen} ({facts})</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>asked on {day} by {who}</source>
            <translation>demandé le {day} par {who}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>asked on {day}</source>
            <translation>demandé le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>confirmed on {day} by {who}</source>
            <translation>confirmé le {day} par {who}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>confirmed on {day}</source>
            <translation>confirmé le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>Nothing is known: ask each time whether something must be avoided</source>
            <translation>Rien de connu : demander à chaque fois s’il y a quelque chose à éviter</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>Mentioned in a note, not confirmed: “{text}”</source>
            <translation>Lu dans une note, non confirmé : « {text} »</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>Ask which ones, before anything is offered</source>
            <translation>Demander lesquelles avant de proposer quoi que ce soit</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>Ask again: “Is this still so?”</source>
            <translation>À redemander : « Est-ce toujours exact ? »</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>severe</source>
            <translation>sévère</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>moderate</source>
            <translation>modérée</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>mild</source>
            <translation>légère</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>carries adrenaline</source>
            <translation>porte de l’adrénaline</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <location filename="../../shop_app/ui/app.py"></location>
            <source>This client file is open in another window that does not answer. Close that window, then start again.</source>
            <translation>Ce fichier client est ouvert dans une autre fenêtre, qui ne répond pas. Fermez-la, puis relancez Prévenance.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/app.py"></location>
            <source>It is open already; its window comes forward.</source>
            <translation>Ce fichier est déjà ouvert ; sa fenêtre passe au premier plan.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/app.py"></location>
            <source>The picture {path} cannot be written. Choose another folder or name.</source>
            <translation>L’image {path} ne peut pas être écrite. Choisissez un autre dossier ou un autre nom.</translation>
        </message>
    </context>
    <context>
        <name>CardLines</name>
        <message>
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>told us</source>
            <translation>dit</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>→ and %n more</source>
            <translation>
                <numerusform>→ et %n de plus</numerusform>
                <numerusform>→ et %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>Usual</source>
            <translation>D’habitude</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>  {text}</source>
            <translation>  {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>“{greeting}”</source>
            <translation>« {greeting} »</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>likes: {text} ({weight})</source>
            <translation>aime : {text} ({weight})</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>dislikes: {text} ({weight})</source>
            <translation>n’aime pas : {text} ({weight})</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>NEVER: {text} ({weight})</source>
            <translation>JAMAIS : {text} ({weight})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>%n cover(s)</source>
            <translation>
                <numerusform>%n couvert</numerusform>
                <numerusform>%n couverts</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>{ago}: {facts}</source>
            <translation>{ago} : {facts}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>Comes about every %n day(s).</source>
            <translation>
                <numerusform>Rythme : environ %n jour entre deux visites.</numerusform>
                <numerusform>Rythme : environ %n jours entre deux visites.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>seen {count}×</source>
            <translation>vu {count} fois</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>{topic}: {text}</source>
            <translation>{topic} : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>→ {cue} ({why})</source>
            <translation>→ {cue} ({why})</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>Birthday: {day}</source>
            <translation>Anniversaire : {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>served by {who}</source>
            <translation>service : {who}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>{product}: {times} of %n visit(s)</source>
            <translation>
                <numerusform>{product} : {times} fois sur %n visite</numerusform>
                <numerusform>{product} : {times} fois sur %n visites</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <location filename="../../shop_app/services/changes.py"></location>
            <source>This client is no longer in the client file. Search for them again.</source>
            <translation>Ce client n’est plus dans le fichier client. Refaites la recherche.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/changes.py"></location>
            <source>This was changed elsewhere in the meantime, so nothing was done. Look at the card again, then repeat what you wanted.</source>
            <translation>Ceci a été modifié ailleurs entre-temps : rien n’a été fait. Regardez à nouveau la fiche, puis recommencez.</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <location filename="../../shop_app/cli/check.py"></location>
            <source>Checking… {percent} %</source>
            <translation>Vérification… {percent} %</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/check.py"></location>
            <source>%n part(s) of the client file cannot be read as they were written. Keep a copy of the file and its key as they are, and put back the newest backup.</source>
            <translation>
                <numerusform>%n partie du fichier client ne se lit plus telle qu’elle a été écrite. Gardez une copie du fichier et de sa clé tels quels, et remettez la sauvegarde la plus récente.</numerusform>
                <numerusform>%n parties du fichier client ne se lisent plus telles qu’elles ont été écrites. Gardez une copie du fichier et de sa clé tels quels, et remettez la sauvegarde la plus récente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/check.py"></location>
            <source>%n record(s) belong to something that is not there. Put back the newest backup.</source>
            <translation>
                <numerusform>%n enregistrement appartient à quelque chose qui n’existe pas. Remettez la sauvegarde la plus récente.</numerusform>
                <numerusform>%n enregistrements appartiennent à quelque chose qui n’existe pas. Remettez la sauvegarde la plus récente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/check.py"></location>
            <source>Search does not know %n client(s) as they are written.</source>
            <translation>
                <numerusform>La recherche ne connaît pas %n client tel qu’il est enregistré.</numerusform>
                <numerusform>La recherche ne connaît pas %n clients tels qu’ils sont enregistrés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/check.py"></location>
            <source>The client file is whole, and search finds every client.</source>
            <translation>Le fichier client est intact, et la recherche trouve chaque client.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/check.py"></location>
            <source>What search reads was made anew; every client is found again.</source>
            <translation>L’index de recherche a été refait ; chaque client est de nouveau trouvé.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/check.py"></location>
            <source>Run “shop-app check --repair”: no client is changed by it.</source>
            <translation>Lancez « shop-app check --repair » : aucun client n’en est modifié.</translation>
        </message>
    </context>
    <context>
        <name>ClientField</name>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Title</source>
            <translation>Civilité</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Given name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Other given names</source>
            <translation>Autres prénoms</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Suffix</source>
            <translation>Suffixe</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Filed as</source>
            <translation>Classé sous</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Name as said</source>
            <translation>Nom tel qu’on le dit</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>How to pronounce it</source>
            <translation>Prononciation</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Street</source>
            <translation>Rue</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Street number</source>
            <translation>Numéro de rue</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Postcode</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Town</source>
            <translation>Ville</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Postcode and town</source>
            <translation>Code postal et ville</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Birthday</source>
            <translation>Anniversaire</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Year of birth</source>
            <translation>Année de naissance</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Month of birth</source>
            <translation>Mois de naissance</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Day of birth</source>
            <translation>Jour de naissance</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Client number</source>
            <translation>Numéro de client</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Card code</source>
            <translation>Code de carte</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
    </context>
    <context>
        <name>ClientFile</name>
        <message>
            <location filename="../../shop_app/store/client_file.py"></location>
            <source>{path} exists already and was left as it is. Choose another name.</source>
            <translation>{path} existe déjà et n’a pas été touché. Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../shop_app/store/client_file.py"></location>
            <source>{path} cannot be read. Ask for the right to read it, then try again.</source>
            <translation>{path} ne peut pas être lu. Demandez le droit de le lire, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../shop_app/store/client_file.py"></location>
            <source>The folder {folder} cannot be written. Choose another folder, or ask for the right to write there.</source>
            <translation>Impossible d’écrire dans le dossier {folder}. Choisissez un autre dossier, ou demandez le droit d’y écrire.</translation>
        </message>
        <message>
            <location filename="../../shop_app/store/client_file.py"></location>
            <source>{path} is not a Prévenance client file, or it is damaged; it was left as it is. Choose another file, or put back the newest backup.</source>
            <translation>{path} n’est pas un fichier client Prévenance, ou il est endommagé ; il n’a pas été touché. Choisissez un autre fichier, ou remettez la sauvegarde la plus récente.</translation>
        </message>
        <message>
            <location filename="../../shop_app/store/client_file.py"></location>
            <source>{path} does not open with the key beside it: it is not a Prévenance client file, it is damaged, or the key is another file’s. It was left as it is. Choose another file, or put back the newest backup and its key.</source>
            <translation>{path} ne s’ouvre pas avec la clé placée à côté : ce n’est pas un fichier client Prévenance, il est endommagé, ou la clé est celle d’un autre fichier. Il n’a pas été touché. Choisissez un autre fichier, ou remettez la sauvegarde la plus récente et sa clé.</translation>
        </message>
        <message>
            <location filename="../../shop_app/store/client_file.py"></location>
            <source>There is a key {key} without its client file. Choose another name, or put the client file back beside its key.</source>
            <translation>Il y a une clé {key} sans son fichier client. Choisissez un autre nom, ou remettez le fichier client à côté de sa clé.</translation>
        </message>
        <message>
            <location filename="../../shop_app/store/client_file.py"></location>
            <source>There is no client file {path}. Check the name, or make a new one with “shop-app new”.</source>
            <translation>Il n’y a pas de fichier client {path}. Vérifiez le nom, ou créez-en un avec « shop-app new ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/store/client_file.py"></location>
            <source>{path} is not a file. Choose a client file.</source>
            <translation>{path} n’est pas un fichier. Choisissez un fichier client.</translation>
        </message>
        <message>
            <location filename="../../shop_app/store/client_file.py"></location>
            <source>{path} is empty (0 bytes) and was left as it is. Put back the newest backup of your client file.</source>
            <translation>{path} est vide (0 octet) et n’a pas été touché. Remettez la sauvegarde la plus récente de votre fichier client.</translation>
        </message>
        <message>
            <location filename="../../shop_app/store/client_file.py"></location>
            <source>{path} was written by a newer version of Prévenance; it was left as it is. Install the newest version, then open it again.</source>
            <translation>{path} a été écrit par une version plus récente de Prévenance ; il n’a pas été touché. Installez la dernière version, puis ouvrez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../shop_app/store/encryption.py"></location>
            <source>The key {key} is damaged. Put back an undamaged copy of it; the client file was not touched.</source>
            <translation>La clé {key} est endommagée. Remettez-en une copie intacte ; le fichier client n’a pas été touché.</translation>
        </message>
        <message>
            <location filename="../../shop_app/store/encryption.py"></location>
            <source>The key {key} of this client file is missing. Put it back beside the file, from where the file was copied.</source>
            <translation>La clé {key} de ce fichier client manque. Remettez-la à côté du fichier, depuis l’endroit d’où il a été copié.</translation>
        </message>
        <message>
            <location filename="../../shop_app/store/encryption.py"></location>
            <source>The key {key} cannot be read. Ask for the right to read it, then try again.</source>
            <translation>La clé {key} ne peut pas être lue. Demandez le droit de la lire, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../shop_app/store/network_share.py"></location>
            <source>{path} is on a network share, where a client file can be damaged. Keep it on this computer’s own disk; for several tills, use PostgreSQL.</source>
            <translation>{path} est sur un partage réseau, où un fichier client peut s’abîmer. Gardez-le sur le disque de cet ordinateur ; pour plusieurs caisses, utilisez PostgreSQL.</translation>
        </message>
        <message>
            <location filename="../../shop_app/store/transaction.py"></location>
            <source>Another program is writing to the client file. Wait a moment, then try again; nothing was lost.</source>
            <translation>Un autre programme écrit dans le fichier client. Attendez un instant, puis réessayez ; rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="../../shop_app/store/transaction.py"></location>
            <source>The disk is full. Make room, then try again; nothing was changed.</source>
            <translation>Le disque est plein. Faites de la place, puis réessayez ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../shop_app/store/transaction.py"></location>
            <source>The client file cannot be written. Ask for the right to write to it and its folder, then try again; nothing was changed.</source>
            <translation>Impossible d’écrire dans le fichier client. Demandez le droit d’écrire dans ce fichier et son dossier, puis réessayez ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../shop_app/store/transaction.py"></location>
            <source>A part of the client file cannot be read, so nothing was done. Close Prévenance and try again; if it stays so, keep a copy of the file and its key as they are, and put back the newest backup.</source>
            <translation>Une partie du fichier client ne peut pas être lue : rien n’a été fait. Fermez Prévenance et réessayez ; si cela persiste, gardez une copie du fichier et de sa clé tels quels, puis remettez la sauvegarde la plus récente.</translation>
        </message>
    </context>
    <context>
        <name>ClientImport</name>
        <message>
            <location filename="../../shop_app/ui/features/client_import/strip.py"></location>
            <source>Importing contacts…</source>
            <translation>Importation des contacts…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/client_import/strip.py"></location>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/client_import/strip.py"></location>
            <source>Not imported</source>
            <translation>Non importés</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/client_import/strip.py"></location>
            <source>An import is under way. Wait for it, or cancel it.</source>
            <translation>Une importation est en cours. Attendez qu’elle finisse, ou arrêtez-la.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/client_import/strip.py"></location>
            <source>Contacts imported</source>
            <translation>Contacts importés</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/client_import/strip.py"></location>
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>%n client(s) added</source>
            <translation>
                <numerusform>%n client ajouté</numerusform>
                <numerusform>%n clients ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>%n completed</source>
            <translation>
                <numerusform>%n complété</numerusform>
                <numerusform>%n complétés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>%n already known</source>
            <translation>
                <numerusform>%n déjà connu</numerusform>
                <numerusform>%n déjà connus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>%n not imported, or only in part</source>
            <translation>
                <numerusform>%n repris en partie ou pas du tout</numerusform>
                <numerusform>%n repris en partie ou pas du tout</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>Stopped. What was imported stays; importing the file again goes on from there.</source>
            <translation>Importation arrêtée. Ce qui est repris reste ; importez à nouveau le fichier pour continuer.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>{where}: {why}</source>
            <translation>{where} : {why}</translation>
        </message>
    </context>
    <context>
        <name>Clients</name>
        <message>
            <location filename="../../shop_app/cli/find.py"></location>
            <source>No client matches “{name}”.</source>
            <translation>Aucun client ne correspond à « {name} ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/clients.py"></location>
            <source>Client added</source>
            <translation>Client ajouté</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/clients.py"></location>
            <source>Client removed again</source>
            <translation>Ajout du client annulé</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/clients.py"></location>
            <source>Client erased for good</source>
            <translation>Client effacé définitivement</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/clients.py"></location>
            <source>Type a name, or at least a phone number.</source>
            <translation>Indiquez un nom, ou au moins un numéro de téléphone.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/clients.py"></location>
            <source>More was noted about this client since; the client was kept.</source>
            <translation>D’autres choses ont été notées depuis sur ce client ; sa fiche est conservée.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/clients.py"></location>
            <source>“{name}” matches more than one client. Use the id that “find” shows.</source>
            <translation>Plusieurs clients correspondent à « {name} ». Utilisez le numéro que donne « find ».</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <location filename="../../shop_app/cli/arguments.py"></location>
            <source>The client file that remembers. Without a command the window opens.</source>
            <translation>Le fichier client qui se souvient. Sans commande, la fenêtre s’ouvre.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/arguments.py"></location>
            <source>a day (2026-11-22) or an instant in place of today</source>
            <translation>un jour (2026-11-22) ou un instant, à la place d’aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/arguments.py"></location>
            <source>usage: </source>
            <translation>usage : </translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/arguments.py"></location>
            <source>DATE</source>
            <translation>DATE</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/arguments.py"></location>
            <source>the client file, where it is not the usual one</source>
            <translation>le fichier client, si ce n’est pas celui d’habitude</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/arguments.py"></location>
            <source>the language of the answer</source>
            <translation>la langue de la réponse</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/arguments.py"></location>
            <source>answer for programs: one JSON document, UTF-8</source>
            <translation>réponse pour les programmes : un document JSON, en UTF-8</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/arguments.py"></location>
            <source>arguments</source>
            <translation>arguments </translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/arguments.py"></location>
            <source>options</source>
            <translation>options </translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/arguments.py"></location>
            <source>show this help</source>
            <translation>afficher cette aide</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/arguments.py"></location>
            <source>“{text}” is not a whole number</source>
            <translation>« {text} » n’est pas un nombre entier</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/arguments.py"></location>
            <source>COMMAND</source>
            <translation>COMMANDE</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/arguments.py"></location>
            <source>commands</source>
            <translation>commandes </translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/arguments.py"></location>
            <source>PATH</source>
            <translation>CHEMIN</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/arguments.py"></location>
            <source>“{text}” is not a date; write it as 2026-11-22</source>
            <translation>« {text} » n’est pas une date ; écrivez-la comme 2026-11-22</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card.py"></location>
            <source>raise a client’s greeting card</source>
            <translation>afficher la carte d’accueil d’un client</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card.py"></location>
            <source>CLIENT</source>
            <translation>CLIENT</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card.py"></location>
            <source>an id, a card code, a phone number, a name that finds exactly one, or ref:NUMBER of an imported file; {lines}</source>
            <translation>un identifiant, un code de carte, un numéro de téléphone, un nom qui n’en désigne qu’un, ou ref:NUMÉRO d’un fichier importé ; {lines}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/check.py"></location>
            <source>check the client file, and what search reads of it</source>
            <translation>vérifier le fichier client et son index de recherche</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/check.py"></location>
            <source>make what search reads anew where it is wrong</source>
            <translation>refaire l’index de recherche s’il est faux</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/demo.py"></location>
            <source>make a sample shop and open it</source>
            <translation>créer un commerce d’exemple et l’ouvrir</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/demo.py"></location>
            <source>what the shop does</source>
            <translation>le métier du commerce</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/demo.py"></location>
            <source>how many clients (300)</source>
            <translation>nombre de clients (300)</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/demo.py"></location>
            <source>the same number gives the same shop</source>
            <translation>le même nombre donne le même commerce</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/demo.py"></location>
            <source>write the sample shop to this file</source>
            <translation>écrire le commerce d’exemple dans ce fichier</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/demo.py"></location>
            <source>draw the counter to this picture, without a screen</source>
            <translation>dessiner le comptoir dans cette image, sans écran</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/demo.py"></location>
            <source>{percent}% made</source>
            <translation>créé à {percent} %</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/demo.py"></location>
            <source>Sample shop “{shop}”, %n client(s): {path}</source>
            <translation>
                <numerusform>Commerce d’exemple « {shop} », %n client : {path}</numerusform>
                <numerusform>Commerce d’exemple « {shop} », %n clients : {path}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/demo.py"></location>
            <source>There is no folder {folder} for the picture.</source>
            <translation>Il n’y a pas de dossier {folder} pour l’image.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/find.py"></location>
            <source>find clients, best first</source>
            <translation>chercher des clients, le meilleur résultat d’abord</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/find.py"></location>
            <source>TEXT</source>
            <translation>TEXTE</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/find.py"></location>
            <source>show at most this many clients (20)</source>
            <translation>nombre maximal de clients (20)</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/find.py"></location>
            <source>part of a name, phone number, e-mail or card code; {lines}</source>
            <translation>une partie du nom, du téléphone, du courriel ou du code de carte ; {lines}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/follow_ups.py"></location>
            <source>list the follow-ups that are due</source>
            <translation>lister les relances à faire</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>import clients from other programs’ files</source>
            <translation>importer des clients depuis les fichiers d’autres programmes</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>vCard, CSV or XLSX files of contacts</source>
            <translation>fichiers de contacts vCard, CSV ou XLSX</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>tell what would be imported; change nothing</source>
            <translation>dire ce qui serait importé, sans rien modifier</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/main.py"></location>
            <source>Something in Prévenance itself went wrong ({kind} at {place}). The client file was left as it was before this step.</source>
            <translation>Une erreur s’est produite dans Prévenance même ({kind}, {place}). Le fichier client est resté comme il était avant cette étape.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/new.py"></location>
            <source>make a new client file</source>
            <translation>créer un fichier client</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/new.py"></location>
            <source>where to make the client file</source>
            <translation>où créer le fichier client</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/new.py"></location>
            <source>NAME</source>
            <translation>NOM</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/new.py"></location>
            <source>the shop’s name</source>
            <translation>le nom du commerce</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/new.py"></location>
            <source>two letters, for example FR; chooses currency and time zone</source>
            <translation>deux lettres, par exemple FR ; détermine la monnaie et le fuseau horaire</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/self_test.py"></location>
            <source>tell what works on this machine</source>
            <translation>dire ce qui fonctionne sur cette machine</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/session.py"></location>
            <source>“-” reads one per line from standard input and answers one JSON line each</source>
            <translation>« - » lit l’entrée standard ligne par ligne et répond à chacune par une ligne de JSON</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>record a visit</source>
            <translation>enregistrer une visite</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>what was taken, for example “2 x tart”; may be repeated</source>
            <translation>ce qui a été pris, par exemple « 2 x tarte » ; peut se répéter</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>how many at the table</source>
            <translation>nombre de couverts</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>a note on the visit</source>
            <translation>une note sur la visite</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>who served</source>
            <translation>qui a servi</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/wrong_usage.py"></location>
            <source>Missing: {names}</source>
            <translation>Il manque : {names}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/wrong_usage.py"></location>
            <source>Not understood: {text}</source>
            <translation>Incompris : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/wrong_usage.py"></location>
            <source>{name} needs a value</source>
            <translation>{name} demande une valeur</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/wrong_usage.py"></location>
            <source>{name}: “{text}” is none of {choices}</source>
            <translation>{name} : « {text} » n’est pas parmi {choices}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/wrong_usage.py"></location>
            <source>{name}: {why}</source>
            <translation>{name} : {why}</translation>
        </message>
    </context>
    <context>
        <name>Counter</name>
        <message>
            <location filename="../../shop_app/ui/features/counter/band.py"></location>
            <source>Still so</source>
            <translation>Toujours exact</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/band.py"></location>
            <source>Ask now</source>
            <translation>Demander</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/band.py"></location>
            <source>{name}. Allergies: {words}</source>
            <translation>{name}. Allergies : {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_body.py"></location>
            <source>client since {year}</source>
            <translation>fiche ouverte en {year}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_body.py"></location>
            <source>“{greeting}”</source>
            <translation>« {greeting} »</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_body.py"></location>
            <source>“{sounds}”</source>
            <translation>« {sounds} »</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_panels.py"></location>
            <source>lunch</source>
            <translation>déjeuner</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_panels.py"></location>
            <source>dinner</source>
            <translation>dîner</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/counter/card_panels.py"></location>
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour env.</numerusform>
                <numerusform>%n jours env.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_panels.py"></location>
            <source>Last visit</source>
            <translation>Dernière visite</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_panels.py"></location>
            <source>No visit yet. F4 records one.</source>
            <translation>Pas encore de visite. F4 en enregistre une.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_panels.py"></location>
            <source>Rhythm</source>
            <translation>Rythme</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_panels.py"></location>
            <source>comes every</source>
            <translation>vient tous les</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_panels.py"></location>
            <source>next visit</source>
            <translation>prochaine venue</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_panels.py"></location>
            <source>was expected</source>
            <translation>venue attendue</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_panels.py"></location>
            <source>Contact</source>
            <translation>Coordonnées</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_panels.py"></location>
            <source>{quantity} × {product}</source>
            <translation>{quantity} × {product}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/counter/card_panels.py"></location>
            <source>%n cover(s)</source>
            <translation>
                <numerusform>%n couvert</numerusform>
                <numerusform>%n couverts</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_panels.py"></location>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_panels.py"></location>
            <source>“{note}”</source>
            <translation>« {note} »</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_panels.py"></location>
            <source>served by {who}</source>
            <translation>service : {who}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_panels.py"></location>
            <source>{day}, {meal}</source>
            <translation>{day}, {meal}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_view.py"></location>
            <source>Greeting card</source>
            <translation>Carte d’accueil</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_view.py"></location>
            <source>Visit</source>
            <translation>Visite</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_view.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_view.py"></location>
            <source>Follow-up</source>
            <translation>Relance</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_view.py"></location>
            <source>Preference</source>
            <translation>Préférence</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_view.py"></location>
            <source>Allergy</source>
            <translation>Allergie</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/cue_rows.py"></location>
            <source>To say, to do</source>
            <translation>À dire, à faire</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/counter/cue_rows.py"></location>
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/cue_rows.py"></location>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/cue_rows.py"></location>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/cue_rows.py"></location>
            <source>Not needed</source>
            <translation>Sans objet</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>The client says</source>
            <translation>Réponse du client</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>How severe, as the client says</source>
            <translation>Gravité, d’après le client</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Visit now</source>
            <translation>Visite d’aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Record visit</source>
            <translation>Enregistrer la visite</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Taken, for example “2 x tart, coffee”</source>
            <translation>Ce qui a été pris, par exemple « 2 x tarte, café »</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Note on this visit</source>
            <translation>Note sur cette visite</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>What to remember</source>
            <translation>À retenir</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Allergy, intolerance, aversion or diet</source>
            <translation>Allergie, intolérance, aversion ou régime</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>What must be avoided</source>
            <translation>À éviter</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>What happens then</source>
            <translation>Réaction</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Carries adrenaline</source>
            <translation>Porte de l’adrénaline</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>“Do you have any allergy or intolerance?”</source>
            <translation>« Avez-vous une allergie ou une intolérance ? »</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Record the answer</source>
            <translation>Enregistrer la réponse</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>If so, to what (separated by commas)</source>
            <translation>Si oui, à quoi (séparez par des virgules)</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Likes</source>
            <translation>Aime</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Dislikes</source>
            <translation>N’aime pas</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Liked or not</source>
            <translation>Avis</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>The client said so</source>
            <translation>Le client l’a dit</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>We noticed</source>
            <translation>Nous l’avons vu</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>How we know</source>
            <translation>D’où nous le savons</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Topic (table, wine, colour…)</source>
            <translation>Sujet (table, vin, couleur…)</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>What to do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Due on</source>
            <translation>Pour le</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>We owe an apology</source>
            <translation>Excuses à présenter</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>What came of it (optional)</source>
            <translation>Résultat (facultatif)</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>None known</source>
            <translation>Aucune connue</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Prefers not to say</source>
            <translation>Ne souhaite pas le dire</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Intolerance</source>
            <translation>Intolérance</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Aversion</source>
            <translation>Aversion</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Diet</source>
            <translation>Régime</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Severe</source>
            <translation>Sévère</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Moderate</source>
            <translation>Modérée</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Mild</source>
            <translation>Légère</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Not said</source>
            <translation>Non précisée</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Covers</source>
            <translation>Couverts</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/front.py"></location>
            <source>Type two or three letters: the greeting card rises here.</source>
            <translation>Tapez deux ou trois lettres : la carte d’accueil s’affiche ici.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/hit_list.py"></location>
            <source>Clients found</source>
            <translation>Clients trouvés</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/hit_rows.py"></location>
            <source>allergies</source>
            <translation>allergies</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/hit_rows.py"></location>
            <source>not asked</source>
            <translation>non demandé</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/hit_rows.py"></location>
            <source>won’t say</source>
            <translation>ne le dit pas</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/hit_rows.py"></location>
            <source>no visit yet</source>
            <translation>aucune visite</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/counter/hit_rows.py"></location>
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n client</numerusform>
                <numerusform>%n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/counter/hit_rows.py"></location>
            <source>The first %n client(s): type on</source>
            <translation>
                <numerusform>%n premier client : continuez à taper</numerusform>
                <numerusform>Les %n premiers clients : continuez à taper</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/hit_rows.py"></location>
            <source>severe</source>
            <translation>sévère</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/hit_rows.py"></location>
            <source>seen {ago}</source>
            <translation>passage {ago}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/hit_rows.py"></location>
            <source>Found in notes and preferences</source>
            <translation>Trouvés dans les notes et préférences</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/hit_rows.py"></location>
            <source>Follow-ups due today</source>
            <translation>Relances du jour</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/hit_rows.py"></location>
            <source>Here lately</source>
            <translation>Derniers passages</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/hit_rows.py"></location>
            <source>Allergies: {mark}</source>
            <translation>Allergies : {mark}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/new_client.py"></location>
            <source>New client</source>
            <translation>Nouveau client</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/new_client.py"></location>
            <source>Add client</source>
            <translation>Ajouter le client</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/new_client.py"></location>
            <source>Name, such as “Mme Hélène Lefèvre”</source>
            <translation>Nom, par exemple « Mme Hélène Lefèvre »</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/new_client.py"></location>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/new_client.py"></location>
            <source>“Any allergy or intolerance?”</source>
            <translation>« Une allergie ou une intolérance ? »</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/page.py"></location>
            <source>Follow-up done</source>
            <translation>Relance faite</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/page.py"></location>
            <source>Follow-up not needed</source>
            <translation>Relance sans objet</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/page.py"></location>
            <source>Choose what the client says, or press Esc.</source>
            <translation>Choisissez la réponse du client, ou appuyez sur Échap.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/photo.py"></location>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/search_pane.py"></location>
            <source>Nobody found. Ctrl+N adds a new client.</source>
            <translation>Aucun client trouvé. Ctrl+N ajoute un nouveau client.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/search_pane.py"></location>
            <source>No client yet. Ctrl+N adds the first, or drop a file of contacts on this window (vCard, CSV or Excel).</source>
            <translation>Aucun client pour l’instant. Ctrl+N ajoute le premier ; ou déposez un fichier de contacts sur cette fenêtre (vCard, CSV ou Excel).</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/search_pane.py"></location>
            <source>Name, phone…</source>
            <translation>Nom, téléphone…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/search_pane.py"></location>
            <source>Search for a client</source>
            <translation>Chercher un client</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/taste_panels.py"></location>
            <source>taken on {times} of {visits} visits</source>
            <translation>pris {times} fois sur {visits} visites</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/taste_panels.py"></location>
            <source>seen</source>
            <translation>vu</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/taste_panels.py"></location>
            <source>{day}, {who}</source>
            <translation>{day}, {who}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/taste_panels.py"></location>
            <source>{day}</source>
            <translation>{day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/taste_panels.py"></location>
            <source>told us</source>
            <translation>dit</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/counter/taste_panels.py"></location>
            <source>seen %n time(s)</source>
            <translation>
                <numerusform>vu %n fois</numerusform>
                <numerusform>vu %n fois</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/taste_panels.py"></location>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/taste_panels.py"></location>
            <source>Nothing noted yet. F9 adds what they like.</source>
            <translation>Rien de noté pour l’instant. F9 ajoute une préférence.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/taste_panels.py"></location>
            <source>As usual</source>
            <translation>D’habitude</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/taste_panels.py"></location>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/taste_panels.py"></location>
            <source>never: {text}</source>
            <translation>jamais : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/taste_panels.py"></location>
            <source>dislikes: {text}</source>
            <translation>n’aime pas : {text}</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <location filename="../../shop_app/ui/crash.py"></location>
            <source>Something went wrong in the program, and it goes on. Nothing that was recorded is lost. The report below holds no data of your clients.</source>
            <translation>Une erreur s’est produite dans le programme, qui continue. Rien de ce qui était enregistré n’est perdu. Le rapport ci-dessous ne contient aucune donnée de vos clients.</translation>
        </message>
    </context>
    <context>
        <name>Day</name>
        <message>
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>{day_and_month} {year}</source>
            <translation>{day_and_month} {year}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/days.py"></location>
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/days.py"></location>
            <source>%n week(s) ago</source>
            <translation>
                <numerusform>il y a %n semaine</numerusform>
                <numerusform>il y a %n semaines</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>{day} {month}</source>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>in {year}</source>
            <translation>en {year}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>1 {month}</source>
            <translation>1er {month}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>in {month}</source>
            <translation>en {month}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <location filename="../../shop_app/cli/find.py"></location>
            <source>ALLERGIES</source>
            <translation>ALLERGIES</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/find.py"></location>
            <source>allergies never asked</source>
            <translation>allergies jamais demandées</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/find.py"></location>
            <source>prefers not to say</source>
            <translation>ne souhaite pas le dire</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/find.py"></location>
            <source>came {ago}</source>
            <translation>passage {ago}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/find.py"></location>
            <source>SEVERE ALLERGY</source>
            <translation>ALLERGIE SÉVÈRE</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/finding.py"></location>
            <source>follow-up due</source>
            <translation>relance à faire</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/finding.py"></location>
            <source>came lately</source>
            <translation>passage récent</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/hit_words.py"></location>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/hit_words.py"></location>
            <source>nickname</source>
            <translation>surnom</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/hit_words.py"></location>
            <source>sounds like it</source>
            <translation>à l’oreille</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/hit_words.py"></location>
            <source>spelt nearly so</source>
            <translation>orthographe proche</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/hit_words.py"></location>
            <source>card code or number</source>
            <translation>code de carte ou numéro de client</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/hit_words.py"></location>
            <source>birthday {day}</source>
            <translation>anniversaire {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/hit_words.py"></location>
            <source>organisation {name}</source>
            <translation>organisation {name}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/hit_words.py"></location>
            <source>phone {phone}</source>
            <translation>téléphone {phone}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/hit_words.py"></location>
            <source>e-mail {email}</source>
            <translation>courriel {email}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/hit_words.py"></location>
            <source>town {town}</source>
            <translation>ville {town}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/hit_words.py"></location>
            <source>noted: “{text}”</source>
            <translation>noté : « {text} »</translation>
        </message>
    </context>
    <context>
        <name>FollowUpRules</name>
        <message>
            <location filename="../../shop_app/services/follow_up_rules.py"></location>
            <source>Rule added</source>
            <translation>Règle ajoutée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/follow_up_rules.py"></location>
            <source>Rule changed</source>
            <translation>Règle modifiée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/follow_up_rules.py"></location>
            <source>Rule removed again</source>
            <translation>Ajout de la règle annulé</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/follow_up_rules.py"></location>
            <source>Rule restored</source>
            <translation>Règle rétablie</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/follow_up_rules.py"></location>
            <source>Type what to do when the follow-up is due.</source>
            <translation>Indiquez ce qu’il faudra faire le jour de la relance.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/follow_up_rules.py"></location>
            <source>Type the product or category it follows.</source>
            <translation>Indiquez l’article ou la catégorie qui déclenche la relance.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/follow_up_rules.py"></location>
            <source>The delay goes from 0 to 3650 days.</source>
            <translation>Le délai va de 0 à 3650 jours.</translation>
        </message>
    </context>
    <context>
        <name>FollowUps</name>
        <message>
            <location filename="../../shop_app/cli/follow_ups.py"></location>
            <source>No follow-up is due.</source>
            <translation>Aucune relance à faire.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/follow_ups.py"></location>
            <source>{day}: {client}: {text}</source>
            <translation>{day} : {client} : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/follow_ups.py"></location>
            <source>Follow-up noted</source>
            <translation>Relance notée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/follow_ups.py"></location>
            <source>Follow-up done</source>
            <translation>Relance faite</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/follow_ups.py"></location>
            <source>Follow-up not needed</source>
            <translation>Relance sans objet</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/follow_ups.py"></location>
            <source>Follow-up put off</source>
            <translation>Relance reportée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/follow_ups.py"></location>
            <source>Follow-up is open again</source>
            <translation>Relance de nouveau à faire</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/follow_ups.py"></location>
            <source>Type what to do, for example “ask whether the wine pleased”.</source>
            <translation>Indiquez ce qu’il faut faire, par exemple « demander si le vin a plu ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/follow_ups.py"></location>
            <source>Follow-up removed again</source>
            <translation>Ajout de la relance annulé</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <location filename="../../shop_app/ui/kit/forms.py"></location>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Greeting</name>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>, lovely to see you again.</source>
            <translation>, ravis de vous revoir.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>Good morning</source>
            <translation>Bonjour</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>. We owe you an apology.</source>
            <translation>. Nous vous devons des excuses.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>, welcome.</source>
            <translation>, bienvenue.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>, good to see you again today.</source>
            <translation>, quel plaisir de vous revoir si vite.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>, thank you for coming back to us.</source>
            <translation>, merci de nous faire à nouveau confiance.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>, it has been a long time! How good to see you again.</source>
            <translation>, cela faisait longtemps ! Quel plaisir de vous revoir.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>A birthday is coming soon, isn’t it?</source>
            <translation>C’est bientôt votre anniversaire, n’est-ce pas ?</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>{hail}{said} {wish}</source>
            <translation>{hail}{said} {wish}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>Good afternoon</source>
            <translation>Bonjour</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>Good evening</source>
            <translation>Bonsoir</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>{hello} {name}</source>
            <translation>{hello} {name}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>Happy birthday!</source>
            <translation>Joyeux anniversaire !</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>So, how was the birthday?</source>
            <translation>Alors, cet anniversaire ?</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>{title} {name}</source>
            <translation>{title} {name}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>{hail}{said}</source>
            <translation>{hail}{said}</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <location filename="../../shop_app/exchange/csv_files.py"></location>
            <source>This line is longer than {millions} million characters.</source>
            <translation>Cette ligne dépasse {millions} millions de caractères.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/recognise.py"></location>
            <source>“{file}” is in the old Excel format (XLS). Open it in a spreadsheet program and save it as XLSX or CSV.</source>
            <translation>« {file} » est dans l’ancien format d’Excel (XLS). Ouvrez-le dans un tableur et enregistrez-le en XLSX ou CSV.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/recognise.py"></location>
            <source>“{file}” is empty.</source>
            <translation>« {file} » est vide.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/recognise.py"></location>
            <source>“{file}” cannot be read. Check that you may open it.</source>
            <translation>« {file} » ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/recognise.py"></location>
            <source>“{file}” is not a list of clients that can be read: a vCard, CSV or XLSX file is needed.</source>
            <translation>« {file} » n’est pas une liste de clients lisible : il faut un fichier vCard, CSV ou XLSX.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/recognise.py"></location>
            <source>“{file}” is larger than 1 GB and was not read.</source>
            <translation>« {file} » dépasse 1 Go et n’a pas été lu.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/recognise.py"></location>
            <source>“{file}” is a web page, whatever its name says. Open it in a spreadsheet program and save it as XLSX or CSV.</source>
            <translation>« {file} » est une page web, quoi que dise son nom. Ouvrez-le dans un tableur et enregistrez-le en XLSX ou CSV.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/recognise.py"></location>
            <source>“{file}” is not an Excel workbook (XLSX). Open it in the program that made it and save it as XLSX, CSV or vCard.</source>
            <translation>« {file} » n’est pas un classeur Excel (XLSX). Ouvrez-le dans le programme d’où il vient et enregistrez-le en XLSX, CSV ou vCard.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/recognise.py"></location>
            <source>“{file}” is a folder, not a file.</source>
            <translation>« {file} » est un dossier, pas un fichier.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/recognise.py"></location>
            <source>There is no file “{file}”.</source>
            <translation>Il n’y a pas de fichier « {file} ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/recognise.py"></location>
            <source>“{file}” is damaged: it looks like a workbook cut short.</source>
            <translation>« {file} » est endommagé : on dirait un classeur tronqué.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/recognise.py"></location>
            <source>“{file}” is protected by a password. Save it without one, as XLSX or CSV.</source>
            <translation>« {file} » est protégé par un mot de passe. Enregistrez-le sans mot de passe, en XLSX ou CSV.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/table_rows.py"></location>
            <source>No name, organisation, phone or e-mail.</source>
            <translation>Ni nom, ni organisation, ni téléphone, ni courriel.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/tables.py"></location>
            <source>This line stands above the header and was not read.</source>
            <translation>Cette ligne est au-dessus des en-têtes et n’a pas été lue.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/tables.py"></location>
            <source>No column of “{file}” could be recognised as a name, a phone number or an e-mail address. Give each column a header such as “Name”, “Phone” or “E-mail”.</source>
            <translation>Aucune colonne de « {file} » n’a été reconnue comme un nom, un téléphone ou un courriel. Donnez à chaque colonne un en-tête comme « Nom », « Téléphone » ou « Courriel ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard.py"></location>
            <source>A text longer than {longest} characters was cut; its start was kept.</source>
            <translation>Un texte de plus de {longest} caractères a été coupé ; le début est conservé.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard.py"></location>
            <source>“{text}” cannot be read as a birthday; it was kept as a note.</source>
            <translation>« {text} » ne se lit pas comme une date d’anniversaire ; conservé en note.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/xlsx_files.py"></location>
            <source>This sheet was not read; the clients come from “{sheet}”.</source>
            <translation>Cette feuille n’a pas été lue ; les clients viennent de « {sheet} ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/xlsx_files.py"></location>
            <source>The workbook is damaged from here on; the rest was not read.</source>
            <translation>Le classeur est endommagé à partir d’ici ; la suite n’a pas été lue.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/xlsx_files.py"></location>
            <source>“{file}” is damaged or protected and cannot be read as an Excel workbook. Open it in a spreadsheet program and save it as XLSX or CSV.</source>
            <translation>« {file} » est endommagé ou protégé et ne se lit pas comme un classeur Excel. Ouvrez-le dans un tableur et enregistrez-le en XLSX ou CSV.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/xlsx_files.py"></location>
            <source>“{file}” is too large to be a list of clients. Save it as CSV.</source>
            <translation>« {file} » est trop gros pour une liste de clients. Enregistrez-le en CSV.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/import_plans.py"></location>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
    </context>
    <context>
        <name>ImportClients</name>
        <message>
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>{percent}% read</source>
            <translation>{percent} % lus</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>Would import: {new}, {more}, {same}.</source>
            <translation>Serait importé : {new}, {more}, {same}.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>Imported: {new}, {more}, {same}.</source>
            <translation>Importé : {new}, {more}, {same}.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>{where}: imported in part. {why}</source>
            <translation>{where} : repris en partie. {why}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>{where}: not imported. {why}</source>
            <translation>{where} : non repris. {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>%n new client(s)</source>
            <translation>
                <numerusform>%n nouveau client</numerusform>
                <numerusform>%n nouveaux clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>%n completed</source>
            <translation>
                <numerusform>%n complété</numerusform>
                <numerusform>%n complétés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>%n already known</source>
            <translation>
                <numerusform>%n déjà connu</numerusform>
                <numerusform>%n déjà connus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportedNote</name>
        <message>
            <location filename="../../shop_app/domain/imported_clients.py"></location>
            <source>{label}: {text}</source>
            <translation>{label} : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/imported_clients.py"></location>
            <source>{text}</source>
            <translation>{text}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../shop_app/ui/shell/opened_file.py"></location>
            <source>Changed elsewhere</source>
            <translation>Modifié ailleurs</translation>
        </message>
    </context>
    <context>
        <name>Money</name>
        <message>
            <location filename="../../shop_app/domain/money.py"></location>
            <source>{symbol}{whole}.{cents}</source>
            <translation>{whole},{cents} {symbol}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/money.py"></location>
            <source>{symbol}{whole}</source>
            <translation>{whole} {symbol}</translation>
        </message>
    </context>
    <context>
        <name>Month</name>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>January</source>
            <translation>janvier</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>February</source>
            <translation>février</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>March</source>
            <translation>mars</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>April</source>
            <translation>avril</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>May</source>
            <translation>mai</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>June</source>
            <translation>juin</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>July</source>
            <translation>juillet</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>August</source>
            <translation>août</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>September</source>
            <translation>septembre</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>October</source>
            <translation>octobre</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>November</source>
            <translation>novembre</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>December</source>
            <translation>décembre</translation>
        </message>
    </context>
    <context>
        <name>NewFile</name>
        <message>
            <location filename="../../shop_app/cli/new.py"></location>
            <source>New client file of “{shop}”: {path}</source>
            <translation>Nouveau fichier client de « {shop} » : {path}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/new.py"></location>
            <source>Its key is {key}: without it nobody can read the file.</source>
            <translation>Sa clé est {key} : sans elle, personne ne peut lire le fichier.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/new.py"></location>
            <source>{country}, {currency}, {zone}</source>
            <translation>{country}, {currency}, {zone}</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <location filename="../../shop_app/services/notes.py"></location>
            <source>Note kept</source>
            <translation>Note enregistrée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/notes.py"></location>
            <source>Note removed again</source>
            <translation>Ajout de la note annulé</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/notes.py"></location>
            <source>The note is empty. Type something, or press Esc.</source>
            <translation>La note est vide. Écrivez quelque chose, ou appuyez sur Échap.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <location filename="../../shop_app/ui/opening_notice.py"></location>
            <source>Opening the client file…</source>
            <translation>Ouverture du fichier client…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/opening_notice.py"></location>
            <source>A new version of Prévenance prepares the client file, this once. What you type is searched as soon as it is done.</source>
            <translation>Une nouvelle version de Prévenance prépare le fichier client, une seule fois. Ce que vous tapez sera cherché dès que ce sera fait.</translation>
        </message>
    </context>
    <context>
        <name>Origin</name>
        <message>
            <location filename="../../shop_app/domain/imported_clients.py"></location>
            <source>{file}, {place}</source>
            <translation>{file}, {place}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/imported_clients.py"></location>
            <source>{file}</source>
            <translation>{file}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/imported_clients.py"></location>
            <source>card {number}</source>
            <translation>fiche {number}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/imported_clients.py"></location>
            <source>line {number}</source>
            <translation>ligne {number}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/imported_clients.py"></location>
            <source>{file}, sheet “{sheet}”, {place}</source>
            <translation>{file}, feuille « {sheet} », {place}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/imported_clients.py"></location>
            <source>{file}, sheet “{sheet}”</source>
            <translation>{file}, feuille « {sheet} »</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <location filename="../../shop_app/ui/shell/pages.py"></location>
            <source>Counter</source>
            <translation>Comptoir</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/shell/pages.py"></location>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <location filename="../../shop_app/services/preferences.py"></location>
            <source>Preference noted</source>
            <translation>Préférence notée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/preferences.py"></location>
            <source>Preference removed again</source>
            <translation>Ajout de la préférence annulé</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/preferences.py"></location>
            <source>Type what they like, for example “window table”.</source>
            <translation>Indiquez la préférence, par exemple « table près de la fenêtre ».</translation>
        </message>
    </context>
    <context>
        <name>Products</name>
        <message>
            <location filename="../../shop_app/services/products.py"></location>
            <source>Product added</source>
            <translation>Article ajouté</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/products.py"></location>
            <source>Type the product’s name.</source>
            <translation>Indiquez le nom de l’article.</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <location filename="../../shop_app/ui/kit/notices.py"></location>
            <source>Cancel</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/notices.py"></location>
            <source>Stopping…</source>
            <translation>Arrêt en cours…</translation>
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message numerus="yes">
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>%n day(s) late</source>
            <translation>
                <numerusform>en retard de %n jour</numerusform>
                <numerusform>en retard de %n jours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>Occasion</source>
            <translation>Occasion</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>due today</source>
            <translation>à faire aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>Birthday</source>
            <translation>Anniversaire</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>Wedding anniversary</source>
            <translation>Anniversaire de mariage</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>noted {ago} · {when}</source>
            <translation>noté {ago} · {when}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>{occasion} %n day(s) ago</source>
            <translation>
                <numerusform>{occasion} il y a %n jour</numerusform>
                <numerusform>{occasion} il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>{product}, {ago} · {when}</source>
            <translation>{product}, {ago} · {when}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>due {day}</source>
            <translation>à faire le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>{occasion} today</source>
            <translation>{occasion} aujourd’hui</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>{occasion} in %n day(s)</source>
            <translation>
                <numerusform>{occasion} dans %n jour</numerusform>
                <numerusform>{occasion} dans %n jours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <location filename="../../shop_app/ui/shell/navigation.py"></location>
            <source>On duty</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/shell/navigation.py"></location>
            <source>Add someone…</source>
            <translation>Ajouter quelqu’un…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/shell/navigation.py"></location>
            <source>On duty: {name}</source>
            <translation>En service : {name}</translation>
        </message>
    </context>
    <context>
        <name>SampleShop</name>
        <message>
            <location filename="../../shop_app/services/sample_shop.py"></location>
            <source>This client file holds no client yet.</source>
            <translation>Ce fichier client ne contient encore aucun client.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/sample_shop.py"></location>
            <source>A sample shop has at least one client.</source>
            <translation>Un commerce d’exemple a au moins un client.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/sample_shop.py"></location>
            <source>There is no sample shop of the trade “{trade}”. Choose: {trades}.</source>
            <translation>Il n’y a pas de commerce d’exemple pour le métier « {trade} ». Au choix : {trades}.</translation>
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message>
            <location filename="../../shop_app/cli/self_test.py"></location>
            <source>FAILED  {what}</source>
            <translation>ÉCHEC   {what}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/self_test.py"></location>
            <source>client file</source>
            <translation>fichier client</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/self_test.py"></location>
            <source>migrations</source>
            <translation>migrations</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/self_test.py"></location>
            <source>translations</source>
            <translation>traductions</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/self_test.py"></location>
            <source>window</source>
            <translation>fenêtre</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/self_test.py"></location>
            <source>%n thing(s) do not work here.</source>
            <translation>
                <numerusform>%n point ne fonctionne pas ici.</numerusform>
                <numerusform>%n points ne fonctionnent pas ici.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/self_test.py"></location>
            <source>Everything works here.</source>
            <translation>Tout fonctionne ici.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/self_test.py"></location>
            <source>ok      {what}</source>
            <translation>ok      {what}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/self_test.py"></location>
            <source>window: {part}</source>
            <translation>fenêtre : {part}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/self_test.py"></location>
            <source>{what}: {why}</source>
            <translation>{what} : {why}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/self_test.py"></location>
            <source>client file: made, encrypted</source>
            <translation>fichier client : créé, chiffré</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/self_test.py"></location>
            <source>client file: opened again</source>
            <translation>fichier client : rouvert</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/self_test.py"></location>
            <source>search</source>
            <translation>recherche</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/self_test.py"></location>
            <source>client file: a wrong key is refused</source>
            <translation>fichier client : une mauvaise clé est refusée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/self_test.py"></location>
            <source>migrations: {revision}</source>
            <translation>migrations : {revision}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/self_test.py"></location>
            <source>translations: {language}, %n sentence(s)</source>
            <translation>
                <numerusform>traductions : {language}, %n phrase</numerusform>
                <numerusform>traductions : {language}, %n phrases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <location filename="../../shop_app/ui/features/settings/page.py"></location>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/rules_panel.py"></location>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/rules_panel.py"></location>
            <source>No rule yet. A rule says, for example: ten days after a wine was bought, ask whether it pleased.</source>
            <translation>Aucune règle pour l’instant. Une règle dit par exemple : dix jours après l’achat d’un vin, demander s’il a plu.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/settings/rules_panel.py"></location>
            <source>%n day(s) after any visit</source>
            <translation>
                <numerusform>%n jour après toute visite</numerusform>
                <numerusform>%n jours après toute visite</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/rules_panel.py"></location>
            <source>Follow-up rule</source>
            <translation>Règle de relance</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/rules_panel.py"></location>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/rules_panel.py"></location>
            <source>A product</source>
            <translation>Un article</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/rules_panel.py"></location>
            <source>A category</source>
            <translation>Une catégorie</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/rules_panel.py"></location>
            <source>Any visit</source>
            <translation>Toute visite</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/rules_panel.py"></location>
            <source>Which product or category</source>
            <translation>Quel article ou quelle catégorie</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/rules_panel.py"></location>
            <source>Days later</source>
            <translation>Jours de délai</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/rules_panel.py"></location>
            <source>What to do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/rules_panel.py"></location>
            <source>Follow-up rules</source>
            <translation>Règles de relance</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/rules_panel.py"></location>
            <source>New rule</source>
            <translation>Nouvelle règle</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/rules_panel.py"></location>
            <source>active</source>
            <translation>active</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/rules_panel.py"></location>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/settings/rules_panel.py"></location>
            <source>%n day(s) after: {value}</source>
            <translation>
                <numerusform>%n jour après : {value}</numerusform>
                <numerusform>%n jours après : {value}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/shop_panel.py"></location>
            <source>The shop</source>
            <translation>Le commerce</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/shop_panel.py"></location>
            <source>✓ saved</source>
            <translation>✓ enregistré</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/shop_panel.py"></location>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/shop_panel.py"></location>
            <source>Country (two letters: FR)</source>
            <translation>Pays (deux lettres : FR)</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/shop_panel.py"></location>
            <source>Currency (three letters: EUR)</source>
            <translation>Monnaie (trois lettres : EUR)</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/shop_panel.py"></location>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/staff_panel.py"></location>
            <source>Nobody yet. Add who serves, so that visits and confirmations carry a name.</source>
            <translation>Personne pour l’instant. Ajoutez ceux qui servent, pour que visites et confirmations portent un nom.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/staff_panel.py"></location>
            <source>Staff</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/staff_panel.py"></location>
            <source>New name</source>
            <translation>Nouveau nom</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/staff_panel.py"></location>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/window_panel.py"></location>
            <source>This window</source>
            <translation>Cette fenêtre</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/window_panel.py"></location>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/window_panel.py"></location>
            <source>Same as the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/window_panel.py"></location>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/window_panel.py"></location>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/window_panel.py"></location>
            <source>Light or dark</source>
            <translation>Clair ou sombre</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/window_panel.py"></location>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/window_panel.py"></location>
            <source>{size}%</source>
            <translation>{size} %</translation>
        </message>
    </context>
    <context>
        <name>ShopDetails</name>
        <message>
            <location filename="../../shop_app/cli/new.py"></location>
            <source>A country has two letters, for example FR.</source>
            <translation>Un pays s’écrit en deux lettres, par exemple FR.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/shop_details.py"></location>
            <source>Shop details saved</source>
            <translation>Coordonnées du commerce enregistrées</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/shop_details.py"></location>
            <source>Type the shop’s name.</source>
            <translation>Indiquez le nom du commerce.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/shop_details.py"></location>
            <source>A currency has three letters, for example EUR.</source>
            <translation>Une monnaie s’écrit en trois lettres, par exemple EUR.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/shop_details.py"></location>
            <source>There is no time zone {zone}; an example is Europe/Paris.</source>
            <translation>Il n’y a pas de fuseau horaire {zone} ; exemple : Europe/Paris.</translation>
        </message>
    </context>
    <context>
        <name>ShortMonth</name>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>Jan</source>
            <translation>janv.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>Feb</source>
            <translation>févr.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>Mar</source>
            <translation>mars</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>Apr</source>
            <translation>avr.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>May</source>
            <translation>mai</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>Jun</source>
            <translation>juin</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>Jul</source>
            <translation>juil.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>Aug</source>
            <translation>août</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>Sep</source>
            <translation>sept.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>Oct</source>
            <translation>oct.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>Nov</source>
            <translation>nov.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/days.py"></location>
            <source>Dec</source>
            <translation>déc.</translation>
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message>
            <location filename="../../shop_app/services/staff.py"></location>
            <source>Staff changed</source>
            <translation>Équipe modifiée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/staff.py"></location>
            <source>{name} added</source>
            <translation>{name} fait partie de l’équipe</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/staff.py"></location>
            <source>Type a name.</source>
            <translation>Indiquez un nom.</translation>
        </message>
    </context>
    <context>
        <name>System</name>
        <message>
            <location filename="../../shop_app/ui/system_parts.py"></location>
            <source>There is no screen here for a window (DISPLAY is not set); “shop-app demo --shot card.png” draws a picture of it without one.</source>
            <translation>Il n’y a pas d’écran ici pour une fenêtre (DISPLAY n’est pas défini) ; « shop-app demo --shot card.png » en dessine une image sans écran.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/system_parts.py"></location>
            <source>PySide6 is missing or does not fit this system; install it with: python3 -m pip install PySide6-Essentials</source>
            <translation>PySide6 manque ou ne convient pas à ce système ; installez-le avec : python3 -m pip install PySide6-Essentials</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/system_parts.py"></location>
            <source>The system library {library} is missing; install it with: sudo apt-get install -y {packages}</source>
            <translation>La bibliothèque système {library} manque ; installez-la avec : sudo apt-get install -y {packages}</translation>
        </message>
    </context>
    <context>
        <name>Title</name>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>Mrs</source>
            <translation>Madame</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>Ms</source>
            <translation>Madame</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>Miss</source>
            <translation>Mademoiselle</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>Mr</source>
            <translation>Monsieur</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>Dr</source>
            <translation>Docteur</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>Maître</source>
            <translation>Maître</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>Professor</source>
            <translation>Professeur</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <location filename="../../shop_app/ui/kit/notices.py"></location>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Trade</name>
        <message>
            <location filename="../../shop_app/domain/trades.py"></location>
            <source>Other shop</source>
            <translation>Autre commerce</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/trades.py"></location>
            <source>Restaurant</source>
            <translation>Restaurant</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/trades.py"></location>
            <source>Florist</source>
            <translation>Fleuriste</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/trades.py"></location>
            <source>Tailor</source>
            <translation>Tailleur</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/trades.py"></location>
            <source>Wine merchant</source>
            <translation>Caviste</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/trades.py"></location>
            <source>Hairdresser</source>
            <translation>Salon de coiffure</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/trades.py"></location>
            <source>Grocer</source>
            <translation>Épicerie</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/trades.py"></location>
            <source>Optician</source>
            <translation>Optique</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/trades.py"></location>
            <source>Jeweller</source>
            <translation>Bijouterie</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/trades.py"></location>
            <source>Bookshop</source>
            <translation>Librairie</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/trades.py"></location>
            <source>Pet shop</source>
            <translation>Animalerie</translation>
        </message>
    </context>
    <context>
        <name>Vcard</name>
        <message>
            <location filename="../../shop_app/exchange/table_names.py"></location>
            <source>Name shown</source>
            <translation>Nom affiché</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/table_names.py"></location>
            <source>Other given names</source>
            <translation>Autres prénoms</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/table_names.py"></location>
            <source>Suffix</source>
            <translation>Suffixe</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/table_rows.py"></location>
            <source>Birthday</source>
            <translation>Anniversaire</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard.py"></location>
            <source>This text belongs to no card.</source>
            <translation>Ce texte n’appartient à aucune fiche.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard.py"></location>
            <source>This card is a list of contacts, not a client.</source>
            <translation>Cette fiche est une liste de contacts, pas un client.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard.py"></location>
            <source>Also called</source>
            <translation>Autre nom</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard.py"></location>
            <source>Department</source>
            <translation>Service</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard.py"></location>
            <source>“{file}” holds no contact card (vCard).</source>
            <translation>« {file} » ne contient aucune fiche de contact (vCard).</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard.py"></location>
            <source>Line {line} of the file could not be read.</source>
            <translation>La ligne {line} du fichier n’a pas pu être lue.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard.py"></location>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
    </context>
    <context>
        <name>VcardNotes</name>
        <message>
            <location filename="../../shop_app/exchange/vcard_notes.py"></location>
            <source>Job title</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard_notes.py"></location>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard_notes.py"></location>
            <source>Website</source>
            <translation>Site web</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard_notes.py"></location>
            <source>Related person</source>
            <translation>Personne liée</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard_notes.py"></location>
            <source>Anniversary</source>
            <translation>Anniversaire de mariage</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard_notes.py"></location>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard_notes.py"></location>
            <source>Maiden name</source>
            <translation>Nom de naissance</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard_notes.py"></location>
            <source>Spouse</source>
            <translation>Conjoint</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard_notes.py"></location>
            <source>Hobby</source>
            <translation>Loisir</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard_notes.py"></location>
            <source>Interest</source>
            <translation>Centre d’intérêt</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard_notes.py"></location>
            <source>Expertise</source>
            <translation>Expertise</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard_notes.py"></location>
            <source>Place of birth</source>
            <translation>Lieu de naissance</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard_notes.py"></location>
            <source>Died on</source>
            <translation>Date de décès</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard_notes.py"></location>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard_notes.py"></location>
            <source>Agent</source>
            <translation>Représentant</translation>
        </message>
    </context>
    <context>
        <name>VcardPhoto</name>
        <message>
            <location filename="../../shop_app/exchange/vcard_photos.py"></location>
            <source>The photo is damaged and was left out.</source>
            <translation>La photo est endommagée et n’a pas été reprise.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/vcard_photos.py"></location>
            <source>The photo is larger than {megabytes} MB and was left out.</source>
            <translation>La photo dépasse {megabytes} Mo et n’a pas été reprise.</translation>
        </message>
    </context>
    <context>
        <name>Visits</name>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>Visit recorded</source>
            <translation>Visite enregistrée</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>Follow-up on {day}: {text}</source>
            <translation>Relance le {day} : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/visits.py"></location>
            <source>Visit removed again</source>
            <translation>Enregistrement de la visite annulé</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/visits.py"></location>
            <source>Covers go from 1 to 999. Correct the number.</source>
            <translation>Les couverts vont de 1 à 999. Corrigez le nombre.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <location filename="../../shop_app/ui/features/welcome/page.py"></location>
            <source>A new client file</source>
            <translation>Un nouveau fichier client</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/welcome/page.py"></location>
            <source>Create it and begin</source>
            <translation>Créer et commencer</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/welcome/page.py"></location>
            <source>The shop’s name</source>
            <translation>Nom du commerce</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/welcome/page.py"></location>
            <source>Trade</source>
            <translation>Métier</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/welcome/page.py"></location>
            <source>Welcome to Prévenance</source>
            <translation>Bienvenue dans Prévenance</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/welcome/page.py"></location>
            <source>The client file that remembers. Everything stays in one file on this computer.</source>
            <translation>Le fichier client qui se souvient. Tout reste dans un seul fichier, sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/welcome/page.py"></location>
            <source>Open a client file…</source>
            <translation>Ouvrir un fichier client…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/welcome/page.py"></location>
            <source>Open a client file</source>
            <translation>Ouvrir un fichier client</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/welcome/page.py"></location>
            <source>Client files (*.prevenance);;All files (*)</source>
            <translation>Fichiers client (*.prevenance);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message>
            <location filename="../../shop_app/ui/workbench.py"></location>
            <source>There is nothing to undo.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
    </context>
</TS>
