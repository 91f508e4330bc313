"""What the text of a booking says of allergies: nobody confirmed it, and nobody may miss it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from shop_app.domain.allergy_mentions import (
    Detect,
    Named,
    Passage,
    Recorded,
    mentions,
    telling_words,
)
from shop_app.domain.folding import fold

_WHERE = "booking"
_CLAUSE_END = re.compile(r"[.;,!?•|]+(?=\s|$)")
_LISTING = re.compile(r"[.;!?•|]+(?=\s|$)")
_LONGEST = 240
_OF_DRINKS = "sulphites"


def mentioned_in(
    name: str,
    note: str,
    detect: Detect,
    diets: Callable[[str], Iterable[str]],
    known: Recorded | None = None,
) -> tuple[str, ...]:
    """Return what the name and the note of a booking say of allergies and diets, as written.

    A line that speaks of allergies counts whole, whatever it lists; a clause that only names an
    allergen or a diet counts too. What is `known` of who booked is left out.
    """
    known = known or Recorded()
    found = [one.text for one in mentions([Passage(_WHERE, name)], known)]  # Poisson is a name
    for line in note.splitlines():
        found += _of_line(line.strip(), detect, diets, known)
    return tuple(dict.fromkeys(found))


def _of_line(
    line: str, detect: Detect, diets: Callable[[str], Iterable[str]], known: Recorded
) -> Iterator[str]:
    if mentions([Passage(_WHERE, line)], Recorded()):
        whole = mentions([Passage(_WHERE, _LISTING.sub(",", line))], known, detect)
        yield from [line] if whole and len(line) <= _LONGEST else (one.text for one in whole)
        return
    spoken = [one.text for one in mentions([Passage(_WHERE, line)], known, detect)]
    yield from spoken
    for part in _CLAUSE_END.split(line):
        clause = part.strip()
        if not any(clause in one for one in spoken) and _names(clause, detect, diets, known):
            yield clause


def _names(
    clause: str, detect: Detect, diets: Callable[[str], Iterable[str]], known: Recorded
) -> bool:
    """Tell whether a clause names an allergen or a diet that is not recorded."""
    named = [one for one in _bare(detect(clause)) if not _is_known(one, known)]
    return bool(named) or (any(diets(clause)) and not telling_words(clause) <= known.words)


def _bare(found: Iterable[Named]) -> Iterator[Named]:
    """The allergens named for themselves: a birthday cake and a glass of wine only have some."""
    for words, group in groupby(found, lambda one: one.words):
        several = list(group)
        if len({one.allergen for one in several}) == 1 and (
            several[0].allergen != _OF_DRINKS or "sul" in fold(words)
        ):
            yield several[0]


def _is_known(one: Named, known: Recorded) -> bool:
    return bool({(one.allergen, one.species), (one.allergen, "*")} & known.named)
