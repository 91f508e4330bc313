"""Preferences with evidence: told, seen and counted, confirmed with one key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from shop_app.domain.allergies import NewAllergy
from shop_app.domain.preferences import Evidence, NewPreference, Polarity
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.visits import NewPurchase, NewVisit
from shop_app.services.allergies import add_allergy
from shop_app.services.deleting import delete_record
from shop_app.services.editing import edit_record
from shop_app.services.greeting import greeting_card
from shop_app.services.preferences import (
    add_preference,
    confirm_preference,
    weighed_preferences,
)
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.services.visits import record_visit
from shop_app.text import UserError

TakeIn = Callable[..., int]
SEEN = Evidence.SEEN


def on_card(shop: Shop, client: int) -> list[tuple[str, str, int]]:
    return [
        (one.text, one.evidence.value, one.count) for one in greeting_card(shop, client).preferences
    ]


def took(shop: Shop, client: int, clock: Any, *items: str, days_ago: int = 0) -> None:
    taken = tuple(NewPurchase(one) for one in items)
    record_visit(shop, NewVisit(client, clock() - timedelta(days=days_ago), purchases=taken))


def test_what_was_noticed_once_is_on_the_page_and_not_on_the_card(
    shop: Shop, take_in: TakeIn
) -> None:
    client = take_in(family_name="Okafor")
    add_preference(shop, client, NewPreference("corner table", evidence=SEEN, count=1))
    assert on_card(shop, client) == []
    (one,) = weighed_preferences(shop, client)
    assert (one.preference.text, one.preference.count, one.is_lasting) == ("corner table", 1, False)


def test_noticed_again_it_is_a_taste(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(family_name="Okafor")
    add_preference(shop, client, NewPreference("corner table", evidence=SEEN, count=1))
    again = add_preference(shop, client, NewPreference("Corner table", evidence=SEEN, count=1))
    assert on_card(shop, client) == [("corner table", "seen", 2)]
    assert again.undo is not None
    again.undo()
    assert on_card(shop, client) == []
    assert len(weighed_preferences(shop, client)) == 1


def test_told_of_what_was_noticed_it_is_told(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(family_name="Okafor")
    add_preference(shop, client, NewPreference("corner table", evidence=SEEN, count=1))
    add_preference(shop, client, NewPreference("corner table"))
    assert [one[:2] for one in on_card(shop, client)] == [("corner table", "told")]


def test_purchases_are_counted_when_they_are_read(shop: Shop, take_in: TakeIn, clock: Any) -> None:
    client = take_in(family_name="Okafor")
    took(shop, client, clock, "Saint-Julien", days_ago=20)
    assert on_card(shop, client) == []
    for days in (1, 8, 15):
        took(shop, client, clock, "Saint-Julien", days_ago=days)
    took(shop, client, clock, "tea", days_ago=4)
    assert on_card(shop, client) == [("Saint-Julien", "seen", 4)]
    clock.forward(days=700)
    assert on_card(shop, client) == []


def test_confirming_a_counted_taste_notes_it_as_told(
    shop: Shop, take_in: TakeIn, clock: Any
) -> None:
    client = take_in(family_name="Okafor")
    took(shop, client, clock, "Saint-Julien", days_ago=9)
    took(shop, client, clock, "Saint-Julien")
    paul = add_staff(shop, "Paul").made
    (counted,) = weighed_preferences(shop, client)
    assert counted.preference.is_counted
    noted = confirm_preference(shop, counted.preference, paul)
    (one,) = weighed_preferences(shop, client)
    assert (one.preference.evidence, one.preference.noted_by) == (Evidence.TOLD, "Paul")
    assert one.preference.noted_on == clock().date()
    assert noted.undo is not None
    noted.undo()
    assert weighed_preferences(shop, client) == (counted,)


def test_confirming_makes_it_told_today_and_can_be_undone(
    shop: Shop, take_in: TakeIn, clock: Any
) -> None:
    client = take_in(family_name="Okafor")
    add_preference(shop, client, NewPreference("corner table", evidence=SEEN, count=1))
    clock.forward(days=90)
    (before,) = weighed_preferences(shop, client)
    changes = confirm_preference(shop, before.preference)
    (after,) = greeting_card(shop, client).preferences
    assert (after.evidence, after.confirmed_on) == (Evidence.TOLD, clock().date())
    assert after.noted_on == clock().date() - timedelta(days=90)
    assert changes.undo is not None
    changes.undo()
    (again,) = weighed_preferences(shop, client)
    assert replace(again.preference, version=1) == before.preference


def test_a_recounted_preference_can_be_confirmed(shop: Shop, take_in: TakeIn, clock: Any) -> None:
    client = take_in(family_name="Okafor")
    add_preference(shop, client, NewPreference("Saint-Julien", evidence=SEEN, count=1))
    clock.forward(days=30)
    took(shop, client, clock, "Saint-Julien", days_ago=9)
    took(shop, client, clock, "Saint-Julien")
    (one,) = greeting_card(shop, client).preferences
    assert one.count == 2
    confirm_preference(shop, one)
    assert [one[:2] for one in on_card(shop, client)] == [("Saint-Julien", "told")]


def test_preferences_are_changed_and_deleted_like_all_records(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(family_name="Okafor")
    made = add_preference(shop, client, NewPreference("corner table", "Table")).made
    assert made is not None
    edit_record(
        shop, RecordKind.PREFERENCE, made, {"text": "corner table"}, {"text": "window table"}
    )
    assert [one[0] for one in on_card(shop, client)] == ["window table"]
    gone = delete_record(shop, RecordKind.PREFERENCE, made)
    assert on_card(shop, client) == []
    assert gone.undo is not None
    gone.undo()
    assert [one[0] for one in on_card(shop, client)] == ["window table"]


@pytest.mark.parametrize(
    ("allergen", "species", "liked"),
    [
        ("noix", "", "Gâteau aux noix"),
        ("fruits à coque", "noisette", "Praliné"),
        ("milk", "", "Gratin with béchamel"),
        ("peanuts", "", "Peanut butter"),
        ("kiwi", "", "Kiwi sorbet"),
    ],
)
def test_a_liking_against_an_allergy_is_not_suggested(
    shop: Shop, take_in: TakeIn, clock: Any, allergen: str, species: str, liked: str
) -> None:
    client = take_in(family_name="Okafor")
    add_preference(shop, client, NewPreference(liked))
    add_preference(shop, client, NewPreference("Window table"))
    for days in (1, 9):
        took(shop, client, clock, f"{liked} of the day", "Lemon tart", days_ago=days)
    add_allergy(shop, client, NewAllergy(allergen, species=species))
    card = greeting_card(shop, client)
    assert [one.text for one in card.preferences] == ["Window table", "Lemon tart"]
    assert [one.product for one in card.usual] == ["Lemon tart"]
    forbidden = {one.preference.text for one in weighed_preferences(shop, client) if one.forbidden}
    assert forbidden == {liked, f"{liked} of the day"}


def test_a_never_is_said_beside_an_allergy(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(family_name="Okafor")
    add_preference(shop, client, NewPreference("noix", polarity=Polarity.NEVER))
    add_allergy(shop, client, NewAllergy("noix"))
    assert [one[0] for one in on_card(shop, client)] == ["noix"]


def test_a_preference_that_says_nothing_is_refused(shop: Shop, take_in: TakeIn) -> None:
    with pytest.raises(UserError, match="what they like"):
        add_preference(shop, take_in(family_name="Okafor"), NewPreference("  "))
