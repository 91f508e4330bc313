"""`table`: never more than is recorded, strict for severe allergies, unknown guests not asked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from shop_app.bootstrap import open_shop
from shop_app.domain.allergies import AllergyStatus, CrossContact, NewAllergy, Severity
from shop_app.domain.clients import NewClient
from shop_app.services.allergies import add_allergy
from shop_app.services.clients import add_client
from shop_app.services.dishes import all_dishes, confirm_dish

MENU = """Dish,Gluten,Crustaceans,Eggs,Fish,Peanuts,Soybeans,Milk,Nuts,Celery,\
Mustard,Sesame,Sulphites,Lupin,Molluscs
Walnut cake,contains,free,contains,free,free,free,contains,contains,free,free,free,free,free,free
Chocolate,free,free,free,free,free,may contain,contains,may contain,free,free,free,free,free,free
Salad,free,free,free,free,free,free,free,free,free,free,free,free,free,free
Stew,,,,,,,,,,,,,,
"""


@pytest.fixture
def party(run: Any, shop_path: Path, tmp_path: Path) -> None:
    (tmp_path / "menu.csv").write_text(MENU, "utf-8")
    assert run("import", tmp_path / "menu.csv", "--file", shop_path).code == 0
    opened = open_shop(shop_path, "en")
    ana = add_client(opened, NewClient(family_name="Ana", ref="1")).made
    bob = NewClient(family_name="Bob", ref="2", allergy_status=AllergyStatus.NONE_KNOWN)
    add_client(opened, bob)
    add_client(opened, NewClient(family_name="Cyd", ref="3"))
    assert ana is not None
    add_allergy(opened, ana, NewAllergy("noix", severity=Severity.SEVERE))
    for one in all_dishes(opened):  # what a file says is free of something is a proposal
        confirm_dish(opened, one)
    opened.close()


def answers(document: Any) -> dict[str, tuple[str, str]]:
    return {one["dish"]: (one["state"], one["answer"]) for one in document["dishes"]}


@pytest.mark.usefixtures("party")
def test_a_severe_allergy_is_strict(run: Any, shop_path: Path) -> None:
    done = run("table", "ref:1", "ref:2", "--file", shop_path, "--json")
    assert answers(done.document) == {
        "Walnut cake": ("contains", "never"),
        "Chocolate": ("may_contain", "never"),
        "Salad": ("free_of", "offer"),
        "Stew": ("unknown", "never"),
    }
    cake = next(one for one in done.document["dishes"] if one["dish"] == "Walnut cake")
    assert [(one["guest"], one["why"], one["severity"]) for one in cake["reasons"]] == [
        ("Ana", "contains", "severe")
    ]
    assert [one["answer"] for one in cake["guests"]] == ["never", "offer"]


@pytest.mark.usefixtures("party")
def test_who_was_not_asked_and_who_nobody_knows_are_questions(run: Any, shop_path: Path) -> None:
    asked = run("table", "ref:2", "--file", shop_path, "--json")
    assert answers(asked.document)["Salad"] == ("free_of", "offer")
    for more in (("ref:3",), ("--guests", "2")):
        done = run("table", "ref:2", *more, "--file", shop_path, "--json")
        assert answers(done.document)["Salad"] == ("unknown", "ask")
    assert [one["status"] for one in done.document["guests"]] == [
        "none_known", "not_asked", "not_asked",
    ]  # fmt: skip


@pytest.mark.usefixtures("party")
def test_people_never_read_that_something_is_safe(run: Any, shop_path: Path) -> None:
    for language, word in (("en", "safe"), ("fr", "sûr")):
        done = run("table", "ref:2", "ref:1", "--guests", "1", "--file", shop_path,
                   "--lang", language)  # fmt: skip
        assert done.code == 0
        assert word not in done.out.casefold()
    english = run("table", "ref:2", "--file", shop_path).out
    assert "Salad: nothing recorded against it; confirm with the kitchen" in english


def test_without_dishes_it_says_what_to_do(run: Any, shop_path: Path) -> None:
    assert "Import a menu" in run("table", "--guests", "2", "--file", shop_path).out


@pytest.mark.usefixtures("party")
def test_all_that_was_told_of_an_allergy_is_in_the_answer(run: Any, shop_path: Path) -> None:
    opened = open_shop(shop_path, "en")
    dan = add_client(opened, NewClient(family_name="Dan", ref="4")).made
    assert dan is not None
    add_allergy(opened, dan, NewAllergy(
        "lait", carries_adrenaline=True, reaction="œdème", note="même une goutte",
        cross_contact=CrossContact.YES,
    ))  # fmt: skip
    opened.close()
    done = run("table", "ref:4", "--file", shop_path, "--json")
    (guest,) = done.document["guests"]
    (avoided,) = guest["avoids"]
    assert (avoided["traces"], avoided["adrenaline"]) == ("yes", True)
    assert (avoided["reaction"], avoided["note"]) == ("œdème", "même une goutte")
    assert guest["mentioned"] == []
    cake = next(one for one in done.document["dishes"] if one["dish"] == "Walnut cake")
    assert cake["reasons"][0]["found"] == ["milk"]
