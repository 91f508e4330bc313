"""What a sample shop knows of its dishes and products, and who it expects today."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from shop_app.domain.allergens import AllergenState, eu_allergens
from shop_app.domain.sample.sayings import Entry, in_language

_CODES = tuple(code for code, _ in eu_allergens())
_OTHERS = "others"
_CONFIRMED = (
    ("contains", AllergenState.CONTAINS),
    ("may", AllergenState.MAY_CONTAIN),
    ("free", AllergenState.FREE_OF),
)


@dataclass(frozen=True, slots=True)
class SampleDish:
    """A dish: the number of its product, or of the product that it is a variant of.

    `states` are confirmed by the staff of number `by`, `days` ago; without `by` nobody said
    anything. A variant has a `name` of its own.
    """

    product: int
    name: str
    ingredients: str
    states: Mapping[str, AllergenState]
    by: int | None
    days: int
    on_card: bool


@dataclass(frozen=True, slots=True)
class SampleParty:
    """A party expected today; `who` says which client it is, as `store.sample_menu` finds them."""

    who: str
    name: str
    time: str
    covers: int
    table: str
    note: str


@dataclass(frozen=True, slots=True)
class SampleMenu:
    """The dishes of a sample, the name of today's card, and today's parties."""

    card: str
    dishes: tuple[SampleDish, ...]
    parties: tuple[SampleParty, ...]


def read_menu_of(data: Entry, products: list[Entry], language: str) -> SampleMenu:
    """Read the dishes of a trade; `products` are those of its own data file, in order.

    Raises:
        KeyError: a product is named that is not there.
    """
    numbers = {one["fr"]: number for number, one in enumerate(products)}
    return SampleMenu(
        in_language(data["card"], language) if "card" in data else "",
        tuple(_dish(one, numbers, language) for one in data.get("dishes", ())),
        tuple(_party(one, language) for one in data.get("parties", ())),
    )


def _dish(one: Entry, numbers: Mapping[str, int], language: str) -> SampleDish:
    return SampleDish(
        product=numbers[one["of"] if "of" in one else one["variant"]],
        name=in_language(one["name"], language) if "name" in one else "",
        ingredients=in_language(one, language),
        states=dict(_states(one)),
        by=one.get("by"),
        days=one.get("days", 0),
        on_card=one.get("card", False),
    )


def _states(one: Entry) -> Iterator[tuple[str, AllergenState]]:
    said = {name: one.get(name, "").split() for name, _ in _CONFIRMED}
    if said["free"] == [_OTHERS]:
        apart = {*said["contains"], *said["may"], *one.get("unknown", "").split()}
        said["free"] = [code for code in _CODES if code not in apart]
    for name, state in _CONFIRMED:
        yield from ((code, state) for code in said[name])


def _party(one: Entry, language: str) -> SampleParty:
    note = in_language(one, language) if "fr" in one else ""
    return SampleParty(
        one["who"], one.get("name", ""), one["time"], one["covers"], one["table"], note
    )
