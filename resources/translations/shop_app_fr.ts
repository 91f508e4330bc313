<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Allergen</name>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>Cereals containing gluten, namely: wheat (such as spelt and khorasan wheat), rye, barley, oats or their hybridised strains, and products thereof</source>
            <translation>Céréales contenant du gluten, à savoir blé (comme épeautre et blé de Khorasan), seigle, orge, avoine ou leurs souches hybridées, et produits à base de ces céréales</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>Crustaceans and products thereof</source>
            <translation>Crustacés et produits à base de crustacés</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>Eggs and products thereof</source>
            <translation>Œufs et produits à base d’œufs</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>Fish and products thereof</source>
            <translation>Poissons et produits à base de poissons</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>Peanuts and products thereof</source>
            <translation>Arachides et produits à base d’arachides</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>Soybeans and products thereof</source>
            <translation>Soja et produits à base de soja</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>Milk and products thereof (including lactose)</source>
            <translation>Lait et produits à base de lait (y compris le lactose)</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>Nuts, namely: almonds (Amygdalus communis L.), hazelnuts (Corylus avellana), walnuts (Juglans regia), cashews (Anacardium occidentale), pecan nuts (Carya illinoinensis (Wangenh.) K. Koch), Brazil nuts (Bertholletia excelsa), pistachio nuts (Pistacia vera), macadamia or Queensland nuts (Macadamia ternifolia), and products thereof</source>
            <translation>Fruits à coque, à savoir : amandes (Amygdalus communis L.), noisettes (Corylus avellana), noix (Juglans regia), noix de cajou (Anacardium occidentale), noix de pécan [Carya illinoinensis (Wangenh.) K. Koch], noix du Brésil (Bertholletia excelsa), pistaches (Pistacia vera), noix de Macadamia ou du Queensland (Macadamia ternifolia), et produits à base de ces fruits</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>Celery and products thereof</source>
            <translation>Céleri et produits à base de céleri</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>Mustard and products thereof</source>
            <translation>Moutarde et produits à base de moutarde</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>Sesame seeds and products thereof</source>
            <translation>Graines de sésame et produits à base de graines de sésame</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>Lupin and products thereof</source>
            <translation>Lupin et produits à base de lupin</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>Molluscs and products thereof</source>
            <translation>Mollusques et produits à base de mollusques</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>Sulphur dioxide and sulphites at concentrations of more than {limit} mg/kg or {limit} mg/litre in terms of the total SO₂ which are to be calculated for products as proposed ready for consumption or as reconstituted according to the instructions of the manufacturers</source>
            <translation>Anhydride sulfureux et sulfites en concentrations de plus de {limit} mg/kg ou {limit} mg/litre en termes de SO₂ total pour les produits proposés prêts à consommer ou reconstitués conformément aux instructions du fabricant</translation>
        </message>
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
        <name>AllergenWords</name>
        <message>
            <location filename="../../shop_app/cli/allergens.py"></location>
            <source>Contains: {items}</source>
            <translation>Contient : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/allergens.py"></location>
            <source>May contain: {items}</source>
            <translation>Traces éventuelles : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/allergens.py"></location>
            <source>Said to be free of: {items}</source>
            <translation>Dit sans : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/allergens.py"></location>
            <source>No allergen is named. That does not say there is none.</source>
            <translation>Aucun allergène n’est nommé. Cela ne dit pas qu’il n’y en a pas.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/allergens.py"></location>
            <source>{allergen} (“{words}”)</source>
            <translation>{allergen} (« {words} »)</translation>
        </message>
    </context>
    <context>
        <name>Allergies</name>
        <message>
            <location filename="../../shop_app/services/allergies.py"></location>
            <source>Answer recorded</source>
            <translation>Réponse enregistrée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/allergies.py"></location>
            <source>Allergies confirmed</source>
            <translation>Allergies confirmées</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/allergies.py"></location>
            <source>Recorded: {allergen}</source>
            <translation>Enregistré : {allergen}</translation>
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
            <source>They have an allergy, but which one is not recorded. Ask, then note it.</source>
            <translation>Une allergie est signalée, mais on ne sait pas laquelle. Demandez, puis notez-la.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/allergies.py"></location>
            <source>An allergy is recorded for this client. It stays on the card until someone removes it with a reason.</source>
            <translation>Une allergie est enregistrée pour ce client. Elle reste sur la fiche tant que personne ne la retire en disant pourquoi.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/allergies.py"></location>
            <source>Type what must be avoided, for example “walnuts”.</source>
            <translation>Indiquez ce qu’il faut éviter, par exemple « noix ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/allergies.py"></location>
            <source>The allergies were changed again since, so nothing was undone. Look at the card, then correct it there.</source>
            <translation>Les allergies ont été modifiées depuis : rien n’a été annulé. Regardez la fiche, puis corrigez-la.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/allergies.py"></location>
            <source>“{typed}” names nothing to avoid. If the client has no allergy, record the answer “none known”; if nobody knows, leave it as never asked.</source>
            <translation>« {typed} » ne nomme rien à éviter. Si le client n’a pas d’allergie, notez la réponse « aucune connue » ; si personne ne le sait, laissez « jamais demandé ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/allergy_editing.py"></location>
            <source>This makes it less than it was. Say why in a few words; the former stays visible.</source>
            <translation>C’est moins que ce qui était noté. Dites pourquoi en quelques mots ; l’ancienne mention reste visible.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/allergy_limits.py"></location>
            <source>Today’s date is taken as right</source>
            <translation>La date d’aujourd’hui est tenue pour juste</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/allergy_limits.py"></location>
            <source>Limits saved</source>
            <translation>Délais enregistrés</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/allergy_limits.py"></location>
            <source>Severe allergies cannot be asked again later than the others.</source>
            <translation>Les allergies sévères ne peuvent pas être redemandées plus tard que les autres.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/allergy_limits.py"></location>
            <source>Type a number of months from 1 to 60.</source>
            <translation>Saisissez un nombre de mois de 1 à 60.</translation>
        </message>
    </context>
    <context>
        <name>AllergyBand</name>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>No known allergy</source>
            <translation>Aucune allergie connue</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>ALLERGIES: NOT NOTED – ASK EACH TIME</source>
            <translation>ALLERGIES : NON NOTÉES – DEMANDER À CHAQUE FOIS</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>%n unknown word(s): check the spelling</source>
            <translation>
                <numerusform>%n mot inconnu : vérifier l’orthographe</numerusform>
                <numerusform>%n mots inconnus : vérifier l’orthographe</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>ALLERGIES: NEVER ASKED</source>
            <translation>ALLERGIES : JAMAIS DEMANDÉ</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>ALLERGIES: ASK – something written speaks of one</source>
            <translation>ALLERGIES : À DEMANDER – un écrit en mentionne une</translation>
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
        <message>
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>Ask: “Do you have any allergy or intolerance?”</source>
            <translation>À demander : « Avez-vous une allergie ou une intolérance ? »</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>SEVERE ALLERGY: {items}</source>
            <translation>
                <numerusform>ALLERGIE SÉVÈRE : {items}</numerusform>
                <numerusform>ALLERGIES SÉVÈRES : {items}</numerusform>
            </translation>
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
            <source>STRICT DIET: {items}</source>
            <translation>
                <numerusform>RÉGIME STRICT : {items}</numerusform>
                <numerusform>RÉGIMES STRICTS : {items}</numerusform>
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
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>SEVERE INTOLERANCE: {items}</source>
            <translation>
                <numerusform>INTOLÉRANCE SÉVÈRE : {items}</numerusform>
                <numerusform>INTOLÉRANCES SÉVÈRES : {items}</numerusform>
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
        <message>
            <location filename="../../shop_app/ui/kit/allergy_band.py"></location>
            <source>ALLERGIES: UNKNOWN – ASK</source>
            <translation>ALLERGIES : INCONNUES – DEMANDER</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/allergy_band.py"></location>
            <source>The client file cannot be read just now. Ask before anything is offered.</source>
            <translation>Le fichier client ne peut pas être lu pour l’instant. Demandez avant de proposer quoi que ce soit.</translation>
        </message>
    </context>
    <context>
        <name>AllergyMark</name>
        <message>
            <location filename="../../shop_app/domain/allergy_marks.py"></location>
            <source>ask again</source>
            <translation>à redemander</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_marks.py"></location>
            <source>{name} ({warning})</source>
            <translation>{name} ({warning})</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_marks.py"></location>
            <source>not asked</source>
            <translation>non demandé</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_marks.py"></location>
            <source>none known</source>
            <translation>aucune connue</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_marks.py"></location>
            <source>has allergies</source>
            <translation>a des allergies</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_marks.py"></location>
            <source>prefers not to say</source>
            <translation>ne souhaite pas le dire</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_marks.py"></location>
            <source>SEVERE: {items}</source>
            <translation>SÉVÈRE : {items}</translation>
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
        <name>Bookings</name>
        <message>
            <location filename="../../shop_app/cli/expected.py"></location>
            <source>Nobody is expected.</source>
            <translation>Personne n’est attendu.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/expected.py"></location>
            <source>{time} {name} ({state})</source>
            <translation>{time} {name} ({state})</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/expected.py"></location>
            <source>  {caution}</source>
            <translation>  {caution}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/expected.py"></location>
            <source>  {name}: no known allergy</source>
            <translation>  {name} : aucune allergie connue</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_times.py"></location>
            <source>“{typed}” is no time of day. Type it as 19:30.</source>
            <translation>« {typed} » n’est pas une heure. Tapez-la ainsi : 19:30.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/bookings.py"></location>
            <source>expected</source>
            <translation>attendu</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/bookings.py"></location>
            <source>arrived</source>
            <translation>arrivé</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/bookings.py"></location>
            <source>late</source>
            <translation>en retard</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/bookings.py"></location>
            <source>did not come</source>
            <translation>pas venu</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/booking_tables.py"></location>
            <source>“{day}” is no day.</source>
            <translation>« {day} » n’est pas un jour.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/calendars.py"></location>
            <source>“{name}” lasts all day and names nobody who comes: it was not put on the list.</source>
            <translation>« {name} » dure toute la journée et ne dit de personne qu’il vient : non mis sur la liste.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/calendars.py"></location>
            <source>“{name}” is on the list, but its time zone “{zone}” is not known: check the time.</source>
            <translation>« {name} » est sur la liste, mais son fuseau horaire « {zone} » est inconnu : vérifiez l’heure.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/calendars.py"></location>
            <source>“{file}” is damaged and cannot be read as a calendar.</source>
            <translation>« {file} » est abîmé et ne peut pas être lu comme un agenda.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/calendars.py"></location>
            <source>“{name}”: its day cannot be read.</source>
            <translation>« {name} » : le jour ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/calendars.py"></location>
            <source>“{name}” is repeated: it is on the list until {day}. Take the file in again then.</source>
            <translation>« {name} » se répète : sur la liste jusqu’au {day}. Reprenez le fichier d’ici là.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/calendars.py"></location>
            <source>“{name}”: how it is repeated cannot be read.</source>
            <translation>« {name} » : la répétition ne peut pas être lue.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/calendars.py"></location>
            <source>“{name}” was repeated: it is past.</source>
            <translation>« {name} » se répétait : c’est passé.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/booking_import.py"></location>
            <source>“{name}”, {day} {time}: cancelled, and taken off the list.</source>
            <translation>« {name} », {day} {time} : annulé, ôté de la liste.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/booking_import.py"></location>
            <source>“{name}”, {day} {time}: cancelled.</source>
            <translation>« {name} », {day} {time} : annulé.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/booking_import.py"></location>
            <source>“{name}”, {day} {time}: cancelled in the file, but noted as arrived; it stays.</source>
            <translation>« {name} », {day} {time} : annulé dans le fichier, mais noté comme arrivé ; il reste.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/booking_import.py"></location>
            <source>“{name}” was expected on {day}: it is past.</source>
            <translation>« {name} » était attendu le {day} : c’est passé.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/bookings.py"></location>
            <source>{name} (⚠ SEVERE: {items})</source>
            <translation>{name} (⚠ SÉVÈRE : {items})</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/bookings.py"></location>
            <source>Guests noted</source>
            <translation>Convives notés</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/bookings.py"></location>
            <source>On the list</source>
            <translation>Sur la liste</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/bookings.py"></location>
            <source>Booking matched</source>
            <translation>Réservation rattachée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/bookings.py"></location>
            <source>Booking changed</source>
            <translation>Réservation modifiée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/bookings.py"></location>
            <source>Taken off the list</source>
            <translation>Retiré de la liste</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/bookings.py"></location>
            <source>Type a name, or choose a client.</source>
            <translation>Tapez un nom, ou choisissez un client.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/bookings.py"></location>
            <source>Taken off the list again</source>
            <translation>Retiré de la liste</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/bookings.py"></location>
            <source>That was noted already: {state}.</source>
            <translation>C’est déjà noté : {state}.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/bookings.py"></location>
            <source>Put back as it was</source>
            <translation>Remis comme avant</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/bookings.py"></location>
            <source>{name}: {state}</source>
            <translation>{name} : {state}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/bookings.py"></location>
            <source>Party</source>
            <translation>Tablée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/bookings.py"></location>
            <source>On the list again</source>
            <translation>De nouveau sur la liste</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/bookings.py"></location>
            <source>Guests put back</source>
            <translation>Convives remis</translation>
        </message>
    </context>
    <context>
        <name>CardCodes</name>
        <message>
            <location filename="../../shop_app/services/card_codes.py"></location>
            <source>Make a card code first.</source>
            <translation>Créez d’abord un code de carte.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/card_codes.py"></location>
            <source>Card of {client}</source>
            <translation>Carte de {client}</translation>
        </message>
    </context>
    <context>
        <name>CardFact</name>
        <message>
            <location filename="../../shop_app/domain/card_facts.py"></location>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/card_facts.py"></location>
            <source>Town</source>
            <translation>Ville</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/card_facts.py"></location>
            <source>Birthday</source>
            <translation>Anniversaire</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/card_facts.py"></location>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/card_facts.py"></location>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/card_facts.py"></location>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/card_facts.py"></location>
            <source>Pronouns</source>
            <translation>Pronoms</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/card_facts.py"></location>
            <source>Card code</source>
            <translation>Code de carte</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/card_facts.py"></location>
            <source>Client number</source>
            <translation>Numéro de client</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/card_facts.py"></location>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/card_facts.py"></location>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/card_facts.py"></location>
            <source>Last measured</source>
            <translation>Dernières mesures</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/card_facts.py"></location>
            <source>Size: {garment}</source>
            <translation>Taille : {garment}</translation>
        </message>
    </context>
    <context>
        <name>CardFacts</name>
        <message>
            <location filename="../../shop_app/services/card_facts.py"></location>
            <source>Facts of the card chosen</source>
            <translation>Points de la fiche choisis</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/card_facts.py"></location>
            <source>Choose three different facts.</source>
            <translation>Choisissez trois points différents.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/card_facts.py"></location>
            <source>The facts were changed elsewhere in the meantime. Look at them again.</source>
            <translation>Les points ont été changés ailleurs entre-temps. Regardez-les de nouveau.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/card_facts.py"></location>
            <source>This fact is no longer there.</source>
            <translation>Ce point n’existe plus.</translation>
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
            <source>{fact}: {value}</source>
            <translation>{fact} : {value}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>Tags: {tags}</source>
            <translation>Étiquettes : {tags}</translation>
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
            <source>This was deleted in the meantime. You may find it in the bin and put it back.</source>
            <translation>Ceci a été supprimé entre-temps. Vous le trouverez peut-être dans la corbeille, d’où il se remet.</translation>
        </message>
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
        <name>Chit</name>
        <message>
            <location filename="../../shop_app/domain/chit_words.py"></location>
            <source>allergy</source>
            <translation>allergie</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chit_words.py"></location>
            <source>intolerance</source>
            <translation>intolérance</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chit_words.py"></location>
            <source>does not like</source>
            <translation>n’aime pas</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chit_words.py"></location>
            <source>diet</source>
            <translation>régime</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chit_words.py"></location>
            <source>ASK: prefers not to have it noted</source>
            <translation>DEMANDER : ne souhaite pas que ce soit noté</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chit_words.py"></location>
            <source>NEVER ASKED</source>
            <translation>JAMAIS DEMANDÉ</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chit_words.py"></location>
            <source>ASKED TOO LONG AGO: ask again</source>
            <translation>DEMANDÉ IL Y A TROP LONGTEMPS : redemander</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chit_words.py"></location>
            <source>{words} [{allergens}]</source>
            <translation>{words} [{allergens}]</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chit_words.py"></location>
            <source>EVEN TRACES</source>
            <translation>MÊME DES TRACES</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chit_words.py"></location>
            <source>carries ADRENALINE</source>
            <translation>a son ADRÉNALINE sur soi</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chit_words.py"></location>
            <source>SEVERE {kind}</source>
            <translation>{kind} SÉVÈRE</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chit_words.py"></location>
            <source>reaction: {reaction}</source>
            <translation>réaction : {reaction}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chits.py"></location>
            <source>Kitchen chit {table}</source>
            <translation>Bon de cuisine {table}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chits.py"></location>
            <source>ALLERGIES</source>
            <translation>ALLERGIES</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chits.py"></location>
            <source>Printed {day} at {time}</source>
            <translation>Imprimé le {day} à {time}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chits.py"></location>
            <source>Confirm with the guest.</source>
            <translation>À confirmer avec le convive.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chits.py"></location>
            <source>has an allergy that nobody named: ask</source>
            <translation>a une allergie que personne n’a nommée : demander</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chits.py"></location>
            <source>mentioned, not confirmed: {words}</source>
            <translation>évoqué, non confirmé : {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chits.py"></location>
            <source>ASK</source>
            <translation>À DEMANDER</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chits.py"></location>
            <source>Table {table}</source>
            <translation>Table {table}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chits.py"></location>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/chits.py"></location>
            <source>%n cover(s)</source>
            <translation>
                <numerusform>%n couvert</numerusform>
                <numerusform>%n couverts</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chits.py"></location>
            <source>Seat {seat} · {name}</source>
            <translation>Place {seat} · {name}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chits.py"></location>
            <source>{kind}: {words}</source>
            <translation>{kind} : {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chits.py"></location>
            <source>none known</source>
            <translation>aucune connue</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/chits.py"></location>
            <source>by {name}</source>
            <translation>par {name}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/chits.py"></location>
            <source>Chit kept as printed</source>
            <translation>Bon gardé tel qu’imprimé</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/kept_chits.py"></location>
            <source>COPY of the chit printed on {day} at {time}</source>
            <translation>COPIE du bon imprimé le {day} à {time}</translation>
        </message>
        <message>
            <location filename="../../shop_app/store/chit_contents.py"></location>
            <source>erased: they withdrew their consent</source>
            <translation>effacé : consentement retiré</translation>
        </message>
    </context>
    <context>
        <name>Chits</name>
        <message>
            <location filename="../../shop_app/ui/features/table/outdated_bar.py"></location>
            <source>{chit} of {time}</source>
            <translation>{chit} de {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/table/outdated_bar.py"></location>
            <source>%n kitchen chit(s) outdated: reprint</source>
            <translation>
                <numerusform>%n bon de cuisine périmé : à réimprimer</numerusform>
                <numerusform>%n bons de cuisine périmés : à réimprimer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/outdated_bar.py"></location>
            <source>KITCHEN CHITS: UNKNOWN – ASK</source>
            <translation>BONS DE CUISINE : INCONNUS – À DEMANDER</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/table/outdated_bar.py"></location>
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClientEditing</name>
        <message>
            <location filename="../../shop_app/domain/client_identity.py"></location>
            <source>Type a day that exists, for example “3 May 1984”, “03/05/1984”, or “3 May” where the year is not known.</source>
            <translation>Tapez un jour qui existe, par exemple « 3 mai 1984 », « 03/05/1984 », ou « 3 mai » si l’année n’est pas connue.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_identity.py"></location>
            <source>This birthday is in the future. Check the year.</source>
            <translation>Cet anniversaire est dans le futur. Vérifiez l’année.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_identity.py"></location>
            <source>Type at most {most} characters here.</source>
            <translation>Tapez au plus {most} caractères ici.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_identity.py"></location>
            <source>A name must remain: a given name, a family name, the name as said or an organisation.</source>
            <translation>Il faut garder un nom : un prénom, un nom de famille, le nom usité ou une organisation.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_identity.py"></location>
            <source>A birthday before {year} cannot be right. Check the year.</source>
            <translation>Un anniversaire avant {year} est impossible. Vérifiez l’année.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_identity.py"></location>
            <source>“{text}” is not in the list of languages. Choose one, or leave it empty.</source>
            <translation>« {text} » n’est pas dans la liste des langues. Choisissez-en une, ou laissez le champ vide.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/client_editing.py"></location>
            <source>A sign of the card code “{code}” is wrong. Look at it again.</source>
            <translation>Un signe du code de carte « {code} » est faux. Regardez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/client_editing.py"></location>
            <source>The card “{code}” is {client}’s already.</source>
            <translation>La carte « {code} » est déjà celle de {client}.</translation>
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
            <source>Name in its own script</source>
            <translation>Nom dans son écriture</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Pronouns</source>
            <translation>Pronoms</translation>
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
            <source>Do not celebrate</source>
            <translation>Ne pas fêter</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Deceased</source>
            <translation>Décédé</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_fields.py"></location>
            <source>Do not contact</source>
            <translation>Ne pas contacter</translation>
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
            <source>Tags</source>
            <translation>Étiquettes</translation>
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
        <name>ClientFlags</name>
        <message>
            <location filename="../../shop_app/domain/client_flags.py"></location>
            <source>do not contact</source>
            <translation>ne pas contacter</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_flags.py"></location>
            <source>This client has died.</source>
            <translation>Ce client est décédé.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_flags.py"></location>
            <source>Do not contact.</source>
            <translation>Ne pas contacter.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_flags.py"></location>
            <source>Do not celebrate birthdays.</source>
            <translation>Ne pas souhaiter d’anniversaire.</translation>
        </message>
    </context>
    <context>
        <name>ClientImport</name>
        <message>
            <location filename="../../shop_app/ui/features/client_import/strip.py"></location>
            <source>Importing…</source>
            <translation>Import en cours…</translation>
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
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/client_import/strip.py"></location>
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>Stopped. What was imported stays; importing the file again goes on from there.</source>
            <translation>Importation arrêtée. Ce qui est repris reste ; importez à nouveau le fichier pour continuer.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>Files imported</source>
            <translation>Fichiers importés</translation>
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
            <source>%n not imported, or only in part</source>
            <translation>
                <numerusform>%n repris en partie ou pas du tout</numerusform>
                <numerusform>%n repris en partie ou pas du tout</numerusform>
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
            <source>%n dish(es) added</source>
            <translation>
                <numerusform>%n plat ajouté</numerusform>
                <numerusform>%n plats ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>%n booking(s) added</source>
            <translation>
                <numerusform>%n réservation ajoutée</numerusform>
                <numerusform>%n réservations ajoutées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>%n remark(s)</source>
            <translation>
                <numerusform>%n remarque</numerusform>
                <numerusform>%n remarques</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>Menu imported</source>
            <translation>Carte importée</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>Bookings imported</source>
            <translation>Réservations importées</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>Contacts imported</source>
            <translation>Contacts importés</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>{where}: {why}</source>
            <translation>{where} : {why}</translation>
        </message>
    </context>
    <context>
        <name>ClientList</name>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Allergies</source>
            <translation>Allergies</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Name as said</source>
            <translation>Nom usité</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Town</source>
            <translation>Ville</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Last visit</source>
            <translation>Dernière visite</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Birthday</source>
            <translation>Anniversaire</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Organisation</source>
            <translation>Société</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Client since</source>
            <translation>Client depuis</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Client number</source>
            <translation>Numéro de client</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Card code</source>
            <translation>Code de la carte</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Never asked about allergies</source>
            <translation>Allergies jamais demandées</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Allergy or intolerance</source>
            <translation>Allergie ou intolérance</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Severe allergy or intolerance</source>
            <translation>Allergie ou intolérance sévère</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Birthday this month</source>
            <translation>Anniversaire ce mois-ci</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Not seen for a year</source>
            <translation>Pas vu depuis un an</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Never came</source>
            <translation>Jamais venu</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>No phone</source>
            <translation>Sans téléphone</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>No e-mail</source>
            <translation>Sans e-mail</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/client_lists.py"></location>
            <source>Do not contact</source>
            <translation>Ne pas contacter</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/listed_cells.py"></location>
            <source>SEVERE</source>
            <translation>SÉVÈRE</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/client_lists.py"></location>
            <source>Clients of {shop}</source>
            <translation>Clients de {shop}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/client_lists.py"></location>
            <source>{day} · %n client(s)</source>
            <translation>
                <numerusform>{day} · %n client</numerusform>
                <numerusform>{day} · %n clients</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_filters.py"></location>
            <source>contains…</source>
            <translation>contient…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_filters.py"></location>
            <source>Show only</source>
            <translation>N’afficher que</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_filters.py"></location>
            <source>Own field</source>
            <translation>Champ propre</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_filters.py"></location>
            <source>Any own field</source>
            <translation>Tout champ propre</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_filters.py"></location>
            <source>Tag: {name}</source>
            <translation>Étiquette : {name}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_page.py"></location>
            <source>Export clients</source>
            <translation>Exporter des clients</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_page.py"></location>
            <source>Nobody answers to all of that. Esc shows everybody again.</source>
            <translation>Personne ne répond à tout cela. Échap affiche de nouveau tout le monde.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_page.py"></location>
            <source>No client yet. The counter takes in the first: F2 there.</source>
            <translation>Pas encore de client. Le comptoir accueille le premier : F2 là-bas.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/clients/list_page.py"></location>
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n client</numerusform>
                <numerusform>%n clients</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_page.py"></location>
            <source>clients</source>
            <translation>clients</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_page.py"></location>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_page.py"></location>
            <source>Tag…</source>
            <translation>Étiqueter…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_page.py"></location>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_page.py"></location>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_page.py"></location>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_page.py"></location>
            <source>Columns…</source>
            <translation>Colonnes…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_page.py"></location>
            <source>Bin…</source>
            <translation>Corbeille…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/clients/list_page.py"></location>
            <source>%n client(s) exported</source>
            <translation>
                <numerusform>%n client exporté</numerusform>
                <numerusform>%n clients exportés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/clients/list_page.py"></location>
            <source>{chosen} of %n client(s) chosen</source>
            <translation>
                <numerusform>{chosen} choisi(s) sur %n client</numerusform>
                <numerusform>{chosen} choisi(s) sur %n clients</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_tagging.py"></location>
            <source>Give or take off</source>
            <translation>Mettre ou ôter</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_tagging.py"></location>
            <source>Tag those chosen</source>
            <translation>Étiqueter ceux qui sont choisis</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_tagging.py"></location>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_tagging.py"></location>
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_tagging.py"></location>
            <source>Give</source>
            <translation>Mettre</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_tagging.py"></location>
            <source>Take off</source>
            <translation>Ôter</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/list_tagging.py"></location>
            <source>There is no tag “{name}” to take off.</source>
            <translation>Il n’y a pas d’étiquette « {name} » à ôter.</translation>
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
            <location filename="../../shop_app/domain/allergy_item_words.py"></location>
            <source>allergy</source>
            <translation>allergie</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_item_words.py"></location>
            <source>intolerance</source>
            <translation>intolérance</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_item_words.py"></location>
            <source>aversion</source>
            <translation>aversion</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_item_words.py"></location>
            <source>diet</source>
            <translation>régime</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_item_words.py"></location>
            <source>not known</source>
            <translation>inconnue</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_item_words.py"></location>
            <source>severe</source>
            <translation>sévère</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_item_words.py"></location>
            <source>moderate</source>
            <translation>modérée</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_item_words.py"></location>
            <source>mild</source>
            <translation>légère</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_item_words.py"></location>
            <source>not known: they matter</source>
            <translation>inconnu : elles comptent</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_item_words.py"></location>
            <source>matter</source>
            <translation>comptent</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_item_words.py"></location>
            <source>do not matter</source>
            <translation>sans importance</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_item_words.py"></location>
            <source>told by the client</source>
            <translation>dit par le client</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_item_words.py"></location>
            <source>told by who came along</source>
            <translation>dit par un accompagnant</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_item_words.py"></location>
            <source>noticed by the staff</source>
            <translation>remarqué par l’équipe</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_item_words.py"></location>
            <source>{allergen} ({species})</source>
            <translation>{allergen} ({species})</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_item_words.py"></location>
            <source>Unknown word: {words}. Check the spelling; it is kept as written.</source>
            <translation>Mot inconnu : {words}. Vérifiez l’orthographe ; il est gardé tel quel.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_item_words.py"></location>
            <source>carries adrenaline</source>
            <translation>porte de l’adrénaline</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergy_item_words.py"></location>
            <source>traces matter</source>
            <translation>les traces comptent</translation>
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
        <message>
            <location filename="../../shop_app/ui/features/clients/allergy_rows.py"></location>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/allergy_rows.py"></location>
            <source>Which ones</source>
            <translation>Lesquels</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/allergy_rows.py"></location>
            <source>Traces</source>
            <translation>Traces</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/allergy_rows.py"></location>
            <source>Who told it</source>
            <translation>Qui l’a dit</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/allergy_rows.py"></location>
            <source>Carries adrenaline</source>
            <translation>Porte de l’adrénaline</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/allergy_rows.py"></location>
            <source>noted on {day}</source>
            <translation>noté le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/allergy_rows.py"></location>
            <source>confirmed on {day}</source>
            <translation>confirmé le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/allergy_rows.py"></location>
            <source>To avoid</source>
            <translation>À éviter</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/allergy_rows.py"></location>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/allergy_rows.py"></location>
            <source>Reaction</source>
            <translation>Réaction</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/allergy_rows.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/bin_page.py"></location>
            <source>Bin</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/bin_page.py"></location>
            <source>The bin is empty.</source>
            <translation>La corbeille est vide.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/clients/bin_page.py"></location>
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/bin_page.py"></location>
            <source>What was deleted can be put back here for thirty days.</source>
            <translation>Ce qui a été supprimé peut être remis en place ici pendant trente jours.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/bin_page.py"></location>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/bin_page.py"></location>
            <source>Put back</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/bin_page.py"></location>
            <source>Put back: {label}</source>
            <translation>Remettre : {label}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/client_view.py"></location>
            <source>Client page</source>
            <translation>Fiche complète</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/conflict.py"></location>
            <source>Someone else changed this too. Which one stays?</source>
            <translation>Quelqu’un d’autre l’a modifié aussi. Que garder ?</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/conflict.py"></location>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/conflict.py"></location>
            <source>Mine: {value}</source>
            <translation>Ma saisie : {value}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/conflict.py"></location>
            <source>Theirs: {value}</source>
            <translation>La leur : {value}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/conflict.py"></location>
            <source>Allergies are never chosen between: both always stay.</source>
            <translation>Entre deux allergies on ne choisit jamais : les deux restent toujours.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/conflict.py"></location>
            <source>Keep what is chosen</source>
            <translation>Garder ce choix</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/conflict.py"></location>
            <source>Decide later</source>
            <translation>Décider plus tard</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/conflict.py"></location>
            <source>{field}: which one stays</source>
            <translation>{field} : que garder</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/conflict.py"></location>
            <source>Mine</source>
            <translation>Ma saisie</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/conflict.py"></location>
            <source>Theirs</source>
            <translation>La leur</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/conflict.py"></location>
            <source>Choose one of the two first.</source>
            <translation>Choisissez d’abord l’une des deux.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/consent_strip.py"></location>
            <source>spoken</source>
            <translation>de vive voix</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/consent_strip.py"></location>
            <source>in writing</source>
            <translation>par écrit</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/consent_strip.py"></location>
            <source>online</source>
            <translation>en ligne</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/consent_strip.py"></location>
            <source>No consent recorded yet: it is with the first answer.</source>
            <translation>Aucun consentement enregistré : il le sera avec la première réponse.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/consent_strip.py"></location>
            <source>changed, was: {what}, because: {reason}</source>
            <translation>changé, c’était : {what}, parce que : {reason}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/consent_strip.py"></location>
            <source>removed: {what}, because: {reason}</source>
            <translation>retiré : {what}, parce que : {reason}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/consent_strip.py"></location>
            <source>How they agreed to having it noted</source>
            <translation>Comment le consentement a été donné</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/consent_strip.py"></location>
            <source>Withdraw consent…</source>
            <translation>Retirer le consentement…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/consent_strip.py"></location>
            <source>This erases for good all that is noted of this client’s allergies and health, also in the history and the bin. It cannot be undone. The card will say to ask each time.</source>
            <translation>Ceci efface définitivement tout ce qui est noté des allergies et de la santé de ce client, aussi dans l’historique et la corbeille. On ne peut pas revenir en arrière. La fiche dira de demander à chaque fois.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/consent_strip.py"></location>
            <source>Erase it for good</source>
            <translation>Effacer définitivement</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/consent_strip.py"></location>
            <source>Keep it</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/consent_strip.py"></location>
            <source>Consent on {day}, {way}, wording {version}</source>
            <translation>Consentement le {day}, {way}, texte {version}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/consent_strip.py"></location>
            <source>Say first: “{words}”</source>
            <translation>À dire d’abord : « {words} »</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/consent_strip.py"></location>
            <source>no consent recorded</source>
            <translation>aucun consentement noté</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/consent_strip.py"></location>
            <source>noted by {who}</source>
            <translation>noté par {who}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/consent_strip.py"></location>
            <source>withdrawn on {day}</source>
            <translation>retiré le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/header.py"></location>
            <source>client since {year}</source>
            <translation>client depuis {year}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/header.py"></location>
            <source>said “{sounds}”</source>
            <translation>se dit « {sounds} »</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/instants.py"></location>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_form.py"></location>
            <source>To do, separated by semicolons: shorten sleeves 32.00; press</source>
            <translation>À faire, séparé par des points-virgules : raccourcir les manches 32,00 ; repasser</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_form.py"></location>
            <source>New job</source>
            <translation>Nouveau travail</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_form.py"></location>
            <source>Take in</source>
            <translation>Recevoir</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_form.py"></location>
            <source>Garment</source>
            <translation>Vêtement</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_form.py"></location>
            <source>Promised for</source>
            <translation>Promis pour le</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_form.py"></location>
            <source>Rush</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_form.py"></location>
            <source>Measurements kept with it</source>
            <translation>Mesures jointes</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_form.py"></location>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_form.py"></location>
            <source>{garment}, {day}</source>
            <translation>{garment}, {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_form.py"></location>
            <source>“{typed}” is no day. Type it like 3 May 2026.</source>
            <translation>« {typed} » n’est pas une date. Tapez-la comme 3 mai 2026.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_panel.py"></location>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_panel.py"></location>
            <source>Collected</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_panel.py"></location>
            <source>In work again</source>
            <translation>De nouveau en cours</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_panel.py"></location>
            <source>Add a task, with its price: press 8.00</source>
            <translation>Ajouter une tâche, avec son prix : repasser 8,00</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_panel.py"></location>
            <source>Print tickets</source>
            <translation>Imprimer les tickets</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_panel.py"></location>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/clients/job_panel.py"></location>
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_panel.py"></location>
            <source>done on {day}</source>
            <translation>fait le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_panel.py"></location>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_panel.py"></location>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_panel.py"></location>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_panel.py"></location>
            <source>promised for {day}</source>
            <translation>promis pour le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_panel.py"></location>
            <source>{done} of {all} done</source>
            <translation>{done} sur {all} fait</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_panel.py"></location>
            <source>measured on {day}</source>
            <translation>mesuré le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/job_prices.py"></location>
            <source>“{typed}” is no price. Type it like 12.50.</source>
            <translation>« {typed} » n’est pas un prix. Tapez-le comme 12,50.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/measurement_cells.py"></location>
            <source>{length} ({change})</source>
            <translation>{length} ({change})</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/measurement_entry.py"></location>
            <source>Wearing</source>
            <translation>Porté</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/measurement_entry.py"></location>
            <source>Posture</source>
            <translation>Posture</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/measurement_entry.py"></location>
            <source>Taken on</source>
            <translation>Prises le</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/measurement_entry.py"></location>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/measurement_grid.py"></location>
            <source>garment</source>
            <translation>vêtement</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/measurement_grid.py"></location>
            <source>Delete: {garment}, {day}</source>
            <translation>Supprimer : {garment}, {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/measurement_grid.py"></location>
            <source>{what}, {day}</source>
            <translation>{what}, {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/reason_line.py"></location>
            <source>Why is it removed? Enter removes it.</source>
            <translation>Pourquoi la retirer ? Entrée la retire.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/reason_line.py"></location>
            <source>Why is it less now? Enter changes it.</source>
            <translation>Pourquoi est-ce moins maintenant ? Entrée le change.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_allergies.py"></location>
            <source>never asked</source>
            <translation>non demandé</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_allergies.py"></location>
            <source>none known</source>
            <translation>aucune connue</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_allergies.py"></location>
            <source>has allergies</source>
            <translation>a des allergies</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_allergies.py"></location>
            <source>prefers not to say</source>
            <translation>ne souhaite pas le dire</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_allergies.py"></location>
            <source>do not record, ask each time</source>
            <translation>ne pas noter, demander à chaque fois</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_allergies.py"></location>
            <source>Allergies</source>
            <translation>Allergies</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_allergies.py"></location>
            <source>Add what must be avoided, for example walnuts</source>
            <translation>Ajouter ce qu’il faut éviter, par exemple noix</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_allergies.py"></location>
            <source>Answer when asked</source>
            <translation>Réponse donnée</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_allergies.py"></location>
            <source>Kind of what is added</source>
            <translation>Nature de ce qui est ajouté</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_allergies.py"></location>
            <source>To take it back, press “Withdraw consent” below.</source>
            <translation>Pour le reprendre, appuyez sur « Retirer le consentement » ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_contacts.py"></location>
            <source>Street</source>
            <translation>Rue</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_contacts.py"></location>
            <source>Postcode</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_contacts.py"></location>
            <source>Town</source>
            <translation>Ville</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_contacts.py"></location>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_contacts.py"></location>
            <source>Contact</source>
            <translation>Coordonnées</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_contacts.py"></location>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_contacts.py"></location>
            <source>Add a phone…</source>
            <translation>Ajouter un téléphone…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_contacts.py"></location>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_contacts.py"></location>
            <source>Add an e-mail…</source>
            <translation>Ajouter un e-mail…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_contacts.py"></location>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_contacts.py"></location>
            <source>Add an address, for example 12 rue des Tilleuls, 69006 Lyon</source>
            <translation>Ajouter une adresse, par exemple 12 rue des Tilleuls, 69006 Lyon</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_contacts.py"></location>
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_contacts.py"></location>
            <source>Preferred</source>
            <translation>Préféré</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_contacts.py"></location>
            <source>Choose the other one instead: one is always preferred.</source>
            <translation>Choisissez plutôt l’autre : il y en a toujours un de préféré.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_history.py"></location>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_history.py"></location>
            <source>Nothing was changed yet.</source>
            <translation>Rien n’a encore été modifié.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_history.py"></location>
            <source>{kind} deleted: {label}</source>
            <translation>{kind}, suppression : {label}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_history.py"></location>
            <source>{kind}: {field}</source>
            <translation>{kind} : {field}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_history.py"></location>
            <source>Show older changes</source>
            <translation>Voir les modifications plus anciennes</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_history.py"></location>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_history.py"></location>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_history.py"></location>
            <source>{old} → {new}</source>
            <translation>{old} → {new}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_history.py"></location>
            <source>{kind} added: {label}</source>
            <translation>{kind}, ajout : {label}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_history.py"></location>
            <source>{kind} put back: {label}</source>
            <translation>{kind}, remise en place : {label}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_identity.py"></location>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_identity.py"></location>
            <source>Given name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_identity.py"></location>
            <source>Family name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_identity.py"></location>
            <source>Name as said</source>
            <translation>Nom usité</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_identity.py"></location>
            <source>How to pronounce it</source>
            <translation>Prononciation</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_identity.py"></location>
            <source>Name in another script</source>
            <translation>Nom dans une autre écriture</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_identity.py"></location>
            <source>Organisation</source>
            <translation>Société</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_identity.py"></location>
            <source>Pronouns</source>
            <translation>Pronoms</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_identity.py"></location>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_identity.py"></location>
            <source>Birthday</source>
            <translation>Anniversaire</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_identity.py"></location>
            <source>Card code</source>
            <translation>Code de la carte</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_identity.py"></location>
            <source>Client number</source>
            <translation>Numéro de client</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_identity.py"></location>
            <source>Do not contact</source>
            <translation>Ne pas contacter</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_identity.py"></location>
            <source>Do not celebrate</source>
            <translation>Ne pas fêter</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_identity.py"></location>
            <source>Deceased</source>
            <translation>Décès</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_identity.py"></location>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_jobs.py"></location>
            <source>Jobs</source>
            <translation>Travaux</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_jobs.py"></location>
            <source>Nothing in work.</source>
            <translation>Rien en cours.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_lent.py"></location>
            <source>Lent</source>
            <translation>Prêts</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_lent.py"></location>
            <source>Nothing is lent, either way.</source>
            <translation>Rien de prêté, ni par nous ni à nous.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_lent.py"></location>
            <source>returned on {day}</source>
            <translation>rendu le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_lent.py"></location>
            <source>Add what they take along, for example umbrella</source>
            <translation>Ajouter ce qui est emporté, par exemple parapluie</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_lent.py"></location>
            <source>Returned</source>
            <translation>Rendu</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_lent.py"></location>
            <source>since {day}</source>
            <translation>depuis le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_lent.py"></location>
            <source>What is lent</source>
            <translation>Ce qui est prêté</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_lent.py"></location>
            <source>Due back</source>
            <translation>À rendre le</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_lent.py"></location>
            <source>it is ours</source>
            <translation>c’est à nous</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_links.py"></location>
            <source>Belong together</source>
            <translation>Proches</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_links.py"></location>
            <source>Nobody noted yet: family, friends, assistant…</source>
            <translation>Personne de noté : famille, amis, assistant…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_links.py"></location>
            <source>is a client too</source>
            <translation>aussi client(e)</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_links.py"></location>
            <source>Add someone, for example husband Paul Lefèvre</source>
            <translation>Ajouter quelqu’un, par exemple mari Paul Lefèvre</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_links.py"></location>
            <source>Ideas for presents</source>
            <translation>Idées de cadeaux</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_links.py"></location>
            <source>Taken for them by others</source>
            <translation>Pris pour cette personne par d’autres</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_links.py"></location>
            <source>Who they are</source>
            <translation>Qui c’est</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_links.py"></location>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_links.py"></location>
            <source>usually comes along</source>
            <translation>vient d’habitude avec</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_links.py"></location>
            <source>{name} would like: {wish}</source>
            <translation>{name} aimerait : {wish}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_links.py"></location>
            <source>{name}, {day}: {what}</source>
            <translation>{name}, {day} : {what}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_measurements.py"></location>
            <source>Measurements</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_measurements.py"></location>
            <source>Nothing measured yet.</source>
            <translation>Rien n’a encore été mesuré.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_measurements.py"></location>
            <source>New measurements</source>
            <translation>Nouvelles mesures</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_measurements.py"></location>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_measurements.py"></location>
            <source>Measured on</source>
            <translation>Mesuré sur</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_measurements.py"></location>
            <source>Keep these measurements</source>
            <translation>Garder ces mesures</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/clients/section_measurements.py"></location>
            <source>Older than %n day(s): measure again.</source>
            <translation>
                <numerusform>Plus de %n jour : reprendre les mesures.</numerusform>
                <numerusform>Plus de %n jours : reprendre les mesures.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_measurements.py"></location>
            <source>Body</source>
            <translation>Corps</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_measurements.py"></location>
            <source>New, {unit}</source>
            <translation>Nouveau, {unit}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_notes.py"></location>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_notes.py"></location>
            <source>Nothing noted yet.</source>
            <translation>Rien de noté encore.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_notes.py"></location>
            <source>Add a note…</source>
            <translation>Ajouter une note…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_notes.py"></location>
            <source>{day}, {who}</source>
            <translation>{day}, {who}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_occasions.py"></location>
            <source>birthday</source>
            <translation>anniversaire</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_occasions.py"></location>
            <source>wedding</source>
            <translation>mariage</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_occasions.py"></location>
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_occasions.py"></location>
            <source>Occasions</source>
            <translation>Occasions</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_occasions.py"></location>
            <source>No day noted yet, apart from the birthday above.</source>
            <translation>Aucune date notée, hormis l’anniversaire de l’identité.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_occasions.py"></location>
            <source>Add an occasion, for example wedding 12 June</source>
            <translation>Ajouter une occasion, par exemple mariage 12 juin</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_occasions.py"></location>
            <source>Day</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_occasions.py"></location>
            <source>What it is</source>
            <translation>De quoi il s’agit</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_own_fields.py"></location>
            <source>Our fields</source>
            <translation>Nos champs</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_own_fields.py"></location>
            <source>No own fields yet. Settings, “Trade and fields”, makes them.</source>
            <translation>Pas encore de champ propre. Ils se créent dans Réglages, « Métier et champs ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_photo.py"></location>
            <source>Photo and card</source>
            <translation>Photo et carte</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>likes</source>
            <translation>aime</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>dislikes</source>
            <translation>n’aime pas</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>Nothing noted yet: table, colours, wines, what to avoid…</source>
            <translation>Rien de noté : table, couleurs, vins, ce qu’il faut éviter…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>seen %n time(s)</source>
            <translation>
                <numerusform>vu %n fois</numerusform>
                <numerusform>vu %n fois</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>told us</source>
            <translation>dit</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>seen once</source>
            <translation>vu une fois</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>noted by {who} on {day}</source>
            <translation>noté par {who} le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>last on {day}</source>
            <translation>dernière fois le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>Add what they like</source>
            <translation>Ajouter une préférence</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>Liked</source>
            <translation>Goût</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>Topic</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>Still so</source>
            <translation>Toujours vrai</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>They say so</source>
            <translation>Le client le dit</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>against an allergy: not suggested</source>
            <translation>contraire à une allergie : jamais proposé</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>topic</source>
            <translation>sujet</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>no lasting taste yet: not on the card</source>
            <translation>pas encore un goût durable : pas sur la fiche d’accueil</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_promises.py"></location>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_promises.py"></location>
            <source>Nothing was promised.</source>
            <translation>Rien n’a été promis.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_promises.py"></location>
            <source>dropped on {day}</source>
            <translation>abandonnée le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_promises.py"></location>
            <source>promised by {who} on {day}</source>
            <translation>promis par {who} le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_promises.py"></location>
            <source>promised on {day}</source>
            <translation>promis le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_promises.py"></location>
            <source>kept on {day}</source>
            <translation>tenue le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_promises.py"></location>
            <source>Add a promise</source>
            <translation>Ajouter une promesse</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_promises.py"></location>
            <source>What we promised</source>
            <translation>Ce qui est promis</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_promises.py"></location>
            <source>What came of it</source>
            <translation>Ce qu’il en est advenu</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_promises.py"></location>
            <source>Kept</source>
            <translation>Tenue</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_promises.py"></location>
            <source>Dropped</source>
            <translation>Abandonnée</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_promises.py"></location>
            <source>Owe it again</source>
            <translation>À tenir de nouveau</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_sizes.py"></location>
            <source>Sizes</source>
            <translation>Tailles</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_sizes.py"></location>
            <source>No size noted yet.</source>
            <translation>Aucune taille notée.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_sizes.py"></location>
            <source>Add a size, for example shoes 38 FR</source>
            <translation>Ajouter une taille, par exemple chaussures 38 FR</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_sizes.py"></location>
            <source>Of what</source>
            <translation>De quoi</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_sizes.py"></location>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_sizes.py"></location>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_sizes.py"></location>
            <source>before: {size} on {day}</source>
            <translation>avant : {size} le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_tags.py"></location>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_tags.py"></location>
            <source>Add a tag…</source>
            <translation>Ajouter une étiquette…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_wishes.py"></location>
            <source>Wishes</source>
            <translation>Envies</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_wishes.py"></location>
            <source>No wish noted yet.</source>
            <translation>Aucune envie notée.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_wishes.py"></location>
            <source>fulfilled on {day}</source>
            <translation>exaucée le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_wishes.py"></location>
            <source>Add a wish, for example a silk scarf, €125</source>
            <translation>Ajouter une envie, par exemple un foulard en soie, 125 €</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_wishes.py"></location>
            <source>Fulfilled</source>
            <translation>Exaucée</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_wishes.py"></location>
            <source>said on {day}</source>
            <translation>dite le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_wishes.py"></location>
            <source>Wish</source>
            <translation>Envie</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_wishes.py"></location>
            <source>Wanted by</source>
            <translation>Souhaitée pour le</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <location filename="../../shop_app/cli/allergens.py"></location>
            <source>find the allergens that a text names or implies</source>
            <translation>trouver les allergènes qu’un texte nomme ou suppose</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/allergens.py"></location>
            <source>TEXT</source>
            <translation>TEXTE</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/allergens.py"></location>
            <source>an ingredient list, a dish or a note; {lines}</source>
            <translation>une liste d’ingrédients, un plat ou une note ; {lines}</translation>
        </message>
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
            <location filename="../../shop_app/cli/expected.py"></location>
            <source>who is expected, with their allergies</source>
            <translation>qui est attendu, avec leurs allergies</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/export.py"></location>
            <source>write all clients to a file for other programs</source>
            <translation>écrire tous les clients dans un fichier pour d’autres programmes</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/export.py"></location>
            <source>{percent}% written</source>
            <translation>{percent} % écrits</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/export.py"></location>
            <source>the file to write: .csv, .xlsx or .vcf</source>
            <translation>le fichier à écrire : .csv, .xlsx ou .vcf</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/export.py"></location>
            <source>%n client(s) exported</source>
            <translation>
                <numerusform>%n client exporté</numerusform>
                <numerusform>%n clients exportés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/find.py"></location>
            <source>find clients, best first</source>
            <translation>chercher des clients, le meilleur résultat d’abord</translation>
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
            <source>import clients, menus and bookings from other programs’ files</source>
            <translation>importer des clients, des cartes et des réservations de fichiers d’autres programmes</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>vCard, CSV or XLSX files of contacts; CSV or XLSX menus; CSV, XLSX or .ics bookings</source>
            <translation>fichiers de contacts vCard, CSV ou XLSX ; cartes CSV ou XLSX ; réservations CSV, XLSX ou .ics</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>tell what would be imported; change nothing</source>
            <translation>dire ce qui serait importé, sans rien modifier</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/jobs.py"></location>
            <source>list what is in work or ready</source>
            <translation>donner ce qui est en cours ou prêt</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/main.py"></location>
            <source>Something in Prévenance itself went wrong ({kind} at {place}). The client file was left as it was before this step.</source>
            <translation>Une erreur s’est produite dans Prévenance même ({kind}, {place}). Le fichier client est resté comme il était avant cette étape.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/measurements.py"></location>
            <source>list a client’s measurements</source>
            <translation>donner les mesures d’un client</translation>
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
            <source>what the shop does; brings the topics, fields and rules that suit it</source>
            <translation>ce que fait la maison ; apporte les sujets, champs et règles qui lui vont</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/new.py"></location>
            <source>two letters, for example FR; chooses currency and time zone</source>
            <translation>deux lettres, par exemple FR ; détermine la monnaie et le fuseau horaire</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/promises.py"></location>
            <source>list the promises that are due</source>
            <translation>lister les promesses à tenir</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/read_note.py"></location>
            <source>read a quick note; nothing is recorded</source>
            <translation>lit une note rapide ; rien n’est enregistré</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/read_note.py"></location>
            <source>a note as typed at the counter; {lines}</source>
            <translation>une note telle que tapée au comptoir ; {lines}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/read_note.py"></location>
            <source>Left as a note: {rest}</source>
            <translation>Gardé comme note : {rest}</translation>
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
            <location filename="../../shop_app/cli/table.py"></location>
            <source>dish by dish: what may be offered to a party</source>
            <translation>plat par plat : ce qui peut être proposé à une tablée</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/table.py"></location>
            <source>those of the party who are clients</source>
            <translation>ceux de la tablée qui sont clients</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/table.py"></location>
            <source>how many more there are whom nobody knows</source>
            <translation>combien s’y ajoutent que personne ne connaît</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>record a visit</source>
            <translation>enregistrer une visite</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>what was taken, for example “2 x tart @ 9.50”; may be repeated</source>
            <translation>ce qui a été pris, par exemple « 2 x tarte @ 9,50 » ; peut être répété</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>the price each of the item just named</source>
            <translation>le prix à l’unité de l’article qui précède</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>what was taken last time, before the items named here</source>
            <translation>ce qui a été pris la dernière fois, avant les articles nommés ici</translation>
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
            <source>keep the note on the client as well</source>
            <translation>garder aussi la note sur la fiche</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>where</source>
            <translation>où</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>what it was for</source>
            <translation>pour quelle occasion</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>for whom it was: somebody linked to the client, or a name</source>
            <translation>pour qui c’était : un proche du client, ou un nom</translation>
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
        <name>Companions</name>
        <message>
            <location filename="../../shop_app/domain/companions.py"></location>
            <source>ask again</source>
            <translation>à redemander</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/companions.py"></location>
            <source>comes with: {name} – {allergies}</source>
            <translation>vient avec : {name} – {allergies}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/companions.py"></location>
            <source>allergies not known</source>
            <translation>allergies inconnues</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/companions.py"></location>
            <source>allergies not asked</source>
            <translation>allergies non demandées</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/companions.py"></location>
            <source>allergic to {items}</source>
            <translation>allergies : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/companions.py"></location>
            <source>intolerant of {items}</source>
            <translation>intolérances : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/companions.py"></location>
            <source>does not like {items}</source>
            <translation>n’aime pas : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/companions.py"></location>
            <source>diet: {items}</source>
            <translation>régime : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/companions.py"></location>
            <source>{allergen} ({facts})</source>
            <translation>{allergen} ({facts})</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/companions.py"></location>
            <source>no known allergy</source>
            <translation>aucune allergie connue</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/companions.py"></location>
            <source>prefers not to say about allergies</source>
            <translation>ne souhaite pas parler d’allergies</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/companions.py"></location>
            <source>has allergies, which ones is not recorded</source>
            <translation>a des allergies, lesquelles n’est pas noté</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/companions.py"></location>
            <source>severe</source>
            <translation>sévère</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/companions.py"></location>
            <source>carries adrenaline</source>
            <translation>porte de l’adrénaline</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <location filename="../../shop_app/domain/consents.py"></location>
            <source>We note your allergies so that nobody serves you what harms you. Only the staff sees them. Tell us at any time to erase them.</source>
            <translation>Nous notons vos allergies pour que personne ne vous serve ce qui vous nuit. Seul le personnel les voit. Dites-nous à tout moment de les effacer.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/consents.py"></location>
            <source>They did not want their health noted. Ask again; if they agree now, choose how they agreed, here or beside the allergies on their page.</source>
            <translation>Cette personne ne voulait pas que sa santé soit notée. Demandez-lui à nouveau ; si elle est d’accord, choisissez sous quelle forme, ici ou près des allergies sur sa fiche.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/consents.py"></location>
            <source>Consent recorded</source>
            <translation>Consentement enregistré</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/consents.py"></location>
            <source>Consent taken out again</source>
            <translation>Consentement retiré de la fiche</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/consents.py"></location>
            <source>Erased: what was noted of their health. Ask each time.</source>
            <translation>Effacé : ce qui était noté de leur santé. Demander à chaque fois.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/consents.py"></location>
            <source>How they consented is corrected</source>
            <translation>Forme du consentement corrigée</translation>
        </message>
    </context>
    <context>
        <name>ContactLabel</name>
        <message>
            <location filename="../../shop_app/ui/features/clients/contact_labels.py"></location>
            <source>mobile</source>
            <translation>mobile</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/contact_labels.py"></location>
            <source>home</source>
            <translation>domicile</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/contact_labels.py"></location>
            <source>work</source>
            <translation>bureau</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/contact_labels.py"></location>
            <source>work mobile</source>
            <translation>mobile du bureau</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/contact_labels.py"></location>
            <source>main</source>
            <translation>principal</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/contact_labels.py"></location>
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/contact_labels.py"></location>
            <source>fax</source>
            <translation>fax</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/contact_labels.py"></location>
            <source>assistant</source>
            <translation>assistant</translation>
        </message>
    </context>
    <context>
        <name>Contacts</name>
        <message>
            <location filename="../../shop_app/domain/contact_points.py"></location>
            <source>Type a phone number, for example “06 12 34 56 78”.</source>
            <translation>Tapez un numéro de téléphone, par exemple « 06 12 34 56 78 ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/contact_points.py"></location>
            <source>Type an e-mail address, for example “a@b.com”.</source>
            <translation>Tapez une adresse e-mail, par exemple « a@b.com ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/contact_points.py"></location>
            <source>Type an address: at least a town.</source>
            <translation>Tapez une adresse : au moins une ville.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/client_editing.py"></location>
            <source>Contact added</source>
            <translation>Coordonnée ajoutée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/client_editing.py"></location>
            <source>Order changed</source>
            <translation>Ordre changé</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/client_editing.py"></location>
            <source>Contact removed again</source>
            <translation>Coordonnée retirée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/client_editing.py"></location>
            <source>Preferred as before</source>
            <translation>Préférence comme avant</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/client_editing.py"></location>
            <source>Preferred: {contact}</source>
            <translation>À utiliser de préférence : {contact}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/client_editing.py"></location>
            <source>“{contact}” is there already.</source>
            <translation>« {contact} » y est déjà.</translation>
        </message>
    </context>
    <context>
        <name>Counter</name>
        <message>
            <location filename="../../shop_app/ui/features/counter/allergy_forms.py"></location>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/allergy_forms.py"></location>
            <source>Allergy, intolerance, aversion or diet</source>
            <translation>Allergie, intolérance, aversion ou régime</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/allergy_forms.py"></location>
            <source>What must be avoided</source>
            <translation>À éviter</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/allergy_forms.py"></location>
            <source>Which ones</source>
            <translation>Lesquels</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/allergy_forms.py"></location>
            <source>What happens then</source>
            <translation>Réaction</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/allergy_forms.py"></location>
            <source>Carries adrenaline</source>
            <translation>Porte de l’adrénaline</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/allergy_forms.py"></location>
            <source>“Do you have any allergy or intolerance?”</source>
            <translation>« Avez-vous une allergie ou une intolérance ? »</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/allergy_forms.py"></location>
            <source>Record the answer</source>
            <translation>Enregistrer la réponse</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/allergy_forms.py"></location>
            <source>The client says</source>
            <translation>Réponse du client</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/allergy_forms.py"></location>
            <source>If so, to what (separated by commas)</source>
            <translation>Si oui, à quoi (séparez par des virgules)</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/allergy_noting.py"></location>
            <source>Choose what the client says, or press Esc.</source>
            <translation>Choisissez la réponse du client, ou appuyez sur Échap.</translation>
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
            <source>Promise</source>
            <translation>Promesse</translation>
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
            <location filename="../../shop_app/ui/features/counter/card_view.py"></location>
            <source>Open page</source>
            <translation>Fiche complète</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/card_view.py"></location>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/closing.py"></location>
            <source>Follow-up done</source>
            <translation>Relance faite</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/closing.py"></location>
            <source>Follow-up not needed</source>
            <translation>Relance sans objet</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/closing.py"></location>
            <source>Promise kept</source>
            <translation>Promesse tenue</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/closing.py"></location>
            <source>Promise dropped</source>
            <translation>Promesse abandonnée</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/cue_rows.py"></location>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/cue_rows.py"></location>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/cue_rows.py"></location>
            <source>Not needed</source>
            <translation>Sans objet</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/cue_rows.py"></location>
            <source>Kept</source>
            <translation>Tenu</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/cue_rows.py"></location>
            <source>Dropped</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/cue_rows.py"></location>
            <source>Returned</source>
            <translation>Rendu</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/cue_rows.py"></location>
            <source>Fulfilled</source>
            <translation>Exaucé</translation>
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
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>They agreed to having it noted</source>
            <translation>Consentement à le noter</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Who told it</source>
            <translation>Qui l’a dit</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>How severe, as the client says</source>
            <translation>Gravité, d’après le client</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Traces of it</source>
            <translation>Des traces</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>None known</source>
            <translation>Aucune connue</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Prefers not to say</source>
            <translation>Ne souhaite pas le dire</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Do not record, ask me each time</source>
            <translation>Ne pas noter, me demander à chaque fois</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Spoken</source>
            <translation>De vive voix</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>In writing</source>
            <translation>Par écrit</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Online</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Intolerance</source>
            <translation>Intolérance</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Aversion</source>
            <translation>Aversion</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Diet</source>
            <translation>Régime</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Severe</source>
            <translation>Sévère</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Moderate</source>
            <translation>Modérée</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Mild</source>
            <translation>Légère</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Not said</source>
            <translation>Non précisée</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Matter</source>
            <translation>Comptent</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Do not matter</source>
            <translation>Sans importance</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>The client</source>
            <translation>Le client</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Who came along</source>
            <translation>Un accompagnant</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>We noticed it</source>
            <translation>Nous l’avons remarqué</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/dietary_choices.py"></location>
            <source>Say first: “{words}”</source>
            <translation>À dire d’abord : « {words} »</translation>
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
            <source>What we promise</source>
            <translation>Ce que nous promettons</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>Promised for</source>
            <translation>Promis pour le</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/forms.py"></location>
            <source>What came of it (optional)</source>
            <translation>Résultat (facultatif)</translation>
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
            <source>not asked</source>
            <translation>non demandé</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/hit_rows.py"></location>
            <source>severe: {items}</source>
            <translation>sévère : {items}</translation>
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
            <source>allergies</source>
            <translation>allergies</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/hit_rows.py"></location>
            <source>won’t say</source>
            <translation>ne le dit pas</translation>
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
            <source>Expected today</source>
            <translation>Attendus aujourd’hui</translation>
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
            <location filename="../../shop_app/ui/features/counter/quick_note.py"></location>
            <source>What to remember</source>
            <translation>À retenir</translation>
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
        <message>
            <location filename="../../shop_app/ui/features/counter/visit_form.py"></location>
            <source>Taken, for example “2 x tart 9.50, coffee”</source>
            <translation>Pris, par exemple « 2 x tarte 9,50, café »</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/visit_form.py"></location>
            <source>Visit now</source>
            <translation>Visite d’aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/visit_form.py"></location>
            <source>Record visit</source>
            <translation>Enregistrer la visite</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/visit_form.py"></location>
            <source>Same as last time</source>
            <translation>Comme la dernière fois</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/visit_form.py"></location>
            <source>Covers</source>
            <translation>Couverts</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/visit_form.py"></location>
            <source>Occasion</source>
            <translation>Occasion</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/visit_form.py"></location>
            <source>For whom</source>
            <translation>Pour qui</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/visit_form.py"></location>
            <source>Note on this visit</source>
            <translation>Note sur cette visite</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/visit_form.py"></location>
            <source>Lasting, kept on the client too</source>
            <translation>Durable, gardée aussi sur la fiche</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/visit_form.py"></location>
            <source>Not sold any more, left out: {products}</source>
            <translation>Plus en vente, laissé de côté : {products}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/visit_form.py"></location>
            <source>Allergens not known: {products}</source>
            <translation>Allergènes non connus : {products}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/visit_form.py"></location>
            <source>Nothing has been taken yet.</source>
            <translation>Rien n’a encore été pris.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/allergy_band.py"></location>
            <source>Still so</source>
            <translation>Toujours exact</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/allergy_band.py"></location>
            <source>Ask now</source>
            <translation>Demander</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/allergy_band.py"></location>
            <source>{name}. Allergies: {words}</source>
            <translation>{name}. Allergies : {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/photo.py"></location>
            <source>Photo</source>
            <translation>Photo</translation>
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
        <name>Deleting</name>
        <message numerus="yes">
            <location filename="../../shop_app/services/deleting.py"></location>
            <source>%n client(s) deleted</source>
            <translation>
                <numerusform>%n client supprimé</numerusform>
                <numerusform>%n clients supprimés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/deleting.py"></location>
            <source>%n client(s) put back</source>
            <translation>
                <numerusform>%n client remis</numerusform>
                <numerusform>%n clients remis</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/services/deleting.py"></location>
            <source>This cannot be put back: it is not in the bin any more, or what it belongs to is gone or has taken its name. Put that back first, or rename it.</source>
            <translation>Cela ne peut pas être remis : ce n’est plus dans la corbeille, ou ce à quoi cela appartient a disparu ou porte déjà ce nom. Remettez-le d’abord, ou renommez-le.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/deleting.py"></location>
            <source>Say in a word or two why this allergy is removed; it is kept.</source>
            <translation>Dites en un mot ou deux pourquoi cette allergie est retirée ; la raison est gardée.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/deleting.py"></location>
            <source>{kind} deleted: {label}</source>
            <translation>{kind}, suppression : {label}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/deleting.py"></location>
            <source>Put back: {label}</source>
            <translation>Remettre : {label}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/deleting.py"></location>
            <source>This is used elsewhere and cannot be deleted. Set it inactive instead.</source>
            <translation>Ceci sert ailleurs et ne peut pas être supprimé. Rendez-le plutôt inactif.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/deleting.py"></location>
            <source>Someone made this graver in the meantime, so it was not removed. It says now: {known}. Look at it again; remove it then, if that is still right.</source>
            <translation>Quelqu’un l’a aggravée entre-temps : elle n’a donc pas été retirée. La fiche dit maintenant : {known}. Relisez-la, puis retirez-la si c’est toujours juste.</translation>
        </message>
    </context>
    <context>
        <name>Diet</name>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>pork</source>
            <translation>porc</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>alcohol</source>
            <translation>alcool</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>meat</source>
            <translation>viande</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>gelatine</source>
            <translation>gélatine</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>vegan</source>
            <translation>végane</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>vegetarian</source>
            <translation>végétarien</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>pescetarian</source>
            <translation>pescétarien</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>halal</source>
            <translation>halal</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>kosher</source>
            <translation>casher</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>coeliac</source>
            <translation>cœliaque</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>pregnancy</source>
            <translation>grossesse</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>diabetic</source>
            <translation>diabétique</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>low in salt</source>
            <translation>pauvre en sel</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>no alcohol</source>
            <translation>sans alcool</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>low FODMAP</source>
            <translation>pauvre en FODMAP</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>honey</source>
            <translation>miel</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>meat and gelatine that are not halal</source>
            <translation>viande et gélatine non halal</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>meat and gelatine that are not kosher</source>
            <translation>viande et gélatine non casher</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>meat together with milk</source>
            <translation>viande avec du lait</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>fish without fins and scales</source>
            <translation>poissons sans nageoires ni écailles</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>raw milk and its cheeses</source>
            <translation>lait cru et fromages au lait cru</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>raw or smoked fish</source>
            <translation>poisson cru ou fumé</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>raw shellfish</source>
            <translation>coquillages crus</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>raw or rare meat</source>
            <translation>viande crue ou saignante</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>raw eggs</source>
            <translation>œufs crus</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>liver</source>
            <translation>foie</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>sugar</source>
            <translation>sucre</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>sweet drinks and desserts</source>
            <translation>boissons et desserts sucrés</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>salt</source>
            <translation>sel</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>onion</source>
            <translation>oignon</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>garlic</source>
            <translation>ail</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>pulses</source>
            <translation>légumineuses</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>apples, pears, stone fruit</source>
            <translation>pommes, poires, fruits à noyau</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/diets.py"></location>
            <source>mushrooms</source>
            <translation>champignons</translation>
        </message>
    </context>
    <context>
        <name>Dishes</name>
        <message>
            <location filename="../../shop_app/services/dishes.py"></location>
            <source>There is no dish on today’s card any more: at the table all dishes show again.</source>
            <translation>Il n’y a plus aucun plat à la carte du jour : à table, tous les plats s’affichent de nouveau.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/dishes.py"></location>
            <source>%n cell(s) confirmed</source>
            <translation>
                <numerusform>%n case confirmée</numerusform>
                <numerusform>%n cases confirmées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/services/dishes.py"></location>
            <source>Ingredients changed: every allergen is to be confirmed again</source>
            <translation>Ingrédients modifiés : chaque allergène est à confirmer de nouveau</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/dishes.py"></location>
            <source>%n dish(es) on the card</source>
            <translation>
                <numerusform>%n plat sur la carte</numerusform>
                <numerusform>%n plats sur la carte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/services/dishes.py"></location>
            <source>Taken off the menu again</source>
            <translation>Retiré de la carte</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/dishes.py"></location>
            <source>The recipe of “{name}” was changed meanwhile. Look at it, then confirm.</source>
            <translation>La recette de « {name} » a changé entre-temps. Regardez-la, puis confirmez.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/dishes.py"></location>
            <source>“{name}” is on the menu already. Correct it there.</source>
            <translation>« {name} » est déjà à la carte. Corrigez-le là.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/dishes.py"></location>
            <source>“{name}” is on the menu</source>
            <translation>« {name} » est sur la carte</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/dishes.py"></location>
            <source>Cells put back</source>
            <translation>Cases remises</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/dishes.py"></location>
            <source>Ingredients put back</source>
            <translation>Ingrédients remis</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/dishes.py"></location>
            <source>Card put back</source>
            <translation>Carte remise</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/dishes.py"></location>
            <source>Nothing to change</source>
            <translation>Rien à changer</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/dishes.py"></location>
            <source>Someone else changed the ingredients of “{name}” meanwhile. Look at them, then correct them.</source>
            <translation>Quelqu’un d’autre a modifié entre-temps les ingrédients de « {name} ». Regardez-les, puis corrigez-les.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/dishes_in_words.py"></location>
            <source>Type the name of the allergen.</source>
            <translation>Tapez le nom de l’allergène.</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <location filename="../../shop_app/services/editing.py"></location>
            <source>Someone else changed this in the meantime. Choose for each field which to keep.</source>
            <translation>Quelqu’un d’autre a modifié ceci entre-temps. Choisissez pour chaque champ ce qui reste.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/editing.py"></location>
            <source>{kind} changed</source>
            <translation>Modification ({kind})</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/editing.py"></location>
            <source>Nothing to change</source>
            <translation>Rien à changer</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/editing.py"></location>
            <source>{kind} changed back</source>
            <translation>Retour en arrière ({kind})</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/editing.py"></location>
            <source>{done}: {fields}</source>
            <translation>{done} : {fields}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/editing.py"></location>
            <source>{one}, {other}</source>
            <translation>{one}, {other}</translation>
        </message>
    </context>
    <context>
        <name>Exemption</name>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>wheat based glucose syrups including dextrose</source>
            <translation>sirops de glucose à base de blé, y compris le dextrose</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>wheat based maltodextrins</source>
            <translation>maltodextrines à base de blé</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>glucose syrups based on barley</source>
            <translation>sirops de glucose à base d’orge</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>cereals used for making alcoholic distillates including ethyl alcohol of agricultural origin</source>
            <translation>céréales utilisées pour la fabrication de distillats alcooliques, y compris d’alcool éthylique d’origine agricole</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>fish gelatine used as carrier for vitamin or carotenoid preparations</source>
            <translation>gélatine de poisson utilisée comme support pour les préparations de vitamines ou de caroténoïdes</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>fish gelatine or isinglass used as fining agent in beer and wine</source>
            <translation>gélatine de poisson ou ichtyocolle utilisée comme agent de clarification dans la bière et le vin</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>fully refined soybean oil and fat</source>
            <translation>huile et graisse de soja entièrement raffinées</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>natural mixed tocopherols (E306), natural D-alpha tocopherol, natural D-alpha tocopherol acetate, and natural D-alpha tocopherol succinate from soybean sources</source>
            <translation>tocophérols mixtes naturels (E306), D-alpha-tocophérol naturel, acétate de D-alpha-tocophéryl naturel et succinate de D-alpha-tocophéryl naturel dérivés du soja</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>vegetable oils derived phytosterols and phytosterol esters from soybean sources</source>
            <translation>phytostérols et esters de phytostérol dérivés d’huiles végétales de soja</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>plant stanol ester produced from vegetable oil sterols from soybean sources</source>
            <translation>ester de stanol végétal produit à partir de stérols dérivés d’huiles végétales de soja</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>whey used for making alcoholic distillates including ethyl alcohol of agricultural origin</source>
            <translation>lactosérum utilisé pour la fabrication de distillats alcooliques, y compris d’alcool éthylique d’origine agricole</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>lactitol</source>
            <translation>lactitol</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>nuts used for making alcoholic distillates including ethyl alcohol of agricultural origin</source>
            <translation>fruits à coque utilisés pour la fabrication de distillats alcooliques, y compris d’alcool éthylique d’origine agricole</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_annex.py"></location>
            <source>behenic acid with a minimum of 85 % purity and obtained after two distillation steps, used in the manufacturing of the emulsifiers E 470a, E 471 and E 477</source>
            <translation>acide béhénique d’une pureté minimale de 85 % obtenu après deux étapes de distillation, utilisé dans la fabrication des émulsifiants E 470a, E 471 et E 477</translation>
        </message>
    </context>
    <context>
        <name>Expected</name>
        <message>
            <location filename="../../shop_app/ui/features/bookings/booking_form.py"></location>
            <source>A party expected</source>
            <translation>Une tablée attendue</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/booking_form.py"></location>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/booking_form.py"></location>
            <source>Name, or client</source>
            <translation>Nom, ou client</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/booking_form.py"></location>
            <source>Time, for example 19h30</source>
            <translation>Heure, par exemple 19h30</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/booking_form.py"></location>
            <source>Covers</source>
            <translation>Couverts</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/booking_form.py"></location>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/booking_form.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/booking_form.py"></location>
            <source>“{typed}” is no number of covers. Type a number.</source>
            <translation>« {typed} » n’est pas un nombre de couverts. Saisissez un nombre.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/more_button.py"></location>
            <source>What to do…</source>
            <translation>Que faire…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>Print for the kitchen</source>
            <translation>Imprimer pour la cuisine</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>Day before</source>
            <translation>Veille</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>Day after</source>
            <translation>Jour suivant</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>Put on the list</source>
            <translation>Mettre sur la liste</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>Take off</source>
            <translation>Ôter</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>Card</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>Nobody is expected on this day. Ctrl+N puts a party on the list; Ctrl+O takes in the day’s bookings (CSV, Excel or .ics), or drop them on this window.</source>
            <translation>Personne n’est attendu ce jour-là. Ctrl+N met une tablée sur la liste ; Ctrl+O prend les réservations du jour (CSV, Excel ou .ics), ou déposez-les sur cette fenêtre.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>%n party(ies)</source>
            <translation>
                <numerusform>%n tablée</numerusform>
                <numerusform>%n tablées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>Expected</source>
            <translation>Attendus</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>Day</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>Take in the bookings of a day</source>
            <translation>Prendre les réservations d’un jour</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>%n guest(s) whom nobody knows</source>
            <translation>
                <numerusform>%n convive que personne ne connaît</numerusform>
                <numerusform>%n convives que personne ne connaît</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>%n did not say how many come</source>
            <translation>
                <numerusform>%n sans nombre de convives</numerusform>
                <numerusform>%n sans nombre de convives</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/bookings/party_list.py"></location>
            <source>Parties expected</source>
            <translation>Tablées attendues</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <location filename="../../shop_app/domain/exported_clients.py"></location>
            <source>{field} {number}</source>
            <translation>{field} {number}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/exported_clients.py"></location>
            <source>{field} {number} (label)</source>
            <translation>{field} {number} (libellé)</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/exported_clients.py"></location>
            <source>not asked</source>
            <translation>non demandé</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/exported_clients.py"></location>
            <source>none known</source>
            <translation>aucune connue</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/exported_clients.py"></location>
            <source>has</source>
            <translation>en a</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/exported_clients.py"></location>
            <source>prefers not to say</source>
            <translation>ne souhaite pas le dire</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/exported_clients.py"></location>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/exported_clients.py"></location>
            <source>Allergy answer</source>
            <translation>Réponse sur les allergies</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/exported_clients.py"></location>
            <source>Allergy answer on</source>
            <translation>Réponse allergies le</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/exported_clients.py"></location>
            <source>traces do not matter</source>
            <translation>les traces ne comptent pas</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/exported_clients.py"></location>
            <source>noted {day}</source>
            <translation>noté le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/exported_clients.py"></location>
            <source>noted {day} by {who}</source>
            <translation>noté le {day} par {who}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/exported_clients.py"></location>
            <source>confirmed {day}</source>
            <translation>confirmé le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/exported_clients.py"></location>
            <source>confirmed {day} by {who}</source>
            <translation>confirmé le {day} par {who}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/exported_clients.py"></location>
            <source>Allergy</source>
            <translation>Allergie</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/exported_clients.py"></location>
            <source>reaction: {text}</source>
            <translation>réaction : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/exported_clients.py"></location>
            <source>note: {text}</source>
            <translation>note : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/client_export.py"></location>
            <source>“{name}” says no kind of file. End the name in .csv, .xlsx or .vcf.</source>
            <translation>« {name} » ne dit pas de quel fichier il s’agit. Terminez le nom par .csv, .xlsx ou .vcf.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/client_export.py"></location>
            <source>{path} cannot be written. Choose another folder or name, or close the program that has it open.</source>
            <translation>{path} ne peut pas être écrit. Choisissez un autre dossier ou nom, ou fermez le programme qui l’a ouvert.</translation>
        </message>
    </context>
    <context>
        <name>FileChoice</name>
        <message>
            <location filename="../../shop_app/ui/kit/file_choice.py"></location>
            <source>Menus (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
            <translation>Cartes (*.csv *.tsv *.txt *.xlsx);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/file_choice.py"></location>
            <source>Bookings (*.csv *.tsv *.txt *.xlsx *.ics);;All files (*)</source>
            <translation>Réservations (*.csv *.tsv *.txt *.xlsx *.ics);;Tous les fichiers (*)</translation>
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
            <source>SEVERE: {items}</source>
            <translation>SÉVÈRE : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/finding.py"></location>
            <source>follow-up due, do not contact</source>
            <translation>relance à faire, ne pas contacter</translation>
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
            <translation>noté : « {text} »</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/hit_words.py"></location>
            <source>tag “{tag}”</source>
            <translation>étiquette « {tag} »</translation>
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
            <location filename="../../shop_app/cli/follow_ups.py"></location>
            <source>{line} ({warning})</source>
            <translation>{line} ({warning})</translation>
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
        <name>FreeAllergen</name>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>latex</source>
            <translation>latex</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>lilies</source>
            <translation>lys</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>nickel</source>
            <translation>nickel</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>cobalt</source>
            <translation>cobalt</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>hair dye (PPD)</source>
            <translation>teinture capillaire (PPD)</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>fragrances</source>
            <translation>parfums</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>formaldehyde</source>
            <translation>formaldéhyde</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>methylisothiazolinone</source>
            <translation>méthylisothiazolinone</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>parabens</source>
            <translation>parabènes</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>lanolin</source>
            <translation>lanoline</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>wool</source>
            <translation>laine</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>feathers and down</source>
            <translation>plumes et duvet</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>pollen</source>
            <translation>pollen</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>dust mites</source>
            <translation>acariens</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>cats</source>
            <translation>chats</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>dogs</source>
            <translation>chiens</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>bee and wasp stings</source>
            <translation>piqûres d’abeille et de guêpe</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>penicillin</source>
            <translation>pénicilline</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>aspirin and ibuprofen</source>
            <translation>aspirine et ibuprofène</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>iodine</source>
            <translation>iode</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>pine nuts</source>
            <translation>pignons de pin</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>coconut</source>
            <translation>noix de coco</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>chestnuts</source>
            <translation>châtaignes</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>buckwheat</source>
            <translation>sarrasin</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>maize</source>
            <translation>maïs</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>peas</source>
            <translation>petits pois</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>lentils</source>
            <translation>lentilles</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>chickpeas</source>
            <translation>pois chiches</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>kiwi</source>
            <translation>kiwi</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>bananas</source>
            <translation>bananes</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>avocado</source>
            <translation>avocat</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>strawberries</source>
            <translation>fraises</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>apples</source>
            <translation>pommes</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>peaches</source>
            <translation>pêches</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>apricots</source>
            <translation>abricots</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>cherries</source>
            <translation>cerises</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>pineapple</source>
            <translation>ananas</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>mango</source>
            <translation>mangue</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>melon</source>
            <translation>melon</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>citrus fruit</source>
            <translation>agrumes</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>tomatoes</source>
            <translation>tomates</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>garlic</source>
            <translation>ail</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>onions</source>
            <translation>oignons</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>mushrooms</source>
            <translation>champignons</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>sweet peppers</source>
            <translation>poivrons</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>chilli</source>
            <translation>piment</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>cinnamon</source>
            <translation>cannelle</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>coriander</source>
            <translation>coriandre</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>cocoa</source>
            <translation>cacao</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>glutamate</source>
            <translation>glutamate</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>alcohol</source>
            <translation>alcool</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/free_allergens.py"></location>
            <source>red meat</source>
            <translation>viande rouge</translation>
        </message>
    </context>
    <context>
        <name>Garment</name>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>shoes</source>
            <translation>chaussures</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>ring</source>
            <translation>bague</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>gloves</source>
            <translation>gants</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>hat</source>
            <translation>chapeau</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>collar</source>
            <translation>col</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>waist</source>
            <translation>tour de taille</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>chest</source>
            <translation>poitrine</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>hips</source>
            <translation>hanches</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>inseam</source>
            <translation>entrejambe</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>wrist</source>
            <translation>poignet</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>sleeve</source>
            <translation>manche</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>bra</source>
            <translation>soutien-gorge</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>trousers</source>
            <translation>pantalon</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>jacket</source>
            <translation>veste</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>suit</source>
            <translation>costume</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>shirt</source>
            <translation>chemise</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>dress</source>
            <translation>robe</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>skirt</source>
            <translation>jupe</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>coat</source>
            <translation>manteau</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>jumper</source>
            <translation>pull</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>top</source>
            <translation>haut</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>bottoms</source>
            <translation>bas</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>belt</source>
            <translation>ceinture</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>bracelet</source>
            <translation>bracelet</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>necklace</source>
            <translation>collier</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>clothes</source>
            <translation>vêtements</translation>
        </message>
    </context>
    <context>
        <name>Greeting</name>
        <message>
            <location filename="../../shop_app/domain/greeting_words.py"></location>
            <source>Good evening</source>
            <translation>Bonsoir</translation>
        </message>
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
            <source>Good afternoon</source>
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
            <source>{hello}.</source>
            <translation>{hello}.</translation>
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
            <location filename="../../shop_app/domain/own_headers.py"></location>
            <source>{field}: {why} Kept as a note.</source>
            <translation>{field} : {why} Gardé comme note.</translation>
        </message>
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
        <message numerus="yes">
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>%n new client(s)</source>
            <translation>
                <numerusform>%n nouveau client</numerusform>
                <numerusform>%n nouveaux clients</numerusform>
            </translation>
        </message>
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
        <message numerus="yes">
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>%n new dish(es)</source>
            <translation>
                <numerusform>%n nouveau plat</numerusform>
                <numerusform>%n nouveaux plats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>%n new booking(s)</source>
            <translation>
                <numerusform>%n nouvelle réservation</numerusform>
                <numerusform>%n nouvelles réservations</numerusform>
            </translation>
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
        <name>Inline</name>
        <message>
            <location filename="../../shop_app/ui/kit/inline.py"></location>
            <source>{label}: {value}</source>
            <translation>{label} : {value}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/inline.py"></location>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/inline_kinds.py"></location>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/inline_kinds.py"></location>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/inline_kinds.py"></location>
            <source>Type the year too, for example 3 May 2026.</source>
            <translation>Tapez aussi l’année, par exemple 3 mai 2026.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/inline_kinds.py"></location>
            <source>{number} {unit}</source>
            <translation>{number} {unit}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/inline_kinds.py"></location>
            <source>“{typed}” is no day. Type it like 3 May 1984.</source>
            <translation>« {typed} » n’est pas une date. Tapez-la ainsi : 3 mai 1984.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/inline_kinds.py"></location>
            <source>“{typed}” is no number. Type digits, for example 12.</source>
            <translation>« {typed} » n’est pas un nombre. Tapez des chiffres, par exemple 12.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/inline_part.py"></location>
            <source>saved</source>
            <translation>enregistré</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/inline_typed.py"></location>
            <source>“{typed}” is no amount. Type it like 12.50.</source>
            <translation>« {typed} » n’est pas un montant. Tapez-le comme 12,50.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message numerus="yes">
            <location filename="../../shop_app/cli/jobs.py"></location>
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/jobs.py"></location>
            <source>no day</source>
            <translation>sans date</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/jobs.py"></location>
            <source>No job is in work.</source>
            <translation>Aucun travail en cours.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/jobs.py"></location>
            <source>{done} of {all} done</source>
            <translation>{done} sur {all} fait</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/jobs.py"></location>
            <source>RUSH</source>
            <translation>URGENT</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/jobs.py"></location>
            <source>Fitting</source>
            <translation>Essayage</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/jobs.py"></location>
            <source>Alteration</source>
            <translation>Retouche</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/jobs.py"></location>
            <source>Order</source>
            <translation>Commande</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/jobs.py"></location>
            <source>In work</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/jobs.py"></location>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/jobs.py"></location>
            <source>Collected</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/jobs.py"></location>
            <source>Ticket {number}, {garment}</source>
            <translation>Ticket {number}, {garment}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/jobs.py"></location>
            <source>Ticket {number}</source>
            <translation>Ticket {number}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/jobs.py"></location>
            <source>Task added</source>
            <translation>Tâche ajoutée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/jobs.py"></location>
            <source>Done: {task}</source>
            <translation>Fait : {task}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/jobs.py"></location>
            <source>To do again: {task}</source>
            <translation>À refaire : {task}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/jobs.py"></location>
            <source>Say which garment it is, or what is to be done.</source>
            <translation>Dites de quel vêtement il s’agit, ou ce qu’il y a à faire.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/jobs.py"></location>
            <source>{ticket}: taken in</source>
            <translation>{ticket} : reçu</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/jobs.py"></location>
            <source>Say what is to be done, for example “shorten”.</source>
            <translation>Dites ce qu’il y a à faire, par exemple « raccourcir ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/jobs.py"></location>
            <source>Task removed again</source>
            <translation>Tâche retirée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/jobs.py"></location>
            <source>{ticket}: {state}</source>
            <translation>{ticket} : {state}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/jobs.py"></location>
            <source>The promised day has passed. Choose today or later.</source>
            <translation>Le jour promis est passé. Choisissez aujourd’hui ou plus tard.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/jobs.py"></location>
            <source>{ticket}: removed again</source>
            <translation>{ticket} : retiré de la liste</translation>
        </message>
    </context>
    <context>
        <name>Kitchen</name>
        <message>
            <location filename="../../shop_app/ui/features/table/kitchen_view.py"></location>
            <source>Kitchen view</source>
            <translation>Vue cuisine</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/kitchen_view.py"></location>
            <source>CHANGED since the chit was printed</source>
            <translation>MODIFIÉ depuis l’impression du bon</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/kitchen_view.py"></location>
            <source>As known at {time}</source>
            <translation>Selon ce qu’on sait à {time}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/kitchen_view.py"></location>
            <source>page {number} of {pages}</source>
            <translation>page {number} sur {pages}</translation>
        </message>
    </context>
    <context>
        <name>KitchenSheet</name>
        <message numerus="yes">
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>%n cover(s)</source>
            <translation>
                <numerusform>%n couvert</numerusform>
                <numerusform>%n couverts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>%n party(ies) that did not say how many</source>
            <translation>
                <numerusform>%n tablée sans nombre de convives</numerusform>
                <numerusform>%n tablées sans nombre de convives</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>!! {words}</source>
            <translation>!! {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>? {words}</source>
            <translation>? {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>Party</source>
            <translation>Tablée</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>Allergies, and who was never asked</source>
            <translation>Allergies, et qui n’a jamais été interrogé</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>Expected on {day}</source>
            <translation>Attendus le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>Confirm with each guest.</source>
            <translation>À confirmer avec chaque convive.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>carries adrenaline</source>
            <translation>porte de l’adrénaline</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>traces matter</source>
            <translation>les traces comptent</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>{party} (continued)</source>
            <translation>{party} (suite)</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>{who}: {words}</source>
            <translation>{who} : {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>table {table}</source>
            <translation>table {table}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>Nobody is expected.</source>
            <translation>Personne n’est attendu.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>{names}: no known allergy</source>
            <translation>{names} : aucune allergie connue</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>%n party(ies)</source>
            <translation>
                <numerusform>%n tablée</numerusform>
                <numerusform>%n tablées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>printed {day} at {time}</source>
            <translation>imprimé le {day} à {time}</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Arabic</source>
            <translation>arabe</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Catalan</source>
            <translation>catalan</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Czech</source>
            <translation>tchèque</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Danish</source>
            <translation>danois</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>German</source>
            <translation>allemand</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Greek</source>
            <translation>grec</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Spanish</source>
            <translation>espagnol</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Finnish</source>
            <translation>finnois</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Hebrew</source>
            <translation>hébreu</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Hungarian</source>
            <translation>hongrois</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Italian</source>
            <translation>italien</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Japanese</source>
            <translation>japonais</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Korean</source>
            <translation>coréen</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Dutch</source>
            <translation>néerlandais</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Norwegian</source>
            <translation>norvégien</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Polish</source>
            <translation>polonais</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Portuguese</source>
            <translation>portugais</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Romanian</source>
            <translation>roumain</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Russian</source>
            <translation>russe</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Swedish</source>
            <translation>suédois</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Turkish</source>
            <translation>turc</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Ukrainian</source>
            <translation>ukrainien</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Vietnamese</source>
            <translation>vietnamien</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/languages.py"></location>
            <source>Chinese</source>
            <translation>chinois</translation>
        </message>
    </context>
    <context>
        <name>Lengths</name>
        <message>
            <location filename="../../shop_app/domain/lengths.py"></location>
            <source>cm</source>
            <translation>cm</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/lengths.py"></location>
            <source>in</source>
            <translation>po</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/lengths.py"></location>
            <source>mm</source>
            <translation>mm</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/lengths.py"></location>
            <source>“{text}” is not a length. Type a number, for example 98.5 or 38 3/4 in.</source>
            <translation>« {text} » n’est pas une longueur. Tapez un nombre, par exemple 98,5 ou 38 3/4 po.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/lengths.py"></location>
            <source>{number} {unit}</source>
            <translation>{number} {unit}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/lengths.py"></location>
            <source>{sign}{whole}.{decimals}</source>
            <translation>{sign}{whole},{decimals}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/lengths.py"></location>
            <source>+{number}</source>
            <translation>+{number}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/lengths.py"></location>
            <source>“{unit}” does not measure a length. Use cm, mm or in, or no unit.</source>
            <translation>« {unit} » ne mesure pas une longueur. Utilisez cm, mm ou po, ou aucune unité.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/lengths.py"></location>
            <source>{sign}{number}</source>
            <translation>{sign}{number}</translation>
        </message>
    </context>
    <context>
        <name>LentThings</name>
        <message>
            <location filename="../../shop_app/services/lent_things.py"></location>
            <source>Lent thing noted</source>
            <translation>Prêt noté</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/lent_things.py"></location>
            <source>Lent thing removed again</source>
            <translation>Prêt retiré</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/lent_things.py"></location>
            <source>Type what is lent, for example “umbrella”.</source>
            <translation>Tapez ce qui est prêté, par exemple « parapluie ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/lent_things.py"></location>
            <source>It is due back before it was lent. Correct the day.</source>
            <translation>Le retour est prévu avant le prêt. Corrigez le jour.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/lent_things.py"></location>
            <source>Returned: {what}</source>
            <translation>Rendu : {what}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/lent_things.py"></location>
            <source>Due back later: {what}</source>
            <translation>À rendre plus tard : {what}</translation>
        </message>
    </context>
    <context>
        <name>Links</name>
        <message>
            <location filename="../../shop_app/domain/links.py"></location>
            <source>partner</source>
            <translation>conjoint(e)</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/links.py"></location>
            <source>child</source>
            <translation>enfant</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/links.py"></location>
            <source>parent</source>
            <translation>parent</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/links.py"></location>
            <source>brother or sister</source>
            <translation>frère ou sœur</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/links.py"></location>
            <source>same household</source>
            <translation>même foyer</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/links.py"></location>
            <source>friend</source>
            <translation>ami(e)</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/links.py"></location>
            <source>assistant</source>
            <translation>assistant(e)</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/links.py"></location>
            <source>employer</source>
            <translation>employeur</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/links.py"></location>
            <source>Link noted</source>
            <translation>Lien noté</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/links.py"></location>
            <source>Link removed again</source>
            <translation>Lien retiré</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/links.py"></location>
            <source>This is the client themselves. Choose someone else.</source>
            <translation>C’est la même personne. Choisissez quelqu’un d’autre.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/links.py"></location>
            <source>This is noted already: {name}.</source>
            <translation>C’est déjà noté : {name}.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/links.py"></location>
            <source>Type who it is, or choose a client.</source>
            <translation>Tapez de qui il s’agit, ou choisissez un client.</translation>
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
        <name>Measurements</name>
        <message numerus="yes">
            <location filename="../../shop_app/cli/measurements.py"></location>
            <source>Older than %n day(s): measure again.</source>
            <translation>
                <numerusform>Plus de %n jour : reprendre les mesures.</numerusform>
                <numerusform>Plus de %n jours : reprendre les mesures.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/measurements.py"></location>
            <source>Nothing was measured yet.</source>
            <translation>Rien n’a encore été mesuré.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/measurements.py"></location>
            <source>{length} ({change})</source>
            <translation>{length} ({change})</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/measurements.py"></location>
            <source>  {measure}: {length}</source>
            <translation>  {measure} : {length}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/measurements.py"></location>
            <source>{measure}: {typed} cannot be. It lies between {lowest} and {highest}.</source>
            <translation>{measure} : {typed}, ce n’est pas possible. Cette mesure se situe entre {lowest} et {highest}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/measurements.py"></location>
            <source>%n measurement(s) kept</source>
            <translation>
                <numerusform>%n mesure enregistrée</numerusform>
                <numerusform>%n mesures enregistrées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/services/measurements.py"></location>
            <source>Limit of measurements saved</source>
            <translation>Limite des mesures enregistrée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/measurements.py"></location>
            <source>This day is still to come. When were they taken?</source>
            <translation>Ce jour est encore à venir. Quand ont-elles été prises ?</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/measurements.py"></location>
            <source>Say for what was measured: trousers, shirt…</source>
            <translation>Dites pour quoi on a mesuré : pantalon, chemise…</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/measurements.py"></location>
            <source>Measurements removed again</source>
            <translation>Mesures retirées</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/measurements.py"></location>
            <source>{measure} corrected</source>
            <translation>{measure} : corrigé</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/measurements.py"></location>
            <source>Type a number of days up to 3650, or 0 for no limit.</source>
            <translation>Tapez un nombre de jours jusqu’à 3650, ou 0 pour aucune limite.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/measurements.py"></location>
            <source>Nothing was measured yet. Type a length.</source>
            <translation>Rien n’a encore été mesuré. Tapez une longueur.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/measurements.py"></location>
            <source>{measure} changed back</source>
            <translation>{measure} : remis comme avant</translation>
        </message>
    </context>
    <context>
        <name>Mentions</name>
        <message>
            <location filename="../../shop_app/services/settled_mentions.py"></location>
            <source>Shown as mentioned again</source>
            <translation>De nouveau affichée comme mention</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/settled_mentions.py"></location>
            <source>There are no words here to settle.</source>
            <translation>Il n’y a aucun mot à classer ici.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/settled_mentions.py"></location>
            <source>Settled already</source>
            <translation>Déjà classée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/settled_mentions.py"></location>
            <source>Settled: {text}</source>
            <translation>Classée : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/settled_list.py"></location>
            <source>Mention it again</source>
            <translation>Mentionner à nouveau</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/settled_list.py"></location>
            <source>not about this client: “{text}”</source>
            <translation>ne concerne pas ce client : « {text} »</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/mention_strip.py"></location>
            <source>Record it</source>
            <translation>La noter</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/mention_strip.py"></location>
            <source>Not about this client</source>
            <translation>Ne concerne pas ce client</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/mention_strip.py"></location>
            <source>Mentioned in notes, not confirmed, 1 of {number}: “{text}”</source>
            <translation>Lu dans des notes, non confirmé, 1 sur {number} : « {text} »</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/mention_strip.py"></location>
            <source>Mentioned in a note, not confirmed: “{text}”</source>
            <translation>Lu dans une note, non confirmé : « {text} »</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <location filename="../../shop_app/ui/features/menu/allergen_form.py"></location>
            <source>Another allergen</source>
            <translation>Autre allergène</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/allergen_form.py"></location>
            <source>Show its column</source>
            <translation>Afficher sa colonne</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/allergen_form.py"></location>
            <source>Allergen</source>
            <translation>Allergène</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/cell_words.py"></location>
            <source>proposed: nobody has confirmed it</source>
            <translation>proposé : personne ne l’a confirmé</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/cell_words.py"></location>
            <source>{dish}, {allergen}: {state}</source>
            <translation>{dish}, {allergen} : {state}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/cell_words.py"></location>
            <source>proposed: counts as unknown until someone confirms it</source>
            <translation>proposé : compte comme inconnu tant que personne ne l’a confirmé</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/cell_words.py"></location>
            <source>confirmed by {name} on {day}</source>
            <translation>confirmé par {name} le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/cell_words.py"></location>
            <source>nobody has said anything yet</source>
            <translation>personne n’a encore rien dit</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/cell_words.py"></location>
            <source>from the words “{words}”</source>
            <translation>d’après les mots « {words} »</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/cell_words.py"></location>
            <source>confirmed on {day}</source>
            <translation>confirmé le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/dish_form.py"></location>
            <source>A new dish</source>
            <translation>Un nouveau plat</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/dish_form.py"></location>
            <source>Add it</source>
            <translation>L’ajouter</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/dish_form.py"></location>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/dish_form.py"></location>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/dish_form.py"></location>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/dish_form.py"></location>
            <source>Ingredients</source>
            <translation>Ingrédients</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/dish_form.py"></location>
            <source>“{typed}” is no price. Type it like 9.50.</source>
            <translation>« {typed} » n’est pas un prix. Tapez-le comme 9,50.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/dish_form.py"></location>
            <source>{dish}, without</source>
            <translation>{dish}, sans</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/dish_rows.py"></location>
            <source>on today’s card</source>
            <translation>à la carte du jour</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/dish_rows.py"></location>
            <source>not on today’s card</source>
            <translation>pas à la carte du jour</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/dish_rows.py"></location>
            <source>{dish}, {allergen}: {state}; proposed, nobody has confirmed it</source>
            <translation>{dish}, {allergen} : {state} ; proposé, personne ne l’a confirmé</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/dish_rows.py"></location>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/dish_rows.py"></location>
            <source>{dish}: {state}</source>
            <translation>{dish} : {state}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/grid.py"></location>
            <source>Dishes and allergens</source>
            <translation>Plats et allergènes</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>No dish fits what is sought. Esc shows all again.</source>
            <translation>Aucun plat ne correspond. Échap les montre tous.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>No dish yet. F6 adds the first, Ctrl+O takes in a menu (CSV or Excel), or drop one on this window. A program can hand one over with “shop-app import menu.csv”.</source>
            <translation>Aucun plat pour l’instant. F6 ajoute le premier, Ctrl+O importe une carte (CSV ou Excel), ou déposez-en une sur cette fenêtre. Un programme peut en transmettre une par « shop-app import menu.csv ».</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>%n dish(es)</source>
            <translation>
                <numerusform>%n plat</numerusform>
                <numerusform>%n plats</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>Dish, category or ingredient…</source>
            <translation>Plat, catégorie ou ingrédient…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>C contains · T may contain · F free of · U unknown · Space confirms</source>
            <translation>C contient · T traces · S sans · I inconnu · Espace confirme</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>Today’s card only</source>
            <translation>Carte du jour seule</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>Nothing is proposed here. Type C, T, F or U.</source>
            <translation>Rien n’est proposé ici. Tapez C, T, S ou I.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>Nothing is known or proposed of this dish yet.</source>
            <translation>Rien n’est encore connu ni proposé pour ce plat.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>no card of today: at the table all dishes show</source>
            <translation>pas de carte du jour : à table, tous les plats s’affichent</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>Menu</source>
            <translation>Carte</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>Find a dish</source>
            <translation>Chercher un plat</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>Add a dish</source>
            <translation>Ajouter un plat</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>Add a variant</source>
            <translation>Ajouter une variante</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>Confirm the row</source>
            <translation>Confirmer la ligne</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>Import a menu</source>
            <translation>Importer une carte</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>not written down</source>
            <translation>non renseignés</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>Card of the day</source>
            <translation>Carte du jour</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/state_marks.py"></location>
            <source>contains</source>
            <translation>contient</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/state_marks.py"></location>
            <source>may contain</source>
            <translation>traces éventuelles</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/state_marks.py"></location>
            <source>free of</source>
            <translation>sans</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/state_marks.py"></location>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/state_marks.py"></location>
            <source>traces</source>
            <translation>traces</translation>
        </message>
    </context>
    <context>
        <name>MenuImport</name>
        <message>
            <location filename="../../shop_app/exchange/menu_lines.py"></location>
            <source>{allergen}: “{free}”, but also “{graver}”: the graver of the two counts.</source>
            <translation>{allergen} : « {free} », mais aussi « {graver} » : le plus grave des deux compte.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/menu_lines.py"></location>
            <source>No allergen is known by “{words}”: left unknown.</source>
            <translation>Aucun allergène n’est connu sous « {words} » : laissé inconnu.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/menu_lines.py"></location>
            <source>{allergen}: “{cell}” says neither contains, traces nor free: left unknown.</source>
            <translation>{allergen} : « {cell} » ne dit ni contient, ni traces, ni sans : laissé inconnu.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/menus.py"></location>
            <source>number {number}</source>
            <translation>n° {number}</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/menus.py"></location>
            <source>Columns that were not read: {columns}.</source>
            <translation>Colonnes non lues : {columns}.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/menus.py"></location>
            <source>“{words}” was taken for a heading: no dish follows it.</source>
            <translation>« {words} » a été pris pour un titre : aucun plat ne le suit.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/menus.py"></location>
            <source>“{column}” is one kind of {allergen} only: free of it leaves {allergen} unknown.</source>
            <translation>« {column} » n’est qu’une espèce parmi d’autres ({allergen}) : « sans » y laisse {allergen} inconnu.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/menus.py"></location>
            <source>No dish was found on this sheet.</source>
            <translation>Aucun plat n’a été trouvé sur cette feuille.</translation>
        </message>
        <message>
            <location filename="../../shop_app/exchange/menus.py"></location>
            <source>No name of a dish.</source>
            <translation>Pas de nom de plat.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/dish_import.py"></location>
            <source>{allergen}: “{words}” is milder than what was confirmed: left as confirmed.</source>
            <translation>{allergen} : « {words} » est moins grave que ce qui était confirmé : laissé comme confirmé.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/dish_import.py"></location>
            <source>“{price}” is no price: left out.</source>
            <translation>« {price} » n’est pas un prix : laissé de côté.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/dish_import.py"></location>
            <source>{allergen}: “{words}” is graver than what was confirmed, so it counts. Look at it, then confirm the cell.</source>
            <translation>{allergen} : « {words} » est plus grave que ce qui était confirmé, c’est donc ce qui compte. Vérifiez, puis confirmez la case.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/dish_import.py"></location>
            <source>Other ingredients than before: every allergen is to be confirmed again.</source>
            <translation>D’autres ingrédients qu’avant : chaque allergène est à confirmer de nouveau.</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <location filename="../../shop_app/domain/messages.py"></location>
            <source>{way}, from us</source>
            <translation>{way}, de notre part</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/messages.py"></location>
            <source>{way}, from them</source>
            <translation>{way}, de sa part</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/messages.py"></location>
            <source>Call</source>
            <translation>Appel</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/messages.py"></location>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/messages.py"></location>
            <source>Text message</source>
            <translation>SMS</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/messages.py"></location>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/messages.py"></location>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/messages.py"></location>
            <source>Message logged</source>
            <translation>Message noté</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/messages.py"></location>
            <source>Message removed again</source>
            <translation>Message retiré</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/messages.py"></location>
            <source>Type what was said, for example “will come on Friday”.</source>
            <translation>Tapez ce qui a été dit, par exemple « viendra vendredi ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_messages.py"></location>
            <source>Calls and messages</source>
            <translation>Appels et messages</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_messages.py"></location>
            <source>Nothing logged yet.</source>
            <translation>Rien de noté pour l’instant.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_messages.py"></location>
            <source>How it went</source>
            <translation>Par quel moyen</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_messages.py"></location>
            <source>From us</source>
            <translation>De notre part</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_messages.py"></location>
            <source>Log what was said…</source>
            <translation>Noter ce qui a été dit…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_messages.py"></location>
            <source>What was said</source>
            <translation>Ce qui a été dit</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_messages.py"></location>
            <source>How</source>
            <translation>Moyen</translation>
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
        <name>Occasions</name>
        <message>
            <location filename="../../shop_app/domain/occasions.py"></location>
            <source>Type what it is and its day, for example “wedding 12 June”.</source>
            <translation>Tapez ce que c’est et la date, par exemple « mariage 12 juin ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/occasions.py"></location>
            <source>Type what it is too, for example “wedding 12 June”.</source>
            <translation>Tapez aussi ce que c’est, par exemple « mariage 12 juin ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/occasions.py"></location>
            <source>Occasion noted</source>
            <translation>Occasion notée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/occasions.py"></location>
            <source>Occasion removed again</source>
            <translation>Occasion retirée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/occasions.py"></location>
            <source>Type the day, for example 12 June.</source>
            <translation>Tapez la date, par exemple 12 juin.</translation>
        </message>
    </context>
    <context>
        <name>Offer</name>
        <message>
            <location filename="../../shop_app/domain/tables.py"></location>
            <source>nothing recorded against it; confirm with the kitchen</source>
            <translation>rien d’enregistré contre ; à confirmer avec la cuisine</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tables.py"></location>
            <source>ask first</source>
            <translation>demander d’abord</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tables.py"></location>
            <source>do not offer</source>
            <translation>ne pas proposer</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tables.py"></location>
            <source>{guest}: never asked about allergies</source>
            <translation>{guest} : allergies jamais demandées</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tables.py"></location>
            <source>{guest}: prefers not to say; ask</source>
            <translation>{guest} : ne souhaite pas le dire ; demander</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tables.py"></location>
            <source>{guest}: asked too long ago; ask again</source>
            <translation>{guest} : demandé il y a trop longtemps ; redemander</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tables.py"></location>
            <source>{guest}: has an allergy that nobody named; ask</source>
            <translation>{guest} : a une allergie que personne n’a nommée ; demander</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tables.py"></location>
            <source>{guest}: mentioned, not confirmed: {words}; ask</source>
            <translation>{guest} : évoqué, non confirmé : {words} ; à demander</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tables.py"></location>
            <source>{guest}: contains {words}</source>
            <translation>{guest} : contient {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tables.py"></location>
            <source>{guest}: may contain {words}</source>
            <translation>{guest} : traces éventuelles de {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tables.py"></location>
            <source>{guest}: not known whether it contains {words}</source>
            <translation>{guest} : on ne sait pas si cela contient {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tables.py"></location>
            <source>{guest}: does not like {words}</source>
            <translation>{guest} : n’aime pas {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tables.py"></location>
            <source>{guest}: ask whether it fits: {words}</source>
            <translation>{guest} : demander si cela convient : {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tables.py"></location>
            <source>{guest}: not {words}: contains {found}</source>
            <translation>{guest} : pas {words} : contient {found}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tables.py"></location>
            <source>{guest}: perhaps not {words}: may contain {found}</source>
            <translation>{guest} : peut-être pas {words} : traces éventuelles de {found}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tables.py"></location>
            <source>{guest}: not known whether it fits: {words}</source>
            <translation>{guest} : on ne sait pas si cela convient : {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tables.py"></location>
            <source>{allergen} ({species})</source>
            <translation>{allergen} ({species})</translation>
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
        <name>OwnField</name>
        <message>
            <location filename="../../shop_app/domain/own_fields.py"></location>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_fields.py"></location>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_fields.py"></location>
            <source>Choice</source>
            <translation>Choix</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_fields.py"></location>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_fields.py"></location>
            <source>Yes or no</source>
            <translation>Oui ou non</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_fields.py"></location>
            <source>Ordinary</source>
            <translation>Ordinaire</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_fields.py"></location>
            <source>Personal</source>
            <translation>Personnel</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_fields.py"></location>
            <source>Health</source>
            <translation>Santé</translation>
        </message>
    </context>
    <context>
        <name>OwnFields</name>
        <message>
            <location filename="../../shop_app/domain/own_conversions.py"></location>
            <source>These units measure different things.</source>
            <translation>Ces unités ne mesurent pas la même chose.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/own_conversions.py"></location>
            <source>%n value(s) cannot be a “{kind}”, for example “{value}”. Nothing was changed.</source>
            <translation>
                <numerusform>%n valeur ne peut pas devenir « {kind} » : « {value} ». Rien n’a été changé.</numerusform>
                <numerusform>%n valeurs ne peuvent pas devenir « {kind} », par exemple « {value} ». Rien n’a été changé.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>Field removed again</source>
            <translation>Champ retiré</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>Field changed back</source>
            <translation>Champ rétabli</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>Field “{name}” added</source>
            <translation>Champ « {name} » ajouté</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>Field “{name}” changed</source>
            <translation>Champ « {name} » modifié</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>“{name}” is in use again</source>
            <translation>« {name} » est de nouveau en service</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>“{name}” moved</source>
            <translation>« {name} » déplacé</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>Type the field’s name.</source>
            <translation>Tapez le nom du champ.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>A name has up to %n character(s).</source>
            <translation>
                <numerusform>Un nom a %n caractère au plus.</numerusform>
                <numerusform>Un nom a %n caractères au plus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>Months go from 0 (for ever) to 1200.</source>
            <translation>Les mois vont de 0 (pour toujours) à 1200.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>Type the choices, separated by commas.</source>
            <translation>Tapez les choix, séparés par des virgules.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>Up to %n choice(s) fit.</source>
            <translation>
                <numerusform>Il y a place pour %n choix au plus.</numerusform>
                <numerusform>Il y a place pour %n choix au plus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>This field is filled already, so it stays where it is. Make another.</source>
            <translation>Ce champ est déjà rempli et reste où il est. Créez-en un autre.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>“{name}” put aside; %n value(s) stay and come back with it</source>
            <translation>
                <numerusform>« {name} » mis de côté ; %n valeur est gardée et reviendra avec lui</numerusform>
                <numerusform>« {name} » mis de côté ; %n valeurs sont gardées et reviendront avec lui</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>“{name}” put aside</source>
            <translation>« {name} » mis de côté</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>A field “{name}” was put aside. Bring it back, or choose another name.</source>
            <translation>Un champ « {name} » a été mis de côté. Remettez-le en service, ou choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>“{name}” is what every client has already. Choose another name.</source>
            <translation>« {name} » existe déjà pour chaque client. Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>There is a field “{name}” already. Choose another name.</source>
            <translation>Il y a déjà un champ « {name} ». Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>“{one}” and “{other}” are the same choice.</source>
            <translation>« {one} » et « {other} » sont le même choix.</translation>
        </message>
    </context>
    <context>
        <name>OwnValue</name>
        <message>
            <location filename="../../shop_app/domain/own_values.py"></location>
            <source>{field}: {value}</source>
            <translation>{field} : {value}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/own_values.py"></location>
            <source>This is too long: up to %n character(s).</source>
            <translation>
                <numerusform>C’est trop long : %n caractère au plus.</numerusform>
                <numerusform>C’est trop long : %n caractères au plus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_values.py"></location>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_values.py"></location>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_values.py"></location>
            <source>“{text}” is not a number. Type, for example, 12.5.</source>
            <translation>« {text} » n’est pas un nombre. Tapez par exemple 12,5.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_values.py"></location>
            <source>“{written}” cannot be turned into {unit}. Type it in {unit}.</source>
            <translation>« {written} » ne se convertit pas en {unit}. Tapez la valeur en {unit}.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_values.py"></location>
            <source>“{text}” is not among the choices: {choices}.</source>
            <translation>« {text} » n’est pas parmi les choix : {choices}.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_values.py"></location>
            <source>“{text}” is neither yes nor no. Type yes or no.</source>
            <translation>« {text} » n’est ni oui ni non. Tapez oui ou non.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_values.py"></location>
            <source>“{text}” may be {thousands} or {small}. Type one of these.</source>
            <translation>« {text} » peut être {thousands} ou {small}. Tapez l’un des deux.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_values.py"></location>
            <source>This number has no unit. Type it without “{written}”.</source>
            <translation>Ce nombre n’a pas d’unité. Tapez-le sans « {written} ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_values.py"></location>
            <source>“{text}” is not a date. Type, for example, 3 May 2025 or 03/05/2025.</source>
            <translation>« {text} » n’est pas une date. Tapez par exemple 3 mai 2025 ou 03/05/2025.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_values.py"></location>
            <source>Add the year to “{text}”.</source>
            <translation>Ajoutez l’année à « {text} ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/own_kinds.py"></location>
            <source>{field} ({unit})</source>
            <translation>{field} ({unit})</translation>
        </message>
    </context>
    <context>
        <name>OwnValues</name>
        <message>
            <location filename="../../shop_app/services/own_values.py"></location>
            <source>No change</source>
            <translation>Rien de changé</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_values.py"></location>
            <source>{field} set back</source>
            <translation>{field} : valeur précédente rétablie</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_values.py"></location>
            <source>This field is no longer in the client file.</source>
            <translation>Ce champ n’est plus dans le fichier client.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_values.py"></location>
            <source>{field} saved</source>
            <translation>{field} : enregistré</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/own_values.py"></location>
            <source>{field}: {why}</source>
            <translation>{field} : {why}</translation>
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
            <source>Expected</source>
            <translation>Attendus</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/shell/pages.py"></location>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/shell/pages.py"></location>
            <source>Menu</source>
            <translation>Carte</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/shell/pages.py"></location>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/shell/pages.py"></location>
            <source>Products</source>
            <translation>Articles</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/shell/pages.py"></location>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>Party</name>
        <message>
            <location filename="../../shop_app/cli/expected.py"></location>
            <source>{who}: {words}</source>
            <translation>{who} : {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>{allergen} ({species})</source>
            <translation>{allergen} ({species})</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>severe allergy: {items}</source>
            <translation>allergie SÉVÈRE : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>severe intolerance: {items}</source>
            <translation>intolérance SÉVÈRE : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>allergy: {items}</source>
            <translation>allergie : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>intolerance: {items}</source>
            <translation>intolérance : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>diet: {items}</source>
            <translation>régime : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>does not like: {items}</source>
            <translation>n’aime pas : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>{client}, booked as {name}</source>
            <translation>{client}, réservé au nom de {name}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>mentioned with the booking, not confirmed: {words}</source>
            <translation>mentionné à la réservation, non confirmé : {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>not said how many come: ask the others</source>
            <translation>nombre de convives non précisé : demander aux autres</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>mentioned in a note, not confirmed: {words}</source>
            <translation>mentionné dans une note, non confirmé : {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>prefers not to say: ask</source>
            <translation>ne souhaite pas le dire : demander</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>never asked, and not said how many come</source>
            <translation>jamais interrogés, nombre de convives non précisé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>%n guest(s) never asked</source>
            <translation>
                <numerusform>%n convive jamais interrogé</numerusform>
                <numerusform>%n convives jamais interrogés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>allergy not named: ask</source>
            <translation>allergie non précisée : demander</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>wants to be asked each time: ask</source>
            <translation>souhaite être interrogé chaque fois : demander</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>asked too long ago: ask again</source>
            <translation>demandé il y a trop longtemps : redemander</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>never asked</source>
            <translation>non demandé</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/counter/hosting.py"></location>
            <source>Choose the client first: Enter raises their card.</source>
            <translation>Choisissez d’abord le client : Entrée affiche sa fiche.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/party_bar.py"></location>
            <source>For this table</source>
            <translation>Pour cette table</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/party_bar.py"></location>
            <source>Arrived</source>
            <translation>Arrivés</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/party_bar.py"></location>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/party_bar.py"></location>
            <source>Did not come</source>
            <translation>Pas venus</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/party_bar.py"></location>
            <source>Whose booking is it: {party}? Choose the client, then press the key.</source>
            <translation>À qui est cette réservation : {party} ? Choisissez le client, puis appuyez sur la touche.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/party_bar.py"></location>
            <source>It is theirs</source>
            <translation>C’est la sienne</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/party_painter.py"></location>
            <source>chit outdated: reprint</source>
            <translation>bon périmé : à réimprimer</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/party_painter.py"></location>
            <source>Party without a name</source>
            <translation>Tablée sans nom</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/kit/party_painter.py"></location>
            <source>%n cover(s)</source>
            <translation>
                <numerusform>%n couvert</numerusform>
                <numerusform>%n couverts</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/party_painter.py"></location>
            <source>which client?</source>
            <translation>quel client ?</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/party_painter.py"></location>
            <source>{names}: no known allergy</source>
            <translation>{names} : aucune allergie connue</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/party_painter.py"></location>
            <source>table {table}</source>
            <translation>table {table}</translation>
        </message>
    </context>
    <context>
        <name>Photos</name>
        <message>
            <location filename="../../shop_app/domain/photos.py"></location>
            <source>This picture could not be opened: it is damaged, or this computer cannot read its kind. Save it as JPEG, then try again.</source>
            <translation>Cette image n’a pas pu être ouverte : elle est abîmée, ou cet ordinateur ne lit pas ce format. Enregistrez-la en JPEG, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/photos.py"></location>
            <source>This picture is too large: at most {most} MB. Take a smaller one (JPEG, PNG, WebP, HEIC).</source>
            <translation>Cette image est trop lourde : {most} Mo au plus. Prenez-en une plus petite (JPEG, PNG, WebP, HEIC).</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/photos.py"></location>
            <source>This is no picture that can be read. Take a JPEG, PNG, WebP or HEIC of at most {most} MB.</source>
            <translation>Ce n’est pas une image lisible. Prenez un JPEG, PNG, WebP ou HEIC de {most} Mo au plus.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/photos.py"></location>
            <source>Photo kept</source>
            <translation>Photo enregistrée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/photos.py"></location>
            <source>Photo as it was before</source>
            <translation>Photo comme avant</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/photos.py"></location>
            <source>Photo removed</source>
            <translation>Photo retirée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/photos.py"></location>
            <source>This picture could not be made small enough. Take another one.</source>
            <translation>Cette image n’a pas pu être assez réduite. Prenez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/crop_view.py"></location>
            <source>Part of the picture to keep</source>
            <translation>Partie de l’image à garder</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/crop_view.py"></location>
            <source>Arrows move, + and − zoom, Enter keeps, Esc gives up</source>
            <translation>Flèches pour déplacer, + et − pour zoomer, Entrée pour garder, Échap pour renoncer</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/crop_view.py"></location>
            <source>That is as far as it goes.</source>
            <translation>On ne peut pas aller plus loin.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/picture_views.py"></location>
            <source>No photo yet: drop or paste one</source>
            <translation>Pas encore de photo : déposez-en ou collez-en une</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/picture_views.py"></location>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/picture_views.py"></location>
            <source>QR code {code}</source>
            <translation>QR code {code}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_photo.py"></location>
            <source>Make a card</source>
            <translation>Créer une carte</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_photo.py"></location>
            <source>Print the card</source>
            <translation>Imprimer la carte</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_photo.py"></location>
            <source>New card code</source>
            <translation>Nouveau code de carte</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_photo.py"></location>
            <source>Choose a picture…</source>
            <translation>Choisir une image…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_photo.py"></location>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_photo.py"></location>
            <source>Remove the photo</source>
            <translation>Retirer la photo</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_photo.py"></location>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_photo.py"></location>
            <source>There is no picture to paste. Copy one first.</source>
            <translation>Il n’y a pas d’image à coller. Copiez-en une d’abord.</translation>
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
            <source>Type what they like, for example “window table”.</source>
            <translation>Indiquez la préférence, par exemple « table près de la fenêtre ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/preferences.py"></location>
            <source>Preference removed again</source>
            <translation>Ajout de la préférence annulé</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/preferences.py"></location>
            <source>Preference confirmed</source>
            <translation>Préférence confirmée</translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message>
            <location filename="../../shop_app/ui/kit/slip_pages.py"></location>
            <source>page {page} of {pages}</source>
            <translation>page {page} sur {pages}</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <location filename="../../shop_app/ui/kit/printing.py"></location>
            <source>The printer does not answer. Look whether it is on, or save a PDF.</source>
            <translation>L’imprimante ne répond pas. Vérifiez qu’elle est allumée, ou enregistrez un PDF.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/printing.py"></location>
            <source>Save a PDF</source>
            <translation>Enregistrer un PDF</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/printing.py"></location>
            <source>Roll, 80 mm</source>
            <translation>Rouleau, 80 mm</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/printing.py"></location>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/printing.py"></location>
            <source>Small card</source>
            <translation>Petite carte</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/printing.py"></location>
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/printing.py"></location>
            <source>The PDF could not be saved there. Choose another folder or name.</source>
            <translation>Le PDF n’a pas pu être enregistré à cet endroit. Choisissez un autre dossier ou un autre nom.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/printing.py"></location>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/printing.py"></location>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/printing.py"></location>
            <source>Printer</source>
            <translation>Imprimante</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/printing.py"></location>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/printing.py"></location>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/printing.py"></location>
            <source>No printer is set up on this computer. Save a PDF and print it elsewhere.</source>
            <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez un PDF et imprimez-le ailleurs.</translation>
        </message>
    </context>
    <context>
        <name>Products</name>
        <message>
            <location filename="../../shop_app/domain/products.py"></location>
            <source>Type the product’s name.</source>
            <translation>Indiquez le nom de l’article.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/products.py"></location>
            <source>This name is too long. Shorten it.</source>
            <translation>Ce nom est trop long. Raccourcissez-le.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/product_tags.py"></location>
            <source>Tags of the product changed</source>
            <translation>Étiquettes de l’article modifiées</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/product_tags.py"></location>
            <source>Tags of the product changed back</source>
            <translation>Étiquettes de l’article remises comme avant</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/products.py"></location>
            <source>Product added</source>
            <translation>Article ajouté</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/products.py"></location>
            <source>“{name}” is the product “{other}” typed differently.</source>
            <translation>« {name} » est l’article « {other} » écrit autrement.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/products.py"></location>
            <source>“{name}”: every allergen is to be confirmed again</source>
            <translation>« {name} » : chaque allergène est à confirmer de nouveau</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/products.py"></location>
            <source>“{name}” is sold again</source>
            <translation>« {name} » est de nouveau en vente</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/products.py"></location>
            <source>“{name}” is no longer sold</source>
            <translation>« {name} » n’est plus en vente</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/products.py"></location>
            <source>“{name}” has been sold, so it stays. Set it inactive instead.</source>
            <translation>« {name} » a été vendu, il reste donc. Rendez-le plutôt inactif.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/products.py"></location>
            <source>There is a product “{name}” already.</source>
            <translation>Il y a déjà un article « {name} ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/products.py"></location>
            <source>“{name}” added</source>
            <translation>« {name} » ajouté</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/products.py"></location>
            <source>“{name}” has been sold by now; it was kept.</source>
            <translation>« {name} » a été vendu entre-temps ; il a été gardé.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/products.py"></location>
            <source>“{name}” removed again</source>
            <translation>« {name} » retiré</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/page.py"></location>
            <source>Sell again</source>
            <translation>Remettre en vente</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/page.py"></location>
            <source>Name, category or tag…</source>
            <translation>Nom, catégorie ou étiquette…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/page.py"></location>
            <source>Set inactive</source>
            <translation>Rendre inactif</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/page.py"></location>
            <source>Inactive too</source>
            <translation>Inactifs aussi</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/page.py"></location>
            <source>Add a product: Tart 9.50</source>
            <translation>Ajouter un article : Tarte 9,50</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/products/page.py"></location>
            <source>%n product(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/page.py"></location>
            <source>No product fits what is typed. Esc shows all again.</source>
            <translation>Aucun article ne correspond. Échap les montre tous à nouveau.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/page.py"></location>
            <source>No product yet. Type the first one below.</source>
            <translation>Pas encore d’article. Tapez le premier ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/page.py"></location>
            <source>Products</source>
            <translation>Articles</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/page.py"></location>
            <source>Find a product</source>
            <translation>Trouver un article</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/page.py"></location>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/product_fields.py"></location>
            <source>“{typed}” is no price. Type it like 9.50.</source>
            <translation>« {typed} » n’est pas un prix. Tapez-le comme 9,50.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/product_fields.py"></location>
            <source>Product</source>
            <translation>Article</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/product_fields.py"></location>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/product_fields.py"></location>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/product_fields.py"></location>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/product_fields.py"></location>
            <source>Sold at present</source>
            <translation>En vente actuellement</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/product_rows.py"></location>
            <source>Times sold</source>
            <translation>Ventes</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/product_rows.py"></location>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/product_rows.py"></location>
            <source>sold</source>
            <translation>en vente</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/products/product_rows.py"></location>
            <source>inactive</source>
            <translation>inactif</translation>
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
        <name>Promises</name>
        <message>
            <location filename="../../shop_app/cli/promises.py"></location>
            <source>{client}: {text}</source>
            <translation>{client} : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/promises.py"></location>
            <source>No promise is due.</source>
            <translation>Aucune promesse n’est à tenir.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/promises.py"></location>
            <source>{day}: {client}: {text}</source>
            <translation>{day} : {client} : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/promises.py"></location>
            <source>Promise noted</source>
            <translation>Promesse notée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/promises.py"></location>
            <source>Promise kept</source>
            <translation>Promesse tenue</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/promises.py"></location>
            <source>Promise dropped</source>
            <translation>Promesse abandonnée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/promises.py"></location>
            <source>Promise removed again</source>
            <translation>Promesse retirée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/promises.py"></location>
            <source>Promise is open again</source>
            <translation>La promesse est de nouveau à tenir</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/promises.py"></location>
            <source>Promise put off</source>
            <translation>Promesse reportée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/promises.py"></location>
            <source>Type what was promised, for example “set six bottles aside”.</source>
            <translation>Tapez ce qui est promis, par exemple « mettre six bouteilles de côté ».</translation>
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
            <source>To come back to us: {what}</source>
            <translation>À nous rendre : {what}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>To give back: {what}</source>
            <translation>À lui rendre : {what}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>lent {ago}</source>
            <translation>prêté {ago}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>left with us {ago}</source>
            <translation>confié {ago}</translation>
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
            <source>{field} expired: ask before colouring</source>
            <translation>{field} périmée : demander avant de colorer</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>{field} expired: ask again</source>
            <translation>{field} : date dépassée, redemander</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>Ready to collect: {ticket}</source>
            <translation>Prêt à retirer : {ticket}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>promised for {day}</source>
            <translation>promis pour le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>Would like: {text}</source>
            <translation>Aimerait : {text}</translation>
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
            <source>counted until {day}</source>
            <translation>valable jusqu’au {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>Promised: {text}</source>
            <translation>Promis : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>Promised for {day}: {text}</source>
            <translation>Promis pour le {day} : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>promised by {who} {ago}</source>
            <translation>promis par {who} {ago}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>promised {ago}</source>
            <translation>promis {ago}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>Not ready yet: {ticket}</source>
            <translation>Pas encore prêt : {ticket}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>taken in {ago}</source>
            <translation>reçu {ago}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>said {ago}</source>
            <translation>dit {ago}</translation>
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
        <message>
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>by {day}</source>
            <translation>avant le {day}</translation>
        </message>
    </context>
    <context>
        <name>Quantity</name>
        <message>
            <location filename="../../shop_app/domain/own_values.py"></location>
            <source>{whole}.{part}</source>
            <translation>{whole},{part}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_values.py"></location>
            <source>{whole}</source>
            <translation>{whole}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/own_values.py"></location>
            <source>{number} {unit}</source>
            <translation>{number} {unit}</translation>
        </message>
    </context>
    <context>
        <name>QuickNote</name>
        <message>
            <location filename="../../shop_app/domain/quick_note_choices.py"></location>
            <source>Address: {value}</source>
            <translation>Adresse : {value}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_choices.py"></location>
            <source>Allergy: {allergen} – to confirm</source>
            <translation>Allergie : {allergen} – à confirmer</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_choices.py"></location>
            <source>Intolerance: {allergen} – to confirm</source>
            <translation>Intolérance : {allergen} – à confirmer</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_choices.py"></location>
            <source>Aversion: {allergen}</source>
            <translation>Aversion : {allergen}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_choices.py"></location>
            <source>Diet: {allergen}</source>
            <translation>Régime : {allergen}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_choices.py"></location>
            <source>Likes: {text}</source>
            <translation>Aime : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_choices.py"></location>
            <source>Dislikes: {text}</source>
            <translation>N’aime pas : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_choices.py"></location>
            <source>Never: {text}</source>
            <translation>Jamais : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_choices.py"></location>
            <source>Occasion: {name}, {day}</source>
            <translation>Occasion : {name}, {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_choices.py"></location>
            <source>Size: {garment} {size}</source>
            <translation>Taille : {garment} {size}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_choices.py"></location>
            <source>Follow-up {weekday} {day}: {text}</source>
            <translation>Relance {weekday} {day} : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_choices.py"></location>
            <source>Other person: {who} – {text}, kept as a note</source>
            <translation>Autre personne : {who} – {text}, gardé en note</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_choices.py"></location>
            <source>{words} – not sure</source>
            <translation>{words} – pas sûr</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_choices.py"></location>
            <source>{allergen} ({species})</source>
            <translation>{allergen} ({species})</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_choices.py"></location>
            <source>Follow-up: {text}</source>
            <translation>Relance : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_choices.py"></location>
            <source>Phone: {value}</source>
            <translation>Téléphone : {value}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_choices.py"></location>
            <source>E-mail: {value}</source>
            <translation>E-mail : {value}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>birthday</source>
            <translation>anniversaire</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>wedding</source>
            <translation>mariage</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>name day</source>
            <translation>fête</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>baptism</source>
            <translation>baptême</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>communion</source>
            <translation>communion</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>graduation</source>
            <translation>remise de diplôme</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>retirement</source>
            <translation>départ à la retraite</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>engagement</source>
            <translation>fiançailles</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>party</source>
            <translation>fête</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>birth</source>
            <translation>naissance</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>mourning</source>
            <translation>deuil</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>day to remember</source>
            <translation>date à retenir</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/quick_note_recording.py"></location>
            <source>Quick note taken back</source>
            <translation>Note rapide annulée</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/quick_note_recording.py"></location>
            <source>%n thing(s) recorded</source>
            <translation>
                <numerusform>%n chose enregistrée</numerusform>
                <numerusform>%n choses enregistrées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/services/quick_note_recording.py"></location>
            <source>There is nothing to record. Type a note, or press Esc.</source>
            <translation>Il n’y a rien à enregistrer. Tapez une note, ou appuyez sur Échap.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_quick_note.py"></location>
            <source>Quick note</source>
            <translation>Note rapide</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_quick_note.py"></location>
            <source>Allergies, tastes, dates, things to do, in one line</source>
            <translation>Allergies, goûts, dates, choses à faire, en une ligne</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/proposal_rows.py"></location>
            <source>To record – Alt and the number, or Space, leaves one out:</source>
            <translation>À enregistrer – Alt et le numéro, ou Espace, en écarte un :</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/proposal_rows.py"></location>
            <source>Kept as a note: {text}</source>
            <translation>Gardé en note : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/quick_note.py"></location>
            <source>Look at what was found, then press Enter once more.</source>
            <translation>Regardez ce qui a été trouvé, puis appuyez encore sur Entrée.</translation>
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
        <name>RecordField</name>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Contact</source>
            <translation>Coordonnées</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Preferred</source>
            <translation>Préféré</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Other script</source>
            <translation>Autre écriture</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Pronouns</source>
            <translation>Pronoms</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Do not celebrate</source>
            <translation>Ne pas fêter</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Deceased</source>
            <translation>Décès</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Do not contact</source>
            <translation>Ne pas contacter</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Topic</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Liked or not</source>
            <translation>Aimé ou non</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>How we know</source>
            <translation>Comment nous le savons</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>How often</source>
            <translation>Combien de fois</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Confirmed on</source>
            <translation>Confirmé le</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Allergen</source>
            <translation>Allergène</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Species</source>
            <translation>Espèce</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Carries adrenaline</source>
            <translation>Porte de l’adrénaline</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Reaction</source>
            <translation>Réaction</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Due on</source>
            <translation>Prévu le</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Closed on</source>
            <translation>Clos le</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Wanted by</source>
            <translation>Souhaitée pour le</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Fulfilled on</source>
            <translation>Exaucé le</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Garment</source>
            <translation>Vêtement</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Returned on</source>
            <translation>Rendu le</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Promised on</source>
            <translation>Promis pour</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Rush</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Covers</source>
            <translation>Couverts</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Occasion</source>
            <translation>Occasion</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Active</source>
            <translation>Actif</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Comes along</source>
            <translation>Vient avec</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Day</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>From us</source>
            <translation>De notre part</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>How</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Served by</source>
            <translation>Servi par</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Items</source>
            <translation>Articles</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Wearing</source>
            <translation>Porté</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Posture</source>
            <translation>Posture</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Taken on</source>
            <translation>Prises le</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Done on</source>
            <translation>Fait le</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>RecordKind</name>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Allergy</source>
            <translation>Allergie</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Contact</source>
            <translation>Coordonnées</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Follow-up</source>
            <translation>Relance</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Follow-up rule</source>
            <translation>Règle de relance</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Job</source>
            <translation>Travail</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Lent thing</source>
            <translation>Objet prêté</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Measurements</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Occasion</source>
            <translation>Occasion</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Own field</source>
            <translation>Champ propre</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Preference</source>
            <translation>Préférence</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Product</source>
            <translation>Article</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Promise</source>
            <translation>Promesse</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Topic</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Visit</source>
            <translation>Visite</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/record_kinds.py"></location>
            <source>Wish</source>
            <translation>Envie</translation>
        </message>
    </context>
    <context>
        <name>RecordList</name>
        <message>
            <location filename="../../shop_app/ui/kit/record_row.py"></location>
            <source>This was deleted elsewhere. What you typed is still here; Esc drops it.</source>
            <translation>Supprimé ailleurs entre-temps. Votre saisie est encore là ; Échap l’abandonne.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/record_row.py"></location>
            <source>Delete (Del)</source>
            <translation>Supprimer (Suppr)</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/kit/record_row.py"></location>
            <source>Delete: {what}</source>
            <translation>Supprimer : {what}</translation>
        </message>
    </context>
    <context>
        <name>Relation</name>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>aunt</source>
            <translation>tante</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>baby</source>
            <translation>bébé</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>boyfriend</source>
            <translation>ami</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>brother</source>
            <translation>frère</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>brother-in-law</source>
            <translation>beau-frère</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>child</source>
            <translation>enfant</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>colleague</source>
            <translation>collègue</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>cousin</source>
            <translation>cousin</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>daughter</source>
            <translation>fille</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>daughter-in-law</source>
            <translation>belle-fille</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>employer</source>
            <translation>employeur</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>family</source>
            <translation>famille</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>father</source>
            <translation>père</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>father-in-law</source>
            <translation>beau-père</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>fiance</source>
            <translation>fiancé</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>fiancee</source>
            <translation>fiancée</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>friend</source>
            <translation>ami(e)</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>girlfriend</source>
            <translation>amie</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>goddaughter</source>
            <translation>filleule</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>godfather</source>
            <translation>parrain</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>godmother</source>
            <translation>marraine</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>godson</source>
            <translation>filleul</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>grandchild</source>
            <translation>petit-enfant</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>granddaughter</source>
            <translation>petite-fille</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>grandfather</source>
            <translation>grand-père</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>grandmother</source>
            <translation>grand-mère</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>grandparents</source>
            <translation>grands-parents</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>grandson</source>
            <translation>petit-fils</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>guest</source>
            <translation>invité</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>husband</source>
            <translation>mari</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>mother</source>
            <translation>mère</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>mother-in-law</source>
            <translation>belle-mère</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>nanny</source>
            <translation>nourrice</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>neighbour</source>
            <translation>voisin(e)</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>nephew</source>
            <translation>neveu</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>niece</source>
            <translation>nièce</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>parents</source>
            <translation>parents</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>parents-in-law</source>
            <translation>beaux-parents</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>partner</source>
            <translation>partenaire</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>sister</source>
            <translation>sœur</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>sister-in-law</source>
            <translation>belle-sœur</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>son</source>
            <translation>fils</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>son-in-law</source>
            <translation>gendre</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>spouse</source>
            <translation>époux</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>twins</source>
            <translation>jumeaux</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>uncle</source>
            <translation>oncle</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>wife</source>
            <translation>épouse</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>assistant</source>
            <translation>assistant(e)</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>animal</source>
            <translation>animal</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>cat</source>
            <translation>chat</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>dog</source>
            <translation>chien</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>somebody</source>
            <translation>quelqu’un</translation>
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
            <location filename="../../shop_app/ui/features/settings/allergies_panel.py"></location>
            <source>Allergies</source>
            <translation>Allergies</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/allergies_panel.py"></location>
            <source>Today’s date is right</source>
            <translation>La date d’aujourd’hui est juste</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/allergies_panel.py"></location>
            <source>The client file was last used on {day}, and the clock of this computer is behind that. Until the date is right, allergies are asked again.</source>
            <translation>Le fichier client a servi pour la dernière fois le {day}, et l’horloge de cet ordinateur est en retard. Tant que la date n’est pas juste, les allergies sont à redemander.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/allergies_panel.py"></location>
            <source>months</source>
            <translation>mois</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/allergies_panel.py"></location>
            <source>Ask again after</source>
            <translation>Redemander après</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/allergies_panel.py"></location>
            <source>Ask again about severe allergies after</source>
            <translation>Redemander les allergies sévères après</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/field_form.py"></location>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/field_form.py"></location>
            <source>Choices, separated by commas</source>
            <translation>Choix, séparés par des virgules</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/field_form.py"></location>
            <source>Asked of</source>
            <translation>Concerne</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/field_form.py"></location>
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/field_form.py"></location>
            <source>Own field</source>
            <translation>Champ propre</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/field_form.py"></location>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/field_form.py"></location>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/field_form.py"></location>
            <source>Unit (mm, kg, %…)</source>
            <translation>Unité (mm, kg, %…)</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/field_form.py"></location>
            <source>Counts for how many months</source>
            <translation>Valable combien de mois</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/field_form.py"></location>
            <source>Clients</source>
            <translation>Les clients</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/field_form.py"></location>
            <source>Visits</source>
            <translation>Les visites</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/field_form.py"></location>
            <source>Other names in imported tables</source>
            <translation>Autres noms dans les tableaux importés</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/fields_panel.py"></location>
            <source>Own fields</source>
            <translation>Champs propres</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/fields_panel.py"></location>
            <source>No field yet. A field holds what this shop alone wants to know.</source>
            <translation>Pas encore de champ. Un champ contient ce que seule cette maison veut savoir.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/fields_panel.py"></location>
            <source>New field</source>
            <translation>Nouveau champ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/settings/fields_panel.py"></location>
            <source>counts for %n month(s)</source>
            <translation>
                <numerusform>valable %n mois</numerusform>
                <numerusform>valable %n mois</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/fields_panel.py"></location>
            <source>of visits</source>
            <translation>des visites</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/measurements_panel.py"></location>
            <source>Measurements</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/measurements_panel.py"></location>
            <source>Measure again after (0 for no limit)</source>
            <translation>Reprendre les mesures après (0 pour aucune limite)</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/measurements_panel.py"></location>
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/ordered_list.py"></location>
            <source>{name} (put aside)</source>
            <translation>{name} (mis de côté)</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/ordered_panel.py"></location>
            <source>Put aside</source>
            <translation>Mettre de côté</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/ordered_panel.py"></location>
            <source>Bring back</source>
            <translation>Remettre en service</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/ordered_panel.py"></location>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/ordered_panel.py"></location>
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/ordered_panel.py"></location>
            <source>Down</source>
            <translation>Descendre</translation>
        </message>
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
            <source>{name} sees what records were before changes</source>
            <translation>{name} voit ce qu’étaient les fiches avant modification</translation>
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
            <location filename="../../shop_app/ui/features/settings/topics_panel.py"></location>
            <source>Topic</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/topics_panel.py"></location>
            <source>What preferences are about</source>
            <translation>De quoi parlent les préférences</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/topics_panel.py"></location>
            <source>Topics of preferences</source>
            <translation>Sujets des préférences</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/topics_panel.py"></location>
            <source>No topic yet. A topic is, for example: table, wine, colour.</source>
            <translation>Pas encore de sujet. Un sujet est par exemple : table, vin, couleur.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/topics_panel.py"></location>
            <source>New topic</source>
            <translation>Nouveau sujet</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/trade_panel.py"></location>
            <source>Trade and fields</source>
            <translation>Métier et champs</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/trade_panel.py"></location>
            <source>Switch trade</source>
            <translation>Changer de métier</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/trade_panel.py"></location>
            <source>Topics, fields, measures and rules that suit the new trade are added; those that only the old one had are put aside with all they hold, and come back with it.</source>
            <translation>Les sujets, champs, mesures et règles qui vont au nouveau métier sont ajoutés ; ceux de l’ancien seul sont mis de côté avec tout ce qu’ils contiennent, et reviennent avec lui.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/trade_panel.py"></location>
            <source>Three facts on every card</source>
            <translation>Trois points sur chaque fiche</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/trade_panel.py"></location>
            <source>Fact {place}</source>
            <translation>Point {place}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/settings/trade_panel.py"></location>
            <source>Trade</source>
            <translation>Métier</translation>
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
        <name>Sizes</name>
        <message>
            <location filename="../../shop_app/services/sizes.py"></location>
            <source>Size noted</source>
            <translation>Taille notée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/sizes.py"></location>
            <source>Size removed again</source>
            <translation>Taille retirée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/sizes.py"></location>
            <source>Type what it is the size of, for example “shoes”.</source>
            <translation>Tapez de quoi c’est la taille, par exemple « chaussures ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/sizes.py"></location>
            <source>Type the size, for example “38” or “M”.</source>
            <translation>Tapez la taille, par exemple « 38 » ou « M ».</translation>
        </message>
    </context>
    <context>
        <name>Species</name>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>wheat</source>
            <translation>blé</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>spelt</source>
            <translation>épeautre</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>khorasan wheat</source>
            <translation>blé de Khorasan</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>triticale</source>
            <translation>triticale</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>rye</source>
            <translation>seigle</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>barley</source>
            <translation>orge</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>oats</source>
            <translation>avoine</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>almonds</source>
            <translation>amandes</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>hazelnuts</source>
            <translation>noisettes</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>walnuts</source>
            <translation>noix</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>cashews</source>
            <translation>noix de cajou</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>pecan nuts</source>
            <translation>noix de pécan</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>Brazil nuts</source>
            <translation>noix du Brésil</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>pistachios</source>
            <translation>pistaches</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>macadamia nuts</source>
            <translation>noix de macadamia</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>pine nuts</source>
            <translation>pignons de pin</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>black walnuts</source>
            <translation>noix noires</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>California walnuts</source>
            <translation>noix de Californie</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>heartnuts</source>
            <translation>noix du Japon</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>salmon</source>
            <translation>saumon</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>trout</source>
            <translation>truite</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>tuna</source>
            <translation>thon</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>cod</source>
            <translation>cabillaud et morue</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>hake, pollock, whiting, haddock</source>
            <translation>merlu, colin, merlan, églefin</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>sole, plaice, turbot, halibut</source>
            <translation>sole, plie, turbot, flétan</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>anchovies</source>
            <translation>anchois</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>sardines</source>
            <translation>sardines</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>mackerel</source>
            <translation>maquereau</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>herring</source>
            <translation>hareng</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>shrimps and prawns</source>
            <translation>crevettes</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>lobsters and langoustines</source>
            <translation>homard, langouste et langoustines</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>crabs</source>
            <translation>crabe</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>crayfish</source>
            <translation>écrevisses</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>mussels</source>
            <translation>moules</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>oysters</source>
            <translation>huîtres</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>scallops</source>
            <translation>coquilles Saint-Jacques</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>squid and cuttlefish</source>
            <translation>calamar et seiche</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>octopus</source>
            <translation>poulpe</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>snails</source>
            <translation>escargots</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/allergen_species.py"></location>
            <source>lactose</source>
            <translation>lactose</translation>
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
        <name>Surprises</name>
        <message>
            <location filename="../../shop_app/services/hidden_records.py"></location>
            <source>Hidden: this stays a surprise</source>
            <translation>Caché : la surprise est gardée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/hidden_records.py"></location>
            <source>No longer hidden</source>
            <translation>N’est plus caché</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/hidden_records.py"></location>
            <source>Only visits, wishes and notes can be hidden.</source>
            <translation>Seuls les visites, les envies et les notes peuvent être cachés.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/hidden_records.py"></location>
            <source>Note first how they belong together; then it can be hidden.</source>
            <translation>Notez d’abord leur lien ; ensuite, cela pourra être caché.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/surprise_button.py"></location>
            <source>Keep as a surprise</source>
            <translation>Garder la surprise</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/surprise_button.py"></location>
            <source>A surprise for {names}</source>
            <translation>Une surprise pour {names}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/surprise_button.py"></location>
            <source>Hide from {name}</source>
            <translation>Cacher à {name}</translation>
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
        <name>Table</name>
        <message>
            <location filename="../../shop_app/cli/table.py"></location>
            <source>guest</source>
            <translation>invité</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/table.py"></location>
            <source>There is no dish yet. Import a menu, or add dishes.</source>
            <translation>Pas encore de plat. Importez une carte, ou ajoutez des plats.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/table.py"></location>
            <source>{dish}: {answer}</source>
            <translation>{dish} : {answer}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/table.py"></location>
            <source>  {reason}</source>
            <translation>  {reason}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/tables.py"></location>
            <source>Guests noted with the booking</source>
            <translation>Convives notés avec la réservation</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/tables.py"></location>
            <source>Guests put back</source>
            <translation>Convives remis comme avant</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/table/guest_chips.py"></location>
            <source>%n guest(s) nobody knows – NEVER ASKED</source>
            <translation>
                <numerusform>%n convive inconnu – JAMAIS DEMANDÉ</numerusform>
                <numerusform>%n convives inconnus – JAMAIS DEMANDÉ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_chips.py"></location>
            <source>Del or double-click takes them off the table</source>
            <translation>Suppr ou un double-clic l’enlève de la table</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_search.py"></location>
            <source>Name, phone… (+ for a guest nobody knows)</source>
            <translation>Nom, téléphone… (+ pour un convive inconnu)</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_search.py"></location>
            <source>Find who sits at the table</source>
            <translation>Chercher qui est à table</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_search.py"></location>
            <source>Clients found</source>
            <translation>Clients trouvés</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_search.py"></location>
            <source>allergies</source>
            <translation>allergies</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_search.py"></location>
            <source>never asked</source>
            <translation>non demandé</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_search.py"></location>
            <source>prefers not to say</source>
            <translation>ne souhaite pas le dire</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_search.py"></location>
            <source>SEVERE: {words}</source>
            <translation>SÉVÈRE : {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_search.py"></location>
            <source>Nobody found.</source>
            <translation>Personne trouvé.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>ask: prefers not to say</source>
            <translation>demander : ne souhaite pas le dire</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>ask again: asked too long ago</source>
            <translation>redemander : trop ancien</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>ask: mentioned, not confirmed</source>
            <translation>à demander : évoqué, non confirmé</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>ask: allergy not named</source>
            <translation>demander : allergie non précisée</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>contains {words}</source>
            <translation>contient {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>may contain {words}</source>
            <translation>traces éventuelles de {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>unknown: {words}</source>
            <translation>inconnu : {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>dislikes {words}</source>
            <translation>n’aime pas {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>not known whether it fits: {words}</source>
            <translation>on ne sait pas si cela convient : {words}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>not {words}: contains {found}</source>
            <translation>pas {words} : contient {found}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>perhaps not {words}: may contain {found}</source>
            <translation>peut-être pas {words} : traces éventuelles de {found}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>allergy: {items}</source>
            <translation>allergie : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>intolerance: {items}</source>
            <translation>intolérance : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>diet: {items}</source>
            <translation>régime : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>does not like: {items}</source>
            <translation>n’aime pas : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>SEVERE allergy: {items}</source>
            <translation>Allergie SÉVÈRE : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>SEVERE intolerance: {items}</source>
            <translation>Intolérance SÉVÈRE : {items}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>Seat {seat} · {name}</source>
            <translation>Place {seat} · {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>%n thing(s) to avoid</source>
            <translation>
                <numerusform>%n chose à éviter</numerusform>
                <numerusform>%n choses à éviter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>none known</source>
            <translation>aucune connue</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>NEVER ASKED</source>
            <translation>JAMAIS DEMANDÉ</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>nothing recorded against it</source>
            <translation>rien de noté contre</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>{item} (even traces)</source>
            <translation>{item} (même des traces)</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>ASK AGAIN: asked too long ago</source>
            <translation>À REDEMANDER : demandé il y a trop longtemps</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>ASK: prefers not to say</source>
            <translation>À DEMANDER : ne souhaite pas le dire</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>ASK: mentioned, not confirmed: “{words}”</source>
            <translation>À DEMANDER : évoqué, non confirmé : « {words} »</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>allergy not named: ASK</source>
            <translation>allergie non précisée : DEMANDER</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/matrix.py"></location>
            <source>Dishes and guests</source>
            <translation>Plats et convives</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/page.py"></location>
            <source>Nobody sits here yet. Type a name, or press + for a guest nobody knows.</source>
            <translation>Personne n’est encore à cette table. Tapez un nom, ou + pour un convive inconnu.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/page.py"></location>
            <source>No dish yet. Add dishes on the page “Menu”.</source>
            <translation>Aucun plat pour l’instant. Ajoutez-en sur la page « Carte ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/page.py"></location>
            <source>This table could not be read. F9 begins another one.</source>
            <translation>Cette table n’a pas pu être lue. F9 en commence une autre.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/page.py"></location>
            <source>ALLERGIES: UNKNOWN – ASK</source>
            <translation>ALLERGIES : INCONNUES – À DEMANDER</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/page.py"></location>
            <source>For this table</source>
            <translation>Pour cette table</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/page.py"></location>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/page.py"></location>
            <source>Name of the table</source>
            <translation>Nom de la table</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/page.py"></location>
            <source>Comes along: {names}</source>
            <translation>Vient avec : {names}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/party.py"></location>
            <source>REPRINT: something has changed since the chit of {time}.</source>
            <translation>À RÉIMPRIMER : quelque chose a changé depuis le bon de {time}.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/party.py"></location>
            <source>REPRINT: something has changed since the chit was printed.</source>
            <translation>À RÉIMPRIMER : quelque chose a changé depuis l’impression du bon.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/party.py"></location>
            <source>Guest</source>
            <translation>Convive</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/seat_field.py"></location>
            <source>Seat of {name}</source>
            <translation>Place de {name}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/table_actions.py"></location>
            <source>Kitchen chit</source>
            <translation>Bon de cuisine</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/table_actions.py"></location>
            <source>Reprint the chit</source>
            <translation>Réimprimer le bon</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/table_actions.py"></location>
            <source>Kitchen view</source>
            <translation>Vue cuisine</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/table_actions.py"></location>
            <source>Guest nobody knows</source>
            <translation>Convive inconnu</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/table_actions.py"></location>
            <source>Seats</source>
            <translation>Places</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/table_actions.py"></location>
            <source>All allergies</source>
            <translation>Toutes les allergies</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/table_actions.py"></location>
            <source>Another table</source>
            <translation>Autre table</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/table/table_rows.py"></location>
            <source>{answer} · {number}</source>
            <translation>{answer} · {number}</translation>
        </message>
    </context>
    <context>
        <name>Tags</name>
        <message>
            <location filename="../../shop_app/domain/tags.py"></location>
            <source>blue</source>
            <translation>bleu</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tags.py"></location>
            <source>green</source>
            <translation>vert</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tags.py"></location>
            <source>red</source>
            <translation>rouge</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tags.py"></location>
            <source>purple</source>
            <translation>violet</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tags.py"></location>
            <source>orange</source>
            <translation>orange</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tags.py"></location>
            <source>teal</source>
            <translation>turquoise</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tags.py"></location>
            <source>pink</source>
            <translation>rose</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tags.py"></location>
            <source>grey</source>
            <translation>gris</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tags.py"></location>
            <source>circle</source>
            <translation>rond</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tags.py"></location>
            <source>square</source>
            <translation>carré</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tags.py"></location>
            <source>triangle</source>
            <translation>triangle</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tags.py"></location>
            <source>diamond</source>
            <translation>losange</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tags.py"></location>
            <source>star</source>
            <translation>étoile</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tags.py"></location>
            <source>ring</source>
            <translation>anneau</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tags.py"></location>
            <source>cross</source>
            <translation>croix</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tags.py"></location>
            <source>hourglass</source>
            <translation>sablier</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tags.py"></location>
            <source>Type the tag’s name, for example “VIP”.</source>
            <translation>Tapez le nom de l’étiquette, par exemple « VIP ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/tags.py"></location>
            <source>Give the tag a shorter name: at most {most} characters.</source>
            <translation>Donnez à l’étiquette un nom plus court : au plus {most} caractères.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/tags.py"></location>
            <source>Tag “{name}” taken off %n client(s)</source>
            <translation>
                <numerusform>Étiquette « {name} » retirée à %n client</numerusform>
                <numerusform>Étiquette « {name} » retirée à %n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/tags.py"></location>
            <source>Tag “{name}” taken off %n product(s)</source>
            <translation>
                <numerusform>Étiquette « {name} » retirée à %n article</numerusform>
                <numerusform>Étiquette « {name} » retirée à %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/tags.py"></location>
            <source>Tag “{name}” given to %n client(s)</source>
            <translation>
                <numerusform>Étiquette « {name} » donnée à %n client</numerusform>
                <numerusform>Étiquette « {name} » donnée à %n clients</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/services/tags.py"></location>
            <source>Tag “{name}” made</source>
            <translation>Étiquette « {name} » créée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/tags.py"></location>
            <source>Tag “{name}” removed again</source>
            <translation>Étiquette « {name} » retirée</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/tags.py"></location>
            <source>Tag “{name}” given to %n product(s)</source>
            <translation>
                <numerusform>Étiquette « {name} » donnée à %n article</numerusform>
                <numerusform>Étiquette « {name} » donnée à %n articles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/services/tags.py"></location>
            <source>Choose another tag to merge this one into.</source>
            <translation>Choisissez une autre étiquette avec laquelle fusionner celle-ci.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/tags.py"></location>
            <source>Tag “{name}” merged into “{other}”</source>
            <translation>Étiquette « {name} » fusionnée avec « {other} »</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/tags.py"></location>
            <source>This tag is no longer there. Choose another one.</source>
            <translation>Cette étiquette n’existe plus. Choisissez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/tags.py"></location>
            <source>“{name}” is the tag “{other}” typed differently. Use that one.</source>
            <translation>« {name} » est l’étiquette « {other} » écrite autrement. Utilisez celle-là.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/tags.py"></location>
            <source>Tags “{name}” and “{other}” are apart again</source>
            <translation>Les étiquettes « {name} » et « {other} » sont de nouveau séparées</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/tags.py"></location>
            <source>There is a tag “{name}” already.</source>
            <translation>Il y a déjà une étiquette « {name} ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/tags.py"></location>
            <source>The tag “{name}” is in use by now; it was kept.</source>
            <translation>L’étiquette « {name} » sert déjà ; elle a été gardée.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/tag_buttons.py"></location>
            <source>Enter to change it, Delete to take it off</source>
            <translation>Entrée pour la changer, Suppr pour la retirer</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/tag_buttons.py"></location>
            <source>Tag {name}</source>
            <translation>Étiquette {name}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/tag_form.py"></location>
            <source>Change the tag everywhere</source>
            <translation>Changer l’étiquette partout</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/tag_form.py"></location>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/tag_form.py"></location>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/tag_form.py"></location>
            <source>Shape</source>
            <translation>Forme</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/tag_form.py"></location>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/tag_form.py"></location>
            <source>Take off this client</source>
            <translation>Retirer à ce client</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/tag_form.py"></location>
            <source>Delete the tag everywhere</source>
            <translation>Supprimer l’étiquette partout</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/tag_form.py"></location>
            <source>Merge into “{name}”</source>
            <translation>Fusionner avec « {name} »</translation>
        </message>
    </context>
    <context>
        <name>Tickets</name>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Measured on the body: {garment}</source>
            <translation>Mesuré sur le corps : {garment}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Measured on the garment: {garment}</source>
            <translation>Mesuré sur le vêtement : {garment}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Measured on {day}: too old, measure again</source>
            <translation>Mesuré le {day} : trop ancien, reprendre les mesures</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Tickets {number}</source>
            <translation>Tickets {number}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Workroom</source>
            <translation>Atelier</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Taken in on {day}</source>
            <translation>Reçu le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Claim check: please bring it with you.</source>
            <translation>Bon de retrait : merci de le rapporter.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>No. {number}</source>
            <translation>N° {number}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Wearing</source>
            <translation>Porté</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Measured on {day}</source>
            <translation>Mesuré le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>RUSH</source>
            <translation>URGENT</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Promised for</source>
            <translation>Promis pour le</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Confirmed too long ago: ask again.</source>
            <translation>Confirmé il y a trop longtemps : redemander.</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Length</source>
            <translation>Longueur</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Garment tag {number}</source>
            <translation>Étiquette de vêtement {number}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Workroom copy {number}</source>
            <translation>Copie atelier {number}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Claim check {number}</source>
            <translation>Bon de retrait {number}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>{label}: {text}</source>
            <translation>{label} : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/job_tickets.py"></location>
            <source>Posture: {text}</source>
            <translation>Posture : {text}</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <location filename="../../shop_app/domain/timeline.py"></location>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline.py"></location>
            <source>For them</source>
            <translation>Pour cette personne</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline.py"></location>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline.py"></location>
            <source>Follow-ups</source>
            <translation>Relances</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline.py"></location>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline.py"></location>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline.py"></location>
            <source>Lent things</source>
            <translation>Prêts</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline.py"></location>
            <source>Measurements</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline.py"></location>
            <source>Jobs</source>
            <translation>Travaux</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline.py"></location>
            <source>Wishes</source>
            <translation>Envies</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline.py"></location>
            <source>Changes</source>
            <translation>Changements</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>{kind} added</source>
            <translation>{kind} – ajout</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>{kind} removed</source>
            <translation>{kind} – suppression</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>{kind} put back</source>
            <translation>{kind} – remise en place</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>Came in</source>
            <translation>Passage</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>due on {day}</source>
            <translation>pour le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>We lent: {what}</source>
            <translation>Prêté par nous : {what}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>We keep: {what}</source>
            <translation>Gardé chez nous : {what}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>back on {day}</source>
            <translation>de retour le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>due back on {day}</source>
            <translation>retour prévu le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>fulfilled on {day}</source>
            <translation>exaucée le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>promised for {day}</source>
            <translation>promis pour le {day}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>A visit for them, by {name}</source>
            <translation>Une visite pour cette personne, de {name}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>done</source>
            <translation>faite</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>not needed</source>
            <translation>inutile</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>kept</source>
            <translation>tenue</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>given up</source>
            <translation>abandonnée</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>Job {number}: {garment}</source>
            <translation>Travail {number} : {garment}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>{kind} changed: {field}</source>
            <translation>{kind} – changement : {field}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>{old} → {new}</source>
            <translation>{old} → {new}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>%n cover(s)</source>
            <translation>
                <numerusform>%n couvert</numerusform>
                <numerusform>%n couverts</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>open</source>
            <translation>en cours</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>Measured: {garment}</source>
            <translation>Mesures prises : {garment}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>table {name}</source>
            <translation>table {name}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>for {name}</source>
            <translation>pour {name}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_timeline.py"></location>
            <source>Timeline</source>
            <translation>Fil du temps</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_timeline.py"></location>
            <source>Nothing has happened yet.</source>
            <translation>Il ne s’est encore rien passé.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_timeline.py"></location>
            <source>From a day, month or year on</source>
            <translation>À partir d’un jour, d’un mois ou d’une année</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_timeline.py"></location>
            <source>Back to the newest</source>
            <translation>Revenir au plus récent</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_timeline.py"></location>
            <source>“{typed}” is no day. Type it like March 2024.</source>
            <translation>« {typed} » n’est pas un jour. Tapez par exemple mars 2024.</translation>
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
        <name>Topics</name>
        <message>
            <location filename="../../shop_app/services/topics.py"></location>
            <source>Topic removed again</source>
            <translation>Sujet retiré</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/topics.py"></location>
            <source>Topic “{name}” added</source>
            <translation>Sujet « {name} » ajouté</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/topics.py"></location>
            <source>Topic renamed to “{name}”</source>
            <translation>Sujet renommé « {name} »</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/topics.py"></location>
            <source>“{name}” is in use again</source>
            <translation>« {name} » est de nouveau en service</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/topics.py"></location>
            <source>“{name}” moved</source>
            <translation>« {name} » déplacé</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/topics.py"></location>
            <source>Type the topic.</source>
            <translation>Tapez le sujet.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/topics.py"></location>
            <source>A topic has up to %n character(s).</source>
            <translation>
                <numerusform>Un sujet a %n caractère au plus.</numerusform>
                <numerusform>Un sujet a %n caractères au plus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/topics.py"></location>
            <source>“{name}” put aside; %n preference(s) about it stay</source>
            <translation>
                <numerusform>« {name} » mis de côté ; %n préférence à ce sujet est gardée</numerusform>
                <numerusform>« {name} » mis de côté ; %n préférences à ce sujet sont gardées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../shop_app/services/topics.py"></location>
            <source>“{name}” put aside</source>
            <translation>« {name} » mis de côté</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/topics.py"></location>
            <source>There is a topic “{name}” already.</source>
            <translation>Il y a déjà un sujet « {name} ».</translation>
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
        <name>Trades</name>
        <message>
            <location filename="../../shop_app/services/trades.py"></location>
            <source>Trade switched back</source>
            <translation>Métier précédent rétabli</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/trades.py"></location>
            <source>Trade switched to {trade}</source>
            <translation>Nouveau métier : {trade}</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/trades.py"></location>
            <source>There is no trade “{trade}”. Choose: {trades}.</source>
            <translation>Le métier « {trade} » n’existe pas. Au choix : {trades}.</translation>
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
            <source>Not sold any more, left out: {products}</source>
            <translation>Plus en vente, laissé de côté : {products}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>Allergens not known: {products}</source>
            <translation>Allergènes non connus : {products}</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>This client has not taken anything yet. Name the items.</source>
            <translation>Ce client n’a encore rien pris. Nommez les articles.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>Name the item before its price.</source>
            <translation>Nommez l’article avant son prix.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>“{typed}” is no price. Type it like 9.50.</source>
            <translation>« {typed} » n’est pas un prix. Tapez-le comme 9,50.</translation>
        </message>
        <message>
            <location filename="../../shop_app/cli/visit.py"></location>
            <source>Follow-up on {day}: {text}</source>
            <translation>Relance le {day} : {text}</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/visit_repeats.py"></location>
            <source>Never asked about allergies: ask first</source>
            <translation>Allergies jamais demandées : demander d’abord</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/visit_repeats.py"></location>
            <source>Prefers not to say about allergies: ask first</source>
            <translation>Ne souhaite pas dire ses allergies : demander d’abord</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/visit_repeats.py"></location>
            <source>Allergies were asked too long ago: ask again</source>
            <translation>Allergies demandées il y a trop longtemps : redemander</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/visit_repeats.py"></location>
            <source>Has an allergy that nobody named: ask which</source>
            <translation>A une allergie que personne n’a nommée : demander laquelle</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/visit_repeats.py"></location>
            <source>Mentioned, not confirmed: “{words}”; ask first</source>
            <translation>Mentionné, non confirmé : « {words} » ; demander d’abord</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/visit_repeats.py"></location>
            <source>Diet {allergen}: ask whether “{product}” fits</source>
            <translation>Régime {allergen} : demander si « {product} » convient</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/visit_repeats.py"></location>
            <source>Diet {allergen}; check “{product}”</source>
            <translation>Régime {allergen} ; vérifier « {product} »</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/visit_repeats.py"></location>
            <source>Does not like {allergen}; check “{product}”</source>
            <translation>N’aime pas {allergen} ; vérifier « {product} »</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/visit_repeats.py"></location>
            <source>Recorded allergy: {allergen}; check “{product}”</source>
            <translation>Allergie enregistrée : {allergen} ; vérifiez « {product} »</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/visit_editing.py"></location>
            <source>Items of the visit changed</source>
            <translation>Articles de la visite modifiés</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/visit_editing.py"></location>
            <source>Items of the visit changed back</source>
            <translation>Articles de la visite remis comme avant</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/visit_editing.py"></location>
            <source>A visit cannot be in the future. Correct the day.</source>
            <translation>Une visite ne peut pas être dans le futur. Corrigez le jour.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/visit_recipients.py"></location>
            <source>The person it was for is no longer in the file. Type a name.</source>
            <translation>La personne à qui c’était destiné n’est plus dans le fichier. Tapez un nom.</translation>
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
        <message>
            <location filename="../../shop_app/ui/features/clients/section_visits.py"></location>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_visits.py"></location>
            <source>No visit yet.</source>
            <translation>Pas encore de visite.</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_visits.py"></location>
            <source>A visit now: 2 x tart 9.50, coffee…</source>
            <translation>Une visite maintenant : 2 x tarte 9,50, café…</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_visits.py"></location>
            <source>Show older visits</source>
            <translation>Montrer les visites plus anciennes</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_visits.py"></location>
            <source>Served by</source>
            <translation>Servi par</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_visits.py"></location>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_visits.py"></location>
            <source>Taken</source>
            <translation>Pris</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_visits.py"></location>
            <source>Covers</source>
            <translation>Couverts</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_visits.py"></location>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_visits.py"></location>
            <source>Occasion</source>
            <translation>Occasion</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_visits.py"></location>
            <source>For whom</source>
            <translation>Pour qui</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_visits.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/section_visits.py"></location>
            <source>Total: {amount}</source>
            <translation>Total : {amount}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/visit_chits.py"></location>
            <source>Kitchen chit of {day}, {time}</source>
            <translation>Bon de cuisine du {day}, {time}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/visit_chits.py"></location>
            <source>Chit of {time}</source>
            <translation>Bon de {time}</translation>
        </message>
        <message>
            <location filename="../../shop_app/ui/features/clients/visit_kinds.py"></location>
            <source>“{typed}” is no day or time. Type it like 12 March 19:30.</source>
            <translation>« {typed} » n’est ni un jour ni une heure. Tapez par exemple 12 mars 19h30.</translation>
        </message>
    </context>
    <context>
        <name>Weekday</name>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>Monday</source>
            <translation>lundi</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>Tuesday</source>
            <translation>mardi</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>Wednesday</source>
            <translation>mercredi</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>Thursday</source>
            <translation>jeudi</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>Friday</source>
            <translation>vendredi</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>Saturday</source>
            <translation>samedi</translation>
        </message>
        <message>
            <location filename="../../shop_app/domain/quick_note_names.py"></location>
            <source>Sunday</source>
            <translation>dimanche</translation>
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
        <name>Wishes</name>
        <message>
            <location filename="../../shop_app/services/wishes.py"></location>
            <source>Wish noted</source>
            <translation>Envie notée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/wishes.py"></location>
            <source>Wish removed again</source>
            <translation>Envie retirée</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/wishes.py"></location>
            <source>Type what they would like, for example “a silk scarf”.</source>
            <translation>Tapez ce qui ferait plaisir, par exemple « un foulard en soie ».</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/wishes.py"></location>
            <source>A price is not below zero. Correct it.</source>
            <translation>Un prix n’est pas négatif. Corrigez-le.</translation>
        </message>
        <message>
            <location filename="../../shop_app/services/wishes.py"></location>
            <source>Wish fulfilled</source>
            <translation>Envie exaucée</translation>
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
