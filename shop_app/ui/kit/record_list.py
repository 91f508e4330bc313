"""Records under each other, each edited in place, and a line at the end that takes the next one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shop_app.ui.kit.completion import CompletingLineEdit
from shop_app.ui.kit.forms import Field
from shop_app.ui.kit.record_row import RecordRow
from shop_app.ui.kit.tab_order import put_in_order, stops_in
from shop_app.ui.kit.wording import Said

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class _Kept(Protocol):
    """A record with an id."""

    @property
    def id(self) -> int: ...


Record = TypeVar("Record", bound=_Kept)


class RecordList(QWidget):
    """The rows of one section; arrows go from row to row, Delete asks to delete the row."""

    edited = Signal(object, str)
    """A `RecordRow` and the name of its field whose typed value is to be saved."""
    deleting = Signal(object)
    """The id of the record to delete."""

    def __init__(self, make: Callable[[], RecordRow], add: AddLine | None = None) -> None:
        super().__init__()
        self._make = make
        self.rows: dict[int, RecordRow] = {}
        """Rows by record; those of another key that hold unsaved text are hidden among them."""
        self._shown: list[RecordRow] = []
        self._free: list[RecordRow] = []
        self.add_line = add
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        if add is not None:
            self._column.addWidget(add)

    def show_records(
        self, key: Hashable, records: Sequence[Record], fill: Callable[[RecordRow, Record], object]
    ) -> None:
        """Show the records of `key` (a client); `fill` puts one into its row.

        A row in which something is being typed stays, also where its record is gone.
        """
        place = self._focused_place()
        self._drop(key, {one.id for one in records})
        self._shown = [row for row in self.rows.values() if row.key == key and row.orphaned]
        for number, record in enumerate(records):
            row = self._row(key, record.id)
            fill(row, record)
            if self._column.indexOf(row) != number:
                self._column.insertWidget(number, row)
            row.show()
            self._shown.insert(number, row)
        if self.add_line is not None:
            self.add_line.open_for(key)
        put_in_order(list(stops_in(self)))
        self._stay_at(place)

    @property
    def is_empty(self) -> bool:
        """Whether no record is shown."""
        return not self._shown

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the same field of the row above or below."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or not self._move(step):
            super().keyPressEvent(event)

    def _row(self, key: Hashable, record_id: int) -> RecordRow:
        if record_id not in self.rows:
            row = self._free.pop() if self._free else self._made()
            row.key, row.record_id = key, record_id
            self.rows[record_id] = row
        return self.rows[record_id]

    def _made(self) -> RecordRow:
        row = self._make()
        row.wanted.connect(partial(self.edited.emit, row))
        row.deleting.connect(lambda: self.deleting.emit(row.record_id))
        row.given_up.connect(partial(self._on_given_up, row))
        return row

    def _drop(self, key: Hashable, kept: set[int]) -> None:
        for row in list(self.rows.values()):
            if row.record_id in kept:
                row.orphaned = False
            elif not row.is_edited:
                self._discard(row)
            elif row.key != key:
                row.hide()
            else:
                row.orphan()

    def _on_given_up(self, row: RecordRow) -> None:
        if row.orphaned:
            self._shown.remove(row)
            self._discard(row)

    def _discard(self, row: RecordRow) -> None:
        """Keep the row for another record: to build one takes long."""
        del self.rows[row.record_id]
        row.orphaned = False
        row.hide()
        self._free.append(row)

    def _move(self, step: int) -> bool:
        number = self._focused_place()
        if number is None:
            return False
        column = self._shown[number].focused_field()
        if 0 <= number + step < len(self._shown):
            self._shown[number + step].focus_field(column)
            return True
        if number + step == len(self._shown) and self.add_line is not None:
            self.add_line.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _focused_place(self) -> int | None:
        focused = self.window().focusWidget()
        return next(
            (n for n, row in enumerate(self._shown) if focused and row.isAncestorOf(focused)), None
        )

    def _stay_at(self, place: int | None) -> None:
        """Keep the keyboard in the list where the row it was at is gone."""
        if place is None or self._focused_place() is not None:
            return
        if self._shown:
            self._shown[min(place, len(self._shown) - 1)].focus_field(0)
        elif self.add_line is not None:
            self.add_line.editor.setFocus(Qt.FocusReason.OtherFocusReason)


class AddLine(Field):
    """A line that takes the next record: Enter adds it and stays for another.

    Connect `entered`; then call `taken()`, or `show_error(sentence)`: the text stays.
    """

    entered = Signal(str)
    emptied = Signal()
    """Esc: nothing more is to be added."""

    def __init__(self, label: Said, hint: Said = "", known: tuple[str, ...] = ()) -> None:
        self._line: QLineEdit = CompletingLineEdit(known) if known else QLineEdit()
        super().__init__(label, self._line)
        self._label.hide()
        self.word(self._line.setPlaceholderText, hint or label)
        self._drafts: dict[Hashable, str] = {}
        self._key: Hashable = None
        self._asked: Hashable = None
        self._line.installEventFilter(self)

    def open_for(self, key: Hashable) -> None:
        """Take records for `key` (a client) from now on; what was typed for another waits."""
        if key == self._key:
            return
        self._drafts[self._key] = self._line.text()
        self._key = key
        self.clear_error()
        self._line.setText(self._drafts.pop(key, ""))

    def taken(self) -> None:
        """Be empty for the next one: this one is recorded."""
        if self._asked == self._key:
            self._line.clear()
            self.clear_error()
        else:
            self._drafts.pop(self._asked, None)
        self._asked = None

    def show_error(self, sentence: Said) -> None:
        """Say what is wrong with what was typed."""
        self._asked = None
        super().show_error(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Add on Enter; empty on Esc."""
        if watched is not self._line or event.type() != QEvent.Type.KeyPress:
            return False
        assert isinstance(event, QKeyEvent)  # noqa: S101 - what a key press is
        if event.key() in _ENTER:
            self._ask()
            return True
        if event.key() == Qt.Key.Key_Escape and self._line.text():
            self._line.clear()
            self.clear_error()
            self.emptied.emit()
            return True
        if event.text():
            self.clear_error()
        return False

    def _ask(self) -> None:
        typed = self._line.text().strip()
        if typed and self._asked is None:
            self._asked = self._key
            self.entered.emit(typed)
