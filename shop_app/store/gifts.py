"""Gift ideas and presents of those who belong together, without what is a surprise."""

from __future__ import annotations

from sqlalchemy import select

from shop_app.domain.gifts import GiftIdea, Present
from shop_app.domain.links import KIN
from shop_app.store.client_rows import client_lines
from shop_app.store.hidden_records import hidden_from
from shop_app.store.links import links_of
from shop_app.store.records import THIS_CLIENT
from shop_app.store.tables.visits import VisitRow
from shop_app.store.transaction import Transaction
from shop_app.store.visits import visit_by_id
from shop_app.store.wishes import open_wishes_of_many

_FOR_CLIENT = (
    select(VisitRow.client_id, VisitRow.id)
    .where(VisitRow.recipient_id == THIS_CLIENT, VisitRow.client_id != THIS_CLIENT)
    .order_by(VisitRow.at.desc())
    .limit(20)
)


def gift_ideas(tx: Transaction, client_id: int) -> tuple[GiftIdea, ...]:
    """Return the open wishes of a client's kin and household that are no surprise for them."""
    links = {
        one.other_id: one
        for one in links_of(tx, client_id)
        if one.kind in KIN and one.other_id is not None
    }
    if not links:
        return ()
    hidden = hidden_from(tx, client_id)
    return tuple(
        GiftIdea(links[wish.client_id], wish)
        for wish in open_wishes_of_many(tx, tuple(links))
        if wish.id not in hidden
    )


def presents_for(tx: Transaction, client_id: int) -> tuple[Present, ...]:
    """Return the newest visits of others that were for a client, but no surprise for them."""
    hidden = hidden_from(tx, client_id)
    rows = tx.connection.execute(_FOR_CLIENT, {"client_id": client_id}).all()
    shown = [(owner, visit_id) for owner, visit_id in rows if visit_id not in hidden]
    givers = client_lines(tx, tuple({owner for owner, _ in shown}))
    visits = (visit_by_id(tx, owner, visit_id) for owner, visit_id in shown)
    return tuple(Present(givers[visit.client_id].display_name, visit) for visit in visits if visit)
