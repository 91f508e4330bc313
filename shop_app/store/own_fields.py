"""Rows and records of the shop's own fields."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import starmap
from typing import Any

from sqlalchemy import func, select

from shop_app.domain.client_fields import Privacy
from shop_app.domain.folding import fold
from shop_app.domain.own_fields import FieldOf, NewOwnField, OwnField, OwnKind
from shop_app.store.prepared import Among
from shop_app.store.records import (
    Values,
    add_rows,
    change_row,
    columns_for,
    core,
    kept_as,
    remove_row,
)
from shop_app.store.tables.own_fields import OwnFieldRow
from shop_app.store.transaction import Transaction


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()


FIELD_COLUMNS = columns_for(
    OwnField, OwnFieldRow,
    of=kept_as(OwnFieldRow.of, FieldOf),
    kind=kept_as(OwnFieldRow.kind, OwnKind),
    privacy=kept_as(OwnFieldRow.privacy, Privacy),
    choices=kept_as(OwnFieldRow.choices, _lines),
    aliases=kept_as(OwnFieldRow.aliases, _lines),
)  # fmt: skip
"""The columns from which a field's record is made."""
_SOME = Among(select(*FIELD_COLUMNS), FIELD_COLUMNS[0])
_FIELDS = select(*FIELD_COLUMNS).order_by(OwnFieldRow.position, OwnFieldRow.id)


def field_of_stored(row: Sequence[Any]) -> OwnField:
    """Return a field from its columns as the driver gives them, for what every card reads."""
    field_id, version, code, name, of, kind, unit, choices, position, privacy, *rest = row
    active, months, aliases = rest
    return OwnField(
        field_id, version, code, name, FieldOf(of), OwnKind(kind), unit, _lines(choices),
        position, Privacy(privacy), bool(active), months, _lines(aliases),
    )  # fmt: skip


def fields_of(tx: Transaction, ids: Iterable[int]) -> tuple[OwnField, ...]:
    """Return some fields, those put aside too."""
    return tuple(map(field_of_stored, _SOME.rows(tx, ids)))


def all_fields(tx: Transaction) -> tuple[OwnField, ...]:
    """Return every field in the shop's order, those put aside too."""
    return tuple(starmap(OwnField, tx.connection.execute(_FIELDS)))


def fields_in_use(tx: Transaction, of: FieldOf) -> tuple[OwnField, ...]:
    """Return the active fields of clients or visits, in the shop's order."""
    query = _FIELDS.where(OwnFieldRow.of == of.value, core(OwnFieldRow).c.active)
    return tuple(starmap(OwnField, tx.connection.execute(query)))


def field_by_id(tx: Transaction, field_id: int) -> OwnField | None:
    """Return one field, None where it is gone."""
    row = tx.connection.execute(_FIELDS.where(OwnFieldRow.id == field_id)).first()
    return None if row is None else OwnField(*row)


def field_named(tx: Transaction, name: str) -> OwnField | None:
    """Return the field of that name however it is typed, put aside or not."""
    row = tx.connection.execute(_FIELDS.where(OwnFieldRow.folded_name == folded_name(name))).first()
    return None if row is None else OwnField(*row)


def add_field(tx: Transaction, new: NewOwnField, code: str = "") -> int:
    """Insert a field at the end; return the id."""
    field_id = tx.new_id()
    last = tx.connection.execute(select(func.max(OwnFieldRow.position))).scalar()
    row = {
        "id": field_id, "version": 1, "code": code, "active": True,
        "position": 0 if last is None else last + 1, **field_values(new),
    }  # fmt: skip
    add_rows(tx, OwnFieldRow, [row])
    return field_id


def field_values(new: NewOwnField) -> Values:
    """Return the columns that a draft fills."""
    name = " ".join(new.name.split())
    return {
        "name": name, "folded_name": folded_name(name), "of": new.of.value,
        "kind": new.kind.value, "unit": new.unit, "choices": "\n".join(new.choices),
        "privacy": new.privacy.value, "months": new.months, "aliases": "\n".join(new.aliases),
    }  # fmt: skip


def folded_name(name: str) -> str:
    """Return a name as it is compared: one of signs alone as it stands."""
    return fold(name) or " ".join(name.split())


def change_field(tx: Transaction, field_id: int, version: int, **values: object) -> int:
    """Change a field; return its new version.

    Raises:
        Moved: it has changed since, or is gone.
    """
    return change_row(tx, OwnFieldRow, field_id, version, **values)


def remove_field(tx: Transaction, field_id: int, version: int) -> None:
    """Remove a field for good, with all it holds.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, OwnFieldRow, field_id, version)
