"""Dishes and their cells: what a person confirmed stays; another recipe is another dish."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from shop_app.domain.allergens import AllergenState
from shop_app.domain.dishes import Cell, Dish, NewCell
from shop_app.domain.products import NewProduct
from shop_app.services.changes import Changes
from shop_app.services.client_import import ImportReport
from shop_app.services.dishes import (
    add_dish,
    all_dishes,
    card_today,
    change_ingredients,
    compose_card,
    confirm_cells,
    confirm_dish,
    dishes_today,
    turn_on_card,
)
from shop_app.services.imports import import_files
from shop_app.services.products import all_products, change_product, record_product, set_active
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.text import UserError, Value

CONTAINS, MAY, FREE, UNKNOWN = (
    AllergenState.CONTAINS, AllergenState.MAY_CONTAIN, AllergenState.FREE_OF, AllergenState.UNKNOWN,
)  # fmt: skip
Say = Callable[[Value], str]
Take = Callable[[str], list[str]]


def dish(shop: Shop, name: str) -> Dish:
    return next(one for one in all_dishes(shop) if one.product.name == name)


def cell(shop: Shop, name: str, allergen: str) -> Cell:
    return dish(shop, name).cell(allergen)


def confirmed(shop: Shop, name: str, **states: AllergenState) -> int:
    """Say of a dish, as a person, what it holds."""
    product_id = dish(shop, name).product.id
    confirm_cells(shop, [NewCell(product_id, code, state) for code, state in states.items()])
    return product_id


def undone(changes: Changes) -> None:
    assert changes.undo is not None
    changes.undo()


@pytest.fixture
def take(shop: Shop, tmp_path: Path, say: Say) -> Take:
    """Takes in a menu; returns what is told."""

    def run(text: str) -> list[str]:
        (tmp_path / "menu.csv").write_text(text, "utf-8")
        report = import_files(shop, [tmp_path / "menu.csv"], say)
        return [say(one.why) for one in report.rejected]

    return run


# Files


def test_free_of_from_a_file_is_proposed_until_a_person_confirms_it(shop: Shop, take: Take) -> None:
    assert take("Plat;Lait;Soja\nSoupe;sans;x\n") == []
    milk = cell(shop, "Soupe", "milk")
    assert (milk.state, milk.counts_as, milk.confirmed_on) == (FREE, UNKNOWN, None)
    assert cell(shop, "Soupe", "soybeans").counts_as is CONTAINS
    paul = add_staff(shop, "Paul").made
    confirm_dish(shop, dish(shop, "Soupe"), paul)
    milk = cell(shop, "Soupe", "milk")
    assert (milk.counts_as, milk.confirmed_by) == (FREE, "Paul")
    assert milk.confirmed_on is not None


def test_a_file_never_makes_what_was_confirmed_milder(shop: Shop, take: Take) -> None:
    add_dish(shop, NewProduct("Soupe"))
    confirmed(shop, "Soupe", milk=CONTAINS, eggs=FREE)
    (milk,) = take("Plat;Lait;Œufs\nSoupe;sans;sans\n")
    assert "milk" in milk
    assert "milder" in milk
    assert cell(shop, "Soupe", "milk").state is CONTAINS
    assert cell(shop, "Soupe", "milk").confirmed_on is not None
    assert cell(shop, "Soupe", "eggs").counts_as is FREE
    (eggs,) = take("Plat;Œufs\nSoupe;traces\n")
    assert "eggs" in eggs
    assert "graver" in eggs
    assert (cell(shop, "Soupe", "eggs").state, cell(shop, "Soupe", "eggs").confirmed_on) == (
        MAY, None,
    )  # fmt: skip


def test_of_two_lines_of_one_dish_the_graver_counts(shop: Shop, take: Take) -> None:
    told = take("Plat;Lait;Soja\nCrêpe;x;\nCrepe;sans;sans\n")
    assert len(told) == 1
    assert "milk" in told[0]
    assert cell(shop, "Crêpe", "milk").state is CONTAINS


def test_the_text_of_a_dish_outweighs_free_of_in_its_columns(shop: Shop, take: Take) -> None:
    told = take(
        "Plat;Ingrédients;Lait;Fruits à coque\n"
        "Accompagnement;pommes de terre, beurre, crème;sans;\n"
        "Purée de noisettes;;;sans\n"
    )
    assert cell(shop, "Accompagnement", "milk").state is CONTAINS
    assert cell(shop, "Purée de noisettes", "nuts").state is CONTAINS
    assert len(told) == 2
    assert "beurre" in told[0]
    assert "noisettes" in told[1]


def test_other_ingredients_in_a_file_ask_for_all_again_and_lose_nothing_grave(
    shop: Shop, take: Take
) -> None:
    add_dish(shop, NewProduct("Soupe"), "potiron")
    add_dish(shop, NewProduct("Soupe, sans crème"), "potiron", dish(shop, "Soupe").product.id)
    confirmed(shop, "Soupe", milk=CONTAINS, eggs=FREE)
    confirmed(shop, "Soupe, sans crème", milk=FREE)
    (told,) = take("Plat;Ingrédients\nSoupe;potiron, moutarde\n")
    assert "confirmed again" in told
    assert (cell(shop, "Soupe", "milk").state, cell(shop, "Soupe", "milk").confirmed_on) == (
        CONTAINS, None,
    )  # fmt: skip
    assert cell(shop, "Soupe", "eggs").state is UNKNOWN
    assert cell(shop, "Soupe", "mustard").state is CONTAINS
    assert cell(shop, "Soupe, sans crème", "milk").counts_as is UNKNOWN


def test_the_same_file_again_changes_nothing(shop: Shop, tmp_path: Path, say: Say) -> None:
    text = "Plat;Ingrédients;Lait;Œufs\nPurée;beurre;sans;sans\nSoupe;;x;\n"
    (tmp_path / "menu.csv").write_text(text, "utf-8")

    def run() -> ImportReport | object:
        return import_files(shop, [tmp_path / "menu.csv"], say)

    run()
    before = all_dishes(shop)
    report = import_files(shop, [tmp_path / "menu.csv"], say)
    assert (report.created, report.updated, report.unchanged) == (0, 0, 2)
    assert all_dishes(shop) == before


# Names, recipes and variants


def test_a_renamed_dish_is_to_be_confirmed_again_and_undo_puts_it_back(shop: Shop) -> None:
    add_dish(shop, NewProduct("Salade verte"))
    confirmed(shop, "Salade verte", nuts=FREE, milk=FREE)
    product = dish(shop, "Salade verte").product
    changes = change_product(shop, product, {"name": "Salade de noix au roquefort"})
    renamed = dish(shop, "Salade de noix au roquefort")
    assert (renamed.cell("nuts").state, renamed.cell("milk").state) == (CONTAINS, CONTAINS)
    assert all(one.confirmed_on is None for one in renamed.cells.values())
    undone(changes)
    assert cell(shop, "Salade verte", "nuts").counts_as is FREE
    assert cell(shop, "Salade verte", "milk").confirmed_on is not None


def test_another_recipe_than_the_one_looked_at_is_not_confirmed(shop: Shop) -> None:
    add_dish(shop, NewProduct("Soupe"), "potiron, sans lait")
    seen = dish(shop, "Soupe")
    assert seen.cell("milk").state is FREE
    change_ingredients(shop, seen.product.id, "potiron, sans lait", "potiron, crème")
    with pytest.raises(UserError, match="changed meanwhile"):
        confirm_dish(shop, seen)
    with pytest.raises(UserError, match="changed meanwhile"):
        confirm_cells(shop, [NewCell(seen.product.id, "milk", FREE)], None, seen)
    assert cell(shop, "Soupe", "milk").state is CONTAINS


def test_capitals_and_other_fields_leave_the_cells(shop: Shop) -> None:
    add_dish(shop, NewProduct("salade"))
    confirmed(shop, "salade", nuts=FREE)
    change_product(shop, dish(shop, "salade").product, {"name": "Salade", "category": "Entrées"})
    assert cell(shop, "Salade", "nuts").counts_as is FREE


def test_renaming_says_the_names_and_nothing_technical(shop: Shop, say: Say) -> None:
    add_dish(shop, NewProduct("Soupe"))
    done = change_product(shop, dish(shop, "Soupe").product, {"name": "Potage"})
    assert "confirmed again" in say(done.done)
    assert done.undo is not None
    assert "folded" not in say(done.undo().done)


@pytest.mark.parametrize("by_name", [False, True])
def test_a_variant_is_to_be_asked_again_when_its_dish_changes(shop: Shop, *, by_name: bool) -> None:
    add_dish(shop, NewProduct("Cabillaud"), "cabillaud")
    base = dish(shop, "Cabillaud").product
    add_dish(shop, NewProduct("Cabillaud, sans sauce"), "cabillaud", base.id)
    confirmed(shop, "Cabillaud, sans sauce", milk=FREE, nuts=FREE)
    if by_name:
        changes = change_product(shop, base, {"name": "Cabillaud aux noisettes"})
    else:
        wanted = "cabillaud, beurre, noisettes"
        changes = change_ingredients(shop, base.id, base.ingredients, wanted)
    variant = dish(shop, "Cabillaud, sans sauce")
    assert variant.cell("milk").counts_as is UNKNOWN
    assert variant.cell("nuts").counts_as is UNKNOWN
    undone(changes)
    assert cell(shop, "Cabillaud, sans sauce", "milk").counts_as is FREE


def test_undo_is_refused_where_somebody_has_said_something_since(shop: Shop) -> None:
    add_dish(shop, NewProduct("Soupe"), "potiron")
    product = dish(shop, "Soupe").product
    changes = change_ingredients(shop, product.id, "potiron", "potiron, lait")
    confirmed(shop, "Soupe", milk=CONTAINS)
    with pytest.raises(UserError, match="changed elsewhere"):
        undone(changes)
    assert dish(shop, "Soupe").product.ingredients == "potiron, lait"


def test_the_same_ingredients_once_more_change_nothing(shop: Shop) -> None:
    add_dish(shop, NewProduct("Soupe"), "potiron")
    product_id = confirmed(shop, "Soupe", milk=FREE)
    assert change_ingredients(shop, product_id, "potiron", " potiron ").undo is None
    assert cell(shop, "Soupe", "milk").counts_as is FREE


# Adding


def test_a_dish_of_an_existing_name_is_refused_and_nothing_is_wiped(shop: Shop) -> None:
    add_dish(shop, NewProduct("Cabillaud"), "cabillaud, beurre")
    base = confirmed(shop, "Cabillaud", milk=CONTAINS, nuts=FREE)
    add_dish(shop, NewProduct("Cabillaud, sans sauce"), "cabillaud", base)
    before = all_dishes(shop)
    for name in ("cabillaud", "CABILLAUD, sans sauce"):
        with pytest.raises(UserError, match="on the menu already"):
            add_dish(shop, NewProduct(name))
    assert all_dishes(shop) == before


def test_a_product_becomes_a_dish_and_undo_makes_it_what_it_was(shop: Shop) -> None:
    record_product(shop, NewProduct("Tarte", "Desserts", 950))
    (before,) = all_products(shop)
    changes = add_dish(shop, NewProduct("tarte"), "beurre")
    assert dish(shop, "Tarte").product.ingredients == "beurre"
    assert cell(shop, "Tarte", "milk").state is CONTAINS
    undone(changes)
    assert all_dishes(shop) == ()
    (after,) = all_products(shop)
    assert (after.ingredients, after.category, after.price) == ("", "Desserts", 950)
    assert before.id == after.id


def test_a_dish_no_longer_sold_comes_back_with_what_is_known_of_it(shop: Shop) -> None:
    add_dish(shop, NewProduct("Tarte"), "beurre")
    confirmed(shop, "Tarte", nuts=FREE)
    set_active(shop, dish(shop, "Tarte").product, active=False)
    changes = add_dish(shop, NewProduct("Tarte"))
    assert dish(shop, "Tarte").product.ingredients == "beurre"
    assert cell(shop, "Tarte", "nuts").counts_as is FREE
    undone(changes)
    assert all_dishes(shop) == ()


# Today's card


def test_the_last_dish_off_the_card_is_said(shop: Shop, say: Say) -> None:
    ids = [add_dish(shop, NewProduct(name)).made or 0 for name in ("Sole", "Tart")]
    turn_on_card(shop, ids[0], "Today")
    assert [one.product.name for one in dishes_today(shop)] == ["Sole"]
    done = turn_on_card(shop, ids[0], "Today")
    assert "no dish" in say(done.done)
    assert "all" in say(done.done)
    assert card_today(shop) == frozenset()
    undone(done)
    assert card_today(shop) == {ids[0]}


def test_a_dish_on_two_cards_of_today_is_taken_off_both(shop: Shop) -> None:
    ids = [add_dish(shop, NewProduct(name)).made or 0 for name in ("Sole", "Tart")]
    compose_card(shop, "Every day", None, ids)
    turn_on_card(shop, ids[0], "Today")
    assert card_today(shop) == {ids[1]}


def test_dishes_stand_in_the_order_of_a_meal(shop: Shop) -> None:
    for name, category in (("Flan", "Desserts"), ("Sole", "Plats"), ("Soupe", "Entrées")):
        add_dish(shop, NewProduct(name, category))
    assert [one.product.name for one in all_dishes(shop)] == ["Soupe", "Sole", "Flan"]
    for one in reversed(all_dishes(shop)):
        turn_on_card(shop, one.product.id, "Today")
    assert [one.product.name for one in dishes_today(shop)] == ["Soupe", "Sole", "Flan"]
