"""Undo takes back the last change, and does not skip one that could not be taken back just now."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shop_app.services.changes import Changes
from shop_app.services.shop import Shop
from shop_app.text import Message, TryAgainError, translate
from shop_app.ui.crash import show_error
from shop_app.ui.tasks import Tasks
from shop_app.ui.theme import Look, Theme
from shop_app.ui.workbench import Workbench


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, shop: Shop) -> Iterator[Workbench]:
    del qtbot
    made = Workbench(shop, Tasks(show_error), Look(qapp, Theme()))
    yield made
    made.tasks.close()


def _changes(text: str, undo: list[str] | None = None, *, busy: int = 0) -> Changes:
    """A change whose inverse notes itself in `undo`, after being refused `busy` times."""
    refusals = iter(range(busy))

    def inverse() -> Changes:
        if next(refusals, None) is not None:
            raise TryAgainError(translate("Test", "busy"))
        assert undo is not None
        undo.append(text)
        return _changes(f"{text} undone")

    done = Message("Test", text)
    return Changes(frozenset(), frozenset(), done, inverse if undo is not None else None)


def test_a_step_refused_for_a_moment_is_the_next_to_be_undone(
    qtbot: QtBot, bench: Workbench
) -> None:
    undone: list[str] = []
    for text, busy in (("first", 0), ("second", 1)):
        changes = _changes(text, undone, busy=busy)
        with qtbot.waitSignal(bench.changed):
            bench.do(bench, lambda changes=changes: changes)  # type: ignore[misc]
    with qtbot.waitSignal(bench.told):
        bench.undo()
    assert undone == []
    for expected in (["second"], ["second", "first"]):
        with qtbot.waitSignal(bench.changed):
            bench.undo()
        assert undone == expected
