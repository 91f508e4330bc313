from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_app.domain.partial_dates import (
    PartialDate,
    parse_partial_date,
    parse_serial_date,
    says_day_first,
)

TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("1984-05-03", "1984-05-03"),
        ("19840503", "1984-05-03"),
        ("1984/5/3", "1984-05-03"),
        ("19840503T000000Z", "1984-05-03"),
        ("1980-03-22T00:00:00Z", "1980-03-22"),
        ("2012-06-06 00:00:00", "2012-06-06"),
        ("20090808T1430-0500", "2009-08-08"),
        ("--05-03", "--05-03"),
        (" --0503", "--05-03"),
        ("1604-05-03", "--05-03"),
        ("03/05/1984", "1984-05-03"),
        ("3.5.84", "1984-05-03"),
        ("03.05.1984 00:00", "1984-05-03"),
        ("3 mai 1984", "1984-05-03"),
        ("3-May-84", "1984-05-03"),
        ("le jeudi 1er mai 1930", "1930-05-01"),
        ("May 3, 1984", "1984-05-03"),
        ("15 août 2001", "2001-08-15"),
        ("3 mai", "--05-03"),
        ("03/05", "--05-03"),
        ("29/02", "--02-29"),
        ("29 février 2000", "2000-02-29"),
        ("5/23/1984", "1984-05-23"),
        ("3/5/25", "2025-05-03"),
        ("3/5/26", "1926-05-03"),
    ],
)
def test_reads_days_as_exports_and_people_write_them(text: str, iso: str) -> None:
    found = parse_partial_date(text, today=TODAY)
    assert found is not None
    assert found.iso == iso


@pytest.mark.parametrize(
    "text",
    [
        *("", "1984", "1984-05", "31/02/1984", "29/02/1983", "0/0/00", "13/13/2000", "mai"),
        *("5 maiden 3", "x" * 10_000, "99999999", "٣/٥/١٩٨٤x", "3 mai 19845"),
    ],
)
def test_invents_no_day(text: str) -> None:
    assert parse_partial_date(text, today=TODAY) is None


def test_a_column_may_say_that_the_month_comes_first() -> None:
    assert parse_partial_date("03/04/1984", day_first=False) == PartialDate(1984, 3, 4)
    assert parse_partial_date("03/04/1984", day_first=True) == PartialDate(1984, 4, 3)
    assert parse_partial_date("03/04/1984") == PartialDate(1984, 4, 3)
    assert says_day_first("23/05/1984") is True
    assert says_day_first("05/23/1984") is False
    assert says_day_first("03/04/1984") is None
    assert says_day_first("1984-05-23") is None


def test_the_days_that_spreadsheets_count_are_dates() -> None:
    assert parse_serial_date("30805") == PartialDate(1984, 5, 3)
    assert parse_serial_date("30805.0") == PartialDate(1984, 5, 3)
    assert parse_serial_date("75001000") is None
    assert parse_serial_date("12,5") is None


@pytest.mark.parametrize("parts", [(1983, 2, 29), (None, 2, 30), (1984, 13, 1), (1984, 5, 0)])
def test_an_impossible_day_cannot_be_made(parts: tuple[int | None, int, int]) -> None:
    with pytest.raises(ValueError, match=r"day|month"):
        PartialDate(*parts)


@given(st.dates(min_value=date(1605, 1, 1)))
def test_its_own_writing_reads_back(day: date) -> None:
    assert parse_partial_date(PartialDate.of(day).iso) == PartialDate.of(day)


@given(st.text(max_size=40))
def test_any_text_is_a_day_or_none(text: str) -> None:
    found = parse_partial_date(text, today=TODAY)
    assert found is None or parse_partial_date(found.iso) == found


@pytest.mark.parametrize("text", ["03/05/2999", "2999-05-03", "3 mai 2999", "23/11/2025"])
def test_a_birthday_to_come_is_none(text: str) -> None:
    assert parse_partial_date(text, today=date(2025, 11, 22)) is None
