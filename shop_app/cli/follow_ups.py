"""`follow-ups`: what is due."""

from __future__ import annotations

from datetime import date

from shop_app.cli.allergy_words import allergy_document
from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.session import Document, Session
from shop_app.domain.allergy_marks import marked_name
from shop_app.domain.client_flags import do_not_contact
from shop_app.domain.days import Day
from shop_app.services.follow_ups import Due, due_with_clients
from shop_app.services.shop_details import details
from shop_app.text import Message, translate


def _declare(arguments: Arguments) -> None:
    arguments.on()


def _run(session: Session) -> int:
    with session.shop(session.options.on) as shop:
        today = details(shop).day_of(shop.clock())
        due = due_with_clients(shop, today)
    if session.json:
        session.answer([_document(one, today) for one in due])
        return 0
    if not due:
        session.tell(translate("FollowUps", "No follow-up is due."))
    for one in due:
        session.tell(_line(one, today))
    return 0


def _line(one: Due, today: date) -> Message:
    said = translate("FollowUps", "{day}: {client}: {text}").format(
        day=Day(one.follow_up.due_on, today),
        client=marked_name(one.display_name, one.mark),
        text=one.follow_up.text,
    )
    if not one.do_not_contact:
        return said
    return translate("FollowUps", "{line} ({warning})").format(line=said, warning=do_not_contact())


def _document(one: Due, today: date) -> Document:
    found = one.follow_up
    return {
        "id": str(found.id),
        "client": {
            "id": str(found.client_id),
            "ref": one.ref,
            "display_name": one.display_name,
            "phone": one.phone,
            "do_not_contact": one.do_not_contact,
            "allergies": allergy_document(one.mark),
        },
        "kind": found.kind.value,
        "text": found.text,
        "about": found.about,
        "due": found.due_on.isoformat(),
        "days_late": (today - found.due_on).days,
        "made_on": found.made_on.isoformat(),
    }


COMMAND = Command(
    "follow-ups", translate("Commands", "list the follow-ups that are due"), _declare, _run
)
