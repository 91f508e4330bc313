"""What a quick note proposes to record, row by row, each ticked or not by one key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from shop_app.domain.quick_note_choices import (
    DIETARY,
    is_recordable,
    left_over,
    named,
    proposal_words,
)
from shop_app.domain.quick_note_proposals import NoteReading, Proposal
from shop_app.text import Message, translate
from shop_app.ui.kit.announce import announce
from shop_app.ui.kit.labels import Glyph, WrappingLabel
from shop_app.ui.kit.wording import Retranslated, spoken

_DIGITS = range(1, 10)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What to record of a note: proposals in words of the language in use, and the rest."""

    proposals: tuple[Proposal, ...]
    rest: str


class ProposalRow(Retranslated, QWidget):
    """One proposal with its tick; what can only be kept as a note has none."""

    ticked = Signal()

    def __init__(self, number: int, proposal: Proposal, words: Message) -> None:
        super().__init__()
        self.proposal = proposal
        self.box = QCheckBox()
        self.word(self.box.setAccessibleName, words)
        self.box.toggled.connect(self.ticked)
        said = WrappingLabel(tone="danger" if proposal.kind in DIETARY else "text")
        self.word(said.setText, words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        if is_recordable(proposal):
            self.box.setChecked(True)
            row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self.box.hide()
            row.addWidget(Glyph("sticky-note", "muted", "small"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(said, 1)
        if number in _DIGITS and is_recordable(proposal):
            row.addWidget(WrappingLabel(f"Alt+{number}", role="tiny", tone="muted"))

    @property
    def is_ticked(self) -> bool:
        """Whether it is to be recorded."""
        return is_recordable(self.proposal) and self.box.isChecked()

    def turn(self) -> None:
        """Tick it, or untick it."""
        if is_recordable(self.proposal):
            self.box.toggle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click on the words as one on the tick."""
        self.turn()
        event.accept()


class ProposalRows(Retranslated, QWidget):
    """The rows of a note; digits and Space tick, arrows go from row to row."""

    left_above = Signal()
    """Up was pressed on the first row."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ProposalRow] = []
        self._text = ""
        self._unticked: set[tuple[str, str]] = set()
        self._heading = WrappingLabel(role="small", tone="muted")
        self.word(
            self._heading.setText,
            translate("QuickNote", "To record – Alt and the number, or Space, leaves one out:"),
        )
        self._rest = WrappingLabel(role="small", tone="muted")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._heading)
        column.addLayout(self._list)
        column.addWidget(self._rest)
        self.hide()

    def show_reading(self, text: str, reading: NoteReading | None, today: date) -> bool:
        """Show what a text proposes; tell whether any of it was not in sight before."""
        before = {_key(row.proposal) for row in self.rows}
        proposals = reading.proposals if reading is not None else ()
        if text != self._text or len(proposals) != len(self.rows):
            self._text = text
            self._fill(proposals, today)
        return any(_key(one) not in before for one in proposals)

    def chosen(self) -> Chosen:
        """Return what is ticked, and what of the note stays a note."""
        ticked = [row.proposal for row in self.rows if row.is_ticked]
        others = [row.proposal for row in self.rows if not row.is_ticked]
        rest = left_over(self._text, ticked, others)
        return Chosen(tuple(named(one, spoken) for one in ticked), rest)

    def turn(self, number: int) -> None:
        """Tick or untick the row of a number, from 1."""
        if 0 < number <= len(self.rows):
            self.rows[number - 1].turn()

    def go_to_first(self) -> bool:
        """Go to the first row that can be ticked; tell whether there is one."""
        return self._step(-1, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by digit, go up and down by arrow."""
        number = event.key() - Qt.Key.Key_0
        if number in _DIGITS:
            self.turn(number)
        elif event.key() == Qt.Key.Key_Down:
            self._step(self._focused(), 1)
        elif event.key() == Qt.Key.Key_Up:
            if not self._step(self._focused(), -1):
                self.left_above.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self, proposals: tuple[Proposal, ...], today: date) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [
            ProposalRow(number, one, proposal_words(one, today))
            for number, one in enumerate(proposals, 1)
        ]
        for row in self.rows:
            if _key(row.proposal) in self._unticked:
                row.box.setChecked(False)
            row.ticked.connect(self._on_ticked)
            self._list.addWidget(row)
        self.setVisible(bool(self.rows))
        self._heading.setVisible(any(is_recordable(row.proposal) for row in self.rows))
        self._say_rest()
        if self.rows:
            announce(self, ". ".join(row.box.accessibleName() for row in self.rows))

    def _on_ticked(self) -> None:
        self._unticked = {_key(row.proposal) for row in self.rows if not row.is_ticked}
        self._say_rest()

    def _say_rest(self) -> None:
        rest = self.chosen().rest if self.rows else ""
        self._rest.setVisible(bool(rest))
        words = translate("QuickNote", "Kept as a note: {text}").format(text=rest)
        self.word(self._rest.setText, words)

    def _focused(self) -> int:
        return next((at for at, row in enumerate(self.rows) if row.box.hasFocus()), 0)

    def _step(self, at: int, by: int) -> bool:
        at += by
        while 0 <= at < len(self.rows):
            if is_recordable(self.rows[at].proposal):
                self.rows[at].box.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            at += by
        return False


def _key(proposal: Proposal) -> tuple[str, str]:
    return proposal.kind.value, f"{proposal.allergen or proposal.size or proposal.text}"
