"""The shop switches its trade in the settings, by keyboard; fields change live, values survive."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from shop_app.domain.own_fields import NewOwnField, OwnField, OwnKind
from shop_app.domain.visits import NewVisit
from shop_app.services.own_fields import add_field, own_fields
from shop_app.services.own_values import own_values, set_value
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.services.trades import switch_trade
from shop_app.services.visits import newest_visits, record_visit
from shop_app.ui.features.clients.section_own_fields import OwnFieldsSection
from shop_app.ui.features.clients.section_visits import VisitsSection
from shop_app.ui.features.settings.page import SettingsPage
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
TakeIn = Callable[..., int]
_KEY = Qt.Key
_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def field(shop: Shop, name: str) -> OwnField:
    return next(one for one in own_fields(shop) if one.name == name)


def values(shop: Shop, client: int) -> dict[str, str]:
    return {one.field.name: one.value for one in own_values(shop, client) if one.value}


def settings_of(window: MainWindow, qtbot: QtBot) -> SettingsPage:
    window.open_page("settings")
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page.fields_panel.list.count() > 0)
    qtbot.waitUntil(lambda: bool(page.trade_panel.facts[0].chosen()))
    return page


def switch_to(page: SettingsPage, trade: str) -> None:
    page.trade_panel.trade.setCurrentIndex(page.trade_panel.trade.findData(trade))
    page.trade_panel.switch.setFocus()
    QTest.keyClick(page.trade_panel.switch, _KEY.Key_Return)


def listed(page: SettingsPage) -> list[str]:
    items = page.fields_panel.list
    return [items.item(row).text() for row in range(items.count())]


def facts(window: MainWindow) -> list[str]:
    return [one.text() for one in window.counter.card.content.facts.facts]


def section_of(window: MainWindow) -> OwnFieldsSection:
    (section,) = window.findChildren(OwnFieldsSection)
    return section


def labels(section: OwnFieldsSection) -> list[str]:
    return [str(one.label) for one in section.fields.values()]


def raise_card(window: MainWindow, client: int, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.counter.model.raised):
        window.counter.raise_card(client)


def test_fields_facts_and_sheets_change_live_and_values_survive(
    qtbot: QtBot, shop: Shop, take_in: TakeIn, open_window: OpenWindow
) -> None:
    client = take_in(given_name="Ann", family_name="Lee")
    set_value(shop, client, field(shop, "Seating").id, "terrace")
    window = open_window()
    raise_card(window, client, qtbot)
    assert facts(window) == ["Seating\nTerrace", "Water\n–", "Wine\n–"]
    form = window.counter.visit_form
    qtbot.waitUntil(lambda: any(name.startswith("own:") for name in form.values()))
    qtbot.waitUntil(lambda: not form._fields["covers"].isHidden())

    page = settings_of(window, qtbot)
    switch_to(page, "hair")
    qtbot.waitUntil(lambda: listed(page)[0].startswith("Colour formula"))
    assert "Seating" in "".join(one for one in listed(page) if "(put aside)" in one)
    qtbot.waitUntil(lambda: facts(window)[1] == "Patch test\n–")
    qtbot.waitUntil(form._fields["covers"].isHidden)
    assert values(shop, client) == {}

    switch_to(page, "restaurant")
    qtbot.waitUntil(lambda: facts(window)[0] == "Seating\nTerrace")
    assert values(shop, client) == {"Seating": "Terrace"}
    qtbot.waitUntil(lambda: not form._fields["covers"].isHidden())


def test_one_undo_takes_the_switch_back(qtbot: QtBot, shop: Shop, open_window: OpenWindow) -> None:
    window = open_window()
    page = settings_of(window, qtbot)
    before = listed(page)
    switch_to(page, "tailor")
    qtbot.waitUntil(lambda: listed(page) != before)
    window.opened.bench.undo()
    qtbot.waitUntil(lambda: listed(page) == before)
    assert details(shop).trade == "restaurant"
    qtbot.waitUntil(lambda: page.trade_panel.trade.chosen() == "restaurant")


def test_the_client_page_follows_and_keeps_what_is_being_typed(
    qtbot: QtBot, shop: Shop, take_in: TakeIn, open_window: OpenWindow
) -> None:
    client = take_in(given_name="Ann", family_name="Lee")
    window = open_window()
    raise_card(window, client, qtbot)
    window.counter.model.open_page()
    qtbot.waitUntil(lambda: bool(window.findChildren(OwnFieldsSection)))
    section = section_of(window)
    qtbot.waitUntil(lambda: "Wine" in labels(section))
    wine = section.fields[field(shop, "Wine").id]
    wine.edit()
    assert isinstance(wine.editor, QLineEdit)
    QTest.keyClicks(wine.editor, "Chablis")
    add_field(shop, NewOwnField("Dog’s name"))
    qtbot.waitUntil(lambda: "Dog’s name" in labels(section), timeout=10_000)
    assert wine is section.fields[field(shop, "Wine").id]
    assert wine.editor.text() == "Chablis"
    QTest.keyClick(wine.editor, _KEY.Key_Return)
    qtbot.waitUntil(lambda: values(shop, client) == {"Wine": "Chablis"})


@pytest.mark.parametrize(
    ("typed", "kept", "sentence"),
    [("7 cm", "70", ""), ("7 kg", "", "cannot be turned into mm"), ("long", "", "not a number")],
)
def test_wrong_units_are_converted_or_refused_at_the_field(
    qtbot: QtBot, shop: Shop, take_in: TakeIn, open_window: OpenWindow,
    typed: str, kept: str, sentence: str,
) -> None:  # fmt: skip
    made = add_field(shop, NewOwnField("Stride", OwnKind.NUMBER, unit="mm")).made
    assert made is not None
    client = take_in(given_name="Ann", family_name="Lee")
    window = open_window()
    raise_card(window, client, qtbot)
    window.counter.model.open_page()
    qtbot.waitUntil(lambda: bool(window.findChildren(OwnFieldsSection)))
    section = section_of(window)
    qtbot.waitUntil(lambda: made in section.fields)
    stride = section.fields[made]
    stride.edit()
    assert isinstance(stride.editor, QLineEdit)
    QTest.keyClicks(stride.editor, typed)
    QTest.keyClick(stride.editor, _KEY.Key_Return)
    if kept:
        qtbot.waitUntil(lambda: values(shop, client) == {"Stride": kept})
        return
    qtbot.waitUntil(lambda: stride.is_refused)
    assert sentence in stride.editor.accessibleDescription()
    assert stride.editor.text() == typed
    assert values(shop, client) == {}


def test_a_field_is_made_moved_and_put_aside_by_keyboard_alone(
    qtbot: QtBot, shop: Shop, open_window: OpenWindow
) -> None:
    window = open_window()
    page = settings_of(window, qtbot)
    panel = page.fields_panel
    panel.new.setFocus()
    QTest.keyClick(panel.new, _KEY.Key_Return)
    name = window.focusWidget()
    assert isinstance(name, QLineEdit)
    QTest.keyClicks(name, "Dog")
    QTest.keyClick(name, _KEY.Key_Return)
    qtbot.waitUntil(lambda: any("Dog" in one for one in listed(page)))
    panel.list.setFocus()
    panel.list.choose(field(shop, "Dog").id)
    at = panel.list.currentRow()
    QTest.keyClick(panel.list, _KEY.Key_Up, _ALT)
    qtbot.waitUntil(lambda: "Dog" in listed(page)[at - 1])
    assert panel.list.currentRow() == at - 1
    QTest.keyClick(panel.list, _KEY.Key_Delete)
    qtbot.waitUntil(lambda: any("Dog · Text (put aside)" in one for one in listed(page)))
    QTest.keyClick(panel.list, _KEY.Key_Delete)
    qtbot.waitUntil(lambda: field(shop, "Dog").active)


def test_a_name_taken_is_said_at_the_field_and_nothing_typed_is_lost(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    page = settings_of(window, qtbot)
    panel = page.fields_panel
    panel.open_item(None)
    name = panel.form._fields["name"].editor
    assert isinstance(name, QLineEdit)
    QTest.keyClicks(name, "WINE")
    QTest.keyClick(name, _KEY.Key_Return)
    qtbot.waitUntil(lambda: "already" in name.accessibleDescription())
    assert name.text() == "WINE"
    assert not panel.form.isHidden()


def test_the_same_fact_twice_is_refused_at_the_field(
    qtbot: QtBot, take_in: TakeIn, open_window: OpenWindow
) -> None:
    client = take_in(given_name="Ann", family_name="Lee", language="nl")
    window = open_window()
    raise_card(window, client, qtbot)
    page = settings_of(window, qtbot)
    first, second, _ = page.trade_panel.facts
    for one in (first, second):
        one.setCurrentIndex(one.findData("language"))
        one.activated.emit(one.currentIndex())
        qtbot.waitUntil(lambda: facts(window)[0] == "Language\nDutch")
    qtbot.waitUntil(lambda: "different" in second.accessibleDescription())
    qtbot.waitUntil(lambda: facts(window)[0] == "Language\nDutch")


def test_visits_take_what_the_trade_asks_for(
    qtbot: QtBot, shop: Shop, take_in: TakeIn, open_window: OpenWindow
) -> None:
    switch_trade(shop, "hair")
    client = take_in(given_name="Ann", family_name="Lee")
    window = open_window()
    raise_card(window, client, qtbot)
    form = window.counter.visit_form
    left_on = f"own:{field(shop, 'Left on for').id}"
    qtbot.waitUntil(lambda: left_on in form.values())
    window.counter.card.visit.emit()
    editor = form._fields[left_on].editor
    developer = form._fields[f"own:{field(shop, 'Developer').id}"].editor
    assert isinstance(editor, QLineEdit)
    assert isinstance(developer, QComboBox)
    developer.setCurrentText("20 vol")
    QTest.keyClicks(editor, "3 kg")
    QTest.keyClick(editor, _KEY.Key_Return)
    qtbot.waitUntil(lambda: "cannot be" in editor.accessibleDescription())
    editor.setText("1 h")
    with qtbot.waitSignal(window.opened.bench.changed):
        QTest.keyClick(editor, _KEY.Key_Return)
    with shop.store.read() as tx:
        found = tx.connection.exec_driver_sql("SELECT value FROM visit_values ORDER BY value")
        assert [row[0] for row in found] == ["20 vol", "60"]


def test_a_visit_s_own_field_is_corrected_on_the_client_page(
    qtbot: QtBot, shop: Shop, take_in: TakeIn, open_window: OpenWindow
) -> None:
    client = take_in(given_name="Ann", family_name="Lee")
    wine = field(shop, "Wine served")
    record_visit(shop, NewVisit(client, own=((wine.id, "Rully"),)))
    window = open_window()
    raise_card(window, client, qtbot)
    window.counter.model.open_page()
    qtbot.waitUntil(lambda: bool(window.findChildren(VisitsSection)))
    (section,) = window.findChildren(VisitsSection)
    qtbot.waitUntil(lambda: len(section.list.rows) == 1)
    (row,) = section.list.rows.values()
    name = next(name for name in row.fields if name.startswith(f"own:{wine.id}"))
    served = row.fields[name]
    assert isinstance(served, InlineField)
    served.edit()
    assert isinstance(served.editor, QLineEdit)
    assert served.editor.text() == "Rully"
    served.editor.setText("Chablis")
    QTest.keyClick(served.editor, _KEY.Key_Return)
    qtbot.waitUntil(lambda: newest_visits(shop, client)[0].own[0].value == "Chablis")
