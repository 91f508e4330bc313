"""Amounts of money as people type them."""

import pytest

from shop_app.domain.money import read_amount


@pytest.mark.parametrize(
    ("typed", "currency", "minor"),
    [
        ("9,50", "EUR", 950),
        ("9.5", "EUR", 950),
        ("9,50 €", "EUR", 950),
        ("€9.50", "EUR", 950),
        ("9€50", "EUR", 950),
        ("12", "EUR", 1200),
        ("12.-", "CHF", 1200),
        ("12 EUR", "EUR", 1200),
        ("1 234,50", "EUR", 123450),
        ("1\u202f234,50 €", "EUR", 123450),
        ("1,234.50", "USD", 123450),
        ("1’234.50", "CHF", 123450),
        ("1200", "JPY", 1200),
        ("1,200", "JPY", 1200),
        ("1.234", "TND", 1234),
        ("1,234", "EUR", None),
        ("9,505", "EUR", None),
        ("12,50", "JPY", None),
        ("-3", "EUR", None),
        ("1,2,3", "EUR", None),
        ("neuf", "EUR", None),
        ("", "EUR", None),
        ("9" * 30, "EUR", None),
    ],
)
def test_an_amount_is_read_or_refused(typed: str, currency: str, minor: int | None) -> None:
    assert read_amount(typed, currency) == minor
