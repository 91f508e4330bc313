"""Whatever somebody wrote about one client: where an allergy may be mentioned."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Select, literal, select, union_all

from shop_app.domain.allergy_mentions import Passage
from shop_app.domain.own_fields import OwnKind
from shop_app.store.prepared import Prepared
from shop_app.store.records import THIS_CLIENT
from shop_app.store.tables.bookings import BookingRow
from shop_app.store.tables.follow_ups import FollowUpRow
from shop_app.store.tables.jobs import JobRow
from shop_app.store.tables.lent_things import LentThingRow
from shop_app.store.tables.links import LinkRow
from shop_app.store.tables.messages import MessageRow
from shop_app.store.tables.notes import NoteRow
from shop_app.store.tables.own_fields import OwnFieldRow
from shop_app.store.tables.own_values import OwnValueRow
from shop_app.store.tables.preferences import PreferenceRow
from shop_app.store.tables.promises import PromiseRow
from shop_app.store.tables.visits import VisitRow
from shop_app.store.tables.wishes import WishRow
from shop_app.store.transaction import Transaction


def passages_of(tx: Transaction, client_id: int) -> tuple[Passage, ...]:
    """Return all that is written about a client; what a rule says is said to everybody."""
    return tuple(Passage(*row) for row in _SAID.rows(tx, {"client_id": client_id}))


def _texts() -> Iterator[Select[Any, Any]]:
    by_hand = FollowUpRow.rule_id.is_(None)
    text_field = OwnFieldRow.kind == OwnKind.TEXT.value
    yield _said("note", NoteRow, NoteRow.text)
    yield _said("visit", VisitRow, VisitRow.note)
    yield _said("preference", PreferenceRow, PreferenceRow.topic + ": " + PreferenceRow.text)
    yield _said("own_field", OwnValueRow, OwnFieldRow.name + ": " + OwnValueRow.value).where(
        OwnFieldRow.id == OwnValueRow.field_id, text_field
    )
    yield _said("follow_up", FollowUpRow, FollowUpRow.outcome)
    yield _said("follow_up", FollowUpRow, FollowUpRow.text).where(by_hand)
    yield _said("booking", BookingRow, BookingRow.note)
    yield _said("promise", PromiseRow, PromiseRow.text)
    yield _said("promise", PromiseRow, PromiseRow.outcome)
    yield _said("wish", WishRow, WishRow.text)
    yield _said("message", MessageRow, MessageRow.text)
    yield _said("link", LinkRow, LinkRow.note)
    yield _said("lent_thing", LentThingRow, LentThingRow.note)
    yield _said("job", JobRow, JobRow.note)


def _said(where: str, table: Any, text: ColumnElement[str]) -> Select[Any, Any]:  # noqa: ANN401
    return select(literal(where), text).where(table.client_id == THIS_CLIENT, text != "")


_SAID = Prepared(union_all(*_texts()))
