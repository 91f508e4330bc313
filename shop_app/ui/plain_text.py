"""Plain text everywhere: labels must not guess that a client's name is rich text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel

_POLISH = QEvent.Type.Polish  # looked up once: every event of the program passes here


class PlainText(QObject):
    """Turns every label that would guess its format into plain text before it is first drawn.

    Tooltips and message boxes draw with a QLabel of their own, so they are covered too. A label
    whose format was chosen (rich text of ours) stays as it is.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at labels as they are polished, which is before they measure or draw a text."""
        if event.type() == _POLISH and isinstance(watched, QLabel):
            _make_plain(watched)
        return False


def keep_text_plain(app: QApplication) -> PlainText:
    """Watch all widgets of `app` from now on; labels that are there already turn plain at once.

    Where a window is to be painted soon, begin after that: to hand the first event of a window to
    Python, PySide makes every class it knows, which takes a third of a bare window's whole start.
    """
    watcher = PlainText(app)
    app.installEventFilter(watcher)
    for widget in app.allWidgets():
        if isinstance(widget, QLabel):
            _make_plain(widget)
    return watcher


def _make_plain(label: QLabel) -> None:
    if label.textFormat() == Qt.TextFormat.AutoText:
        label.setTextFormat(Qt.TextFormat.PlainText)
