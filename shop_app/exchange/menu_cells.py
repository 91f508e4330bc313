"""What a cell of a menu says of an allergen; what is not certain is never taken as free of."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence

from shop_app.domain.allergen_detection import Mention
from shop_app.domain.allergens import AllergenState
from shop_app.domain.dishes import gravest_state

Mentions = Callable[[str], Sequence[Mention]]
"""Returns the allergens that a text names."""

_TICKS = frozenset("x × ✓ ✔ ☑ ☒ ● • ■ oui yes 1 y o vrai true".split())  # noqa: SIM905 - a list of words
"""Marks that say what the column is about: that it contains, or that it is free of."""
_SAID = {
    AllergenState.CONTAINS: ("contains", "contient", "present", "presence", "c"),
    AllergenState.MAY_CONTAIN: (
        "traces", "trace", "may", "may contain", "may_contain", "peut contenir", "possible",
        "traces eventuelles", "traces possibles", "presence possible", "(x)", "~", "t", "m",
    ),
    AllergenState.FREE_OF: (
        "free", "free of", "free_of", "free from", "sans", "absent", "absence", "ne contient pas",
        "does not contain",
    ),
    AllergenState.UNKNOWN: (
        "", "?", "-", "–", "—", "/", "unknown", "inconnu", "nc", "n/a", "na", "nd", "ns",
    ),
}  # fmt: skip
_MARKED = re.compile(r"[\s*°.()\d¹²³⁴]+$")
"""What may stand behind a word: “x*”, “oui (1)”."""
_STATES = {word: state for state, words in _SAID.items() for word in words}


def plain(cell: str) -> str:
    """Return a cell without case, accents and blanks around; every sign stays."""
    parts = unicodedata.normalize("NFKD", cell.casefold())
    return " ".join("".join(one for one in parts if not unicodedata.combining(one)).split())


def state_word(cell: str) -> AllergenState | None:
    """Return the state that a word alone says, None where it says none."""
    return _STATES.get(plain(cell))


def is_tick(cell: str) -> bool:
    """Tell whether a cell holds a bare yes."""
    return plain(cell) in _TICKS


def read_cell(
    cell: str,
    tick: AllergenState,
    allergens: Sequence[str],
    signs: Mapping[str, AllergenState],
    mentions: Mentions,
) -> AllergenState | None:
    """Return what a cell says of its column's allergens, None where it is not understood.

    `tick` is what a bare yes says there, `signs` are those that the file explains. A bare “no”
    says nothing: it may mean that nobody looked.
    """
    text = plain(cell)
    bare = _MARKED.sub("", text)
    if (explained := signs.get(text)) is not None:
        return explained
    if text in _TICKS:
        return tick
    if (said := _STATES.get(text)) is not None or "?" in text:
        return said
    if bare in _TICKS and tick is not AllergenState.FREE_OF:
        return tick  # “sans gluten: oui*” may mean anything
    return _named(cell, allergens, mentions)


def _named(cell: str, allergens: Sequence[str], mentions: Mentions) -> AllergenState | None:
    """A cell may name what is in it: “amandes” under nuts, “traces de blé” under gluten."""
    if _MARKED.sub("", plain(cell)) in _SAID[AllergenState.CONTAINS]:
        return AllergenState.CONTAINS
    graver = (AllergenState.CONTAINS, AllergenState.MAY_CONTAIN)
    found = [
        one.state for one in mentions(cell) if one.allergen in allergens and one.state in graver
    ]
    return gravest_state(found) if found else None
