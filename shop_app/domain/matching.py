"""Where a query is found in a name, so that a row can mark it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from shop_app.domain.folding import APOSTROPHES, fold_character, spellings, words

Span = tuple[int, int]
"""Start and end (exclusive) in the shown text, in characters."""

MOST_WORDS = 12
"""Words of a query that are looked at."""


def matched_spans(shown: str, query: str) -> tuple[Span, ...]:
    """Return the spans of `shown` that a query's words start words of, in order, not overlapping.

    A word may go on over a hyphen or a space ("jeanpierre"), and words may stand for one written
    together ("le goff").
    """
    letters = _letters(shown)
    best: list[Span] = []
    for spelling in _spellings(query):
        spans = _spans(letters, spelling)
        if len(spans) == len(spelling):
            best = spans
            break
        best = max(best, spans, key=len)
    return tuple(sorted(_with_marks(shown, span) for span in best))


@lru_cache(maxsize=32)  # one query is marked in many names
def _spellings(query: str) -> tuple[tuple[str, ...], ...]:
    return spellings(words(query)[:MOST_WORDS])


@dataclass(frozen=True, slots=True)
class _Letters:
    """The folded letters of a text without gaps, where each came from, and which start words."""

    text: str
    places: tuple[int, ...]
    starts: tuple[int, ...]


@lru_cache(maxsize=2048)  # the same names are shown again at the next letter
def _letters(shown: str) -> _Letters:
    parts: list[str] = []
    places: list[int] = []
    starts: list[int] = []
    after_gap = True
    for place, one in enumerate(shown):
        after_gap |= one in APOSTROPHES
        for part in fold_character(one):
            if part == " ":
                after_gap = True
                continue
            if after_gap:
                starts.append(len(parts))
            after_gap = False
            parts.append(part)
            places.append(place)
    return _Letters("".join(parts), tuple(places), tuple(starts))


def _spans(letters: _Letters, spelling: tuple[str, ...]) -> list[Span]:
    taken: list[Span] = []
    for word in sorted(spelling, key=len, reverse=True):
        for start in letters.starts:
            if not letters.text.startswith(word, start):
                continue
            span = letters.places[start], letters.places[start + len(word) - 1] + 1
            if all(span[1] <= one[0] or span[0] >= one[1] for one in taken):
                taken.append(span)
                break
    return taken


def _with_marks(shown: str, span: Span) -> Span:
    """Take in combining marks that follow, so that an accent is not cut from its letter."""
    start, end = span
    while end < len(shown) and not fold_character(shown[end]) and shown[end] not in APOSTROPHES:
        end += 1
    return start, end
