"""Words about an allergy that a person settled: kept with who and when, erased with the client."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shop_app.domain.folding import fold
from shop_app.services.clients import erase_client
from shop_app.services.consents import withdraw_consent
from shop_app.services.greeting import greeting_card
from shop_app.services.notes import add_note
from shop_app.services.settled_mentions import (
    open_mentions,
    settle_mention,
    settled_mentions_of,
    show_mention_again,
)
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.store.settled_mentions import settled_mentions
from shop_app.text import UserError

SAID = "Sa sœur est allergique aux noix"


@pytest.fixture
def marie(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Marie", notes=(SAID,))


def settled(shop: Shop, client_id: int) -> frozenset[str]:
    with shop.store.read() as tx:
        return settled_mentions(tx, client_id)


def test_a_settled_clause_is_kept_with_who_and_when(shop: Shop, marie: int) -> None:
    ana = add_staff(shop, "Ana").made
    settle_mention(shop, marie, SAID, ana)
    (one,) = settled_mentions_of(shop, marie)
    assert (one.text, one.settled_by, one.settled_on) == (SAID, "Ana", shop.clock().date())
    assert settled(shop, marie) == {fold(SAID)}
    assert settled(shop, marie + 1) == frozenset()


def test_it_is_settled_once_and_undo_shows_it_again(shop: Shop, marie: int) -> None:
    done = settle_mention(shop, marie, SAID)
    assert settle_mention(shop, marie, SAID.upper()).undo is None
    assert len(settled_mentions_of(shop, marie)) == 1
    assert done.undo is not None
    done.undo()
    assert settled(shop, marie) == frozenset()
    with pytest.raises(UserError):
        done.undo()


def test_it_can_be_shown_again_later(shop: Shop, marie: int) -> None:
    settle_mention(shop, marie, SAID)
    (one,) = settled_mentions_of(shop, marie)
    show_mention_again(shop, marie, one.id)
    assert settled_mentions_of(shop, marie) == ()


@pytest.mark.parametrize("goes", [withdraw_consent, erase_client])
def test_it_goes_with_the_consent_and_with_the_client(
    shop: Shop, marie: int, goes: Callable[[Shop, int], object]
) -> None:
    settle_mention(shop, marie, SAID)
    goes(shop, marie)
    assert settled(shop, marie) == frozenset()


def test_nothing_and_nobody_cannot_be_settled(shop: Shop, marie: int) -> None:
    for client_id, text in ((marie, " … "), (12345, SAID)):
        with pytest.raises(UserError):
            settle_mention(shop, client_id, text)


def test_what_is_settled_is_mentioned_no_more_until_it_says_something_else(
    shop: Shop, marie: int
) -> None:
    assert [one.text for one in open_mentions(shop, marie)] == [SAID]
    settle_mention(shop, marie, SAID)
    assert open_mentions(shop, marie) == ()
    assert greeting_card(shop, marie).allergies.mentioned == ()
    add_note(shop, marie, "Allergique aux noix !")
    assert [one.text for one in open_mentions(shop, marie)] == ["Allergique aux noix"]
