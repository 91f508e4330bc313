"""The questions above the list of clients: chips to turn on and off, and one for each tag."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shop_app.domain.client_lists import FILTER_WORDS, ListFilter
from shop_app.domain.tags import TagUse
from shop_app.text import translate
from shop_app.ui.kit.chips import ToggleChip
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.wording import Retranslated

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

    def clear(self) -> None:
        """Ask nothing: show everybody."""
        for chip in (*self.chips.values(), *self.tag_chips.values()):
            chip.setChecked(False)
