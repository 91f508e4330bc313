"""Lists of allergens in a cell: “lait, œufs”, “1, 7”, and what of them no table knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from shop_app.domain.allergen_detection import Mention
from shop_app.domain.allergens import AllergenState
from shop_app.domain.dishes import is_of_a_part
from shop_app.domain.folding import fold
from shop_app.exchange.menu_cells import Mentions
from shop_app.exchange.menu_legends import Legend

_BETWEEN = re.compile(r"[,;/+\n•|·]|\s+(?:et|and|&)\s+|\.(?:\s|$)")
_SILENT = frozenset(
    "traces trace de des du d contient contains allergenes allergens peut contenir may contain "  # noqa: SIM905 - a list of words
    "eventuelles possibles eventuellement x".split()
)


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list says of one allergen."""

    allergen: str
    state: AllergenState


def read_list(
    text: str, state: AllergenState, legend: Legend, mentions: Mentions
) -> tuple[list[Listed], list[str]]:
    """Return what a list of allergens says, and the parts of it that no table knows.

    `state` is what being listed means. “Sans amande” says nothing of other nuts, so it is among
    what is not known.
    """
    found: list[Listed] = []
    unknown: list[str] = []
    whole = tuple(mentions(text))
    for start, part in _parts(text):
        within = [one for one in whole if start <= one.start < start + len(part)]
        listed = [said for one in within if (said := _listed(one, state))]
        if not within:
            listed = _explained(part, state, legend, mentions)
        found += listed
        if not listed and not _SILENT.issuperset(fold(part).split()):
            unknown.append(part)
    return found, unknown


def _parts(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for cut in [*_BETWEEN.finditer(text), None]:
        end = cut.start() if cut else len(text)
        part = text[at:end]
        if part.strip():
            yield at + len(part) - len(part.lstrip()), part.strip()
        at = cut.end() if cut else end


def _explained(part: str, state: AllergenState, legend: Legend, mentions: Mentions) -> list[Listed]:
    if (codes := legend.named(part)) is not None:
        return [Listed(one, state) for one in codes]
    if "?" in part:
        return []
    return [said for one in mentions(f"allergy: {part}") if (said := _listed(one, state))]


def _listed(one: Mention, state: AllergenState) -> Listed | None:
    if one.state is AllergenState.CONTAINS:
        return Listed(one.allergen, state)
    if one.state is AllergenState.MAY_CONTAIN:
        return Listed(one.allergen, one.state)
    if one.state is not AllergenState.FREE_OF or is_of_a_part(one):
        return None
    return Listed(one.allergen, one.state) if state is AllergenState.CONTAINS else None
