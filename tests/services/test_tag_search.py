"""Finding clients by their tags."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shop_app.domain.visits import NewVisit
from shop_app.services.finding import find
from shop_app.services.shop import Shop
from shop_app.services.tags import all_tags, change_tag, tag_client
from shop_app.services.visits import record_visit
from shop_app.text import Value

TakeIn = Callable[..., int]


@pytest.fixture
def people(shop: Shop, take_in: TakeIn) -> dict[str, int]:
    made = {
        "ana": take_in(given_name="Ana", family_name="Lima"),
        "bo": take_in(given_name="Bo", family_name="Lindqvist"),
        "cy": take_in(given_name="Cy", family_name="Marchand"),
    }
    tag_client(shop, made["ana"], "Habitués du jeudi")
    tag_client(shop, made["bo"], "Habitués du jeudi")
    tag_client(shop, made["bo"], "Presse")
    return made


def found(shop: Shop, people: dict[str, int], text: str) -> list[str]:
    names = {number: name for name, number in people.items()}
    return [names[hit.id] for hit in find(shop, text)]


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("habitue", {"ana", "bo"}),
        ("HABITUÉS jeudi", {"ana", "bo"}),
        ("jeu", {"ana", "bo"}),
        ("presse", {"bo"}),
        ("habitués presse", {"bo"}),
        ("lima jeudi", {"ana"}),
        ("jeudi lin", {"bo"}),
        ("marchand jeudi", set()),
    ],
)
def test_a_tag_finds_those_who_have_it(
    shop: Shop, people: dict[str, int], typed: str, who: set[str]
) -> None:
    assert set(found(shop, people, typed)) == who


def test_who_came_last_is_first_and_the_reason_is_said(
    shop: Shop, people: dict[str, int], say: Callable[[Value], str]
) -> None:
    record_visit(shop, NewVisit(people["bo"]))
    hits = find(shop, "jeudi")
    assert [hit.id for hit in hits] == [people["bo"], people["ana"]]
    assert {say(hit.why) for hit in hits} == {"tag “Habitués du jeudi”"}


def test_a_renamed_tag_is_found_by_its_new_name_at_once(shop: Shop, people: dict[str, int]) -> None:
    (tag,) = [one.tag for one in all_tags(shop) if one.tag.name == "Presse"]
    change_tag(shop, tag.id, {"name": "Presse"}, {"name": "Journalistes"})
    assert found(shop, people, "journal") == ["bo"]
    assert found(shop, people, "presse") == []
