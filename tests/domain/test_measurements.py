"""Sets of measurements: what may be, what changed, what is too old."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_app.domain.lengths import Unit
from shop_app.domain.measurements import (
    Difference,
    Measure,
    Measurement,
    MeasurementSet,
    Of,
    differences,
    earlier,
    garments,
    measure_named,
    names_of,
    newest_first,
    read_measurement,
)
from shop_app.text import UserError, Value

TODAY = date(2025, 11, 22)
CHEST = Measure(1, 1, "chest", "Jacket", "Chest", 0, 5000, 18000)
HEM = Measure(2, 1, "hem", "Trousers", "Hem", 0)
A_SET = MeasurementSet(
    1, 1, 7, "Jacket", Of.BODY, Unit.CM, "", "", "", TODAY, "Samia",
    (Measurement("Chest", 9850), Measurement("Sleeve", 6400)),
)  # fmt: skip


def refused(say: Callable[[Value], str], text: str, measure: Measure | None, of: Of) -> str:
    with pytest.raises(UserError) as error:
        read_measurement(text, "Chest", Unit.CM, of, measure)
    return say(error.value.message)


def test_what_cannot_be_is_refused_with_what_can(say: Callable[[Value], str]) -> None:
    said = refused(say, "1800 cm", CHEST, Of.BODY)
    assert said == "Chest: 1800 cm cannot be. It lies between 50 cm and 180 cm."
    assert "between 0.1 cm and 300 cm" in refused(say, "1800 cm", None, Of.BODY)
    assert "between 0.1 cm and 1000 cm" in refused(say, "1800 cm", None, Of.GARMENT)
    assert "cannot be" in refused(say, "0", None, Of.GARMENT)
    assert read_measurement("450", "Curtain", Unit.CM, Of.GARMENT).tenths == 45_000


@given(st.text(alphabet="0123456789.,/ cmin½\"'", max_size=12))
def test_nothing_out_of_bounds_is_ever_taken(text: str) -> None:
    try:
        one = read_measurement(text, "Chest", Unit.CM, Of.BODY, CHEST)
    except UserError:
        return
    assert CHEST.lowest <= one.tenths <= CHEST.highest


def test_measures_are_known_by_name_or_code_in_their_group() -> None:
    assert measure_named((CHEST, HEM), "jacket", "CHEST") is CHEST
    assert measure_named((CHEST, HEM), "Trousers", "hem") is HEM
    assert measure_named((CHEST, HEM), "Jacket", "Hem") is None


def test_groups_and_names_are_the_shops_and_what_else_was_measured() -> None:
    other = replace(A_SET, garment="Curtain", values=(Measurement("Drop", 20_000),))
    off = replace(HEM, active=False)
    assert garments((CHEST, HEM), (A_SET, other)) == ("Jacket", "Trousers", "Curtain")
    assert garments((CHEST, off)) == ("Jacket",)
    assert names_of((CHEST, HEM), "jacket", (A_SET, other)) == ("Chest", "Sleeve")


@pytest.mark.parametrize(
    ("days", "limit", "stale"),
    [(0, 365, False), (365, 365, False), (366, 365, True), (10, 0, False), (31, 30, True)],
)
def test_old_measurements_are_stale(days: int, limit: int, stale: bool) -> None:  # noqa: FBT001
    assert replace(A_SET, taken_on=TODAY - timedelta(days)).is_stale(TODAY, limit) is stale


def test_a_clock_that_jumped_makes_nothing_fresh() -> None:
    taken = replace(A_SET, taken_on=TODAY + timedelta(400))
    assert taken.is_stale(TODAY, 365)
    assert A_SET.is_stale(TODAY - timedelta(1), 365)


def test_sets_are_compared_measure_by_measure() -> None:
    older = replace(
        A_SET, id=0, taken_on=TODAY - timedelta(200),
        values=(Measurement("chest", 9700), Measurement("Wrist", 1700)),
    )  # fmt: skip
    found = differences(older, A_SET)
    assert found == (
        Difference("Chest", 9700, 9850),
        Difference("Sleeve", None, 6400),
        Difference("Wrist", 1700, None),
    )
    assert [one.change for one in found] == [150, None, None]
    assert differences(None, A_SET)[0] == Difference("Chest", None, 9850)


def test_a_set_is_compared_with_the_one_before_it_of_its_own_kind() -> None:
    older = replace(A_SET, id=2, taken_on=TODAY - timedelta(200))
    oldest = replace(A_SET, id=3, taken_on=TODAY - timedelta(900))
    garment = replace(A_SET, id=4, of=Of.GARMENT, taken_on=TODAY - timedelta(5))
    trousers = replace(A_SET, id=5, garment="Trousers", taken_on=TODAY - timedelta(5))
    every = (oldest, trousers, A_SET, garment, older)
    assert earlier(every, A_SET) is older
    assert earlier(every, older) is oldest
    assert earlier(every, garment) is None
    assert newest_first((oldest, A_SET, older)) == (A_SET, older, oldest)
