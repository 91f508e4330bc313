"""One line a client for lists, with the allergy mark that belongs to every name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import RowMapping, select

from shop_app.domain.allergies import HARMFUL, AllergyStatus, DietaryKind, Severity
from shop_app.domain.clients import display_name
from shop_app.domain.contact_points import ContactKind
from shop_app.domain.phones import phone_digits
from shop_app.store.records import core
from shop_app.store.shops import shop_details
from shop_app.store.tables.allergies import AllergyRow
from shop_app.store.tables.allergy_statuses import AllergyStatusRow
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.contact_points import ContactPointRow
from shop_app.store.transaction import Transaction

_HARMFUL = frozenset(kind.value for kind in HARMFUL)
_Mark = tuple[AllergyStatus, bool]
_UNASKED: _Mark = (AllergyStatus.NOT_ASKED, False)


class _Contact(NamedTuple):
    """What a list needs of a contact point."""

    kind: str
    as_typed: str
    normalised: str
    city: str


@dataclass(frozen=True, slots=True)
class ClientLine:
    """What a list shows of a client; `also_named` are names that `display_name` does not say.

    `dialled` holds, for each phone, its digits as typed and those of its E.164 form.
    """

    id: int
    ref: str
    display_name: str
    also_named: tuple[str, ...]
    town: str
    phones: tuple[str, ...]
    dialled: tuple[tuple[str, str], ...]
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
    query = select(
        ClientRow.id, ClientRow.ref, ClientRow.given_name, ClientRow.family_name,
        ClientRow.name_as_said, ClientRow.organisation, ClientRow.last_visit_at,
    ).where(ClientRow.id.in_(ids))  # fmt: skip
    found = tx.connection.execute(query).mappings()
    return {
        row["id"]: _line(row, contacts.get(row["id"], []), marks.get(row["id"], _UNASKED), day_of)
        for row in found
    }


def _line(
    row: RowMapping, mine: list[_Contact], mark: _Mark, day_of: Callable[[datetime], date]
) -> ClientLine:
    name = display_name(
        row["given_name"], row["family_name"], row["name_as_said"], row["organisation"]
    )
    also = (row["name_as_said"], row["organisation"])
    phones = [one for one in mine if one.kind == ContactKind.PHONE]
    last = row["last_visit_at"]
    return ClientLine(
        id=row["id"],
        ref=row["ref"],
        display_name=name or next((one.as_typed for one in mine), ""),
        also_named=tuple(one for one in also if one and one != name),
        town=next((one.city for one in mine if one.city), ""),
        phones=tuple(one.as_typed for one in phones),
        dialled=tuple((phone_digits(one.as_typed), one.normalised[1:]) for one in phones),
        emails=tuple(one.as_typed for one in mine if one.kind == ContactKind.EMAIL),
        last_visit_on=day_of(last) if last else None,
        status=mark[0],
        severe=mark[1],
    )


def _contacts(tx: Transaction, ids: Sequence[int]) -> dict[int, list[_Contact]]:
    """The contact points of each client in their order."""
    rows = core(ContactPointRow)
    query = (
        select(rows.c.client_id, rows.c.kind, rows.c.as_typed, rows.c.normalised, rows.c.city)
        .where(rows.c.client_id.in_(ids))
        .order_by(rows.c.client_id, rows.c.position)
    )
    found: dict[int, list[_Contact]] = {}
    for row in tx.connection.execute(query):
        found.setdefault(row.client_id, []).append(_Contact(*row[1:]))
    return found


def _marks(tx: Transaction, ids: Sequence[int]) -> dict[int, _Mark]:
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
