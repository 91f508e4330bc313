"""The trades' data files, read in both languages."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from shop_app import paths
from shop_app.domain.folding import fold
from shop_app.domain.sample.trade_reading import read_trade
from shop_app.domain.sample.trades import Trade

TRADES = ("restaurant", "florist", "tailor", "wine", "hair", "grocer")
Read = tuple[str, str]


def data(name: str) -> dict[str, Any]:
    return tomllib.loads((paths.resources() / "samples" / f"{name}.toml").read_text("utf-8"))


@pytest.fixture(params=[(trade, language) for trade in TRADES for language in ("fr", "en")])
def trade(request: pytest.FixtureRequest) -> Trade:
    key, language = request.param
    return read_trade(key, data(key), data("allergens"), language)


def test_a_trade_sells_forty_to_sixty_products_each_under_its_own_name(trade: Trade) -> None:
    names = [fold(one.name) for one in trade.products]
    assert 40 <= len(names) <= 60
    assert len(set(names)) == len(names)


def test_prices_rise_with_the_years(trade: Trade) -> None:
    for one in trade.products:
        assert list(one.prices) == sorted(one.prices, reverse=True)
        assert one.prices[-1] >= one.prices[0] * 0.8


def test_something_can_be_had_in_every_month(trade: Trade) -> None:
    always = [line.category for line in trade.basket if all(trade.shelves[line.category])]
    assert len(always) >= 3


def test_every_rule_follows_something_that_is_sold(trade: Trade) -> None:
    assert len(trade.rules) >= 3
    assert all(one.products and one.rule.text and one.rule.value for one in trade.rules)


def test_the_persona_takes_what_a_rule_follows_and_nothing_that_harms(trade: Trade) -> None:
    one = trade.persona
    asking = frozenset().union(*(rule.products for rule in trade.rules))
    assert asking & set(one.last_taken)
    for number in {*one.favourites, *one.last_taken}:
        assert not trade.products[number].tags & one.avoided


def test_texts_are_whole(trade: Trade) -> None:
    """No mark for the agreement is left, nothing is empty, and French has its typography."""
    texts = trade.texts
    said = [
        sentence
        for of in (texts.notes, texts.visit_notes, texts.mentions, texts.to_do, texts.apologies)
        for one in of.values
        for sentence in (one.of_woman, one.of_man)
    ]
    said += [one.preference.text for one in trade.tastes.values]
    said += [trade.persona.note, trade.persona.last_note, trade.persona.promise]
    assert all(one.strip() == one and one for one in said)
    assert not [one for one in said if "{" in one or "'" in one or "..." in one]
