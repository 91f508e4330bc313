"""Finding clients as one types."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date

from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.matching import Span, matched_spans
from shop_app.domain.phones import last_four
from shop_app.services.shop import Shop
from shop_app.store.client_rows import ClientLine, client_lines
from shop_app.store.clients import count_clients, lately_seen
from shop_app.store.follow_ups import follow_ups_due
from shop_app.store.search import EMAIL, NAME, PHONE, find_clients, phone_queries
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Interruptible, Transaction
from shop_app.text import Message, translate

SHOWN = 30
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


@dataclass(frozen=True, slots=True)
class _Typed:
    """What was typed, and the country in which a phone number without its code is read."""

    text: str
    country: str


_NOTHING = _Typed("", "")


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
        details = shop_details(tx)
    typed = _Typed(text.strip(), details.country)
    today = details.day_of(shop.clock())
    hits = [_hit(lines[one], group, typed, today) for one, group in found if one in lines]
    return _told_apart(hits, lines)


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
    return _told_apart([_hit(lines[one], group, _NOTHING, today) for one in ids], lines)


def _hit(line: ClientLine, group: str, typed: _Typed, today: date) -> Hit:
    spans = matched_spans(line.display_name, typed.text) if group == NAME else ()
    return Hit(
        line.id, line.ref, line.display_name, spans, _detail(line, group, typed),
        line.last_visit_on, today, line.status, line.severe, group, _why(line, group, typed),
    )  # fmt: skip


def _told_apart(hits: list[Hit], lines: dict[int, ClientLine]) -> tuple[Hit, ...]:
    """Add the last four digits where two clients of one name would show the same detail."""
    seen = Counter((hit.display_name, hit.detail) for hit in hits)
    return tuple(
        replace(hit, detail=" · ".join(filter(None, (hit.detail, _last_digits(lines[hit.id])))))
        if seen[hit.display_name, hit.detail] > 1 and hit.detail == lines[hit.id].town
        else hit
        for hit in hits
    )


def _detail(line: ClientLine, group: str, typed: _Typed) -> str:
    """What tells this client from another of the same name: what was asked for, town, phone."""
    if group == PHONE:
        return _phone_found(line, typed)
    if group == EMAIL:
        return _email_found(line, typed)
    if group == NAME and (other := _other_name_found(line, typed)):
        return other
    return line.town or _last_digits(line) or next(iter(line.emails), "")


def _last_digits(line: ClientLine) -> str:
    digits = last_four(line.first_phone)
    return f"…{digits}" if digits else ""


def _phone_found(line: ClientLine, typed: _Typed) -> str:
    """The phone that holds the digits asked for."""
    for digits in phone_queries(typed.text, typed.country):
        for phone, dialled in zip(line.phones, line.dialled, strict=True):
            if any(digits in one for one in dialled):
                return phone
    return line.first_phone


def _email_found(line: ClientLine, typed: _Typed) -> str:
    wanted = typed.text.casefold()
    return next(
        (one for one in line.emails if wanted in one.casefold()), next(iter(line.emails), "")
    )


def _other_name_found(line: ClientLine, typed: _Typed) -> str:
    """A name that the row does not show, where only that one was found."""
    shown = len(matched_spans(line.display_name, typed.text))
    return next((one for one in line.also_named if len(matched_spans(one, typed.text)) > shown), "")


def _why(line: ClientLine, group: str, typed: _Typed) -> Message:
    if group == PHONE:
        return translate("Finding", "phone {phone}").format(phone=_phone_found(line, typed))
    if group == EMAIL:
        return translate("Finding", "e-mail {email}").format(email=_email_found(line, typed))
    if group == "code":
        return translate("Finding", "card code or number")
    if group == "due":
        return translate("Finding", "follow-up due")
    if group == "lately":
        return translate("Finding", "came lately")
    return translate("Finding", "name")
