"""Pictures to and from bytes, with Qt: upright, small, and silent about place and time.

Safe on any thread.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from shop_app.domain.photos import (
    MOST_KEPT,
    SIDE,
    Crop,
    refuse_size,
    refuse_unfit,
    unknown_kind,
    unreadable,
)
from shop_app.text import UserError

_HEAD = 12
_LONGEST_SIDE = 2048
"""Pixels that are looked at while a person chooses the square."""
_QUALITIES = (88, 80, 70, 60, 45, 30)

Source = Path | bytes | QImage


def offered(data: QMimeData) -> Source | None:
    """Return the picture that was dropped or pasted, None where it is none at all."""
    urls = [url for url in data.urls() if url.isLocalFile()]
    if urls:
        return Path(urls[0].toLocalFile())
    image = data.imageData() if data.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None


def read_picture(source: Source) -> QImage:
    """Return a picture upright, at most 2048 pixels long.

    Raises:
        UserError: too large, of no kind we take, or damaged.
    """
    if isinstance(source, QImage):
        refuse_size(source.width(), source.height())
        return _fitted(source)
    buffer = QBuffer()
    buffer.setData(QByteArray(_bytes(source)))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    refuse_size(size.width(), size.height())
    if size.isValid() and max(size.width(), size.height()) > _LONGEST_SIDE:
        within = QSize(_LONGEST_SIDE, _LONGEST_SIDE)
        reader.setScaledSize(size.scaled(within, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise unreadable()
    return _fitted(image)


def _bytes(source: Path | bytes) -> bytes:
    if isinstance(source, bytes):
        refuse_unfit(len(source), source[:_HEAD])
        return source
    try:
        with source.open("rb") as opened:
            refuse_unfit(source.stat().st_size, opened.read(_HEAD))
            opened.seek(0)
            return opened.read()
    except OSError:
        raise unknown_kind() from None


def _fitted(image: QImage) -> QImage:
    """Return a picture of a length that is quick to show, on white where it is transparent."""
    if max(image.width(), image.height()) > _LONGEST_SIDE:
        aspect, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
        image = image.scaled(_LONGEST_SIDE, _LONGEST_SIDE, aspect, smooth.SmoothTransformation)
    plain = QImage(image.size(), QImage.Format.Format_RGB32)  # a new one: no words come along
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(plain.rect(), image)
    painter.end()
    return plain


def square(image: QImage, crop: Crop) -> QImage:
    """Return the square of a picture, at most 512 pixels wide."""
    cut = image.copy(QRect(crop.left, crop.top, crop.side, crop.side))
    if crop.side <= SIDE:
        return cut
    aspect = Qt.AspectRatioMode.IgnoreAspectRatio
    return cut.scaled(SIDE, SIDE, aspect, Qt.TransformationMode.SmoothTransformation)


def jpeg_of(image: QImage, crop: Crop) -> bytes:
    """Return the square as a JPEG of at most 80 kB.

    Raises:
        UserError: it cannot be made so small.
    """
    cut = square(image, crop)
    for quality in _QUALITIES:
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        done = cut.save(buffer, "JPEG", quality)  # type: ignore[call-overload] # its stub knows bytes only
        if done and data.size() <= MOST_KEPT:
            return bytes(data.data())
    raise UserError(unreadable().message)
