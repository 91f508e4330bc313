"""Twenty million visits in minutes: made inside SQLite, from the clients that are there.

Their ids are those of their instants, as a till makes them, so that what one client took lies
scattered over the table of purchases, as it does in life.
"""

from __future__ import annotations

from typing import Any

from people import FIRST_ID_AT, ID_BITS, step
from shop_app.domain.products import NewProduct
from shop_app.store.products import product_for
from shop_app.store.transaction import Transaction

_PRODUCTS, _FAVOURITES = 200, 4
_TURNS = 20_000

_VISITS = """
INSERT INTO visits (client_id, at, id, version, covers, served_by_id, note)
SELECT client_id, at,
       ((at - :first_id_at) << :id_bits) | (number & ((1 << :id_bits) - 1)),
       1, CASE WHEN at % 3 THEN at % 4 + 1 END, :staff,
       CASE WHEN at % 50 = 0 THEN 'Anniversaire en famille' ELSE '' END
FROM (
    SELECT client_id, number, turn,
           last_visit_at - turn * every - CASE
               WHEN turn THEN (number * 7919 + turn * 104729) % (every / 2 + 1) ELSE 0
           END AS at
    FROM (
        SELECT id AS client_id, last_visit_at, visit_count,
               (created_at - :first_id_at) / :step AS number,
               max((last_visit_at - created_at) / visit_count, 3600000) AS every
        FROM clients WHERE visit_count > 0
    ) CROSS JOIN turns ON turn < visit_count
)
ORDER BY client_id, turn DESC
"""
_PURCHASES = """
INSERT INTO purchases (visit_id, position, product_id, quantity, price)
SELECT id, 0, product_id, 1000, price
FROM visits INDEXED BY ix_visits_id
CROSS JOIN shelf
    ON shelf.number = (client_id / :id_step * 31 + (id >> :id_bits) % :favourites) % :products
ORDER BY id
"""


def add_visits(tx: Transaction, clients: int, staff_id: int) -> None:
    """Write every visit that the clients' rows count."""
    tx.connection.exec_driver_sql("CREATE TEMP TABLE turns (turn INTEGER PRIMARY KEY)")
    turns = [(number,) for number in range(_TURNS)]
    tx.connection.exec_driver_sql("INSERT INTO turns VALUES (?)", turns)
    tx.connection.exec_driver_sql(_VISITS, _known(clients, staff=staff_id))


def add_purchases(tx: Transaction, clients: int) -> None:
    """Write what was taken: one thing a visit, mostly one of a client's favourites."""
    products = [
        product_for(tx, NewProduct(f"Article {number}", "Divers", 250 + 35 * number))
        for number in range(_PRODUCTS)
    ]
    tx.connection.exec_driver_sql(
        "CREATE TEMP TABLE shelf (number INTEGER PRIMARY KEY, product_id INT, price INT)"
    )
    tx.connection.exec_driver_sql(
        "INSERT INTO shelf VALUES (?, ?, ?)",
        [(number, one.id, one.price) for number, one in enumerate(products)],
    )
    known = _known(clients, favourites=_FAVOURITES, products=_PRODUCTS)
    tx.connection.exec_driver_sql(_PURCHASES, known)


def _known(clients: int, **more: int) -> dict[str, Any]:
    each = step(clients)
    return {
        "first_id_at": FIRST_ID_AT, "id_bits": ID_BITS, "step": each,
        "id_step": each << ID_BITS, **more,
    }  # fmt: skip
