"""The topics of preferences, as the shop wants them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shop_app.domain.preferences import NewPreference
from shop_app.domain.topics import Topic
from shop_app.services.greeting import greeting_card
from shop_app.services.preferences import add_preference
from shop_app.services.shop import Shop
from shop_app.services.topics import (
    add_topic,
    bring_back,
    move_topic,
    put_aside,
    rename_topic,
    topics,
)
from shop_app.text import UserError, Value


def named(shop: Shop, name: str) -> Topic:
    return next(one for one in topics(shop) if one.name == name)


def in_use(shop: Shop) -> list[str]:
    return [one.name for one in topics(shop) if one.active]


def test_a_topic_is_added_renamed_and_each_is_undone(shop: Shop) -> None:
    before = in_use(shop)
    added = add_topic(shop, "  Music ")
    renamed = rename_topic(shop, named(shop, "Music"), "Background music")
    assert in_use(shop) == [*before, "Background music"]
    assert renamed.undo is not None
    assert added.undo is not None
    assert renamed.undo().undo is None
    with pytest.raises(UserError, match="changed elsewhere"):
        added.undo()  # it was renamed, and named back, since
    put_aside(shop, named(shop, "Music"))
    assert in_use(shop) == before


@pytest.mark.parametrize("name", ["", "   ", "WINE", "a" * 61])
def test_a_topic_needs_a_name_of_its_own(shop: Shop, name: str) -> None:
    with pytest.raises(UserError):
        add_topic(shop, name)
    with pytest.raises(UserError):
        rename_topic(shop, named(shop, "Water"), name)


def test_preferences_stay_where_their_topic_is_put_aside(
    shop: Shop, take_in: Callable[..., int], say: Callable[[Value], str]
) -> None:
    client = take_in(given_name="Ann")
    add_preference(shop, client, NewPreference("Red Médoc", "wine"))
    changes = put_aside(shop, named(shop, "Wine"))
    assert "1 preference(s) about it stay" in say(changes.done)
    assert [one.text for one in greeting_card(shop, client).preferences] == ["Red Médoc"]
    add_topic(shop, "wine")  # the one put aside comes back
    assert named(shop, "Wine").active
    put_aside(shop, named(shop, "Wine"))
    bring_back(shop, named(shop, "Wine"))
    assert "Wine" in in_use(shop)


def test_topics_move_and_move_back(shop: Shop) -> None:
    before = in_use(shop)
    changes = move_topic(shop, named(shop, before[0]).id, 99)
    assert in_use(shop) == [*before[1:], before[0]]
    assert changes.undo is not None
    changes.undo()
    assert in_use(shop) == before
