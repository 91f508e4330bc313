"""The questions above the list of clients: chips to turn on and off, and one for each tag."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from shop_app.domain.client_lists import FILTER_WORDS, ListFilter
from shop_app.domain.own_fields import OwnField
from shop_app.domain.own_filters import Comparison, OwnFilter
from shop_app.domain.tags import TagUse
from shop_app.text import translate
from shop_app.ui.kit.chips import ToggleChip
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.wording import Retranslated, spoken

_TAGS = 12
"""Tags shown as chips: those that most clients have."""


class ListFilters(Retranslated, QWidget):
    """All chips that are on must hold."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row = FlowLayout(self, gap=6)
        self.word(self.setAccessibleName, translate("ClientList", "Show only"))
        self.chips: dict[ListFilter, ToggleChip] = {}
        for one, words in FILTER_WORDS.items():
            chip = ToggleChip(words)
            chip.toggled.connect(self.changed)
            self.chips[one] = chip
            self._row.addWidget(chip)
        self.tag_chips: dict[int, ToggleChip] = {}
        self._fields: tuple[OwnField, ...] = ()
        self.own_field, self.own_text = QComboBox(), QLineEdit()
        self.word(self.own_field.setAccessibleName, translate("ClientList", "Own field"))
        words = translate("ClientList", "contains…")
        self.word(self.own_text.setPlaceholderText, words)
        self.word(self.own_text.setAccessibleName, words)
        for part in (self.own_field, self.own_text):
            part.hide()
            self._row.addWidget(part)
        self.own_field.activated.connect(self._on_field)
        self.own_text.textChanged.connect(self.changed)

    def show_fields(self, fields: tuple[OwnField, ...]) -> None:
        """Offer the shop's own fields; the one that is asked for stays so."""
        if fields == self._fields:
            return
        chosen = self._chosen()
        self._fields = fields
        self.own_field.clear()
        self.own_field.addItem(spoken(translate("ClientList", "Any own field")))
        self.own_field.addItems([one.name for one in fields])
        ids = [one.id for one in fields]
        place = ids.index(chosen.id) + 1 if chosen and chosen.id in ids else 0
        self.own_field.setCurrentIndex(place)
        self.own_field.setVisible(bool(fields))
        self.own_text.setVisible(place > 0)

    def own(self) -> tuple[OwnFilter, ...]:
        """Return what is asked of an own field: a value that holds the text, or any value."""
        field, text = self._chosen(), self.own_text.text().strip()
        if field is None:
            return ()
        return (OwnFilter(field, Comparison.CONTAINS if text else Comparison.FILLED, text),)

    def _chosen(self) -> OwnField | None:
        place = self.own_field.currentIndex() - 1
        return self._fields[place] if 0 <= place < len(self._fields) else None

    def _on_field(self) -> None:
        self.own_text.setVisible(self._chosen() is not None)
        self.changed.emit()

    def show_tags(self, uses: tuple[TagUse, ...]) -> None:
        """Offer a chip for each of the tags in use; those that are on stay so."""
        often = sorted((one for one in uses if one.clients), key=lambda one: -one.clients)[:_TAGS]
        on = self.tags()
        for chip in self.tag_chips.values():
            self._row.removeWidget(chip)
            chip.deleteLater()
        self.tag_chips = {}
        for one in often:
            chip = ToggleChip(translate("ClientList", "Tag: {name}").format(name=one.tag.name))
            chip.setChecked(one.tag.id in on)
            chip.toggled.connect(self.changed)
            self.tag_chips[one.tag.id] = chip
            self._row.addWidget(chip)
        if on != self.tags():
            self.changed.emit()

    def filters(self) -> frozenset[ListFilter]:
        """Return the questions that are asked."""
        return frozenset(one for one, chip in self.chips.items() if chip.isChecked())

    def tags(self) -> frozenset[int]:
        """Return the ids of the tags that are asked for."""
        return frozenset(one for one, chip in self.tag_chips.items() if chip.isChecked())

    def asks(self) -> bool:
        """Tell whether anything is asked at all."""
        return bool(self.filters() or self.tags() or self.own())

    def clear(self) -> None:
        """Ask nothing: show everybody."""
        for chip in (*self.chips.values(), *self.tag_chips.values()):
            chip.setChecked(False)
        if self._chosen() is not None:
            self.own_field.setCurrentIndex(0)
            self.own_text.clear()
            self._on_field()
