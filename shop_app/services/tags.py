"""Making tags, and giving them to clients and products, one or many at once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.tags import NewTag, Tag, Tagged, TagUse, folded_tag, tag_name
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.editing import edit_record
from shop_app.services.shop import Shop
from shop_app.store import tags as rows
from shop_app.store.clients import client_by_id
from shop_app.store.transaction import Transaction
from shop_app.text import Message, UserError, translate

_KINDS = frozenset({Kind.TAG})


def all_tags(shop: Shop) -> tuple[TagUse, ...]:
    """Return every tag with how many clients and products have it, by name."""
    with shop.store.read() as tx:
        return rows.tag_uses(tx)


def tags_of(shop: Shop, client_id: int) -> tuple[Tag, ...]:
    """Return a client's tags, by name."""
    with shop.store.read() as tx:
        return rows.tags_of(tx, client_id)


def tags_of_products(shop: Shop, ids: Collection[int]) -> dict[int, tuple[Tag, ...]]:
    """Return the tags of products; one without tags is left out."""
    with shop.store.read() as tx:
        return rows.tags_of_several(tx, ids, Tagged.PRODUCT)


def tagged_with(shop: Shop, tag_id: int, kind: Tagged = Tagged.CLIENT) -> list[int]:
    """Return the clients or products that have a tag, the newest first."""
    with shop.store.read() as tx:
        return rows.tagged_with(tx, tag_id, kind)


def add_tag(shop: Shop, new: NewTag, by: int | None = None) -> Changes:
    """Make a tag; `made` names it.

    Raises:
        UserError: it has no name, or one is named so already but for accents or case.
    """
    with shop.store.write(by) as tx:
        _refuse_taken(tx, tag_name(new.name))
        made = rows.add_tag(tx, new)
    done = translate("Tags", "Tag “{name}” made").format(name=made.name)
    return Changes(_KINDS, frozenset(), done, lambda: _take_back(shop, made, by), made.id)


def _take_back(shop: Shop, made: Tag, by: int | None) -> Changes:
    with refused_politely(), shop.store.write(by) as tx:
        if any(rows.tagged_with(tx, made.id, kind) for kind in Tagged):
            raise UserError(
                translate("Tags", "The tag “{name}” is in use by now; it was kept.").format(
                    name=made.name
                )
            )
        rows.remove_tag(tx, made)
    done = translate("Tags", "Tag “{name}” removed again").format(name=made.name)
    return Changes(_KINDS, frozenset(), done)


def change_tag(
    shop: Shop,
    tag_id: int,
    seen: Mapping[str, Any],
    wanted: Mapping[str, Any],
    by: int | None = None,
) -> Changes:
    """Change a tag's `name`, `colour` or `shape`.

    Raises:
        UserError: the name is empty or another tag's, or somebody else changed it meanwhile.
    """
    seen, wanted = dict(seen), dict(wanted)
    if "name" in wanted:
        wanted["name"] = tag_name(wanted["name"])
        with shop.store.read() as tx:
            _refuse_taken(tx, wanted["name"], but=tag_id)
        wanted["folded_name"] = folded_tag(wanted["name"])
        if "name" in seen:
            seen["folded_name"] = folded_tag(seen["name"])
    return edit_record(shop, RecordKind.TAG, tag_id, seen, wanted, by)


def _refuse_taken(tx: Transaction, name: str, but: int | None = None) -> None:
    there = rows.tag_named(tx, name)
    if there is None or there.id == but:
        return
    if there.name == name:
        raise UserError(translate("Tags", "There is a tag “{name}” already.").format(name=name))
    raise UserError(
        translate("Tags", "“{name}” is the tag “{other}” typed differently. Use that one.").format(
            name=name, other=there.name
        )
    )


def put_on(
    shop: Shop,
    tag_id: int,
    ids: Collection[int],
    kind: Tagged = Tagged.CLIENT,
    by: int | None = None,
) -> Changes:
    """Give clients or products a tag, all in one transaction.

    Raises:
        UserError: the tag is gone.
    """
    with shop.store.write(by) as tx:
        tag = _tag(tx, tag_id)
        new = rows.put_on(tx, tag_id, ids, kind)
    return _changes(
        kind, ids, _worded(kind, len(new), on=True).format(name=tag.name),
        lambda: take_off(shop, tag_id, new, kind, by),
    )  # fmt: skip


def take_off(
    shop: Shop,
    tag_id: int,
    ids: Collection[int],
    kind: Tagged = Tagged.CLIENT,
    by: int | None = None,
) -> Changes:
    """Take a tag off clients or products, all in one transaction.

    Raises:
        UserError: the tag is gone.
    """
    with shop.store.write(by) as tx:
        tag = _tag(tx, tag_id)
        had = rows.take_off(tx, tag_id, ids, kind)
    return _changes(
        kind, ids, _worded(kind, len(had), on=False).format(name=tag.name),
        lambda: put_on(shop, tag_id, had, kind, by),
    )  # fmt: skip


def _worded(kind: Tagged, number: int, *, on: bool) -> Message:
    if kind is Tagged.PRODUCT:
        if on:
            return translate("Tags", "Tag “{name}” given to %n product(s)", None, number)
        return translate("Tags", "Tag “{name}” taken off %n product(s)", None, number)
    if on:
        return translate("Tags", "Tag “{name}” given to %n client(s)", None, number)
    return translate("Tags", "Tag “{name}” taken off %n client(s)", None, number)


def tag_client(shop: Shop, client_id: int, name: str, by: int | None = None) -> Changes:
    """Give a client the tag of that name, made where there is none; one undo for both.

    Raises:
        UserError: the name is empty or too long.
    """
    name = tag_name(name)
    with shop.store.write(by) as tx:
        if client_by_id(tx, client_id) is None:
            raise gone()
        there = rows.tag_named(tx, name)
        tag = there or rows.add_tag(tx, NewTag(name))
        rows.put_on(tx, tag.id, (client_id,))

    def undo() -> Changes:
        taken = take_off(shop, tag.id, (client_id,), by=by)
        if there is None:
            _forget_unused(shop, tag, by)
        return taken

    done = _worded(Tagged.CLIENT, 1, on=True).format(name=tag.name)
    return _changes(Tagged.CLIENT, (client_id,), done, undo)


def _forget_unused(shop: Shop, tag: Tag, by: int | None) -> None:
    with refused_politely(), shop.store.write(by) as tx:
        if not any(rows.tagged_with(tx, tag.id, kind) for kind in Tagged):
            rows.remove_tag(tx, tag)


def merge_tags(shop: Shop, tag_id: int, into_id: int, by: int | None = None) -> Changes:
    """Give all that have one tag the other instead, and remove the first.

    Raises:
        UserError: they are one and the same, or one is gone.
    """
    if tag_id == into_id:
        raise UserError(translate("Tags", "Choose another tag to merge this one into."))
    with refused_politely(), shop.store.write(by) as tx:
        former, kept = _tag(tx, tag_id), _tag(tx, into_id)
        had = {kind: rows.tagged_with(tx, tag_id, kind) for kind in Tagged}
        new = {kind: rows.put_on(tx, into_id, had[kind], kind) for kind in Tagged}
        rows.remove_tag(tx, former)

    def undo() -> Changes:
        with refused_politely(), shop.store.write(by) as tx:
            _refuse_taken(tx, former.name)
            rows.put_back_tag(tx, former)
            for kind in Tagged:
                rows.put_on(tx, former.id, had[kind], kind)
                rows.take_off(tx, into_id, new[kind], kind)
        done = translate("Tags", "Tags “{name}” and “{other}” are apart again").format(
            name=former.name, other=kept.name
        )
        return _changes(Tagged.CLIENT, had[Tagged.CLIENT], done)

    done = translate("Tags", "Tag “{name}” merged into “{other}”").format(
        name=former.name, other=kept.name
    )
    return _changes(Tagged.CLIENT, had[Tagged.CLIENT], done, undo)


def _changes(
    kind: Tagged, ids: Collection[int], done: Message, undo: Callable[[], Changes] | None = None
) -> Changes:
    if kind is Tagged.CLIENT:
        return Changes(_KINDS, frozenset(ids), done, undo)
    return Changes(_KINDS | {Kind.PRODUCT}, frozenset(), done, undo)


def _tag(tx: Transaction, tag_id: int) -> Tag:
    found = rows.tag_by_id(tx, tag_id)
    if found is None:
        raise UserError(translate("Tags", "This tag is no longer there. Choose another one."))
    return found
