"""Items of a visit as typed in one line, with their prices."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_app.domain.visit_items import item_text, items_text, read_items, read_priced_item
from shop_app.domain.visits import Purchase

KNOWN = ("Tarte Tatin, crème crue", "Filet de bar, fenouil", "Café", "Menu 29,50", "Duo A+B")


@pytest.mark.parametrize(
    ("typed", "items"),
    [
        ("", []),
        ("café", [("café", 1)]),
        ("2 x tart, coffee", [("tart", 2), ("coffee", 1)]),
        ("tart; coffee + tea", [("tart", 1), ("coffee", 1), ("tea", 1)]),
        ("1,5 x comté, beurre", [("comté", Decimal("1.5")), ("beurre", 1)]),
        ("2 x tarte tatin, creme crue, café", [("tarte tatin, creme crue", 2), ("café", 1)]),
        ("café, Filet de bar, fenouil", [("café", 1), ("Filet de bar, fenouil", 1)]),
        ("filet de bar, citron", [("filet de bar", 1), ("citron", 1)]),
        ("duo a+b + café", [("duo a+b", 1), ("café", 1)]),
        (" , ; ", []),
    ],
)
def test_items_are_told_apart(typed: str, items: list[tuple[str, Decimal]]) -> None:
    assert [(one.product, one.quantity) for one in read_items(typed, KNOWN)] == items


@pytest.mark.parametrize(
    ("typed", "items"),
    [
        ("tarte 9,50", [("tarte", 1, 950)]),
        ("2 x café 1.80", [("café", 2, 180)]),
        ("2 x tart @ 9.50", [("tart", 2, 950)]),
        ("bière à 4, thé 5 €", [("bière", 1, 400), ("thé", 1, 500)]),
        ("tart at £9", [("tart", 1, 900)]),
        ("Margaux 2018", [("Margaux 2018", 1, None)]),
        ("Margaux 2018 24,50", [("Margaux 2018", 1, 2450)]),
        ("vin 1 234,50 €", [("vin", 1, 123450)]),
        ("comté 1,5", [("comté 1,5", 1, None)]),
        ("menu 29,50", [("menu 29,50", 1, None)]),
        ("2 x menu 29,50 @ 28", [("menu 29,50", 2, 2800)]),
        (
            "tarte tatin, creme crue 9,50, café 2,00",
            [("tarte tatin, creme crue", 1, 950), ("café", 1, 200)],
        ),
        ("crème à la vanille", [("crème à la vanille", 1, None)]),
        ("9,50", [("9,50", 1, None)]),
    ],
)
def test_prices_are_read_as_people_type_them(
    typed: str, items: list[tuple[str, object, int | None]]
) -> None:
    found: list[tuple[str, object, int | None]] = [
        (one.product, one.quantity, one.price) for one in read_items(typed, KNOWN)
    ]
    assert found == items


def test_a_currency_without_cents_has_a_price_only_with_its_sign() -> None:
    assert read_priced_item("thé 500", "JPY").price is None
    assert read_priced_item("thé @ 500", "JPY").price == 500


NAMES = st.sampled_from([*KNOWN, "3 fromages", "Saint-Julien 2018", "Comté", "x"])


@given(
    st.lists(
        st.tuples(NAMES, st.sampled_from(["1", "2", "0.25", "1.5"]), st.integers(0, 10**6)),
        max_size=4,
    ),
    st.sampled_from([".", ","]),
)
def test_what_is_written_is_read_as_the_same(taken: list[tuple[str, str, int]], point: str) -> None:
    items = [Purchase(1, name, "", Decimal(many), price) for name, many, price in taken]
    found = read_items(items_text(items, "EUR", point), {*KNOWN, "3 fromages"})
    assert [(one.product, one.quantity, one.price) for one in found] == [
        (one.product, one.quantity, one.price) for one in items
    ]


def test_an_item_without_price_is_written_without() -> None:
    assert item_text(Purchase(1, "Café", "", Decimal(2), None)) == "2 x Café"
