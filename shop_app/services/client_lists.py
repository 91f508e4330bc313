"""Lists of all clients: who is in them, in which order, and what they show."""

from __future__ import annotations

from collections.abc import Sequence

from shop_app.domain.client_lists import COLUMN_WORDS, ListColumn, ListQuery, ListRow
from shop_app.domain.listed_cells import cell_words
from shop_app.domain.slips import Grid, Line, Paper, Slip
from shop_app.services.shop import Shop
from shop_app.store import client_lists as rows
from shop_app.store.client_lists import Today
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Interruptible
from shop_app.text import translate

_AT_ONCE = 500


def listed_clients(
    shop: Shop, query: ListQuery, cancel: Interruptible | None = None
) -> tuple[int, ...]:
    """Return the ids of all clients of a list, in its order."""
    with shop.store.read(cancel) as tx:
        return rows.listed(tx, query, Today(shop.clock(), shop.today(tx)))


def list_rows(shop: Shop, ids: Sequence[int]) -> dict[int, ListRow]:
    """Return what a list shows of these clients, by id; an id that is gone has none."""
    with shop.store.read() as tx:
        return rows.list_rows(tx, ids, shop_details(tx).day_of, shop.today(tx))


def printed_list(shop: Shop, ids: Sequence[int], columns: Sequence[ListColumn]) -> Slip:
    """Return a list as it is seen, on A4: severe allergies by name, whichever columns are shown."""
    shown = list(columns)
    if ListColumn.ALLERGIES not in shown:
        shown.insert(1, ListColumn.ALLERGIES)
    rows = []
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        found = list_rows(shop, some)
        listed = filter(None, map(found.get, some))
        rows += [tuple(cell_words(row, column) for column in shown) for row in listed]
    with shop.store.read() as tx:
        details, today = shop_details(tx), shop.today(tx)
    head = tuple(COLUMN_WORDS[column] for column in shown)
    title = translate("ClientList", "Clients of {shop}").format(shop=details.name)
    return Slip(
        title,
        (
            Line(title, strong=True),
            Line(
                translate("ClientList", "{day} · %n client(s)", None, len(rows)).format(
                    day=today.isoformat()
                ),
                small=True,
            ),
            Grid(head, tuple(rows)),
        ),
        (Paper.A4,),
    )
