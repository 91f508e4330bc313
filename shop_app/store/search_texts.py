"""The texts by whose words a client is found: notes, preferences, values of own fields."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, select

from shop_app.domain.client_fields import Privacy
from shop_app.domain.own_fields import SEARCHED_KINDS
from shop_app.store.records import THIS_CLIENT, Reading, core
from shop_app.store.tables.notes import NoteRow
from shop_app.store.tables.own_fields import OwnFieldRow
from shop_app.store.tables.own_values import OwnValueRow
from shop_app.store.tables.preferences import PreferenceRow
from shop_app.store.transaction import Transaction

_TEXTS = (
    (NoteRow.client_id, select(NoteRow.client_id, NoteRow.text)),
    (PreferenceRow.client_id, select(PreferenceRow.client_id, PreferenceRow.text)),
    (
        OwnValueRow.client_id,
        select(OwnValueRow.client_id, OwnValueRow.value)
        .join_from(core(OwnValueRow), core(OwnFieldRow), OwnFieldRow.id == OwnValueRow.field_id)
        .where(
            OwnFieldRow.kind.in_(sorted(SEARCHED_KINDS)),
            OwnFieldRow.privacy != Privacy.HEALTH.value,
        ),
    ),
)
"""Each text with its client; of own fields words only, and nothing about health."""
_OF_ONE = tuple(query.where(client == THIS_CLIENT) for client, query in _TEXTS)
_OF_SOME = tuple(
    query.where(client.in_(bindparam("ids", expanding=True))) for client, query in _TEXTS
)
_BETWEEN = tuple(
    query.where(client.between(bindparam("first"), bindparam("last"))) for client, query in _TEXTS
)


def texts_of(tx: Transaction, client_id: int) -> list[str]:
    """Return the texts of one client."""
    mine = {"client_id": client_id}
    return [text for query in _OF_ONE for _, text in tx.connection.execute(query, mine)]


def texts_of_some(tx: Transaction, ids: Sequence[int]) -> dict[int, list[str]]:
    """Return the texts of some clients, by client."""
    return _gathered(tx, _OF_SOME, {"ids": list(ids)})


def texts_between(tx: Transaction, first: int, last: int) -> dict[int, list[str]]:
    """Return the texts of a stretch of clients, by client."""
    return _gathered(tx, _BETWEEN, {"first": first, "last": last})


def _gathered(
    tx: Transaction, queries: Sequence[Reading], these: dict[str, object]
) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for query in queries:
        for client_id, text in tx.connection.execute(query, these):
            found.setdefault(client_id, []).append(text)
    return found
