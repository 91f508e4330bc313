"""`find` on the command line: whom the service finds, in its order, each with why."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from shop_app.domain.clients import NewClient
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.partial_dates import PartialDate
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
