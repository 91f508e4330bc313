"""One window a client file; a second start brings the first one forward."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from shop_app.ui.second_starts import name_of
from shop_app.ui.single_instance import SingleInstance


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "clients.prevenance"


@pytest.fixture
def first(qtbot: QtBot, file: Path) -> Iterator[SingleInstance]:
    del qtbot
    made = SingleInstance(file)
    assert made.take()
    made.listen()
    yield made
    made.release()


def test_a_second_start_is_heard_by_the_first(
    qtbot: QtBot, first: SingleInstance, file: Path
) -> None:
    second = SingleInstance(file)
    assert not second.take()
    for message in ("", "42"):
        with qtbot.waitSignal(first.asked) as asked:
            assert second.ask_first(message)
        assert asked.args == [message]


def test_two_files_have_two_windows(first: SingleInstance, file: Path, tmp_path: Path) -> None:
    assert first is not None
    other = SingleInstance(tmp_path / "other.prevenance")
    assert other.take()
    assert name_of(tmp_path / "other.prevenance") != name_of(file)
    other.release()


def test_the_next_one_takes_over_once_the_first_has_let_go(
    first: SingleInstance, file: Path
) -> None:
    first.release()
    second = SingleInstance(file)
    assert second.take()
    second.release()


def test_what_a_pulled_plug_left_is_taken_over(qtbot: QtBot, file: Path) -> None:
    crashed = (
        "import os, sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from pathlib import Path\n"
        "from shop_app.ui.single_instance import SingleInstance\n"
        "app = QCoreApplication([])\n"
        "made = SingleInstance(Path(sys.argv[1]))\n"
        "assert made.take()\n"
        "made.listen()\n"
        "os._exit(9)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", crashed, str(file)],
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert ended.returncode == 9
    assert file.with_name(file.name + ".lock").exists()
    second = SingleInstance(file)
    assert second.take()
    second.listen()
    third = SingleInstance(file)
    with qtbot.waitSignal(second.asked):
        assert third.ask_first()
    second.release()


def test_a_first_window_that_does_not_answer_is_told_apart(
    first: SingleInstance, file: Path
) -> None:
    assert first._calls is not None
    first._calls.close()
    QLocalServer.removeServer(name_of(file))
    second = SingleInstance(file)
    assert not second.take()
    assert not second.ask_first()


def test_a_folder_where_no_lock_can_be_made_is_not_taken_for_another_window(
    tmp_path: Path,
) -> None:
    alone = SingleInstance(tmp_path / "no such folder" / "clients.prevenance")
    assert alone.take()  # opening the file will say what is in the way
    alone.release()
