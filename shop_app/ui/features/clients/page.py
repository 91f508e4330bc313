"""Clients: their list, over it one client's page, and the bin; Esc goes back to where one was."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from shop_app.text import translate
from shop_app.ui.features.clients.bin_page import BinPage
from shop_app.ui.features.clients.client_view import ClientView
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.surfaces import EmptyState
from shop_app.ui.workbench import Workbench


class ClientsPage(QStackedWidget):
    """One of the three at a time; `client` and `bin` are filled when they are first asked for."""

    left = Signal()
    """Esc on a page that was opened from elsewhere, such as the counter."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.list = ListPlace(self)
        self.client = ClientView(bench)
        self.bin = BinPage(bench)
        self._from_elsewhere = False
        self._behind_bin: QWidget = self.list
        for part in (self.list, self.client, self.bin):
            self.addWidget(part)
        self.client.closed.connect(self._on_closed)
        self.client.bin_wanted.connect(self.open_bin)
        self.bin.closed.connect(self._on_bin_closed)

    def open_client(self, client_id: int, *, from_elsewhere: bool = False) -> None:
        """Show a client's page; Esc then goes back to the list, or elsewhere."""
        self._from_elsewhere = from_elsewhere
        self.setCurrentWidget(self.client)
        self.client.open(client_id)
        self.client.take_keyboard()

    def open_list(self) -> None:
        """Show all clients."""
        self.client.leave()
        self.setCurrentWidget(self.list)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_bin(self, client_id: int = 0) -> None:
        """Show what was deleted, of one client where one is given."""
        self._behind_bin = self.currentWidget() or self.list
        self.setCurrentWidget(self.bin)
        self.bin.open(client_id or None)
        self.bin.focus_first()

    def _on_closed(self) -> None:
        self.client.leave()
        if self._from_elsewhere:
            self.left.emit()
        else:
            self.open_list()

    def _on_bin_closed(self) -> None:
        self.setCurrentWidget(self._behind_bin)
        if self._behind_bin is self.client:
            self.client.take_keyboard()
        else:
            self._behind_bin.setFocus(Qt.FocusReason.OtherFocusReason)


class ListPlace(QWidget):
    """Where the list of all clients stands."""

    def __init__(self, page: ClientsPage) -> None:
        super().__init__()
        self._page = page
        button = KeyButton(translate("Clients", "Bin"))
        button.clicked.connect(partial(page.open_bin, 0))
        sentence = translate("Clients", "Type a name to find a client.")
        column = QVBoxLayout(self)
        column.addWidget(EmptyState("users", sentence, button))
        self.setFocusProxy(button)
