"""Told on every page: a chit of today hangs in the kitchen and does not hold any more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from shop_app.services.changes import Changes
from shop_app.services.kept_chits import OutdatedChit, outdated_chits
from shop_app.text import Joined, Value, translate
from shop_app.ui.kit.labels import Glyph, WrappingLabel
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.workbench import Workbench

KEY = "Ctrl+G"
_NAMED = 2
"""So many chits are named; of more it is said how many."""


class OutdatedBar(Retranslated, QFrame):
    """One line that stays until the chits are printed again; its key opens the newest's table.

    `told_elsewhere` says whether the page in sight tells it of the only one already.
    """

    table_wanted = Signal(object)
    """The `OutdatedChit` whose table is to be opened."""

    def __init__(self, window: QWidget, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self._chits: tuple[OutdatedChit, ...] = ()
        self.told_elsewhere: Callable[[], bool] = lambda: False
        self.label = WrappingLabel(role="strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.addWidget(Glyph("triangle-alert", role="strong"))
        row.addWidget(self.label, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()
        QShortcut(QKeySequence(KEY), window).activated.connect(self._on_opening)
        bench.changed.connect(self._on_changed)
        self.load()

    def load(self) -> None:
        """Look anew whether all chits of today hold."""
        shop = self._bench.shop
        self._bench.tasks.latest(
            self, "chits", lambda token: outdated_chits(shop, token), self._show, self._refused
        )

    def place(self) -> None:
        """Be in sight where there is something to tell that nothing else tells."""
        told = len(self._chits) == 1 and self.told_elsewhere()
        self.setVisible(bool(self._chits) and not told)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the table, as the key does."""
        del event
        self._on_opening()

    def _show(self, chits: tuple[OutdatedChit, ...]) -> None:
        self._chits = chits
        if chits:
            title = translate("Chits", "%n kitchen chit(s) outdated: reprint", None, len(chits))
            words = Joined((title, *self._named(), KEY))
            self.word(self.label.setText, words)
        self.place()

    def _refused(self, error: BaseException) -> None:
        """Say that nobody knows whether the chits hold, rather than nothing."""
        self.word(self.label.setText, translate("Chits", "KITCHEN CHITS: UNKNOWN – ASK"))
        self.show()
        raise error

    def _named(self) -> tuple[Value, ...]:
        words = translate("Chits", "{chit} of {time}")
        named = tuple(words.format(chit=one.title, time=one.time) for one in self._chits[:_NAMED])
        more = len(self._chits) - _NAMED
        return (*named, translate("Chits", "and %n more", None, more)) if more > 0 else named

    def _on_opening(self) -> None:
        if self._chits:
            self.table_wanted.emit(self._chits[0])

    def _on_changed(self, _changes: Changes) -> None:
        self.load()
