"""What a file says of a booking against what is on the list: only what the file changed counts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from shop_app.domain.bookings import Booking, BookingState
from shop_app.domain.told_bookings import ToldBooking

WHO = frozenset({"name", "phone", "email"})
"""What tells whose a booking is."""
_WHEN = frozenset({"on", "time"})
_FACTS = ("on", "time", "name", "covers", "table_name", "note", "phone", "email")


@dataclass(frozen=True, slots=True)
class Listed:
    """A booking on the list, by what its file knows it, and what that said of it last."""

    booking: Booking
    uid: str
    as_told: str


def as_told(told: ToldBooking, number: int = 1) -> str:
    """Return what is kept of what a file says; `number` tells parties without a name apart."""
    facts: dict[str, Any] = {name: getattr(told.booking, name) for name in _FACTS}
    facts["state"] = told.state.value
    if number > 1:
        facts["number"] = number
    return json.dumps(facts, ensure_ascii=False, sort_keys=True, default=str)


def changed_by_file(listed: Listed, told: ToldBooking) -> dict[str, Any]:
    """Return the columns that the file changes: what it says otherwise than it did before.

    What was corrected by hand stays, and a note keeps what was written into it. Of a party that
    has arrived only the note is taken over; one who did not come is expected anew when moved.
    """
    there = listed.booking
    now, before = json.loads(as_told(told)), json.loads(listed.as_told or "{}")
    names = [name for name in _FACTS if before and now[name] != before.get(name)]
    wanted = {name: getattr(told.booking, name) for name in names}
    if not before:  # it was put on the list by hand
        wanted = {
            name: getattr(told.booking, name)
            for name in ("covers", "table_name") if not getattr(there, name)
        }  # fmt: skip
    if there.note != before.get("note", ""):
        wanted["note"] = _both(there.note, told.booking.note)
    if there.state is BookingState.ARRIVED:
        wanted = {name: value for name, value in wanted.items() if name == "note"}
    elif before.get("state", BookingState.EXPECTED.value) != told.state.value or (
        _WHEN & wanted.keys() and there.state is BookingState.NO_SHOW
    ):
        wanted["state"] = told.state.value
    return {name: value for name, value in wanted.items() if value != getattr(there, name)}


def _both(written: str, told: str) -> str:
    lines = written.splitlines()
    return "\n".join((*lines, *(one for one in told.splitlines() if one not in lines)))
