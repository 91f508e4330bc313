"""The measurements that a job was taken with, kept as they were then."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from shop_app.domain.lengths import Unit
from shop_app.domain.measurements import Measurement, MeasurementSet, Of


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A set as it was when the job was taken: nothing changes it later."""

    garment: str
    of: Of
    unit: Unit
    wearing: str
    posture: str
    note: str
    taken_on: date
    taken_by: str
    values: tuple[Measurement, ...]


def snapshot_of(one: MeasurementSet) -> Snapshot:
    """Take down a set as it is now."""
    return Snapshot(
        one.garment, one.of, one.unit, one.wearing, one.posture, one.note, one.taken_on,
        one.taken_by, one.values,
    )  # fmt: skip


def write_snapshot(one: Snapshot | None) -> str:
    """Return a snapshot as JSON, "" for none."""
    if one is None:
        return ""
    document = {
        "garment": one.garment, "of": one.of.value, "unit": one.unit.value,
        "wearing": one.wearing, "posture": one.posture, "note": one.note,
        "taken_on": one.taken_on.isoformat(), "taken_by": one.taken_by,
        "values": [[value.name, value.tenths] for value in one.values],
    }  # fmt: skip
    return json.dumps(document, ensure_ascii=False)


def read_snapshot(text: str) -> Snapshot | None:
    """Read what `write_snapshot` wrote."""
    if not text:
        return None
    found = json.loads(text)
    return Snapshot(
        found["garment"], Of(found["of"]), Unit(found["unit"]), found["wearing"],
        found["posture"], found["note"], date.fromisoformat(found["taken_on"]),
        found["taken_by"], tuple(Measurement(*value) for value in found["values"]),
    )  # fmt: skip
