"""Which visits ask for a follow-up."""

from __future__ import annotations

from decimal import Decimal

import pytest

from shop_app.domain.follow_up_rules import FollowUpRule, Trigger, rules_asked
from shop_app.domain.visits import Purchase


def rule(
    trigger: Trigger, value: str = "", *, active: bool = True, number: int = 1
) -> FollowUpRule:
    return FollowUpRule(number, 1, trigger, value, 7, "rappeler", active)


def bought(product: str, category: str = "", quantity: int = 1) -> Purchase:
    return Purchase(1, product, category, Decimal(quantity), None)


@pytest.mark.parametrize(
    ("one", "purchases", "about"),
    [
        (rule(Trigger.ANY_VISIT), (), ""),
        (rule(Trigger.ANY_VISIT), (bought("vase"),), ""),
        (rule(Trigger.PRODUCT, "Tarte fine"), (bought("tarte FINE"),), "tarte FINE"),
        (rule(Trigger.PRODUCT, "crème brûlée"), (bought("Creme brulee"),), "Creme brulee"),
        (rule(Trigger.PRODUCT, "tarte"), (bought("tarte fine"),), None),
        (rule(Trigger.PRODUCT, "vin"), (bought("x", "vin"),), None),
        (rule(Trigger.CATEGORY, "vin"), (bought("Saint-Julien", "Vin"),), "Saint-Julien"),
        (rule(Trigger.CATEGORY, "vin"), (bought("vin"),), None),
        (rule(Trigger.CATEGORY, "vin"), (bought("a", "vin"), bought("b", "vin")), "a"),
        (rule(Trigger.PRODUCT, "vase"), (bought("vase", quantity=-1),), None),
        (rule(Trigger.PRODUCT, "vase"), (bought("vase", quantity=0),), None),
        (rule(Trigger.PRODUCT, "vase"), (bought("vase", quantity=-1), bought("vase")), "vase"),
        (rule(Trigger.CATEGORY, ""), (bought("vase"),), None),
        (rule(Trigger.PRODUCT, "%"), (bought("🦊"),), None),
        (rule(Trigger.PRODUCT, "vase"), (), None),
        (rule(Trigger.ANY_VISIT, active=False), (bought("vase"),), None),
        (rule(Trigger.PRODUCT, "vase", active=False), (bought("vase"),), None),
    ],
)
def test_a_rule_speaks_or_not(
    one: FollowUpRule, purchases: tuple[Purchase, ...], about: str | None
) -> None:
    expected = [] if about is None else [(one, about)]
    assert [(asked.rule, asked.about) for asked in rules_asked([one], purchases)] == expected


def test_each_rule_speaks_once_however_many_items_ask() -> None:
    rules = [rule(Trigger.CATEGORY, "vin", number=1), rule(Trigger.ANY_VISIT, number=2)]
    asked = rules_asked(rules, tuple(bought(name, "vin") for name in "abc"))
    assert [(one.rule.id, one.about) for one in asked] == [(1, "a"), (2, "")]
