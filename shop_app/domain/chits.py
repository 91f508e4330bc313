"""The kitchen chit: guest by seat, allergens in words and symbols, severe first, nobody missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from shop_app.domain.allergens import SYMBOLS, eu_allergens
from shop_app.domain.allergies import HARMFUL, AllergyStatus, DietaryKind
from shop_app.domain.offers import Concern, Guest
from shop_app.domain.slips import Alert, Big, Block, Heading, Line, Paper, Rule, Slip
from shop_app.domain.tables import Seat, gravity, is_severe, is_to_ask
from shop_app.text import Joined, Message, Value, translate


@dataclass(frozen=True, slots=True)
class ChitRecords:
    """What a chit says: whose table, who sits there, and who printed it when (the shop's time)."""

    title: str
    table_name: str
    time: str
    covers: int | None
    note: str
    seats: tuple[Seat, ...]
    printed_at: datetime
    printed_by: str


def kitchen_chit(records: ChitRecords) -> Slip:
    """Compose a chit; it is large, and its words are enough without the symbols."""
    title = translate("Chit", "Kitchen chit {table}").format(
        table=records.table_name or records.title
    )
    return Slip(title, tuple(_blocks(records)), (Paper.ROLL, Paper.A4))


def fingerprint(records: ChitRecords) -> list[list[str]]:
    """Return what a printed chit rests on: two of them differ where a reprint is needed."""
    return [
        [records.table_name, records.time, str(records.covers or ""), records.note],
        *(
            [
                one.seat, one.guest.name, one.guest.status.value, str(int(one.guest.is_stale)),
                str(int(one.guest.ask_each_time)),
                *sorted(f"{c.kind}:{c.severity}:{c.words}" for c in one.guest.concerns),
            ]
            for one in records.seats
        ),
    ]  # fmt: skip


def _blocks(records: ChitRecords) -> Iterator[Block]:
    yield Heading(translate("Chit", "ALLERGIES"))
    table: Value = (
        translate("Chit", "Table {table}").format(table=records.table_name)
        if records.table_name
        else ""
    )
    place = tuple(one for one in (table, records.time, records.title) if one)
    yield Big(Joined(place) if place else translate("Chit", "Table"))
    if records.covers:
        yield Line(translate("Chit", "%n cover(s)", None, records.covers))
    if records.note:
        yield Line(records.note)
    yield Rule()
    for seat in sorted(records.seats, key=_order):
        yield from _of_seat(seat)
    yield Rule()
    printed = translate("Chit", "Printed {day} at {time}").format(
        day=records.printed_at.date().isoformat(), time=f"{records.printed_at:%H:%M}"
    )
    yield Line(printed, small=True)
    if records.printed_by:
        yield Line(translate("Chit", "by {name}").format(name=records.printed_by), small=True)
    yield Line(translate("Chit", "Confirm with the guest."), strong=True)


def _order(seat: Seat) -> tuple[int, str]:
    return gravity(seat.guest), seat.seat


def _of_seat(seat: Seat) -> Iterator[Block]:
    guest = seat.guest
    name: Value = guest.name
    if seat.seat:
        name = translate("Chit", "Seat {seat}: {name}").format(seat=seat.seat, name=guest.name)
    yield Line(name, strong=True)
    for one in sorted(guest.concerns, key=lambda concern: not is_severe(concern)):
        words = _concern_words(one)
        yield Alert(words, _icon(one)) if one.kind in HARMFUL else Line(words)
    if is_to_ask(guest):
        yield Alert(_ask_words(guest), "circle-help")
    elif not guest.concerns:
        words = (
            translate("Chit", "has an allergy that nobody named: ask")
            if guest.status is AllergyStatus.HAS
            else translate("Chit", "none known")
        )
        yield Line(words)


def _concern_words(one: Concern) -> Message:
    allergens = [name for code, name in eu_allergens() if code in one.allergens]
    words: Value = one.words
    if allergens:
        words = translate("Chit", "{words} [{allergens}]").format(
            words=one.words, allergens=Joined(tuple(allergens), ", ")
        )
    if is_severe(one):
        return translate("Chit", "SEVERE {kind}: {words}").format(
            kind=_KINDS[one.kind], words=words
        )
    return translate("Chit", "{kind}: {words}").format(kind=_KINDS[one.kind], words=words)


_KINDS = {
    DietaryKind.ALLERGY: translate("Chit", "allergy"),
    DietaryKind.INTOLERANCE: translate("Chit", "intolerance"),
    DietaryKind.AVERSION: translate("Chit", "aversion"),
    DietaryKind.DIET: translate("Chit", "diet"),
}


def _icon(one: Concern) -> str:
    """The allergen's own shape where it is one; else the sign of all warnings."""
    symbols = [SYMBOLS[code] for code in sorted(one.allergens) if code in SYMBOLS]
    return f"allergen-{symbols[0]}" if len(symbols) == 1 else "triangle-alert"


def _ask_words(guest: Guest) -> Message:
    if guest.status is AllergyStatus.NOT_ASKED:
        return translate("Chit", "NEVER ASKED")
    if guest.is_stale:
        return translate("Chit", "ASKED TOO LONG AGO: ask again")
    return translate("Chit", "ASK: prefers not to have it noted")
