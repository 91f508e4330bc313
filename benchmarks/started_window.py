"""Our program started as by its command, with one letter typed as soon as it is painted.

    python started_window.py EPOCH LETTER [ARGUMENTS OF shop-app]

Prints the seconds since EPOCH and the processor time until the window was painted, and until the
rows that answer the letter were. It looks on through two methods of the window and a filter on the
list's own viewport: one on the whole application would itself cost a third of a bare window.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from typing import Any

import shop_app.__main__

_CLOSE_AFTER = 1000
"""Milliseconds in which the rest of the window comes."""


def main() -> None:
    """Run the program until the letter is answered."""
    epoch, letter, *arguments = sys.argv[1:]
    sys.argv[1:] = arguments
    gc.disable()  # as the command does before it imports anything more
    _look_on(float(epoch), letter)
    sys.exit(shop_app.__main__.main())


def _look_on(epoch: float, letter: str) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer  # noqa: PLC0415
    from PySide6.QtGui import QKeyEvent  # noqa: PLC0415

    from shop_app.ui.features.counter.search_pane import SearchPane  # noqa: PLC0415
    from shop_app.ui.shell.main_window import MainWindow  # noqa: PLC0415

    times: dict[str, list[float]] = {}
    windows: list[MainWindow] = []

    def stamp(name: str) -> None:
        times[name] = [time.time() - epoch, time.process_time()]

    def on_painted(window: MainWindow) -> None:
        stamp("painted")
        windows.append(window)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.postEvent(window.front.pane.field, key)

    def on_answered() -> None:
        stamp("answered")
        print(json.dumps(times), flush=True)
        QTimer.singleShot(_CLOSE_AFTER, windows[0].close)

    class Viewport(QObject):
        """Notices the first paint of the list with rows in it."""

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
            """Stamp once painted."""
            rows = windows[0].front.pane.rows.rowCount()
            if event.type() == QEvent.Type.Paint and rows and "answered" not in times:
                times["answered"] = []
                QTimer.singleShot(0, on_answered)
            return False

    def before_take(_pane: SearchPane, hits: Any) -> None:  # noqa: ANN401 - not imported yet
        filters.append(Viewport())
        hits.viewport().installEventFilter(filters[-1])

    filters: list[QObject] = []
    _before(MainWindow, "_on_painted", on_painted)
    _before(SearchPane, "take_list", before_take)


def _before(kind: type, name: str, look: Callable[..., None]) -> None:
    """Call `look` with what a method is called with, before the first call of it."""
    method = getattr(kind, name)
    seen: list[bool] = []

    def looked_on(*arguments: Any) -> Any:  # noqa: ANN401 - whatever the method takes
        if not seen:
            seen.append(True)
            look(*arguments)
        return method(*arguments)

    setattr(kind, name, looked_on)


if __name__ == "__main__":
    main()
