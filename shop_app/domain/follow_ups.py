"""After-sales contacts to make, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class FollowUpKind(StrEnum):
    """An ordinary contact, or an apology the house owes."""

    FOLLOW_UP = "follow_up"
    APOLOGY = "apology"


class FollowUpState(StrEnum):
    """Where it stands."""

    OPEN = "open"
    DONE = "done"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class NewFollowUp:
    """A follow-up to record by hand."""

    client_id: int
    text: str
    due_on: date
    kind: FollowUpKind = FollowUpKind.FOLLOW_UP


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A contact to make; one made by a rule names its visit, and the item that asked for it."""

    id: int
    version: int
    client_id: int
    kind: FollowUpKind
    text: str
    due_on: date
    state: FollowUpState
    outcome: str
    closed_on: date | None
    rule_id: int | None
    visit_id: int | None
    about: str
    made_on: date

    @property
    def is_apology_owed(self) -> bool:
        """Whether the house still owes this apology, whatever its day."""
        return self.kind is FollowUpKind.APOLOGY and self.state is FollowUpState.OPEN

    def is_due(self, today: date) -> bool:
        """Tell whether it is open and its day has come."""
        return self.state is FollowUpState.OPEN and self.due_on <= today
