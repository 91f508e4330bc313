"""The sign of a tag: a shape in a colour, each of which tells it apart without the other."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPaintEvent, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from shop_app.domain.tags import Tag, TagColour, TagShape
from shop_app.ui.kit.labels import Glyph
from shop_app.ui.kit.surfaces import Chip
from shop_app.ui.tokens import TAG_SHADES

_DARK_BELOW = 128
_STAR_CORNERS, _STAR_INSIDE = 10, 0.42
_RING_INSIDE, _BAR = 0.24, 0.32


def draw_tag(
    painter: QPainter, rect: QRectF, colour: TagColour, shape: TagShape, *, dark: bool
) -> None:
    """Draw a tag's sign into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width(), rect.height())
    painter.fillPath(_outline(shape), QColor(TAG_SHADES[colour][dark]))
    painter.restore()


@cache
def _outline(shape: TagShape) -> QPainterPath:
    """Return a shape in a square of side 1."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    if shape in {TagShape.CIRCLE, TagShape.RING}:
        path.addEllipse(QRectF(0.06, 0.06, 0.88, 0.88))
        if shape is TagShape.RING:
            inside = 1 - 2 * _RING_INSIDE
            path.addEllipse(QRectF(_RING_INSIDE, _RING_INSIDE, inside, inside))
    elif shape is TagShape.SQUARE:
        path.addRect(QRectF(0.12, 0.12, 0.76, 0.76))
    else:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in _corners(shape)]))
        path.closeSubpath()
    return path


def _corners(shape: TagShape) -> Iterable[tuple[float, float]]:
    near, far = (1 - _BAR) / 2, (1 + _BAR) / 2
    start = {
        TagShape.TRIANGLE: [(0.5, 0.06), (0.98, 0.92), (0.02, 0.92)],
        TagShape.DIAMOND: [(0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)],
        TagShape.CROSS: [
            (near, 0.04), (far, 0.04), (far, near), (0.96, near), (0.96, far), (far, far),
            (far, 0.96), (near, 0.96), (near, far), (0.04, far), (0.04, near), (near, near),
        ],
        TagShape.HOURGLASS: [(0.08, 0.04), (0.92, 0.04), (0.08, 0.96), (0.92, 0.96)],
        TagShape.STAR: _star(0.53),
    }  # fmt: skip
    return start[shape]


def _star(radius: float) -> list[tuple[float, float]]:
    """Corners of a star of five points: every second one lies further in."""
    turns = [
        (n * 2 * pi / _STAR_CORNERS - pi / 2, radius * (_STAR_INSIDE if n % 2 else 1))
        for n in range(_STAR_CORNERS)
    ]
    return [(0.5 + far * cos(turn), 0.52 + far * sin(turn)) for turn, far in turns]


def is_dark(widget: QWidget) -> bool:
    """Tell whether a widget stands on a dark ground."""
    return widget.palette().window().color().value() < _DARK_BELOW


def tag_icon(tag: Tag, side: int, room: float, ratio: float, *, dark: bool) -> QIcon:
    """Return a tag's sign of `side` logical pixels, in the middle of `room` times that width."""
    width = round(side * room)
    picture = QPixmap(round(width * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_tag(painter, QRectF((width - side) / 2, 0, side, side), tag.colour, tag.shape, dark=dark)
    painter.end()
    return QIcon(picture)


class TagSign(Glyph):
    """A tag's sign as large as a letter; the tag's name beside it says which it is."""

    def __init__(self) -> None:
        super().__init__("", ems=0.85)
        self._look = (TagColour.GREY, TagShape.CIRCLE)

    def show_look(self, colour: TagColour, shape: TagShape) -> None:
        """Show another sign."""
        self._look = (colour, shape)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign."""
        del event
        side = min(self.width(), self.height())
        painter = QPainter(self)
        draw_tag(painter, QRectF(0, 0, side, side), *self._look, dark=is_dark(self))
        painter.end()


class TagChip(Chip):
    """A tag beside others: sign and name."""

    def __init__(self) -> None:
        self._sign = TagSign()
        super().__init__(sign=self._sign)

    def show_tag(self, tag: Tag) -> None:
        """Show another tag."""
        self._sign.show_look(tag.colour, tag.shape)
        self.show_fact(tag.name, "")
