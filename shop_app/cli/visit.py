"""`visit`: records a visit, with the follow-ups that the rules ask for."""

from __future__ import annotations

from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.card import client_help
from shop_app.cli.card_document import visit_document
from shop_app.cli.session import Document, Session, answer_each, wants_lines
from shop_app.domain.days import Day
from shop_app.domain.follow_ups import FollowUp
from shop_app.domain.visits import NewVisit, Visit, read_item
from shop_app.services.clients import client_named
from shop_app.services.follow_ups import follow_ups_after
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.services.visits import record_visit, visit_recorded
from shop_app.text import translate


def _declare(arguments: Arguments) -> None:
    arguments.text("client", translate("Commands", "CLIENT"), help=client_help())
    arguments.option(
        "--item", action="append", default=[], metavar="TEXT",
        help=translate("Commands", "what was taken, for example “2 x tart”; may be repeated"),
    )  # fmt: skip
    arguments.whole_number("--covers", help=translate("Commands", "how many at the table"))
    arguments.option(
        "--note", default="", metavar="TEXT", help=translate("Commands", "a note on the visit")
    )
    arguments.option("--by", metavar="NAME", help=translate("Commands", "who served"))
    arguments.on()


def _run(session: Session) -> int:
    with session.shop(session.options.on) as shop:
        if wants_lines(session.options.client):
            answer_each(session, lambda line: _document(session, shop, line))
        elif session.json:
            session.answer(_document(session, shop, session.options.client))
        else:
            _tell(session, shop)
    return 0


def _recorded(session: Session, shop: Shop, named: str) -> tuple[Visit, tuple[FollowUp, ...]]:
    options = session.options
    client_id = client_named(shop, named)
    items = tuple(read_item(text) for text in options.item)
    new = NewVisit(client_id, None, options.covers, items, options.note)
    made = record_visit(shop, new, options.by).made
    assert made is not None  # noqa: S101 - a visit that was recorded has its id
    return visit_recorded(shop, client_id, made), follow_ups_after(shop, client_id, made)


def _document(session: Session, shop: Shop, named: str) -> Document:
    visit, follow_ups = _recorded(session, shop, named)
    return {
        "client": str(visit.client_id),
        "visit": visit_document(visit, details(shop)),
        "follow_ups": [
            {"id": str(one.id), "text": one.text, "due": one.due_on.isoformat()}
            for one in follow_ups
        ],
    }


def _tell(session: Session, shop: Shop) -> None:
    visit, follow_ups = _recorded(session, shop, session.options.client)
    today = details(shop).day_of(visit.at)
    session.tell(translate("Visits", "Visit recorded"))
    for one in follow_ups:
        session.tell(
            translate("Visits", "Follow-up on {day}: {text}").format(
                day=Day(one.due_on, today), text=one.text
            )
        )


COMMAND = Command("visit", translate("Commands", "record a visit"), _declare, _run)
