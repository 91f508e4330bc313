"""Chips that are on or off: several may be on at once, unlike a row of choices."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from shop_app.ui.kit.buttons import draw_ring
from shop_app.ui.kit.wording import Retranslated, Said


class ToggleChip(Retranslated, QPushButton):
    """A chip of one word or two; Space or Enter turns it on and off."""

    def __init__(self, words: Said) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.word(self._put_words, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn on Enter too: Qt leaves that to dialogs."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip, and a ring inside it when it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            draw_ring(self)

    def _put_words(self, words: str) -> None:
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
