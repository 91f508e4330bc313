"""Facts edited in place: a label, the value under it, and no sheet to open or to save.

Click, Enter or F2 edits; Enter or leaving the field saves; Esc takes back what was typed. What
cannot be saved is said under the field, and the typed text stays there until it can be.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_app.text import UserError, translate
from shop_app.ui.kit.inline_kinds import EditKind, LineKind
from shop_app.ui.kit.inline_part import Inline
from shop_app.ui.kit.inline_value import ValueButton
from shop_app.ui.kit.styling import restyle
from shop_app.ui.kit.wording import Said, spoken

_TARGET = 44
"""Pixels that are easily hit."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ON = {Qt.Key.Key_Tab: True, Qt.Key.Key_Backtab: False}
_STAY = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})
"""Leaving for a menu of the field's own, or for another window, is not leaving the field."""


class InlineField(Inline):
    """A value shown as text, and an editor in its place while it is edited."""

    def __init__(
        self,
        label: Said,
        kind: EditKind | None = None,
        *,
        empty: Said = "–",
        captioned: bool = True,
    ) -> None:
        super().__init__(label, kind or LineKind())
        self._empty = empty
        self._raw: Any = None
        self._drafts: dict[Hashable, tuple[Any, Any]] = {}
        self._waits = False
        self.is_edited = False
        """Whether the editor stands in the value's place."""
        self.button = ValueButton()
        self.button.clicked.connect(self.edit)
        self.editor: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._head())
        self._column.addWidget(self.button)
        self._column.addWidget(self._wrong)
        self._caption.setVisible(captioned)
        self.setMinimumHeight(_TARGET)
        self.set_value(None)

    def open_for(self, key: Hashable, value: Any) -> None:  # noqa: ANN401
        """Show what belongs to `key` (a client, a record), with the text left unsaved there."""
        if key != self.key:
            self._put_aside()
            self.key = key
            self.forget_marks()
        self.set_value(value)
        if key in self._drafts and not self.is_edited:
            self.seen, raw = self._drafts.pop(key)
            self._open(raw)

    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Show a value read from the file; what is being typed stays."""
        self._value = value
        if not self.is_edited and not self._waits:
            self._show(value)

    def keep_draft(self, key: Hashable, seen: Any, typed: Any) -> None:  # noqa: ANN401
        """Keep what was refused for a record that is no longer shown."""
        editor = self._made()
        self.kind.put(editor, typed)
        self._drafts[key] = (seen, self.kind.raw(editor))

    def edit(self) -> None:
        """Put the editor in place and go there."""
        if not self.is_edited:
            self.seen = self.typed if self._waits else self._value
            self._open(None)
        if self.editor is not None:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Take the keyboard to what stands here: the editor, or the value.

        No focus proxy: Tab would stop at it, wherever it stands in the order of parts.
        """
        part = self.editor if self.is_edited and self.editor is not None else self.button
        part.setFocus(reason)

    def take_back(self) -> None:
        """Give up what was typed."""
        self._close()
        self._show(self.typed if self._waits else self._value)
        self.left.emit()

    def save(self) -> None:
        """Ask to save what is typed; nothing where it is as it was."""
        if not self.is_edited or not self._take():
            return
        if spoken(self.kind.say(self.typed)) == spoken(self.kind.say(self.seen)):
            self.take_back()
            return
        self._await_saving()
        self.wanted.emit()

    def resume(self) -> None:
        """Save after all what stands in the editor."""
        if self.is_edited and self._take():
            self._await_saving()

    def _take(self) -> bool:
        """Read the editor; where that fails, say so."""
        try:
            self.typed = self.kind.take(self.editor)
        except UserError as error:
            self.refuse(error.message)
            return False
        return True

    def _await_saving(self) -> None:
        self._raw = self.kind.raw(self.editor)
        self._waits = True
        self._close()
        self._show(self.typed)

    def show_saved(self) -> None:
        """Show that it is saved, unless it is being edited again."""
        self._waits = False
        super().show_saved()
        if not self.is_edited:
            self._show(self._value)

    def refuse(self, sentence: Said) -> None:
        """Put the typed text back into the editor, and say what is wrong with it."""
        self._waits = False
        if not self.is_edited:
            at_it = self._has_focus()
            self._open(self._raw)
            if at_it and self.editor is not None:
                self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.editor is not None:
            restyle(self.editor, wrong=True)
            self.word(self.editor.setAccessibleDescription, sentence)
        super().refuse(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save on Enter and on leaving, take back on Esc; an error goes as typing goes on."""
        if watched is not self.editor:
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        leaves = isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut
        if leaves and event.reason() not in _STAY and self.is_edited and not self.is_refused:  # type: ignore[attr-defined]
            self.save()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Edit on a click anywhere on the field."""
        self.edit()
        event.accept()

    def _on_key(self, event: QKeyEvent) -> bool:
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape:
            self.take_back()
        elif event.key() in _ENTER and not shifted:
            self._clear_error()
            self.save()
        elif event.key() in _ON:
            self._leave(forward=_ON[Qt.Key(event.key())])
        else:
            if event.text():
                self._clear_error()
            return False
        return True

    def _leave(self, *, forward: bool) -> None:
        """Go on from the value's own place; where the text cannot be saved, the second time."""
        if not self.is_refused:
            self.save()
            if self.is_refused:
                return
        self.button.show()
        self.button.setFocus(Qt.FocusReason.TabFocusReason)
        self.button.go_on(forward=forward)
        self.button.setVisible(not self.is_edited)

    def _open(self, raw: Any) -> None:  # noqa: ANN401 - the editor's own text, None for the value
        editor = self._made()
        self.is_edited = True
        self.kind.put(editor, self.seen)
        if raw is not None:
            self.kind.put_raw(editor, raw)
        self._clear_error()
        self._mark.hide()
        self.button.hide()
        editor.show()

    def _made(self) -> QWidget:
        if self.editor is None:
            self.editor = self.kind.make()
            self.word(self.editor.setAccessibleName, self.label)
            self.editor.installEventFilter(self)
            self._column.insertWidget(1, self.editor)
            self.editor.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.editor.hide()
        return self.editor

    def _close(self) -> None:
        self._clear_error()
        self.is_edited = False
        self.button.show()
        if self.editor is not None:
            if self.editor.hasFocus():  # else hiding it would send the focus elsewhere
                self.button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editor.hide()

    def _put_aside(self) -> None:
        """Keep what could not be saved for the next time its record is shown."""
        if self.is_edited and self.editor is not None:
            self._drafts[self.key] = (self.seen, self.kind.raw(self.editor))
            self._close()
        self._waits = False

    def _show(self, value: Any) -> None:  # noqa: ANN401
        said = self.kind.say(value)
        self.button.show_value(said or self._empty, muted=not said)
        heard = translate("Inline", "{label}: {value}").format(
            label=self.label, value=said or translate("Inline", "nothing")
        )
        self.word(self.button.setAccessibleName, heard)

    def _clear_error(self) -> None:
        if self.is_refused:
            self._wrong.hide()
            if self.editor is not None:
                restyle(self.editor, wrong=False)
                self.word(self.editor.setAccessibleDescription, "")

    def _has_focus(self) -> bool:
        return self.button.hasFocus() or (self.editor is not None and self.editor.hasFocus())
