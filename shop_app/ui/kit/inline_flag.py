"""Yes or no, edited in place."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from shop_app.ui.kit.inline_kinds import EditKind, FlagKind
from shop_app.ui.kit.inline_part import Inline
from shop_app.ui.kit.wording import Said


class InlineFlag(Inline):
    """Yes or no: a tick box that saves as soon as it is ticked."""

    def __init__(self, label: Said, kind: EditKind | None = None) -> None:
        super().__init__(label, kind or FlagKind())
        self.box = QCheckBox()
        self.word(self.box.setText, label)
        self.box.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = self._head()
        self._caption.hide()
        row.insertWidget(0, self.box, 1)
        column.addLayout(row)
        column.addWidget(self._wrong)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Take the keyboard to the tick box."""
        self.box.setFocus(reason)

    def open_for(self, key: Hashable, value: Any) -> None:  # noqa: ANN401
        """Show what belongs to `key`."""
        if key != self.key:
            self.key = key
            self.forget_marks()
        self.set_value(value)

    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Tick the box or not."""
        self._value = bool(value)
        self.box.setChecked(self._value)

    def resume(self) -> None:
        """Show what is being saved."""
        self.box.setChecked(bool(self.typed))
        self._wrong.hide()

    def take_back(self) -> None:
        """Show what the file says."""
        self.set_value(self._value)
        self._wrong.hide()

    def refuse(self, sentence: Said) -> None:
        """Show what the file says, and why it is not otherwise."""
        self.set_value(self._value)
        super().refuse(sentence)

    def _on_clicked(self, checked: bool) -> None:  # noqa: FBT001 - Qt's slot
        self.seen, self.typed = self._value, checked
        self._wrong.hide()
        self.wanted.emit()
