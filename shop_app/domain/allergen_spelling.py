"""Long words with one letter wrong, missing, too many or two of them swapped: noisetes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from rapidfuzz.distance import OSA

SHORTEST = 6
"""Letters of a right word from which one wrong one is forgiven; shorter ones are too near."""

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
    if len(word) < SHORTEST - 1 or not word.isalpha():
        return ""
    is_long = len(word) >= SHORTEST
    for length in (len(word), len(word) + 1, len(word) - 1) if is_long else (SHORTEST,):
        for one in kept.get((word[0], length), ()):
            if OSA.distance(word, one, score_cutoff=1) == 1:
                return one
    return ""
