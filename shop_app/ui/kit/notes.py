"""A field for a few lines of text, as high as its text needs."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

_LEAST_LINES, _MOST_LINES = 2, 8


class NoteEdit(QPlainTextEdit):
    """Grows from two lines to eight with what is typed; Tab goes on to the next field."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._on_grown)
        self._on_grown()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the sheet, which saves; Shift+Enter begins a new line."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return a height of the lines there are, within bounds."""
        self.ensurePolished()
        lines = max(_LEAST_LINES, min(_MOST_LINES, self._lines()))
        frame = self.contentsMargins().top() + self.contentsMargins().bottom()
        margin = 2 * ceil(self.document().documentMargin())
        return QSize(super().sizeHint().width(), lines * self._line() + frame + margin + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the same height: lines are never half hidden."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _on_grown(self) -> None:
        bar = Qt.ScrollBarPolicy
        rolls = self._lines() > _MOST_LINES
        self.setVerticalScrollBarPolicy(bar.ScrollBarAsNeeded if rolls else bar.ScrollBarAlwaysOff)
        self.updateGeometry()

    def _lines(self) -> int:
        return round(self.document().size().height())

    def _line(self) -> int:
        return ceil(QFontMetricsF(self.font()).lineSpacing())
