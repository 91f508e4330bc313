"""Noting, closing and putting off follow-ups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from shop_app.domain.allergy_marks import AllergyMark
from shop_app.domain.follow_ups import FollowUp, FollowUpState, NewFollowUp
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.shop import Shop
from shop_app.store import follow_ups as rows
from shop_app.store.client_rows import client_lines
from shop_app.store.clients import client_by_id
from shop_app.text import Message, UserError, translate

_KINDS = frozenset({Kind.FOLLOW_UP})
LATER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Due:
    """A follow-up that is due, with whom it concerns and how to reach them ("" where unknown)."""

    follow_up: FollowUp
    display_name: str
    ref: str
    phone: str
    do_not_contact: bool
    mark: AllergyMark


def add_follow_up(shop: Shop, new: NewFollowUp, by: int | None = None) -> Changes:
    """Record a follow-up by hand.

    Raises:
        UserError: it does not say what to do.
    """
    if not new.text.strip():
        raise UserError(
            translate("FollowUps", "Type what to do, for example “ask whether the wine pleased”.")
        )
    with shop.store.write(by) as tx:
        if client_by_id(tx, new.client_id) is None:
            raise gone()
        made = rows.add_follow_up(tx, new, shop.today(tx), by)

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            rows.remove_follow_up(tx, made, 1)
        return _changes(new.client_id, translate("FollowUps", "Follow-up removed again"))

    return Changes(
        _KINDS, frozenset({new.client_id}), translate("FollowUps", "Follow-up noted"), undo, made
    )


def close_follow_up(
    shop: Shop, follow_up: FollowUp, state: FollowUpState, outcome: str = ""
) -> Changes:
    """Mark a follow-up done or not needed, with what came of it."""
    done = (
        translate("FollowUps", "Follow-up done")
        if state is FollowUpState.DONE
        else translate("FollowUps", "Follow-up not needed")
    )
    with shop.store.read() as tx:
        closed_on = shop.today(tx)
    return _change(
        shop, follow_up, done, state=state.value, outcome=outcome.strip(), closed_on=closed_on
    )


def put_off(shop: Shop, follow_up: FollowUp, until: date | None = None) -> Changes:
    """Put a follow-up off until a day; a week from today where none is given."""
    with shop.store.read() as tx:
        due = until or shop.today(tx) + LATER
    return _change(shop, follow_up, translate("FollowUps", "Follow-up put off"), due_on=due)


def follow_ups_due(shop: Shop, on: date | None = None, limit: int = 1000) -> tuple[FollowUp, ...]:
    """Return the open follow-ups due today or on a day, the longest due first."""
    with shop.store.read() as tx:
        return rows.follow_ups_due(tx, on or shop.today(tx), limit)


def due_with_clients(shop: Shop, on: date | None = None, limit: int = 1000) -> tuple[Due, ...]:
    """Return what `follow_ups_due` does, each with its client."""
    with shop.store.read() as tx:
        today = on or shop.today(tx)
        due = rows.follow_ups_due(tx, today, limit)
        lines = client_lines(tx, tuple({one.client_id for one in due}))
    return tuple(
        Due(
            one,
            line.display_name,
            line.ref,
            line.first_phone,
            line.do_not_contact,
            line.mark(today),
        )
        for one in due
        if (line := lines.get(one.client_id)) is not None
    )


def follow_ups_after(shop: Shop, client_id: int, visit_id: int) -> tuple[FollowUp, ...]:
    """Return the follow-ups that a visit asked for."""
    with shop.store.read() as tx:
        return tuple(one for one in rows.follow_ups_of(tx, client_id) if one.visit_id == visit_id)


def _change(shop: Shop, follow_up: FollowUp, done: Message, **values: object) -> Changes:
    with refused_politely(), shop.store.write() as tx:
        version = rows.change_follow_up(tx, follow_up.id, follow_up.version, **values)
    return Changes(
        _KINDS, frozenset({follow_up.client_id}), done, lambda: _put_back(shop, follow_up, version)
    )


def _put_back(shop: Shop, before: FollowUp, version: int) -> Changes:
    with refused_politely(), shop.store.write() as tx:
        rows.change_follow_up(
            tx, before.id, version, state=before.state.value, outcome=before.outcome,
            closed_on=before.closed_on, due_on=before.due_on,
        )  # fmt: skip
    return _changes(before.client_id, translate("FollowUps", "Follow-up is open again"))


def _changes(client_id: int, done: Message) -> Changes:
    return Changes(_KINDS, frozenset({client_id}), done)
