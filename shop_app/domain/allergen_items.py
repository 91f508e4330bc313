"""A text as a row of items: phrases of the tables, cues and plain words, longest phrase first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from shop_app.domain.allergen_repairs import repaired
from shop_app.domain.allergen_tokens import Token
from shop_app.domain.allergen_vocabulary import LINKED, Entry, Meaning, Vocabulary

_PARTING = frozenset(".,;:()[]{}•|·/&+=?!…\t—–%")
_DASH = re.compile(r"\s[-*]\s")
_OF = frozenset({"d", "de"})
_ENDING = re.compile(r"[.!?)\]]")
OF_FOOD = frozenset({"plain", "base", "flour", "topped", "filling", "flavour"})
"""Cues that tell what a food is made of; what is said of allergens does not change beside them."""


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


def row_of(text: str, found: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Item, ...]:
    """Return the items of a text, and one of no words where signs end it."""
    row = tuple(items(found, vocabulary))
    length = len(text)
    tail = text[found[-1].end :] if found else ""
    end = (Item(length, length, tail, is_known=True),) if _ENDING.search(tail) else ()
    return (*row, *end)


def items(found: tuple[Token, ...], vocabulary: Vocabulary) -> Iterator[Item]:
    """Yield the items of a text in their order; links stand in the items they are part of."""
    read = tuple(repaired(found, vocabulary))
    at, gap = 0, ""
    while at < len(read):
        token = read[at]
        if token.is_passed:
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
    while second < len(found) and found[second].is_passed:
        second += 1
    if second < len(found):
        yield from vocabulary.entries.get((found[at].stem, found[second].stem), ())
    yield from vocabulary.entries.get((found[at].stem, ""), ())


def _end_of(found: tuple[Token, ...], at: int, rest: tuple[str, ...]) -> int:
    """Return where the phrase ends, or 0 where other words or punctuation stand in its way."""
    for one in rest:
        is_linked = False
        while at < len(found) and found[at].is_passed and not parts(found[at].gap):
            is_linked |= found[at].is_link
            at += 1
        stem = one.removeprefix(LINKED)
        if at == len(found) or found[at].stem != stem or parts(found[at].gap):
            return 0
        if stem != one and not is_linked:
            return 0
        at += 1
    return at


def _fits(entry: Entry, found: tuple[Token, ...], at: int) -> bool:
    """Tell whether a single word is meant: "pas de" and "0 %" are cues, "pas" and "0" are not."""
    token = found[at]
    if entry.exact and token.word not in entry.exact:
        return False
    if not entry.cue or entry.cue in OF_FOOD or entry.rest:
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
    "pas": _is_not, "note": _is_not, "eventuelle": _is_not, "0": _is_naught, "mai": _is_but,
}  # fmt: skip
"""Cues that are other words too, by stem: "pas de", "notes de", "0 %" are meant, not "pas"."""


def parts(gap: str) -> bool:
    """Tell whether what stands between two words keeps them from being one phrase."""
    return not _PARTING.isdisjoint(gap) or gap.count("\n") > 1 or bool(_DASH.search(gap))
