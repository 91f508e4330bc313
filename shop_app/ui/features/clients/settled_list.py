"""What was settled of mentions, with who and when; each can be shown as mentioned again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shop_app.domain.days import full_day
from shop_app.domain.settled_mentions import SettledMention
from shop_app.text import Joined, Value, translate
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.labels import Glyph, WrappingLabel
from shop_app.ui.kit.wording import Retranslated


class SettledList(QWidget):
    """One line for each; out of sight where there is none."""

    again = Signal(object)
    """The id of what is to be shown as mentioned again."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 0, 6, 0)
        self._column.setSpacing(2)
        self._rows: list[_Row] = []
        self._shown: tuple[SettledMention, ...] = ()
        self.hide()

    def show_settled(self, settled: tuple[SettledMention, ...]) -> None:
        """Show these."""
        if settled != self._shown:
            self._shown = settled
            for row in self._rows:
                self._column.removeWidget(row)
                row.deleteLater()
            self._rows = [_Row(one) for one in settled]
            for row, one in zip(self._rows, settled, strict=True):
                row.button.clicked.connect(partial(self.again.emit, one.id))
                self._column.addWidget(row)
        self.setVisible(bool(settled))


class _Row(Retranslated, QWidget):
    def __init__(self, one: SettledMention) -> None:
        super().__init__()
        words = WrappingLabel(role="small", tone="muted")
        self.word(words.setText, _words(one))
        self.button = KeyButton(translate("Mentions", "Mention it again"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Glyph("check", "muted", "small"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)


def _words(one: SettledMention) -> Value:
    settled = translate("Mentions", "not about this client: “{text}”").format(text=one.text)
    parts: tuple[Value, ...] = (settled, full_day(one.settled_on), one.settled_by)
    return Joined(tuple(part for part in parts if part))
