"""Finding clients as one types."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.matching import Span, matched_spans
from shop_app.services.shop import Shop
from shop_app.store.client_rows import ClientLine, client_lines
from shop_app.store.clients import count_clients, lately_seen
from shop_app.store.follow_ups import follow_ups_due
from shop_app.store.search import EMAIL, NAME, PHONE, find_clients, phone_query
from shop_app.store.transaction import Interruptible, Transaction
from shop_app.text import Message, translate

SHOWN = 50
_LATELY = 8
_DUE = 8


@dataclass(frozen=True, slots=True)
class Hit:
    """A row of a list of clients: name with the spans that matched, one detail, last visit, mark.

    `status` is the allergy status to act on; `severe` where an allergy is severe; `group` the
    kind of term that found the client ("name", "phone", "email", "code", or a list's own name).
    """

    id: int
    ref: str
    display_name: str
    spans: tuple[Span, ...]
    detail: str
    last_visit: date | None
    today: date
    status: AllergyStatus
    severe: bool
    group: str
    why: Message


@dataclass(frozen=True, slots=True)
class Lately:
    """What an empty search shows: whose follow-ups are due today, and who came lately."""

    due: tuple[Hit, ...]
    lately: tuple[Hit, ...]
    clients: int


def find(
    shop: Shop, text: str, limit: int = SHOWN, cancel: Interruptible | None = None
) -> tuple[Hit, ...]:
    """Return the clients that `text` finds, best first.

    Raises:
        Interrupted: `cancel` stopped it.
    """
    with shop.store.read(cancel) as tx:
        found = find_clients(tx, text, limit)
        lines = client_lines(tx, [client_id for client_id, _ in found])
        today = shop.today(tx)
    return tuple(
        _hit(lines[client_id], group, text, today)
        for client_id, group in found
        if client_id in lines
    )


def lately(shop: Shop, cancel: Interruptible | None = None) -> Lately:
    """Return what an empty search shows.

    Raises:
        Interrupted: `cancel` stopped it.
    """
    with shop.store.read(cancel) as tx:
        today = shop.today(tx)
        due = tuple(dict.fromkeys(one.client_id for one in follow_ups_due(tx, today, 4 * _DUE)))[
            :_DUE
        ]
        came = tuple(one for one in lately_seen(tx, _LATELY + _DUE) if one not in due)[:_LATELY]
        return Lately(
            _listed(tx, due, "due", today), _listed(tx, came, "lately", today), count_clients(tx)
        )


def _listed(tx: Transaction, ids: tuple[int, ...], group: str, today: date) -> tuple[Hit, ...]:
    lines = client_lines(tx, list(ids))
    return tuple(_hit(lines[one], group, "", today) for one in ids)


def _hit(line: ClientLine, group: str, text: str, today: date) -> Hit:
    spans = matched_spans(line.display_name, text) if group == NAME else ()
    return Hit(
        line.id, line.ref, line.display_name, spans, _detail(line, group, text),
        line.last_visit_on, today, line.status, line.severe, group, _why(line, group),
    )  # fmt: skip


def _detail(line: ClientLine, group: str, text: str) -> str:
    """What tells this client from another of the same name: what was asked for, town, phone."""
    if group == PHONE:
        digits = phone_query(text)
        return next((one for one in line.phones if digits in _digits(one)), line.first_phone)
    if group == EMAIL:
        return next((one for one in line.emails if text.casefold().strip() in one.casefold()), "")
    if line.town:
        return line.town
    if line.phones:
        return "…" + _digits(line.phones[0])[-4:]
    return next(iter(line.emails), "")


def _digits(text: str) -> str:
    return "".join(one for one in text if one.isdigit())


def _why(line: ClientLine, group: str) -> Message:
    if group == PHONE:
        return translate("Finding", "phone {phone}").format(phone=line.first_phone)
    if group == EMAIL:
        return translate("Finding", "e-mail {email}").format(email=next(iter(line.emails), ""))
    if group == "code":
        return translate("Finding", "card code or number")
    if group == "due":
        return translate("Finding", "follow-up due")
    if group == "lately":
        return translate("Finding", "came lately")
    return translate("Finding", "name")
