"""What search sees of a client: the folded words of its names and towns, and the terms they give.

Each word of a client stands first in a term of its own, followed by all the others, so that one
stretch of the index answers a word, and a look at the rest of each line answers the other words:
"dupont marie | mimi /lyon ".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from typing import NamedTuple

from shop_app.domain.folding import APOSTROPHES, words, words_apart

LONGEST_WORD = 40
WHOLE_NAME = " |"
"""Ends the words of the given and family name."""
_MOST_WORDS = 60
_LONGEST_REST = 200
_IDEOGRAPHS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]{2,}")
_LONGEST_IDEOGRAPHS = 8


@dataclass(frozen=True, slots=True)
class Searched:
    """The words of a client: given and family name; what else names it; the towns.

    `rest` is what follows the words of the names in every term.
    """

    names: tuple[str, ...]
    also: tuple[str, ...]
    places: tuple[str, ...]
    rest: str

    @property
    def line(self) -> str:
        """Return all words in one line, each between spaces, towns with a stroke before them."""
        return f" {self._after(self.names)}"

    def name_terms(self) -> set[str]:
        """Return the terms that start with a word of a name."""
        names = self.names
        turned = {self._after(names[at:] + names[:at]) for at in range(len(names))}
        if self.also:
            line = self._after(names)
            turned.update([f"{word} | {line}" for word in self.also])
        return turned

    def place_terms(self) -> set[str]:
        """Return the terms that start with a word of a town."""
        line = self._after(self.names)
        return {f"{word} / {line}" for word in self.places}

    def _after(self, names: tuple[str, ...]) -> str:
        return (" ".join(names) + self.rest).lstrip()


def searched(row: Mapping[str, str], towns: Iterable[str]) -> Searched:
    """Return what search sees of a client from its row's names and the towns of its addresses."""
    given, family = row["given_name"], row["family_name"]
    said, called, firm = _ways(given), _ways(family), row["organisation"]
    found = dict.fromkeys(said.said + called.said)
    also = said.initials + said.other + called.other
    if shown := row["name_as_said"]:
        ways = _ways(shown)
        also += ways.said + ways.other
    if written := row.get("other_script", ""):
        ways = _ways(written)
        also += ways.said + ways.other
    if firm:
        also += _said(firm) + words_apart(firm)
    names = tuple(found)[:_MOST_WORDS]
    if also:
        also = tuple([word for word in dict.fromkeys(also) if word not in found])[:_MOST_WORDS]
    lived_in = dict.fromkeys(chain.from_iterable(map(_town_words, towns)))
    places = tuple([word[:LONGEST_WORD] for word in lived_in])[:_MOST_WORDS]
    return Searched(names, also, places, _rest(also, places))


def _rest(also: tuple[str, ...], places: tuple[str, ...]) -> str:
    after = " ".join(also + tuple([f"/{word}" for word in places]))[:_LONGEST_REST]
    return f"{WHOLE_NAME} {after}".rstrip() + " "


def typed_words(typed: str) -> tuple[str, ...]:
    """Return the words of a query as `searched` makes those of a name."""
    return _said(typed)


def first_word(term: str) -> str:
    """Return the word that a term is found by."""
    return term.partition(" ")[0]


def _said(name: str) -> tuple[str, ...]:
    """The words; a name of signs alone (an emoji) is one word as it stands."""
    return tuple(map(_cut, words(name) or ("".join(name.split()),) if name else ()))


def _other_ways(name: str) -> tuple[str, ...]:
    """Words around an apostrophe apart, neighbours as one, the ends of a name in ideographs."""
    if not name:
        return ()
    found = words(name)[:_MOST_WORDS]
    if len(found) == 1 and found[0].isascii() and APOSTROPHES.isdisjoint(name):
        return ()
    joined = [first + second for first, second in pairwise(found)]
    whole = ["".join(found)] if len(found) > 2 else []  # noqa: PLR2004 - a pair is one above
    return tuple(
        map(_cut, (*words_apart(name)[:_MOST_WORDS], *joined, *whole, *_ideographs(found)))
    )


def _ideographs(found: tuple[str, ...]) -> list[str]:
    """The ends of a name written without gaps: 小明 in 王小明."""
    return [
        word[start:]
        for word in found
        if _IDEOGRAPHS.fullmatch(word)
        for start in range(1, min(len(word), _LONGEST_IDEOGRAPHS))
    ]


def _initials(given: str) -> tuple[str, ...]:
    """The first letters of a name of several words, written as one: jp."""
    found = words(given)
    return ("".join(word[0] for word in found[:4]),) if len(found) > 1 else ()


class _Ways(NamedTuple):
    """The words of one name, the other ways of writing them, and their initials."""

    said: tuple[str, ...]
    other: tuple[str, ...]
    initials: tuple[str, ...]


@lru_cache(maxsize=16_384)  # most names are those of many clients
def _ways(name: str) -> _Ways:
    return _Ways(_said(name), _other_ways(name), _initials(name))


_town_words = lru_cache(maxsize=4096)(words)


def _cut(word: str) -> str:
    return word[:LONGEST_WORD]
