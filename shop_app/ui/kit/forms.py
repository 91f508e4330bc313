"""Quick entry in place: a sheet of fields that Enter saves and that Esc closes, losing nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from shop_app.text import translate
from shop_app.ui.kit.announce import announce
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.labels import Glyph, WrappingLabel, em
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.styling import restyle
from shop_app.ui.kit.wording import Retranslated, Said, spoken

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

_INSET_EMS = 0.55
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Field(Retranslated, QWidget):
    """A label over an editor, and under it a sentence when what was typed cannot be."""

    def __init__(self, label: Said, editor: QWidget) -> None:
        super().__init__()
        self.editor = editor
        self._label = WrappingLabel(role="small", tone="muted")
        self._label.setBuddy(editor)
        self._wrong = WrappingLabel(role="small", tone="danger")
        self._error = QWidget()
        error = QHBoxLayout(self._error)
        error.setContentsMargins(0, 0, 0, 0)
        error.addWidget(Glyph("triangle-alert", "danger", "small"), 0, Qt.AlignmentFlag.AlignTop)
        error.addWidget(self._wrong, 1)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._label, editor, self._error):
            column.addWidget(part)
        self.word(self._label.setText, label)
        self.word(editor.setAccessibleName, label)
        self._inset()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the text of numbers off the edge in another size of text too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._inset()

    def _inset(self) -> None:
        """Do what the style sheet's padding does for other fields: it does not reach numbers."""
        if isinstance(self.editor, QSpinBox):
            margin = round(em(self) * _INSET_EMS)
            self.editor.lineEdit().setTextMargins(margin, 0, margin, 0)

    def value(self) -> Any:  # noqa: ANN401 - whatever kind the editor edits
        """Return what the editor holds, in its own kind (text, date, number, choice)."""
        return self.editor.property(self._property())

    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Have the editor hold `value`."""
        self.editor.setProperty(self._property(), value)

    def show_error(self, sentence: Said) -> None:
        """Say under the field, and to the screen reader, what is wrong with it."""
        self.word(self._wrong.setText, sentence)
        self.word(self.editor.setAccessibleDescription, sentence)
        self._error.show()
        restyle(self.editor, wrong=True)
        announce(self.editor, spoken(sentence))

    def clear_error(self) -> None:
        """Say nothing under the field."""
        if not self._error.isHidden():
            self._error.hide()
            self.word(self.editor.setAccessibleDescription, "")
            restyle(self.editor, wrong=False)

    def _property(self) -> str:
        return self.editor.metaObject().userProperty().name()  # type: ignore[return-value] # a str in truth


class Form(Retranslated, QFrame):
    """A sheet of fields: Enter asks to save, Esc closes and keeps a draft for the next time.

    Connect `saved`, do what `values()` say, then call `finish()`, or `show_error()`.
    """

    saved = Signal()
    closed = Signal()

    def __init__(self, title: Said, save: Said) -> None:
        super().__init__()
        self._fields: dict[str, Field] = {}
        self._drafts: dict[Hashable, dict[str, Any]] = {}
        self._blank: dict[str, Any] = {}
        self._opened: dict[str, Any] = {}
        self._key: Hashable = None
        self._asked: list[Hashable] = []
        heading = WrappingLabel(role="lead")
        self.word(heading.setText, title)
        self.word(self.setAccessibleName, title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addLayout(self._rows)
        column.addLayout(self._buttons(save))
        self.hide()

    def add(self, name: str, label: Said, editor: QWidget) -> Field:
        """Add a field at the end; `name` is its key in `values()`."""
        field = Field(label, editor)
        self._fields[name] = field
        self._blank[name] = field.value()
        self._rows.addWidget(field)
        editor.installEventFilter(self)
        return field

    def add_place(self, place: QWidget) -> None:
        """Add a part at the end that lays out fields of its own."""
        self._rows.addWidget(place)

    def add_late(self, name: str, label: Said, editor: QWidget) -> Field:
        """Add a field once the window is built: Tab comes to it from the last one."""
        last = next(reversed(self._fields.values()), None)
        field = self.add(name, label, editor)
        if last is not None:
            QWidget.setTabOrder(last.editor, editor)
        return field

    def show_field(self, name: str, *, shown: bool) -> None:
        """Ask for a field or not; what stands in one that is not asked for is taken out."""
        if (field := self._fields.get(name)) is not None:
            field.setVisible(shown)
            if not shown:
                field.set_value(self._blank[name])

    def remove(self, name: str) -> None:
        """Take a field away, with what was typed into it."""
        field = self._fields.pop(name)
        self._blank.pop(name, None)
        self._rows.removeWidget(field)
        field.setParent(None)
        field.deleteLater()

    def open_for(self, key: Hashable, initial: Mapping[str, Any] | None = None) -> None:
        """Show the sheet for what `key` names (a client): with its draft, else with `initial`."""
        if not self.isHidden():
            self._keep_draft()
        self._key = key
        self._opened = {**self._blank, **(initial or {})}
        self._fill(self._drafts.get(key, self._opened))
        self.show()
        if self._fields:
            first = next(iter(self._fields.values()))
            first.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def values(self) -> dict[str, Any]:
        """Return what each field holds, by name."""
        return {name: field.value() for name, field in self._fields.items()}

    def has_draft(self, key: Hashable) -> bool:
        """Tell whether text waits here that was neither saved nor given up."""
        return key in self._drafts

    def show_error(self, name: str, sentence: Said) -> None:
        """Say what is wrong with a field and go there."""
        del self._asked[:1]
        self._fields[name].show_error(sentence)
        self._fields[name].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Close after saving: nothing is left to keep.

        Where the sheet stands open for another client by now, what is typed there stays.
        """
        saved = self._asked.pop(0) if self._asked else self._key
        self._drafts.pop(saved, None)
        if saved == self._key and not self.isHidden():
            self._hide()

    def close_for_now(self) -> None:
        """Close and keep what was typed for the next time."""
        if self._key in self._asked:
            self._asked.remove(self._key)
        self._keep_draft()
        self._hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Enter, close on Esc, where the editor had no use for the key itself."""
        if event.key() in _ENTER:
            self._ask_to_save()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_for_now()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take an error back as soon as something is typed over it."""
        if event.type() == QEvent.Type.KeyPress:
            for field in self._fields.values():
                if field.editor is watched:
                    field.clear_error()
        return False

    def _buttons(self, save: Said) -> FlowLayout:
        row = FlowLayout(gap=8)
        saving = KeyButton(save, "Enter", "primary", shortcut=False)
        self.closing = KeyButton(translate("Form", "Close"), "Esc", shortcut=False)
        saving.clicked.connect(self._ask_to_save)
        self.closing.clicked.connect(self.close_for_now)
        row.addWidget(saving)
        row.addWidget(self.closing)
        return row

    def _ask_to_save(self) -> None:
        """Ask once: Enter pressed again while it is being saved must not save it twice."""
        if self._key in self._asked:
            return
        self._asked.append(self._key)
        for field in self._fields.values():
            field.clear_error()
        self.saved.emit()

    def _keep_draft(self) -> None:
        typed = self.values()
        if typed != self._opened:
            self._drafts[self._key] = typed
        else:
            self._drafts.pop(self._key, None)

    def _fill(self, values: Mapping[str, Any]) -> None:
        for name, field in self._fields.items():
            field.clear_error()
            field.set_value(values.get(name, self._blank[name]))

    def _hide(self) -> None:
        self._fill(self._blank)
        self.hide()
        self.closed.emit()
