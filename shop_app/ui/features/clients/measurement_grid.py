"""The grid of measurements: measures down, sets across, each value corrected in place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from shop_app.domain.days import full_day
from shop_app.domain.lengths import unit_name
from shop_app.domain.measurements import MeasurementSet, Of
from shop_app.domain.partial_dates import PartialDate
from shop_app.text import Joined, Value, translate
from shop_app.ui.features.clients.measurement_cells import EntryLine, LengthKind, ShortDayKind
from shop_app.ui.features.clients.measurement_entry import ASIDE
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_kinds import LineKind
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.tokens import Role, Tone

_HEAD = 2
"""Rows above the first measure."""
_SAID = ("wearing", "posture")


@dataclass(frozen=True, slots=True)
class Column:
    """A set, the one before it, and whether it is too old."""

    taken: MeasurementSet
    before: MeasurementSet | None
    stale: bool


@dataclass(frozen=True, slots=True)
class _Place:
    """A cell: which set, and the name of a measure, or of what is said beside the lengths."""

    set_id: int
    name: str
    is_length: bool


class MeasurementGrid(Retranslated, QWidget):
    """Shows the columns of one garment group, and lines of an entry before them."""

    corrected = Signal(object, str, object)
    """A set as shown, the name of a measure, and the field that holds its new length."""
    edited = Signal(object, str, object)
    """A set as shown, what is said of it (wearing, posture, taken_on), and its field."""
    deleting = Signal(object)
    """A set's id: too large for a C++ int."""

    def __init__(self) -> None:
        super().__init__()
        self.cells: dict[_Place, InlineField] = {}
        self._sets: dict[int, MeasurementSet] = {}
        self._shape: object = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)

    def length(self, set_id: int, name: str) -> InlineField:
        """Return the field of one length."""
        return self.cells[_Place(set_id, name, is_length=True)]

    def show_columns(
        self,
        names: tuple[str, ...],
        columns: tuple[Column, ...],
        entry: list[EntryLine],
        head: Value,
    ) -> None:
        """Show sets, and in front of them the lines of a new one under `head`."""
        self._sets = {one.taken.id: one.taken for one in columns}
        shape = (names, tuple(self._sets), tuple(map(id, entry)))
        if shape != self._shape:
            self._shape = shape
            self._clear(entry)
            self._build_names(names, entry, head)
            for number, one in enumerate(columns, 2):
                self._build_column(number, names, one, deletable=not entry)
            self._build_asides(len(names) + _HEAD + len(ASIDE), columns)
            for field in self.cells.values():
                field.show()
        for one in columns:
            self._fill(names, one)

    def _build_names(self, names: tuple[str, ...], entry: list[EntryLine], head: Value) -> None:
        asides = tuple(ASIDE.values()) if entry else ()
        labels: tuple[Value, ...] = (*names, *asides)
        for row, name in enumerate(labels, _HEAD):
            label = self._label(name, "text" if row < len(names) + _HEAD else "muted")
            self._grid.addWidget(label, row, 0)
        if entry:
            self._grid.addWidget(self._label(head, "accent"), 0, 1)
        for row, line in enumerate(entry, _HEAD):
            self._grid.addWidget(line, row, 1)
            line.show()
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 3 if entry else 0)
        for number in range(2, self._grid.columnCount()):
            self._grid.setColumnStretch(number, 0)

    def _build_column(
        self, number: int, names: tuple[str, ...], one: Column, *, deletable: bool
    ) -> None:
        taken = one.taken
        day = self._cell(_Place(taken.id, "taken_on", is_length=False), ASIDE["taken_on"])
        self._grid.addWidget(day, 0, number)
        self._grid.addWidget(self._label(_facts(one), "muted", "tiny"), 1, number)
        for row, name in enumerate(names, _HEAD):
            cell = self._cell(_Place(taken.id, name, is_length=True), name)
            self._grid.addWidget(cell, row, number)
        if deletable:
            button = _DeleteSet(taken)
            button.clicked.connect(partial(self.deleting.emit, taken.id))
            self._grid.addWidget(button, _HEAD + len(names), number)
        self._grid.setColumnStretch(number, 2)

    def _build_asides(self, row: int, columns: tuple[Column, ...]) -> None:
        """What is said of a set needs the whole width; of older ones only what there is."""
        for number, one in enumerate(columns):
            for name in _SAID:
                if number == 0 or getattr(one.taken, name):
                    field = self._cell(_Place(one.taken.id, name, is_length=False), ASIDE[name])
                    self._grid.addWidget(field, row, 0, 1, -1)
                    row += 1

    def _cell(self, place: _Place, label: Value) -> InlineField:
        if place not in self.cells:
            day = full_day(self._sets[place.set_id].taken_on)
            named = translate("Clients", "{what}, {day}").format(what=label, day=day)
            field = InlineField(named, captioned=place.name in _SAID and not place.is_length)
            field.wanted.connect(partial(self._on_wanted, place, field))
            self.cells[place] = field
        return self.cells[place]

    def _on_wanted(self, place: _Place, field: InlineField) -> None:
        tell = self.corrected if place.is_length else self.edited
        tell.emit(self._sets[place.set_id], place.name, field)

    def _fill(self, names: tuple[str, ...], one: Column) -> None:
        taken = one.taken
        for name in names:
            before = None if one.before is None else one.before.value(name)
            length = LengthKind((), taken.unit, before)
            self._show(_Place(taken.id, name, is_length=True), length, taken.value(name))
        day = PartialDate(taken.taken_on.year, taken.taken_on.month, taken.taken_on.day)
        self._show(
            _Place(taken.id, "taken_on", is_length=False), ShortDayKind(needs_year=True), day
        )
        for name in _SAID:
            self._show(_Place(taken.id, name, is_length=False), LineKind(), getattr(taken, name))

    def _show(self, place: _Place, kind: LineKind, value: Any) -> None:  # noqa: ANN401
        field = self.cells.get(place)
        if field is None:
            return
        if not field.is_edited:
            field.kind = kind
        field.open_for(place, value)

    def _clear(self, entry: list[EntryLine]) -> None:
        """Empty the grid; a field in which something is typed lives on with its set."""
        while (item := self._grid.takeAt(0)) is not None:
            part = item.widget()
            if part is not None and part not in entry and part not in self.cells.values():
                part.hide()
                part.deleteLater()
        for place, field in list(self.cells.items()):
            if place.set_id not in self._sets:
                del self.cells[place]
                field.hide()
                field.deleteLater()

    def _label(self, words: Value, tone: Tone, role: Role = "small") -> WrappingLabel:
        label = WrappingLabel(role=role, tone=tone)
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.word(label.setText, words)
        return label


class _DeleteSet(Retranslated, QPushButton):
    """Puts a set into the bin."""

    def __init__(self, one: MeasurementSet) -> None:
        super().__init__()
        self.word(self.setText, translate("Clients", "Delete"))
        what = translate("Clients", "Delete: {garment}, {day}").format(
            garment=one.garment, day=full_day(one.taken_on)
        )
        self.word(self.setAccessibleName, what)


def _facts(one: Column) -> Value:
    taken = one.taken
    of = translate("Clients", "garment") if taken.of is Of.GARMENT else ""
    facts: tuple[Value, ...] = (unit_name(taken.unit), of, taken.taken_by)
    return Joined(tuple(fact for fact in facts if fact != ""))
