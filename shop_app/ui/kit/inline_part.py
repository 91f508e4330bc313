"""What every fact edited in place has: its label, a “saved” mark, and room for an error."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shop_app.text import translate
from shop_app.ui.kit.announce import announce
from shop_app.ui.kit.inline_kinds import EditKind
from shop_app.ui.kit.labels import Glyph, WrappingLabel
from shop_app.ui.kit.wording import Retranslated, Said, spoken

_MARKED_FOR = 6000
"""Milliseconds the “saved” mark stays in sight."""


class Inline(Retranslated, QWidget):
    """What all facts edited in place share: label, “saved” mark, and the sentence of an error.

    Connect `wanted`: save `typed` over `seen`, then call `show_saved()`, or `refuse(sentence)`.
    """

    wanted = Signal()
    left = Signal()
    """What was typed has been given up."""

    def __init__(self, label: Said, kind: EditKind) -> None:
        super().__init__()
        self.label, self.kind = label, kind
        self.seen: Any = None
        """The value on screen when the editing began."""
        self.typed: Any = None
        """The value to save."""
        self.key: Hashable = None
        """The record shown, such as a client's id."""
        self._value: Any = None
        self._caption = WrappingLabel(role="small", tone="muted")
        self._mark = _SavedMark()
        self._wrong = _Wrong()
        self._clock = QTimer(self, interval=_MARKED_FOR, singleShot=True)
        self._clock.timeout.connect(self._mark.hide)
        self.word(self._caption.setText, label)

    @property
    def value(self) -> Any:  # noqa: ANN401 - whatever kind the field edits
        """The value as last read from the file, or saved."""
        return self._value

    def open_for(self, key: Hashable, value: Any) -> None:  # noqa: ANN401
        """Show what belongs to `key` (a client, a record)."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Show a value read from the file; what is being typed stays."""
        raise NotImplementedError

    def words(self, value: Any) -> Said:  # noqa: ANN401
        """Return a value of this field in words, as a choice between two of them shows it."""
        return self.kind.say(value)

    def show_saved(self) -> None:
        """Show for a while that what was typed is saved."""
        self._value = self.typed
        self._wrong.hide()
        self._mark.appear()
        self._clock.start()

    def refuse(self, sentence: Said) -> None:
        """Say under the field why it was not saved; what was typed stays."""
        self._wrong.say(sentence)
        self._mark.hide()
        announce(self, spoken(sentence))

    def forget_marks(self) -> None:
        """Show neither a “saved” nor an error: another record is shown."""
        self._mark.hide()
        self._wrong.hide()

    def resume(self) -> None:
        """What stands here is being saved after all; `typed` is the value."""

    def take_back(self) -> None:
        """Give up what was typed."""

    def keep_draft(self, key: Hashable, seen: Any, typed: Any) -> None:  # noqa: ANN401
        """Keep what was refused for a record that is no longer shown."""

    @property
    def is_refused(self) -> bool:
        """Whether a sentence under the field says what is wrong."""
        return not self._wrong.isHidden()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._caption, 1)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        return row


class _SavedMark(Retranslated, QWidget):
    """Says quietly that a field is saved; made whole when it first does: fields are many."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("saved-mark")
        self.hide()

    def appear(self) -> None:
        """Come into sight."""
        if self.layout() is None:
            words = WrappingLabel(role="tiny", tone="ok")
            self.word(words.setText, translate("Inline", "saved"))
            row = QHBoxLayout(self)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(4)
            row.addWidget(Glyph("circle-check", "ok", "tiny"))
            row.addWidget(words)
        self.show()


class _Wrong(Retranslated, QWidget):
    """The sentence under a field that says what is wrong, and what to do; made when needed."""

    _words: WrappingLabel

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("wrong")
        self.hide()

    def say(self, sentence: Said) -> None:
        """Show a sentence."""
        if self.layout() is None:
            self._words = WrappingLabel(role="small", tone="danger")
            row = QHBoxLayout(self)
            row.setContentsMargins(0, 4, 0, 0)
            row.addWidget(Glyph("triangle-alert", "danger", "small"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self._words, 1)
        self.word(self._words.setText, sentence)
        self.show()
