"""Long words with one letter wrong, missing, too many or two of them swapped: noisetes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from rapidfuzz.distance import OSA

SHORTEST = 6
"""Letters from which one wrong letter is forgiven; shorter words are too near each other."""

Spellings: TypeAlias = Mapping[tuple[str, int], tuple[str, ...]]
"""Right words by first letter, which is hardly ever the wrong one, and length."""


def spellings(words: Iterable[str]) -> Spellings:
    """Return the words that are long enough, to look misspelt ones up in."""
    kept: dict[tuple[str, int], tuple[str, ...]] = {}
    for word in sorted(words):
        if len(word) >= SHORTEST - 1 and word.isalpha():
            key = (word[0], len(word))
            kept[key] = (*kept.get(key, ()), word)
    return kept


def nearest(word: str, kept: Spellings) -> str:
    """Return the kept word that `word` misspells by one letter, or "" where there is none."""
    if len(word) < SHORTEST or not word.isalpha():
        return ""
    for length in (len(word), len(word) + 1, len(word) - 1):
        for one in kept.get((word[0], length), ()):
            if OSA.distance(word, one, score_cutoff=1) == 1:
                return one
    return ""
