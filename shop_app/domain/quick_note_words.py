"""The words of a quick note, folded, each with its place and with the signs before it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from shop_app.domain.folding import fold

_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+(?:\((?:e|s|es)\))?")
_ENDING = re.compile(r"\(\w+\)$")
"""The ending of "né(e)", "allergique(s)", which says nothing."""

_LONGEST_PLAIN = 2
_SPACED_SIGNS = frozenset({"-", "–", "—", "->", "=>", "/", "//"})
ABBREVIATIONS = frozenset({
    "tel", "anniv", "m", "mr", "mme", "mrs", "ms", "mlle", "dr", "st", "ste", "env", "port", "mob",
    "no", "ref", "r", "d", "v", "rdv", "b", "approx", "all", "allerg", "svp", "tph", "fete", "pref",
    "incl", "intol", "veg",
})  # fmt: skip
"""Words after which a full stop ends no sentence."""


class Gap(IntEnum):
    """What parts a word from the one before it."""

    NONE = 0
    LIST = 1
    SOFT = 2
    HARD = 3


@dataclass(frozen=True, slots=True)
class Word:
    """A word: folded, its place in the note, the signs before it, what they part."""

    folded: str
    start: int
    end: int
    lead: str
    gap: Gap

    @property
    def is_number(self) -> bool:
        """Whether it is made of digits."""
        return self.folded.isascii() and self.folded.isdigit()


def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of a note in their order."""
    found: list[Word] = []
    end = 0
    for match in _WORD.finditer(text):
        folded = "".join(fold(_ENDING.sub("", match[0])).split())
        lead = text[end : match.start()]
        before = found[-1].folded if found else ""
        found.append(
            Word(folded, match.start(), match.end(), lead, _gap(lead, before, folded, found))
        )
        end = match.end()
    return tuple(found)


def _gap(lead: str, before: str, after: str, found: list[Word]) -> Gap:
    if not found or any(sign in lead for sign in "!?;\n\r•|…"):
        return Gap.HARD
    if "." in lead and _ends_sentence(lead, before, after):
        return Gap.HARD
    if any(sign in lead for sign in ",()[]"):
        return Gap.NONE if lead == "," and before.isdigit() and after.isdigit() else Gap.SOFT
    bare = lead.strip()
    if bare in _SPACED_SIGNS and lead != bare:
        return Gap.SOFT
    if any(sign in lead for sign in "/&+") and not before.isdigit() and not after.isdigit():
        return Gap.LIST
    return Gap.NONE


def _ends_sentence(lead: str, before: str, after: str) -> bool:
    """Tell a full stop from that of an abbreviation, a date or a number."""
    if lead == ".":
        return min(len(before), len(after)) > _LONGEST_PLAIN and not (before + after).isdigit()
    if ".." in lead:
        return True
    return before not in ABBREVIATIONS


def slice_of(text: str, words: tuple[Word, ...], at: int, until: int) -> str:
    """Return the text from word `at` up to word `until`, as written."""
    return text[words[at].start : words[until - 1].end] if at < until else ""
