"""Bookings of other programs: a CSV or XLSX table, or a calendar (.ics)."""

from __future__ import annotations

from pathlib import Path

from shop_app.domain.imported_clients import Origin
from shop_app.domain.told_bookings import House, ToldBookings
from shop_app.exchange.booking_tables import bookings_of_table
from shop_app.exchange.raw_tables import raw_tables

_START = 4096
_LARGEST = 50_000_000
"""Bytes of a calendar that are read."""


def read_bookings(path: Path, house: House) -> ToldBookings | None:
    """Return the parties that a file tells, and what was not understood; None where it is none.

    A table without days is about today.

    Raises:
        UserError: it is a calendar that cannot be read.
    """
    try:
        with path.open("rb") as file:
            start = file.read(_START)
            whole = start + file.read(_LARGEST) if b"BEGIN:VCALENDAR" in start.upper() else b""
    except OSError:
        return None
    if whole:
        # The calendar library takes 0.1 s to import, and most files need none.
        from shop_app.exchange.calendars import bookings_of_calendar  # noqa: PLC0415

        return bookings_of_calendar(whole, path.name, house)
    for sheet, rows in raw_tables(path):
        found = bookings_of_table(rows, Origin(path.name, sheet=sheet), house)
        if found is not None:
            return ToldBookings(found)
    return None
