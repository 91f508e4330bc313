"""However fast one types, no list is painted that answers another text than the one it stands by.

On the file that PREVENANCE_MILLION names, where it is set; else on some thousand clients.
"""

from __future__ import annotations

import os
import shutil
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shop_app.bootstrap import open_shop
from shop_app.services.client_import import import_clients
from shop_app.services.finding import Hit, find, lately
from shop_app.services.shop import Shop
from shop_app.text import Words
from shop_app.ui.features.counter.hit_rows import HitRole
from shop_app.ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from tests.conftest import Clock

OpenWindow = Callable[..., MainWindow]

GIVEN = ("Anne", "Bruno", "Chloé", "Denis", "Élise", "Farid", "Hélène", "Jean-Pierre", "Inès",
         "Jeanne", "Marie", "Robert")  # fmt: skip
STARTS = ("Le", "La", "Mar", "Du", "Bon", "Ber", "Che", "Gau", "Per", "Mor", "Lef", "Dup")
ENDS = ("fèvre", "mont", "tin", "rand", "net", "nard", "valier", "thier", "rin", "eau", "èvre",
        "ont", "ond", "inet", "ier", "oux", "elle", "court", "ville", "er", "on")  # fmt: skip
A_KEY = 100
"""Milliseconds from one key to the next."""
BACK, CLEAR = "⌫", "⎋"
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
KEYS = {BACK: Qt.Key.Key_Backspace, CLEAR: Qt.Key.Key_Escape}


@pytest.fixture(scope="module")
def crowded(shop_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A client file of some thousand names that are much alike."""
    if given := os.environ.get("PREVENANCE_MILLION"):
        return Path(given)
    folder = tmp_path_factory.mktemp("crowd")
    for one in shop_template.parent.glob(f"{shop_template.name}*"):
        shutil.copy2(one, folder / one.name)
    table = folder / "crowd.csv"
    names = product(STARTS, ENDS, GIVEN)
    rows = (f"{start}{end};{given};06{n:08d}" for n, (start, end, given) in enumerate(names))
    table.write_text("Nom;Prénom;Téléphone\n" + "\n".join(rows), "utf-8")
    shop = open_shop(folder / shop_template.name, "en")
    say = Words("en", lambda _context, source, _n: source).say
    made = import_clients(shop, [table], say).created
    shop.close()
    assert made == len(STARTS) * len(ENDS) * len(GIVEN)
    return folder / shop_template.name


@pytest.fixture
def shop(crowded: Path, clock: Clock) -> Iterator[Shop]:
    opened = open_shop(crowded, "en", clock)
    yield opened
    opened.close()


@dataclass(frozen=True)
class Seen:
    """What the list holds beside which text, and whether it says to be the answer to it."""

    text: str
    shown: tuple[Hit, ...]
    is_answer: bool


class Watch(QObject):
    """Sees every change of the list and every painting."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self.changed: list[Seen] = []
        self.painted: list[Seen] = []
        window.counter.pane.rows.modelReset.connect(lambda: self.changed.append(self.now()))
        window.counter.pane.list.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        if event.type() == QEvent.Type.Paint:
            self.painted.append(self.now())
        return False

    def now(self) -> Seen:
        pane, model = self._window.counter.pane, self._window.counter.model
        rows = (pane.rows.index(row).data(HitRole) for row in range(pane.rows.rowCount()))
        shown = tuple(row for row in rows if isinstance(row, Hit))
        return Seen(pane.field.text().strip(), shown, not model.awaited)


class Typist(QObject):
    """Presses one key after the other, by the clock; strokes are letters, BACK and CLEAR."""

    def __init__(self, window: MainWindow, strokes: str) -> None:
        super().__init__()
        self._field = window.counter.pane.field
        self._left = deque(strokes)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.press)

    def start(self) -> None:
        self._timer.start(A_KEY)

    @property
    def done(self) -> bool:
        return not self._left

    def press(self) -> None:
        if self.done:
            self._timer.stop()
            return
        stroke = self._left.popleft()
        if stroke in KEYS:
            QTest.keyClick(self._field, KEYS[stroke])
        else:
            for way in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self._field, QKeyEvent(way, 0, NO_MODIFIER, stroke))


def stale(shop: Shop, watch: Watch) -> list[Seen]:
    """The changes that were no answer to their text, and the answers painted that were not."""

    @cache
    def answer(text: str) -> tuple[Hit, ...]:
        came = lately(shop)
        return find(shop, text) if text else (*came.due, *came.lately)

    claimed = [*watch.changed, *(one for one in watch.painted if one.is_answer)]
    return [one for one in claimed if one.shown != answer(one.text)]


def settle(qtbot: QtBot, window: MainWindow, watch: Watch) -> None:
    """Wait until the last answer is painted, or the list has given way to “Nobody found”."""
    model, shown = window.counter.model, window.counter.pane.list

    def settled() -> bool:
        return not model.awaited and (not shown.isVisible() or watch.painted[-1] == watch.now())

    qtbot.waitUntil(settled, timeout=10_000)


@pytest.mark.parametrize(
    ("strokes", "text"),
    [
        (f"lefb{BACK}èvre he{CLEAR}dupn{BACK}ont", "dupont"),
        (f"jen{BACK}an mat{BACK}rt", "jean mart"),
        (f"0600{BACK}{BACK}{BACK}{BACK}bob lemnt{BACK}{BACK}ont", "bob lemont"),
    ],
    ids=["names", "two words", "a number, then a nickname"],
)
def test_ten_keys_a_second_never_paint_a_stale_list(
    qtbot: QtBot, shop: Shop, open_window: OpenWindow, strokes: str, text: str
) -> None:
    window = open_window()
    watch, typist = Watch(window), Typist(window, strokes)
    typist.start()
    qtbot.waitUntil(lambda: typist.done, timeout=A_KEY * len(strokes) * 5)
    assert window.counter.pane.field.text() == text
    settle(qtbot, window, watch)
    assert stale(shop, watch) == []
    assert watch.now().shown == find(shop, text)
    assert len({one.text for one in watch.painted if one.is_answer}) > 1  # seen on the way


def test_a_burst_of_keys_never_paints_a_stale_list(
    qtbot: QtBot, shop: Shop, open_window: OpenWindow
) -> None:
    window = open_window()
    watch = Watch(window)
    for strokes, text in (
        ("lefèvre", "lefèvre"),
        (f"{CLEAR}martin jea{BACK}{BACK}{BACK}ma", "martin ma"),
        (f"{CLEAR}qxqxqxqx", "qxqxqxqx"),
    ):
        typist = Typist(window, strokes)
        while not typist.done:
            typist.press()  # no time between two keys
        settle(qtbot, window, watch)
        assert watch.now() == Seen(text, find(shop, text), is_answer=True)
        assert window.counter.pane.list.isVisible() == (text != "qxqxqxqx")
    assert stale(shop, watch) == []


def test_a_card_is_raised_only_for_the_whole_text(
    qtbot: QtBot, shop: Shop, open_window: OpenWindow
) -> None:
    window = open_window()
    model = window.counter.model
    raised: list[int] = []
    model.raised.connect(lambda card: raised.append(card.client.id))
    typist = Typist(window, "lefèvre marie")
    while not typist.done:
        typist.press()
    QTest.keyClick(window.counter.pane.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.card is not None)
    assert raised == [find(shop, "lefèvre marie")[0].id]
