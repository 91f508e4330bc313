"""What is read from another program's file: clients, and what could not be taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from shop_app.domain.clients import NewClient
from shop_app.text import Message, Value, translate


@dataclass(frozen=True, slots=True)
class Origin:
    """Where something stands: file name, and line or card (from 1), sheet of a workbook."""

    source: str
    line: int | None = None
    card: int | None = None
    sheet: str = ""

    def message(self) -> Message:
        """Word it as a person would look it up."""
        where = self._place()
        if self.sheet:
            return (
                translate("Origin", "{file}, sheet “{sheet}”, {place}").format(
                    file=self.source, sheet=self.sheet, place=where
                )
                if where
                else translate("Origin", "{file}, sheet “{sheet}”").format(
                    file=self.source, sheet=self.sheet
                )
            )
        if where is None:
            return translate("Origin", "{file}").format(file=self.source)
        return translate("Origin", "{file}, {place}").format(file=self.source, place=where)

    def _place(self) -> Message | None:
        if self.card is not None:
            return translate("Origin", "card {number}").format(number=self.card)
        if self.line is not None:
            return translate("Origin", "line {number}").format(number=self.line)
        return None


@dataclass(frozen=True, slots=True)
class ImportedNote:
    """A note, under what the other program calls it: its own words, or a marked sentence."""

    text: str
    label: str | Message = ""

    def message(self) -> Message:
        """Word it as “label: text”, or the text alone."""
        if not self.label:
            return translate("ImportedNote", "{text}").format(text=self.text)
        return translate("ImportedNote", "{label}: {text}").format(label=self.label, text=self.text)


@dataclass(frozen=True, slots=True)
class ImportedClient:
    """One client as read; `client` has everything but the notes, which still need a language.

    `uid` is what the other program knows the card by ("" where it says nothing), `tags` its groups.
    """

    origin: Origin
    client: NewClient
    notes: tuple[ImportedNote, ...] = ()
    tags: tuple[str, ...] = ()
    uid: str = ""

    def worded_notes(self, say: Callable[[Value], str]) -> tuple[str, ...]:
        """Return the notes to record, worded by `say`."""
        return tuple([say(note) if note.label else note.text for note in self.notes])

    def new_client(self, say: Callable[[Value], str]) -> NewClient:
        """Return the client to record, its notes worded by `say`."""
        return replace(self.client, notes=self.worded_notes(say))


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A line or card that became no client, or (`partly`) one of whose parts was left out."""

    origin: Origin
    why: Message
    partly: bool = False


Imported: TypeAlias = ImportedClient | NotTaken
