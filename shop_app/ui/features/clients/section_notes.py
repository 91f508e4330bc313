"""The notes of a client, newest last, each edited in place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from shop_app.domain.days import full_day
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Kind
from shop_app.services.notes import add_note, change_note, notes_of
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.text import Message, translate
from shop_app.ui.features.clients.section import Section
from shop_app.ui.features.clients.surprises import (
    Guarded,
    add_surprise,
    read_guarded,
    show_surprise,
)
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_kinds import TextKind
from shop_app.ui.kit.record_list import AddLine, RecordList
from shop_app.ui.kit.record_row import RecordRow
from shop_app.ui.workbench import Workbench


@dataclass(frozen=True, slots=True)
class _Shown:
    """A note with the shop's day on which it was written."""

    id: int
    text: str
    day: date
    who: str


@dataclass(frozen=True, slots=True)
class _Read:
    """The notes, and what of them is a surprise for whom."""

    notes: tuple[_Shown, ...]
    guarded: Guarded


class NotesSection(Section):
    """What the house noted, with day and author."""

    name, icon = "notes", "sticky-note"
    title = translate("Clients", "Notes")
    empty = translate("Clients", "Nothing noted yet.")
    kinds = frozenset({Kind.NOTE, Kind.LINK})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._line = AddLine(translate("Clients", "Add a note…"))
        self.list = RecordList(self._row, self._line)
        self.body.addWidget(self.list)
        self._line.entered.connect(self._on_entered)
        self.list.edited.connect(self._on_edited)
        self.list.deleting.connect(partial(self.delete, RecordKind.NOTE))

    def read(self, shop: Shop, client_id: int) -> _Read:
        """Return the client's notes."""
        day_of = details(shop).day_of
        notes = tuple(
            _Shown(one.id, one.text, day_of(one.written_at), one.written_by)
            for one in notes_of(shop, client_id)
        )
        return _Read(notes, read_guarded(shop, client_id))

    def show_data(self, data: _Read) -> None:
        """Show them."""
        self.list.show_records(
            self.client_id, data.notes, lambda row, one: _fill(row, one, data.guarded)
        )
        self.say_empty(nothing=not data.notes)

    def _on_entered(self, text: str) -> None:
        shop, client, by = self.place()
        self.add(self._line, lambda: add_note(shop, client, text, by))

    def _on_edited(self, row: RecordRow, name: str) -> None:
        shop, _, by = self.place()
        note = row.record_id
        self.save(
            {name: row.fields[name]},
            lambda seen, wanted: change_note(shop, note, seen, wanted, by),
        )

    def _row(self) -> RecordRow:
        row = RecordRow()
        row.add("text", InlineField(translate("Clients", "Note"), TextKind(), captioned=False))
        add_surprise(self, row, RecordKind.NOTE)
        return row


def _fill(row: RecordRow, note: _Shown, guarded: Guarded) -> None:
    row.show_values({"text": note.text}, _when(note))
    show_surprise(row, guarded)


def _when(note: _Shown) -> Message:
    day = full_day(note.day)
    if not note.who:
        return day
    return translate("Clients", "{day}, {who}").format(day=day, who=note.who)
