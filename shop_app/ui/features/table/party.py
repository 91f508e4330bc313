"""Who sits at the table, and what is read of them: no widgets here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from shop_app.domain.chits import RestsOn
from shop_app.domain.tables import TableView, severe_first
from shop_app.services.bookings import give_seat
from shop_app.services.changes import Changes
from shop_app.services.chits import Chit, chit_of_booking, chit_of_party
from shop_app.services.links import links_of
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.services.table_parties import booking_of_client, seats_of_booking
from shop_app.services.tables import seat_party, table_view
from shop_app.services.visits import visit_today
from shop_app.text import Message, UserError, translate
from shop_app.ui.kit.wording import spoken
from shop_app.ui.workbench import Workbench

MOST_GUESTS = 99


@dataclass(frozen=True, slots=True)
class Party:
    """Clients in the order they were chosen, guests nobody knows, and where they sit.

    `booking_id` names the booking of exactly these, who booked first; `seeks`: whether there is
    one for today is still to be found out. `seats` are client and seat where there is none.
    """

    client_ids: tuple[int, ...] = ()
    guests: int = 0
    table_name: str = ""
    booking_id: int | None = None
    seeks: bool = False
    seats: tuple[tuple[int, str], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nobody sits there."""
        return not (self.client_ids or self.guests)


@dataclass(frozen=True, slots=True)
class ReadParty:
    """A party with its dishes, who usually comes along (id and name), and its chit.

    `chit` is None where nobody sits there; `printed_at` is the time of the one printed before,
    `read_at` the time of reading.
    """

    party: Party
    view: TableView
    along: tuple[tuple[int, str], ...]
    visit_id: int | None
    chit: Chit | None
    printed_at: str = ""
    read_at: str = ""


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
        self._waiting: list[Callable[[ReadParty], object]] = []
        bench.changed.connect(self._on_changed)

    def open_for(
        self, client_ids: Sequence[int], guests: int = 0, booking_id: int | None = None
    ) -> None:
        """Show another party."""
        self._begin(Party(tuple(dict.fromkeys(client_ids)), guests, "", booking_id))

    def open_for_client(self, client_id: int) -> None:
        """Show the party that a client is booked with today, else the client alone."""
        self._begin(Party((client_id,), seeks=True))

    def _begin(self, party: Party) -> None:
        self._printed = None
        self._waiting.clear()
        self._choose(party)

    def _once_sought(self, work: Callable[[], object]) -> None:
        """Change the party, as soon as it is known which one it is."""
        if self.party.seeks:
            self._waiting.append(lambda _: work())
        else:
            work()

    def add(self, client_id: int) -> None:
        """Seat a client."""
        self._once_sought(lambda: self._add(client_id))

    def _add(self, client_id: int) -> None:
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
            self._waiting.append(lambda _: self.when_read(work))

    def remove(self, client_id: int | None) -> None:
        """Take a client off, or (None) a guest whom nobody knows."""
        if client_id is None:
            self.add_guests(-1)
        else:
            self._once_sought(lambda: self._remove(client_id))

    def _remove(self, client_id: int) -> None:
        left = tuple(one for one in self.party.client_ids if one != client_id)
        self._seat(left, self.party.guests)

    def add_guests(self, number: int) -> None:
        """Seat more guests whom nobody knows, or fewer."""
        self._once_sought(lambda: self._add_guests(number))

    def _add_guests(self, number: int) -> None:
        guests = min(MOST_GUESTS, max(0, self.party.guests + number))
        if guests != self.party.guests:
            self._seat(self.party.client_ids, guests)

    def name_table(self, name: str) -> None:
        """Say at which table they sit."""
        if name != self.party.table_name:
            self._once_sought(lambda: self._choose(replace(self.party, table_name=name)))

    def give_seat(self, client_id: int, seat: str) -> None:
        """Say where a client sits: noted with the booking, else until another table."""
        self._once_sought(lambda: self._give_seat(client_id, " ".join(seat.split())))

    def _give_seat(self, client_id: int, seat: str) -> None:
        booking, shop, by = self.party.booking_id, self._bench.shop, self._bench.staff_id
        if booking is not None:
            self._bench.do(self, lambda: give_seat(shop, booking, client_id, seat, by))
            return
        others = tuple(one for one in self.party.seats if one[0] != client_id)
        self._choose(replace(self.party, seats=(*others, (client_id, seat))))

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
            self._choose(replace(before, client_ids=client_ids, guests=guests, booking_id=None))
            return
        self.party = replace(before, client_ids=client_ids, guests=guests)
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
        if self.party.seeks:
            self.party = found.party
        self.read = found
        self.shown.emit(found)
        waiting, self._waiting = self._waiting, []
        for work in waiting:
            work(found)

    def _refused(self, error: BaseException) -> None:
        """Forget what was read: old words must not be taken for what holds now."""
        self.read = None
        self._waiting.clear()
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
    if party.seeks:
        party = _sought(shop, party)
    view = _with_seats(shop, party, unknown)
    visit_id = visit_today(shop, party.client_ids)
    chit = None if party.is_empty else read_chit(shop, party, visit_id, unknown, by)
    before = None if chit is None else chit.printed_before
    local = details(shop).local
    printed_at = "" if before is None else f"{local(before.printed_at):%H:%M}"
    return ReadParty(
        party, severe_first(view), _along(shop, party), visit_id, chit, printed_at,
        f"{local(shop.clock()):%H:%M}",
    )  # fmt: skip


def _sought(shop: Shop, party: Party) -> Party:
    booking = booking_of_client(shop, party.client_ids[0])
    if booking is None:
        return replace(party, seeks=False)
    return Party(booking.client_ids, booking.unknown_guests, "", booking.id)


def _with_seats(shop: Shop, party: Party, unknown: str) -> TableView:
    view = table_view(
        shop, party.client_ids, guests=party.guests, unknown=unknown, booking_id=party.booking_id
    )
    seats = dict(party.seats)
    if party.booking_id is not None:
        seats = seats_of_booking(shop, party.booking_id)
    return replace(view, seats=tuple(
        one if one.client_id is None else replace(one, seat=seats.get(one.client_id, ""))
        for one in view.seats
    ))  # fmt: skip


def read_chit(shop: Shop, party: Party, visit_id: int | None, unknown: str, by: int | None) -> Chit:
    """Return the chit of a party as it would be printed now.

    Raises:
        UserError: a client or the booking is gone.
    """
    if party.booking_id is not None:
        return chit_of_booking(shop, party.booking_id, by, unknown)
    return chit_of_party(
        shop, party.client_ids, guests=party.guests, table_name=party.table_name,
        seats=party.seats, visit_id=visit_id, by=by, unknown=unknown,
    )  # fmt: skip


def _along(shop: Shop, party: Party) -> tuple[tuple[int, str], ...]:
    found = (link for one in party.client_ids for link in links_of(shop, one))
    there = {
        link.other_id: link.name for link in found if link.comes_along and link.other_id is not None
    }
    return tuple((one, name) for one, name in there.items() if one not in party.client_ids)


def outdated_words(printed_at: str) -> Message:
    """Return what is said of a chit that is not true any more."""
    if not printed_at:
        return translate("Table", "REPRINT: something has changed since the chit was printed.")
    words = translate("Table", "REPRINT: something has changed since the chit of {time}.")
    return words.format(time=printed_at)
