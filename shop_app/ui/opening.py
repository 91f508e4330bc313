"""Opening a client file beside the painted window: search answers first, then the rest moves in.

What brings SQLAlchemy along is imported here and nowhere earlier, off the window's thread.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from shop_app.text import UserError
from shop_app.ui.cancelled import Cancelled
from shop_app.ui.choices import Choices
from shop_app.ui.crash import show_error
from shop_app.ui.opening_notice import OpeningNotice
from shop_app.ui.shell.main_window import MainWindow
from shop_app.ui.tasks import Progress, Tasks
from shop_app.ui.workbench import Workbench

if TYPE_CHECKING:
    from shop_app.domain.shops import ShopDetails
    from shop_app.services.shop import Shop
    from shop_app.services.watching import FileWatch
    from shop_app.ui.features.counter.model import CounterModel

_REST_BY = 1000
"""Milliseconds after which the rest moves in even where no search was answered."""


class Open(Protocol):
    """Opens a client file; `progress` hears of what lasts, from the thread that opens."""

    def __call__(self, path: Path, language: str, *, progress: Progress | None = None) -> Shop:
        """Open the file at `path`, to greet in `language`."""
        ...


class Found(NamedTuple):
    """An open client file, and what was looked at before anyone else could write."""

    shop: Shop
    details: ShopDetails
    watch: FileWatch


class Opening(QObject):
    """Opens one client file for a window."""

    answered = Signal()
    """What was typed is answered; parts that say something of clients come next."""
    done = Signal()
    """The window works with its file, all of it."""
    failed = Signal(object)
    """The file cannot be opened: carries the `Message`, or None after a bug of ours."""

    def __init__(self, window: MainWindow, choices: Choices, open_shop: Open) -> None:
        super().__init__(window)
        self._window = window
        self._choices = choices
        self._open_shop = open_shop
        self._tasks = Tasks(show_error)
        self._notice = OpeningNotice(window.front.foot)
        self._is_open = False
        self._is_closing = False
        window.closing.connect(self._on_closing)

    def begin(self, file: Path) -> None:
        """Open `file` beside the window."""
        language = self._choices.language

        def work(progress: Progress, token: Cancelled) -> Found:
            del token  # an upgrade is not broken off
            return look_into(self._open_shop(file, language, progress=progress))

        self._tasks.long(self._window, work, self._notice.report, self._on_open, self._on_failed)

    def _on_open(self, found: Found) -> None:
        self._notice.end()
        if self._is_closing:
            found.watch.close()
            found.shop.close()
            return
        self._is_open = True
        bench = Workbench(found.shop, self._tasks, self._choices.look)
        model = begin_search(self._window, bench)
        self._found, self._bench, self._model = found, bench, model
        self._waiting = QTimer(self, interval=_REST_BY, singleShot=True)
        self._waiting.timeout.connect(self._fetch_rest)
        self._waiting.start()
        model.found.connect(self._on_answered)
        model.came.connect(self._on_answered)

    def _on_answered(self, _answer: object) -> None:
        self._model.found.disconnect(self._on_answered)
        self._model.came.disconnect(self._on_answered)
        self._waiting.start(0)  # the answer is painted first

    def _fetch_rest(self) -> None:
        self._tasks.read(self, _import_rest, lambda _: self._move_in())

    def _move_in(self) -> None:
        if not self._is_closing:
            self.answered.emit()
            move_in(self._window, self._found, self._bench, self._choices, self._model)
            self.done.emit()

    def _on_failed(self, error: BaseException) -> None:
        self._notice.end()
        self._tasks.close()
        self.failed.emit(error.message if isinstance(error, UserError) else None)
        if not isinstance(error, UserError):
            raise error

    def _on_closing(self) -> None:
        """The window closes while its file is being opened: nothing stays open behind it."""
        if self._is_closing:
            return
        self._is_closing = True
        self._tasks.close()
        if self._is_open:
            self._found.watch.close()
            self._found.shop.close()


def look_into(shop: Shop) -> Found:
    """Read what the window needs first; from here on a change from elsewhere is noticed."""
    from shop_app.services.shop_details import details  # noqa: PLC0415 - after the first paint
    from shop_app.services.watching import FileWatch  # noqa: PLC0415
    from shop_app.ui.features.counter import searching  # noqa: F401, PLC0415 - for `begin_search`

    watch = FileWatch(shop)
    watch.has_changed()
    return Found(shop, details(shop), watch)


def begin_search(window: MainWindow, bench: Workbench) -> CounterModel:
    """Let the search field of a window find clients."""
    from shop_app.ui.features.counter import searching  # noqa: PLC0415 - after the first paint

    return searching.begin_search(window.front, bench)


def _import_rest() -> None:
    from shop_app.services import greeting  # noqa: F401, PLC0415 - after the first answer
    from shop_app.ui.shell import opened_file  # noqa: F401, PLC0415


def move_in(
    window: MainWindow, found: Found, bench: Workbench, choices: Choices, model: CounterModel
) -> None:
    """Put everything that needs the open file into a window."""
    from shop_app.ui.shell.opened_file import OpenedFile  # noqa: PLC0415 - after the first answer

    opened = OpenedFile(
        window, window.rail, window.front, bench=bench, model=model, choices=choices,
        shop=found.details, watch=found.watch,
    )  # fmt: skip
    window.take(opened)
