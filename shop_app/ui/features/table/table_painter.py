"""Painting the table view: shape, words and colour in each cell; its heads name who and what."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from shop_app.domain.allergens import AllergenState
from shop_app.domain.offers import Answer
from shop_app.ui.features.table.guest_words import (
    decision_shape,
    decision_words,
    guest_sign,
    guest_words,
)
from shop_app.ui.features.table.table_rows import Group, TableRows
from shop_app.ui.icons import picture
from shop_app.ui.kit.labels import lay_out
from shop_app.ui.kit.state_marks import SHAPES, Shape, draw_shape
from shop_app.ui.kit.wording import spoken
from shop_app.ui.theme import Look
from shop_app.ui.tokens import Role, Tone

_Index = QModelIndex | QPersistentModelIndex
_PAD, _SIDE = 8, 15
_GROUPS: dict[Answer, tuple[Shape, Tone, str]] = {
    Answer.NEVER: (*SHAPES[AllergenState.CONTAINS], "danger_fill"),
    Answer.ASK: (Shape.QUESTION, "warn", "warn_fill"),
    Answer.OFFER: (Shape.RING, "text", "chip"),
}


@dataclass(frozen=True, slots=True)
class Lettering:
    """Lays texts out in the theme in use, wrapping rather than cutting."""

    look: Look

    def lay(self, text: str, role: Role, width: float) -> QTextLayout:
        """Return a text broken to a width."""
        return lay_out(text, self.look.theme.font(role), max(1.0, width), _wrapping())

    def px(self, length: float) -> int:
        """Return a length of the scale in use."""
        return self.look.theme.px(length)

    def colour(self, token: str) -> QColor:
        """Return a colour."""
        return self.look.theme.colour(token)


class TablePainter(QStyledItemDelegate):
    """Draws cells, and headings across all columns."""

    def __init__(self, parent: QWidget, look: Look, rows: TableRows) -> None:
        super().__init__(parent)
        self._rows = rows
        self._type = Lettering(look)

    def height_of(self, row: int, width: int) -> int:
        """Return the height that shows the words of every guest, in columns of `width`."""
        px, one = self._type.px, self._rows.rows[row]
        if isinstance(one, Group):
            return px(34)
        words = {spoken(decision_words(decision)) for decision in one.each}
        heights = (self._words(text, width).boundingRect().height() for text in words)
        return ceil(max(heights, default=0)) + px(2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell or a heading."""
        rect, row = QRectF(option.rect), self._rows.rows[index.row()]
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Group):
            self._heading(painter, rect, row)
        else:
            self._cell(painter, rect, index)
            if state & QStyle.StateFlag.State_Selected:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._type.colour("focus"), max(3.0, self._type.px(3))))
                painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 6, 6)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRectF, group: Group) -> None:
        shape, tone, fill = _GROUPS[group.answer]
        px, colour = self._type.px, self._type.colour(tone)
        painter.fillRect(rect, self._type.colour(fill))
        side, pad = px(_SIDE), px(_PAD)
        place = QRectF(rect.left() + pad, rect.top(), side, rect.height())
        draw_shape(painter, shape, place, colour, self._type.colour(fill))
        laid = self._type.lay(spoken(group.words), "strong", rect.width() - side - 3 * pad)
        painter.setPen(colour)
        down = (rect.height() - laid.boundingRect().height()) / 2
        laid.draw(painter, QPointF(place.right() + pad, rect.top() + max(0.0, down)))

    def _cell(self, painter: QPainter, rect: QRectF, index: _Index) -> None:
        decision = self._rows.decision(index.row(), index.column())
        if decision is None:
            return
        shape, tone = decision_shape(decision)
        px, colour = self._type.px, self._type.colour(tone)
        ground = self._type.colour(_GROUPS[decision.answer][2] if decision.reasons else "surface")
        painter.fillRect(rect, self._type.colour("surface"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect.adjusted(3, 3, -3, -4), 6, 6)
        side, pad = px(_SIDE), px(_PAD)
        top = rect.top() + pad
        draw_shape(painter, shape, QRectF(rect.left() + pad, top, side, side), colour, ground)
        painter.setPen(colour)
        laid = self._words(spoken(decision_words(decision)), round(rect.width()))
        laid.draw(painter, QPointF(rect.left() + 2 * pad + side, top))

    def _words(self, text: str, width: int) -> QTextLayout:
        px = self._type.px
        return self._type.lay(text, "small", width - px(3 * _PAD) - px(_SIDE))


class GuestHead(QHeaderView):
    """Each guest's name with what they avoid, by icon, word and colour."""

    def __init__(self, rows: TableRows, look: Look) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._rows = rows
        self._type = Lettering(look)
        self._width = 0
        self.setSectionsClickable(False)

    def fit(self, width: int) -> None:
        """Make columns of a width; the height follows from the words."""
        self._width = width
        heights = [self._height_of(one) for one in range(len(self._rows.seats))]
        self.setFixedHeight(max(heights, default=self._type.px(40)))
        for column in range(len(self._rows.seats)):
            self.resizeSection(column, width)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Return room for the name and all words under it."""
        return QSize(self._width, self._height_of(section))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw name, icon and words."""
        painter.save()
        painter.fillRect(rect, self._type.colour("surface"))
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), self._type.colour("border"))
        icon, tone = guest_sign(self._rows.seats[section].guest)
        pad, side = self._type.px(_PAD), self._type.px(_SIDE)
        name, words = self._texts(section)
        painter.setPen(self._type.colour("text"))
        name.draw(painter, QPointF(rect.left() + pad, rect.top() + pad))
        down = rect.top() + pad + name.boundingRect().height() + 2
        colour = self._type.colour(tone)
        drawn = picture(icon, colour, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(rect.left() + pad, down), drawn)
        painter.setPen(colour)
        words.draw(painter, QPointF(rect.left() + 2 * pad + side, down))
        painter.restore()

    def _texts(self, section: int) -> tuple[QTextLayout, QTextLayout]:
        guest = self._rows.seats[section].guest
        pad, side = self._type.px(_PAD), self._type.px(_SIDE)
        return (
            self._type.lay(guest.name, "strong", self._width - 2 * pad),
            self._type.lay(spoken(guest_words(guest)), "heading", self._width - 3 * pad - side),
        )

    def _height_of(self, section: int) -> int:
        heights = (one.boundingRect().height() for one in self._texts(section))
        return ceil(sum(heights)) + self._type.px(2 * _PAD) + 2


class DishHead(QHeaderView):
    """The dishes' names, whole."""

    def __init__(self, rows: TableRows, look: Look) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._rows = rows
        self._type = Lettering(look)
        self._width = 0
        self.setSectionsClickable(True)

    def fit(self, width: int) -> None:
        """Be as wide as this."""
        self._width = width
        self.setFixedWidth(width)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Return room for the whole name."""
        return QSize(self._width, self.height_of(section))

    def height_of(self, section: int) -> int:
        """Return the height of a dish's name."""
        dish = self._rows.dish(section)
        if dish is None:
            return 0
        laid = self._name(dish.dish.product.name)
        return ceil(laid.boundingRect().height()) + self._type.px(2 * _PAD)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw the name; a heading's ground goes on here."""
        painter.save()
        row = self._rows.rows[section]
        if isinstance(row, Group):
            painter.fillRect(rect, self._type.colour(_GROUPS[row.answer][2]))
        else:
            chosen = self.selectionModel().currentIndex().row() == section
            painter.fillRect(rect, self._type.colour("selection" if chosen else "surface"))
            painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), self._type.colour("line"))
            painter.setPen(self._type.colour("text"))
            pad = self._type.px(_PAD)
            self._name(row.dish.product.name).draw(
                painter, QPointF(rect.left() + pad, rect.top() + pad)
            )
        painter.restore()

    def _name(self, text: str) -> QTextLayout:
        return self._type.lay(text, "strong", self._width - self._type.px(2 * _PAD))


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option
