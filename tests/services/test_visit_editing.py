"""Correcting a visit afterwards, and deleting it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from shop_app.domain.follow_up_rules import NewRule, Trigger
from shop_app.domain.links import LinkKind, NewLink
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.visits import NewPurchase, NewVisit, Visit
from shop_app.services.deleting import delete_record
from shop_app.services.editing import EditedElsewhere
from shop_app.services.follow_up_rules import add_rule
from shop_app.services.greeting import greeting_card
from shop_app.services.history import history_of
from shop_app.services.products import all_products
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.services.visit_editing import change_visit, change_visit_items
from shop_app.services.visits import newest_visits, record_visit, visit_recorded
from shop_app.store.follow_ups import follow_ups_of
from shop_app.store.links import add_link
from shop_app.text import UserError

if TYPE_CHECKING:
    from tests.conftest import Clock


@pytest.fixture
def client(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Marie")


@pytest.fixture
def visit(shop: Shop, client: int) -> Visit:
    items = (NewPurchase("tarte", Decimal(2), 950), NewPurchase("café", price=180))
    made = record_visit(shop, NewVisit(client, covers=2, purchases=items, note="calme")).made
    assert made is not None
    return visit_recorded(shop, client, made)


def now(shop: Shop, visit: Visit) -> Visit:
    return visit_recorded(shop, visit.client_id, visit.id)


def taken(visit: Visit) -> list[tuple[str, object, int | None]]:
    return [(one.product, one.quantity, one.price) for one in visit.purchases]


def test_every_field_is_corrected_and_put_back(shop: Shop, visit: Visit, clock: Clock) -> None:
    lea = add_staff(shop, "Léa").made
    wanted = {
        "at": clock() - timedelta(days=3), "covers": 4, "note": " au calme ",
        "table_name": " 12 ", "occasion": "anniversaire", "served_by_id": lea,
    }  # fmt: skip
    changes = change_visit(shop, visit, wanted, lea)
    found = now(shop, visit)
    assert (found.at, found.covers, found.note) == (wanted["at"], 4, "au calme")
    assert (found.table_name, found.occasion, found.served_by) == ("12", "anniversaire", "Léa")
    assert greeting_card(shop, visit.client_id).client.last_visit_at == wanted["at"]
    assert changes.undo is not None
    changes.undo()
    assert taken(now(shop, visit)) == taken(visit)
    assert now(shop, visit).at == visit.at
    assert greeting_card(shop, visit.client_id).client.last_visit_at == visit.at


def test_what_was_corrected_stands_in_the_history(shop: Shop, visit: Visit) -> None:
    change_visit(shop, visit, {"covers": 4})
    change_visit_items(shop, visit, "tarte; thé 3,00")
    lea = add_staff(shop, "Léa").made
    change_visit(shop, visit, {"served_by_id": lea}, lea)
    found = {(one.field, one.old, one.new) for one in history_of(shop, visit.client_id, lea)}
    assert ("served_by", "", "Léa") in found
    assert ("covers", "2", "4") in found
    assert ("items", "2 x tarte @ 9.50; café @ 1.80", "tarte @ 9.50; thé @ 3.00") in found


def test_two_who_correct_the_same_choose(shop: Shop, visit: Visit) -> None:
    change_visit(shop, visit, {"covers": 4})
    change_visit(shop, visit, {"table_name": "7"})
    with pytest.raises(EditedElsewhere) as refused:
        change_visit(shop, visit, {"covers": 3})
    (choice,) = refused.value.choices
    assert (choice.field, choice.seen, choice.theirs, choice.mine) == ("covers", 2, 4, 3)
    assert (now(shop, visit).covers, now(shop, visit).table_name) == (4, "7")


def test_two_who_correct_the_items_choose(shop: Shop, visit: Visit) -> None:
    change_visit_items(shop, visit, "tarte")
    with pytest.raises(EditedElsewhere) as refused:
        change_visit_items(shop, visit, "café, thé")
    assert refused.value.choices[0].theirs == "tarte @ 9.50"
    change_visit_items(shop, visit, "tarte @ 9.50")


@pytest.mark.parametrize("covers", [0, 1000])
def test_impossible_covers_are_refused(shop: Shop, visit: Visit, covers: int) -> None:
    with pytest.raises(UserError):
        change_visit(shop, visit, {"covers": covers})


def test_a_visit_of_tomorrow_is_refused(shop: Shop, visit: Visit, clock: Clock) -> None:
    with pytest.raises(UserError):
        change_visit(shop, visit, {"at": clock() + timedelta(days=1)})


def test_items_keep_their_prices_and_undo_brings_all_back(shop: Shop, visit: Visit) -> None:
    changes = change_visit_items(shop, visit, "3 x tarte, café 2,00, biscuit")
    assert taken(now(shop, visit)) == [("tarte", 3, 950), ("café", 1, 200), ("biscuit", 1, None)]
    assert changes.undo is not None
    changes.undo()
    assert taken(now(shop, visit)) == taken(visit)
    assert [one.name for one in all_products(shop)] == ["café", "tarte"]
    with pytest.raises(UserError):
        changes.undo()


def test_an_item_added_afterwards_asks_for_its_follow_up_once(shop: Shop, visit: Visit) -> None:
    add_rule(shop, NewRule(Trigger.PRODUCT, "Saint-Julien", 7, "a-t-il plu ?"))
    add_rule(shop, NewRule(Trigger.ANY_VISIT, "", 7, "rappeler"))
    changes = change_visit_items(shop, visit, "tarte, Saint-Julien")
    change_visit_items(shop, now(shop, visit), "tarte, Saint-Julien, café")
    with shop.store.read() as tx:
        assert [one.text for one in follow_ups_of(tx, visit.client_id)] == ["a-t-il plu ?"]
    assert changes.undo is not None
    with pytest.raises(UserError):
        changes.undo()


def test_a_visit_goes_into_the_bin_and_comes_back_whole(shop: Shop, visit: Visit) -> None:
    changes = delete_record(shop, RecordKind.VISIT, visit.id)
    assert newest_visits(shop, visit.client_id) == ()
    assert greeting_card(shop, visit.client_id).client.visit_count == 0
    assert changes.undo is not None
    changes.undo()
    assert newest_visits(shop, visit.client_id) == (visit,)
    assert greeting_card(shop, visit.client_id).client.visit_count == 1


def test_for_whom_is_found_among_those_linked(
    shop: Shop, client: int, take_in: Callable[..., int], clock: Clock
) -> None:
    ines = take_in(given_name="Inès", family_name="Martin")
    with shop.store.write() as tx:
        add_link(tx, NewLink(client, LinkKind.CHILD, ines), clock().date())
    made = record_visit(shop, NewVisit(client, recipient="ines", table_name=" 4 ")).made
    assert made is not None
    visit = visit_recorded(shop, client, made)
    assert (visit.recipient, visit.recipient_id, visit.table_name) == ("Inès Martin", ines, "4")
    change_visit(shop, visit, {"recipient": "ma voisine"})
    visit = now(shop, visit)
    assert (visit.recipient, visit.recipient_id) == ("ma voisine", None)


def test_a_lasting_note_is_kept_on_the_client_too(shop: Shop, client: int) -> None:
    changes = record_visit(shop, NewVisit(client, note="toujours en avance", lasting=True))
    card = greeting_card(shop, client)
    assert [one.text for one in card.notes] == ["toujours en avance"]
    assert card.visits[0].note == "toujours en avance"
    assert changes.undo is not None
    changes.undo()
    assert greeting_card(shop, client).notes == ()
    record_visit(shop, NewVisit(client, note="pressée aujourd’hui"))
    assert greeting_card(shop, client).notes == ()
