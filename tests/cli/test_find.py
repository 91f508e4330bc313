"""`find` on the command line: whom the service finds, in its order, each with why."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from shop_app.domain.allergies import AllergyStatus, NewAllergy, Severity
from shop_app.domain.clients import NewClient
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.partial_dates import PartialDate
from shop_app.services.allergies import add_allergy
from shop_app.services.clients import add_client
from shop_app.services.finding import find
from shop_app.services.shop import Shop

Run = Callable[..., Any]

PEOPLE = (
    NewClient(
        given_name="Robert", family_name="Lefèvre", ref="17", card_code="C-123",
        organisation="Garage du Port", birthday=PartialDate(1984, 5, 3),
        notes=("Un teckel, un manteau rouge",),
        contact_points=(
            NewContactPoint(ContactKind.PHONE, "06 12 34 56 78"),
            NewContactPoint(ContactKind.EMAIL, "robert@exemple.fr"),
            NewContactPoint(ContactKind.ADDRESS, "", city="Lyon"),
        ),
    ),
    NewClient(given_name="Anne", family_name="Lefebvre"),
    NewClient(given_name="Aline", family_name="Teckelmann"),
)  # fmt: skip
WHY = {
    "lefevre": ("name", "name"),
    "lefaivre": ("name", "sounds like it"),
    "robert lefervre": ("name", "spelt nearly so"),
    "bob": ("name", "nickname"),
    "garage": ("name", "organisation Garage du Port"),
    "lyon": ("town", "town Lyon"),
    "5678": ("phone", "phone 06 12 34 56 78"),
    "@exemple": ("email", "e-mail robert@exemple.fr"),
    "c123": ("code", "card code or number"),
    "3 mai": ("birthday", "birthday 3 May"),
    "manteau rouge": ("note", "noted: “Un teckel, un manteau rouge”"),
}


@pytest.fixture
def house(shop: Shop) -> Shop:
    for one in PEOPLE:
        add_client(shop, one)
    return shop


def test_the_command_answers_as_the_service_does_and_says_why(house: Shop, on_file: Run) -> None:
    answers = on_file("find", "-", "--json", stdin="\n".join((*WHY, "teckel", "zzz", "l"))).lines
    for query, answer in zip((*WHY, "teckel", "zzz", "l"), answers, strict=True):
        hits = find(house, query)
        assert [one["id"] for one in answer] == [str(hit.id) for hit in hits], query
        assert [one["group"] for one in answer] == [hit.group for hit in hits], query
    for (query, why), answer in zip(WHY.items(), answers, strict=False):
        wanted = next(one for one in answer if one["ref"] == "17")
        assert wanted["display_name"] == "Lefèvre, Robert"
        assert (wanted["group"], wanted["why"]) == why, query


def test_notes_come_after_names(house: Shop, on_file: Run) -> None:
    found = on_file("find", "teckel", "--json").document
    assert [one["group"] for one in found] == ["name", "note"]
    assert on_file("find", "teckel", "--json", "--limit", "1").document == found[:1]
    assert len(find(house, "teckel")) == 2


def test_the_reason_is_said_in_french(house: Shop, on_file: Run) -> None:
    assert find(house, "lyon")
    (found,) = on_file("--lang", "fr", "find", "lyon", "--json").document
    assert (found["group"], found["why"]) == ("town", "ville Lyon")


@pytest.mark.parametrize("query", ["x" * 10_000, "   ", "'\"*%_", "NEAR(a OR b)", "\ud83e", "🦊"])
def test_no_query_is_an_error(house: Shop, on_file: Run, query: str) -> None:
    answer = on_file("find", query, "--json")
    assert (answer.code, answer.document) == (0, [])
    assert find(house, query) == ()


def test_what_is_old_is_to_be_asked_again(shop: Shop, on_file: Run) -> None:
    add_client(shop, NewClient(family_name="Blanc", allergy_status=AllergyStatus.NONE_KNOWN))
    noir = add_client(shop, NewClient(family_name="Noir")).made or 0
    add_allergy(shop, noir, NewAllergy("nuts", severity=Severity.SEVERE))
    fresh = on_file("find", "Blanc", "--on", "2025-11-22").out
    assert "none known" not in fresh
    assert "ask again" not in fresh
    assert "ask again" in on_file("find", "Blanc", "--on", "2027-01-01").out
    assert "SEVERE: nuts · ask again" in on_file("find", "Noir", "--on", "2027-01-01").out
    assert "fruits à coque" in on_file("find", "Noir", "--lang", "fr", "--on", "2025-11-22").out
    (data,) = on_file("find", "Noir", "--json", "--on", "2027-01-01").document
    assert data["allergies"] == {
        "status": "has", "severe": True, "severe_to": ["nuts"], "stale": True,
    }  # fmt: skip
