"""Receiving who is expected: from the list to the card, the table, and what became of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from shop_app.domain.booking_parties import Party
from shop_app.domain.bookings import BookingState
from shop_app.domain.greeting import GreetingCard
from shop_app.services.bookings import mark, whose
from shop_app.services.changes import Changes
from shop_app.services.finding import Hit
from shop_app.text import translate
from shop_app.ui.features.counter.front import CounterFront
from shop_app.ui.features.counter.model import CounterModel
from shop_app.ui.kit.party_bar import PartyBar
from shop_app.ui.workbench import Workbench

_ROOM = 350
"""Least height of the counter with room for buttons of a party, at scale 1.0."""


class Hosting(QObject):
    """Hears which party is chosen; asks whose it is where nobody knows."""

    table_wanted = Signal(object)
    """A `Party` whose table is to be looked at dish by dish."""

    def __init__(self, bench: Workbench, front: CounterFront, model: CounterModel) -> None:
        super().__init__(front)
        self._bench, self._pane, self._model = bench, front.pane, model
        self._party: Party | None = None
        self._asked: Party | None = None
        """The party of which it is asked whose it is."""
        self.bar = PartyBar()
        self.bar.hear_keys(front)
        front.foot.addWidget(self.bar)
        self._front = front
        front.pane.stands_at.connect(self._on_row)
        front.pane.typed.connect(self._on_typed)
        model.raised.connect(self._on_raised)
        self.bar.marked.connect(self._on_marked)
        self.bar.table.connect(self.open_table)
        self.bar.theirs.connect(self._on_theirs)

    def enter(self, party: Party) -> None:
        """Raise the card of who booked; where nobody knows, look for them by what was said."""
        client = party.booking.client_id
        if client is not None:
            self._model.enter_client(client)
            return
        self._model.lower_card()  # else the key would say that it is an earlier client's
        self._asked = party
        booking = party.booking
        self._pane.field.setText(party.name or booking.phone or booking.email)
        self._show()

    def walk_to(self, party: Party) -> None:
        """Raise the card of who booked, if that is known; else show no card."""
        client = party.booking.client_id
        if client is None:
            self._model.lower_card()
        else:
            self._model.raise_card(client)

    def _on_row(self, row: Hit | Party | None) -> None:
        self._party = None if row is None or isinstance(row, Hit) else row
        self._show()

    def _on_typed(self, text: str) -> None:
        if not text:
            self._asked = None
            self._show()

    def _show(self) -> None:
        scarce = self._front.height() < self._bench.look.theme.px(_ROOM)
        if scarce and self._asked is None:
            self.bar.hide()  # the card needs the room; the keys are heard all the same
        elif self._asked is not None:
            self.bar.ask_whose(self._asked)
        elif self._party is not None:
            self.bar.offer(self._party)
        else:
            self.bar.hide()

    def _on_marked(self, state: str) -> None:
        if self._party is not None:
            shop, by, booking = self._bench.shop, self._bench.staff_id, self._party.booking
            self._bench.do(self, lambda: mark(shop, booking, BookingState(state), by))

    def open_table(self) -> None:
        """Ask for the table of the party chosen, else of the client whose card is up."""
        if self._party is not None:
            self.table_wanted.emit(self._party)
        else:
            self._model.open_table()

    def _on_raised(self, card: GreetingCard | None) -> None:
        self.bar.leave_table(to_other=card is not None)

    def _on_theirs(self) -> None:
        party, card = self._asked, self._model.card
        if party is None:
            return
        if card is None:  # the first row found is nobody's choice
            words = translate("Party", "Choose the client first: Enter raises their card.")
            self._bench.told.emit(words, False)
            return
        client = card.client.id
        shop, by = self._bench.shop, self._bench.staff_id

        def done(_: Changes) -> None:
            self._asked = None
            self._pane.field.clear()
            self._show()

        self._bench.do(self, lambda: whose(shop, party.booking.id, client, by), done)
