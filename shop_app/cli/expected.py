"""`expected`: who is expected, with everybody's allergies."""

from __future__ import annotations

from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.session import Document, Session
from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.allergy_band import allergy_band
from shop_app.domain.booking_parties import Caution, Party
from shop_app.domain.bookings import STATE_WORDS
from shop_app.services.booking_lists import DayList, day_list
from shop_app.text import Message, Value, translate


def _declare(arguments: Arguments) -> None:
    arguments.on()


def _run(session: Session) -> int:
    with session.shop(session.options.on) as shop:
        found = day_list(shop)
    if session.json:
        session.answer([_document(session, one, found) for one in found.parties])
        return 0
    if not found.parties:
        session.tell(translate("Bookings", "Nobody is expected."))
    for one in found.parties:
        session.tell(_line(one))
        for caution in one.cautions:
            session.tell(translate("Bookings", "  {caution}").format(caution=_words(caution)))
        for name in one.free:
            session.tell(translate("Bookings", "  {name}: no known allergy").format(name=name))
    return 0


def _line(one: Party) -> Message:
    booking = one.booking
    return translate("Bookings", "{time} {name} ({state})").format(
        time=booking.time or "–", name=one.said_name or "–", state=STATE_WORDS[booking.state]
    )


def _words(caution: Caution) -> Value:
    if not caution.who:
        return caution.words
    words = translate("Party", "{who}: {words}")
    return words.format(who=caution.who, words=caution.words)


def _document(session: Session, one: Party, found: DayList) -> Document:
    booking = one.booking
    never = [guest for guest in one.guests
             if guest.knowledge.effective_status is AllergyStatus.NOT_ASKED]  # fmt: skip
    return {
        "id": str(booking.id),
        "time": booking.time,
        "name": booking.name or one.name,
        "client": None if booking.client_id is None else str(booking.client_id),
        "covers": booking.covers,
        "table": booking.table_name,
        "state": booking.state.value,
        "note": booking.note,
        "not_asked": len(never) + booking.unknown_guests,
        "size_known": booking.covers is not None,
        "mentioned": list(one.mentioned),
        "cautions": [
            {"grave": caution.grave.value, "who": caution.who, "words": session.say(caution.words)}
            for caution in one.cautions
        ],
        "guests": [
            {
                "name": guest.name,
                "status": guest.knowledge.effective_status.value,
                "allergies": session.say(allergy_band(guest.knowledge, (), found.today).title),
                "mentioned": list(guest.mentioned),
            }
            for guest in one.guests
        ],
    }


COMMAND = Command(
    "expected",
    translate("Commands", "who is expected, with their allergies"),
    _declare,
    _run,
)
