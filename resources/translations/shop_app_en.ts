<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AllergyBand</name>
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>SEVERE ALLERGY: {items}</source>
            <translation>
                <numerusform>SEVERE ALLERGY: {items}</numerusform>
                <numerusform>SEVERE ALLERGIES: {items}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>ALLERGY: {items}</source>
            <translation>
                <numerusform>ALLERGY: {items}</numerusform>
                <numerusform>ALLERGIES: {items}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>INTOLERANCE: {items}</source>
            <translation>
                <numerusform>INTOLERANCE: {items}</numerusform>
                <numerusform>INTOLERANCES: {items}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>Allergy: {items}</source>
            <translation>
                <numerusform>Allergy: {items}</numerusform>
                <numerusform>Allergies: {items}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>Intolerance: {items}</source>
            <translation>
                <numerusform>Intolerance: {items}</numerusform>
                <numerusform>Intolerances: {items}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>Aversion: {items}</source>
            <translation>
                <numerusform>Aversion: {items}</numerusform>
                <numerusform>Aversions: {items}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>Diet: {items}</source>
            <translation>
                <numerusform>Diet: {items}</numerusform>
                <numerusform>Diets: {items}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardLines</name>
        <message numerus="yes">
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>→ and %n more</source>
            <translation>
                <numerusform>→ and %n more</numerusform>
                <numerusform>→ and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>%n cover(s)</source>
            <translation>
                <numerusform>%n cover</numerusform>
                <numerusform>%n covers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>Comes about every %n day(s).</source>
            <translation>
                <numerusform>Comes about every day (%n).</numerusform>
                <numerusform>Comes about every %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/card_lines.py"></location>
            <source>{product}: {times} of %n visit(s)</source>
            <translation>
                <numerusform>{product}: {times} of %n visit</numerusform>
                <numerusform>{product}: {times} of %n visits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <location filename="../../shop_app/cli/check.py"></location>
            <source>%n part(s) of the client file cannot be read as they were written. Keep a copy of the file and its key as they are, and put back the newest backup.</source>
            <translation>
                <numerusform>%n part of the client file cannot be read as it was written. Keep a copy of the file and its key as they are, and put back the newest backup.</numerusform>
                <numerusform>%n parts of the client file cannot be read as they were written. Keep a copy of the file and its key as they are, and put back the newest backup.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/check.py"></location>
            <source>%n record(s) belong to something that is not there. Put back the newest backup.</source>
            <translation>
                <numerusform>%n record belongs to something that is not there. Put back the newest backup.</numerusform>
                <numerusform>%n records belong to something that is not there. Put back the newest backup.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/check.py"></location>
            <source>Search does not know %n client(s) as they are written.</source>
            <translation>
                <numerusform>Search does not know %n client as it is written.</numerusform>
                <numerusform>Search does not know %n clients as they are written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClientImport</name>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/client_import/strip.py"></location>
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>%n client(s) added</source>
            <translation>
                <numerusform>%n client added</numerusform>
                <numerusform>%n clients added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>%n completed</source>
            <translation>
                <numerusform>%n completed</numerusform>
                <numerusform>%n completed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>%n already known</source>
            <translation>
                <numerusform>%n already known</numerusform>
                <numerusform>%n already known</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>%n not imported, or only in part</source>
            <translation>
                <numerusform>%n not imported, or only in part</numerusform>
                <numerusform>%n not imported, or only in part</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message numerus="yes">
            <location filename="../../shop_app/cli/demo.py"></location>
            <source>Sample shop “{shop}”, %n client(s): {path}</source>
            <translation>
                <numerusform>Sample shop “{shop}”, %n client: {path}</numerusform>
                <numerusform>Sample shop “{shop}”, %n clients: {path}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Counter</name>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/counter/card_panels.py"></location>
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/counter/card_panels.py"></location>
            <source>%n cover(s)</source>
            <translation>
                <numerusform>%n cover</numerusform>
                <numerusform>%n covers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/counter/cue_rows.py"></location>
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
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
                <numerusform>The first %n client: type on</numerusform>
                <numerusform>The first %n clients: type on</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/counter/taste_panels.py"></location>
            <source>seen %n time(s)</source>
            <translation>
                <numerusform>seen %n time</numerusform>
                <numerusform>seen %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Day</name>
        <message numerus="yes">
            <location filename="../../shop_app/domain/days.py"></location>
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/days.py"></location>
            <source>%n week(s) ago</source>
            <translation>
                <numerusform>%n week ago</numerusform>
                <numerusform>%n weeks ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportClients</name>
        <message numerus="yes">
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>%n new client(s)</source>
            <translation>
                <numerusform>%n new client</numerusform>
                <numerusform>%n new clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>%n completed</source>
            <translation>
                <numerusform>%n completed</numerusform>
                <numerusform>%n completed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>%n already known</source>
            <translation>
                <numerusform>%n already known</numerusform>
                <numerusform>%n already known</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message numerus="yes">
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>{occasion} %n day(s) ago</source>
            <translation>
                <numerusform>{occasion} %n day ago</numerusform>
                <numerusform>{occasion} %n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/prompts.py"></location>
            <source>{occasion} in %n day(s)</source>
            <translation>
                <numerusform>{occasion} in %n day</numerusform>
                <numerusform>{occasion} in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message numerus="yes">
            <location filename="../../shop_app/cli/self_test.py"></location>
            <source>%n thing(s) do not work here.</source>
            <translation>
                <numerusform>%n thing does not work here.</numerusform>
                <numerusform>%n things do not work here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/self_test.py"></location>
            <source>translations: {language}, %n sentence(s)</source>
            <translation>
                <numerusform>translations: {language}, %n sentence</numerusform>
                <numerusform>translations: {language}, %n sentences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/settings/rules_panel.py"></location>
            <source>%n day(s) after any visit</source>
            <translation>
                <numerusform>%n day after any visit</numerusform>
                <numerusform>%n days after any visit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/settings/rules_panel.py"></location>
            <source>%n day(s) after: {value}</source>
            <translation>
                <numerusform>%n day after: {value}</numerusform>
                <numerusform>%n days after: {value}</numerusform>
            </translation>
        </message>
    </context>
</TS>
