"""How grave an allergy is, as a note says it."""

from __future__ import annotations

from dataclasses import dataclass

from shop_app.domain.allergies import Severity
from shop_app.domain.quick_note_clauses import Clause
from shop_app.domain.quick_note_context import Context


@dataclass(frozen=True, slots=True)
class Gravity:
    """How grave an allergy is, as far as it is said."""

    severity: Severity
    carries_adrenaline: bool


def gravity_of(context: Context, clauses: tuple[Clause, ...]) -> Gravity:
    """Return how grave clauses say it is."""
    severity, adrenaline = Severity.UNKNOWN, False
    for clause in clauses:
        previous = None
        for mark in context.note.marks_in(clause.at, clause.until):
            denied = previous is not None and previous.role == "not"
            if mark.role == "adrenaline" and not denied:
                adrenaline, severity = True, Severity.SEVERE
            if mark.role == "severity" and not denied and severity is not Severity.SEVERE:
                severity = Severity(mark.value)
            if mark.role == "allergy" and mark.value == "severe":
                severity = Severity.SEVERE
            previous = mark if mark.role not in {"verb", "owner", "article", "adverb"} else previous
    return Gravity(severity, adrenaline)
