"""Names as search sees them: without accents, case, hyphens; œ ł ø đ æ spelt out."""

import unicodedata

_SPELT_OUT = {
    "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss",
    "ı": "i", "ħ": "h", "ŧ": "t", "ŋ": "n", "ĸ": "k", "ƒ": "f",
}  # fmt: skip
_APOSTROPHES = frozenset("'’‘ʼ`´")


def fold_character(character: str) -> str:
    """Return what search sees of one character: "" for a mark, a space for punctuation."""
    if character.isascii():
        if character.isalnum():
            return character.lower()
        return "" if character in _APOSTROPHES else " "
    folded = []
    for part in unicodedata.normalize("NFKD", character.casefold()):
        if unicodedata.combining(part) or part in _APOSTROPHES:
            continue
        folded.append(_SPELT_OUT.get(part, part if part.isalnum() else " "))
    return "".join(folded)


def fold(text: str) -> str:
    """Return `text` folded, its words joined by single spaces."""
    if text.isascii() and text.isalnum():
        return text.lower()
    return " ".join("".join(map(fold_character, text)).split())


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of `text` in their order."""
    return tuple(fold(text).split())


def folded_with_places(text: str) -> tuple[str, tuple[int, ...]]:
    """Return the folded characters, and for each the place in `text` it came from."""
    pieces = [(part, place) for place, one in enumerate(text) for part in fold_character(one)]
    return "".join(part for part, _ in pieces), tuple(place for _, place in pieces)
