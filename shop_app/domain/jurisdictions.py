"""Whose law says which allergens are declared."""

from __future__ import annotations

from enum import StrEnum


class Jurisdiction(StrEnum):
    """Whose law asks for a declaration."""

    EU = "EU"
    UK = "UK"
    US = "US"


EVERYWHERE = frozenset(Jurisdiction)
NOT_IN_US = frozenset({Jurisdiction.EU, Jurisdiction.UK})


def jurisdiction_of(country: str) -> Jurisdiction:
    """Return whose law a shop of this ISO 3166 country follows; the Union's where it is no other's.

    Countries with lists of their own (Switzerland, Canada, Australia) take the Union's fourteen,
    the longest of the three.
    """
    return _LAWS.get(country.upper(), Jurisdiction.EU)


_LAWS = {"US": Jurisdiction.US, "GB": Jurisdiction.UK}
