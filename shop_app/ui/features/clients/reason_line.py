"""Why an allergy is removed, or made less: asked before it is done, and kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_app.text import translate
from shop_app.ui.kit.record_list import AddLine

Act = Callable[[str], object]
"""Does it, with the reason."""


class ReasonLine(QWidget):
    """Hidden until a reason is asked; Enter does it, Esc leaves all as it was."""

    def __init__(self) -> None:
        super().__init__()
        self.removal = AddLine(translate("Clients", "Why is it removed? Enter removes it."))
        self.change = AddLine(translate("Clients", "Why is it less now? Enter changes it."))
        self._act: Act | None = None
        self._leave: Callable[[], object] | None = None
        self.about = 0
        """The allergy that the reason is about, 0 for none."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for line in (self.removal, self.change):
            column.addWidget(line)
            line.entered.connect(self._on_entered)
            line.emptied.connect(self.leave)
            line.hide()

    def ask(self, line: AddLine, allergy: int, act: Act, leave: Callable[[], object]) -> None:
        """Ask for a reason in one of the lines: `act` on Enter, `leave` on Esc."""
        self.put_away()
        self._act, self._leave, self.about = act, leave, allergy
        line.show()
        line.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_asking(self) -> bool:
        """Whether a reason is asked."""
        return self._act is not None

    def done(self) -> None:
        """Be empty and out of sight: it is done."""
        for line in (self.removal, self.change):
            line.taken()
        self.put_away()

    def put_away(self) -> None:
        """Ask for nothing more."""
        self._act = self._leave = None
        self.about = 0
        for line in (self.removal, self.change):
            line.hide()

    def leave(self) -> None:
        """Leave all as it was."""
        leave = self._leave
        self.put_away()
        if leave is not None:
            leave()

    def _on_entered(self, reason: str) -> None:
        if self._act is not None:
            self._act(reason)
