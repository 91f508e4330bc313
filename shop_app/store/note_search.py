"""Clients by the words of their notes and preferences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import bindparam, select

from shop_app.domain.found import Found, FoundBy
from shop_app.domain.remembered_words import asked_words, remembered_words
from shop_app.store.tables.notes import NoteRow
from shop_app.store.tables.preferences import PreferenceRow
from shop_app.store.tables.search_terms import TermKind
from shop_app.store.term_queries import COUNTED, Stretch, counted, holders_in, last_seen_first
from shop_app.store.transaction import Transaction

_COMPARED = 300
"""Clients whose texts are read to see that they have every word."""
_TEXTS = tuple(
    select(row.client_id, row.text).where(row.client_id.in_(bindparam("ids", expanding=True)))
    for row in (NoteRow, PreferenceRow)
)


def remembered(tx: Transaction, typed: str, limit: int) -> Iterator[Found]:
    """Yield clients whose notes and preferences have every word, or its start; last seen first."""
    words = asked_words(typed)
    ids = last_seen_first(tx, _holding_all(tx, words)[:_COMPARED]) if words else []
    for start in range(0, len(ids), limit):
        some = ids[start : start + limit]
        texts = _texts(tx, some)
        for client_id in some:
            mine = texts.get(client_id, [])
            kept = remembered_words(mine)
            if all(_has(kept, word) for word in words):
                best = max(mine, key=lambda text: _matches(text, words))
                yield Found(client_id, FoundBy.NOTE, words=words, text=best)


def _holding_all(tx: Transaction, words: Sequence[str]) -> list[int]:
    """Return the newest clients that hold all words; those of a word of thousands come unproved."""
    stretches = {word: Stretch(TermKind.NOTE, word) for word in words}
    terms: dict[str, int] = {}
    for word, stretch in stretches.items():
        terms[word] = counted(tx, stretch)
        if not terms[word]:
            return []
    rarest, *others = sorted(words, key=lambda word: terms[word])
    held = set(holders_in(tx, stretches[rarest]))
    for word in others:
        if terms[word] < COUNTED:
            held.intersection_update(holders_in(tx, stretches[word]))
    return sorted(held, reverse=True)


def _texts(tx: Transaction, ids: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for query in _TEXTS:
        for client_id, text in tx.connection.execute(query, {"ids": list(ids)}):
            found.setdefault(client_id, []).append(text)
    return found


def _matches(text: str, words: Sequence[str]) -> int:
    kept = remembered_words((text,))
    return sum(_has(kept, word) for word in words)


def _has(kept: set[str], word: str) -> bool:
    return any(one.startswith(word) for one in kept)
