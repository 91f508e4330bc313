"""Claims of "free of" that cannot be believed, or that are of one ingredient and not of it all.

"Not gluten-free", "gluten free on request", "gluten free oats" among the ingredients: what seems
promised is unknown. So is a promise that the same text takes back with traces.
"""

from __future__ import annotations

from collections.abc import Iterator

from shop_app.domain.allergen_compositions import heading_end
from shop_app.domain.allergen_items import Item
from shop_app.domain.allergen_neighbours import CLAUSE, Row, ends_sentence
from shop_app.domain.allergens import AllergenState

_AHEAD, _BEHIND, _LONGEST = 6, 8, 40
_OF_A_CLAIM = frozenset({"free", "free_list", "free_after", "nor", "or", "and", "filler", "vegan"})
_DENYING = frozenset({"not", "none", "option"})
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")
_States = dict[int, AllergenState]


def disbelieve(row: Row, states: _States, *, is_label: bool) -> None:
    """Make unknown in `states` what is not promised of the whole."""
    claims = [at for at, state in states.items() if state is AllergenState.FREE_OF]
    if not claims:
        return
    title = heading_end(row) if is_label else 0
    for at in claims:
        if (
            _is_taken_back(row, states, at)
            or _is_denied(row, states, at)
            or _is_optional(row, states, at)
            or (is_label and at >= title and _is_of_ingredient(row, states, at))
        ):
            states[at] = AllergenState.UNKNOWN


def _is_taken_back(row: Row, states: _States, at: int) -> bool:
    """Tell whether the sentence asks, or goes on with it: "nut free (may contain nuts)"."""
    claimed = {one.allergen for one in row[at].meanings if not one.species}
    for last in range(at + 1, min(len(row), at + _LONGEST)):
        if ends_sentence(row, last):
            return "?" in row[last].gap
        if states.get(last) is AllergenState.MAY_CONTAIN:
            again = {one.allergen for one in row[last].meanings}
        elif states.get(last) is AllergenState.CONTAINS:
            again = {one.allergen for one in row[last].meanings if one.named}
        else:
            again = set()
        if claimed & again:
            return True
    return False


def _is_part_of_claim(item: Item, at: int, states: _States) -> bool:
    return item.cue in _OF_A_CLAIM or states.get(at) in {
        AllergenState.FREE_OF,
        AllergenState.UNKNOWN,
    }


def _is_denied(row: Row, states: _States, at: int) -> bool:
    """Tell whether "not", "can be made" stand before the claim, in its clause or its list."""
    back = at
    while back > max(0, at - _LONGEST) and not ends_sentence(row, back):
        before = row[back - 1]
        is_named = any(one.named for one in before.meanings)
        if not (is_named or _is_part_of_claim(before, back - 1, states)):
            break
        back -= 1
    for first in range(back, max(0, back - _BEHIND), -1):
        if CLAUSE.search(row[first].gap) or ends_sentence(row, first) or row[first - 1].meanings:
            return False
        if row[first - 1].cue in _DENYING:
            return True
    return False


def _is_optional(row: Row, states: _States, at: int) -> bool:
    """Tell whether "option", "on request" follow the claim, or the list of claims it is one of."""
    ahead = at + 1
    while ahead < min(len(row), at + _LONGEST) and not ends_sentence(row, ahead):
        if not _is_part_of_claim(row[ahead], ahead, states):
            break
        ahead += 1
    for last in range(ahead, min(len(row), ahead + _AHEAD)):
        if row[last].cue == "option" and row[last].gap.strip() in {"(", ",", "-", "–"}:
            return True
        if CLAUSE.search(row[last].gap) or ends_sentence(row, last):
            return False
        if row[last].cue == "option":
            return True
    return False


def _is_of_ingredient(row: Row, states: _States, at: int) -> bool:
    """Tell whether the claim is of an ingredient: in brackets behind it, or beside what has it."""
    return _is_in_brackets(row, at) or any(
        one.allergen == claimed.allergen and not one.usual
        for near in _beside(row, at)
        if states.get(near) is AllergenState.CONTAINS
        for one in row[near].meanings
        for claimed in row[at].meanings
    )


def _is_in_brackets(row: Row, at: int) -> bool:
    """Tell whether brackets open behind an ingredient and hold nothing but claims."""
    for back in range(at, max(0, at - _BEHIND), -1):
        gap = row[back].gap
        if not _CLOSING.isdisjoint(gap):
            return False
        if not _OPENING.isdisjoint(gap):
            return not ends_sentence(row, back) and "," not in gap.partition("(")[0]
    return False


def _beside(row: Row, at: int) -> Iterator[int]:
    """Yield the items around the claim, up to the signs that part it from others."""
    for near in range(at + 1, min(len(row), at + 4)):
        if CLAUSE.search(row[near].gap):
            break
        yield near
    for near in range(at - 1, max(-1, at - 4), -1):
        if CLAUSE.search(row[near + 1].gap):
            break
        yield near
