"""Noting who belongs together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from shop_app.domain.folding import words
from shop_app.domain.found import FoundBy
from shop_app.domain.link_reading import read_link
from shop_app.domain.links import Link, LinkKind, NewLink, inverse
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.deleting import delete_record
from shop_app.services.editing import edit_record
from shop_app.services.shop import Shop
from shop_app.store import links as rows
from shop_app.store.client_rows import client_lines
from shop_app.store.clients import client_by_id
from shop_app.store.search import find_as_typed
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Transaction
from shop_app.text import Message, UserError, translate

_KINDS = frozenset({Kind.LINK})
_WHOLE, _NAMESAKES = 2, 20


def add_link(shop: Shop, new: NewLink, by: int | None = None) -> Changes:
    """Record that somebody belongs to a client; the other's page shows it with the inverse word.

    Raises:
        UserError: nobody is named, it is the client themselves, or it is noted already.
    """
    with shop.store.write(by) as tx:
        new = _checked(tx, new)
        made = rows.add_link(tx, new, shop.today(tx))
        ids = rows.ends_of(tx, made)
    return Changes(
        _KINDS, ids, translate("Links", "Link noted"),
        lambda: _take_back(shop, made, ids, by), made,
    )  # fmt: skip


def add_link_as_typed(shop: Shop, client_id: int, typed: str, by: int | None = None) -> Changes:
    """Record a link from one line: “daughter Léa”; whose whole name is one client's is that client.

    Where no word tells what they are, they are a friend; of namesakes only the name is kept.

    Raises:
        UserError: as `add_link` does.
    """
    kind, name = read_link(typed)
    with shop.store.read() as tx:
        other = _client_called(tx, name, client_id)
    return add_link(shop, NewLink(client_id, kind or LinkKind.FRIEND, other, name), by)


def _client_called(tx: Transaction, name: str, but: int) -> int | None:
    """Return the only other client of a whole name, given and family; None where two have it."""
    wanted = sorted(words(name))
    if len(wanted) < _WHOLE:
        return None
    hits = find_as_typed(tx, name, _NAMESAKES, shop_details(tx).country)
    lines = client_lines(tx, [one.client_id for one in hits if one.by is FoundBy.NAME])
    called = [
        one.id
        for one in lines.values()
        if one.id != but and sorted(words(one.display_name)) == wanted
    ]
    return called[0] if len(called) == 1 else None


def _checked(tx: Transaction, new: NewLink) -> NewLink:
    """Return the link with the other client's name, which stays when that client is erased."""
    client, other = (
        None if one is None else client_by_id(tx, one) for one in (new.client_id, new.other_id)
    )
    if client is None or (other is None and new.other_id is not None):
        raise gone()
    if new.other_id == new.client_id:
        raise UserError(translate("Links", "This is the client themselves. Choose someone else."))
    if other is not None:
        whole = " ".join(part for part in (other.given_name, other.family_name) if part)
        new = replace(new, name=whole or other.display_name)
    elif not new.name.strip():
        raise UserError(translate("Links", "Type who it is, or choose a client."))
    if rows.is_linked(tx, new):
        raise _there_already(new.name)
    return new


def change_link(
    shop: Shop,
    link: Link,
    kind: LinkKind | None = None,
    by: int | None = None,
    **wanted: object,
) -> Changes:
    """Change what somebody is to the client, or `comes_along`, `note`, `name`, as seen in `link`.

    Raises:
        EditedElsewhere: somebody else changed the same to something different.
        UserError: such a link is there already, or it is gone.
    """
    seen = {name: getattr(link, name) for name in wanted}
    if kind is not None and kind is not link.kind:
        _refuse_double(shop, replace(link, kind=kind))
        seen["kind"] = _as_stored(link, link.kind)
        wanted["kind"] = _as_stored(link, kind)
    return _for_both(link, lambda: edit_record(shop, RecordKind.LINK, link.id, seen, wanted, by))


def _refuse_double(shop: Shop, link: Link) -> None:
    with shop.store.read() as tx:
        if rows.is_linked(tx, NewLink(link.client_id, link.kind, link.other_id, link.name)):
            raise _there_already(link.name)


def remove_link(shop: Shop, link: Link, by: int | None = None) -> Changes:
    """Put a link into the bin, for both.

    Raises:
        UserError: it is gone already.
    """
    return _for_both(link, lambda: delete_record(shop, RecordKind.LINK, link.id, by))


def links_of(shop: Shop, client_id: int) -> tuple[Link, ...]:
    """Return who belongs to a client, from whichever side it was noted."""
    with shop.store.read() as tx:
        return rows.links_of(tx, client_id)


def _as_stored(link: Link, kind: LinkKind) -> str:
    return (inverse(kind) if link.turned else kind).value


def _for_both(link: Link, work: Callable[[], Changes]) -> Changes:
    """Do something with a link, and say that it concerns both clients, its undo as well."""
    done = work()
    ids = frozenset(one for one in (link.client_id, link.other_id) if one is not None)
    undo = done.undo
    return replace(done, ids=ids, undo=undo and (lambda: _for_both(link, undo)))


def _take_back(shop: Shop, link_id: int, ids: frozenset[int], by: int | None) -> Changes:
    with refused_politely(), shop.store.write(by) as tx:
        rows.remove_link(tx, link_id, 1)
    return Changes(_KINDS, ids, translate("Links", "Link removed again"))


def _there_already(name: str) -> UserError:
    said: Message = translate("Links", "This is noted already: {name}.").format(name=name)
    return UserError(said)
