"""Who sits at the table, each with what they avoid; Delete takes one off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from shop_app.domain.tables import Seat
from shop_app.text import Joined, Value, translate
from shop_app.ui.features.table.guest_words import guest_sign, guest_words
from shop_app.ui.kit.buttons import draw_ring
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.surfaces import Chip
from shop_app.ui.kit.tab_order import put_in_order
from shop_app.ui.tokens import Tone

_REMOVES = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class GuestChips(QWidget):
    """A chip for each client, and one for all whom nobody knows."""

    removing = Signal(object)
    """A client's id, or None for a guest whom nobody knows."""

    def __init__(self) -> None:
        super().__init__()
        self._seats: tuple[Seat, ...] = ()
        self._row = FlowLayout(self, gap=6)
        self.chips: list[GuestChip] = []

    def show_seats(self, seats: Sequence[Seat]) -> None:
        """Show these guests."""
        if tuple(seats) == self._seats:
            return
        self._seats = tuple(seats)
        at = next((n for n, one in enumerate(self.chips) if one.hasFocus()), None)
        self._draw()
        if at is not None and self.chips:
            self.chips[min(at, len(self.chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw(self) -> None:
        before = self.chips
        self.chips = [self._chip(one) for one in self._seats if one.client_id is not None]
        unknown = [one for one in self._seats if one.client_id is None]
        if unknown:
            self.chips.append(self._unknown(unknown))
        for chip in self.chips:
            self._row.addWidget(chip)
        for gone in before:
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        put_in_order(self.chips)
        self.setVisible(bool(self.chips))

    def _chip(self, seat: Seat) -> GuestChip:
        words = Joined((seat.guest.name, guest_words(seat.guest)), " – ")
        return self._made(words, seat)

    def _unknown(self, seats: Sequence[Seat]) -> GuestChip:
        words = translate("Table", "%n guest(s) nobody knows – NEVER ASKED", None, len(seats))
        return self._made(words, seats[0])

    def _made(self, words: Value, seat: Seat) -> GuestChip:
        chip = GuestChip(words, *guest_sign(seat.guest))
        chip.removing.connect(lambda: self.removing.emit(seat.client_id))
        return chip


class GuestChip(Chip):
    """One guest, whole words whatever the width; Delete takes them off the table."""

    removing = Signal()

    def __init__(self, words: Value, icon: str, tone: Tone) -> None:
        super().__init__(words, icon, tone)
        self.setProperty("state", tone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tip = translate("Table", "Del or double-click takes them off the table")
        self.word(self.setToolTip, tip)
        self.word(self.setAccessibleDescription, tip)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take off on Delete."""
        if event.key() in _REMOVES:
            self.removing.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take off; one click would be too easily done."""
        del event
        self.removing.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip, and a ring inside it when it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            draw_ring(self)
