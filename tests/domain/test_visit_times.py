"""When a visit was, as typed to correct it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from shop_app.domain.visit_times import read_instant

PARIS = ZoneInfo("Europe/Paris")
BEFORE = datetime(2025, 11, 22, 11, 30, tzinfo=PARIS)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("22 November 2025, 19:30", "2025-11-22T19:30"),
        ("22 novembre 2025 à 19h30", "2025-11-22T19:30"),
        ("20 nov", "2025-11-20T11:30"),
        ("20/11 20h", "2025-11-20T20:00"),
        ("2024-03-12 08:05", "2024-03-12T08:05"),
        ("19:45", "2025-11-22T19:45"),
        ("8 pm", "2025-11-22T20:00"),
        ("12 am", "2025-11-22T00:00"),
        ("25:00", None),
        ("hier", None),
        ("", None),
    ],
)
def test_an_instant_is_read_or_not(typed: str, read: str | None) -> None:
    found = read_instant(typed, BEFORE)
    expected = None if read is None else datetime.fromisoformat(read).replace(tzinfo=PARIS)
    assert found == expected
