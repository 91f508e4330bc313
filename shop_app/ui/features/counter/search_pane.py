"""The left side of the counter: search field, rows found, the new client's button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout

from shop_app.text import translate
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.labels import Glyph
from shop_app.ui.kit.surfaces import EmptyState
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.theme import Look

if TYPE_CHECKING:  # they bring the store along, and the field is painted before it is imported
    from shop_app.services.finding import Hit, Lately
    from shop_app.ui.features.counter.hit_list import HitList
    from shop_app.ui.features.counter.hit_rows import Chosen, HitRows

_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchPane(Retranslated, QFrame):
    """Typing searches; arrows walk the rows without leaving the field."""

    typed = Signal(str)
    entered = Signal()
    chosen = Signal(object)
    """A row was walked to or clicked: a `Hit`, or a `Party`."""
    stands_at = Signal(object)
    """The row chosen now, also where it was not a person who chose it; None where none is."""
    new_client = Signal()
    escaped = Signal()
    undo = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.field = QLineEdit(clearButtonEnabled=False)
        self.field.setObjectName("search")
        self.field.setAcceptDrops(False)  # a file dropped here is for the window
        self._glass = Glyph("search", "muted", "search", ems=1.1)
        self._empty = QStackedWidget()
        self._lay_out()
        self._word_all()
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        look.changed.connect(self._on_look)
        self._on_look()

    list: HitList
    rows: HitRows
    """The rows, and what they show; not there before `take_list`."""
    _has_list = False

    def take_list(self, hits: HitList) -> None:
        """Put the list of rows in: now there is something to find."""
        self.list, self.rows = hits, hits.rows
        self._has_list = True
        for state in (hits, *_empty_states()):
            self._empty.addWidget(state)
        self._empty.setCurrentIndex(0)
        hits.clicked.connect(self._on_clicked)

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show what was found, the first row chosen; say so where there is nothing."""
        self.rows.show_hits(hits)
        self._party = None
        self._select(self.rows.first_hit())
        self._show_state(0 if hits else 1)

    def show_lately(self, answer: Lately) -> None:
        """Show what an empty search shows; a file without clients says what to do."""
        before = self._party
        self.rows.show_lately(answer)
        self.list.setCurrentIndex(QModelIndex())
        self._show_state(0 if answer.clients else 2)
        row = -1 if before is None else self.rows.row_of_booking(before)
        if row >= 0:
            self._select(row)
        else:
            self._say_where()

    def mark(self, client_id: int | None) -> None:
        """Choose the row of the card that is up, where it is in sight."""
        if client_id is None or self.rows.is_of(self.list.currentIndex(), client_id):
            return
        row = self.rows.row_of(client_id)
        if row >= 0:
            self._select(row)
        elif self._party is not None:  # else its keys would speak of others than the card
            self.list.setCurrentIndex(QModelIndex())
            self._say_where()

    def take(self, text: str) -> None:
        """Take letters typed elsewhere in the window."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.insert(text)

    def focus_search(self) -> None:
        """Go to the field, its text chosen so that typing starts anew."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the rows, raise a card or clear, by keys in the field."""
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            return self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() in _MOVES:
            self._move(1 if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_PageDown} else -1)
        elif event.key() in _ENTER:
            self.entered.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            # The field would take back letters of the search; what was recorded matters more.
            self.undo.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.field.text():
                self.field.clear()
            else:
                self.escaped.emit()
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        """Choose the next client above or below, headings skipped, and raise the card."""
        if not self._has_list:
            return
        current = self.list.currentIndex()
        number = current.row() + step if current.isValid() else self.rows.first_hit()
        while 0 <= number < self.rows.rowCount():
            if (row := self.list.chosen_at(self.rows.index(number))) is not None:
                self._select(number)
                self.chosen.emit(row)
                return
            number += step

    def selected(self) -> Chosen | None:
        """Return the client or party chosen in the list, None while none is."""
        return self.list.chosen_at(self.list.currentIndex()) if self._has_list else None

    def _select(self, row: int) -> None:
        index = self.rows.index(row)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self._say_where()

    _party: int | None = None
    """The booking chosen: its row stays chosen however often the list is read again."""

    def _say_where(self) -> None:
        row = self.selected()
        self._party = self.rows.booking_of(row)
        self.stands_at.emit(row)

    def _on_clicked(self, index: QModelIndex) -> None:
        if (row := self.list.chosen_at(index)) is not None:
            self._say_where()
            self.chosen.emit(row)

    def _show_state(self, number: int) -> None:
        self._empty.setCurrentIndex(number)

    def _lay_out(self) -> None:
        beside = QHBoxLayout(self.field)
        beside.setContentsMargins(10, 0, 0, 0)
        beside.addWidget(self._glass)
        beside.addStretch(1)
        self.new_button = KeyButton(translate("Counter", "New client"), "Ctrl+N")
        self.new_button.clicked.connect(self.new_client)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self._empty, 1)
        column.addWidget(self.new_button)

    def _word_all(self) -> None:
        self.word(self.field.setPlaceholderText, translate("Counter", "Name, phone…"))
        self.word(self.field.setAccessibleName, translate("Counter", "Search for a client"))

    def _on_look(self) -> None:
        glass = self._glass.sizeHint().width()
        self.field.setTextMargins(glass + self._look.theme.px(6), 0, 0, 0)


def _empty_states() -> tuple[EmptyState, EmptyState]:
    """Return what says that nobody was found, and that there is no client yet."""
    nothing = translate("Counter", "Nobody found. Ctrl+N adds a new client.")
    no_client = translate(
        "Counter",
        "No client yet. Ctrl+N adds the first, or drop a file of contacts on this window "
        "(vCard, CSV or Excel).",
    )
    return EmptyState("search", nothing), EmptyState("users", no_client)
