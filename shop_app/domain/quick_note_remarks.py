"""Clauses that only remark on what was just said: très sévère, a son EpiPen, à vérifier."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from shop_app.domain.allergies import Severity
from shop_app.domain.preferences import Polarity
from shop_app.domain.quick_note_clauses import Clause
from shop_app.domain.quick_note_context import Context
from shop_app.domain.quick_note_dietary import Gravity, gravity_of
from shop_app.domain.quick_note_marks import DIETARY, SMALL
from shop_app.domain.quick_note_proposals import Proposal, ProposalKind, Who
from shop_app.domain.quick_note_words import Gap

_REMARKS = frozenset({"severity", "adrenaline", "maybe"})
_POINTING = frozenset({"y", "en", "it", "them", "ca", "cela"})
_ALSO = frozenset({"aussi", "also", "too", "egalement"})
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
    found = [replace(made, end=end) for one in before for made in _as_allergies(context, one)]
    return tuple(found)


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
    roles = {one.role for one in context.note.marks_in(clause.at, clause.until)}
    if clause.head is not None or not roles & (_REMARKS | {"relative"}):
        return False
    if "not" in roles and not roles & _REMARKS:
        return False
    if "relative" in roles and made[-1].kind.value not in DIETARY:
        return False
    if roles & {"severity", "adrenaline"} and made[-1].kind not in _DIETARY:
        return False
    if roles & {"adrenaline"}:
        return True
    marks = context.note.marks[clause.at : clause.until]
    return all(one is not None and one.role in SMALL | _REMARKS for one in marks)


def _somebody(context: Context, clause: Clause) -> str:
    """Return the relation where a clause only says whose it is: nut allergy (daughter)."""
    marks = context.note.marks_in(clause.at, clause.until)
    found = next((one for one in marks if one.role == "relative"), None)
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
