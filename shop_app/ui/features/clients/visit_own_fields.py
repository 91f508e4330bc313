"""The shop's own fields in the row of a visit: made as they are asked for, hidden when no more."""

from __future__ import annotations

from collections.abc import Sequence

from shop_app.domain.own_fields import OwnField
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.own_kinds import own_kind, own_label
from shop_app.ui.kit.record_row import RecordRow

_OWN = "own:"
_IN_LINE = 3
"""Fields in one line of a row."""


def put_own_fields(row: RecordRow, fields: Sequence[OwnField]) -> dict[str, int]:
    """Have a row ask for these fields; return the ids of the fields by their names in the row."""
    asked = {f"{_OWN}{one.id}:{one.version}": one for one in fields}
    made = 0
    for name, one in asked.items():
        if name not in row.fields:
            row.add(name, InlineField(own_label(one), own_kind(one)), below=made % _IN_LINE == 0)
            made += 1
    for name, field in row.fields.items():
        if name.startswith(_OWN):
            field.setVisible(name in asked)
    return {name: one.id for name, one in asked.items()}


def own_field_of(name: str) -> int | None:
    """Return the id of the own field that a name in a row means, None where it means none."""
    return int(name.split(":")[1]) if name.startswith(_OWN) else None
