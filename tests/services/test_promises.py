"""Promises: made, due, kept or dropped with what came of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from shop_app.domain.promises import NewPromise, Promise, PromiseState
from shop_app.domain.prompts import CueKind
from shop_app.services.editing import EditedElsewhere
from shop_app.services.greeting import greeting_card
from shop_app.services.promises import (
    add_promise,
    close_promise,
    promises_due,
    promises_of,
    put_off_promise,
)
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.text import UserError

TODAY = date(2025, 11, 22)
TakeIn = Callable[..., int]


@pytest.fixture
def promised(shop: Shop, take_in: TakeIn) -> Promise:
    """Six bottles set aside for yesterday, promised by Paul."""
    client = take_in(family_name="Okafor")
    paul = add_staff(shop, "Paul").made
    add_promise(shop, NewPromise(client, " six bottles ", TODAY - timedelta(days=1)), paul)
    (one,) = promises_of(shop, client)
    return one


def test_a_promise_is_the_first_cue_and_says_who_made_it(shop: Shop, promised: Promise) -> None:
    assert (promised.text, promised.made_by, promised.made_on) == ("six bottles", "Paul", TODAY)
    (cue,) = greeting_card(shop, promised.client_id).cues
    assert (cue.kind, cue.due, cue.record) == (CueKind.PROMISE, TODAY - timedelta(days=1), promised)


@pytest.mark.parametrize("state", [PromiseState.KEPT, PromiseState.DROPPED])
def test_a_closed_promise_keeps_its_outcome_and_is_reopened_by_undo(
    shop: Shop, promised: Promise, state: PromiseState
) -> None:
    changes = close_promise(shop, promised, state, " delighted ")
    (closed,) = promises_of(shop, promised.client_id)
    assert (closed.state, closed.outcome, closed.closed_on) == (state, "delighted", TODAY)
    assert greeting_card(shop, promised.client_id).cues == ()
    assert promises_due(shop) == ()
    assert changes.undo is not None
    changes.undo()
    (again,) = promises_of(shop, promised.client_id)
    assert (again.state, again.outcome, again.closed_on) == (PromiseState.OPEN, "", None)


def test_two_who_close_it_otherwise_choose(shop: Shop, promised: Promise) -> None:
    close_promise(shop, promised, PromiseState.KEPT)
    with pytest.raises(EditedElsewhere):
        close_promise(shop, promised, PromiseState.DROPPED)


def test_what_is_due_comes_with_whom_it_is_for(
    shop: Shop, promised: Promise, take_in: TakeIn
) -> None:
    other = take_in(family_name="Adamu")
    add_promise(shop, NewPromise(other, "whenever"))
    add_promise(shop, NewPromise(other, "today", TODAY))
    add_promise(shop, NewPromise(other, "tomorrow", TODAY + timedelta(days=1)))
    due = [(one.display_name, one.promise.text) for one in promises_due(shop)]
    assert due == [("Okafor", "six bottles"), ("Adamu", "today"), ("Adamu", "whenever")]
    assert len(promises_due(shop, TODAY + timedelta(days=1))) == 4
    put_off_promise(shop, promised)
    assert [one.promise.text for one in promises_due(shop)] == ["today", "whenever"]
    assert promised.client_id in {
        one.promise.client_id for one in promises_due(shop, TODAY + timedelta(days=7))
    }


def test_an_empty_promise_is_refused_and_one_made_is_taken_back(
    shop: Shop, take_in: TakeIn, clock: Any
) -> None:
    client = take_in(family_name="Okafor")
    with pytest.raises(UserError, match="what was promised"):
        add_promise(shop, NewPromise(client, " "))
    with pytest.raises(UserError, match="no longer in the client file"):
        add_promise(shop, NewPromise(12345, "a call"))
    made = add_promise(shop, NewPromise(client, "a call"))
    assert made.undo is not None
    clock.forward(hours=1)
    made.undo()
    assert promises_of(shop, client) == ()
