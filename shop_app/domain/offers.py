"""Whether something may be offered to somebody: the only place that decides it.

Three answers: nothing is recorded against it, ask first, never. Nothing that is unknown is
rounded up: a guest who was not asked, an answer that is old and a cell that nobody filled all end
in asking at best, and in never where an allergy is severe or nobody knows how severe it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from shop_app.domain.allergens import AllergenState, eu_allergens
from shop_app.domain.allergies import (
    HARMFUL,
    AllergyStatus,
    CrossContact,
    DietaryKind,
    Severity,
)
from shop_app.domain.folding import fold


class Answer(StrEnum):
    """What may be done with it, the gravest last."""

    OFFER = "offer"
    ASK = "ask"
    NEVER = "never"


class Why(StrEnum):
    """The reason of an answer."""

    NOT_ASKED = "not_asked"
    DECLINED = "declined"
    STALE = "stale"
    MENTIONED = "mentioned"
    """Something that was written speaks of an allergy, and nobody recorded it."""
    UNNAMED = "unnamed"
    """It is known that they have something, and not what."""
    CONTAINS = "contains"
    MAY_CONTAIN = "may_contain"
    UNKNOWN = "unknown"
    DISLIKED = "disliked"
    DIET = "diet"
    """The diet leaves out what no cell of the grid tells."""


@dataclass(frozen=True, slots=True)
class Food:
    """A dish or product: its cells by allergen; one that is missing is unknown.

    A free-of that nobody confirmed is unknown. `text` is what it is called and made of, in which
    free allergens are looked for.
    """

    name: str
    states: Mapping[str, AllergenState] = field(default_factory=dict)
    text: str = ""

    def state(self, allergen: str) -> AllergenState:
        """Return the cell of one allergen."""
        return self.states.get(allergen, AllergenState.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing a guest avoids: `allergens` are codes, or folded texts of their own.

    `strict`: coeliac, whatever was said of its severity. `told`: the grid tells all that it
    leaves out. `also` counts where a food says it has it, and is no question where it does not.
    """

    kind: DietaryKind
    words: str
    allergens: frozenset[str]
    severity: Severity = Severity.UNKNOWN
    traces: CrossContact = CrossContact.UNKNOWN
    strict: bool = False
    told: bool = True
    also: frozenset[str] = frozenset()
    adrenaline: bool = False
    reaction: str = ""
    note: str = ""

    @property
    def is_grave(self) -> bool:
        """Whether the unknown is out of the question: severe, or nobody knows how severe."""
        unknown = self.kind is DietaryKind.ALLERGY and self.severity is Severity.UNKNOWN
        grave = self.severity is Severity.SEVERE or unknown or self.strict
        return self.kind in HARMFUL and grave


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody at the table; a guest nobody knows has the status not asked."""

    name: str
    status: AllergyStatus = AllergyStatus.NOT_ASKED
    is_stale: bool = False
    ask_each_time: bool = False
    concerns: tuple[Concern, ...] = ()
    mentioned: tuple[str, ...] = ()
    """Clauses that speak of an allergy which is not recorded."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an answer is not “offer”: for whom, what they avoid, and what is known of it."""

    answer: Answer
    guest: str
    why: Why
    words: str = ""
    severity: Severity | None = None
    kind: DietaryKind | None = None
    """What the reason is about; None where it is the guest and no food at all."""
    found: tuple[str, ...] = ()
    """Which allergens of what they avoid are, or may be, in it."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer for a food and everybody it is for, with all reasons, the gravest first."""

    answer: Answer
    reasons: tuple[Reason, ...] = ()


_GRAVITY = {one: number for number, one in enumerate(Answer)}
_CODES = frozenset(code for code, _ in eu_allergens())


def decide(food: Food, guests: Iterable[Guest]) -> Decision:
    """Decide whether a food may be offered to all of these guests; to nobody is a question."""
    reasons: list[Reason] = []
    anybody = False
    for guest in guests:
        anybody = True
        reasons += _reasons(food, guest)
    if not anybody:
        return Decision(Answer.ASK)
    reasons.sort(key=lambda one: -_GRAVITY[one.answer])
    return Decision(reasons[0].answer if reasons else Answer.OFFER, tuple(reasons))


def unknown_guests(number: int, word: str) -> tuple[Guest, ...]:
    """Return guests nobody knows: none of them was asked."""
    return tuple(Guest(f"{word} {index}") for index in range(1, number + 1))


def _reasons(food: Food, guest: Guest) -> Iterator[Reason]:
    if (why := _unanswered(guest)) is not None:
        yield Reason(Answer.ASK, guest.name, why)
    for clause in guest.mentioned:
        yield Reason(Answer.ASK, guest.name, Why.MENTIONED, clause)
    for one in guest.concerns:
        yield from _against(food, guest.name, one)


def _unanswered(guest: Guest) -> Why | None:
    """What is not known of the guest, whatever the food."""
    if guest.status is AllergyStatus.NOT_ASKED:
        return Why.NOT_ASKED
    if guest.status is AllergyStatus.DECLINED or guest.ask_each_time:
        return Why.DECLINED
    if guest.is_stale:
        return Why.STALE
    harms = any(one.kind in HARMFUL for one in guest.concerns)
    return Why.UNNAMED if guest.status is AllergyStatus.HAS and not harms else None


def _against(food: Food, guest: str, one: Concern) -> Iterator[Reason]:
    states = [_state(food, allergen) for allergen in one.allergens]
    said = (_state(food, allergen) for allergen in one.also)
    states += [state for state in said if state in _IN_IT]
    answer, why = max(
        (_RULES[one.kind](one, state) for state in states),
        key=lambda found: (_GRAVITY[found[0]], _CERTAINTY.get(found[1], 0)),
        default=(Answer.ASK, Why.DIET),
    )
    if answer is not Answer.OFFER:
        found = sorted(each for each in one.allergens if _state(food, each) in _IN_IT)
        yield Reason(answer, guest, why, one.words, one.severity, one.kind, tuple(found))
    elif not one.told:
        yield Reason(Answer.ASK, guest, Why.DIET, one.words, None, one.kind)


def _state(food: Food, allergen: str) -> AllergenState:
    """The cell; a free allergen without one is there where the food's own words say so."""
    if allergen in food.states or allergen in _CODES:
        return food.state(allergen)
    said = f" {fold(f'{food.name} {food.text}')} "
    return AllergenState.CONTAINS if allergen and f" {allergen}" in said else AllergenState.UNKNOWN


_Found = tuple[Answer, Why]
_IN_IT = frozenset({AllergenState.CONTAINS, AllergenState.MAY_CONTAIN})
_CERTAINTY = {Why.UNKNOWN: 1, Why.MAY_CONTAIN: 2, Why.CONTAINS: 3}
"""Which reason is told of two that lead to the same answer: what is known."""


def _allergy(one: Concern, state: AllergenState) -> _Found:
    if state is AllergenState.CONTAINS:
        return Answer.NEVER, Why.CONTAINS
    if state is AllergenState.MAY_CONTAIN:
        return (Answer.NEVER if _shuns_traces(one) else Answer.ASK), Why.MAY_CONTAIN
    if state is AllergenState.UNKNOWN:
        return (Answer.NEVER if one.is_grave else Answer.ASK), Why.UNKNOWN
    return Answer.OFFER, Why.CONTAINS


def _shuns_traces(one: Concern) -> bool:
    """Tell whether traces are out: the client says so, or it is grave and they do not say no."""
    if one.severity is Severity.SEVERE or one.traces is CrossContact.YES:
        return True
    return one.is_grave and one.traces is not CrossContact.NO


def _aversion(one: Concern, state: AllergenState) -> _Found:
    del one
    if state is AllergenState.CONTAINS:
        return Answer.ASK, Why.DISLIKED
    return Answer.OFFER, Why.DISLIKED


def _diet(one: Concern, state: AllergenState) -> _Found:
    if state is AllergenState.CONTAINS:
        return Answer.NEVER, Why.CONTAINS
    if state is AllergenState.FREE_OF:
        return Answer.OFFER, Why.DIET
    why = Why.MAY_CONTAIN if state is AllergenState.MAY_CONTAIN else Why.UNKNOWN
    return (Answer.NEVER if one.strict else Answer.ASK), why


_RULES: dict[DietaryKind, Callable[[Concern, AllergenState], _Found]] = {
    DietaryKind.ALLERGY: _allergy,
    DietaryKind.INTOLERANCE: _allergy,
    DietaryKind.AVERSION: _aversion,
    DietaryKind.DIET: _diet,
}


def gravest(decisions: Sequence[Decision]) -> Decision:
    """Return what holds for several foods together: the gravest answer, all reasons."""
    reasons = tuple(reason for one in decisions for reason in one.reasons)
    answer = max((one.answer for one in decisions), key=_GRAVITY.__getitem__, default=Answer.ASK)
    return Decision(answer, reasons)
