"""The main window: the rail, the pages, what is told, and the keys that work everywhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from shop_app.domain.shops import ShopDetails
from shop_app.domain.staff import StaffMember
from shop_app.services.changes import Changes, Kind
from shop_app.services.shop_details import details
from shop_app.services.staff import staff
from shop_app.services.watching import FileWatch
from shop_app.text import Message, translate
from shop_app.ui.choices import Choices
from shop_app.ui.features.client_import.strip import ImportStrip
from shop_app.ui.features.counter.page import CounterPage
from shop_app.ui.kit.notices import Toast
from shop_app.ui.shell.navigation import Rail
from shop_app.ui.shell.pages import PAGES
from shop_app.ui.workbench import Workbench

_LOOK_AGAIN = 1000
"""Milliseconds between looks at what other programs changed in the file."""


class MainWindow(QMainWindow):
    """Owns the pages of one open client file."""

    def __init__(self, bench: Workbench, shop: ShopDetails, choices: Choices) -> None:
        super().__init__()
        self._bench = bench
        self._choices = choices
        self._show_name(shop)
        self._watch = FileWatch(bench.shop)
        self._look_for_changes()  # before the pages read: what comes after is noticed
        self.rail = Rail(bench.look)
        self.pages = QStackedWidget()
        self._places: dict[str, int] = {}
        for page in PAGES:
            self.rail.add_page(page.name, page.icon, page.words, below=page.below)
            self._places[page.name] = self.pages.addWidget(page.make(bench, shop, choices))
        counter = self.pages.widget(self._places["counter"])
        assert isinstance(counter, CounterPage)  # noqa: S101 - made so just above
        self.counter = counter
        self.importing = ImportStrip(bench)
        self._lay_out()
        self.toast = Toast(self, above=self.counter.pane.new_button)
        self._connect()
        self.open_page("counter")

    def open_page(self, name: str) -> None:
        """Show a page."""
        self.pages.setCurrentIndex(self._places[name])
        self.rail.mark(name)
        if name == "counter":
            self.counter.focus_search()

    def go_to_search(self) -> None:
        """Go to the search from wherever one is."""
        self.open_page("counter")

    def raise_card(self, client_id: int) -> None:
        """Raise a client's card, from wherever one is."""
        self.open_page("counter")
        self.counter.raise_card(client_id)

    def come_forward(self) -> None:
        """Come to the front: the program was started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take letters typed outside a field to the search."""
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        }
        if plain and event.text().isprintable() and event.text().strip():
            self.open_page("counter")
            self.counter.take_letters(event.text())
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
            self.importing.take_in(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let writes finish, then close the file."""
        self._timer.stop()
        self._bench.tasks.close()
        self._watch.close()
        self._bench.shop.close()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        self.setMinimumSize(800, 560)
        self.resize(1366, 768)
        main = QWidget()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(self.importing)
        row = QHBoxLayout(main)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.setCentralWidget(main)

    def _connect(self) -> None:
        for keys in ("Ctrl+F", "Ctrl+K", "F8"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.go_to_search)
        QShortcut(QKeySequence("Ctrl+Z"), self).activated.connect(self._bench.undo)
        self.rail.chosen.connect(self.open_page)
        self.rail.duty.connect(self._bench.on_duty)
        self.rail.staff_wanted.connect(lambda: self.open_page("settings"))
        self._bench.told.connect(self._on_told)
        self._bench.changed.connect(self._on_changed)
        self._bench.staff_changed.connect(self._on_staff_changed)
        self._load_staff()
        self._timer = QTimer(self, interval=_LOOK_AGAIN)
        self._timer.timeout.connect(self._look_for_changes)
        self._timer.start()

    def _on_told(self, words: Message, can_undo: bool) -> None:  # noqa: FBT001 - Qt's slot
        self.toast.say(words, self._bench.undo if can_undo else None)

    def _on_changed(self, changes: Changes) -> None:
        if Kind.STAFF in changes.kinds:
            self._load_staff()
        if Kind.SHOP in changes.kinds:
            shop = self._bench.shop
            self._bench.tasks.read(self, lambda: details(shop), self._show_name)

    def _show_name(self, shop: ShopDetails) -> None:
        self.setWindowTitle(f"{shop.name} – Prévenance")

    def _on_staff_changed(self) -> None:
        on_duty = self._bench.staff_id or 0
        if on_duty != self._choices.settings.staff:
            self._choices.choose(staff=on_duty)
        self._load_staff()

    def _load_staff(self) -> None:
        shop = self._bench.shop
        self._bench.tasks.read(self, lambda: staff(shop), self._show_staff)

    def _show_staff(self, members: tuple[StaffMember, ...]) -> None:
        known = {one.id for one in members if one.active}
        wanted = self._bench.staff_id or self._choices.settings.staff
        self._bench.staff_id = wanted if wanted in known else None
        self.rail.show_staff(members, self._bench.staff_id)

    def _look_for_changes(self) -> None:
        self._bench.tasks.latest(
            self, "watch", lambda _: self._watch.has_changed(), self._on_looked, self._stop_looking
        )

    def _stop_looking(self, error: BaseException) -> None:
        """Say once that the file cannot be read, rather than every second."""
        self._timer.stop()
        raise error

    def _on_looked(self, changed: bool) -> None:  # noqa: FBT001 - a callback's result
        if changed:
            done = translate("MainWindow", "Changed elsewhere")
            self._bench.changed.emit(Changes(frozenset(Kind), frozenset(), done))


def _dropped(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
