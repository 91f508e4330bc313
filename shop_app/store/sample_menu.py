"""Rows of a sample's dishes, of its card of today, and of who is expected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, exists, select, update

from shop_app.domain.allergies import AllergyStatus, Severity
from shop_app.domain.bookings import NewBooking
from shop_app.domain.dishes import NewCell
from shop_app.domain.folding import fold
from shop_app.domain.sample.menus import SampleDish, SampleParty
from shop_app.store.bookings import add_booking, set_guests
from shop_app.store.dishes import menu_of, put_on_menu, set_cells
from shop_app.store.records import add_row, core
from shop_app.store.tables.allergies import AllergyRow
from shop_app.store.tables.allergy_statuses import AllergyStatusRow
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.links import LinkRow
from shop_app.store.tables.products import ProductRow
from shop_app.store.transaction import Transaction


def add_sample_dish(tx: Transaction, dish: SampleDish, product_ids: Sequence[int]) -> int:
    """Make a sample's product a dish, or add a variant of it; return the id."""
    product_id = product_ids[dish.product]
    table = core(ProductRow)
    if not dish.name:
        values = {"is_dish": True, "ingredients": dish.ingredients}
        tx.connection.execute(update(table).where(table.c.id == product_id).values(**values))
        return product_id
    base = tx.connection.execute(select(table).where(table.c.id == product_id)).mappings().one()
    variant = tx.new_id()
    add_row(
        tx, ProductRow, id=variant, version=1, name=dish.name, folded_name=fold(dish.name),
        category=base["category"], price=base["price"], active=True, is_dish=True,
        ingredients=dish.ingredients, variant_of_id=product_id,
    )  # fmt: skip
    return variant


def add_sample_cells(
    tx: Transaction, proposed: Iterable[NewCell], said: Iterable[NewCell], on: date, by: int
) -> None:
    """Write what a text proposes, and over it what somebody said on a day."""
    set_cells(tx, proposed, None, None)
    set_cells(tx, said, on, by)


def add_sample_card(tx: Transaction, name: str, on: date, dish_ids: Sequence[int]) -> None:
    """Make the card of a day."""
    put_on_menu(tx, menu_of(tx, name, on), dish_ids)


def add_sample_parties(tx: Transaction, parties: Iterable[SampleParty], on: date) -> None:
    """Expect parties on a day, each with who comes along; who is not found is left out."""
    taken: set[int] = set()
    for one in parties:
        client = _client(tx, one.who, taken)
        if client is None and not one.name:
            continue
        booking = add_booking(tx, NewBooking(
            on, one.time, client, one.name, one.covers, one.table, one.note
        ))  # fmt: skip
        guests = [] if client is None else _company(tx, client, taken)[: one.covers - 1]
        taken.update(guests if client is None else (client, *guests))
        set_guests(tx, booking, [(guest, "") for guest in guests])


def _client(tx: Transaction, who: str, taken: set[int]) -> int | None:
    """Return the first client whom a word describes and who is not expected yet.

    Whoever belongs together with others comes first, but for the very first client.
    """
    if who not in _WHO:
        return None
    clients, links = core(ClientRow).c, core(LinkRow).c
    alone = ~exists().where(links.client_id == clients.id, links.other_id.is_not(None))
    order = (clients.id,) if who == "first" else (alone, clients.id)
    query = _WHO[who]().where(clients.id.not_in(taken)).order_by(*order).limit(1)
    found: int | None = tx.connection.execute(query).scalar()
    return found


def _company(tx: Transaction, client: int, taken: set[int]) -> list[int]:
    rows = core(LinkRow).c
    query = select(rows.other_id).where(
        rows.client_id == client, rows.other_id.is_not(None), rows.other_id.not_in(taken)
    )
    return list(dict.fromkeys(tx.connection.execute(query.order_by(rows.id)).scalars()))


def _anybody() -> Select[Any]:
    return select(core(ClientRow).c.id)


def _severe() -> Select[Any]:
    rows = core(AllergyRow).c
    return _anybody().where(
        exists().where(
            rows.client_id == core(ClientRow).c.id, rows.severity == Severity.SEVERE.value
        )
    )


def _not_asked() -> Select[Any]:
    rows, clients = core(AllergyStatusRow).c, core(ClientRow).c
    return _anybody().where(clients.visit_count > 0, ~exists().where(rows.client_id == clients.id))


def _none_known() -> Select[Any]:
    rows = core(AllergyStatusRow).c
    return _anybody().where(
        exists().where(
            rows.client_id == core(ClientRow).c.id,
            rows.status == AllergyStatus.NONE_KNOWN.value,
        )
    )


def _in_company() -> Select[Any]:
    rows = core(LinkRow).c
    return _anybody().where(
        exists().where(rows.client_id == core(ClientRow).c.id, rows.other_id.is_not(None))
    )


_WHO = {
    "first": _anybody, "severe": _severe, "not_asked": _not_asked, "none_known": _none_known,
    "company": _in_company,
}  # fmt: skip
