"""All that one greeting card needs, read in one transaction."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, exists, select

from shop_app.domain.greeting import CardRecords
from shop_app.store.allergies import allergy_knowledge
from shop_app.store.allergy_mentions import passages_of
from shop_app.store.card_facts import fact_records
from shop_app.store.clients import client_by_id
from shop_app.store.companions import companions_among
from shop_app.store.follow_ups import follow_ups_of
from shop_app.store.jobs import uncollected_of
from shop_app.store.lent_things import things_out_of
from shop_app.store.links import links_of
from shop_app.store.notes import notes_of
from shop_app.store.occasions import occasions_of
from shop_app.store.own_values import with_own_values
from shop_app.store.photos import photo_of
from shop_app.store.preferences import preferences_of
from shop_app.store.prepared import Prepared
from shop_app.store.promises import open_promises_of
from shop_app.store.records import THIS_CLIENT
from shop_app.store.settled_mentions import settled_mentions
from shop_app.store.shops import shop_details
from shop_app.store.tables.client_tags import ClientTagRow
from shop_app.store.tables.jobs import JobRow
from shop_app.store.tables.lent_things import LentThingRow
from shop_app.store.tables.links import LinkRow
from shop_app.store.tables.own_values import OwnValueRow
from shop_app.store.tables.promises import PromiseRow
from shop_app.store.tables.settled_mentions import SettledMentionRow
from shop_app.store.tables.wishes import WishRow
from shop_app.store.tags import tags_of
from shop_app.store.transaction import Transaction
from shop_app.store.visits import visits_of
from shop_app.store.wishes import open_wishes_of

_VISITS = 20
_SHOWN = 3
"""Visits shown with all that was noted of them."""
_ANYTHING: list[ColumnElement[Any]] = [
    exists().where(column == THIS_CLIENT)
    for column in (
        LinkRow.client_id, LinkRow.other_id, PromiseRow.client_id, LentThingRow.client_id,
        WishRow.client_id, ClientTagRow.client_id, JobRow.client_id, OwnValueRow.client_id,
        SettledMentionRow.client_id,
    )
]  # fmt: skip
_THERE = Prepared(select(*_ANYTHING))
"""Which of the tables that hold nothing of most clients hold something of one."""


def card_records(tx: Transaction, client_id: int) -> CardRecords | None:
    """Return a card's records, None where there is no such client."""
    client = client_by_id(tx, client_id)
    if client is None:
        return None
    visits = visits_of(tx, client_id, _VISITS)
    linked, turned, promised, lent, wished, tagged, worked, filled, settled = _THERE.rows(
        tx, {"client_id": client_id}
    )[0]
    return CardRecords(
        shop=shop_details(tx),
        client=client,
        allergies=allergy_knowledge(tx, client_id),
        preferences=preferences_of(tx, client_id),
        visits=(*with_own_values(tx, visits[:_SHOWN]), *visits[_SHOWN:]),
        passages=passages_of(tx, client_id),
        settled=settled_mentions(tx, client_id) if settled else frozenset(),
        follow_ups=follow_ups_of(tx, client_id),
        occasions=occasions_of(tx, client_id),
        notes=notes_of(tx, client_id),
        photo=photo_of(tx, client_id),
        companions=companions_among(tx, links_of(tx, client_id)) if linked or turned else (),
        promises=open_promises_of(tx, client_id) if promised else (),
        lent_things=things_out_of(tx, client_id) if lent else (),
        wishes=open_wishes_of(tx, client_id) if wished else (),
        tags=tags_of(tx, client_id) if tagged else (),
        jobs=uncollected_of(tx, client_id) if worked else (),
        facts=fact_records(tx, client_id, filled=bool(filled)),
    )
