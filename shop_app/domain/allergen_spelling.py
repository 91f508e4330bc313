"""Long words with one letter wrong, missing, too many or two of them swapped: noisetes.

Whole words are kept under what is left of them when one letter is dropped; where a word that no
table has leaves the same, it is taken for that one, if it starts alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from rapidfuzz.distance import OSA

SHORTEST = 6
"""Letters from which one wrong letter is forgiven; shorter words are too near each other."""


def kept_spellings(words: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Return the words that are long enough, by what is left of each without one letter."""
    kept: dict[str, list[str]] = {}
    for word in sorted(words):
        if len(word) >= SHORTEST - 1 and word.isalpha():
            for left in {word, *_left_of(word)}:
                kept.setdefault(left, []).append(word)
    return MappingProxyType({left: tuple(found) for left, found in kept.items()})


def nearest(word: str, kept: Mapping[str, tuple[str, ...]]) -> str:
    """Return the kept word that `word` misspells by one letter, or "" where there is none."""
    if len(word) < SHORTEST or not word.isalpha():
        return ""
    for left in (word, *_left_of(word)):
        for one in kept.get(left, ()):
            if one[0] == word[0] and OSA.distance(word, one) == 1:
                return one
    return ""


def _left_of(word: str) -> Iterator[str]:
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
