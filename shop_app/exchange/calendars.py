"""A calendar's events as parties: repeated, moved, cancelled, of other time zones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from shop_app.domain.booking_texts import EMAIL, completed, is_table
from shop_app.domain.bookings import NewBooking
from shop_app.domain.days import full_day
from shop_app.domain.imported_clients import NotTaken, Origin
from shop_app.domain.told_bookings import House, ToldBooking, ToldBookings, of_series
from shop_app.exchange.clean_text import clean_line, clean_lines
from shop_app.exchange.event_days import Occurrence, days_of, due_of, start_of
from shop_app.text import Message, UserError, translate

_AHEAD = timedelta(days=60)
_FOLD = re.compile(rb"\r?\n[ \t]")
_BLOCK = re.compile(r"BEGIN:(VEVENT|VTIMEZONE)\b.*?END:\1\b", re.DOTALL | re.IGNORECASE)
_PLAIN_STATUS = frozenset({"", "CONFIRMED", "CANCELLED"})
_Item = ToldBooking | NotTaken


def bookings_of_calendar(content: bytes, source: str, house: House) -> ToldBookings:
    """Return the parties of a calendar; repeated ones up to sixty days from today.

    Raises:
        UserError: it is damaged.
    """
    events, all_cancelled = _events(content, source)
    reader = _Reader(source, house, ZoneInfo(house.zone), all_cancelled)
    newest = _newest(events)
    items = tuple(one for number, event in newest for one in reader.read(number, event, newest))
    series = {_text(event, "UID") for _, event in newest if "RECURRENCE-ID" not in event}
    return ToldBookings(items, tuple(sorted(series - {""})), reader.until)


def _events(content: bytes, source: str) -> tuple[list[Event], bool]:
    """The events of a calendar, and whether it was sent to cancel them all."""
    unfolded = _FOLD.sub(b"", content)
    try:
        text = unfolded.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = unfolded.decode("cp1252", "replace")
    calendars = _calendars(text)
    if not calendars:  # cut off, or with a line between the events that is none: whole ones count
        blocks = "\r\n".join(found[0] for found in _BLOCK.finditer(text))
        calendars = _calendars(f"BEGIN:VCALENDAR\r\n{blocks}\r\nEND:VCALENDAR\r\n")
    if not calendars:
        words = translate("Bookings", "“{file}” is damaged and cannot be read as a calendar.")
        raise UserError(words.format(file=source))
    events = [one for calendar in calendars for one in calendar.walk("VEVENT")]
    cancels = all(_text(one, "METHOD").upper() == "CANCEL" for one in calendars)
    return [one for one in events if isinstance(one, Event)], cancels


def _calendars(text: str) -> list[Calendar]:
    try:
        return list(Calendar.from_ical(text, multiple=True))
    except Exception:  # noqa: BLE001 - a bent file makes the library raise anything
        return []


def _newest(events: list[Event]) -> list[tuple[int, Event]]:
    """The events with their number; of several editions of one, the newest."""
    found: dict[object, tuple[int, Event]] = {}
    for number, event in enumerate(events, 1):
        uid = _text(event, "UID")
        key: object = (uid, _text(event, "RECURRENCE-ID")) if uid else number
        if key not in found or _edition(event) >= _edition(found[key][1]):
            found[key] = (number, event)
    return list(found.values())


def _edition(event: Event) -> tuple[int, str]:
    number = _text(event, "SEQUENCE")
    return int(number) if number.isdecimal() else 0, _text(event, "DTSTAMP")


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the events of one calendar."""

    source: str
    house: House
    zone: ZoneInfo
    all_cancelled: bool

    @property
    def until(self) -> date:
        """The last day up to which repeated parties are put on the list."""
        return self.house.today + _AHEAD

    def read(self, number: int, event: Event, events: list[tuple[int, Event]]) -> Iterator[_Item]:
        """Return an event's parties, or why it has none."""
        origin = Origin(self.source, card=number)
        party = self._party(event)
        start = start_of(event, self.zone)
        if start is None:
            words = translate("Bookings", "“{name}”: its day cannot be read.")
            yield NotTaken(origin, words.format(name=party.name))
            return
        if start.is_all_day and not (party.covers or party.phone or party.email):
            yield NotTaken(origin, _all_day(party.name))
            return
        if start.unknown_zone:
            yield NotTaken(origin, _unknown_zone(party.name, start.unknown_zone))
        cancelled = self.all_cancelled or _text(event, "STATUS").upper() == "CANCELLED"
        told = ToldBooking(origin, party, is_cancelled=cancelled)
        if "RRULE" not in event and "RDATE" not in event:
            due = due_of(event, self.zone)
            uid = of_series(party.uid, due) if due else party.uid
            yield replace(told, booking=_on(party, start, uid))
        else:
            yield from self._repeated(told, event, events)

    def _repeated(
        self, told: ToldBooking, event: Event, events: list[tuple[int, Event]]
    ) -> Iterator[_Item]:
        party = told.booking
        moved = {
            due_of(one, self.zone)
            for _, one in events
            if "RECURRENCE-ID" in one and _text(one, "UID") == party.uid
        }
        try:
            found = days_of(event, self.zone, self.house.today, self.until)
        except (ValueError, TypeError, AttributeError, IndexError):
            words = translate("Bookings", "“{name}”: how it is repeated cannot be read.")
            yield NotTaken(told.origin, words.format(name=party.name))
            return
        for one in found.days:
            if one.due not in moved:
                yield replace(told, booking=_on(party, one, of_series(party.uid, one.due)))
        said = self._of_series(party.name, found.goes_on, bool(found.days))
        if said is not None:
            yield NotTaken(told.origin, said)

    def _of_series(self, name: str, goes_on: bool, there: bool) -> Message | None:  # noqa: FBT001
        if goes_on:
            words = translate(
                "Bookings",
                "“{name}” is repeated: it is on the list until {day}. Take the file in again then.",
            )
            return words.format(name=name, day=full_day(self.until))
        if there:
            return None
        return translate("Bookings", "“{name}” was repeated: it is past.").format(name=name)

    def _party(self, event: Event) -> NewBooking:
        note = "\n".join(filter(None, (*_texts(event, "DESCRIPTION"), *_texts(event, "COMMENT"))))
        place, status = _text(event, "LOCATION"), _text(event, "STATUS")
        table = place if is_table(place) else ""
        if place and not table and self.house.speaks_of_allergy(place):
            note = f"{note}\n{place}"
        if status.upper() not in _PLAIN_STATUS:
            note = f"{note}\n{status.lower()}"
        new = NewBooking(
            date.min, name=_text(event, "SUMMARY"), note=clean_lines(note), table_name=table,
            email=_guest(event), source=self.source, uid=_text(event, "UID"),
        )  # fmt: skip
        return completed(new, self.house.country)


def _on(party: NewBooking, day: Occurrence, uid: str) -> NewBooking:
    return replace(party, on=day.on, time=day.time, uid=uid if party.uid else "")


def _guest(event: Event) -> str:
    """The e-mail of the one guest of an event who did not make it; "" where there are several."""
    own = {one.casefold() for one in _emails(event, "ORGANIZER")}
    others = [one for one in _emails(event, "ATTENDEE") if one.casefold() not in own]
    return others[0] if len(others) == 1 else ""


def _emails(event: Event, name: str) -> list[str]:
    return [found[0] for one in _texts(event, name) if (found := EMAIL.search(one))]


def _texts(event: Event, name: str) -> list[str]:
    values = event.get(name, [])
    return [clean_lines(str(one)) for one in (values if isinstance(values, list) else [values])]


def _text(event: Event | Calendar, name: str) -> str:
    value = event.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    if value is None:
        return ""
    return clean_line(str(value) if isinstance(value, str) else value.to_ical().decode())


def _all_day(name: str) -> Message:
    words = translate(
        "Bookings", "“{name}” lasts all day and names nobody who comes: it was not put on the list."
    )
    return words.format(name=name)


def _unknown_zone(name: str, zone: str) -> Message:
    words = translate(
        "Bookings",
        "“{name}” is on the list, but its time zone “{zone}” is not known: check the time.",
    )
    return words.format(name=name, zone=zone)
