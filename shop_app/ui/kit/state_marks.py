"""What is known of an allergen, as a shape: it tells the states apart without any colour."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from shop_app.domain.allergens import AllergenState
from shop_app.text import Message, translate
from shop_app.ui.theme import FAMILY
from shop_app.ui.tokens import Tone


class Shape(StrEnum):
    """A filled square with a cross, a triangle, a question mark, or an empty ring."""

    CROSS = "cross"
    WARNING = "warning"
    QUESTION = "question"
    RING = "ring"


SHAPES: dict[AllergenState, tuple[Shape, Tone]] = {
    AllergenState.CONTAINS: (Shape.CROSS, "danger"),
    AllergenState.MAY_CONTAIN: (Shape.WARNING, "warn"),
    AllergenState.FREE_OF: (Shape.RING, "ok"),
    AllergenState.UNKNOWN: (Shape.QUESTION, "muted"),
}
STATE_WORDS: dict[AllergenState, Message] = {
    AllergenState.CONTAINS: translate("Menu", "contains"),
    AllergenState.MAY_CONTAIN: translate("Menu", "may contain"),
    AllergenState.FREE_OF: translate("Menu", "free of"),
    AllergenState.UNKNOWN: translate("Menu", "unknown"),
}
SHORT_WORDS: dict[AllergenState, Message] = {
    **STATE_WORDS,
    AllergenState.MAY_CONTAIN: translate("Menu", "traces"),
}
"""The same where there is room for one word only."""


def draw_shape(
    painter: QPainter, shape: Shape, area: QRectF, colour: QColor, ground: QColor
) -> None:
    """Draw a shape as large as fits in the middle of `area`; `ground` is what it stands on."""
    side = min(area.width(), area.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(area.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _DRAWN[shape](painter, square, colour, ground)
    painter.restore()


def _cross(painter: QPainter, square: QRectF, colour: QColor, ground: QColor) -> None:
    side = square.width()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(square, side / 6, side / 6)
    inner = square.adjusted(side * 0.28, side * 0.28, -side * 0.28, -side * 0.28)
    painter.setPen(_pen(ground, side))
    painter.drawLine(QLineF(inner.topLeft(), inner.bottomRight()))
    painter.drawLine(QLineF(inner.topRight(), inner.bottomLeft()))


def _warning(painter: QPainter, square: QRectF, colour: QColor, ground: QColor) -> None:
    del ground
    side = square.width()
    inset = side * 0.06
    inner = square.adjusted(inset, inset, -inset, -inset)
    top = QPointF(inner.center().x(), inner.top())
    painter.setPen(_pen(colour, side))
    painter.drawPolygon(QPolygonF([top, inner.bottomRight(), inner.bottomLeft()]))
    middle = inner.center().x()
    painter.drawLine(QLineF(middle, inner.top() + side * 0.36, middle, inner.top() + side * 0.56))
    painter.drawPoint(QPointF(middle, inner.top() + side * 0.72))


def _question(painter: QPainter, square: QRectF, colour: QColor, ground: QColor) -> None:
    del ground
    font = QFont(FAMILY)
    font.setPixelSize(max(1, round(square.height())))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(square.adjusted(-9, -9, 9, 9), Qt.AlignmentFlag.AlignCenter, "?")


def _ring(painter: QPainter, square: QRectF, colour: QColor, ground: QColor) -> None:
    del ground
    inset = square.width() * 0.12
    painter.setPen(_pen(colour, square.width()))
    painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset))


def _pen(colour: QColor, side: float) -> QPen:
    pen = QPen(colour, max(1.5, side * 0.12))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


_DRAWN = {
    Shape.CROSS: _cross,
    Shape.WARNING: _warning,
    Shape.QUESTION: _question,
    Shape.RING: _ring,
}
