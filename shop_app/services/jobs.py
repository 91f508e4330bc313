"""Taking in jobs, ticking off what is done, handing them over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from shop_app.domain.job_snapshots import Snapshot, snapshot_of
from shop_app.domain.jobs import Job, JobState, JobTask, NewJob, NewTask, state_name, ticket_name
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Changes, Kind, gone, record_gone, refused_politely
from shop_app.services.deleting import delete_record
from shop_app.services.editing import edit_record
from shop_app.services.shop import Shop
from shop_app.store import jobs as rows
from shop_app.store.client_rows import ClientLine, client_lines
from shop_app.store.clients import client_by_id
from shop_app.store.measurements import set_by_id
from shop_app.store.transaction import Moved, Transaction
from shop_app.text import Message, UserError, translate

_KINDS = frozenset({Kind.JOB})


@dataclass(frozen=True, slots=True)
class OpenJob:
    """A job that is not collected, with the client it is for; `severe` marks their allergies."""

    job: Job
    client: ClientLine


def add_job(shop: Shop, new: NewJob, by: int | None = None) -> Changes:
    """Take in a job under the next ticket number, with a copy of what was measured.

    Raises:
        UserError: it says neither garment nor task, or its day has passed.
    """
    if not (new.garment.strip() or new.tasks):
        raise UserError(translate("Jobs", "Say which garment it is, or what is to be done."))
    with shop.store.write(by) as tx:
        if client_by_id(tx, new.client_id) is None:
            raise gone()
        today = shop.today(tx)
        _refuse_past(new.promised_on, today)
        made = rows.add_job(tx, new, _measured(tx, new), today)
        job = rows.job_by_id(tx, made)
        assert job is not None  # noqa: S101 - written just above

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            if rows.job_by_id(tx, made) != job:
                raise Moved  # tasks may have been ticked off
            rows.remove_job(tx, made, 1)
        back = translate("Jobs", "{ticket}: removed again").format(ticket=ticket_name(job))
        return _changes(new.client_id, back)

    done = translate("Jobs", "{ticket}: taken in").format(ticket=ticket_name(job))
    return replace(_changes(new.client_id, done), undo=undo, made=made)


def add_task(shop: Shop, job: Job, new: NewTask, by: int | None = None) -> Changes:
    """Add something to do to a job.

    Raises:
        UserError: it does not say what, or the job is gone.
    """
    if not new.text.strip():
        raise UserError(translate("Jobs", "Say what is to be done, for example “shorten”."))
    with shop.store.write(by) as tx:
        if rows.job_by_id(tx, job.id) is None:
            raise record_gone()
        made = rows.add_task(tx, job.id, new)

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            rows.remove_task(tx, made, 1)
        return _changes(job.client_id, translate("Jobs", "Task removed again"))

    done = _changes(job.client_id, translate("Jobs", "Task added"))
    return replace(done, undo=undo, made=made)


def tick_task(shop: Shop, job: Job, task: JobTask, *, done: bool, by: int | None = None) -> Changes:
    """Tick a task off today, or take the tick away.

    Raises:
        UserError: somebody else ticked it meanwhile, or it is gone.
    """
    with shop.store.read() as tx:
        day = shop.today(tx) if done else None
    wanted = {"done_on": day, "done_by_id": by if done else None}
    found = edit_record(
        shop, RecordKind.JOB_TASK, task.id, {"done_on": task.done_on}, wanted, by
    )  # fmt: skip
    words = translate("Jobs", "Done: {task}") if done else translate("Jobs", "To do again: {task}")
    return _of_client(replace(found, done=words.format(task=task.text)), job)


def change_task(
    shop: Shop, job: Job, seen: JobTask, wanted: Mapping[str, Any], by: int | None = None
) -> Changes:
    """Change text or price of a task.

    Raises:
        EditedElsewhere: somebody else changed the same.
    """
    shown = {name: getattr(seen, name) for name in wanted}
    found = edit_record(shop, RecordKind.JOB_TASK, seen.id, shown, wanted, by)
    return _of_client(found, job)


def change_job(shop: Shop, seen: Job, wanted: Mapping[str, Any], by: int | None = None) -> Changes:
    """Change garment, note, promised day or rush of a job, by column.

    Raises:
        EditedElsewhere: somebody else changed the same.
        UserError: the promised day has passed, or the job is gone.
    """
    with shop.store.read() as tx:
        _refuse_past(wanted.get("promised_on"), shop.today(tx))
    shown = {name: getattr(seen, name) for name in wanted}
    return edit_record(shop, RecordKind.JOB, seen.id, shown, wanted, by)


def set_state(shop: Shop, seen: Job, state: JobState, by: int | None = None) -> Changes:
    """Say how far a job is: in work, ready, collected.

    Raises:
        EditedElsewhere: somebody else said otherwise meanwhile.
    """
    found = edit_record(
        shop, RecordKind.JOB, seen.id, {"state": seen.state.value}, {"state": state.value}, by
    )
    done = translate("Jobs", "{ticket}: {state}").format(
        ticket=ticket_name(seen), state=state_name(state)
    )
    return replace(found, done=done)


def delete_job(shop: Shop, job_id: int, by: int | None = None) -> Changes:
    """Put a job with its tasks into the bin."""
    return delete_record(shop, RecordKind.JOB, job_id, by)


def delete_task(shop: Shop, job: Job, task_id: int, by: int | None = None) -> Changes:
    """Put a task into the bin."""
    return _of_client(delete_record(shop, RecordKind.JOB_TASK, task_id, by), job)


def jobs_of(shop: Shop, client_id: int) -> tuple[Job, ...]:
    """Return all jobs of a client, the newest first."""
    with shop.store.read() as tx:
        return rows.jobs_of(tx, client_id)


def open_jobs(shop: Shop) -> tuple[OpenJob, ...]:
    """Return the jobs that are not collected, by promised day, with their clients."""
    with shop.store.read() as tx:
        jobs = rows.all_uncollected(tx)
        lines = client_lines(tx, tuple({one.client_id for one in jobs}))
    return tuple(
        OpenJob(one, line) for one in jobs if (line := lines.get(one.client_id)) is not None
    )


def _measured(tx: Transaction, new: NewJob) -> Snapshot | None:
    """Take down the set that a job is taken with; nobody else's."""
    if new.set_id is None:
        return None
    found = set_by_id(tx, new.set_id)
    if found is None or found.client_id != new.client_id:
        raise record_gone()
    return snapshot_of(found)


def _refuse_past(day: date | None, today: date) -> None:
    if day is not None and day < today:
        raise UserError(translate("Jobs", "The promised day has passed. Choose today or later."))


def _of_client(changes: Changes, job: Job) -> Changes:
    """A task's row does not say whose job it is."""
    undo = changes.undo
    return replace(
        changes,
        kinds=changes.kinds | _KINDS,
        ids=frozenset({job.client_id}),
        undo=None if undo is None else lambda: _of_client(undo(), job),
    )


def _changes(client_id: int, done: Message) -> Changes:
    return Changes(_KINDS, frozenset({client_id}), done)
