"""Choosing the square of a picture: arrows move it, + and - zoom, Enter keeps, Esc gives up."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from shop_app.domain.photos import Crop
from shop_app.text import translate
from shop_app.ui.kit.announce import announce
from shop_app.ui.kit.labels import em
from shop_app.ui.kit.wording import Retranslated, spoken

_HEIGHT_EMS = 17
_STEPS = 20
"""A press of an arrow moves by one in so many of the square's side; with Shift, by a pixel."""
_ZOOM = 1.1
_SHADE = QColor(0, 0, 0, 150)
_MOVES = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_ZOOMS = {
    Qt.Key.Key_Plus: _ZOOM, Qt.Key.Key_Equal: _ZOOM, Qt.Key.Key_Minus: 1 / _ZOOM,
}  # fmt: skip
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CropView(Retranslated, QWidget):
    """A picture with the square that will be kept left bright."""

    kept = Signal()
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.crop = Crop.middle(1, 1)
        self._dragged: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.word(self.setAccessibleName, translate("Photos", "Part of the picture to keep"))
        self.word(
            self.setAccessibleDescription,
            translate("Photos", "Arrows move, + and − zoom, Enter keeps, Esc gives up"),
        )

    def show_image(self, image: QImage) -> None:
        """Show a picture with the square in its middle."""
        self.image = image
        self.crop = Crop.middle(image.width(), image.height())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a height that grows with the text."""
        return QSize(_HEIGHT_EMS * em(self), _HEIGHT_EMS * em(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, zoom, keep or give up."""
        key = Qt.Key(event.key())
        if key in _MOVES:
            fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = 1 if fine else max(1, self.crop.side // _STEPS)
            right, down = _MOVES[key]
            self._show(self.crop.moved(right * step, down * step))
        elif key in _ZOOMS:
            self._show(self.crop.zoomed(_ZOOMS[key]))
        elif key in _ENTER:
            self.kept.emit()
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the square."""
        self._dragged = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the square with the mouse."""
        if self._dragged is None:
            return
        there = event.position().toPoint()
        moved, scale = there - self._dragged, self._scale()
        self._dragged = there
        self._show(self.crop.moved(round(moved.x() / scale), round(moved.y() / scale)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the square."""
        del event
        self._dragged = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom."""
        self._show(self.crop.zoomed(_ZOOM if event.angleDelta().y() > 0 else 1 / _ZOOM))
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, darkened outside the square, and a frame that is seen on any."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole, inside = self._place(), self._square()
        painter.drawImage(whole, self.image)
        painter.setClipRect(whole)
        for part in _around(whole, inside):
            painter.fillRect(part, _SHADE)
        for colour, width in ((Qt.GlobalColor.black, 4), (Qt.GlobalColor.white, 2)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(inside)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().accent().color(), 2))
            painter.drawRect(inside.adjusted(3, 3, -3, -3))
        painter.end()

    def _show(self, crop: Crop) -> None:
        if crop == self.crop:
            announce(self, spoken(translate("Photos", "That is as far as it goes.")))
            return
        self.crop = crop
        self.update()

    def _scale(self) -> float:
        """Return screen pixels a pixel of the picture."""
        if self.image.isNull():
            return 1
        return min(self.width() / self.image.width(), self.height() / self.image.height())

    def _place(self) -> QRectF:
        scale = self._scale()
        width, height = self.image.width() * scale, self.image.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _square(self) -> QRectF:
        scale, corner = self._scale(), self._place().topLeft()
        left, top = corner.x() + self.crop.left * scale, corner.y() + self.crop.top * scale
        return QRectF(left, top, self.crop.side * scale, self.crop.side * scale)


def _around(whole: QRectF, inside: QRectF) -> tuple[QRectF, ...]:
    """Return what of a rectangle lies around another one in it."""
    return (
        QRectF(whole.left(), whole.top(), whole.width(), inside.top() - whole.top()),
        QRectF(whole.left(), inside.bottom(), whole.width(), whole.bottom() - inside.bottom()),
        QRectF(whole.left(), inside.top(), inside.left() - whole.left(), inside.height()),
        QRectF(inside.right(), inside.top(), whole.right() - inside.right(), inside.height()),
    )
