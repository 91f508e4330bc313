"""What a client's flags forbid, on the card and in lists."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from shop_app.domain.clients import NewClient
from shop_app.domain.follow_ups import FollowUpKind, NewFollowUp
from shop_app.domain.greeting import GreetingCard
from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.prompts import CueKind
from shop_app.services.client_editing import change_client
from shop_app.services.clients import add_client
from shop_app.services.finding import lately
from shop_app.services.follow_ups import add_follow_up, due_with_clients
from shop_app.services.greeting import greeting_card
from shop_app.services.shop import Shop
from shop_app.text import Value

TODAY = date(2025, 11, 22)
Say = Callable[[Value], str]


def card(shop: Shop, client_id: int) -> GreetingCard:
    return greeting_card(shop, client_id)


@pytest.fixture
def ana(shop: Shop) -> int:
    """A client whose birthday is today, with a follow-up that is due."""
    new = NewClient(given_name="Ana", family_name="Lima", birthday=PartialDate(1984, 11, 22))
    made = add_client(shop, new).made
    assert made is not None
    add_follow_up(shop, NewFollowUp(made, "call about the wine", TODAY))
    return made


def flag(shop: Shop, client_id: int, name: str) -> None:
    change_client(shop, client_id, {name: False}, {name: True})


def kinds(one: GreetingCard) -> list[CueKind]:
    return [cue.kind for cue in one.cues]


def test_without_flags_all_is_said(shop: Shop, ana: int, say: Say) -> None:
    found = card(shop, ana)
    assert kinds(found) == [CueKind.FOLLOW_UP, CueKind.OCCASION]
    assert "Happy birthday!" in say(found.greeting)
    assert found.notices == ()


def test_who_is_not_to_be_celebrated_hears_of_no_birthday(shop: Shop, ana: int, say: Say) -> None:
    flag(shop, ana, "do_not_celebrate")
    found = card(shop, ana)
    assert kinds(found) == [CueKind.FOLLOW_UP]
    assert "birthday" not in say(found.greeting)
    assert "Ana Lima" in say(found.greeting)


def test_of_the_dead_the_card_says_so_first_and_rejoices_over_nothing(
    shop: Shop, ana: int, say: Say
) -> None:
    flag(shop, ana, "deceased")
    found = card(shop, ana)
    assert say(found.notices[0]) == "This client has died."
    assert say(found.greeting) == "Good morning."
    assert (found.cues, found.more_cues, found.usual) == ((), 0, ())
    assert due_with_clients(shop) == ()
    assert lately(shop).due == ()


def test_an_apology_to_the_dead_is_still_owed(shop: Shop, ana: int) -> None:
    add_follow_up(shop, NewFollowUp(ana, "the broken vase", TODAY, FollowUpKind.APOLOGY))
    flag(shop, ana, "deceased")
    assert kinds(card(shop, ana)) == [CueKind.APOLOGY]
    assert [one.follow_up.text for one in due_with_clients(shop)] == ["the broken vase"]


def test_follow_ups_say_where_contact_is_unwished(shop: Shop, ana: int, say: Say) -> None:
    flag(shop, ana, "do_not_contact")
    follow_up, occasion = card(shop, ana).cues
    assert say(follow_up.why).startswith("do not contact · ")
    assert "do not contact" not in say(occasion.why)
    assert [one.do_not_contact for one in due_with_clients(shop)] == [True]
    (row,) = lately(shop).due
    assert (say(row.why), row.shows_why) == ("follow-up due, do not contact", True)
