"""Sizes in one way of writing, and those that hold now."""

from __future__ import annotations

from datetime import date

import pytest

from shop_app.domain.sizes import Size, kept_sizes, read_size, read_size_line


@pytest.mark.parametrize(
    ("typed", "system", "size", "named"),
    [
        ("38", "", "38", ""),
        (" 38 ", "fr", "38", "FR"),
        ("fr 38,5", "", "38.5", "FR"),
        ("38 FR", "", "38", "FR"),
        ("UK10", "", "10", "UK"),
        ("38 1/2", "EU", "38.5", "EU"),
        ("41½", "", "41.5", ""),
        ("xl", "", "XL", ""),
        ("90 b", "", "90B", ""),
        ("54 mm", "", "54 MM", ""),
        ("one size", "", "ONE SIZE", ""),
        ("US 8", "UK", "US 8", "UK"),  # two systems: nobody guesses
        ("S", "", "S", ""),
    ],
)
def test_a_size_is_written_in_one_way(typed: str, system: str, size: str, named: str) -> None:
    assert read_size(typed, system) == (size, named)


@pytest.mark.parametrize(
    ("typed", "garment", "size", "system"),
    [
        ("chaussures 38", "chaussures", "38", ""),
        ("chaussures 38 FR", "chaussures", "38", "FR"),
        ("chaussures FR 38,5", "chaussures", "38.5", "FR"),
        ("col de chemise : 39", "col de chemise", "39", ""),
        ("shirt M", "shirt", "M", ""),
        ("coat 2XL", "coat", "2XL", ""),
        ("soutien-gorge 90 b", "soutien-gorge", "90B", ""),
        ("ring 54 mm", "ring", "54 MM", ""),
        ("shoes", "shoes", "", ""),
        ("38", "", "38", ""),
    ],
)
def test_a_line_says_garment_size_and_system(
    typed: str, garment: str, size: str, system: str
) -> None:
    assert read_size_line(typed) == (garment, size, system)


def size(number: int, garment: str, text: str, system: str = "FR", day: int = 1) -> Size:
    return Size(number, 1, 1, garment, text, system, date(2025, 11, day))


def test_the_newest_holds_and_the_earlier_are_kept() -> None:
    shoes, newer = size(1, "Chaussures", "38"), size(2, "chaussures", "39", day=9)
    coat, british = size(3, "Veste", "40"), size(4, "chaussures", "5", "UK")
    found = kept_sizes((shoes, newer, coat, british))
    assert [(one.now, one.earlier) for one in found] == [
        (newer, (shoes,)), (british, ()), (coat, ()),
    ]  # fmt: skip
