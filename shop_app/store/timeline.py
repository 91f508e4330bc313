"""Reading everything of one client in one sequence, a stretch at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Row, Select, and_, false, func, or_, select

from shop_app.domain import timeline_words as words
from shop_app.domain.clients import display_name
from shop_app.domain.history import Happened
from shop_app.domain.messages import Way, way_words
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.shops import ShopDetails
from shop_app.domain.timeline import RANKS, EntryKind, Place, TimelineEntry, end_of, last_whole_day
from shop_app.store.hidden_records import hidden_from
from shop_app.store.own_values import with_own_values
from shop_app.store.records import core
from shop_app.store.staff import staff_name
from shop_app.store.tables.base import Table
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.follow_ups import FollowUpRow
from shop_app.store.tables.history import HistoryRow
from shop_app.store.tables.jobs import JobRow
from shop_app.store.tables.lent_things import LentThingRow
from shop_app.store.tables.measurement_sets import MeasurementSetRow
from shop_app.store.tables.messages import MessageRow
from shop_app.store.tables.notes import NoteRow
from shop_app.store.tables.promises import PromiseRow
from shop_app.store.tables.visits import VisitRow
from shop_app.store.tables.wishes import WishRow
from shop_app.store.transaction import Transaction
from shop_app.store.visits import visits_where
from shop_app.text import Value

Said: TypeAlias = "tuple[Value, tuple[Value, ...]]"
_Statement: TypeAlias = "Select[*tuple[Any, ...]]"
_TOLD_ELSEWHERE = tuple(
    kind.value
    for kind in (
        RecordKind.VISIT, RecordKind.NOTE, RecordKind.FOLLOW_UP, RecordKind.PROMISE,
        RecordKind.MESSAGE, RecordKind.LENT_THING, RecordKind.MEASUREMENT_SET, RecordKind.JOB,
        RecordKind.JOB_TASK, RecordKind.WISH,
    )
)  # fmt: skip
"""Kinds whose coming is an entry of its own: that they were added need not be told again."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read: whose sequence, before which place, how much, in whose eyes."""

    client_id: int
    before: Place
    limit: int
    shop: ShopDetails
    sees_values: bool

    @property
    def zone(self) -> ZoneInfo:
        """The shop's time zone."""
        return ZoneInfo(self.shop.time_zone)


Say: TypeAlias = "Callable[[Row[Any], Reading], Said]"


@dataclass(frozen=True, slots=True)
class _Source:
    """Where entries of a kind are read: `when` is a column of instants, or of days."""

    kind: EntryKind
    own_id: ColumnElement[int]
    when: ColumnElement[Any]
    statement: _Statement
    say: Say
    days: bool = False


def _source(
    kind: EntryKind,
    table: type[Table],
    by: ColumnElement[int | None],
    when: ColumnElement[Any],
    say: Say,
    *,
    days: bool = True,
) -> _Source:
    columns = core(table)
    statement = select(columns, when.label("placed"), staff_name(by, "who"))
    return _Source(kind, columns.c.id, when, statement, say, days)


def _of_change(row: Row[Any], reading: Reading) -> Said:
    seen = reading.sees_values
    return words.change_words(
        RecordKind(row.kind), Happened(row.what), row.field,
        row.old if seen else None, row.new if seen else None,
    )  # fmt: skip


_SOURCES = (
    _source(
        EntryKind.NOTE, NoteRow, NoteRow.written_by_id, NoteRow.written_at,
        lambda row, _: (row.text, ()), days=False,
    ),
    _source(
        EntryKind.MESSAGE, MessageRow, MessageRow.noted_by_id, MessageRow.at,
        lambda row, _: (row.text, (way_words(Way(row.way), from_us=row.from_us),)), days=False,
    ),
    _source(
        EntryKind.FOLLOW_UP, FollowUpRow, FollowUpRow.made_by_id,
        func.coalesce(FollowUpRow.closed_on, FollowUpRow.made_on),
        lambda row, _: words.follow_up_words(
            row.text, row.state, row.due_on, row.outcome, row.about
        ),
    ),
    _source(
        EntryKind.PROMISE, PromiseRow, PromiseRow.made_by_id,
        func.coalesce(PromiseRow.closed_on, PromiseRow.made_on),
        lambda row, _: words.promise_words(row.text, row.state, row.due_on, row.outcome),
    ),
    _source(
        EntryKind.LENT_THING, LentThingRow, LentThingRow.noted_by_id, LentThingRow.since,
        lambda row, _: words.lent_words(
            row.what, row.due_on, row.returned_on, row.note, ours=row.ours
        ),
    ),
    _source(
        EntryKind.WISH, WishRow, WishRow.noted_by_id, WishRow.wished_on,
        lambda row, reading: words.wish_words(
            row.text, row.price, row.fulfilled_on, reading.shop.currency
        ),
    ),
    _source(
        EntryKind.JOB, JobRow, JobRow.made_by_id, JobRow.made_on,
        lambda row, _: words.job_words(row.number, row.garment, row.promised_on, row.note),
    ),
    _source(
        EntryKind.MEASUREMENT_SET, MeasurementSetRow, MeasurementSetRow.taken_by_id,
        MeasurementSetRow.taken_on, lambda row, _: words.measured_words(row.garment, row.note),
    ),
    _source(
        EntryKind.CHANGE, HistoryRow, HistoryRow.by_id, HistoryRow.at, _of_change, days=False,
    ),
)  # fmt: skip


def timeline_entries(
    tx: Transaction, reading: Reading, kinds: Iterable[EntryKind]
) -> list[TimelineEntry]:
    """Return the newest entries of these kinds before a place, newest first, at most `limit`."""
    wanted = set(kinds)
    found: list[TimelineEntry] = []
    if EntryKind.VISIT in wanted:
        found.extend(_visits(tx, reading))
    if EntryKind.FOR_THEM in wanted:
        found.extend(_for_them(tx, reading))
    for source in _SOURCES:
        if source.kind in wanted:
            found.extend(_entries(tx, reading, source))
    found.sort(key=lambda one: one.place, reverse=True)
    return found[: reading.limit]


def _entries(tx: Transaction, reading: Reading, source: _Source) -> Iterator[TimelineEntry]:
    client = source.statement.selected_columns.client_id
    query = source.statement.where(client == reading.client_id, _before(reading, source))
    if source.kind is EntryKind.CHANGE:
        query = query.where(or_(
            HistoryRow.what != Happened.ADDED.value, HistoryRow.kind.not_in(_TOLD_ELSEWHERE)
        ))  # fmt: skip
    query = query.order_by(source.when.desc(), source.own_id.desc()).limit(reading.limit)
    for row in tx.connection.execute(query):
        at = end_of(row.placed, reading.zone) if source.days else row.placed
        said = source.say(row, reading)
        yield TimelineEntry(source.kind, row.id, at, not source.days, *said, row.who)


def _before(reading: Reading, source: _Source) -> ColumnElement[bool]:
    """What stands before the place: earlier, or at the same instant further down."""
    place, rank = reading.before, RANKS[source.kind]
    last: date | datetime = place.at
    is_the_instant = True
    if source.days:
        last = last_whole_day(place.at, reading.zone)
        is_the_instant = end_of(last, reading.zone) == place.at
    if not is_the_instant or rank < place.rank:
        return source.when <= last
    same = source.own_id < place.record_id if rank == place.rank else false()
    return and_(source.when <= last, or_(source.when < last, same))


def _visits(tx: Transaction, reading: Reading) -> Iterator[TimelineEntry]:
    source = _Source(EntryKind.VISIT, VisitRow.id, VisitRow.at, select(), _unsaid)
    found = visits_where(tx, reading.client_id, _before(reading, source), reading.limit)
    for visit in with_own_values(tx, found):
        said = words.visit_words(visit, reading.shop.currency)
        yield TimelineEntry(EntryKind.VISIT, visit.id, visit.at, True, *said, visit.served_by)


def _for_them(tx: Transaction, reading: Reading) -> Iterator[TimelineEntry]:
    """Visits of others that were for this client, but for those kept as a surprise."""
    source = _Source(EntryKind.FOR_THEM, VisitRow.id, VisitRow.at, select(), _unsaid)
    hidden = hidden_from(tx, reading.client_id)
    query = (
        select(
            VisitRow.id, VisitRow.at, VisitRow.occasion, ClientRow.given_name,
            ClientRow.family_name, ClientRow.name_as_said, ClientRow.organisation,
            staff_name(VisitRow.served_by_id, "who"),
        )
        .join_from(core(VisitRow), core(ClientRow), ClientRow.id == VisitRow.client_id)
        .where(
            VisitRow.recipient_id == reading.client_id, VisitRow.id.not_in(hidden),
            _before(reading, source),
        )
        .order_by(VisitRow.at.desc(), VisitRow.id.desc())
        .limit(reading.limit)
    )  # fmt: skip
    for row in tx.connection.execute(query):
        giver = display_name(row.given_name, row.family_name, row.name_as_said, row.organisation)
        said = words.for_them_words(giver)
        detail = (row.occasion,) if row.occasion else ()
        yield TimelineEntry(EntryKind.FOR_THEM, row.id, row.at, True, said, detail, row.who)


def _unsaid(_row: Row[Any], _reading: Reading) -> Said:
    return "", ()
