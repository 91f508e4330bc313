"""Who sits at the table, and what is read of them: no widgets here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from shop_app.domain.chits import RestsOn
from shop_app.domain.tables import TableView, severe_first
from shop_app.services.changes import Changes
from shop_app.services.chits import Chit, chit_of_booking, chit_of_party
from shop_app.services.links import links_of
from shop_app.services.shop import Shop
from shop_app.services.tables import seat_party, table_view
from shop_app.services.visits import visit_today
from shop_app.text import Message, UserError, translate
from shop_app.ui.kit.wording import spoken
from shop_app.ui.workbench import Workbench

MOST_GUESTS = 99


@dataclass(frozen=True, slots=True)
class Party:
    """Clients in the order they were chosen, guests nobody knows, and where they sit.

    `booking_id` names the booking of exactly these, who booked first.
    """

    client_ids: tuple[int, ...] = ()
    guests: int = 0
    table_name: str = ""
    booking_id: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nobody sits there."""
        return not (self.client_ids or self.guests)


@dataclass(frozen=True, slots=True)
class ReadParty:
    """A party with its dishes, who usually comes along (id and name), and its chit.

    `chit` is None where nobody sits there.
    """

    party: Party
    view: TableView
    along: tuple[tuple[int, str], ...]
    visit_id: int | None
    chit: Chit | None


class PartyModel(QObject):
    """Holds the party of the table in sight; reads it anew as anything changes."""

    shown = Signal(object)
    """A `ReadParty`."""
    unread = Signal(object)
    """The sentence that says why the party could not be read: what was shown is not to be used."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.party = Party()
        self.read: ReadParty | None = None
        self._printed: RestsOn | None = None
        self._waiting: Callable[[ReadParty], object] | None = None
        bench.changed.connect(self._on_changed)

    def open_for(
        self, client_ids: Sequence[int], guests: int = 0, booking_id: int | None = None
    ) -> None:
        """Show another party."""
        self._printed = None
        self._choose(Party(tuple(dict.fromkeys(client_ids)), guests, "", booking_id))

    def add(self, client_id: int) -> None:
        """Seat a client."""
        if client_id not in self.party.client_ids:
            self._seat((*self.party.client_ids, client_id), self.party.guests)

    def add_along(self) -> None:
        """Seat everybody who usually comes along with those who are there."""

        def add(found: ReadParty) -> None:
            more = tuple(one for one, _ in found.along)
            if more:
                self._seat((*self.party.client_ids, *more), self.party.guests)

        self.when_read(add)

    def when_read(self, work: Callable[[ReadParty], object]) -> None:
        """Do something with the party as it is now, as soon as it has been read."""
        if self.read is not None and self.read.party == self.party:
            work(self.read)
        else:
            self._waiting = work

    def remove(self, client_id: int | None) -> None:
        """Take a client off, or (None) a guest whom nobody knows."""
        if client_id is None:
            self.add_guests(-1)
        else:
            left = tuple(one for one in self.party.client_ids if one != client_id)
            self._seat(left, self.party.guests)

    def add_guests(self, number: int) -> None:
        """Seat more guests whom nobody knows, or fewer."""
        guests = min(MOST_GUESTS, max(0, self.party.guests + number))
        if guests != self.party.guests:
            self._seat(self.party.client_ids, guests)

    def name_table(self, name: str) -> None:
        """Say at which table they sit."""
        if name != self.party.table_name:
            party = self.party
            self._choose(Party(party.client_ids, party.guests, name, party.booking_id))

    def printed(self, rested_on: RestsOn) -> None:
        """Remember what a chit printed just now rests on, for those who have no visit yet."""
        self._printed = rested_on

    @property
    def is_outdated(self) -> bool:
        """Whether the chit printed last says something else by now."""
        chit = self.read.chit if self.read is not None else None
        if chit is None:
            return False
        return chit.is_outdated or self._printed not in (None, chit.rested_on)

    def load(self) -> None:
        """Read the party anew."""
        shop, party, by = self._bench.shop, self.party, self._bench.staff_id
        word = spoken(translate("Table", "Guest"))
        self._bench.tasks.latest(
            self, "party", lambda _: read_party(shop, party, word, by), self._show, self._refused
        )

    def _seat(self, client_ids: tuple[int, ...], guests: int) -> None:
        """Seat others; those of a booking are noted with it, as long as who booked is there."""
        before, shop, by = self.party, self._bench.shop, self._bench.staff_id
        booking = before.booking_id if client_ids[:1] == before.client_ids[:1] else None
        if booking is None or not client_ids:
            self._choose(Party(client_ids, guests, before.table_name))
            return
        self.party = Party(client_ids, guests, before.table_name, booking)
        self._bench.do(
            self,
            lambda: seat_party(shop, booking, client_ids, guests, by),
            refused=lambda words: self._put_back(before, words),
        )

    def _put_back(self, before: Party, words: Message) -> None:
        self._bench.told.emit(words, False)
        self._choose(before)

    def _choose(self, party: Party) -> None:
        self.party = party
        self.load()

    def _show(self, found: ReadParty) -> None:
        self.read = found
        self.shown.emit(found)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting(found)

    def _refused(self, error: BaseException) -> None:
        """Forget what was read: old words must not be taken for what holds now."""
        self.read = None
        if not isinstance(error, UserError):
            self.unread.emit("")
            raise error
        self.unread.emit(error.message)

    def _on_changed(self, _changes: Changes) -> None:
        if not self.party.is_empty:
            self.load()


def read_party(shop: Shop, party: Party, unknown: str, by: int | None = None) -> ReadParty:
    """Read all that the page of a party shows; `unknown` names who nobody knows.

    Raises:
        UserError: a client or the booking is gone.
    """
    view = table_view(shop, party.client_ids, guests=party.guests, unknown=unknown)
    visit_id = visit_today(shop, party.client_ids)
    chit = None if party.is_empty else read_chit(shop, party, visit_id, unknown, by)
    return ReadParty(party, severe_first(view), _along(shop, party), visit_id, chit)


def read_chit(shop: Shop, party: Party, visit_id: int | None, unknown: str, by: int | None) -> Chit:
    """Return the chit of a party as it would be printed now.

    Raises:
        UserError: a client or the booking is gone.
    """
    if party.booking_id is not None:
        return chit_of_booking(shop, party.booking_id, by, unknown)
    return chit_of_party(
        shop, party.client_ids, guests=party.guests, table_name=party.table_name,
        visit_id=visit_id, by=by, unknown=unknown,
    )  # fmt: skip


def _along(shop: Shop, party: Party) -> tuple[tuple[int, str], ...]:
    found = (link for one in party.client_ids for link in links_of(shop, one))
    there = {
        link.other_id: link.name for link in found if link.comes_along and link.other_id is not None
    }
    return tuple((one, name) for one, name in there.items() if one not in party.client_ids)


def outdated_words() -> Message:
    """Return what is said of a chit that is not true any more."""
    return translate("Table", "REPRINT: something has changed since the chit was printed.")
