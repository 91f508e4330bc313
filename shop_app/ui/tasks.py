"""Work beside the window: one writer, a few readers; results come back to the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from queue import Empty, SimpleQueue
from threading import Lock
from typing import Any, TypeAlias, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from shop_app.ui.cancelled import Cancelled

Result = TypeVar("Result")
Failed: TypeAlias = Callable[[BaseException], object]
Progress: TypeAlias = Callable[[int, int], object]
"""Told how much is done and of how much (0 where nobody knows)."""

_READERS = 2


@dataclass(frozen=True, slots=True)
class _Job:
    """One piece of work, who asked for it, and what to do with its outcome."""

    owner: QObject
    work: Callable[[], Any]
    then: Callable[[Any], object]
    failed: Failed
    token: Cancelled
    place: tuple[int, Hashable] = (0, None)
    writes: bool = False
    lasts: bool = False

    @property
    def needless(self) -> bool:
        """Whether nobody waits for the outcome; long work says itself what it did until then."""
        return self.token.cancelled and not self.lasts


@dataclass(frozen=True, slots=True)
class Handle:
    """Work under way, which can be told to stop."""

    token: Cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next chance."""
        self.token.cancel()


class Tasks(QObject):
    """Runs work off the window's thread; drops what comes back for a widget that is gone.

    `failed` hears of every exception that no handler of its own awaits.
    """

    _arrived = Signal()

    def __init__(self, failed: Failed, readers: int = _READERS) -> None:
        super().__init__()
        self._failed = failed
        self._writer = ThreadPoolExecutor(1, "writer")
        self._readers = ThreadPoolExecutor(readers, "reader")
        self._long = ThreadPoolExecutor(1, "long")
        self._numbers = count()
        self._jobs: dict[int, _Job] = {}
        self._newest: dict[tuple[int, Hashable], Cancelled] = {}
        self._arrivals: SimpleQueue[Callable[[], object]] = SimpleQueue()
        self._closed = False
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        owner: QObject,
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Failed | None = None,
    ) -> None:
        """Run `work` beside other reads and hand its result to `then`."""
        job = _Job(owner, work, then, failed or self._failed, Cancelled())
        self._start(self._readers, job)

    def write(
        self,
        owner: QObject,
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Failed | None = None,
    ) -> None:
        """Run `work` after all writes asked for before; it is done even if `owner` goes."""
        job = _Job(owner, work, then, failed or self._failed, Cancelled(), writes=True)
        self._start(self._writer, job)

    def latest(
        self,
        owner: QObject,
        key: Hashable,
        work: Callable[[Cancelled], Result],
        then: Callable[[Result], object],
        failed: Failed | None = None,
    ) -> None:
        """Read like `read`; a newer call of `owner` with the same `key` cancels this one."""
        token, place = Cancelled(), (id(owner), key)
        if (older := self._newest.get(place)) is not None:
            older.cancel()
        self._newest[place] = token
        job = _Job(owner, lambda: work(token), then, failed or self._failed, token, place)
        self._start(self._readers, job)

    def long(
        self,
        owner: QObject,
        work: Callable[[Progress, Cancelled], Result],
        progress: Progress,
        then: Callable[[Result], object],
        failed: Failed | None = None,
    ) -> Handle:
        """Run work that lasts; `progress` hears on the window's thread how far it is.

        `then` also gets what `work` returns after a cancel: it knows what it did until then.
        """
        token = Cancelled()
        number = next(self._numbers)
        told = _Latest(self._post, lambda done, of: self._tell(number, progress, done, of))
        job = _Job(
            owner,
            lambda: work(told.report, token),
            then,
            failed or self._failed,
            token,
            lasts=True,
        )
        self._start(self._long, job, number)
        return Handle(token)

    def close(self) -> None:
        """Finish all writes, drop reads and stop long work; deliver what the writes brought."""
        self._closed = True
        for job in list(self._jobs.values()):
            if not job.writes:
                job.token.cancel()
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._long.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)
        self._on_arrived()
        self._jobs.clear()

    def _start(self, executor: Executor, job: _Job, number: int | None = None) -> None:
        if self._closed and not job.writes:
            return
        number = next(self._numbers) if number is None else number
        self._jobs[number] = job
        executor.submit(self._run, number)

    def _run(self, number: int) -> None:
        # A worker never holds a job: the last reference to a widget must fall on its own thread.
        token = self._jobs[number].token
        try:
            if self._jobs[number].needless:
                self._post(lambda: self._drop(number))
                return
            result = self._jobs[number].work()
        except BaseException as error:  # noqa: BLE001 - whatever it is, somebody must hear of it
            caught = error
            self._post(lambda: self._fail(number, caught))
        else:
            self._post(lambda: self._deliver(number, result))
        finally:
            token.end()

    def _deliver(self, number: int, result: Any) -> None:  # noqa: ANN401 - what work returned
        job = self._drop(number)
        if not job.needless and shiboken6.isValid(job.owner):
            job.then(result)

    def _fail(self, number: int, error: BaseException) -> None:
        job = self._drop(number)
        if not job.needless:
            (job.failed if shiboken6.isValid(job.owner) else self._failed)(error)

    def _drop(self, number: int) -> _Job:
        job = self._jobs.pop(number)
        if self._newest.get(job.place) is job.token:
            del self._newest[job.place]
        return job

    def _tell(self, number: int, progress: Progress, done: int, of: int) -> None:
        job = self._jobs.get(number)
        if job is not None and shiboken6.isValid(job.owner):
            progress(done, of)

    def _post(self, call: Callable[[], object]) -> None:
        self._arrivals.put(call)
        self._arrived.emit()

    def _on_arrived(self) -> None:
        while True:
            try:
                call = self._arrivals.get_nowait()
            except Empty:
                return
            call()


class _Latest:
    """Passes on the newest of many reports, so that quick work does not flood the window."""

    def __init__(self, post: Callable[[Callable[[], object]], None], told: Progress) -> None:
        self._post = post
        self._told = told
        self._lock = Lock()
        self._newest: tuple[int, int] | None = None

    def report(self, done: int, of: int) -> None:
        """Say how far the work is; from the work's thread."""
        with self._lock:
            waiting = self._newest is not None
            self._newest = (done, of)
        if not waiting:
            self._post(self._pass_on)

    def _pass_on(self) -> None:
        with self._lock:
            newest, self._newest = self._newest, None
        if newest is not None:
            self._told(*newest)
