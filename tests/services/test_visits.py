"""Recording a visit, with the follow-ups that the rules ask for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from shop_app.domain.follow_up_rules import NewRule, Trigger
from shop_app.domain.follow_ups import FollowUp, FollowUpState
from shop_app.domain.products import NewProduct
from shop_app.domain.visits import NewPurchase, NewVisit, Visit
from shop_app.services.changes import Changes, Kind
from shop_app.services.follow_up_rules import add_rule, change_rule, follow_up_rules
from shop_app.services.follow_ups import close_follow_up, follow_ups_after, put_off
from shop_app.services.greeting import greeting_card
from shop_app.services.products import add_product, all_products, complete_products
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.services.visits import record_visit, visit_recorded
from shop_app.store.follow_ups import follow_ups_of
from shop_app.text import UserError

if TYPE_CHECKING:
    from tests.conftest import Clock

TODAY = date(2025, 11, 22)


@pytest.fixture
def client(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Marie")


def undo(changes: Changes) -> Changes:
    assert changes.undo is not None
    return changes.undo()


def items(*names: str) -> tuple[NewPurchase, ...]:
    return tuple(map(NewPurchase, names))


def last(shop: Shop, client: int) -> Visit:
    found = greeting_card(shop, client).last_visit
    assert found is not None
    return found


def follow_ups(shop: Shop, client: int) -> tuple[FollowUp, ...]:
    with shop.store.read() as tx:
        return follow_ups_of(tx, client)


def test_a_visit_is_now_unless_it_was_another_time(shop: Shop, client: int, clock: Clock) -> None:
    record_visit(shop, NewVisit(client))
    assert last(shop, client).at == clock()
    earlier = datetime(2025, 11, 1, 8, tzinfo=UTC)
    record_visit(shop, NewVisit(client, at=earlier))
    assert last(shop, client).at == clock()
    found = greeting_card(shop, client)
    assert [visit.at for visit in found.visits] == [clock(), earlier]
    assert (found.client.visit_count, found.client.last_visit_at) == (2, clock())


def test_all_of_a_visit_is_kept(shop: Shop, client: int) -> None:
    lea = add_staff(shop, "Léa").made
    add_product(shop, NewProduct("Comté", "fromage", 3250))
    new = NewVisit(
        client, covers=4,
        purchases=(
            NewPurchase("comte", Decimal("0.25")),
            NewPurchase(" Tarte fine ", Decimal(2), 450),
            NewPurchase("   "),
            NewPurchase("tarte FINE", Decimal(-1)),
        ),
        note=" très content ",
    )  # fmt: skip
    changes = record_visit(shop, new, lea)
    visit = last(shop, client)
    assert (visit.id, visit.version, visit.covers) == (changes.made, 1, 4)
    assert (visit.served_by, visit.note) == ("Léa", "très content")
    assert [(p.product, p.category, p.quantity, p.price) for p in visit.purchases] == [
        ("Comté", "fromage", Decimal("0.25"), 3250),
        ("Tarte fine", "", Decimal(2), 450),
        ("Tarte fine", "", Decimal(-1), None),
    ]
    assert visit_recorded(shop, client, visit.id) == visit
    assert changes.ids == {client}
    assert changes.kinds >= {Kind.VISIT, Kind.FOLLOW_UP}


def test_an_allergy_mentioned_at_a_visit_stays_on_the_card_however_long_ago(
    shop: Shop, client: int, clock: Clock
) -> None:
    record_visit(shop, NewVisit(client, note="allergie: noix"))
    for _ in range(30):
        clock.forward(days=1)
        record_visit(shop, NewVisit(client))
    band = greeting_card(shop, client).allergies
    assert [(one.allergen, one.where) for one in band.mentioned] == [("noix", "visit")]


@pytest.mark.parametrize("quantity", ["0.001", "0.333", "10", "100", "1000.5", "-3"])
def test_a_quantity_stays_exact(shop: Shop, client: int, quantity: str) -> None:
    record_visit(shop, NewVisit(client, purchases=(NewPurchase("x", Decimal(quantity)),)))
    (item,) = last(shop, client).purchases
    assert str(item.quantity) == str(Decimal(quantity))


@pytest.mark.parametrize("covers", [0, -1, 1000, 10**9])
def test_impossible_covers_are_refused(shop: Shop, client: int, covers: int) -> None:
    with pytest.raises(UserError):
        record_visit(shop, NewVisit(client, covers=covers))
    assert greeting_card(shop, client).last_visit is None


@pytest.mark.parametrize("covers", [None, 1, 999])
def test_possible_covers_are_kept(shop: Shop, client: int, covers: int | None) -> None:
    record_visit(shop, NewVisit(client, covers=covers))
    assert last(shop, client).covers == covers


def test_a_client_that_is_gone_is_said(shop: Shop) -> None:
    with pytest.raises(UserError):
        record_visit(shop, NewVisit(123, purchases=items("tarte")))
    assert all_products(shop) == ()
    with pytest.raises(UserError):
        visit_recorded(shop, 123, 456)


def test_undo_takes_back_the_visit_and_what_it_made(shop: Shop, client: int, clock: Clock) -> None:
    add_rule(shop, NewRule(Trigger.ANY_VISIT, "", 7, "rappeler"))
    add_product(shop, NewProduct("Café"))
    record_visit(shop, NewVisit(client, purchases=items("thé")))
    before = greeting_card(shop, client)
    clock.forward(days=1)
    changes = record_visit(shop, NewVisit(client, purchases=items("café", "thé", "tarte fien")))
    assert len(follow_ups(shop, client)) == 2
    undo(changes)
    clock.forward(days=-1)
    assert greeting_card(shop, client) == before
    assert len(follow_ups(shop, client)) == 1
    assert [one.name for one in complete_products(shop, "")] == ["thé", "Café"]
    with pytest.raises(UserError):
        undo(changes)


def test_a_product_that_another_visit_took_stays(shop: Shop, client: int) -> None:
    first = record_visit(shop, NewVisit(client, purchases=items("tarte")))
    record_visit(shop, NewVisit(client, purchases=items("tarte")))
    undo(first)
    assert [one.name for one in all_products(shop)] == ["tarte"]
    assert [one.product for one in last(shop, client).purchases] == ["tarte"]


def test_the_rules_make_follow_ups_in_the_same_stroke(shop: Shop, client: int) -> None:
    add_product(shop, NewProduct("Saint-Julien", "Vin", 2500))
    add_rule(shop, NewRule(Trigger.ANY_VISIT, "", 30, "prendre des nouvelles"))
    add_rule(shop, NewRule(Trigger.CATEGORY, "vin", 7, " a-t-il plu ? "))
    add_rule(shop, NewRule(Trigger.PRODUCT, "saint julien", 0, "carafe"))
    add_rule(shop, NewRule(Trigger.PRODUCT, "Margaux", 0, "jamais"))
    add_rule(shop, NewRule(Trigger.ANY_VISIT, "", 0, "éteinte", active=False))
    changes = record_visit(shop, NewVisit(client, purchases=items("Saint-Julien", "saint-julien")))
    made = follow_ups(shop, client)
    assert [(one.text, one.due_on, one.about) for one in made] == [
        ("carafe", TODAY, "Saint-Julien"),
        ("a-t-il plu ?", date(2025, 11, 29), "Saint-Julien"),
        ("prendre des nouvelles", date(2025, 12, 22), ""),
    ]
    assert {(one.visit_id, one.made_on, one.state) for one in made} == {
        (changes.made, TODAY, FollowUpState.OPEN)
    }
    assert changes.made is not None
    assert set(follow_ups_after(shop, client, changes.made)) == set(made)
    assert [cue.text for cue in greeting_card(shop, client).cues] == ["carafe"]


def test_each_visit_asks_anew_and_a_rule_once_a_visit(shop: Shop, client: int) -> None:
    add_rule(shop, NewRule(Trigger.ANY_VISIT, "", 7, "rappeler"))
    for _ in range(3):
        record_visit(shop, NewVisit(client, purchases=items("a", "b")))
    made = follow_ups(shop, client)
    assert len(made) == len({(one.rule_id, one.visit_id) for one in made}) == 3


def test_an_item_brought_back_asks_for_nothing(shop: Shop, client: int) -> None:
    add_rule(shop, NewRule(Trigger.PRODUCT, "vase", 7, "rappeler"))
    record_visit(shop, NewVisit(client, purchases=(NewPurchase("vase", Decimal(-1)),)))
    assert follow_ups(shop, client) == ()


def test_the_delay_counts_from_the_shop_s_day_of_the_visit(
    shop: Shop, client: int, clock: Clock
) -> None:
    add_rule(shop, NewRule(Trigger.ANY_VISIT, "", 1, "rappeler"))
    clock.now = clock.now.replace(hour=23, minute=30)  # the 23rd in Paris
    record_visit(shop, NewVisit(client))
    record_visit(shop, NewVisit(client, at=datetime(2025, 1, 31, 12, tzinfo=UTC)))
    assert [one.due_on for one in follow_ups(shop, client)] == [
        date(2025, 2, 1),
        date(2025, 11, 24),
    ]


def test_a_rule_changed_since_leaves_what_it_made(shop: Shop, client: int) -> None:
    add_rule(shop, NewRule(Trigger.ANY_VISIT, "", 7, "avant"))
    record_visit(shop, NewVisit(client))
    (rule,) = follow_up_rules(shop)
    change_rule(shop, rule, NewRule(Trigger.ANY_VISIT, "", 1, "après"))
    record_visit(shop, NewVisit(client))
    assert [one.text for one in follow_ups(shop, client)] == ["après", "avant"]


@pytest.mark.parametrize("touch", ["done", "later"])
def test_undo_keeps_a_follow_up_that_someone_has_touched(
    shop: Shop, client: int, touch: str
) -> None:
    add_rule(shop, NewRule(Trigger.ANY_VISIT, "", 0, "touchée"))
    add_rule(shop, NewRule(Trigger.ANY_VISIT, "", 0, "intacte"))
    changes = record_visit(shop, NewVisit(client))
    one = next(one for one in follow_ups(shop, client) if one.text == "touchée")
    if touch == "done":
        close_follow_up(shop, one, FollowUpState.DONE, "ravi")
    else:
        put_off(shop, one)
    undo(changes)
    (left,) = follow_ups(shop, client)
    assert (left.text, left.visit_id) == ("touchée", None)
    assert greeting_card(shop, client).last_visit is None
