"""Days and sizes in the words of quick notes."""

from __future__ import annotations

from datetime import date

import pytest

from shop_app.domain.quick_notes import Proposal, ProposalKind
from shop_app.services.quick_notes import read_note

SUNDAY = date(2026, 11, 22)


def only(text: str, kind: ProposalKind) -> Proposal:
    (found,) = [one for one in read_note(text, SUNDAY).proposals if one.kind is kind]
    return found


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("mardi", "2026-11-24"), ("dimanche", "2026-11-29"), ("mardi prochain", "2026-11-24"),
        ("next Friday", "2026-11-27"), ("lundi en huit", "2026-11-30"), ("demain", "2026-11-23"),
        ("après-demain", "2026-11-24"), ("aujourd'hui", "2026-11-22"), ("ce soir", "2026-11-22"),
        ("the day after tomorrow", "2026-11-24"), ("dans deux semaines", "2026-12-06"),
        ("in 10 days", "2026-12-02"), ("d'ici 8 jours", "2026-11-30"), ("in a week", "2026-11-29"),
        ("dans 3 mois", "2027-02-22"), ("in a year", "2027-11-22"), ("le 15", "2026-12-15"),
        ("on the 15th", "2026-12-15"), ("le 22", "2026-11-22"), ("3 mai", "2027-05-03"),
        ("le 3/12", "2026-12-03"), ("May 3rd", "2027-05-03"), ("3rd of December", "2026-12-03"),
        ("le 3 mai 2028", "2028-05-03"), ("2027-01-31", "2027-01-31"), ("à Noël", "2026-12-25"),
        ("à la Toussaint", "2027-11-01"), ("Easter Monday", "2027-03-29"),
        ("mardi 1er décembre", "2026-12-01"), ("Tuesday, Dec 1", "2026-12-01"),
        ("jeudi 26", "2026-11-26"), ("14 février", "2027-02-14"), ("samdei", "2026-11-28"),
    ],
)  # fmt: skip
def test_days_of_follow_ups(said: str, due: str) -> None:
    found = only(f"rappeler {said}", ProposalKind.FOLLOW_UP)
    assert (found.text, str(found.date), found.uncertain) == ("rappeler", due, False)


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("fin juin", "2027-06-30"), ("la semaine prochaine", "2026-11-23"),
        ("next month", "2026-12-01"), ("vers le 10 décembre", "2026-12-10"),
        ("en janvier", "2027-01-01"), ("ce week-end", "2026-11-28"), ("fin du mois", "2026-11-30"),
    ],
)  # fmt: skip
def test_days_that_are_only_about_right_say_so(said: str, due: str) -> None:
    found = only(f"rappeler {said}", ProposalKind.FOLLOW_UP)
    assert (str(found.date), found.uncertain) == (due, True)


@pytest.mark.parametrize(
    ("text", "label", "day"),
    [
        ("anniversaire 3 mai", "birthday", (None, 5, 3)),
        ("anniv le 3/5", "birthday", (None, 5, 3)),
        ("May 3rd birthday", "birthday", (None, 5, 3)),
        ("bday 03.05.1984", "birthday", (1984, 5, 3)),
        ("née le 12 mars 75", "birthday", (1975, 3, 12)),
        ("premier janvier anniversaire", "birthday", (None, 1, 1)),
        ("né un 29 février", "birthday", (None, 2, 29)),
        ("DOB: 05/23/1984", "birthday", (1984, 5, 23)),
        ("anniversaire : 4 juin", "birthday", (None, 6, 4)),
        ("son anniversaire, c'est le 4 juin", "birthday", (None, 6, 4)),
        ("anniversaire de mariage le 14 juillet", "wedding", (None, 7, 14)),
        ("wedding anniversary June 5th, 2010", "wedding", (2010, 6, 5)),
        ("baptême le 13 juin", "baptism", (None, 6, 13)),
        ("anniversaire samedi prochain", "birthday", (2026, 11, 28)),
    ],
)
def test_occasions(text: str, label: str, day: tuple[int | None, int, int]) -> None:
    found = only(text, ProposalKind.OCCASION)
    assert (found.label, (found.year, found.month, found.day)) == (label, day)


def test_an_order_that_english_leaves_open_is_uncertain() -> None:
    assert only("her birthday is on 12/06", ProposalKind.OCCASION).uncertain
    assert not only("her birthday is on 13/06", ProposalKind.OCCASION).uncertain
    assert not only("son anniversaire est le 12/06", ProposalKind.OCCASION).uncertain


@pytest.mark.parametrize(
    "text", ["anniversaire 31/02", "anniversaire le 30 février", "née en 1975"]
)
def test_a_day_that_never_is_stays_in_the_rest(text: str) -> None:
    reading = read_note(text, SUNDAY)
    assert (reading.proposals, reading.rest) == ((), text)


@pytest.mark.parametrize(
    ("text", "garment", "size", "system"),
    [
        ("chausse du 38", "shoe", "38", ""), ("pointure 42", "shoe", "42", ""),
        ("chausse du 38,5", "shoe", "38.5", ""), ("chausse du 38 et demi", "shoe", "38.5", ""),
        ("pointure : 42 ½", "shoe", "42.5", ""), ("shoe size 7 1/2 UK", "shoe", "7.5", "UK"),
        ("EU 42 shoes", "shoe", "42", "EU"), ("taille M", "", "M", ""), ("size 10", "", "10", ""),
        ("fait du 40 en pantalon", "trousers", "40", ""), ("42 en veste", "jacket", "42", ""),
        ("wears a size 12 dress", "dress", "12", ""), ("robe taille 40", "dress", "40", ""),
        ("tour de doigt 54", "ring", "54", ""), ("ring size N", "ring", "N", ""),
        ("collar 39", "collar", "39", ""), ("waist 32", "waist", "32", ""),
        ("95C", "bra", "95C", ""), ("hat size 7 3/8", "hat", "7 3/8", ""),
        ("tour de tête 57 cm", "hat", "57", "cm"), ("jeans 32/34", "trousers", "32/34", ""),
        ("wears large", "", "L", ""), ("taille 12 ans", "", "12 ans", ""),
    ],
)  # fmt: skip
def test_sizes(text: str, garment: str, size: str, system: str) -> None:
    found = only(text, ProposalKind.SIZE)
    assert (found.garment, found.size, found.system) == (garment, size, system)


@pytest.mark.parametrize("text", ["robe 3 pièces", "table 12", "ring on Tuesday", "taille la haie"])
def test_what_is_no_size(text: str) -> None:
    kinds = {one.kind for one in read_note(text, SUNDAY).proposals}
    assert ProposalKind.SIZE not in kinds
