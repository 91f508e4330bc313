"""Measurements: sets taken together, how they differ from set to set, when they are too old."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from shop_app.domain.folding import fold
from shop_app.domain.lengths import Length, Unit, read_length
from shop_app.text import UserError, translate

_LEAST, _MOST_OF_BODY, _MOST_OF_GARMENT = 10, 30_000, 100_000
"""Tenths of a millimetre that may be, where a measure has no bounds of its own."""


class Of(StrEnum):
    """What was measured."""

    BODY = "body"
    GARMENT = "garment"


@dataclass(frozen=True, slots=True)
class Measure:
    """What is measured for a garment group; bounds in tenths of a millimetre, 0 where none."""

    id: int
    version: int
    code: str
    garment: str
    name: str
    position: int
    lowest: int = 0
    highest: int = 0
    active: bool = True


@dataclass(frozen=True, slots=True)
class Measurement:
    """One measurement, in tenths of a millimetre."""

    name: str
    tenths: int


@dataclass(frozen=True, slots=True)
class NewMeasurementSet:
    """A set to record, its values as typed by name; a day of None is today.

    A name that no measure has is kept as it is: the house may measure what it likes.
    """

    garment: str
    values: tuple[tuple[str, str], ...]
    unit: Unit = Unit.CM
    of: Of = Of.BODY
    wearing: str = ""
    posture: str = ""
    note: str = ""
    taken_on: date | None = None


@dataclass(frozen=True, slots=True)
class MeasurementSet:
    """Measurements taken on one day by one person ("" where nobody was on duty)."""

    id: int
    version: int
    client_id: int
    garment: str
    of: Of
    unit: Unit
    wearing: str
    posture: str
    note: str
    taken_on: date
    taken_by: str
    values: tuple[Measurement, ...] = ()

    def value(self, name: str) -> int | None:
        """Return what was measured under a name, None where it was not."""
        key = fold(name)
        return next((one.tenths for one in self.values if fold(one.name) == key), None)

    def is_stale(self, today: date, limit: int) -> bool:
        """Tell whether to measure again: older than `limit` days (0 for no limit).

        A day after `today` (a clock that jumped) counts as stale too.
        """
        if limit <= 0:
            return False
        return not today - timedelta(days=limit) <= self.taken_on <= today


@dataclass(frozen=True, slots=True)
class Difference:
    """One measure of two sets in tenths of a millimetre, None where it was not taken."""

    name: str
    before: int | None
    now: int | None

    @property
    def change(self) -> int | None:
        """How much more it is now, None where one of them is not known."""
        return None if self.before is None or self.now is None else self.now - self.before


def read_measurement(
    typed: str | int, name: str, unit: Unit, of: Of, measure: Measure | None = None
) -> Measurement:
    """Read what was typed for a measure; a number was read already, in tenths of a millimetre.

    Raises:
        UserError: it is no length, or none that can be.
    """
    tenths = read_length(typed, unit) if isinstance(typed, str) else typed
    low, high = _LEAST, _MOST_OF_BODY if of is Of.BODY else _MOST_OF_GARMENT
    if measure is not None:
        low, high = measure.lowest or low, measure.highest or high
    if low <= tenths <= high:
        return Measurement(name.strip(), tenths)
    raise UserError(
        translate(
            "Measurements", "{measure}: {typed} cannot be. It lies between {lowest} and {highest}."
        ).format(
            measure=name, typed=Length(tenths, unit),
            lowest=Length(low, unit), highest=Length(high, unit),
        )
    )  # fmt: skip


def measure_named(measures: Iterable[Measure], garment: str, name: str) -> Measure | None:
    """Return the measure of a garment group with this name or code, None where there is none."""
    keys, group = fold(name), fold(garment)
    return next(
        (
            one for one in measures
            if fold(one.garment) == group and keys in {fold(one.name), fold(one.code)}
        ),
        None,
    )  # fmt: skip


def garments(measures: Iterable[Measure], sets: Iterable[MeasurementSet] = ()) -> tuple[str, ...]:
    """Return the garment groups: those the shop measures, then others that were measured."""
    found: dict[str, str] = {}
    for garment in (
        *(one.garment for one in measures if one.active), *(one.garment for one in sets)
    ):  # fmt: skip
        found.setdefault(fold(garment), garment)
    return tuple(found.values())


def names_of(
    measures: Iterable[Measure], garment: str, sets: Iterable[MeasurementSet] = ()
) -> tuple[str, ...]:
    """Return what is measured for a garment group: the shop's measures, then what else was."""
    group, found = fold(garment), dict[str, str]()
    ordered = sorted(measures, key=lambda one: one.position)
    for one in ordered:
        if one.active and fold(one.garment) == group:
            found.setdefault(fold(one.name), one.name)
    for taken in sets:
        if fold(taken.garment) == group:
            for value in taken.values:
                found.setdefault(fold(value.name), value.name)
    return tuple(found.values())


def newest_first(sets: Iterable[MeasurementSet]) -> tuple[MeasurementSet, ...]:
    """Order sets, the latest taken first."""
    return tuple(sorted(sets, key=lambda one: (one.taken_on, one.id), reverse=True))


def earlier(sets: Sequence[MeasurementSet], one: MeasurementSet) -> MeasurementSet | None:
    """Return the set that was taken before `one` of the same kind of thing and garment group."""
    older = [
        other
        for other in newest_first(sets)
        if (other.taken_on, other.id) < (one.taken_on, one.id)
        and other.of is one.of
        and fold(other.garment) == fold(one.garment)
    ]
    return older[0] if older else None


def differences(before: MeasurementSet | None, now: MeasurementSet) -> tuple[Difference, ...]:
    """Compare two sets, measure by measure, in the order of the newer."""
    names = {fold(one.name): one.name for one in now.values}
    if before is not None:
        names |= {fold(one.name): one.name for one in before.values if fold(one.name) not in names}
    return tuple(
        Difference(name, None if before is None else before.value(name), now.value(name))
        for name in names.values()
    )
