"""How grave an allergy is, as a note says it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shop_app.domain.allergies import Severity
from shop_app.domain.quick_note_clauses import Clause
from shop_app.domain.quick_note_context import Context
from shop_app.domain.quick_note_marks import Mark, Note
from shop_app.domain.quick_note_proposals import Proposal, ProposalKind, Who
from shop_app.domain.quick_note_words import Gap


@dataclass(frozen=True, slots=True)
class Gravity:
    """How grave an allergy is, as far as it is said."""

    severity: Severity
    carries_adrenaline: bool


def grave_asides(note: Note) -> Note:
    """Return the note with what only says how grave an allergy named before is marked as that.

    "Allergique aux crustacés (anaphylaxie)" is one allergy; "allergique au lait, anaphylaxie aux
    noix" are two.
    """
    marks, words, named = list(note.marks), list(note.words), False
    for mark in note.marks_in(0, len(note.words)):
        grave = mark.role == "allergy" and (mark.value == "severe" or _is_shock(note, mark))
        if grave and named and not _goes_on(note, mark.until):
            aside = replace(mark, role="severity", value=Severity.SEVERE.value)
            marks[mark.at : mark.until] = [aside] * (mark.until - mark.at)
        if named and ":" in words[mark.at].lead and _is_aside(marks, mark.at):
            words[mark.at] = replace(words[mark.at], lead=", ", gap=Gap.SOFT)
        named = named or mark.role in _NAMING
    return replace(note, marks=tuple(marks), words=tuple(words))


def _is_aside(marks: list[Mark | None], place: int) -> bool:
    """Tell "noix : mortel" from a title, "allergie : grave, aux noix"."""
    mark, before = marks[place], marks[place - 1]
    return mark is not None and mark.role in _GRAVE and (
        before is None or before.role not in _NAMING
    )  # fmt: skip


def _is_shock(note: Note, mark: Mark) -> bool:
    return note.words[mark.at].folded.startswith(_SHOCK)


def _goes_on(note: Note, place: int) -> bool:
    """Tell whether what it is about follows: anaphylaxie aux noix."""
    return (
        place < len(note.words)
        and note.words[place].folded in _TO
        and note.words[place].gap is Gap.NONE
    )


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
            if mark.role == "allergy" and _is_grave(context.note, mark):
                severity = Severity.SEVERE
            previous = mark if mark.role not in {"verb", "owner", "article", "adverb"} else previous
    return Gravity(severity, adrenaline)


def _is_grave(note: Note, head: Mark) -> bool:
    """Tell anaphylaxie, choc aux noix and très allergique from a plain allergy."""
    very = head.at > 0 and note.words[head.at - 1].folded in _VERY
    return head.value == "severe" or very or _is_shock(note, head)


def with_pens(context: Context, made: tuple[Proposal, ...]) -> tuple[Proposal, ...]:
    """Add an adrenaline pen, or a danger, that stands apart to the allergy nearest to it.

    "EpiPen in her bag, nut allergy": the words stay where they are.
    """
    found = list(made)
    for clause in context.clauses:
        gravity = gravity_of(context, (clause,))
        if clause.head is None and gravity.severity is Severity.SEVERE:
            near = _nearest(context, clause, found)
            if near is not None:
                found[near] = replace(
                    found[near], severity=Severity.SEVERE,
                    carries_adrenaline=found[near].carries_adrenaline or gravity.carries_adrenaline,
                )  # fmt: skip
    return tuple(found)


def _nearest(context: Context, clause: Clause, made: list[Proposal]) -> int | None:
    """Return which allergy of the same person is nearest to a clause that no proposal holds."""
    start, person = context.note.words[clause.at].start, context.person_at(clause.at)
    end = context.note.words[clause.until - 1].end
    if any(one.start <= start and end <= one.end for one in made):
        return None
    allergies = [
        (min(abs(one.start - end), abs(start - one.end)), place)
        for place, one in enumerate(made)
        if one.kind is ProposalKind.ALLERGY and (one.who is Who.CLIENT) == person.is_client
    ]
    return min(allergies)[1] if allergies else None


_GRAVE = frozenset({"severity", "adrenaline"})
_NAMING = frozenset({"allergy", "intolerance"})
_SHOCK = ("anaphyla", "choc", "shock")
_TO = frozenset({"a", "au", "aux", "to", "de", "du", "des", "d", "avec", "with", "from", "apres"})
_VERY = frozenset({
    "tres", "very", "extremement", "extremely", "hyper", "ultra", "super", "hautement", "highly",
    "fortement", "strongly", "terriblement", "terribly", "vraiment", "really", "deathly",
    "so", "si",
})  # fmt: skip
