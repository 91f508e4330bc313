"""One line typed at the counter, French or English, read into proposals; nothing is recorded.

What is not understood stays in `rest`: every word of a note is in a proposal's span or there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from shop_app.domain.quick_note_clauses import Clause, clauses_of, negate_nouns
from shop_app.domain.quick_note_context import Context
from shop_app.domain.quick_note_dates import Dates
from shop_app.domain.quick_note_dietary import read_avoided, read_diet
from shop_app.domain.quick_note_gravity import grave_asides, with_pens
from shop_app.domain.quick_note_marks import TASTES, Mark, NoteTables, is_english, mark_note
from shop_app.domain.quick_note_occasions import read_follow_up, read_occasion
from shop_app.domain.quick_note_people import people_of
from shop_app.domain.quick_note_preferences import read_tastes
from shop_app.domain.quick_note_proposals import (
    Detect,
    NoteReading,
    Proposal,
    ProposalKind,
    Who,
)
from shop_app.domain.quick_note_remarks import remarked, said_allergic
from shop_app.domain.quick_note_tails import tail_of
from shop_app.domain.quick_note_words import words_of

__all__ = [
    "Detect",
    "NoteReading",
    "NoteTables",
    "Proposal",
    "ProposalKind",
    "Who",
    "read_quick_note",
]

_LONGEST = 20_000


def read_quick_note(
    text: str, today: date, tables: NoteTables, detect: Detect, country: str = "FR"
) -> NoteReading:
    """Return what a note proposes, its days counted from `today`.

    `country` (ISO 3166) is where phone numbers without a country's code belong. Of a text that is
    no note but a book, only the first 20,000 characters are read; the rest is kept whole.
    """
    read = text[:_LONGEST]
    english = is_english(words_of(read), tables.languages)
    dates = Dates(tables.calendar, today, english)
    note = grave_asides(negate_nouns(mark_note(read, tables, dates, country)))
    clauses = clauses_of(note, lambda words: bool(detect(words)))
    context = Context(note, clauses, people_of(note, clauses), tables, detect, today)
    proposals = with_pens(context, tuple(_proposals(context)))
    return NoteReading(proposals, _rest(text, proposals))


def _proposals(context: Context) -> Iterator[Proposal]:
    """Read clause after clause; what one makes waits until the next may have said more of it."""
    index = 0
    waiting: tuple[Proposal, ...] = ()
    while index < len(context.clauses):
        clause = context.clauses[index]
        if clause.head is None:
            index += 1
            continue
        first, after = tail_of(context, index)
        made = tuple(
            _for_all(context, _read(context, context.clauses[first:after], clause.head), clause)
        )
        if not made and (graver := said_allergic(context, clause, waiting)):
            made, waiting = graver, ()
        yield from waiting
        remarks = remarked(context, after, made)
        waiting, index = remarks.proposals, remarks.after
    yield from waiting


def _read(context: Context, clauses: tuple[Clause, ...], head: Mark) -> Iterator[Proposal]:
    if head.role == "diet":
        yield from read_diet(context, clauses[-1], head)
    elif head.role in {"allergy", "intolerance", "avoid", "aversion"}:
        yield from read_avoided(context, clauses, head)
    elif head.role in TASTES:
        yield from read_tastes(context, clauses, head)
    elif head.role == "occasion":
        yield from read_occasion(context, clauses, head)
    elif head.role == "follow_up":
        yield from read_follow_up(context, clauses, head)
    else:
        yield _plain(context, clauses[0], head)


def _for_all(context: Context, made: Iterator[Proposal], clause: Clause) -> Iterator[Proposal]:
    """Propose for the client too what is said of both: she and her son are allergic."""
    both = context.person_at(clause.at).also_client
    for one in made:
        if both and one.who is Who.OTHER:
            yield replace(one, who=Who.CLIENT, relation="")
        yield one


def _plain(context: Context, clause: Clause, head: Mark) -> Proposal:
    """Propose a size or a contact: its mark says all."""
    if head.contact is not None:
        contact = head.contact
        made = context.proposal(ProposalKind.CONTACT, clause.at, clause.until)
        return replace(made, contact=contact.kind, value=contact.value, label=contact.label)
    made = context.proposal(ProposalKind.SIZE, clause.at, clause.until)
    doubted = made.uncertain or context.doubts(clause.at, clause.until)
    if head.size is None:
        return replace(made, uncertain=True)
    return replace(
        made, garment=head.size.garment, size=head.size.size, system=head.size.system,
        uncertain=doubted,
    )  # fmt: skip


def _rest(text: str, proposals: tuple[Proposal, ...]) -> str:
    """Return the text that no proposal holds, its pieces between commas."""
    pieces: list[str] = []
    at = 0
    for start, end in sorted((one.start, one.end) for one in proposals):
        if start > at:
            pieces.append(text[at:start])
        at = max(at, end)
    pieces.append(text[at:])
    bare = (piece.strip(" \t\n\r,;:.–—-&+/()[]") for piece in pieces)
    return ", ".join(piece for piece in bare if any(map(str.isalnum, piece)))
