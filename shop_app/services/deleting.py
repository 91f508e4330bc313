"""Deleting: a record goes into the bin with all that belongs to it, and comes back from there."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import Any

from shop_app.domain.allergy_changes import says_something, takes_away
from shop_app.domain.allergy_item_words import item_words
from shop_app.domain.allergy_marks import AllergyMark, marked_name
from shop_app.domain.history import BinEntry
from shop_app.domain.record_kinds import RecordKind, kind_words
from shop_app.services.allergy_words import meant_by
from shop_app.services.changes import Changes, Kind, record_gone
from shop_app.services.shop import Shop
from shop_app.store import bin as rows
from shop_app.store.client_rows import client_lines
from shop_app.store.record_kinds import KEPT
from shop_app.store.records import row_of
from shop_app.store.removed_allergies import keep_former_allergy, no_longer_removed
from shop_app.store.transaction import Moved, Transaction
from shop_app.text import UserError, translate

KEPT_FOR = timedelta(days=30)
"""How long a deleted record can be put back."""


def delete_record(  # noqa: PLR0917 - what, why and as it was seen
    shop: Shop,
    kind: RecordKind,
    record_id: int,
    by: int | None = None,
    reason: str = "",
    seen: Mapping[str, Any] | None = None,
) -> Changes:
    """Put a record, with all that belongs to it, into the bin; an allergy only with a reason.

    `seen` are the columns of an allergy as whoever removes it saw them.

    Raises:
        UserError: it is gone already, something else needs it, there is no reason, or the allergy
            was made graver since it was seen.
    """
    if kind is RecordKind.ALLERGY and not says_something(reason):
        raise UserError(
            translate("Deleting", "Say in a word or two why this allergy is removed; it is kept.")
        )
    try:
        with shop.store.write(by) as tx:
            if kind is RecordKind.ALLERGY:
                _keep_visible(shop, tx, record_id, reason.strip(), seen or {})
            mark = _mark_of(shop, tx, kind, record_id)
            entry = rows.put_in_bin(tx, kind, record_id, reason.strip())
    except Moved:
        raise record_gone() from None
    except rows.Needed:
        raise UserError(
            translate(
                "Deleting", "This is used elsewhere and cannot be deleted. Set it inactive instead."
            )
        ) from None
    words = translate("Deleting", "{kind} deleted: {label}").format(
        kind=kind_words(kind), label=marked_name(entry.label, mark)
    )
    return Changes(
        _kinds(entry), _ids(entry), words, lambda: put_back(shop, entry.id, by), entry.id
    )


def _mark_of(shop: Shop, tx: Transaction, kind: RecordKind, record_id: int) -> AllergyMark:
    """What stands beside the name that a record is called by, where that is a client's."""
    named: int | None = record_id if kind is RecordKind.CLIENT else None
    if kind is RecordKind.LINK:
        row = row_of(tx, KEPT[kind].table, record_id)
        named = None if row is None else row["other_id"]
    line = client_lines(tx, () if named is None else (named,)).get(named or 0)
    return AllergyMark() if line is None else line.mark(shop.today(tx))


def _keep_visible(
    shop: Shop, tx: Transaction, allergy_id: int, reason: str, seen: Mapping[str, Any]
) -> None:
    """A removed allergy stays in sight with its reason, longer than the bin keeps it."""
    row = row_of(tx, KEPT[RecordKind.ALLERGY].table, allergy_id)
    if row is None:
        raise Moved
    if takes_away(row, {**row, **seen}, meant_by, shop.today(tx)):
        raise _made_graver(row)
    keep_former_allergy(tx, row, reason, shop.today(tx), changed=False)


def _made_graver(row: Mapping[str, Any]) -> UserError:
    return UserError(
        translate(
            "Deleting",
            "Someone made this graver in the meantime, so it was not removed. It says now: "
            "{known}. Look at it again; remove it then, if that is still right.",
        ).format(known=item_words(row))
    )


def delete_clients(shop: Shop, ids: Collection[int], by: int | None = None) -> Changes:
    """Put several clients into the bin, all in one transaction and with one undo.

    Raises:
        UserError: one of them is gone already; then none is deleted.
    """
    entries = []
    try:
        with shop.store.write(by) as tx:
            entries = [rows.put_in_bin(tx, RecordKind.CLIENT, one).id for one in ids]
    except Moved:
        raise record_gone() from None

    def undo() -> Changes:
        try:
            with shop.store.write(by) as tx:
                for entry in reversed(entries):
                    rows.put_back(tx, entry)
        except Moved:
            raise _not_put_back() from None
        back = translate("Deleting", "%n client(s) put back", None, len(entries))
        return Changes(frozenset(Kind), frozenset(ids), back, lambda: delete_clients(shop, ids, by))

    done = translate("Deleting", "%n client(s) deleted", None, len(entries))
    return Changes(frozenset(Kind), frozenset(ids), done, undo)


def put_back(shop: Shop, entry_id: int, by: int | None = None) -> Changes:
    """Bring a deleted record back as it was.

    Raises:
        UserError: it is not in the bin any more, or what it belongs to was deleted too.
    """
    try:
        with shop.store.write(by) as tx:
            entry = rows.put_back(tx, entry_id)
            reason = no_longer_removed(tx, entry.record_id)
            mark = _mark_of(shop, tx, entry.kind, entry.record_id)
    except Moved:
        raise _not_put_back() from None
    words = translate("Deleting", "Put back: {label}").format(label=marked_name(entry.label, mark))
    return Changes(
        _kinds(entry), _ids(entry), words,
        lambda: delete_record(shop, entry.kind, entry.record_id, by, reason),
    )  # fmt: skip


def _not_put_back() -> UserError:
    return UserError(
        translate(
            "Deleting",
            "This cannot be put back: it is not in the bin any more, or what it belongs to "
            "is gone or has taken its name. Put that back first, or rename it.",
        )
    )


def bin_entries(shop: Shop, client_id: int | None = None) -> tuple[BinEntry, ...]:
    """Return what can be put back, newest first; only of one client where one is given."""
    with shop.store.read() as tx:
        oldest = shop.clock() - KEPT_FOR
        return tuple(one for one in rows.bin_entries(tx, client_id) if one.removed_at >= oldest)


def empty_bin(shop: Shop) -> int:
    """Remove for good what was deleted more than thirty days ago; return how many records."""
    oldest = shop.clock() - KEPT_FOR
    with shop.store.read() as tx:
        due = any(one.removed_at < oldest for one in rows.bin_entries(tx))
    if not due:
        return 0
    with shop.store.write() as tx:
        number = rows.empty_bin(tx, oldest)
    shop.store.forget_removed()
    return number


def _kinds(entry: BinEntry) -> frozenset[Kind]:
    """A client comes and goes with everything, so every screen looks again."""
    return frozenset(Kind) if entry.kind is RecordKind.CLIENT else frozenset({Kind(entry.kind)})


def _ids(entry: BinEntry) -> frozenset[int]:
    return frozenset() if entry.client_id is None else frozenset({entry.client_id})
