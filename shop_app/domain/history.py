"""What was changed in a client's records: when, by whom, which field, and from what to what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shop_app.domain.record_kinds import RecordKind


class Happened(StrEnum):
    """What was done to a record."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    PUT_BACK = "put_back"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change of one field at the instant `at` in UTC, by a name ("" where nobody was on duty).

    `old` and `new` are None where the reader may not see values; a record that was added, removed
    or put back has no field, and its own words in `new` or `old`.
    """

    id: int
    at: datetime
    by: str
    kind: RecordKind
    record_id: int
    what: Happened
    field: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class BinEntry:
    """A deleted record: what it was in words, whose (None where no client's), when and by whom."""

    id: int
    client_id: int | None
    kind: RecordKind
    record_id: int
    label: str
    removed_at: datetime
    removed_by: str
    severe_to: tuple[str, ...] = ()
    """What the client whom it names is severely allergic to, as stored."""
