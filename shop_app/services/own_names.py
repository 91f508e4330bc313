"""Whether a text calls an allergen by its own name, in any language of the tables."""

from __future__ import annotations

import re
from functools import cache

from shop_app.domain.allergen_tokens import LINKS, singular
from shop_app.domain.allergen_vocabulary import LINKED
from shop_app.domain.folding import fold
from shop_app.services.allergen_words import vocabulary

_WORD = re.compile(r"[a-z0-9]+")


def own_names(text: str) -> frozenset[str]:
    """Return the codes of allergens that are called so: milk for “lait”, none for “beurre”."""
    stems = [one for one in map(singular, _WORD.findall(fold(text))) if one not in LINKS]
    return _named().get(" ".join(stems), frozenset())


@cache
def _named() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for (first, _), entries in vocabulary().entries.items():
        for entry in entries:
            stems = (first, *(one.removeprefix(LINKED) for one in entry.rest))
            codes = frozenset(one.allergen for one in entry.meanings if one.named)
            if codes:
                found[" ".join(stems)] = codes
    return found
