"""What the shop sells."""

from dataclasses import dataclass


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
