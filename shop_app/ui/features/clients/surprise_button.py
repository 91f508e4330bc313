"""A button that hides a record from those who belong to the client: it stays a surprise."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton

from shop_app.domain.links import Link
from shop_app.text import translate
from shop_app.ui.kit.labels import Glyph
from shop_app.ui.kit.wording import Retranslated, Said, spoken


class SurpriseButton(Retranslated, QToolButton):
    """Lists who belongs to the client; a tick hides the record from them."""

    chosen = Signal(object, bool)
    """The id of a client, and whether the record is hidden from them from now on."""

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Link, ...] = ()
        self._hidden: frozenset[int] = frozenset()
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._glyph = Glyph("eye-off", "muted", "lead")
        inside = QHBoxLayout(self)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self._glyph)
        self.setMinimumSize(32, 32)
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")

    def show_people(self, links: Sequence[Link], hidden: Collection[int]) -> None:
        """Offer the linked clients; those in `hidden` do not see the record."""
        people = {one.other_id: one for one in links if one.other_id is not None}
        self._people, self._hidden = tuple(people.values()), frozenset(hidden)
        self.setVisible(bool(people))
        names: Said = tuple(one.name for one in self._people if one.other_id in self._hidden)
        self._glyph.show_icon("eye-off", "accent" if names else "muted")
        words = (
            translate("Surprises", "A surprise for {names}").format(names=names)
            if names
            else translate("Surprises", "Keep as a surprise")
        )
        self.word(self.setAccessibleName, words)
        self.word(self.setToolTip, words)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Name the choices in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()

    def _fill(self) -> None:
        self._menu.clear()
        for one in self._people:
            words = translate("Surprises", "Hide from {name}").format(name=one.name)
            action = self._menu.addAction(spoken(words).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(one.other_id in self._hidden)
            action.toggled.connect(partial(self.chosen.emit, one.other_id))
