"""What the window has once its client file is open: pages, imports, who is on duty, what is told.

Services, and with them the store, are imported here: the window is painted before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from shop_app.domain.shops import ShopDetails
from shop_app.domain.staff import StaffMember
from shop_app.services.allergy_limits import remember_today
from shop_app.services.changes import Changes, Kind
from shop_app.services.deleting import empty_bin
from shop_app.services.shop_details import details
from shop_app.services.staff import staff
from shop_app.services.watching import FileWatch
from shop_app.text import Message, translate
from shop_app.ui.choices import Choices
from shop_app.ui.features.client_import.strip import ImportStrip
from shop_app.ui.features.counter.front import CounterFront
from shop_app.ui.features.counter.model import CounterModel
from shop_app.ui.features.counter.page import CounterPage
from shop_app.ui.features.settings.page import SettingsPage
from shop_app.ui.features.table.outdated_bar import OutdatedBar
from shop_app.ui.kit.notices import Toast
from shop_app.ui.shell.navigation import Rail
from shop_app.ui.workbench import Workbench

if TYPE_CHECKING:  # made when it is first asked for: nobody waits for it at the start
    from shop_app.ui.features.bookings.page import BookingsPage
    from shop_app.ui.features.clients.page import ClientsPage
    from shop_app.ui.features.menu.page import MenuPage
    from shop_app.ui.features.products.page import ProductsPage
    from shop_app.ui.features.table.page import TablePage

_LOOK_AGAIN = 1000
"""Milliseconds between looks at what other programs changed in the file."""
_TIDY_AFTER = 60_000
"""Milliseconds after which what has lain in the bin for thirty days is removed."""


class OpenedFile(QObject):
    """Moves into a window, and owns its client file until the window closes."""

    def __init__(
        self,
        window: QMainWindow,
        rail: Rail,
        front: CounterFront,
        *,
        bench: Workbench,
        model: CounterModel,
        choices: Choices,
        shop: ShopDetails,
        watch: FileWatch,
    ) -> None:
        super().__init__(window)
        self.bench = bench
        self._window = window
        self._rail = rail
        self._choices = choices
        self._show_name(shop)
        self._watch = watch
        self._timer = QTimer(self, interval=_LOOK_AGAIN)
        self.counter = CounterPage(bench, front, model)
        self.settings = SettingsPage(bench, choices)
        self.importing = ImportStrip(bench)
        self.outdated = OutdatedBar(window, bench)
        self.outdated.told_elsewhere = self._is_table_outdated
        self.toast = Toast(window, above=front.pane.new_button, room=self._toast_room)
        self._connect()
        self._load_staff()
        self._timer.start()
        self._tidying = QTimer(self, interval=_TIDY_AFTER, singleShot=True)
        self._tidying.timeout.connect(self._tidy)
        self._tidying.start()

    def clients(self, pages: QStackedWidget) -> ClientsPage:
        """Return the clients' page, made among `pages` when it is first asked for."""
        if self._clients is None:
            from shop_app.ui.features.clients.page import ClientsPage  # noqa: PLC0415 - as above

            self._clients = ClientsPage(self.bench, self._choices)
            pages.addWidget(self._clients)
        return self._clients

    _clients: ClientsPage | None = None

    def products(self, pages: QStackedWidget) -> ProductsPage:
        """Return the page of products, made among `pages` when it is first asked for."""
        if self._products is None:
            from shop_app.ui.features.products.page import ProductsPage  # noqa: PLC0415 - as above

            self._products = ProductsPage(self.bench)
            pages.addWidget(self._products)
        return self._products

    _products: ProductsPage | None = None

    def menu(self, pages: QStackedWidget) -> MenuPage:
        """Return the page of dishes, made among `pages` when it is first asked for."""
        if self._menu is None:
            from shop_app.ui.features.menu.page import MenuPage  # noqa: PLC0415 - as above

            self._menu = MenuPage(self.bench)
            pages.addWidget(self._menu)
        return self._menu

    _menu: MenuPage | None = None

    def table(self, pages: QStackedWidget) -> TablePage:
        """Return the page of one party, made among `pages` when it is first asked for."""
        if self._table is None:
            from shop_app.ui.features.table.page import TablePage  # noqa: PLC0415 - as above

            self._table = TablePage(self.bench)
            self._table.model.shown.connect(self.outdated.place)
            pages.addWidget(self._table)
        return self._table

    _table: TablePage | None = None

    def bookings(self, pages: QStackedWidget) -> BookingsPage:
        """Return the page of who is expected, made among `pages` when it is first asked for."""
        if self._bookings is None:
            from shop_app.ui.features.bookings.page import BookingsPage  # noqa: PLC0415 - as above

            self._bookings = BookingsPage(self.bench)
            pages.addWidget(self._bookings)
        return self._bookings

    _bookings: BookingsPage | None = None

    def close(self) -> None:
        """Save what is being typed, let writes finish, then close the file."""
        self._timer.stop()
        self._tidying.stop()
        if self._clients is not None:
            self._clients.client.leave()
        self.bench.tasks.close()
        self._watch.close()
        self.bench.shop.close()

    def _connect(self) -> None:
        QShortcut(QKeySequence("Ctrl+Z"), self._window).activated.connect(self.bench.undo)
        self._rail.duty.connect(self.bench.on_duty)
        self.bench.told.connect(self._on_told)
        self.bench.files_given.connect(self.importing.take_in)
        self.bench.changed.connect(self._on_changed)
        self.bench.staff_changed.connect(self._on_staff_changed)
        self._timer.timeout.connect(self._look_for_changes)

    def _tidy(self) -> None:
        shop = self.bench.shop
        self.bench.tasks.write(self, lambda: remember_today(shop), lambda _nothing: None)
        self.bench.tasks.write(self, lambda: empty_bin(shop), lambda _number: None)

    def _toast_room(self) -> QWidget | None:
        """Where a toast covers nothing that matters, on a page that says so."""
        table = self._table
        return table.toast_room if table is not None and table.isVisible() else None

    def _is_table_outdated(self) -> bool:
        table = self._table
        return table is not None and table.isVisible() and table.model.is_outdated

    def _on_told(self, words: Message, can_undo: bool) -> None:  # noqa: FBT001 - Qt's slot
        self.toast.say(words, self.bench.undo if can_undo else None)

    def _on_changed(self, changes: Changes) -> None:
        if Kind.STAFF in changes.kinds:
            self._load_staff()
        if Kind.SHOP in changes.kinds:
            shop = self.bench.shop
            self.bench.tasks.read(self, lambda: details(shop), self._show_name)

    def _show_name(self, shop: ShopDetails) -> None:
        self._window.setWindowTitle(f"{shop.name} – Prévenance")

    def _on_staff_changed(self) -> None:
        on_duty = self.bench.staff_id or 0
        if on_duty != self._choices.settings.staff:
            self._choices.choose(staff=on_duty)
        self._load_staff()

    def _load_staff(self) -> None:
        shop = self.bench.shop
        self.bench.tasks.read(self, lambda: staff(shop), self._show_staff)

    def _show_staff(self, members: tuple[StaffMember, ...]) -> None:
        known = {one.id for one in members if one.active}
        wanted = self.bench.staff_id or self._choices.settings.staff
        self.bench.staff_id = wanted if wanted in known else None
        self._rail.show_staff(members, self.bench.staff_id)

    def _look_for_changes(self) -> None:
        self.bench.tasks.latest(
            self, "watch", lambda _: self._watch.has_changed(), self._on_looked, self._stop_looking
        )

    def _stop_looking(self, error: BaseException) -> None:
        """Say once that the file cannot be read, rather than every second."""
        self._timer.stop()
        raise error

    def _on_looked(self, changed: bool) -> None:  # noqa: FBT001 - a callback's result
        if changed:
            done = translate("MainWindow", "Changed elsewhere")
            self.bench.changed.emit(Changes(frozenset(Kind), frozenset(), done))
