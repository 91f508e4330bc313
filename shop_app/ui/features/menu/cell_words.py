"""What is known of the cell in focus, as a sentence: the state, since when, by whom, and why."""

from __future__ import annotations

from shop_app.domain.allergens import AllergenState
from shop_app.domain.days import full_day
from shop_app.domain.dishes import Cell
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.kit.state_marks import STATE_WORDS


def cell_sentence(dish: str, allergen: Value, cell: Cell) -> Value:
    """Return all that is known of a cell."""
    head = translate("Menu", "{dish}, {allergen}: {state}").format(
        dish=dish, allergen=allergen, state=STATE_WORDS[cell.state]
    )
    if cell.state is AllergenState.UNKNOWN:
        return Joined((head, translate("Menu", "nobody has said anything yet")))
    return Joined((head, *_because(cell), _who(cell)))


def _because(cell: Cell) -> tuple[Value, ...]:
    if not cell.words:
        return ()
    return (translate("Menu", "from the words “{words}”").format(words=cell.words),)


def _who(cell: Cell) -> Message:
    if cell.confirmed_on is None:
        if cell.state is AllergenState.FREE_OF:
            return translate("Menu", "proposed: counts as unknown until someone confirms it")
        return translate("Menu", "proposed: nobody has confirmed it")
    day = full_day(cell.confirmed_on)
    if not cell.confirmed_by:
        return translate("Menu", "confirmed on {day}").format(day=day)
    return translate("Menu", "confirmed by {name} on {day}").format(name=cell.confirmed_by, day=day)
