"""Bookings of other programs: a CSV or XLSX table, or a calendar (.ics)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from shop_app.domain.bookings import MOST_COVERS, NewBooking, read_time
from shop_app.domain.folding import fold
from shop_app.domain.imported_clients import NotTaken, Origin
from shop_app.domain.partial_dates import parse_partial_date
from shop_app.exchange.clean_text import clean_line, clean_lines
from shop_app.exchange.raw_tables import raw_tables
from shop_app.exchange.tables import Row
from shop_app.exchange.vcard_lines import content_lines
from shop_app.text import UserError, translate

Read = list["tuple[Origin, NewBooking] | NotTaken"]

_SEARCHED_ROWS = 20
_HEADERS = {
    "time": "time heure horaire arrival arrivee",
    "on": "date jour day",
    "covers": "covers couverts guests personnes pax party adultes couvert nombre convives",
    "table_name": "table",
    "name": "name nom client guest customer reservation booking",
    "given": "prenom firstname",
    "phone": "phone telephone tel mobile portable",
    "email": "email mail courriel",
    "note": "note notes remarque remarques comment comments commentaire commentaires special",
}
_OF_HEADER = {word: name for name, words in _HEADERS.items() for word in words.split()} | {
    "first name": "given", "last name": "name", "e mail": "email", "party size": "covers",
    "number of guests": "covers", "nombre de personnes": "covers", "nb personnes": "covers",
    "nb couverts": "covers", "nom de famille": "name", "family name": "name",
    "nom du client": "name", "heure d arrivee": "time", "numero de telephone": "phone",
    "phone number": "phone", "special requests": "note", "demandes particulieres": "note",
}  # fmt: skip
_COVERS = re.compile(r"\d{1,3}")
_PARTY = re.compile(
    r"(\d{1,3})\s*(?:covers?|couverts?|personnes?|pers\b|pax|guests?|people)", re.IGNORECASE
)
_PHONE = re.compile(r"\+?\d[\d .()/-]{6,}\d")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")


def read_bookings(path: Path, today: date, zone: str) -> Read | None:
    """Return the parties that a file expects, and what was not understood; None where it is none.

    A table without days is about today; `zone` is the shop's time zone.
    """
    try:
        with path.open("rb") as file:
            if b"BEGIN:VCALENDAR" in file.read(4096).upper():
                file.seek(0)
                return list(_events([one.content for one in content_lines(file)], path.name, zone))
    except OSError:
        return None
    for sheet, rows in raw_tables(path):
        if (found := _table(rows, path.name, sheet, today)) is not None:
            return found
    return None


def _table(rows: Sequence[Row], source: str, sheet: str, today: date) -> Read | None:
    for place, row in enumerate(rows[:_SEARCHED_ROWS]):
        header = {
            name: at
            for at, cell in reversed(list(enumerate(row.cells)))
            if (name := _OF_HEADER.get(fold(cell[:80])))
        }
        if {"time", "covers"} <= header.keys() and {"name", "phone", "email"} & header.keys():
            return [
                _booking(one, header, Origin(source, one.line, sheet=sheet), today)
                for one in rows[place + 1 :]
                if any(cell.strip() for cell in one.cells)
            ]
    return None


def _booking(
    row: Row, header: dict[str, int], origin: Origin, today: date
) -> tuple[Origin, NewBooking] | NotTaken:
    said = {
        name: clean_line(row.cells[at]) if at < len(row.cells) else ""
        for name, at in header.items()
    }
    try:
        time = read_time(said["time"])
    except UserError as error:
        return NotTaken(origin, error.message)
    on = today
    if said.get("on"):
        day = parse_partial_date(said["on"])
        if day is None:
            words = translate("Bookings", "“{day}” is no day.")
            return NotTaken(origin, words.format(day=said["on"][:40]))
        on = date(day.year or today.year, day.month, day.day)
    name = " ".join(filter(None, (said.get("given"), said.get("name"))))
    return origin, NewBooking(
        on, time, None, name, _covers(said["covers"]), said.get("table_name", ""),
        said.get("note", ""), said.get("phone", ""), said.get("email", ""), origin.source,
    )  # fmt: skip


def _covers(text: str) -> int | None:
    found = _COVERS.search(text)
    covers = int(found[0]) if found else 0
    return covers if 0 < covers <= MOST_COVERS else None


def _events(lines: Sequence[bytes], source: str, zone: str) -> Iterator[tuple[Origin, NewBooking]]:
    number, inside, event = 0, False, NewBooking(date.min, source=source)
    for raw in lines:
        head, _, value = raw.decode("utf-8", "replace").partition(":")
        name, _, rest = head.upper().partition(";")
        if name == "BEGIN" and value.strip().upper() == "VEVENT":
            inside, number, event = True, number + 1, NewBooking(date.min, source=source)
        elif name == "END" and value.strip().upper() == "VEVENT":
            inside = False
            if event.on != date.min:
                yield Origin(source, card=number), _completed(event)
        elif inside:
            event = _with_line(event, name, rest, _unescaped(value), zone)


def _with_line(event: NewBooking, name: str, rest: str, value: str, zone: str) -> NewBooking:
    if name == "DTSTART":
        return _with_start(event, rest, value, zone)
    if name == "SUMMARY":
        return replace(event, name=clean_line(value))
    if name == "DESCRIPTION":
        return replace(event, note=clean_lines(value))
    if name == "LOCATION":
        return replace(event, table_name=clean_line(value))
    if name == "ATTENDEE" and (found := _EMAIL.search(value)):
        return replace(event, email=found[0])
    return event


def _with_start(event: NewBooking, rest: str, value: str, zone: str) -> NewBooking:
    digits = re.sub(r"[-:]", "", value.strip())
    try:
        if "T" not in digits:
            return replace(event, on=datetime.strptime(digits, "%Y%m%d").date())  # noqa: DTZ007 - a day
        start = datetime.strptime(digits.rstrip("Z"), "%Y%m%dT%H%M%S")  # noqa: DTZ007 - see below
        if digits.endswith("Z"):
            start = start.replace(tzinfo=UTC).astimezone(ZoneInfo(zone))
        elif "TZID=" in rest:
            start = _in_zone(start, rest.partition("TZID=")[2], zone)
    except ValueError:
        return event
    return replace(event, on=start.date(), time=f"{start:%H:%M}")


def _in_zone(start: datetime, said: str, zone: str) -> datetime:
    names = {one.casefold(): one for one in (zone, "Europe/Paris", "Europe/London", "UTC")}
    own = names.get(said.strip('"').casefold(), zone)
    return start.replace(tzinfo=ZoneInfo(own)).astimezone(ZoneInfo(zone))


def _completed(event: NewBooking) -> NewBooking:
    """Take covers, phone and e-mail out of what the event says in words."""
    said = f"{event.name}\n{event.note}"
    party, phone, email = _PARTY.search(said), _PHONE.search(said), _EMAIL.search(said)
    name = re.sub(r"\s*[-–,(]*\s*$", "", _PARTY.sub("", event.name)).strip(" -–,()")
    return replace(
        event, name=name or event.name, covers=_covers(party[1]) if party else event.covers,
        phone=event.phone or (phone[0] if phone else ""),
        email=event.email or (email[0] if email else ""),
    )  # fmt: skip


def _unescaped(value: str) -> str:
    return (
        value.replace("\\n", "\n").replace("\\N", "\n").replace("\\,", ",").replace("\\;", ";")
        .replace("\\\\", "\\")
    )  # fmt: skip
