"""The tables of words that name or imply an allergen, read into what texts are looked up in.

A line holds phrases between bars, a tab, and what they mean between spaces:
`milk` (an ingredient), `nuts:almond` (with its species), `*milk` (the allergen's own name),
`~gluten` (a dish that usually has it), `?kiwi` (only where the text speaks of allergies),
`!gluten` (it says free of it), `@traces` (a cue: it changes what words beside it mean), `-`.
`^` beside them: only as spelt, it is too rare to be what a misspelt word means.
A phrase of one word after `=` counts only as written, `=pâtes` not as pâte or pâté, though its
accents may be lost; after `==` they may not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from shop_app.domain.allergen_spelling import Spellings, spellings
from shop_app.domain.allergen_tokens import LINKS, singular
from shop_app.domain.folding import APOSTROPHES, fold, fold_character

COMMENT = "#"
LINKED = "+"
"""Before a stem that only counts after a link: noix de cajou, but lait soja are two things."""
_EXACT = "="
_RARE = "^"
_ANY: frozenset[str] = frozenset()
_WORD = re.compile(r"[a-z0-9]+")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")


@dataclass(frozen=True, slots=True)
class Meaning:
    """One allergen that a phrase speaks of.

    `named` by its own name; `usual` in a dish so called; `if_allergic`: not meant as food;
    `freed`: the phrase itself says that it is not in it.
    """

    allergen: str
    species: str = ""
    named: bool = False
    usual: bool = False
    if_allergic: bool = False
    freed: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase stands for: allergens, a cue such as "traces", or nothing at all.

    `rest` are the stems after the first, some `LINKED`; `exact` the written forms that count,
    empty for all; `rare` where misspelt words do not mean it.
    """

    rest: tuple[str, ...]
    meanings: tuple[Meaning, ...] = ()
    cue: str = ""
    exact: frozenset[str] = frozenset()
    rare: bool = False


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Phrases by their first two stems, longest first; all stems, and how these are misspelt.

    The second stem is "" for phrases of one word.
    """

    entries: Mapping[tuple[str, str], tuple[Entry, ...]]
    known: frozenset[str]
    spellings: Spellings


_Phrases: TypeAlias = dict[tuple[tuple[str, ...], frozenset[str]], Entry]
"""Entries by their stems, and the written forms that count, empty for all."""


def read_vocabulary(*texts: str) -> Vocabulary:
    """Read tables of phrases and their meanings; later lines win over earlier ones.

    Lines that start with # and lines without a tab are passed over.
    """
    phrases: _Phrases = {}
    for text in texts:
        for line in text.splitlines():
            words, tab, meanings = line.partition("\t")
            if tab and not line.startswith(COMMENT):
                _read_line(phrases, words, meanings.split())
    known = frozenset(stem.removeprefix(LINKED) for key, _ in phrases for stem in key)
    told = {
        one.removeprefix(LINKED)
        for (key, _), entry in phrases.items()
        if (entry.meanings or entry.cue) and not entry.rare
        for one in key
    }
    return Vocabulary(_by_start(phrases), known, spellings(told))


def _read_line(phrases: _Phrases, words: str, meanings: list[str]) -> None:
    cue = next((one[1:] for one in meanings if one[0] == "@"), "")
    rare = _RARE in meanings
    meant = tuple(_meaning(one) for one in meanings if one[0] not in "@-^")
    alone = Entry((), meant, cue, rare=rare)
    for phrase, folded in zip(words.split("|"), _folded(words).split("|"), strict=True):
        word = folded.strip()
        if word.isalnum():  # most are: each for itself takes three times as long
            phrases[(singular(word),), _ANY] = alone
        elif key := _key(folded):
            exact = _written(phrase.strip()) if _EXACT in phrase else _ANY
            phrases[key, exact] = Entry(key[1:], meant, cue, exact, rare)


def _key(folded: str) -> tuple[str, ...]:
    """Return the stems of a phrase; one that a link stands before is marked."""
    key: list[str] = []
    mark = ""
    for one in map(singular, _WORD.findall(folded)):
        if one in LINKS:
            mark = LINKED if key else ""
        else:
            key.append(mark + one)
            mark = ""
    return tuple(key)


def _folded(text: str) -> str:
    """Fold a line, each kind of letter once: word by word takes ten times as long."""
    for one in {*_BEYOND_ASCII.findall(text), *APOSTROPHES}:
        text = text.replace(one, fold_character(one) or " ")
    return text.lower()


def _written(phrase: str) -> frozenset[str]:
    """Return the forms of a word that counts only as written; accents may be lost after one `=`."""
    word = phrase.lstrip(_EXACT).casefold()
    return frozenset({word} if phrase.startswith(2 * _EXACT) else {word, fold(word)})


def _meaning(text: str) -> Meaning:
    code, _, species = text.lstrip("*~?!").partition(":")
    return Meaning(
        code.replace("_", " "), species.replace("_", " "),
        named=text[0] in "*!", usual=text[0] == "~", if_allergic=text[0] == "?",
        freed=text[0] == "!",
    )  # fmt: skip


def _by_start(phrases: _Phrases) -> dict[tuple[str, str], tuple[Entry, ...]]:
    grouped: dict[tuple[str, str], list[Entry]] = {}
    for (key, _), entry in phrases.items():
        second = key[1].removeprefix(LINKED) if len(key) > 1 else ""
        grouped.setdefault((key[0], second), []).append(entry)
    for entries in grouped.values():
        if len(entries) > 1:
            entries.sort(key=lambda one: (-len(one.rest), not one.exact))
    return {start: tuple(entries) for start, entries in grouped.items()}
