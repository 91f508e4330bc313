"""Numbers of additives that labels write without their E: preservatives (220, 202)."""

from __future__ import annotations

import re
from dataclasses import replace

from shop_app.domain.allergen_tokens import Token

_CLASSES = frozenset(
    {"preservative", "preservativ", "conservateur", "conservant", "antioxidant", "antioxydant"}
)
_NUMBER = re.compile(r"\d{3,4}[a-z]?|e\d{3,4}[a-z]?")
_JOINING = frozenset({"and", "et", "or", "ou", "e", "ins"})
_SENTENCE = re.compile(r"[.!?\n]\s|\n\n")
_SULPHITES = frozenset(str(number) for number in range(220, 229))


def _is_one_of_list(one: Token) -> bool:
    is_part = _NUMBER.fullmatch(one.stem) is not None or one.stem in _JOINING
    return is_part and not _SENTENCE.search(one.gap)


def numbered(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the words with the numbers behind "preservatives" that are sulphites as E numbers."""
    if not any(one.stem in _CLASSES for one in found):
        return found
    read, is_listed = [], False
    for one in found:
        if one.stem in _CLASSES:
            is_listed = True
        else:
            is_listed &= _is_one_of_list(one)
        is_sulphite = is_listed and one.stem in _SULPHITES
        read.append(replace(one, stem=f"e{one.stem}") if is_sulphite else one)
    return tuple(read)
