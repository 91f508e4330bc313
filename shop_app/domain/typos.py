"""Names as fingers mistype them: one or two letters wrong, missing, too many or the wrong way.

A word is kept under what is left of it when letters are dropped; so is what was typed, and where
both leave the same, they are near each other (the symmetric-delete method of spelling
correctors). Words of eight letters and more are compared by their first seven.
"""

from __future__ import annotations

from itertools import combinations

from rapidfuzz.distance import OSA

ONE_FROM, TWO_FROM = 4, 8
"""Letters of a name's word from which one typo, and two, are forgiven."""
_COMPARED = 7
_SHORTEST_START = 5


def kept_spellings(word: str) -> frozenset[str]:
    """Return what a folded word is kept under: itself and what dropped letters leave of it."""
    return _left_of(word, _forgiven(len(word)))


def looked_for(typed: str) -> frozenset[str]:
    """Return what a typed word is looked for under; the typos may be letters that are missing."""
    return _left_of(typed, (len(typed) >= ONE_FROM) + (len(typed) >= TWO_FROM - 2))


def starts_looked_for(typed: str) -> frozenset[str]:
    """Return starts of kept spellings of the words of which `typed` is the mistyped start."""
    if not _SHORTEST_START <= len(typed) < TWO_FROM:
        return frozenset()  # longer ones are compared by their start anyway
    return _left_of(typed, 1)


def typos_between(typed: str, word: str) -> int | None:
    """Return how many typos part a typed word from a name's, None where more than forgiven."""
    most = _forgiven(max(len(typed), len(word)))
    found = OSA.distance(typed, word, score_cutoff=most)
    return found if found <= most else None


def typos_in_start(typed: str, word: str) -> int | None:
    """Return how many typos part a typed word from the start of a name's word, None where more."""
    most = _forgiven(len(typed))
    ends = range(max(len(typed) - most, 1), min(len(typed) + most, len(word)) + 1)
    found = min((OSA.distance(typed, word[:end], score_cutoff=most) for end in ends), default=99)
    return found if found <= most else None


def _forgiven(letters: int) -> int:
    return (letters >= ONE_FROM) + (letters >= TWO_FROM)


def _left_of(word: str, dropped: int) -> frozenset[str]:
    """Return the word's compared letters with up to `dropped` of them missing."""
    compared = word[:_COMPARED] if len(word) >= TWO_FROM else word
    return frozenset(
        "".join(kept)
        for missing in range(dropped + 1)
        for kept in combinations(compared, len(compared) - missing)
    )
