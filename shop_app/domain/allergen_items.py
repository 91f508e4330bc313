"""A text as a row of items: phrases of the tables, cues and plain words, longest phrase first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from shop_app.domain.allergen_spelling import nearest
from shop_app.domain.allergen_tokens import Token
from shop_app.domain.allergen_vocabulary import LINKED, Entry, Meaning, Vocabulary

_PARTING = frozenset(".,;:()[]{}•|·/&+=?!…\t—–%")
_DASH = re.compile(r"\s[-*]\s")
_OF = frozenset({"d", "de"})
_ARTICLES = ("dl", "d", "l")
_SHORTEST_REST = 4
_DIGITS_FOR_LETTERS = str.maketrans("01", "ol")  # as scanners read them: 0eufs, b1é


@dataclass(frozen=True, slots=True)
class Item:
    """A stretch of the text; `gap` stands before it. `is_known` where a table has it."""

    start: int
    end: int
    gap: str
    meanings: tuple[Meaning, ...] = ()
    cue: str = ""
    is_known: bool = False
    is_number: bool = False
    is_capital: bool = False


def items(found: tuple[Token, ...], vocabulary: Vocabulary) -> Iterator[Item]:
    """Yield the items of a text in their order; links stand in the items they are part of."""
    read = tuple(_as_meant(found, vocabulary))
    at, gap = 0, ""
    while at < len(read):
        token = read[at]
        if token.is_link:
            gap += token.gap
            at += 1
            continue
        entry, end = _longest(read, at, vocabulary)
        if entry is None:
            known, number = token.stem in vocabulary.known, token.stem.isdecimal()
            yield Item(
                token.start, token.end, gap + token.gap, is_known=known, is_number=number,
                is_capital=token.is_capital,
            )  # fmt: skip
        else:
            yield Item(
                token.start, read[end - 1].end, gap + token.gap, entry.meanings, entry.cue,
                is_known=True, is_capital=token.is_capital,
            )  # fmt: skip
        at, gap = end, ""


def _as_meant(found: tuple[Token, ...], vocabulary: Vocabulary) -> Iterator[Token]:
    """Yield the words with halves of a line's end put together and one wrong letter put right."""
    at = 0
    while at < len(found):
        token = found[at]
        at += 1
        if at < len(found) and found[at].is_broken_off:
            whole = _corrected(found[at].after(token), vocabulary)
            if whole.stem in vocabulary.known:
                at += 1
                yield whole
                continue
        yield _corrected(token, vocabulary)


def _corrected(token: Token, vocabulary: Vocabulary) -> Token:
    if token.stem in vocabulary.known:
        return token
    read = token.stem.translate(_DIGITS_FOR_LETTERS)
    if read in vocabulary.known:
        return replace(token, stem=read, word=read)
    meant = nearest(read, vocabulary.spellings) or _without_article(read, vocabulary)
    return replace(token, stem=meant, word=meant) if meant else token


def _without_article(stem: str, vocabulary: Vocabulary) -> str:
    """Return the word of which a lost apostrophe left the article on: "dorge", "dloeuf"."""
    for article in _ARTICLES:
        rest = stem.removeprefix(article)
        if rest != stem and len(rest) >= _SHORTEST_REST and _is_food(rest, vocabulary):
            return rest
    return ""


def _is_food(stem: str, vocabulary: Vocabulary) -> bool:
    return any(one.meanings and not one.exact for one in vocabulary.entries.get((stem, ""), ()))


def _longest(found: tuple[Token, ...], at: int, vocabulary: Vocabulary) -> tuple[Entry | None, int]:
    """Return the longest phrase that starts here, and where what follows it starts.

    A phrase gives way to one that starts with its last word: chocolat au | lait d'amande.
    """
    for entry in _candidates(found, at, vocabulary):
        end = _end_of(found, at + 1, entry.rest)
        if not end or not _fits(entry, found, at):
            continue
        if not entry.meanings or not _is_parted(found, at, end, vocabulary):
            return entry, end
    return None, at + 1


def _is_parted(found: tuple[Token, ...], at: int, end: int, vocabulary: Vocabulary) -> bool:
    """Tell whether the last word of a phrase is the first one of another."""
    if end - at == 1:
        return False
    following = _candidates(found, end - 1, vocabulary)
    return any(one.rest and _end_of(found, end, one.rest) for one in following)


def _candidates(found: tuple[Token, ...], at: int, vocabulary: Vocabulary) -> Iterator[Entry]:
    """Yield the phrases that start with this word and the next one, then those of this alone."""
    second = at + 1
    while second < len(found) and found[second].is_link:
        second += 1
    if second < len(found):
        yield from vocabulary.entries.get((found[at].stem, found[second].stem), ())
    yield from vocabulary.entries.get((found[at].stem, ""), ())


def _end_of(found: tuple[Token, ...], at: int, rest: tuple[str, ...]) -> int:
    """Return where the phrase ends, or 0 where other words or punctuation stand in its way."""
    for one in rest:
        before = at
        while at < len(found) and found[at].is_link and not parts(found[at].gap):
            at += 1
        stem = one.removeprefix(LINKED)
        if at == len(found) or found[at].stem != stem or parts(found[at].gap):
            return 0
        if at == before and stem != one:
            return 0
        at += 1
    return at


def _fits(entry: Entry, found: tuple[Token, ...], at: int) -> bool:
    """Tell whether a single word is meant: "pas de" and "0 %" are cues, "pas" and "0" are not."""
    token = found[at]
    if entry.exact and token.word not in entry.exact:
        return False
    if not entry.cue or entry.rest:
        return True
    following = found[at + 1] if at + 1 < len(found) else None
    if token.stem in _ASKING:
        return following is not None and _ASKING[token.stem](token, following, found[at - 1 : at])
    return True


def _is_not(_token: Token, following: Token, _before: tuple[Token, ...]) -> bool:
    return following.stem in _OF


def _is_naught(token: Token, following: Token, _before: tuple[Token, ...]) -> bool:
    return "%" in following.gap and token.gap[-1:] not in {",", "."}


def _is_but(token: Token, following: Token, before: tuple[Token, ...]) -> bool:
    """Tell but from maize without its dots: "farine de mais", "riz, mais, soja"."""
    is_maize = any(one.is_link for one in before) and not parts(token.gap)
    return not is_maize and not parts(following.gap)


_ASKING: dict[str, Callable[[Token, Token, tuple[Token, ...]], bool]] = {
    "pas": _is_not, "0": _is_naught, "mai": _is_but,
}  # fmt: skip
"""Cues that are other words too, by stem: "pas de" and "0 %" are meant, not "pas" and "0"."""


def parts(gap: str) -> bool:
    """Tell whether what stands between two words keeps them from being one phrase."""
    return not _PARTING.isdisjoint(gap) or gap.count("\n") > 1 or bool(_DASH.search(gap))
