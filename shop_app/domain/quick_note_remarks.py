"""Clauses that only remark on what was just said: très sévère, a son EpiPen, à vérifier."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shop_app.domain.allergies import Severity
from shop_app.domain.quick_note_clauses import Clause
from shop_app.domain.quick_note_context import Context
from shop_app.domain.quick_note_dietary import Gravity, gravity_of
from shop_app.domain.quick_note_marks import SMALL
from shop_app.domain.quick_note_proposals import Proposal, ProposalKind

_REMARKS = frozenset({"severity", "adrenaline", "maybe"})
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
        made = (*made[:-1], replace(made[-1], end=max(end, made[-1].end)))
        at += 1
    return Remarked(made, at)


def _remarks(context: Context, clause: Clause, made: tuple[Proposal, ...]) -> bool:
    roles = {one.role for one in context.note.marks_in(clause.at, clause.until)}
    if clause.head is not None or not roles & _REMARKS:
        return False
    if roles & {"severity", "adrenaline"} and made[-1].kind not in _DIETARY:
        return False
    if roles & {"adrenaline"}:
        return True
    marks = context.note.marks[clause.at : clause.until]
    return all(one is not None and one.role in SMALL | _REMARKS for one in marks)


def _with(made: Proposal, gravity: Gravity, *, doubted: bool) -> Proposal:
    known = gravity.severity is not Severity.UNKNOWN
    return replace(
        made,
        uncertain=made.uncertain or doubted,
        severity=gravity.severity if known else made.severity,
        carries_adrenaline=made.carries_adrenaline or gravity.carries_adrenaline,
    )
