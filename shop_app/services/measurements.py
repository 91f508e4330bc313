"""Measuring a client, looking back on what was measured, and correcting it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from shop_app.domain.lengths import Unit
from shop_app.domain.measurements import (
    Measure,
    Measurement,
    MeasurementSet,
    NewMeasurementSet,
    Of,
    measure_named,
    read_measurement,
)
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Changes, Kind, gone, record_gone, refused_politely
from shop_app.services.deleting import delete_record
from shop_app.services.editing import edit_record
from shop_app.services.shop import Shop
from shop_app.store import measurements as rows
from shop_app.store.clients import client_by_id
from shop_app.store.transaction import Moved, Transaction
from shop_app.text import Message, UserError, translate

_KINDS = frozenset({Kind.MEASUREMENT_SET})
_LONGEST = 3650
EDITABLE = ("garment", "of", "wearing", "posture", "note", "taken_on", "unit")
"""What is said of a set beside its values."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A client's sets, the latest first, with what the shop measures; `limit` in days."""

    sets: tuple[MeasurementSet, ...]
    measures: tuple[Measure, ...]
    today: date
    limit: int

    def is_stale(self, one: MeasurementSet) -> bool:
        """Tell whether a set is too old to make anything by."""
        return one.is_stale(self.today, self.limit)


class WrongMeasurement(UserError):  # noqa: N818 - a sentence at a field, not a fault
    """What was typed for the measure `name` cannot be."""

    def __init__(self, name: str, message: Message) -> None:
        super().__init__(message)
        self.name = name


def measured(shop: Shop, client_id: int) -> Measured:
    """Return all that was measured of a client."""
    with shop.store.read() as tx:
        return Measured(
            rows.sets_of(tx, client_id), rows.all_measures(tx), shop.today(tx),
            rows.measurements_limit(tx),
        )  # fmt: skip


def add_measurements(
    shop: Shop, client_id: int, new: NewMeasurementSet, by: int | None = None
) -> Changes:
    """Record a set as typed; values left empty were not taken.

    Raises:
        WrongMeasurement: a value is no length, or none that can be.
        UserError: nothing was measured, or not yet.
    """
    if not new.garment.strip():
        raise UserError(translate("Measurements", "Say for what was measured: trousers, shirt…"))
    with shop.store.write(by) as tx:
        if client_by_id(tx, client_id) is None:
            raise gone()
        today = shop.today(tx)
        values = _read_all(tx, new)
        if (new.taken_on or today) > today:
            raise _to_come()
        made = rows.add_set(tx, client_id, new, values, today)

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            rows.remove_set(tx, made, 1)
        return _changes(client_id, translate("Measurements", "Measurements removed again"))

    done = translate("Measurements", "%n measurement(s) kept", None, len(values))
    return replace(_changes(client_id, done), undo=undo, made=made)


def correct_measurement(
    shop: Shop, one: MeasurementSet, name: str, typed: str | int | None, by: int | None = None
) -> Changes:
    """Write one value of a set anew; empty takes it away. What it was stays in history.

    It comes as typed, or read already in tenths of a millimetre.

    Raises:
        WrongMeasurement: it is no length, or none that can be.
        UserError: this value was changed elsewhere meanwhile.
    """
    with refused_politely(), shop.store.write(by) as tx:
        now = _as_shown(tx, one, name)
        tenths = _read(tx, now, name, typed)
        if tenths == now.value(name):
            return Changes(frozenset(), frozenset(), translate("Editing", "Nothing to change"))
        rows.write_value(tx, now, name, tenths)

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            found = rows.set_by_id(tx, one.id)
            if found is None or found.value(name) != tenths:
                raise Moved
            rows.write_value(tx, found, name, one.value(name))
        back = translate("Measurements", "{measure} changed back").format(measure=name)
        return _changes(one.client_id, back)

    done = translate("Measurements", "{measure} corrected").format(measure=name)
    return replace(_changes(one.client_id, done), undo=undo, made=one.id)


def edit_set(shop: Shop, one: MeasurementSet, by: int | None = None, **wanted: object) -> Changes:
    """Change what is said of a set beside its values: see `EDITABLE`.

    Raises:
        EditedElsewhere: somebody else changed the same to something else.
        UserError: it says that it was taken in the future, or the set is gone.
    """
    day = wanted.get("taken_on")
    if isinstance(day, date):
        with shop.store.read() as tx:
            if day > shop.today(tx):
                raise _to_come()
    seen = {name: getattr(one, name) for name in EDITABLE}
    return edit_record(shop, RecordKind.MEASUREMENT_SET, one.id, seen, wanted, by)


def delete_set(shop: Shop, set_id: int, by: int | None = None) -> Changes:
    """Put a set into the bin; jobs keep the measurements they were taken with."""
    return delete_record(shop, RecordKind.MEASUREMENT_SET, set_id, by)


def measurements_limit(shop: Shop) -> int:
    """Return after how many days measurements are too old, 0 for never."""
    with shop.store.read() as tx:
        return rows.measurements_limit(tx)


def change_measurements_limit(shop: Shop, seen: int, wanted: int, by: int | None = None) -> Changes:
    """Say after how many days measurements are too old, 0 for never.

    Raises:
        UserError: it is no number of days, or was changed elsewhere.
    """
    if not 0 <= wanted <= _LONGEST:
        raise UserError(
            translate("Measurements", "Type a number of days up to 3650, or 0 for no limit.")
        )
    with refused_politely(), shop.store.write(by) as tx:
        if rows.measurements_limit(tx) != seen:
            raise Moved
        rows.change_measurements_limit(tx, wanted)

    def undo() -> Changes:
        return replace(change_measurements_limit(shop, wanted, seen, by), undo=None)

    done = translate("Measurements", "Limit of measurements saved")
    return Changes(frozenset({Kind.SHOP}), frozenset(), done, undo)


def _read_all(tx: Transaction, new: NewMeasurementSet) -> list[Measurement]:
    measures = rows.all_measures(tx)
    found: dict[str, Measurement] = {}
    for name, typed in new.values:
        if typed.strip():
            one = _worded(typed, name, new.garment, new.unit, new.of, measures)
            found[one.name] = one
    if not found:
        raise UserError(translate("Measurements", "Nothing was measured yet. Type a length."))
    return list(found.values())


def _read(tx: Transaction, one: MeasurementSet, name: str, typed: str | int | None) -> int | None:
    if typed is None or (isinstance(typed, str) and not typed.strip()):
        return None
    measures = rows.all_measures(tx)
    return _worded(typed, name, one.garment, one.unit, one.of, measures).tenths


def _worded(  # noqa: PLR0917 - what a value is read by
    typed: str | int, name: str, garment: str, unit: Unit, of: Of, measures: tuple[Measure, ...]
) -> Measurement:
    measure = measure_named(measures, garment, name)
    label = measure.name if measure is not None else name
    try:
        return read_measurement(typed, label, unit, of, measure)
    except UserError as error:
        raise WrongMeasurement(label, error.message) from None


def _as_shown(tx: Transaction, shown: MeasurementSet, name: str) -> MeasurementSet:
    """The set as it is now, if this value of it still is what was shown."""
    now = rows.set_by_id(tx, shown.id)
    if now is None:
        raise record_gone()
    if now.value(name) != shown.value(name):
        raise Moved
    return now


def _to_come() -> UserError:
    return UserError(translate("Measurements", "This day is still to come. When were they taken?"))


def _changes(client_id: int, done: Message) -> Changes:
    return Changes(_KINDS, frozenset({client_id}), done)
