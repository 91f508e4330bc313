"""A field that proposes what was typed before, however it is accented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from shop_app.domain.folding import words

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 8


class CompletingLineEdit(QLineEdit):
    """Proposes known texts with a word that starts as each typed word does, best known first."""

    def __init__(self, known: Iterable[str] = ()) -> None:
        super().__init__()
        self._known: tuple[tuple[str, tuple[str, ...]], ...] = ()
        self._found = QStringListModel(self)
        completer = QCompleter(self._found, self)
        # We choose what fits; Qt would compare from the first letter, accents and all.
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_MOST)
        self._popup = QListView()
        self._popup.setTextElideMode(Qt.TextElideMode.ElideNone)
        completer.setPopup(self._popup)
        self.setCompleter(completer)
        self.textEdited.connect(self._on_edited)
        self.set_known(known)

    def set_known(self, known: Iterable[str]) -> None:
        """Propose from these texts, given in order of preference."""
        self._known = tuple((text, words(text)) for text in known)

    def proposals(self, typed: str) -> list[str]:
        """Return at most eight known texts that fit what is typed; none of them is it already."""
        wanted = words(typed)
        if not wanted:
            return []
        is_known = any(text == typed for text, _ in self._known)
        fits = (
            text
            for text, has in self._known
            if _fit(wanted, has) and text != typed and not (is_known and has == wanted)
        )
        return [text for text, _ in zip(fits, range(_MOST), strict=False)]

    def _on_edited(self, typed: str) -> None:
        self._found.setStringList(self.proposals(typed))
        if not self._found.rowCount() and self._popup.isVisible():
            self._popup.hide()
            self.window().activateWindow()  # some platforms leave the list the active window


def _fit(wanted: tuple[str, ...], has: tuple[str, ...]) -> bool:
    return all(any(word.startswith(start) for word in has) for start in wanted)
