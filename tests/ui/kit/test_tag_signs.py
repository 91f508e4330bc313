"""Signs of tags: told apart by shape alone, and seen on every ground."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from shop_app.domain.tags import Tag, TagColour, TagShape
from shop_app.ui.kit.tag_signs import TagChip, draw_tag
from shop_app.ui.tokens import DARK, LIGHT, TAG_SHADES

GROUNDS = ("bg", "surface", "hover", "chip", "selection")


def luminance(colour: str) -> float:
    one = QColor(colour)
    parts = (one.redF(), one.greenF(), one.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("colour", TagColour)
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_colour_is_seen_on_every_ground(colour: TagColour, ground: str) -> None:
    for dark, tokens in enumerate((LIGHT, DARK)):
        lights = sorted((luminance(TAG_SHADES[colour][dark]), luminance(getattr(tokens, ground))))
        assert (lights[1] + 0.05) / (lights[0] + 0.05) >= 3


def drawn(shape: TagShape) -> set[tuple[int, int]]:
    image = QImage(24, 24, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_tag(painter, QRectF(0, 0, 24, 24), TagColour.BLUE, shape, dark=False)
    painter.end()
    every = ((x, y) for x in range(24) for y in range(24))
    return {(x, y) for x, y in every if image.pixelColor(x, y).value() < 220}


def test_shapes_differ_without_any_colour() -> None:
    pictures = {shape: drawn(shape) for shape in TagShape}
    assert all(len(one) > 100 for one in pictures.values())
    for one, other in combinations(TagShape, 2):
        assert len(pictures[one] ^ pictures[other]) > 40, (one, other)


def test_a_chip_says_the_tag(qtbot: QtBot) -> None:
    chip = TagChip()
    qtbot.addWidget(chip)
    chip.show_tag(Tag(1, 1, "<b>VIP</b> & Co", TagColour.RED, TagShape.STAR))
    assert chip.text() == "<b>VIP</b> & Co"
    assert chip.textFormat() is Qt.TextFormat.PlainText
