"""What stands in the grid of measurements: lengths edited in place, and lines for new ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from shop_app.domain.days import short_day
from shop_app.domain.lengths import Length, Unit, read_length
from shop_app.domain.partial_dates import PartialDate
from shop_app.text import Joined, translate
from shop_app.ui.kit.inline_kinds import DayKind, LineKind
from shop_app.ui.kit.wording import Retranslated, Said, spoken

_DOWN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down})


@dataclass(frozen=True, slots=True)
class LengthKind(LineKind):
    """A length in tenths of a millimetre, shown with how much more it is than `before`."""

    unit: Unit = Unit.CM
    before: int | None = None

    def put(self, editor: QLineEdit, value: int | None) -> None:  # type: ignore[override]
        """Put the number in, without its unit."""
        number = "" if value is None else spoken(Length(value, self.unit).number())
        self.put_raw(editor, number)

    def take(self, editor: QLineEdit) -> int | None:
        """Return the length typed, None where nothing is.

        Raises:
            UserError: it is no length.
        """
        typed = editor.text().strip()
        return read_length(typed, self.unit) if typed else None

    def say(self, value: Any) -> Said:  # noqa: ANN401
        """Return the number, and the difference where there is one."""
        if value is None:
            return ""
        number = Length(value, self.unit).number()
        if self.before is None or self.before == value:
            return number
        change = Length(value - self.before, self.unit).change()
        return translate("Clients", "{length} ({change})").format(length=number, change=change)


@dataclass(frozen=True, slots=True)
class ShortDayKind(DayKind):
    """A day of the calendar, shown in a narrow place."""

    def say(self, value: Any) -> Said:  # noqa: ANN401 - a PartialDate
        """Return the day with its month in short."""
        if value is None or value.year is None:
            return ""
        day = date(value.year, value.month, value.day)
        return Joined((short_day(day), str(day.year)), " ")

    def put(self, editor: QLineEdit, value: PartialDate | None) -> None:  # type: ignore[override]
        """Put the day in as it is read again."""
        self.put_raw(editor, "" if value is None else value.iso)


class EntryLine(Retranslated, QLineEdit):
    """A line of the column being measured: Enter and the arrows move, Esc closes the column."""

    moved = Signal(int)
    """One line on (1) or back (-1)."""
    given_up = Signal()

    def __init__(self, label: Said) -> None:
        super().__init__()
        self.word(self.setAccessibleName, label)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move down on Enter, as through a paper form."""
        if event.key() in _DOWN:
            self.moved.emit(1)
        elif event.key() == Qt.Key.Key_Up:
            self.moved.emit(-1)
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
