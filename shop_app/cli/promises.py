"""`promises`: what the house said it would do, and is due."""

from __future__ import annotations

from datetime import date

from shop_app.cli.allergy_words import allergy_document
from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.session import Document, Session
from shop_app.domain.allergy_marks import marked_name
from shop_app.domain.days import Day
from shop_app.services.promises import PromiseDue, promises_due
from shop_app.services.shop_details import details
from shop_app.text import translate


def _declare(arguments: Arguments) -> None:
    arguments.on()


def _run(session: Session) -> int:
    with session.shop(session.options.on) as shop:
        today = details(shop).day_of(shop.clock())
        due = promises_due(shop, today)
    if session.json:
        session.answer([_document(one, today) for one in due])
        return 0
    if not due:
        session.tell(translate("Promises", "No promise is due."))
    for one in due:
        _tell(session, one, today)
    return 0


def _tell(session: Session, one: PromiseDue, today: date) -> None:
    due_on = one.promise.due_on
    words = (
        translate("Promises", "{client}: {text}")
        if due_on is None
        else translate("Promises", "{day}: {client}: {text}").format(day=Day(due_on, today))
    )
    session.tell(
        words.format(client=marked_name(one.display_name, one.mark), text=one.promise.text)
    )


def _document(one: PromiseDue, today: date) -> Document:
    found = one.promise
    return {
        "id": str(found.id),
        "client": {
            "id": str(found.client_id),
            "ref": one.ref,
            "display_name": one.display_name,
            "phone": one.phone,
            "allergies": allergy_document(one.mark),
        },
        "text": found.text,
        "due": None if found.due_on is None else found.due_on.isoformat(),
        "days_late": 0 if found.due_on is None else (today - found.due_on).days,
        "made_on": found.made_on.isoformat(),
        "made_by": found.made_by or None,
    }


COMMAND = Command(
    "promises", translate("Commands", "list the promises that are due"), _declare, _run
)
