"""What a client has of ours, and what we have of theirs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class NewLentThing:
    """A thing lent: ours that the client takes, else theirs that we keep; since today if None."""

    client_id: int
    what: str
    ours: bool = True
    since: date | None = None
    due_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class LentThing:
    """One thing: ours that the client has, else theirs that we have; out until it is returned."""

    id: int
    version: int
    client_id: int
    what: str
    ours: bool
    since: date
    due_on: date | None
    returned_on: date | None
    note: str
    noted_by: str = ""

    @property
    def is_out(self) -> bool:
        """Whether it is still to come back."""
        return self.returned_on is None

    def is_due(self, today: date) -> bool:
        """Tell whether it is out and its day has come."""
        return self.is_out and self.due_on is not None and self.due_on <= today
