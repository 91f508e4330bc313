"""How many come: parts added up, the larger of a span, nobody left out."""

from __future__ import annotations

import pytest

from shop_app.domain.booking_sizes import read_covers, with_children


@pytest.mark.parametrize(
    ("text", "covers"),
    [
        ("4", 4), ("3+1", 4), ("3 + 1", 4), ("2 à 4", 4), ("2-4", 4), ("2 ou 3", 3), ("2/3", 3),
        ("2 to 4", 4), ("4.0", 4), ("4,0", 4), ("6 pers.", 6), ("2 adultes + 1 enfant", 3),
        ("2 adultes, 2 enfants", 4), ("4 dont 1 enfant", 4), ("4 (dont 1 bébé)", 4),
        ("4 (2+2)", 4), ("4 (+1)", 5), ("4+bb", 5), ("deux", 2),
        ("10-12 personnes + 2 enfants", 14),
        ("6 including 2 kids", 6), ("", None), ("0", None), ("?", None), ("2026-04-02", None),
        ("beaucoup", None), ("1200", None), ("4 couverts", 4), ("x4", 4),
    ],
)  # fmt: skip
def test_covers_are_read(text: str, covers: int | None) -> None:
    assert read_covers(text) == covers


def test_children_of_their_own_column_count() -> None:
    assert with_children(None, 2, 1) == 3
    assert with_children(3, 2, 1) == 3
    assert with_children(4, None, 1) == 5
    assert with_children(2, 2, 2) == 4
    assert with_children(None, None, None) is None
    assert with_children(4, None, None) == 4
