"""Whether the search tables say what the clients' own tables say; and making them anew."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any
from zlib import crc32

from sqlalchemy import RowMapping, bindparam, delete, func, insert, select

from shop_app.domain.searched import first_word
from shop_app.store.engine import CACHE
from shop_app.store.records import Values, core
from shop_app.store.search_entries import RULES, Entry, client_entry
from shop_app.store.search_index import SET_LINE, NewEntries, word_keys
from shop_app.store.search_texts import texts_between
from shop_app.store.tables.base import Table
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.contact_points import ContactPointRow
from shop_app.store.tables.search_terms import SearchTermRow, TermKind
from shop_app.store.tables.search_words import SearchKeyRow, SearchStateRow, SearchWordRow
from shop_app.store.transaction import Store, Transaction

Progress = Callable[[int, int], object]
"""Told how many clients are done, of how many."""

_AT_ONCE = 2000
_BUILT_AT_ONCE = 20_000
_BUILDING_CACHE = 400_000
"""KiB of pages kept while all terms are written: they land all over the clustered tables."""
_PARTS = 1 << 14

_CLIENTS = core(ClientRow)
_SOME = (
    select(_CLIENTS)
    .where(_CLIENTS.c.id > bindparam("after"))
    .order_by(_CLIENTS.c.id)
    .limit(bindparam("most"))
)


@dataclass(frozen=True, slots=True)
class IndexTrouble:
    """How many clients are not found as they should be, and how many terms find nobody's name."""

    clients: int
    words: int

    @property
    def none(self) -> bool:
        """Whether all is well."""
        return not (self.clients or self.words)


def index_is_current(tx: Transaction) -> bool:
    """Tell whether the search tables were made by this program's rules."""
    return tx.connection.execute(select(SearchStateRow.rules)).scalar() == RULES


def rebuild_index(store: Store, progress: Progress | None = None) -> None:
    """Make all search tables anew from the clients' own tables, in one transaction."""
    with store.write() as tx:
        tx.connection.exec_driver_sql(f"PRAGMA cache_size=-{_BUILDING_CACHE}")
        for table in (SearchTermRow, SearchWordRow, SearchKeyRow, SearchStateRow):
            tx.connection.execute(delete(core(table)))
        _write_all(tx, progress)
        mark_current(tx)
        tx.connection.exec_driver_sql(f"PRAGMA cache_size=-{CACHE}")


def mark_current(tx: Transaction) -> None:
    """Write by which rules the search tables are made."""
    tx.connection.execute(delete(core(SearchStateRow)))
    tx.connection.execute(insert(core(SearchStateRow)).values(id=1, rules=RULES))


def check_index(tx: Transaction, progress: Progress | None = None) -> IndexTrouble:
    """Compare the search tables with what the clients' own tables would give.

    Terms are compared by sums over a few thousand groups of clients, so that a large file fits;
    the groups that differ are then looked at one client at a time.
    """
    wanted, lines = [0] * _PARTS, set()
    words: Counter[str] = Counter()
    for client_id, entry, line in _entries(tx, _AT_ONCE, progress):
        if entry.line != line:
            lines.add(client_id)
        for kind, term in entry.terms:
            wanted[client_id % _PARTS] += _sum(kind, term, client_id)
            if kind == TermKind.NAME:
                words[first_word(term)] += 1
    kept = [0] * _PARTS
    terms = core(SearchTermRow)
    for kind, term, client_id in tx.connection.execute(select(terms)):
        kept[client_id % _PARTS] += _sum(kind, term, client_id)
    wrong = {part for part in range(_PARTS) if kept[part] != wanted[part]}
    clients = lines | (_wrong_clients(tx, wrong) if wrong else set())
    return IndexTrouble(len(clients), _wrong_words(tx, words))


def _sum(kind: int, term: str, client_id: int) -> int:
    return crc32(f"{kind} {term} {client_id}".encode())


def _wrong_clients(tx: Transaction, parts: set[int]) -> set[int]:
    terms = core(SearchTermRow)
    kept: dict[int, set[tuple[int, str]]] = {}
    for kind, term, client_id in tx.connection.execute(select(terms)):
        if client_id % _PARTS in parts:
            kept.setdefault(client_id, set()).add((kind, term))
    wrong = set()
    for client_id, entry, _line in _entries(tx, _AT_ONCE, None):
        if client_id % _PARTS in parts and kept.pop(client_id, set()) != entry.terms:
            wrong.add(client_id)
    return wrong | set(kept)


def _wrong_words(tx: Transaction, wanted: Counter[str]) -> int:
    """Count the words whose holders or keys are not as they should be."""
    words, keys = core(SearchWordRow), core(SearchKeyRow)
    kept = {row.word: row.holders for row in tx.connection.execute(select(words))}
    wrong = {word for word in wanted.keys() | kept.keys() if wanted.get(word) != kept.get(word)}
    query = select(keys.c.word, keys.c.key).order_by(keys.c.word)
    found: dict[str, set[str]] = {}
    for word, key in tx.connection.execute(query):
        found.setdefault(word, set()).add(key)
    wrong |= {word for word in wanted if found.pop(word, set()) != word_keys(word)}
    return len(wrong | set(found))


def _write_all(tx: Transaction, progress: Progress | None) -> None:
    entries, lines = NewEntries(), []
    for client_id, entry, line in _entries(tx, _AT_ONCE, progress):
        entries.add(client_id, entry)
        if entry.line != line:
            lines.append({"client_id": client_id, "line": entry.line})
        if len(entries) >= _BUILT_AT_ONCE:
            entries.write(tx)
            entries = NewEntries()
    entries.write(tx)
    for start in range(0, len(lines), _BUILT_AT_ONCE):
        tx.connection.execute(SET_LINE, lines[start : start + _BUILT_AT_ONCE])


def _entries(
    tx: Transaction, at_once: int, progress: Progress | None
) -> Iterator[tuple[int, Entry, str | None]]:
    """Yield each client's id, the entry its rows make, and the line kept."""
    total = tx.connection.execute(select(func.count()).select_from(_CLIENTS)).scalar_one()
    after, done = -(2**62), 0
    while rows := tx.connection.execute(_SOME, {"after": after, "most": at_once}).mappings().all():
        first, after = rows[0]["id"], rows[-1]["id"]
        yield from _made(tx, rows, first, after)
        done += len(rows)
        if progress is not None:
            progress(done, total)


def _made(
    tx: Transaction, rows: Sequence[RowMapping], first: int, last: int
) -> Iterator[tuple[int, Entry, str | None]]:
    contacts = _grouped(tx, ContactPointRow, first, last)
    texts = texts_between(tx, first, last)
    for row in rows:
        mine = row["id"]
        entry = client_entry(dict(row), contacts.get(mine, ()), texts.get(mine, ()))
        yield mine, entry, row["searched"]


def _grouped(tx: Transaction, table: type[Table], first: int, last: int) -> dict[int, list[Values]]:
    columns = core(table)
    query = (
        select(columns)
        .where(columns.c.client_id.between(first, last))
        .order_by(columns.c.client_id)
    )
    found: Any = tx.connection.execute(query).mappings()
    some = groupby(map(dict, found), key=itemgetter("client_id"))
    return {mine: list(rows) for mine, rows in some}
