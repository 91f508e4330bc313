from __future__ import annotations

import base64
from datetime import date
from io import BytesIO
from typing import Any

import pytest

from shop_app.exchange.vcard import read_vcards
from shop_app.text import UserError

PICTURE = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 3
BASE64 = base64.b64encode(PICTURE).decode()


def card(*lines: str, end: str = "\r\n") -> str:
    return end.join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""))


def test_names_come_from_n_and_what_it_has_no_room_for_is_noted(read: Any) -> None:
    client = read(card("N:Dupont;Marie;Anne;Mme;Jr", "FN:Mme Marie Anne Dupont Jr")).only
    assert (client.title, client.given_name, client.family_name) == ("Mme", "Marie", "Dupont")
    assert client.notes == ("Other given names: Anne", "Suffix: Jr")


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("FN:DUPONT Marie",), ("Marie", "DUPONT")),
        (("N:;;;;", "FN:Marie Dupont"), ("Marie", "Dupont")),
        (("N:Dupont",), ("", "Dupont")),
        (("N:;;Marie",), ("Marie", "")),
    ],
)
def test_a_name_is_made_of_what_there_is(
    read: Any, lines: tuple[str, ...], name: tuple[str, str]
) -> None:
    assert read(card(*lines)).names == [name]


def test_a_company_and_an_address_alone_are_clients(read: Any) -> None:
    found = read(
        card("FN:Acme", "ORG:Acme;Sales") + card("EMAIL:a@b.fr") + card("FN:a@b.fr", "EMAIL:a@b.fr")
    )
    assert [one.organisation for one in found.clients] == ["Acme", "", ""]
    assert found.clients[0].notes == ("Department: Sales",)
    assert found.points("email") == [("a@b.fr", ""), ("a@b.fr", "")]
    assert found.names == [("", "")] * 3


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\r\r\n"])
@pytest.mark.parametrize("fold", [" ", "\t"])
def test_lines_end_and_fold_in_any_way(read: Any, end: str, fold: str) -> None:
    found = read(card("FN:Ma", f"{fold}rie Dupont", "NOTE:Likes", f"{fold} quiet tables", end=end))
    assert found.names == [("Marie", "Dupont")]
    assert found.only.notes == ("Likes quiet tables",)


def test_quoted_printable_with_soft_breaks_and_old_charsets(read: Any) -> None:
    text = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\n"
        "N;CHARSET=WINDOWS-1252;ENCODING=QUOTED-PRINTABLE:Lef=E8vre;H=E9l=E8ne\r\n"
        "NOTE;CHARSET=UTF-8;QUOTED-PRINTABLE:Pr=C3=A9f=C3=A8re=0D=0Ala =\r\nterrasse, au =\r\n\r\n"
        "TEL;CELL:06=12\r\nEND:VCARD\r\n"
    )
    found = read(text)
    assert found.names == [("Hélène", "Lefèvre")]
    assert found.only.notes == ("Préfère\nla terrasse, au",)
    assert found.points("phone") == [("06=12", "mobile")]


def test_bytes_without_charset_are_read_as_what_they_are(read: Any) -> None:
    assert read(card("N:Lefèvre;Zoé").encode("cp1252")).names == [("Zoé", "Lefèvre")]
    assert read(card("N:Lefèvre;Zoé").encode("utf-8-sig")).names == [("Zoé", "Lefèvre")]
    assert read(card("N:Lefèvre;Zoé").encode("utf-16")).names == [("Zoé", "Lefèvre")]
    wrong = card("N;CHARSET=x-none:Lefèvre;Zoé")
    assert read(wrong).names == [("Zoé", "Lefèvre")]


def test_escapes_are_undone_and_a_writers_own_backslashes_kept(read: Any) -> None:
    found = read(card(r"N:Du\;pont;Marie\, Anne", r"NOTE:a\nb\Nc \\ \"d\" C:\temp http\://x"))
    assert found.names == [("Marie, Anne", "Du;pont")]
    assert found.only.notes == ('a\nb\nc \\ "d" C:\\temp http://x',)


def test_phones_keep_what_was_typed_and_say_which_they_are(read: Any) -> None:
    found = read(
        card(
            "FN:M",
            "TEL;TYPE=work,voice:01 02",
            'TEL;VALUE=uri;TYPE="cell,text";PREF=1:tel:+33-6-12;ext=5',
            "TEL;HOME;FAX:03",
            "item1.TEL:04",
            "item1.X-ABLabel:_$!<Assistant>!$_",
            "item2.TEL:05",
            "item2.X-ABLabel:Chalet",
        )
    )
    assert found.points("phone") == [
        ("+33-6-12 ext. 5", "mobile"),
        ("01 02", "work"),
        ("03", "home fax"),
        ("04", "assistant"),
        ("05", "Chalet"),
    ]
    assert found.only.notes == ()


def test_addresses_come_in_parts_or_printed(read: Any) -> None:
    found = read(
        card("FN:M", "ADR;TYPE=home:BP 1;Bât. B;1 rue X;Paris;IDF;75001;France")
        + card("FN:N", r"LABEL;TYPE=work:2 rue Y\n69001 Lyon")
    )
    first, second = (one.contact_points[0] for one in found.clients)
    assert first.street == "1 rue X\nBât. B\nBP 1"
    assert (first.postcode, first.city, first.region, first.country) == (
        *("75001", "Paris", "IDF", "France"),
    )
    assert first.as_typed == "1 rue X, Bât. B, BP 1, 75001 Paris, IDF, France"
    assert (second.street, second.label) == ("2 rue Y\n69001 Lyon", "work")


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("BDAY:1984-05-03", "1984-05-03"),
        ("BDAY:19840503T000000Z", "1984-05-03"),
        ("BDAY:--0503", "--05-03"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-03", "--05-03"),
        ("BDAY;VALUE=text:3 mai 1984", "1984-05-03"),
        ("BDAY:x\r\nBDAY;ALTID=1;VALUE=text:1984-05-03", "1984-05-03"),
        ("X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1984-05-03;3;;", "1984-05-03"),
    ],
)
def test_birthdays_come_in_many_forms(read: Any, line: str, iso: str) -> None:
    birthday = read(card("FN:M", line)).only.birthday
    assert birthday is not None
    assert birthday.iso == iso


def test_an_impossible_birthday_is_told_and_kept_as_a_note(read: Any) -> None:
    found = read(card("FN:Marie", "BDAY:1984-02-31"))
    assert found.only.birthday is None
    assert found.only.notes == ("Birthday: 1984-02-31",)
    assert found.refused == ["“1984-02-31” cannot be read as a birthday; it was kept as a note."]
    assert found.not_taken[0].partly


def test_what_people_wrote_is_noted_and_what_machines_wrote_is_not(read: Any) -> None:
    found = read(
        card(
            *("FN:Marie", "TITLE:Cheffe", "URL:http://x.fr", "ANNIVERSARY:20090808"),
            *("X-MAIDENNAME:Durand", "IMPP;X-SERVICE-TYPE=Skype:skype:marie", "X-ALLERGIES:noix"),
            *("item1.X-ABRELATEDNAMES:Paul", "item1.X-ABLabel:_$!<Spouse>!$_"),
            "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Zoé;0;Fille;;",
            *(
                "PRODID:x",
                "REV:2020",
                "X-ABUID:8D0F:ABPerson",
                "GEO:1,2",
                "X-ID:0123456789abcdef01234567",
            ),
            *("NOTE:un", "NOTE:un", "PHOTO;VALUE=uri:http://x.fr/p.jpg"),
        )
    )
    assert found.only.notes == (
        *("Job title: Cheffe", "Website: http://x.fr", "Anniversary: 2009-08-08"),
        *("Maiden name: Durand", "Skype: marie", "Allergies: noix", "Spouse: Paul"),
        *("un", "Photo: http://x.fr/p.jpg", "Fille: Zoé"),
    )


def test_the_rest_of_a_card_arrives(read: Any) -> None:
    found = read(
        card(
            *("N:Dow;Jon", "NICKNAME:Jo,Jonny", "LANG;PREF=2:en", "LANG;PREF=1:fr-CA", "UID:urn:7"),
            *("X-PHONETIC-FIRST-NAME:Jonn", "X-PHONETIC-LAST-NAME:Dau", "CATEGORIES:VIP,Amis"),
        )
    )
    assert found.only.name_as_said == "Jo"
    assert found.only.notes == ("Also called: Jonny",)
    assert found.only.pronunciation == "Jonn Dau"
    assert found.only.language == "fr"
    assert found.taken[0].uid == "urn:7"
    assert found.taken[0].tags == ("VIP", "Amis")


def test_pronouns_script_and_flags_arrive(read: Any) -> None:
    found = read(
        card(
            *("FN:Ana Lima", "PRONOUNS;LANGUAGE=fr;PREF=2:iel", "PRONOUNS;PREF=1:elle"),
            *("X-OTHER-SCRIPT:Лима", "X-DO-NOT-CELEBRATE:TRUE", "X-DECEASED:0"),
            "X-DO-NOT-CONTACT:1",
        )
        + card("FN:Jean", "DEATHDATE:20200312")
    )
    ana, jean = found.clients
    assert (ana.pronouns, ana.other_script) == ("elle", "Лима")
    assert (ana.do_not_celebrate, ana.deceased, ana.do_not_contact) == (True, False, True)
    assert ana.notes == ()
    assert jean.deceased


def test_one_contact_of_each_kind_is_preferred(read: Any) -> None:
    found = read(
        card(
            *("FN:M", "TEL:01", "TEL;TYPE=home,pref:02", "TEL;TYPE=PREF:03", "TEL;TYPE=PREF:03"),
            *("EMAIL:a@x.fr", "EMAIL;PREF=1:b@x.fr", "ADR:;;1 rue X;Lyon;;69001;"),
        )
    )
    points = [(one.as_typed, one.preferred) for one in found.only.contact_points]
    assert points == [
        ("02", True), ("03", False), ("01", False), ("b@x.fr", True), ("a@x.fr", False),
        ("1 rue X, 69001 Lyon", False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "lines",
    [
        (f"PHOTO;ENCODING=b;TYPE=JPEG:{BASE64}",),
        (f"PHOTO;BASE64:{BASE64[:70]}", f" {BASE64[70:]}", ""),
        (f"PHOTO;ENCODING=BASE64;JPEG:{BASE64[:76]}", BASE64[76:], ""),
        (f"PHOTO:data:image/png;base64,{BASE64}",),
        (f"PHOTO;ENCODING=b:{BASE64.rstrip('=')}",),
    ],
)
def test_photos_of_every_version_arrive(read: Any, lines: tuple[str, ...]) -> None:
    found = read(card("FN:Marie", *lines, "TEL:0612345678"))
    assert found.only.photo is not None
    assert found.only.photo.data == PICTURE
    assert found.only.photo.media_type == "image/jpeg"
    assert found.points("phone") == [("0612345678", "")]


@pytest.mark.parametrize(
    ("photo", "why"),
    [
        ("!!!", "The photo is damaged and was left out."),
        (base64.b64encode(b"no picture at all").decode(), "The photo is damaged and was left out."),
        ("/9j/" + "A" * 9_000_000, "The photo is larger than 5 MB and was left out."),
        ("/9j/" + "A" * 40_000_000, "The photo is larger than 5 MB and was left out."),
    ],
)
def test_a_bad_photo_loses_only_itself(read: Any, photo: str, why: str) -> None:
    found = read(card("FN:Marie", f"PHOTO;ENCODING=b:{photo}", "TEL:06") + card("FN:Jean"))
    assert [name for name, _ in found.names] == ["Marie", "Jean"]
    assert found.points("phone") == [("06", "")]
    assert found.refused == [why]


def test_a_card_without_end_ends_where_the_next_begins(read: Any) -> None:
    found = read("BEGIN:VCARD\nFN:Marie\nBEGIN:VCARD\nFN:Jean\nTEL:06")
    assert [name for name, _ in found.names] == ["Marie", "Jean"]
    assert found.refused == []


def test_a_card_in_a_card_is_a_note(read: Any) -> None:
    susan = "BEGIN:VCARD\nFN:Susan\nTEL:07\nEND:VCARD\n"
    nested = f"BEGIN:VCARD\nFN:Marie\nAGENT:\n{susan}TEL:06\nEND:VCARD\n"
    found = read(nested + card("FN:Jean", r"AGENT:BEGIN:VCARD\nFN:Paul\nEND:VCARD"))
    assert [name for name, _ in found.names] == ["Marie", "Jean"]
    assert found.points("phone") == [("06", "")]
    assert [one.notes for one in found.clients] == [("Agent: Susan",), ("Agent: Paul",)]


def test_cards_that_are_no_clients_are_told(read: Any) -> None:
    found = read(
        card("FN:Team", "KIND:group") + card("NOTE:alone") + "stray\nmore\n" + card("FN:Jean")
    )
    assert found.names == [("Jean", "")]
    assert found.where == ["clients.txt, card 1", "clients.txt, card 2", "clients.txt, line 10"]


def test_lines_that_a_program_forgot_to_fold_stay_in_the_note(read: Any) -> None:
    found = read(
        card("FN:Marie", "NOTE:première ligne", "seconde ligne", "http://x.fr/y", "TEL:06")
    )
    assert found.only.notes == ("première ligne\nseconde ligne\nhttp://x.fr/y",)
    assert found.points("phone") == [("06", "")]


@pytest.mark.parametrize(
    "name",
    [
        "<img src=x>",
        "%",
        "' OR 1=1 --",
        "n" * 500,
        "שרה",
        "👩🏽‍🍳",
        "{name}",
        "e\u0301",
        "\u202eabc",
    ],
)
def test_hostile_names_pass_unchanged(read: Any, name: str) -> None:
    (pair,) = read(card(f"N:{name};")).names
    assert pair == ("", name.replace("e\u0301", "é"))


def test_control_characters_go_and_endless_texts_are_cut(read: Any) -> None:
    found = read(card("N:Du\0pont\x1b;" + "x" * 5_000, "NOTE:" + "y" * 200_000))
    assert found.only.family_name == "Dupont"
    assert len(found.only.given_name) == 1_000
    assert len(found.only.notes[0]) == 100_000
    assert len(found.refused) == 2


def test_a_file_without_any_card_is_refused_in_one_sentence() -> None:
    with pytest.raises(UserError, match="holds no contact card"):
        list(read_vcards(BytesIO(b"\x00\xff no card here"), "x.vcf", today=date(2026, 3, 1)))
