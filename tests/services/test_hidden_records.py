"""The surprise guard: nothing guarded reaches whoever it is hidden from."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import NamedTuple

import pytest

from shop_app.cli.card_document import card_document
from shop_app.domain.links import LinkKind, NewLink
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.visits import NewPurchase, NewVisit
from shop_app.domain.wishes import NewWish
from shop_app.services.deleting import delete_record
from shop_app.services.finding import find
from shop_app.services.gifts import gifts_of
from shop_app.services.greeting import greeting_card
from shop_app.services.hidden_records import hidden_records_of, hide_from, show_to
from shop_app.services.history import history_of
from shop_app.services.links import add_link, links_of
from shop_app.services.notes import add_note
from shop_app.services.preferences import weighed_preferences
from shop_app.services.promises import promises_of
from shop_app.services.shop import Shop
from shop_app.services.sizes import sizes_of
from shop_app.services.timeline import timeline_page
from shop_app.services.visits import record_visit
from shop_app.services.wishes import add_wish, wishes_of
from shop_app.text import UserError, Words

WORDS = Words("en", lambda _context, source, _n: source)


class Pair(NamedTuple):
    """Anna plans a surprise for Ben; what she asked for, took and told."""

    anna: int
    ben: int
    records: dict[RecordKind, int]


@pytest.fixture
def pair(shop: Shop, take_in: Callable[..., int]) -> Pair:
    anna, ben = take_in(given_name="Anna", family_name="Roy"), take_in(given_name="Ben")
    add_link(shop, NewLink(anna, LinkKind.PARTNER, ben, comes_along=True))
    wish = add_wish(shop, NewWish(anna, "a zeppelin ride with Ben", 30000)).made
    note = add_note(shop, anna, "zeppelin for his fortieth, hush").made
    visit = record_visit(
        shop,
        NewVisit(anna, purchases=(NewPurchase("zeppelin voucher"),), note="zeppelin, gift-wrapped",
                 recipient="Ben", recipient_id=ben),
    ).made  # fmt: skip
    assert wish is not None
    assert note is not None
    assert visit is not None
    kinds = {RecordKind.WISH: wish, RecordKind.NOTE: note, RecordKind.VISIT: visit}
    return Pair(anna, ben, kinds)


def all_of(shop: Shop, client: int) -> str:
    """Everything that card, page, timeline, other programs and search say of a client."""
    card = greeting_card(shop, client)
    shown = [
        repr(card),
        json.dumps(card_document(card, WORDS, WORDS.say(card.greeting)), ensure_ascii=False),
        repr(gifts_of(shop, client)),
        repr(links_of(shop, client)),
        repr(wishes_of(shop, client)),
        repr(promises_of(shop, client)),
        repr(sizes_of(shop, client)),
        repr(weighed_preferences(shop, client)),
        repr(history_of(shop, client)),
        repr(timeline_page(shop, client)),
        repr([hit for hit in find(shop, "zeppelin") if hit.id == client]),
        repr(find(shop, "Ben")),
    ]
    return "\n".join(shown)


def test_what_is_not_hidden_is_an_idea_and_a_present(shop: Shop, pair: Pair) -> None:
    gifts = gifts_of(shop, pair.ben)
    assert [(one.link.name, one.wish.text) for one in gifts.ideas] == [
        ("Anna Roy", "a zeppelin ride with Ben")
    ]
    assert [(one.giver, one.visit.note) for one in gifts.presents] == [
        ("Roy, Anna", "zeppelin, gift-wrapped")
    ]


def test_nothing_that_is_guarded_is_anywhere(shop: Shop, pair: Pair) -> None:
    assert "zeppelin" in all_of(shop, pair.ben)
    assert str(pair.records[RecordKind.VISIT]) in repr(timeline_page(shop, pair.ben))
    for kind, record in pair.records.items():
        hide_from(shop, kind, record, pair.ben)
    shown = all_of(shop, pair.ben)
    assert "zeppelin" not in shown
    assert not any(str(record) in shown for record in pair.records.values())
    assert "zeppelin" in all_of(shop, pair.anna)
    hidden = hidden_records_of(shop, pair.anna)
    assert {(one.kind, one.record_id) for one in hidden} == set(pair.records.items())
    assert {one.from_id for one in hidden} == {pair.ben}


def test_hiding_is_taken_back_and_done_again(shop: Shop, pair: Pair) -> None:
    wish = pair.records[RecordKind.WISH]
    hiding = hide_from(shop, RecordKind.WISH, wish, pair.ben)
    assert hiding.ids == {pair.anna, pair.ben}
    assert gifts_of(shop, pair.ben).ideas == ()
    assert hiding.undo is not None
    shown = hiding.undo()
    assert len(gifts_of(shop, pair.ben).ideas) == 1
    assert shown.undo is not None
    shown.undo()
    assert gifts_of(shop, pair.ben).ideas == ()
    hide_from(shop, RecordKind.WISH, wish, pair.ben)  # once more changes nothing
    assert len(hidden_records_of(shop, pair.anna)) == 1


def test_a_wish_deleted_and_put_back_is_still_a_surprise(shop: Shop, pair: Pair) -> None:
    wish = pair.records[RecordKind.WISH]
    hide_from(shop, RecordKind.WISH, wish, pair.ben)
    gone = delete_record(shop, RecordKind.WISH, wish)
    assert gone.undo is not None
    gone.undo()
    assert gifts_of(shop, pair.ben).ideas == ()


def test_only_from_somebody_linked_and_only_what_can_be_a_surprise(
    shop: Shop, pair: Pair, take_in: Callable[..., int]
) -> None:
    stranger = take_in(given_name="Carl")
    wish = pair.records[RecordKind.WISH]
    with pytest.raises(UserError, match="belong together"):
        hide_from(shop, RecordKind.WISH, wish, stranger)
    with pytest.raises(UserError, match="belong together"):
        hide_from(shop, RecordKind.WISH, wish, pair.anna)
    with pytest.raises(UserError, match="Only visits"):
        hide_from(shop, RecordKind.ALLERGY, 1, pair.ben)
    with pytest.raises(UserError, match="deleted"):
        hide_from(shop, RecordKind.NOTE, 12345, pair.ben)
    with pytest.raises(UserError, match="changed elsewhere"):
        show_to(shop, RecordKind.WISH, wish, pair.ben)


def test_friends_get_no_ideas_and_fulfilled_wishes_are_none(
    shop: Shop, pair: Pair, take_in: Callable[..., int]
) -> None:
    friend = take_in(given_name="Dora")
    add_link(shop, NewLink(pair.anna, LinkKind.FRIEND, friend))
    assert gifts_of(shop, friend).ideas == ()
