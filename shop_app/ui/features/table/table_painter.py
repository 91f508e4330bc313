"""Painting the table view: shape, words and colour in each cell; its heads name who and what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from shop_app.domain.allergens import AllergenState
from shop_app.domain.offers import Answer
from shop_app.ui.features.table.guest_words import (
    GuestPart,
    decision_shape,
    decision_words,
    guest_parts,
    seat_words,
    short_parts,
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
    """Lays texts out in the theme in use, wrapping rather than cutting, for a view's direction."""

    look: Look
    view: QWidget

    @property
    def mirrored(self) -> bool:
        """Whether the view reads from right to left."""
        return self.view.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def lay(self, text: str, role: Role, width: float) -> QTextLayout:
        """Return a text broken to a width."""
        option = _wrapping(mirrored=self.mirrored)
        return lay_out(text, self.look.theme.font(role), max(1.0, width), option)

    def placed(self, rect: QRectF, before: float, width: float) -> float:
        """Return the left edge of what stands `before` pixels after the leading edge of `rect`."""
        return rect.right() - before - width if self.mirrored else rect.left() + before

    def px(self, length: float) -> int:
        """Return a length of the scale in use."""
        return self.look.theme.px(length)

    def colour(self, token: str) -> QColor:
        """Return a colour."""
        return self.look.theme.colour(token)


class TablePainter(QStyledItemDelegate):
    """Draws cells, and headings across all columns, their words where they are in sight."""

    def __init__(self, parent: QTableView, look: Look, rows: TableRows) -> None:
        super().__init__(parent)
        self._view = parent
        self._rows = rows
        self._type = Lettering(look, parent)

    def height_of(self, row: int, width: int) -> int:
        """Return the height that shows the words of every guest, in columns of `width`."""
        px, one = self._type.px, self._rows.rows[row]
        if isinstance(one, Group):
            seen = self._view.viewport().width()
            laid = self._group_words(one, seen)
            return max(px(34), ceil(laid.boundingRect().height()) + px(_PAD))
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
        seen = rect.intersected(QRectF(self._view.viewport().rect()))
        side, pad = px(_SIDE), px(_PAD)
        left = self._type.placed(seen, pad, side)
        place = QRectF(left, rect.top(), side, rect.height())
        draw_shape(painter, shape, place, colour, self._type.colour(fill))
        laid = self._group_words(group, round(seen.width()))
        painter.setPen(colour)
        down = (rect.height() - laid.boundingRect().height()) / 2
        width = seen.width() - side - 3 * pad
        start = self._type.placed(seen, 2 * pad + side, width)
        laid.draw(painter, QPointF(start, rect.top() + max(0.0, down)))

    def _group_words(self, group: Group, width: int) -> QTextLayout:
        room = width - self._type.px(_SIDE) - self._type.px(3 * _PAD)
        return self._type.lay(spoken(group.words), "strong", room)

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
        mark = QRectF(self._type.placed(rect, pad, side), top, side, side)
        draw_shape(painter, shape, mark, colour, ground)
        painter.setPen(colour)
        laid = self._words(spoken(decision_words(decision)), round(rect.width()))
        room = rect.width() - px(3 * _PAD) - side
        laid.draw(painter, QPointF(self._type.placed(rect, 2 * pad + side, room), top))

    def _words(self, text: str, width: int) -> QTextLayout:
        px = self._type.px
        return self._type.lay(text, "small", width - px(3 * _PAD) - px(_SIDE))


@dataclass(frozen=True, slots=True)
class _HeadPart:
    """A text of a guest's head, with the icon before it and its tone."""

    text: QTextLayout
    tone: Tone
    icon: str = ""

    @property
    def height(self) -> float:
        """How high it is."""
        return self.text.boundingRect().height()


class GuestHead(QHeaderView):
    """Each guest's name with what they avoid, by icon, word and colour, kind by kind."""

    def __init__(self, rows: TableRows, look: Look) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._rows = rows
        self._type = Lettering(look, self)
        self._width = 0
        self._most: int | None = None
        self.setSectionsClickable(False)

    def fit(self, width: int, most: int | None) -> None:
        """Make columns of a width; the height follows from the words.

        Where a guest needs more than `most` pixels, only what is severe or must be asked is said,
        and how many more there are.
        """
        self._width, self._most = width, most
        heights = [self._height_of(one) for one in range(len(self._rows.seats))]
        self.setFixedHeight(max(heights, default=self._type.px(40)))
        for column in range(len(self._rows.seats)):
            self.resizeSection(column, width)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Return room for the name and all words under it."""
        return QSize(self._width, self._height_of(section))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw name, icons and words."""
        painter.save()
        painter.fillRect(rect, self._type.colour("surface"))
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), self._type.colour("border"))
        pad, side = self._type.px(_PAD), self._type.px(_SIDE)
        down, area = float(rect.top() + pad), QRectF(rect)
        for part in self._parts(section):
            colour = self._type.colour(part.tone)
            before = pad
            if part.icon:
                drawn = picture(part.icon, colour, side, self.devicePixelRatioF())
                painter.drawPixmap(QPointF(self._type.placed(area, pad, side), down), drawn)
                before = 2 * pad + side
            painter.setPen(colour)
            room = self._width - before - pad
            part.text.draw(painter, QPointF(self._type.placed(area, before, room), down))
            down += part.height + 2
        painter.restore()

    def _parts(self, section: int) -> list[_HeadPart]:
        guest = self._rows.seats[section].guest
        laid = self._laid(section, guest_parts(guest))
        for parts in (short_parts(guest), short_parts(guest, few=0)):
            if self._most is None or self._high(laid) <= self._most:
                break
            laid = self._laid(section, parts)
        return laid

    def _laid(self, section: int, parts: Sequence[GuestPart]) -> list[_HeadPart]:
        pad, side = self._type.px(_PAD), self._type.px(_SIDE)
        name = spoken(seat_words(self._rows.seats[section]))
        laid = [_HeadPart(self._type.lay(name, "strong", self._width - 2 * pad), "text")]
        for one in parts:
            role: Role = "tiny" if one.tone == "muted" else "heading"
            text = self._type.lay(spoken(one.words), role, self._width - 3 * pad - side)
            laid.append(_HeadPart(text, one.tone, one.icon))
        return laid

    def _high(self, parts: Sequence[_HeadPart]) -> int:
        return ceil(sum(part.height + 2 for part in parts)) + self._type.px(2 * _PAD)

    def _height_of(self, section: int) -> int:
        return self._high(self._parts(section))


class DishHead(QHeaderView):
    """The dishes' names, whole."""

    def __init__(self, rows: TableRows, look: Look) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._rows = rows
        self._type = Lettering(look, self)
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


def _wrapping(*, mirrored: bool) -> QTextOption:
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option
