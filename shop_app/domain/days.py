"""Days as people say them: 10 November, 3 days ago, yesterday."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shop_app.text import Message, translate

_WEEK = 7
_MONTH = 30
_FEW_MONTHS = 330


def month_name(month: int) -> Message:
    """Return the name of month 1–12."""
    return (
        translate("Month", "January"),
        translate("Month", "February"),
        translate("Month", "March"),
        translate("Month", "April"),
        translate("Month", "May"),
        translate("Month", "June"),
        translate("Month", "July"),
        translate("Month", "August"),
        translate("Month", "September"),
        translate("Month", "October"),
        translate("Month", "November"),
        translate("Month", "December"),
    )[month - 1]


def short_month_name(month: int) -> Message:
    """Return the short name of month 1–12."""
    return (
        translate("ShortMonth", "Jan"),
        translate("ShortMonth", "Feb"),
        translate("ShortMonth", "Mar"),
        translate("ShortMonth", "Apr"),
        translate("ShortMonth", "May"),
        translate("ShortMonth", "Jun"),
        translate("ShortMonth", "Jul"),
        translate("ShortMonth", "Aug"),
        translate("ShortMonth", "Sep"),
        translate("ShortMonth", "Oct"),
        translate("ShortMonth", "Nov"),
        translate("ShortMonth", "Dec"),
    )[month - 1]


def short_day(day: date) -> Message:
    """Word a day in a narrow place, without its year: 24 Nov."""
    return _of_month(day.day, short_month_name(day.month))


@dataclass(frozen=True, slots=True)
class Day:
    """A day to be said: with its year only where it is not the year of `today`."""

    day: date
    today: date

    def message(self) -> Message:
        """Word it as 10 November, or 10 November 2024."""
        if self.day.year == self.today.year:
            return day_and_month(self.day.month, self.day.day)
        return full_day(self.day)


def day_and_month(month: int, day: int) -> Message:
    """Word a day that has no year."""
    return _of_month(day, month_name(month))


def _of_month(day: int, month: Message) -> Message:
    """The first of a month has a form of its own in French."""
    if day == 1:
        return translate("Day", "1 {month}").format(month=month)
    return translate("Day", "{day} {month}").format(day=day, month=month)


def full_day(day: date) -> Message:
    """Word a day with its year."""
    return translate("Day", "{day_and_month} {year}").format(
        day_and_month=day_and_month(day.month, day.day), year=day.year
    )


def ago(day: date, today: date) -> Message:
    """Word how long ago `day` was; a day to come is named by its date."""
    days = (today - day).days
    if days < 0:
        return Day(day, today).message()
    if days <= 1:
        return translate("Day", "yesterday") if days else translate("Day", "today")
    if days < 2 * _WEEK:
        return translate("Day", "%n day(s) ago", None, days)
    if days < 2 * _MONTH:
        return translate("Day", "%n week(s) ago", None, days // _WEEK)
    if days < _FEW_MONTHS:
        return translate("Day", "in {month}").format(month=month_name(day.month))
    return translate("Day", "in {year}").format(year=day.year)
