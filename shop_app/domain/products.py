"""What the shop sells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from shop_app.domain.folding import fold
from shop_app.text import UserError, translate

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class NewProduct:
    """A product to record; `price` in minor units of the shop's currency."""

    name: str
    category: str = ""
    price: int | None = None


@dataclass(frozen=True, slots=True)
class Product:
    """A sold thing; `price` in minor units, None where it has no fixed price."""

    id: int
    version: int
    name: str
    category: str
    price: int | None
    active: bool = True
    is_dish: bool = False
    ingredients: str = ""
    variant_of_id: int | None = None


@dataclass(frozen=True, slots=True)
class ProductUse:
    """A product with how many times it was sold."""

    product: Product
    times: int

    def fits(self, words: Iterable[str]) -> bool:
        """Tell whether each folded word begins one of its name or category."""
        has = f" {fold(self.product.name)} {fold(self.product.category)}"
        return all(f" {word}" in has for word in words)


def product_name(typed: str) -> str:
    """Return a product's name as it is kept.

    Raises:
        UserError: it is empty or too long.
    """
    name = " ".join(typed.split())
    if not name:
        raise UserError(translate("Products", "Type the product’s name."))
    if len(name) > _LONGEST:
        raise UserError(translate("Products", "This name is too long. Shorten it."))
    return name


def folded_name(name: str) -> str:
    """Return what two spellings of a name share; signs alone are told apart as they stand."""
    return fold(name) or name.strip()
