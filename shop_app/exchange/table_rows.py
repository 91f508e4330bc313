"""One row of a table to one client, by what its columns mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from unicodedata import is_normalized

from shop_app.domain.client_fields import fold_header
from shop_app.domain.clients import FLAGS, NewClient
from shop_app.domain.imported_clients import (
    Imported,
    ImportedClient,
    ImportedNote,
    NotTaken,
    Origin,
)
from shop_app.domain.imported_flags import says_yes
from shop_app.domain.languages import language_code
from shop_app.domain.partial_dates import PartialDate, parse_partial_date, parse_serial_date
from shop_app.exchange.clean_text import LONGEST_LINE, LONGEST_NOTE, clean_line, clean_lines
from shop_app.exchange.columns import Column, Columns
from shop_app.exchange.table_contacts import NOTHING, ContactColumns
from shop_app.exchange.table_names import NameColumns, TextColumns
from shop_app.exchange.vcard import no_such_day, too_long
from shop_app.text import Message, translate

_TAGS = re.compile(r"\s*(?::::|[,;|\n])\s*")
_LATER = ("other_script", "pronouns")
_NO_DATE = re.compile(r"[0\s/.\-]*")
_UNSAID = frozenset(("unspecified", "non specifie", "nonspecifie"))


class RowReader:
    """Reads rows of one table; what a row could not give is told beside the client."""

    def __init__(self, columns: Columns, width: int, today: date) -> None:
        self._columns = columns
        self._width = width
        self._today = today
        self._contacts = ContactColumns(columns)
        self._names = NameColumns(columns)
        self._codes = TextColumns(columns, "ref", "card_code", "name_as_said", *_LATER)
        self._birth = TextColumns(columns, "birth_year", "birth_month", "birth_day")
        self._has_birth_parts = bool(columns.of("birth_month"))
        self._pronunciation = tuple(column.at for column in columns.of("pronunciation"))
        self._birthdays = columns.of("birthday")
        self._languages = columns.of("language")
        self._tags = columns.of("tags")
        self._flags = columns.of(*FLAGS)
        self._notes = columns.of("note", "unknown")
        self._long = frozenset(column.at for column in self._notes)
        lines = {one.at for one in columns.of("street", "formatted_address", "phone", "email")}
        self._single_line = frozenset(range(width)) - self._long - lines

    def read(self, origin: Origin, raw: Sequence[str]) -> Sequence[Imported]:
        """Return the client of a row, and what of the row had to be left out."""
        left_out: list[Message] = []
        notes: list[ImportedNote] = []
        cells = self._clean(raw, left_out)
        name = self._names.read(cells, notes)
        contacts = self._contacts.read(cells)
        ref, card_code, name_as_said, other_script, pronouns = self._codes.read(cells)
        if not (contacts or name.given or name.family or name.organisation or name_as_said):
            return (
                NotTaken(origin, translate("Import", "No name, organisation, phone or e-mail.")),
            )
        flags = self._flags_of(cells, notes) if self._flags else ()
        client = NewClient(
            name.title,
            name.given,
            name.family,
            name_as_said,
            self._pronounced(cells),
            name.organisation,
            self._language(cells, notes) if self._languages else "",
            self._birthday(cells, notes, left_out),
            ref,
            card_code,
            contacts,
            other_script=other_script,
            pronouns=pronouns,
            do_not_celebrate="do_not_celebrate" in flags,
            deceased="deceased" in flags,
            do_not_contact="do_not_contact" in flags,
        )
        self._add_notes(cells, notes)
        tags = self._tags_of(cells) if self._tags else ()
        taken = ImportedClient(origin, client, tuple(notes), tags)
        if not left_out:
            return (taken,)
        return (taken, *(NotTaken(origin, why, partly=True) for why in dict.fromkeys(left_out)))

    def _clean(self, raw: Sequence[str], left_out: list[Message]) -> list[str]:
        """Return the cells fit to keep: the header's, those beyond it, and an empty one."""
        whole = "".join(raw)
        if whole.isprintable() and (whole.isascii() or is_normalized("NFC", whole)):
            cells = list(map(str.strip, raw))
        else:
            cells = [self._clean_cell(at, cell) for at, cell in enumerate(raw)]
        if len(cells) < self._width:
            cells += [""] * (self._width - len(cells))
        if len(whole) > LONGEST_LINE:
            self._cut(cells, left_out)
        cells.append("")
        return cells

    def _clean_cell(self, at: int, cell: str) -> str:
        return clean_line(cell) if at in self._single_line else clean_lines(cell)

    def _cut(self, cells: list[str], left_out: list[Message]) -> None:
        for at, cell in enumerate(cells):
            longest = LONGEST_LINE if at < self._width and at not in self._long else LONGEST_NOTE
            if len(cell) > longest:
                left_out.append(too_long(longest))
                cells[at] = cell[:longest].rstrip()

    def _pronounced(self, cells: Sequence[str]) -> str:
        if not self._pronunciation:
            return ""
        return " ".join(" ".join(cells[at] for at in self._pronunciation).split())

    def _language(self, cells: Sequence[str], notes: list[ImportedNote]) -> str:
        for column in self._languages:
            if text := cells[column.at]:
                if code := language_code(text):
                    return code
                notes.append(ImportedNote(text, column.header))
        return ""

    def _birthday(
        self, cells: Sequence[str], notes: list[ImportedNote], left_out: list[Message]
    ) -> PartialDate | None:
        for column in self._birthdays:
            text = cells[column.at]
            if not text or text in NOTHING or _NO_DATE.fullmatch(text):
                continue
            order = self._columns.day_first.get(column.at)
            if day := parse_partial_date(text, order, today=self._today) or parse_serial_date(text):
                return day
            notes.append(ImportedNote(text, column.header or translate("Vcard", "Birthday")))
            left_out.append(no_such_day(text[:80]))
        return self._birthday_in_parts(cells) if self._has_birth_parts else None

    def _birthday_in_parts(self, cells: Sequence[str]) -> PartialDate | None:
        year, month, day = self._birth.read(cells)
        said = f"{year}-{month}-{day}" if year else f"{day}/{month}"
        return parse_partial_date(said, today=self._today)

    def _flags_of(self, cells: Sequence[str], notes: list[ImportedNote]) -> set[str]:
        """Return the flags that are set; what is neither yes nor no is kept as a note."""
        found: set[str] = set()
        for column in self._flags:
            text = cells[column.at]
            yes = None if text in NOTHING else says_yes(text)
            if yes:
                found.add(column.field)
            elif yes is None and text and text not in NOTHING:
                notes.append(ImportedNote(text, column.header))
                if column.field == "deceased" and parse_partial_date(text) is not None:
                    found.add(column.field)
        return found

    def _tags_of(self, cells: Sequence[str]) -> tuple[str, ...]:
        """Return the groups of a client, without Google's own ("* myContacts")."""
        found = [tag for column in self._tags for tag in _TAGS.split(cells[column.at])]
        return tuple(dict.fromkeys(tag for tag in found if tag and not tag.startswith("* ")))

    def _add_notes(self, cells: Sequence[str], notes: list[ImportedNote]) -> None:
        for column in self._notes:
            text = cells[column.at]
            if column.field == "note":
                if text:
                    notes.append(ImportedNote(text))
            elif text and text not in NOTHING and fold_header(text) not in _UNSAID:
                notes.append(ImportedNote(text, self._note_label(column, cells)))
        notes.extend(ImportedNote(text) for text in cells[self._width :] if text)

    def _note_label(self, column: Column, cells: Sequence[str]) -> str:
        if column.label_at is not None and (said := cells[column.label_at].strip("* ")):
            return said
        return column.header
