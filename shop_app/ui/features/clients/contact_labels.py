"""Which of several phones, e-mails or addresses it is: kept as a code, said and typed in words."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from shop_app.domain.folding import fold
from shop_app.domain.import_headers import place_label
from shop_app.text import Message, translate
from shop_app.ui.kit.completion import CompletingLineEdit
from shop_app.ui.kit.inline_kinds import LineKind
from shop_app.ui.kit.wording import Said, spoken

LABELS: dict[str, Message] = {
    "mobile": translate("ContactLabel", "mobile"),
    "home": translate("ContactLabel", "home"),
    "work": translate("ContactLabel", "work"),
    "work mobile": translate("ContactLabel", "work mobile"),
    "main": translate("ContactLabel", "main"),
    "other": translate("ContactLabel", "other"),
    "fax": translate("ContactLabel", "fax"),
    "assistant": translate("ContactLabel", "assistant"),
}
"""The labels that importing knows; any other is as somebody wrote it."""


class LabelKind(LineKind):
    """One of the known labels in the window's words, or a label of one's own."""

    def make(self) -> QWidget:
        """Return a line that completes the known labels."""
        return CompletingLineEdit(spoken(words) for words in LABELS.values())

    def put(self, editor: QLineEdit, value: str | None) -> None:
        """Put the label's words in."""
        self.put_raw(editor, spoken(self.say(value)))

    def take(self, editor: QLineEdit) -> Any:  # noqa: ANN401 - as any kind of line
        """Return the code of what was typed, else the text itself."""
        typed = super().take(editor)
        said = {fold(spoken(words)): code for code, words in LABELS.items()}
        return said.get(fold(typed)) or (typed if " " in typed else place_label(typed))

    def say(self, value: Any) -> Said:  # noqa: ANN401 - as any kind of line
        """Return the label's words."""
        return LABELS.get(value or "", value or "")
