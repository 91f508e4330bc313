"""Sizes in the words of a note: chausse du 38, taille M, 42 en veste, ring size N, 95C."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from shop_app.domain.quick_note_tables import Entry, Phrases
from shop_app.domain.quick_note_words import Gap, Word, slice_of

_VALUE = re.compile(r"\d{1,3}(?:½|[a-h]{1,2})?")
_CUP = re.compile(r"(\d{2,3})([a-h]{1,2})")
_JEANS = re.compile(r"([wl])(\d\d)")
_FILLERS = frozenset({
    "du", "de", "d", "en", "est", "is", "a", "an", "un", "une", "in", "au", "le", "the", "of",
    "taille", "size", "numero", "n", "no", "about", "environ", "des", "fait", "pour", "for",
    "standard", "normale",
})  # fmt: skip
_INTO = frozenset({"en", "de", "d", "pour", "for", "in", "as"})
_MOST_FILLERS = 3
_BUSTS = range(60, 150)
_CHILD = frozenset({"ans", "years", "yrs", "mois", "months"})


@dataclass(frozen=True, slots=True)
class NoteSize:
    """A size named in a note: the garment or measure, the size, its system or unit."""

    until: int
    garment: str
    size: str
    system: str = ""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Reads sizes at a word of a note."""

    table: Phrases
    text: str

    def find(self, words: tuple[Word, ...], at: int) -> NoteSize | None:
        """Return the size that is named from a word on, None where none is."""
        return self._after_a_name(words, at) or self._before_a_name(words, at) or _bare(words, at)

    def _after_a_name(self, words: tuple[Word, ...], at: int) -> NoteSize | None:
        entry = self.table.find(words, at, "size")
        if entry is None:
            return None
        garment, value_at, system = entry.value, at + len(entry.words), ""
        for _ in range(_MOST_FILLERS + 2):
            if value_at >= len(words) or words[value_at].gap > Gap.SOFT:
                return None
            if found := self._value(words, value_at, garment, system):
                return self._with_garment(words, found)
            if named := self._phrase(words, value_at, "size"):
                garment, value_at = garment or named.value, value_at + len(named.words)
            elif unit := self._phrase(words, value_at, "system"):
                system, value_at = unit.value, value_at + len(unit.words)
            elif words[value_at].folded in _FILLERS and words[value_at].gap is Gap.NONE:
                value_at += 1
            else:
                return None
        return None

    def _before_a_name(self, words: tuple[Word, ...], at: int) -> NoteSize | None:
        """Read "42 en veste", "du 40 en pantalon", "EU 42 shoes"."""
        start, system = at, ""
        if words[at].folded == "du":
            at += 1
        elif unit := self._phrase(words, at, "system"):
            system, at = unit.value, at + len(unit.words)
        found = self._value(words, at, "", system) if at < len(words) else None
        if found is None or (at > start and words[at].gap > Gap.NONE):
            return None
        after = self._with_garment(words, found)
        if after.garment or (system and not found.size.isalpha()):
            return after
        return None

    def _value(
        self, words: tuple[Word, ...], at: int, garment: str, system: str
    ) -> NoteSize | None:
        word = words[at].folded
        raw = self.text[words[at].start : words[at].end].lower()
        if _VALUE.fullmatch(raw):
            size, until = self._number(words, at, raw)
        elif (letters := self._phrase(words, at, "letter_size")) or (
            letters := self._phrase(words, at, "letter_word")
        ):
            written = letters.role == "letter_word"
            size = letters.value if written else word.upper()
            until = at + len(letters.words)
            if written and garment not in {"", "gloves", "hat", "jumper", "top", "shirt"}:
                return None
        elif garment == "ring" and len(word) == 1 and word.isalpha():
            size, until = word.upper(), at + 1
        else:
            return None
        unit = self._phrase(words, until, "system")
        if unit and until < len(words) and words[until].gap <= Gap.SOFT:
            system, until = unit.value, until + len(unit.words)
        return NoteSize(until, garment, size, system)

    def _number(self, words: tuple[Word, ...], at: int, raw: str) -> tuple[str, int]:
        """Return the size as one word ("38.5", "38/39", "8 ans") and the word after it."""
        size = raw.replace("½", ".5").upper()
        following = [one.folded for one in words[at + 1 : at + 3]]
        if following[:2] in (["et", "demi"], ["et", "demie"]) or following[:2] == ["1", "2"]:
            return f"{size}.5", at + 3
        if following[:2] == ["a", "half"] or following[:1] == ["half"]:
            return f"{size}.5", at + 2
        if following and words[at + 1].is_number and words[at + 1].lead in {",", "."}:
            return f"{size}.{following[0]}", at + 2
        if following and words[at + 1].is_number and words[at + 1].lead in {"/", "-"}:
            return slice_of(self.text, words, at, at + 2), at + 2
        if following and following[0] in _CHILD:
            return slice_of(self.text, words, at, at + 2), at + 2
        return size, at + 1

    def _with_garment(self, words: tuple[Word, ...], found: NoteSize) -> NoteSize:
        """Take the garment that follows, with "en", "for" or nothing before it."""
        if found.garment:
            return found
        at = found.until
        if at < len(words) and words[at].folded in _INTO and words[at].gap is Gap.NONE:
            at += 1
            while at < len(words) and words[at].folded in {"la", "les", "le", "the", "l"}:
                at += 1
        named = self._phrase(words, at, "size")
        if named is None or not named.value or words[at].gap > Gap.NONE:
            return found
        until = at + len(named.words)
        return replace(found, garment=named.value, until=until)

    def _phrase(self, words: tuple[Word, ...], at: int, role: str) -> Entry | None:
        return self.table.find(words, at, role) if at < len(words) else None


def _bare(words: tuple[Word, ...], at: int) -> NoteSize | None:
    """Read "95C", "W32", "L34"."""
    word = words[at].folded
    if (cup := _CUP.fullmatch(word)) and int(cup[1]) in _BUSTS:
        return NoteSize(at + 1, "bra", word.upper())
    if jeans := _JEANS.fullmatch(word):
        return NoteSize(at + 1, "waist" if jeans[1] == "w" else "inseam", jeans[2])
    return None
