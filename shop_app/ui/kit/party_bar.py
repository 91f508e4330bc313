"""What can be done with the party chosen in the list: one key each, under the list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shop_app.domain.booking_parties import Party
from shop_app.domain.bookings import BookingState
from shop_app.text import Joined, Message, translate
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.party_painter import fact_words, head_words
from shop_app.ui.kit.wording import Retranslated

_THEIRS, _TABLE = "Ctrl+B", "Ctrl+T"
_FOR_TABLE = translate("Party", "For this table")
_STATES = (
    (BookingState.ARRIVED, translate("Party", "Arrived"), "Ctrl+Return"),
    (BookingState.LATE, translate("Party", "Late"), "Ctrl+L"),
    (BookingState.NO_SHOW, translate("Party", "Did not come"), "Ctrl+M"),
)


class PartyBar(Retranslated, QFrame):
    """Table view, arrived, late, did not come; or, while it is asked whose it is, this client."""

    marked = Signal(str)
    """A `BookingState`'s value."""
    table = Signal()
    theirs = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = WrappingLabel(role="small")
        self._theirs = KeyButton(
            translate("Party", "It is theirs"), _THEIRS, "primary", shortcut=False
        )
        self._theirs.clicked.connect(self.theirs)
        self._table = KeyButton(_FOR_TABLE, _TABLE, "primary", shortcut=False)
        self._table.clicked.connect(self.table)
        self._states = {
            state: KeyButton(words, key, shortcut=False) for state, words, key in _STATES
        }
        row = FlowLayout(gap=6)
        for part in (self._theirs, self._table):
            row.addWidget(part)
        for state, button in self._states.items():
            button.clicked.connect(lambda _=False, one=state: self.marked.emit(one.value))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addLayout(row)
        self.hide()

    def hear_keys(self, place: QWidget) -> None:
        """Hear the keys wherever in `place` one is, also where there is no room for the buttons."""
        self._table_key = _heard(place, _TABLE, self.table.emit)
        _heard(place, _THEIRS, self.theirs.emit)
        for state, _, key in _STATES:
            _heard(place, key, partial(self.marked.emit, state.value))

    _table_key: QShortcut | None = None

    def leave_table(self, *, to_other: bool) -> None:
        """Leave the table's key and button to another part in sight that has them."""
        self._is_elsewhere = to_other
        self._table.setVisible(not to_other and self._theirs.isHidden())
        if self._table_key is not None:
            self._table_key.setEnabled(not to_other)

    _is_elsewhere = False

    def offer(self, party: Party) -> None:
        """Offer what can be done with a party."""
        for state, button in self._states.items():
            button.setVisible(state is not party.booking.state)
        self._theirs.hide()
        self._table.setVisible(not self._is_elsewhere)
        self._words.hide()
        self.show()

    @property
    def buttons(self) -> tuple[KeyButton, ...]:
        """The buttons of a party, whichever of them are in sight."""
        return (self._table, *self._states.values())

    def choices(self, party: Party) -> Iterator[tuple[Message, str, Callable[[], object]]]:
        """What can be done with a party: words, key, and what does it."""
        if not self._is_elsewhere:
            yield _FOR_TABLE, _TABLE, self.table.emit
        for state, words, key in _STATES:
            if state is not party.booking.state:
                yield words, key, partial(self.marked.emit, state.value)

    def ask_whose(self, party: Party) -> None:
        """Ask whose a party is, while a client is looked for."""
        words = translate(
            "Party", "Whose booking is it: {party}? Choose the client, then press the key."
        )
        facts = tuple(one for one in fact_words(party) if one)
        self.word(self._words.setText, words.format(party=Joined((head_words(party), *facts))))
        for button in (self._table, *self._states.values()):
            button.hide()
        self._words.show()
        self._theirs.show()
        self.show()


def _heard(place: QWidget, key: str, act: Callable[[], object]) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), place)
    shortcut.activated.connect(act)
    return shortcut
