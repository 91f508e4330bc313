"""Whose page is open, and their card: read off the window's thread, and again when it changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from shop_app.domain.greeting import GreetingCard
from shop_app.services.changes import Changes
from shop_app.services.greeting import greeting_card
from shop_app.text import UserError
from shop_app.ui.workbench import Workbench


class ClientModel(QObject):
    """The state of one client's page, without widgets."""

    shown = Signal(object)
    """A `GreetingCard`: band, names and photo of the page."""
    unreadable = Signal()
    """The card could not be read: nothing is known, so everything is to be asked."""
    gone = Signal()
    """The client is no longer in the file."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.client_id: int | None = None
        self.card: GreetingCard | None = None
        bench.changed.connect(self._on_changed)

    def open(self, client_id: int) -> None:
        """Read a client's card."""
        if client_id != self.client_id:
            self.card = None
        self.client_id, self._rests = client_id, False
        shop = self._bench.shop
        self._bench.tasks.latest(
            self,
            "card",
            lambda token: greeting_card(shop, client_id, cancel=token),
            self._on_card,
            self._on_failed,
        )

    def rest(self) -> None:
        """Read nothing while nobody looks."""
        self._rests = True

    _rests = False

    def close(self) -> None:
        """Read nothing more."""
        self.client_id = self.card = None

    def _on_card(self, card: GreetingCard) -> None:
        if card.client.id == self.client_id:
            self.card = card
            self.shown.emit(card)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            self.card = None
            self.unreadable.emit()
            raise error
        if self.client_id is not None:
            self.close()
            self.gone.emit()

    def _on_changed(self, changes: Changes) -> None:
        del changes  # those who come along have allergies too
        if self.client_id is not None and not self._rests:
            self.open(self.client_id)
