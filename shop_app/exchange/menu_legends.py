"""Letters, numbers and signs of a menu, where the file itself explains them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from shop_app.domain.allergens import AllergenState
from shop_app.exchange.clean_text import clean_line
from shop_app.exchange.menu_cells import Mentions, plain, state_word

_SIGN = r"[A-Z]{1,2}|[a-z]|\d{1,2}|[●○■□▲△◆◇✓✔✗✘×*°#+★☆]{1,3}"
_TOKEN = rf"\(?({_SIGN})\)?"
_ALONE = re.compile(_TOKEN)
_ENTRY = re.compile(rf"\s*{_TOKEN}\s*[=:.)–—-]+\s*(\S.*?)\s*")
_BETWEEN = re.compile(
    r"[;,|\n•]|(?<=[^\s=:.)–—-])\s+(?=\(?(?:[A-Z]{1,2}|\d{1,2})\)?\s*[=:.)–—]\s*\S)"
)
_LEAD = re.compile(
    r"\s*(?:l[ée]gende|legend|key|allerg[eè]nes?|allergens?)\s*[:=–—-]?\s*", re.IGNORECASE
)
_PAIR = 2
_FEWEST = 2
_COVERED = 0.5


@dataclass(frozen=True, slots=True)
class Legend:
    """What the signs of a file mean, by the sign as `plain` gives it."""

    allergens: dict[str, tuple[str, ...]] = field(default_factory=dict)
    states: dict[str, AllergenState] = field(default_factory=dict)

    def named(self, text: str) -> tuple[str, ...] | None:
        """Return the allergens that signs alone stand for (“1 7”, “G”), None where some do not."""
        signs = plain(text).strip("()").split()
        if not signs or any(one not in self.allergens for one in signs):
            return None
        return tuple(dict.fromkeys(code for one in signs for code in self.allergens[one]))


def read_legend(rows: Iterable[Sequence[str]], mentions: Mentions) -> Legend:
    """Read the legend of a file; a sign that is explained in two ways means nothing."""
    allergens: dict[str, tuple[str, ...]] = {}
    states: dict[str, AllergenState] = {}
    unclear: set[str] = set()
    for sign, value in (entry for cells in rows for entry in _entries(cells, mentions)):
        state, named = state_word(value), _allergens(value, mentions)
        if named:
            if allergens.setdefault(sign, named) != named:
                unclear.add(sign)
        elif state is not None and states.setdefault(sign, state) is not state:
            unclear.add(sign)
    if len(allergens) < _FEWEST:
        allergens = {}
    unclear |= allergens.keys() & states.keys()
    return Legend(
        {sign: codes for sign, codes in allergens.items() if sign not in unclear},
        {sign: state for sign, state in states.items() if sign not in unclear},
    )


def is_legend(cells: Sequence[str], mentions: Mentions) -> bool:
    """Tell whether a row explains signs and nothing else."""
    return bool(_entries(cells, mentions))


def _entries(cells: Sequence[str], mentions: Mentions) -> list[tuple[str, str]]:
    """Signs with what they mean; nothing where any cell of the row says something else."""
    texts = [text for one in cells if (text := clean_line(one))]
    if len(texts) == _PAIR and (sign := _ALONE.fullmatch(texts[0])) and _means(texts[1], mentions):
        return [(plain(sign[1]), texts[1])]
    found = []
    for text in texts:
        body = _LEAD.sub("", text, count=1) if _LEAD.match(text) else text
        chunks = [one for one in _BETWEEN.split(body) if one.strip()]
        parts = [_ENTRY.fullmatch(one) for one in chunks]
        said = [(plain(one[1]), one[2]) for one in parts if one and _means(one[2], mentions)]
        if body and len(said) < max(len(chunks), 1):
            return []
        found += said
    return found


def _means(value: str, mentions: Mentions) -> bool:
    state = state_word(value)
    return (state is not None and state is not AllergenState.UNKNOWN) or bool(
        _allergens(value, mentions)
    )


def _allergens(value: str, mentions: Mentions) -> tuple[str, ...]:
    """The allergens that a value is about: most of its letters name them."""
    found = [one for one in mentions(value) if one.state is AllergenState.CONTAINS]
    covered = sum(len(one.words) for one in found)
    return (
        tuple(dict.fromkeys(one.allergen for one in found))
        if (covered >= _COVERED * len(value))
        else ()
    )
