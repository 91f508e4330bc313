"""Coeliac disease: noted as a diet as often as an intolerance, and as grave as an allergy."""

from __future__ import annotations

from shop_app.domain.folding import fold

_WORDS = frozenset({"coeliac", "coeliaque", "celiac", "celiaque", "coeliaquie"})


def is_coeliac(text: str) -> bool:
    """Tell whether a recorded text speaks of coeliac disease, whatever else it says."""
    return not _WORDS.isdisjoint(one.removesuffix("s") for one in fold(text).split())


def is_coeliac_alone(text: str) -> bool:
    """Tell whether it says that and nothing more, so that gluten tells all of it."""
    return {one.removesuffix("s") for one in fold(text).split()} <= _WORDS | {"maladie", "disease"}
