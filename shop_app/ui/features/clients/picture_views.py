"""A picture as it is kept, and a card's QR code as a scanner reads it off the screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shop_app.text import translate
from shop_app.ui.kit.labels import Glyph, em
from shop_app.ui.kit.wording import Retranslated

_SIDE_EMS = 8
_QUIET = 4
"""Modules left white around a QR code, as scanners ask."""


class _Square(Retranslated, QWidget):
    """A square that grows with the text."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the square."""
        return QSize(_SIDE_EMS * em(self), _SIDE_EMS * em(self))

    def minimumSizeHint(self) -> QSize:
        """Return the same square."""
        return self.sizeHint()


class PictureView(_Square):
    """A client's picture, or the sign of nobody."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._nobody = Glyph("user-round", "muted", "title", ems=2)
        self._nobody.setParent(self)
        self.show_image(self._image)

    def show_image(self, image: QImage) -> None:
        """Show a picture; the sign where there is none."""
        self._image = image
        words = (
            translate("Photos", "No photo yet: drop or paste one")
            if image.isNull()
            else translate("Photos", "Photo")
        )
        self.word(self.setAccessibleName, words)
        self.word(self.setToolTip, words)
        self._nobody.setVisible(image.isNull())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, or a frame to drop one into."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image.isNull():
            painter.setPen(self.palette().placeholderText().color())
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            size = self._nobody.sizeHint()
            left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
            self._nobody.setGeometry(left, top, size.width(), size.height())
        else:
            painter.drawImage(self.rect(), self._image)
        painter.end()


class QrView(_Square):
    """A card's code as QR, dark on white in every scheme; nothing without a code."""

    def __init__(self) -> None:
        super().__init__()
        self._modules: tuple[tuple[bool, ...], ...] = ()
        self.hide()

    def show_code(self, code: str, modules: tuple[tuple[bool, ...], ...]) -> None:
        """Show a code."""
        self._modules = modules
        words = translate("Photos", "QR code {code}").format(code=code)
        self.word(self.setAccessibleName, words)
        self.word(self.setToolTip, words)
        self.setVisible(bool(modules))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the modules."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        side = self.width() / (len(self._modules) + 2 * _QUIET)
        for down, row in enumerate(self._modules, _QUIET):
            for right, dark in enumerate(row, _QUIET):
                if dark:
                    module = QRectF(right * side, down * side, side + 0.3, side + 0.3)
                    painter.fillRect(module, Qt.GlobalColor.black)
        painter.end()
