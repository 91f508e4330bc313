"""Words that follow the language: set now, and again whenever it changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import shiboken6
from PySide6.QtCore import QEvent, QObject

from shop_app.text import Value
from shop_app.ui.translations import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:
    # At run time a plain mixin: two Qt bases in one class would fight over the C++ object.
    _Widget = object

Said: TypeAlias = Value
"""A sentence of ours, or a fact as it is (a name, a note)."""
Setter: TypeAlias = Callable[[str], object]


def spoken(words: Said) -> str:
    """Return what `words` are in the language installed now."""
    return say(words)


class Retranslated(_Widget):
    """Mixin of widgets (named before the Qt base) whose words follow the language."""

    _worded: dict[Setter, Said] | None = None

    def word(self, setter: Setter, words: Said) -> None:
        """Hand the text of `words` to `setter` now and after each change of language.

        A later call with the same setter takes the earlier one's place; a setter of a widget
        that is gone is forgotten.
        """
        if self._worded is None:
            self._worded = {}
        self._worded[setter] = words
        setter(spoken(words))

    def changeEvent(self, event: QEvent) -> None:
        """Word everything anew when the language changed."""
        if event.type() == QEvent.Type.LanguageChange and self._worded:
            self._worded = {s: words for s, words in self._worded.items() if _lives(s)}
            for setter, words in list(self._worded.items()):
                setter(spoken(words))
        super().changeEvent(event)


def _lives(setter: Setter) -> bool:
    owner = getattr(setter, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
