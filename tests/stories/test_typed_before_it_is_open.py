"""The window takes keys before its client file is open, and answers them as soon as it is."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from shop_app.__main__ import window_asked_for
from shop_app.bootstrap import create_shop, open_shop
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.services.shop import Shop
from shop_app.settings import Settings
from shop_app.text import UserError, translate
from shop_app.ui.app import Program
from shop_app.ui.choices import Choices
from shop_app.ui.features.welcome.page import WelcomePage
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.shell.main_window import MainWindow
from shop_app.ui.tasks import Progress
from shop_app.ui.theme import load_fonts

_PHONE = NewContactPoint(ContactKind.PHONE, "06 12 34 56 78")
_LATE = (
    "sqlalchemy", "sqlalchemy.orm", "alembic", "sqlcipher3", "phonenumbers", "openpyxl",
    "shop_app.services.greeting",
)  # fmt: skip


class SlowDisk:
    """Opens a client file only when told to, or finds that it cannot."""

    def __init__(self) -> None:
        self.begun, self.go_on = Event(), Event()
        self.progress: Progress | None = None
        self.trouble: UserError | None = None

    def __call__(self, path: Path, language: str, *, progress: Progress | None = None) -> Shop:
        self.progress = progress
        self.begun.set()
        assert self.go_on.wait(20)
        if self.trouble is not None:
            raise self.trouble
        return open_shop(path, language)


@pytest.fixture
def disk() -> SlowDisk:
    return SlowDisk()


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, disk: SlowDisk, tmp_path: Path) -> Iterator[Program]:
    del qtbot
    load_fonts()
    choices = Choices(qapp, tmp_path / "settings.json", Settings(language="fr"))
    made = Program(qapp, choices, disk, create_shop)
    yield made
    disk.go_on.set()
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()
    if made._instance is not None:
        made._instance.release()
    if made._guard is not None:
        qapp.removeEventFilter(made._guard)
    choices.take_off()


@pytest.fixture
def window(qtbot: QtBot, program: Program, disk: SlowDisk, shop_path: Path) -> MainWindow:
    """Painted, its client file not open yet."""
    assert program.start(shop_path)
    qtbot.waitUntil(disk.begun.is_set)
    assert isinstance(program.window, MainWindow)
    return program.window


def _press(window: MainWindow, text: str) -> None:
    for letter in text:
        QTest.keyClicks(window.focusWidget(), letter)


def test_letters_typed_before_are_searched_and_answered(
    qtbot: QtBot, program: Program, window: MainWindow, disk: SlowDisk,
    take_in: Callable[..., int],
) -> None:  # fmt: skip
    take_in(family_name="Okafor", given_name="Ada")
    take_in(family_name="Okafor", given_name="Ben")
    _press(window, "oka")
    field = window.front.pane.field
    assert field.text() == "oka"
    with qtbot.waitSignal(program.settled):
        disk.go_on.set()
        _press(window, "f")
    assert field.text() == "okaf"
    qtbot.waitUntil(lambda: len(window.counter.model.hits) == 2)
    assert window.front.pane.rows.rowCount() == 3
    assert window.windowTitle() == "Chez Nous – Prévenance"
    assert window.focusWidget() is field


def test_enter_before_it_is_open_raises_the_first_card(
    qtbot: QtBot, program: Program, window: MainWindow, disk: SlowDisk,
    take_in: Callable[..., int],
) -> None:  # fmt: skip
    take_in(family_name="Okafor", given_name="Ada")
    take_in(family_name="Okafor", given_name="Ben")
    _press(window, "oka")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_F4, Qt.Key.Key_Return):
        QTest.keyClick(window.focusWidget(), key)
    with qtbot.waitSignal(program.settled):
        disk.go_on.set()
    qtbot.waitUntil(lambda: window.counter.model.card is not None)
    assert window.counter.card.isVisible()


def test_a_new_client_asked_for_before_keeps_every_letter(
    qtbot: QtBot, program: Program, window: MainWindow, disk: SlowDisk
) -> None:
    _press(window, "Ada ")
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    _press(window, "Okafor")
    with qtbot.waitSignal(program.settled):
        disk.go_on.set()
    sheet = window.counter.new_client
    assert sheet.isVisible()
    assert sheet.values()["name"] == "Ada Okafor"
    focused = window.focusWidget()
    assert focused is not None
    assert sheet.isAncestorOf(focused)


def test_a_page_and_a_card_asked_for_before_come(
    qtbot: QtBot, program: Program, window: MainWindow, disk: SlowDisk,
    take_in: Callable[..., int],
) -> None:  # fmt: skip
    client = take_in(family_name="Okafor")
    window.raise_card(client)
    window.rail.chosen.emit("settings")
    with qtbot.waitSignal(program.settled):
        disk.go_on.set()
    qtbot.waitUntil(lambda: window.counter.model.card is not None)
    window.open_page("settings")
    assert window.pages.currentWidget() is window.opened.settings


def test_what_lasts_is_said_and_how_far_it_is(
    qtbot: QtBot, program: Program, window: MainWindow, disk: SlowDisk
) -> None:
    foot = window.front

    def said() -> str:
        return " ".join(one.text() for one in foot.findChildren(WrappingLabel))

    assert "Ouverture" not in said()
    qtbot.waitUntil(lambda: "Ouverture du fichier client…" in said())
    assert disk.progress is not None
    disk.progress(300, 1000)
    qtbot.waitUntil(lambda: "nouvelle version" in said())
    bar = foot.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert (bar.value(), bar.maximum()) == (300, 1000)
    assert bar.isVisible()
    with qtbot.waitSignal(program.settled):
        disk.go_on.set()
    qtbot.waitUntil(lambda: "nouvelle version" not in said())


def test_a_file_that_does_not_open_brings_the_welcome_page_with_the_reason(
    qtbot: QtBot, program: Program, window: MainWindow, disk: SlowDisk
) -> None:
    _press(window, "oka")
    disk.trouble = UserError(translate("ClientFile", "{path} cannot be read.").format(path="<b>x"))
    with qtbot.waitSignal(program.settled):
        disk.go_on.set()
    assert program.window is not None
    page = program.window.centralWidget()
    assert isinstance(page, WelcomePage)
    assert page._trouble.text() == "<b>x cannot be read."
    assert page._trouble.textFormat() == Qt.TextFormat.PlainText


def test_a_window_closed_before_its_file_is_open_leaves_nothing_open(
    qtbot: QtBot, window: MainWindow, disk: SlowDisk, shop_path: Path
) -> None:
    disk.go_on.set()
    window.close()
    assert not window.isVisible()
    qtbot.waitUntil(lambda: not shop_path.with_name(shop_path.name + "-wal").exists())


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ((), (None, None)),
        (("--file", "a b"), (Path("a b"), None)),
        (("--lang", "fr", "--file", "x"), (Path("x"), "fr")),
        (("--lang", "tlh"), None),
        (("--file",), None),
        (("--file", "--json"), None),
        (("find", "x"), None),
        (("--file", "x", "find", "y"), None),
        (("--help",), None),
    ],
)
def test_the_window_is_told_from_commands_before_they_are_imported(
    typed: tuple[str, ...], asked: tuple[Path | None, str | None] | None
) -> None:
    assert window_asked_for(typed) == asked


_STARTED = """
import sys
import shop_app.__main__ as program
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from shop_app.ui.features.counter.search_pane import SearchPane
from shop_app.ui.shell.main_window import MainWindow

NAMES = {names!r}
painted, take, show_hits = MainWindow._on_painted, MainWindow.take, SearchPane.show_hits

def tell(what):
    print(what, *(name for name in NAMES if name in sys.modules))

def on_painted(window):
    if not window._is_painted:
        tell("painted:")
        QTest.keyClick(window.front.pane.field, "o")
    painted(window)

def on_answered(pane, answer):
    show_hits(pane, answer)
    tell(f"{{pane.rows.rowCount()}} rows:")

def on_open(window, opened):
    take(window, opened)
    tell("open:")
    QTimer.singleShot(0, window.close)

MainWindow._on_painted, MainWindow.take = on_painted, on_open
SearchPane.show_hits = on_answered
sys.exit(program.main(["--file", sys.argv[1], "--lang", "fr"]))
"""


def test_each_step_of_the_start_imports_what_it_needs_and_no_more(
    shop_path: Path, tmp_path: Path, take_in: Callable[..., int]
) -> None:
    take_in(family_name="Okafor", contact_points=(_PHONE,))
    done = subprocess.run(
        [sys.executable, "-c", _STARTED.format(names=_LATE), str(shop_path)],
        check=False, capture_output=True, text=True, timeout=60,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path),
             "XDG_CONFIG_HOME": str(tmp_path / "settings")},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    painted, answered, opened = done.stdout.splitlines()
    assert painted == "painted:"
    assert answered == "2 rows: sqlalchemy sqlcipher3"
    assert opened.startswith("open: sqlalchemy sqlcipher3")
    assert "sqlalchemy.orm" not in opened
    assert "alembic" not in opened  # the file is at head
