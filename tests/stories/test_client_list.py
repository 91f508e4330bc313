"""The list of all clients through the real window: ask, order, choose several, act, open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shop_app.domain.allergies import AllergyStatus, NewAllergy, Severity
from shop_app.domain.client_lists import ListColumn, ListFilter
from shop_app.domain.own_fields import FieldOf, OwnKind
from shop_app.services.allergies import add_allergy
from shop_app.services.deleting import bin_entries
from shop_app.services.own_fields import fields_in_use
from shop_app.services.own_values import set_value
from shop_app.services.shop import Shop
from shop_app.services.tags import tags_of
from shop_app.ui.features.clients.list_page import ClientListPage
from shop_app.ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from tests.conftest import Clock

OpenWindow = Callable[..., MainWindow]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def people(shop: Shop, take_in: Callable[..., int]) -> list[int]:
    made = [take_in(family_name=name) for name in ("Abel", "Éve", "Zoé")]
    made.append(take_in(family_name="Dora", allergy_status=AllergyStatus.NONE_KNOWN))
    add_allergy(shop, made[2], NewAllergy("noix", severity=Severity.SEVERE))
    return made


@pytest.fixture
def page(qtbot: QtBot, open_window: OpenWindow, people: list[int]) -> ClientListPage:
    del people
    window = open_window()
    window.open_page("clients")
    found = window.findChild(ClientListPage)
    assert found is not None
    qtbot.waitUntil(lambda: names(found) == ["Abel", "Dora", "Éve", "Zoé"])
    return found


def names(page: ClientListPage) -> list[str]:
    """The names in sight, in their order; asking for them reads them."""
    rows = range(page.rows.rowCount())
    return [str(page.rows.index(row, 0).data()) for row in rows]


def cell(page: ClientListPage, row: int, column: ListColumn) -> str:
    return str(page.rows.index(row, page.rows.columns.index(column)).data())


def test_a_question_by_keyboard_and_back_with_esc(qtbot: QtBot, page: ClientListPage) -> None:
    chip = page.filters.chips[ListFilter.NEVER_ASKED]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: names(page) == ["Abel", "Éve"])
    QTest.keyClick(chip, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(page)) == 4)


def test_severe_is_said_by_name_with_a_sign(page: ClientListPage) -> None:
    assert cell(page, 3, ListColumn.ALLERGIES) == "SEVERE: noix"
    assert cell(page, 0, ListColumn.ALLERGIES) == "not asked"
    index = page.rows.index(3, page.rows.columns.index(ListColumn.ALLERGIES))
    assert index.data(Qt.ItemDataRole.DecorationRole) is not None


def test_nobody_left_is_said_in_words(qtbot: QtBot, page: ClientListPage) -> None:
    page.filters.chips[ListFilter.DO_NOT_CONTACT].click()
    qtbot.waitUntil(page.nobody.isVisible)
    assert "Esc" in page.nobody.text()


def test_all_are_tagged_at_once_and_undone(
    qtbot: QtBot, page: ClientListPage, shop: Shop, people: list[int]
) -> None:
    QTest.keyClick(page.table, Qt.Key.Key_A, CTRL)
    QTest.keyClick(page.table, Qt.Key.Key_F4)
    QTest.keyClicks(page.tagging.name, "Voisins")
    QTest.keyClick(page.tagging.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: all(tags_of(shop, one) for one in people))
    qtbot.waitUntil(lambda: cell(page, 0, ListColumn.TAGS) == "Voisins")
    QTest.keyClick(page.table, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: not any(tags_of(shop, one) for one in people))


def test_those_chosen_are_deleted_and_come_back(
    qtbot: QtBot, page: ClientListPage, shop: Shop
) -> None:
    page.table.selectRow(1)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(page) == ["Abel", "Éve", "Zoé"])
    assert [one.label for one in bin_entries(shop)] == ["Dora"]
    QTest.keyClick(page.table, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: names(page) == ["Abel", "Dora", "Éve", "Zoé"])


def test_enter_opens_the_page(qtbot: QtBot, page: ClientListPage, people: list[int]) -> None:
    page.table.setCurrentIndex(page.rows.index(2, 0))
    with qtbot.waitSignal(page.opened) as opened:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == [people[1]]


def test_columns_are_chosen_and_what_is_seen_is_exported(
    qtbot: QtBot, page: ClientListPage, tmp_path: Path
) -> None:
    page.choose_column(ListColumn.PHONE, False)
    page.choose_column(ListColumn.REF, True)
    assert page.rows.columns[-1] is ListColumn.REF
    qtbot.waitUntil(lambda: names(page)[0] == "Abel")
    page._choose_file = lambda _parent: str(tmp_path / "list.csv")
    QTest.keyClick(page.table, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil((tmp_path / "list.csv").exists)
    head, *rows = (tmp_path / "list.csv").read_text("utf-8-sig").splitlines()
    assert head == "Name;Allergies;Town;Tags;Last visit;Visits;Client number"
    assert rows[3].startswith("Zoé;SEVERE: noix;")


def test_an_own_field_is_asked_for(
    qtbot: QtBot, page: ClientListPage, shop: Shop, people: list[int]
) -> None:
    wine = next(one for one in fields_in_use(shop, FieldOf.CLIENT) if one.kind is OwnKind.TEXT)
    set_value(shop, people[1], wine.id, "Rouges du Médoc")
    set_value(shop, people[2], wine.id, "Blancs")
    qtbot.waitUntil(lambda: page.filters.own_field.count() > 1)
    place = page.filters.own_field.findText(wine.name)
    page.filters.own_field.setCurrentIndex(place)
    page.filters.own_field.activated.emit(place)
    qtbot.waitUntil(lambda: names(page) == ["Éve", "Zoé"])
    QTest.keyClicks(page.filters.own_text, "medoc")
    qtbot.waitUntil(lambda: names(page) == ["Éve"])
    QTest.keyClick(page.filters.own_text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(page)) == 4)


def test_a_severe_allergy_is_said_by_the_name_where_no_column_says_it(
    qtbot: QtBot, page: ClientListPage
) -> None:
    page.choose_column(ListColumn.ALLERGIES, False)
    qtbot.waitUntil(lambda: names(page) == ["Abel", "Dora", "Éve", "SEVERE · Zoé · noix"])
    severe, other = page.rows.index(3, 0), page.rows.index(0, 0)
    assert severe.data(Qt.ItemDataRole.DecorationRole) is not None
    assert severe.data(Qt.ItemDataRole.ForegroundRole) is not None
    assert "SEVERE" in severe.data(Qt.ItemDataRole.AccessibleTextRole)
    assert other.data(Qt.ItemDataRole.DecorationRole) is None


def test_an_old_none_known_has_no_tick(
    qtbot: QtBot, open_window: OpenWindow, people: list[int], clock: Clock
) -> None:
    clock.forward(days=400)
    window = open_window()
    window.open_page("clients")
    found = window.findChild(ClientListPage)
    assert found is not None
    qtbot.waitUntil(lambda: len(names(found)) == len(people) and "…" not in names(found))
    assert cell(found, 1, ListColumn.ALLERGIES) == "none known · ask again"
    allergies = found.rows.columns.index(ListColumn.ALLERGIES)
    old, never = found.rows.index(1, allergies), found.rows.index(0, allergies)
    colour = Qt.ItemDataRole.ForegroundRole
    assert old.data(colour) == never.data(colour)
