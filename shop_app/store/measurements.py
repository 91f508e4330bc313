"""Rows and records of measurements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import delete, func, insert, select, update

from shop_app.domain.lengths import Unit
from shop_app.domain.measurements import (
    Measure,
    Measurement,
    MeasurementSet,
    NewMeasurementSet,
    Of,
)
from shop_app.domain.record_kinds import RecordKind
from shop_app.store.keeping_history import keep_value
from shop_app.store.records import (
    Values,
    add_row,
    add_rows,
    change_row,
    columns_for,
    core,
    kept_as,
    remove_row,
)
from shop_app.store.shops import shop_details
from shop_app.store.staff import staff_name
from shop_app.store.tables.measurement_sets import MeasurementSetRow
from shop_app.store.tables.measurements import MeasurementRow
from shop_app.store.tables.measures import MeasureRow
from shop_app.store.tables.shops import ShopRow
from shop_app.store.transaction import Transaction

_SETS = select(*columns_for(
    MeasurementSet, MeasurementSetRow,
    of=kept_as(MeasurementSetRow.of, Of), unit=kept_as(MeasurementSetRow.unit, Unit),
    taken_by=staff_name(MeasurementSetRow.taken_by_id, "taken_by"),
)).order_by(MeasurementSetRow.taken_on.desc(), MeasurementSetRow.id.desc())  # fmt: skip
_VALUES = core(MeasurementRow)


def add_set(
    tx: Transaction,
    client_id: int,
    new: NewMeasurementSet,
    values: Iterable[Measurement],
    today: date,
) -> int:
    """Insert a set taken by whoever writes; return the id."""
    set_id = tx.new_id()
    add_row(
        tx, MeasurementSetRow, id=set_id, version=1, client_id=client_id,
        garment=new.garment.strip(), of=new.of.value, unit=new.unit.value,
        wearing=new.wearing.strip(), posture=new.posture.strip(), note=new.note.strip(),
        taken_on=new.taken_on or today, taken_by_id=tx.by,
    )  # fmt: skip
    rows: list[Values] = [
        {"set_id": set_id, "position": position, "name": one.name, "tenths": one.tenths}
        for position, one in enumerate(values)
    ]
    add_rows(tx, MeasurementRow, rows)
    return set_id


def sets_of(tx: Transaction, client_id: int) -> tuple[MeasurementSet, ...]:
    """Return a client's sets, the latest taken first."""
    rows = tx.connection.execute(_SETS.where(MeasurementSetRow.client_id == client_id)).all()
    values: dict[int, list[Measurement]] = {}
    query = (
        select(_VALUES)
        .join(core(MeasurementSetRow), MeasurementSetRow.id == _VALUES.c.set_id)
        .where(MeasurementSetRow.client_id == client_id)
        .order_by(_VALUES.c.set_id, _VALUES.c.position)
    )
    for set_id, _position, name, tenths in tx.connection.execute(query):
        values.setdefault(set_id, []).append(Measurement(name, tenths))
    return tuple(_with(row, values.get(row.id, [])) for row in rows)


def set_by_id(tx: Transaction, set_id: int) -> MeasurementSet | None:
    """Return one set, None where it is gone."""
    row = tx.connection.execute(_SETS.where(MeasurementSetRow.id == set_id)).first()
    if row is None:
        return None
    query = select(_VALUES.c.name, _VALUES.c.tenths).where(_VALUES.c.set_id == set_id)
    values = tx.connection.execute(query.order_by(_VALUES.c.position)).all()
    return _with(row, [Measurement(*one) for one in values])


def write_value(tx: Transaction, one: MeasurementSet, name: str, tenths: int | None) -> int:
    """Write one measurement of a set that is as it was read, and keep what it was.

    None takes it away; a name the set does not have yet is added. Returns the new version.

    Raises:
        Moved: the set has changed since, or is gone.
    """
    version = change_row(tx, MeasurementSetRow, one.id, one.version)
    here = (_VALUES.c.set_id == one.id, _VALUES.c.name == name)
    before = one.value(name)
    if tenths is None:
        tx.connection.execute(delete(_VALUES).where(*here))
    elif before is None:
        last = select(func.coalesce(func.max(_VALUES.c.position), -1)).where(here[0])
        position = tx.connection.execute(last).scalar_one() + 1
        row = {"set_id": one.id, "position": position, "name": name, "tenths": tenths}
        tx.connection.execute(insert(_VALUES).values(row))
    else:
        tx.connection.execute(update(_VALUES).where(*here).values(tenths=tenths))
    keep_value(
        tx, RecordKind.MEASUREMENT_SET, one.client_id, one.id, name, _told(before), _told(tenths)
    )
    return version


def remove_set(tx: Transaction, set_id: int, version: int) -> None:
    """Remove a set that is still at `version`.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, MeasurementSetRow, set_id, version)


def all_measures(tx: Transaction) -> tuple[Measure, ...]:
    """Return what the shop measures, group by group in their order."""
    query = select(*columns_for(Measure, MeasureRow)).order_by(MeasureRow.position, MeasureRow.id)
    return tuple(Measure(*row) for row in tx.connection.execute(query))


def measurements_limit(tx: Transaction) -> int:
    """Return after how many days measurements are to be taken again, 0 for never."""
    found: int = tx.connection.execute(select(ShopRow.measurements_limit)).scalar_one()
    return found


def change_measurements_limit(tx: Transaction, days: int) -> None:
    """Write after how many days measurements are to be taken again."""
    shop = shop_details(tx)
    change_row(tx, ShopRow, shop.id, shop.version, measurements_limit=days)


def _with(row: Sequence[Any], values: list[Measurement]) -> MeasurementSet:
    return replace(MeasurementSet(*row), values=tuple(values))


def _told(tenths: int | None) -> str:
    """A measurement as history keeps it: in millimetres."""
    return "" if tenths is None else f"{tenths / 10:g} mm"
