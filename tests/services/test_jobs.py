"""Taking in jobs, ticking off, handing over; what they were measured by stays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from shop_app.domain.allergies import NewAllergy, Severity
from shop_app.domain.job_tickets import Ticket
from shop_app.domain.jobs import Job, JobKind, JobState, NewJob, NewTask
from shop_app.domain.lengths import Unit
from shop_app.domain.measurements import Measurement, NewMeasurementSet
from shop_app.domain.prompts import CueKind
from shop_app.domain.slips import texts
from shop_app.services.allergies import add_allergy
from shop_app.services.changes import Changes
from shop_app.services.deleting import put_back
from shop_app.services.editing import EditedElsewhere
from shop_app.services.greeting import greeting_card
from shop_app.services.history import history_of
from shop_app.services.job_tickets import job_ticket
from shop_app.services.jobs import (
    add_job,
    add_task,
    change_job,
    change_task,
    delete_job,
    delete_task,
    jobs_of,
    open_jobs,
    set_state,
    tick_task,
)
from shop_app.services.measurements import (
    add_measurements,
    correct_measurement,
    delete_set,
    edit_set,
    measured,
)
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.text import UserError, Value

TODAY = date(2025, 11, 22)
HEM = NewTask("Shorten the sleeves", 3200)
PRESS = NewTask("Press")


@pytest.fixture
def client(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Hélène", family_name="Lefèvre")


def taken_in(shop: Shop, client: int, **fields: object) -> Job:
    values: dict[str, object] = {"garment": "Jacket", "tasks": (HEM, PRESS), **fields}
    add_job(shop, NewJob(client, **values))  # type: ignore[arg-type] # whatever a test says
    return jobs_of(shop, client)[0]


def undone(changes: Changes) -> Changes:
    assert changes.undo is not None
    return changes.undo()


def test_a_job_gets_the_next_number(shop: Shop, client: int, take_in: Callable[..., int]) -> None:
    first = taken_in(shop, client, promised_on=TODAY + timedelta(5), rush=True, note="gently")
    second = taken_in(shop, take_in(family_name="Morel"), kind=JobKind.ORDER)
    assert (first.number, second.number) == (1, 2)
    assert (first.state, first.made_on, first.rush, first.note) == (
        JobState.OPEN, TODAY, True, "gently",
    )  # fmt: skip
    assert [(one.text, one.price, one.done_on) for one in first.tasks] == [
        ("Shorten the sleeves", 3200, None), ("Press", None, None),
    ]  # fmt: skip


def test_taking_in_can_be_undone_until_something_is_done(shop: Shop, client: int) -> None:
    first = add_job(shop, NewJob(client, "Jacket", (HEM,)))
    undone(first)
    assert jobs_of(shop, client) == ()
    second = add_job(shop, NewJob(client, "Jacket", (HEM,)))
    job = jobs_of(shop, client)[0]
    tick_task(shop, job, job.tasks[0], done=True)
    with pytest.raises(UserError, match="elsewhere"):
        undone(second)


@pytest.mark.parametrize(
    ("new", "why"),
    [
        ({"garment": " "}, "which garment"),
        ({"garment": "Coat", "promised_on": TODAY - timedelta(1)}, "has passed"),
        ({"garment": "Coat", "set_id": 12}, "deleted in the meantime"),
    ],
)
def test_what_is_no_job_is_refused(
    shop: Shop, client: int, new: dict[str, object], why: str
) -> None:
    with pytest.raises(UserError, match=why):
        add_job(shop, NewJob(client, **new))  # type: ignore[arg-type]
    assert jobs_of(shop, client) == ()


def test_a_task_is_ticked_off_by_someone_on_a_day(shop: Shop, client: int) -> None:
    odile = add_staff(shop, "Odile").made
    job = taken_in(shop, client)
    done = tick_task(shop, job, job.tasks[0], done=True, by=odile)
    (job,) = jobs_of(shop, client)
    assert (job.tasks[0].done_on, job.tasks[0].done_by) == (TODAY, "Odile")
    assert done.ids == {client}
    assert undone(done).ids == {client}
    assert jobs_of(shop, client)[0].done_count == 0


def test_a_tick_taken_away_names_nobody(shop: Shop, client: int) -> None:
    job = taken_in(shop, client)
    tick_task(shop, job, job.tasks[0], done=True, by=add_staff(shop, "Odile").made)
    (job,) = jobs_of(shop, client)
    tick_task(shop, job, job.tasks[0], done=False)
    (job,) = jobs_of(shop, client)
    assert (job.tasks[0].done_on, job.tasks[0].done_by) == (None, "")


def test_tasks_are_added_changed_and_deleted(shop: Shop, client: int) -> None:
    job = taken_in(shop, client)
    undone(add_task(shop, job, NewTask("Buttons", 1200)))
    add_task(shop, job, NewTask("Lining", 8500))
    change_task(shop, job, job.tasks[1], {"text": "Press twice"})
    delete_task(shop, job, job.tasks[0].id)
    (job,) = jobs_of(shop, client)
    assert [one.text for one in job.tasks] == ["Press twice", "Lining"]
    with pytest.raises(UserError, match="what is to be done"):
        add_task(shop, job, NewTask("  "))


def test_a_job_is_changed_field_by_field(shop: Shop, client: int) -> None:
    seen = taken_in(shop, client)
    change_job(shop, seen, {"note": "velvet"})
    change_job(shop, seen, {"promised_on": TODAY + timedelta(3)})
    (job,) = jobs_of(shop, client)
    assert (job.note, job.promised_on) == ("velvet", TODAY + timedelta(3))
    with pytest.raises(EditedElsewhere):
        change_job(shop, seen, {"note": "silk"})
    with pytest.raises(UserError, match="has passed"):
        change_job(shop, job, {"promised_on": TODAY - timedelta(1)})


def test_open_jobs_stand_by_their_day_until_collected(
    shop: Shop, client: int, take_in: Callable[..., int]
) -> None:
    late = taken_in(shop, client, promised_on=TODAY + timedelta(9))
    soon = taken_in(shop, take_in(family_name="Morel"), promised_on=TODAY + timedelta(2))
    assert [one.job.number for one in open_jobs(shop)] == [soon.number, late.number]
    assert open_jobs(shop)[0].client.display_name == "Morel"
    done = set_state(shop, soon, JobState.COLLECTED)
    assert [one.job.number for one in open_jobs(shop)] == [late.number]
    undone(done)
    assert len(open_jobs(shop)) == 2


def test_what_is_ready_is_told_on_the_card(shop: Shop, client: int) -> None:
    job = taken_in(shop, client, promised_on=TODAY)
    set_state(shop, job, JobState.READY)
    assert [one.kind for one in greeting_card(shop, client).cues] == [CueKind.JOB]
    (job,) = jobs_of(shop, client)
    set_state(shop, job, JobState.COLLECTED)
    assert greeting_card(shop, client).cues == ()


def test_an_overdue_job_is_told_on_the_card(
    shop: Shop, client: int, clock: Callable[[], object], say: Callable[[Value], str]
) -> None:
    taken_in(shop, client, promised_on=TODAY + timedelta(1))
    assert greeting_card(shop, client).cues == ()
    clock.forward(days=3)  # type: ignore[attr-defined]
    (cue,) = greeting_card(shop, client).cues
    assert (say(cue.text), say(cue.why)) == (
        "Not ready yet: Ticket 1, Jacket", "promised for 23 November · 2 day(s) late",
    )  # fmt: skip


def test_what_was_measured_stays_with_the_job(shop: Shop, client: int) -> None:
    chest = NewMeasurementSet("Jacket", (("Chest", "98"),), Unit.CM, posture="stoops")
    set_id = add_measurements(shop, client, chest).made
    job = taken_in(shop, client, set_id=set_id)
    one = measured(shop, client).sets[0]
    correct_measurement(shop, one, "Chest", "104")
    edit_set(shop, one, posture="upright")
    delete_set(shop, one.id)
    (job,) = jobs_of(shop, client)
    assert job.set_id is None
    assert job.measured is not None
    assert job.measured.values == (Measurement("Chest", 9800),)
    assert job.measured.posture == "stoops"


def test_nobody_is_made_a_coat_by_anothers_lengths(
    shop: Shop, client: int, take_in: Callable[..., int]
) -> None:
    chest = NewMeasurementSet("Jacket", (("Chest", "98"),))
    set_id = add_measurements(shop, take_in(family_name="Morel"), chest).made
    with pytest.raises(UserError, match="deleted in the meantime"):
        add_job(shop, NewJob(client, "Jacket", set_id=set_id))


def test_a_deleted_job_comes_back_with_its_tasks(shop: Shop, client: int) -> None:
    job = taken_in(shop, client)
    deleted = delete_job(shop, job.id)
    assert jobs_of(shop, client) == ()
    assert deleted.made is not None
    put_back(shop, deleted.made)
    assert jobs_of(shop, client) == (job,)


def test_changes_are_in_the_clients_history(shop: Shop, client: int) -> None:
    job = taken_in(shop, client)
    set_state(shop, job, JobState.READY)
    entry = history_of(shop, client)[0]
    assert (entry.kind.value, entry.field, entry.old, entry.new) == (
        "job", "state", "open", "ready",
    )  # fmt: skip
    change_task(shop, job, job.tasks[1], {"text": "Press twice"})
    entry = history_of(shop, client)[0]
    assert (entry.kind.value, entry.field, entry.old, entry.new) == (
        "job_task", "text", "Press", "Press twice",
    )  # fmt: skip


def test_a_ticket_says_what_the_file_says_now(
    shop: Shop, client: int, say: Callable[[Value], str]
) -> None:
    job = taken_in(shop, client)

    def said(which: Ticket) -> str:
        slip = job_ticket(shop, job.id, which)
        return " ".join(say(text) for block in slip.blocks for text in texts(block))

    assert "NEVER ASKED" in said(Ticket.WORKROOM)
    add_allergy(shop, client, NewAllergy("nickel", severity=Severity.SEVERE))
    assert "SEVERE ALLERGY: nickel" in said(Ticket.WORKROOM)
    assert "nickel" not in said(Ticket.CLAIM)
    assert "Chez Nous" in said(Ticket.CLAIM)
    together = job_ticket(shop, job.id)
    assert [one.title for one in together.more] == [
        job_ticket(shop, job.id, one).title for one in (Ticket.WORKROOM, Ticket.CLAIM)
    ]
    delete_job(shop, job.id)
    with pytest.raises(UserError, match="deleted"):
        said(Ticket.CLAIM)
