"""The measurements of the client page: taken by keyboard alone, corrected in place, never lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shop_app.domain.lengths import Unit
from shop_app.domain.measurements import MeasurementSet, NewMeasurementSet
from shop_app.services.measurements import add_measurements, measured
from shop_app.services.shop import Shop
from shop_app.store.records import add_rows
from shop_app.store.tables.measures import MeasureRow
from shop_app.ui.crash import show_error
from shop_app.ui.features.clients.section_measurements import MeasurementsSection
from shop_app.ui.tasks import Tasks
from shop_app.ui.theme import Look, Theme, load_fonts
from shop_app.ui.workbench import Workbench

ENTER, DOWN, UP, ESC = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape


@pytest.fixture
def client(shop: Shop, take_in: Callable[..., int]) -> int:
    """A client of a shop that measures jackets and trousers."""
    measures = (("Jacket", "Chest"), ("Jacket", "Sleeve"), ("Jacket", "Wrist"), ("Trousers", "Hem"))
    with shop.store.write() as tx:
        add_rows(tx, MeasureRow, [
            {
                "id": tx.new_id(), "version": 1, "code": name.lower(), "garment": garment,
                "name": name, "position": position, "lowest": 1000, "highest": 18000,
                "active": True,
            }
            for position, (garment, name) in enumerate(measures)
        ])  # fmt: skip
    return take_in(family_name="Morel")


@pytest.fixture
def section(
    qtbot: QtBot, qapp: QApplication, shop: Shop, client: int
) -> Iterator[MeasurementsSection]:
    load_fonts()
    bench = Workbench(shop, Tasks(show_error), Look(qapp, Theme()))
    window = QWidget()
    qtbot.addWidget(window)
    made = MeasurementsSection(bench)
    QVBoxLayout(window).addWidget(made)
    window.resize(420, 700)
    window.show()
    qtbot.waitExposed(window)
    load(qtbot, made, client)
    yield made
    bench.tasks.close()


def load(qtbot: QtBot, section: MeasurementsSection, client: int) -> None:
    with qtbot.waitSignal(section.loaded):
        section.load(client)


def press(section: MeasurementsSection, *keys: Any) -> None:
    """Press keys, or type texts, where the focus is."""
    for key in keys:
        focused = section.window().focusWidget() or section
        if isinstance(key, str):
            QTest.keyClicks(focused, key)
        else:
            QTest.keyClick(focused, key)


def sets(section: MeasurementsSection) -> tuple[MeasurementSet, ...]:
    return measured(section.bench.shop, section.client_id or 0).sets


def values(one: MeasurementSet) -> dict[str, int]:
    return {value.name: value.tenths for value in one.values}


def test_a_set_is_taken_by_keyboard_alone(qtbot: QtBot, section: MeasurementsSection) -> None:
    section.go_to()
    with qtbot.waitSignal(section.loaded):
        press(
            section, ENTER, "98,5", ENTER, "25 1/4 in", ENTER, ENTER, "a shirt", ENTER,
            "stoops", ENTER, ENTER,
        )  # fmt: skip
    (one,) = sets(section)
    assert values(one) == {"Chest": 9850, "Sleeve": 6414}
    assert (one.garment, one.wearing, one.posture) == ("Jacket", "a shirt", "stoops")
    assert one.taken_on == date(2025, 11, 22)
    assert not section.entering
    assert section.grid.length(one.id, "Chest").button.shown == "98.5"


def test_arrows_move_and_a_past_day_can_be_typed(
    qtbot: QtBot, section: MeasurementsSection
) -> None:
    section.begin()
    with qtbot.waitSignal(section.loaded):
        press(section, DOWN, "64", UP, "98", *[DOWN] * 5, "3 May 2025", ENTER)
    (one,) = sets(section)
    assert values(one) == {"Chest": 9800, "Sleeve": 6400}
    assert one.taken_on == date(2025, 5, 3)


def test_what_cannot_be_is_said_and_stays_typed(qtbot: QtBot, section: MeasurementsSection) -> None:
    section.begin()
    press(section, "98", ENTER, "1800 cm", *[ENTER] * 5)
    qtbot.waitUntil(section.wrong.isVisible)
    assert "Sleeve: 1800 cm cannot be. It lies between 10 cm and 180 cm." in section.wrong.text()
    assert section.window().focusWidget() is section.entry.lines["Sleeve"]
    assert section.entry.lines["Sleeve"].text() == "1800 cm"
    assert sets(section) == ()
    with qtbot.waitSignal(section.loaded):
        press(section, "64", *[ENTER] * 5)
    assert values(sets(section)[0]) == {"Chest": 9800, "Sleeve": 6400}


def test_a_day_that_is_none_is_said(section: MeasurementsSection) -> None:
    section.begin()
    press(section, "98", *[ENTER] * 5, "some day", ENTER)
    assert section.wrong.isVisible()
    assert "is no day" in section.wrong.text()


def test_what_is_typed_waits_for_its_client_and_garment(
    qtbot: QtBot, section: MeasurementsSection, client: int, take_in: Callable[..., int]
) -> None:
    section.begin()
    press(section, "98", ENTER, "64", ESC)
    assert not section.entering
    load(qtbot, section, take_in(family_name="Perrin"))
    section.begin()
    assert section.entry.lines["Chest"].text() == ""
    load(qtbot, section, client)
    section.begin()
    assert section.entry.lines["Sleeve"].text() == "64"
    section.garment.setCurrentText("Trousers")
    assert "Hem" in section.entry.lines
    section.garment.setCurrentText("Jacket")
    assert section.entry.lines["Chest"].text() == "98"


def measure(section: MeasurementsSection, **fields: Any) -> None:
    new = NewMeasurementSet("Jacket", **{"values": (("Chest", "98"),), **fields})
    add_measurements(section.bench.shop, section.client_id or 0, new)


def test_differences_stand_beside_the_lengths(qtbot: QtBot, section: MeasurementsSection) -> None:
    today = date(2025, 11, 22)
    measure(section, taken_on=today - timedelta(400))
    measure(section, values=(("Chest", "99,5"),), unit=Unit.CM, taken_on=today)
    load(qtbot, section, section.client_id or 0)
    newer, older = sets(section)
    assert section.grid.length(newer.id, "Chest").button.shown == "99.5 (+1.5)"
    assert section.grid.length(older.id, "Chest").button.shown == "98"
    assert not section.stale.isVisible()


def test_measurements_that_are_too_old_are_said(qtbot: QtBot, section: MeasurementsSection) -> None:
    measure(section, taken_on=date(2024, 1, 2))
    load(qtbot, section, section.client_id or 0)
    assert section.stale.isVisible()
    assert "measure again" in section._old.text()


def test_a_length_is_corrected_in_place_and_undone(
    qtbot: QtBot, section: MeasurementsSection
) -> None:
    measure(section)
    load(qtbot, section, section.client_id or 0)
    (one,) = sets(section)
    field = section.grid.length(one.id, "Chest")
    field.edit()
    with qtbot.waitSignal(section.loaded):
        press(section, "38 3/4 in", ENTER)
    assert values(sets(section)[0]) == {"Chest": 9842}
    with qtbot.waitSignal(section.loaded):
        section.bench.undo()
    assert values(sets(section)[0]) == {"Chest": 9800}


def test_a_correction_that_cannot_be_stays_typed(
    qtbot: QtBot, section: MeasurementsSection
) -> None:
    measure(section)
    load(qtbot, section, section.client_id or 0)
    field = section.grid.length(sets(section)[0].id, "Chest")
    field.edit()
    press(section, "1800", ENTER)
    qtbot.waitUntil(lambda: field.is_refused)
    assert isinstance(field.editor, QLineEdit)
    assert field.editor.text() == "1800"
    assert values(sets(section)[0]) == {"Chest": 9800}


def test_a_set_measured_elsewhere_appears_beside_what_is_being_typed(
    qtbot: QtBot, section: MeasurementsSection
) -> None:
    section.begin()
    press(section, "97")
    measure(section)
    load(qtbot, section, section.client_id or 0)
    assert section.entry.lines["Chest"].text() == "97"
    assert section.grid.length(sets(section)[0].id, "Chest").isVisible()


def test_a_deleted_set_comes_back(qtbot: QtBot, section: MeasurementsSection) -> None:
    measure(section)
    load(qtbot, section, section.client_id or 0)
    with qtbot.waitSignal(section.loaded):
        section.grid.deleting.emit(sets(section)[0].id)
    assert sets(section) == ()
    with qtbot.waitSignal(section.loaded):
        section.bench.undo()
    assert values(sets(section)[0]) == {"Chest": 9800}


def test_the_day_of_a_set_is_corrected_in_place(qtbot: QtBot, section: MeasurementsSection) -> None:
    measure(section)
    load(qtbot, section, section.client_id or 0)
    (field,) = (one for place, one in section.grid.cells.items() if place.name == "taken_on")
    assert field.button.shown == "22 Nov 2025"
    field.edit()
    with qtbot.waitSignal(section.loaded):
        press(section, "3 May 2025", ENTER)
    assert sets(section)[0].taken_on == date(2025, 5, 3)
