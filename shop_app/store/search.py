"""Finding clients by the start of any name word, phone digits, e-mail or card code.

Each client has its terms in one clustered table, so that a query is one stretch a word:
a name's words (and words written together), every run of a phone's digits by its start, the
e-mail and its parts, the card code and the number of another program.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, delete, intersect, select

from shop_app.domain.folding import words
from shop_app.store.records import add_rows
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.search_terms import SearchTermRow
from shop_app.store.transaction import Transaction

NAME, PHONE, EMAIL, CODE = "name", "phone", "email", "code"
Term = tuple[str, str]
"""A folded term and its kind."""

_NAME_FIELDS = ("given_name", "family_name", "name_as_said", "organisation")
_LONGEST_TERM = 40
_MOST_WORDS = 12
_LAST_CHARACTER = "\U0010ffff"
_DIGITS = re.compile(r"\d")
_PHONE_LIKE = re.compile(r"[\d\s()+./-]+")
_SHORTEST_RUN = 2


def client_terms(row: Mapping[str, Any], contacts: Iterable[Mapping[str, Any]]) -> set[Term]:
    """Return all terms of a client from its row and its contact points."""
    terms = {(term, NAME) for field in _NAME_FIELDS for term in _name_terms(row[field])}
    for code in (row["card_code"], row["ref"]):
        if code:
            terms.add((_cut("".join(words(code))), CODE))
    for point in contacts:
        if point["kind"] == PHONE:
            terms |= {(run, PHONE) for run in _phone_terms(point["as_typed"], point["normalised"])}
        elif point["kind"] == EMAIL:
            terms |= {(term, EMAIL) for term in _email_terms(point["as_typed"])}
    return {term for term in terms if term[0]}


def _name_terms(name: str) -> set[str]:
    """The words of a name, and each two neighbours written as one (jeanpierre, delatour)."""
    found = words(name)[:_MOST_WORDS]
    joined = {"".join(found[at : at + 2]) for at in range(len(found) - 1)}
    whole = {"".join(found)} if len(found) > 2 else set()  # noqa: PLR2004 - two are joined above
    return {_cut(term) for term in {*found, *joined, *whole}}


def _phone_terms(as_typed: str, e164: str) -> set[str]:
    """Every end of the number, as typed and in full: its start finds any run of digits."""
    numbers = {"".join(_DIGITS.findall(as_typed))[-15:], e164.removeprefix("+")}
    return {
        number[start:]
        for number in numbers
        for start in range(max(len(number) - _SHORTEST_RUN + 1, 0))
    }


def _email_terms(address: str) -> set[str]:
    """The address in whole, its words, and its domain."""
    whole = address.strip().casefold()
    return {
        _cut(term) for term in (whole, whole.partition("@")[2], *words(whole.partition("@")[0]))
    }


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
    for kind, terms in _wanted(text):
        if len(found) >= limit:
            break
        for client_id in _matching(tx, kind, terms, limit):
            found.setdefault(client_id, kind)
    return tuple(found.items())[:limit]


def _wanted(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return which kinds of term to look for, and by what starts."""
    typed = text.strip()
    name = words(typed)[:_MOST_WORDS]
    if not name:
        return []
    wanted: list[tuple[str, tuple[str, ...]]] = []
    if _PHONE_LIKE.fullmatch(typed) and (digits := phone_query(typed)):
        wanted.append((PHONE, (digits,)))
    wanted.append((NAME, tuple(map(_cut, name))))
    wanted.append((EMAIL, (_cut(typed.casefold()),)))
    wanted.append((CODE, (_cut("".join(name)),)))
    return wanted


def phone_query(typed: str) -> str:
    """Return the digits to look for: the 00 of a call abroad and a (0) are no part of a number."""
    digits = "".join(_DIGITS.findall(typed.replace("(0)", "")))
    return digits.removeprefix("00")


def _matching(tx: Transaction, kind: str, terms: tuple[str, ...], limit: int) -> tuple[int, ...]:
    """Return the ids of clients that have a term of `kind` with each start; last seen first."""
    holders = [_holders(kind, term) for term in dict.fromkeys(terms)]
    ids = holders[0] if len(holders) == 1 else intersect(*holders)
    query = (
        select(ClientRow.id)
        .where(ClientRow.id.in_(ids))
        .order_by(
            ClientRow.last_visit_at.desc().nulls_last(),
            ClientRow.visit_count.desc(),
            ClientRow.family_name,
            ClientRow.id,
        )
        .limit(limit)
    )
    return tuple(tx.connection.execute(query).scalars())


def _holders(kind: str, start: str) -> Select[int]:
    return select(SearchTermRow.client_id).where(SearchTermRow.kind == kind, _starts(start))


def _starts(start: str) -> ColumnElement[bool]:
    return and_(SearchTermRow.term >= start, SearchTermRow.term < start + _LAST_CHARACTER)
