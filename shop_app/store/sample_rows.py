"""Rows of sample clients, many at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.folding import fold
from shop_app.domain.follow_ups import FollowUpState
from shop_app.domain.own_fields import OwnField
from shop_app.domain.sample.baskets import SampleVisit
from shop_app.domain.sample.calendar import Calendar
from shop_app.domain.sample.clients import SampleClient
from shop_app.domain.sample.trades import SampleProduct
from shop_app.store.bulk_rows import Stored, add_stored, add_values, stored_instant
from shop_app.store.clients import client_values
from shop_app.store.contact_points import contact_values
from shop_app.store.records import Values, add_rows
from shop_app.store.sample_belongings import BelongingOwner, belonging_rows
from shop_app.store.sample_tags import tag_rows
from shop_app.store.sample_tailoring import House, TailoringOwner, tailoring_rows
from shop_app.store.search_entries import client_entry
from shop_app.store.search_index import NewEntries
from shop_app.store.tables.allergies import AllergyRow
from shop_app.store.tables.allergy_statuses import AllergyStatusRow
from shop_app.store.tables.base import Table
from shop_app.store.tables.client_tags import ClientTagRow
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.contact_points import ContactPointRow
from shop_app.store.tables.follow_ups import FollowUpRow
from shop_app.store.tables.notes import NoteRow
from shop_app.store.tables.occasions import OccasionRow
from shop_app.store.tables.own_values import OwnValueRow
from shop_app.store.tables.preferences import PreferenceRow
from shop_app.store.tables.products import ProductRow
from shop_app.store.tables.purchases import PurchaseRow
from shop_app.store.tables.visits import VisitRow
from shop_app.store.transaction import Transaction

_YEAR = 365


@dataclass(frozen=True, slots=True)
class SampleIds:
    """The ids behind the numbers of a sample, and its days; `country` reads phone numbers.

    `own` are the shop's own fields by their codes.
    """

    products: tuple[SampleProduct, ...]
    product_ids: tuple[int, ...]
    rule_ids: tuple[int, ...]
    staff_ids: tuple[int, ...]
    staff: tuple[str, ...]
    calendar: Calendar
    country: str
    own: Mapping[str, OwnField]
    tags: tuple[int, ...] = ()


def add_sample_products(tx: Transaction, products: Iterable[SampleProduct]) -> tuple[int, ...]:
    """Insert what the sample shop sells; return the ids in order."""
    rows: list[Values] = [
        {
            "id": tx.new_id(), "version": 1, "name": one.name, "folded_name": fold(one.name),
            "category": one.category, "price": one.prices[0], "active": True,
        }
        for one in products
    ]  # fmt: skip
    add_rows(tx, ProductRow, rows)
    return tuple(row["id"] for row in rows)


def add_sample_clients(tx: Transaction, clients: Sequence[SampleClient], ids: SampleIds) -> None:
    """Insert clients with all that is known of them."""
    drafts = [_draft(tx, one, ids) for one in clients]
    entries = NewEntries()
    for one in drafts:
        texts = (
            *(it.text for it in one.client.notes),
            *(it.preference.text for it in one.client.preferences),
            *(text for code, text in one.client.own if ids.own[code].is_searched),
        )
        entry = client_entry(one.row, one.contacts, texts)
        one.row["searched"] = entry.line
        entries.add(one.id, entry)
    add_values(tx, ClientRow, [one.row for one in drafts])
    add_values(tx, ContactPointRow, [row for one in drafts for row in one.contacts])
    add_stored(tx, VisitRow, [row for one in drafts for row in _visits(one, ids)])
    add_stored(tx, PurchaseRow, [row for one in drafts for row in _purchases(one, ids)])
    for table, rows in _SMALLER:
        add_values(tx, table, [row for one in drafts for row in rows(tx, one, ids)])
    owners = [BelongingOwner(one.id, _name(one), one.client.belongings) for one in drafts]
    for table, found in belonging_rows(tx, owners, ids.staff_ids, ids.calendar).items():
        add_values(tx, table, found)
    fitted = [TailoringOwner(one.id, one.client.tailoring) for one in drafts]
    house = House(ids.staff_ids, ids.staff, ids.calendar)
    for table, found in tailoring_rows(tx, fitted, house).items():
        add_values(tx, table, found)
    add_stored(tx, ClientTagRow, [row for one in drafts for row in _tags(one, ids)])
    add_stored(tx, OwnValueRow, [row for one in drafts for row in _own_values(one, ids)])
    entries.write(tx)


def _tags(draft: _Draft, ids: SampleIds) -> list[Stored]:
    ref = draft.client.new.ref
    number = int(ref[1:]) - 1 if ref else draft.id
    return tag_rows(ids.tags, draft.id, number, len(draft.client.visits))


def _own_values(draft: _Draft, ids: SampleIds) -> list[Stored]:
    return [(draft.id, ids.own[code].id, 1, value) for code, value in draft.client.own]


def _name(draft: _Draft) -> str:
    return f"{draft.client.new.given_name} {draft.client.new.family_name}"


@dataclass(frozen=True, slots=True)
class _Draft:
    """A client, its row, contact rows and the ids of its visits."""

    client: SampleClient
    row: Values
    contacts: list[Values]
    visit_ids: tuple[int, ...]

    @property
    def id(self) -> int:
        found: int = self.row["id"]
        return found


def _draft(tx: Transaction, one: SampleClient, ids: SampleIds) -> _Draft:
    row = client_values(tx, one.new, one.created_at)
    if one.visits:
        row |= {"last_visit_at": one.visits[-1].at, "visit_count": len(one.visits)}
    contacts = contact_values(tx, row["id"], one.new.contact_points, ids.country)
    return _Draft(one, row, contacts, tuple(tx.new_id() for _ in one.visits))


def _visits(draft: _Draft, ids: SampleIds) -> list[Stored]:
    return [
        (
            draft.id, stored_instant(visit.at), visit_id, 1, visit.covers,
            ids.staff_ids[visit.staff], visit.note, "", "", "", None,
        )
        for visit_id, visit in zip(draft.visit_ids, draft.client.visits, strict=True)
    ]  # fmt: skip


def _purchases(draft: _Draft, ids: SampleIds) -> list[Stored]:
    return [
        (
            visit_id, position, ids.product_ids[item.product], item.quantity,
            _price(ids, visit, item.product),
        )
        for visit_id, visit in zip(draft.visit_ids, draft.client.visits, strict=True)
        for position, item in enumerate(visit.items)
    ]  # fmt: skip


def _price(ids: SampleIds, visit: SampleVisit, product: int) -> int:
    """The price at the time."""
    return ids.products[product].prices[(ids.calendar.today - visit.day) // _YEAR]


def _preferences(tx: Transaction, draft: _Draft, ids: SampleIds) -> list[Values]:
    return [
        {
            "id": tx.new_id(), "version": 1, "client_id": draft.id,
            "topic": one.preference.topic, "text": one.preference.text,
            "polarity": one.preference.polarity.value, "evidence": one.preference.evidence.value,
            "count": one.preference.count, "confirmed_on": ids.calendar.day(one.confirmed),
            "noted_on": ids.calendar.day(one.confirmed),
            "noted_by_id": ids.staff_ids[one.noted_by],
        }
        for one in draft.client.preferences
    ]  # fmt: skip


def _answers(tx: Transaction, draft: _Draft, ids: SampleIds) -> list[Values]:
    del tx
    status, told = draft.client.allergies.status, draft.client.told
    if status is AllergyStatus.NOT_ASKED:
        return []
    return [
        {
            "client_id": draft.id, "version": 1, "status": status.value,
            "confirmed_on": ids.calendar.day(told.confirmed),
            "confirmed_by_id": ids.staff_ids[told.confirmed_by],
        }
    ]  # fmt: skip


def _allergies(tx: Transaction, draft: _Draft, ids: SampleIds) -> list[Values]:
    told, calendar = draft.client.told, ids.calendar
    return [
        {
            "id": tx.new_id(), "version": 1, "client_id": draft.id, "kind": item.kind.value,
            "allergen": item.allergen, "species": item.species, "severity": item.severity.value,
            "carries_adrenaline": item.carries_adrenaline, "reaction": item.reaction,
            "note": item.note, "told_by": item.told_by.value,
            "noted_on": calendar.day(told.noted), "noted_by_id": ids.staff_ids[told.noted_by],
            "confirmed_on": calendar.day(told.confirmed),
            "confirmed_by_id": ids.staff_ids[told.confirmed_by],
        }
        for item in draft.client.allergies.items
    ]  # fmt: skip


def _notes(tx: Transaction, draft: _Draft, ids: SampleIds) -> list[Values]:
    return [
        {
            "id": tx.new_id(), "version": 1, "client_id": draft.id, "text": note.text,
            "written_at": note.at, "written_by_id": ids.staff_ids[note.by],
        }
        for note in draft.client.notes
    ]  # fmt: skip


def _occasions(tx: Transaction, draft: _Draft, ids: SampleIds) -> list[Values]:
    del ids
    return [
        {
            "id": tx.new_id(), "version": 1, "client_id": draft.id, "kind": one.kind.value,
            "label": one.label, "day": one.day.iso,
        }
        for one in draft.client.occasions
    ]  # fmt: skip


def _follow_ups(tx: Transaction, draft: _Draft, ids: SampleIds) -> list[Values]:
    day = ids.calendar.day
    return [
        {
            "id": tx.new_id(), "version": 1 if one.state is FollowUpState.OPEN else 2,
            "client_id": draft.id, "kind": one.kind.value, "text": one.text,
            "due_on": day(one.due), "state": one.state.value, "outcome": one.outcome,
            "closed_on": None if one.closed is None else day(one.closed),
            "rule_id": None if one.rule is None else ids.rule_ids[one.rule],
            "visit_id": None if one.visit is None else draft.visit_ids[one.visit],
            "about": one.about, "made_on": day(one.made),
            "made_by_id": ids.staff_ids[one.made_by],
        }
        for one in draft.client.follow_ups
    ]  # fmt: skip


_SMALLER: tuple[
    tuple[type[Table], Callable[[Transaction, _Draft, SampleIds], list[Values]]], ...
] = (
    (PreferenceRow, _preferences),
    (AllergyStatusRow, _answers),
    (AllergyRow, _allergies),
    (NoteRow, _notes),
    (OccasionRow, _occasions),
    (FollowUpRow, _follow_ups),
)
