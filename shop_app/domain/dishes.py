"""Dishes and products against allergens: a grid whose cells are unknown until somebody says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from shop_app.domain.allergen_detection import Mention
from shop_app.domain.allergens import AllergenState, eu_allergens
from shop_app.domain.courses import course_place
from shop_app.domain.folding import fold
from shop_app.domain.free_allergens import free_allergens
from shop_app.domain.offers import Food
from shop_app.domain.products import Product


@dataclass(frozen=True, slots=True)
class Cell:
    """What is known of one allergen in one dish: the state, the words that led to it, who says so.

    A cell that nobody confirmed is a proposal.
    """

    allergen: str
    state: AllergenState
    words: str = ""
    confirmed_on: date | None = None
    confirmed_by: str = ""
    version: int = 0

    @property
    def counts_as(self) -> AllergenState:
        """The state to act on: a free-of that nobody confirmed is unknown."""
        if self.state is AllergenState.FREE_OF and self.confirmed_on is None:
            return AllergenState.UNKNOWN
        return self.state


@dataclass(frozen=True, slots=True)
class Dish:
    """A dish or product with its cells by allergen; a missing cell is unknown."""

    product: Product
    cells: Mapping[str, Cell] = field(default_factory=dict)

    def cell(self, allergen: str) -> Cell:
        """Return the cell of one allergen."""
        return self.cells.get(allergen) or Cell(allergen, AllergenState.UNKNOWN)

    def as_food(self) -> Food:
        """Return what decides whether it may be offered."""
        states = {name: cell.counts_as for name, cell in self.cells.items()}
        return Food(self.product.name, states, self.product.ingredients)


@dataclass(frozen=True, slots=True)
class NewCell:
    """A cell to write."""

    product_id: int
    allergen: str
    state: AllergenState
    words: str = ""


@dataclass(frozen=True, slots=True)
class Menu:
    """A card: of one day, or of every day (None)."""

    id: int
    version: int
    name: str
    on: date | None
    active: bool


def in_order(dishes: Iterable[Dish]) -> tuple[Dish, ...]:
    """Return dishes as on a card: by course, category and name, a variant under its dish."""
    found = tuple(dishes)
    bases = {one.product.id: one.product for one in found}

    def place(dish: Dish) -> tuple[int, str, str, bool, str]:
        product = dish.product
        base = bases.get(product.variant_of_id or 0, product)
        return (
            course_place(base.category), fold(base.category), fold(base.name),
            base is not product, fold(product.name),
        )  # fmt: skip

    return tuple(sorted(found, key=place))


_GRAVITY = (
    AllergenState.UNKNOWN,
    AllergenState.FREE_OF,
    AllergenState.MAY_CONTAIN,
    AllergenState.CONTAINS,
)


def gravest_state(states: Iterable[AllergenState]) -> AllergenState:
    """Return what counts where several things are said; of nothing, unknown."""
    return max(states, key=_GRAVITY.index, default=AllergenState.UNKNOWN)


def is_graver(one: AllergenState, other: AllergenState) -> bool:
    """Tell whether a state outweighs another: contains, traces, free of, unknown."""
    return _GRAVITY.index(one) > _GRAVITY.index(other)


def is_of_a_part(one: Mention) -> bool:
    """Tell whether words are free of one kind only: “sans amande”, “sans lactose”."""
    return one.state is AllergenState.FREE_OF and (bool(one.species) or one.allergen not in _WHOLE)


_WHOLE = frozenset(code for code, _ in (*eu_allergens(), *free_allergens()))


def proposed_cells(product_id: int, mentions: Iterable[Mention]) -> tuple[NewCell, ...]:
    """Return what a text says of each allergen, the gravest where it says several things.

    Free of one species ("sans blé") is not free of the allergen.
    """
    found: dict[str, NewCell] = {}
    for one in mentions:
        if one.state is AllergenState.UNKNOWN or is_of_a_part(one):
            continue
        before = found.get(one.allergen)
        if before is None or is_graver(one.state, before.state):
            found[one.allergen] = NewCell(product_id, one.allergen, one.state, one.words)
    return tuple(found.values())
