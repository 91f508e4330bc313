"""What is said of those who come along: never nothing, never rounded up to none."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from shop_app.domain.allergies import (
    Allergy,
    AllergyKnowledge,
    AllergyStatus,
    DietaryKind,
    Severity,
    ToldBy,
)
from shop_app.domain.companions import Companion, companion_words, gravest_companions_first
from shop_app.domain.links import Link, LinkKind, inverse, link_word
from shop_app.text import Words

TODAY = date(2025, 11, 22)
SAY = Words("en", lambda _context, source, _n: source).say


def item(allergen: str, **fields: Any) -> Allergy:
    blank: dict[str, Any] = {
        "id": 1, "version": 1, "client_id": 2, "kind": DietaryKind.ALLERGY, "allergen": allergen,
        "species": "", "severity": Severity.UNKNOWN, "carries_adrenaline": False, "reaction": "",
        "note": "", "told_by": ToldBy.CLIENT, "noted_on": TODAY, "noted_by": "",
        "confirmed_on": TODAY, "confirmed_by": "",
    }  # fmt: skip
    return Allergy(**(blank | fields))


def companion(name: str, known: AllergyKnowledge | None) -> Companion:
    other = None if known is None else 2
    return Companion(
        Link(1, 1, 1, LinkKind.PARTNER, other, name, comes_along=True, note="", noted_on=TODAY),
        known,
    )


def of(status: AllergyStatus, *items: Allergy) -> AllergyKnowledge:
    return AllergyKnowledge(status, TODAY, "", 1, items)


@pytest.mark.parametrize(
    ("known", "said"),
    [
        (None, "allergies not known"),
        (AllergyKnowledge(), "allergies not asked"),
        (of(AllergyStatus.NONE_KNOWN), "no known allergy"),
        (of(AllergyStatus.DECLINED), "prefers not to say about allergies"),
        (of(AllergyStatus.HAS), "has allergies, which ones is not recorded"),
        (
            of(AllergyStatus.HAS, item("peanuts", severity=Severity.SEVERE)),
            "allergic to peanuts (severe)",
        ),
        (
            of(AllergyStatus.NOT_ASKED, item("milk", kind=DietaryKind.INTOLERANCE)),
            "intolerant of milk",
        ),
        (
            of(
                AllergyStatus.HAS,
                item("vegan", kind=DietaryKind.DIET),
                item("nuts", species="walnut", carries_adrenaline=True),
            ),
            "allergic to nuts (walnuts, carries adrenaline); diet: vegan",
        ),
        (
            of(AllergyStatus.NOT_ASKED, item("onions", kind=DietaryKind.AVERSION)),
            "allergies not asked; does not like onions",
        ),
    ],
)
def test_words_for_whatever_is_known(known: AllergyKnowledge | None, said: str) -> None:
    assert SAY(companion_words(companion("Paul Lefèvre", known), TODAY)) == (
        f"comes with: Paul Lefèvre – {said}"
    )


def test_what_is_old_is_asked_again() -> None:
    paul = companion("Paul", of(AllergyStatus.NONE_KNOWN))
    later = TODAY.replace(year=TODAY.year + 2)
    assert not paul.is_stale(TODAY)
    said = SAY(companion_words(paul, later))
    assert said == "comes with: Paul – no known allergy; ask again"
    assert not companion("Paul", None).is_stale(later)


def test_the_gravest_come_first_and_who_has_none_last() -> None:
    severe = of(AllergyStatus.HAS, item("peanuts", severity=Severity.SEVERE))
    ordered = gravest_companions_first([
        companion("none", of(AllergyStatus.NONE_KNOWN)),
        companion("unasked", AllergyKnowledge()),
        companion("has", of(AllergyStatus.HAS, item("milk"))),
        companion("name", None),
        companion("severe", severe),
    ])  # fmt: skip
    assert [one.link.name for one in ordered] == ["severe", "has", "name", "unasked", "none"]


def test_each_word_has_an_inverse_that_leads_back() -> None:
    assert inverse(LinkKind.CHILD) is LinkKind.PARENT
    assert inverse(LinkKind.ASSISTANT) is LinkKind.EMPLOYER
    for kind in LinkKind:
        assert inverse(inverse(kind)) is kind
        assert SAY(link_word(kind))
