"""Changing a record field by field, so that nobody's change is lost to somebody else's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any, TypeAlias

from shop_app.domain.allergies import union_of
from shop_app.domain.record_kinds import RecordKind, field_words, kind_words
from shop_app.services.changes import Changes, Kind, record_gone, refused_politely
from shop_app.services.shop import Shop
from shop_app.store.clients import recount_visits
from shop_app.store.record_kinds import KEPT
from shop_app.store.records import Values, change_row, row_of
from shop_app.store.search_index import keeping_index
from shop_app.store.transaction import Moved, Transaction
from shop_app.text import Message, UserError, translate

_MANY = 3
_SEARCHED_ONLY = "folded_name"
"""A column that follows another one: nobody typed it."""


@dataclass(frozen=True, slots=True)
class FieldChoice:
    """A field that two people changed: what both had seen, and what each made of it."""

    field: str
    seen: Any
    theirs: Any
    mine: Any


class EditedElsewhere(UserError):  # noqa: N818 - a choice to make, no fault
    """Somebody else changed the same fields meanwhile; nothing was written.

    To keep mine, edit once more with `theirs` as what was seen; to keep theirs, leave the field.
    """

    def __init__(self, choices: tuple[FieldChoice, ...]) -> None:
        super().__init__(
            translate(
                "Editing",
                "Someone else changed this in the meantime. Choose for each field which to keep.",
            )
        )
        self.choices = choices


Alongside: TypeAlias = Callable[[Transaction, Values, Values], Callable[[Transaction], object]]
"""Does more in the transaction: takes the row as it was and as it will be; returns its undo."""


def edit_record(  # noqa: PLR0917 - what was seen and what is wanted
    shop: Shop,
    kind: RecordKind,
    record_id: int,
    seen: Mapping[str, Any],
    wanted: Mapping[str, Any],
    by: int | None = None,
    alongside: Alongside | None = None,
) -> Changes:
    """Change the columns in `wanted`; `seen` is what the screen showed of each.

    What somebody else changed and we did not is left as they made it. Allergies never ask: both
    are kept, and the more severe counts. What `alongside` refuses is not written.

    Raises:
        EditedElsewhere: somebody else changed the same column to something else.
        UserError: the record is gone.
    """
    with shop.store.write(by) as tx:
        row = row_of(tx, KEPT[kind].table, record_id)
        if row is None:
            raise record_gone()
        changed = _settled(kind, row, seen, wanted)
        before = {name: row[name] for name in changed}
        back: Callable[[Transaction], object] = _nothing
        if changed:
            if alongside is not None:
                back = alongside(tx, row, row | changed)
            _write(tx, kind, row, changed)
    owner = _owner(kind, row)
    ids = frozenset() if owner is None else frozenset({owner})
    done = translate("Editing", "{kind} changed").format(kind=kind_words(kind))
    if not changed:
        return Changes(frozenset(), ids, translate("Editing", "Nothing to change"))
    return Changes(
        frozenset({Kind(kind.value)}), ids, _named(done, changed),
        lambda: _change_back(shop, kind, record_id, changed, before, by, back), record_id,
    )  # fmt: skip


def _settled(
    kind: RecordKind, row: Values, seen: Mapping[str, Any], wanted: Mapping[str, Any]
) -> Values:
    """Return the values to write, theirs and mine put together."""
    changed, choices = {}, []
    for field, mine in wanted.items():
        theirs = row[field]
        if mine == theirs:
            continue
        if field not in seen or seen[field] == theirs:
            changed[field] = mine
        elif kind is RecordKind.ALLERGY:
            changed[field] = union_of(field, theirs, mine)
        elif seen[field] != mine:
            choices.append(FieldChoice(field, seen[field], theirs, mine))
    if choices:
        raise EditedElsewhere(tuple(choices))
    return changed


def _write(tx: Transaction, kind: RecordKind, row: Values, values: Values) -> None:
    kept, owner = KEPT[kind], _owner(kind, row)
    index: AbstractContextManager[None] = nullcontext()
    if kept.searched and owner is not None:
        index = keeping_index(tx, owner)
    with index:
        change_row(tx, kept.table, row["id"], row["version"], **values)
    if kept.counted and owner is not None:
        recount_visits(tx, owner)


def _owner(kind: RecordKind, row: Values) -> int | None:
    owner: int | None = row["id"] if kind is RecordKind.CLIENT else row.get("client_id")
    return owner


def _nothing(_tx: Transaction) -> object:
    return None


def _change_back(  # noqa: PLR0917 - as above
    shop: Shop, kind: RecordKind, record_id: int, after: Values, before: Values, by: int | None,
    back: Callable[[Transaction], object],
) -> Changes:  # fmt: skip
    """Put old values back; refused where one of these fields has moved on since."""
    with refused_politely(), shop.store.write(by) as tx:
        row = row_of(tx, KEPT[kind].table, record_id)
        if row is None or any(row[name] != value for name, value in after.items()):
            raise Moved
        _write(tx, kind, row, before)
        back(tx)
    owner = _owner(kind, row)
    ids = frozenset() if owner is None else frozenset({owner})
    done = translate("Editing", "{kind} changed back").format(kind=kind_words(kind))
    return Changes(frozenset({Kind(kind.value)}), ids, _named(done, before))


def _named(done: Message, values: Values) -> Message:
    """Name the fields where they are few."""
    fields = [field_words(name) for name in values if name != _SEARCHED_ONLY]
    if not 0 < len(fields) < _MANY:
        return done
    return translate("Editing", "{done}: {fields}").format(
        done=done, fields=fields[0] if len(fields) == 1 else _pair(*fields)
    )


def _pair(one: Message | str, other: Message | str) -> Message:
    return translate("Editing", "{one}, {other}").format(one=one, other=other)
