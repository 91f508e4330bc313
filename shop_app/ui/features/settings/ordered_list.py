"""A list whose order the shop chooses, by keyboard: move, change, put aside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from shop_app.text import Joined, translate
from shop_app.ui.kit.wording import Retranslated, Said, spoken

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Listed(NamedTuple):
    """One item: its id, what it is in words, and whether it is in use."""

    id: int
    words: Said
    active: bool


class OrderedList(Retranslated, QListWidget):
    """Alt+arrows move an item, Enter changes it, Delete puts it aside or brings it back.

    As high as its items: the page scrolls, never the list.
    """

    moved = Signal(object, int)
    """An item's id, and how many places it goes down."""
    opened = Signal(object)
    dropped = Signal(object)

    def __init__(self, label: Said) -> None:
        super().__init__()
        self._listed: tuple[Listed, ...] = ()
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.word(self.setAccessibleName, label)
        self.itemDoubleClicked.connect(lambda _: self._emit(self.opened))

    def show_items(self, items: Sequence[Listed]) -> None:
        """Show these; the one chosen stays chosen."""
        chosen, row = self.chosen(), self.currentRow()
        self._listed = tuple(items)
        self.clear()
        for one in self._listed:
            self.addItem(QListWidgetItem())
            if not one.active:
                self.item(self.count() - 1).setForeground(self.palette().placeholderText())
        self.word(self._say, Joined(tuple(one.words for one in self._listed)))
        ids = [one.id for one in self._listed]
        at = ids.index(chosen.id) if chosen is not None and chosen.id in ids else row
        self.setCurrentRow(max(0, min(at, self.count() - 1)))
        self._fit()

    def chosen(self) -> Listed | None:
        """Return the item that is chosen."""
        row = self.currentRow()
        return self._listed[row] if 0 <= row < len(self._listed) else None

    def choose(self, item_id: int) -> None:
        """Choose an item."""
        for row, one in enumerate(self._listed):
            if one.id == item_id:
                self.setCurrentRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, change or put aside what is chosen."""
        key, chosen = Qt.Key(event.key()), self.chosen()
        if (
            chosen is not None
            and key in _MOVES
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self.moved.emit(chosen.id, _MOVES[key])
        elif key in _ENTER:
            self._emit(self.opened)
        elif key == Qt.Key.Key_Delete:
            self._emit(self.dropped)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the items in the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Be as high as the items in another size of text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _say(self, _all: str) -> None:
        aside = translate("Settings", "{name} (put aside)")
        for row, one in enumerate(self._listed):
            words = one.words if one.active else aside.format(name=one.words)
            self.item(row).setText(spoken(words))

    def _emit(self, signal: object) -> None:
        chosen = self.chosen()
        if chosen is not None:
            signal.emit(chosen.id)  # type: ignore[attr-defined] # a bound signal

    def _fit(self) -> None:
        self.doItemsLayout()
        height = sum(self.sizeHintForRow(row) for row in range(self.count()))
        margins = self.contentsMargins()
        self.setFixedHeight(height + margins.top() + margins.bottom())
