"""The value of a field that is not being edited: text that takes the keyboard and a click."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QStylePainter,
    QWidget,
)

from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.styling import restyle
from shop_app.ui.kit.wording import Retranslated, Said

_EDITS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2})
_PASSED_ON = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Down})
"""For the row or the section around it."""


class ValueButton(Retranslated, QAbstractButton):
    """Shows all of a text; Enter, F2, Space or a click asks to edit it."""

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words = WrappingLabel()
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 5, 6, 6)  # with its label above, a target of 44 pixels
        row.addWidget(self._words, 1)

    def show_value(self, words: Said, *, muted: bool) -> None:
        """Show a text; `muted` where it stands for nothing yet."""
        restyle(self._words, tone="muted" if muted else "text")
        self.word(self._put, words)

    def _put(self, text: str) -> None:
        """Put a text in, and have everything around it measure itself anew at once.

        Qt would tell one layout after another, and some keep what they measured in between.
        """
        if text != self._words.text():
            self._words.setText(text)
            part: QWidget | None = self
            while part is not None and not part.isWindow():
                part.updateGeometry()
                part = part.parentWidget()

    @property
    def shown(self) -> str:
        """The text in sight."""
        return self._words.text()

    def go_on(self, *, forward: bool) -> None:
        """Take the keyboard to what comes after, or before."""
        self.focusNextPrevChild(forward)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows the whole text."""
        inside = self.layout()
        return inside.heightForWidth(width) if inside is not None else 0

    def sizeHint(self) -> QSize:
        """Return the text's own size."""
        inside = self.layout()
        return inside.sizeHint() if inside is not None else QSize()

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        inside = self.layout()
        return inside.minimumSize() if inside is not None else QSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit; leave what moves or deletes to the row around."""
        if event.key() in _EDITS:
            self.click()
        elif event.key() in _PASSED_ON:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame that the style sheet gives it: none, hover or focus."""
        del event
        painter = QStylePainter(self)
        option = QStyleOption()
        option.initFrom(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option)
        painter.end()
