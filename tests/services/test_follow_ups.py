"""Noting, closing and putting off follow-ups, and the rules that make them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest

from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.follow_up_rules import FollowUpRule, NewRule, Trigger
from shop_app.domain.follow_ups import FollowUp, FollowUpKind, FollowUpState, NewFollowUp
from shop_app.domain.visits import NewVisit
from shop_app.services.changes import Changes
from shop_app.services.follow_up_rules import add_rule, change_rule, follow_up_rules
from shop_app.services.follow_ups import (
    add_follow_up,
    close_follow_up,
    due_with_clients,
    follow_ups_due,
    put_off,
)
from shop_app.services.greeting import greeting_card
from shop_app.services.shop import Shop
from shop_app.services.visits import record_visit
from shop_app.store.follow_ups import follow_up_by_id
from shop_app.text import UserError

if TYPE_CHECKING:
    from tests.conftest import Clock

TODAY = date(2025, 11, 22)
TakeIn = Callable[..., int]


@pytest.fixture
def client(take_in: TakeIn) -> int:
    phone = NewContactPoint(ContactKind.PHONE, "06 12 34 56 78")
    return take_in(given_name="Marie", ref="7", contact_points=(phone,))


def undo(changes: Changes) -> Changes:
    assert changes.undo is not None
    return changes.undo()


def noted(shop: Shop, client: int, due: date = TODAY, text: str = "rappeler") -> FollowUp:
    return stored(shop, add_follow_up(shop, NewFollowUp(client, text, due)).made)


def stored(shop: Shop, follow_up_id: int | None) -> FollowUp:
    assert follow_up_id is not None
    with shop.store.read() as tx:
        found = follow_up_by_id(tx, follow_up_id)
    assert found is not None
    return found


def test_a_follow_up_by_hand(shop: Shop, client: int) -> None:
    changes = add_follow_up(shop, NewFollowUp(client, " s’excuser ", TODAY, FollowUpKind.APOLOGY))
    found = stored(shop, changes.made)
    assert (found.text, found.kind, found.state) == (
        "s’excuser", FollowUpKind.APOLOGY, FollowUpState.OPEN,
    )  # fmt: skip
    assert (found.made_on, found.rule_id, found.visit_id) == (TODAY, None, None)
    assert changes.ids == {client}
    undo(changes)
    assert follow_ups_due(shop) == ()
    with pytest.raises(UserError):
        undo(changes)


def test_nothing_to_do_or_nobody_is_refused(shop: Shop, client: int) -> None:
    with pytest.raises(UserError):
        add_follow_up(shop, NewFollowUp(client, "  ", TODAY))
    with pytest.raises(UserError):
        add_follow_up(shop, NewFollowUp(123, "rappeler", TODAY))


@pytest.mark.parametrize("state", [FollowUpState.DONE, FollowUpState.NOT_NEEDED])
def test_closing_keeps_the_outcome_and_the_day(
    shop: Shop, client: int, state: FollowUpState
) -> None:
    before = noted(shop, client)
    changes = close_follow_up(shop, before, state, " ravi ")
    after = stored(shop, before.id)
    assert (after.state, after.outcome, after.closed_on) == (state, "ravi", TODAY)
    assert after.version == 2
    assert greeting_card(shop, client).cues == ()
    undo(changes)
    again = stored(shop, before.id)
    assert (again.state, again.outcome, again.closed_on) == (FollowUpState.OPEN, "", None)
    assert len(greeting_card(shop, client).cues) == 1


def test_later_is_in_a_week_or_on_a_day(shop: Shop, client: int) -> None:
    before = noted(shop, client, date(2025, 11, 1))
    first = put_off(shop, before)
    assert stored(shop, before.id).due_on == date(2025, 11, 29)
    put_off(shop, stored(shop, before.id), date(2025, 12, 24))
    assert stored(shop, before.id).due_on == date(2025, 12, 24)
    assert stored(shop, before.id).state is FollowUpState.OPEN
    with pytest.raises(UserError):
        undo(first)
    assert stored(shop, before.id).due_on == date(2025, 12, 24)


def test_undo_of_later_is_the_day_before(shop: Shop, client: int) -> None:
    before = noted(shop, client, date(2025, 11, 1))
    undo(put_off(shop, before))
    assert stored(shop, before.id).due_on == date(2025, 11, 1)


def test_what_has_moved_on_is_refused_politely(shop: Shop, client: int) -> None:
    before = noted(shop, client)
    closed = close_follow_up(shop, before, FollowUpState.DONE)
    with pytest.raises(UserError):
        put_off(shop, before)
    with pytest.raises(UserError):
        close_follow_up(shop, before, FollowUpState.NOT_NEEDED)
    assert stored(shop, before.id).state is FollowUpState.DONE
    close_follow_up(shop, stored(shop, before.id), FollowUpState.NOT_NEEDED)
    with pytest.raises(UserError):
        undo(closed)


def test_undo_of_noting_is_refused_once_it_was_touched(shop: Shop, client: int) -> None:
    changes = add_follow_up(shop, NewFollowUp(client, "rappeler", TODAY))
    put_off(shop, stored(shop, changes.made))
    with pytest.raises(UserError):
        undo(changes)
    assert stored(shop, changes.made)


def test_due_are_the_open_ones_whose_day_has_come_the_longest_first(
    shop: Shop, client: int, clock: Clock
) -> None:
    today = noted(shop, client, TODAY)
    old = noted(shop, client, date(2025, 1, 1))
    tomorrow = noted(shop, client, date(2025, 11, 23))
    close_follow_up(shop, noted(shop, client), FollowUpState.DONE)
    assert follow_ups_due(shop) == (old, today)
    assert follow_ups_due(shop, date(2025, 11, 23)) == (old, today, tomorrow)
    assert follow_ups_due(shop, limit=1) == (old,)
    clock.now = clock.now.replace(hour=23, minute=30)  # tomorrow in Paris
    assert follow_ups_due(shop) == (old, today, tomorrow)
    due = due_with_clients(shop, TODAY)
    assert [one.follow_up for one in due] == [old, today]
    assert {(one.display_name, one.ref, one.phone) for one in due} == {
        ("Marie", "7", "06 12 34 56 78")
    }


def rules(shop: Shop) -> list[NewRule]:
    return [
        NewRule(one.trigger, one.value, one.delay_days, one.text, one.active)
        for one in follow_up_rules(shop)
    ]


RULE = NewRule(Trigger.CATEGORY, "vin", 7, "a-t-il plu ?")


def test_a_rule_is_kept_changed_and_put_back(shop: Shop) -> None:
    added = add_rule(shop, RULE)
    assert rules(shop) == [RULE]
    (rule,) = follow_up_rules(shop)
    off = NewRule(Trigger.ANY_VISIT, "", 0, "autre", active=False)
    changed = change_rule(shop, rule, off)
    assert rules(shop) == [off]
    with pytest.raises(UserError):
        change_rule(shop, rule, RULE)
    with pytest.raises(UserError):
        undo(added)
    undo(changed)
    assert rules(shop) == [RULE]
    with pytest.raises(UserError):
        undo(changed)


def test_a_rule_just_added_is_taken_back_and_what_it_made_stays(shop: Shop, client: int) -> None:
    added = add_rule(shop, NewRule(Trigger.ANY_VISIT, "", 0, "rappeler"))
    record_visit(shop, NewVisit(client))
    undo(added)
    assert follow_up_rules(shop) == ()
    (left,) = follow_ups_due(shop)
    assert (left.text, left.rule_id) == ("rappeler", None)


@pytest.mark.parametrize(
    "unclear",
    [
        NewRule(Trigger.ANY_VISIT, "", 7, "  "),
        NewRule(Trigger.PRODUCT, " ", 7, "rappeler"),
        NewRule(Trigger.CATEGORY, "", 7, "rappeler"),
        NewRule(Trigger.ANY_VISIT, "", -1, "rappeler"),
        NewRule(Trigger.ANY_VISIT, "", 3651, "rappeler"),
    ],
)
def test_an_unclear_rule_is_refused(shop: Shop, unclear: NewRule) -> None:
    with pytest.raises(UserError):
        add_rule(shop, unclear)
    add_rule(shop, RULE)
    (rule,) = follow_up_rules(shop)
    with pytest.raises(UserError):
        change_rule(shop, rule, unclear)
    assert rules(shop) == [RULE]


def test_a_rule_that_is_gone_is_said(shop: Shop) -> None:
    ghost = FollowUpRule(5, 1, Trigger.ANY_VISIT, "", 7, "x", active=True)
    with pytest.raises(UserError):
        change_rule(shop, ghost, RULE)
