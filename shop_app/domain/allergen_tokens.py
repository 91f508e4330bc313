"""The words of a label or a note: folded, in the singular, with their places."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from shop_app.domain.folding import fold

_LETTER = r"[^\W_ʼʻ]"
_INSIDE = "[\u0300-\u036f\u00ad\u200b-\u200d]"  # accents written apart, soft hyphens
_WORD = re.compile(f"{_LETTER}(?:{_LETTER}|{_INSIDE})*")
_WITH_NUMBER = re.compile(r"([^\W\d_]{3,})\d+")  # "blé12 %", but E220 and SO2 stay whole
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,40}>")
_LOST = ("\ufffd", "é")  # what a wrong encoding leaves of an accented letter
LINKS = frozenset({"d", "de", "du", "des", "l", "la", "le", "les"})
"""Words that phrases have or lack at will: noix (de) cajou."""
QUALIFIERS = frozenset({"bio", "biologique", "organic", "biologisch", "biologico"})
"""Words that may stand inside any phrase and say nothing of allergens: noix bio de cajou."""
_TO = frozenset({"au", "aux"})
_SHORT = 3
_LOST_LIGATURE = re.compile(r"\?(?=ufs?\b)", re.IGNORECASE)
_FOR_L = re.compile(r"(?<=[a-z])(?:!|\\\\?)(?=[a-z])")  # as scanners read it: hand!es, a\so
_AND = re.compile(r"\b(fish|mac|steak|surf|lea) & (chips|cheese|ale|turf|perrins)\b", re.IGNORECASE)
_BROKEN = re.compile(r"[-\u00ad\u2010]\s*\n\s*")


@dataclass(frozen=True, slots=True)
class Token:
    """One word: `stem` is what tables know it by, `gap` all that stands between it and the last.

    `word` is as written but for case, `is_capital` where only its first letter is a capital;
    places are code points of the text as given.
    """

    stem: str
    word: str
    start: int
    end: int
    gap: str
    is_capital: bool = False

    @property
    def is_link(self) -> bool:
        """Tell whether tables pass over it: de, la."""
        return self.stem in LINKS

    @property
    def is_passed(self) -> bool:
        """Tell whether phrases go on behind it as if it were not there."""
        return self.stem in LINKS or self.stem in QUALIFIERS

    @property
    def is_broken_off(self) -> bool:
        """Tell whether it may be the second half of a word parted at the end of a line."""
        return _BROKEN.fullmatch(self.gap) is not None

    def after(self, first: Token) -> Token:
        """Return the whole word of which this is the second half."""
        word = first.word + self.word
        return Token(stem(word), word, first.start, self.end, first.gap, first.is_capital)


def stem(word: str) -> str:
    """Return a word folded and in the singular, as far as its last letter tells."""
    return singular("".join(fold(word).split()))


def singular(folded: str) -> str:
    """Return a folded word without the sign of a plural; au and aux are one word."""
    if folded in _TO:
        return "a"
    if len(folded) <= _SHORT:
        return folded
    is_plural = folded[-1] == "s" and folded[-2] != "s"
    return folded[:-1] if is_plural or folded.endswith("ux") else folded


def tokens(text: str) -> tuple[Token, ...]:
    """Return the words of `text` in their order."""
    bare = _TAG.sub(lambda tag: " " * len(tag[0]), text).replace(*_LOST)
    bare = _FOR_L.sub(lambda sign: "l".ljust(len(sign[0]), "\u00ad"), bare)
    bare = _AND.sub(r"\1 n \2", _LOST_LIGATURE.sub("œ", bare))
    found = []
    last = 0
    for match in _WORD.finditer(bare):
        word = unicodedata.normalize("NFC", match[0]).casefold()
        start, end = match.span()
        if numbered := _WITH_NUMBER.fullmatch(word):
            word = numbered[1]
            end = start + len(word)
        if folded := stem(word):
            capital = match[0][0].isupper() and not match[0][1:].isupper()
            found.append(Token(folded, word, start, end, bare[last:start], capital))
            last = end
    return tuple(found)
