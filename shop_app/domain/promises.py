"""What the house said it would do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PromiseState(StrEnum):
    """Where a promise stands."""

    OPEN = "open"
    KEPT = "kept"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class NewPromise:
    """A promise to record; without a day it is owed from now on."""

    client_id: int
    text: str
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """What we said we would do, by whom ("" where nobody was on duty), and what became of it."""

    id: int
    version: int
    client_id: int
    text: str
    due_on: date | None
    made_on: date
    state: PromiseState
    outcome: str
    closed_on: date | None
    made_by: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is still owed."""
        return self.state is PromiseState.OPEN

    def is_due(self, today: date) -> bool:
        """Tell whether it is open and its day has come, or it has none."""
        return self.is_open and (self.due_on is None or self.due_on <= today)


def soonest_first(promise: Promise) -> tuple[bool, date, int]:
    """Order promises by their day, those without one last."""
    return promise.due_on is None, promise.due_on or promise.made_on, promise.id
