"""A note that is read while it is typed: what it proposes stands under it, to be ticked.

What reads it is imported when the first letter is typed: nobody waits for it at the start.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from shop_app.text import translate
from shop_app.ui.workbench import Workbench

if TYPE_CHECKING:  # as above
    from shop_app.domain.quick_note_proposals import NoteReading
    from shop_app.ui.kit.proposal_rows import Chosen, ProposalRows

LOOK = translate("QuickNote", "Look at what was found, then press Enter once more.")
"""Said where Enter came before what the last letters propose was in sight."""
_ALT = Qt.KeyboardModifier.AltModifier


class QuickNote(QObject):
    """Reads what is typed into an editor, beside the window, and keeps its proposals in sight."""

    read = Signal()
    """The proposals in sight are those of the text as it stands."""

    def __init__(self, bench: Workbench, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._bench = bench
        self._editor = editor
        self._shown = ""
        self._waiting: tuple[Callable[[Chosen], object], Callable[[], object]] | None = None
        self._rows: ProposalRows | None = None
        self.place = QWidget()
        """Where the proposals stand."""
        column = QVBoxLayout(self.place)
        column.setContentsMargins(0, 0, 0, 0)
        self.place.hide()
        editor.textChanged.connect(self._on_typed)
        editor.installEventFilter(self)

    @property
    def rows(self) -> ProposalRows:
        """The proposals."""
        if self._rows is None:
            from shop_app.ui.kit.proposal_rows import ProposalRows  # noqa: PLC0415 - as above

            self._rows = ProposalRows()
            self._rows.left_above.connect(self._editor.setFocus)
            inside = self.place.layout()
            assert inside is not None  # noqa: S101 - made with the place
            inside.addWidget(self._rows)
        return self._rows

    def settle(self, go: Callable[[Chosen], object], look: Callable[[], object]) -> None:
        """Hand what is ticked to `go`, as soon as the text as it stands has been read.

        Where that brings something into sight that was not there before, `look` is called
        instead: nothing is recorded that nobody has seen.
        """
        self._waiting = (go, look)
        if self._shown == self._text():
            self._hand_over(new=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick with Alt and a digit while typing; go down into the rows."""
        if watched is not self._editor or event.type() != QEvent.Type.KeyPress:
            return False
        assert isinstance(event, QKeyEvent)  # noqa: S101 - its type says so
        number = event.key() - Qt.Key.Key_0
        if event.modifiers() & _ALT and 0 < number < 10:  # noqa: PLR2004 - one digit
            self.rows.turn(number)
            return True
        at_end = self._editor.textCursor().atEnd()
        return event.key() == Qt.Key.Key_Down and at_end and self.rows.go_to_first()

    def _text(self) -> str:
        return self._editor.toPlainText()

    def _on_typed(self) -> None:
        text, shop = self._text(), self._bench.shop

        def work() -> tuple[NoteReading | None, date]:
            from shop_app.services.quick_note_recording import propose  # noqa: PLC0415 - when typed

            return propose(shop, text)

        self._bench.tasks.latest(
            self, "read", lambda _: work(), lambda found: self._show(text, *found)
        )

    def _show(self, text: str, reading: NoteReading | None, today: date) -> None:
        if text != self._text():
            return
        new = False
        if reading is not None or self._rows is not None:
            new = self.rows.show_reading(text, reading, today)
            self.place.setVisible(bool(self.rows.rows))
        self._shown = text
        self._hand_over(new=new)
        self.read.emit()

    def _hand_over(self, *, new: bool) -> None:
        if self._waiting is None:
            return
        (go, look), self._waiting = self._waiting, None
        if new:
            look()
        else:
            go(self.rows.chosen())
