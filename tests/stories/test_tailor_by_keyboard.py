"""A tailor measures, takes a job in and prints its tickets, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shop_app.services.jobs import jobs_of
from shop_app.services.measurements import measured
from shop_app.services.shop import Shop
from shop_app.services.trades import switch_trade
from shop_app.ui.features.clients.client_view import ClientView
from shop_app.ui.features.clients.section_jobs import JobsSection
from shop_app.ui.features.clients.section_measurements import MeasurementsSection
from shop_app.ui.kit.printing import PrintPreview
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
LENGTHS = ("98,5", "86", "101 cm", "46", "25 1/4 in")


def at(view: ClientView, keys: Any, name: str) -> None:
    """Go on from section to section until the keyboard is in one."""
    for _ in range(len(view.sections)):
        focused = view.window().focusWidget()
        if focused is not None and view.sections[name].isAncestorOf(focused):
            return
        keys.press(Key.Key_PageDown, CONTROL)
        QApplication.processEvents()
    raise AssertionError(name)


def test_a_client_is_measured_and_gets_a_ticket(
    qtbot: QtBot,
    shop: Shop,
    take_in: Callable[..., int],
    open_window: OpenWindow,
    keyboard: Callable[..., Any],
) -> None:
    switch_trade(shop, "tailor")
    client = take_in(given_name="Ana", family_name="Morel")
    window = open_window()
    window.open_client(client)
    view = window.opened.clients(window.pages).client
    qtbot.waitUntil(lambda: not view._awaited and view.model.card is not None, timeout=20_000)
    keys = keyboard(window)

    at(view, keys, "measurements")
    section = view.sections["measurements"]
    assert isinstance(section, MeasurementsSection)
    before = keys.count
    keys.press(Key.Key_Return)
    for length in LENGTHS:
        keys.type(length)
        keys.press(Key.Key_Return)
    with qtbot.waitSignal(section.loaded):
        keys.press(Key.Key_S, CONTROL)
    (taken,) = measured(shop, client).sets
    assert [one.tenths for one in taken.values] == [9850, 8600, 10100, 4600, 6414]
    assert keys.count - before == 2 + sum(len(one) + 1 for one in LENGTHS)

    at(view, keys, "jobs")
    jobs = view.sections["jobs"]
    assert isinstance(jobs, JobsSection)
    keys.press(Key.Key_Return)
    keys.type("Jacket")
    keys.press(Key.Key_Tab)
    keys.type("Hem 22,00; press")
    with qtbot.waitSignal(jobs.loaded):
        keys.press(Key.Key_Return)
    (job,) = jobs_of(shop, client)
    assert (job.number, job.total, len(job.tasks)) == (1, 2200, 2)
    assert job.measured is not None
    assert job.measured.values == taken.values

    while window.focusWidget() is not jobs.panels[0].tickets:
        keys.press(Key.Key_Tab)
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: jobs.findChild(PrintPreview) is not None)
    preview = jobs.findChild(PrintPreview)
    assert preview is not None
    assert "64.14 cm" in preview._pages.accessibleDescription()
    QTest.keyClick(preview, Key.Key_Escape)
    assert not preview.isVisible()
