"""`table`: dish by dish, what may be offered to a party."""

from __future__ import annotations

from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.session import Document, Session
from shop_app.domain.allergies import Severity
from shop_app.domain.allergy_marks import AllergyMark, marked_name
from shop_app.domain.offers import Decision, Reason
from shop_app.domain.tables import ANSWER_WORDS, DishForTable, Seat, TableView, reason_words
from shop_app.services.clients import client_named
from shop_app.services.tables import table_view
from shop_app.text import translate


def _declare(arguments: Arguments) -> None:
    arguments.text(
        "clients", translate("Commands", "CLIENT"), nargs="*",
        help=translate("Commands", "those of the party who are clients"),
    )  # fmt: skip
    arguments.whole_number(
        "--guests", default=0,
        help=translate("Commands", "how many more there are whom nobody knows"),
    )  # fmt: skip
    arguments.on()


def _run(session: Session) -> int:
    options = session.options
    unknown = session.say(translate("Table", "guest"))
    with session.shop(options.on) as shop:
        ids = [client_named(shop, one) for one in options.clients]
        view = table_view(shop, ids, guests=options.guests, unknown=unknown)
    if session.json:
        session.answer(_document(session, view))
    else:
        _tell(session, view)
    return 0


def _tell(session: Session, view: TableView) -> None:
    if not view.dishes:
        session.tell(translate("Table", "There is no dish yet. Import a menu, or add dishes."))
    for seat in view.seats:
        if (mark := _mark(seat)).severe:
            session.tell(marked_name(seat.guest.name, mark))
    for one in view.dishes:
        session.tell(
            translate("Table", "{dish}: {answer}").format(
                dish=one.dish.product.name, answer=ANSWER_WORDS[one.decision.answer]
            )
        )
        for reason in one.decision.reasons:
            session.tell(translate("Table", "  {reason}").format(reason=reason_words(reason)))


def _mark(seat: Seat) -> AllergyMark:
    guest = seat.guest
    severe = tuple(one.words for one in guest.concerns if one.severity is Severity.SEVERE)
    return AllergyMark(guest.status, bool(severe), severe, guest.is_stale)


def _document(session: Session, view: TableView) -> Document:
    return {
        "guests": [_seat(one) for one in view.seats],
        "dishes": [_dish(session, one, view) for one in view.dishes],
    }


def _seat(one: Seat) -> Document:
    guest = one.guest
    return {
        "id": None if one.client_id is None else str(one.client_id),
        "name": guest.name,
        "status": guest.status.value,
        "stale": guest.is_stale,
        "avoids": [
            {
                "kind": concern.kind.value,
                "text": concern.words,
                "allergens": sorted(concern.allergens),
                "severity": concern.severity.value,
                "traces": concern.traces.value,
                "adrenaline": concern.adrenaline,
                "reaction": concern.reaction,
                "note": concern.note,
            }
            for concern in guest.concerns
        ],
        "mentioned": list(guest.mentioned),
    }


def _dish(session: Session, one: DishForTable, view: TableView) -> Document:
    return {
        "id": str(one.dish.product.id),
        "dish": one.dish.product.name,
        "category": one.dish.product.category,
        "state": one.state.value,
        "answer": one.decision.answer.value,
        "cells": {name: cell.counts_as.value for name, cell in sorted(one.dish.cells.items())},
        "reasons": [_reason(session, reason) for reason in one.decision.reasons],
        "guests": [
            _each(session, seat, decision)
            for seat, decision in zip(view.seats, one.each, strict=True)
        ],
    }


def _each(session: Session, seat: Seat, decision: Decision) -> Document:
    return {
        "id": None if seat.client_id is None else str(seat.client_id),
        "name": seat.guest.name,
        "answer": decision.answer.value,
        "reasons": [_reason(session, one) for one in decision.reasons],
    }


def _reason(session: Session, one: Reason) -> Document:
    return {
        "guest": one.guest,
        "answer": one.answer.value,
        "why": one.why.value,
        "what": one.words,
        "found": list(one.found),
        "severity": one.severity.value if one.severity else None,
        "text": session.say(reason_words(one)),
    }


COMMAND = Command(
    "table",
    translate("Commands", "dish by dish: what may be offered to a party"),
    _declare,
    _run,
)
