"""The frames of alerts: filled, drawn through or dashed, so that they differ in black and white."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from shop_app.domain.slips import Look
from shop_app.ui.kit.papers import units

Draw = Callable[[QPainter], None]

_LINE = {Look.FRAMED: units(0.5), Look.FILLED: units(0.8), Look.DASHED: units(0.8)}
_DASH, _SPACE = units(2.4), units(1.8)
_OVERLAP = units(0.3)


@dataclass(frozen=True, slots=True)
class Frame:
    """The stretch of a frame around one strip of an alert, closed where it is the first or last."""

    look: Look
    width: float
    height: float
    first: bool
    last: bool

    def around(self, inside: Draw) -> Draw:
        """Return what draws the frame and then `inside`, white where the frame is filled."""

        def draw(painter: QPainter) -> None:
            painter.save()
            for rect in self._rects():
                painter.fillRect(rect, painter.pen().color())
            if self.look is Look.FILLED:
                painter.setPen(Qt.GlobalColor.white)
            inside(painter)
            painter.restore()

        return draw

    def _rects(self) -> Iterator[QRectF]:
        if self.look is Look.FILLED:
            # A little further than it reaches, else smoothing leaves hairlines between strips.
            yield QRectF(0, 0, self.width, self.height + (0 if self.last else _OVERLAP))
            return
        line = _LINE[self.look]
        for left in (0.0, self.width - line):
            for down, length in self._stretches(self.height):
                yield QRectF(left, down, line, length)
        for there, down in ((self.first, 0.0), (self.last, self.height - line)):
            for left, length in self._stretches(self.width) if there else ():
                yield QRectF(left, down, length, line)

    def _stretches(self, whole: float) -> Iterator[tuple[float, float]]:
        """Where a line along a side is drawn: all of it, or dashes."""
        if self.look is not Look.DASHED:
            yield 0.0, whole
            return
        at = 0.0
        while at < whole:
            yield at, min(_DASH, whole - at)
            at += _DASH + _SPACE
