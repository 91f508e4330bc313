"""Dates that matter, and contacts to make, as a note says them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from shop_app.domain.quick_note_clauses import Clause
from shop_app.domain.quick_note_context import Context
from shop_app.domain.quick_note_marks import Mark
from shop_app.domain.quick_note_numeric_dates import NoteDate
from shop_app.domain.quick_note_proposals import Proposal, ProposalKind, Who

_OF = frozenset({"de", "d", "of", "for", "pour"})
_BEFORE_DAY = frozenset({
    "le", "on", "the", "for", "pour", "avant", "before", "by", "d", "ici", "du", "au", "a", "la",
    "vers", "around", "about", "des", "until", "till", "from", "jusqu", "ce", "l", "after", "apres",
})  # fmt: skip
_ABOUT = frozenset({"vers", "around", "about", "environ", "circa"})


def read_occasion(context: Context, clauses: tuple[Clause, ...], head: Mark) -> Iterator[Proposal]:
    """Propose the occasion that clauses name, where its day is named too."""
    first, last = clauses[0], clauses[-1]
    day = day_in(context, first.at, last.until)
    if day is None:
        return
    made = context.proposal(ProposalKind.OCCASION, first.at, last.until)
    who, relation = made.who, made.relation
    if name := _bearer(context, head, first.until):
        who, relation = Who.OTHER, relation or name
    if beside := _relation_beside(context, clauses[1:]):
        who, relation = Who.OTHER, beside
    label = "birthday" if head.value.startswith("age") else head.value
    yield replace(
        made, who=who, relation=relation, label=label, date=day.on, year=day.year,
        month=day.month, day=day.day,
        uncertain=made.uncertain or is_unsure(context, day, first.at, last.until),
    )  # fmt: skip


def read_follow_up(context: Context, clauses: tuple[Clause, ...], head: Mark) -> Iterator[Proposal]:
    """Propose the contact to make that clauses name, with its day where one is named."""
    first, last = clauses[0], clauses[-1]
    mark = _day_mark(context, first.at, last.until)
    day = day_in(context, first.at, last.until)
    if context.is_denied(first.at, head.at) or (day is None and _needs_day(head, last.until)):
        return
    on = day.next_on(context.today) if day else None
    text = _without_day(context, clauses, mark)
    made = context.proposal(ProposalKind.FOLLOW_UP, first.at, last.until, text=text)
    unsure = made.uncertain or is_unsure(context, day, first.at, last.until)
    yield replace(made, who=Who.CLIENT, relation="", date=on, uncertain=unsure)


def _needs_day(head: Mark, until: int) -> bool:
    """Tell "revient mardi" and "rappel : …" from what is to be done on any day."""
    return head.value == "dated" or (head.value == "noun" and head.until == until)


def day_in(context: Context, at: int, until: int) -> NoteDate | None:
    """Return the first day that words name."""
    mark = _day_mark(context, at, until)
    if mark is None or mark.day is None:
        return None
    before = context.note.words[max(mark.at - 2, at) : mark.at]
    about = any(one.folded in _ABOUT for one in before)
    return replace(mark.day, uncertain=True) if about else mark.day


def is_unsure(context: Context, day: NoteDate | None, at: int, until: int) -> bool:
    """Tell whether words doubt what they say, or the day is only about right."""
    return (day is not None and day.uncertain) or context.doubts(at, until)


def _day_mark(context: Context, at: int, until: int) -> Mark | None:
    marks = context.note.marks_in(at, until)
    return next((one for one in marks if one.role == "date"), None)


def _bearer(context: Context, head: Mark, until: int) -> str:
    """Return the name in "anniversaire de Paul", as written."""
    words = context.note.words
    at = head.until
    if at + 1 < until and words[at].folded in _OF and context.note.marks[at + 1] is None:
        name = context.note.slice(at + 1, at + 2)
        return name if name[:1].isupper() else ""
    return ""


def _relation_beside(context: Context, clauses: tuple[Clause, ...]) -> str:
    """Return the relation in "anniversaire de Marie (sa fille) le 7 août"."""
    marks = (one for clause in clauses for one in context.note.marks_in(clause.at, clause.until))
    return next((one.value.partition(" ")[0] for one in marks if one.role == "relative"), "")


def _without_day(context: Context, clauses: tuple[Clause, ...], day: Mark | None) -> str:
    """Return what is to be done, as written, without its day."""
    note = context.note
    at, until = clauses[0].at, clauses[-1].until
    while at < until and (mark := note.marks[at]) and mark.role in {"join", "maybe"}:
        at = mark.until
    if day is None:
        return note.slice(at, until)
    before = day.at
    while before > at and note.words[before - 1].folded in _BEFORE_DAY:
        before -= 1
    parts = (note.slice(at, before), note.slice(max(day.until, at), until))
    return " ".join(filter(None, parts)) or note.slice(at, until)
