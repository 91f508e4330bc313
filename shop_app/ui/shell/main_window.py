"""The main window: the rail, the pages, and the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from shop_app.ui.choices import Choices
from shop_app.ui.features.counter.front import CounterFront
from shop_app.ui.shell.navigation import Rail
from shop_app.ui.shell.pages import PAGES

if TYPE_CHECKING:  # it brings the store along, and the window is painted before it is imported
    from shop_app.domain.booking_parties import Party
    from shop_app.services.kept_chits import OutdatedChit
    from shop_app.ui.features.bookings.page import BookingsPage
    from shop_app.ui.features.clients.page import ClientsPage
    from shop_app.ui.features.counter.page import CounterPage
    from shop_app.ui.shell.opened_file import OpenedFile

_PAINTED_BY = 1000
"""Milliseconds after which a window nobody sees (minimised at start) counts as painted."""


class MainWindow(QMainWindow):
    """Is there before its client file is open; what needs the file comes with `take`.

    What is asked for until then (a page, a client's card) is kept, and done as soon as it can be.
    """

    painted = Signal()
    """The window is on screen for the first time."""
    closing = Signal()

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self.setWindowTitle("Prévenance")
        self.rail = Rail(choices.look)
        self.pages = QStackedWidget()
        self.front = CounterFront(choices.look)
        self._places = {"counter": self.pages.addWidget(self.front)}
        for page in PAGES:
            self.rail.add_page(page.name, page.icon, page.words, below=page.below)
        self._opened: OpenedFile | None = None
        self._is_painted = False
        self._wanted_page = ""
        self._wanted_client: int | None = None
        self._lay_out()
        for keys in ("Ctrl+F", "Ctrl+K", "F8"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.go_to_search)
        self.rail.chosen.connect(self.open_page)
        self.rail.staff_wanted.connect(lambda: self.open_page("settings"))
        self.open_page("counter")
        QTimer.singleShot(_PAINTED_BY, self, self._on_painted)

    @property
    def opened(self) -> OpenedFile:
        """What the window has since its client file is open."""
        assert self._opened is not None  # noqa: S101 - nobody asks before
        return self._opened

    @property
    def counter(self) -> CounterPage:
        """The counter of the open client file."""
        return self.opened.counter

    def take(self, opened: OpenedFile) -> None:
        """Work with an open client file from now on; do what was asked for meanwhile."""
        self._opened = opened
        opened.counter.model.page_wanted.connect(self.open_client)
        opened.counter.model.table_wanted.connect(self._open_table_of_client)
        opened.counter.hosting.table_wanted.connect(self._open_table_of)
        self._column.insertWidget(0, opened.outdated)
        opened.outdated.table_wanted.connect(self._open_table_of_chit)
        self._column.addWidget(opened.importing)
        self._places["settings"] = self.pages.addWidget(opened.settings)
        self.setAcceptDrops(True)
        if self._wanted_page:
            self.open_page(self._wanted_page)
        if self._wanted_client is not None:
            self.raise_card(self._wanted_client)

    def open_page(self, name: str) -> None:
        """Show a page, as soon as it is there."""
        self._wanted_page = ""
        if name == "clients" and self._opened is not None:
            self._clients().open_list()
        if name not in self._places and self._opened is not None:
            self._make(name, self._opened)
        if name == "bookings" and self._opened is not None:
            self._bookings()
        if name not in self._places:
            self._wanted_page = name
            return
        self._show_page(name)
        if name == "counter":
            self.front.pane.focus_search()

    def _make(self, name: str, opened: OpenedFile) -> None:
        """Make a page that is not there until it is first asked for."""
        makers: dict[str, Callable[[QStackedWidget], QWidget]] = {
            "products": opened.products,
            "menu": opened.menu,
            "table": opened.table,
        }
        if name in makers:
            self._places[name] = self.pages.indexOf(makers[name](self.pages))

    def open_table(
        self, client_ids: Sequence[int], *, guests: int = 0, booking_id: int | None = None
    ) -> None:
        """Open the page “for this table” with a party."""
        self.open_page("table")
        self.opened.table(self.pages).open_for(client_ids, guests=guests, booking_id=booking_id)

    def go_to_search(self) -> None:
        """Go to the search from wherever one is."""
        self.open_page("counter")

    def raise_card(self, client_id: int) -> None:
        """Raise a client's card, from wherever one is, as soon as it can be read."""
        self.open_page("counter")
        if self._opened is None:
            self._wanted_client = client_id
        else:
            self.counter.raise_card(client_id)

    def open_client(self, client_id: int) -> None:
        """Open a client's whole page; Esc goes back to the page one came from."""
        elsewhere = self._place != "clients"
        if elsewhere:
            self._came_from = self._place
        clients = self._clients()
        self._show_page("clients")
        clients.open_client(client_id, from_elsewhere=elsewhere)

    _place = _came_from = "counter"
    """The page in sight, and the one from which a client's page was opened."""

    def _clients(self) -> ClientsPage:
        clients = self.opened.clients(self.pages)
        if "clients" not in self._places:
            self._places["clients"] = self.pages.indexOf(clients)
            clients.left.connect(lambda: self.open_page(self._came_from))
        return clients

    def _bookings(self) -> BookingsPage:
        bookings = self.opened.bookings(self.pages)
        if "bookings" not in self._places:
            self._places["bookings"] = self.pages.indexOf(bookings)
            bookings.card_wanted.connect(self.raise_card)
            bookings.whose_wanted.connect(self._ask_whose)
            bookings.table_wanted.connect(self.opened.counter.hosting.table_wanted)
        return bookings

    def _open_table_of_client(self, client_id: int) -> None:
        self.open_page("table")
        self.opened.table(self.pages).open_for_client(client_id)

    def _open_table_of_chit(self, chit: OutdatedChit) -> None:
        self.open_table(chit.client_ids, guests=chit.guests, booking_id=chit.booking_id)

    def _open_table_of(self, party: Party) -> None:
        booking = party.booking
        self.open_table(booking.client_ids, guests=booking.unknown_guests, booking_id=booking.id)

    def _ask_whose(self, party: Party) -> None:
        self.open_page("counter")
        self.counter.hosting.enter(party)

    def _show_page(self, name: str) -> None:
        self._place = name
        self.pages.setCurrentIndex(self._places[name])
        if self._opened is not None:
            self._opened.outdated.place()
        self.rail.mark(name)

    def come_forward(self) -> None:
        """Come to the front: the program was started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say when the window has been painted for the first time."""
        super().paintEvent(event)
        if not self._is_painted:
            QTimer.singleShot(0, self, self._on_painted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take letters typed outside a field to the search."""
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        }
        if plain and event.text().isprintable() and event.text().strip():
            self.open_page("counter")
            self.front.pane.take(event.text())
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of contacts."""
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        if paths := _dropped(event):
            event.acceptProposedAction()
            self.opened.importing.take_in(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let writes finish, then close the file."""
        if self._opened is not None:
            self._opened.close()
        else:
            self.closing.emit()
        super().closeEvent(event)

    def _on_painted(self) -> None:
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def _lay_out(self) -> None:
        self.setMinimumSize(800, 560)
        self.resize(1366, 768)
        main = QWidget()
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(self.pages, 1)
        row = QHBoxLayout(main)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(self._column, 1)
        self.setCentralWidget(main)


def _dropped(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
