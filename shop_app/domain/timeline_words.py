"""What an entry of the timeline says."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from shop_app.domain.days import full_day
from shop_app.domain.follow_ups import FollowUpState
from shop_app.domain.history import Happened
from shop_app.domain.money import Money
from shop_app.domain.own_values import own_words
from shop_app.domain.promises import PromiseState
from shop_app.domain.record_kinds import RecordKind, field_words, kind_words
from shop_app.domain.visits import Purchase, Visit
from shop_app.text import Joined, Message, Value, translate


def visit_words(visit: Visit, currency: str) -> tuple[Value, tuple[Value, ...]]:
    """Return what was taken on a visit, and what else is known of it."""
    if visit.purchases:
        words: Value = Joined(tuple(_item(one) for one in visit.purchases), ", ")
    else:
        words = translate("Timeline", "Came in")
    return words, _some(
        None if visit.total is None else Money(visit.total, currency),
        visit.covers and translate("Timeline", "%n cover(s)", None, visit.covers),
        visit.table_name and translate("Timeline", "table {name}").format(name=visit.table_name),
        visit.occasion,
        visit.recipient and translate("Timeline", "for {name}").format(name=visit.recipient),
        *own_words(visit.own),
        visit.note,
    )


def for_them_words(giver: str) -> Value:
    """Return that somebody came in for this client."""
    return translate("Timeline", "A visit for them, by {name}").format(name=giver)


def follow_up_words(
    text: str, state: str, due_on: date, outcome: str, about: str
) -> tuple[Value, tuple[Value, ...]]:
    """Return what was to be done, and what came of it."""
    said = {
        FollowUpState.OPEN: translate("Timeline", "due on {day}").format(day=full_day(due_on)),
        FollowUpState.DONE: translate("Timeline", "done"),
        FollowUpState.NOT_NEEDED: translate("Timeline", "not needed"),
    }[FollowUpState(state)]
    return text, _some(about, said, outcome)


def promise_words(
    text: str, state: str, due_on: date | None, outcome: str
) -> tuple[Value, tuple[Value, ...]]:
    """Return what was promised, and what came of it."""
    due = _on(translate("Timeline", "due on {day}"), due_on)
    said = {
        PromiseState.OPEN: due or translate("Timeline", "open"),
        PromiseState.KEPT: translate("Timeline", "kept"),
        PromiseState.DROPPED: translate("Timeline", "given up"),
    }[PromiseState(state)]
    return text, _some(said, outcome)


def lent_words(
    what: str, due_on: date | None, returned_on: date | None, note: str, *, ours: bool
) -> tuple[Value, tuple[Value, ...]]:
    """Return what was lent by whom, and whether it is back."""
    words = (
        translate("Timeline", "We lent: {what}")
        if ours
        else translate("Timeline", "We keep: {what}")
    )
    back = _on(translate("Timeline", "back on {day}"), returned_on)
    due = _on(translate("Timeline", "due back on {day}"), due_on)
    return words.format(what=what), _some(back or due, note)


def wish_words(
    text: str, price: int | None, fulfilled_on: date | None, currency: str
) -> tuple[Value, tuple[Value, ...]]:
    """Return what was wished for, its price, and when it was fulfilled."""
    done = _on(translate("Timeline", "fulfilled on {day}"), fulfilled_on)
    return text, _some(None if price is None else Money(price, currency), done)


def job_words(
    number: int, garment: str, promised_on: date | None, note: str
) -> tuple[Value, tuple[Value, ...]]:
    """Return a job's number and garment, and the day it is promised for."""
    words = translate("Timeline", "Job {number}: {garment}").format(number=number, garment=garment)
    promised = _on(translate("Timeline", "promised for {day}"), promised_on)
    return words, _some(promised, note)


def measured_words(garment: str, note: str) -> tuple[Value, tuple[Value, ...]]:
    """Return what was measured."""
    return translate("Timeline", "Measured: {garment}").format(garment=garment), _some(note)


def change_words(
    kind: RecordKind, what: Happened, field: str, old: str | None, new: str | None
) -> tuple[Value, tuple[Value, ...]]:
    """Return what was changed; old and new values where they may be seen (None where not)."""
    if what is not Happened.CHANGED:
        label = (old if what is Happened.REMOVED else new) or ""
        return _HAPPENED[what].format(kind=kind_words(kind)), _some(label)
    words = translate("Timeline", "{kind} changed: {field}").format(
        kind=kind_words(kind), field=field_words(field)
    )
    if old is None or new is None:
        return words, ()
    nothing = translate("Timeline", "nothing")
    became = translate("Timeline", "{old} → {new}").format(old=old or nothing, new=new or nothing)
    return words, (became,)


_HAPPENED = {
    Happened.ADDED: translate("Timeline", "{kind} added"),
    Happened.REMOVED: translate("Timeline", "{kind} removed"),
    Happened.PUT_BACK: translate("Timeline", "{kind} put back"),
}


def _item(one: Purchase) -> Value:
    if one.quantity == 1:
        return one.product
    quantity = f"{one.quantity.normalize() + Decimal(0):f}"
    return f"{quantity}\u00a0× {one.product}"


def _on(pattern: Message, day: date | None) -> Message | None:
    return None if day is None else pattern.format(day=full_day(day))


def _some(*parts: Value | None) -> tuple[Value, ...]:
    return tuple(part for part in parts if part)
