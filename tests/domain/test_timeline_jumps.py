"""The day to begin the timeline at, as people type it."""

from datetime import date

import pytest

from shop_app.domain.timeline import read_jump

TODAY = date(2025, 11, 22)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("12 mars 2024", date(2024, 3, 12)),
        ("2024-03-12", date(2024, 3, 12)),
        ("12/03/2024", date(2024, 3, 12)),
        ("12 mars", date(2025, 3, 12)),
        ("24 December", date(2024, 12, 24)),
        ("22 novembre", date(2025, 11, 22)),
        ("mars 2024", date(2024, 3, 31)),
        ("décembre", date(2024, 12, 31)),
        ("February", date(2025, 2, 28)),
        ("03/2024", date(2024, 3, 31)),
        ("12/2024", date(2024, 12, 31)),
        ("2023", date(2023, 12, 31)),
        ("13/2024", None),
        ("hier", None),
        ("", None),
    ],
)
def test_a_jump_is_read_or_not(typed: str, day: date | None) -> None:
    assert read_jump(typed, TODAY) == day
