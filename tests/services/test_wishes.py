"""Wishes: said, priced, fulfilled."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from shop_app.domain.prompts import CueKind
from shop_app.domain.wishes import NewWish
from shop_app.services.greeting import greeting_card
from shop_app.services.shop import Shop
from shop_app.services.wishes import add_wish, fulfil_wish, wishes_of
from shop_app.text import UserError

TakeIn = Callable[..., int]


def test_an_open_wish_is_on_the_card_until_it_is_fulfilled(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(family_name="Okafor")
    add_wish(shop, NewWish(client, " silk scarf ", 12500, date(2025, 12, 24)))
    (cue,) = greeting_card(shop, client).cues
    assert (cue.kind, cue.due) == (CueKind.WISH, date(2025, 12, 24))
    (wish,) = wishes_of(shop, client)
    assert (wish.text, wish.price, wish.wished_on) == ("silk scarf", 12500, date(2025, 11, 22))
    done = fulfil_wish(shop, wish)
    assert greeting_card(shop, client).cues == ()
    assert [one.fulfilled_on for one in wishes_of(shop, client)] == [date(2025, 11, 22)]
    assert done.undo is not None
    done.undo()
    assert wishes_of(shop, client)[0].is_open


def test_what_is_no_wish_is_refused(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(family_name="Okafor")
    with pytest.raises(UserError, match="would like"):
        add_wish(shop, NewWish(client, " "))
    with pytest.raises(UserError, match="below zero"):
        add_wish(shop, NewWish(client, "a refund", -1))
    with pytest.raises(UserError, match="no longer in the client file"):
        add_wish(shop, NewWish(12345, "a call"))


def test_a_wish_noted_is_taken_back(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(family_name="Okafor")
    made = add_wish(shop, NewWish(client, "a scarf"))
    assert made.undo is not None
    made.undo()
    assert wishes_of(shop, client) == ()
