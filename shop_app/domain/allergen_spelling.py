"""Words with one letter wrong, missing, too many or two of them swapped: noisetes, whaet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from rapidfuzz.distance import OSA

SHORTEST = 6
"""Letters of a right word from which one wrong one is forgiven; shorter ones are too near."""
_SHORT = 5
"""Letters of a written word that only two swapped or one doubled are forgiven in: whaet, laitt."""
_LONGEST = 40

Spellings: TypeAlias = Mapping[tuple[str, int], tuple[str, ...]]
"""Right words by first letter, which is hardly ever the wrong one, and length."""


def spellings(words: Iterable[str]) -> Spellings:
    """Return the words that are long enough, to look misspelt ones up in."""
    kept: dict[tuple[str, int], tuple[str, ...]] = {}
    for word in sorted(words):
        if len(word) >= _SHORT - 1 and word.isalpha():
            key = (word[0], len(word))
            kept[key] = (*kept.get(key, ()), word)
    return kept


def nearest(word: str, kept: Spellings) -> str:
    """Return the kept word that `word` misspells by one letter, or "" where there is none."""
    if not _SHORT <= len(word) <= _LONGEST or not word.isalpha():
        return ""
    is_short = len(word) < SHORTEST
    lengths = (SHORTEST,) if is_short else (len(word), len(word) + 1, len(word) - 1)
    return _slipped(word, kept) or _of_one_letter(word, kept, lengths)


def _of_one_letter(word: str, kept: Spellings, lengths: tuple[int, ...]) -> str:
    for length in lengths:
        for one in kept.get((word[0], length), ()):
            if OSA.distance(word, one, score_cutoff=1) == 1:
                return one
    return ""


def _slipped(word: str, kept: Spellings) -> str:
    """Return the kept word of which `word` has two letters swapped, or one twice."""
    for one in kept.get((word[0], len(word)), ()):
        if sorted(one) == sorted(word) and OSA.distance(word, one, score_cutoff=1) == 1:
            return one
    once = {word[:at] + word[at + 1 :] for at in range(1, len(word)) if word[at] == word[at - 1]}
    return next((one for one in kept.get((word[0], len(word) - 1), ()) if one in once), "")
