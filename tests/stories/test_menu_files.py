"""A menu taken in by key and dialog: what it says is proposed, in words of the menu."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from shop_app.domain.allergens import AllergenState
from shop_app.domain.products import NewProduct
from shop_app.services.dishes import add_dish, all_dishes, card_today
from shop_app.services.shop import Shop
from shop_app.ui.features.menu.page import MenuPage
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
Key = Qt.Key


def opened_menu(qtbot: QtBot, window: MainWindow, rows: int) -> MenuPage:
    window.open_page("menu")
    page = window.opened.menu(window.pages)
    qtbot.waitUntil(lambda: len(page.rows.rows) == rows)
    return page


def test_a_menu_is_chosen_by_key_and_its_free_allergens_have_columns(
    qtbot: QtBot, shop: Shop, open_window: OpenWindow, tmp_path: Path
) -> None:
    (tmp_path / "carte.csv").write_text("Plat;Lait;Kiwi\nSoupe;sans;x\nFlan;x;non\n", "utf-8")
    window = open_window("en")
    page = opened_menu(qtbot, window, 0)
    QTest.keyClick(page, Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    (dialog,) = window.findChildren(QFileDialog)
    with qtbot.waitSignal(page._bench.changed):
        dialog.filesSelected.emit([str(tmp_path / "carte.csv")])
    dialog.reject()
    qtbot.waitUntil(lambda: len(page.rows.rows) == 2)
    said = window.opened.importing._said.text()
    assert "2 dish" in said
    assert "client" not in said
    assert "1 remark" in said
    assert [code for code, _ in page.rows.allergens][14:] == ["kiwi"]
    row = [one.product.name for one in page.rows.rows].index("Soupe")
    page.grid.setCurrentIndex(page.rows.index(row, 15))
    assert "kiwi" in page.fact.text()
    assert "proposed" in page.fact.text()
    page.grid.setCurrentIndex(page.rows.index(row, 7))
    assert "counts as unknown" in page.fact.text()
    QTest.keyClick(page.grid, Key.Key_Space)
    qtbot.waitUntil(lambda: _milk(shop) is AllergenState.FREE_OF)


def _milk(shop: Shop) -> AllergenState:
    soup = next(one for one in all_dishes(shop) if one.product.name == "Soupe")
    return soup.cell("milk").counts_as


def test_enter_in_the_ingredients_saves_as_the_button_says(
    qtbot: QtBot, shop: Shop, open_window: OpenWindow
) -> None:
    page = opened_menu(qtbot, open_window(), 0)
    QTest.keyClick(page.grid, Key.Key_F6)
    page.form._fields["name"].set_value("Soup")
    editor = page.form._fields["ingredients"].editor
    assert isinstance(editor, QPlainTextEdit)
    editor.setFocus()
    QTest.keyClicks(editor, "leek,")
    QTest.keyClick(editor, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "milk")
    QTest.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.rows.rows) == 1)
    assert all_dishes(shop)[0].product.ingredients == "leek,\nmilk"


def test_a_dish_of_an_existing_name_is_refused_at_the_field(
    qtbot: QtBot, shop: Shop, open_window: OpenWindow
) -> None:
    add_dish(shop, NewProduct("Cod"), "cod, butter")
    page = opened_menu(qtbot, open_window(), 1)
    QTest.keyClick(page.grid, Key.Key_F6)
    page.form._fields["name"].set_value("cod")
    QTest.keyClick(page.form._fields["name"].editor, Key.Key_Return)
    qtbot.waitUntil(lambda: "already" in page.form._fields["name"]._wrong.text())
    assert all_dishes(shop)[0].product.ingredients == "cod, butter"


def test_a_menu_without_a_card_of_today_says_so(
    qtbot: QtBot, shop: Shop, open_window: OpenWindow
) -> None:
    add_dish(shop, NewProduct("Cod"))
    page = opened_menu(qtbot, open_window(), 1)
    assert "all dishes" in page.count.text()
    page.grid.setCurrentIndex(page.rows.index(0, 0))
    with qtbot.waitSignal(page._bench.changed):
        QTest.keyClick(page.grid, Key.Key_Space)
    qtbot.waitUntil(lambda: "all dishes" not in page.count.text())
    with qtbot.waitSignal(page._bench.told) as told:
        QTest.keyClick(page.grid, Key.Key_Space)
    assert "all dishes" in told.args[0].source
    assert card_today(shop) == frozenset()
    qtbot.waitUntil(lambda: "all dishes" in page.count.text())


def test_an_allergen_beyond_the_fourteen_gets_a_column_by_name(
    qtbot: QtBot, shop: Shop, open_window: OpenWindow
) -> None:
    add_dish(shop, NewProduct("Cod"))
    page = opened_menu(qtbot, open_window(), 1)
    QTest.keyClick(page.grid, Key.Key_F4)
    editor = page.allergen_form._fields["allergen"].editor
    QTest.keyClick(editor, Key.Key_Return)
    assert "Type the name" in page.allergen_form._fields["allergen"]._wrong.text()
    QTest.keyClicks(editor, "Kiwis")
    QTest.keyClick(editor, Key.Key_Return)
    assert page.grid.hasFocus()
    assert "kiwi: unknown" in page.fact.text()
    with qtbot.waitSignal(page._bench.changed):
        QTest.keyClick(page.grid, Key.Key_F)
    qtbot.waitUntil(lambda: all_dishes(shop)[0].cell("kiwi").counts_as is AllergenState.FREE_OF)
    QTest.keyClick(page.grid, Key.Key_F4)
    page.allergen_form._fields["allergen"].set_value("lait")
    QTest.keyClick(page.allergen_form._fields["allergen"].editor, Key.Key_Return)
    assert "milk: unknown" in page.fact.text()


def test_the_field_of_a_sheet_is_in_sight_in_a_small_window(
    qtbot: QtBot, shop: Shop, open_window: OpenWindow
) -> None:
    add_dish(shop, NewProduct("Cod"))
    page = opened_menu(qtbot, open_window("fr", text_percent=200, size=(800, 600)), 1)
    for key, form in ((Key.Key_F4, page.allergen_form), (Key.Key_F6, page.form)):
        QTest.keyClick(page.grid, key)
        editor = next(iter(form._fields.values())).editor
        qtbot.waitUntil(lambda editor=editor: editor.visibleRegion().boundingRect().height() > 20)  # type: ignore[misc]
        QTest.keyClick(editor, Key.Key_Escape)
