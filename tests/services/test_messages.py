"""What was said between the house and a client."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from shop_app.domain.messages import NewMessage, Way, way_words
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.deleting import delete_record
from shop_app.services.messages import change_message, log_message, messages_of
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.text import UserError, Value

if TYPE_CHECKING:
    from tests.conftest import Clock


@pytest.fixture
def client(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Marie")


def test_what_was_said_is_logged_newest_first(shop: Shop, client: int, clock: Clock) -> None:
    lea = add_staff(shop, "Léa").made
    log_message(shop, NewMessage(client, Way.CALL, " viendra vendredi ", from_us=False), lea)
    earlier = clock() - timedelta(days=2)
    log_message(shop, NewMessage(client, Way.LETTER, "invitation", at=earlier))
    found = messages_of(shop, client)
    assert [(one.way, one.text, one.from_us, one.noted_by) for one in found] == [
        (Way.CALL, "viendra vendredi", False, "Léa"), (Way.LETTER, "invitation", True, ""),
    ]  # fmt: skip
    assert [one.at for one in found] == [clock(), earlier]


def test_a_message_is_corrected_removed_and_comes_back(shop: Shop, client: int) -> None:
    changes = log_message(shop, NewMessage(client, Way.SMS, "en retard"))
    (message,) = messages_of(shop, client)
    change_message(shop, message, {"text": "en retard de dix minutes", "way": Way.CALL})
    (now,) = messages_of(shop, client)
    assert (now.text, now.way) == ("en retard de dix minutes", Way.CALL)
    assert changes.undo is not None
    with pytest.raises(UserError):
        changes.undo()
    deleted = delete_record(shop, RecordKind.MESSAGE, message.id)
    assert messages_of(shop, client) == ()
    assert deleted.undo is not None
    deleted.undo()
    assert messages_of(shop, client) == (now,)


def test_a_message_that_says_nothing_is_refused(shop: Shop, client: int) -> None:
    with pytest.raises(UserError):
        log_message(shop, NewMessage(client, Way.CALL, "  "))
    with pytest.raises(UserError):
        log_message(shop, NewMessage(404, Way.CALL, "allô"))
    log_message(shop, NewMessage(client, Way.CALL, "allô"))
    with pytest.raises(UserError):
        change_message(shop, messages_of(shop, client)[0], {"text": " "})


def test_it_says_who_began(say: Callable[[Value], str]) -> None:
    assert say(way_words(Way.CALL, from_us=True)) == "Call, from us"
    assert say(way_words(Way.EMAIL, from_us=False)) == "E-mail, from them"
