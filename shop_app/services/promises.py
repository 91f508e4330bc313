"""Making promises to clients, keeping them, and seeing which are due."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from shop_app.domain.allergy_marks import AllergyMark
from shop_app.domain.promises import NewPromise, Promise, PromiseState
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.editing import edit_record
from shop_app.services.shop import Shop
from shop_app.store import promises as rows
from shop_app.store.client_rows import client_lines
from shop_app.store.clients import client_by_id
from shop_app.text import UserError, translate

_KINDS = frozenset({Kind.PROMISE})
LATER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class PromiseDue:
    """A promise that is due, with whom it was made to and how to reach them ("" if unknown)."""

    promise: Promise
    display_name: str
    ref: str
    phone: str
    mark: AllergyMark


def add_promise(shop: Shop, new: NewPromise, by: int | None = None) -> Changes:
    """Record a promise made today.

    Raises:
        UserError: it does not say what was promised.
    """
    _refuse_empty(new.text)
    with shop.store.write(by) as tx:
        if client_by_id(tx, new.client_id) is None:
            raise gone()
        made = rows.add_promise(tx, new, shop.today(tx))
    ids = frozenset({new.client_id})

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            rows.remove_promise(tx, made, 1)
        return Changes(_KINDS, ids, translate("Promises", "Promise removed again"))

    return Changes(_KINDS, ids, translate("Promises", "Promise noted"), undo, made)


def close_promise(
    shop: Shop, promise: Promise, state: PromiseState, outcome: str = "", by: int | None = None
) -> Changes:
    """Mark a promise kept or dropped, with what came of it.

    Raises:
        UserError: it is gone, or somebody closed it otherwise.
    """
    wanted = {"state": state.value, "outcome": outcome.strip(), "closed_on": _today(shop)}
    done = (
        translate("Promises", "Promise kept")
        if state is PromiseState.KEPT
        else translate("Promises", "Promise dropped")
    )
    return replace(_changed(shop, promise, wanted, by), done=done)


def change_promise(
    shop: Shop,
    promise_id: int,
    seen: Mapping[str, Any],
    wanted: Mapping[str, Any],
    by: int | None = None,
) -> Changes:
    """Change the words, the day or the outcome of a promise.

    Raises:
        EditedElsewhere: somebody else changed the same meanwhile.
        UserError: it would say nothing, or it is gone.
    """
    _refuse_empty(str(wanted.get("text", "…")))
    return edit_record(shop, RecordKind.PROMISE, promise_id, seen, wanted, by)


def reopen_promise(shop: Shop, promise: Promise, by: int | None = None) -> Changes:
    """Owe a closed promise again.

    Raises:
        UserError: it is gone, or somebody changed it.
    """
    wanted = {"state": PromiseState.OPEN.value, "closed_on": None}
    done = _changed(shop, promise, wanted, by)
    return replace(done, done=translate("Promises", "Promise is open again"))


def put_off_promise(
    shop: Shop, promise: Promise, until: date | None = None, by: int | None = None
) -> Changes:
    """Put a promise off until a day; a week from today where none is given.

    Raises:
        UserError: it is gone, or somebody changed its day.
    """
    wanted: Mapping[str, object] = {"due_on": until or _today(shop) + LATER}
    done = _changed(shop, promise, wanted, by)
    return replace(done, done=translate("Promises", "Promise put off"))


def promises_of(shop: Shop, client_id: int) -> tuple[Promise, ...]:
    """Return all promises made to a client, the open ones first."""
    with shop.store.read() as tx:
        return tuple(sorted(rows.promises_of(tx, client_id), key=lambda one: not one.is_open))


def promises_due(shop: Shop, on: date | None = None) -> tuple[PromiseDue, ...]:
    """Return the promises due today or on a day with their clients; those without a day last."""
    with shop.store.read() as tx:
        today = on or shop.today(tx)
        due = rows.promises_due(tx, today)
        lines = client_lines(tx, tuple({one.client_id for one in due}))
    return tuple(
        PromiseDue(one, line.display_name, line.ref, line.first_phone, line.mark(today))
        for one in due
        if (line := lines.get(one.client_id)) is not None
    )


def _refuse_empty(text: str) -> None:
    if not text.strip():
        raise UserError(
            translate("Promises", "Type what was promised, for example “set six bottles aside”.")
        )


def _today(shop: Shop) -> date:
    with shop.store.read() as tx:
        return shop.today(tx)


def _changed(shop: Shop, promise: Promise, wanted: Mapping[str, object], by: int | None) -> Changes:
    seen = {name: getattr(promise, name) for name in wanted}
    return edit_record(shop, RecordKind.PROMISE, promise.id, seen, wanted, by)
