"""Rows of a benchmark's clients, as they are stored."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from people import AS_OF, Person
from search_rows import SearchRows
from shop_app.domain.allergies import AllergyStatus, DietaryKind, ToldBy
from shop_app.domain.clients import FLAGS
from shop_app.domain.contact_points import ContactKind
from shop_app.domain.folding import fold
from shop_app.domain.phones import normalise_phone
from shop_app.domain.preferences import Evidence, Polarity
from shop_app.store.bulk_rows import Stored, add_stored, begins
from shop_app.store.records import core
from shop_app.store.search_entries import client_entry
from shop_app.store.tables.allergies import AllergyRow
from shop_app.store.tables.allergy_statuses import AllergyStatusRow
from shop_app.store.tables.base import Table
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.contact_points import ContactPointRow
from shop_app.store.tables.follow_ups import FollowUpRow
from shop_app.store.tables.notes import NoteRow
from shop_app.store.tables.preferences import PreferenceRow
from shop_app.store.transaction import Transaction

COUNTRY = "FR"

Row = dict[str, Any]
_TODAY = AS_OF.date().isoformat()
_NO_ADDRESS = dict.fromkeys(("street", "postcode", "city", "region", "country"), "")
_FOLLOWED = 400
"""One client in so many has a follow-up due."""


@dataclass(frozen=True, slots=True)
class ClientRows:
    """Stored rows of some clients by table, and what search reads of them."""

    clients: list[Stored]
    others: dict[type[Table], list[Stored]]
    search: SearchRows

    @classmethod
    def of(cls, some: Iterable[Person], staff_id: int) -> ClientRows:
        """Return the rows of some people; one of the staff noted everything."""
        rows = cls([], {table: [] for table in _NAMES}, SearchRows())
        for one in some:
            rows._add(one, staff_id)
        return rows

    def write(self, tx: Transaction) -> None:
        """Insert everything but what search reads, which is laid aside."""
        add_stored(tx, ClientRow, self.clients)
        for table, rows in self.others.items():
            add_stored(tx, table, rows)
        self.search.stage(tx)

    def _add(self, one: Person, staff_id: int) -> None:
        row, contacts = _client(one), _contacts(one)
        entry = client_entry(row, contacts, filter(None, (one.note, one.likes)))
        self.search.add(one.id, entry)
        row["searched"] = entry.line
        self.clients.append(tuple(map(row.get, _CLIENT_NAMES)))
        self.others[ContactPointRow] += [tuple(point.values()) for point in contacts]
        for table, values in _smaller(one):
            known = begins(table) | {"id": one.id, "version": 1, "client_id": one.id, **values}
            known |= dict.fromkeys(_BY_STAFF[table], staff_id)
            self.others[table].append(tuple(map(known.get, _NAMES[table])))


_BY_STAFF: dict[type[Table], tuple[str, ...]] = {
    AllergyStatusRow: ("confirmed_by_id",),
    AllergyRow: ("noted_by_id", "confirmed_by_id"),
    NoteRow: ("written_by_id",),
    PreferenceRow: ("noted_by_id",),
    FollowUpRow: ("made_by_id",),
}


_OTHERS: tuple[type[Table], ...] = (ContactPointRow, *_BY_STAFF)
_CLIENT_NAMES = [column.name for column in core(ClientRow).columns]
_NAMES: dict[type[Table], list[str]] = {
    table: [column.name for column in core(table).columns] for table in _OTHERS
}


def _client(one: Person) -> Row:
    return {
        "id": one.id, "version": 1, "title": "", "given_name": one.given_name,
        "family_name": one.family_name, "name_as_said": one.name_as_said, "pronunciation": "",
        "organisation": one.organisation, "language": one.language, "birthday": one.birthday,
        "ref": one.ref, "card_code": one.card_code, "created_at": one.created_at,
        "last_visit_at": one.last_visit_at, "visit_count": one.visit_count,
        "other_script": "", "pronouns": "", **dict.fromkeys(FLAGS, False),
    }  # fmt: skip


def _contacts(one: Person) -> list[Row]:
    found = [
        (ContactKind.PHONE, phone, normalise_phone(phone, COUNTRY) or "", _NO_ADDRESS)
        for phone in one.phones
    ]
    found += [(ContactKind.EMAIL, email, email.casefold(), _NO_ADDRESS) for email in one.emails]
    if one.address is not None:
        parts = _NO_ADDRESS | one.address._asdict()
        lines = f"{one.address.street}\n{one.address.postcode} {one.address.city}"
        found.append((ContactKind.ADDRESS, lines, fold(lines), parts))
    return [
        {
            "id": one.id + position, "version": 1, "client_id": one.id, "position": position,
            "kind": kind.value, "label": "", "as_typed": typed, "normalised": form, **parts,
            "preferred": False,
        }
        for position, (kind, typed, form, parts) in enumerate(found)
    ]  # fmt: skip


def _smaller(one: Person) -> Iterable[tuple[type[Table], Row]]:
    """Rows of which only some have one; all know their client, their id and who noted them."""
    if one.status is not AllergyStatus.NOT_ASKED:
        yield AllergyStatusRow, {"status": one.status.value, "confirmed_on": _TODAY}
    if one.allergen:
        yield AllergyRow, _allergy(one)
    if one.note:
        yield NoteRow, {"text": one.note, "written_at": one.created_at}
    if one.likes:
        yield PreferenceRow, _preference(one)
    if one.number % _FOLLOWED == 0:
        yield FollowUpRow, _follow_up()


def _allergy(one: Person) -> Row:
    return {
        "kind": DietaryKind.ALLERGY.value, "allergen": one.allergen, "species": "",
        "severity": one.severity.value, "carries_adrenaline": 0, "reaction": "", "note": "",
        "told_by": ToldBy.CLIENT.value, "noted_on": _TODAY, "confirmed_on": _TODAY,
    }  # fmt: skip


def _preference(one: Person) -> Row:
    return {
        "topic": "", "text": one.likes, "polarity": Polarity.LIKES.value,
        "evidence": Evidence.TOLD.value, "count": 0, "confirmed_on": _TODAY,
    }  # fmt: skip


def _follow_up() -> Row:
    return {
        "kind": "follow_up", "text": "Rappeler", "due_on": _TODAY, "state": "open", "outcome": "",
        "about": "", "made_on": _TODAY,
    }  # fmt: skip
