from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_app.domain.names import SplitName, split_name


@pytest.mark.parametrize(
    ("text", "title", "given_name", "family"),
    [
        ("Marie Dupont", "", "Marie", "Dupont"),
        ("DUPONT Marie", "", "Marie", "DUPONT"),
        ("Marie DUPONT", "", "Marie", "DUPONT"),
        ("DUPONT MARIE", "", "MARIE", "DUPONT"),
        ("Dupont, Marie", "", "Marie", "Dupont"),
        ("Dupont, Mme Marie", "Mme", "Marie", "Dupont"),
        ("Mme Dupont", "Mme", "", "Dupont"),
        ("Mme Marie Dupont", "Mme", "Marie", "Dupont"),
        ("M. et Mme Martin", "M. et Mme", "", "Martin"),
        ("M. & Mme Jean Martin", "M. & Mme", "Jean", "Martin"),
        ("Dr Martin", "Dr", "", "Martin"),
        ("de La Tour Jean", "", "Jean", "de La Tour"),
        ("Jean de La Tour", "", "Jean", "de La Tour"),
        ("LE GOFF Yann", "", "Yann", "LE GOFF"),
        ("Van Damme Jean-Claude", "", "Jean-Claude", "Van Damme"),
        ("Martin Sophie", "", "Sophie", "Martin"),
        ("Dupont Jean Pierre", "", "Jean Pierre", "Dupont"),
        ("Marie et Paul Durand", "", "Marie et Paul", "Durand"),
        ("John Doe Jr.", "", "John", "Doe Jr."),
        ("John Doe, Jr.", "", "John", "Doe, Jr."),
        ("Marie Dupont (fleuriste)", "", "Marie", "Dupont (fleuriste)"),
        ("Marie", "", "Marie", ""),
        ("DUPONT", "", "", "DUPONT"),
        ("", "", "", ""),
    ],
)
def test_a_whole_name_is_taken_apart(text: str, title: str, given_name: str, family: str) -> None:
    assert split_name(text) == SplitName(title, given_name, family)


@pytest.mark.parametrize(
    "text", ["SARL Dupont", "Boulangerie Martin", "Dupont & Fils", "Mairie de Lyon", "Acme Ltd."]
)
def test_a_company_is_no_person(text: str) -> None:
    assert split_name(text) == SplitName(organisation=text)


def test_a_header_tells_the_order_where_the_words_do_not() -> None:
    assert split_name("Dubois Xaver", family_first=True) == SplitName("", "Xaver", "Dubois")
    assert split_name("Xaver Dubois", family_first=False) == SplitName("", "Xaver", "Dubois")


@given(st.text(max_size=60))
def test_no_word_is_lost(text: str) -> None:
    name = split_name(text)
    parts = f"{name.title} {name.given} {name.family} {name.organisation}"
    assert Counter(parts.replace(",", " ").split()) == Counter(text.replace(",", " ").split())
