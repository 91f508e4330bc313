"""Rows and records of jobs and their tasks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import starmap
from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, func, select

from shop_app.domain.job_snapshots import Snapshot, read_snapshot, write_snapshot
from shop_app.domain.jobs import Job, JobKind, JobState, JobTask, NewJob, NewTask, most_urgent_first
from shop_app.store.records import (
    THIS_CLIENT,
    Values,
    add_row,
    add_rows,
    columns_for,
    core,
    kept_as,
    remove_row,
)
from shop_app.store.staff import staff_name
from shop_app.store.tables.job_tasks import JobTaskRow
from shop_app.store.tables.jobs import JobRow
from shop_app.store.transaction import Transaction

_JOBS = select(*columns_for(
    Job, JobRow,
    kind=kept_as(JobRow.kind, JobKind), state=kept_as(JobRow.state, JobState),
    measured=kept_as(JobRow.measured, read_snapshot),
    made_by=staff_name(JobRow.made_by_id, "made_by"),
))  # fmt: skip
_OF_CLIENT = _JOBS.where(JobRow.client_id == THIS_CLIENT)
_NOT_COLLECTED = JobRow.state != JobState.COLLECTED.value
_UNCOLLECTED = _OF_CLIENT.where(_NOT_COLLECTED)
_THESE: BindParameter[Any] = bindparam("jobs", expanding=True)
_TASKS = (
    select(*columns_for(JobTask, JobTaskRow, done_by=staff_name(JobTaskRow.done_by_id, "done_by")))
    .where(JobTaskRow.job_id.in_(_THESE))
    .order_by(JobTaskRow.job_id, JobTaskRow.position, JobTaskRow.id)
)


def add_job(tx: Transaction, new: NewJob, measured: Snapshot | None, today: date) -> int:
    """Insert a job under the shop's next number, with its tasks; return the id."""
    job_id = tx.new_id()
    last = tx.connection.execute(select(func.max(JobRow.number))).scalar() or 0
    add_row(
        tx, JobRow, id=job_id, version=1, client_id=new.client_id, kind=new.kind.value,
        number=last + 1, garment=new.garment.strip(), made_on=today, promised_on=new.promised_on,
        rush=new.rush, note=new.note.strip(), state=JobState.OPEN.value, set_id=new.set_id,
        measured=write_snapshot(measured), made_by_id=tx.by,
    )  # fmt: skip
    rows: list[Values] = [_task(tx, job_id, at, one) for at, one in enumerate(new.tasks)]
    add_rows(tx, JobTaskRow, rows)
    return job_id


def add_task(tx: Transaction, job_id: int, new: NewTask) -> int:
    """Insert a task at the end of a job; return the id."""
    tasks = core(JobTaskRow).c
    query = select(func.coalesce(func.max(tasks.position), -1)).where(tasks.job_id == job_id)
    row = _task(tx, job_id, tx.connection.execute(query).scalar_one() + 1, new)
    add_row(tx, JobTaskRow, **row)
    return int(row["id"])


def jobs_of(tx: Transaction, client_id: int) -> tuple[Job, ...]:
    """Return all jobs of a client, the newest first."""
    found = _with_tasks(tx, _OF_CLIENT, {"client_id": client_id})
    return tuple(sorted(found, key=lambda one: -one.number))


def uncollected_of(tx: Transaction, client_id: int) -> tuple[Job, ...]:
    """Return the jobs that a client has not collected, the most urgent first."""
    found = _with_tasks(tx, _UNCOLLECTED, {"client_id": client_id})
    return tuple(sorted(found, key=most_urgent_first))


def all_uncollected(tx: Transaction) -> tuple[Job, ...]:
    """Return the jobs of all clients that are not collected, the most urgent first."""
    return tuple(sorted(_with_tasks(tx, _JOBS.where(_NOT_COLLECTED), {}), key=most_urgent_first))


def job_by_id(tx: Transaction, job_id: int) -> Job | None:
    """Return one job, None where it is gone."""
    return next(iter(_with_tasks(tx, _JOBS.where(JobRow.id == job_id), {})), None)


def remove_job(tx: Transaction, job_id: int, version: int) -> None:
    """Remove a job with its tasks.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, JobRow, job_id, version)


def remove_task(tx: Transaction, task_id: int, version: int) -> None:
    """Remove a task.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, JobTaskRow, task_id, version)


def _with_tasks(tx: Transaction, query: Select[Any], values: Values) -> Iterable[Job]:
    jobs = list(starmap(Job, tx.connection.execute(query, values).all()))
    if not jobs:
        return ()
    tasks: dict[int, list[JobTask]] = {}
    for row in tx.connection.execute(_TASKS, {"jobs": [one.id for one in jobs]}):
        task = JobTask(*row)
        tasks.setdefault(task.job_id, []).append(task)
    return (replace(one, tasks=tuple(tasks.get(one.id, ()))) for one in jobs)


def _task(tx: Transaction, job_id: int, position: int, new: NewTask) -> Values:
    return {
        "id": tx.new_id(), "version": 1, "job_id": job_id, "position": position,
        "text": new.text.strip(), "price": new.price, "done_on": None, "done_by_id": None,
    }  # fmt: skip
