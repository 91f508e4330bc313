"""One button for all that can be done, where there is no room for a button each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from shop_app.text import translate
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.wording import Said, spoken


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be done: its words, its key or "", and what does it."""

    words: Said
    key: str
    act: Callable[[], object]


class MoreButton(KeyButton):
    """Opens a menu of the choices there are now, each with its key."""

    def __init__(self, choices: Callable[[], Iterable[Choice]]) -> None:
        super().__init__(translate("Expected", "What to do…"), "F6")
        self._choices = choices
        self.menu_shown = QMenu(self)
        self.clicked.connect(self.open)

    def open(self) -> None:
        """Show the menu at the button, the first choice chosen."""
        menu = self.menu_shown
        menu.clear()
        for one in self._choices():
            key = QKeySequence(one.key).toString(QKeySequence.SequenceFormat.NativeText)
            words = spoken(one.words).replace("&", "&&")
            action = menu.addAction(f"{words}\t{key}" if key else words)
            action.triggered.connect(lambda _=False, act=one.act: act())
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
