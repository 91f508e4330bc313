"""What matched is marked in the name that a row shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_app.domain.folding import fold
from shop_app.domain.matching import matched_spans


def marked(shown: str, query: str) -> list[str]:
    return [shown[start:end] for start, end in matched_spans(shown, query)]


@pytest.mark.parametrize(
    ("shown", "query", "expected"),
    [
        ("Lefèvre, Hélène", "lef", ["Lef"]),
        ("Lefèvre, Hélène", "hele lefe", ["Lefè", "Hélè"]),
        ("Lefèvre, Hélène", "LEFEVRE", ["Lefèvre"]),
        ("Lefe\u0300vre", "lefe", ["Lefe\u0300"]),
        ("Lefe\u0300vre", "lefev", ["Lefe\u0300v"]),
        ("Dubœuf, Anne", "duboe", ["Dubœ"]),
        ("Dubœuf, Anne", "dubo", ["Dubœ"]),
        ("Weiß, Otto", "weis", ["Weiß"]),
        ("Weiß, Otto", "weiss", ["Weiß"]),
        ("Łoś, Ægir", "los aeg", ["Łoś", "Æg"]),
        ("Jean-Pierre", "pierre jean", ["Jean", "Pierre"]),
        ("Jean-Pierre", "jeanpi", ["Jean-Pi"]),
        ("Legoff, Yann", "le goff", ["Legoff"]),
        ("Legoff, Yann", "yann le go", ["Lego", "Yann"]),
        ("Arc, Jeanne d’", "d", ["d"]),
        ("d’Arc, Jeanne", "arc", ["Arc"]),
        ("d’Arc, Jeanne", "darc", ["d’Arc"]),
        ("d’Arc, Jeanne", "d'a", ["d’A"]),
        ("O'Brien, Pat", "brien", ["Brien"]),
        ("Marie, Marie", "marie marie", ["Marie", "Marie"]),
        ("Martin, Marie", "m", ["M"]),
        ("Smith", "mith", []),
        ("王小明", "王", ["王"]),
        ("Θεοδωράκης, Μίκης", "θεοδωρα", ["Θεοδωρά"]),
        ("Dupont", "", []),
        ("Dupont", "%", []),
        ("", "dupont", []),
    ],
)
def test_the_start_of_a_word_is_marked(shown: str, query: str, expected: list[str]) -> None:
    assert marked(shown, query) == expected


def test_ten_thousand_characters_are_marked_in_no_time() -> None:
    assert marked("Dupont, Marie", "mar " + "x y " * 2500) == ["Mar"]


@given(st.text(max_size=60), st.text(max_size=60))
def test_spans_are_in_order_inside_the_name_and_never_overlap(shown: str, query: str) -> None:
    spans = matched_spans(shown, query)
    ends = [0, *(place for span in spans for place in span), len(shown)]
    assert ends == sorted(ends)
    assert all(start < end for start, end in spans)


@given(st.text(min_size=1, max_size=30))
def test_a_name_typed_as_shown_is_marked_wherever_it_can_be_found(shown: str) -> None:
    assert bool(matched_spans(shown, shown)) == bool(fold(shown))
