"""Sizes: written in one way, the earlier kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from shop_app.domain.sizes import NewSize
from shop_app.services.shop import Shop
from shop_app.services.sizes import add_size, add_size_as_typed, change_size, sizes_of
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


def test_a_slip_of_today_is_corrected_and_a_later_size_kept_beside(
    shop: Shop, take_in: TakeIn, clock: Any
) -> None:
    client = take_in(family_name="Okafor")
    add_size_as_typed(shop, client, "shoes 83 EU")
    (kept,) = sizes_of(shop, client)
    change_size(shop, kept.now, {"size": "83"}, {"size": "38 "})
    (kept,) = sizes_of(shop, client)
    assert (kept.now.size, kept.now.system, kept.earlier) == ("38", "EU", ())
    clock.forward(days=30)
    change_size(shop, kept.now, {"size": "38"}, {"size": "39"})
    (grown,) = sizes_of(shop, client)
    assert (grown.now.size, [one.size for one in grown.earlier]) == ("39", ["38"])
    named = change_size(shop, grown.now, {"garment": "shoes"}, {"garment": "boots"})
    assert {one.now.garment for one in sizes_of(shop, client)} == {"shoes", "boots"}
    assert named.undo is not None
    named.undo()
    assert [one.now.garment for one in sizes_of(shop, client)] == ["shoes"]
    with pytest.raises(UserError, match="Type the size"):
        change_size(shop, grown.now, {"size": "39"}, {"size": ""})
    with pytest.raises(UserError, match="Type the size"):
        add_size_as_typed(shop, client, "shoes")
