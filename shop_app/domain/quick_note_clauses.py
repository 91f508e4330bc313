"""A note taken apart into clauses: each has at most one head, and knows how it was parted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from shop_app.domain.quick_note_marks import DIETARY, SMALL, TASTES, Mark, Note
from shop_app.domain.quick_note_words import Gap

_NOUNS_APART = 4
_SERVED = frozenset({
    "vin", "vins", "wine", "wines", "biere", "beer", "cocktail", "cocktails", "plat", "plats",
    "menu", "menus", "burger", "burgers", "cuisine", "dish", "dishes", "food", "option", "options",
})  # fmt: skip
_LONGEST_DAY = 6
_LINKS = frozenset({"pour", "for", "de", "d", "to", "a", "avec", "with", "of", "about", "when"})
_NEAR = frozenset({"subject", "verb", "article", "adverb", "not", "client"})
_NO_FOOD = frozenset({"", "not"})

Names = Callable[[str], bool]
"""Tells whether a text names an allergen."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Words `at` to `until`, the head among them, and what parts it from the clause before."""

    at: int
    until: int
    gap: Gap
    head: Mark | None = None
    doubted: bool = False


def clauses_of(note: Note, names: Names) -> tuple[Clause, ...]:
    """Return the clauses of a note in their order; together they hold all its words."""
    found: list[Clause] = []
    at, gap, head = 0, Gap.HARD, None
    place = 0
    while place < len(note.words):
        mark = note.marks[place]
        if place > at and note.words[place].gap >= Gap.SOFT and _opens(mark, place):
            found.append(Clause(at, place, gap, head, _asks(note, place)))
            at, gap, head = place, note.words[place].gap, None
        if mark is not None and mark.at == place and _begins(note, mark, names):
            if head is None:
                head = mark
            elif not _absorbs(note, head, mark, names):
                edge = _edge(note, head.until, place - (mark.value == "left"))
                found.append(Clause(at, edge, gap, head))
                at, gap, head = edge, Gap.NONE, mark
            place = mark.until
        else:
            place += 1
    if note.words:
        found.append(Clause(at, len(note.words), gap, head, _asks(note, len(note.words))))
    return _with_days(note, tuple(_with_adrenaline(note, one, names) for one in found))


def _with_days(note: Note, clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """Return clauses in which somebody else's day goes on an occasion: "…, wife's 5 June"."""
    found: list[Clause] = []
    for clause in clauses:
        before = found[-1].head if found else None
        marks = note.marks_in(clause.at, clause.until)
        day = next((one for one in marks if one.role == "date"), None)
        whose = any(one.role == "relative" and day and one.at < day.at for one in marks)
        short = clause.until - clause.at <= _LONGEST_DAY and clause.gap < Gap.HARD
        if before and before.role == "occasion" and clause.head is None and whose and short and day:
            head = replace(day, role="occasion", value=before.value, until=day.at)
            found.append(replace(clause, head=head))
        else:
            found.append(clause)
    return tuple(found)


def _with_adrenaline(note: Note, clause: Clause, names: Names) -> Clause:
    """Return a clause in which an EpiPen stands with an allergen as one of an allergy."""
    if clause.head is not None:
        return clause
    marks = note.marks_in(clause.at, clause.until)
    pen = next((one for one in marks if one.role == "adrenaline"), None)
    if pen is None or not names(note.slice(clause.at, clause.until)):
        return clause
    return replace(clause, head=replace(pen, role="allergy", value="noun"))


def negate_nouns(note: Note) -> Note:
    """Return the note with "no", "sans", "aucune" before the noun allergy as a negation."""
    marks = list(note.marks)
    for mark in note.marks_in(0, len(note.words)):
        if mark.role == "avoid" and mark.value == "not" and _denies(note, mark):
            marks[mark.at : mark.until] = [replace(mark, role="not")] * (mark.until - mark.at)
    return replace(note, marks=tuple(marks))


def _denies(note: Note, no: Mark) -> bool:
    for place in range(no.until, min(no.until + _NOUNS_APART, len(note.words))):
        if note.words[place].gap >= Gap.SOFT:
            return False
        mark = note.marks[place]
        if mark and mark.role in {"allergy", "intolerance", "diet", "adrenaline"}:
            return mark.value in {"noun", "severe"} or mark.role != "allergy" or place == no.until
    return False


def _opens(mark: Mark | None, place: int) -> bool:
    """Tell whether a clause may begin here: not inside a day or a size."""
    return mark is None or mark.at == place


def _asks(note: Note, until: int) -> bool:
    """Tell whether a question mark follows."""
    if until < len(note.words):
        return "?" in note.words[until].lead
    return "?" in note.text[note.words[-1].end :]


def _begins(note: Note, mark: Mark, names: Names) -> bool:
    if not mark.is_head:
        return False
    if mark.role == "avoid" and mark.value == "left":
        before = note.slice(mark.at - 1, mark.at) if mark.at else ""
        return note.words[mark.at].lead in {"-", " ", "‑"} and names(before)
    return True


def _absorbs(note: Note, head: Mark, mark: Mark, names: Names) -> bool:
    """Tell whether a head is a part of what the one before it says."""
    between = range(head.until, mark.at)
    near = all(_is(note, place, _NEAR) for place in between)
    after_link = note.words[mark.at - 1].folded in _LINKS
    if mark.role in {"follow_up", "occasion"}:
        owned = after_link or _is(note, mark.at - 1, {"article", "owner"})
        same = head.role == mark.role and (near or mark.value == "age_before")
        part = head.role in {"follow_up", "occasion"} and owned
        return (head.role in TASTES and near) or part or same
    if mark.role in TASTES:
        usual = mark.value == "usual" or mark.role == "never"
        return head.role in TASTES and (near or head.role == "never") and (near or usual)
    if mark.role == "avoid":
        follow = note.slice(mark.until, min(mark.until + 3, len(note.words)))
        return head.role in TASTES | {"follow_up"} and mark.value == "not" and not names(follow)
    if mark.role == "diet":
        beside = (note.words[mark.at - 1 : mark.at], note.words[mark.until : mark.until + 1])
        noun = any(one.folded in _SERVED for words in beside for one in words)
        return noun and head.role in TASTES
    return mark.role in DIETARY and head.role == mark.role == "allergy" and _echoes(mark, near=near)


def _echoes(mark: Mark, *, near: bool) -> bool:
    """Tell "allergie : choc anaphylactique" from a second allergy."""
    return near and mark.value in {"severe", "noun", "react"}


def _edge(note: Note, first: int, place: int) -> int:
    """Return where the clause of a head begins: its subject and small words go with it."""
    while place > first and not _is(note, place, {"join"}) and _goes_with(note, place):
        place -= 1
    return place


def _goes_with(note: Note, place: int) -> bool:
    """Tell whether the word before a place belongs to what begins there."""
    if _is(note, place - 1, {"article"}):
        return _is(note, place, {"relative", "client"})
    mark = note.marks[place - 1]
    denies = mark is not None and mark.role == "except" and mark.value == "not"
    return denies or _is(note, place - 1, SMALL)


def _is(note: Note, place: int, roles: frozenset[str] | set[str]) -> bool:
    mark = note.marks[place]
    return mark is not None and mark.role in roles
