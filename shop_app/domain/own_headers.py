"""Columns of other programs that are headed as an own field is called, and so fill it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from shop_app.domain.client_fields import fold_header
from shop_app.domain.imported_clients import ImportedNote, NotTaken, Origin
from shop_app.domain.own_fields import OwnField
from shop_app.domain.own_values import read_value
from shop_app.text import UserError, translate


class Filled(NamedTuple):
    """A value read for a field, in its stored form, and the note it would otherwise be."""

    value: str
    note: ImportedNote


@dataclass(frozen=True, slots=True)
class TakenNotes:
    """What became of a client's notes: values by field, notes that stay, values refused."""

    own: dict[int, Filled]
    notes: tuple[ImportedNote, ...]
    refused: tuple[NotTaken, ...] = ()


class OwnHeaders:
    """Knows which own field a header means: by its name, or by one of its aliases."""

    def __init__(self, fields: Iterable[OwnField]) -> None:
        self._fields: dict[str, OwnField] = {}
        every = tuple(fields)
        for one in every:
            self._fields.setdefault(fold_header(one.name), one)
        for one in every:
            for alias in one.aliases:
                self._fields.setdefault(fold_header(alias), one)
        self._met: dict[str, OwnField | None] = {}

    def field(self, header: str) -> OwnField | None:
        """Return the field that a header means, None where it means none."""
        if header not in self._met:
            self._met[header] = self._fields.get(fold_header(header))
        return self._met[header]

    def take(
        self, notes: tuple[ImportedNote, ...], origin: Origin, today: date
    ) -> TakenNotes | None:
        """Read the notes that come from such columns; None where there is none.

        A value that its field refuses stays a note, and is told with its line.
        """
        if not any(type(one.label) is str and one.label and self.field(one.label) for one in notes):
            return None
        own: dict[int, Filled] = {}
        left: list[ImportedNote] = []
        refused: list[NotTaken] = []
        for one in notes:
            field = self.field(one.label) if isinstance(one.label, str) and one.label else None
            if field is None or field.id in own:
                left.append(one)
                continue
            try:
                own[field.id] = Filled(read_value(field, one.text, today), one)
            except UserError as error:
                why = translate("Import", "{field}: {why} Kept as a note.")
                why = why.format(field=field.name, why=error.message)
                refused.append(NotTaken(origin, why, partly=True))
                left.append(one)
        return TakenNotes(own, tuple(left), tuple(refused))
