"""Names as search sees them: without accents, case, hyphens; œ ł ø đ æ spelt out."""

import unicodedata
from functools import lru_cache

_SPELT_OUT = {
    "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss",
    "ı": "i", "ħ": "h", "ŧ": "t", "ŋ": "n", "ĸ": "k", "ƒ": "f",
}  # fmt: skip
APOSTROPHES = frozenset("'’‘ʼʻ`´′")
_MOST_FOLDS = 4096
_MOST_JOINED = 6
_SILENT = frozenset({"Mn", "Mc", "Me", "Cf"})
"""Unicode categories of accents, vowel signs and invisible signs of direction or joining."""


def fold_character(character: str) -> str:
    """Return what search sees of one character: "" for a mark, a space for punctuation."""
    if character.isascii():
        if character.isalnum():
            return character.lower()
        return "" if character in APOSTROPHES else " "
    return _fold_other(character)


class _Folds(dict[int, str]):
    """What search sees of each character met so far, for whole texts at once."""

    def __missing__(self, code: int) -> str:
        folded = fold_character(chr(code))
        if len(self) < _MOST_FOLDS:
            self[code] = folded
        return folded


@lru_cache(maxsize=4096)
def _fold_other(character: str) -> str:
    """Fold a character beyond ASCII."""
    if character in APOSTROPHES:
        return ""
    folded = []
    for part in unicodedata.normalize("NFKD", character.casefold()).casefold():
        if part in APOSTROPHES or unicodedata.category(part) in _SILENT:
            continue
        folded.append(_SPELT_OUT.get(part, part if part.isalnum() else " "))
    return "".join(folded)


_FOLDS = _Folds()


def fold(text: str) -> str:
    """Return `text` folded, its words joined by single spaces."""
    return " ".join(text.translate(_FOLDS).split())


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of `text` in their order."""
    return tuple(text.translate(_FOLDS).split())


def words_apart(text: str) -> tuple[str, ...]:
    """Return the folded words, those around an apostrophe each for itself: d, arc."""
    if APOSTROPHES.isdisjoint(text):
        return words(text)
    return words("".join(" " if one in APOSTROPHES else one for one in text))


def spellings(typed: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the words as typed, then with neighbours written as one: le goff, legoff.

    Of more than six words, as typed only: nobody is looked for so.
    """
    if len(typed) > _MOST_JOINED:
        return (typed,)
    pairs = (
        (*typed[:at], typed[at] + typed[at + 1], *typed[at + 2 :]) for at in range(len(typed) - 1)
    )
    whole = [("".join(typed),)] if len(typed) > 2 else []  # noqa: PLR2004 - a pair is one above
    return (typed, *pairs, *whole)


def folded_with_places(text: str) -> tuple[str, tuple[int, ...]]:
    """Return the folded characters, and for each the place in `text` it came from."""
    pieces = [(part, place) for place, one in enumerate(text) for part in fold_character(one)]
    return "".join(part for part, _ in pieces), tuple(place for _, place in pieces)
