"""How many come, as people write it: "4", "3+1", "2 à 4", "4 (dont 1 enfant)"."""

from __future__ import annotations

import re

from shop_app.domain.bookings import MOST_COVERS
from shop_app.domain.folding import fold

_DECIMAL = re.compile(r"(\d{1,3})[.,]0+")
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_WITHIN = re.compile(
    r"\(?\s*\b(?:dont|including|incl|inc|of which|of whom|y compris)\b.*", re.IGNORECASE
)
_RANGE = re.compile(r"(\d{1,3})\s*(?:-|–|—|/|\ba\b|\bou\b|\bto\b|\bor\b)\s*(\d{1,3})")
_MORE = re.compile(r"\+\s*(?!\s*\d)(?=\S)")
_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?!\d)")
_WORDS = {
    "un": 1, "une": 1, "one": 1, "deux": 2, "two": 2, "trois": 3, "three": 3, "quatre": 4,
    "four": 4, "cinq": 5, "five": 5, "six": 6, "sept": 7, "seven": 7, "huit": 8, "eight": 8,
    "dix": 10, "ten": 10, "douze": 12, "twelve": 12, "couple": 2,
}  # fmt: skip


def read_covers(text: str) -> int | None:
    """Return how many come at most, None where it is not understood or no table has so many.

    Parts are added up ("3+1", "2 adultes, 1 enfant"), of a span the larger counts ("2 à 4"), and
    what is within the number is not counted twice ("4 dont 1 enfant", "4 (2+2)").
    """
    text = text.strip()
    if (decimal := _DECIMAL.fullmatch(text)) is not None:
        text = decimal[1]
    if _ISO_DAY.match(text):  # a spreadsheet took "2-4" for a day
        return None
    text = _WITHIN.sub("", text)
    outside, _, inside = text.partition("(")
    within = inside.strip().startswith("+")
    covers = _sum(outside) + _sum(inside) if within else max(_sum(outside), _sum(inside))
    return covers if 0 < covers <= MOST_COVERS else None


def _sum(text: str) -> int:
    plain = _spelt(text)
    more = len(_MORE.findall(plain))
    plain = _RANGE.sub(lambda found: str(max(int(found[1]), int(found[2]))), plain)
    return sum(map(int, _NUMBER.findall(plain))) + more


def _spelt(text: str) -> str:
    """Numbers in figures, the signs that join them kept."""
    return "".join(
        str(_WORDS.get(fold(word), fold(word) if word.isalpha() else word))
        for word in re.split(r"([^\W\d_]+)", text)
    )


def with_children(covers: int | None, adults: int | None, children: int | None) -> int | None:
    """Return how many come where adults and children have columns of their own.

    A total that does not hold both is not believed: nobody must be left out.
    """
    apart = (adults or 0) + (children or 0)
    if covers is None:
        return apart or None
    return max(covers, apart) if adults else covers + (children or 0)
