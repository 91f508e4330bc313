"""Three facts of the shop's choice on every card, and a cue where one of them has expired."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shop_app.cli.card_document import card_document
from shop_app.domain.card_facts import own_fact
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.greeting import GreetingCard
from shop_app.domain.own_fields import NewOwnField
from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.prompts import CueKind
from shop_app.services.card_facts import choose_facts, chosen_facts, facts_on_offer
from shop_app.services.greeting import greeting_card
from shop_app.services.own_fields import add_field, own_fields
from shop_app.services.own_values import set_value
from shop_app.services.shop import Shop
from shop_app.services.trades import switch_trade
from shop_app.text import UserError, Value, Words

TakeIn = Callable[..., int]
WORDS = Words("en", lambda _context, source, _n: source)


def said(card: GreetingCard) -> list[tuple[str, str]]:
    return [(WORDS.say(one.label), WORDS.say(one.value)) for one in card.facts]


def set_named(shop: Shop, client: int, name: str, typed: str) -> None:
    field = next(one for one in own_fields(shop) if one.name == name)
    set_value(shop, client, field.id, typed)


def test_the_trade_s_three_facts_stand_on_the_card(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(given_name="Ann")
    set_named(shop, client, "Water", "sparkling")
    card = greeting_card(shop, client)
    assert said(card) == [("Seating", ""), ("Water", "Sparkling"), ("Wine", "")]


def test_programs_always_get_exactly_three(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(given_name="Ann")
    choose_facts(shop, ("town", "", ""))
    document = card_document(greeting_card(shop, client), WORDS, "")
    assert isinstance(document, dict)
    assert document["facts"] == [
        {"label": "Town", "value": ""},
        {"label": "", "value": ""},
        {"label": "", "value": ""},
    ]


def test_what_every_shop_has_may_be_chosen(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(
        given_name="Ann", language="nl", birthday=PartialDate(None, 3, 5), ref="47",
        contact_points=(
            NewContactPoint(ContactKind.PHONE, "06 12 34 56 78"),
            NewContactPoint(ContactKind.ADDRESS, "", city="Bron"),
        ),
    )  # fmt: skip
    choose_facts(shop, ("language", "birthday", "town"))
    assert [value for _, value in said(greeting_card(shop, client))] == ["Dutch", "5 March", "Bron"]
    choose_facts(shop, ("phone", "client_number", "visits"))
    assert [value for _, value in said(greeting_card(shop, client))] == [
        "06 12 34 56 78", "47", "0",
    ]  # fmt: skip
    choose_facts(shop, ("tags", "last_measured", "email"))
    assert [value for _, value in said(greeting_card(shop, client))] == ["", "", ""]


def test_a_choice_is_undone_and_moved_ones_are_refused(shop: Shop) -> None:
    before = chosen_facts(shop)
    changes = choose_facts(shop, ("town", "email", "phone"), before)
    assert changes.undo is not None
    with pytest.raises(UserError, match="changed elsewhere"):
        choose_facts(shop, ("town", "phone", "email"), before)
    assert changes.undo().undo is None
    assert chosen_facts(shop) == before


@pytest.mark.parametrize(
    "facts", [("town", "town", "email"), ("town", "email"), ("town", "email", "own:77")]
)
def test_only_three_different_facts_on_offer_are_taken(shop: Shop, facts: tuple[str, ...]) -> None:
    before = chosen_facts(shop)
    with pytest.raises(UserError):
        choose_facts(shop, facts)
    assert chosen_facts(shop) == before


def test_a_new_field_is_on_offer(shop: Shop) -> None:
    made = add_field(shop, NewOwnField("Dog’s name")).made
    assert made is not None
    assert own_fact(made) in [one.name for one in facts_on_offer(shop)]


def test_an_expired_patch_test_is_a_cue(
    shop: Shop, take_in: TakeIn, say: Callable[[Value], str]
) -> None:
    switch_trade(shop, "hair")
    client = take_in(given_name="Ann")
    assert greeting_card(shop, client).cues == ()
    set_named(shop, client, "Patch test", "22 May 2025")
    (cue,) = greeting_card(shop, client).cues
    assert cue.kind is CueKind.EXPIRED
    assert say(cue.text) == "Patch test expired: ask before colouring"
    assert say(cue.why) == "counted until 22 November"
    set_named(shop, client, "Patch test", "1 November 2025")
    assert greeting_card(shop, client).cues == ()


def test_a_field_put_aside_with_its_trade_gives_no_cue(shop: Shop, take_in: TakeIn) -> None:
    switch_trade(shop, "hair")
    client = take_in(given_name="Ann")
    set_named(shop, client, "Patch test", "2020-01-01")
    switch_trade(shop, "florist")
    assert greeting_card(shop, client).cues == ()


def test_an_allergy_written_into_a_field_is_seen_by_the_band(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(given_name="Ann")
    set_named(shop, client, "After the meal", "allergic to nuts")
    band = greeting_card(shop, client).allergies
    assert [one.where for one in band.mentioned] == ["own_field"]
