"""Everything of one client in one sequence, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from shop_app.text import Message, Value, translate

_BEFORE_MIDNIGHT = timedelta(milliseconds=1)
LAST_ID = (1 << 63) - 1


class EntryKind(StrEnum):
    """What an entry tells of; at one instant, those further down stand first."""

    CHANGE = "change"
    VISIT = "visit"
    FOR_THEM = "for_them"
    MEASUREMENT_SET = "measurement_set"
    JOB = "job"
    LENT_THING = "lent_thing"
    WISH = "wish"
    NOTE = "note"
    FOLLOW_UP = "follow_up"
    PROMISE = "promise"
    MESSAGE = "message"


RANKS = {kind: rank for rank, kind in enumerate(EntryKind)}


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in the sequence: the instant in UTC, then kind and id where that is the same."""

    at: datetime
    rank: int
    record_id: int


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that was; `at` in UTC, for what has only a day the end of that day.

    `words` say what it was, `detail` what more is known, `who` noted it ("" for nobody).
    """

    kind: EntryKind
    record_id: int
    at: datetime
    has_hour: bool
    words: Value
    detail: tuple[Value, ...] = ()
    who: str = ""

    @property
    def place(self) -> Place:
        """Where it stands in the sequence."""
        return Place(self.at, RANKS[self.kind], self.record_id)


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """A stretch of the sequence; `after` is where the next begins, None at the end."""

    entries: tuple[TimelineEntry, ...]
    after: Place | None


def end_of(day: date, zone: ZoneInfo) -> datetime:
    """Return the last instant of a day in a time zone, in UTC."""
    midnight = datetime.combine(day + timedelta(days=1), time(), zone)
    return midnight.astimezone(UTC) - _BEFORE_MIDNIGHT


def last_whole_day(at: datetime, zone: ZoneInfo) -> date:
    """Return the last day that has ended by an instant."""
    day = at.astimezone(zone).date()
    return day if end_of(day, zone) <= at else day - timedelta(days=1)


def from_day(day: date, zone: ZoneInfo) -> Place:
    """Return the place before all that was on a day or earlier."""
    return Place(end_of(day, zone), len(RANKS), LAST_ID)


def entry_word(kind: EntryKind) -> Message:
    """Return what entries of a kind are called."""
    return {
        EntryKind.VISIT: translate("Timeline", "Visits"),
        EntryKind.FOR_THEM: translate("Timeline", "For them"),
        EntryKind.NOTE: translate("Timeline", "Notes"),
        EntryKind.FOLLOW_UP: translate("Timeline", "Follow-ups"),
        EntryKind.PROMISE: translate("Timeline", "Promises"),
        EntryKind.MESSAGE: translate("Timeline", "Messages"),
        EntryKind.LENT_THING: translate("Timeline", "Lent things"),
        EntryKind.MEASUREMENT_SET: translate("Timeline", "Measurements"),
        EntryKind.JOB: translate("Timeline", "Jobs"),
        EntryKind.WISH: translate("Timeline", "Wishes"),
        EntryKind.CHANGE: translate("Timeline", "Changes"),
    }[kind]
