"""What people type into own fields, in French and English, good and bad."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shop_app.domain.client_fields import Privacy
from shop_app.domain.own_fields import FieldOf, NewOwnField, OwnField, OwnKind, OwnValue
from shop_app.domain.own_values import (
    expires_on,
    has_expired,
    read_value,
    value_typed,
    value_words,
)
from shop_app.text import UserError, Words

SAY = Words("en", lambda _context, source, _n: source).say


@dataclass(frozen=True)
class Field:
    kind: OwnKind
    unit: str = ""
    choices: tuple[str, ...] = ()


NUMBER = Field(OwnKind.NUMBER)
MM = Field(OwnKind.NUMBER, "mm")
DATE, YES_NO, TEXT = Field(OwnKind.DATE), Field(OwnKind.YES_NO), Field(OwnKind.TEXT)
WATER = Field(OwnKind.CHOICE, choices=("Plate", "Pétillante", "Carafe"))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("12", "12"), ("12.5", "12.5"), ("12,5", "12.5"), ("1 234,5", "1234.5"),
        ("1\u202f234,50", "1234.5"), ("1,234.5", "1234.5"), ("1.234,5", "1234.5"),
        ("1 234 567", "1234567"), ("-2,25", "-2.25"), ("−2.25", "-2.25"), ("+3", "3"),
        ("0,125", "0.125"), (".5", "0.5"), ("5.", "5"), ("007", "7"), ("-0", "0"),
        ("1.250", "1.25"), ("1.234.567", "1234567"), ("1,234,567.8", "1234567.8"),
        ("1000", "1000"), ("1'250", "1250"),
    ],
)  # fmt: skip
def test_numbers_are_read_as_both_languages_write_them(typed: str, kept: str) -> None:
    assert read_value(NUMBER, typed) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("52", "52"), ("52 mm", "52"), ("7 cm", "70"), ("7cm", "70"), ("7,5 cm", "75"),
        ("1 m", "1000"), ("2 in", "50.8"), ('2"', "50.8"), ("2 pouces", "50.8"),
        ("1 foot", "304.8"),
        ("52 Millimètres", "52"),
    ],
)  # fmt: skip
def test_another_unit_of_the_same_kind_is_converted(typed: str, kept: str) -> None:
    assert read_value(MM, typed) == kept


def test_prices_and_shares_take_their_sign() -> None:
    assert read_value(Field(OwnKind.NUMBER, "€"), "25 €") == "25"
    assert read_value(Field(OwnKind.NUMBER, "€"), "€25.50") == "25.5"
    assert read_value(Field(OwnKind.NUMBER, "%"), "40%") == "40"
    assert read_value(Field(OwnKind.NUMBER, "kg"), "4500 g") == "4.5"
    assert read_value(Field(OwnKind.NUMBER, "min"), "1 h") == "60"
    assert read_value(Field(OwnKind.NUMBER, "bouteilles"), "12 bouteilles") == "12"


@pytest.mark.parametrize("typed", ["7 kg", "7 minutes", "7 bananas", "7 €"])
def test_a_unit_of_another_kind_is_refused_and_named(typed: str) -> None:
    with pytest.raises(UserError) as refused:
        read_value(MM, typed)
    said = SAY(refused.value.message)
    assert typed.split()[1] in said
    assert "mm" in said


def test_a_number_without_a_unit_refuses_one() -> None:
    with pytest.raises(UserError, match="no unit"):
        read_value(NUMBER, "12 cm")


@pytest.mark.parametrize("typed", ["abc", "--3", "1.2.3.4", "1,2,3", "12 345 678 901 234", "NaN"])
def test_what_is_no_number_is_said_so(typed: str) -> None:
    with pytest.raises(UserError, match=r"not a number|cannot be|no unit"):
        read_value(NUMBER, typed)


def test_one_thousand_or_one_is_asked_and_never_guessed() -> None:
    with pytest.raises(UserError) as refused:
        read_value(NUMBER, "1,500")
    assert "1500" in SAY(refused.value.message)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("3 mai 2025", "2025-05-03"), ("3 May 2025", "2025-05-03"), ("May 3, 2025", "2025-05-03"),
        ("03/05/2025", "2025-05-03"), ("3.5.2025", "2025-05-03"), ("2025-05-03", "2025-05-03"),
        ("1er août 2024", "2024-08-01"), ("aujourd’hui", "2025-11-22"), ("hier", "2025-11-21"),
        ("tomorrow", "2025-11-23"),
    ],
)  # fmt: skip
def test_dates_are_read_in_words_and_figures(typed: str, kept: str) -> None:
    assert read_value(DATE, typed, date(2025, 11, 22)) == kept


@pytest.mark.parametrize("typed", ["31/02/2025", "soon", "2025", "32 mai 2025"])
def test_what_is_no_date_is_said_so(typed: str) -> None:
    with pytest.raises(UserError, match="not a date"):
        read_value(DATE, typed)


def test_a_date_without_a_year_asks_for_it() -> None:
    with pytest.raises(UserError, match="Add the year"):
        read_value(DATE, "3 mai")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("oui", "yes"), ("Yes", "yes"), ("VRAI", "yes"), ("x", "yes"), ("1", "yes"), ("✓", "yes"),
        ("non", "no"), ("No", "no"), ("Faux", "no"), ("0", "no"),
    ],
)  # fmt: skip
def test_yes_and_no_are_read_in_both_languages(typed: str, kept: str) -> None:
    assert read_value(YES_NO, typed) == kept


@pytest.mark.parametrize("typed", ["peut-être", "maybe", "2", "?"])
def test_what_is_neither_is_said_so(typed: str) -> None:
    with pytest.raises(UserError, match="neither yes nor no"):
        read_value(YES_NO, typed)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("plate", "Plate"),
        ("petillante", "Pétillante"),
        (" CARAFE ", "Carafe"),
        ("pet", "Pétillante"),
    ],
)
def test_a_choice_is_read_without_accents_and_begun(typed: str, kept: str) -> None:
    assert read_value(WATER, typed) == kept


@pytest.mark.parametrize("typed", ["gazeuse", "p", "pl"])
def test_another_choice_is_refused_and_all_are_named(typed: str) -> None:
    with pytest.raises(UserError) as refused:
        read_value(WATER, typed)
    assert "Pétillante" in SAY(refused.value.message)


def test_text_is_kept_on_one_line_and_nothing_stays_nothing() -> None:
    assert read_value(TEXT, "  Saint-Julien \n 2015 ") == "Saint-Julien 2015"
    for form in (TEXT, MM, DATE, YES_NO, WATER):
        assert read_value(form, "   ") == read_value(form, "–") == ""
    with pytest.raises(UserError, match="too long"):
        read_value(TEXT, "a" * 501)


def test_values_are_said_as_people_read_them() -> None:
    assert SAY(value_words(MM, "52.5")) == "52.5\u00a0mm"
    assert SAY(value_words(NUMBER, "-3")) == "−3"
    assert SAY(value_words(DATE, "2025-05-03")) == "3 May 2025"
    assert SAY(value_words(YES_NO, "yes")) == "Yes"
    assert SAY(value_words(WATER, "Old choice")) == "Old choice"


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    ("form", "kept"),
    [(MM, "52.5"), (DATE, "2025-05-03"), (YES_NO, "no"), (WATER, "Plate"), (TEXT, "Bleu")],
)
def test_what_is_edited_anew_is_read_as_it_was(form: Field, kept: str, language: str) -> None:
    assert read_value(form, value_typed(form, kept, language)) == kept


@given(st.text(max_size=60), st.sampled_from([NUMBER, MM, DATE, YES_NO, WATER, TEXT]))
def test_any_text_is_read_once_and_for_all_or_refused(typed: str, form: Field) -> None:
    try:
        kept = read_value(form, typed)
    except UserError as refused:
        assume(bool(SAY(refused.message)))
        return
    assert read_value(form, kept) == kept


def dated(value: str, months: int) -> OwnValue:
    new = NewOwnField("Patch test", OwnKind.DATE, months=months)
    field = OwnField(
        1, 1, "patch_test", new.name, FieldOf.CLIENT, new.kind, "", (), 0, Privacy.HEALTH, True,
        months, (),
    )  # fmt: skip
    return OwnValue(field, value, 1)


def test_what_is_dated_counts_for_its_months() -> None:
    assert expires_on(dated("2025-08-31", 6)) == date(2026, 2, 28)
    assert has_expired(dated("2025-05-22", 6), date(2025, 11, 22))
    assert not has_expired(dated("2025-05-23", 6), date(2025, 11, 22))
    assert not has_expired(dated("2001-01-01", 0), date(2025, 11, 22))
    assert not has_expired(dated("no day", 6), date(2025, 11, 22))
