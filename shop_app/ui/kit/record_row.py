"""One record of a list: its fields side by side, a muted line under them, and its deletion."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from shop_app.text import translate
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_part import Inline
from shop_app.ui.kit.labels import Glyph, WrappingLabel
from shop_app.ui.kit.wording import Retranslated, Said


class RecordRow(Retranslated, QFrame):
    """Add its fields once; fill them again and again."""

    wanted = Signal(str)
    """The name of a field whose typed value is to be saved."""
    deleting = Signal()
    given_up = Signal()
    """What was typed in one of its fields has been given up."""

    def __init__(self) -> None:
        super().__init__()
        self.key: Hashable = None
        self.record_id = 0
        self.orphaned = False
        """Whether its record is gone while something is being typed here."""
        self.fields: dict[str, Inline] = {}
        self._delete = _DeleteButton()
        self._delete.clicked.connect(self.deleting)
        self._line = QHBoxLayout()
        self._line.setSpacing(10)
        self._aside = WrappingLabel(role="tiny", tone="muted")
        self._aside.setContentsMargins(6, 0, 6, 2)
        self._aside.hide()
        self._main = QVBoxLayout()
        self._main.setSpacing(0)
        self._main.addLayout(self._line)
        self._main.addWidget(self._aside)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(4)
        row.addLayout(self._main, 1)
        row.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignTop)

    def add(self, name: str, field: Inline, stretch: int = 1, *, below: bool = False) -> None:
        """Add a field; `below` begins another line of the row."""
        self.fields[name] = field
        field.wanted.connect(partial(self.wanted.emit, name))
        field.left.connect(self.given_up)
        if below:
            self._line = QHBoxLayout()
            self._line.setSpacing(10)
            self._main.insertLayout(self._main.count() - 1, self._line)
        self._line.addWidget(field, stretch, Qt.AlignmentFlag.AlignTop)

    def add_part(self, part: QWidget) -> None:
        """Add something of the row's own at the end of its line, such as a button."""
        self._line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_values(self, values: Mapping[str, Any], aside: Said = "") -> None:
        """Show a record's values by field name, and a muted line under them."""
        for name, value in values.items():
            self.fields[name].open_for(self.record_id, value)
        self._aside.setVisible(aside != "")
        self.word(self._aside.setText, aside)
        first = next(iter(values.values()), "")
        words = translate("RecordList", "Delete: {what}").format(what=str(first))
        self.word(self._delete.setAccessibleName, words)

    @property
    def is_edited(self) -> bool:
        """Whether something is being typed in one of its fields."""
        return any(isinstance(one, InlineField) and one.is_edited for one in self.fields.values())

    def orphan(self) -> None:
        """Say that the record is gone; what is being typed stays until it is given up."""
        self.orphaned = True
        words = translate(
            "RecordList", "This was deleted elsewhere. What you typed is still here; Esc drops it."
        )
        for one in self.fields.values():
            if isinstance(one, InlineField) and one.is_edited and not one.is_refused:
                one.refuse(words)

    def focused_field(self) -> int:
        """Return which of the fields has the keyboard."""
        focused = self.window().focusWidget()
        found = (n for n, one in enumerate(self.fields.values()) if _holds(one, focused))
        return next(found, 0)

    def focus_field(self, number: int) -> None:
        """Take the keyboard to one of the fields."""
        fields = list(self.fields.values())
        fields[min(number, len(fields) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete by the key of that name."""
        if event.key() == Qt.Key.Key_Delete and not self.is_edited:
            self.deleting.emit()
        else:
            super().keyPressEvent(event)


class _DeleteButton(Retranslated, QToolButton):
    """A small cross for the mouse; the keyboard has the Delete key."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.word(self.setToolTip, translate("RecordList", "Delete (Del)"))
        inside = QHBoxLayout(self)
        inside.setContentsMargins(6, 6, 6, 6)
        glyph = Glyph("x", "muted", "lead")
        glyph.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside.addWidget(glyph)

    def sizeHint(self) -> QSize:
        """Return room for the cross and what is around it."""
        inside = self.layout()
        return inside.sizeHint() if inside is not None else QSize()


def _holds(field: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (focused is field or field.isAncestorOf(focused))
