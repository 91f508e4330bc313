"""A client's picture is read small; one that cannot be read shows nothing."""

from __future__ import annotations

import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from shop_app.domain.clients import Photo
from shop_app.ui.kit.photo import read_small


def _png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#88aa66"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def _claiming(width: int, height: int) -> bytes:
    """A PNG whose header claims a size that its data does not hold."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))
    return b"\x89PNG\r\n\x1a\n" + chunk


@pytest.mark.parametrize(("width", "height"), [(400, 300), (30, 900), (1, 1)])
def test_the_middle_of_a_picture_is_a_square(qtbot: QtBot, width: int, height: int) -> None:
    del qtbot
    image = read_small(Photo("image/png", _png(width, height)))
    assert image.width() == image.height() > 0
    assert image.pixelColor(image.width() // 2, image.height() // 2) == QColor("#88aa66")


@pytest.mark.parametrize("data", [b"", b"no picture", _claiming(100_000, 100_000)])
def test_what_is_no_picture_shows_nothing(qtbot: QtBot, data: bytes) -> None:
    del qtbot
    assert read_small(Photo("image/png", data)).isNull()
