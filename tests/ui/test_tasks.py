"""Background work: order, delivery, dropping, cancelling, failures, progress."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread

from shop_app.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from shop_app.ui.cancelled import Cancelled
    from shop_app.ui.tasks import Progress

PATIENCE = 5


@pytest.fixture
def failures() -> list[BaseException]:
    return []


@pytest.fixture
def tasks(qtbot: QtBot, failures: list[BaseException]) -> Iterator[Tasks]:
    del qtbot
    made = Tasks(failures.append)
    yield made
    made.close()


def test_a_read_runs_elsewhere_and_comes_back_here(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[tuple[bool, QThread]] = []
    here = QThread.currentThread()
    tasks.read(
        tasks,
        lambda: threading.current_thread() is not threading.main_thread(),
        lambda away: got.append((away, QThread.currentThread())),
    )
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(True, here)]


def test_reads_do_not_wait_for_a_write(tasks: Tasks, qtbot: QtBot) -> None:
    go, got = threading.Event(), list[str]()
    tasks.write(tasks, lambda: go.wait(PATIENCE), lambda _: got.append("written"))
    tasks.read(tasks, lambda: "read", got.append)
    qtbot.waitUntil(lambda: got == ["read"])
    go.set()
    qtbot.waitUntil(lambda: got == ["read", "written"])


def test_writes_keep_their_order(tasks: Tasks) -> None:
    done: list[int] = []
    for number in range(20):
        tasks.write(tasks, partial(done.append, number), lambda _: None)
    tasks.close()
    assert done == list(range(20))


def test_a_result_for_a_widget_that_is_gone_is_dropped(tasks: Tasks, qtbot: QtBot) -> None:
    go, got = threading.Event(), list[str]()
    owner = QObject()
    tasks.read(owner, lambda: go.wait(PATIENCE), lambda _: got.append("for nobody"))
    shiboken6.delete(owner)
    go.set()
    tasks.read(tasks, lambda: "last", got.append)
    qtbot.waitUntil(lambda: "last" in got)
    tasks.close()
    assert got == ["last"]


def test_a_failure_goes_to_its_handler_or_to_the_one_of_all(
    tasks: Tasks, qtbot: QtBot, failures: list[BaseException]
) -> None:
    own: list[BaseException] = []
    tasks.read(tasks, lambda: 1 // 0, print, own.append)
    tasks.write(tasks, lambda: int("x"), print)
    qtbot.waitUntil(lambda: bool(own and failures))
    assert isinstance(own[0], ZeroDivisionError)
    assert isinstance(failures[0], ValueError)


def test_a_write_that_fails_after_its_widget_went_is_still_heard_of(
    tasks: Tasks, failures: list[BaseException]
) -> None:
    go, own = threading.Event(), list[BaseException]()
    owner = QObject()

    def fail() -> None:
        go.wait(PATIENCE)
        raise OSError

    tasks.write(owner, fail, print, own.append)
    shiboken6.delete(owner)
    go.set()
    tasks.close()
    assert own == []
    assert isinstance(failures[0], OSError)


def test_the_newest_of_a_key_wins_and_the_older_is_interrupted(tasks: Tasks, qtbot: QtBot) -> None:
    begun, interrupted, got = threading.Event(), threading.Event(), list[str]()

    def slow(token: Cancelled) -> str:
        token.on_cancel(interrupted.set)
        begun.set()
        interrupted.wait(PATIENCE)
        return "older" if not token.cancelled else "stopped"

    tasks.latest(tasks, "search", slow, got.append)
    assert begun.wait(PATIENCE)
    tasks.latest(tasks, "search", lambda _: "newer", got.append)
    assert interrupted.is_set()
    tasks.latest(tasks, "other", lambda _: "other key", got.append)
    qtbot.waitUntil(lambda: len(got) == 2)
    tasks.close()
    assert sorted(got) == ["newer", "other key"]


def test_an_older_search_that_has_not_begun_never_begins(tasks: Tasks, qtbot: QtBot) -> None:
    go, began, got = threading.Event(), list[str](), list[str]()
    for _ in range(2):
        tasks.read(tasks, lambda: go.wait(PATIENCE), lambda _: None)

    def find(text: str, _: Cancelled) -> str:
        began.append(text)
        return text

    for text in ("l", "le", "lef"):
        tasks.latest(tasks, "search", partial(find, text), got.append)
    go.set()
    qtbot.waitUntil(lambda: bool(got))
    assert (began, got) == (["lef"], ["lef"])


def test_an_interrupted_query_is_no_failure(
    tasks: Tasks, qtbot: QtBot, failures: list[BaseException]
) -> None:
    begun, interrupted, got = threading.Event(), threading.Event(), list[str]()

    def query(token: Cancelled) -> str:
        token.on_cancel(interrupted.set)
        begun.set()
        interrupted.wait(PATIENCE)
        raise RuntimeError

    tasks.latest(tasks, "search", query, got.append)
    assert begun.wait(PATIENCE)
    tasks.latest(tasks, "search", lambda _: "newer", got.append)
    qtbot.waitUntil(lambda: got == ["newer"])
    tasks.close()
    assert failures == []


def test_a_hook_is_not_called_after_the_work_has_ended(tasks: Tasks, qtbot: QtBot) -> None:
    called, got = list[str](), list[str]()

    def work(token: Cancelled) -> str:
        token.on_cancel(lambda: called.append("interrupt"))
        return "first"

    tasks.latest(tasks, "search", work, got.append)
    qtbot.waitUntil(lambda: got == ["first"])
    tasks.latest(tasks, "search", lambda _: "second", got.append)
    qtbot.waitUntil(lambda: got == ["first", "second"])
    assert called == []


def test_long_work_reports_and_says_what_it_did_when_cancelled(tasks: Tasks, qtbot: QtBot) -> None:
    stop = threading.Event()
    seen, got = list[tuple[int, int]](), list[str]()

    def work(report: Progress, token: Cancelled) -> str:
        token.on_cancel(stop.set)
        report(1, 10)
        report(2, 10)
        stop.wait(PATIENCE)
        return f"stopped: {token.cancelled}"

    handle = tasks.long(tasks, work, lambda *report: seen.append(report), got.append)
    qtbot.waitUntil(lambda: bool(seen) and seen[-1] == (2, 10))
    handle.cancel()
    qtbot.waitUntil(lambda: bool(got))
    assert got == ["stopped: True"]


def test_closing_finishes_writes_and_drops_reads(tasks: Tasks) -> None:
    written, got = list[str](), list[str]()
    begun = threading.Event()

    def slow(token: Cancelled) -> str:
        stopped = threading.Event()
        token.on_cancel(stopped.set)
        begun.set()
        stopped.wait(PATIENCE)
        return "read"

    tasks.latest(tasks, "search", slow, got.append)
    assert begun.wait(PATIENCE)

    def save() -> str:
        written.append("saved")
        return "saved"

    tasks.write(tasks, save, got.append)
    tasks.close()
    tasks.read(tasks, lambda: "late", got.append)
    assert (written, got) == (["saved"], ["saved"])
