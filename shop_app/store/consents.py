"""Rows and records of permissions."""

from __future__ import annotations

from datetime import date

from sqlalchemy import delete, select

from shop_app.domain.client_fields import Privacy
from shop_app.domain.consents import WORDING, Consent, ConsentPurpose, ConsentWay
from shop_app.domain.record_kinds import RecordKind
from shop_app.store.chits import blank_chits
from shop_app.store.records import add_row, change_row, columns_for, core, kept_as
from shop_app.store.settled_mentions import forget_settled_mentions
from shop_app.store.staff import staff_name
from shop_app.store.tables.allergies import AllergyRow
from shop_app.store.tables.allergy_statuses import AllergyStatusRow
from shop_app.store.tables.bin_entries import BinEntryRow
from shop_app.store.tables.consents import ConsentRow
from shop_app.store.tables.history import HistoryRow
from shop_app.store.tables.own_fields import OwnFieldRow
from shop_app.store.tables.own_values import OwnValueRow
from shop_app.store.tables.removed_allergies import RemovedAllergyRow
from shop_app.store.transaction import Transaction

_CONSENTS = select(*columns_for(
    Consent, ConsentRow,
    purpose=kept_as(ConsentRow.purpose, ConsentPurpose),
    way=kept_as(ConsentRow.way, ConsentWay),
    given_to=staff_name(ConsentRow.given_to_id, "given_to"),
    withdrawn_to=staff_name(ConsentRow.withdrawn_to_id, "withdrawn_to"),
))  # fmt: skip


def consents_of(tx: Transaction, client_id: int) -> tuple[Consent, ...]:
    """Return a client's permissions, the newest first."""
    query = _CONSENTS.where(ConsentRow.client_id == client_id).order_by(ConsentRow.id.desc())
    return tuple(Consent(*row) for row in tx.connection.execute(query))


def keep_consent(
    tx: Transaction, client_id: int, way: ConsentWay, today: date, by: int | None
) -> int:
    """Keep that a client allows us to note their health; return the id."""
    consent_id = tx.new_id()
    add_row(
        tx, ConsentRow, id=consent_id, version=1, client_id=client_id,
        purpose=ConsentPurpose.HEALTH.value, wording=WORDING, way=way.value, given_on=today,
        given_to_id=by, withdrawn_on=None, withdrawn_to_id=None,
    )  # fmt: skip
    return consent_id


def change_way(tx: Transaction, consent: Consent, way: ConsentWay) -> None:
    """Write how a consent was given.

    Raises:
        Moved: it has changed since, or is gone.
    """
    change_row(tx, ConsentRow, consent.id, consent.version, way=way.value)


def take_back_consent(tx: Transaction, consent_id: int) -> None:
    """Remove a consent that was recorded by mistake, unless something became of it since."""
    rows = core(ConsentRow)
    tx.connection.execute(delete(rows).where(rows.c.id == consent_id, rows.c.version == 1))


def withdraw(tx: Transaction, client_id: int, today: date, by: int | None) -> None:
    """Keep that a client allows it no more, and remove all that is about their health."""
    rows = core(ConsentRow)
    tx.connection.execute(
        rows.update()
        .where(rows.c.client_id == client_id, rows.c.withdrawn_on.is_(None))
        .values(withdrawn_on=today, withdrawn_to_id=by, version=rows.c.version + 1)
    )
    health = RecordKind.ALLERGY.value
    for table in (AllergyRow, AllergyStatusRow, RemovedAllergyRow):
        mine = core(table)
        tx.connection.execute(delete(mine).where(mine.c.client_id == client_id))
    for kept in (HistoryRow, BinEntryRow):
        mine = core(kept)
        about = (mine.c.client_id == client_id, mine.c.kind == health)
        tx.connection.execute(delete(mine).where(*about))
    _forget_own_values(tx, client_id)
    forget_settled_mentions(tx, client_id)
    blank_chits(tx, client_id)


def _forget_own_values(tx: Transaction, client_id: int) -> None:
    """Remove what the shop's own fields about health hold of a client, and its history."""
    fields = select(OwnFieldRow.id).where(OwnFieldRow.privacy == Privacy.HEALTH.value)
    values, history = core(OwnValueRow), core(HistoryRow)
    tx.connection.execute(
        delete(values).where(values.c.client_id == client_id, values.c.field_id.in_(fields))
    )
    tx.connection.execute(
        delete(history).where(
            history.c.client_id == client_id, history.c.kind == RecordKind.OWN_FIELD.value,
            history.c.record_id.in_(fields),
        )
    )  # fmt: skip
