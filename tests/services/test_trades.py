"""Choosing a trade, switching it, and never losing a value by it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from shop_app.bootstrap import create_shop
from shop_app.domain.card_facts import own_fact
from shop_app.domain.follow_up_rules import NewRule, Trigger
from shop_app.domain.own_fields import FieldOf, NewOwnField, OwnField, OwnKind
from shop_app.domain.shops import NewShop
from shop_app.domain.trades import TRADES
from shop_app.services.card_facts import choose_facts, chosen_facts, facts_on_offer
from shop_app.services.follow_up_rules import add_rule, change_rule, follow_up_rules
from shop_app.services.own_fields import add_field, fields_in_use, own_fields, put_aside
from shop_app.services.own_values import own_values, set_value
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.services.topics import add_topic, topics
from shop_app.services.trades import has_covers, switch_trade, trade_kit
from shop_app.store.records import core
from shop_app.store.tables.measures import MeasureRow
from shop_app.text import UserError


def named(shop: Shop, name: str) -> OwnField:
    return next(one for one in own_fields(shop) if one.name == name)


def in_use(shop: Shop) -> list[str]:
    return [one.name for of in FieldOf for one in fields_in_use(shop, of)]


def active_topics(shop: Shop) -> list[str]:
    return [one.name for one in topics(shop) if one.active]


def everything(shop: Shop) -> tuple[object, ...]:
    """All that a switch may touch, but for counters of versions."""
    with shop.store.read() as tx:
        rows = tx.connection.execute(core(MeasureRow).select()).all()
        measures = sorted((row.code, row.active) for row in rows)
    return (
        details(shop).trade,
        [(one.code, one.name, one.active) for one in own_fields(shop)],
        [(one.code, one.name, one.active) for one in topics(shop)],
        [(one.value, one.text, one.active) for one in follow_up_rules(shop)],
        measures,
        chosen_facts(shop),
    )


def labels(shop: Shop) -> list[object]:
    offered = {one.name: one.label for one in facts_on_offer(shop)}
    return [offered.get(fact, "") for fact in chosen_facts(shop)]


@pytest.mark.parametrize("trade", TRADES)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_new_shop_starts_with_what_suits_its_trade(
    tmp_path: Path, trade: str, language: str
) -> None:
    shop = create_shop(tmp_path / "new.prevenance", NewShop("Ici", trade), language)
    kit = trade_kit(trade, language)
    try:
        assert [one.name for one in own_fields(shop)] == [one.field.name for one in kit.fields]
        assert active_topics(shop) == [one.name for one in kit.topics]
        assert [one.text for one in follow_up_rules(shop)] == [one.text for one in kit.rules]
        facts = chosen_facts(shop)
        assert len(set(facts)) == 3
        assert all(facts)
    finally:
        shop.close()


def test_a_file_of_no_trade_starts_bare(tmp_path: Path) -> None:
    shop = create_shop(tmp_path / "new.prevenance", NewShop("Ici", ""), "en")
    try:
        assert own_fields(shop) == ()
        assert chosen_facts(shop) == ("", "", "")
        switch_trade(shop, "hair")
        assert "Patch test" in in_use(shop)
    finally:
        shop.close()


def test_a_switch_adds_what_suits_and_puts_the_rest_aside(shop: Shop) -> None:
    assert "Seating" in in_use(shop)
    switch_trade(shop, "tailor")
    assert details(shop).trade == "tailor"
    assert "Seating" not in in_use(shop)
    assert "Fit" in in_use(shop)
    assert "Water" not in active_topics(shop)
    assert "Lining" in active_topics(shop)
    assert labels(shop)[:2] == ["Fit", "Cloths"]
    with shop.store.read() as tx:
        rows = tx.connection.execute(core(MeasureRow).select()).all()
    assert {row.garment for row in rows} >= {"Jacket", "Trousers"}
    assert all(row.active and 0 < row.lowest < row.highest for row in rows)


def test_values_survive_there_and_back(shop: Shop, take_in: Callable[..., int]) -> None:
    client = take_in(given_name="Ann")
    set_value(shop, client, named(shop, "Seating").id, "Terrace")
    set_value(shop, client, named(shop, "Usual table").id, "12")
    before = everything(shop)
    switch_trade(shop, "hair")
    assert "Terrace" not in [one.value for one in own_values(shop, client)]
    set_value(shop, client, named(shop, "Colour formula").id, "6.3 + 20 vol")
    switch_trade(shop, "restaurant")
    values = {one.field.name: one.value for one in own_values(shop, client)}
    assert (values["Seating"], values["Usual table"]) == ("Terrace", "12")
    assert in_use(shop) == [name for _, name, active in before[1] if active]  # type: ignore[attr-defined]
    switch_trade(shop, "hair")
    values = {one.field.name: one.value for one in own_values(shop, client)}
    assert values["Colour formula"] == "6.3 + 20 vol"
    assert len(own_fields(shop)) == len({one.name for one in own_fields(shop)})


def test_one_undo_takes_the_whole_switch_back(shop: Shop) -> None:
    before = everything(shop)
    changes = switch_trade(shop, "tailor")
    assert changes.undo is not None
    changes.undo()
    assert everything(shop) == before


def test_an_undo_keeps_a_field_that_was_filled_meanwhile(
    shop: Shop, take_in: Callable[..., int]
) -> None:
    client = take_in(given_name="Ann")
    changes = switch_trade(shop, "tailor")
    set_value(shop, client, named(shop, "Lining").id, "silk")
    assert changes.undo is not None
    changes.undo()
    assert details(shop).trade == "restaurant"
    assert "Lining" not in in_use(shop)
    assert not named(shop, "Lining").active
    switch_trade(shop, "tailor")
    assert "silk" in [one.value for one in own_values(shop, client)]


def test_what_the_shop_made_itself_stays(shop: Shop) -> None:
    add_field(shop, NewOwnField("Dog’s name"))
    add_topic(shop, "Music")
    add_rule(shop, NewRule(Trigger.ANY_VISIT, "", 3, "Say thank you"))
    switch_trade(shop, "florist")
    assert "Dog’s name" in in_use(shop)
    assert "Music" in active_topics(shop)
    assert next(one.text for one in follow_up_rules(shop) if one.active) == "Say thank you"


def test_a_rule_the_shop_has_changed_is_its_own(shop: Shop) -> None:
    switch_trade(shop, "wine")
    first, _second = follow_up_rules(shop)
    change_rule(shop, first, NewRule(first.trigger, first.value, 40, first.text))
    switch_trade(shop, "other")
    assert [one.active for one in follow_up_rules(shop)] == [True, False]
    switch_trade(shop, "wine")
    assert sum(one.active for one in follow_up_rules(shop)) == 3


def test_facts_that_the_shop_chose_stay_and_the_trade_s_own_change(shop: Shop) -> None:
    made = add_field(shop, NewOwnField("Dog’s name")).made
    assert made is not None
    _, second, third = chosen_facts(shop)
    choose_facts(shop, (own_fact(made), second, third))
    switch_trade(shop, "hair")
    assert labels(shop)[0] == "Dog’s name"
    assert labels(shop)[1:] == ["Colour formula", "Patch test"]


def test_a_trade_s_field_gives_way_to_one_of_the_same_name(shop: Shop) -> None:
    add_field(shop, NewOwnField("patch TEST", OwnKind.DATE))
    switch_trade(shop, "hair")
    assert [one.name for one in own_fields(shop) if "atch" in one.name] == ["patch TEST"]


def test_a_field_renamed_by_the_shop_is_put_aside_and_comes_back_renamed(shop: Shop) -> None:
    switch_trade(shop, "hair")
    put_aside(shop, named(shop, "Parting"))
    switch_trade(shop, "restaurant")
    switch_trade(shop, "hair")
    assert "Parting" in in_use(shop)


def test_an_unknown_trade_is_refused_and_changes_nothing(shop: Shop) -> None:
    before = everything(shop)
    with pytest.raises(UserError, match="no trade"):
        switch_trade(shop, "plumber")
    assert everything(shop) == before


def test_covers_are_a_restaurant_s() -> None:
    assert has_covers("restaurant")
    assert has_covers("")
    assert not has_covers("tailor")
