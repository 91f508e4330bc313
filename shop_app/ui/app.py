"""Starting the window: the application, the client file, and what to do where one is in the way."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QMainWindow

from shop_app import paths
from shop_app.settings import Settings
from shop_app.text import Message, UserError, translate
from shop_app.ui.choices import Choices
from shop_app.ui.crash import show_error, watch_for_crashes
from shop_app.ui.plain_text import PlainText, keep_text_plain
from shop_app.ui.shell.main_window import MainWindow
from shop_app.ui.single_instance import SingleInstance
from shop_app.ui.theme import load_fonts
from shop_app.ui.translations import say

if TYPE_CHECKING:  # imported where they are needed: the window is painted before
    from shop_app.domain.shops import NewShop
    from shop_app.services.shop import Shop
    from shop_app.ui.features.welcome.page import WelcomePage
    from shop_app.ui.opening import Open, Opening

_PICTURE = (1366, 768)
_TURN = 0.0005
"""Seconds after which a reader at work gives way to the window: Python's own 5 ms are a third of
what a key may take."""
_TITLE = 40
"""Pixels that a window's title and borders may take."""

_LISTEN_AFTER = 300
"""Milliseconds from the painted window; a second start is patient for longer."""

Create: TypeAlias = "Callable[[Path, NewShop, str], Shop]"


class Program(QObject):
    """The running window program: one application, one window, one client file."""

    settled = Signal()
    """The window works with its file, or says what is in the way."""

    def __init__(
        self, app: QApplication, choices: Choices, open_shop: Open, create: Create
    ) -> None:
        super().__init__()
        self.app = app
        self.choices = choices
        self._open_shop = open_shop
        self._create = create
        self.window: QMainWindow | None = None
        self._instance: SingleInstance | None = None
        self._opening: Opening | None = None
        self._guard: PlainText | None = None

    def start(self, file: Path, show: int | None = None) -> bool:
        """Show a window and open a file in it; return whether there is one.

        There is none where another window has the file.
        """
        if not file.exists() and str(file) != self.choices.settings.file:
            self._welcome(file, None)
            return True
        instance = SingleInstance(file)
        if file.is_file() and not self._is_first(instance, show):
            return False
        self._instance = instance
        window = MainWindow(self.choices)
        instance.asked.connect(lambda asked: _on_asked(window, asked))
        if show is not None:
            window.raise_card(show)
        window.painted.connect(lambda: self._open(window, file))
        self._replace(window)
        return True

    def _open(self, window: MainWindow, file: Path) -> None:
        """Open the file, now that the window is painted."""
        from shop_app.ui.opening import Opening  # noqa: PLC0415 - after the first paint

        if self._instance is not None:  # QtNetwork would keep the first answer waiting
            QTimer.singleShot(_LISTEN_AFTER, self._instance, self._instance.listen)
        self._opening = Opening(window, self.choices, self._open_shop)
        self._opening.answered.connect(self._keep_text_plain)
        self._opening.done.connect(self.settled)
        self._opening.failed.connect(lambda trouble: self._on_trouble(file, trouble))
        self._opening.begin(file)

    def _on_trouble(self, file: Path, trouble: Message | None) -> None:
        if self._instance is not None:
            self._instance.release()
        self._welcome(file, trouble)

    def show(self, shop: Shop) -> MainWindow:
        """Show the pages of an open file."""
        window = main_window(shop, self.choices)
        if self._instance is not None:
            self._instance.asked.connect(lambda asked: _on_asked(window, asked))
        self._replace(window)
        self.settled.emit()
        return window

    def _keep_text_plain(self) -> None:
        """Guard all labels, before the first that says anything of a client or a file."""
        if self._guard is None:
            self._guard = keep_text_plain(self.app)

    def _is_first(self, instance: SingleInstance, show: int | None) -> bool:
        if instance.take():
            return True
        if not instance.ask_first(str(show or "")):
            show_error(
                UserError(
                    translate(
                        "App",
                        "This client file is open in another window that does not answer. "
                        "Close that window, then start again.",
                    )
                )
            )
        return False

    def _welcome(self, file: Path, trouble: Message | None) -> None:
        from shop_app.ui.features.welcome.page import WelcomePage  # noqa: PLC0415 - rarely

        self._keep_text_plain()
        page = WelcomePage(trouble)
        window = QMainWindow()
        window.setWindowTitle("Prévenance")
        window.resize(1024, 720)
        window.setCentralWidget(page)
        page.found.connect(lambda new: self._found(page, file, new))
        page.opened.connect(self._on_opened)
        self._replace(window)
        self.settled.emit()

    def _found(self, page: WelcomePage, file: Path, new: NewShop) -> None:
        try:
            shop = self._create(_free_name(file), new, self.choices.language)
        except UserError as error:
            page.refuse(error.message)
            return
        self._take_lock(shop.store.path)
        self.show(shop)

    def _take_lock(self, file: Path) -> None:
        self._instance = SingleInstance(file)
        self._instance.take()
        self._instance.listen()
        self.choices.choose(file=str(file))

    def _on_opened(self, file: Path) -> None:
        if self.start(file):
            self.choices.choose(file=str(file))

    def _replace(self, window: QMainWindow) -> None:
        before, self.window = self.window, window
        available = window.screen().availableSize()
        roomy = available.width() > window.width() and available.height() > window.height() + _TITLE
        window.show() if roomy else window.showMaximized()
        if before is not None:
            before.close()
            before.deleteLater()


def main_window(shop: Shop, choices: Choices) -> MainWindow:
    """Return the window on an open file, ready to be shown."""
    from shop_app.ui.opening import begin_search, look_into, move_in  # noqa: PLC0415 - as above
    from shop_app.ui.tasks import Tasks  # noqa: PLC0415
    from shop_app.ui.workbench import Workbench  # noqa: PLC0415

    window = MainWindow(choices)
    found = look_into(shop)
    bench = Workbench(shop, Tasks(show_error), choices.look)
    move_in(window, found, bench, choices, begin_search(window, bench))
    return window


def make_application() -> tuple[QApplication, PlainText]:
    """Return the application with its fonts; the guard must be kept as long as it runs."""
    app = _application()
    return app, keep_text_plain(app)


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    sys.setswitchinterval(_TURN)
    app.setApplicationName("Prévenance")
    app.setDesktopFileName("prevenance")
    load_fonts()
    return app


def run_window(
    file: Path | Callable[[], Path], language: str | None, open_shop: Open, create: Create
) -> int:
    """Open the window on a file and run until it closes.

    Where no file was named, `file` tells the usual place, and the last one opened goes first.
    """
    app = _application()
    choices = Choices(app, paths.user_config() / "settings.json")
    if language and language != choices.language:
        choices.choose(language=language)
    watch_for_crashes()
    if not isinstance(file, Path):
        file = Path(choices.settings.file) if choices.settings.file else file()
    program = Program(app, choices, open_shop, create)
    program.settled.connect(_collect_again)
    if not program.start(file):
        sys.stderr.write(
            say(translate("App", "It is open already; its window comes forward.")) + "\n"
        )
        return 0
    return app.exec()


def _collect_again() -> None:
    """Let Python look for garbage again; what was made at start is kept out of every look."""
    gc.freeze()
    gc.enable()


def draw_counter(
    file: Path,
    language: str,
    picture: Path,
    open_shop: Open,
    *,
    client_id: int | None = None,
    settings: Settings | None = None,
) -> int:
    """Write a picture of the counter with a card raised, without any screen; return 0 when done.

    Raises:
        UserError: the file cannot be opened, or the picture cannot be written.
    """
    from shop_app.services.sample_shop import shown_client  # noqa: PLC0415 - pictures only

    app, _guard = make_application()
    unkept = Settings(language=language, scheme="light")
    choices = Choices(app, picture.with_suffix(".settings"), settings or unkept)
    shop = open_shop(file, language)
    window = main_window(shop, choices)
    window.resize(*_PICTURE)
    window.show()
    shown = client_id if client_id is not None else shown_client(shop)
    model = window.counter.model
    with waiting_for(model.raised):
        window.raise_card(shown)
    family = model.card.client.family_name if model.card else ""
    with waiting_for(model.found):
        window.counter.pane.field.setText(family[:3].lower())
    app.processEvents()
    written = window.grab().save(str(picture), "PNG")
    window.close()
    if not written:
        raise UserError(
            translate(
                "App",
                "The picture {path} cannot be written. Choose another folder or name.",
            ).format(path=str(picture))
        )
    return 0


@contextmanager
def waiting_for(signal: SignalInstance, seconds: float = 20) -> Iterator[None]:
    """Run the window's events until `signal` has come, at most for so long."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    yield
    QTimer.singleShot(int(seconds * 1000), loop, loop.quit)
    loop.exec()
    signal.disconnect(loop.quit)


def _free_name(file: Path) -> Path:
    """Return a name beside a file that is in the way: nothing is ever written over it."""
    number, free = 1, file
    while free.exists() or free.with_name(free.name + ".key").exists():
        number += 1
        free = file.with_name(f"{file.stem}-{number}{file.suffix}")
    return free


def _on_asked(window: MainWindow, asked: str) -> None:
    window.come_forward()
    if asked.isdecimal():
        window.raise_card(int(asked))
