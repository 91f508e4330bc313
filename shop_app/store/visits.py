"""Rows and records of visits and purchases."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from sqlalchemy import ColumnElement, and_, delete, select

from shop_app.domain.products import NewProduct
from shop_app.domain.visits import NewPurchase, NewVisit, Purchase, Visit
from shop_app.store.clients import recount_visits
from shop_app.store.products import product_for, products_by_id
from shop_app.store.records import add_row, add_rows
from shop_app.store.staff import staff_name
from shop_app.store.tables.purchases import PurchaseRow
from shop_app.store.tables.visits import VisitRow
from shop_app.store.transaction import Moved, Transaction


def add_visit(tx: Transaction, new: NewVisit, at: datetime, by: int | None) -> Visit:
    """Insert a visit with its purchases, new products included; return it as recorded."""
    visit_id = tx.new_id()
    add_row(
        tx, VisitRow, client_id=new.client_id, at=at, id=visit_id, version=1,
        covers=new.covers, served_by_id=by, note=new.note.strip(),
    )  # fmt: skip
    purchases = tuple(_purchase(tx, item) for item in new.purchases if item.product.strip())
    add_rows(tx, PurchaseRow, [
        {"visit_id": visit_id, "position": position, "product_id": item.product_id,
         "quantity": item.quantity, "price": item.price}
        for position, item in enumerate(purchases)
    ])  # fmt: skip
    recount_visits(tx, new.client_id)
    return Visit(visit_id, 1, new.client_id, at, new.covers, "", new.note.strip(), purchases)


def _purchase(tx: Transaction, item: NewPurchase) -> Purchase:
    product = product_for(tx, NewProduct(item.product, price=None))
    price = product.price if item.price is None else item.price
    return Purchase(product.id, product.name, product.category, item.quantity, price)


def remove_visit(tx: Transaction, client_id: int, visit_id: int, version: int) -> None:
    """Remove a visit and its purchases.

    Raises:
        Moved: it has changed since, or is gone.
    """
    gone = delete(VisitRow).where(
        VisitRow.client_id == client_id, VisitRow.id == visit_id, VisitRow.version == version
    )
    if tx.connection.execute(gone).rowcount != 1:
        raise Moved
    recount_visits(tx, client_id)


def visits_of(tx: Transaction, client_id: int, limit: int) -> tuple[Visit, ...]:
    """Return a client's visits with purchases, newest first."""
    return _records(tx, VisitRow.client_id == client_id, limit)


def visit_notes_of(tx: Transaction, client_id: int, after: int) -> tuple[str, ...]:
    """Return the notes of all visits after the newest `after`, newest first."""
    query = (
        select(VisitRow.note)
        .where(VisitRow.client_id == client_id)
        .order_by(VisitRow.at.desc(), VisitRow.id.desc())
        .offset(after)
    )
    return tuple(note for note in tx.connection.execute(query).scalars() if note)


def visit_by_id(tx: Transaction, client_id: int, visit_id: int) -> Visit | None:
    """Return one visit with its purchases, None where it is gone."""
    this = and_(VisitRow.client_id == client_id, VisitRow.id == visit_id)
    return next(iter(_records(tx, this, 1)), None)


def _records(tx: Transaction, where: ColumnElement[bool], limit: int) -> tuple[Visit, ...]:
    query = (
        select(
            VisitRow.id, VisitRow.version, VisitRow.client_id, VisitRow.at, VisitRow.covers,
            VisitRow.note, staff_name(VisitRow.served_by_id, "served_by"),
        )
        .where(where)
        .order_by(VisitRow.at.desc(), VisitRow.id.desc())
        .limit(limit)
    )  # fmt: skip
    rows = tx.connection.execute(query).mappings().all()
    taken = _purchases_of(tx, [row["id"] for row in rows])
    return tuple(Visit(**row, purchases=tuple(taken.get(row["id"], ()))) for row in rows)


def _purchases_of(tx: Transaction, visit_ids: list[int]) -> dict[int, list[Purchase]]:
    query = (
        select(
            PurchaseRow.visit_id, PurchaseRow.product_id, PurchaseRow.quantity, PurchaseRow.price
        )
        .where(PurchaseRow.visit_id.in_(visit_ids))
        .order_by(PurchaseRow.visit_id, PurchaseRow.position)
    )
    rows = tx.connection.execute(query).all()
    products = products_by_id(tx, {row.product_id for row in rows})
    taken: dict[int, list[Purchase]] = {}
    for row in rows:
        product, quantity = products[row.product_id], Decimal(row.quantity)
        taken.setdefault(row.visit_id, []).append(
            Purchase(product.id, product.name, product.category, quantity, row.price)
        )
    return taken
