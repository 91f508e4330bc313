from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_app.domain import phones
from shop_app.domain.phones import is_country, last_four, normalise_phone, phone_digits

MOBILE = "+33612345678"


@pytest.mark.parametrize(
    "as_typed",
    [
        *("06 12 34 56 78", "0612345678", "06.12.34.56.78", "06-12-34-56-78", "06/12/34/56/78"),
        *("+33612345678", "+33 (0)6 12 34 56 78", "0033 (0)6 12 34 56 78", "00 33 6 12 34 56 78"),
        *("33612345678", "33612345678.0", "612345678", "612345678,0", "'0612345678"),
        *("6.12345678E+08", "tel:+33612345678", "06 12 34 56 78 poste 12", "(06) 12 34 56 78"),
        *("06 12 34 56 78 (mari)", "Marie 06 12 34 56 78", "０６ 12 34 56 78", "06\u00a012345678"),
    ],
)
def test_every_writing_of_a_number_is_one_number(as_typed: str) -> None:
    assert normalise_phone(as_typed, "FR") == MOBILE


@pytest.mark.parametrize(
    "as_typed",
    [
        *("", "+", "N/A", "6,12E+08", "6.12E+08", "3,36123E+10", "3631", "555-555-1111"),
        *("0612345678 / 0612345679", "1" * 500, "' OR 1=1 --", "06 12 34"),
    ],
)
def test_no_number_is_invented(as_typed: str) -> None:
    assert normalise_phone(as_typed, "FR") is None


def test_the_shop_country_says_where_a_number_belongs() -> None:
    assert normalise_phone("905-555-1234", "CA") == "+19055551234"
    assert normalise_phone("+1-418-656-9254 ext. 102", "FR") == "+14186569254"
    assert normalise_phone("020 7946 0000", "gb") == "+442079460000"
    assert normalise_phone("0470 12 34 56", "BE") == "+32470123456"
    assert normalise_phone("06 1234 5678", "IT") == "+390612345678"
    assert normalise_phone("0612345678", "XX") is None


def test_a_possible_number_need_not_be_in_service() -> None:
    assert normalise_phone("08 00 00 00 00", "FR") == "+33800000000"


def test_digits_are_found_in_any_writing() -> None:
    assert phone_digits("+33 (0)6-12") == "330612"
    assert phone_digits("٠٦١٢") == "0612"
    assert last_four("06 12 34 56 78") == "5678"
    assert last_four("12") == "12"


_TYPED = st.one_of(
    st.from_regex(r"(0|\+33|\+32|0033|33|32|44|)[0-9 .\-]{6,14}", fullmatch=True),
    st.text(alphabet="0123456789 +-.()/\u00a0E,'", max_size=24),
    st.text(max_size=30),
)


@given(_TYPED, st.sampled_from(["FR", "BE", "CH", "GB", "DE", "IT", "ES", "US", "SE", "NL", "RE"]))
def test_the_quick_way_says_what_the_thorough_one_says(as_typed: str, country: str) -> None:
    plan = phones._plan(country)
    quick = phones._quickly(as_typed, plan) if plan else None
    assert quick is None or quick == phones._thoroughly(as_typed, country)


@pytest.mark.parametrize("country", ["FR", "BE", "CH", "DE", "NL", "RE"])
def test_each_prefix_of_each_length_is_read_alike(country: str) -> None:
    plan = phones._plan(country)
    assert plan is not None
    read = 0
    for length, prefix in product(sorted(plan.lengths), range(100)):
        rest = f"{prefix:02d}{'8641357902468'[: length - 2]}"
        for as_typed in (f"0{rest}", f"{plan.code}{rest}"):
            quick = phones._quickly(as_typed, plan)
            assert quick is None or quick == phones._thoroughly(as_typed, country)
            read += quick is not None
    assert read


def test_a_country_is_one_whose_numbers_can_be_read() -> None:
    assert is_country("NL")
    assert is_country("FR")
    assert not is_country("XX")
    assert not is_country("fr")
