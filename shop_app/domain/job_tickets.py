"""The three slips of a job: garment tag, workroom copy, claim check."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from shop_app.domain.allergies import HARMFUL, AllergyKnowledge, AllergyStatus
from shop_app.domain.allergy_band import AllergyBand, BandLineKind, allergy_band
from shop_app.domain.clients import Client
from shop_app.domain.days import full_day
from shop_app.domain.greeting_words import said_name
from shop_app.domain.job_snapshots import Snapshot
from shop_app.domain.jobs import Job, kind_name
from shop_app.domain.lengths import Length
from shop_app.domain.measurements import Of
from shop_app.domain.money import Money
from shop_app.domain.shops import ShopDetails
from shop_app.domain.slips import (
    Alert,
    Big,
    Block,
    Grid,
    Heading,
    Line,
    Paper,
    Row,
    Rule,
    Slip,
    Tick,
)
from shop_app.text import Joined, Value, translate


class Ticket(StrEnum):
    """Which slip of a job: only the claim check goes to the client."""

    TAG = "tag"
    WORKROOM = "workroom"
    CLAIM = "claim"


@dataclass(frozen=True, slots=True)
class TicketRecords:
    """All that stands on the slips of a job."""

    job: Job
    client: Client
    display_name: str
    allergies: AllergyKnowledge
    shop: ShopDetails
    today: date
    measurements_limit: int = 0
    """Days after which measurements are too old, 0 for never."""


def ticket_slip(which: Ticket, records: TicketRecords) -> Slip:
    """Compose one slip of a job."""
    title = {
        Ticket.TAG: translate("Tickets", "Garment tag {number}"),
        Ticket.WORKROOM: translate("Tickets", "Workroom copy {number}"),
        Ticket.CLAIM: translate("Tickets", "Claim check {number}"),
    }[which].format(number=records.job.number)
    blocks = {Ticket.TAG: _tag, Ticket.WORKROOM: _workroom, Ticket.CLAIM: _claim}[which](records)
    papers = (Paper.ROLL, Paper.A4, *((Paper.TAG,) if which is Ticket.TAG else ()))
    language = records.client.language if which is Ticket.CLAIM else ""
    return Slip(title, tuple(blocks), papers, language)


def all_tickets(records: TicketRecords) -> Slip:
    """Compose the three slips of a job, to be printed one after another."""
    first, *rest = (ticket_slip(one, records) for one in Ticket)
    title = translate("Tickets", "Tickets {number}").format(number=records.job.number)
    return replace(first, title=title, papers=(Paper.ROLL, Paper.A4), more=tuple(rest))


def _tag(records: TicketRecords) -> Iterator[Block]:
    job = records.job
    yield Big(_number(job))
    yield from _rush(job)
    yield Heading(records.display_name)
    yield Row(job.garment, kind_name(job.kind))
    yield from _promised(job)
    band = _band(records)
    if band.severe:
        yield Alert(band.title)


def _workroom(records: TicketRecords) -> Iterator[Block]:
    job = records.job
    yield Heading(translate("Tickets", "Workroom"))
    yield Big(_number(job))
    yield from _rush(job)
    yield Heading(records.display_name)
    yield from _allergies(_band(records))
    yield Row(job.garment, kind_name(job.kind), strong=True)
    yield from _promised(job)
    yield from _noted(translate("Tickets", "Note"), job.note)
    if job.tasks:
        yield Rule()
        yield from (Tick(one.text, done=one.is_done) for one in job.tasks)
    if job.measured is not None:
        yield Rule()
        yield from _measured(job.measured, _is_old(job.measured, records))
    yield Rule()
    taken = translate("Tickets", "Taken in on {day}").format(day=full_day(job.made_on))
    yield Line(_by(taken, job.made_by), small=True)


def _claim(records: TicketRecords) -> Iterator[Block]:
    """The client's own slip: nothing of health or measurements stands on it."""
    job, currency = records.job, records.shop.currency
    yield Heading(records.shop.name)
    yield Line(translate("Tickets", "Claim check: please bring it with you."), small=True)
    yield Big(_number(job))
    yield Line(said_name(records.client))
    yield Row(job.garment, kind_name(job.kind), strong=True)
    yield from _promised(job)
    yield Rule()
    for task in job.tasks:
        yield Row(task.text, "" if task.price is None else Money(task.price, currency))
    if job.total is not None:
        yield Rule()
        total = Money(job.total, currency)
        yield Row(translate("Tickets", "Total"), total, strong=True)
    taken = translate("Tickets", "Taken in on {day}").format(day=full_day(job.made_on))
    yield Line(taken, small=True)


def _number(job: Job) -> Value:
    return translate("Tickets", "No. {number}").format(number=job.number)


def _rush(job: Job) -> Iterator[Block]:
    if job.rush:
        yield Alert(translate("Tickets", "RUSH"), "clock")


def _promised(job: Job) -> Iterator[Block]:
    if job.promised_on is not None:
        yield Row(translate("Tickets", "Promised for"), full_day(job.promised_on), strong=True)


def _noted(label: Value, text: str) -> Iterator[Block]:
    if text:
        yield Line(translate("Tickets", "{label}: {text}").format(label=label, text=text))


def _band(records: TicketRecords) -> AllergyBand:
    """What may harm; dislikes and diets are no matter of the workroom."""
    known = records.allergies
    harmful = tuple(one for one in known.items if one.kind in HARMFUL)
    return allergy_band(replace(known, items=harmful), (), records.today)


def _allergies(band: AllergyBand) -> Iterator[Block]:
    """Every state in words and with an icon of its own: never asked is not none."""
    icons = {
        AllergyStatus.HAS: "triangle-alert",
        AllergyStatus.NOT_ASKED: "circle-help",
        AllergyStatus.DECLINED: "circle-slash",
    }
    if band.is_calm:
        yield Line(band.title)
    else:
        yield Alert(band.title, icons.get(band.status, "circle-help"))
    yield from (Line(one.text) for one in band.lines if one.kind is BandLineKind.ITEMS)
    if band.stale:
        yield Line(translate("Tickets", "Confirmed too long ago: ask again."))


def _is_old(one: Snapshot, records: TicketRecords) -> bool:
    """Whether it was too old on the day the job was taken in, or is of a day to come."""
    made, limit = records.job.made_on, records.measurements_limit
    return limit > 0 and not made - timedelta(days=limit) <= one.taken_on <= made


def _measured(one: Snapshot, old: bool) -> Iterator[Block]:  # noqa: FBT001 - one of two looks
    of = (
        translate("Tickets", "Measured on the body: {garment}")
        if one.of is Of.BODY
        else translate("Tickets", "Measured on the garment: {garment}")
    )
    yield Heading(of.format(garment=one.garment))
    if old:
        day = full_day(one.taken_on)
        words = translate("Tickets", "Measured on {day}: too old, measure again")
        yield Alert(words.format(day=day), "ruler")
    yield Grid(
        (translate("Tickets", "Measure"), translate("Tickets", "Length")),
        tuple((value.name, Length(value.tenths, one.unit)) for value in one.values),
    )
    if one.posture:
        yield Line(translate("Tickets", "Posture: {text}").format(text=one.posture), strong=True)
    yield from _noted(translate("Tickets", "Wearing"), one.wearing)
    yield from _noted(translate("Tickets", "Note"), one.note)
    taken = translate("Tickets", "Measured on {day}").format(day=full_day(one.taken_on))
    yield Line(_by(taken, one.taken_by), small=True)


def _by(said: Value, who: str) -> Value:
    return Joined((said, who)) if who else said
