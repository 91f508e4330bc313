"""Days in the words of a note: 3 mai, le 3/5, May 3rd, mardi prochain, in two weeks, Noël."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from shop_app.domain.quick_note_calendar import (
    easter,
    later,
    month_end,
    moving_feast,
    next_weekday,
)
from shop_app.domain.quick_note_numeric_dates import (
    DAYS,
    NoteDate,
    NumericDates,
    dated,
    on_day,
    year_at,
)
from shop_app.domain.quick_note_tables import Entry, Phrases
from shop_app.domain.quick_note_words import Gap, Word

_DAY = re.compile(r"(\d{1,2})(?:er|ere|st|nd|rd|th|e|eme)?")
_ORDINAL = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th)")
_NEXT = frozenset({"prochain", "prochaine", "next", "suivant", "this", "ce", "cette", "coming"})
_PARTS_OF_DAY = frozenset({"matin", "soir", "midi", "morning", "afternoon", "evening", "night"})
_PAST = frozenset({"dernier", "derniere", "last", "passe", "passee", "past"})
_IN = frozenset({"dans", "in", "sous", "within", "ici"})
_AFTER = frozenset({"from", "plus", "later"})
_PART = {"fin": 31, "end": 31, "late": 31, "debut": 1, "early": 1, "beginning": 1, "start": 1,
         "mi": 15, "mid": 15, "courant": 15, "milieu": 15, "middle": 15}  # fmt: skip
_DURING = frozenset({"en", "in", "this", "courant"})


@dataclass(frozen=True, slots=True)
class Dates:
    """Reads days at a word of a note, counted from `today`."""

    calendar: Phrases
    today: date
    english: bool = False

    def find(self, words: tuple[Word, ...], at: int) -> NoteDate | None:
        """Return the day that is named from a word on, None where none is."""
        ways: tuple[Callable[[tuple[Word, ...], int], NoteDate | None], ...] = (
            self._in_numbers, self._day_month, self._month_day, self._weekday, self._counted,
            self._part_of_month, self._named, self._day_of_month,
        )  # fmt: skip
        return next((found for way in ways if (found := way(words, at))), None)

    def _day_month(self, words: tuple[Word, ...], at: int) -> NoteDate | None:
        day, month_at = self._day_number(words, at)
        if day is None:
            return None
        if self._word(words, month_at) in {"of", "de"}:
            month_at += 1
        month = self._entry(words, month_at, "month")
        if month is None:
            return None
        year, until = year_at(words, month_at + 1)
        found = dated(year, int(month.value), day)
        return replace(found, until=until) if found else None

    def _month_day(self, words: tuple[Word, ...], at: int) -> NoteDate | None:
        month = self._entry(words, at, "month")
        if month is None or (words[at].folded == "mar" and not self.english):  # mardi
            return None
        after = at + 2 if self._word(words, at + 1) == "the" else at + 1
        match = _DAY.fullmatch(self._word(words, after))
        if match is None:
            year, until = year_at(words, at + 1)
            only_month = NoteDate(until, None, year, int(month.value), None, uncertain=True)
            return only_month if year else None
        year, until = year_at(words, after + 1)
        found = dated(year, int(month.value), int(match[1]))
        return replace(found, until=until) if found else None

    def _weekday(self, words: tuple[Word, ...], at: int) -> NoteDate | None:
        if self._entry(words, at, "short_weekday"):
            return self._day_month(words, at + 1) or self._in_numbers(words, at + 1)
        name_at = at + 1 if words[at].folded in _NEXT else at
        entry = self._entry(words, name_at, "weekday")
        if entry is None or (name_at == at and at and words[at - 1].folded in _PAST):
            return None
        until = name_at + 1
        explicit = (
            self._day_month(words, until)
            or self._month_day(words, until)
            or self._in_numbers(words, until)
        )
        if explicit:
            return explicit
        number = _DAY.fullmatch(self._word(words, until))
        if number and int(number[1]) in DAYS:
            found = self._of_month(int(number[1]), until + 1)
            if found and found.on and found.on.weekday() == int(entry.value):
                return found
        return self._after_weekday(words, until, int(entry.value))

    def _in_numbers(self, words: tuple[Word, ...], at: int) -> NoteDate | None:
        return NumericDates(self.today, self.english).find(words, at)

    def _after_weekday(self, words: tuple[Word, ...], until: int, weekday: int) -> NoteDate | None:
        on = next_weekday(self.today, weekday)
        if self._word(words, until) in _PARTS_OF_DAY:
            until += 1
        following = [self._word(words, until + step) for step in range(4)]
        if following[0] in _PAST:
            return None
        if following[:2] == ["en", "huit"] or following[0] == "week":
            return on_day(on + timedelta(7), until + (2 if following[0] == "en" else 1))
        if following[1:4] == ["la", "semaine", "prochaine"] or following[0:2] == ["next", "week"]:
            monday = next_weekday(self.today, 0)
            return on_day(monday + timedelta(weekday), until + (4 if following[1] == "la" else 2))
        return on_day(on, until + (following[0] in _NEXT))

    def _counted(self, words: tuple[Word, ...], at: int) -> NoteDate | None:
        entry = self._entry(words, at, "days")
        if entry:
            return on_day(self.today + timedelta(int(entry.value)), at + len(entry.words))
        started = words[at].folded in _IN
        number, unit_at = self._number(words, at + 1 if started else at)
        unit = self._entry(words, unit_at, "unit")
        if number is None or unit is None:
            return None
        until = unit_at + 1
        following = [self._word(words, until), self._word(words, until + 1)]
        if not started and (following[0] not in _AFTER or following[1] not in {"now", "tard"}):
            return None
        if not started or following == ["s", "time"]:
            until += 2
        on = later(self.today, number, unit.value)
        return on_day(on, until) if on else None

    def _part_of_month(self, words: tuple[Word, ...], at: int) -> NoteDate | None:
        word = words[at].folded
        if word not in _PART and word not in _DURING:
            return None
        month_at = at + 1
        while self._word(words, month_at) in {"of", "de", "le", "mois", "the", "month", "l"}:
            month_at += 1
        month = self._entry(words, month_at, "month")
        if month is None:
            return None
        year, until = year_at(words, month_at + 1)
        day = _PART.get(word)
        number = int(month.value)
        if day is None:
            return NoteDate(until, None, year, number, None, uncertain=True)
        day = min(day, month_end(year or self.today.year, number))
        found = dated(year, number, day)
        return replace(found, until=until, uncertain=True) if found else None

    def _named(self, words: tuple[Word, ...], at: int) -> NoteDate | None:
        entry = self.calendar.find(words, at)
        if entry is None:
            return None
        until = at + len(entry.words)
        if entry.role == "feast":
            month, day = map(int, entry.value.split("-"))
            year, until = year_at(words, until)
            found = dated(year, month, day)
            return replace(found, until=until) if found else None
        if entry.role == "easter":
            return on_day(easter(self.today, int(entry.value)), until)
        if entry.role == "moving":
            return on_day(moving_feast(entry.value, self.today), until)
        if entry.role == "vague":
            return replace(on_day(_vague(entry.value, self.today), until), uncertain=True)
        return None

    def _day_of_month(self, words: tuple[Word, ...], at: int) -> NoteDate | None:
        until = words[at].folded == "au" and at > 0 and words[at - 1].folded == "jusqu"
        if words[at].folded not in {"le", "the"} and not until:
            return None
        word = self._word(words, at + 1)
        match = (_ORDINAL if words[at].folded == "the" else _DAY).fullmatch(word)
        ends = at + 2 >= len(words) or words[at + 2].gap > Gap.NONE
        alone = ends and (at + 1 < len(words)) and "/" not in words[at + 1].lead
        return self._of_month(int(match[1]), at + 2) if match and alone else None

    def _of_month(self, day: int, until: int) -> NoteDate | None:
        """Return the next such day of a month, from today on."""
        for ahead in range(self.today.toordinal(), self.today.toordinal() + 62):
            if date.fromordinal(ahead).day == day:
                return on_day(date.fromordinal(ahead), until)
        return None

    def _day_number(self, words: tuple[Word, ...], at: int) -> tuple[int | None, int]:
        """Return a day's number in digits or words, and the word after it."""
        match = _DAY.fullmatch(words[at].folded) if at < len(words) else None
        if match:
            return int(match[1]), at + 1
        entry = self._entry(words, at, "number")
        if entry is None or entry.words[0] in {"a", "an"}:
            return None, at
        return int(entry.value), at + len(entry.words)

    def _number(self, words: tuple[Word, ...], at: int) -> tuple[int | None, int]:
        """Return a number in digits or words, and the word after it."""
        if at < len(words) and words[at].is_number:
            return int(words[at].folded[:4]), at + 1
        entry = self._entry(words, at, "number")
        return (int(entry.value), at + len(entry.words)) if entry else (None, at)

    def _entry(self, words: tuple[Word, ...], at: int, role: str) -> Entry | None:
        if not 0 <= at < len(words):
            return None
        return self.calendar.find(words, at, role)

    @staticmethod
    def _word(words: tuple[Word, ...], at: int) -> str:
        return words[at].folded if at < len(words) and words[at].gap <= Gap.SOFT else ""


def _vague(value: str, today: date) -> date:
    """Return a day that stands for a stretch of time."""
    if value == "week":
        return next_weekday(today, 0)
    if value == "mothering":
        return easter(today, -21)
    if value == "weekend":
        return next_weekday(today, 5)
    if value == "week_end":
        return next_weekday(today, 4)
    end = today.replace(day=month_end(today.year, today.month))
    return end if value == "month_end" else end + timedelta(1)
