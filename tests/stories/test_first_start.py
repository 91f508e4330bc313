"""The first start founds a shop by keyboard; a file in the way is named and never touched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea
from pytestqt.qtbot import QtBot

from shop_app.bootstrap import create_shop, open_shop
from shop_app.domain.shops import NewShop
from shop_app.services.shop_details import details
from shop_app.settings import Settings, read_settings
from shop_app.store.encryption import key_path
from shop_app.ui.app import Program
from shop_app.ui.choices import Choices
from shop_app.ui.features.welcome.page import WelcomePage
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.plain_text import keep_text_plain
from shop_app.ui.shell.main_window import MainWindow
from shop_app.ui.theme import load_fonts


@pytest.fixture
def choices(qapp: QApplication, tmp_path: Path) -> Iterator[Choices]:
    load_fonts()
    guard = keep_text_plain(qapp)
    made = Choices(qapp, tmp_path / "settings" / "settings.json", Settings(language="en"))
    yield made
    made.take_off()
    qapp.removeEventFilter(guard)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, choices: Choices) -> Iterator[Program]:
    del qtbot
    made = Program(qapp, choices, open_shop, create_shop)
    yield made
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()
    if made._instance is not None:
        made._instance.release()


def welcome_of(program: Program) -> WelcomePage:
    assert program.window is not None
    page = program.window.centralWidget()
    assert isinstance(page, WelcomePage)
    return page


@pytest.fixture
def start(qtbot: QtBot, program: Program) -> Callable[[Path], None]:
    """Starts on a file, and waits until it is open or the window says what is in the way."""

    def start_it(file: Path) -> None:
        with qtbot.waitSignal(program.settled):
            assert program.start(file)

    return start_it


def words(window: QMainWindow) -> str:
    labels = window.findChildren(WrappingLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_a_shop_is_founded_by_keyboard_alone(
    qtbot: QtBot, program: Program, choices: Choices, tmp_path: Path
) -> None:
    file = tmp_path / "new folder" / "clients.prevenance"
    assert program.start(file)
    page = welcome_of(program)
    assert program.window is not None
    field = program.window.focusWidget()
    QTest.keyClick(field, Qt.Key.Key_Return)  # without a name
    error = page.form._fields["name"]._error
    assert error.isVisible()
    QTest.keyClicks(field, "Chez Nous")
    QTest.keyClick(field, Qt.Key.Key_Escape)  # there is nothing to go back to, and nothing lost
    field = program.window.focusWidget()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    trade = program.window.focusWidget()
    QTest.keyClick(trade, Qt.Key.Key_Down)
    QTest.keyClick(trade, Qt.Key.Key_Return)
    window = program.window
    assert isinstance(window, MainWindow)
    assert window.windowTitle() == "Chez Nous – Prévenance"
    assert file.exists()
    assert key_path(file).exists()
    assert window.focusWidget() is window.counter.pane.field
    qtbot.waitUntil(lambda: "No client yet" in words(window))
    assert read_settings(choices._path).file == str(file)
    assert details(window.opened.bench.shop).trade != ""


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("kind", ["foreign", "empty", "damaged", "newer", "folder", "without key"])
def test_a_file_in_the_way_is_named_and_left_as_it_is(
    qtbot: QtBot,
    program: Program,
    start: Callable[[Path], None],
    choices: Choices,
    shop_path: Path,
    tmp_path: Path,
    kind: str,
    language: str,
) -> None:
    choices.choose(language=language)
    file = _in_the_way(kind, shop_path, tmp_path)
    before = _bytes(file)
    start(file)
    page = welcome_of(program)
    assert program.window is not None
    assert page._trouble.isVisible()
    assert len(page._trouble.text()) > 30
    assert file.name in page._trouble.text() or key_path(file).name in page._trouble.text()
    QTest.keyClicks(program.window.focusWidget(), "Chez Nous")
    QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Return)
    assert isinstance(program.window, MainWindow)
    made = program.window.opened.bench.shop.store.path
    assert made != file
    assert made.parent == file.parent
    assert _bytes(file) == before
    pane = program.window.counter.pane
    qtbot.waitUntil(lambda: pane._empty.currentIndex() == 2)  # a file without clients


def _in_the_way(kind: str, shop_path: Path, tmp_path: Path) -> Path:
    if kind == "folder":
        folder = tmp_path / "folder.prevenance"
        folder.mkdir()
        return folder
    if kind == "foreign":
        shop_path.write_bytes(b"%PDF-1.7 " + bytes(range(256)) * 40)
    elif kind == "empty":
        shop_path.write_bytes(b"")
    elif kind == "damaged":
        whole = bytearray(shop_path.read_bytes())
        whole[60:2000] = bytes(1940)
        shop_path.write_bytes(whole)
    elif kind == "without key":
        key_path(shop_path).unlink()
    elif kind == "newer":
        _of_a_newer_program(shop_path)
    return shop_path


def _of_a_newer_program(path: Path) -> None:
    opened = open_shop(path, "en")
    with opened.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    opened.close()


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def test_a_file_that_was_used_and_is_gone_is_said_to_be_gone(
    program: Program, start: Callable[[Path], None], choices: Choices, tmp_path: Path
) -> None:
    gone = tmp_path / "stick" / "clients.prevenance"
    choices.choose(file=str(gone))
    start(gone)
    page = welcome_of(program)
    assert page._trouble.isVisible()
    assert "clients.prevenance" in page._trouble.text()


def test_a_second_start_on_the_same_file_opens_no_window(
    qtbot: QtBot, program: Program, qapp: QApplication, choices: Choices, shop_path: Path,
    take_in: Callable[..., int], start: Callable[[Path], None],
) -> None:  # fmt: skip
    client = take_in(family_name="Okafor")
    start(shop_path)
    window = program.window
    assert isinstance(window, MainWindow)
    instance = program._instance
    assert instance is not None
    qtbot.waitUntil(lambda: instance._calls is not None)  # it listens a moment after it is open
    window.showMinimized()
    second = Program(qapp, choices, open_shop, create_shop)
    with qtbot.waitSignal(window.counter.model.raised):
        assert not second.start(shop_path, client)
    assert second.window is None
    assert not window.isMinimized()
    assert window.counter.model.card is not None
    assert window.counter.model.card.client.id == client


@pytest.mark.parametrize(
    ("system", "language"), [("fr_CA", "fr"), ("en_GB", "en"), ("de_DE", "en"), ("C", "en")]
)
def test_the_first_start_follows_the_system(
    qapp: QApplication, tmp_path: Path, monkeypatch: Any, system: str, language: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    choices = Choices(qapp, tmp_path / "none.json")
    assert choices.language == language
    assert choices.settings == Settings()
    choices.choose(language="fr" if language == "en" else "en")
    again = Choices(qapp, tmp_path / "none.json")
    assert again.language != language
    for one in (choices, again):
        one.take_off()


@pytest.mark.parametrize("percent", [100, 200])
def test_the_welcome_page_is_wholly_in_sight(
    program: Program,
    start: Callable[[Path], None],
    choices: Choices,
    shop_path: Path,
    percent: int,
) -> None:
    shop_path.write_bytes(b"")
    choices.choose(language="fr", text_percent=percent)
    start(shop_path)
    window = program.window
    assert window is not None
    window.resize(1366, 768)
    QApplication.processEvents()
    page = welcome_of(program)
    for label in page.findChildren(WrappingLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            corner = label.mapTo(window, label.rect().bottomRight())
            assert corner.x() < window.width(), label.text()
    for button in page.findChildren(KeyButton):
        page.findChildren(QScrollArea)[0].ensureWidgetVisible(button)
        corner = button.mapTo(window, button.rect().bottomRight())
        assert window.rect().contains(corner), button.text()


def test_create_names_a_free_file(tmp_path: Path) -> None:
    from shop_app.ui.app import _free_name  # noqa: PLC0415

    first = tmp_path / "clients.prevenance"
    assert _free_name(first) == first
    create_shop(first, NewShop("A"), "en").close()
    assert _free_name(first) == tmp_path / "clients-2.prevenance"
    first.unlink()
    assert _free_name(first) == tmp_path / "clients-2.prevenance"  # its key is still there
