"""The menu by keyboard: cells said, confirmed and undone, dishes added, today's card chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from shop_app.domain.allergens import AllergenState
from shop_app.domain.dishes import Cell, NewCell
from shop_app.domain.products import NewProduct
from shop_app.services.dishes import add_dish, all_dishes, card_today
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.ui.features.menu.page import MenuPage
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
GLUTEN, EGGS, MILK = 1, 3, 7


@pytest.fixture
def page(qtbot: QtBot, shop: Shop, open_window: OpenWindow) -> MenuPage:
    """The page, open on three dishes; what is in the tart is written down."""
    add_dish(shop, NewProduct("Tart", "Sweet", 950), "butter, sugar, almonds")
    add_dish(shop, NewProduct("Sole", "Fish", 2400))
    add_dish(shop, NewProduct("Steak", "Meat", 2200))
    window = open_window()
    window.open_page("menu")
    page = window.opened.menu(window.pages)
    qtbot.waitUntil(lambda: len(page.rows.rows) == 3)
    return page


def names(page: MenuPage) -> list[str]:
    return [one.product.name for one in page.rows.rows]


def cell(shop: Shop, dish: str, allergen: str) -> Cell:
    return next(one for one in all_dishes(shop) if one.product.name == dish).cell(allergen)


def _is_taken_back(shop: Shop, code: str) -> bool:
    return cell(shop, "Sole", code).confirmed_on is None


def at(page: MenuPage, dish: str, column: int) -> None:
    page.grid.setCurrentIndex(page.rows.index(names(page).index(dish), column))


def test_a_letter_says_what_is_known_and_goes_on(qtbot: QtBot, shop: Shop, page: MenuPage) -> None:
    assert page.grid.hasFocus()
    at(page, "Sole", GLUTEN)
    for key in (Key.Key_C, Key.Key_T, Key.Key_F, Key.Key_C, Key.Key_S):
        QTest.keyClick(page.grid, key)
    states = [
        AllergenState.CONTAINS, AllergenState.MAY_CONTAIN, AllergenState.FREE_OF,
        AllergenState.CONTAINS, AllergenState.FREE_OF,
    ]  # fmt: skip
    shown = [page.rows.cell(names(page).index("Sole"), column).state for column in range(1, 6)]
    assert shown == states  # at once, and in the file a moment later
    codes = ("gluten", "crustaceans", "eggs", "fish", "peanuts")
    qtbot.waitUntil(lambda: [cell(shop, "Sole", one).state for one in codes] == states)
    assert page.grid.currentIndex().column() == 6

    qtbot.waitUntil(lambda: not page.rows._written)  # all five are known to be written
    for number in range(5, 0, -1):
        page._bench.undo()
        code = codes[number - 1]
        qtbot.waitUntil(partial(_is_taken_back, shop, code))
        left = [cell(shop, "Sole", one).state for one in codes[: number - 1]]
        assert left == states[: number - 1]
    qtbot.waitUntil(
        lambda: page.rows.cell(names(page).index("Sole"), 1).state is AllergenState.UNKNOWN
    )


def test_the_last_allergen_leads_to_the_next_dish(qtbot: QtBot, page: MenuPage) -> None:
    at(page, names(page)[0], 14)
    with qtbot.waitSignal(page._bench.changed):
        QTest.keyClick(page.grid, Key.Key_F)
    index = page.grid.currentIndex()
    assert (index.row(), index.column()) == (1, 1)
    QTest.keyClick(page.grid, Key.Key_Down)
    assert page.grid.currentIndex().row() == 2


def test_a_proposal_tells_its_words_and_is_confirmed_by_space(
    qtbot: QtBot, shop: Shop, page: MenuPage
) -> None:
    page._bench.on_duty(add_staff(shop, "Paul").made)
    at(page, "Tart", MILK)
    assert "“butter”" in page.fact.text()
    assert "nobody has confirmed" in page.fact.text()
    assert cell(shop, "Tart", "milk").confirmed_on is None
    QTest.keyClick(page.grid, Key.Key_Space)
    qtbot.waitUntil(lambda: cell(shop, "Tart", "milk").confirmed_on is not None)
    at(page, "Tart", MILK)
    qtbot.waitUntil(lambda: "confirmed by Paul on 22 November 2025" in page.fact.text())
    assert "“butter”" in page.fact.text()


def test_space_on_what_is_unknown_confirms_nothing(
    qtbot: QtBot, shop: Shop, page: MenuPage
) -> None:
    at(page, "Sole", EGGS)
    with qtbot.waitSignal(page._bench.told) as told:
        QTest.keyClick(page.grid, Key.Key_Space)
    assert "Nothing is proposed" in told.args[0].source
    assert cell(shop, "Sole", "eggs").state is AllergenState.UNKNOWN


def test_a_row_is_confirmed_whole_and_delete_takes_a_cell_back(
    qtbot: QtBot, shop: Shop, page: MenuPage
) -> None:
    at(page, "Tart", MILK)
    with qtbot.waitSignal(page._bench.changed):
        QTest.keyClick(page.grid, Key.Key_Return, CONTROL)
    assert all(cell(shop, "Tart", one).confirmed_on for one in ("milk", "nuts"))
    assert cell(shop, "Tart", "eggs").state is AllergenState.UNKNOWN
    with qtbot.waitSignal(page._bench.changed):
        QTest.keyClick(page.grid, Key.Key_Delete)
    assert cell(shop, "Tart", "milk").state is AllergenState.UNKNOWN


def test_a_cell_that_was_not_written_shows_what_the_file_holds(page: MenuPage) -> None:
    row = names(page).index("Sole")
    new = NewCell(page.rows.rows[row].product.id, "gluten", AllergenState.FREE_OF)
    page.rows.write(new, "")
    assert page.rows.cell(row, GLUTEN).state is AllergenState.FREE_OF
    page.rows.refused(new)
    assert page.rows.cell(row, GLUTEN).state is AllergenState.UNKNOWN


def test_other_letters_do_nothing_in_the_grid(page: MenuPage) -> None:
    QTest.keyClicks(page.grid, "xyz")
    assert page.isVisible()
    assert page.grid.hasFocus()


def test_a_changed_recipe_sets_its_cells_back_and_says_so(
    qtbot: QtBot, shop: Shop, page: MenuPage
) -> None:
    at(page, "Tart", MILK)
    with qtbot.waitSignal(page._bench.changed):
        QTest.keyClick(page.grid, Key.Key_Return, CONTROL)
    QTest.keyClick(page.grid, Key.Key_F3)
    editor = page.ingredients.editor
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    QTest.keyClick(editor, Key.Key_End)
    QTest.keyClicks(editor, ", eggs")
    with qtbot.waitSignal(page._bench.told) as told:
        QTest.keyClick(editor, Key.Key_Return)
    assert "confirmed again" in told.args[0].source
    assert cell(shop, "Tart", "eggs").state is AllergenState.CONTAINS
    assert cell(shop, "Tart", "milk").confirmed_on is None


def test_a_variant_is_a_dish_of_its_own_under_its_dish(
    qtbot: QtBot, shop: Shop, page: MenuPage
) -> None:
    at(page, "Tart", GLUTEN)
    QTest.keyClick(page.grid, Key.Key_F7)
    form = page.form
    assert form.values()["name"] == "Tart, without "
    assert form.values()["price"] == "9.50"
    name = form._fields["name"].editor
    QTest.keyClicks(name, "almonds")
    QTest.keyClick(name, Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.rows.rows) == 4)
    assert names(page)[-2:] == ["Tart", "Tart, without almonds"]
    current = page.current()
    assert current is not None
    assert current.product.name == "Tart, without almonds"
    tart = next(one for one in all_dishes(shop) if one.product.name == "Tart")
    assert current.product.variant_of_id == tart.product.id
    assert page.grid.hasFocus()


def test_what_is_no_price_is_said_at_the_field(qtbot: QtBot, page: MenuPage) -> None:
    QTest.keyClick(page.grid, Key.Key_F6)
    page.form._fields["name"].set_value("Soup")
    page.form._fields["price"].set_value("dear")
    QTest.keyClick(page.form._fields["name"].editor, Key.Key_Return)
    assert "no price" in page.form._fields["price"]._wrong.text()
    page.form._fields["price"].set_value("6")
    QTest.keyClick(page.form._fields["price"].editor, Key.Key_Return)
    qtbot.waitUntil(lambda: "Soup" in names(page))


def test_space_in_the_first_column_turns_todays_card(
    qtbot: QtBot, shop: Shop, page: MenuPage
) -> None:
    for dish in ("Tart", "Sole"):
        at(page, dish, 0)
        with qtbot.waitSignal(page._bench.changed):
            QTest.keyClick(page.grid, Key.Key_Space)
    assert len(card_today(shop)) == 2
    page.only_today.click()
    qtbot.waitUntil(lambda: names(page) == ["Sole", "Tart"])
    page.grid.setFocus()
    at(page, "Sole", 0)
    with qtbot.waitSignal(page._bench.changed):
        QTest.keyClick(page.grid, Key.Key_Space)
    qtbot.waitUntil(lambda: names(page) == ["Tart"])
    with qtbot.waitSignal(page._bench.changed):
        page._bench.undo()
    qtbot.waitUntil(lambda: names(page) == ["Sole", "Tart"])


def test_dishes_are_found_by_name_category_and_ingredient(page: MenuPage) -> None:
    QTest.keyClick(page.grid, Key.Key_F5)
    assert page.search.hasFocus()
    QTest.keyClicks(page.search, "almo")
    assert names(page) == ["Tart"]
    QTest.keyClick(page.search, Key.Key_Down)
    assert page.grid.hasFocus()
    page.search.setText("xyz")
    assert names(page) == []
    assert page._places.currentIndex() == 1
    QTest.keyClick(page.search, Key.Key_Escape)
    assert len(names(page)) == 3


def test_an_empty_menu_says_how_to_begin(open_window: OpenWindow, qtbot: QtBot, shop: Shop) -> None:
    del shop
    window = open_window()
    window.open_page("menu")
    page = window.opened.menu(window.pages)
    qtbot.waitUntil(lambda: page._places.currentIndex() == 2)


def test_every_cell_is_heard(page: MenuPage) -> None:
    def heard(dish: str, column: int) -> Any:
        index = page.rows.index(names(page).index(dish), column)
        return page.rows.data(index, Qt.ItemDataRole.AccessibleTextRole)

    assert heard("Sole", EGGS) == "Sole, eggs: unknown"
    assert heard("Tart", MILK) == "Tart, milk: contains; proposed, nobody has confirmed it"
    assert heard("Tart", 0) == "Tart: not on today’s card"
