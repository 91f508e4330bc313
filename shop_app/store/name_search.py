"""Clients whose names and towns have every word that was typed, each whole or by its start."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from shop_app.domain.folding import spellings
from shop_app.domain.found import Found, FoundBy
from shop_app.domain.searched import WHOLE_NAME
from shop_app.store.tables.search_terms import TermKind
from shop_app.store.term_queries import (
    FEW,
    Group,
    Line,
    Stretch,
    counted,
    held,
    holders,
    lines_in,
    seen_lately,
    stretch_of,
)
from shop_app.store.transaction import Transaction

_COMPARED = 300
"""Clients whose exactness is compared; of more, the last seen are shown."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A typed word, whether it must be whole, and how many terms it is found by."""

    text: str
    whole: bool
    terms: int

    @property
    def piece(self) -> str:
        return f" {self.text} " if self.whole else f" {self.text}"

    @property
    def stretch(self) -> Stretch:
        return stretch_of(TermKind.NAME, self.text, whole=self.whole)


def named(tx: Transaction, typed: tuple[str, ...], limit: int) -> Iterator[Found]:
    """Yield clients that have every typed word in their names: the most exact first."""
    usable = [_starts(tx, spelling) for spelling in spellings(typed)]
    usable = [words for words in usable if all(word.terms for word in words)]
    for words in usable:
        yield from (Found(line.client_id, FoundBy.NAME) for line in _named(tx, words, limit))


def with_town(tx: Transaction, typed: tuple[str, ...], limit: int) -> Iterator[Found]:
    """Yield clients that have every typed word in their names or towns, one at least in a town."""
    towns = {word: _town_terms(tx, word) for word in typed}
    if not any(towns.values()):
        return
    starts = _starts(tx, typed)
    if not all(word.terms or towns[word.text] for word in starts):
        return
    for town in (word for word in starts if towns[word.text]):
        others = [_either(word) for word in starts if word is not town]
        for line in _in_town(tx, town.text, towns[town.text], others, limit):
            yield Found(line.client_id, FoundBy.PLACE, words=(town.text,))


def whole_word(tx: Transaction, word: str, limit: int) -> list[Line]:
    """Return the clients that have this whole word in their names, last seen first."""
    return _reached(tx, [_Word(word, whole=True, terms=holders(tx, word))], limit)


def _starts(tx: Transaction, typed: Iterable[str]) -> list[_Word]:
    return [_Word(text, whole=False, terms=held(tx, text)) for text in dict.fromkeys(typed)]


def _named(tx: Transaction, words: list[_Word], limit: int) -> Iterable[Line]:
    """Return clients in the order of exactness, by as few queries as their number allows."""
    if len(words) > 1 and min(word.terms for word in words) <= FEW:
        found = _read_rarest(tx, words, _COMPARED)
        return sorted(found, key=_inexactness([word.text for word in words]))
    passes: list[Callable[[], Sequence[Line]]] = [
        lambda: _whole_name(tx, words, limit),
        lambda: _reached_if_held(tx, [_as_whole(tx, word) for word in words], limit),
        lambda: _reached_if_held(tx, _longest_whole(tx, words), limit),
        lambda: _reached(tx, words, limit),
    ]
    if len(words) == 1:
        passes = [passes[1], passes[3]]
    return chain.from_iterable(one() for one in passes)


def _as_whole(tx: Transaction, word: _Word) -> _Word:
    return _Word(word.text, whole=True, terms=holders(tx, word.text))


def _longest_whole(tx: Transaction, words: list[_Word]) -> list[_Word]:
    longest = max(words, key=lambda word: len(word.text))
    return [_as_whole(tx, word) if word is longest else word for word in words]


def _reached_if_held(tx: Transaction, words: list[_Word], limit: int) -> list[Line]:
    return _reached(tx, words, limit) if all(word.terms for word in words) else []


def _whole_name(tx: Transaction, words: list[_Word], limit: int) -> list[Line]:
    """Return the clients whose given and family name are just these words, in this order or not."""
    start = " ".join(word.text for word in words) + WHOLE_NAME
    return lines_in(tx, Stretch(TermKind.NAME, start), (), limit)


def _reached(tx: Transaction, words: list[_Word], limit: int) -> list[Line]:
    """Return the last seen of the clients that have all words."""
    terms = min(word.terms for word in words)
    if terms > FEW:
        groups = [(word.piece,) for word in words]
        found = seen_lately(tx, groups, limit, terms)
        if found is not None:
            return found
    return _read_rarest(tx, words, limit)


def _read_rarest(tx: Transaction, words: list[_Word], limit: int) -> list[Line]:
    rarest = min(words, key=lambda word: word.terms)
    groups = [(word.piece,) for word in words if word is not rarest]
    return lines_in(tx, rarest.stretch, groups, limit)


def _inexactness(typed: list[str]) -> Callable[[Line], tuple[int, int]]:
    """Return what tells how far a line is from the typed words.

    First how many of them are only starts, then how many words the name has beyond them.
    """
    wanted, starts = set(typed), tuple(typed)

    def measured(line: Line) -> tuple[int, int]:
        name, _, _ = line.words.partition(WHOLE_NAME)
        beyond = sum(not word.startswith(starts) for word in name.split())
        return len(wanted.difference(line.words.split())), beyond

    return measured


def _town_terms(tx: Transaction, word: str) -> int:
    return counted(tx, stretch_of(TermKind.PLACE, word, whole=False))


def _either(word: _Word) -> Group:
    """A word that stands in a name or in a town."""
    return (f" {word.text}", f"/{word.text}")


def _in_town(tx: Transaction, town: str, terms: int, others: list[Group], limit: int) -> list[Line]:
    if terms > FEW:
        found = seen_lately(tx, [(f"/{town}",), *others], limit, terms)
        if found is not None:
            return found
    return lines_in(tx, stretch_of(TermKind.PLACE, town, whole=False), others, limit)
