"""Taking in bookings of other programs: each once, moved where it moved, off where cancelled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from shop_app.domain.booking_files import WHO, Listed, as_told, changed_by_file
from shop_app.domain.bookings import BookingState, NewBooking
from shop_app.domain.days import full_day
from shop_app.domain.imported_clients import NotTaken, Origin
from shop_app.domain.told_bookings import House, ToldBooking, ToldBookings, of_series
from shop_app.exchange.bookings import read_bookings
from shop_app.services.booking_mentions import speaks_of_allergy
from shop_app.services.client_import import ImportReport
from shop_app.services.shop import Shop
from shop_app.store import bookings as rows
from shop_app.store.booked_clients import client_booked
from shop_app.store.booking_files import keep_told, listed_from
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Transaction
from shop_app.text import Message, UserError, translate


def import_bookings(shop: Shop, path: Path, *, dry_run: bool = False) -> ImportReport | None:
    """Put the parties of a file on the list, each once; None where it is no file of bookings.

    A party that moved in the file moves on the list; one that is cancelled is taken off, and told.
    """
    with shop.store.read() as tx:
        details, today = shop_details(tx), shop.today(tx)
    house = House(today, details.time_zone, details.country, speaks_of_allergy)
    try:
        told = read_bookings(path, house)
    except UserError as error:
        return ImportReport(unread=(NotTaken(Origin(path.name), error.message),))
    if told is None:
        return None
    if dry_run:
        with shop.store.read() as tx:
            return _Taking(tx, house, told, dry_run=True).report()
    with shop.store.write() as tx:
        return _Taking(tx, house, told, dry_run=False).report()


class _Taking:
    """Holds the parties of one file against the list."""

    def __init__(self, tx: Transaction, house: House, told: ToldBookings, *, dry_run: bool) -> None:
        self._tx, self._house, self._told, self._dry_run = tx, house, told, dry_run
        self._listed = listed_from(tx, house.today)
        self._counts: Counter[str] = Counter()
        self._nameless: Counter[str] = Counter()
        self._seen: set[str] = set()

    def report(self) -> ImportReport:
        """Take in all; return what became of each."""
        kept = [one for item in self._told.items for one in self._take(item)]
        kept += self._taken_out()
        counts = self._counts
        return ImportReport(counts["created"], counts["updated"], counts["unchanged"], tuple(kept))

    def _take(self, told: ToldBooking | NotTaken) -> Iterator[NotTaken]:
        if isinstance(told, NotTaken):
            yield told
            return
        self._seen.add(told.booking.uid)
        said = as_told(told, self._number(told))
        listed = self._find(told.booking, said)
        if told.is_cancelled:
            yield NotTaken(told.origin, self._cancel(told.booking, listed))
        elif listed is not None:
            self._change(listed, told, said)
        elif told.booking.on < self._house.today:
            words = translate("Bookings", "“{name}” was expected on {day}: it is past.")
            yield NotTaken(told.origin, _named(words, told.booking))
        else:
            self._add(told, said)

    def _number(self, told: ToldBooking) -> int:
        """Which of several like it, for parties of which nothing says who they are."""
        new = told.booking
        if new.name or new.phone or new.email:
            return 1
        self._nameless[as_told(told)] += 1
        return self._nameless[as_told(told)]

    def _find(self, new: NewBooking, said: str) -> Listed | None:
        """The booking on the list that is this one: by what names it, else by all that it says."""
        if new.uid:
            for one in self._listed:
                if one.uid == new.uid:
                    return one
        for one in self._listed:
            if not (one.uid and new.uid) and (one.as_told == said or _is_same(one, new)):
                return one
        return None

    def _add(self, told: ToldBooking, said: str) -> None:
        self._counts["created"] += 1
        new = replace(
            told.booking, client_id=client_booked(self._tx, told.booking, self._house.country)
        )
        if self._dry_run:
            return
        made = rows.add_booking(self._tx, new)
        keep_told(self._tx, made, new.uid, said)
        if told.state is not BookingState.EXPECTED:
            rows.change_booking(self._tx, made, state=told.state.value)
        booking = rows.booking_by_id(self._tx, made)
        if booking is not None:
            self._listed.append(Listed(booking, new.uid, said))

    def _change(self, listed: Listed, told: ToldBooking, said: str) -> None:
        values = changed_by_file(listed, told)
        self._counts["updated" if values else "unchanged"] += 1
        if self._dry_run or (not values and listed.as_told == said):
            return
        if WHO & values.keys():
            country = self._house.country
            values["client_id"] = client_booked(self._tx, told.booking, country)
        if values:
            rows.change_booking(self._tx, listed.booking.id, **values)
        keep_told(self._tx, listed.booking.id, told.booking.uid or listed.uid, said)

    def _cancel(self, new: NewBooking, listed: Listed | None) -> Message:
        if listed is None:
            words = translate("Bookings", "“{name}”, {day} {time}: cancelled.")
        elif listed.booking.state is BookingState.ARRIVED:
            words = translate(
                "Bookings",
                "“{name}”, {day} {time}: cancelled in the file, but noted as arrived; it stays.",
            )
        else:
            self._take_off(listed)
            words = _taken_off()
        return _named(words, new)

    def _take_off(self, listed: Listed) -> None:
        self._listed.remove(listed)
        if not self._dry_run:
            rows.remove_booking(self._tx, listed.booking.id)

    def _taken_out(self) -> Iterator[NotTaken]:
        """Days that a repeated event had before and has no more."""
        source = next((one.origin.source for one in self._told.items), "")
        for listed in tuple(self._listed):
            event = listed.uid.partition(of_series("", ""))[0]
            if (
                listed.uid
                and event in self._told.series
                and listed.uid not in self._seen
                and listed.booking.on <= self._told.until
                and listed.booking.state is not BookingState.ARRIVED
            ):
                self._take_off(listed)
                booking = listed.booking
                new = NewBooking(booking.on, booking.time, name=booking.name)
                yield NotTaken(Origin(source), _named(_taken_off(), new))


def _is_same(listed: Listed, new: NewBooking) -> bool:
    """Tell whether it is the same party: same day, time, name, phone and e-mail, who say who."""
    there = listed.booking
    who = (new.name, new.phone, new.email)
    return any(who) and (there.on, there.time, there.name, there.phone, there.email) == (
        new.on, new.time, *who,
    )  # fmt: skip


def _taken_off() -> Message:
    return translate("Bookings", "“{name}”, {day} {time}: cancelled, and taken off the list.")


def _named(words: Message, new: NewBooking) -> Message:
    name = new.name or new.phone or new.email or "–"
    return words.format(name=name, day=full_day(new.on), time=new.time)
