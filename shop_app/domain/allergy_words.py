"""How a stored allergen is said: codes by their name, everything else as it was told."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from shop_app.domain.allergen_species import species
from shop_app.domain.allergens import eu_allergens
from shop_app.domain.diets import diets
from shop_app.domain.free_allergens import free_allergens
from shop_app.text import Value


def item_name(allergen: str) -> Value:
    """Return the name of a stored allergen, species or diet: for a code in the user's language.

    A code may be spelt with spaces and in capitals; any other text is returned as it was said.
    """
    return _names().get(_key(allergen), allergen)


def _key(text: str) -> str:
    return " ".join(text.replace("_", " ").split()).casefold()


@cache
def _names() -> dict[str, Value]:
    return {_key(code): name for code, name in reversed((*_coded(),))}


def _coded() -> Iterator[tuple[str, Value]]:
    """Yield codes and names; where two have one code, the first counts."""
    yield from eu_allergens()
    yield from free_allergens()
    yield from ((one.code, one.name) for one in diets())
    yield from ((one.code, one.name) for one in species())
