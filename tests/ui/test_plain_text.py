"""A client's name is never taken for rich text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QToolTip, QWidget

from shop_app.ui.plain_text import keep_text_plain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

RED = QColor("#ff0000")


@pytest.fixture(autouse=True)
def plain(qapp: QApplication) -> Iterator[None]:
    watcher = keep_text_plain(qapp)
    yield
    qapp.removeEventFilter(watcher)
    watcher.deleteLater()


@pytest.fixture
def hostile(tmp_path: Path, qapp: QApplication) -> str:
    del qapp
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(RED)
    picture.save(str(tmp_path / "red.png"))
    return f'<img src="{tmp_path / "red.png"}">'


def shows_red(widget: QWidget) -> bool:
    image = widget.grab().toImage()
    xs, ys = range(0, image.width(), 4), range(0, image.height(), 4)
    return any(image.pixelColor(x, y) == RED for x in xs for y in ys)


def test_a_label_shows_the_letters(qtbot: QtBot, hostile: str) -> None:
    label = QLabel(hostile)
    qtbot.addWidget(label)
    label.show()
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert not shows_red(label)
    label.setText(hostile + "!")
    assert not shows_red(label)


def test_rich_text_of_ours_stays(qtbot: QtBot) -> None:
    label = QLabel("<b>ours</b>")
    label.setTextFormat(Qt.TextFormat.RichText)
    qtbot.addWidget(label)
    label.show()
    assert label.textFormat() == Qt.TextFormat.RichText


def test_a_tooltip_shows_the_letters(qtbot: QtBot, qapp: QApplication, hostile: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    for text in (hostile, hostile + " again"):
        QToolTip.showText(QPoint(10, 10), text, window)
        tips = [w for w in qapp.topLevelWidgets() if isinstance(w, QLabel) and w.text() == text]
        assert [tip.textFormat() for tip in tips] == [Qt.TextFormat.PlainText]
        assert not shows_red(tips[0])
    QToolTip.hideText()


def test_a_message_box_shows_the_letters(qtbot: QtBot, hostile: str) -> None:
    box = QMessageBox()
    box.setText(hostile)
    box.setInformativeText(hostile)
    qtbot.addWidget(box)
    box.show()
    assert not shows_red(box)
