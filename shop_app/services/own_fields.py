"""The shop's own fields: made, changed, put in order, put aside and brought back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shop_app.domain.folding import fold
from shop_app.domain.import_headers import recognise_header
from shop_app.domain.own_conversions import converted_values
from shop_app.domain.own_fields import FieldOf, NewOwnField, OwnField, OwnKind
from shop_app.domain.units import unit_sign
from shop_app.services.changes import Changes, Kind, refused_politely
from shop_app.services.shop import Shop
from shop_app.store import own_fields as rows
from shop_app.store import own_values as value_rows
from shop_app.store.records import Values
from shop_app.store.transaction import Moved, Transaction
from shop_app.text import Message, UserError, translate

_KINDS = frozenset({Kind.OWN_FIELD, Kind.OWN_VALUE})
_LONGEST_NAME = 60
_MOST_CHOICES = 100
_MOST_MONTHS = 1200


def own_fields(shop: Shop) -> tuple[OwnField, ...]:
    """Return every field in the shop's order, those put aside too."""
    with shop.store.read() as tx:
        return rows.all_fields(tx)


def fields_in_use(shop: Shop, of: FieldOf) -> tuple[OwnField, ...]:
    """Return the active fields of clients or visits, in the shop's order."""
    with shop.store.read() as tx:
        return rows.fields_in_use(tx, of)


def add_field(shop: Shop, new: NewOwnField, by: int | None = None) -> Changes:
    """Make a field at the end of the shop's order.

    Raises:
        UserError: it has no name, another is called so, or its choices are none.
    """
    new = _tidied(new)
    with shop.store.write(by) as tx:
        _refuse_taken(tx, new.name, None)
        made = rows.add_field(tx, new)
    done = translate("OwnFields", "Field “{name}” added").format(name=new.name)
    return Changes(_KINDS, frozenset(), done, lambda: _take_back(shop, made, by), made)


def _take_back(shop: Shop, field_id: int, by: int | None) -> Changes:
    """Remove a field just added; one that is filled by now is put aside."""
    with refused_politely(), shop.store.write(by) as tx:
        if value_rows.count_values(tx, field_id):
            rows.change_field(tx, field_id, 1, active=False)
        else:
            rows.remove_field(tx, field_id, 1)
    return Changes(_KINDS, frozenset(), translate("OwnFields", "Field removed again"))


@dataclass(frozen=True, slots=True)
class _Written:
    """What a change of a field wrote: its columns before, its version since, values both ways."""

    field: OwnField
    version: int
    columns: Values
    before: dict[int, str]
    after: dict[int, str]


def change_field(shop: Shop, field: OwnField, new: NewOwnField, by: int | None = None) -> Changes:
    """Change a field as it was shown; values follow where its kind, unit or choices change.

    Raises:
        UserError: a value cannot be what the field is to hold now (how many is said), another
            field is called so, it has no name or choices, or it was changed elsewhere.
    """
    new = _tidied(new)
    with refused_politely(), shop.store.write(by) as tx:
        _refuse_taken(tx, new.name, field.id)
        before = value_rows.kept_values(tx, field)
        if new.of is not field.of and before:
            raise UserError(
                translate(
                    "OwnFields",
                    "This field is filled already, so it stays where it is. Make another.",
                )
            )
        after = converted_values(field, new, before, shop.language)
        version = _write(tx, field, field.version, rows.field_values(new), after)
    written = _Written(
        field, version, rows.field_values(field.draft()), {key: before[key] for key in after}, after
    )
    done = translate("OwnFields", "Field “{name}” changed").format(name=new.name)
    return Changes(_KINDS, frozenset(), done, lambda: _change_back(shop, written, by), field.id)


def _write(
    tx: Transaction, field: OwnField, version: int, columns: Values, values: dict[int, str]
) -> int:
    """Write columns and values; the clients' words in the search change with them."""
    with value_rows.keeping_index_of_all(tx, field):
        now = rows.change_field(tx, field.id, version, **columns)
        value_rows.rewrite_values(tx, field, values)
    return now


def _change_back(shop: Shop, written: _Written, by: int | None) -> Changes:
    with refused_politely(), shop.store.write(by) as tx:
        there = value_rows.kept_values(tx, written.field)
        if any(there.get(key) != value for key, value in written.after.items()):
            raise Moved
        _write(tx, written.field, written.version, written.columns, written.before)
    return Changes(_KINDS, frozenset(), translate("OwnFields", "Field changed back"))


def put_aside(shop: Shop, field: OwnField, by: int | None = None) -> Changes:
    """Take a field out of use; whatever it holds is kept and comes back with it.

    Raises:
        UserError: it was changed elsewhere.
    """
    with shop.store.read() as tx:
        kept = value_rows.count_values(tx, field.id)
    done = (
        translate(
            "OwnFields", "“{name}” put aside; %n value(s) stay and come back with it", None, kept
        ).format(name=field.name)
        if kept
        else translate("OwnFields", "“{name}” put aside").format(name=field.name)
    )
    return _set_active(shop, field, by, done, active=False)


def bring_back(shop: Shop, field: OwnField, by: int | None = None) -> Changes:
    """Take a field into use again, with all it held.

    Raises:
        UserError: it was changed elsewhere.
    """
    done = translate("OwnFields", "“{name}” is in use again").format(name=field.name)
    return _set_active(shop, field, by, done, active=True)


def _set_active(
    shop: Shop, field: OwnField, by: int | None, done: Message, *, active: bool
) -> Changes:
    with refused_politely(), shop.store.write(by) as tx:
        version = rows.change_field(tx, field.id, field.version, active=active)
    changed = replace(field, version=version, active=active)
    opposite = put_aside if active else bring_back

    def undo() -> Changes:
        return replace(opposite(shop, changed, by), undo=None)

    return Changes(_KINDS, frozenset(), done, undo, field.id)


def move_field(shop: Shop, field_id: int, places: int, by: int | None = None) -> Changes:
    """Move a field up (negative) or down among those in use."""
    with refused_politely(), shop.store.write(by) as tx:
        order = [one for one in rows.all_fields(tx) if one.active]
        at = next((n for n, one in enumerate(order) if one.id == field_id), None)
        if at is None:
            raise Moved
        to = max(0, min(len(order) - 1, at + places))
        order.insert(to, order.pop(at))
        aside = [one for one in rows.all_fields(tx) if not one.active]
        for position, one in enumerate([*order, *aside]):
            if one.position != position:
                rows.change_field(tx, one.id, one.version, position=position)
    done = translate("OwnFields", "“{name}” moved").format(name=order[to].name)
    return Changes(
        _KINDS,
        frozenset(),
        done,
        lambda: replace(move_field(shop, field_id, at - to, by), undo=None),
        field_id,
    )


def _tidied(new: NewOwnField) -> NewOwnField:
    """Return a draft without stray blanks and without what its kind has no use for.

    Raises:
        UserError: it lacks something.
    """
    name = " ".join(new.name.split())
    if not name:
        raise UserError(translate("OwnFields", "Type the field’s name."))
    if new.of is FieldOf.CLIENT and recognise_header(name) is not None:
        raise UserError(
            translate(
                "OwnFields", "“{name}” is what every client has already. Choose another name."
            ).format(name=name)
        )
    if len(name) > _LONGEST_NAME:
        raise UserError(
            translate("OwnFields", "A name has up to %n character(s).", None, _LONGEST_NAME)
        )
    if not 0 <= new.months <= _MOST_MONTHS:
        raise UserError(translate("OwnFields", "Months go from 0 (for ever) to 1200."))
    aliases = dict.fromkeys(" ".join(one.split()) for one in new.aliases)
    return replace(
        new,
        name=name,
        unit=unit_sign(new.unit) if new.kind is OwnKind.NUMBER else "",
        choices=_choices(new) if new.kind is OwnKind.CHOICE else (),
        months=new.months if new.kind is OwnKind.DATE else 0,
        aliases=tuple(one for one in aliases if one),
    )


def _choices(new: NewOwnField) -> tuple[str, ...]:
    kept: dict[str, str] = {}
    for one in new.choices:
        text = " ".join(one.split())
        if text and kept.setdefault(fold(text) or text, text) != text:
            raise UserError(
                translate("OwnFields", "“{one}” and “{other}” are the same choice.").format(
                    one=kept[fold(text) or text], other=text
                )
            )
    if not kept:
        raise UserError(translate("OwnFields", "Type the choices, separated by commas."))
    if len(kept) > _MOST_CHOICES:
        raise UserError(translate("OwnFields", "Up to %n choice(s) fit.", None, _MOST_CHOICES))
    return tuple(kept.values())


def _refuse_taken(tx: Transaction, name: str, but: int | None) -> None:
    other = rows.field_named(tx, name)
    if other is None or other.id == but:
        return
    if other.active:
        raise UserError(
            translate(
                "OwnFields", "There is a field “{name}” already. Choose another name."
            ).format(name=other.name)
        )
    raise UserError(
        translate(
            "OwnFields", "A field “{name}” was put aside. Bring it back, or choose another name."
        ).format(name=other.name)
    )
