"""The real window without a screen, driven by keys: how long until what they ask for is painted."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from shop_app.bootstrap import open_shop
from shop_app.settings import Settings
from shop_app.ui.app import main_window, make_application
from shop_app.ui.choices import Choices

_PATIENCE = 60_000
"""Milliseconds after which a window that does not answer is given up."""


class WindowDriver:
    """An open window on a client file; each method returns seconds."""

    def __init__(self, file: Path, language: str = "fr") -> None:
        self.app, self._guard = make_application()
        self.shop = open_shop(file, language)
        folder = Path(tempfile.mkdtemp(prefix="prevenance-window-"))
        self._choices = Choices(self.app, folder / "settings.json", Settings(language=language))
        self.window = main_window(self.shop, self._choices)
        self.window.resize(1366, 768)
        self.window.show()
        self.settle()
        self.counter = self.window.counter
        self.pane, self.model = self.counter.pane, self.counter.model

    def type_key(self, letter: str) -> float:
        """Type one letter into the search; return the time until its rows are painted."""
        return self._until_painted(
            lambda: self._press(Qt.Key.Key_A, letter),
            self.model.found,
            lambda: self.pane.list.viewport() if self.model.hits else self.pane,
        )

    def press_enter(self) -> float:
        """Press Enter on a list; return the time until the card is painted."""
        return self._until_painted(
            lambda: self._press(Qt.Key.Key_Return, "\r"),
            self.model.raised,
            lambda: self.counter.card.content,
        )

    def clear(self) -> None:
        """Empty the search, and wait until nothing more happens."""
        self.pane.field.clear()
        self.settle()

    def settle(self, milliseconds: int = 60) -> None:
        """Run the window's events for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def close(self) -> None:
        """Close the window and its file."""
        self.window.close()

    def _press(self, key: Qt.Key, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            self.app.sendEvent(self.pane.field, event)

    def _until_painted(
        self, act: Callable[[], object], answer: SignalInstance, place: Callable[[], QWidget]
    ) -> float:
        loop, painted = QEventLoop(), _Painted()
        painted.then = loop.quit

        def answered(*_: object) -> None:
            painted.watch(place())

        answer.connect(answered)
        QTimer.singleShot(_PATIENCE, loop, loop.quit)
        began = perf_counter()
        act()
        loop.exec()
        taken = perf_counter() - began
        answer.disconnect(answered)
        painted.stop()
        return taken


class _Painted(QObject):
    """Tells when a widget has been painted and the window's picture passed on."""

    then: Callable[[], object]

    def __init__(self) -> None:
        super().__init__()
        self._watched: QWidget | None = None

    def watch(self, widget: QWidget) -> None:
        self.stop()
        self._watched = widget
        widget.installEventFilter(self)
        widget.update()

    def stop(self) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        if event.type() == QEvent.Type.Paint and watched is self._watched:
            self.stop()
            QTimer.singleShot(0, self, self.then)  # after the whole window has been drawn
        return False
