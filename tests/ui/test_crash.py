"""A bug of ours is reported without anyone's data, once, and the program goes on."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from shop_app.text import Message, UserError
from shop_app.ui.crash import report_of, show_error, watch_for_crashes


class Boxes:
    """Answers every box that comes up, and keeps what it said."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._answer)
        self._timer.start()

    def _answer(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.said.append((box.text(), box.detailedText()))
            show_error(ValueError("another one meanwhile"))  # waits for nobody
            box.accept()


@pytest.fixture
def boxes(qtbot: QtBot) -> Iterator[Boxes]:
    del qtbot
    made = Boxes()
    yield made
    made._timer.stop()


def _bug() -> BaseException:
    birthdays: dict[str, int] = {}
    try:
        birthdays["Hélène Lefèvre"]
    except KeyError as error:
        return error
    raise AssertionError


def _bug_in_a_library(folder: str) -> BaseException:
    code = compile("raise ValueError('Lefèvre')", f"{folder}/site-packages/lib/part.py", "exec")
    try:
        exec(code)  # noqa: S102 - a file name of our choice
    except ValueError as error:
        return error
    raise AssertionError


def test_a_report_names_places_and_nobody() -> None:
    report = report_of(_bug())
    assert "KeyError" in report
    assert "test_crash.py" in report
    assert "_bug" in report
    assert "Lefèvre" not in report
    library = report_of(_bug_in_a_library("/home/a/marie.dupont/.venv"))
    assert "site-packages/lib/part.py" in library
    assert "marie" not in library
    assert "/home" not in report + library


def test_the_users_world_is_one_sentence_and_a_bug_comes_with_its_report(boxes: Boxes) -> None:
    show_error(UserError(Message("X", "<b>The disk</b> is full.")))
    assert boxes.said == [("<b>The disk</b> is full.", "")]
    boxes.said.clear()
    show_error(_bug())
    ((text, report),) = boxes.said
    assert "goes on" in text
    assert "KeyError" in report


def test_what_nothing_caught_is_shown_and_written_to_stderr(
    qtbot: QtBot, boxes: Boxes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    watch_for_crashes()
    error = _bug()
    sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: len(boxes.said) == 1)
    heard = capsys.readouterr().err
    assert "KeyError" in heard
    assert "Lefèvre" not in heard
