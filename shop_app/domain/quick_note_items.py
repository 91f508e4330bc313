"""Lists in a clause: aux noix, au lait et aux œufs; each item with its place and its doubts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from shop_app.domain.quick_note_marks import Mark, Note
from shop_app.domain.quick_note_tables import Phrases
from shop_app.domain.quick_note_words import Gap

_BEFORE = frozenset({
    "article", "verb", "adverb", "subject", "severity", "maybe", "owner", "join", "not", "avoid",
    "relative", "client", "nor", "except", "likewise", "link",
    "fine",
})  # fmt: skip
_ENDS = frozenset({
    "stop", "severity", "adrenaline", "maybe", "subject", "verb", "relative", "date", "adverb",
    "client", "size", "contact", "owner", "not", "avoid", "courtesy", "fine",
})  # fmt: skip
_BUT = frozenset({"mais", "but"})
_CONTINUING = frozenset({
    "a", "au", "aux", "to", "de", "du", "des", "d", "et", "and", "ou", "or", "mais", "but",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    """Words `at` to `until`; of these `first` to `last` are what is named.

    `but` tells that the item was set against those before it; `excepted` that it is left out,
    `only` that it is so by a word that turns a denial round: no allergies except nuts.
    """

    at: int
    first: int
    last: int
    until: int
    but: bool = False
    excepted: bool = False
    only: bool = False
    doubted: bool = False
    nor: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing is named."""
        return self.first >= self.last


def items_of(note: Note, at: int, until: int, fillers: Phrases, filler: str) -> tuple[Item, ...]:
    """Return the items between two words; `filler` words are passed over before each."""
    edges = [at, *(one for one in range(at + 1, until) if _parts(note, one)), until]
    found: list[Item] = []
    excepted = only = False
    for start, end in pairwise(edges):
        item = _item(note, start, end, fillers, filler)
        excepted = not item.but and (excepted or item.excepted)
        only = excepted and (only or item.only)
        found.append(replace(item, excepted=excepted, only=only))
    return tuple(found)


def _parts(note: Note, place: int) -> bool:
    mark = note.marks[place]
    if note.words[place].gap >= Gap.LIST:
        return not (mark and mark.at < place)
    if mark is None or mark.at != place:
        return False
    before = note.marks[place - 1]
    if before and before.role in {"join", "nor"}:
        return False
    return mark.role in {"join", "nor", "except", "likewise"}


def _item(note: Note, at: int, until: int, fillers: Phrases, filler: str) -> Item:
    first, passed = _begin(note, at, until, fillers, filler)
    first = next((one for one in range(first + 1, until) if ":" in note.words[one].lead), first)
    last = _end(note, first, until)
    if first == last:  # depuis toujours aux noix: what is named may stand after the small words
        again = next((one for one in range(first, until) if _leads(note, one)), until)
        first, more = _begin(note, again, until, fillers, filler)
        last, passed = _end(note, first, until), (*passed, *more)
    roles = {one.role for one in passed}
    words = {note.words[one.at].folded for one in passed}
    only = any(one.role == "except" and one.value == "only" for one in passed)
    after = {one.role for one in note.marks_in(last, until)}
    over = any(one.value == "over" for one in note.marks_in(last, until))
    excepted = bool({"except", "not", "avoid", "fine"} & roles) or "fine" in after or over
    doubted = "maybe" in roles | after
    but = not excepted and not _BUT.isdisjoint(words)
    return Item(at, first, last, until, but, excepted, only, doubted, "nor" in roles)


def _begin(
    note: Note, at: int, until: int, fillers: Phrases, filler: str
) -> tuple[int, tuple[Mark, ...]]:
    """Pass over small words; return where what is named begins, and what was passed."""
    passed: list[Mark] = []
    while at < until:
        mark = note.marks[at]
        entry = fillers.find(note.words, at, filler)
        if mark is not None and mark.role in _BEFORE:
            passed.append(mark)
            at = max(mark.until, at + 1)
        elif entry is not None:
            at += len(entry.words)
        else:
            break
    return min(at, until), tuple(passed)


def _end(note: Note, at: int, until: int) -> int:
    while at < until and not _stops(note, at):
        at += 1
    return at


def _leads(note: Note, place: int) -> bool:
    return note.words[place].folded in {"au", "aux", "to"}


def _stops(note: Note, place: int) -> bool:
    mark = note.marks[place]
    if mark is None or mark.role not in _ENDS or _is_link(note, place):
        return False
    return not (mark.role == "subject" and note.words[place].folded in {"en", "c", "s"})


def _is_link(note: Note, place: int) -> bool:
    """Tell "fruits à coque" from "a son EpiPen": the accent is often left out."""
    if note.words[place].folded != "a" or place + 1 >= len(note.words):
        return False
    after = note.marks[place + 1]
    return after is None or after.role not in {"owner", "adrenaline", "not", "article"}


def begins_with_link(note: Note, at: int) -> bool:
    """Tell whether words begin as one more item of a list does: au lait, to eggs."""
    mark = note.marks[at]
    return note.words[at].folded in _CONTINUING or (mark is not None and mark.role == "nor")
