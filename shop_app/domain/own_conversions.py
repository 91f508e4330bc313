"""What becomes of the values of an own field when the field itself is changed."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from shop_app.domain.folding import fold
from shop_app.domain.own_fields import NewOwnField, OwnField, OwnKind, kind_name
from shop_app.domain.own_values import read_value, value_typed
from shop_app.domain.units import converted
from shop_app.text import UserError, translate


def converted_values(
    field: OwnField, new: NewOwnField, kept: Mapping[int, str], language: str
) -> dict[int, str]:
    """Return the stored values that change with a field, in their new form.

    Raises:
        UserError: some cannot be what the field is to hold; how many is said.
    """
    renamed = _renamed(field, new)
    after: dict[int, str] = {}
    lost: list[str] = []
    for key, value in kept.items():
        try:
            now = renamed.get(value) or _converted(field, new, value, language)
        except UserError:
            lost.append(value)
            continue
        if now != value:
            after[key] = now
    if lost:
        raise UserError(
            translate(
                "OwnFields",
                "%n value(s) cannot be a “{kind}”, for example “{value}”. Nothing was changed.",
                None,
                len(lost),
            ).format(kind=kind_name(new.kind), value=lost[0][:40])
        )
    return after


def _renamed(field: OwnField, new: NewOwnField) -> dict[str, str]:
    """Return what choices are called now: the one changed in its place, and those written anew."""
    if not field.kind is new.kind is OwnKind.CHOICE:
        return {}
    folded = {fold(one): one for one in new.choices}
    found = {one: folded[fold(one)] for one in field.choices if fold(one) in folded}
    if len(field.choices) == len(new.choices):
        there = set(found.values())
        found |= {
            one: other
            for one, other in zip(field.choices, new.choices, strict=True)
            if one not in found and other not in there
        }
    return found


def _converted(field: OwnField, new: NewOwnField, value: str, language: str) -> str:
    if field.kind is new.kind:
        if field.kind is OwnKind.NUMBER and field.unit != new.unit:
            return _in_unit(value, field.unit, new.unit)
        return value
    if field.kind is OwnKind.NUMBER:
        said = f"{value_typed(field, value, language)} {field.unit}".strip()
        return read_value(new, said)
    if field.kind is OwnKind.YES_NO and new.kind in {OwnKind.TEXT, OwnKind.CHOICE}:
        return read_value(new, value_typed(field, value, language))
    return read_value(new, value)


def _in_unit(value: str, unit: str, wanted: str) -> str:
    """Turn a number into another unit; one that had none, or is to have none, stays as it is."""
    if not (unit and wanted):
        return value
    number = converted(Decimal(value), unit, wanted)
    if number is None:
        raise UserError(translate("OwnFields", "These units measure different things."))
    return f"{number:f}"
