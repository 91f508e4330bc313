"""Sizes in the words of a note: chausse du 38, taille M, 42 en veste, ring size N, 95C."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from shop_app.domain.quick_note_tables import Entry, Phrases
from shop_app.domain.quick_note_words import Gap, Word, slice_of

_VALUE = re.compile(r"\d{1,3}(?:½|[a-g]{1,2}|[rsl])?")
_MEASURED = re.compile(r"(\d{1,3})(cm|mm)")
_RING = re.compile(r"[a-z](?:½)?")
_CUP = re.compile(r"(\d{2,3})([a-g]{1,2})")
_JEANS = re.compile(r"([wlt])(\d\d)")
_FILLERS = frozenset({
    "du", "de", "d", "en", "est", "is", "a", "an", "un", "une", "in", "au", "le", "the", "of",
    "taille", "size", "numero", "n", "no", "about", "environ", "des", "fait", "pour", "for",
    "standard", "normale", "enfant", "homme", "femme", "men", "mens", "women", "womens", "kids",
    "s",
})  # fmt: skip
_INTO = frozenset({"en", "de", "d", "pour", "for", "in", "as"})
_MOST_FILLERS = 3
_PARTS = frozenset({"2", "4", "8"})
_HALVES = (
    ("et", "demi"),
    ("et", "demie"),
    ("1", "2"),
    ("12",),
    ("and", "a", "half"),
    ("a", "half"),
)
"""Ways to say a half; the sign ½ is 12 where it is folded."""

_SMALLEST_ALONE = 20
_MAY_FOLLOW = frozenset(
    [
        "et",
        "and",
        "mais",
        "but",
        "or",
        "ou",
        "aime",
        "likes",
        "for",
        "pour",
        "in",
        "en",
        "uk",
        "us",
        "eu",
        "fr",
        "wide",
        "narrow",
        "large",
    ]
)
_LETTERS = {"w": "waist", "l": "inseam", "t": ""}
_LARGE = frozenset({"xs", "xl", "xxl", "xxs", "xxxl"})
_BUSTS = frozenset({*range(28, 50), *range(60, 150)})
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
        found = self._waist_and_leg(words, at) or self._after_a_name(words, at)
        found = found or self._before_a_name(words, at)
        return found or _bare(at, self._raw(words, at))

    def _waist_and_leg(self, words: tuple[Word, ...], at: int) -> NoteSize | None:
        """Read "W32 L34" as the one size that it is."""
        pair = [_JEANS.fullmatch(self._raw(words, place)) for place in (at, at + 1)]
        if not all(pair) or [one[1] for one in pair if one] != ["w", "l"]:
            return None
        return NoteSize(at + 2, "trousers", slice_of(self.text, words, at, at + 2).upper())

    def _after_a_name(self, words: tuple[Word, ...], at: int) -> NoteSize | None:
        before = self._phrase(words, at, "system")
        at += len(before.words) if before else 0
        entry = self._phrase(words, at, "size")
        if entry is None or (before and words[at].gap > Gap.NONE):
            return None
        garment, value_at = entry.value, at + len(entry.words)
        system = before.value if before else ""
        for _ in range(_MOST_FILLERS + 2):
            if value_at >= len(words) or words[value_at].gap > Gap.SOFT:
                return None
            if found := self._value(words, value_at, garment, system):
                return None if _counts(words, value_at, found) else self._with_garment(words, found)
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
        elif (unit := self._phrase(words, at, "system")) and self._is_written_large(words, at):
            system, at = unit.value, at + len(unit.words)
        found = self._value(words, at, "", system) if at < len(words) else None
        if found is None or (at > start and words[at].gap > Gap.NONE):
            return None
        after = self._with_garment(words, found)
        if not system and _is_count(words, at, found, after):
            return None
        if after.garment or (system and not found.size.isalpha()):
            return after
        return None

    def _value(
        self, words: tuple[Word, ...], at: int, garment: str, system: str
    ) -> NoteSize | None:
        word = words[at].folded
        raw = self._raw(words, at)
        if measured := _MEASURED.fullmatch(raw):
            return NoteSize(at + 1, garment, measured[1], measured[2])
        cup = _CUP.fullmatch(raw)
        if _VALUE.fullmatch(raw) and (cup is None or int(cup[1]) in _BUSTS):
            size, until = self._number(words, at, raw)
        elif (letters := self._phrase(words, at, "letter_size")) or (
            letters := self._phrase(words, at, "letter_word")
        ):
            written = letters.role == "letter_word"
            size = letters.value if written else word.upper()
            until = at + len(letters.words)
            if (second := self._phrase(words, until, "letter_size")) and words[until].lead == "/":
                until += len(second.words)
                size = slice_of(self.text, words, at, until).upper()
            if written and garment not in {"", "gloves", "hat", "jumper", "top", "shirt"}:
                return None
        elif garment == "ring" and _RING.fullmatch(raw):
            size, until = raw.upper(), at + 1
        else:
            return None
        unit = self._phrase(words, until, "system")
        if unit and words[until].gap <= (Gap.NONE if system else Gap.SOFT):
            system, until = unit.value, until + len(unit.words)
        if not garment and cup:
            garment = "bra"
        return NoteSize(until, garment, size, system)

    def _number(self, words: tuple[Word, ...], at: int, raw: str) -> tuple[str, int]:
        """Return the size as one word ("38.5", "38/39", "8 ans") and the word after it."""
        size = raw.replace("½", ".5").upper()
        for half in _HALVES:
            if tuple(one.folded for one in words[at + 1 : at + 1 + len(half)]) == half:
                return f"{size}.5", at + 1 + len(half)
        until = at + 1
        if until < len(words) and words[until].is_number and words[until].lead in {",", "."}:
            return f"{size}.{words[until].folded}", until + 1
        while until < len(words) and self._belongs(words, at, until):
            until += 1
        return (slice_of(self.text, words, at, until) if until > at + 1 else size), until

    def _belongs(self, words: tuple[Word, ...], at: int, place: int) -> bool:
        """Tell the second half of "38/39", the fraction of "7 3/8", the years of "8 ans"."""
        word = words[place]
        if word.folded in _CHILD and place == at + 1:
            return True
        if not word.is_number or place > at + 2:
            return False
        if word.lead in {"/", "-"}:
            return True
        following = words[place + 1] if place + 1 < len(words) else None
        return following is not None and following.lead == "/" and following.folded in _PARTS

    def _is_written_large(self, words: tuple[Word, ...], at: int) -> bool:
        """Tell EU, IT and US from words of every sentence: "a eu 18 ans"."""
        written = self.text[words[at].start : words[at].end]
        return written.isupper() or len(written) > len("EU")

    def _raw(self, words: tuple[Word, ...], at: int) -> str:
        return self.text[words[at].start : words[at].end].lower() if at < len(words) else ""

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


def _is_count(words: tuple[Word, ...], at: int, bare: NoteSize, named: NoteSize) -> bool:
    """Tell "2 chemises" from "42 shoes": small whole numbers right before a garment count."""
    small = words[at].is_number and int(words[at].folded) < _SMALLEST_ALONE
    beside = bare.until < len(words) and words[bare.until].folded not in _INTO
    return small and bare.size.isdigit() and bool(named.garment) and beside


def _counts(words: tuple[Word, ...], at: int, found: NoteSize) -> bool:
    """Tell "robe 3 pièces" from a size."""
    small = words[at].is_number and int(words[at].folded) < _SMALLEST_ALONE
    if not small or not found.garment or found.until >= len(words):
        return False
    after = words[found.until]
    return after.gap is Gap.NONE and after.folded.isalpha() and after.folded not in _MAY_FOLLOW


def _bare(at: int, word: str) -> NoteSize | None:
    """Read "95C", "W32", "L34"."""
    if (cup := _CUP.fullmatch(word)) and int(cup[1]) in _BUSTS:
        return NoteSize(at + 1, "bra", word.upper())
    if word in _LARGE:
        return NoteSize(at + 1, "", word.upper())
    if jeans := _JEANS.fullmatch(word):
        return NoteSize(at + 1, _LETTERS[jeans[1]], jeans[2])
    return None
