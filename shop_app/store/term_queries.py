"""Reading the search tables: stretches of terms, or the last seen one after the other.

A stretch is read where few clients hold a word; where thousands do, a walk through those seen
last meets enough of them sooner, without sorting.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Boolean, ColumnElement, Select, and_, bindparam, exists, func, or_, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from shop_app.domain.contact_points import ContactKind
from shop_app.store.prepared import Among, Prepared, one_of, room_for, several
from shop_app.store.records import LAST_CHARACTER, core
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.contact_points import ContactPointRow
from shop_app.store.tables.search_terms import SearchTermRow, TermKind
from shop_app.store.tables.search_words import SearchWordRow
from shop_app.store.transaction import Transaction

_FIRST_WALK = 4000
_LONGEST_WALK = 100_000
_REACHED = 400
"""Clients whose phones and e-mails are looked at: each is read from another table."""
COUNTED = 4000
"""As far as the terms of a stretch are counted."""

Group = tuple[str, ...]
"""Pieces of a line of which one must be in it: " dup" for a word that starts so, " dupont " whole,
"/lyo" for a town."""

_TERMS, _WORDS = core(SearchTermRow), core(SearchWordRow)
_CLIENTS, _CONTACTS = core(ClientRow), core(ContactPointRow)
LATELY = (
    _CLIENTS.c.last_visit_at.desc().nulls_last(),
    _CLIENTS.c.visit_count.desc(),
    _CLIENTS.c.id.desc(),
)
"""Who came last, then who came most: as the index on clients has them."""


class holds(FunctionElement[bool]):  # noqa: N801 - named as an SQL function is
    """Tell whether a text holds a piece, letter for letter."""

    type = Boolean()
    inherit_cache = True


@compiles(holds, "sqlite")
def _holds_in_sqlite(element: holds, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    return f"(instr({compiler.process(element.clauses, **options)}) > 0)"


@compiles(holds)
def _holds(element: holds, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    return f"(strpos({compiler.process(element.clauses, **options)}) > 0)"


@dataclass(frozen=True, slots=True)
class Line:
    """A client found, and its words in one line."""

    client_id: int
    words: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """The terms of a kind with one start, or those that are `exact`ly this."""

    kind: TermKind
    start: str
    exact: bool = False

    @property
    def end(self) -> str:
        """Return the first text after the stretch."""
        if self.exact:
            return self.start + "\0"
        return self.start[:-1] + "!" if self.start.endswith(" ") else self.start + LAST_CHARACTER


def stretch_of(kind: TermKind, word: str, *, whole: bool) -> Stretch:
    """Return the terms that start with a word, whole or only its start."""
    return Stretch(kind, f"{word} " if whole else word)


_STRETCH = (
    _TERMS.c.kind == bindparam("kind"),
    _TERMS.c.term >= bindparam("start"),
    _TERMS.c.term < bindparam("end"),
)
_HELD = Prepared(
    select(func.coalesce(func.sum(_WORDS.c.holders), 0)).where(
        _WORDS.c.word >= bindparam("start"), _WORDS.c.word < bindparam("end")
    )
)
_SOME_HOLDERS = select(_TERMS.c.client_id).where(*_STRETCH).limit(COUNTED)
_HOLDERS_IN = Prepared(_SOME_HOLDERS)
_COUNT = Prepared(select(func.count()).select_from(_SOME_HOLDERS.subquery()))
_LAST_SEEN = (
    select(_CLIENTS.c.id, _CLIENTS.c.searched)
    .order_by(*LATELY)
    .limit(bindparam("walked"))
    .offset(bindparam("past"))
    .subquery()
)
_REACHED_LATELY = Prepared(
    select(_LAST_SEEN.c.id)
    .where(
        exists().where(
            _CONTACTS.c.client_id == _LAST_SEEN.c.id,
            _CONTACTS.c.kind == bindparam("kind"),
            holds(_CONTACTS.c.normalised, bindparam("piece")),
        )
    )
    .limit(bindparam("most"))
)
_HOLDERS = Among(select(_WORDS.c.word, _WORDS.c.holders), _WORDS.c.word)


def held(tx: Transaction, start: str) -> int:
    """Return how many terms of names start with a word that starts so."""
    bounds = {"start": start, "end": start + LAST_CHARACTER}
    terms: int = _HELD.value(tx, bounds)
    return terms


def holders(tx: Transaction, word: str) -> int:
    """Return how many terms of names start with this whole word."""
    return holders_of(tx, (word,)).get(word, 0)


def holders_of(tx: Transaction, words: Iterable[str]) -> dict[str, int]:
    """Return how many terms of names start with each of these whole words, where any does."""
    return dict(_HOLDERS.rows(tx, words))


def counted(tx: Transaction, stretch: Stretch) -> int:
    """Return how many terms a stretch has, counted as far as it matters."""
    found: int = _COUNT.value(tx, _bounds(stretch))
    return found


def holders_in(tx: Transaction, stretch: Stretch) -> list[int]:
    """Return who holds the terms of a stretch, as many as are counted, in no order."""
    return [client_id for (client_id,) in _HOLDERS_IN.rows(tx, _bounds(stretch))]


def lines_in(
    tx: Transaction,
    stretch: Stretch,
    groups: Sequence[Group],
    limit: int,
    among: int | None = None,
) -> list[Line]:
    """Return the clients of a stretch whose line holds one piece of each group, last seen first.

    With `among`, only so many terms of the stretch are looked at.
    """
    values = _bounds(stretch)
    query, asked = _reading(_sizes(groups), among), 3 * limit
    while True:
        rows = query.rows(tx, {**values, **_pieces(groups), "most": asked})
        found: dict[int, str] = {}
        for client_id, term in rows:
            found.setdefault(client_id, term)
        if len(rows) < asked or len(found) >= limit:
            return [Line(client_id, term) for client_id, term in found.items()][:limit]
        asked *= 8  # a client of many words that start so filled the answer


def matches_in(tx: Transaction, stretch: Stretch, groups: Sequence[Group], most: int) -> list[Line]:
    """Return the clients of a stretch whose line holds one piece of each group, in no order.

    Nothing but the terms is read; of more than `most` terms, only so many.
    """
    values = {**_bounds(stretch), **_pieces(groups), "most": most}
    rows = _matching(_sizes(groups)).rows(tx, values)
    return [Line(client_id, term) for client_id, term in dict(rows).items()]


def lines_of(
    tx: Transaction, words: Sequence[str], groups: Sequence[Group], most: int
) -> list[Line]:
    """Return clients that hold one of these whole words and a piece of each group, in no order."""
    values = {**several("word", words), **_pieces(groups), "most": most}
    query = _reading_words(_sizes(groups), room_for(words))
    return [Line(client_id, term) for client_id, term in query.rows(tx, values)]


def seen_lately(
    tx: Transaction, groups: Sequence[Group], limit: int, worth: int
) -> list[Line] | None:
    """Return the last seen whose line holds a piece of each group, by a walk through all clients.

    None where the walk would be longer than it is `worth`, in clients: what it met tells.
    """
    found: list[Line] = []
    walked, further = 0, _FIRST_WALK
    longest = min(worth, _LONGEST_WALK // len(groups))
    while len(found) < limit:
        if walked and walked + further > longest:
            return None
        found += _walk(tx, groups, limit - len(found), walked, further)
        walked += further
        wanting = limit - len(found)
        further = max(_FIRST_WALK, int(1.3 * walked * wanting / (len(found) + 0.5)))
    return found


def reached_lately(tx: Transaction, kind: ContactKind, piece: str, limit: int) -> list[Line]:
    """Return those of the last seen that have a phone or e-mail with this piece in it."""
    values = {
        "kind": kind.value, "piece": piece, "past": 0, "walked": _REACHED, "most": limit
    }  # fmt: skip
    return [Line(client_id, piece) for (client_id,) in _REACHED_LATELY.rows(tx, values)]


def last_seen_first(tx: Transaction, ids: Sequence[int]) -> list[int]:
    """Return clients in the order of lists: who came last, then who came most."""
    query = _ordering(room_for(ids))
    return [client_id for (client_id,) in query.rows(tx, several("client", ids))]


def in_order(tx: Transaction, lines: Sequence[Line]) -> list[Line]:
    """Return lines in the order of lists: who came last, then who came most."""
    if len(lines) < 2:  # noqa: PLR2004 - one needs no order
        return list(lines)
    of_client = {line.client_id: line for line in lines}
    return [of_client[client_id] for client_id in last_seen_first(tx, list(of_client))]


def _walk(
    tx: Transaction, groups: Sequence[Group], limit: int, past: int, walked: int
) -> list[Line]:
    values = {**_pieces(groups), "past": past, "walked": walked, "most": limit}
    query = _walking(_sizes(groups))
    return [Line(client_id, line) for client_id, line in query.rows(tx, values)]


def _bounds(stretch: Stretch) -> dict[str, object]:
    return {"kind": int(stretch.kind), "start": stretch.start, "end": stretch.end}


def _sizes(groups: Sequence[Group]) -> tuple[int, ...]:
    return tuple(len(group) for group in groups)


def _pieces(groups: Sequence[Group]) -> dict[str, object]:
    return {
        f"piece_{number}_{place}": piece
        for number, group in enumerate(groups)
        for place, piece in enumerate(group)
    }


def _all_held(text: ColumnElement[Any], sizes: tuple[int, ...]) -> list[ColumnElement[bool]]:
    return [
        or_(*(holds(text, bindparam(f"piece_{number}_{place}")) for place in range(size)))
        for number, size in enumerate(sizes)
    ]


def _terms_with(sizes: tuple[int, ...]) -> Select[Any]:
    return select(_TERMS.c.client_id, _TERMS.c.term).where(
        *_STRETCH, *_all_held(_TERMS.c.term, sizes)
    )


@lru_cache(maxsize=64)
def _matching(sizes: tuple[int, ...]) -> Prepared:
    return Prepared(_terms_with(sizes).limit(bindparam("most")))


@lru_cache(maxsize=64)
def _reading(sizes: tuple[int, ...], among: int | None) -> Prepared:
    stretch = _terms_with(sizes)
    if among is None:
        found = stretch.join(_CLIENTS, _CLIENTS.c.id == _TERMS.c.client_id)
    else:
        some = stretch.limit(among).subquery()
        found = select(some).join(_CLIENTS, _CLIENTS.c.id == some.c.client_id)
    return Prepared(found.order_by(*LATELY).limit(bindparam("most")))


@lru_cache(maxsize=64)
def _reading_words(sizes: tuple[int, ...], room: int) -> Prepared:
    starts_with_word = and_(
        _TERMS.c.kind == int(TermKind.NAME),
        _TERMS.c.term >= _WORDS.c.word + " ",
        _TERMS.c.term < _WORDS.c.word + "!",
    )
    return Prepared(
        select(_TERMS.c.client_id, _TERMS.c.term)
        .join(_TERMS, starts_with_word)
        .select_from(_WORDS)
        .where(one_of(_WORDS.c.word, "word", room), *_all_held(_TERMS.c.term, sizes))
        .limit(bindparam("most"))
    )


@lru_cache(maxsize=64)
def _walking(sizes: tuple[int, ...]) -> Prepared:
    return Prepared(
        select(_LAST_SEEN.c.id, _LAST_SEEN.c.searched)
        .where(*_all_held(_LAST_SEEN.c.searched, sizes))
        .limit(bindparam("most"))
    )


@lru_cache(maxsize=16)
def _ordering(room: int) -> Prepared:
    return Prepared(
        select(_CLIENTS.c.id).where(one_of(_CLIENTS.c.id, "client", room)).order_by(*LATELY)
    )
