"""Fittings, alterations and orders: what is to be done, until when, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shop_app.domain.job_snapshots import Snapshot
from shop_app.text import Message, translate


class JobKind(StrEnum):
    """What a job is."""

    FITTING = "fitting"
    ALTERATION = "alteration"
    ORDER = "order"


class JobState(StrEnum):
    """How far a job is."""

    OPEN = "open"
    READY = "ready"
    COLLECTED = "collected"


@dataclass(frozen=True, slots=True)
class NewTask:
    """Something to do; `price` in minor units, None where it is not agreed or included."""

    text: str
    price: int | None = None


@dataclass(frozen=True, slots=True)
class NewJob:
    """A job to take in; what was measured in `set_id` is kept with it as it is now."""

    client_id: int
    garment: str
    tasks: tuple[NewTask, ...] = ()
    kind: JobKind = JobKind.ALTERATION
    promised_on: date | None = None
    rush: bool = False
    note: str = ""
    set_id: int | None = None


@dataclass(frozen=True, slots=True)
class JobTask:
    """A task of a job, and when and by whom it was ticked off ("" where nobody was on duty)."""

    id: int
    version: int
    job_id: int
    position: int
    text: str
    price: int | None
    done_on: date | None
    done_by: str = ""

    @property
    def is_done(self) -> bool:
        """Whether it is ticked off."""
        return self.done_on is not None


@dataclass(frozen=True, slots=True)
class Job:
    """A job under its ticket's number, with the measurements it was taken with."""

    id: int
    version: int
    client_id: int
    kind: JobKind
    number: int
    garment: str
    made_on: date
    promised_on: date | None
    rush: bool
    note: str
    state: JobState
    set_id: int | None
    measured: Snapshot | None
    made_by: str = ""
    tasks: tuple[JobTask, ...] = ()

    @property
    def total(self) -> int | None:
        """What the tasks cost together in minor units, None where none has a price."""
        prices = [one.price for one in self.tasks if one.price is not None]
        return sum(prices) if prices else None

    @property
    def done_count(self) -> int:
        """How many tasks are ticked off."""
        return sum(one.is_done for one in self.tasks)

    def is_overdue(self, today: date) -> bool:
        """Tell whether its promised day has passed and it is not ready."""
        return self.days_late(today) > 0

    def days_late(self, today: date) -> int:
        """Return how many days it is late: 0 where it is due today, ready, or without a day."""
        if self.state is not JobState.OPEN or self.promised_on is None:
            return 0
        return max(0, (today - self.promised_on).days)


def most_urgent_first(job: Job) -> tuple[bool, date, bool, int]:
    """Order jobs by promised day, those without one last; of one day the rush ones first."""
    promised = job.promised_on
    return promised is None, promised or job.made_on, not job.rush, job.number


def kind_name(kind: JobKind) -> Message:
    """Return what a kind of job is called."""
    return {
        JobKind.FITTING: translate("Jobs", "Fitting"),
        JobKind.ALTERATION: translate("Jobs", "Alteration"),
        JobKind.ORDER: translate("Jobs", "Order"),
    }[kind]


def state_name(state: JobState) -> Message:
    """Return how far a job in this state is."""
    return {
        JobState.OPEN: translate("Jobs", "In work"),
        JobState.READY: translate("Jobs", "Ready"),
        JobState.COLLECTED: translate("Jobs", "Collected"),
    }[state]


def ticket_name(job: Job) -> Message:
    """Name a job by its ticket and garment."""
    if not job.garment:
        return translate("Jobs", "Ticket {number}").format(number=job.number)
    return translate("Jobs", "Ticket {number}, {garment}").format(
        number=job.number, garment=job.garment
    )
