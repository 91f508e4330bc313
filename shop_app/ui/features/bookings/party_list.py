"""The list of a day: each party painted with everybody's allergies in sight."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from shop_app.domain.booking_parties import Party
from shop_app.text import translate
from shop_app.ui.kit.party_painter import PartyPainter, all_words
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.theme import Look

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_PARTY = Qt.ItemDataRole.UserRole


class PartyRows(QAbstractListModel):
    """The parties of a day."""

    def __init__(self) -> None:
        super().__init__()
        self.parties: tuple[Party, ...] = ()

    def show_parties(self, parties: tuple[Party, ...]) -> None:
        """Show other parties."""
        self.beginResetModel()
        self.parties = parties
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many parties there are."""
        return 0 if parent.isValid() else len(self.parties)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return the party itself, or its words."""
        if role == _PARTY:
            return self.parties[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return all_words(self.parties[index.row()])
        return None


class _Painter(QStyledItemDelegate):
    """Paints a party on the ground of its state."""

    def __init__(self, view: QListView, look: Look) -> None:
        super().__init__(view)
        self._view, self._look = view, look
        self.parties = PartyPainter(view, look)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the row's height for the list's width."""
        del option
        width = self._view.viewport().width()
        return QSize(width, self.parties.height(index.data(_PARTY), width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the ground, then the party."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            ring = QPen(self._look.theme.colour("accent"), max(2.0, 2 * self._look.theme.scale))
            painter.setPen(ring if focused else Qt.PenStyle.NoPen)
            painter.setBrush(self._look.theme.colour("selection"))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 8, 8)
        self.parties.paint(painter, rect, index.data(_PARTY), self._view.viewport().width())
        painter.restore()


class PartyList(Retranslated, QListView):
    """One party chosen at a time; Enter corrects it, Delete takes it off."""

    opened = Signal()
    deleting = Signal()
    stands_at = Signal(object)
    """The `Party` chosen now, None where there is none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.rows = PartyRows()
        self._painter = _Painter(self, look)
        self.setModel(self.rows)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.word(self.setAccessibleName, translate("Expected", "Parties expected"))
        self.selectionModel().currentChanged.connect(lambda *_: self.stands_at.emit(self.party()))
        self.doubleClicked.connect(lambda _: self.opened.emit())
        look.changed.connect(self._lay_anew)

    def party(self) -> Party | None:
        """Return the party chosen."""
        index = self.currentIndex()
        return index.data(_PARTY) if index.isValid() else None

    def show_parties(self, parties: tuple[Party, ...], chosen: int | None) -> None:
        """Show parties, the one of the booking `chosen` chosen, else the first."""
        self.rows.show_parties(parties)
        ids = [one.booking.id for one in parties]
        if parties:
            self.setCurrentIndex(self.rows.index(ids.index(chosen) if chosen in ids else 0))
        self.stands_at.emit(self.party())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Correct on Enter, take off on Delete; letters go to the search as everywhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleting.emit()
        elif event.text().strip() and event.text().isprintable() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay the rows out in the words of another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._lay_anew()

    def _lay_anew(self) -> None:
        self._painter.parties.forget()
        self.scheduleDelayedItemsLayout()
