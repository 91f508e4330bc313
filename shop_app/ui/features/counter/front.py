"""The counter as it stands before the client file is open, and stays: field, list, card place."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shop_app.text import translate
from shop_app.ui.features.counter.search_pane import SearchPane
from shop_app.ui.kit.surfaces import EmptyState
from shop_app.ui.theme import Look

_PANE, _WIDEST_SHARE = 332, 0.36


class CounterFront(QWidget):
    """Takes keys at once; what they ask of a file that is still being opened is kept for it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.pane = SearchPane(look)
        self.right = QStackedWidget()
        sentence = translate("Counter", "Type two or three letters: the greeting card rises here.")
        self.right.addWidget(EmptyState("store", sentence))
        self.foot = QVBoxLayout()
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(4, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.right, 1)
        column.addLayout(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.pane)
        row.addWidget(side, 1)
        self.wants_first = self.wants_new = False
        self.pane.entered.connect(self._on_entered)
        self.pane.typed.connect(self._on_typed)
        self.pane.new_client.connect(self._on_new_client)

    def hand_over(self) -> tuple[bool, bool]:
        """Return whether Enter and “New client” were pressed; from now on others hear of it."""
        self.pane.entered.disconnect(self._on_entered)
        self.pane.typed.disconnect(self._on_typed)
        self.pane.new_client.disconnect(self._on_new_client)
        return self.wants_first, self.wants_new

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the search pane in proportion."""
        super().resizeEvent(event)
        wanted = self._look.theme.px(_PANE)
        self.pane.setFixedWidth(min(wanted, max(300, int(event.size().width() * _WIDEST_SHARE))))

    def _on_entered(self) -> None:
        self.wants_first = not self.wants_new
        if not self.wants_new:  # else what is typed on is the new client's name
            self.pane.field.selectAll()

    def _on_typed(self) -> None:
        self.wants_first = False

    def _on_new_client(self) -> None:
        self.wants_first, self.wants_new = False, True
        self.pane.field.setFocus()
        self.pane.field.end(False)
