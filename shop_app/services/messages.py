"""Logging what was said between the house and a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from shop_app.domain.messages import LoggedMessage, NewMessage
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.editing import edit_record
from shop_app.services.shop import Shop
from shop_app.store import messages as rows
from shop_app.store.clients import client_by_id
from shop_app.text import UserError, translate

_KINDS = frozenset({Kind.MESSAGE})


def log_message(shop: Shop, new: NewMessage, by: int | None = None) -> Changes:
    """Log a call, an e-mail, a text message, a letter or a conversation; `made` names it.

    Raises:
        UserError: it says nothing, or the client is gone.
    """
    _refuse_empty(new.text)
    with shop.store.write(by) as tx:
        if client_by_id(tx, new.client_id) is None:
            raise gone()
        made = rows.add_message(tx, new, new.at or shop.clock())

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            rows.remove_message(tx, made, 1)
        done = translate("Messages", "Message removed again")
        return Changes(_KINDS, frozenset({new.client_id}), done)

    done = translate("Messages", "Message logged")
    return Changes(_KINDS, frozenset({new.client_id}), done, undo, made)


def change_message(
    shop: Shop,
    message: LoggedMessage,
    wanted: Mapping[str, Any],
    by: int | None = None,
    *,
    seen: Mapping[str, Any] | None = None,
) -> Changes:
    """Change `text`, `way`, `from_us` or `at` of a message as it was seen.

    `seen` says what the screen showed of each where that is not what `message` has.

    Raises:
        EditedElsewhere: somebody else changed the same to something else.
        UserError: it would say nothing, or is gone.
    """
    values = {
        name: value.strip() if isinstance(value, str) else value for name, value in wanted.items()
    }
    if "text" in values:
        _refuse_empty(values["text"])
    shown = {name: getattr(message, name) for name in values} | dict(seen or {})
    return edit_record(shop, RecordKind.MESSAGE, message.id, shown, values, by)


def messages_of(shop: Shop, client_id: int) -> tuple[LoggedMessage, ...]:
    """Return what was said between the house and a client, newest first."""
    with shop.store.read() as tx:
        return rows.messages_of(tx, client_id)


def _refuse_empty(text: str) -> None:
    if not text.strip():
        raise UserError(
            translate("Messages", "Type what was said, for example “will come on Friday”.")
        )
