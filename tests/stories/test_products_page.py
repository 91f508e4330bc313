"""The page of products by keyboard: found, added, corrected in place, set inactive."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from shop_app.domain.products import NewProduct
from shop_app.domain.visits import NewPurchase, NewVisit
from shop_app.services.products import all_products, record_product
from shop_app.services.shop import Shop
from shop_app.services.visits import record_visit
from shop_app.ui.features.products.page import ProductsPage
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, shop: Shop, open_window: OpenWindow) -> ProductsPage:
    """The page, open on a hundred wines, a coffee and a tart."""
    for number in range(100):
        record_product(shop, NewProduct(f"Margaux {1920 + number}", "Wine", 5000 + number))
    record_product(shop, NewProduct("Coffee", "Drinks", 180))
    record_product(shop, NewProduct("Tart", "Sweet", 950))
    window = open_window()
    window.open_page("products")
    page = window.opened.products(window.pages)
    qtbot.waitUntil(lambda: len(page.rows.rows) == 102)
    return page


def names(page: ProductsPage) -> list[str]:
    return [row.product.name for row in page.rows.rows]


def edit(page: ProductsPage, name: str, typed: str) -> InlineField:
    field = page.fields.fields[name]
    assert isinstance(field, InlineField)
    field.edit()
    assert isinstance(field.editor, QLineEdit)
    field.editor.setText(typed)
    QTest.keyClick(field.editor, Key.Key_Return)
    return field


def test_a_product_is_found_by_the_start_of_any_word(page: ProductsPage) -> None:
    assert page.search.hasFocus()
    QTest.keyClicks(page.search, "marg 1921")
    assert names(page) == ["Margaux 1921"]
    QTest.keyClick(page.search, Key.Key_Escape)
    QTest.keyClicks(page.search, "swe")
    assert names(page) == ["Tart"]
    QTest.keyClicks(page.search, "xyz")
    assert names(page) == []
    assert "Esc" in page.none.text()


def test_a_product_is_added_and_corrected_in_place(qtbot: QtBot, page: ProductsPage) -> None:
    QTest.keyClicks(page.add_line.editor, "Lemon tart 8.50")
    QTest.keyClick(page.add_line.editor, Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.rows.rows) == 103)
    row = page.current()
    assert row is not None
    assert (row.product.name, row.product.price) == ("Lemon tart", 850)
    edit(page, "category", "Sweet")
    edit(page, "tags", "summer, new")
    edit(page, "price", "9")

    def is_there() -> bool:
        row = page.current()
        return row is not None and (row.product.category, row.product.price, row.tags) == (
            "Sweet", 900, ("new", "summer"),
        )  # fmt: skip

    qtbot.waitUntil(is_there)


@pytest.mark.parametrize(("name", "typed"), [("name", "coffée"), ("name", ""), ("price", "dear")])
def test_what_cannot_be_is_said_at_the_field(
    qtbot: QtBot, shop: Shop, page: ProductsPage, name: str, typed: str
) -> None:
    before = all_products(shop)
    page.table.selectRow(names(page).index("Tart"))
    field = edit(page, name, typed)
    qtbot.waitUntil(lambda: field.is_refused)
    assert isinstance(field.editor, QLineEdit)
    assert field.editor.text() == typed
    assert all_products(shop) == before


def test_a_product_sold_is_set_inactive_rather_than_deleted(
    qtbot: QtBot, shop: Shop, page: ProductsPage, take_in: Callable[..., Any]
) -> None:
    record_visit(shop, NewVisit(take_in(given_name="Ada"), purchases=(NewPurchase("tart"),)))
    page.table.selectRow(names(page).index("Tart"))
    with qtbot.waitSignal(page._bench.told) as told:
        QTest.keyClick(page.table, Key.Key_Delete)
    assert "inactive" in told.args[0].source
    with qtbot.waitSignal(page._bench.changed):
        QTest.keyClick(page, Key.Key_F7)
    qtbot.waitUntil(lambda: "Tart" not in names(page))
    page.inactive.setChecked(True)
    assert "Tart" in names(page)
    page.table.selectRow(names(page).index("Coffee"))
    QTest.keyClick(page.table, Key.Key_Delete)
    qtbot.waitUntil(lambda: "Coffee" not in names(page))
