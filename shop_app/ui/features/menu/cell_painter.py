"""Painting a cell: shape, word and colour; what nobody has confirmed stands in a dashed frame."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from shop_app.domain.allergens import AllergenState
from shop_app.ui.features.menu.dish_rows import TODAY, DishRows
from shop_app.ui.features.menu.heads import short_word
from shop_app.ui.icons import picture
from shop_app.ui.kit.state_marks import SHAPES, draw_shape
from shop_app.ui.theme import Look

_Index = QModelIndex | QPersistentModelIndex
_FILLS = {
    AllergenState.CONTAINS: "danger_fill",
    AllergenState.MAY_CONTAIN: "warn_fill",
    AllergenState.FREE_OF: "ok_fill",
}
_SIDE = 16


class CellPainter(QStyledItemDelegate):
    """Draws cells from tokens."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell, and a ring around the one in focus."""
        rows = index.model()
        assert isinstance(rows, DishRows)  # noqa: S101 - what the grid shows
        theme, rect = self._look.theme, QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.colour("surface"))
        bottom = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(bottom, theme.colour("line"))
        inner = rect.adjusted(2, 2, -2, -3)
        if index.column() == TODAY:
            self._tick(painter, inner, ticked=rows.rows[index.row()].product.id in rows.today)
        else:
            self._cell(painter, inner, rows, index)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), max(3.0, theme.px(3))))
            painter.drawRoundedRect(inner, 6, 6)
        painter.restore()

    def _cell(self, painter: QPainter, inner: QRectF, rows: DishRows, index: _Index) -> None:
        theme = self._look.theme
        known = rows.cell(index.row(), index.column()).state
        unknown = known is AllergenState.UNKNOWN
        proposed = not unknown and not rows.is_written(index.row(), index.column())
        shape, tone = SHAPES[known]
        ground = theme.colour("surface" if unknown or proposed else _FILLS[known])
        colour = theme.colour(tone)
        if not unknown:
            pen = QPen(colour, max(1.5, theme.px(1.5)), Qt.PenStyle.DashLine)
            painter.setPen(pen if proposed else Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(inner, 6, 6)
        side = theme.px(_SIDE)
        above = QRectF(inner.left(), inner.center().y() - side - 1, inner.width(), side)
        draw_shape(painter, shape, above, colour, ground)
        painter.setFont(theme.font("tiny"))
        painter.setPen(colour)
        below = QRectF(inner.left(), above.bottom() + 2, inner.width(), inner.height() / 2)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(below, int(flags), short_word(known, proposed=proposed))

    def _tick(self, painter: QPainter, inner: QRectF, *, ticked: bool) -> None:
        theme = self._look.theme
        side = theme.px(20)
        box = QRectF(0, 0, side, side)
        box.moveCenter(inner.center())
        painter.setPen(QPen(theme.colour("accent" if ticked else "border"), theme.px(1.5)))
        painter.setBrush(theme.colour("accent" if ticked else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            drawn = picture("check", theme.colour("on_accent"), side, self._ratio(painter))
            painter.drawPixmap(box.topLeft(), drawn)

    def _ratio(self, painter: QPainter) -> float:
        return painter.device().devicePixelRatioF()
