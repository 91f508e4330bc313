"""What a label tells a food to be made of: in brackets, behind a colon, in the words beside it."""

from __future__ import annotations

import re

from shop_app.domain.allergen_items import Item, parts
from shop_app.domain.allergen_neighbours import SENTENCE, Row

_LABEL, _SHORT_LABEL, _OF_LABEL = 8, 3, 2
"""Commas that only a list of ingredients has; fewer are enough beside words of labels, and these.
"""
_LIST = 3
"""Commas behind a colon from which it is what a product is made of, and all of it."""
_LONGEST = 40  # items until the comma of a composition: reading stays linear
_ADJECTIVES = 3  # between "farine" and what it is of
_FLAVOURED = 4  # words from "cheese" to "flavour"
_OPENING, _CLOSING = "([", ")]"
_BESIDE = re.compile(r"[\s&'’/-]*")
_LISTING = frozenset(",;•")
_PLAIN = frozenset({"plain", "flour"})
_TOPPED = frozenset({"topped", "flour"})


def is_label(row: Row) -> bool:
    """Tell a list of ingredients from a menu or a note: it has many commas, or points."""
    signs = sum(not _LISTING.isdisjoint(item.gap) for item in row)
    told = sum(item.cue == "base" for item in row)
    return (signs >= _LABEL and told > 0) or (signs >= _SHORT_LABEL and told >= _OF_LABEL)


def heading_end(row: Row) -> int:
    """Return where the list of ingredients starts: what stands above it is a title."""
    for at in range(len(row) - 1, -1, -1):
        if row[at].cue == "ingredients" and at + 1 < len(row) and ":" in row[at + 1].gap:
            return at
    return _title_end(row)


def _title_end(row: Row) -> int:
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


def bracket_after(row: Row, at: int) -> int:
    """Return the first item of the brackets right behind one, past its share; 0 for none."""
    inside = at + 1
    while inside < len(row):
        gap = row[inside].gap
        opening = next((sign for sign in gap if sign in _OPENING), "")
        if opening and "," in gap.partition(opening)[0]:
            return 0
        if not row[inside].is_number:
            return inside if opening else 0
        if opening and not _is_share(row, inside):
            return inside
        inside += 1
    return 0


def _is_share(row: Row, at: int) -> bool:
    """Tell whether brackets hold numbers alone, and others open behind them: (50%) (…)."""
    while at < len(row) and row[at].is_number and not any(one in _CLOSING for one in row[at].gap):
        at += 1
    if at == len(row):
        return False
    closing = next((sign for sign in row[at].gap if sign in _CLOSING), "")
    return bool(closing) and any(one in _OPENING for one in row[at].gap.rpartition(closing)[2])


def composition(row: Row, at: int) -> range:
    """Return the items in brackets that tell what one is made of: two or more; else none."""
    inside = bracket_after(row, at)
    if not inside:
        return range(0)
    depth, listed = 0, False
    for end in range(inside + 1, min(len(row), inside + _LONGEST)):
        for sign in row[end].gap:
            depth += (sign in _OPENING) - (sign in _CLOSING)
            listed |= sign in ",;•." and depth >= 0
        if depth < 0:
            return range(inside, end) if listed else range(0)
    return range(inside, min(len(row), inside + _LONGEST)) if listed else range(0)


def is_composed(row: Row, at: int, *, label: bool) -> bool:
    """Tell whether it is told what it is made of; brackets behind a pizza tell what lies on it."""
    if row[at].cue == "filling":
        return is_filling(row, at)
    inside = [row[one] for one in composition(row, at)]
    if label:
        return bool(inside) or is_listed(row, at)
    if row[at].cue not in _TOPPED:
        return bool(inside)
    return any(one.cue in {"base", "flour"} or _has_gluten(one) for one in inside)


def _has_gluten(item: Item) -> bool:
    return any(one.allergen == "gluten" for one in item.meanings)


def is_listed(row: Row, at: int) -> bool:
    """Tell whether a colon right behind it opens the list of what it is made of."""
    if at + 1 == len(row) or not row[at + 1].gap.lstrip().startswith(":"):
        return False
    commas = 0
    for last in range(at + 2, min(len(row), at + _LONGEST)):
        if SENTENCE.search(row[last].gap):
            break
        commas += "," in row[last].gap
    return commas >= _LIST - 1


def is_filling(row: Row, at: int) -> bool:
    """Tell a cream of oil and sugar: its brackets tell of such, and of no milk."""
    told = [row[inside] for inside in composition(row, at)]
    has_milk = any(one.allergen == "milk" for item in told for one in item.meanings)
    return not has_milk and any(item.cue in {"plain", "base"} for item in told)


def is_flavour(row: Row, at: int) -> bool:
    """Tell "cheese & onion flavouring (…)", "arôme fromage (…)": what brackets tell counts."""
    last = _flavour_after(row, at)
    if not last and at and row[at - 1].cue == "flavour" and _is_beside(row[at]):
        last = at
    return bool(last) and bool(composition(row, last))


def is_flavour_of_title(row: Row, at: int) -> bool:
    """Tell "prawn cocktail flavour" of a title: what it is made of follows."""
    before = at > 0 and row[at - 1].cue == "flavour" and _is_beside(row[at])
    return before or bool(_flavour_after(row, at))


def _flavour_after(row: Row, at: int) -> int:
    for last in range(at + 1, min(len(row), at + _FLAVOURED)):
        if not _is_beside(row[last]):
            return 0
        if row[last].cue == "flavour":
            return last
    return 0


def _is_beside(item: Item) -> bool:
    return _BESIDE.fullmatch(item.gap) is not None


def is_told(row: Row, at: int) -> bool:
    """Tell whether the words beside it say of what it is: farine de seigle, navy bean flour."""
    after = row[at + 1] if at + 1 < len(row) and not parts(row[at + 1].gap) else None
    if after is not None and _names(after, row[at]):
        return True
    return row[at].cue == "flour" and (_is_of_plain(row, at) or _is_after_plain(row, at))


def _names(item: Item, told: Item) -> bool:
    of = {one.allergen for one in item.meanings if not one.usual}
    return {one.allergen for one in told.meanings} <= of


def _is_of_plain(row: Row, at: int) -> bool:
    """Tell "farine fermentée de maïs", "nouilles de riz": a link leads to what it is of."""
    for last in range(at + 1, min(len(row), at + 2 + _ADJECTIVES)):
        if parts(row[last].gap):
            return False
        is_linked = row[last].start - row[last - 1].end > len(row[last].gap)
        if row[last].meanings and row[last].cue not in _PLAIN:
            return is_linked and _is_without_gluten(row[last])
        if row[last].cue in _PLAIN and (is_linked or last == at + 1):
            return True
    return False


def _is_after_plain(row: Row, at: int) -> bool:
    """Tell "navy bean flour", "gram flour noodles", "nut and seed flour"."""
    if not at or not _is_beside(row[at]):
        return False
    before = row[at - 1]
    return before.cue == "plain" or (bool(before.meanings) and _is_without_gluten(before))


def _is_without_gluten(item: Item) -> bool:
    return item.cue == "plain" or (
        bool(item.meanings) and not any(one.allergen in _GLUTEN_OR_ALL for one in item.meanings)
    )


_GLUTEN_OR_ALL = frozenset({"gluten", "milk", "eggs", "fish", "crustaceans", "molluscs"})
"""What flours are not ground of: egg noodles, fish pasta are of wheat all the same."""
