"""One line a client for lists, with the allergy mark that belongs to every name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import RowMapping, select

from shop_app.domain.allergies import HARMFUL, AllergyStatus, DietaryKind, Severity
from shop_app.domain.clients import display_name
from shop_app.store.records import core
from shop_app.store.shops import shop_details
from shop_app.store.tables.allergies import AllergyRow
from shop_app.store.tables.allergy_statuses import AllergyStatusRow
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.contact_points import ContactPointRow
from shop_app.store.transaction import Transaction

_HARMFUL = frozenset(kind.value for kind in HARMFUL)


@dataclass(frozen=True, slots=True)
class ClientLine:
    """What a list shows of a client."""

    id: int
    ref: str
    display_name: str
    town: str
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    last_visit_on: date | None
    status: AllergyStatus
    severe: bool

    @property
    def first_phone(self) -> str:
        """The first phone as typed, "" where there is none."""
        return next(iter(self.phones), "")


def client_lines(tx: Transaction, ids: Sequence[int]) -> dict[int, ClientLine]:
    """Return the lines of these clients by id; an id that is gone has none."""
    if not ids:
        return {}
    day_of = shop_details(tx).day_of
    marks, contacts = _marks(tx, ids), _contacts(tx, ids)
    rows = core(ClientRow)
    found = tx.connection.execute(select(rows).where(rows.c.id.in_(ids))).mappings()
    lines = {}
    for row in found:
        mine = contacts.get(row["id"], [])
        of = {kind: tuple(text for k, text, _ in mine if k == kind) for kind in ("phone", "email")}
        town = next((city for _, _, city in mine if city), "")
        status, severe = marks.get(row["id"], (AllergyStatus.NOT_ASKED, False))
        last = row["last_visit_at"]
        lines[row["id"]] = ClientLine(
            row["id"], row["ref"], _name(row, mine), town, of["phone"], of["email"],
            day_of(last) if last else None, status, severe,
        )  # fmt: skip
    return lines


def _name(row: RowMapping, contacts: list[tuple[str, str, str]]) -> str:
    name = display_name(
        row["given_name"], row["family_name"], row["name_as_said"], row["organisation"]
    )
    return name or next((text for _, text, _ in contacts), "")


def _contacts(tx: Transaction, ids: Sequence[int]) -> dict[int, list[tuple[str, str, str]]]:
    """Kind, text and town of each contact point, in order, by client."""
    rows = core(ContactPointRow)
    query = (
        select(rows.c.client_id, rows.c.kind, rows.c.as_typed, rows.c.city)
        .where(rows.c.client_id.in_(ids))
        .order_by(rows.c.client_id, rows.c.position)
    )
    found: dict[int, list[tuple[str, str, str]]] = {}
    for row in tx.connection.execute(query):
        found.setdefault(row.client_id, []).append((row.kind, row.as_typed, row.city))
    return found


def _marks(tx: Transaction, ids: Sequence[int]) -> dict[int, tuple[AllergyStatus, bool]]:
    """The status to act on and whether an allergy is severe; an item outweighs the answer."""
    answers, items = core(AllergyStatusRow), core(AllergyRow)
    asked = select(answers.c.client_id, answers.c.status).where(answers.c.client_id.in_(ids))
    marks = {
        row.client_id: (AllergyStatus(row.status), False) for row in tx.connection.execute(asked)
    }
    query = select(items.c.client_id, items.c.kind, items.c.severity).where(
        items.c.client_id.in_(ids), items.c.kind.in_(_HARMFUL)
    )
    for row in tx.connection.execute(query):
        allergy = row.kind == DietaryKind.ALLERGY.value
        severe = allergy and row.severity == Severity.SEVERE.value
        marks[row.client_id] = (
            AllergyStatus.HAS, severe or marks.get(row.client_id, (None, False))[1]
        )  # fmt: skip
    return marks
