"""Files of contacts dropped on the window: progress, Cancel, a report, and the counter goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from shop_app.services.clients import count_clients
from shop_app.services.greeting import greeting_card
from shop_app.services.shop import Shop
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]

CARDS = """BEGIN:VCARD
VERSION:3.0
N:Quintard;Odile;;;
TEL:06 39 98 11 22
END:VCARD
BEGIN:VCARD
VERSION:3.0
END:VCARD
"""
TABLE = "Nom;Prénom;Téléphone\nUrvoy;Basile;06 39 98 33 44\n"


def drop(window: MainWindow, *paths: Path) -> bool:
    """Drop files on the window's search field, as a hand would; return whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText(" ".join(str(path) for path in paths))  # as file managers do
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    field = window.counter.pane.field
    target = field if field.acceptDrops() else window
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(5, 5), copy, data, left, none)
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def report(window: MainWindow) -> str:
    strip = window.opened.importing
    lines = [strip._said.text(), *(one.text() for one in strip._list.findChildren(QLabel))]
    return "\n".join(lines) if strip._result.isVisible() else ""


def test_dropped_files_are_taken_in_once_and_what_was_not_is_said(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    cards, table, odd = (tmp_path / name for name in ("a.vcf", "b.csv", "c.zip"))
    cards.write_text(CARDS, "utf-8")
    table.write_text(TABLE, "utf-8")
    odd.write_bytes(bytes(range(256)) * 4)
    window = open_window("en")
    with qtbot.waitSignal(window.opened.bench.changed):
        assert drop(window, cards, table, odd)
        assert window.opened.importing._progress.isVisible()
    assert "2 clients added" in report(window)
    assert "a.vcf" in report(window)
    assert "c.zip" in report(window)
    assert window.counter.pane.field.text() == ""
    with qtbot.waitSignal(window.counter.model.raised):
        window.counter.pane.field.setText("quint")
    with qtbot.waitSignal(window.opened.bench.changed):
        drop(window, cards, table)
    assert "0 clients added" in report(window)
    assert "2 already known" in report(window)
    assert count_clients(window.opened.bench.shop) == 2
    window.opened._choices.choose(language="fr")
    QApplication.processEvents()
    assert "déjà" in report(window)
    window.opened.importing._close.click()
    assert not window.opened.importing.isVisible()

    drop(window, odd)
    qtbot.waitUntil(lambda: "c.zip" in report(window) or bool(report(window)))
    assert window.opened.importing._said.text()
    drop(window, tmp_path / "gone.csv")
    qtbot.waitUntil(lambda: not window.opened.importing._progress.isVisible())
    assert window.opened.importing._said.text()


def test_a_long_import_is_cancelled_and_the_counter_goes_on_meanwhile(
    qtbot: QtBot,
    shop: Shop,
    take_in: Callable[..., int],
    open_window: OpenWindow,
    tmp_path: Path,
) -> None:
    client = take_in(family_name="Okafor")
    big = tmp_path / "big.csv"
    lines = (f"Nom{number};Jean;06{number:08d}" for number in range(60_000))
    big.write_text("Nom;Prénom;Téléphone\n" + "\n".join(lines), "utf-8")
    window = open_window("en")
    drop(window, big)
    strip = window.opened.importing
    qtbot.waitUntil(lambda: strip._progress._bar.value() > 0, timeout=20_000)
    drop(window, big)
    assert "under way" in window.opened.toast._label.text()

    with qtbot.waitSignal(window.counter.model.raised):
        window.counter.pane.field.setText("oka")
    window.counter._open_visit()
    with qtbot.waitSignal(window.counter.model.raised):
        window.counter.visit_form._ask_to_save()
    assert len(greeting_card(shop, client).visits) == 1
    assert strip._progress.isVisible()

    strip._progress._cancel.click()
    assert not strip._progress._cancel.isEnabled()
    qtbot.waitUntil(lambda: "Stopped" in report(window), timeout=20_000)
    taken = count_clients(shop)
    assert 1 < taken < 60_000

    small = tmp_path / "small.csv"
    small.write_text(TABLE, "utf-8")
    with qtbot.waitSignal(window.opened.bench.changed):
        drop(window, small)
        assert strip._progress._cancel.isEnabled()  # can be stopped as the first could
        assert "Stopping" not in strip._progress._label.text()
    assert "1 client added" in report(window)
