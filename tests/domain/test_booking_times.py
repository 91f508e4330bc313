"""Times and days of bookings, as people, spreadsheets and other programs write them."""

from __future__ import annotations

from datetime import date

import pytest

from shop_app.domain.booking_times import read_day_and_time, read_time
from shop_app.text import UserError

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("19h30", "19:30"), ("7:30 pm", "19:30"), ("20", "20:00"), ("9h", "09:00"),
        ("12am", "00:00"), ("12 pm", "12:00"), ("", ""), ("19.45", "19:45"), ("19:30:00", "19:30"),
        ("0.8125", "19:30"), ("0,8125", "19:30"), ("0.5", "12:00"), (".75", "18:00"),
        ("19h30-21h", "19:30"), ("19:30 – 21:00", "19:30"), ("19h30 à 21h", "19:30"),
        ("2026-11-23 19:30", "19:30"), ("2026-11-23T19:30:00", "19:30"),
        ("23/11/2026 19:30", "19:30"), ("1900-01-01 19:30", "19:30"), ("à 20h", "20:00"),
        ("vers 20h", "20:00"), ("8 p.m.", "20:00"), ("midi", "12:00"), ("Noon", "12:00"),
        ("minuit", "00:00"), ("19 h 30", "19:30"), ("19H30", "19:30"), ("12-14h", "12:00"),
        ("20 heures", "20:00"), ("19h30min", "19:30"), ("46349.8125", "19:30"),
        ("0.8333333333333334", "20:00"),
    ],
)  # fmt: skip
def test_times_are_read(typed: str, read: str) -> None:
    assert read_time(typed) == read


@pytest.mark.parametrize("typed", ["25:00", "vingt", "soon", "7 personnes", "20:61", "?"])
def test_what_is_no_time_is_said(typed: str) -> None:
    with pytest.raises(UserError, match="time of day"):
        read_time(typed)


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("2026-11-23", (TODAY, "")), ("2026-11-23 19:30", (TODAY, "19:30")),
        ("23/11/2026 19h30", (TODAY, "19:30")), ("46349", (TODAY, "")),
        ("46349.8125", (TODAY, "19:30")), ("23/11", (TODAY, "")),
        ("02/01", (date(2027, 1, 2), "")), ("20/11", (date(2026, 11, 20), "")),
        ("23 novembre 2026", (TODAY, "")), ("someday", None), ("", None),
        ("23/11/2026 soon", None),
    ],
)  # fmt: skip
def test_days_are_read_with_their_time(cell: str, read: tuple[date, str] | None) -> None:
    assert read_day_and_time(cell, TODAY) == read


def test_the_month_comes_first_where_the_column_says_so() -> None:
    assert read_day_and_time("11/12/2026", TODAY, day_first=False) == (date(2026, 11, 12), "")
