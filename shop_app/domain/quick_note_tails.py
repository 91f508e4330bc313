"""Which clauses without a head go on what the one before or after them says."""

from __future__ import annotations

from shop_app.domain.quick_note_clauses import Clause
from shop_app.domain.quick_note_context import Context
from shop_app.domain.quick_note_items import begins_with_link, items_of
from shop_app.domain.quick_note_marks import SMALL, TASTES, Mark
from shop_app.domain.quick_note_occasions import day_in
from shop_app.domain.quick_note_words import Gap

_LISTING = frozenset({"allergy", "intolerance", "avoid", "aversion"})
_LONGEST_ITEM = 6
_LONGEST_SHORT = 3
_LINKING = frozenset({"le", "la", "les", "l", "et", "and"})


def tail_of(context: Context, index: int) -> tuple[int, int]:
    """Return the first clause that belongs to a head's, and the one after the last."""
    head = context.clauses[index].head
    if head is None:
        return index, index + 1
    after = index + 1
    while after < len(context.clauses) and _goes_on(context, head, index, after):
        after += 1
    return _first(context, head, index), after


def _goes_on(context: Context, head: Mark, index: int, after: int) -> bool:
    clause, start = context.clauses[after], context.clauses[index]
    if clause.head is not None:
        return False
    if head.role in {"occasion", "follow_up"}:
        dated = day_in(context, start.at, context.clauses[after - 1].until)
        return dated is None and _is_day(context, clause)
    if head.role in _LISTING:
        return _lists(context, head, start, clause, first=after == index + 1)
    if head.role in TASTES - {"wants"} and clause.gap < Gap.HARD:
        return _is_taste(context, after)
    return False


def _lists(context: Context, head: Mark, start: Clause, clause: Clause, *, first: bool) -> bool:
    note = context.note
    if clause.until - clause.at > _LONGEST_ITEM + 2:
        return False
    items = items_of(note, clause.at, clause.until, context.tables.fillers, "dietary_filler")
    if all(item.is_empty for item in items):
        return False
    named = all(context.names(item) for item in items if not item.is_empty)
    if clause.gap is Gap.HARD:
        lone = head.until >= start.until and first and head.role == "allergy"
        return lone and named
    if named:
        return True
    words = note.words[clause.at : clause.until]
    listed = head.until < len(note.words) and ":" in note.words[head.until].lead
    short = len(words) <= _LONGEST_ITEM and not any(one.is_number for one in words)
    return short and (listed or begins_with_link(note, clause.at))


def _is_day(context: Context, clause: Clause) -> bool:
    """Tell whether a clause is a day and small words."""
    marks = context.note.marks[clause.at : clause.until]
    known = all(one is not None and one.role in SMALL | {"date"} for one in marks)
    return known and any(one is not None and one.role == "date" for one in marks)


def _is_taste(context: Context, at: int) -> bool:
    """Tell whether a clause names one more thing: le Margaux; a, b and c."""
    clause, note = context.clauses[at], context.note
    roles = {one.role for one in note.marks_in(clause.at, clause.until)}
    if roles & {"relative", "date"} or clause.until - clause.at > _LONGEST_ITEM:
        return False
    return note.words[clause.at].folded in _LINKING or _ends_in_join(context, at)


def _ends_in_join(context: Context, at: int) -> bool:
    """Tell whether short clauses from here on lead to "c and d"."""
    for clause in context.clauses[at:]:
        if clause.head is not None or clause.gap is Gap.HARD:
            return False
        if any(one.role == "join" for one in context.note.marks_in(clause.at, clause.until)):
            return clause.until - clause.at <= _LONGEST_ITEM
        if clause.until - clause.at > _LONGEST_SHORT:
            return False
    return False


def _first(context: Context, head: Mark, index: int) -> int:
    """Return the clause from which on what stands before a head belongs to it."""
    start = context.clauses[index]
    first = index
    while (
        first and context.clauses[first - 1].head is None and context.clauses[first].gap is Gap.SOFT
    ):
        before = context.clauses[first - 1]
        if head.role in {"occasion", "follow_up"}:
            dated = day_in(context, before.until, start.until)
            if dated is not None or not _is_day(context, before):
                break
        else:
            break
        first -= 1
    return first
