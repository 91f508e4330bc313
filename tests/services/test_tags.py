"""Making tags, and giving them to clients and products."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shop_app.domain.history import Happened
from shop_app.domain.products import NewProduct
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.tags import NewTag, Tag, TagColour, Tagged, TagShape
from shop_app.services.changes import Changes
from shop_app.services.deleting import delete_record
from shop_app.services.history import history_of
from shop_app.services.products import add_product
from shop_app.services.shop import Shop
from shop_app.services.tags import (
    add_tag,
    all_tags,
    change_tag,
    merge_tags,
    put_on,
    tag_client,
    tagged_with,
    tags_of,
    tags_of_products,
    take_off,
)
from shop_app.text import UserError

TakeIn = Callable[..., int]


def undo(changes: Changes) -> Changes:
    assert changes.undo is not None
    return changes.undo()


def make(shop: Shop, name: str) -> int:
    made = add_tag(shop, NewTag(name)).made
    assert made is not None
    return made


def names(shop: Shop, client_id: int) -> list[str]:
    return [one.name for one in tags_of(shop, client_id)]


def uses(shop: Shop) -> dict[str, tuple[int, int]]:
    return {one.tag.name: (one.clients, one.products) for one in all_tags(shop)}


def tag(shop: Shop, tag_id: int) -> Tag:
    return next(one.tag for one in all_tags(shop) if one.tag.id == tag_id)


@pytest.fixture
def three(take_in: TakeIn) -> list[int]:
    return [take_in(given_name=name) for name in ("Ana", "Bo", "Cy")]


def test_new_tags_differ_in_colour_and_in_shape(shop: Shop) -> None:
    made = [tag(shop, make(shop, f"tag {number}")) for number in range(64)]
    assert len({(one.colour, one.shape) for one in made}) == 64
    assert len({one.colour for one in made[:8]}) == len({one.shape for one in made[:8]}) == 8


def test_a_tag_like_another_with_other_accents_is_refused_naming_it(
    shop: Shop, say: Callable[..., str]
) -> None:
    make(shop, "Habitué")
    for typed in ("habitue", "HABITUÉ ", "Habitué"):
        with pytest.raises(UserError) as refused:
            make(shop, typed)
        assert "Habitué" in say(refused.value.message)
    with pytest.raises(UserError, match="Type the tag"):
        make(shop, "  ")
    with pytest.raises(UserError, match="shorter"):
        make(shop, "x" * 41)
    assert list(uses(shop)) == ["Habitué"]


def test_tags_of_signs_alone_are_told_apart(shop: Shop) -> None:
    make(shop, "★")
    make(shop, "☎")
    assert len(uses(shop)) == 2


def test_a_tag_is_renamed_and_given_another_look(shop: Shop) -> None:
    vip, other = make(shop, "VIP"), make(shop, "Presse")
    changed = change_tag(shop, vip, {"name": "VIP"}, {"name": "Vip "})
    assert tag(shop, vip).name == "Vip"
    undo(changed)
    assert tag(shop, vip).name == "VIP"
    change_tag(shop, vip, {}, {"colour": TagColour.PINK, "shape": TagShape.STAR})
    assert (tag(shop, vip).colour, tag(shop, vip).shape) == (TagColour.PINK, TagShape.STAR)
    with pytest.raises(UserError, match="typed differently"):
        change_tag(shop, other, {"name": "Presse"}, {"name": "vip"})


def test_many_get_a_tag_at_once_with_one_undo(shop: Shop, three: list[int]) -> None:
    vip = make(shop, "VIP")
    put_on(shop, vip, three[:1])
    given = put_on(shop, vip, three)
    assert given.done.n == 2
    assert sorted(tagged_with(shop, vip)) == three
    undo(given)
    assert tagged_with(shop, vip) == three[:1]
    taken = take_off(shop, vip, three)
    assert taken.done.n == 1
    undo(taken)
    assert tagged_with(shop, vip) == three[:1]


def test_a_clients_history_tells_of_tags(shop: Shop, three: list[int]) -> None:
    vip = make(shop, "VIP")
    put_on(shop, vip, three[:2])
    take_off(shop, vip, three)
    told = [(one.kind, one.what, one.old or one.new) for one in history_of(shop, three[0])]
    assert told[:2] == [
        (RecordKind.TAG, Happened.REMOVED, "VIP"), (RecordKind.TAG, Happened.ADDED, "VIP"),
    ]  # fmt: skip
    assert RecordKind.TAG not in [one.kind for one in history_of(shop, three[2])]


def test_thousands_are_tagged_in_one_transaction(shop: Shop, take_in: TakeIn) -> None:
    some = [take_in(given_name=f"Ana {number}") for number in range(30)]
    vip = make(shop, "VIP")
    assert put_on(shop, vip, [*some, *range(5000)]).done.n == 30


def test_products_have_tags_too(shop: Shop) -> None:
    wine, bio = add_product(shop, NewProduct("Chinon")).made, make(shop, "bio")
    assert wine is not None
    put_on(shop, bio, [wine], Tagged.PRODUCT)
    assert [one.name for one in tags_of_products(shop, [wine])[wine]] == ["bio"]
    assert uses(shop) == {"bio": (0, 1)}


def test_a_typed_tag_is_made_where_there_is_none(shop: Shop, three: list[int]) -> None:
    first = tag_client(shop, three[0], "Vélo")
    tag_client(shop, three[1], " velo")
    assert (names(shop, three[0]), names(shop, three[1])) == (["Vélo"], ["Vélo"])
    undo(first)
    assert uses(shop) == {"Vélo": (1, 0)}
    new = tag_client(shop, three[0], "chien")
    undo(new)
    assert "chien" not in uses(shop)


def test_merged_tags_are_one_and_come_apart_again(shop: Shop, three: list[int]) -> None:
    vip, good = make(shop, "VIP"), make(shop, "Bons clients")
    put_on(shop, vip, three[:2])
    put_on(shop, good, three[1:])
    merged = merge_tags(shop, vip, good)
    assert uses(shop) == {"Bons clients": (3, 0)}
    undo(merged)
    assert uses(shop) == {"Bons clients": (2, 0), "VIP": (2, 0)}
    assert names(shop, three[0]) == ["VIP"]
    with pytest.raises(UserError, match="another tag"):
        merge_tags(shop, vip, vip)


def test_a_deleted_tag_comes_back_with_all_that_had_it(shop: Shop, three: list[int]) -> None:
    vip = make(shop, "VIP")
    put_on(shop, vip, three)
    deleted = delete_record(shop, RecordKind.TAG, vip)
    assert uses(shop) == {}
    assert names(shop, three[0]) == []
    undo(deleted)
    assert uses(shop) == {"VIP": (3, 0)}


def test_a_tag_that_is_gone_is_said(shop: Shop, three: list[int]) -> None:
    with pytest.raises(UserError, match="no longer there"):
        put_on(shop, 5, three)
    with pytest.raises(UserError, match="no longer in the client file"):
        tag_client(shop, 5, "VIP")


def test_a_new_tag_is_taken_back_only_while_nobody_has_it(shop: Shop, three: list[int]) -> None:
    made = add_tag(shop, NewTag("VIP"))
    assert made.made is not None
    put_on(shop, made.made, three)
    with pytest.raises(UserError, match="in use by now"):
        undo(made)
    undo(add_tag(shop, NewTag("Presse")))
    assert uses(shop) == {"VIP": (3, 0)}
