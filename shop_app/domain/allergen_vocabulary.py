"""The tables of words that name or imply an allergen, read into what texts are looked up in.

A line holds phrases between bars, a tab, and what they mean between spaces:
`milk` (an ingredient), `nuts:almond` (with its species), `*milk` (the allergen's own name),
`~gluten` (a dish that usually has it), `@traces` (words that change what follows), `-` (nothing).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from shop_app.domain.allergen_tokens import Token, stem, tokens

COMMENT = "#"
NOTHING = "-"


@dataclass(frozen=True, slots=True)
class Meaning:
    """One allergen that a phrase speaks of: `named` by its own name, `usual` in a dish."""

    allergen: str
    species: str = ""
    named: bool = False
    usual: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase stands for: allergens, a cue such as "traces", or nothing at all."""

    rest: tuple[str, ...]
    meanings: tuple[Meaning, ...] = ()
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Phrases by their first stem, longest first; `known` are all stems that stand in one."""

    entries: dict[str, tuple[Entry, ...]]
    known: frozenset[str]
    deletions: dict[str, tuple[str, ...]] = field(default_factory=dict)


def read_vocabulary(*texts: str) -> Vocabulary:
    """Read tables of phrases and their meanings; later lines win over earlier ones."""
    phrases: dict[tuple[str, ...], Entry] = {}
    for text in texts:
        for line in text.splitlines():
            words, tab, meanings = line.partition("\t")
            if tab and not line.startswith(COMMENT):
                _read_line(phrases, words, meanings.split())
    return Vocabulary(_by_first(phrases), frozenset(one for key in phrases for one in key))


def phrase_stems(found: Iterable[Token]) -> tuple[str, ...]:
    """Return the stems that count in a phrase: links are passed over unless nothing else is."""
    return tuple(one.stem for one in found if not one.is_link)


def _read_line(phrases: dict[tuple[str, ...], Entry], words: str, meanings: list[str]) -> None:
    cue = next((one[1:] for one in meanings if one.startswith("@")), "")
    meant = tuple(_meaning(one) for one in meanings if one[0] not in "@-")
    for phrase in words.split("|"):
        if key := phrase_stems(tokens(phrase)):
            phrases[key] = Entry(key[1:], meant, cue)


def _meaning(text: str) -> Meaning:
    code, _, species = text.lstrip("*~").partition(":")
    return Meaning(
        code.replace("_", " "),
        species.replace("_", " "),
        text.startswith("*"),
        text.startswith("~"),
    )


def _by_first(phrases: dict[tuple[str, ...], Entry]) -> dict[str, tuple[Entry, ...]]:
    grouped: dict[str, list[Entry]] = {}
    for key, entry in phrases.items():
        grouped.setdefault(key[0], []).append(entry)
    return {
        first: tuple(sorted(entries, key=lambda one: -len(one.rest)))
        for first, entries in grouped.items()
    }


__all__ = ["Entry", "Meaning", "Vocabulary", "read_vocabulary", "stem"]
