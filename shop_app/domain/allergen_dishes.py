"""When a dish's usual allergens are not meant: its composition is told, or it is made without.

"Surimi (poisson, amidon…)" has what its brackets say; "pain sans gluten", "vegan brownie" and a
title above its list of ingredients do not have what such a dish usually has.
"""

from __future__ import annotations

import re

from shop_app.domain.allergen_compositions import (
    heading_end,
    is_composed,
    is_flavour,
    is_flavour_of_title,
    is_label,
    is_told,
)
from shop_app.domain.allergen_items import Item, parts
from shop_app.domain.allergen_neighbours import SENTENCE, ends_sentence
from shop_app.domain.allergen_vocabulary import Meaning
from shop_app.domain.allergens import AllergenState

_OF_THE_SEA = frozenset({"fish", "crustaceans", "molluscs"})
OF_ANIMALS = _OF_THE_SEA | {"milk", "eggs"}
_DECLARED = frozenset({"sulphites", "mustard", "celery"})
"""What wine, mayonnaise and stock have in a list of ingredients only if it is declared."""
_IMITATING = frozenset({"imitation", "vegan", "of_plants"})
_SEGMENT = re.compile(r"[,;:.!?()\[\]•|\n]|\s[-–—]\s")
_BESIDE_A_CLAIM = frozenset({"free", "free_list", "nor", "or", "and", "filler", "free_after"})
_Found = set[tuple[int, str]]


def unmeant(row: tuple[Item, ...], states: dict[int, AllergenState]) -> _Found:
    """Return item and allergen of what is not meant, by index in `row`."""
    heading = heading_end(row)
    segments = _segments(row)
    freed = _freed_by_segment(row, states, segments)
    imitations = {segments[at] for at, item in enumerate(row) if item.cue in _IMITATING}
    label = is_label(row)
    everywhere = _declared_free(row, states) if label else set()
    undeclared = _DECLARED if label or _is_stated(row, states) else frozenset()
    found: _Found = set()
    for at, item in enumerate(row):
        if not item.meanings:
            continue
        usual = {one.allergen for one in item.meanings if one.usual}
        if usual and (at < heading or is_told(row, at) or is_composed(row, at, label=label)):
            found |= {(at, allergen) for allergen in usual}
        elif usual:
            found |= {(at, one) for one in usual & (freed[segments[at]] | everywhere | undeclared)}
        if states.get(at) is AllergenState.FREE_OF:
            continue
        if is_flavour(row, at) or (at < heading and is_flavour_of_title(row, at)):
            found |= {(at, one.allergen) for one in item.meanings}
        imitated = _freed_beside(row, states, at) & OF_ANIMALS
        if segments[at] in imitations:
            imitated |= freed[segments[at]] & OF_ANIMALS
        imitated |= _of_no_animal(row, at)
        found |= {(at, one.allergen) for one in item.meanings if one.allergen in imitated}
    return found


def _is_stated(row: tuple[Item, ...], states: dict[int, AllergenState]) -> bool:
    """Tell whether a sentence tells all: "Contains: fish, eggs", "Allergènes : lait, soja"."""
    return any(
        item.cue in {"contains", "filler"}
        and (at == 0 or SENTENCE.search(item.gap) is not None)
        and at + 1 < len(row)
        and ":" in row[at + 1].gap
        and _is_statement(row, states, at)
        for at, item in enumerate(row)
    )


def _is_statement(row: tuple[Item, ...], states: dict[int, AllergenState], at: int) -> bool:
    """Tell whether a sentence lists allergens, two or more, and nothing else."""
    named: set[str] = set()
    for last in range(at + 1, len(row)):
        if ends_sentence(row, last):
            break
        if not row[last].meanings and row[last].cue not in _BESIDE_A_CLAIM:
            return False
        if states.get(last) is AllergenState.CONTAINS:
            named |= {one.allergen for one in row[last].meanings}
    return len(named) > 1


def _segments(row: tuple[Item, ...]) -> list[int]:
    """Return, for each item, the number of the segment between two signs it stands in."""
    number, numbers = 0, []
    for item in row:
        number += _SEGMENT.search(item.gap) is not None
        numbers.append(number)
    return numbers


def _declared_free(row: tuple[Item, ...], states: dict[int, AllergenState]) -> set[str]:
    """Return what a sentence of its own claims of the whole, such as "gluten free"."""
    found: set[str] = set()
    claimed: set[str] = set()
    only_claims = True
    for at, item in enumerate(row):
        if at and ends_sentence(row, at):
            found |= claimed if only_claims else set()
            claimed, only_claims = set(), True
        if states.get(at) is AllergenState.FREE_OF:
            claimed |= {one.allergen for one in item.meanings if one.named or one.freed}
        elif item.cue not in _BESIDE_A_CLAIM:
            only_claims = only_claims and not item.meanings and not item.is_known
    return found | (claimed if only_claims else set())


def _freed_by_segment(
    row: tuple[Item, ...], states: dict[int, AllergenState], segments: list[int]
) -> dict[int, set[str]]:
    """Return what each segment is said to be free of: in it, or right after it and nowhere else."""
    freed: dict[int, set[str]] = {number: set() for number in segments}
    only_claims = dict.fromkeys(segments, True)
    for at, item in enumerate(row):
        if states.get(at) is AllergenState.FREE_OF:
            freed[segments[at]] |= {one.allergen for one in item.meanings if _is_claim(one)}
        elif item.cue not in _BESIDE_A_CLAIM:
            only_claims[segments[at]] = False
    for number in sorted(freed, reverse=True):
        if only_claims.get(number + 1):
            freed[number] |= freed[number + 1]
    return freed


def _is_claim(meaning: Meaning) -> bool:
    return meaning.named or bool(meaning.species)


def _freed_beside(row: tuple[Item, ...], states: dict[int, AllergenState], at: int) -> set[str]:
    """Return what "dairy-free cheese", "fromage sans lait" are free of: the words beside it say."""
    found: set[str] = set()
    for cue, claim, first in (("free_after", at - 2, at - 1), ("free", at + 2, at + 1)):
        if claim < 0 or claim >= len(row) or row[first].cue != cue:
            continue
        gaps = "".join(one.gap for one in row[min(at, claim) + 1 : max(at, claim) + 1])
        if states.get(claim) is AllergenState.FREE_OF and not parts(gaps):
            found |= {one.allergen for one in row[claim].meanings if one.named}
    return found


_WITHOUT = {"vegan": OF_ANIMALS, "of_plants": OF_ANIMALS, "vegetarian": _OF_THE_SEA}


def _of_no_animal(row: tuple[Item, ...], at: int) -> frozenset[str]:
    """Return what "vegan", "végétal", "vegetarian" right beside it leave out, not as a question."""
    found: frozenset[str] = frozenset()
    after = row[at + 1] if at + 1 < len(row) else None
    if after is not None and not parts(after.gap):
        is_asked = at + 2 < len(row) and "?" in row[at + 2].gap
        found = frozenset() if is_asked else _WITHOUT.get(after.cue, found)
    before = row[at - 1].cue if at and not parts(row[at].gap) else ""
    return found | (_WITHOUT[before] if before in {"vegan", "vegetarian"} else frozenset())
