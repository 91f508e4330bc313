"""Sizes: written in one way, the earlier kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from shop_app.domain.sizes import NewSize
from shop_app.services.shop import Shop
from shop_app.services.sizes import add_size, sizes_of
from shop_app.text import UserError

TakeIn = Callable[..., int]


def test_a_size_noted_anew_keeps_the_earlier(shop: Shop, take_in: TakeIn, clock: Any) -> None:
    client = take_in(family_name="Okafor")
    add_size(shop, NewSize(client, "shoes", "fr 38"))
    clock.forward(days=400)
    newer = add_size(shop, NewSize(client, "Shoes", "38,5", "FR"))
    (kept,) = sizes_of(shop, client)
    assert (kept.now.size, kept.now.system) == ("38.5", "FR")
    assert [one.size for one in kept.earlier] == ["38"]
    assert newer.undo is not None
    newer.undo()
    (kept,) = sizes_of(shop, client)
    assert (kept.now.size, kept.earlier) == ("38", ())


def test_a_size_of_nothing_is_refused(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(family_name="Okafor")
    with pytest.raises(UserError, match="size of"):
        add_size(shop, NewSize(client, "", "38"))
    with pytest.raises(UserError, match="Type the size"):
        add_size(shop, NewSize(client, "shoes", " "))
    with pytest.raises(UserError, match="no longer in the client file"):
        add_size(shop, NewSize(12345, "shoes", "38"))
