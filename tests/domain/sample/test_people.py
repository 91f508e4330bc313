"""Invented people and the ways to reach them."""
# ruff: noqa: S311 - invented people need no secrecy

from __future__ import annotations

import tomllib
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_app import paths
from shop_app.domain.contact_points import ContactKind
from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.phones import normalise_phone
from shop_app.domain.sample.contacts import (
    DOMAINS,
    FICTION_LANDLINES,
    FICTION_MOBILE,
    all_contacts,
    contacts,
    read_places,
)
from shop_app.domain.sample.drawing import Turn, card_code, first_day
from shop_app.domain.sample.people import Names, birthday, birthday_on, person, read_names
from shop_app.domain.sample.sayings import fitting, sayings
from shop_app.domain.sample.weighted import by_rank, weighted


def data(name: str) -> dict[str, Any]:
    return tomllib.loads((paths.resources() / "samples" / f"{name}.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def names() -> Names:
    return read_names(data("names"), "fr")


def test_people_are_grown_up_and_named(names: Names) -> None:
    people = [person(Random(seed), names, 2026) for seed in range(500)]
    assert all(19 <= 2026 - one.born <= 88 for one in people)
    assert all(one.given_name and one.family_name for one in people)
    assert {one.title for one in people} <= {"Mme", "M.", "Dr", ""}
    assert 200 < sum(one.woman for one in people) < 330


def test_titles_are_of_the_files_language() -> None:
    english = read_names(data("names"), "en")
    titles = {person(Random(seed), english, 2026).title for seed in range(200)}
    assert {"Mrs", "Mr"} <= titles <= {"Mrs", "Mr", "Dr", ""}


def test_given_names_are_of_the_persons_generation(names: Names) -> None:
    old = {one.given_name for one in (person(Random(n), names, 2026) for n in range(900))
           if one.born < 1950 and not one.language}  # fmt: skip
    assert old & {"Monique", "Michel", "Jean", "Claude"}
    assert not old & {"Théo", "Léa", "Manon", "Hugo"}


@given(st.integers(0, 10**6))
def test_contacts_are_kept_for_fiction(seed: int) -> None:
    rng, places = Random(seed), read_places(PLACES)
    who = person(rng, NAMES, 2026)
    found = contacts(rng, places, who) + all_contacts(rng, places, who)
    for one in found:
        if one.kind is ContactKind.PHONE:
            e164 = normalise_phone(one.as_typed, "FR") or ""
            assert ("0" + e164.removeprefix("+33")).startswith((FICTION_MOBILE, *FICTION_LANDLINES))
        elif one.kind is ContactKind.EMAIL:
            local, _, domain = one.as_typed.partition("@")
            assert domain in DOMAINS
            assert local.isascii()
            assert " " not in local
        else:
            assert one.street
            assert one.city
            assert len(one.postcode) == 5


PLACES, NAMES = data("places"), read_names(data("names"), "fr")


def test_a_card_code_carries_its_check_digit() -> None:
    code = card_code(Random(4), 12345)
    total = sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(code))
    assert len(code) == 13
    assert total % 10 == 0


def test_a_birthday_on_the_29_february_has_no_year() -> None:
    assert birthday_on(1973, 2, 29) == PartialDate(None, 2, 29)
    assert birthday(Random(1), 1973, (2, 29)) == PartialDate(None, 2, 29)
    assert birthday_on(1973, 2, 28) == PartialDate(1973, 2, 28)


def test_the_first_clients_came_long_ago_and_the_last_not_tomorrow() -> None:
    rng = Random(1)
    days = [first_day(rng, Turn(number, 100), 1096) for number in range(100)]
    assert days == sorted(days)
    assert days[0] < -1700
    assert 0 < days[-1] < 1096


def test_weights_are_kept() -> None:
    rng, chosen = Random(1), weighted([("often", 9.0), ("never", 0.0), ("seldom", 1.0)])
    drawn = [chosen.pick(rng) for _ in range(2000)]
    assert 1700 < drawn.count("often") < 1900
    assert "never" not in drawn


def test_nothing_cannot_be_picked() -> None:
    with pytest.raises(ValueError, match="nothing to pick"):
        by_rank(())


def test_sayings_agree_and_presume_nothing_that_is_avoided() -> None:
    entries: list[dict[str, Any]] = [
        {"fr": "Ravi{e}, {il} reviendra.", "en": "{He} will be back.", "weight": 3},
        {"fr": "Aime le vin.", "en": "Likes wine.", "has": "alcohol"},
    ]
    found = fitting(Random(1), sayings(entries, "fr"), frozenset({"alcohol"}), 2)
    assert [one.about(woman=True) for one in found] == ["Ravie, elle reviendra."]
    assert [one.about(woman=False) for one in found] == ["Ravi, il reviendra."]
    assert sayings(entries, "en").values[0].about(woman=True) == "She will be back."
