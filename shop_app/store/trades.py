"""Laying down what a trade brings, and putting aside what an earlier one brought."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import func, select

from shop_app.domain.card_facts import OWN, Facts, own_fact
from shop_app.domain.folding import fold
from shop_app.domain.follow_up_rules import FollowUpRule, NewRule
from shop_app.domain.trades import TradeField, TradeKit, TradeMeasure
from shop_app.store.card_facts import chosen_facts, set_facts
from shop_app.store.follow_up_rules import add_rule, all_rules
from shop_app.store.own_fields import add_field, folded_name
from shop_app.store.own_values import count_values
from shop_app.store.records import Values, add_rows, change_row, core, remove_row
from shop_app.store.shops import change_shop, shop_details
from shop_app.store.tables.base import Table
from shop_app.store.tables.follow_up_rules import FollowUpRuleRow
from shop_app.store.tables.follow_ups import FollowUpRow
from shop_app.store.tables.measures import MeasureRow
from shop_app.store.tables.own_fields import OwnFieldRow
from shop_app.store.tables.topics import TopicRow
from shop_app.store.topics import add_topic
from shop_app.store.transaction import Moved, Transaction


@dataclass(slots=True)
class Switched:
    """What a switch of trades wrote, to be taken back: rows added, and rows (in)active since."""

    trade: str
    facts_before: Facts
    facts_after: Facts = ("", "", "")
    added: list[tuple[type[Table], int]] = field(default_factory=list)
    changed: list[tuple[type[Table], int, int, bool]] = field(default_factory=list)

    def set_active(self, tx: Transaction, table: type[Table], row: Values, *, active: bool) -> None:
        """Put a row aside or back, and remember how it was."""
        if row["active"] == active:
            return
        version = change_row(tx, table, row["id"], row["version"], active=active)
        self.changed.append((table, row["id"], version, not active))


def switch_trade(
    tx: Transaction, kit: TradeKit, earlier: Sequence[TradeKit] = (), *, rules: bool = True
) -> Switched:
    """Lay down what a trade brings; put aside what the earlier one did, in either language.

    What the shop made itself stays as it is, and no value of anybody is touched.
    """
    switched = Switched(shop_details(tx).trade, chosen_facts(tx))
    _switch_named(tx, switched, TopicRow, {
        one.code: (one.name, _adding_topic(tx, one.code, one.name)) for one in kit.topics
    })  # fmt: skip
    _switch_named(tx, switched, OwnFieldRow, {
        one.code: (one.field.name, _adding_field(tx, one)) for one in kit.fields
    })  # fmt: skip
    _switch_measures(tx, switched, kit.measures)
    if rules:
        _switch_rules(tx, switched, kit, earlier)
    switched.facts_after = _facts(tx, switched.facts_before, kit, earlier)
    set_facts(tx, switched.facts_after)
    change_shop(tx, replace(shop_details(tx), trade=kit.trade))
    return switched


def _adding_topic(tx: Transaction, code: str, name: str) -> Callable[[], int]:
    return lambda: add_topic(tx, name, code)


def _adding_field(tx: Transaction, one: TradeField) -> Callable[[], int]:
    return lambda: add_field(tx, one.field, one.code)


def _switch_named(
    tx: Transaction,
    switched: Switched,
    table: type[Table],
    wanted: Mapping[str, tuple[str, Callable[[], int]]],
) -> None:
    """Have the rows of these codes active, and of those a trade brought no other one."""
    names = {folded_name(name) for name, _ in wanted.values()}
    rows = [dict(row) for row in tx.connection.execute(select(core(table))).mappings()]
    for row in rows:
        suits = row["code"] in wanted or row["folded_name"] in names
        if suits or row["code"]:
            switched.set_active(tx, table, row, active=suits)
    codes, taken = ({row[column] for row in rows} for column in ("code", "folded_name"))
    for code, (name, add) in wanted.items():
        if code not in codes and folded_name(name) not in taken:
            switched.added.append((table, add()))


def _switch_measures(tx: Transaction, switched: Switched, wanted: tuple[TradeMeasure, ...]) -> None:
    codes = {one.code for one in wanted}
    rows = [dict(row) for row in tx.connection.execute(select(core(MeasureRow))).mappings()]
    for row in rows:
        if row["code"]:
            switched.set_active(tx, MeasureRow, row, active=row["code"] in codes)
    there = {row["code"] for row in rows}
    ids = _add_measures(tx, [one for one in wanted if one.code not in there])
    switched.added += [(MeasureRow, measure_id) for measure_id in ids]


def _add_measures(tx: Transaction, new: Sequence[TradeMeasure]) -> list[int]:
    last = tx.connection.execute(select(func.max(MeasureRow.position))).scalar()
    first, ids = 0 if last is None else last + 1, tx.new_id.several(len(new)) if new else []
    add_rows(tx, MeasureRow, [
        {
            "id": measure_id, "version": 1, "code": one.code, "garment": one.garment,
            "name": one.name, "position": first + number, "lowest": one.lowest,
            "highest": one.highest, "active": True,
        }
        for number, (measure_id, one) in enumerate(zip(ids, new, strict=True))
    ])  # fmt: skip
    return ids


def _switch_rules(
    tx: Transaction, switched: Switched, kit: TradeKit, earlier: Sequence[TradeKit]
) -> None:
    """Rules have no code: one that says what a trade's rule says, word for word, is the trade's."""
    wanted, old = set(map(_said, kit.rules)), {_said(rule) for one in earlier for rule in one.rules}
    rules = all_rules(tx)
    for rule in rules:
        said = _said(rule)
        if said in wanted or said in old:
            row = {"id": rule.id, "version": rule.version, "active": rule.active}
            switched.set_active(tx, FollowUpRuleRow, row, active=said in wanted)
    there = set(map(_said, rules))
    new = [rule for rule in kit.rules if _said(rule) not in there]
    switched.added += [(FollowUpRuleRow, add_rule(tx, rule)) for rule in new]


def _said(rule: NewRule | FollowUpRule) -> tuple[str, str, int, str]:
    return rule.trigger.value, fold(rule.value), rule.delay_days, rule.text.strip()


def _facts(tx: Transaction, before: Facts, kit: TradeKit, earlier: Sequence[TradeKit]) -> Facts:
    """Put the new trade's facts in place of the old one's; those the shop chose itself stay."""
    rows = core(OwnFieldRow)
    of_code = {
        code: own_fact(field_id)
        for field_id, code in tx.connection.execute(select(rows.c.id, rows.c.code)) if code
    }  # fmt: skip
    old = {_named(fact, of_code) for one in earlier for fact in one.facts}
    new = [_named(fact, of_code) for fact in kit.facts]
    kept = [fact for fact in before if fact and fact not in old and fact not in new]
    spare = iter([fact for fact in new if fact not in kept])
    first, second, third = (fact if fact in kept else next(spare, "") for fact in before)
    return first, second, third


def _named(fact: str, of_code: Mapping[str, str]) -> str:
    """Turn "own:CODE" of a data file into "own:ID"; "" where there is no such field."""
    return of_code.get(fact.removeprefix(OWN), "") if fact.startswith(OWN) else fact


def switch_back(tx: Transaction, switched: Switched) -> None:
    """Take a switch back; what it added and is used by now is put aside instead of removed.

    Raises:
        Moved: one of its rows, the facts or the trade have been changed since.
    """
    if chosen_facts(tx) != switched.facts_after:
        raise Moved
    for table, row_id, version, active in switched.changed:
        change_row(tx, table, row_id, version, active=active)
    for table, row_id in reversed(switched.added):
        if _is_used(tx, table, row_id):
            change_row(tx, table, row_id, 1, active=False)
        else:
            remove_row(tx, table, row_id, 1)
    set_facts(tx, switched.facts_before)
    change_shop(tx, replace(shop_details(tx), trade=switched.trade))


def _is_used(tx: Transaction, table: type[Table], row_id: int) -> bool:
    if table is OwnFieldRow:
        return count_values(tx, row_id) > 0
    if table is FollowUpRuleRow:
        made = select(FollowUpRow.id).where(FollowUpRow.rule_id == row_id).limit(1)
        return tx.connection.execute(made).first() is not None
    return False
