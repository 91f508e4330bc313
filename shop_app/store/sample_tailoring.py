"""Rows of the measurements and jobs of sample clients."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

from sqlalchemy import func, select

from shop_app.domain.job_snapshots import Snapshot, write_snapshot
from shop_app.domain.jobs import JobKind, JobState
from shop_app.domain.lengths import Unit
from shop_app.domain.measurements import Of
from shop_app.domain.sample.calendar import Calendar
from shop_app.domain.sample.tailoring import SampleJob, SampleSet, Tailoring
from shop_app.store.records import Values
from shop_app.store.tables.base import Table
from shop_app.store.tables.job_tasks import JobTaskRow
from shop_app.store.tables.jobs import JobRow
from shop_app.store.tables.measurement_sets import MeasurementSetRow
from shop_app.store.tables.measurements import MeasurementRow
from shop_app.store.transaction import Transaction

Rows: TypeAlias = Mapping[type[Table], list[Values]]


class TailoringOwner(NamedTuple):
    """A client of a batch and what was measured and made for them."""

    id: int
    tailoring: Tailoring


class House(NamedTuple):
    """The staff by their numbers, with names, and the days by theirs."""

    staff_ids: Sequence[int]
    staff: Sequence[str]
    calendar: Calendar


class _Taken(NamedTuple):
    """A job with the client it is for and the row of the set it was taken with."""

    client_id: int
    job: SampleJob
    set_id: int | None
    measured: Snapshot | None


def tailoring_rows(tx: Transaction, batch: Sequence[TailoringOwner], house: House) -> Rows:
    """Return the rows of a batch; its tickets are numbered by the day they were written."""
    rows: dict[type[Table], list[Values]] = {
        MeasurementSetRow: [], MeasurementRow: [], JobRow: [], JobTaskRow: [],
    }  # fmt: skip
    jobs: list[_Taken] = []
    for owner in batch:
        ids = tx.new_id.several(len(owner.tailoring.sets)) if owner.tailoring.sets else []
        for set_id, one in zip(ids, owner.tailoring.sets, strict=True):
            rows[MeasurementSetRow].append(_set(owner.id, set_id, one, house))
            rows[MeasurementRow] += [
                {"set_id": set_id, "position": at, "name": value.name, "tenths": value.tenths}
                for at, value in enumerate(one.values)
            ]
        jobs += [_taken(owner, ids, job, house) for job in owner.tailoring.jobs]
    last = tx.connection.execute(select(func.max(JobRow.number))).scalar() if jobs else 0
    in_order = sorted(jobs, key=lambda taken: taken.job.made)
    for number, taken in enumerate(in_order, (last or 0) + 1):
        job_id = tx.new_id()
        rows[JobRow].append(_job(job_id, number, taken, house))
        rows[JobTaskRow] += _tasks(tx, job_id, taken.job, house)
    return rows


def _set(client_id: int, set_id: int, one: SampleSet, house: House) -> Values:
    return {
        "id": set_id, "version": 1, "client_id": client_id, "garment": one.garment,
        "of": Of.BODY.value, "unit": Unit.CM.value, "wearing": one.wearing,
        "posture": one.posture, "note": "", "taken_on": house.calendar.day(one.day),
        "taken_by_id": house.staff_ids[one.by],
    }  # fmt: skip


def _taken(owner: TailoringOwner, ids: Sequence[int], job: SampleJob, house: House) -> _Taken:
    if job.measured is None:
        return _Taken(owner.id, job, None, None)
    one = owner.tailoring.sets[job.measured]
    snapshot = Snapshot(
        one.garment, Of.BODY, Unit.CM, one.wearing, one.posture, "",
        house.calendar.day(one.day), house.staff[one.by], one.values,
    )  # fmt: skip
    return _Taken(owner.id, job, ids[job.measured], snapshot)


def _job(job_id: int, number: int, taken: _Taken, house: House) -> Values:
    one, day = taken.job, house.calendar.day
    return {
        "id": job_id, "version": 1 if one.state is JobState.OPEN else 2,
        "client_id": taken.client_id, "kind": JobKind.ALTERATION.value, "number": number,
        "garment": one.garment, "made_on": day(one.made), "promised_on": day(one.promised),
        "rush": one.rush, "note": "", "state": one.state.value, "set_id": taken.set_id,
        "measured": write_snapshot(taken.measured), "made_by_id": house.staff_ids[one.by],
    }  # fmt: skip


def _tasks(tx: Transaction, job_id: int, one: SampleJob, house: House) -> list[Values]:
    return [
        {
            "id": tx.new_id(), "version": 1 if task.done is None else 2, "job_id": job_id,
            "position": position, "text": task.text, "price": task.price,
            "done_on": None if task.done is None else house.calendar.day(task.done),
            "done_by_id": None if task.done is None else house.staff_ids[one.by],
        }
        for position, task in enumerate(one.tasks)
    ]  # fmt: skip
