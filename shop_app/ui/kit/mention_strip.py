"""What notes mention of an allergy: recorded with one key, or settled with another."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shop_app.domain.allergy_mentions import Mention
from shop_app.text import Message, translate
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.labels import Glyph, WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.wording import Retranslated

RECORD_KEY, SETTLE_KEY = "Ctrl+R", "Ctrl+Shift+R"


class MentionStrip(Retranslated, QWidget):
    """One mention after the other; out of sight where there is none."""

    record = Signal(object)
    """A `Mention` to record: its words are only a start."""
    settle = Signal(str)
    """The clause that needs no more asking."""

    def __init__(self) -> None:
        super().__init__()
        self._mentions: tuple[Mention, ...] = ()
        self._words = WrappingLabel(role="body", tone="warn")
        self.recording = KeyButton(translate("Mentions", "Record it"), RECORD_KEY)
        self.settling = KeyButton(translate("Mentions", "Not about this client"), SETTLE_KEY)
        self.recording.clicked.connect(self._on_record)
        self.settling.clicked.connect(self._on_settle)
        said = QHBoxLayout()
        said.addWidget(Glyph("circle-help", "warn"), 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._words, 1)
        answers = FlowLayout(gap=8)
        answers.addWidget(self.recording)
        answers.addWidget(self.settling)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addLayout(said)
        column.addLayout(answers)
        self.hide()

    def show_mentions(self, mentions: tuple[Mention, ...]) -> None:
        """Show the first of these, and how many there are."""
        self._mentions = mentions
        if mentions:
            self.word(self._words.setText, _words(mentions))
        self.setVisible(bool(mentions))

    def _on_record(self) -> None:
        if self._mentions:
            self.record.emit(self._mentions[0])

    def _on_settle(self) -> None:
        if self._mentions:
            self.settle.emit(self._mentions[0].text)


def _words(mentions: tuple[Mention, ...]) -> Message:
    text = mentions[0].text
    if len(mentions) == 1:
        return translate("Mentions", "Mentioned in a note, not confirmed: “{text}”").format(
            text=text
        )
    return translate(
        "Mentions", "Mentioned in notes, not confirmed, 1 of {number}: “{text}”"
    ).format(text=text, number=len(mentions))
