"""The data of every trade: whole, in both languages, and at peace with the other trades."""

from __future__ import annotations

import tomllib
from itertools import combinations

import pytest

from shop_app.domain.folding import fold
from shop_app.domain.import_headers import recognise_header
from shop_app.domain.own_fields import FieldOf, OwnKind
from shop_app.domain.trades import TRADES, TradeKit, read_kit
from shop_app.paths import resources


def kit(trade: str, language: str = "en") -> TradeKit:
    text = (resources() / "trades" / f"{trade}.toml").read_text("utf-8")
    return read_kit(trade, tomllib.loads(text), language)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("trade", TRADES)
def test_a_trade_brings_topics_fields_and_three_facts(trade: str, language: str) -> None:
    one = kit(trade, language)
    assert len(one.topics) >= 5
    assert len(one.fields) >= 4
    assert len(one.facts) == 3
    codes = {field.code for field in one.fields if field.field.of is FieldOf.CLIENT}
    assert {fact[4:] for fact in one.facts if fact.startswith("own:")} <= codes
    names = [fold(field.field.name) for field in one.fields]
    assert len(set(names)) == len(names)
    assert len({fold(topic.name) for topic in one.topics}) == len(one.topics)


@pytest.mark.parametrize("trade", TRADES)
def test_what_a_kind_needs_is_there_and_nothing_else(trade: str) -> None:
    for one in kit(trade).fields:
        field = one.field
        assert bool(field.choices) == (field.kind is OwnKind.CHOICE), one.code
        assert not field.unit or field.kind is OwnKind.NUMBER, one.code
        assert not field.months or field.kind is OwnKind.DATE, one.code
        assert len({fold(choice) for choice in field.choices}) == len(field.choices), one.code


@pytest.mark.parametrize("trade", TRADES)
def test_both_languages_say_as_much(trade: str) -> None:
    french, english = kit(trade, "fr"), kit(trade, "en")
    assert [len(one.field.choices) for one in french.fields] == [
        len(one.field.choices) for one in english.fields
    ]
    for one, other in zip(french.fields, english.fields, strict=True):
        assert other.field.name in one.field.aliases or other.field.name == one.field.name
    assert [(one.code, one.lowest, one.highest) for one in french.measures] == [
        (one.code, one.lowest, one.highest) for one in english.measures
    ]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_two_trades_agree_on_what_they_share(language: str) -> None:
    kits = [kit(trade, language) for trade in TRADES]
    for one, other in combinations(kits, 2):
        ours = {field.code: field.field for field in one.fields}
        theirs = {field.code: field.field for field in other.fields}
        for code in ours.keys() & theirs.keys():
            assert (ours[code].name, ours[code].kind) == (theirs[code].name, theirs[code].kind)
        named = {fold(field.name): code for code, field in ours.items()}
        for code, field in theirs.items():
            assert named.get(fold(field.name), code) == code, (one.trade, other.trade, code)
        topics = {topic.code: topic.name for topic in one.topics}
        for topic in other.topics:
            assert topics.get(topic.code, topic.name) == topic.name, (one.trade, other.trade)


def test_a_tailor_measures_each_garment_within_plausible_bounds() -> None:
    measures = kit("tailor", "fr").measures
    assert {one.garment for one in measures} >= {"Veste", "Pantalon", "Chemise", "Robe"}
    assert len({one.code for one in measures}) == len(measures)
    for one in measures:
        assert 0 < one.lowest < one.highest < 20_000, one.code
    chest = next(one for one in measures if one.code == "jacket.chest")
    assert (chest.lowest, chest.highest) == (5000, 18_000)


@pytest.mark.parametrize("trade", TRADES)
def test_no_field_is_called_as_what_every_client_has(trade: str) -> None:
    for one in kit(trade).fields:
        for name in (one.field.name, *one.field.aliases):
            assert recognise_header(name) is None, (one.code, name)


def test_only_a_restaurant_counts_covers() -> None:
    assert [trade for trade in TRADES if kit(trade).covers] == ["restaurant"]


def test_a_hairdresser_s_patch_test_counts_six_months_and_is_about_health() -> None:
    (patch,) = [one.field for one in kit("hair").fields if one.code == "patch_test"]
    assert (patch.kind, patch.months, patch.privacy.value) == (OwnKind.DATE, 6, "health")
