"""The real window on a client file of the test's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shop_app.services.shop import Shop
from shop_app.settings import Settings
from shop_app.ui.app import main_window
from shop_app.ui.choices import Choices
from shop_app.ui.plain_text import keep_text_plain
from shop_app.ui.shell.main_window import MainWindow
from shop_app.ui.theme import load_fonts

OpenWindow = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["prevenance"]


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QApplication, shop: Shop, tmp_path: Path
) -> Iterator[OpenWindow]:
    """Opens the window in a language, scheme, text size and window size; closes it at the end."""
    opened: list[MainWindow] = []
    chosen: list[Choices] = []
    load_fonts()
    guard = keep_text_plain(qapp)

    def open_it(
        language: str = "en",
        scheme: str = "light",
        text_percent: int = 100,
        size: tuple[int, int] = (1366, 768),
    ) -> MainWindow:
        settings = Settings(language=language, scheme=scheme, text_percent=text_percent)
        choices = Choices(qapp, tmp_path / "settings.json", settings)
        window = main_window(shop, choices)
        chosen.append(choices)
        window.resize(*size)
        with qtbot.waitSignal(window.counter.model.came):
            window.show()
        qtbot.waitExposed(window)
        opened.append(window)
        return window

    yield open_it
    for window in opened:
        window.close()
        window.deleteLater()
    for choices in chosen:
        choices.take_off()
    qapp.removeEventFilter(guard)


class Keyboard:
    """Presses keys where the focus is, as a person does, and counts them."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.count = 0

    def type(self, text: str) -> None:
        for letter in text:
            self.count += 1
            QTest.keyClicks(self._focused(), letter)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.count += 1
        QTest.keyClick(self._focused(), key, modifier)

    def _focused(self) -> QWidget:
        return self._window.focusWidget() or self._window


@pytest.fixture
def keyboard() -> Callable[[MainWindow], Keyboard]:
    return Keyboard
