"""Clients: their list, over it one client's page, and the bin; Esc goes back to where one was."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from shop_app.ui.choices import Choices
from shop_app.ui.features.clients.bin_page import BinPage
from shop_app.ui.features.clients.client_view import ClientView
from shop_app.ui.features.clients.list_page import ClientListPage
from shop_app.ui.workbench import Workbench


class ClientsPage(QStackedWidget):
    """One of the three at a time; each is filled when it is first asked for."""

    left = Signal()
    """Esc on the list, or on a page that was opened from elsewhere, such as the counter."""

    def __init__(self, bench: Workbench, choices: Choices) -> None:
        super().__init__()
        self.list = ClientListPage(bench, choices)
        self.client = ClientView(bench)
        self.bin = BinPage(bench)
        self._from_elsewhere = False
        self._behind_bin: QWidget = self.list
        for part in (self.client, self.list, self.bin):  # the list reads as soon as it is seen
            self.addWidget(part)
        self.list.opened.connect(self.open_client)
        self.list.bin_wanted.connect(self.open_bin)
        self.client.closed.connect(self._on_closed)
        self.client.bin_wanted.connect(self.open_bin)
        self.bin.closed.connect(self._on_bin_closed)

    def open_client(self, client_id: int, *, from_elsewhere: bool = False) -> None:
        """Show a client's page; Esc then goes back to the list, or elsewhere."""
        self._from_elsewhere = from_elsewhere
        self.client.open(client_id)
        self.setCurrentWidget(self.client)
        self.client.take_keyboard()

    def open_list(self) -> None:
        """Show all clients."""
        self.client.leave()
        self.setCurrentWidget(self.list)

    def open_bin(self, client_id: int = 0) -> None:
        """Show what was deleted, of one client where one is given."""
        self._behind_bin = self.currentWidget() or self.list
        self.setCurrentWidget(self.bin)
        self.bin.open(client_id or None)
        self.bin.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the list on Esc."""
        if event.key() == Qt.Key.Key_Escape and self.currentWidget() is self.list:
            self._from_elsewhere = False
            self.left.emit()
        else:
            super().keyPressEvent(event)

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
