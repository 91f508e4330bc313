"""Lists in a clause: aux noix, au lait et aux œufs; each item with its place and its doubts."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from shop_app.domain.quick_note_marks import Note
from shop_app.domain.quick_note_tables import Phrases
from shop_app.domain.quick_note_words import Gap

_BEFORE = frozenset({
    "article", "verb", "adverb", "subject", "severity", "maybe", "owner", "join", "not", "avoid",
})  # fmt: skip
_ENDS = frozenset({
    "stop", "severity", "adrenaline", "maybe", "subject", "verb", "relative", "date", "adverb",
    "client", "size", "contact", "owner", "not", "avoid",
})  # fmt: skip
_BUT = frozenset({"mais", "but"})
_CONTINUING = frozenset({"a", "au", "aux", "to", "de", "du", "des", "d", "la", "le", "les", "l"})


@dataclass(frozen=True, slots=True)
class Item:
    """Words `at` to `until`; of these `first` to `last` are what is named.

    `but` tells that the item was set against those before it; `excepted` that it is left out.
    """

    at: int
    first: int
    last: int
    until: int
    but: bool = False
    excepted: bool = False
    doubted: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing is named."""
        return self.first >= self.last


def items_of(note: Note, at: int, until: int, fillers: Phrases, filler: str) -> tuple[Item, ...]:
    """Return the items between two words; `filler` words are passed over before each."""
    edges = [at, *(one for one in range(at + 1, until) if _parts(note, one)), until]
    found: list[Item] = []
    excepted = False
    for start, end in pairwise(edges):
        item = _item(note, start, end, fillers, filler)
        excepted = not item.but and (excepted or item.excepted)
        found.append(Item(start, item.first, item.last, end, item.but, excepted, item.doubted))
    return tuple(found)


def _parts(note: Note, place: int) -> bool:
    mark = note.marks[place]
    if note.words[place].gap >= Gap.LIST:
        return not (mark and mark.at < place)
    if mark is None or mark.at != place:
        return False
    before = note.marks[place - 1]
    if before and before.role == "join":
        return False
    return mark.role in {"join", "except"}


def _item(note: Note, at: int, until: int, fillers: Phrases, filler: str) -> Item:
    first, roles, words = at, set(), []
    while first < until:
        mark = note.marks[first]
        entry = fillers.find(note.words, first, filler)
        if mark is not None and mark.role in _BEFORE | {"except"}:
            roles.add(mark.role)
            words.append(note.words[first].folded)
            first = max(mark.until, first + 1)
        elif entry is not None:
            first += len(entry.words)
        else:
            break
    last = min(first, until)
    while last < until and not _stops(note, last):
        last += 1
    after = {one.role for one in note.marks_in(last, until)}
    excepted = bool({"except", "not", "avoid"} & roles)
    return Item(
        at, min(first, until), last, until,
        but=not excepted and not _BUT.isdisjoint(words), excepted=excepted,
        doubted="maybe" in roles | after,
    )  # fmt: skip


def _stops(note: Note, place: int) -> bool:
    mark = note.marks[place]
    if mark is None or mark.role not in _ENDS:
        return False
    return not (mark.role == "subject" and note.words[place].folded in {"en", "c", "s"})


def begins_with_link(note: Note, at: int) -> bool:
    """Tell whether words begin as one more item of a list does: au lait, to eggs."""
    mark = note.marks[at]
    return note.words[at].folded in _CONTINUING or (mark is not None and mark.role == "join")
