"""What a field edited in place can hold: how it is said, edited, and read back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from shop_app.domain.days import day_and_month, full_day
from shop_app.domain.partial_dates import PartialDate, parse_partial_date
from shop_app.text import UserError, translate
from shop_app.ui.kit.completion import CompletingLineEdit
from shop_app.ui.kit.notes import NoteEdit
from shop_app.ui.kit.wording import Said, spoken


class EditKind(Protocol):
    """How one kind of value is shown and edited; `raw` is what stands in the editor, unread."""

    def make(self) -> QWidget:
        """Return an editor."""
        ...

    def put(self, editor: Any, value: Any) -> None:  # noqa: ANN401 - of its own kind
        """Have the editor hold a value."""
        ...

    def take(self, editor: Any) -> Any:  # noqa: ANN401
        """Return the value that the editor holds.

        Raises:
            UserError: it is none.
        """
        ...

    def raw(self, editor: Any) -> Any:  # noqa: ANN401
        """Return what stands in the editor, read or not."""
        ...

    def put_raw(self, editor: Any, raw: Any) -> None:  # noqa: ANN401
        """Have the editor hold what it held."""
        ...

    def say(self, value: Any) -> Said:  # noqa: ANN401
        """Return a value in words, "" for none."""
        ...


@dataclass(frozen=True, slots=True)
class LineKind:
    """One line of text; `known` texts are proposed while typing."""

    known: tuple[str, ...] = ()

    def make(self) -> QWidget:
        """Return a line to type in."""
        return CompletingLineEdit(self.known) if self.known else QLineEdit()

    def put(self, editor: QLineEdit, value: str | None) -> None:
        """Put a text in, all of it chosen so that typing replaces it."""
        self.put_raw(editor, value or "")

    def take(self, editor: QLineEdit) -> Any:  # noqa: ANN401 - kinds that read a line differ
        """Return the text without spaces around it."""
        return editor.text().strip()

    def raw(self, editor: QLineEdit) -> str:
        """Return the text as typed."""
        return editor.text()

    def put_raw(self, editor: QLineEdit, raw: str) -> None:
        """Put a text back."""
        editor.setText(raw)
        editor.selectAll()

    def say(self, value: Any) -> Said:  # noqa: ANN401
        """Return the text itself."""
        return value or ""


@dataclass(frozen=True, slots=True)
class TextKind:
    """Several lines of text; Shift+Enter begins a new one."""

    def make(self) -> QWidget:
        """Return a field that grows with its lines."""
        return NoteEdit()

    def put(self, editor: QPlainTextEdit, value: str | None) -> None:
        """Put a text in."""
        self.put_raw(editor, value or "")

    def take(self, editor: QPlainTextEdit) -> str:
        """Return the text without empty space around it."""
        return editor.toPlainText().strip()

    def raw(self, editor: QPlainTextEdit) -> str:
        """Return the text as typed."""
        return editor.toPlainText()

    def put_raw(self, editor: QPlainTextEdit, raw: str) -> None:
        """Put a text back; typing goes on at its end."""
        editor.setPlainText(raw)
        editor.moveCursor(editor.textCursor().MoveOperation.End)

    def say(self, value: str | None) -> Said:
        """Return the text itself."""
        return value or ""


@dataclass(frozen=True, slots=True)
class DayKind(LineKind):
    """A `PartialDate` typed as people write it; `needs_year` makes it a day of the calendar."""

    needs_year: bool = False

    def put(self, editor: QLineEdit, value: PartialDate | None) -> None:  # type: ignore[override]
        """Put a day in, in words."""
        self.put_raw(editor, spoken(self.say(value)))

    def take(self, editor: QLineEdit) -> PartialDate | None:
        """Return the day typed, None where nothing is.

        Raises:
            UserError: it is no day, or lacks its year.
        """
        typed = editor.text().strip()
        if not typed:
            return None
        day = parse_partial_date(typed)
        if day is None:
            raise UserError(
                translate("Inline", "“{typed}” is no day. Type it like 3 May 1984.").format(
                    typed=typed
                )
            )
        if self.needs_year and day.year is None:
            raise UserError(translate("Inline", "Type the year too, for example 3 May 2026."))
        return day

    def say(self, value: Any) -> Said:  # noqa: ANN401 - a PartialDate, a date, or its ISO text
        """Return the day in words."""
        day = parse_partial_date(value) if isinstance(value, str) else value
        if day is None:
            return value or ""
        if day.year is None:
            return day_and_month(day.month, day.day)
        return full_day(date(day.year, day.month, day.day))


@dataclass(frozen=True, slots=True)
class NumberKind(LineKind):
    """A number with its unit; whole where `decimals` is 0, else a float."""

    unit: Said = ""
    decimals: int = 0

    def put(self, editor: QLineEdit, value: float | None) -> None:  # type: ignore[override]
        """Put a number in, as the window's language writes it."""
        self.put_raw(editor, self._written(value))

    def take(self, editor: QLineEdit) -> float | int | None:
        """Return the number typed, None where nothing is.

        Raises:
            UserError: it is no number.
        """
        typed = editor.text().strip()
        if not typed:
            return None
        bare = typed.removesuffix(spoken(self.unit)).strip() if self.unit else typed
        number, good = QLocale().toDouble(bare)
        if not good:
            number, good = QLocale.c().toDouble(bare)
        if not good:
            raise UserError(
                translate("Inline", "“{typed}” is no number. Type digits, for example 12.").format(
                    typed=typed
                )
            )
        return round(number, self.decimals) if self.decimals else round(number)

    def say(self, value: Any) -> Said:  # noqa: ANN401
        """Return the number with its unit."""
        if value is None or value == "":
            return ""
        if not self.unit:
            return self._written(value)
        return translate("Inline", "{number} {unit}").format(
            number=self._written(value), unit=self.unit
        )

    def _written(self, value: float | None) -> str:
        if value is None:
            return ""
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        text = locale.toString(float(value), "f", self.decimals)
        point = locale.decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text


@dataclass(frozen=True, slots=True)
class ChoiceKind:
    """One of several values, each with its words."""

    choices: Mapping[str, Said] = field(default_factory=dict)

    def make(self) -> QWidget:
        """Return a list to choose from."""
        box = QComboBox()
        for value, words in self.choices.items():
            box.addItem(spoken(words), value)
        return box

    def put(self, editor: QComboBox, value: str | None) -> None:
        """Choose a value; the words follow the language of the window."""
        for place, words in enumerate(self.choices.values()):
            editor.setItemText(place, spoken(words))
        self.put_raw(editor, value or "")

    def take(self, editor: QComboBox) -> str:
        """Return the value chosen."""
        return str(editor.currentData() or "")

    def raw(self, editor: QComboBox) -> str:
        """Return the value chosen."""
        return self.take(editor)

    def put_raw(self, editor: QComboBox, raw: str) -> None:
        """Choose a value."""
        editor.setCurrentIndex(editor.findData(raw))

    def say(self, value: str | None) -> Said:
        """Return a value's words; one that is not offered is said as it is."""
        return self.choices.get(value or "", value or "")


@dataclass(frozen=True, slots=True)
class FlagKind:
    """Yes or no; its editor is a tick box of its own (`InlineFlag`)."""

    def make(self) -> QWidget:
        """Return nothing to put in place: the tick box is always there."""
        return QWidget()

    def put(self, editor: QWidget, value: Any) -> None:  # noqa: ANN401
        """Do nothing."""

    def take(self, editor: QWidget) -> None:
        """Return nothing."""

    def raw(self, editor: QWidget) -> None:
        """Return nothing."""

    def put_raw(self, editor: QWidget, raw: Any) -> None:  # noqa: ANN401
        """Do nothing."""

    def say(self, value: Any) -> Said:  # noqa: ANN401
        """Return yes or no in words."""
        return translate("Inline", "yes") if value else translate("Inline", "no")
