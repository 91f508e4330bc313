"""Days written in numbers, and what every way of naming a day has in common."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from shop_app.domain.quick_note_calendar import next_such_day, two_digit_year
from shop_app.domain.quick_note_words import Gap, Word

DAYS = range(1, 32)
_MONTHS = range(1, 13)
_WINDOW = 6
_PIVOT = 30
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_TWO = re.compile(r"(\d{1,2})/(\d{1,2})(?![\d/])|(\d\d)[.-](\d\d)(?![\d.-])")
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class NoteDate:
    """A day named in a note: `on` where it is one day, else month, day and year as far as said."""

    until: int
    on: date | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    uncertain: bool = False

    def next_on(self, today: date) -> date | None:
        """Return the day itself, or the next such day from `today` on; a month is its first."""
        if self.on is not None:
            return self.on
        if self.month is None:
            return None
        return next_such_day(self.month, self.day or 1, today)


@dataclass(frozen=True, slots=True)
class NumericDates:
    """Reads days in numbers, the day before the month; two digits of a year end by next year."""

    today: date
    english: bool

    def find(self, words: tuple[Word, ...], at: int) -> NoteDate | None:
        """Return the day that is written in numbers from a word on, None where none is."""
        if at >= len(words):
            return None
        if not words[at].is_number:
            return None
        line, ends = _line(words, at)
        if match := _YEAR_FIRST.match(line):
            found = dated(int(match[1]), int(match[3]), int(match[4]))
        elif match := _YEAR_LAST.match(line):
            year, slash = self._full_year(match[4]), match[2] == "/"
            found = self._either(year, int(match[1]), int(match[3]), clear=not slash)
        elif match := _TWO.match(line):
            found = self._either(None, int(match[1] or match[3]), int(match[2] or match[4]))
        else:
            return None
        if found is None or match.end() not in ends:
            return None
        return replace(found, until=at + ends.index(match.end()) + 1)

    def _full_year(self, written: str) -> int:
        short = len(written) == len("84")
        return two_digit_year(int(written), self.today) if short else int(written)

    def _either(
        self, year: int | None, first: int, second: int, *, clear: bool = False
    ) -> NoteDate | None:
        """The day comes first; where that is impossible, or the note is English, say so."""
        either = first in _MONTHS and second in _MONTHS and first != second
        unclear = self.english and not clear and either
        if found := dated(year, second, first):
            return replace(found, uncertain=unclear)
        found = dated(year, first, second)
        return replace(found, uncertain=True) if found else None


def _line(words: tuple[Word, ...], at: int) -> tuple[str, list[int]]:
    """Return some words in one line, blanks around signs taken out, and where each ends."""
    line, ends = "", []
    for offset, word in enumerate(words[at : at + _WINDOW]):
        if offset:
            line += word.lead.strip() or " "
        line += word.folded
        ends.append(len(line))
    return line, ends


def year_at(words: tuple[Word, ...], at: int) -> tuple[int | None, int]:
    """Read a year of four digits, or of two that can be no day or have an apostrophe."""
    if at >= len(words) or words[at].gap > Gap.SOFT:
        return None, at
    word = words[at].folded
    if _YEAR.fullmatch(word):
        return int(word), at + 1
    short = word.isascii() and word.isdigit() and len(word) == len("84")
    last = at + 1 == len(words) or words[at + 1].gap > Gap.NONE
    if short and words[at].gap is Gap.NONE and ("'" in words[at].lead or _is_year(word, last=last)):
        return two_digit_year(int(word), date(2000 + _PIVOT, 1, 1)), at + 1
    return None, at


def _is_year(word: str, *, last: bool) -> bool:
    """Tell the year of "12 mars 75" from the size of "12 mars 42 en veste"."""
    return last and int(word) not in DAYS


def dated(year: int | None, month: int, day: int) -> NoteDate | None:
    """Return a day as far as it is said, None where there never is such a day."""
    try:
        found = date(2000 if year is None else year, month, day)
    except ValueError:
        return None
    return NoteDate(0, None if year is None else found, year, month, day)


def on_day(day: date, until: int) -> NoteDate:
    """Return one day of the calendar."""
    return NoteDate(until, day, day.year, day.month, day.day)
