"""Who sits at the table, each with what they avoid; Delete takes one off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from shop_app.domain.offers import Guest
from shop_app.domain.tables import Seat
from shop_app.text import Joined, Value, translate
from shop_app.ui.features.table.guest_words import (
    GuestPart,
    guest_parts,
    guest_sign,
    guest_words,
    seat_words,
    short_parts,
)
from shop_app.ui.kit.buttons import draw_ring
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.surfaces import Chip
from shop_app.ui.kit.tab_order import put_in_order

_REMOVES = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class GuestChips(QWidget):
    """A chip for each client, and one for all whom nobody knows."""

    removing = Signal(object)
    """A client's id, or None for a guest whom nobody knows."""

    def __init__(self) -> None:
        super().__init__()
        self._seats: tuple[Seat, ...] = ()
        self._whole = False
        self._row = FlowLayout(self, gap=6)
        self.chips: list[GuestChip] = []

    def show_seats(self, seats: Sequence[Seat], *, whole: bool = False) -> None:
        """Show these guests; `whole`: every word of those who have much to avoid, too."""
        if (tuple(seats), whole) == (self._seats, self._whole):
            return
        self._seats, self._whole = tuple(seats), whole
        at = next((n for n, one in enumerate(self.chips) if one.hasFocus()), None)
        self._draw()
        if at is not None and self.chips:
            self.chips[min(at, len(self.chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def focused(self) -> int | None:
        """Return the client whose chip has the keyboard."""
        return next((one.client_id for one in self.chips if one.hasFocus()), None)

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

    def _chip(self, seat: Seat) -> GuestChip:
        parts = guest_parts(seat.guest) if self._whole else short_parts(seat.guest)
        loud = tuple(one.words for one in parts if one.tone != "muted")
        calm = tuple(one.words for one in parts if one.tone == "muted")
        words = Joined((seat_words(seat), Joined(loud)), " – ") if loud else seat_words(seat)
        return self._made(words, seat, Joined(calm) if calm else None)

    def _unknown(self, seats: Sequence[Seat]) -> GuestChip:
        words = translate("Table", "%n guest(s) nobody knows – NEVER ASKED", None, len(seats))
        return self._made(words, seats[0], None)

    def _made(self, words: Value, seat: Seat, calm: Value | None) -> GuestChip:
        chip = GuestChip(words, seat, calm)
        chip.removing.connect(lambda: self.removing.emit(seat.client_id))
        return chip


def is_shortened(guest: Guest) -> bool:
    """Tell whether a chip says less than is known."""
    whole: tuple[GuestPart, ...] = guest_parts(guest)
    return short_parts(guest) != whole


class GuestChip(Chip):
    """One guest, whole words whatever the width; Delete takes them off the table."""

    removing = Signal()

    def __init__(self, words: Value, seat: Seat, calm: Value | None) -> None:
        icon, tone = guest_sign(seat.guest)
        super().__init__(words, icon, tone, calm)
        self.client_id = seat.client_id
        self.setProperty("state", tone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tip = translate("Table", "Del or double-click takes them off the table")
        self.word(self.setToolTip, Joined((guest_words(seat.guest), tip), "\n"))
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
