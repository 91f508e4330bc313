"""The page the kitchen reads before service: each party by time, the severe allergies first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from shop_app.domain.booking_parties import Caution, Grave, Party
from shop_app.domain.bookings import STATE_WORDS, BookingState
from shop_app.domain.days import full_day
from shop_app.domain.slips import Alert, Block, Grid, Heading, Line, Paper, Slip
from shop_app.text import Joined, Message, Value, translate

_FRAMED = 8
"""So many severe allergies are said again in frames at the top; more would fill the page."""


def kitchen_sheet(shop: str, day: date, parties: tuple[Party, ...], printed_at: datetime) -> Slip:
    """Compose the page; it says the same in black and white."""
    title = translate("KitchenSheet", "Expected on {day}").format(day=full_day(day))
    return Slip(title, tuple(_blocks(shop, title, parties, printed_at)), (Paper.A4,))


def _blocks(
    shop: str, title: Message, parties: tuple[Party, ...], printed_at: datetime
) -> Iterator[Block]:
    coming = tuple(one for one in parties if one.booking.state is not BookingState.NO_SHOW)
    yield Heading(title)
    covers = sum(one.booking.covers or len(one.guests) or 1 for one in coming)
    yield Line(Joined((
        shop,
        translate("KitchenSheet", "%n party(ies)", None, len(coming)),
        translate("KitchenSheet", "%n cover(s)", None, covers),
        translate("KitchenSheet", "printed {day} at {time}").format(
            day=full_day(printed_at.date()), time=f"{printed_at:%H:%M}"),
    )), small=True)  # fmt: skip
    severe = [(one, caution) for one in coming for caution in one.cautions
              if caution.grave is Grave.SEVERE]  # fmt: skip
    for one, caution in severe[:_FRAMED]:
        place = Joined(tuple(filter(None, (one.booking.time, _table(one), caution.who))))
        yield Alert(_said(place, caution.words))
    if not coming:
        yield Line(translate("KitchenSheet", "Nobody is expected."))
        return
    head: tuple[Value, ...] = (
        translate("KitchenSheet", "Time"), translate("KitchenSheet", "Party"),
        translate("KitchenSheet", "Allergies, and who was never asked"),
    )  # fmt: skip
    yield Grid(head, tuple(_row(one) for one in coming))
    yield Line(translate("KitchenSheet", "Confirm with each guest."), strong=True)


def _row(one: Party) -> tuple[Value, ...]:
    booking = one.booking
    covers: Value = (
        translate("KitchenSheet", "%n cover(s)", None, booking.covers) if booking.covers else ""
    )
    state: Value = "" if booking.state is BookingState.EXPECTED else STATE_WORDS[booking.state]
    facts = tuple(part for part in (one.name, covers, _table(one), booking.note, state) if part)
    return booking.time or "–", Joined(facts), _all_words(one)


def _all_words(one: Party) -> Value:
    """Everybody in words: those of whom nothing needs to be said are named as well."""
    lines: list[Value] = [_caution_words(caution) for caution in one.cautions]
    told = {caution.client_id for caution in one.cautions}
    free = tuple(guest.name for guest in one.guests if guest.client_id not in told)
    if free:
        words = translate("KitchenSheet", "{names}: no known allergy").format(names=free)
        lines.append(words)
    return Joined(tuple(lines), "\n")


def _caution_words(caution: Caution) -> Value:
    words: Value = caution.words
    if caution.grave is Grave.SEVERE:
        words = translate("KitchenSheet", "!! {words}").format(words=words)
    return _said(caution.who, words) if caution.who else words


def _said(who: Value, words: Value) -> Message:
    return translate("KitchenSheet", "{who}: {words}").format(who=who, words=words)


def _table(one: Party) -> Value:
    if not one.booking.table_name:
        return ""
    return translate("KitchenSheet", "table {table}").format(table=one.booking.table_name)
