"""Jobs: their tickets, their urgency, their cues, and the measurements kept with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_app.domain.allergies import (
    Allergy,
    AllergyKnowledge,
    AllergyStatus,
    DietaryKind,
    Severity,
    ToldBy,
)
from shop_app.domain.clients import Client
from shop_app.domain.job_snapshots import Snapshot, read_snapshot, write_snapshot
from shop_app.domain.job_tickets import Ticket, TicketRecords, ticket_slip
from shop_app.domain.jobs import Job, JobKind, JobState, JobTask, most_urgent_first
from shop_app.domain.lengths import Unit
from shop_app.domain.measurements import Measurement, Of
from shop_app.domain.prompts import CueKind, Pending, cues
from shop_app.domain.shops import ShopDetails
from shop_app.domain.slips import Alert, Paper, texts
from shop_app.text import Value

TODAY = date(2025, 11, 22)
MEASURED = Snapshot(
    "Jacket", Of.BODY, Unit.IN, "a shirt", "right shoulder lower", "", TODAY, "Samia",
    (Measurement("Chest", 9850), Measurement("Sleeve", 4000)),
)  # fmt: skip
TASKS = (
    JobTask(1, 1, 1, 0, "Shorten the sleeves", 3200, None),
    JobTask(2, 2, 1, 1, "Press", None, TODAY, "Odile"),
)
JOB = Job(
    1, 1, 7, JobKind.ALTERATION, 42, "Jacket", TODAY, TODAY + timedelta(5), False, "handle gently",
    JobState.OPEN, 3, MEASURED, "Samia", TASKS,
)  # fmt: skip
CLIENT = Client(
    7, 1, "Mme", "Hélène", "Lefèvre", "", pronunciation="", organisation="", language="fr",
    birthday=None, ref="", card_code="", created_at=datetime(2025, 1, 1, tzinfo=UTC),
    last_visit_at=None, visit_count=0,
)  # fmt: skip
SHOP = ShopDetails(1, 1, "Atelier du Beffroi", "tailor")


def allergy(allergen: str, severity: Severity, kind: DietaryKind = DietaryKind.ALLERGY) -> Allergy:
    return Allergy(
        1, 1, 7, kind, allergen, "", severity, False, "", "", ToldBy.CLIENT, TODAY, "", TODAY, ""
    )


KNOWN = AllergyKnowledge(
    AllergyStatus.HAS, TODAY, "",
    items=(
        allergy("nickel", Severity.SEVERE), allergy("latex", Severity.MILD),
        allergy("wool", Severity.UNKNOWN, DietaryKind.AVERSION),
    ),
)  # fmt: skip


@pytest.fixture
def words(say: Callable[[Value], str]) -> Callable[..., str]:
    """All that stands on a slip, line by line."""

    def said(which: Ticket, job: Job = JOB, known: AllergyKnowledge = KNOWN) -> str:
        records = TicketRecords(job, CLIENT, "Hélène Lefèvre", known, SHOP, TODAY)
        slip = ticket_slip(which, records)
        return "\n".join(say(text) for block in slip.blocks for text in texts(block))

    return said


def test_a_job_adds_up() -> None:
    assert (JOB.total, JOB.done_count) == (3200, 1)
    assert replace(JOB, tasks=TASKS[1:]).total is None


@pytest.mark.parametrize(
    ("days", "state", "late"),
    [
        (-3, JobState.OPEN, 3),
        (0, JobState.OPEN, 0),
        (5, JobState.OPEN, 0),
        (-3, JobState.READY, 0),
        (-3, JobState.COLLECTED, 0),
    ],
)
def test_a_job_is_late_after_its_day(days: int, state: JobState, late: int) -> None:
    one = replace(JOB, promised_on=TODAY + timedelta(days), state=state)
    assert one.days_late(TODAY) == late
    assert one.is_overdue(TODAY) is (late > 0)
    assert replace(one, promised_on=None).days_late(TODAY) == 0


def test_jobs_stand_by_their_day_then_rush() -> None:
    sooner = replace(JOB, number=43, promised_on=TODAY)
    rush = replace(JOB, number=44, rush=True)
    some_day = replace(JOB, number=1, promised_on=None)
    found = sorted((some_day, JOB, rush, sooner), key=most_urgent_first)
    assert [one.number for one in found] == [43, 44, 42, 1]


def cue_texts(say: Callable[[Value], str], *jobs: Job) -> list[tuple[str, str]]:
    found = cues(Pending(jobs=jobs), TODAY)
    assert all(one.kind is CueKind.JOB for one in found)
    return [(say(one.text), say(one.why)) for one in found]


def test_what_is_ready_or_late_is_a_cue(say: Callable[[Value], str]) -> None:
    ready = replace(JOB, state=JobState.READY)
    late = replace(JOB, number=41, promised_on=TODAY - timedelta(2))
    today = replace(JOB, number=40, promised_on=TODAY)
    collected = replace(JOB, state=JobState.COLLECTED)
    undated = replace(JOB, promised_on=None)
    assert cue_texts(say, ready) == [
        ("Ready to collect: Ticket 42, Jacket", "promised for 27 November")
    ]
    assert [text for text, _ in cue_texts(say, JOB, today, late, collected, undated)] == [
        "Not ready yet: Ticket 41, Jacket", "Not ready yet: Ticket 40, Jacket",
    ]  # fmt: skip
    assert cue_texts(say, late)[0][1] == "promised for 20 November · 2 day(s) late"


def test_a_snapshot_comes_back_as_it_was() -> None:
    assert read_snapshot(write_snapshot(MEASURED)) == MEASURED
    assert read_snapshot(write_snapshot(None)) is None


@given(st.lists(st.builds(Measurement, st.text(), st.integers(0, 100_000))), st.text())
def test_whatever_was_measured(values: list[Measurement], posture: str) -> None:
    one = replace(MEASURED, values=tuple(values), posture=posture)
    assert read_snapshot(write_snapshot(one)) == one


def test_the_workroom_sees_what_it_needs(words: Callable[..., str]) -> None:
    said = words(Ticket.WORKROOM, replace(JOB, rush=True))
    for one in (
        "No. 42", "RUSH", "Hélène Lefèvre", "SEVERE ALLERGY: nickel", "Allergy: latex (mild)",
        "27 November 2025", "Shorten the sleeves", "15 3/4 in", "Posture: right shoulder lower",
        "Wearing: a shirt", "Note: handle gently", "Samia",
    ):  # fmt: skip
        assert one in said
    assert "wool" not in said
    assert "32" not in said


def test_never_asked_is_said_not_left_out(words: Callable[..., str]) -> None:
    assert "NEVER ASKED" in words(Ticket.WORKROOM, known=AllergyKnowledge())
    declined = AllergyKnowledge(AllergyStatus.DECLINED, TODAY)
    assert "PREFERS NOT TO SAY" in words(Ticket.WORKROOM, known=declined)
    none = AllergyKnowledge(AllergyStatus.NONE_KNOWN, TODAY - timedelta(800))
    assert "ask again" in words(Ticket.WORKROOM, known=none)


@pytest.mark.parametrize(
    ("days", "limit", "old"),
    [(400, 365, True), (300, 365, False), (400, 0, False), (-9, 365, True)],
)
def test_lengths_that_were_too_old_are_said(
    say: Callable[[Value], str],
    days: int,
    limit: int,
    old: bool,  # noqa: FBT001
) -> None:
    job = replace(JOB, measured=replace(MEASURED, taken_on=TODAY - timedelta(days)))
    slip = ticket_slip(Ticket.WORKROOM, TicketRecords(job, CLIENT, "H", KNOWN, SHOP, TODAY, limit))
    said = [say(one.text) for one in slip.blocks if isinstance(one, Alert)]
    assert any("measure again" in one for one in said) is old


def test_allergies_differ_by_icon_too() -> None:
    icons = []
    for known in (KNOWN, AllergyKnowledge(), AllergyKnowledge(AllergyStatus.DECLINED, TODAY)):
        slip = ticket_slip(Ticket.WORKROOM, TicketRecords(JOB, CLIENT, "H", known, SHOP, TODAY))
        icons += [one.icon for one in slip.blocks if isinstance(one, Alert)]
    assert len(icons) == len(set(icons)) == 3


def test_the_claim_check_tells_nothing_of_body_or_health(words: Callable[..., str]) -> None:
    said = words(Ticket.CLAIM)
    for one in ("Atelier du Beffroi", "No. 42", "27 November 2025", "€32.00", "Total", "Jacket"):
        assert one in said
    for one in ("nickel", "ALLERG", "latex", "Posture", "shoulder lower", "Chest", "handle gently"):
        assert one not in said


def test_the_tag_warns_of_what_is_severe(words: Callable[..., str]) -> None:
    assert "SEVERE ALLERGY: nickel" in words(Ticket.TAG)
    mild = replace(KNOWN, items=KNOWN.items[1:])
    assert "latex" not in words(Ticket.TAG, known=mild)


def test_each_slip_fits_roll_and_a4_and_speaks_to_whom_it_is_for() -> None:
    records = TicketRecords(JOB, CLIENT, "H", KNOWN, SHOP, TODAY)
    slips = {one: ticket_slip(one, records) for one in Ticket}
    assert all(one.papers[:2] == (Paper.ROLL, Paper.A4) for one in slips.values())
    assert {one: slip.language for one, slip in slips.items() if slip.language} == {
        Ticket.CLAIM: "fr"
    }
