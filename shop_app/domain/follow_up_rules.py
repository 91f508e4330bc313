"""Which visits ask for a follow-up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from shop_app.domain.folding import fold
from shop_app.domain.visits import Purchase


class Trigger(StrEnum):
    """What in a visit sets a rule off."""

    PRODUCT = "product"
    CATEGORY = "category"
    ANY_VISIT = "any_visit"


@dataclass(frozen=True, slots=True)
class NewRule:
    """A rule to record; `value` names the product or category, "" for any visit."""

    trigger: Trigger
    value: str
    delay_days: int
    text: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class FollowUpRule:
    """When a visit matches, a follow-up falls due `delay_days` later with this text."""

    id: int
    version: int
    trigger: Trigger
    value: str
    delay_days: int
    text: str
    active: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """A rule that a visit sets off, with the item that did ("" for any visit)."""

    rule: FollowUpRule
    about: str


def rules_asked(
    rules: Iterable[FollowUpRule], purchases: tuple[Purchase, ...]
) -> tuple[Asked, ...]:
    """Return each active rule that the visit sets off, once, with the first item that does."""
    asked = ((rule, _asker(rule, purchases)) for rule in rules if rule.active)
    return tuple(Asked(rule, about) for rule, about in asked if about is not None)


def _asker(rule: FollowUpRule, purchases: tuple[Purchase, ...]) -> str | None:
    """Return the item that sets the rule off, "" for any visit, None where none does."""
    if rule.trigger is Trigger.ANY_VISIT:
        return ""
    wanted = fold(rule.value)
    for item in purchases:
        subject = item.product if rule.trigger is Trigger.PRODUCT else item.category
        if item.quantity > 0 and wanted and fold(subject) == wanted:
            return item.product
    return None
