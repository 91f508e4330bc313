<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AllergyBand</name>
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>%n unknown word(s): check the spelling</source>
            <translation>
                <numerusform>%n unknown word: check the spelling</numerusform>
                <numerusform>%n unknown words: check the spelling</numerusform>
            </translation>
        </message>
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
            <source>STRICT DIET: {items}</source>
            <translation>
                <numerusform>STRICT DIET: {items}</numerusform>
                <numerusform>STRICT DIETS: {items}</numerusform>
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
        <message numerus="yes">
            <location filename="../../shop_app/domain/allergy_band.py"></location>
            <source>SEVERE INTOLERANCE: {items}</source>
            <translation>
                <numerusform>SEVERE INTOLERANCE: {items}</numerusform>
                <numerusform>SEVERE INTOLERANCES: {items}</numerusform>
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
        <name>Chit</name>
        <message numerus="yes">
            <location filename="../../shop_app/domain/chits.py"></location>
            <source>%n cover(s)</source>
            <translation>
                <numerusform>%n cover</numerusform>
                <numerusform>%n covers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chits</name>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/table/outdated_bar.py"></location>
            <source>%n kitchen chit(s) outdated: reprint</source>
            <translation>
                <numerusform>%n kitchen chit outdated: reprint</numerusform>
                <numerusform>%n kitchen chits outdated: reprint</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/table/outdated_bar.py"></location>
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
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
            <source>%n not imported, or only in part</source>
            <translation>
                <numerusform>%n not imported, or only in part</numerusform>
                <numerusform>%n not imported, or only in part</numerusform>
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
            <source>%n dish(es) added</source>
            <translation>
                <numerusform>%n dish added</numerusform>
                <numerusform>%n dishes added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>%n booking(s) added</source>
            <translation>
                <numerusform>%n booking added</numerusform>
                <numerusform>%n bookings added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/client_import/wording.py"></location>
            <source>%n remark(s)</source>
            <translation>
                <numerusform>%n remark</numerusform>
                <numerusform>%n remarks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClientList</name>
        <message numerus="yes">
            <location filename="../../shop_app/services/client_lists.py"></location>
            <source>{day} · %n client(s)</source>
            <translation>
                <numerusform>{day} · %n client</numerusform>
                <numerusform>{day} · %n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/clients/list_page.py"></location>
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n client</numerusform>
                <numerusform>%n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/clients/list_page.py"></location>
            <source>%n client(s) exported</source>
            <translation>
                <numerusform>%n client exported</numerusform>
                <numerusform>%n clients exported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/clients/list_page.py"></location>
            <source>{chosen} of %n client(s) chosen</source>
            <translation>
                <numerusform>{chosen} of %n client chosen</numerusform>
                <numerusform>{chosen} of %n clients chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Clients</name>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/clients/bin_page.py"></location>
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/clients/job_panel.py"></location>
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/clients/section_measurements.py"></location>
            <source>Older than %n day(s): measure again.</source>
            <translation>
                <numerusform>Older than %n day: measure again.</numerusform>
                <numerusform>Older than %n days: measure again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/clients/section_preferences.py"></location>
            <source>seen %n time(s)</source>
            <translation>
                <numerusform>seen %n time</numerusform>
                <numerusform>seen %n times</numerusform>
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
        <message numerus="yes">
            <location filename="../../shop_app/cli/export.py"></location>
            <source>%n client(s) exported</source>
            <translation>
                <numerusform>%n client exported</numerusform>
                <numerusform>%n clients exported</numerusform>
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
        <name>Deleting</name>
        <message numerus="yes">
            <location filename="../../shop_app/services/deleting.py"></location>
            <source>%n client(s) deleted</source>
            <translation>
                <numerusform>%n client deleted</numerusform>
                <numerusform>%n clients deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/deleting.py"></location>
            <source>%n client(s) put back</source>
            <translation>
                <numerusform>%n client put back</numerusform>
                <numerusform>%n clients put back</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dishes</name>
        <message numerus="yes">
            <location filename="../../shop_app/services/dishes.py"></location>
            <source>%n cell(s) confirmed</source>
            <translation>
                <numerusform>%n cell confirmed</numerusform>
                <numerusform>%n cells confirmed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/dishes.py"></location>
            <source>%n dish(es) on the card</source>
            <translation>
                <numerusform>%n dish on the card</numerusform>
                <numerusform>%n dishes on the card</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Expected</name>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>%n party(ies)</source>
            <translation>
                <numerusform>%n party</numerusform>
                <numerusform>%n parties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>%n guest(s) whom nobody knows</source>
            <translation>
                <numerusform>%n guest whom nobody knows</numerusform>
                <numerusform>%n guests whom nobody knows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/bookings/page.py"></location>
            <source>%n did not say how many come</source>
            <translation>
                <numerusform>%n did not say how many come</numerusform>
                <numerusform>%n did not say how many come</numerusform>
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
            <source>%n new dish(es)</source>
            <translation>
                <numerusform>%n new dish</numerusform>
                <numerusform>%n new dishes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/cli/import_clients.py"></location>
            <source>%n new booking(s)</source>
            <translation>
                <numerusform>%n new booking</numerusform>
                <numerusform>%n new bookings</numerusform>
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
        <name>Jobs</name>
        <message numerus="yes">
            <location filename="../../shop_app/cli/jobs.py"></location>
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KitchenSheet</name>
        <message numerus="yes">
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>%n cover(s)</source>
            <translation>
                <numerusform>%n cover</numerusform>
                <numerusform>%n covers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>%n party(ies) that did not say how many</source>
            <translation>
                <numerusform>%n party that did not say how many</numerusform>
                <numerusform>%n parties that did not say how many</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/domain/booking_sheets.py"></location>
            <source>%n party(ies)</source>
            <translation>
                <numerusform>%n party</numerusform>
                <numerusform>%n parties</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Measurements</name>
        <message numerus="yes">
            <location filename="../../shop_app/cli/measurements.py"></location>
            <source>Older than %n day(s): measure again.</source>
            <translation>
                <numerusform>Older than %n day: measure again.</numerusform>
                <numerusform>Older than %n days: measure again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/measurements.py"></location>
            <source>%n measurement(s) kept</source>
            <translation>
                <numerusform>%n measurement kept</numerusform>
                <numerusform>%n measurements kept</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/menu/page.py"></location>
            <source>%n dish(es)</source>
            <translation>
                <numerusform>%n dish</numerusform>
                <numerusform>%n dishes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnFields</name>
        <message numerus="yes">
            <location filename="../../shop_app/domain/own_conversions.py"></location>
            <source>%n value(s) cannot be a “{kind}”, for example “{value}”. Nothing was changed.</source>
            <translation>
                <numerusform>%n value cannot be a “{kind}”, for example “{value}”. Nothing was changed.</numerusform>
                <numerusform>%n values cannot be a “{kind}”, for example “{value}”. Nothing was changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>A name has up to %n character(s).</source>
            <translation>
                <numerusform>A name has up to %n character.</numerusform>
                <numerusform>A name has up to %n characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>Up to %n choice(s) fit.</source>
            <translation>
                <numerusform>Up to %n choice fit.</numerusform>
                <numerusform>Up to %n choices fit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/own_fields.py"></location>
            <source>“{name}” put aside; %n value(s) stay and come back with it</source>
            <translation>
                <numerusform>“{name}” put aside; %n value stay and come back with it</numerusform>
                <numerusform>“{name}” put aside; %n values stay and come back with it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnValue</name>
        <message numerus="yes">
            <location filename="../../shop_app/domain/own_values.py"></location>
            <source>This is too long: up to %n character(s).</source>
            <translation>
                <numerusform>This is too long: up to %n character.</numerusform>
                <numerusform>This is too long: up to %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Party</name>
        <message numerus="yes">
            <location filename="../../shop_app/domain/booking_parties.py"></location>
            <source>%n guest(s) never asked</source>
            <translation>
                <numerusform>%n guest never asked</numerusform>
                <numerusform>%n guests never asked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/kit/party_painter.py"></location>
            <source>%n cover(s)</source>
            <translation>
                <numerusform>%n cover</numerusform>
                <numerusform>%n covers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Products</name>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/products/page.py"></location>
            <source>%n product(s)</source>
            <translation>
                <numerusform>%n product</numerusform>
                <numerusform>%n products</numerusform>
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
        <name>QuickNote</name>
        <message numerus="yes">
            <location filename="../../shop_app/services/quick_note_recording.py"></location>
            <source>%n thing(s) recorded</source>
            <translation>
                <numerusform>%n thing recorded</numerusform>
                <numerusform>%n things recorded</numerusform>
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
            <location filename="../../shop_app/ui/features/settings/fields_panel.py"></location>
            <source>counts for %n month(s)</source>
            <translation>
                <numerusform>counts for %n month</numerusform>
                <numerusform>counts for %n months</numerusform>
            </translation>
        </message>
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
    <context>
        <name>Table</name>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/table/guest_chips.py"></location>
            <source>%n guest(s) nobody knows – NEVER ASKED</source>
            <translation>
                <numerusform>%n guest nobody knows – NEVER ASKED</numerusform>
                <numerusform>%n guests nobody knows – NEVER ASKED</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/ui/features/table/guest_words.py"></location>
            <source>%n thing(s) to avoid</source>
            <translation>
                <numerusform>%n thing to avoid</numerusform>
                <numerusform>%n things to avoid</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tags</name>
        <message numerus="yes">
            <location filename="../../shop_app/services/tags.py"></location>
            <source>Tag “{name}” taken off %n client(s)</source>
            <translation>
                <numerusform>Tag “{name}” taken off %n client</numerusform>
                <numerusform>Tag “{name}” taken off %n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/tags.py"></location>
            <source>Tag “{name}” taken off %n product(s)</source>
            <translation>
                <numerusform>Tag “{name}” taken off %n product</numerusform>
                <numerusform>Tag “{name}” taken off %n products</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/tags.py"></location>
            <source>Tag “{name}” given to %n client(s)</source>
            <translation>
                <numerusform>Tag “{name}” given to %n client</numerusform>
                <numerusform>Tag “{name}” given to %n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/tags.py"></location>
            <source>Tag “{name}” given to %n product(s)</source>
            <translation>
                <numerusform>Tag “{name}” given to %n product</numerusform>
                <numerusform>Tag “{name}” given to %n products</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <location filename="../../shop_app/domain/timeline_words.py"></location>
            <source>%n cover(s)</source>
            <translation>
                <numerusform>%n cover</numerusform>
                <numerusform>%n covers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Topics</name>
        <message numerus="yes">
            <location filename="../../shop_app/services/topics.py"></location>
            <source>A topic has up to %n character(s).</source>
            <translation>
                <numerusform>A topic has up to %n character.</numerusform>
                <numerusform>A topic has up to %n characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../shop_app/services/topics.py"></location>
            <source>“{name}” put aside; %n preference(s) about it stay</source>
            <translation>
                <numerusform>“{name}” put aside; %n preference about it stay</numerusform>
                <numerusform>“{name}” put aside; %n preferences about it stay</numerusform>
            </translation>
        </message>
    </context>
</TS>
