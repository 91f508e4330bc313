"""Painting one row of the list: the name with what matched marked, the mark, the detail."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from shop_app.services.finding import Hit
from shop_app.ui.features.counter.hit_rows import (
    Heading,
    HitRole,
    allergy_mark,
    mark_choices,
    second_line,
)
from shop_app.ui.icons import picture
from shop_app.ui.kit.labels import lay_out
from shop_app.ui.kit.wording import spoken
from shop_app.ui.theme import Look
from shop_app.ui.tokens import Role

if TYPE_CHECKING:  # imported with the first party to paint
    from shop_app.ui.kit.party_painter import PartyPainter

_Index = QModelIndex | QPersistentModelIndex
_PAD, _GAP, _ACCENT = 12, 10, 3
_UNDERLINE = 2.0
_ROWS_KEPT = 500


@dataclass(frozen=True, slots=True)
class _Placed:
    """Where the parts of one row go, in pixels from the row's own corner."""

    name: QTextLayout
    name_at: QPointF
    mark_rect: QRectF | None
    detail: QTextLayout
    detail_at: QPointF
    height: int
    mark: str = ""
    """The mark's words: as many as there is room for."""


class HitPainter(QStyledItemDelegate):
    """Draws rows from tokens; names and marks wrap rather than being cut."""

    def __init__(self, view: QListView, look: Look) -> None:
        super().__init__(view)
        self._view = view
        self._look = look
        self._placed: dict[tuple[Hit, int], _Placed] = {}
        self._laid: dict[tuple[object, ...], _Placed] = {}
        self._measures: dict[Role, QFontMetricsF] = {}
        self._bar = -1

    def forget(self) -> None:
        """Lay rows out anew: their words or their size of text changed."""
        self._placed.clear()
        self._laid.clear()
        self._measures.clear()
        self._bar = -1
        if self._parties is not None:
            self._parties.forget()

    _parties: PartyPainter | None = None

    def _party_painter(self) -> PartyPainter:
        if self._parties is None:
            from shop_app.ui.kit.party_painter import PartyPainter  # noqa: PLC0415

            self._parties = PartyPainter(self._view, self._look)
        return self._parties

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the row's height for the list's width."""
        del option
        row = index.data(HitRole)
        width = self._row_width()
        if isinstance(row, Heading):
            return QSize(width, self._heading_height(row, width))
        if not isinstance(row, Hit):
            return QSize(width, self._party_painter().height(row, width))
        return QSize(width, self._place(row, width).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a heading or a client."""
        row = index.data(HitRole)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            self._paint_heading(painter, rect, row)
        else:
            self._paint_ground(painter, rect, state)
            if isinstance(row, Hit):
                self._paint_hit(painter, rect, row)
            else:
                self._party_painter().paint(painter, rect, row, self._row_width())
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Heading) -> None:
        painter.setFont(self._look.theme.font("heading"))
        painter.setPen(self._look.theme.colour("muted"))
        below = rect.adjusted(self._px(4), 0, 0, -self._px(6))
        flags = Qt.AlignmentFlag.AlignBottom | self._leading() | Qt.TextFlag.TextWordWrap
        painter.drawText(below, int(flags), spoken(row.words))

    def _heading_height(self, row: Heading, width: int) -> int:
        """Return the height of a heading: of as many lines as its words take."""
        room = QRectF(0, 0, width - self._px(4), 1e5)
        words = self._metrics("heading").boundingRect(
            room, int(Qt.TextFlag.TextWordWrap), spoken(row.words)
        )
        return max(self._px(30), ceil(words.height()) + self._px(12))

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        theme = self._look.theme
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selection"))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 8, 8)
            painter.setBrush(theme.colour("accent"))
            edge = QRect(rect.left(), rect.top() + 1, self._px(_ACCENT), rect.height() - 2)
            painter.drawRoundedRect(self._mirrored(edge, rect), 1.5, 1.5)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 8, 8)

    def _paint_hit(self, painter: QPainter, rect: QRect, hit: Hit) -> None:
        placed = self._place(hit, self._row_width())
        corner = QPointF(rect.topLeft())
        painter.setPen(self._look.theme.colour("text"))
        placed.name.draw(painter, corner + placed.name_at)
        self._underline(painter, placed.name, corner + placed.name_at, hit)
        painter.setPen(self._look.theme.colour("muted"))
        placed.detail.draw(painter, corner + placed.detail_at)
        if placed.mark_rect is not None:
            self._paint_mark(painter, placed.mark_rect.translated(corner), hit, placed.mark)

    def _underline(self, painter: QPainter, name: QTextLayout, at: QPointF, hit: Hit) -> None:
        """Mark what matched by a line under it: seen without telling colours apart."""
        painter.setPen(QPen(self._look.theme.colour("accent"), self._look.theme.scale * _UNDERLINE))
        for start, end in hit.spans:
            for number in range(name.lineCount()):
                line = name.lineAt(number)
                first = max(start, line.textStart())
                last = min(end, line.textStart() + line.textLength())
                if first < last:
                    y = at.y() + line.y() + line.ascent() + self._px(4)
                    left, right = (_x_at(line, place) for place in (first, last))
                    painter.drawLine(QPointF(at.x() + left, y), QPointF(at.x() + right, y))

    def _paint_mark(self, painter: QPainter, rect: QRectF, hit: Hit, words: str) -> None:
        mark = allergy_mark(hit)
        if mark is None:
            return
        name, _, tone = mark
        side, colour = self._px(15), self._look.theme.colour(tone)
        whole = rect.toAlignedRect()
        icon = QRect(whole.left(), whole.top() + (whole.height() - side) // 2, side, side)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(
            self._mirrored(icon, whole).topLeft(), picture(name, colour, side, ratio)
        )
        painter.setFont(self._mark_font())
        painter.setPen(colour)
        text = whole.adjusted(side + self._px(5), 0, 0, 0)
        painter.drawText(
            self._mirrored(text, whole),
            int(Qt.AlignmentFlag.AlignVCenter | self._leading()),
            words,
        )

    def _place(self, hit: Hit, width: int) -> _Placed:
        """Return where a row's parts go: laid out once, also where the next letter shows it again.

        What matched is drawn over the words, so that it may differ.
        """
        key = (hit, width)
        if key not in self._placed:
            second = second_line(hit)
            words = (hit.display_name, second, hit.mark, width)
            if len(self._placed) >= _ROWS_KEPT:
                self._placed.clear()
                self._laid.clear()
            if words not in self._laid:
                self._laid[words] = self._lay(hit, second, width)
            self._placed[key] = self._laid[words]
        return self._placed[key]

    def _lay(self, hit: Hit, second: str, width: int) -> _Placed:
        """Lay the row out: the mark beside the name where both fit, else on a line of its own."""
        pad, gap = self._px(_PAD), self._px(_GAP)
        inner = width - 2 * pad
        words, mark_width = self._mark(hit, inner)
        option = self._option()
        beside = inner - mark_width - gap if mark_width else inner
        name = self._named(hit, inner, option)
        fits = name.lineCount() == 1 and name.lineAt(0).naturalTextWidth() <= beside
        if fits and self._leading() == Qt.AlignmentFlag.AlignRight:
            name = self._named(hit, beside, option)
        detail = lay_out(second, self._font("small"), inner, option)
        y = float(self._px(10))
        name_at = QPointF(pad, y)
        mark_rect = None
        mark_height = self._metrics("heading").height()
        if mark_width and fits:
            mark_rect = QRectF(
                width - pad - mark_width, y, mark_width, name.boundingRect().height()
            )
        y += name.boundingRect().height() + self._px(4)
        if mark_width and not fits:
            mark_rect = QRectF(pad, y, mark_width, mark_height)
            y += mark_height + self._px(3)
        detail_at = QPointF(pad, y)
        y += detail.boundingRect().height() + self._px(10)
        if mark_rect is not None:
            whole = QRect(0, 0, width, ceil(y))
            mark_rect = QRectF(self._mirrored(mark_rect.toAlignedRect(), whole))
        return _Placed(name, name_at, mark_rect, detail, detail_at, ceil(y), words)

    def _named(self, hit: Hit, width: int, option: QTextOption) -> QTextLayout:
        return lay_out(hit.display_name, self._font("lead"), width, option)

    def _row_width(self) -> int:
        """Return the width rows are laid out in: the bar's room is kept whether it shows or not."""
        bar = self._view.verticalScrollBar()
        if self._bar < 0:
            self._bar = bar.sizeHint().width()
        return self._view.viewport().width() - (0 if bar.isVisible() else self._bar)

    def _mark(self, hit: Hit, room: int) -> tuple[str, int]:
        """Return the mark's words and width: the longest that fit the row, "" and 0 for none."""
        aside = self._px(15 + 5) + 2
        words, width = "", 0
        for choice in mark_choices(hit):
            words = spoken(choice)
            width = ceil(self._metrics("heading").horizontalAdvance(words)) + aside
            if width <= room:
                break
        return words, width

    def _metrics(self, role: Role) -> QFontMetricsF:
        if role not in self._measures:
            self._measures[role] = QFontMetricsF(self._font(role))
        return self._measures[role]

    def _mark_font(self) -> QFont:
        return self._look.theme.font("heading")

    def _font(self, role: Role) -> QFont:
        return self._look.theme.font(role)

    def _option(self) -> QTextOption:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(self._leading() | Qt.AlignmentFlag.AlignAbsolute)
        return option

    def _leading(self) -> Qt.AlignmentFlag:
        mirrored = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft

    def _mirrored(self, rect: QRect, whole: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), whole, rect)

    def _px(self, length: float) -> int:
        return self._look.theme.px(length)


def _x_at(line: QTextLine, place: int) -> float:
    """Return where a character starts on its line; the binding returns it with the place."""
    found = line.cursorToX(place)
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]
