"""Visits of one client: the hour, the party, who served, what was taken."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from shop_app.domain.sample.baskets import (
    SampleItem,
    SampleVisit,
    Tastes,
    items_of,
    tastes_of,
)
from shop_app.domain.sample.calendar import Calendar
from shop_app.domain.sample.clients import World
from shop_app.domain.sample.histories import visit_minute
from shop_app.domain.sample.trades import Trade

_SAME_PARTY = 0.65
_NO_LONGER_YOUNG, _OLD = 45, 58


@dataclass(frozen=True, slots=True)
class Habits:
    """How somebody comes: tastes, own hour in minutes, party, who serves them, their gender."""

    tastes: Tastes
    own_hour: int
    covers: int
    staff: int
    woman: bool


def habits_of(rng: Random, world: World, avoided: frozenset[str], *, woman: bool) -> Habits:
    """Draw somebody's habits."""
    trade = world.trade
    return Habits(
        tastes_of(rng, trade, avoided),
        own_hour(rng, world.calendar),
        trade.covers.pick(rng) if trade.covers else 1,
        rng.randrange(len(trade.staff)),
        woman,
    )


def not_for(*, woman: bool, age: int) -> frozenset[str]:
    """Return the tags of what is for others: "men" or "women", and "young", "old" or both."""
    tags = {"men" if woman else "women"}
    if age >= _NO_LONGER_YOUNG:
        tags.add("young")
    if age < _OLD:
        tags.add("old")
    return frozenset(tags)


def own_hour(rng: Random, calendar: Calendar) -> int:
    """Return the minute at which a slot of some busy day begins."""
    slots = calendar.slots[calendar.busy_day(rng, 0, calendar.today)]
    assert slots is not None  # noqa: S101 - busy days are open
    return slots.pick(rng).start


def visits_on(rng: Random, world: World, habits: Habits, days: Iterable[int]) -> list[SampleVisit]:
    """Return one visit a day."""
    return [_visit(rng, world, habits, day) for day in days]


def visit_taking(
    rng: Random, world: World, habits: Habits, day: int, products: Iterable[int]
) -> SampleVisit:
    """Return a visit on which these products were taken, one of each."""
    items = tuple(SampleItem(product, 1000) for product in products)
    return _visit(rng, world, habits, day)._replace(items=items, note="")


def _visit(rng: Random, world: World, habits: Habits, day: int) -> SampleVisit:
    trade, calendar = world.trade, world.calendar
    covers = _party(rng, trade, habits)
    month = calendar.months[day]
    items = items_of(rng, habits.tastes, month, covers)
    return SampleVisit(
        day,
        calendar.instant(day, visit_minute(rng, calendar, day, habits.own_hour)),
        covers if trade.covers else None,
        habits.staff if rng.random() < trade.same_staff else rng.randrange(len(trade.staff)),
        _note(rng, trade, habits),
        items or items_of(rng, habits.tastes, month, covers),
    )


def _party(rng: Random, trade: Trade, habits: Habits) -> int:
    if trade.covers is None or rng.random() < _SAME_PARTY:
        return habits.covers
    return trade.covers.pick(rng)


def _note(rng: Random, trade: Trade, habits: Habits) -> str:
    if rng.random() >= trade.texts.visit_note_share:
        return ""
    found = trade.texts.visit_notes.pick(rng)
    return "" if found.tags & habits.tastes.avoided else found.about(woman=habits.woman)
