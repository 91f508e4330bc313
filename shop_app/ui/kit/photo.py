"""A client's picture, read small and off the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shop_app.domain.clients import Photo
from shop_app.text import translate
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.theme import Look

_SIDE = 44
_DRAWN = 4 * _SIDE
"""Pixels read: enough for large text on a fine screen."""
_MOST_PIXELS = 50_000_000


def read_small(photo: Photo) -> QImage:
    """Return the picture's middle as a small square; a null image where it cannot be read.

    Safe on any thread. Pictures that claim absurd sizes are not read.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(photo.data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return QImage()
    by_expanding = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    reader.setScaledSize(size.scaled(QSize(_DRAWN, _DRAWN), by_expanding))
    image = reader.read()
    corner = QPoint((image.width() - _DRAWN) // 2, (image.height() - _DRAWN) // 2)
    return image.copy(QRect(corner, QSize(_DRAWN, _DRAWN))) if not image.isNull() else image


class PhotoView(Retranslated, QWidget):
    """The picture in a circle beside the name."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.word(self.setAccessibleName, translate("Counter", "Photo"))
        self.hide()

    def expect(self, *, one: bool) -> None:
        """Show no picture yet; keep the room where one is being read, so that nothing moves."""
        self._image = QImage()
        self.setVisible(one)
        self.update()

    def show_image(self, image: QImage) -> None:
        """Show a picture made by `read_small`; nothing where it is null."""
        self._image = image
        self.setVisible(not image.isNull())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the circle's square."""
        side = self._look.theme.px(_SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle filled with the picture."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._image.isNull():
            painter.end()
            return
        side = round(self.width() * self.devicePixelRatioF())
        smooth = Qt.TransformationMode.SmoothTransformation
        drawn = self._image.scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        drawn.setDevicePixelRatio(self.devicePixelRatioF())
        painter.setBrush(QBrush(drawn))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(0, 0, self.width(), self.height())
        painter.end()
