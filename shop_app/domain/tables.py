"""For this table: dish by dish and guest by guest, what is recorded and what must be asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from shop_app.domain.allergens import AllergenState
from shop_app.domain.allergies import HARMFUL, AllergyStatus, DietaryKind, Severity
from shop_app.domain.allergy_words import item_name
from shop_app.domain.dishes import Dish
from shop_app.domain.offers import Answer, Concern, Decision, Guest, Reason, Why, decide
from shop_app.text import Message, Value, translate


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody at the table: a client, or (None) a guest nobody knows."""

    client_id: int | None
    guest: Guest
    seat: str = ""


@dataclass(frozen=True, slots=True)
class DishForTable:
    """One dish: what holds for all together, and for each seat in its place."""

    dish: Dish
    decision: Decision
    each: tuple[Decision, ...]

    @property
    def state(self) -> AllergenState:
        """The gravest that is known of what these guests avoid; unknown before free of."""
        whys = {one.why for one in self.decision.reasons}
        if Why.CONTAINS in whys or Why.DISLIKED in whys:
            return AllergenState.CONTAINS
        if Why.MAY_CONTAIN in whys:
            return AllergenState.MAY_CONTAIN
        return AllergenState.UNKNOWN if whys else AllergenState.FREE_OF


@dataclass(frozen=True, slots=True)
class TableView:
    """A party against the dishes of the day."""

    seats: tuple[Seat, ...]
    dishes: tuple[DishForTable, ...]


def for_table(seats: Sequence[Seat], dishes: Sequence[Dish]) -> TableView:
    """Decide each dish for each seat and for the table."""
    guests = [one.guest for one in seats]
    rows = []
    for dish in dishes:
        food = dish.as_food()
        each = tuple(decide(food, [guest]) for guest in guests)
        rows.append(DishForTable(dish, decide(food, guests), each))
    return TableView(tuple(seats), tuple(rows))


def severe_first(view: TableView) -> TableView:
    """Return the same with the guests in the order in which they must be thought of."""
    order = sorted(range(len(view.seats)), key=lambda one: gravity(view.seats[one].guest))
    dishes = (replace(one, each=tuple(one.each[at] for at in order)) for one in view.dishes)
    return TableView(tuple(view.seats[at] for at in order), tuple(dishes))


def gravity(guest: Guest) -> int:
    """Return how soon somebody must be thought of, 0 first: severe, harmed, to ask, the others."""
    if any(is_severe(one) for one in guest.concerns):
        return 0
    if any(one.kind in HARMFUL for one in guest.concerns) or guest.status is AllergyStatus.HAS:
        return 1
    if is_to_ask(guest) or guest.mentioned:
        return 2
    return 3 if guest.concerns else 4


def is_to_ask(guest: Guest) -> bool:
    """Tell whether too little is known of somebody to serve them without asking."""
    unasked = guest.status in {AllergyStatus.NOT_ASKED, AllergyStatus.DECLINED}
    return unasked or guest.is_stale or guest.ask_each_time


def is_unnamed(guest: Guest) -> bool:
    """Tell whether it is known that somebody has an allergy, and not which."""
    named = any(one.kind in HARMFUL for one in guest.concerns)
    return guest.status is AllergyStatus.HAS and not named


def gravest_concerns(guest: Guest) -> tuple[Concern, ...]:
    """Return what a guest avoids: severe, allergies, intolerances, diets, what they dislike."""
    order = sorted(guest.concerns, key=lambda one: (not is_severe(one), _KINDS.index(one.kind)))
    return tuple(order)


_KINDS = (
    DietaryKind.ALLERGY, DietaryKind.INTOLERANCE, DietaryKind.DIET, DietaryKind.AVERSION,
)  # fmt: skip


def avoided_words(one: Concern | Reason) -> Value:
    """Return what is avoided: codes by their name, everything else as it was said."""
    with_species = _WITH_SPECIES.fullmatch(one.words)
    if with_species is None:
        return item_name(one.words)
    allergen, species = map(item_name, with_species.groups())
    return translate("Offer", "{allergen} ({species})").format(allergen=allergen, species=species)


_WITH_SPECIES = re.compile(r"(.+) \((.+)\)")


def is_severe(one: Concern) -> bool:
    """Tell whether something a guest avoids harms them severely."""
    return one.kind in HARMFUL and one.severity is Severity.SEVERE


ANSWER_WORDS: dict[Answer, Message] = {
    Answer.OFFER: translate("Offer", "nothing recorded against it; confirm with the kitchen"),
    Answer.ASK: translate("Offer", "ask first"),
    Answer.NEVER: translate("Offer", "do not offer"),
}
"""What an answer says; never that something is without danger."""

_WHY: dict[Why, Message] = {
    Why.NOT_ASKED: translate("Offer", "{guest}: never asked about allergies"),
    Why.DECLINED: translate("Offer", "{guest}: prefers not to say; ask"),
    Why.STALE: translate("Offer", "{guest}: asked too long ago; ask again"),
    Why.UNNAMED: translate("Offer", "{guest}: has an allergy that nobody named; ask"),
    Why.MENTIONED: translate("Offer", "{guest}: mentioned, not confirmed: {words}; ask"),
    Why.CONTAINS: translate("Offer", "{guest}: contains {words}"),
    Why.MAY_CONTAIN: translate("Offer", "{guest}: may contain {words}"),
    Why.UNKNOWN: translate("Offer", "{guest}: not known whether it contains {words}"),
    Why.DISLIKED: translate("Offer", "{guest}: does not like {words}"),
    Why.DIET: translate("Offer", "{guest}: ask whether it fits: {words}"),
}
_WHY_OF_DIET: dict[Why, Message] = {
    Why.CONTAINS: translate("Offer", "{guest}: not {words}: contains {found}"),
    Why.MAY_CONTAIN: translate("Offer", "{guest}: perhaps not {words}: may contain {found}"),
    Why.UNKNOWN: translate("Offer", "{guest}: not known whether it fits: {words}"),
}


def reason_words(one: Reason) -> Message:
    """Word a reason, for whom it is."""
    of_diet = one.kind is DietaryKind.DIET
    words = (_WHY_OF_DIET if of_diet else _WHY).get(one.why, _WHY[one.why])
    return words.format(guest=one.guest, words=avoided_words(one), found=found_words(one))


def found_words(one: Reason) -> Value:
    """Return which allergens of what a guest avoids are in it."""
    return tuple(map(item_name, one.found))
