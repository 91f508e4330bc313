"""Clauses that only remark on what was just said: très sévère, a son EpiPen, à vérifier."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from shop_app.domain.allergies import Severity
from shop_app.domain.preferences import Polarity
from shop_app.domain.quick_note_clauses import Clause
from shop_app.domain.quick_note_context import Context, of_person
from shop_app.domain.quick_note_gravity import Gravity, gravity_of
from shop_app.domain.quick_note_marks import DIETARY, SMALL
from shop_app.domain.quick_note_people import is_likened
from shop_app.domain.quick_note_proposals import Proposal, ProposalKind, Who
from shop_app.domain.quick_note_words import Gap

_REMARKS = frozenset({"severity", "adrenaline", "maybe"})
_POINTING = frozenset({"y", "en", "it", "them", "ca", "cela"})
_PERSONS = frozenset({"il", "elle", "he", "she", "they", "ils", "elles"})
_ALSO = frozenset({"aussi", "also", "too", "egalement", "so", "pareil", "idem", "same"})
_INTOLERANCE = ProposalKind.INTOLERANCE
_LEFT_OUT = frozenset({_INTOLERANCE, ProposalKind.AVERSION, ProposalKind.PREFERENCE})
_DIETARY = frozenset({ProposalKind.ALLERGY, ProposalKind.INTOLERANCE})


@dataclass(frozen=True, slots=True)
class Remarked:
    """Proposals with what was remarked on them, and the clause after the last remark."""

    proposals: tuple[Proposal, ...]
    after: int


def remarked(context: Context, at: int, made: tuple[Proposal, ...]) -> Remarked:
    """Take in the clauses from `at` on that only remark on what was just proposed."""
    while made and at < len(context.clauses) and _remarks(context, context.clauses[at], made):
        clause = context.clauses[at]
        if _revokes(context, clause, made):
            return Remarked((), at + 1)
        end = context.note.words[clause.until - 1].end
        doubted = clause.doubted or context.doubts(clause.at, clause.until)
        gravity = gravity_of(context, (clause,))
        made = tuple(_with(one, gravity, doubted=doubted) for one in made)
        if somebody := _somebody(context, clause):
            also = any(one.folded in _ALSO for one in context.note.words[clause.at : clause.until])
            made = (*(made if also else ()), *(_of(one, somebody) for one in made))
        made = (*made[:-1], replace(made[-1], end=max(end, made[-1].end)))
        at += 1
    return Remarked(made, at)


def said_allergic(
    context: Context, clause: Clause, before: tuple[Proposal, ...]
) -> tuple[Proposal, ...]:
    """Return what was left out as allergies, where a clause says no more than that it is one.

    "Ne mange pas de crevettes, allergique": what the words before name is what it is about.
    """
    head = clause.head
    if head is None or head.role != "allergy" or not before or clause.gap > Gap.SOFT:
        return ()
    if context.is_denied(clause.at, head.at) or before[-1].kind not in _LEFT_OUT:
        return ()
    said = {one.folded for one in context.note.words[clause.at : clause.until]}
    if before[-1].polarity is Polarity.LIKES and said.isdisjoint(_POINTING):
        return ()
    end = context.note.words[clause.until - 1].end
    person = context.person_at(head.at)
    found = [replace(made, end=end) for one in before for made in _as_allergies(context, one)]
    return tuple(found) if person.is_client else tuple(of_person(one, person) for one in found)


def _as_allergies(context: Context, made: Proposal) -> Iterator[Proposal]:
    if made.allergen:
        yield replace(made, kind=ProposalKind.ALLERGY, polarity=None, topic="")
        return
    for allergen, species in context.allergens(made.text):
        yield replace(
            made, kind=ProposalKind.ALLERGY, polarity=None, topic="", allergen=allergen,
            species=species,
        )  # fmt: skip


def _remarks(context: Context, clause: Clause, made: tuple[Proposal, ...]) -> bool:
    if clause.head is not None:
        return False
    if _revokes(context, clause, made):
        return True
    marks = context.note.marks[clause.at : clause.until]
    roles = {one.role for one in marks if one is not None}
    if "not" in roles and not roles & _REMARKS:
        return False
    if not roles & (_REMARKS | {"relative"}) or not _concerns(roles, made[-1]):
        return False
    small = all(one is not None and one.role in SMALL | _REMARKS for one in marks)
    return small or "adrenaline" in roles


def _concerns(roles: set[str], made: Proposal) -> bool:
    """Tell whether a remark may be on that kind of proposal."""
    if "relative" in roles and made.kind.value not in DIETARY:
        return False
    return made.kind in _DIETARY or not roles & {"severity", "adrenaline"}


def _revokes(context: Context, clause: Clause, made: tuple[Proposal, ...]) -> bool:
    """Tell "…, c'est faux" and "…, he isn't": what was said before is so no more."""
    note = context.note
    marks = note.marks_in(clause.at, clause.until)
    if made[-1].kind.value not in DIETARY or not all(note.marks[clause.at : clause.until]):
        return False
    small = all(one.role in SMALL - {"relative"} for one in marks)
    if small and any(one.value == "over" for one in marks):
        return True
    said = {note.words[one.at].folded for one in marks if one.role == "subject"} & _PERSONS
    before = {one.folded for one in note.words if made[0].start <= one.start < made[-1].end}
    denied = bool(marks) and any(one.role == "not" for one in marks)
    return small and denied and bool(said & before)


def _somebody(context: Context, clause: Clause) -> str:
    """Return the relation where a clause only says whose it is: nut allergy (daughter)."""
    marks = context.note.marks_in(clause.at, clause.until)
    named = (one for one in marks if one.role == "relative")
    found = next((one for one in named if not is_likened(context.note, one)), None)
    return found.value.partition(" ")[0] if found else ""


def _of(made: Proposal, relation: str) -> Proposal:
    return replace(made, who=Who.OTHER, relation=relation)


def _with(made: Proposal, gravity: Gravity, *, doubted: bool) -> Proposal:
    known = gravity.severity is not Severity.UNKNOWN
    return replace(
        made,
        uncertain=made.uncertain or doubted,
        severity=gravity.severity if known else made.severity,
        carries_adrenaline=made.carries_adrenaline or gravity.carries_adrenaline,
    )
