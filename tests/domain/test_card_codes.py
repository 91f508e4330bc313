from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from shop_app.domain.card_codes import ALPHABET, CODES, as_kept, card_code, is_misread

NUMBERS = st.integers(0, CODES - 1)
PLACES = st.sampled_from([0, 1, 2, 4, 5, 6, 7])


@given(NUMBERS)
def test_a_code_is_short_and_checks_itself(number: int) -> None:
    code = card_code(number)
    assert len(code) == 8
    assert set(code) <= {*ALPHABET, "-"}
    assert not is_misread(code)


@given(NUMBERS, NUMBERS)
def test_two_numbers_have_two_codes(one: int, other: int) -> None:
    assert (card_code(one) == card_code(other)) == (one == other)


@given(NUMBERS, PLACES, st.sampled_from(ALPHABET))
def test_any_wrong_sign_shows(number: int, at: int, sign: str) -> None:
    code = card_code(number)
    wrong = code[:at] + sign + code[at + 1 :]
    assert is_misread(wrong) == (wrong != code)


@given(NUMBERS, PLACES, PLACES)
def test_any_two_signs_exchanged_show(number: int, one: int, other: int) -> None:
    code = list(card_code(number))
    code[one], code[other] = code[other], code[one]
    assert is_misread("".join(code)) == ("".join(code) != card_code(number))


def test_no_sign_is_taken_for_another() -> None:
    assert not set(ALPHABET) & set("0OQ1IL2Z5S8BUAEY")


@given(NUMBERS)
def test_a_code_typed_in_small_letters_is_the_same(number: int) -> None:
    code = card_code(number)
    assert as_kept(f" {code.lower().replace('-', ' ')} ") == code


def test_codes_of_other_programs_stay_as_they_are() -> None:
    for code in ("C-00123 A", "4006381333931", "", "ABC-DEFG"):
        assert as_kept(code) == code
        assert not is_misread(code)
