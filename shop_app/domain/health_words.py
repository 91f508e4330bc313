"""Words of health and faith, read from a table: what speaks of them stays in the client file."""

from __future__ import annotations

import re
from dataclasses import dataclass

from shop_app.domain.folding import words_apart

_COMMENT = "#"


@dataclass(frozen=True, slots=True)
class HealthWords:
    """The table; read with `read_health_words`."""

    _pattern: re.Pattern[str]

    def are_in(self, text: str) -> bool:
        """Tell whether a text holds any of the words, accents and case aside."""
        return self._pattern.search(f" {' '.join(words_apart(_apart(text)))} ") is not None


def read_health_words(text: str) -> HealthWords:
    """Read lines of folded words and phrases between |; * stands for any ending, # for a remark."""
    listed = [
        word.strip()
        for line in text.splitlines()
        if line.strip() and not line.startswith(_COMMENT)
        for word in line.split("|")
    ]
    ends = (re.escape(one[:-1]) if one[-1] == "*" else re.escape(one) + " " for one in listed)
    return HealthWords(re.compile(" (?:" + "|".join(ends) + ")"))


def _apart(text: str) -> str:
    """The text with a space for every sign, so that words in brackets or after a dash are words."""
    return "".join(one if one.isalnum() or one.isspace() else " " for one in text)
