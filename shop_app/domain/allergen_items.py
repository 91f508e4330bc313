"""A text as a row of items: phrases of the tables, cues and plain words, longest phrase first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from shop_app.domain.allergen_tokens import Token
from shop_app.domain.allergen_vocabulary import Entry, Meaning, Vocabulary

_PARTING = frozenset(".,;:()[]{}•|·/&+=?!…\t—–%")
_OF = frozenset({"d", "de"})
_NOT = "pas"
_NAUGHT = "0"


@dataclass(frozen=True, slots=True)
class Item:
    """A stretch of the text; `gap` stands before it. `is_known` where a table has it."""

    start: int
    end: int
    gap: str
    meanings: tuple[Meaning, ...] = ()
    cue: str = ""
    is_known: bool = False


def items(found: tuple[Token, ...], vocabulary: Vocabulary) -> Iterator[Item]:
    """Yield the items of a text in their order; links stand in the items they are part of."""
    at, gap = 0, ""
    while at < len(found):
        token = found[at]
        if token.is_link:
            gap += token.gap
            at += 1
            continue
        entry, end = _longest(found, at, vocabulary)
        if entry is None:
            yield Item(token.start, token.end, gap + token.gap)
        else:
            yield Item(
                token.start, found[end - 1].end, gap + token.gap, entry.meanings, entry.cue,
                is_known=True,
            )  # fmt: skip
        at, gap = end, ""


def _longest(found: tuple[Token, ...], at: int, vocabulary: Vocabulary) -> tuple[Entry | None, int]:
    """Return the longest phrase that starts here, and where what follows it starts."""
    for entry in vocabulary.entries.get(found[at].stem, ()):
        end = _end_of(found, at + 1, entry.rest)
        if end and _fits(entry, found, at):
            return entry, end
    return None, at + 1


def _end_of(found: tuple[Token, ...], at: int, rest: tuple[str, ...]) -> int:
    """Return where the phrase ends, or 0 where other words or punctuation stand in its way."""
    for one in rest:
        while at < len(found) and found[at].is_link and not parts(found[at].gap):
            at += 1
        if at == len(found) or found[at].stem != one or parts(found[at].gap):
            return 0
        at += 1
    return at


def _fits(entry: Entry, found: tuple[Token, ...], at: int) -> bool:
    """Tell whether a cue is one here: "pas de" and "0 %" are, "pas" and "0" are not."""
    if not entry.cue or entry.rest:
        return True
    following = found[at + 1] if at + 1 < len(found) else None
    if found[at].stem == _NOT:
        return following is not None and following.stem in _OF
    if found[at].stem == _NAUGHT:
        return (
            following is not None and "%" in following.gap and found[at].gap[-1:] not in {",", "."}
        )
    return True


def parts(gap: str) -> bool:
    """Tell whether what stands between two words keeps them from being one phrase."""
    return not _PARTING.isdisjoint(gap) or gap.count("\n") > 1
