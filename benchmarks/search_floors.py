"""What search is measured against: plain full-text search, and every name compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz, process
from sqlcipher3 import dbapi2

from shop_app.domain.folding import fold, words

_SHOWN = 5
_TRIGRAM = 3

Finder = Callable[[str], list[int]]
"""Returns the first five for a query, as places in the list of names."""


@dataclass(frozen=True, slots=True)
class Floor:
    """A way to find names, and for how many queries it is tried: some are very slow."""

    name: str
    find: Finder
    queries: int


def floors(names: Iterable[str], queries: int, compared: int) -> list[Floor]:
    """Return the floors over the folded names of all clients, in memory."""
    folded = [fold(name) for name in names]
    return [
        Floor("FTS5, prefix", _full_text(folded, "tokenize='unicode61', prefix='1 2 3'"), queries),
        Floor("FTS5, trigram", _full_text(folded, "tokenize='trigram'"), queries),
        Floor("rapidfuzz WRatio over all", _every_name(folded), compared),
    ]


def _full_text(names: list[str], how: str) -> Finder:
    connection = dbapi2.connect(":memory:")
    connection.execute(f"CREATE VIRTUAL TABLE names USING fts5(name, content='', {how})")
    connection.executemany("INSERT INTO names(rowid, name) VALUES (?, ?)", enumerate(names))
    pattern, order = (_trigrams, "ORDER BY rank") if "trigram" in how else (_prefixes, "")

    def find(typed: str) -> list[int]:
        asked = pattern(typed)
        if not asked:
            return []
        rows = connection.execute(
            f"SELECT rowid FROM names WHERE names MATCH ? {order} LIMIT {_SHOWN}",  # noqa: S608
            (asked,),
        )
        return [place for (place,) in rows]

    return find


def _prefixes(typed: str) -> str:
    return " ".join(f'"{word}"*' for word in words(typed))


def _trigrams(typed: str) -> str:
    """Any piece of three letters: what is mistyped leaves some of them whole."""
    found = {
        word[at : at + _TRIGRAM] for word in words(typed) for at in range(len(word) - _TRIGRAM + 1)
    }
    return " OR ".join(f'"{one}"' for one in sorted(found))


def _every_name(names: list[str]) -> Finder:
    def find(typed: str) -> list[int]:
        best = process.extract(fold(typed), names, scorer=fuzz.WRatio, limit=_SHOWN)
        return [place for _name, _score, place in best]

    return find
