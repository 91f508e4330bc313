"""What can be done with the party of a table, each by a key; few buttons where room is scarce."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shop_app.text import Message, Value, translate
from shop_app.ui.kit.buttons import KeyButton, Variant
from shop_app.ui.kit.layouts import FlowLayout


class TableActions(QWidget):
    """The buttons of the page; their keys are heard on the page whatever is in sight."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.printing = _button(print_words(again=False), "F4", "primary")
        self.showing = _button(translate("Table", "Kitchen view"), "F6")
        self.along = _button("", "F7")
        self.unknown = _button(translate("Table", "Guest nobody knows"), "+")
        self.seating = _button(translate("Table", "Seats"), "F3")
        self.whole = _button(translate("Table", "All allergies"), "F2")
        self.clearing = _button(translate("Table", "Another table"), "F9")
        self._comes_along = self._is_shortened = self._scarce = False
        row = FlowLayout(self, gap=8)
        for part in (
            self.printing, self.along, self.unknown, self.seating, self.whole, self.showing,
            self.clearing,
        ):  # fmt: skip
            row.addWidget(part)
        for key, button in (
            ("F2", self.whole), ("F3", self.seating), ("F4", self.printing), ("F6", self.showing),
            ("F7", self.along), ("F9", self.clearing),
        ):  # fmt: skip
            QShortcut(QKeySequence(key), page).activated.connect(button.click)
        self._place()

    def make_room(self, *, scarce: bool) -> None:
        """Keep what cannot be done without where room is scarce; all keys stay."""
        self._scarce = scarce
        self._place()

    def offer(self, *, along: bool, shortened: bool, somebody: bool) -> None:
        """Offer what there is to do: with whom comes along, and with whose words are shortened."""
        self._comes_along, self._is_shortened = along, shortened
        self.along.setEnabled(along)
        self.seating.setEnabled(somebody)
        self._place()

    def _place(self) -> None:
        room = not self._scarce
        self.along.setVisible(self._comes_along and room)
        self.whole.setVisible(self._is_shortened and room)
        for button in (self.unknown, self.seating, self.clearing):
            button.setVisible(room)


def print_words(*, again: bool) -> Message:
    """Return what the button that prints says."""
    if again:
        return translate("Table", "Reprint the chit")
    return translate("Table", "Kitchen chit")


def _button(words: Value, key: str, variant: Variant = "normal") -> KeyButton:
    return KeyButton(words, key, variant, shortcut=False)
