"""For this table: dish by dish and guest by guest, what is recorded and what must be asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from shop_app.domain.allergens import AllergenState
from shop_app.domain.dishes import Dish
from shop_app.domain.offers import Answer, Decision, Guest, Reason, Why, decide
from shop_app.text import Message, translate


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
    Why.CONTAINS: translate("Offer", "{guest}: contains {words}"),
    Why.MAY_CONTAIN: translate("Offer", "{guest}: may contain {words}"),
    Why.UNKNOWN: translate("Offer", "{guest}: not known whether it contains {words}"),
    Why.DISLIKED: translate("Offer", "{guest}: does not like {words}"),
    Why.DIET: translate("Offer", "{guest}: ask for the diet {words}"),
}


def reason_words(one: Reason) -> Message:
    """Word a reason, for whom it is."""
    return _WHY[one.why].format(guest=one.guest, words=one.words)
