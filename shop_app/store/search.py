"""Finding clients by the start of any name word, phone digits, e-mail or card code.

Each client has its terms in one clustered table, so that a query is one stretch a word:
a name's words (and words written together), every run of a phone's digits by its start, the
e-mail and its parts, the card code and the number of another program.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from math import prod
from typing import Any

from phonenumbers import country_code_for_region
from sqlalchemy import ColumnElement, and_, delete, func, select

from shop_app.domain.folding import spellings, words, words_apart
from shop_app.domain.matching import MOST_WORDS
from shop_app.domain.phones import phone_digits
from shop_app.store.records import add_rows, core, starts_with
from shop_app.store.shops import shop_details
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.search_terms import SearchTermRow
from shop_app.store.transaction import Transaction

NAME, PHONE, EMAIL, CODE = "name", "phone", "email", "code"
Term = tuple[str, str]
"""A folded term and its kind."""

_NAME_FIELDS = ("given_name", "family_name", "name_as_said", "organisation")
_LONGEST_TERM = 40
_MOST_NAME_WORDS = 60
_PHONE_LIKE = re.compile(r"[\d\s()+./·\-\u200e\u200f\u2010-\u2015\u202a-\u202e]+")
_SHORTEST_RUN = 2
_MANY = 4000


def client_terms(row: Mapping[str, Any], contacts: Iterable[Mapping[str, Any]]) -> set[Term]:
    """Return all terms of a client from its row and its contact points."""
    terms = {(term, NAME) for name in _names(row) for term in _name_terms(name)}
    for code in (row["card_code"], row["ref"]):
        if code:
            terms.add((_cut("".join(words(code))), CODE))
    for point in contacts:
        if point["kind"] == PHONE:
            terms |= {(run, PHONE) for run in _phone_terms(point["as_typed"], point["normalised"])}
        elif point["kind"] == EMAIL:
            terms |= {(term, EMAIL) for term in _email_terms(point["as_typed"])}
    return {term for term in terms if term[0]}


def _names(row: Mapping[str, Any]) -> list[str]:
    return [row[field] for field in _NAME_FIELDS if row[field]]


def _name_terms(name: str) -> set[str]:
    """The words of a name, those around an apostrophe apart, and each two neighbours as one.

    A name of signs alone (an emoji) is found by its start as it stands.
    """
    found, apart = words(name)[:_MOST_NAME_WORDS], words_apart(name)[:_MOST_NAME_WORDS]
    if not found:
        return {_cut(name.strip())}
    joined = {"".join(found[at : at + 2]) for at in range(len(found) - 1)}
    return {_cut(term) for term in {*found, *apart, *joined, "".join(found)}}


def _phone_terms(as_typed: str, e164: str) -> set[str]:
    """Every end of the number, as typed and in full: its start finds any run of digits."""
    numbers = {phone_digits(as_typed)[-15:], e164.removeprefix("+")}
    return {
        number[start:]
        for number in numbers
        for start in range(max(len(number) - _SHORTEST_RUN + 1, 0))
    }


def _email_terms(address: str) -> set[str]:
    """The address in whole, the words before its @, and its domain."""
    whole = address.strip().casefold()
    before, _, domain = whole.partition("@")
    return {_cut(term) for term in (whole, domain, *words(before))}


def _cut(term: str) -> str:
    return term[:_LONGEST_TERM]


def index_client(tx: Transaction, client_id: int, terms: set[Term]) -> None:
    """Put a client's terms in place of those there were."""
    tx.connection.execute(delete(SearchTermRow).where(SearchTermRow.client_id == client_id))
    add_rows(tx, SearchTermRow, term_rows(client_id, terms))


def term_rows(client_id: int, terms: set[Term]) -> list[dict[str, object]]:
    """Return the rows of a client's terms, in the table's own order."""
    return [{"term": term, "kind": kind, "client_id": client_id} for term, kind in sorted(terms)]


def find_clients(tx: Transaction, text: str, limit: int) -> tuple[tuple[int, str], ...]:
    """Return ids with the kind of term that found each: who came last and most, first.

    The kinds are tried in the order in which a query of that shape means them; a client found by
    two kinds counts once.
    """
    found: dict[int, str] = {}
    for kind, terms in _wanted(text.strip(), shop_details(tx).country):
        if len(found) >= limit:
            break
        for client_id in _matching(tx, kind, terms, limit):
            found.setdefault(client_id, kind)
    return tuple(found.items())[:limit]


def _wanted(typed: str, country: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return which kinds of term to look for, and by what starts."""
    if not typed:
        return []
    name = words(typed)[:MOST_WORDS]
    wanted: list[tuple[str, tuple[str, ...]]] = [
        (PHONE, (digits,)) for digits in phone_queries(typed, country)
    ]
    wanted += [(NAME, tuple(map(_cut, spelling))) for spelling in spellings(name or (typed,))]
    wanted.append((EMAIL, (_cut(typed.casefold().removeprefix("@")),)))
    wanted.append((CODE, (_cut("".join(name)),)))
    return [(kind, terms) for kind, terms in wanted if all(terms)]


def phone_queries(typed: str, country: str) -> tuple[str, ...]:
    """Return the runs of digits to look for, the likeliest first; none where it is no phone.

    The (0) of a number written for abroad and the 00 of a call abroad are no part of a number,
    unless they are; and 06 finds +33 6 in a shop in France.
    """
    if not _PHONE_LIKE.fullmatch(typed):
        return ()
    without_trunk, every = phone_digits(typed.replace("(0)", "")), phone_digits(typed)
    abroad = without_trunk.removeprefix("00")
    tried = [without_trunk, abroad, every]
    if abroad.startswith("0") and (code := country_code_for_region(country)):
        tried.append(f"{code}{abroad[1:]}")
    return tuple(digits for digits in dict.fromkeys(tried) if digits)


def _matching(tx: Transaction, kind: str, starts: tuple[str, ...], limit: int) -> tuple[int, ...]:
    """Return the ids of clients that have a term of `kind` with each start; last seen first."""
    starts = tuple(dict.fromkeys(starts))
    sizes = [_holders_counted(tx, kind, start) for start in starts]
    if not all(sizes):
        return ()
    rarest, *others = sorted(starts, key=lambda start: sizes[starts.index(start)])
    query = select(ClientRow.id)
    if _is_common(tx, sizes, limit):
        others = [rarest, *others]
    else:
        holders = select(SearchTermRow.client_id).where(_starts(kind, rarest))
        query = query.where(ClientRow.id.in_(holders))
    for start in others:
        query = query.where(_held(kind, start))
    query = query.order_by(
        ClientRow.last_visit_at.desc().nulls_last(),
        ClientRow.visit_count.desc(),
        ClientRow.id.desc(),
    )
    return tuple(tx.connection.execute(query.limit(limit)).scalars())


def _is_common(tx: Transaction, sizes: list[int], limit: int) -> bool:
    """Tell whether to look through the last seen until enough are found, instead of sorting.

    One letter is held by thousands: then a few hundred of the last seen hold enough of them.
    """
    clients = tx.connection.execute(select(func.count()).select_from(core(ClientRow))).scalar_one()
    if not clients:
        return False
    expected = clients * prod(min(1.0, size / clients) for size in sizes)
    return clients * limit < min(sizes) * expected


def _holders_counted(tx: Transaction, kind: str, start: str) -> int:
    """Return how many terms have this start, counted as far as it matters."""
    some = select(SearchTermRow.client_id).where(_starts(kind, start)).limit(_MANY).subquery()
    return tx.connection.execute(select(func.count()).select_from(some)).scalar_one()


def _held(kind: str, start: str) -> ColumnElement[bool]:
    """Tell of a client whether it has a term with this start."""
    mine = select(1).where(SearchTermRow.client_id == ClientRow.id, _starts(kind, start))
    return mine.correlate(ClientRow).exists()


def _starts(kind: str, start: str) -> ColumnElement[bool]:
    terms = core(SearchTermRow)
    return and_(terms.c.kind == kind, starts_with(terms.c.term, start))
