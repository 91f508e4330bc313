"""Finding clients as one types."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.allergy_marks import AllergyMark
from shop_app.domain.found import Found, FoundBy, Nearness
from shop_app.domain.matching import Span
from shop_app.domain.nicknames import Nicknames, read_nicknames
from shop_app.paths import resources
from shop_app.services.hit_words import Typed, detail, last_digits, marked_spans, why
from shop_app.services.shop import Shop
from shop_app.store.booked_days import is_anybody_expected
from shop_app.store.client_rows import ClientLine, client_lines
from shop_app.store.clients import lately_seen
from shop_app.store.follow_ups import follow_ups_due
from shop_app.store.search import LONGEST, find_clients, phone_queries
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Interruptible, Transaction
from shop_app.text import Message, translate

if TYPE_CHECKING:  # imported where somebody is expected: the first answer waits for nothing else
    from shop_app.domain.booking_parties import Party

SHOWN = 20
_LATELY = 8
_DUE = 8
_NOTHING = Typed("", ())


@dataclass(frozen=True, slots=True)
class Hit:
    """A row of a list of clients: name with the spans that matched, one detail, last visit, mark.

    `group` is what found the client ("name", "phone"…: see `FoundBy`, or a list's own name);
    `shows_why` where it is not plain to see.
    """

    id: int
    ref: str
    display_name: str
    spans: tuple[Span, ...]
    detail: str
    last_visit: date | None
    today: date
    mark: AllergyMark
    group: str
    why: Message
    shows_why: bool = False

    @property
    def status(self) -> AllergyStatus:
        """The allergy status to act on."""
        return self.mark.status

    @property
    def severe(self) -> bool:
        """Whether an allergy is severe."""
        return self.mark.severe

    @property
    def severe_to(self) -> tuple[str, ...]:
        """What a severe allergy is to, as stored."""
        return self.mark.severe_to


@dataclass(frozen=True, slots=True)
class Lately:
    """What an empty search shows: who is expected, whose follow-ups are due, who came lately."""

    due: tuple[Hit, ...]
    lately: tuple[Hit, ...]
    expected: tuple[Party, ...] = ()

    @property
    def clients(self) -> bool:
        """Whether the file holds any client: then somebody came, or was taken in, lately."""
        return bool(self.due or self.lately or self.expected)


def find(
    shop: Shop, text: str, limit: int = SHOWN, cancel: Interruptible | None = None
) -> tuple[Hit, ...]:
    """Return the clients that `text` finds, best first.

    Raises:
        Interrupted: `cancel` stopped it.
    """
    with shop.store.read(cancel) as tx:
        details = shop_details(tx)
        found = find_clients(tx, text, limit, nicknames, details.country)
        lines = client_lines(tx, [one.client_id for one in found])
        today = shop.today(tx)
    short = text[:LONGEST].strip()
    typed = Typed(short, phone_queries(short, details.country))
    hits = [
        _hit(lines[one.client_id], one, typed, today) for one in found if one.client_id in lines
    ]
    return _told_apart(hits, lines)


@cache
def nicknames() -> Nicknames:
    """Return the table of nicknames that ships with the program."""
    return read_nicknames((resources() / "names" / "nicknames.tsv").read_text("utf-8"))


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
            _listed(tx, due, "due", today),
            _listed(tx, came, "lately", today),
            _expected(shop, tx, today),
        )


def _expected(shop: Shop, tx: Transaction, today: date) -> tuple[Party, ...]:
    if not is_anybody_expected(tx, today):
        return ()
    from shop_app.services.booking_lists import parties_on  # noqa: PLC0415 - as above

    return parties_on(shop, tx, today, today)


def _listed(tx: Transaction, ids: tuple[int, ...], group: str, today: date) -> tuple[Hit, ...]:
    why = {
        "due": translate("Finding", "follow-up due"),
        "lately": translate("Finding", "came lately"),
    }
    lines = client_lines(tx, list(ids))
    rows = [
        _warned(
            lines[one],
            today,
            group=group,
            why=why[group],
            detail=detail(lines[one], None, _NOTHING),
        )
        for one in ids
    ]
    return _told_apart(rows, lines)


def _warned(line: ClientLine, today: date, *, group: str, why: Message, detail: str) -> Hit:
    """Return a row of an empty search; one that is due says where contact is unwished."""
    hit = _row(line, today, group=group, why=why, detail=detail)
    if group != "due" or not line.do_not_contact:
        return hit
    words = translate("Finding", "follow-up due, do not contact")
    return replace(hit, why=words, shows_why=True)


def _hit(line: ClientLine, found: Found, typed: Typed, today: date) -> Hit:
    reason = why(line, found, typed)
    hit = _row(line, today, group=found.by.value, why=reason, detail=detail(line, found, typed))
    exactly = found.by is FoundBy.NAME and found.nearness is Nearness.EXACT
    return replace(hit, spans=marked_spans(line, found, typed), shows_why=not exactly)


def _row(line: ClientLine, today: date, *, group: str, why: Message, detail: str) -> Hit:
    return Hit(
        line.id, line.ref, line.display_name, (), detail, line.last_visit_on, today,
        line.mark(today), group, why,
    )  # fmt: skip


def _told_apart(hits: list[Hit], lines: dict[int, ClientLine]) -> tuple[Hit, ...]:
    """Add the last four digits where two clients of one name would show the same detail."""
    seen = Counter((hit.display_name, hit.detail) for hit in hits)
    return tuple(
        replace(hit, detail=" · ".join(filter(None, (hit.detail, last_digits(lines[hit.id])))))
        if seen[hit.display_name, hit.detail] > 1 and hit.detail == lines[hit.id].town
        else hit
        for hit in hits
    )
