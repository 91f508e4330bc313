"""Clients by the words of their notes, preferences and own fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from shop_app.domain.found import Found, FoundBy
from shop_app.domain.remembered_words import asked_words, remembered_words
from shop_app.store.search_texts import texts_of_some
from shop_app.store.tables.search_terms import TermKind
from shop_app.store.term_queries import COUNTED, Stretch, counted, holders_in, last_seen_first
from shop_app.store.transaction import Transaction

_COMPARED = 300
"""Clients whose texts are read to see that they have every word."""


def remembered(tx: Transaction, typed: str, limit: int) -> Iterator[Found]:
    """Yield clients whose texts have every word, or its start; last seen first."""
    words = asked_words(typed)
    ids = last_seen_first(tx, _holding_all(tx, words)[:_COMPARED]) if words else []
    for start in range(0, len(ids), limit):
        some = ids[start : start + limit]
        texts = texts_of_some(tx, some)
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


def _matches(text: str, words: Sequence[str]) -> int:
    kept = remembered_words((text,))
    return sum(_has(kept, word) for word in words)


def _has(kept: set[str], word: str) -> bool:
    return any(one.startswith(word) for one in kept)
