"""Lent things: out, due and back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from shop_app.domain.lent_things import NewLentThing
from shop_app.domain.prompts import CueKind
from shop_app.services.greeting import greeting_card
from shop_app.services.lent_things import (
    add_lent_thing,
    extend_loan,
    lent_things_of,
    return_thing,
)
from shop_app.services.shop import Shop
from shop_app.text import UserError

TODAY = date(2025, 11, 22)
TakeIn = Callable[..., int]


def test_a_thing_is_on_the_card_when_due_and_gone_when_back(
    shop: Shop, take_in: TakeIn, clock: Any
) -> None:
    client = take_in(family_name="Okafor")
    add_lent_thing(shop, NewLentThing(client, "umbrella", due_on=TODAY + timedelta(days=3)))
    assert greeting_card(shop, client).cues == ()
    clock.forward(days=3)
    (cue,) = greeting_card(shop, client).cues
    assert cue.kind is CueKind.LENT
    (thing,) = lent_things_of(shop, client)
    assert (thing.since, thing.ours) == (TODAY, True)
    extend_loan(shop, thing)
    assert greeting_card(shop, client).cues == ()
    (thing,) = lent_things_of(shop, client)
    back = return_thing(shop, thing)
    assert [one.returned_on for one in lent_things_of(shop, client)] == [TODAY + timedelta(days=3)]
    assert back.undo is not None
    back.undo()
    assert lent_things_of(shop, client)[0].is_out


def test_what_is_no_loan_is_refused(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(family_name="Okafor")
    with pytest.raises(UserError, match="what is lent"):
        add_lent_thing(shop, NewLentThing(client, ""))
    with pytest.raises(UserError, match="before it was lent"):
        add_lent_thing(shop, NewLentThing(client, "vase", due_on=TODAY - timedelta(days=1)))
    with pytest.raises(UserError, match="no longer in the client file"):
        add_lent_thing(shop, NewLentThing(12345, "vase"))


def test_one_noted_is_taken_back_and_the_open_come_first(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(family_name="Okafor")
    made = add_lent_thing(shop, NewLentThing(client, "watch", ours=False))
    (watch,) = lent_things_of(shop, client)
    return_thing(shop, watch)
    add_lent_thing(shop, NewLentThing(client, "vase"))
    assert [one.what for one in lent_things_of(shop, client)] == ["vase", "watch"]
    assert made.undo is not None
    with pytest.raises(UserError, match="changed elsewhere"):
        made.undo()
