"""`visit`: records a visit, with the follow-ups that the rules ask for."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.card import client_help
from shop_app.cli.card_document import visit_document
from shop_app.cli.session import Document, Session, answer_each, wants_lines
from shop_app.domain.days import Day
from shop_app.domain.follow_ups import FollowUp
from shop_app.domain.money import read_amount
from shop_app.domain.products import folded_name
from shop_app.domain.visit_items import read_priced_item
from shop_app.domain.visit_repeats import OrderCheck
from shop_app.domain.visits import NewPurchase, NewVisit, Visit
from shop_app.services.clients import client_named
from shop_app.services.follow_ups import follow_ups_after
from shop_app.services.offers import check_order
from shop_app.services.products import all_products
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.services.visit_repeats import same_as_last_time
from shop_app.services.visits import record_visit, visit_recorded
from shop_app.text import UserError, translate


class _Price(str):
    """A price among the items."""

    __slots__ = ()


def _declare(arguments: Arguments) -> None:
    arguments.text("client", translate("Commands", "CLIENT"), help=client_help())
    arguments.option(
        "--item", action="append", default=[], metavar="TEXT",
        help=translate(
            "Commands", "what was taken, for example “2 x tart @ 9.50”; may be repeated"
        ),
    )  # fmt: skip
    arguments.option(
        "--price", action="append", type=_Price, dest="item", metavar="AMOUNT",
        help=translate("Commands", "the price each of the item just named"),
    )  # fmt: skip
    arguments.option(
        "--same-as-last-time", action="store_true",
        help=translate("Commands", "what was taken last time, before the items named here"),
    )  # fmt: skip
    arguments.whole_number("--covers", help=translate("Commands", "how many at the table"))
    arguments.option(
        "--note", default="", metavar="TEXT", help=translate("Commands", "a note on the visit")
    )
    arguments.option(
        "--lasting", action="store_true",
        help=translate("Commands", "keep the note on the client as well"),
    )  # fmt: skip
    arguments.option("--table", default="", metavar="NAME", help=translate("Commands", "where"))
    arguments.option(
        "--occasion", default="", metavar="TEXT", help=translate("Commands", "what it was for")
    )
    arguments.option(
        "--for", default="", metavar="NAME", dest="recipient",
        help=translate("Commands", "for whom it was: somebody linked to the client, or a name"),
    )  # fmt: skip
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


class _Recorded(NamedTuple):
    """A visit just recorded, what it asks for, and what to look at."""

    visit: Visit
    follow_ups: tuple[FollowUp, ...]
    left_out: tuple[str, ...]
    check: OrderCheck


def _recorded(session: Session, shop: Shop, named: str) -> _Recorded:
    options = session.options
    client_id = client_named(shop, named)
    last = same_as_last_time(shop, client_id) if options.same_as_last_time else None
    if options.same_as_last_time and last is None:
        raise UserError(
            translate("Visits", "This client has not taken anything yet. Name the items.")
        )
    items = (*(last.items if last else ()), *_items(session, shop))
    new = NewVisit(
        client_id, None, options.covers, items, options.note, options.table, options.occasion,
        options.recipient, lasting=options.lasting,
    )  # fmt: skip
    check = check_order(shop, client_id, (item.product for item in items))
    made = record_visit(shop, new, options.by).made
    assert made is not None  # noqa: S101 - a visit that was recorded has its id
    visit = visit_recorded(shop, client_id, made)
    left_out = last.left_out if last else ()
    return _Recorded(visit, follow_ups_after(shop, client_id, made), left_out, check)


def _items(session: Session, shop: Shop) -> tuple[NewPurchase, ...]:
    """Read the items; a price belongs to the item named before it."""
    currency = details(shop).currency
    names = {folded_name(one.name) for one in all_products(shop)}
    items: list[NewPurchase] = []
    for typed in session.options.item:
        if not isinstance(typed, _Price):
            items.append(read_priced_item(typed, currency, names))
        elif items:
            items[-1] = replace(items[-1], price=_amount(typed, currency))
        else:
            raise UserError(translate("Visits", "Name the item before its price."))
    return tuple(items)


def _amount(typed: str, currency: str) -> int:
    minor = read_amount(typed, currency)
    if minor is None:
        raise UserError(
            translate("Visits", "“{typed}” is no price. Type it like 9.50.").format(typed=typed)
        )
    return minor


def _document(session: Session, shop: Shop, named: str) -> Document:
    recorded = _recorded(session, shop, named)
    return {
        "client": str(recorded.visit.client_id),
        "visit": visit_document(recorded.visit, details(shop)),
        "follow_ups": [
            {"id": str(one.id), "text": one.text, "due": one.due_on.isoformat()}
            for one in recorded.follow_ups
        ],
        "left_out": list(recorded.left_out),
        "unknown": list(recorded.check.unknown),
        "warnings": [session.say(one) for one in recorded.check.warnings],
    }


def _tell(session: Session, shop: Shop) -> None:
    recorded = _recorded(session, shop, session.options.client)
    today = details(shop).day_of(recorded.visit.at)
    session.tell(translate("Visits", "Visit recorded"))
    for one in recorded.follow_ups:
        session.tell(
            translate("Visits", "Follow-up on {day}: {text}").format(
                day=Day(one.due_on, today), text=one.text
            )
        )
    if recorded.left_out:
        words = translate("Visits", "Not sold any more, left out: {products}")
        session.tell(words.format(products=recorded.left_out))
    if recorded.check.unknown:
        words = translate("Visits", "Allergens not known: {products}")
        session.warn(words.format(products=recorded.check.unknown))
    for warning in recorded.check.warnings:
        session.warn(warning)


COMMAND = Command("visit", translate("Commands", "record a visit"), _declare, _run)
