"""How grave a note says an allergy is, in all the ways people say it."""

from __future__ import annotations

from datetime import date

import pytest

from shop_app.domain.allergies import Severity
from shop_app.domain.quick_note_proposals import Proposal, ProposalKind, Who
from shop_app.services.quick_notes import read_note

DAY = date(2025, 11, 22)


def read(note: str) -> tuple[Proposal, ...]:
    return read_note(note, DAY).proposals


@pytest.mark.parametrize(
    ("note", "allergen"),
    [
        ("allergique aux crustacés (anaphylaxie)", "crustaceans"),
        ("allergic to peanuts - anaphylaxis", "peanuts"),
        ("allergie arachide: choc anaphylactique", "peanuts"),
        ("anaphylactic to peanuts", "peanuts"),
        ("deathly allergic to peanuts", "peanuts"),
        ("allergique aux noix, risque de mort", "nuts"),
        ("allergic to nuts, could die", "nuts"),
        ("allergie aux noix (risque vital)", "nuts"),
        ("allergique aux noix : mortel", "nuts"),
        ("très allergique aux noix", "nuts"),
        ("very allergic to nuts", "nuts"),
        ("Extrêmement allergique au lait", "milk"),
        ("choc aux crevettes en 2019", "crustaceans"),
        ("allergique aux noix (Quincke)", "nuts"),
        ("œdème de Quincke avec les noix", "nuts"),
        ("allergique aux noix, déjà hospitalisée", "nuts"),
    ],
)
def test_a_danger_is_severe(note: str, allergen: str) -> None:
    reading = read_note(note, DAY)
    (found,) = reading.proposals
    assert (found.kind, found.allergen, found.severity, reading.rest) == (
        ProposalKind.ALLERGY, allergen, Severity.SEVERE, "",
    )  # fmt: skip


@pytest.mark.parametrize(
    "note",
    [
        "allergique aux noix, a un EpiPen", "allergique noix EpiPen", "Allergie noix: EpiPen",
        "EpiPen in her bag, nut allergy", "stylo d’adrénaline, allergique aux noix",
        "nut allergy, carries an epipen",
    ],
)  # fmt: skip
def test_a_pen_is_severe_wherever_it_stands(note: str) -> None:
    (found,) = read(note)
    assert (found.allergen, found.severity, found.carries_adrenaline) == (
        "nuts", Severity.SEVERE, True,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("allergique au lait, anaphylaxie aux noix", {"milk": "unknown", "nuts": "severe"}),
        ("allergie légère au lait et très allergique aux noix", {"milk": "mild", "nuts": "severe"}),
        ("allergique aux noix, pas d’EpiPen", {"nuts": "unknown"}),
        ("no EpiPen, nut allergy", {"nuts": "unknown"}),
        ("son frère a un EpiPen, elle est allergique au lait", {"milk": "unknown"}),
        ("mildly allergic to nuts", {"nuts": "mild"}),
        ("être servie très vite, allergique aux noix", {"nuts": "unknown"}),
    ],
)
def test_what_is_grave_is_that_allergy_of_that_person(note: str, expected: dict[str, str]) -> None:
    mine = (one for one in read(note) if one.kind is ProposalKind.ALLERGY)
    assert {one.allergen: one.severity for one in mine if one.who is Who.CLIENT} == expected


@pytest.mark.parametrize(
    ("note", "diet"),
    [
        ("cacher", "kosher"), ("mange cacher", "kosher"), ("hallal", "halal"),
        ("pescétarienne", "pescetarian"), ("diabétique", "diabetic"),
    ],
)  # fmt: skip
def test_diets_are_known_however_they_are_spelt(note: str, diet: str) -> None:
    (found,) = read(note)
    assert (found.kind, found.allergen) == (ProposalKind.DIET, diet)


def test_hiding_something_is_no_kosher_meal() -> None:
    assert [one.kind for one in read("à cacher au fond de la salle")] == []
    assert [one.kind for one in read("cacher la note au mari")] == []
