"""The shop's rules for follow-ups."""

from __future__ import annotations

from shop_app.domain.follow_up_rules import FollowUpRule, NewRule, Trigger
from shop_app.services.changes import Changes, Kind, refused_politely
from shop_app.services.shop import Shop
from shop_app.store import follow_up_rules as rows
from shop_app.text import UserError, translate

_KINDS = frozenset({Kind.FOLLOW_UP_RULE})
LONGEST_DELAY = 3650


def follow_up_rules(shop: Shop) -> tuple[FollowUpRule, ...]:
    """Return every rule, oldest first."""
    with shop.store.read() as tx:
        return rows.all_rules(tx)


def add_rule(shop: Shop, new: NewRule) -> Changes:
    """Record a rule; it speaks from the next visit on.

    Raises:
        UserError: it does not say what to do, after what, or when.
    """
    _refuse_unclear(new)
    with shop.store.write() as tx:
        made = rows.add_rule(tx, new)
    return Changes(_KINDS, frozenset(), translate("FollowUpRules", "Rule added"),
                   lambda: _take_back(shop, made), made)  # fmt: skip


def change_rule(shop: Shop, rule: FollowUpRule, new: NewRule) -> Changes:
    """Write a rule anew; follow-ups it has made stay as they are.

    Raises:
        UserError: it does not say what to do, after what, or when; or it changed elsewhere.
    """
    _refuse_unclear(new)
    before = NewRule(rule.trigger, rule.value, rule.delay_days, rule.text, rule.active)
    with refused_politely(), shop.store.write() as tx:
        rows.change_rule(tx, rule.id, rule.version, new)

    def undo() -> Changes:
        with refused_politely(), shop.store.write() as tx:
            rows.change_rule(tx, rule.id, rule.version + 1, before)
        return Changes(_KINDS, frozenset(), translate("FollowUpRules", "Rule restored"))

    return Changes(_KINDS, frozenset(), translate("FollowUpRules", "Rule changed"), undo)


def _take_back(shop: Shop, rule_id: int) -> Changes:
    with refused_politely(), shop.store.write() as tx:
        rows.remove_rule(tx, rule_id, 1)
    return Changes(_KINDS, frozenset(), translate("FollowUpRules", "Rule removed again"))


def _refuse_unclear(new: NewRule) -> None:
    if not new.text.strip():
        raise UserError(translate("FollowUpRules", "Type what to do when the follow-up is due."))
    if new.trigger is not Trigger.ANY_VISIT and not new.value.strip():
        raise UserError(translate("FollowUpRules", "Type the product or category it follows."))
    if not 0 <= new.delay_days <= LONGEST_DELAY:
        raise UserError(translate("FollowUpRules", "The delay goes from 0 to 3650 days."))
