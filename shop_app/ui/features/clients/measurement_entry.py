"""The column in which a new set is taken: one line a measure, then wearing, posture and the day."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from shop_app.domain.lengths import Unit
from shop_app.domain.measurements import NewMeasurementSet, Of
from shop_app.domain.partial_dates import parse_partial_date
from shop_app.text import Message, UserError, translate
from shop_app.ui.features.clients.measurement_cells import EntryLine
from shop_app.ui.kit.announce import announce
from shop_app.ui.kit.styling import restyle
from shop_app.ui.kit.wording import spoken

ASIDE: dict[str, Message] = {
    "wearing": translate("Clients", "Wearing"),
    "posture": translate("Clients", "Posture"),
    "taken_on": translate("Clients", "Taken on"),
}
"""What is said of a set beside its lengths."""
_MARK = "\0"
"""Keeps these apart from measures that may have the same name."""


class MeasurementEntry(QObject):
    """The lines of a new set; what is typed for a client and garment waits for them."""

    complete = Signal()
    """Enter on the last line: it is to be kept."""
    given_up = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: dict[str, EntryLine] = {}
        self._key: Hashable = None
        self._drafts: dict[Hashable, dict[str, str]] = {}

    def open_for(self, key: Hashable, names: tuple[str, ...]) -> list[EntryLine]:
        """Return lines for these measures of `key`, with what was typed for it before."""
        if key != self._key or list(self.lines)[: -len(ASIDE)] != list(names):
            self.put_aside()
            self._key = key
            self._make(names)
        return list(self.lines.values())

    def _make(self, names: tuple[str, ...]) -> None:
        labels: dict[str, str | Message] = {name: name for name in names}
        labels |= {_MARK + name: label for name, label in ASIDE.items()}
        self.lines = {name: self._line(label) for name, label in labels.items()}
        for name, text in self._drafts.get(self._key, {}).items():
            if name in self.lines:
                self.lines[name].setText(text)
        day = self.aside("taken_on")
        day.word(day.setPlaceholderText, translate("Clients", "today"))

    def aside(self, name: str) -> EntryLine:
        """Return the line of what is said beside the lengths."""
        return self.lines[_MARK + name]

    def put_aside(self) -> None:
        """Keep what is typed for the next time, and have no lines."""
        if self.lines:
            typed = {name: line.text() for name, line in self.lines.items() if line.text()}
            self._drafts[self._key] = typed
        self.lines = {}

    def has_draft(self, key: Hashable) -> bool:
        """Tell whether something typed waits for `key`."""
        return bool(self._drafts.get(key))

    def forget(self, key: Hashable) -> None:
        """Drop what was typed: it is kept in the file now."""
        self._drafts.pop(key, None)
        if key == self._key:
            self.lines = {}

    def new_set(self, garment: str, unit: Unit, of: Of) -> NewMeasurementSet:
        """Return what is typed, to be read by the service.

        Raises:
            UserError: the day is none.
        """
        values = tuple(
            (name, line.text()) for name, line in self.lines.items() if not name.startswith(_MARK)
        )
        return NewMeasurementSet(
            garment, values, unit, of, self.aside("wearing").text(),
            self.aside("posture").text(), taken_on=self._day(),
        )  # fmt: skip

    def show_error(self, name: str, sentence: Message) -> None:
        """Go to the line of a measure that cannot be, and say why."""
        line = self.lines.get(name, next(iter(self.lines.values())))
        restyle(line, wrong=True)
        line.word(line.setAccessibleDescription, sentence)
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()
        announce(line, spoken(sentence))

    def clear_errors(self) -> None:
        """Take the marks of errors away."""
        for line in self.lines.values():
            restyle(line, wrong=False)
            line.word(line.setAccessibleDescription, "")

    def _line(self, label: str | Message) -> EntryLine:
        line = EntryLine(label)
        line.moved.connect(partial(self._on_moved, line))
        line.given_up.connect(self.given_up)
        return line

    def _on_moved(self, line: EntryLine, step: int) -> None:
        lines = list(self.lines.values())
        place = lines.index(line) + step
        if place >= len(lines):
            self.complete.emit()
        elif place >= 0:
            lines[place].setFocus(Qt.FocusReason.OtherFocusReason)
            lines[place].selectAll()

    def _day(self) -> date | None:
        typed = self.aside("taken_on").text().strip()
        if not typed:
            return None
        found = parse_partial_date(typed)
        if found is None or found.year is None:
            raise UserError(
                translate("Clients", "“{typed}” is no day. Type it like 3 May 2026.").format(
                    typed=typed
                )
            )
        return date(found.year, found.month, found.day)
