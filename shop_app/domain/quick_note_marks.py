"""What the words of a note are: heads that begin something, days, sizes, small words."""

from __future__ import annotations

from dataclasses import dataclass

from shop_app.domain.quick_note_contacts import NoteContact, contacts_of
from shop_app.domain.quick_note_dates import Dates
from shop_app.domain.quick_note_numeric_dates import NoteDate
from shop_app.domain.quick_note_sizes import NoteSize, Sizes
from shop_app.domain.quick_note_tables import Entry, Phrases
from shop_app.domain.quick_note_words import Gap, Word, words_of

DIETARY = frozenset({"allergy", "intolerance", "avoid", "aversion", "diet"})
TASTES = frozenset({"likes", "dislikes", "never", "wants"})
HEADS = DIETARY | TASTES | {"occasion", "size", "follow_up", "contact"}
SMALL = frozenset({
    "subject", "verb", "join", "owner", "article", "adverb", "not", "maybe", "relative", "client",
    "likewise",
    "courtesy",
        "nor",
})  # fmt: skip
_KINDS_OF_MEAT = frozenset({"rouge", "red", "crue", "raw", "grasse", "hachee"})
_FIRST_ONLY = frozenset({"toujours", "always", "usually"})
_DAY_LEADS = frozenset({"le", "on"})
_MARRIED = frozenset({"mariage", "marriage", "noces", "married"})
_FAR = 5
"""Words in which the day of an age follows it: 80 ans de sa mère le 12 mars."""
_ANIMALS = frozenset({"dog", "cat", "animal"})
_TOWARDS = frozenset({"to", "au", "aux", "de", "des", "d", "and", "et"})
_REACTS_TO = frozenset({"a", "au", "aux", "to"})


@dataclass(frozen=True, slots=True)
class NoteTables:
    """The tables of words, one for each question."""

    main: Phrases
    calendar: Phrases
    sizes: Phrases
    contacts: Phrases
    topics: Phrases
    fillers: Phrases
    languages: Phrases


@dataclass(frozen=True, slots=True)
class Mark:
    """What words `at` to `until` are."""

    role: str
    value: str
    at: int
    until: int
    day: NoteDate | None = None
    size: NoteSize | None = None
    contact: NoteContact | None = None

    @property
    def is_head(self) -> bool:
        """Whether it begins something to record."""
        return self.role in HEADS


@dataclass(frozen=True, slots=True)
class Note:
    """A note with its words and, for each of them, the mark it belongs to."""

    text: str
    words: tuple[Word, ...]
    marks: tuple[Mark | None, ...]
    english: bool

    def slice(self, at: int, until: int) -> str:
        """Return the text from word `at` up to word `until`."""
        return self.text[self.words[at].start : self.words[until - 1].end] if at < until else ""

    def marks_in(self, at: int, until: int) -> tuple[Mark, ...]:
        """Return the marks that start between two words, in their order."""
        return tuple(
            mark
            for place in range(at, until)
            if (mark := self.marks[place]) is not None and mark.at == place
        )


def mark_note(text: str, tables: NoteTables, dates: Dates, country: str) -> Note:
    """Return the note with its words marked."""
    words = words_of(text)
    contacts = {one.at: one for one in contacts_of(text, words, tables.contacts, country)}
    marker = _Marker(words, tables, dates, Sizes(tables.sizes, text), contacts)
    marks: list[Mark | None] = [None] * len(words)
    at, fresh = 0, True
    while at < len(words):
        fresh = fresh or words[at].gap >= Gap.LIST
        mark = marker.mark(at, fresh=fresh)
        if mark is None:
            at, fresh = at + 1, False
            continue
        marks[at : mark.until] = [mark] * (mark.until - at)
        at, fresh = mark.until, fresh and (mark.role in SMALL or mark.role == "date")
    return Note(text, words, tuple(marks), dates.english)


def is_english(words: tuple[Word, ...], languages: Phrases) -> bool:
    """Tell whether more words of a note are English than French."""
    english = sum(languages.has(word.folded, "language_en") for word in words)
    return english > sum(languages.has(word.folded, "language_fr") for word in words)


@dataclass(frozen=True, slots=True)
class _Marker:
    """Tells what a word begins: a contact, a size, a day, or a phrase of the tables."""

    words: tuple[Word, ...]
    tables: NoteTables
    dates: Dates
    sizes: Sizes
    contacts: dict[int, NoteContact]

    def mark(self, at: int, *, fresh: bool) -> Mark | None:
        if contact := self.contacts.get(at):
            return Mark("contact", "", at, contact.until, contact=contact)
        size = self.sizes.find(self.words, at)
        if size and not self._is_day(at, size.until):
            return Mark("size", size.garment, at, size.until, size=size)
        if day := self.dates.find(self.words, at):
            return Mark("date", "", at, day.until, day=day)
        for entry in self.tables.main.all(self.words, at, fresh=fresh):
            until = at + len(entry.words)
            if not self._is_something_else(entry, at, until):
                return Mark(entry.role, entry.value, at, until)
        return None

    def _is_day(self, at: int, until: int) -> bool:
        """Tell "ring 24 Dec" from a size."""
        for place in range(at + 1, until):
            day = self.dates.find(self.words, place)
            if day and (day.until > until or self.words[place - 1].folded in _DAY_LEADS):
                return True
        return False

    def _is_something_else(self, entry: Entry, at: int, until: int) -> bool:
        """Tell a phrase that only looks like what the tables mean from what is meant."""
        after = self.words[until] if until < len(self.words) else None
        if entry.value == "listed":  # allergens to list, not those of somebody
            return after is None or ":" not in after.lead
        if entry.value == "react":
            return after is None or after.folded not in _REACTS_TO
        if entry.value == "vegetarian" and len(entry.words) > 1:  # pas de viande rouge
            return after is not None and after.folded in _KINDS_OF_MEAT
        if entry.value in _ANIMALS:
            return at > 0 and self._is_allergen(at)
        if entry.value.startswith("age"):
            return not self._is_age(entry.value, at, until)
        single = len(entry.words) == 1 and entry.role in {"likes", "article", "diet"}
        return single and self._is_another_word(entry.words[0], at, until)

    def _is_allergen(self, at: int) -> bool:
        """Tell the cats that one is allergic to from the cat that is."""
        before = self.words[at - 1].folded
        named = before in _TOWARDS or before.startswith(("allerg", "alerg"))
        return named or ":" in self.words[at].lead

    def _is_another_word(self, word: str, at: int, until: int) -> bool:
        """Tell thé from the article, "like her mother" from a taste, a later "toujours"."""
        if word == "the":
            return not self.sizes.text[self.words[at].start :][:3].isascii()
        if word == "like" and until + 1 < len(self.words):
            return self.tables.main.find(self.words, until + 1, "relative") is not None
        if word == "cacher":  # to hide something
            return at > 0 or (until < len(self.words) and self.words[until].gap < Gap.SOFT)
        return word in _FIRST_ONLY and at > 0 and self.words[at].gap < Gap.LIST

    def _is_age(self, value: str, at: int, until: int) -> bool:
        """Tell "45 ans le 9 janvier" and "will be 50" from other years and other futures."""
        if until >= len(self.words):
            return False
        if value == "age_after":
            return self.words[until].is_number
        counted = at > 0 and self.words[at - 1].is_number
        places = range(until, min(until + _FAR, len(self.words)))
        wed = any(self.words[one].folded in _MARRIED for one in places)
        return counted and not wed and any(self.dates.find(self.words, one) for one in places)
