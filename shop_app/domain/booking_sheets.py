"""The page the kitchen reads before service: each party by time, the severe allergies first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from shop_app.domain.allergies import Allergy, CrossContact
from shop_app.domain.booking_parties import Caution, Grave, Party, avoided
from shop_app.domain.bookings import STATE_WORDS, BookingState
from shop_app.domain.days import full_day
from shop_app.domain.slips import Alert, Block, Grid, Heading, Line, Look, Paper, Slip
from shop_app.text import Joined, Message, Value, translate

_IN_A_ROW = 8
"""So many lines stand in a row at most: a row is never parted over pages."""


def kitchen_sheet(shop: str, day: date, parties: tuple[Party, ...], printed_at: datetime) -> Slip:
    """Compose the page; it says the same in black and white."""
    title = translate("KitchenSheet", "Expected on {day}").format(day=full_day(day))
    return Slip(title, tuple(_blocks(shop, title, parties, printed_at)), (Paper.A4,))


def _blocks(
    shop: str, title: Message, parties: tuple[Party, ...], printed_at: datetime
) -> Iterator[Block]:
    coming = tuple(one for one in parties if one.booking.state is not BookingState.NO_SHOW)
    yield Heading(title)
    yield Line(Joined((
        shop,
        translate("KitchenSheet", "%n party(ies)", None, len(coming)),
        _all_covers(coming),
        translate("KitchenSheet", "printed {day} at {time}").format(
            day=full_day(printed_at.date()), time=f"{printed_at:%H:%M}"),
    )), small=True)  # fmt: skip
    for grave in (Grave.SEVERE, Grave.MENTIONED):
        for one in coming:
            yield from (_framed(one, found) for found in one.cautions if found.grave is grave)
    if not coming:
        yield Line(translate("KitchenSheet", "Nobody is expected."))
        return
    head: tuple[Value, ...] = (
        translate("KitchenSheet", "Time"), translate("KitchenSheet", "Party"),
        translate("KitchenSheet", "Allergies, and who was never asked"),
    )  # fmt: skip
    yield Grid(head, tuple(row for one in coming for row in _rows(one)))
    yield Line(translate("KitchenSheet", "Confirm with each guest."), strong=True)


def _all_covers(coming: tuple[Party, ...]) -> Value:
    said = sum(one.booking.covers or 0 for one in coming)
    unsaid = sum(one.booking.covers is None for one in coming)
    covers = translate("KitchenSheet", "%n cover(s)", None, said)
    if not unsaid:
        return covers
    more = translate("KitchenSheet", "%n party(ies) that did not say how many", None, unsaid)
    return Joined((covers, more) if said else (more,))


def _framed(one: Party, caution: Caution) -> Alert:
    """A severe allergy, white on black, with what is known of it; dashed what nobody confirmed."""
    who = caution.who or one.said_name
    place = Joined(tuple(filter(None, (one.booking.time, _table(one), who))))
    if caution.grave is Grave.MENTIONED:
        return Alert(_said(place, caution.words), "circle-help", Look.DASHED)
    detail = Joined(tuple(words for item in caution.items if (words := _detail(item))), "\n")
    return Alert(
        _said(place, caution.words), look=Look.FILLED, detail=detail if detail.parts else ""
    )


def _detail(item: Allergy) -> Value:
    """What else is known of an item: adrenaline, traces, the reaction, a note."""
    facts: list[Value] = []
    if item.carries_adrenaline:
        facts.append(translate("KitchenSheet", "carries adrenaline"))
    if item.cross_contact is CrossContact.YES:
        facts.append(translate("KitchenSheet", "traces matter"))
    facts += filter(None, (item.reaction, item.note))
    return _said(avoided(item), Joined(tuple(facts), ", ")) if facts else ""


def _rows(one: Party) -> Iterator[tuple[Value, ...]]:
    """The rows of a party; where several are needed, each says its time and name again."""
    lines = _all_lines(one)
    for at in range(0, max(1, len(lines)), _IN_A_ROW):
        words = Joined(tuple(lines[at : at + _IN_A_ROW]), "\n")
        yield one.booking.time or "–", _about(one) if at == 0 else _again(one), words


def _about(one: Party) -> Value:
    booking = one.booking
    covers: Value = (
        translate("KitchenSheet", "%n cover(s)", None, booking.covers) if booking.covers else ""
    )
    state: Value = "" if booking.state is BookingState.EXPECTED else STATE_WORDS[booking.state]
    facts = (one.said_name, covers, _table(one), booking.note, state)
    return Joined(tuple(part for part in facts if part))


def _again(one: Party) -> Value:
    return translate("KitchenSheet", "{party} (continued)").format(party=one.said_name)


def _all_lines(one: Party) -> list[Value]:
    """Everybody in words: those of whom nothing needs to be said are named as well."""
    lines: list[Value] = [_caution_words(caution) for caution in one.cautions]
    if one.free:
        words = translate("KitchenSheet", "{names}: no known allergy").format(
            names=Joined(one.free)
        )
        lines.append(words)
    return lines


def _caution_words(caution: Caution) -> Value:
    words: Value = caution.words
    if caution.grave in _MARKS:
        words = _MARKS[caution.grave].format(words=words)
    return _said(caution.who, words) if caution.who else words


_MARKS: dict[Grave, Message] = {
    Grave.SEVERE: translate("KitchenSheet", "!! {words}"),
    Grave.MENTIONED: translate("KitchenSheet", "? {words}"),
}
"""What stands out in plain text too, the allergies that somebody only mentioned as well."""


def _said(who: Value, words: Value) -> Message:
    return translate("KitchenSheet", "{who}: {words}").format(who=who, words=words)


def _table(one: Party) -> Value:
    if not one.booking.table_name:
        return ""
    return translate("KitchenSheet", "table {table}").format(table=one.booking.table_name)
