"""The kitchen chit: guest by seat, allergens in words and symbols, severe first, nobody missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import datetime

from shop_app.domain.allergies import HARMFUL
from shop_app.domain.chit_words import (
    OwnNames,
    ask_words,
    concern_detail,
    concern_icon,
    concern_text,
    kind_words,
)
from shop_app.domain.days import full_day
from shop_app.domain.offers import Concern, Guest
from shop_app.domain.slips import Alert, Block, Heading, Line, Look, Paper, Rule, Slip
from shop_app.domain.tables import Seat, gravest_concerns, gravity, is_severe, is_to_ask, is_unnamed
from shop_app.text import Joined, Value, translate

RestsOn = dict[str, list[str]]
"""What a chit says, as texts: under "" of the table, under a client's id of them."""
_TABLE, _UNKNOWN = "", "?"
_AT_TABLE, _SEAT = (0, 1), 0
"""Where table and time stand in what is said of the table, and the seat in what of a guest."""


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
    mentioned: tuple[str, ...] = ()
    """What was said of allergies with the booking, not confirmed."""
    own_names: OwnNames = lambda _text: frozenset()


@dataclass(frozen=True, slots=True)
class ChitPart:
    """A part of a chit: of one client, or (None) of the table or of a guest nobody knows."""

    client_id: int | None
    blocks: tuple[Block, ...]


def chit_parts(records: ChitRecords) -> tuple[ChitPart, ...]:
    """Compose a chit part by part; it is large, and its words are enough without the symbols."""
    return (
        ChitPart(None, tuple(_head(records))),
        *(
            ChitPart(one.client_id, tuple(_of_seat(one, records.own_names)))
            for one in sorted(records.seats, key=_order)
        ),
        ChitPart(None, tuple(_foot(records))),
    )


def chit_title(records: ChitRecords) -> Value:
    """Return what a chit is called."""
    return translate("Chit", "Kitchen chit {table}").format(
        table=records.table_name or records.title
    )


def chit_slip(title: Value, parts: tuple[ChitPart, ...]) -> Slip:
    """Return the parts of a chit as a slip to print."""
    blocks = tuple(block for part in parts for block in part.blocks)
    return Slip(title, blocks, (Paper.ROLL, Paper.A4))


def rests_on(records: ChitRecords) -> RestsOn:
    """Return all that a printed chit says: a reprint is needed where it says something else."""
    unknown = [one for one in records.seats if one.client_id is None]
    told = {
        _TABLE: [
            records.table_name,
            records.time,
            str(records.covers or ""),
            records.note,
            *records.mentioned,
        ],
        _UNKNOWN: [str(len(unknown))],
    }
    told |= {
        str(one.client_id): [one.seat, *_facts(one)]
        for one in records.seats
        if one.client_id is not None
    }
    return told


def says_something_else(printed: Mapping[str, list[str]], now: RestsOn, *, booked: bool) -> bool:
    """Tell whether a printed chit must be printed again.

    Where there is no booking (`booked`), table and seats are known only while they are typed.
    """
    return _comparable(printed, now, booked=booked) != now


def _comparable(printed: Mapping[str, list[str]], now: RestsOn, *, booked: bool) -> RestsOn:
    """What was printed; what is not said now and was typed then counts as if it were."""
    told = {key: list(one) for key, one in printed.items()}
    if booked:
        return told
    for key, one in told.items():
        for at in _AT_TABLE if key == _TABLE else () if key == _UNKNOWN else (_SEAT,):
            if key in now and at < len(one) and not now[key][at]:
                one[at] = ""
    return told


def _facts(seat: Seat) -> list[str]:
    guest = seat.guest
    flags = (guest.is_stale, guest.ask_each_time)
    concerns = sorted("|".join(_plain(one)) for one in guest.concerns)
    told = (str(int(one)) for one in flags)
    return [guest.name, guest.status.value, *told, *concerns, *guest.mentioned]


def _plain(one: Concern) -> Iterator[str]:
    for field in fields(one):
        value = getattr(one, field.name)
        yield ",".join(sorted(value)) if isinstance(value, frozenset) else str(value)


def _head(records: ChitRecords) -> Iterator[Block]:
    yield Heading(translate("Chit", "ALLERGIES"))
    table: Value = (
        translate("Chit", "Table {table}").format(table=records.table_name)
        if records.table_name
        else ""
    )
    place = tuple(one for one in (table, records.time, records.title) if one)
    yield Heading(Joined(place) if place else translate("Chit", "Table"))
    if records.covers:
        yield Line(translate("Chit", "%n cover(s)", None, records.covers))
    if records.note and records.note not in records.mentioned:
        yield Line(records.note, strong=True)
    yield from map(_mentioned, records.mentioned)
    yield Rule()


def _foot(records: ChitRecords) -> Iterator[Block]:
    yield Rule()
    printed = translate("Chit", "Printed {day} at {time}").format(
        day=full_day(records.printed_at.date()), time=f"{records.printed_at:%H:%M}"
    )
    yield Line(printed, small=True)
    if records.printed_by:
        yield Line(translate("Chit", "by {name}").format(name=records.printed_by), small=True)
    yield Line(translate("Chit", "Confirm with the guest."), strong=True)


def _order(seat: Seat) -> tuple[int, str]:
    return gravity(seat.guest), seat.seat


def _of_seat(seat: Seat, own_names: OwnNames) -> Iterator[Block]:
    guest = seat.guest
    name: Value = guest.name
    if seat.seat:
        name = translate("Chit", "Seat {seat} · {name}").format(seat=seat.seat, name=guest.name)
    yield Heading(name)
    avoided = (_of_concern(one, own_names) for one in gravest_concerns(guest))
    told = (*avoided, *_to_ask(guest))
    yield from told or (Line(translate("Chit", "none known")),)


def _of_concern(one: Concern, own_names: OwnNames) -> Block:
    words, detail = concern_text(one, own_names), concern_detail(one)
    if one.kind not in HARMFUL:
        said = translate("Chit", "{kind}: {words}").format(kind=kind_words(one), words=words)
        return Line(Joined((said, detail)) if detail else said)
    look = Look.FILLED if is_severe(one) else Look.FRAMED
    return Alert(words, concern_icon(one), look, kind_words(one), detail, large=True)


def _to_ask(guest: Guest) -> Iterator[Block]:
    if is_to_ask(guest):
        yield Alert(ask_words(guest), "circle-help", Look.DASHED, large=True)
    elif is_unnamed(guest):
        words = translate("Chit", "has an allergy that nobody named: ask")
        yield Alert(words, "circle-help", Look.DASHED, large=True)
    yield from map(_mentioned, guest.mentioned)


def _mentioned(clause: str) -> Alert:
    words = translate("Chit", "mentioned, not confirmed: {words}").format(words=clause)
    return Alert(words, "circle-help", Look.DASHED, detail=translate("Chit", "ASK"))
