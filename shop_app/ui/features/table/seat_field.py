"""Where each guest sits: Enter keeps a seat and goes on to the next guest, Esc leaves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from shop_app.domain.tables import Seat
from shop_app.text import translate
from shop_app.ui.kit.wording import Retranslated

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SeatField(Retranslated, QLineEdit):
    """Asks for the seat of one client after another; hidden until it is asked for."""

    given = Signal(object, str)
    """A client's id and their seat."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._seats: tuple[Seat, ...] = ()
        self._client: int | None = None
        self.hide()

    def show_seats(self, seats: Sequence[Seat]) -> None:
        """Know who sits there now; what is being typed stays."""
        self._seats = tuple(one for one in seats if one.client_id is not None)
        if self._client is not None and self._seat_of(self._client) is None:
            self.leave()

    def ask(self, client_id: int | None) -> None:
        """Ask where a client sits, the first one where none is named."""
        known = client_id is not None and self._seat_of(client_id) is not None
        wanted = client_id if known else next((one.client_id for one in self._seats), None)
        if wanted is not None:
            self._ask(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep, go on, or leave."""
        key = Qt.Key(event.key())
        if key in _ENTER:
            self._keep()
            self._step(1)
        elif key in _STEPS:
            self._keep()
            self._step(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Ask no more."""
        if self._client is not None:
            self._client = None
            self.hide()
            self.left.emit()

    def _ask(self, client_id: int) -> None:
        seat = self._seat_of(client_id)
        if seat is None:
            return
        self._client = client_id
        words = translate("Table", "Seat of {name}").format(name=seat.guest.name)
        self.word(self.setPlaceholderText, words)
        self.word(self.setAccessibleName, words)
        self.word(self.setToolTip, words)
        self.setText(seat.seat)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        seat = None if self._client is None else self._seat_of(self._client)
        if seat is not None and self.text().strip() != seat.seat:
            self.given.emit(seat.client_id, self.text().strip())

    def _step(self, step: int) -> None:
        ids = [one.client_id for one in self._seats]
        at = ids.index(self._client) + step if self._client in ids else len(ids)
        following = ids[at] if 0 <= at < len(ids) else None
        if following is None:
            self.leave()
        else:
            self._ask(following)

    def _seat_of(self, client_id: int) -> Seat | None:
        return next((one for one in self._seats if one.client_id == client_id), None)
