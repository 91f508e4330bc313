"""Menus come in with the same command as clients: cells in either language, blank is unknown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from shop_app.bootstrap import open_shop
from shop_app.domain.allergens import AllergenState
from shop_app.domain.dishes import Dish
from shop_app.services.dishes import all_dishes, change_ingredients, confirm_dish

FRENCH = """Plat;Catégorie;Prix;Ingrédients;Gluten;Lait;Œufs;Fruits à coque;Poissons;Sésame
Tarte fine;Desserts;9,50;pommes, beurre;contient;x;traces;;sans;?
Bar rôti;Plats;24;bar, fenouil;sans;;sans;;contient;non
"""
ENGLISH = """Dish,Price,Contains,May contain
Pear tart,9.50,"gluten, milk, eggs",nuts
Green salad,7,,
"""


@pytest.fixture
def dishes(run: Any, shop_path: Path, tmp_path: Path) -> Callable[..., dict[str, Dish]]:
    def after(text: str, name: str = "menu.csv") -> dict[str, Dish]:
        (tmp_path / name).write_text(text, "utf-8")
        done = run("import", tmp_path / name, "--file", shop_path, "--json")
        assert done.code == 0, done.err
        opened = open_shop(shop_path, "en")
        found = {one.product.name: one for one in all_dishes(opened)}
        opened.close()
        return found

    return after


def states(dish: Dish) -> dict[str, str]:
    return {name: cell.counts_as.value for name, cell in sorted(dish.cells.items())}


def test_a_french_menu(dishes: Callable[..., dict[str, Dish]]) -> None:
    found = dishes(FRENCH)
    assert set(found) == {"Tarte fine", "Bar rôti"}
    tart = found["Tarte fine"]
    assert (tart.product.category, tart.product.price) == ("Desserts", 950)
    assert states(tart) == {
        "eggs": "may_contain", "fish": "unknown", "gluten": "contains", "milk": "contains",
    }  # fmt: skip
    assert tart.cell("fish").state is AllergenState.FREE_OF  # to be confirmed by a person
    bass = found["Bar rôti"]
    assert bass.cell("sesame").counts_as is AllergenState.UNKNOWN  # a bare “non” says too little
    assert bass.cell("milk").counts_as is AllergenState.UNKNOWN
    assert bass.cell("eggs").counts_as is AllergenState.UNKNOWN
    assert all(one.confirmed_on is None for one in (*tart.cells.values(), *bass.cells.values()))


def test_an_english_menu_with_lists(dishes: Callable[..., dict[str, Dish]]) -> None:
    found = dishes(ENGLISH)
    assert states(found["Pear tart"]) == {
        "eggs": "contains", "gluten": "contains", "milk": "contains", "nuts": "may_contain",
    }  # fmt: skip
    assert states(found["Green salad"]) == {}


def test_a_bare_no_is_told_and_a_second_import_changes_nothing(
    run: Any, shop_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "menu.csv").write_text(FRENCH, "utf-8")
    first = run("import", tmp_path / "menu.csv", "--file", shop_path, "--json").document
    assert (first["created"], first["updated"], first["unchanged"]) == (2, 0, 0)
    assert [one["partly"] for one in first["rejected"]] == [True]
    assert "non" in first["rejected"][0]["why"]
    again = run("import", tmp_path / "menu.csv", "--file", shop_path, "--json").document
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 2)


def test_a_dry_run_writes_nothing(run: Any, shop_path: Path, tmp_path: Path) -> None:
    (tmp_path / "menu.csv").write_text(ENGLISH, "utf-8")
    done = run("import", tmp_path / "menu.csv", "--file", shop_path, "--json", "--dry-run")
    assert done.document["created"] == 2
    opened = open_shop(shop_path, "en")
    assert all_dishes(opened) == ()
    opened.close()


def test_a_workbook_and_clients_in_one_go(run: Any, shop_path: Path, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Notre carte d’automne"])
    sheet.append(["Nom du plat", "Gluten", "Milk"])
    sheet.append(["Velouté", "sans", "contient"])
    book.save(tmp_path / "carte.xlsx")
    (tmp_path / "clients.csv").write_text("Nom;Téléphone;Allergènes\nDupont;0639981234;noix\n")
    done = run(
        "import", tmp_path / "carte.xlsx", tmp_path / "clients.csv", "--file", shop_path, "--json"
    )
    assert done.document["created"] == 2
    opened = open_shop(shop_path, "en")
    (dish,) = all_dishes(opened)
    assert states(dish) == {"gluten": "unknown", "milk": "contains"}
    opened.close()


def test_dishes_bookings_and_clients_are_counted_by_their_own_name(
    run: Any, shop_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "menu.csv").write_text(ENGLISH, "utf-8")
    (tmp_path / "clients.csv").write_text("Nom;Téléphone\nDupont;0639981234\n", "utf-8")
    (tmp_path / "day.csv").write_text("Time,Name,Covers\n19:30,Dupont,2\n", "utf-8")
    paths = [tmp_path / name for name in ("menu.csv", "clients.csv", "day.csv")]
    done = run("import", *paths, "--file", shop_path)
    assert "2 new dish" in done.out
    assert "1 new client," in done.out
    assert "1 new booking" in done.out
    again = run("import", paths[0], "--file", shop_path)
    assert "client" not in again.out
    assert "2 already known" in again.out


def test_what_a_file_says_against_itself_is_told_in_the_language_of_the_window(
    run: Any, shop_path: Path, tmp_path: Path
) -> None:
    text = "Plat;Ingrédients;Fruits à coque\nPurée;noisettes;sans\n"
    (tmp_path / "menu.csv").write_text(text, "utf-8")
    done = run("import", tmp_path / "menu.csv", "--file", shop_path, "--json")
    (told,) = done.document["rejected"]
    assert told["partly"]
    assert "sans" in told["why"]
    assert "noisettes" in told["why"]


def test_a_changed_recipe_is_to_be_confirmed_again(
    run: Any, shop_path: Path, tmp_path: Path, dishes: Callable[..., dict[str, Dish]]
) -> None:
    del run, tmp_path
    tart = dishes(FRENCH)["Tarte fine"]
    opened = open_shop(shop_path, "en")
    confirm_dish(opened, tart)
    undo = change_ingredients(opened, tart.product.id, "pommes, beurre", "pommes, margarine").undo
    (changed,) = (one for one in all_dishes(opened) if one.product.name == "Tarte fine")
    assert all(cell.confirmed_on is None for cell in changed.cells.values())
    assert changed.cell("fish").counts_as is AllergenState.UNKNOWN
    confirm_dish(opened, changed)
    assert undo is not None
    opened.close()
