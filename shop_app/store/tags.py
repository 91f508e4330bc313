"""Rows and records of tags, and of what has them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import islice

from sqlalchemy import ColumnElement, and_, delete, func, select
from sqlalchemy import Table as CoreTable

from shop_app.domain.tags import (
    NewTag,
    Tag,
    TagColour,
    Tagged,
    TagShape,
    TagUse,
    folded_tag,
    least_used_look,
    tag_name,
)
from shop_app.store.keeping_history import keep_added, keep_removed
from shop_app.store.records import (
    THIS_CLIENT,
    Values,
    add_row,
    add_rows,
    columns_for,
    core,
    kept_as,
    remove_row,
)
from shop_app.store.tables.base import Table
from shop_app.store.tables.client_tags import ClientTagRow
from shop_app.store.tables.clients import ClientRow
from shop_app.store.tables.product_tags import ProductTagRow
from shop_app.store.tables.products import ProductRow
from shop_app.store.tables.tags import TagRow
from shop_app.store.transaction import Transaction

_AT_ONCE = 500
_OWNERS = {
    Tagged.CLIENT: (core(ClientTagRow), "client_id", ClientTagRow),
    Tagged.PRODUCT: (core(ProductTagRow), "product_id", ProductTagRow),
}
_COLUMNS = columns_for(
    Tag, TagRow, colour=kept_as(TagRow.colour, TagColour), shape=kept_as(TagRow.shape, TagShape)
)
_TAGS = select(*_COLUMNS).order_by(TagRow.folded_name)
_OF_CLIENT = _TAGS.join(ClientTagRow.__table__, ClientTagRow.tag_id == TagRow.id).where(
    ClientTagRow.client_id == THIS_CLIENT
)


def all_tags(tx: Transaction) -> tuple[Tag, ...]:
    """Return every tag, by name."""
    return tuple(Tag(*row) for row in tx.connection.execute(_TAGS))


def tag_by_id(tx: Transaction, tag_id: int) -> Tag | None:
    """Return a tag, None where there is none of that id."""
    row = tx.connection.execute(_TAGS.where(TagRow.id == tag_id)).first()
    return None if row is None else Tag(*row)


def tag_named(tx: Transaction, name: str) -> Tag | None:
    """Return the tag of that name however it is typed, None where there is none."""
    found = _TAGS.where(TagRow.folded_name == folded_tag(name))
    row = tx.connection.execute(found).first()
    return None if row is None else Tag(*row)


def add_tag(tx: Transaction, new: NewTag) -> Tag:
    """Insert a tag; without a look it gets the one least used."""
    looks = ((one.colour, one.shape) for one in all_tags(tx))
    colour, shape = least_used_look(looks)
    made = Tag(tx.new_id(), 1, tag_name(new.name), new.colour or colour, new.shape or shape)
    put_back_tag(tx, made)
    return made


def put_back_tag(tx: Transaction, tag: Tag) -> None:
    """Insert a tag as it was."""
    add_row(
        tx, TagRow, id=tag.id, version=tag.version, name=tag.name,
        folded_name=folded_tag(tag.name), colour=tag.colour.value, shape=tag.shape.value,
    )  # fmt: skip


def tags_for(tx: Transaction, names: Iterable[str]) -> dict[str, Tag]:
    """Return the tag of each name however it is typed, adding those there are not."""
    return {name: tag_named(tx, name) or add_tag(tx, NewTag(name)) for name in names}


def tags_of(tx: Transaction, client_id: int) -> tuple[Tag, ...]:
    """Return a client's tags, by name."""
    return tuple(Tag(*row) for row in tx.connection.execute(_OF_CLIENT, {"client_id": client_id}))


def tags_of_several(
    tx: Transaction, owners: Iterable[int], kind: Tagged = Tagged.CLIENT
) -> dict[int, tuple[Tag, ...]]:
    """Return the tags of clients or products, by name; one without tags is left out."""
    table, owner, _ = _OWNERS[kind]
    query = select(table.c[owner], *_COLUMNS).join(core(TagRow), table.c.tag_id == TagRow.id)
    found: dict[int, tuple[Tag, ...]] = {}
    for some in _in_parts(owners):
        rows = query.where(table.c[owner].in_(some)).order_by(TagRow.folded_name)
        for own_id, *fields in tx.connection.execute(rows):
            found[own_id] = (*found.get(own_id, ()), Tag(*fields))
    return found


def tagged_with(tx: Transaction, tag_id: int, kind: Tagged = Tagged.CLIENT) -> list[int]:
    """Return the clients or products that have a tag, the newest first."""
    table, owner, _ = _OWNERS[kind]
    query = select(table.c[owner]).where(table.c.tag_id == tag_id).order_by(table.c[owner].desc())
    return list(tx.connection.execute(query).scalars())


def put_on(
    tx: Transaction, tag_id: int, owners: Collection[int], kind: Tagged = Tagged.CLIENT
) -> frozenset[int]:
    """Give clients or products a tag, where they are still there; return those that had it not."""
    _, owner, table = _OWNERS[kind]
    new = _still_there(tx, owners, kind) - _having(tx, tag_id, owners, kind)
    add_rows(tx, table, [{owner: one, "tag_id": tag_id} for one in sorted(new)])
    _keep(tx, tag_id, new, kind, keep_added)
    return new


def take_off(
    tx: Transaction, tag_id: int, owners: Collection[int], kind: Tagged = Tagged.CLIENT
) -> frozenset[int]:
    """Take a tag off clients or products; return those that had it."""
    table, owner, _ = _OWNERS[kind]
    had = _having(tx, tag_id, owners, kind)
    for some in _in_parts(had):
        tx.connection.execute(delete(table).where(_these(table, owner, tag_id, some)))
    _keep(tx, tag_id, had, kind, keep_removed)
    return had


def _keep(
    tx: Transaction,
    tag_id: int,
    owners: Iterable[int],
    kind: Tagged,
    keep: Callable[[Transaction, type[Table], Values], None],
) -> None:
    """Have each client's history tell what became of a tag."""
    tag = tag_by_id(tx, tag_id)
    if kind is Tagged.CLIENT and tag is not None:
        for one in sorted(owners):
            keep(tx, TagRow, {"id": tag_id, "client_id": one, "name": tag.name})


def remove_tag(tx: Transaction, tag: Tag) -> None:
    """Remove a tag from the list and from all that have it.

    Raises:
        Moved: it has changed since, or is gone.
    """
    remove_row(tx, TagRow, tag.id, tag.version)


def tag_uses(tx: Transaction) -> tuple[TagUse, ...]:
    """Return every tag with how many clients and products have it, by name."""
    clients, products = _counts(tx, Tagged.CLIENT), _counts(tx, Tagged.PRODUCT)
    return tuple(
        TagUse(one, clients.get(one.id, 0), products.get(one.id, 0)) for one in all_tags(tx)
    )


def _counts(tx: Transaction, kind: Tagged) -> dict[int, int]:
    table = _OWNERS[kind][0]
    query = select(table.c.tag_id, func.count()).group_by(table.c.tag_id)
    return {row[0]: row[1] for row in tx.connection.execute(query)}


def _having(tx: Transaction, tag_id: int, owners: Collection[int], kind: Tagged) -> frozenset[int]:
    table, owner, _ = _OWNERS[kind]
    found: set[int] = set()
    for some in _in_parts(owners):
        query = select(table.c[owner]).where(_these(table, owner, tag_id, some))
        found.update(tx.connection.execute(query).scalars())
    return frozenset(found)


def _still_there(tx: Transaction, owners: Collection[int], kind: Tagged) -> frozenset[int]:
    ids: ColumnElement[int] = ClientRow.id if kind is Tagged.CLIENT else ProductRow.id
    found: set[int] = set()
    for some in _in_parts(owners):
        found.update(tx.connection.execute(select(ids).where(ids.in_(some))).scalars())
    return frozenset(found)


def _these(table: CoreTable, owner: str, tag_id: int, some: Sequence[int]) -> ColumnElement[bool]:
    return and_(table.c.tag_id == tag_id, table.c[owner].in_(some))


def _in_parts(ids: Iterable[int]) -> Iterator[list[int]]:
    left = iter(ids)
    while some := list(islice(left, _AT_ONCE)):
        yield some
