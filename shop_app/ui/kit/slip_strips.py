"""The blocks of a slip as strips, a line of text each, one below the other; no text is markup."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import singledispatchmethod
from itertools import zip_longest

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QTextLayout, QTextLine, QTextOption

from shop_app.domain.slips import (
    Alert,
    Big,
    Block,
    Grid,
    Heading,
    Line,
    Look,
    QrImage,
    Row,
    Rule,
    Tick,
)
from shop_app.text import Value
from shop_app.ui.icons import picture
from shop_app.ui.kit.labels import lay_out
from shop_app.ui.kit.papers import Sheet, pixels, units
from shop_app.ui.kit.slip_columns import column_widths
from shop_app.ui.kit.slip_frames import Draw, Frame
from shop_app.ui.theme import FAMILY

Say = Callable[[Value], str]

_QUIET = 4
"""Modules of white around a QR code that its standard asks for."""
_ENDLESS = 1 << 20
_RIGHT_AT_MOST = 0.6
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_GAP, _THIN = units(2.4), units(0.2)


@dataclass(frozen=True, slots=True)
class Strip:
    """A stretch across the paper that no page break parts: its height, and what draws it.

    Where it would begin a page, `head` is drawn above it again; `kept` holds it with the next.
    """

    height: float
    draw: Draw
    head: tuple[Strip, ...] = ()
    kept: bool = False


@dataclass(frozen=True, slots=True)
class _Cell:
    """Lines of text and where they stand; they live as long as what laid them out."""

    left: float
    text: QTextLayout

    def lines(self) -> list[QTextLine]:
        """Return the lines from the top."""
        return [self.text.lineAt(one) for one in range(self.text.lineCount())]


class StripMaker:
    """Turns blocks into strips for one paper; everything is black on white."""

    def __init__(self, sheet: Sheet, say: Say) -> None:
        self._points = sheet.points
        self._large = sheet.large
        self._width = sheet.text_width
        self._height = sheet.text_height
        self._say = say

    @singledispatchmethod
    def strips(self, block: Block) -> Iterator[Strip]:
        """Return a block's strips, from the top."""
        raise TypeError(block)

    @strips.register
    def _(self, block: Line) -> Iterator[Strip]:
        yield _blank(0.6, kept=True)
        yield from self._paragraph(block.text, 0.85 if block.small else 1, strong=block.strong)

    @strips.register
    def _(self, block: Heading) -> Iterator[Strip]:
        yield _blank(1)
        for strip in self._paragraph(block.text, 1.3, strong=True):
            yield replace(strip, kept=True)

    @strips.register
    def _(self, block: Big) -> Iterator[Strip]:
        yield from self._paragraph(block.text, 2.4, strong=True)

    @strips.register
    def _(self, block: Row) -> Iterator[Strip]:
        yield _blank(0.6)
        yield from _beside(self._pair(block.left, block.right, 0, strong=block.strong))

    @strips.register
    def _(self, block: Tick) -> Iterator[Strip]:
        yield _blank(0.8)
        side = pixels(self._points) * 0.9
        cells = self._pair(block.text, block.right, side + _GAP)
        first, *rest = _beside(cells)
        yield _with(first, lambda painter: _box(painter, side, ticked=block.done))
        yield from rest

    @strips.register
    def _(self, block: Alert) -> Iterator[Strip]:
        yield _blank(1, kept=True)
        inside = [_blank(0.9), *self._inside(block), _blank(0.9)]
        for number, strip in enumerate(inside):
            last = number == len(inside) - 1
            frame = Frame(block.look, self._width, strip.height, number == 0, last)
            yield replace(strip, draw=frame.around(strip.draw), kept=not last)

    def _inside(self, block: Alert) -> Iterator[Strip]:
        """An alert's lines: what heads it, signed where it is grave, it with its icon, details."""
        if block.head and block.look is Look.FILLED:
            yield from self._beside_icon(block.head, "triangle-alert", 1)
        elif block.head:
            lines = self._lines(block.head, self._width - 2 * _GAP, 1, strong=True)
            yield from _beside([_Cell(_GAP, lines)])
        size = 1.15 if not block.large else self._large * (1 if block.look is Look.FILLED else 0.8)
        yield from self._beside_icon(block.text, block.icon, size)
        if block.detail:
            lines = self._lines(block.detail, self._width - 2 * _GAP, 1, strong=True)
            yield from _beside([_Cell(_GAP, lines)])

    def _beside_icon(self, text: Value, icon: str, size: float) -> Iterator[Strip]:
        side = pixels(self._points * size * 1.2)
        left = side + 2 * _GAP
        lines = self._lines(text, self._width - left - _GAP, size, strong=True)
        first, *rest = _beside([_Cell(left, lines)])
        place = QRectF(_GAP, max(0.0, (first.height - side) / 2), side, side)
        yield _with(first, lambda painter: _draw_icon(painter, icon, place))
        yield from rest

    @strips.register
    def _(self, block: Grid) -> Iterator[Strip]:
        yield _blank(1)
        texts = [[self._say(cell) for cell in row] for row in (block.head, *block.rows)]
        wishes = [max(map(self._natural, column)) for column in zip(*texts, strict=True)]
        widths = column_widths(wishes, self._width, _GAP)
        head = tuple(self._grid_row(texts[0], widths, strong=True))
        yield from (replace(strip, kept=True) for strip in head)
        for row in texts[1:]:
            strips = self._grid_row(row, widths)
            yield from self._unparted(replace(one, head=head) for one in strips)

    def _unparted(self, strips: Iterable[Strip]) -> Iterator[Strip]:
        """Keep a row on one page: its end alone would be nobody's. A very high one is parted."""
        *before, last = strips
        whole = sum(one.height for one in before) <= self._height / 2
        yield from (replace(one, kept=True) if whole else one for one in before)
        yield last

    def page_number(self, words: Value, space: float) -> Iterator[Strip]:
        """Return strips that fill the `space` left of a page and say which one it is."""
        (line,) = _beside([_Cell(0, self._lines(words, self._width, 0.85, align=_RIGHT))])
        yield Strip(max(0.0, space - line.height), lambda _painter: None)
        yield line

    @strips.register
    def _(self, block: Rule) -> Iterator[Strip]:
        del block
        yield Strip(units(2.4), self._line_at(units(1.4)))

    @strips.register
    def _(self, block: QrImage) -> Iterator[Strip]:
        side = min(units(block.millimetres), self._width)
        where = QRectF((self._width - side) / 2, 0, side, side)
        yield Strip(side, _modules(block.modules, where), kept=block.text != "")
        if block.text != "":
            centre = Qt.AlignmentFlag.AlignHCenter
            lines = self._lines(block.text, self._width, 0.85, align=centre)
            yield from _beside([_Cell(0, lines)])

    def _paragraph(self, text: Value, size: float, *, strong: bool) -> Iterator[Strip]:
        yield from _beside([_Cell(0, self._lines(text, self._width, size, strong=strong))])

    def _pair(
        self, left: Value, right: Value, before: float, *, strong: bool = False
    ) -> list[_Cell]:
        """Two texts, the second at the far edge, in the width after `before`."""
        width = self._width - before
        wish = self._natural(self._say(right), strong=strong)
        there = min(wish, width * _RIGHT_AT_MOST)
        rest = width - (there + _GAP if wish else 0)
        return [
            _Cell(before, self._lines(left, rest, strong=strong)),
            _Cell(self._width - there, self._lines(right, there, strong=strong, align=_RIGHT)),
        ]

    def _grid_row(
        self, texts: Sequence[str], widths: Sequence[float], *, strong: bool = False
    ) -> Iterator[Strip]:
        cells, left = [], 0.0
        for text, width in zip(texts, widths, strict=True):
            cells.append(_Cell(left, self._lines(text, width, strong=strong)))
            left += width + _GAP
        yield _blank(0.5, kept=True)
        yield from _beside(cells)
        yield Strip(units(0.7), self._line_at(units(0.5)))

    def _lines(
        self,
        text: Value,
        width: float,
        size: float = 1,
        *,
        strong: bool = False,
        align: Qt.AlignmentFlag = _LEFT,
    ) -> QTextLayout:
        option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        font = _font(self._points * size, strong=strong)
        return lay_out(self._say(text), font, width, option)

    def _natural(self, text: str, *, strong: bool = True) -> float:
        if not text:
            return 0
        laid = self._lines(text, _ENDLESS, strong=strong)  # lines live no longer than this
        return max(line.naturalTextWidth() for line in _Cell(0, laid).lines()) + 1

    def _line_at(self, down: float) -> Draw:
        return lambda painter: _fill(painter, QRectF(0, down, self._width, _THIN))


def _font(points: float, *, strong: bool) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(pixels(points))
    font.setWeight(QFont.Weight.Bold if strong else QFont.Weight.Normal)
    # Widths must not depend on the device: one layout serves them all.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _beside(cells: Sequence[_Cell]) -> Iterator[Strip]:
    """Return a strip for each line of text, the cells' lines beside each other."""
    for lines in zip_longest(*(cell.lines() for cell in cells)):
        there = [(cell, line) for cell, line in zip(cells, lines, strict=True) if line]
        yield Strip(max(line.height() for _cell, line in there), _drawing(there))


def _drawing(lines: Sequence[tuple[_Cell, QTextLine]]) -> Draw:
    def draw(painter: QPainter) -> None:
        for cell, line in lines:
            line.draw(painter, QPointF(cell.left, -line.y()))

    return draw


def _with(strip: Strip, more: Draw) -> Strip:
    def draw(painter: QPainter) -> None:
        strip.draw(painter)
        more(painter)

    return replace(strip, draw=draw)


def _blank(millimetres: float, *, kept: bool = False) -> Strip:
    return Strip(units(millimetres), lambda _painter: None, kept=kept)


def _draw_icon(painter: QPainter, name: str, where: QRectF) -> None:
    drawn = picture(name, painter.pen().color(), round(where.width() * 2))
    painter.drawPixmap(where, drawn, QRectF(drawn.rect()))


def _fill(painter: QPainter, rect: QRectF) -> None:
    painter.fillRect(rect, painter.pen().color())


def _box(painter: QPainter, side: float, *, ticked: bool) -> None:
    down = side * 0.2
    for left, top, width, height in (
        (0, 0, side, _THIN * 2), (0, side, side, _THIN * 2),
        (0, 0, _THIN * 2, side), (side, 0, _THIN * 2, side + _THIN * 2),
    ):  # fmt: skip
        _fill(painter, QRectF(left, top + down, width, height))
    if ticked:
        _draw_icon(painter, "check", QRectF(0, down, side, side))


def _modules(modules: tuple[tuple[bool, ...], ...], where: QRectF) -> Draw:
    def draw(painter: QPainter) -> None:
        side = len(modules) + 2 * _QUIET
        image = QImage(side, side, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        for down, row in enumerate(modules):
            for right, dark in enumerate(row):
                if dark:
                    image.setPixel(right + _QUIET, down + _QUIET, 0)
        # Enlarged without smoothing, by a whole number: scanners need sharp edges.
        times = max(1, round(where.width() / side))
        painter.drawImage(where, image.scaled(side * times, side * times))

    return draw
