"""Lengths as tailors write them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_app.domain.lengths import Length, Unit, read_length
from shop_app.paths import resources
from shop_app.text import UserError, Value, Words, read_catalogue

SAY = Words("en", lambda _context, source, _n: source).say

READ = {
    "98": 9800,
    "98,5": 9850,
    " 98.5 CM ": 9850,
    "98,55": 9855,
    "985 mm": 9850,
    "0,98 m": 9800,
    "1 m 78": 17800,
    "1m78": 17800,
    "15 3/4 in": 4000,
    "15¾ in": 4000,
    '15.75"': 4000,
    "15,75 po": 4000,
    "15-3/4″": 4000,
    "15 3/4 ”": 4000,
    "15 pouces": 3810,
    "15''": 3810,
    "½ inch": 127,
    "3/4 inches": 190,
    "5' 11\"": 18034,
    "5’11": 18034,
    ",5": 50,
    "98\xa0cm": 9800,
    "98 centimètres": 9800,
}


@pytest.mark.parametrize(("text", "tenths"), READ.items())
def test_it_reads_what_a_tailor_writes(text: str, tenths: int) -> None:
    assert read_length(text, Unit.CM) == tenths


@pytest.mark.parametrize("unit", list(Unit))
def test_a_unit_in_the_value_wins_over_the_sets(unit: Unit) -> None:
    assert read_length("98 cm", unit) == 9800
    assert read_length("15 3/4 in", unit) == 4000
    assert read_length("985mm", unit) == 9850


def test_a_number_alone_is_in_the_sets_unit() -> None:
    assert [read_length("15 3/4", one) for one in Unit] == [1575, 4000, 158]


@pytest.mark.parametrize(
    "text", ["80 kg", "98 €", "98 °C", "12 h", "98 cl", "98 cm2", "5 kgs", "1e5"]
)
def test_a_unit_that_measures_something_else_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="length"):
        read_length(text, Unit.CM)


@pytest.mark.parametrize(
    "text", ["", " ", "abc", "-5", "98,5,5", "1 800", "15 3/0", "98 cm 5", "98-", "9" * 400]
)
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="not a length"):
        read_length(text, Unit.CM)


@given(st.text(max_size=30))
def test_any_text_is_a_length_or_a_sentence(text: str) -> None:
    with suppress(UserError):
        assert read_length(text, Unit.CM) >= 0


LENGTHS = st.integers(min_value=0, max_value=100_000)


@given(LENGTHS, st.sampled_from(Unit), st.sampled_from(Unit))
def test_what_is_said_is_read_as_the_same_length(tenths: int, unit: Unit, other: Unit) -> None:
    assert read_length(SAY(Length(tenths, unit)), other) == tenths
    assert read_length(SAY(Length(tenths, unit).number()), unit) == tenths


@pytest.fixture(scope="session")
def french() -> Callable[[Value], str]:
    folder: Path = resources() / "translations"
    return read_catalogue(folder, "fr").words().say


@given(LENGTHS, st.sampled_from(Unit))
def test_and_so_is_what_is_said_in_french(
    french: Callable[[Value], str], tenths: int, unit: Unit
) -> None:
    assert read_length(french(Length(tenths, unit)), Unit.MM) == tenths


@given(st.integers(0, 400), st.sampled_from([2, 4, 8, 16]), st.data())
def test_a_tapes_fractions_come_back_as_fractions(
    whole: int, under: int, data: st.DataObject
) -> None:
    over = data.draw(st.integers(1, under - 1))
    tenths = read_length(f"{whole} {over}/{under} in", Unit.CM)
    assert "/" in SAY(Length(tenths, Unit.IN))


def test_it_is_said_with_as_few_digits_as_will_do() -> None:
    assert SAY(Length(9850)) == "98.5 cm"
    assert SAY(Length(9800)) == "98 cm"
    assert SAY(Length(4000, Unit.IN)) == "15 3/4 in"
    assert SAY(Length(3810, Unit.IN)) == "15 in"
    assert SAY(Length(190, Unit.IN)) == "3/4 in"
    assert SAY(Length(0, Unit.IN)) == "0 in"
    assert SAY(Length(9855, Unit.MM)) == "985.5 mm"


def test_a_difference_has_its_sign() -> None:
    assert [SAY(Length(one).change()) for one in (150, -200, 0)] == ["+1.5", "−2", "0"]
