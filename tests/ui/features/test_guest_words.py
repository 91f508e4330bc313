"""What is said of a guest where room is scarce: never less than what is severe or to be asked."""

from __future__ import annotations

import pytest

from shop_app.domain.allergies import AllergyStatus, DietaryKind, Severity
from shop_app.domain.offers import Concern, Guest
from shop_app.ui.features.table.guest_words import guest_parts, guest_sign, short_parts
from shop_app.ui.kit.wording import spoken


def avoids(kind: DietaryKind, *words: str, severity: Severity = Severity.MILD) -> list[Concern]:
    return [Concern(kind, one, frozenset({one}), severity) for one in words]


def said(guest: Guest, few: int = 3) -> list[str]:
    return [spoken(one.words) for one in short_parts(guest, few)]


def test_all_that_is_severe_is_said_and_how_many_more() -> None:
    severe = avoids(DietaryKind.ALLERGY, "kiwi", "lait", severity=Severity.SEVERE)
    others = avoids(DietaryKind.INTOLERANCE, "a", "b", "c", "d", "e")
    guest = Guest("Ana", AllergyStatus.HAS, concerns=(*others, *severe))
    assert said(guest) == ["SEVERE allergy: kiwi · lait", "intolerance: a · b · c", "and 2 more"]
    assert said(guest, 0) == ["SEVERE allergy: kiwi · lait", "and 5 more"]


@pytest.mark.parametrize("few", [0, 3])
@pytest.mark.parametrize("kind", list(DietaryKind))
@pytest.mark.parametrize("status", [AllergyStatus.NONE_KNOWN, AllergyStatus.NOT_ASKED])
def test_nobody_with_something_to_avoid_is_said_to_have_none(
    few: int, kind: DietaryKind, status: AllergyStatus
) -> None:
    guest = Guest("Ana", status, concerns=tuple(avoids(kind, *"abcdef")))
    words = said(guest, few)
    assert "none known" not in words
    assert ("NEVER ASKED" in words) == (status is AllergyStatus.NOT_ASKED)
    assert guest_sign(guest)[0] != "circle-check"


def test_what_harms_is_red_and_what_does_not_is_calm() -> None:
    concerns = [
        *avoids(DietaryKind.AVERSION, "a"), *avoids(DietaryKind.DIET, "b"),
        *avoids(DietaryKind.INTOLERANCE, "c"), *avoids(DietaryKind.ALLERGY, "d"),
    ]  # fmt: skip
    guest = Guest("Ana", AllergyStatus.HAS, concerns=tuple(concerns))
    told = [(spoken(one.words), one.tone) for one in guest_parts(guest)]
    assert told == [
        ("allergy: d", "danger"), ("intolerance: c", "danger"), ("diet: b", "muted"),
        ("does not like: a", "muted"),
    ]  # fmt: skip
