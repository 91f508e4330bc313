"""`expected`: who is expected, with everybody's allergies."""

from __future__ import annotations

from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.session import Document, Session
from shop_app.domain.allergy_band import AllergyBand
from shop_app.domain.bookings import STATE_WORDS, Booking
from shop_app.services.bookings import expected_on
from shop_app.text import Message, translate

_Guests = tuple[tuple[str, AllergyBand], ...]


def _declare(arguments: Arguments) -> None:
    arguments.on()


def _run(session: Session) -> int:
    with session.shop(session.options.on) as shop:
        found = expected_on(shop)
    if session.json:
        session.answer([_document(session, one, guests) for one, guests in found])
        return 0
    if not found:
        session.tell(translate("Bookings", "Nobody is expected."))
    for one, guests in found:
        session.tell(_line(one))
        for name, band in guests:
            session.tell(
                translate("Bookings", "  {name}: {allergies}").format(
                    name=name, allergies=band.title
                )
            )
        if one.unknown_guests:
            session.tell(_unknown(one))
    return 0


def _line(one: Booking) -> Message:
    return translate("Bookings", "{time} {name} ({state})").format(
        time=one.time or "–", name=one.name or "–", state=STATE_WORDS[one.state]
    )


def _unknown(one: Booking) -> Message:
    return translate("Bookings", "  %n guest(s) never asked", None, one.unknown_guests)


def _document(session: Session, one: Booking, guests: _Guests) -> Document:
    return {
        "id": str(one.id),
        "time": one.time,
        "name": one.name,
        "client": None if one.client_id is None else str(one.client_id),
        "covers": one.covers,
        "table": one.table_name,
        "state": one.state.value,
        "note": one.note,
        "not_asked": one.unknown_guests,
        "guests": [
            {"name": name, "status": band.status.value, "allergies": session.say(band.title)}
            for name, band in guests
        ],
    }


COMMAND = Command(
    "expected",
    translate("Commands", "who is expected, with their allergies"),
    _declare,
    _run,
)
