"""Clients whose names and towns have every word that was typed, each whole or by its start."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from shop_app.domain.folding import spellings
from shop_app.domain.found import Found, FoundBy
from shop_app.domain.searched import WHOLE_NAME
from shop_app.store.tables.search_terms import TermKind
from shop_app.store.term_queries import (
    Group,
    Line,
    Stretch,
    counted,
    held,
    holders,
    in_order,
    lines_in,
    matches_in,
    seen_lately,
    stretch_of,
)
from shop_app.store.transaction import Transaction

_SORTED = 800
"""Clients of one word that are sooner sorted than met on a walk."""
_SORTING = 20
"""How many clients are walked past while one is put in order."""
_LONGEST_WALK = 60_000
_MOST_FILTERS = 5
_MOST_IN_TOWN = 6
_COMPARED = 1000
"""Clients whose exactness is compared; more are met on a walk through the last seen."""


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
    known: dict[str, int] = {}
    if len(set(typed)) < len(typed):
        yield from _said_twice(tx, typed, known)
    for spelling in spellings(tuple(dict.fromkeys(typed))):
        words = _starts(tx, spelling, known)
        if all(word.terms for word in words):
            yield from (Found(line.client_id, FoundBy.NAME) for line in _named(tx, words, limit))


def _said_twice(tx: Transaction, typed: tuple[str, ...], known: dict[str, int]) -> Iterator[Found]:
    """Yield clients that have a word as often as it was typed: "mar mar" is Marie Martin."""
    words = [word for text in typed for word in _starts(tx, (text,), known)]
    if not all(word.terms for word in words):
        return
    found = [
        line
        for line in _matching(tx, words) or ()
        if all(_times(line, word) >= typed.count(word.text) for word in words)
    ]
    yield from (Found(line.client_id, FoundBy.NAME) for line in in_order(tx, found))


def _times(line: Line, word: _Word) -> int:
    """Count the words of a line's name that start so."""
    return sum(name.startswith(word.text) for name in line.words.partition(WHOLE_NAME)[0].split())


def with_town(tx: Transaction, typed: tuple[str, ...], limit: int) -> Iterator[Found]:
    """Yield clients that have every typed word in their names or towns, one at least in a town."""
    if len(typed) > _MOST_IN_TOWN:
        return
    towns = {
        word: _town_terms(tx, word) if len(word) > 1 or len(typed) == 1 else 0 for word in typed
    }
    if not any(towns.values()):
        return
    starts = _starts(tx, typed, {})
    if not all(word.terms or towns[word.text] for word in starts):
        return
    for town in (word for word in starts if towns[word.text]):
        others = [word for word in starts if word is not town]
        named_only = [word for word in others if not towns[word.text]]
        rarest = min(named_only, key=lambda word: word.terms, default=None)
        if rarest is not None and rarest.terms < towns[town.text]:
            lines = _named_in_town(tx, rarest, town, others, limit)
        else:
            lines = _in_town(tx, town.text, towns[town.text], list(map(_either, others)), limit)
        for line in lines:
            yield Found(line.client_id, FoundBy.PLACE, words=(town.text,))


def whole_word(tx: Transaction, word: str, limit: int) -> list[Line]:
    """Return the clients that have this whole word in their names, last seen first."""
    return _reached(tx, [_Word(word, whole=True, terms=holders(tx, word))], limit)


def _starts(tx: Transaction, typed: Iterable[str], known: dict[str, int]) -> list[_Word]:
    """Return typed words with the number of terms of each; `known` keeps those counted."""
    words = []
    for text in dict.fromkeys(typed):
        if text not in known:
            known[text] = held(tx, text)
        words.append(_Word(text, whole=False, terms=known[text]))
    return words


def _named(tx: Transaction, words: list[_Word], limit: int) -> Iterable[Line]:
    """Return clients in the order of exactness, by as few queries as their number allows."""
    if len(words) == 1:
        return _of_one_word(tx, words[0], limit)
    found = _matching(tx, words)
    return _of_many(tx, words, limit) if found is None else _most_exact(tx, words, found)


def _matching(tx: Transaction, words: list[_Word]) -> list[Line] | None:
    """Return the clients that have all words, in no order; None where they are very many."""
    rarest, *others = sorted(words, key=lambda word: word.terms)
    asked, more = others[:_MOST_FILTERS], others[_MOST_FILTERS:]
    lines = matches_in(tx, rarest.stretch, [(word.piece,) for word in asked], _COMPARED)
    if lines is None or not more:
        return lines
    return [line for line in lines if all(word.piece in line.words for word in more)]


def _most_exact(tx: Transaction, words: list[_Word], found: list[Line]) -> Iterator[Line]:
    """Yield the most exact first, of equals who came last; who is far from it is not looked up."""
    tiers: dict[tuple[int, int], list[Line]] = {}
    inexactness = _inexactness([word.text for word in words])
    for line in found:
        tiers.setdefault(inexactness(line), []).append(line)
    for tier in sorted(tiers):
        yield from in_order(tx, tiers[tier])


def _of_one_word(tx: Transaction, word: _Word, limit: int) -> Iterator[Line]:
    yield from _reached(tx, [_as_whole(tx, word)], limit)
    yield from _reached(tx, [word], limit)


def _of_many(tx: Transaction, words: list[_Word], limit: int) -> Iterator[Line]:
    yield from _whole_name(tx, words, limit)
    for some in ([_as_whole(tx, word) for word in words], _longest_whole(tx, words)):
        if all(word.terms for word in some):
            yield from _reached(tx, some, limit)
    yield from _reached(tx, words, limit)


def _as_whole(tx: Transaction, word: _Word) -> _Word:
    return _Word(word.text, whole=True, terms=holders(tx, word.text))


def _longest_whole(tx: Transaction, words: list[_Word]) -> list[_Word]:
    longest = max(words, key=lambda word: len(word.text))
    return [_as_whole(tx, word) if word is longest else word for word in words]


def _whole_name(tx: Transaction, words: list[_Word], limit: int) -> list[Line]:
    """Return the clients whose given and family name are just these words, in this order or not."""
    start = " ".join(word.text for word in words) + WHOLE_NAME
    return lines_in(tx, Stretch(TermKind.NAME, start), (), limit)


def _reached(tx: Transaction, words: list[_Word], limit: int) -> list[Line]:
    """Return the last seen of the clients that have all words."""
    rarest, *others = sorted(words, key=lambda word: word.terms)
    groups: list[Group] = [(word.piece,) for word in others[:_MOST_FILTERS]]
    if len(words) > 1:
        return _seen_last(tx, rarest.stretch, (rarest.piece,), groups, limit)
    if rarest.terms > _SORTED:
        found = seen_lately(tx, [(rarest.piece,)], limit, rarest.terms * _SORTING)
        if found is not None:
            return found
    return lines_in(tx, rarest.stretch, (), limit)


def _seen_last(
    tx: Transaction, stretch: Stretch, first: Group, others: Sequence[Group], limit: int
) -> list[Line]:
    """Return the last seen of a stretch that hold the others too: many are met on a walk."""
    found = matches_in(tx, stretch, others, _COMPARED)
    if found is not None:
        return in_order(tx, found)[:limit]
    met = seen_lately(tx, [first, *others], limit, _LONGEST_WALK)
    return lines_in(tx, stretch, others, limit) if met is None else met


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


def _named_in_town(
    tx: Transaction, rarest: _Word, town: _Word, others: list[_Word], limit: int
) -> list[Line]:
    """Read the clients of a name that fewer have than live in the town."""
    groups = [(f"/{town.text}",), *(_either(word) for word in others if word is not rarest)]
    return _seen_last(tx, rarest.stretch, (rarest.piece,), groups, limit)


def _in_town(tx: Transaction, town: str, terms: int, others: list[Group], limit: int) -> list[Line]:
    stretch = stretch_of(TermKind.PLACE, town, whole=False)
    if others or terms > _SORTED:
        return _seen_last(tx, stretch, (f"/{town}",), others, limit)
    return lines_in(tx, stretch, (), limit)
