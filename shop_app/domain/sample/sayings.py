"""Texts of the samples in one language, agreeing with the person they speak of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from shop_app.domain.sample.weighted import Weighted, weighted

Entry = Mapping[str, Any]
"""A table of a sample's data file: its texts under "fr" and "en"."""

_WOMAN = {
    "e": "e",
    "Il": "Elle",
    "il": "elle",
    "He": "She",
    "he": "she",
    "his": "her",
    "him": "her",
}
_MAN = {"e": "", "Il": "Il", "il": "il", "He": "He", "he": "he", "his": "his", "him": "him"}


@dataclass(frozen=True, slots=True)
class Saying:
    """One text about a woman and about a man, and what it presumes ("alcohol", "meat")."""

    of_woman: str
    of_man: str
    tags: frozenset[str] = frozenset()

    def about(self, *, woman: bool) -> str:
        """Return the text for one person."""
        return self.of_woman if woman else self.of_man


def in_language(entry: Entry, language: str) -> str:
    """Return an entry's text in a language: English where it is not French."""
    text: str = entry["fr" if language == "fr" else "en"]
    return text


def tags_of(entry: Entry) -> frozenset[str]:
    """Return what an entry contains or presumes."""
    return frozenset(entry.get("has", "").split())


def saying(entry: Entry, language: str) -> Saying:
    """Read one text; {e}, {Il}, {il}, {He}, {he}, {his} and {him} agree with the person."""
    text = in_language(entry, language)
    return Saying(text.format_map(_WOMAN), text.format_map(_MAN), tags_of(entry))


def sayings(entries: Iterable[Entry], language: str) -> Weighted[Saying]:
    """Read several texts, each with its weight."""
    return weighted((saying(one, language), one.get("weight", 1)) for one in entries)


def fitting(
    rng: Random, chosen: Weighted[Saying], avoided: frozenset[str], number: int
) -> list[Saying]:
    """Return up to `number` different texts that presume nothing that is avoided."""
    found: list[Saying] = []
    for _ in range(3 * number):
        one = chosen.pick(rng)
        if len(found) < number and one not in found and not one.tags & avoided:
            found.append(one)
    return found
