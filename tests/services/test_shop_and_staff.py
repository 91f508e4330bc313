"""The house's details, its staff and its products; notes and preferences of a client."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from shop_app.domain.preferences import Evidence, NewPreference, Polarity
from shop_app.domain.products import NewProduct
from shop_app.domain.visits import NewPurchase, NewVisit
from shop_app.services.changes import Changes
from shop_app.services.greeting import greeting_card
from shop_app.services.notes import add_note
from shop_app.services.preferences import add_preference
from shop_app.services.products import add_product, all_products, complete_products
from shop_app.services.shop import Shop
from shop_app.services.shop_details import change_details, details, key_file
from shop_app.services.staff import add_staff, set_active, staff
from shop_app.services.visits import record_visit
from shop_app.text import UserError

if TYPE_CHECKING:
    from tests.conftest import Clock

TakeIn = Callable[..., int]


def undo(changes: Changes) -> Changes:
    assert changes.undo is not None
    return changes.undo()


def test_the_shop_s_details_change_and_are_put_back(shop: Shop) -> None:
    before = details(shop)
    changes = change_details(shop, before, replace(before, name="Ailleurs", country="BE"))
    assert details(shop).name == "Ailleurs"
    undo(changes)
    assert replace(details(shop), version=before.version) == before
    with pytest.raises(UserError):
        undo(changes)
    with pytest.raises(UserError):
        change_details(shop, before, replace(before, name="Encore"))


@pytest.mark.parametrize(
    "unfit",
    [
        {"name": " "}, {"currency": "EURO"}, {"currency": "E1R"}, {"country": "FRA"},
        {"country": "1A"}, {"time_zone": "Mars/Olympus"}, {"time_zone": ""},
        {"time_zone": "../../etc/passwd"}, {"time_zone": "Europe"}, {"time_zone": "\0"},
    ],
)  # fmt: skip
def test_details_that_are_no_such_thing_are_refused(shop: Shop, unfit: dict[str, str]) -> None:
    before = details(shop)
    with pytest.raises(UserError):
        change_details(shop, before, replace(before, **unfit))  # type: ignore[arg-type]
    assert details(shop) == before


def test_the_key_is_beside_the_file(shop: Shop) -> None:
    assert key_file(shop).is_file()
    assert key_file(shop).parent == shop.store.path.parent


def test_someone_is_not_added_twice_and_may_come_back(shop: Shop) -> None:
    first = add_staff(shop, "  Léa   Martin ").made
    (lea,) = staff(shop)
    assert (lea.id, lea.name, lea.active) == (first, "Léa Martin", True)
    set_active(shop, lea, active=False)
    assert [one.active for one in staff(shop)] == [False]
    assert add_staff(shop, "LEA martin").made == first
    assert [(one.name, one.active) for one in staff(shop)] == [("Léa Martin", True)]
    with pytest.raises(UserError):
        set_active(shop, lea, active=False)
    add_staff(shop, "Abel")
    assert [one.name for one in staff(shop)] == ["Abel", "Léa Martin"]


@pytest.mark.parametrize("name", ["", "  ", "\t"])
def test_nobody_is_no_staff(shop: Shop, name: str) -> None:
    with pytest.raises(UserError):
        add_staff(shop, name)


def test_two_of_the_staff_with_signs_for_names_are_two(shop: Shop) -> None:
    assert add_staff(shop, "🦊").made != add_staff(shop, "🐻").made


def test_a_product_is_one_however_typed(shop: Shop) -> None:
    made = add_product(shop, NewProduct(" Crème brûlée ", "dessert", 750)).made
    assert add_product(shop, NewProduct("creme BRULEE")).made == made
    assert add_product(shop, NewProduct("🦊")).made != add_product(shop, NewProduct("🐻")).made
    product = next(one for one in all_products(shop) if one.id == made)
    assert (product.name, product.category, product.price) == ("Crème brûlée", "dessert", 750)
    with pytest.raises(UserError):
        add_product(shop, NewProduct("  "))


def test_completion_is_by_the_start_of_a_word_most_sold_first(shop: Shop, take_in: TakeIn) -> None:
    for name in ("Tarte fine", "Tarte au citron", "Crème brûlée", "100 % cacao"):
        add_product(shop, NewProduct(name))
    client = take_in(given_name="Marie")
    for name, times in (("Tarte fine", 1), ("Tarte au citron", 2)):
        for _ in range(times):
            record_visit(shop, NewVisit(client, purchases=(NewPurchase(name, Decimal(1)),)))

    def completed(start: str) -> list[str]:
        return [one.name for one in complete_products(shop, start)]

    assert completed("tar") == ["Tarte au citron", "Tarte fine"]
    assert completed("FI") == ["Tarte fine"]
    assert completed("brul") == ["Crème brûlée"]
    assert completed("au cit") == ["Tarte au citron"]
    assert completed("arte") == []
    assert completed("100") == ["100 % cacao"]
    assert len(completed("")) == 4
    assert [one.name for one in complete_products(shop, "", limit=1)] == ["Tarte au citron"]
    for hostile in ("x" * 10_000, "' OR 1=1 --", "\x00", "\ud800", "é" * 5000):
        assert completed(hostile) == []


def test_a_note_is_kept_with_its_instant_and_author(
    shop: Shop, take_in: TakeIn, clock: Clock
) -> None:
    lea, client = add_staff(shop, "Léa").made, take_in(given_name="Marie")
    changes = add_note(shop, client, " <b>fidèle</b>\n' OR 1=1 -- ", lea)
    (note,) = greeting_card(shop, client).notes
    assert (note.id, note.text) == (changes.made, "<b>fidèle</b>\n' OR 1=1 --")
    assert (note.written_at, note.written_by) == (clock(), "Léa")
    undo(changes)
    assert greeting_card(shop, client).notes == ()
    with pytest.raises(UserError):
        undo(changes)


def test_a_preference_is_kept_with_its_weight(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(given_name="Marie")
    new = NewPreference(" près de la fenêtre ", "table", Polarity.NEVER, Evidence.SEEN, 4)
    changes = add_preference(shop, client, new)
    (one,) = greeting_card(shop, client).preferences
    assert (one.text, one.topic, one.polarity) == ("près de la fenêtre", "table", Polarity.NEVER)
    assert (one.evidence, one.count, one.confirmed_on) == (Evidence.SEEN, 4, date(2025, 11, 22))
    undo(changes)
    assert greeting_card(shop, client).preferences == ()
    with pytest.raises(UserError):
        undo(changes)


def test_nothing_noted_or_nobody_is_refused(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(given_name="Marie")
    for text, who in ((" \n", client), ("x", 123)):
        with pytest.raises(UserError):
            add_note(shop, who, text)
        with pytest.raises(UserError):
            add_preference(shop, who, NewPreference(text))
    with pytest.raises(UserError):
        greeting_card(shop, 123)


def test_a_card_as_it_stood_at_another_instant(shop: Shop, take_in: TakeIn, clock: Clock) -> None:
    client = take_in(given_name="Marie")
    card = greeting_card(shop, client, clock().replace(hour=20))
    assert card.greeting != greeting_card(shop, client).greeting
    assert greeting_card(shop, client, clock().replace(year=2026)).today == date(2026, 11, 22)
