"""Told on every page: a chit of today hangs in the kitchen and does not hold any more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_app.services.changes import Changes
from shop_app.services.kept_chits import OutdatedChit, outdated_chits
from shop_app.text import Joined, translate
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.surfaces import Band
from shop_app.ui.workbench import Workbench

_NAMED = 3
"""So many chits are named; of more it is said how many."""


class OutdatedBar(QWidget):
    """Stays until the chits are printed again; one key opens the table of the newest."""

    table_wanted = Signal(object)
    """The `OutdatedChit` whose table is to be opened."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self._chits: tuple[OutdatedChit, ...] = ()
        self.band = Band()
        self.opening = KeyButton(translate("Chits", "Reprint"), "Ctrl+G", "onBand")
        self.opening.clicked.connect(self._on_opening)
        self.band.set_actions([self.opening])
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 0)
        column.addWidget(self.band)
        self.hide()
        bench.changed.connect(self._on_changed)
        self.load()

    def load(self) -> None:
        """Look anew whether all chits of today hold."""
        shop = self._bench.shop
        self._bench.tasks.latest(
            self, "chits", lambda token: outdated_chits(shop, token), self._show
        )

    def _show(self, chits: tuple[OutdatedChit, ...]) -> None:
        self._chits = chits
        self.setVisible(bool(chits))
        if not chits:
            return
        title = translate("Chits", "%n kitchen chit(s) outdated: reprint", None, len(chits))
        words = translate("Chits", "{chit} of {time}")
        named = tuple(words.format(chit=one.title, time=one.time) for one in chits[:_NAMED])
        more = len(chits) - _NAMED
        others = (translate("Chits", "and %n more", None, more),) if more > 0 else ()
        self.band.show_state("danger", "triangle-alert", title, Joined((*named, *others)))

    def _on_opening(self) -> None:
        if self._chits:
            self.table_wanted.emit(self._chits[0])

    def _on_changed(self, _changes: Changes) -> None:
        self.load()
