from decimal import Decimal

import pytest

from shop_app.domain.visit_items import read_items

KNOWN = ("Tarte Tatin, crème crue", "Filet de bar, fenouil", "Café")


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
        (" , ; ", []),
    ],
)
def test_items_are_told_apart(typed: str, items: list[tuple[str, Decimal]]) -> None:
    assert [(one.product, one.quantity) for one in read_items(typed, KNOWN)] == items
