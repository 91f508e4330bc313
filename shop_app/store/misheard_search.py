"""Clients whose names were misheard or mistyped: sounds, typos and nicknames.

Every distinct word of the names is known with its keys; the words near what was typed are few,
and the clients that hold one of them for each typed word are compared by how near they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from shop_app.domain.found import Found, FoundBy, Nearness
from shop_app.domain.nicknames import Nicknames
from shop_app.domain.searched import WHOLE_NAME
from shop_app.domain.sounds import sounds
from shop_app.domain.typos import looked_for, starts_looked_for, typos_between, typos_in_start
from shop_app.store.name_search import whole_word
from shop_app.store.prepared import Among, Prepared
from shop_app.store.records import LAST_CHARACTER, core
from shop_app.store.search_index import SOUND, SPELLING
from shop_app.store.tables.search_terms import TermKind
from shop_app.store.tables.search_words import SearchKeyRow, SearchWordRow
from shop_app.store.term_queries import (
    Group,
    Line,
    held,
    holders_of,
    last_seen_first,
    lines_in,
    lines_of,
    stretch_of,
)
from shop_app.store.transaction import Transaction

_START, _NICKNAME, _SOUND_AND_TYPO, _SOUND, _IN_START = 0.25, 0.6, 0.7, 0.8, 0.4
"""How far a word is from what was typed, in typos."""
_MISSED = 1.2
_PARTICLE = 3
"""Letters of a word that may be in no name, where enough others are."""
_NEAREST, _NEAR_WORDS = 8, 20
"""Near words that lines are searched for where they are too many to compare each."""
_READ_TERMS = 20_000
_MOST_WORDS = 4
_LINES = 600
"""Clients that are compared word for word."""
_COMPARED = 120
_FROM_STARTS = 200
_LONGER = 4
"""Letters that a name's word may have beyond one that sounds or is spelt like it."""

_KEYS, _WORDS = core(SearchKeyRow), core(SearchWordRow)
_BY_START = Prepared(
    select(_WORDS.c.word, _WORDS.c.holders).where(
        _WORDS.c.word.in_(
            select(_KEYS.c.word)
            .where(_KEYS.c.key >= bindparam("start"), _KEYS.c.key < bindparam("end"))
            .limit(_FROM_STARTS)
        )
    )
)
_BY_KEY = Among(
    select(_KEYS.c.key, _KEYS.c.word, _WORDS.c.holders)
    .join(_WORDS, _WORDS.c.word == _KEYS.c.word)
    .where(func.length(_KEYS.c.word) <= bindparam("longest")),
    _KEYS.c.key,
)


@dataclass(frozen=True, slots=True)
class _Near:
    """A name's word near a typed one, how far, in what way, and how many terms hold it."""

    word: str
    distance: float
    way: Nearness
    holders: int


@dataclass(frozen=True, slots=True)
class _Typed:
    """A typed word, the terms that start with it as it stands, and the words near it."""

    text: str
    terms: int
    near: dict[str, _Near]

    @property
    def reach(self) -> int:
        """How many terms are read to have all clients of the word."""
        return self.terms + sum(one.holders for one in self.near.values())

    @property
    def pieces(self) -> Group:
        """What a line may hold of it: the nearest words, and of the others the most usual."""
        near = sorted(self.near.values(), key=_nearest)
        usual = sorted(near[_NEAREST:], key=lambda one: one.holders, reverse=True)
        near = near[:_NEAREST] + usual[: _NEAR_WORDS - _NEAREST]
        pieces = [f" {self.text}", *(f" {one.word} " for one in near)]
        return tuple(pieces + pieces[-1:] * (_NEAR_WORDS + 1 - len(pieces)))

    def nearest(self, words: Iterable[str], known: dict[str, _Near | None]) -> _Near | None:
        """Return what of a line's words is nearest to the typed one; None where nothing is.

        `known` keeps what each word gave: the lines that are compared share most of theirs.
        """
        best = None
        for word in words:
            if word not in known:
                known[word] = self._as(word)
            near = known[word]
            if near is not None and (best is None or near.distance < best.distance):
                best = near
        return best

    def _as(self, word: str) -> _Near | None:
        if word == self.text:
            return _Near(word, 0.0, Nearness.EXACT, 0)
        if word.startswith(self.text):
            return _Near(word, _START, Nearness.EXACT, 0)
        return self.near.get(word)


def _nearest(near: _Near) -> tuple[float, int]:
    return near.distance, -near.holders


def misheard(
    tx: Transaction, words: tuple[str, ...], nicknames: Nicknames, limit: int
) -> Iterator[Found]:
    """Yield clients whose names have a word near each typed one: the nearest first."""
    longest = sorted(dict.fromkeys(words), key=len, reverse=True)[:_MOST_WORDS]
    typed = [_typed(tx, word, nicknames) for word in longest]
    typed = [one for one in typed if one.reach or not _may_miss(one, typed)]
    if not all(one.reach for one in typed) or not any(one.near for one in typed):
        return
    if len(typed) == 1:
        yield from _of_one_word(tx, typed[0], limit)
    else:
        yield from _of_words(tx, typed, limit)


def _of_one_word(tx: Transaction, typed: _Typed, limit: int) -> Iterator[Found]:
    for near in sorted(typed.near.values(), key=_nearest)[:_NEAR_WORDS]:
        for line in whole_word(tx, near.word, limit):
            yield Found(line.client_id, FoundBy.NAME, near.way, (near.word,))


def _of_words(tx: Transaction, typed: list[_Typed], limit: int) -> Iterator[Found]:
    compared = sorted(_compared(typed, _candidates(tx, typed)), key=lambda one: one.distance)
    compared = compared[:_COMPARED]
    order = {one: at for at, one in enumerate(last_seen_first(tx, [c.client_id for c in compared]))}
    compared.sort(key=lambda one: (one.distance, order.get(one.client_id, 0)))
    for one in compared[:limit]:
        yield Found(one.client_id, FoundBy.NAME, one.way, one.words)


@dataclass(frozen=True, slots=True)
class _Compared:
    """A client, how far its name is from what was typed, the least exact way, and the words."""

    client_id: int
    distance: tuple[float, int]
    way: Nearness
    words: tuple[str, ...]


def _compared(typed: list[_Typed], lines: Iterable[Line]) -> Iterator[_Compared]:
    known: list[dict[str, _Near | None]] = [{} for _ in typed]
    for client_id, line in {line.client_id: line.words for line in lines}.items():
        words = line.split()
        nearest = [one.nearest(words, seen) for one, seen in zip(typed, known, strict=True)]
        near = [one for one in nearest if one is not None]
        missed = [one for one, found in zip(typed, nearest, strict=True) if found is None]
        if not near or not all(_may_miss(one, typed) for one in missed):
            continue
        others = len(line.partition(WHOLE_NAME)[0].split()) - len(near)
        worst = max(near, key=lambda one: one.distance)
        distance = sum(one.distance for one in near) + _MISSED * len(missed)
        yield _Compared(
            client_id, (distance, max(others, 0)), worst.way, tuple(one.word for one in near)
        )


def _may_miss(one: _Typed, typed: list[_Typed]) -> bool:
    """Tell whether a word may be in no name: a mistyped particle beside two longer words."""
    longer = sum(len(other.text) > _PARTICLE for other in typed)
    return len(one.text) <= _PARTICLE and longer > 1


def _candidates(tx: Transaction, typed: list[_Typed]) -> Iterator[Line]:
    """Read the clients of the typed word that reaches fewest, where they hold the others too."""
    needed = [one for one in typed if not _may_miss(one, typed)] or typed
    rarest = min(needed, key=lambda one: one.reach)
    others = [one for one in typed if one is not rarest and not _may_miss(one, typed)]
    groups = [one.pieces for one in others if rarest.reach > _LINES]
    read = 0
    words: list[str] = []
    for near in sorted(rarest.near.values(), key=_nearest):
        read += near.holders
        if words and read > _READ_TERMS:
            break
        words.append(near.word)
    if words:
        yield from lines_of(tx, words, groups, _LINES)
    if rarest.terms:
        stretch = stretch_of(TermKind.NAME, rarest.text, whole=False)
        yield from lines_in(tx, stretch, groups, _LINES)


def _typed(tx: Transaction, word: str, nicknames: Nicknames) -> _Typed:
    terms = held(tx, word)
    near: dict[str, _Near] = {}
    for one in _all_near(tx, word, nicknames, terms):
        known = near.get(one.word)
        if one.word != word and (known is None or one.distance < known.distance):
            near[one.word] = one
    return _Typed(word, terms, near)


def _all_near(tx: Transaction, word: str, nicknames: Nicknames, terms: int) -> Iterator[_Near]:
    for other, holders in holders_of(tx, sorted(nicknames.of(word))).items():
        yield _Near(other, _NICKNAME, Nearness.NICKNAME, holders)
    if len(word) < 3 or word.isdecimal():  # noqa: PLR2004 - too short to be mistaken
        return
    spelt = list(_by_keys(tx, word))
    yield from spelt
    if not terms and not any(near.way is Nearness.SPELLING for near in spelt):
        yield from _by_starts(tx, word)


def _by_keys(tx: Transaction, word: str) -> Iterator[_Near]:
    keys = [SOUND + sound for sound in sounds(word)]
    keys += [SPELLING + spelling for spelling in looked_for(word)]
    sounding: set[str] = set()
    spelt: dict[str, int] = {}
    for key, other, holders in _BY_KEY.rows(tx, keys, longest=len(word) + _LONGER):
        spelt[other] = holders
        if key.startswith(SOUND):
            sounding.add(other)
    for other, holders in spelt.items():
        distance = _spelt_apart(word, other)
        if other in sounding:
            heard = _SOUND if distance is None else min(_SOUND_AND_TYPO, distance)
            yield _Near(other, heard, Nearness.SOUND, holders)
        elif distance is not None:
            yield _Near(other, distance, Nearness.SPELLING, holders)


def _spelt_apart(typed: str, word: str) -> float | None:
    """Return how far two words are spelt apart, None where too far."""
    typos = typos_between(typed, word)
    if typos is not None:
        return float(typos)
    typos = typos_in_start(typed, word)
    return None if typos is None else typos + _IN_START


def _by_starts(tx: Transaction, word: str) -> Iterator[_Near]:
    """Words of which the typed one is the mistyped start: while a name is being typed."""
    for start in starts_looked_for(word):
        bounds = {"start": SPELLING + start, "end": SPELLING + start + LAST_CHARACTER}
        for other, holders in _BY_START.rows(tx, bounds):
            typos = typos_in_start(word, other)
            if typos is not None:
                yield _Near(other, typos + _IN_START, Nearness.SPELLING, holders)
