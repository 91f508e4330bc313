"""Which clients a list holds, in which order, and what it shows of those in sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Row, and_, bindparam, case, exists, func, select

from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.client_lists import ListColumn, ListFilter, ListQuery, ListRow
from shop_app.domain.clients import display_name
from shop_app.domain.contact_points import ContactKind
from shop_app.domain.folding import fold
from shop_app.store.client_rows import client_lines
from shop_app.store.clients import stored_day
from shop_app.store.own_values import clients_with_value
from shop_app.store.records import core
from shop_app.store.tables.allergies import HARMS, IS_SEVERE, AllergyRow
from shop_app.store.tables.allergy_statuses import AllergyStatusRow
from shop_app.store.tables.base import Big
from shop_app.store.tables.client_tags import ClientTagRow
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.contact_points import ContactPointRow
from shop_app.store.tags import tags_of_several
from shop_app.store.transaction import Transaction

_YEAR = timedelta(days=365)
_THESE = bindparam("ids", expanding=True, type_=Big)
_ROWS = select(
    ClientRow.id, ClientRow.visit_count, ClientRow.birthday, ClientRow.language,
    ClientRow.created_at, ClientRow.card_code, ClientRow.name_as_said,
).where(ClientRow.id.in_(_THESE))  # fmt: skip


class Today(NamedTuple):
    """The instant now and the shop's day."""

    now: datetime
    day: date


def listed(tx: Transaction, query: ListQuery, today: Today) -> tuple[int, ...]:
    """Return the ids of all clients of a list, in its order; those without a value come last."""
    clients = core(ClientRow).c
    parts: tuple[ColumnElement[Any], ...] = tuple(_SORTED[query.sort])
    found = tx.connection.execute(
        select(clients.id, *parts).where(*_conditions(query, today))
    ).all()  # fmt: skip
    key = _KEYS.get(query.sort, _plain_key)
    kept = [clients_with_value(tx, one) for one in query.own]
    keyed = [(key(row), row.id) for row in found if all(row.id in some for some in kept)]
    known = sorted(
        (one for one in keyed if one[0] is not None and one[0] != ""),
        key=lambda one: one[0], reverse=query.descending,
    )  # fmt: skip
    unknown = [one for one in keyed if one[0] is None or one[0] == ""]
    return tuple(client_id for _, client_id in (*known, *unknown))


def list_rows(
    tx: Transaction, ids: Sequence[int], day_of: Callable[[datetime], date], today: date
) -> dict[int, ListRow]:
    """Return what a list shows of these clients, by id; an id that is gone has none."""
    if not ids:
        return {}
    these = {"ids": list(ids)}
    lines = client_lines(tx, ids)
    tags = tags_of_several(tx, ids)
    rows = {}
    for row in tx.connection.execute(_ROWS, these):
        line = lines[row.id]
        rows[row.id] = ListRow(
            id=row.id, name=line.display_name, name_as_said=row.name_as_said,
            organisation=line.organisation, phone=line.first_phone,
            email=next(iter(line.emails), ""), town=line.town,
            tags=tags.get(row.id, ()), mark=line.mark(today), last_visit_on=line.last_visit_on,
            visits=row.visit_count, birthday=stored_day(row.birthday), language=row.language,
            since=day_of(row.created_at), ref=line.ref, card_code=row.card_code,
        )  # fmt: skip
    return rows


def _conditions(query: ListQuery, today: Today) -> list[ColumnElement[bool]]:
    clients = core(ClientRow).c
    conditions = [_FILTERS[one](today) for one in sorted(query.filters)]
    conditions += [
        exists().where(ClientTagRow.client_id == clients.id, ClientTagRow.tag_id == tag)
        for tag in sorted(query.tags)
    ]
    return conditions


def _of_client(table: Any, *conditions: ColumnElement[bool]) -> ColumnElement[bool]:  # noqa: ANN401 - a table class
    return exists().where(table.client_id == core(ClientRow).c.id, *conditions)


def _never_asked(_today: Today) -> ColumnElement[bool]:
    answered = AllergyStatusRow.status != AllergyStatus.NOT_ASKED.value
    return and_(~_of_client(AllergyStatusRow, answered), ~_of_client(AllergyRow, HARMS))


def _this_month(today: Today) -> ColumnElement[bool]:
    return core(ClientRow).c.birthday.like(f"%-{today.day.month:02}-__")


def _not_seen(today: Today) -> ColumnElement[bool]:
    return core(ClientRow).c.last_visit_at < today.now - _YEAR


def _severe(_today: Today) -> ColumnElement[bool]:
    return _of_client(AllergyRow, IS_SEVERE)


def _without(kind: ContactKind) -> Callable[[Today], ColumnElement[bool]]:
    return lambda _today: ~_of_client(ContactPointRow, ContactPointRow.kind == kind.value)


_FILTERS: dict[ListFilter, Callable[[Today], ColumnElement[bool]]] = {
    ListFilter.NEVER_ASKED: _never_asked,
    ListFilter.ALLERGIC: lambda _today: _of_client(AllergyRow, HARMS),
    ListFilter.SEVERE: _severe,
    ListFilter.BIRTHDAY_THIS_MONTH: _this_month,
    ListFilter.NOT_SEEN_FOR_A_YEAR: _not_seen,
    ListFilter.NEVER_CAME: lambda _today: core(ClientRow).c.last_visit_at.is_(None),
    ListFilter.NO_PHONE: _without(ContactKind.PHONE),
    ListFilter.NO_EMAIL: _without(ContactKind.EMAIL),
    ListFilter.DO_NOT_CONTACT: lambda _today: core(ClientRow).c.do_not_contact.is_(True),
}

_TOWN = (
    select(func.min(ContactPointRow.city))
    .where(ContactPointRow.client_id == ClientRow.id, ContactPointRow.city != "")
    .scalar_subquery()
)
_GRAVEST = (
    select(func.max(case((IS_SEVERE, 1), else_=0)))
    .where(AllergyRow.client_id == ClientRow.id, HARMS)
    .scalar_subquery()
)
_ANSWER = select(AllergyStatusRow.status).where(AllergyStatusRow.client_id == ClientRow.id)
_SORTED: dict[ListColumn, tuple[Any, ...]] = {
    ListColumn.NAME: (
        ClientRow.family_name, ClientRow.given_name, ClientRow.name_as_said,
        ClientRow.organisation,
    ),
    ListColumn.ALLERGIES: (_GRAVEST, _ANSWER.scalar_subquery()),
    ListColumn.NAME_AS_SAID: (ClientRow.name_as_said,),
    ListColumn.TOWN: (_TOWN,),
    ListColumn.LAST_VISIT: (ClientRow.last_visit_at,),
    ListColumn.VISITS: (ClientRow.visit_count,),
    ListColumn.BIRTHDAY: (ClientRow.birthday,),
    ListColumn.ORGANISATION: (ClientRow.organisation,),
    ListColumn.LANGUAGE: (ClientRow.language,),
    ListColumn.SINCE: (ClientRow.created_at,),
    ListColumn.REF: (ClientRow.ref,),
    ListColumn.CARD_CODE: (ClientRow.card_code,),
}  # fmt: skip

_FEW_DIGITS = 12


def _plain_key(row: Row[*tuple[Any, ...]]) -> Any:  # noqa: ANN401 - whatever the column holds
    value = row[1]
    return fold(value) if isinstance(value, str) else value


def _name_key(row: Row[*tuple[Any, ...]]) -> str:
    family, given, said, organisation = row[1:]
    return fold(display_name(given, family, said, organisation))


def _allergy_key(row: Row[*tuple[Any, ...]]) -> int:
    """Severe first, then what harms, then who was never asked; who has none comes last."""
    gravest, answer = row[1], row[2]
    if gravest is not None:
        return 0 if gravest else 1
    order = [None, AllergyStatus.NOT_ASKED, AllergyStatus.DECLINED, AllergyStatus.NONE_KNOWN]
    return 2 + order.index(answer) if answer in order else 2


def _birthday_key(row: Row[*tuple[Any, ...]]) -> str:
    """Month and day: a list of birthdays runs through the year."""
    return str(row[1])[-5:]


def _number_key(row: Row[*tuple[Any, ...]]) -> str:
    """Numbers of clients by their size: 9 before 10."""
    text = fold(row[1])
    return text.rjust(_FEW_DIGITS, "0") if text.isdecimal() else text


_KEYS: dict[ListColumn, Callable[[Row[*tuple[Any, ...]]], Any]] = {
    ListColumn.NAME: _name_key,
    ListColumn.ALLERGIES: _allergy_key,
    ListColumn.BIRTHDAY: _birthday_key,
    ListColumn.REF: _number_key,
}
