"""Rows and records of visits and purchases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, bindparam, delete, select

from shop_app.domain.products import NewProduct
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.visit_items import items_text
from shop_app.domain.visits import NewPurchase, NewVisit, Purchase, Visit
from shop_app.store.clients import recount_visits
from shop_app.store.keeping_history import keep_value
from shop_app.store.products import product_for
from shop_app.store.records import (
    THIS_CLIENT,
    Reading,
    Values,
    add_row,
    add_rows,
    change_row,
    columns_for,
    core,
    remove_row,
)
from shop_app.store.staff import staff_name
from shop_app.store.tables.products import ProductRow
from shop_app.store.tables.purchases import PurchaseRow
from shop_app.store.tables.visits import VisitRow
from shop_app.store.transaction import Transaction

_NEWEST_FIRST = (VisitRow.at.desc(), VisitRow.id.desc())
_VISITS = (
    select(*columns_for(Visit, VisitRow, served_by=staff_name(VisitRow.served_by_id, "served_by")))
    .where(VisitRow.client_id == THIS_CLIENT)
)  # fmt: skip
_NEWEST = _VISITS.order_by(*_NEWEST_FIRST).limit(bindparam("limit"))
_WITH_ITEMS = (
    _VISITS.where(select(PurchaseRow.visit_id).where(PurchaseRow.visit_id == VisitRow.id).exists())
    .order_by(*_NEWEST_FIRST)
    .limit(1)
)
_ONE = _VISITS.where(VisitRow.id == bindparam("visit_id"))
_PURCHASES = (
    select(PurchaseRow.visit_id, *columns_for(
        Purchase, PurchaseRow, product=ProductRow.name, category=ProductRow.category
    ))
    .select_from(core(VisitRow))
    .join(core(PurchaseRow), PurchaseRow.visit_id == VisitRow.id)
    .join(core(ProductRow), ProductRow.id == PurchaseRow.product_id)
    .where(
        VisitRow.client_id == THIS_CLIENT,
        VisitRow.at.between(bindparam("first"), bindparam("last")),
    )
    .order_by(PurchaseRow.visit_id, PurchaseRow.position)
)  # fmt: skip


def add_visit(tx: Transaction, new: NewVisit, at: datetime, by: int | None) -> Visit:
    """Insert a visit with its purchases, new products included; return it as recorded."""
    visit_id = tx.new_id()
    purchases = _purchases(tx, new.purchases)
    visit = Visit(
        visit_id, 1, new.client_id, at, new.covers, "", new.note.strip(), new.table_name.strip(),
        new.occasion.strip(), new.recipient.strip(), new.recipient_id, by, purchases,
    )  # fmt: skip
    add_row(
        tx, VisitRow, client_id=visit.client_id, at=at, id=visit_id, version=1,
        covers=visit.covers, served_by_id=by, note=visit.note, table_name=visit.table_name,
        occasion=visit.occasion, recipient=visit.recipient, recipient_id=visit.recipient_id,
    )  # fmt: skip
    _add_purchases(tx, visit_id, purchases)
    recount_visits(tx, new.client_id)
    return visit


def put_items(
    tx: Transaction, visit: Visit, items: Iterable[NewPurchase], currency: str
) -> tuple[int, tuple[Purchase, ...]]:
    """Write other items in place of a visit's; return its new version and what it has now.

    An item without a price keeps that of the same product in the visit, else takes the product's.

    Raises:
        Moved: the visit has changed since, or is gone.
    """
    former = {item.product_id: item for item in reversed(visit.purchases)}
    purchases = _purchases(tx, items, former)
    version = change_row(tx, VisitRow, visit.id, visit.version)
    put_purchases(tx, visit, purchases, currency)
    return version, purchases


def put_purchases(
    tx: Transaction, visit: Visit, purchases: Sequence[Purchase], currency: str
) -> None:
    """Write purchases in place of those of a visit, and keep what they were."""
    tx.connection.execute(delete(core(PurchaseRow)).where(PurchaseRow.visit_id == visit.id))
    _add_purchases(tx, visit.id, purchases)
    keep_value(
        tx, RecordKind.VISIT, visit.client_id, visit.id, "items",
        items_text(visit.purchases, currency), items_text(purchases, currency),
    )  # fmt: skip


def touch_visit(tx: Transaction, visit_id: int, version: int) -> None:
    """Count a change of what belongs to a visit as one of the visit.

    Raises:
        Moved: it has changed since, or is gone.
    """
    change_row(tx, VisitRow, visit_id, version)


def _purchases(
    tx: Transaction, items: Iterable[NewPurchase], former: Mapping[int, Purchase] | None = None
) -> tuple[Purchase, ...]:
    return tuple(_purchase(tx, one, former or {}) for one in items if one.product.strip())


def _purchase(tx: Transaction, item: NewPurchase, former: Mapping[int, Purchase]) -> Purchase:
    product = product_for(tx, NewProduct(item.product, price=None))
    price = item.price
    if price is None:
        price = former[product.id].price if product.id in former else product.price
    return Purchase(product.id, product.name, product.category, item.quantity, price)


def _add_purchases(tx: Transaction, visit_id: int, purchases: Iterable[Purchase]) -> None:
    add_rows(tx, PurchaseRow, [
        {"visit_id": visit_id, "position": position, "product_id": item.product_id,
         "quantity": item.quantity, "price": item.price}
        for position, item in enumerate(purchases)
    ])  # fmt: skip


def remove_visit(tx: Transaction, client_id: int, visit_id: int, version: int) -> None:
    """Remove a visit and its purchases.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, VisitRow, visit_id, version)
    recount_visits(tx, client_id)


def visits_of(tx: Transaction, client_id: int, limit: int) -> tuple[Visit, ...]:
    """Return a client's visits with purchases, newest first."""
    return _records(tx, _NEWEST, {"client_id": client_id, "limit": limit})


def visits_where(
    tx: Transaction, client_id: int, condition: ColumnElement[bool], limit: int
) -> tuple[Visit, ...]:
    """Return those of a client's visits of which a condition holds, newest first."""
    return _records(tx, _NEWEST.where(condition), {"client_id": client_id, "limit": limit})


def newest_with_items(tx: Transaction, client_id: int) -> Visit | None:
    """Return the newest visit that had items, None where none had."""
    found = _records(tx, _WITH_ITEMS, {"client_id": client_id})
    return found[0] if found else None


def visit_by_id(tx: Transaction, client_id: int, visit_id: int) -> Visit | None:
    """Return one visit with its purchases, None where it is gone."""
    found = _records(tx, _ONE, {"client_id": client_id, "visit_id": visit_id})
    return found[0] if found else None


def _records(tx: Transaction, query: Reading, these: Values) -> tuple[Visit, ...]:
    rows = tx.connection.execute(query, these).all()
    taken = _purchases_of(tx, rows)
    return tuple(Visit(*(*row, tuple(taken.get(row.id, ())))) for row in rows)


def _purchases_of(tx: Transaction, visits: Sequence[Row[Any]]) -> dict[int, list[Purchase]]:
    """The purchases of one client's visits, newest first; one stretch of time holds them all."""
    taken: dict[int, list[Purchase]] = {}
    if visits:
        stretch = {"client_id": visits[0].client_id, "first": visits[-1].at, "last": visits[0].at}
        for visit_id, *rest in tx.connection.execute(_PURCHASES, stretch).all():
            taken.setdefault(visit_id, []).append(Purchase(*rest))
    return taken
