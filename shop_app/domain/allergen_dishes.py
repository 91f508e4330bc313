"""When a dish's usual allergens are not meant: its composition is told, or it is made without.

"Surimi (poisson, amidon…)" has what its brackets say; "pain sans gluten", "vegan brownie" and a
title above its list of ingredients do not have what such a dish usually has.
"""

from __future__ import annotations

import re

from shop_app.domain.allergen_items import Item, parts
from shop_app.domain.allergen_neighbours import SENTENCE
from shop_app.domain.allergen_vocabulary import Meaning
from shop_app.domain.allergens import AllergenState

OF_ANIMALS = frozenset({"milk", "eggs", "fish", "crustaceans", "molluscs"})
_LABEL, _DECLARED = 8, "sulphites"
"""Commas that only a list of ingredients has, where wine has sulphites if they are declared."""
_LIST = 3
"""Commas behind a colon from which it is what a product is made of, and all of it."""
_LONGEST = 40  # items until the comma of a composition: reading stays linear
_IMITATING = frozenset({"imitation", "vegan", "of_plants"})
_SEGMENT = re.compile(r"[,;:.!?()\[\]•|\n]|\s[-–—]\s")
_BESIDE_A_CLAIM = frozenset({"free", "free_list", "nor", "or", "and", "filler", "free_after"})


def unmeant(row: tuple[Item, ...], states: dict[int, AllergenState]) -> set[tuple[int, str]]:
    """Return item and allergen of what is not meant, by index in `row`."""
    heading = _heading_end(row)
    segments = _segments(row)
    freed = _freed_by_segment(row, states, segments)
    imitations = {segments[at] for at, item in enumerate(row) if item.cue in _IMITATING}
    is_label = sum("," in item.gap for item in row) >= _LABEL
    found: set[tuple[int, str]] = set()
    for at, item in enumerate(row):
        usual = {one.allergen for one in item.meanings if one.usual}
        if usual and (at < heading or _is_composed(row, at) or _is_told(row, at)):
            found |= {(at, allergen) for allergen in usual}
        elif usual:
            if is_label:
                found.add((at, _DECLARED))
            found |= {(at, one) for one in usual & freed[segments[at]]}
        if not item.meanings or states.get(at) is AllergenState.FREE_OF:
            continue
        if _is_of_plants(row, at):
            found |= {(at, one.allergen) for one in item.meanings if one.allergen in OF_ANIMALS}
        else:
            imitated = _freed_beside(row, states, at) & OF_ANIMALS
            if segments[at] in imitations:
                imitated |= freed[segments[at]] & OF_ANIMALS
            found |= {(at, one.allergen) for one in item.meanings if one.allergen in imitated}
    return found


def _heading_end(row: tuple[Item, ...]) -> int:
    """Return where the list of ingredients starts: what stands above it is a title."""
    for at in range(len(row) - 1, -1, -1):
        if row[at].cue == "ingredients" and at + 1 < len(row) and ":" in row[at + 1].gap:
            return at
    return _title_end(row)


def _title_end(row: tuple[Item, ...]) -> int:
    """Return where the first sentence has a colon with a list behind it, 0 where it has none.

    Menus say after a colon what is worth saying; labels, with shares or at length, say it all.
    """
    title, commas, shares = 0, 0, 0
    for at, item in enumerate(row):
        if at and SENTENCE.search(item.gap):
            break
        if title:
            commas += "," in item.gap
            shares += "%" in item.gap
        elif ":" in item.gap:
            title = at
    return title if commas >= (_LIST if shares else 2 * _LIST) else 0


def _is_composed(row: tuple[Item, ...], at: int) -> bool:
    """Tell whether what it is made of follows in brackets: two things or more."""
    inside = at + 1
    while inside < len(row) and row[inside].is_number and not set("([") & set(row[inside].gap):
        inside += 1
    if inside == len(row):
        return False
    opening = next((sign for sign in row[inside].gap if sign in "(["), "")
    if not opening or "," in row[inside].gap.partition(opening)[0]:
        return False
    for one in row[inside + 1 : inside + _LONGEST]:
        if any(sign in one.gap for sign in ")]"):
            return False
        if "," in one.gap or ";" in one.gap:
            return True
    return False


def _is_told(row: tuple[Item, ...], at: int) -> bool:
    """Tell whether the very next words say of what it is: "farine de seigle"."""
    if at + 1 == len(row) or parts(row[at + 1].gap):
        return False
    of = {one.allergen for one in row[at + 1].meanings if not one.usual}
    return {one.allergen for one in row[at].meanings} <= of


def _segments(row: tuple[Item, ...]) -> list[int]:
    """Return, for each item, the number of the segment between two signs it stands in."""
    number, numbers = 0, []
    for item in row:
        number += _SEGMENT.search(item.gap) is not None
        numbers.append(number)
    return numbers


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


def _is_of_plants(row: tuple[Item, ...], at: int) -> bool:
    """Tell whether "vegan" or "végétal" stands right beside it."""
    after = row[at + 1] if at + 1 < len(row) else None
    if after is not None and after.cue in {"vegan", "of_plants"} and not parts(after.gap):
        return True
    before = row[at - 1] if at else None
    return before is not None and before.cue == "vegan" and not parts(row[at].gap)
