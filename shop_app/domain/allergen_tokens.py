"""The words of a label or a note: folded, in the singular, with their places."""

from __future__ import annotations

import re
from dataclasses import dataclass

from shop_app.domain.folding import fold

_LETTER = r"[^\W_ʼʻ]"
_INSIDE = "[\u0300-\u036f\u00ad\u200b-\u200d]"  # accents written apart, soft hyphens
_WORD = re.compile(f"{_LETTER}(?:{_LETTER}|{_INSIDE})*")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,40}>")
_LINKS = frozenset({"d", "de", "du", "des", "l", "la", "le", "les"})
_TO = frozenset({"au", "aux"})
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Token:
    """One word: `stem` is what tables know it by, `gap` all that stands between it and the last."""

    stem: str
    start: int
    end: int
    gap: str

    @property
    def is_link(self) -> bool:
        """Tell whether tables pass over it: de, la."""
        return self.stem in _LINKS


def stem(word: str) -> str:
    """Return a word folded and in the singular, as far as its last letter tells."""
    folded = "".join(fold(word).split())
    if folded in _TO:
        return "a"
    if len(folded) > _SHORT and folded[-1] in "sx" and folded[-2] != "s":
        return folded[:-1]
    return folded


def tokens(text: str) -> tuple[Token, ...]:
    """Return the words of `text` in their order; places are code points of the text as given."""
    bare = _TAG.sub(lambda tag: " " * len(tag[0]), text)
    found = []
    last = 0
    for word in _WORD.finditer(bare):
        folded = stem(word[0])
        if folded:
            found.append(Token(folded, word.start(), word.end(), bare[last : word.start()]))
            last = word.end()
    return tuple(found)
