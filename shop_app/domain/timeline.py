"""Everything of one client in one sequence, newest first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from shop_app.domain.occasions import in_year
from shop_app.domain.partial_dates import PartialDate, parse_partial_date
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


def read_jump(typed: str, today: date) -> date | None:
    """Return the day to begin at as typed: "12 mars", "mars 2024", "03/2024", "2024".

    A month or a year means its last day; a day or month without its year, the one last gone by.
    None where it is no day.
    """
    typed = typed.strip()
    if re.fullmatch(r"(?:19|20)\d\d", typed):
        return date(int(typed), 12, 31)
    if found := re.fullmatch(r"(\d\d?)[/.-]((?:19|20)\d\d)", typed):
        month = int(found[1])
        return _last_of(int(found[2]), month) if 1 <= month <= 12 else None  # noqa: PLR2004
    day = parse_partial_date(typed)
    if day is not None:
        return _gone_by(day, today)
    month_of = parse_partial_date(f"1 {typed}")
    if month_of is None:
        return None
    return _last_of((month_of.year or _gone_by(month_of, today).year), month_of.month)


def _gone_by(day: PartialDate, today: date) -> date:
    if day.year is not None:
        return date(day.year, day.month, day.day)
    this_year = in_year(day, today.year)
    return this_year if this_year <= today else in_year(day, today.year - 1)


def _last_of(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
