"""Which clauses without a head go on what the one before or after them says."""

from __future__ import annotations

from shop_app.domain.quick_note_clauses import Clause
from shop_app.domain.quick_note_context import Context
from shop_app.domain.quick_note_items import Item, begins_with_link
from shop_app.domain.quick_note_marks import SMALL, TASTES, Mark
from shop_app.domain.quick_note_occasions import day_in
from shop_app.domain.quick_note_words import Gap

_LISTING = frozenset({"allergy", "intolerance", "avoid", "aversion"})
_LONGEST_ITEM = 6
_LONGEST_LIST = 16
_FARTHEST = 8
_LONGEST_ASIDE = 2
_SEPARATORS = frozenset(";\n•|")
_GRAVE = frozenset({"severity", "adrenaline"})
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
        return dated is None and (_is_day(context, clause) or _waits(context, after))
    if head.role in _LISTING:
        remark = _is_grave(context, clause) or _is_doubt_within(context, after)
        return remark or _lists(context, head, index, after)
    if head.role in TASTES - {"wants"} and clause.gap < Gap.HARD:
        return _is_taste(context, head, after)
    return False


def _waits(context: Context, after: int) -> bool:
    """Tell an aside between an occasion and its day: "anniversaire de Marie (sa fille) le 7"."""
    if after + 1 >= len(context.clauses) or context.clauses[after + 1].gap is Gap.HARD:
        return False
    clause = context.clauses[after]
    marks = context.note.marks[clause.at : clause.until]
    aside = all(one is not None and one.role in SMALL for one in marks)
    return aside and _is_day(context, context.clauses[after + 1])


def _lists(context: Context, head: Mark, index: int, after: int) -> bool:
    """Tell whether a clause goes on a list of what is avoided."""
    start, clause = context.clauses[index], context.clauses[after]
    if clause.until - clause.at > _LONGEST_LIST:
        return False
    items = tuple(item for item in context.items(clause.at, clause.until) if not item.is_empty)
    if not items:
        return (
            head.role == "allergy"
            and clause.until - clause.at <= _LONGEST_ASIDE
            and _awaits(context, after)
        )
    named = all(map(context.names, items))
    if clause.gap is Gap.HARD:
        lone = head.until >= start.until and after == index + 1 and head.role == "allergy"
        signs = not _SEPARATORS.isdisjoint(context.note.words[clause.at].lead)
        listed = signs and clause.until - clause.at <= _LONGEST_SHORT
        return named and (lone or listed or _is_somebodys(context, clause))
    return named or _may_list(context, head, after, items)


def _awaits(context: Context, after: int) -> bool:
    """Tell "allergies (food): milk": what is named follows a colon."""
    follows = context.clauses[after + 1] if after + 1 < len(context.clauses) else None
    return follows is not None and ":" in context.note.words[follows.at].lead


def _may_list(context: Context, head: Mark, after: int, items: tuple[Item, ...]) -> bool:
    """Tell it by the form alone where what is named is not known: à la mangue; x, y and z."""
    note, clause = context.note, context.clauses[after]
    if any(one.is_number for one in note.words[clause.at : clause.until]):
        return False
    if any(item.last - item.first > _LONGEST_ITEM for item in items):
        return False
    listed = head.until < len(note.words) and ":" in note.words[head.until].lead
    start = next(one for one in reversed(context.clauses[:after]) if one.head is head)
    goes_on = any(not one.is_empty for one in context.items(head.until, start.until))
    stroke = "/" in note.words[clause.at].lead and clause.until - clause.at <= _LONGEST_ASIDE
    linked = begins_with_link(note, clause.at) or stroke
    return listed or linked or (goes_on and _ends_in_join(context, after))


def _is_grave(context: Context, clause: Clause) -> bool:
    """Tell a clause that says how grave it is, and no more."""
    marks = context.note.marks[clause.at : clause.until]
    small = all(one is not None and one.role in SMALL | _GRAVE for one in marks)
    return small and any(one is not None and one.role in _GRAVE for one in marks)


def _is_doubt_within(context: Context, after: int) -> bool:
    """Tell the aside of "allergique (à confirmer) aux crevettes"."""
    if after + 1 >= len(context.clauses):
        return False
    clause, follows = context.clauses[after], context.clauses[after + 1]
    marks = context.note.marks[clause.at : clause.until]
    small = all(one is not None and one.role in SMALL for one in marks)
    leads = follows.head is None and begins_with_link(context.note, follows.at)
    return small and leads and context.doubts(clause.at, clause.until)


def _is_somebodys(context: Context, clause: Clause) -> bool:
    """Tell whether it goes on for somebody else: sa fille aux œufs."""
    marks = context.note.marks_in(clause.at, clause.until)
    who = next((one for one in marks if one.role == "relative"), None)
    return (
        who is not None and who.until < clause.until and begins_with_link(context.note, who.until)
    )


def _is_day(context: Context, clause: Clause) -> bool:
    """Tell whether a clause is a day and small words."""
    marks = context.note.marks[clause.at : clause.until]
    known = all(one is not None and one.role in SMALL | {"date"} for one in marks)
    return known and any(one is not None and one.role == "date" for one in marks)


def _is_taste(context: Context, head: Mark, at: int) -> bool:
    """Tell whether a clause names one more thing: le Margaux; a, b and c."""
    clause, note = context.clauses[at], context.note
    roles = {one.role for one in note.marks_in(clause.at, clause.until)}
    if roles & {"relative", "date"} or clause.until - clause.at > _LONGEST_ITEM:
        return False
    first = note.marks[clause.at]
    denied = first is not None and first.role in {"not", "except"} and clause.until > first.until
    listed = ":" in note.words[head.until].lead and clause.until - clause.at <= _LONGEST_SHORT
    linked = note.words[clause.at].folded in _LINKING
    return denied or listed or linked or _ends_in_join(context, at)


def _ends_in_join(context: Context, at: int) -> bool:
    """Tell whether short clauses from here on lead to "c and d"."""
    for clause in context.clauses[at : at + _FARTHEST]:
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
    while first and context.clauses[first - 1].head is None and _is_near(context, head, first):
        before = context.clauses[first - 1]
        if head.role in {"occasion", "follow_up"}:
            dated = day_in(context, before.until, start.until)
            if dated is not None or not _is_day(context, before):
                break
        elif head.role in {"allergy", "intolerance"}:
            if not _stands_before(context, start, before):
                break
        else:
            break
        first -= 1
    return first


def _is_near(context: Context, head: Mark, first: int) -> bool:
    """Tell whether what stands before may belong here: "Nuts!! allergic" is one statement."""
    gap = context.clauses[first].gap
    return gap is Gap.SOFT or (gap is Gap.HARD and head.role == "allergy" and not head.value)


def _stands_before(context: Context, start: Clause, before: Clause) -> bool:
    """Tell whether a clause names what the head after it is about: milk, egg and nut allergies."""
    head = start.head
    right = context.items(head.until, start.until) if head else ()
    if any(not one.is_empty for one in right) or before.until - before.at > _LONGEST_SHORT:
        return False
    return all(map(context.names, context.items(before.at, before.until)))
