"""Tastes counted from purchases: fading, and never from one choice."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_app.domain.allergies import Allergy, DietaryKind, Severity, ToldBy
from shop_app.domain.preference_weights import Weighed, lasting, named_in, weighed
from shop_app.domain.preferences import Evidence, Polarity, Preference
from shop_app.domain.tastes import (
    HALF_LIFE,
    WINDOW,
    Taste,
    TasteOf,
    choices_seen,
    fading,
    lower_bound,
    tastes_of,
)
from shop_app.domain.visits import Purchase, Visit

NOW = datetime(2025, 11, 22, 10, 30, tzinfo=UTC)
TODAY = NOW.date()


def visit(days_ago: int, *items: str | tuple[str, str], quantity: int = 1) -> Visit:
    """A visit with items, each a name or a name and its category."""
    named = [(one, "") if isinstance(one, str) else one for one in items]
    purchases = tuple(
        Purchase(n, name, category, Decimal(quantity), None)
        for n, (name, category) in enumerate(named)
    )
    at = NOW - timedelta(days=days_ago)
    return Visit(days_ago, 1, 1, at, None, "", "", purchases=purchases)


def day_of(one: Visit) -> date:
    return one.at.date()


def tastes(*visits: Visit) -> dict[str, Taste]:
    return {one.text: one for one in tastes_of(visits, day_of, TODAY)}


def test_what_is_taken_again_and_again_is_a_taste() -> None:
    found = tastes(*(visit(7 * n, "Saint-Julien") for n in range(4)))
    taste = found["Saint-Julien"]
    assert (taste.times, taste.visits, taste.of) == (4, 4, TasteOf.PRODUCT)
    assert taste.last_on == TODAY


def test_one_choice_seen_once_is_no_taste() -> None:
    assert tastes(visit(1, "Saint-Julien")) == {}
    seen = choices_seen([visit(1, "Saint-Julien")], day_of, TODAY)
    assert [(one.text, one.times, one.is_lasting) for one in seen] == [("Saint-Julien", 1, False)]


def test_twice_the_same_on_one_visit_is_one_choice() -> None:
    assert tastes(visit(1, "Saint-Julien", "saint julien")) == {}
    assert tastes(visit(1, "Saint-Julien", quantity=6)) == {}


def test_a_thing_brought_back_is_no_choice() -> None:
    assert tastes(visit(1, "vase", quantity=-1), visit(2, "vase")) == {}


def test_two_of_many_visits_are_too_few() -> None:
    others = [visit(3 * n, "tea", f"other {n}") for n in range(18)]
    found = tastes(visit(1, "Saint-Julien"), visit(2, "Saint-Julien"), *others)
    assert "Saint-Julien" not in found
    assert "tea" in found


def test_names_are_the_same_however_written() -> None:
    found = tastes(visit(1, "Café crème"), visit(9, "CAFE CREME"))
    assert [(one.text, one.times) for one in found.values()] == [("Café crème", 2)]


def test_a_taste_fades_and_is_gone_at_last() -> None:
    weights = [fading(TODAY - timedelta(days=days), TODAY) for days in (0, HALF_LIFE, WINDOW)]
    assert weights == [1, 0.5, 0.125]
    assert fading(TODAY - timedelta(days=WINDOW + 1), TODAY) == 0
    assert fading(TODAY + timedelta(days=9), TODAY) == 1  # a clock that jumped
    old = [visit(WINDOW + 7 * n, "Saint-Julien") for n in range(1, 9)]
    assert tastes(*old) == {}
    assert tastes(visit(10, "Saint-Julien"), *old) == {}


def test_what_was_left_gives_way_to_what_came_after() -> None:
    before = [visit(300 + 20 * n, "port") for n in range(5)]
    now = [visit(10 * n, "tea") for n in range(8)]
    found = tastes(*now, *before)
    assert list(found) == ["tea"] or found["tea"].surely > 2 * found["port"].surely


def test_a_category_is_a_taste_where_it_stands_out() -> None:
    reds = [visit(9 * n, (f"red {n}", "Reds")) for n in range(6)]
    other = visit(60, ("terrine", "Food"))
    found = tastes(*reds, other)
    assert (found["Reds"].of, found["Reds"].times) == (TasteOf.CATEGORY, 6)
    assert "Food" not in found


def test_what_everybody_takes_at_a_table_is_no_taste() -> None:
    meals = [visit(9 * n, (f"dish {n}", "Mains"), (f"sweet {n}", "Desserts")) for n in range(6)]
    assert tastes(*meals) == {}


def test_a_category_that_one_product_says_is_not_said_twice() -> None:
    found = tastes(*(visit(9 * n, ("Saint-Julien", "Reds")) for n in range(4)))
    assert list(found) == ["Saint-Julien"]


@pytest.mark.parametrize(
    ("share", "total", "low", "high"),
    [(0, 0, 0, 0), (0, 20, 0, 0), (2, 2, 0.5, 0.6), (20, 20, 0.9, 1), (4, 20, 0.1, 0.12)],
)
def test_the_lower_bound_is_careful_with_few(
    share: float, total: float, low: float, high: float
) -> None:
    assert low <= lower_bound(share, total) <= high


@given(st.floats(0, 50), st.floats(0, 50))
def test_the_lower_bound_is_a_share_below_what_was_seen(one: float, other: float) -> None:
    share, total = min(one, other), max(one, other)
    bound = lower_bound(share, total)
    assert 0 <= bound <= (share / total if total else 0) + 1e-9


def preference(text: str, **fields: Any) -> Preference:
    blank: dict[str, Any] = {
        "id": 5, "version": 1, "client_id": 1, "topic": "", "text": text,
        "polarity": Polarity.LIKES, "evidence": Evidence.SEEN, "count": 1, "confirmed_on": TODAY,
    }  # fmt: skip
    return Preference(**(blank | fields))


def allergy(allergen: str, species: str = "", kind: DietaryKind = DietaryKind.ALLERGY) -> Allergy:
    return Allergy(
        1, 1, 1, kind, allergen, species, Severity.SEVERE, False, "", "", ToldBy.CLIENT,
        TODAY, "", TODAY, "",
    )  # fmt: skip


def weigh(*noted: Preference, visits: tuple[Visit, ...] = (), items: Any = ()) -> list[Weighed]:
    return list(weighed(noted, tastes_of(visits, day_of, TODAY), items, TODAY))


def test_what_was_noticed_once_lasts_only_when_seen_again_or_told() -> None:
    assert [one.is_lasting for one in weigh(preference("corner table"))] == [False]
    assert [one.is_lasting for one in weigh(preference("corner table", count=2))] == [True]
    assert [one.is_lasting for one in weigh(preference("corner", evidence=Evidence.TOLD))] == [True]


def test_what_was_noticed_long_ago_no_longer_lasts() -> None:
    old = preference("corner table", count=9, confirmed_on=TODAY - timedelta(days=WINDOW + 1))
    assert [one.is_lasting for one in weigh(old)] == [False]


def test_what_was_noticed_is_counted_on_from_purchases() -> None:
    visits = tuple(visit(7 * n, "Saint-Julien") for n in range(4))
    (one,) = weigh(preference("saint julien"), visits=visits)
    assert (one.preference.count, one.is_lasting, one.preference.id) == (4, True, 5)


def test_what_was_told_stays_told_and_a_dislike_is_not_counted_up() -> None:
    visits = tuple(visit(7 * n, "Saint-Julien") for n in range(4))
    told = preference("Saint-Julien", evidence=Evidence.TOLD, count=0)
    assert [(one.preference.id, one.preference.count) for one in weigh(told, visits=visits)] == [
        (5, 0)
    ]
    no = preference("Saint-Julien", polarity=Polarity.DISLIKES)
    (one,) = weigh(no, visits=visits)
    assert (one.preference.polarity, one.is_lasting) == (Polarity.DISLIKES, False)


def test_a_liking_against_an_allergy_is_never_suggested() -> None:
    nuts = (allergy("fruits à coque", "noix, noisette"),)
    found = weigh(
        preference("Gâteau aux noix", evidence=Evidence.TOLD),
        preference("Tarte au citron", evidence=Evidence.TOLD),
        visits=(visit(1, "Pain aux noix"), visit(8, "Pain aux noix")),
        items=nuts,
    )
    assert {one.preference.text: one.forbidden for one in found} == {
        "Gâteau aux noix": True, "Tarte au citron": False, "Pain aux noix": True,
    }  # fmt: skip
    assert [one.preference.text for one in lasting(found)] == ["Tarte au citron"]


def test_a_dislike_of_an_allergen_may_be_said_and_an_aversion_forbids_nothing() -> None:
    never = preference("noix", polarity=Polarity.NEVER, evidence=Evidence.TOLD)
    (one,) = weigh(never, items=(allergy("noix"),))
    assert not one.forbidden
    liked = preference("noix", evidence=Evidence.TOLD)
    (one,) = weigh(liked, items=(allergy("noix", kind=DietaryKind.AVERSION),))
    assert not one.forbidden


def test_named_needs_all_the_words_of_an_allergen() -> None:
    assert named_in("Soupe aux fruits de mer", (allergy("fruits de mer"),))
    assert not named_in("Salade de fruits", (allergy("fruits de mer"),))
    assert not named_in("", (allergy(""),))
