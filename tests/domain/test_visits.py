"""Items as typed, and what a visit comes to."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_app.domain.visits import Purchase, Visit, read_item


@pytest.mark.parametrize(
    ("typed", "quantity", "product"),
    [
        ("Saint-Julien", "1", "Saint-Julien"),
        ("2 x tarte fine", "2", "tarte fine"),
        ("2x tarte fine", "2", "tarte fine"),
        ("2xtarte", "2", "tarte"),
        ("2 X tarte", "2", "tarte"),
        ("2 × tarte", "2", "tarte"),
        ("2×tarte", "2", "tarte"),
        ("2*tarte", "2", "tarte"),
        ("3 croissants", "3", "croissants"),
        ("1,5 × comté", "1.5", "comté"),
        ("0.250 x comté", "0.250", "comté"),
        ("2 xérès", "2", "xérès"),
        ("3 xiao long bao", "3", "xiao long bao"),
        ("2018 Saint-Julien", "1", "2018 Saint-Julien"),
        ("24 roses", "24", "roses"),
        ("1664", "1", "1664"),
        ("0 x tarte", "1", "0 x tarte"),
        ("x", "1", "x"),
        ("2 x", "2", "x"),
        ("  tarte   fine ", "1", "tarte fine"),
        ("", "1", ""),
    ],
)
def test_an_item_is_read_as_typed(typed: str, quantity: str, product: str) -> None:
    item = read_item(typed)
    assert (item.quantity, item.product) == (Decimal(quantity), product)


@given(st.text(max_size=30))
def test_whatever_is_typed_is_an_item(text: str) -> None:
    item = read_item(text)
    assert item.quantity > 0
    assert item.product in " ".join(text.split())


def purchase(price: int | None, quantity: str = "1") -> Purchase:
    return Purchase(1, "x", "", Decimal(quantity), price)


@pytest.mark.parametrize(
    ("purchases", "total"),
    [
        ((), None),
        ((purchase(None),), None),
        ((purchase(450),), 450),
        ((purchase(450, "2"), purchase(None), purchase(100)), 1000),
        ((purchase(1999, "0.25"),), 500),
        ((purchase(450), purchase(450, "-1")), 0),
    ],
)
def test_the_total_is_in_minor_units(purchases: tuple[Purchase, ...], total: int | None) -> None:
    at = datetime(2025, 11, 22, tzinfo=UTC)
    assert Visit(1, 1, 1, at, None, "", "", purchases=purchases).total == total
