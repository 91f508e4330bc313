from __future__ import annotations

from typing import Any

import pytest

GOOGLE_OLD = """\
Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Notes,Group Membership,\
E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Address 1 - Type,\
Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,\
Organization 1 - Name,Organization 1 - Title,Website 1 - Type,Website 1 - Value
Marie Dupont,Marie,Anne,Dupont,Mari, --05-03,"un
deux",* myContacts ::: Amis,* Home,a@x.fr ::: b@x.fr,Mobile,0612345678 ::: 0612345679,Home,\
"1 rue X
Paris",1 rue X,Paris,75001,Acme,Cheffe,Profile,http://x.fr
"""
GOOGLE_NEW = """\
First Name,Middle Name,Last Name,Phonetic First Name,Nickname,File As,Organization Name,\
Organization Title,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,\
Phone 1 - Label,Phone 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value
Marie,,Dupont,Mari,Mimi,,Acme,Cheffe,1984-05-03,,,* myContacts,* ,a@x.fr,Chalet,\
06 12 34 56 78,Vin,Rouge
,,,,,Acme Ltd,,,,,,,,c@x.fr,,,,
"""
OUTLOOK_FR = (
    '"Titre","Prénom","Deuxième prénom","Nom","Suffixe","Société","Service","Titre",'
    '"Rue (bureau)","Rue (bureau) 2","Ville (bureau)","Code postal (bureau)",'
    '"Rue (domicile)","Ville (domicile)","Télécopie (bureau)","Téléphone (bureau)","Tél. mobile",'
    '"Anniversaire","Adresse de messagerie","Type de messagerie","Privé","Sexe"\r\n'
    '"Mme","Hélène","","Lefèvre","","Acme","Ventes","Cheffe","1 rue X","Bât. B","Lyon","69001",'
    '"2 rue Y","Paris","01","02","0612345678","03/05/1984","h@x.fr",'
    '"SMTP","Faux","Non spécifié"\r\n'
).encode("cp1252")
OUTLOOK_EN = """\
Title,First Name,Last Name,Company,Job Title,Home Street,Home City,Home Postal Code,\
Home Country/Region,Mobile Phone,E-mail Address,Birthday,Anniversary
,Marie,Dupont,ACME,CEO,1 rue X,Paris,75001,France,0612345678,a@b.fr,5/23/1984,0/0/00
,Jean,Martin,,,,,,,,,3/4/1984,
"""
THUNDERBIRD = """\
First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,Home Phone,\
Mobile Number,Home Address,Home Address 2,Home City,Home ZipCode,\
Birth Year,Birth Month,Birth Day,Notes
Marie,Dupont,Mimi la fleuriste,Mimi,a@x.fr,b@x.fr,01,02,03,1 rue X,Bât. B,Paris,75001,1984,5,3,ok
"""
HOME_MADE = """\
Fichier clients 2024;;;;;
;;;;;
N° Client;NOM;Prénom;Tel Portable;Né(e) le;Allergies;Observations;
12;Dupont;Hélène;612345678;03/05/84;noix;VIP;
13;SARL Truc;;01 22 33 44 55;;;;
;;;;;;;
14;Mme Lefèvre;;"06 11 22 33 44 / 01 22 33 44 55";31/02/1980;;;
15;;;;;;seule remarque;
"""


def test_a_google_export_of_old(read: Any) -> None:
    found = read(GOOGLE_OLD)
    one = found.only
    assert (one.given_name, one.family_name, one.organisation) == ("Marie", "Dupont", "Acme")
    assert (one.pronunciation, one.birthday.iso) == ("Mari", "--05-03")
    assert found.points("phone") == [("0612345678", "mobile"), ("0612345679", "mobile")]
    assert found.points("email") == [("a@x.fr", "home"), ("b@x.fr", "home")]
    assert found.points("address") == [("1 rue X, 75001 Paris", "home")]
    assert found.taken[0].tags == ("Amis",)
    assert one.notes == (
        *("Other given names: Anne", "un\ndeux", "Organization 1 - Title: Cheffe"),
        "Profile: http://x.fr",
    )


def test_a_google_export_of_today(read: Any) -> None:
    found = read(GOOGLE_NEW)
    marie, acme = found.clients
    assert (marie.name_as_said, marie.pronunciation) == ("Mimi", "Mari")
    assert marie.birthday.iso == "1984-05-03"
    assert marie.notes == ("Organization Title: Cheffe", "Vin: Rouge")
    assert found.points("phone") == [("06 12 34 56 78", "Chalet")]
    assert acme.organisation == "Acme Ltd"


def test_an_outlook_export_in_french(read: Any) -> None:
    found = read(OUTLOOK_FR)
    one = found.only
    assert (one.title, one.given_name, one.family_name) == ("Mme", "Hélène", "Lefèvre")
    assert one.birthday.iso == "1984-05-03"
    assert found.points("phone") == [("01", "work fax"), ("02", "work"), ("0612345678", "mobile")]
    assert found.points("address") == [
        ("1 rue X, Bât. B, 69001 Lyon", "work"),
        ("2 rue Y, Paris", "home"),
    ]
    assert one.notes == ("Service: Ventes", "Titre: Cheffe")


def test_an_outlook_export_in_english_puts_months_first(read: Any) -> None:
    found = read(OUTLOOK_EN)
    assert [one.birthday.iso for one in found.clients] == ["1984-05-23", "1984-03-04"]
    assert found.clients[0].notes == ("Job Title: CEO",)
    assert found.clients[0].contact_points[-1].country == "France"


def test_a_thunderbird_export(read: Any) -> None:
    found = read(THUNDERBIRD)
    assert found.only.birthday.iso == "1984-05-03"
    assert found.points("email") == [("a@x.fr", ""), ("b@x.fr", "")]
    assert found.points("phone") == [("01", "work"), ("02", "home"), ("03", "mobile")]
    assert found.points("address") == [("1 rue X, Bât. B, 75001 Paris", "home")]
    assert found.only.notes == ("Name shown: Mimi la fleuriste", "ok")


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "mac-roman"]
)
@pytest.mark.parametrize("separator", ";,\t|")
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_home_made_sheet_in_any_writing(
    read: Any, encoding: str, separator: str, end: str
) -> None:
    text = HOME_MADE.replace(";", separator).replace("\n", end)
    found = read(text.encode(encoding))
    assert found.names == [("Hélène", "Dupont"), ("", ""), ("", "Lefèvre")]
    helene, company, madame = found.clients
    assert (helene.ref, helene.birthday.iso) == ("12", "1984-05-03")
    assert helene.notes == ("Allergies: noix", "VIP")
    assert company.organisation == "SARL Truc"
    assert (madame.title, madame.birthday) == ("Mme", None)
    assert madame.notes == ("Né(e) le: 31/02/1980",)
    assert found.points("phone") == [
        *(("612345678", "mobile"), ("01 22 33 44 55", "mobile")),
        *(("06 11 22 33 44", "mobile"), ("01 22 33 44 55", "mobile")),
    ]
    assert found.where == ["clients.txt, line 7", "clients.txt, line 8"]
    assert found.refused == [
        "“31/02/1980” cannot be read as a birthday; it was kept as a note.",
        "No name, organisation, phone or e-mail.",
    ]


@pytest.mark.parametrize(
    ("header", "value", "name"),
    [
        ("Nom complet", "DUPONT Marie", ("Marie", "DUPONT")),
        ("Nom et prénom", "Dubois Xaver", ("Xaver", "Dubois")),
        ("Prénom et nom", "Xaver Dubois", ("Xaver", "Dubois")),
        ("Client", '"Dupont, Marie"', ("Marie", "Dupont")),
        ("Nom", "Dupont", ("", "Dupont")),
        ("Display Name", "Marie", ("Marie", "")),
        ("Nom", "de La Tour Jean", ("Jean", "de La Tour")),
    ],
)
def test_a_name_in_one_column(read: Any, header: str, value: str, name: tuple[str, str]) -> None:
    assert read(f"{header};E-mail\n{value};a@b.fr\n").names == [name]


def test_what_the_values_say_counts_where_a_header_does_not(read: Any) -> None:
    found = read("Client;Contact;Joindre par mail\n1042;06 12 34 56 78;a@b.fr\n1043;;c@d.fr\n")
    assert [one.ref for one in found.clients] == ["1042", "1043"]
    assert found.points("phone") == [("06 12 34 56 78", "")]
    assert found.points("email") == [("a@b.fr", ""), ("c@d.fr", "")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Marie Dupont\nJean Martin\n", [("Marie", "Dupont"), ("Jean", "Martin")]),
        ("Dupont;Marie;0612345678\nMartin;Jean;\n", [("Marie", "Dupont"), ("Jean", "Martin")]),
        ("a@b.fr\nc@d.fr\n", [("", ""), ("", "")]),
        ("Nom\nDupont\nMartin\n", [("", "Dupont"), ("", "Martin")]),
    ],
)
def test_a_list_without_header_or_of_one_column(
    read: Any, text: str, names: list[tuple[str, str]]
) -> None:
    assert read(text).names == names


def test_an_address_in_one_column_is_taken_apart(read: Any) -> None:
    found = read("Nom;Adresse\nA;12 rue de la Paix, 75002 Paris\nB;Lieu-dit Le Moulin\n")
    first, second = (one.contact_points[0] for one in found.clients)
    assert (first.street, first.postcode, first.city) == ("12 rue de la Paix", "75002", "Paris")
    assert second.street == "Lieu-dit Le Moulin"
    both = read("Nom;Rue;CP Ville\nA;1 rue X;69001 Lyon\n").only.contact_points[0]
    assert (both.postcode, both.city) == ("69001", "Lyon")


def test_second_addresses_and_second_lines_are_told_apart(read: Any) -> None:
    one = read(
        "Nom;Adresse 1;CP 1;Ville 1;Adresse 2;CP 2;Ville 2\nA;1 rue X;1;Lyon;2 rue Y;2;Paris\n"
    )
    assert one.points("address") == [("1 rue X, 1 Lyon", ""), ("2 rue Y, 2 Paris", "")]
    two = read("Nom;Adresse 1;Adresse 2;CP;Ville\nA;1 rue X;Bât. B;69001;Lyon\n")
    assert two.points("address") == [("1 rue X, Bât. B, 69001 Lyon", "")]


def test_a_place_alone_heads_phones_or_something_else(read: Any) -> None:
    assert read("Nom;Domicile\nA;01 22 33 44 55\n").points("phone") == [("01 22 33 44 55", "home")]
    assert read("Nom;Domicile\nA;12 rue X\n").only.notes == ("Domicile: 12 rue X",)


def test_columns_with_one_name_all_arrive(read: Any) -> None:
    found = read(
        "Nom;Tél;Tél;Note;Note;Vin;Vin\nA;0612345678;0612345679;un;deux;Rouge;Blanc;de trop\n"
    )
    assert found.points("phone") == [("0612345678", ""), ("0612345679", "")]
    assert found.only.notes == ("un", "deux", "Vin: Rouge", "Vin: Blanc", "de trop")


def test_a_quote_that_never_closes_costs_no_line(read: Any) -> None:
    text = 'Nom;Tel\n"Marie;0612345678\n"Paul";0612345679\nAnne;0612345680\n"Zoé;0612345681\n'
    found = read(text)
    assert [family for _, family in found.names] == ["Marie", "Paul", "Anne", "Zoé"]
    assert len(found.points("phone")) == 4
    many = "".join(f"N{n};0612345678\n" for n in range(1200))
    assert len(read('Nom;Tel\n"Marie;06\n' + many).clients) == 1201


def test_quotes_may_hold_separators_and_line_ends(read: Any) -> None:
    found = read('Nom;Note\r\n"Du;pont";"un\r\n\r\n""deux"";trois"\r\nMartin;5" de tour\r\n')
    assert [family for _, family in found.names] == ["Du;pont", "Martin"]
    assert [one.notes for one in found.clients] == [('un\n\n"deux";trois',), ('5" de tour',)]
    assert found.taken[1].origin.line == 5


def test_zero_bytes_go_and_a_huge_field_is_cut_aloud(read: Any) -> None:
    found = read("Nom;Note\nDu\0pont;" + "x" * 2_000_000 + "\nMartin;ok\n")
    assert [family for _, family in found.names] == ["Dupont", "Martin"]
    assert len(found.clients[0].notes[0]) == 100_000
    assert found.refused == [
        "A text longer than 100000 characters was cut; its start was kept.",
    ]


def test_a_line_without_end_is_told_and_the_others_are_taken(read: Any) -> None:
    found = read("Nom;Note\nA;ok\nB;" + "x" * 9_000_000 + "\nC;ok\n")
    assert [family for _, family in found.names] == ["A", "C"]
    assert found.refused == ["This line is longer than 4 million characters."]
    assert found.where == ["clients.txt, line 3"]


def test_mixed_encodings_are_mended(read: Any) -> None:
    text = "Nom\n" + "".join(f"Hélène {chr(65 + n)}\n" for n in range(20))
    found = read(text.encode() + "Zoé\n".encode("cp1252"))
    assert found.names[-1] == ("", "Zoé")
    assert found.names[0] == ("Hélène", "A")


def test_excels_own_hint_and_repeated_headers_are_no_clients(read: Any) -> None:
    found = read("sep=|\nNom|Tel\nA|0612345678\nNom|Tel\nB|0612345679\n")
    assert [family for _, family in found.names] == ["A", "B"]
    assert found.refused == []


def test_cells_that_say_nothing_are_left_out(read: Any) -> None:
    found = read("Nom;Tel;E-mail;Vin\nA;-;N/A;#N/A\nNull;0612345678;;\n")
    assert found.points("email") == []
    assert [one.notes for one in found.clients] == [(), ()]
    assert found.names[1] == ("", "Null")


@pytest.mark.parametrize(
    "name",
    ["<img src=x>", "%", "' OR 1=1 --", "n" * 500, "שרה", "👩🏽‍🍳", "{name}", "e\u0301", "=1+1"],
)
def test_hostile_names_pass_unchanged(read: Any, name: str) -> None:
    (pair,) = read(f"Nom;Prénom\n{name};{name}\n").names
    assert pair == (name.replace("e\u0301", "é"),) * 2


@pytest.mark.parametrize(
    "text",
    [
        "just some prose here, with a comma.\nAnd more on another line, without sense.\n",
        "Client,Montant\n1042,12\n1043,14\n",
        "client,at,product,price\nANON-1,2024-03-01 10:15,Latte,8.74\nANON-2,2024-03-01,Tea,3\n",
        "1;2;3\n4;5;6\n",
        "dish,category,price\nSoup,Starters,8\nTart,Desserts,7\n",
    ],
)
def test_a_table_of_other_things_is_refused(refusal: Any, text: str) -> None:
    assert "could be recognised" in refusal(text)
