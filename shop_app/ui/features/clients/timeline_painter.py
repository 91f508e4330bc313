"""Painting one row of the timeline: the kind's sign, what it was, when and who."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from shop_app.domain.timeline import EntryKind
from shop_app.ui.features.clients.timeline_rows import RowRole, TimelineRow
from shop_app.ui.icons import picture
from shop_app.ui.kit.labels import lay_out
from shop_app.ui.kit.wording import spoken
from shop_app.ui.theme import Look

_Index = QModelIndex | QPersistentModelIndex
_PAD, _SIGN = 8, 18
_ROWS_KEPT = 1000
SIGNS: dict[EntryKind, str] = {
    EntryKind.VISIT: "store",
    EntryKind.FOR_THEM: "gift",
    EntryKind.NOTE: "sticky-note",
    EntryKind.FOLLOW_UP: "clock",
    EntryKind.PROMISE: "handshake",
    EntryKind.MESSAGE: "phone",
    EntryKind.LENT_THING: "arrow-left-right",
    EntryKind.MEASUREMENT_SET: "ruler",
    EntryKind.JOB: "tag",
    EntryKind.WISH: "heart",
    EntryKind.CHANGE: "history",
}


@dataclass(frozen=True, slots=True)
class _Laid:
    """The words of one row, laid out."""

    words: QTextLayout
    second: QTextLayout
    height: int


class TimelinePainter(QStyledItemDelegate):
    """Draws rows from tokens; words wrap rather than being cut."""

    def __init__(self, view: QListView, look: Look) -> None:
        super().__init__(view)
        self._view = view
        self._look = look
        self._laid: dict[tuple[TimelineRow, int], _Laid] = {}

    def forget(self) -> None:
        """Lay rows out anew: their words or their size of text changed."""
        self._laid.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the row's height for the list's width."""
        del option
        width = self._view.viewport().width()
        return QSize(width, self._lay(index.data(RowRole), width).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        row: TimelineRow = index.data(RowRole)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state)
        self._paint_sign(painter, rect, row)
        self._paint_words(painter, rect, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        theme, inner = self._look.theme, rect.adjusted(1, 1, -1, -1)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selection"))
            painter.drawRoundedRect(inner, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, 6, 6)

    def _paint_sign(self, painter: QPainter, rect: QRect, row: TimelineRow) -> None:
        side, pad = self._px(_SIGN), self._px(_PAD)
        colour = self._look.theme.colour("muted")
        ratio = painter.device().devicePixelRatioF()
        place = QRect(rect.left() + pad, rect.top() + pad, side, side)
        drawn = picture(SIGNS[row.entry.kind], colour, side, ratio)
        painter.drawPixmap(self._mirrored(place, rect).topLeft(), drawn)

    def _paint_words(self, painter: QPainter, rect: QRect, row: TimelineRow) -> None:
        laid = self._lay(row, rect.width())
        pad = self._px(_PAD)
        left = pad if self._is_mirrored() else self._px(_SIGN) + 2 * pad
        corner = QPointF(rect.left() + left, rect.top() + pad)
        painter.setPen(self._look.theme.colour("text"))
        laid.words.draw(painter, corner)
        painter.setPen(self._look.theme.colour("muted"))
        laid.second.draw(painter, corner + QPointF(0, laid.words.boundingRect().height()))

    def _lay(self, row: TimelineRow, width: int) -> _Laid:
        key = (row, width)
        if key not in self._laid:
            if len(self._laid) >= _ROWS_KEPT:
                self._laid.clear()
            self._laid[key] = self._compose(row, width)
        return self._laid[key]

    def _compose(self, row: TimelineRow, width: int) -> _Laid:
        theme, pad = self._look.theme, self._px(_PAD)
        inner = max(1, width - self._px(_SIGN) - 3 * pad)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored() else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        words = lay_out(spoken(row.entry.words), theme.font("body"), inner, option)
        second = lay_out(spoken(row.second_line), theme.font("small"), inner, option)
        height = words.boundingRect().height() + second.boundingRect().height()
        return _Laid(words, second, ceil(height) + 2 * pad)

    def _is_mirrored(self) -> bool:
        return self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _mirrored(self, rect: QRect, whole: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), whole, rect)

    def _px(self, length: float) -> int:
        return self._look.theme.px(length)
