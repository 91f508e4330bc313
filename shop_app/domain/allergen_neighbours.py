"""What stands before and after an item: ends of sentences, lists, what a word beside it joins."""

from __future__ import annotations

import re
from typing import TypeAlias

from shop_app.domain.allergen_items import OF_FOOD, Item, parts

Row: TypeAlias = tuple[Item, ...]

SENTENCE = re.compile(r"[!?…]|\.(?!\d)|\n\s*\n")
"""What ends a sentence, and with it whatever its cues said."""
_POINT = re.compile(r"[;•|·]|\n\s*[-*–]\s")
_GOING_ON = re.compile(r"[,:(/&+-]")
_APART = re.compile(r"[.;:()]|\s-\s")
CLAUSE = re.compile(r"[.,;:()]")
_JOINING = frozenset("/&+")
_AND_OR = frozenset({"and", "or"})
_LONGEST_LIST = 40
"""Items that are looked at on either side: no sentence lists more, and reading stays linear."""


def ends_sentence(row: Row, at: int) -> bool:
    """Tell whether a sentence ends before the item: by a sign, or by a line that starts anew."""
    item = row[at]
    if SENTENCE.search(item.gap):
        return True
    before, line, _ = item.gap.partition("\n")
    is_new = bool(line) and item.is_capital and at > 0
    is_over = not row[at - 1].cue or row[at - 1].cue in OF_FOOD
    return is_new and is_over and not _GOING_ON.search(before)


def is_last(row: Row, at: int) -> bool:
    """Tell whether a sign, or nothing more, follows."""
    return at + 1 == len(row) or parts(row[at + 1].gap)


def is_relative(row: Row, at: int) -> bool:
    """Tell whether "contains" belongs to "a workshop that contains…"."""
    return row[at].gap.isspace() and at > 0 and row[at - 1].cue == "relative"


def starts_list(row: Row, at: int) -> bool:
    """Tell whether "ingredients" stands above a list: a colon follows, or a sign comes before."""
    if parts(row[at].gap) or "\n" in row[at].gap or row[at].is_capital:
        return True
    return at + 1 < len(row) and ":" in row[at + 1].gap


def bracketed_before(row: Row, at: int) -> int:
    """Return the item before the bracket that closes before `at`; -1 where there is none."""
    for back in range(at - 1, max(-1, at - _LONGEST_LIST), -1):
        if any(sign in "([{" for sign in row[back].gap):
            return back - 1
    return -1


def is_point(row: Row, at: int) -> bool:
    """Tell whether a point of a list starts here, after a semicolon or a bullet."""
    return _POINT.search(row[at].gap) is not None


def is_allergen_alone(row: Row, at: int) -> bool:
    """Tell whether a point of a list is an allergen and nothing else."""
    if not row[at].meanings:
        return False
    return at + 1 == len(row) or parts(row[at + 1].gap) or "\n" in row[at + 1].gap


def list_closes(row: Row, at: int) -> bool:
    """Tell whether a list after "sans" closes with "ni", "ou" before anything else is said."""
    for index in range(at, min(len(row), at + _LONGEST_LIST)):
        item = row[index]
        if item.cue in {"or", "nor"}:
            return index > at
        if index > at and SENTENCE.search(item.gap):
            return False
        if not item.meanings and item.cue != "filler":
            return False
    return False


def listed_to_start(row: Row, last: int) -> list[int]:
    """Return the allergens listed before the last one, where their list starts a sentence."""
    back, first = last, max(0, last - _LONGEST_LIST)
    while back > first and not _APART.search(row[back].gap):
        back -= 1
        if not row[back].meanings and row[back].cue not in _AND_OR:
            return []
    return [one for one in range(back, last) if row[one].meanings] if _starts(row, back) else []


def joined_before(row: Row, at: int) -> list[int]:
    """Return the allergens right before, the last first: "dairy, egg & nut" before "free"."""
    found: list[int] = []
    back, gap = at - 1, row[at].gap
    while back >= 0 and row[back].meanings and not CLAUSE.search(gap):
        found.append(back)
        gap = row[back].gap
        if back > 0 and row[back - 1].cue in _AND_OR:
            back -= 1
            gap += row[back].gap
        elif _JOINING.isdisjoint(gap) or len(found) > _LONGEST_LIST:
            break
        back -= 1
    return found + (_listed_before(row, found[-1]) if len(found) > 1 else [])


def _listed_before(row: Row, start: int) -> list[int]:
    """Return what a list has before its last two, where nothing else stands before it."""
    back, first = start, max(0, start - _LONGEST_LIST)
    while back > first and "," in row[back].gap and row[back - 1].meanings:
        back -= 1
    is_denied = any(one.cue in {"not", "option"} for one in row[max(0, back - 2) : back])
    is_first = is_denied or _starts(row, back)
    return list(range(start - 1, back - 1, -1)) if is_first else []


def _starts(row: Row, at: int) -> bool:
    return at == 0 or SENTENCE.search(row[at].gap) is not None
