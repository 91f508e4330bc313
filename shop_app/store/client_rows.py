"""One line a client for lists, with the allergy mark that belongs to every name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Row, bindparam, case, func, select

from shop_app.domain.allergies import AllergyStatus, must_ask_again
from shop_app.domain.allergy_marks import AllergyMark
from shop_app.domain.clients import display_name
from shop_app.domain.contact_points import ContactKind
from shop_app.domain.phones import phone_digits
from shop_app.store.records import core
from shop_app.store.shops import shop_details
from shop_app.store.tables.allergies import HARMS, IS_SEVERE, AllergyRow
from shop_app.store.tables.allergy_statuses import AllergyStatusRow
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.contact_points import ContactPointRow
from shop_app.store.tables.shops import ShopRow
from shop_app.store.transaction import Transaction

_THESE = bindparam("ids", expanding=True, type_=BigInteger)
_GRAVEST = select(func.max(case((IS_SEVERE, 1), else_=0))).where(
    AllergyRow.client_id == ClientRow.id, HARMS
)
"""1 where something is severe, 0 where none is, NULL where nothing harms."""
_OLDEST = select(func.min(AllergyRow.confirmed_on)).where(
    AllergyRow.client_id == ClientRow.id, HARMS
)
_ANSWERED = AllergyStatusRow.client_id == ClientRow.id
_LIMIT = select(ShopRow.allergies_limit).limit(1)
_SEVERE_LIMIT = select(ShopRow.severe_limit).limit(1)
_CLIENTS = select(
    ClientRow.id, ClientRow.ref, ClientRow.given_name, ClientRow.family_name,
    ClientRow.name_as_said, ClientRow.organisation, ClientRow.last_visit_at,
    ClientRow.do_not_contact, ClientRow.deceased, ClientRow.other_script,
    select(AllergyStatusRow.status).where(_ANSWERED).scalar_subquery().label("answer"),
    select(AllergyStatusRow.confirmed_on).where(_ANSWERED).scalar_subquery().label("answered_on"),
    _GRAVEST.scalar_subquery().label("gravest"), _OLDEST.scalar_subquery().label("oldest"),
    _LIMIT.scalar_subquery().label("allergies_limit"),
    _SEVERE_LIMIT.scalar_subquery().label("severe_limit"),
    select(ShopRow.latest_day).limit(1).scalar_subquery().label("latest_day"),
).where(ClientRow.id.in_(_THESE))  # fmt: skip
_SEVERE_TO = (
    select(AllergyRow.client_id, AllergyRow.allergen)
    .where(AllergyRow.client_id.in_(_THESE), IS_SEVERE)
    .order_by(AllergyRow.client_id, AllergyRow.id)
)
_POINTS = core(ContactPointRow).c
_CONTACTS = (
    select(
        _POINTS.client_id, _POINTS.kind, _POINTS.as_typed, _POINTS.normalised, _POINTS.city,
        _POINTS.preferred,
    )
    .where(_POINTS.client_id.in_(_THESE))
    .order_by(_POINTS.client_id, _POINTS.position)
)  # fmt: skip
_Contact = Row[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class ClientLine:
    """What a list shows of a client; `also_named` are names that `display_name` does not say.

    `dialled` holds, for each phone, its digits as typed and those of its E.164 form. What is known
    of allergies was confirmed on `confirmed_on`, the oldest part of it, and holds `limit` days.
    """

    id: int
    ref: str
    display_name: str
    also_named: tuple[str, ...]
    organisation: str
    town: str
    phones: tuple[str, ...]
    dialled: tuple[tuple[str, str], ...]
    emails: tuple[str, ...]
    last_visit_on: date | None
    status: AllergyStatus
    severe: bool
    do_not_contact: bool
    deceased: bool
    severe_to: tuple[str, ...] = ()
    """What harms them severely, in the order it was noted."""
    confirmed_on: date | None = None
    limit: int = 0
    latest_day: date | None = None
    """The latest day on which the file was used, whatever the clock says now."""

    @property
    def first_phone(self) -> str:
        """The phone to use as typed, "" where there is none."""
        return next(iter(self.phones), "")

    def mark(self, today: date) -> AllergyMark:
        """Return what stands beside the name."""
        stale = must_ask_again(self.status, self.confirmed_on, self.limit, today, self.latest_day)
        return AllergyMark(self.status, self.severe, self.severe_to, stale)


def client_lines(tx: Transaction, ids: Sequence[int]) -> dict[int, ClientLine]:
    """Return the lines of these clients by id; an id that is gone has none."""
    if not ids:
        return {}
    these = {"ids": list(ids)}
    day_of = shop_details(tx).day_of
    contacts: dict[int, list[_Contact]] = {}
    for one in tx.connection.execute(_CONTACTS, these).all():
        contacts.setdefault(one.client_id, []).append(one)
    found = tx.connection.execute(_CLIENTS, these).all()
    latest = tx.latest_day(found[0].latest_day) if found else None
    severe_to = _severe_to(tx, [row.id for row in found if row.gravest == 1])
    return {
        row.id: _line(row, contacts.get(row.id, []), severe_to.get(row.id, ()), day_of, latest)
        for row in found
    }


def _severe_to(tx: Transaction, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """What each is severely allergic to; where nobody is, nothing is asked of the file."""
    found: dict[int, tuple[str, ...]] = {}
    if ids:
        for client_id, allergen in tx.connection.execute(_SEVERE_TO, {"ids": list(ids)}).all():
            found[client_id] = (*found.get(client_id, ()), allergen)
    return found


def _line(
    row: Row[*tuple[Any, ...]],
    mine: list[_Contact],
    severe_to: tuple[str, ...],
    day_of: Callable[[datetime], date],
    latest: date | None,
) -> ClientLine:
    name = display_name(row.given_name, row.family_name, row.name_as_said, row.organisation)
    also = (row.name_as_said, row.organisation, row.other_script)
    phones = _of_kind(mine, ContactKind.PHONE)
    last = row.last_visit_at
    return ClientLine(
        id=row.id,
        ref=row.ref,
        display_name=name or next((one.as_typed for one in mine), ""),
        also_named=tuple(one for one in also if one and one != name),
        organisation=row.organisation,
        town=next((one.city for one in mine if one.city), ""),
        phones=tuple(one.as_typed for one in phones),
        dialled=tuple((phone_digits(one.as_typed), one.normalised[1:]) for one in phones),
        emails=tuple(one.as_typed for one in _of_kind(mine, ContactKind.EMAIL)),
        last_visit_on=day_of(last) if last else None,
        status=_status(row.answer, row.gravest),
        severe=row.gravest == 1,
        do_not_contact=row.do_not_contact,
        deceased=row.deceased,
        severe_to=severe_to,
        confirmed_on=row.answered_on if row.gravest is None else row.oldest,
        limit=row.severe_limit if row.gravest == 1 else row.allergies_limit,
        latest_day=latest,
    )


def _of_kind(mine: list[_Contact], kind: ContactKind) -> list[_Contact]:
    """The contact points of one kind, the one to use first."""
    return sorted((one for one in mine if one.kind == kind), key=lambda one: not one.preferred)


def _status(answer: str | None, gravest: int | None) -> AllergyStatus:
    """The status to act on: an item that harms outweighs the answer."""
    if gravest is not None:
        return AllergyStatus.HAS
    return AllergyStatus.NOT_ASKED if answer is None else AllergyStatus(answer)
