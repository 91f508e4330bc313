"""The measurements of a client: what was measured when, how it changed, and a new set."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from shop_app.domain.folding import fold
from shop_app.domain.lengths import Unit, unit_name
from shop_app.domain.measurements import (
    MeasurementSet,
    NewMeasurementSet,
    Of,
    earlier,
    garments,
    names_of,
)
from shop_app.services.changes import Changes, Kind
from shop_app.services.measurements import (
    Measured,
    WrongMeasurement,
    add_measurements,
    correct_measurement,
    delete_set,
    edit_set,
    measured,
)
from shop_app.services.shop import Shop
from shop_app.text import Message, UserError, translate
from shop_app.ui.features.clients.measurement_entry import MeasurementEntry
from shop_app.ui.features.clients.measurement_grid import Column, MeasurementGrid
from shop_app.ui.features.clients.section import Section
from shop_app.ui.kit.buttons import KeyButton, SegmentedChoice
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.labels import Glyph, WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.workbench import Workbench

_COLUMNS = 3
"""Sets side by side; only the latest beside a new one."""


class MeasurementsSection(Section):
    """One garment group at a time, the latest sets beside each other."""

    name, icon = "measurements", "ruler"
    title = translate("Clients", "Measurements")
    empty = translate("Clients", "Nothing measured yet.")
    kinds = frozenset({Kind.MEASUREMENT_SET, Kind.MEASURE, Kind.SHOP})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._data: Measured | None = None
        self._asked = False
        self.entering = False
        self.entry = MeasurementEntry(self)
        self.beginning = KeyButton(translate("Clients", "New measurements"))
        self.garment = QComboBox()
        self.word(self.garment.setAccessibleName, translate("Clients", "Garment"))
        self.unit = SegmentedChoice(
            translate("Clients", "Unit"), {one.value: unit_name(one) for one in Unit}
        )
        self.of = SegmentedChoice(
            translate("Clients", "Measured on"),
            {
                Of.BODY.value: translate("Clients", "Body"),
                Of.GARMENT.value: translate("Clients", "Garment"),
            },
        )
        self.unit.choose(Unit.CM.value)
        self.of.choose(Of.BODY.value)
        self.stale = QWidget()
        self._old = WrappingLabel(role="small", tone="warn")
        self.wrong = WrappingLabel(role="small", tone="danger")
        self.grid = MeasurementGrid()
        self.keeping = KeyButton(
            translate("Clients", "Keep these measurements"), "Ctrl+S", "primary"
        )
        self._put_together()
        self._connect()

    def read(self, shop: Shop, client_id: int) -> Measured:
        """Return what was measured of the client."""
        return measured(shop, client_id)

    def show_data(self, data: Measured) -> None:
        """Show it; the garment chosen stays."""
        self._data = data
        chosen = self.garment.currentText()
        found = garments(data.measures, data.sets)
        latest = data.sets[0].garment if data.sets else ""
        self.garment.blockSignals(True)
        self.garment.clear()
        self.garment.addItems(found)
        self.garment.setCurrentText(chosen if chosen in found else latest or "")
        self.garment.blockSignals(False)
        self.setVisible(bool(found))  # most houses measure nobody
        self.say_empty(nothing=not data.sets)
        self._show_grid()

    def load(self, client_id: int | None) -> None:
        """Show another client; what is being typed for this one waits."""
        if client_id != self.client_id:
            self.entry.put_aside()
            self.entering = False
            self._data = None
            self.garment.clear()
        super().load(client_id)

    def begin(self) -> None:
        """Open the column of a new set, and go to its first line."""
        if self._data is None or not self.garment.currentText():
            return
        self.entering = True
        newest = self._columns()[:1]
        if newest and not self.entry.has_draft(self._typed_for()):
            self.unit.choose(newest[0].taken.unit.value)
            self.of.choose(newest[0].taken.of.value)
        self._show_grid()
        next(iter(self.entry.lines.values())).setFocus()

    def close_entry(self) -> None:
        """Close the column; what is typed waits."""
        self.entering = False
        self.entry.put_aside()
        self._show_grid()
        self.beginning.setFocus()

    def _put_together(self) -> None:
        head, foot = QWidget(), QWidget()
        row = FlowLayout(head, gap=8)
        choices: tuple[QWidget, ...] = (self.beginning, self.garment, self.unit, self.of)
        for part in choices:
            row.addWidget(part)
        FlowLayout(foot, gap=8).addWidget(self.keeping)
        self._foot = foot
        warning = QHBoxLayout(self.stale)
        warning.setContentsMargins(0, 0, 0, 0)
        warning.addWidget(Glyph("triangle-alert", "warn", "small"))
        warning.addWidget(self._old, 1)
        for part in (head, self.stale, self.grid, self.wrong, foot):
            self.body.addWidget(part)
        for part in (self.stale, self.wrong, foot, self.unit, self.of):
            part.hide()

    def _connect(self) -> None:
        self.beginning.clicked.connect(self.begin)
        self.keeping.clicked.connect(self._keep)
        self.entry.complete.connect(self._keep)
        self.entry.given_up.connect(self.close_entry)
        self.garment.currentTextChanged.connect(lambda _: self._show_grid())
        self.unit.chosen.connect(lambda _: self._show_grid())
        self.grid.corrected.connect(self._on_corrected)
        self.grid.edited.connect(self._on_edited)
        self.grid.deleting.connect(self._on_deleting)

    def _typed_for(self) -> tuple[int | None, str]:
        return self.client_id, fold(self.garment.currentText())

    def _columns(self) -> tuple[Column, ...]:
        data, group = self._data, fold(self.garment.currentText())
        assert data is not None  # noqa: S101 - asked only where it was read
        shown = [one for one in data.sets if fold(one.garment) == group]
        return tuple(Column(one, earlier(data.sets, one), data.is_stale(one)) for one in shown)

    def _show_grid(self) -> None:
        data = self._data
        if data is None:
            return
        columns, garment = self._columns(), self.garment.currentText()
        names = names_of(data.measures, garment, data.sets)
        for part in (self.unit, self.of, self._foot):
            part.setVisible(self.entering)
        self.beginning.setVisible(not self.entering)
        self.wrong.hide()
        lines = self.entry.open_for(self._typed_for(), names) if self.entering else []
        head = translate("Clients", "New, {unit}").format(unit=unit_name(Unit(self.unit.value())))
        self.grid.show_columns(names, columns[: 1 if self.entering else _COLUMNS], lines, head)
        self.grid.setVisible(bool(columns) or self.entering)
        old = bool(columns) and columns[0].stale
        self.stale.setVisible(old)
        if old:
            words = translate("Clients", "Older than %n day(s): measure again.", None, data.limit)
            self.word(self._old.setText, words)

    def _keep(self) -> None:
        """Record the new set once, whatever is pressed meanwhile."""
        if self._asked or not self.entering:
            return
        self.entry.clear_errors()
        self.wrong.hide()
        shop, client, by = self.place()
        key = self._typed_for()
        try:
            new = self.entry.new_set(
                self.garment.currentText(), Unit(self.unit.value()), Of(self.of.value())
            )
        except UserError as error:
            self._refuse("", error.message)
            return
        self._asked = True
        wrong: list[str] = []

        def work() -> Changes:
            return _noting(wrong, shop, client, new, by)

        def refused(sentence: Message) -> None:
            self._asked = False
            if key == self._typed_for() and self.entering:
                self._refuse(wrong[0] if wrong else "", sentence)
            else:
                self.bench.told.emit(sentence, False)

        self.bench.do(self, work, lambda _: self._kept(key), refused)

    def _kept(self, key: tuple[int | None, str]) -> None:
        self._asked = False
        self.entry.forget(key)
        if key == self._typed_for():
            self.entering = False
            self._show_grid()
            self.beginning.setFocus()

    def _refuse(self, name: str, sentence: Message) -> None:
        self.word(self.wrong.setText, sentence)
        self.wrong.show()
        self.entry.show_error(name, sentence)

    def _on_corrected(self, one: MeasurementSet, name: str, field: InlineField) -> None:
        shop, _, by = self.place()

        def work(_seen: Mapping[str, Any], wanted: Mapping[str, Any]) -> Changes:
            return correct_measurement(shop, one, name, wanted[name], by)

        self.save({name: field}, work)

    def _on_edited(self, one: MeasurementSet, name: str, field: InlineField) -> None:
        shop, _, by = self.place()

        def work(_seen: Mapping[str, Any], wanted: Mapping[str, Any]) -> Changes:
            value = wanted[name]
            if name == "taken_on":
                value = one.taken_on if value is None else date(value.year, value.month, value.day)
            return edit_set(shop, one, by, **{name: value})

        self.save({name: field}, work)

    def _on_deleting(self, set_id: int) -> None:
        shop, _, by = self.place()
        self.write(lambda: delete_set(shop, set_id, by))


def _noting(
    wrong: list[str], shop: Shop, client_id: int, new: NewMeasurementSet, by: int | None
) -> Changes:
    """Record a set; note which measure was refused, for the keyboard to go there."""
    try:
        return add_measurements(shop, client_id, new, by)
    except WrongMeasurement as error:
        wrong.append(error.name)
        raise
