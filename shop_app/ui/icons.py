"""Lucide icons in any colour, drawn sharp at whatever size and pixel ratio they are asked for."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from shop_app.paths import resources


def icon(name: str, colour: QColor | str) -> QIcon:
    """Return the icon `name` (a file of resources/icons) drawn in `colour`.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    _source(name)
    return QIcon(_Engine(name, QColor(colour)))


def picture(name: str, colour: QColor, side: int, ratio: float = 1.0) -> QPixmap:
    """Return the icon as a square picture of `side` logical pixels; Qt's cache keeps it."""
    device_side = max(1, round(side * ratio))
    key = f"prevenance/{name}/{colour.name()}/{device_side}"
    drawn = QPixmap()
    if not QPixmapCache.find(key, drawn):
        drawn = _draw(name, colour, device_side)
        QPixmapCache.insert(key, drawn)
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _draw(name: str, colour: QColor, device_side: int) -> QPixmap:
    # Qt's SVG knows no `currentColor` and would draw it black.
    svg = _source(name).replace("currentColor", colour.name())
    drawn = QPixmap(device_side, device_side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(drawn.rect()))
    painter.end()
    return drawn


@cache
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


class _Engine(QIconEngine):
    """Draws one icon in one colour at the size that is asked for, never scaling a picture."""

    def __init__(self, name: str, colour: QColor) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def clone(self) -> QIconEngine:
        """Return a copy, as QIcon asks when it is about to be changed."""
        return _Engine(self._name, self._colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon centred in `rect`."""
        side = min(rect.width(), rect.height())
        ratio = painter.device().devicePixelRatioF()
        drawn = self.scaledPixmap(QSize(side, side), mode, state, ratio)
        left = rect.left() + (rect.width() - side) // 2
        painter.drawPixmap(left, rect.top() + (rect.height() - side) // 2, drawn)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon in `size` device pixels."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Return the icon in `size` logical pixels for a screen of pixel ratio `scale`."""
        del state
        colour = QColor(self._colour)
        if mode == QIcon.Mode.Disabled:
            colour = QColor.fromHslF(0, 0, colour.lightnessF())
        side = min(size.width(), size.height())
        return picture(self._name, colour, side, scale)
