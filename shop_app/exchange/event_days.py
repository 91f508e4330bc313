"""The days and times of a calendar's event, in the shop's time zone, also of one repeated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.rrule import rrule, rruleset, rrulestr
from icalendar import Event

_REPEATED = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_ENDS = frozenset({"UNTIL", "COUNT"})
_LIMITS = frozenset({"BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS"})
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_WEEKS = 5
_DAY, _YEAR = timedelta(days=1), timedelta(days=370)
_EARLIEST = 1970


@dataclass(frozen=True, slots=True)
class Occurrence:
    """When a party comes: `time` is HH:MM or "", `due` names it among those of its event."""

    on: date
    time: str
    due: str
    unknown_zone: str = ""

    @property
    def is_all_day(self) -> bool:
        """Whether it has a day only."""
        return not self.time


@dataclass(frozen=True, slots=True)
class Days:
    """The occurrences asked for, and whether there are later ones."""

    days: tuple[Occurrence, ...]
    goes_on: bool


def start_of(event: Event, zone: ZoneInfo) -> Occurrence | None:
    """Return when an event begins; None where that cannot be read."""
    start = _moment(event, "DTSTART")
    if start is None:
        return None
    said = str(getattr(event.get("DTSTART"), "params", {}).get("TZID", ""))
    lost = isinstance(start, datetime) and start.tzinfo is None and bool(said)
    return _occurrence(start, zone, said if lost else "")


def due_of(event: Event, zone: ZoneInfo) -> str:
    """Return which occurrence an event replaces, as `Occurrence.due` names it; "" for none."""
    due = _moment(event, "RECURRENCE-ID")
    return "" if due is None else _occurrence(due, zone).due


def days_of(event: Event, zone: ZoneInfo, first: date, last: date) -> Days:
    """Return the occurrences of a repeated event from `first` to `last`.

    Raises:
        ValueError: its rule cannot be read, has no days, or repeats it more often than daily.
    """
    start = _moment(event, "DTSTART")
    if start is None or start.year < _EARLIEST:
        raise ValueError
    own = start.tzinfo if isinstance(start, datetime) else None
    begin, end = (datetime.combine(one, time()) for one in (first - _DAY, last + 2 * _DAY))
    rules = _rules(event, start, own or zone, end + _YEAR)
    days = [
        _occurrence(_like(start, one, own), zone) for one in rules.between(begin, end, inc=True)
    ]
    return Days(tuple(one for one in days if first <= one.on <= last), rules.after(end) is not None)


def _rules(event: Event, start: date, zone: tzinfo, horizon: datetime) -> rruleset:
    """The days of an event in its own time zone, without zone, at least up to `horizon`."""
    rules = rruleset()
    begin = _plain(start, zone)
    for rule in _listed(event.get("RRULE")):
        untils = [_until(one, zone) for one in rule.get("UNTIL", ())]
        rules.rrule(_rule(rule, begin, min((*untils, horizon))))
    rules.rdate(begin)
    for name, add in (("RDATE", rules.rdate), ("EXDATE", rules.exdate)):
        for dates in _listed(event.get(name)):
            for one in dates.dts:
                moment = one.dt[0] if isinstance(one.dt, tuple) else one.dt
                add(_plain(moment, zone))
    return rules


def _rule(rule: Any, begin: datetime, until: datetime) -> rrule:  # noqa: ANN401 - the library's
    if not _has_days(rule):
        raise ValueError
    said = {name: values for name, values in rule.items() if name.upper() not in _ENDS}
    end = f"UNTIL={until:%Y%m%dT%H%M%S}"
    if "COUNT" in rule:
        end = f"COUNT={int(rule['COUNT'][0])}"
    return _read(f"{type(rule)(said).to_ical().decode()};{end}", begin)


def _has_days(rule: Any) -> bool:  # noqa: ANN401 - see above
    """Tell whether a rule is one that people make: any other may be looked through for ever."""
    often = {one.upper() for one in rule.get("FREQ", ())}
    limits = {name.upper() for name in rule if name.upper().startswith("BY")}
    step = max(map(int, rule.get("INTERVAL", (1,))))
    days = [abs(int(one)) for one in rule.get("BYMONTHDAY", ())]
    longest = max((_LENGTHS[int(one) - 1] for one in rule.get("BYMONTH", ())), default=31)
    refused = (
        not often <= _REPEATED, not limits <= _LIMITS, step < 1,
        step > 1 and ("BYMONTH" in limits or ("DAILY" in often and bool(limits))),
        bool(days) and min(days) > (28 if step > 1 else longest),
        "BYSETPOS" in limits and not ("BYDAY" in limits and often <= {"MONTHLY", "YEARLY"}),
        any(abs(int(one)) > _WEEKS for one in rule.get("BYSETPOS", ())),
        any(_ordinal(one) > (0 if days else _WEEKS) for one in rule.get("BYDAY", ())),
    )  # fmt: skip
    return not any(refused)


def _ordinal(weekday: str) -> int:
    """The number before a weekday: -1 in -1FR, as 1; 0 where there is none."""
    digits = "".join(filter(str.isdecimal, str(weekday)))
    return int(digits or 0)


def _read(text: str, begin: datetime) -> rrule:
    found = rrulestr(text, dtstart=begin)
    if not isinstance(found, rrule):
        raise ValueError  # noqa: TRY004 - several rules in one: no calendar writes that
    return found


def _until(until: date, zone: tzinfo) -> datetime:
    if isinstance(until, datetime):
        return _plain(until, zone)
    return datetime.combine(until, time.max)


def _plain(moment: date, zone: tzinfo) -> datetime:
    """A moment as the clock of `zone` shows it."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time())
    return (moment.astimezone(zone) if moment.tzinfo else moment).replace(tzinfo=None)


def _like(start: date, moment: datetime, zone: tzinfo | None) -> date:
    return moment.replace(tzinfo=zone) if isinstance(start, datetime) else moment.date()


def _occurrence(moment: date, zone: ZoneInfo, unknown_zone: str = "") -> Occurrence:
    if not isinstance(moment, datetime):
        return Occurrence(moment, "", moment.isoformat())
    here = _plain(moment, zone)
    return Occurrence(here.date(), f"{here:%H:%M}", f"{here:%Y-%m-%dT%H:%M}", unknown_zone)


def _moment(event: Event, name: str) -> date | None:
    value = event.get(name)
    if isinstance(value, list):
        value = value[0]
    try:
        moment = value.dt if value is not None else None
    except (AttributeError, ValueError):  # a day that is none
        return None
    return moment if isinstance(moment, date) else None


def _listed(value: Any) -> list[Any]:  # noqa: ANN401 - one value or many
    return [] if value is None else value if isinstance(value, list) else [value]
