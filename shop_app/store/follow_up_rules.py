"""Rows and records of follow-up rules."""

from __future__ import annotations

from sqlalchemy import select

from shop_app.domain.follow_up_rules import FollowUpRule, NewRule, Trigger
from shop_app.store.records import Values, add_row, change_row, core, remove_row
from shop_app.store.tables.follow_up_rules import FollowUpRuleRow
from shop_app.store.transaction import Transaction


def add_rule(tx: Transaction, new: NewRule) -> int:
    """Insert a rule; return the id."""
    rule_id = tx.new_id()
    add_row(tx, FollowUpRuleRow, id=rule_id, version=1, **_values(new))
    return rule_id


def change_rule(tx: Transaction, rule_id: int, version: int, new: NewRule) -> None:
    """Write a rule anew.

    Raises:
        Moved: it has changed since, or is gone.
    """
    change_row(tx, FollowUpRuleRow, rule_id, version, **_values(new))


def all_rules(tx: Transaction) -> tuple[FollowUpRule, ...]:
    """Return every rule, oldest first."""
    rows = core(FollowUpRuleRow)
    found = tx.connection.execute(select(rows).order_by(rows.c.id)).mappings()
    return tuple(FollowUpRule(**{**row, "trigger": Trigger(row["trigger"])}) for row in found)


def _values(new: NewRule) -> Values:
    return {
        "trigger": new.trigger.value, "value": new.value.strip(), "delay_days": new.delay_days,
        "text": new.text.strip(), "active": new.active,
    }  # fmt: skip


def remove_rule(tx: Transaction, rule_id: int, version: int) -> None:
    """Remove a rule; follow-ups it has made stay.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, FollowUpRuleRow, rule_id, version)
