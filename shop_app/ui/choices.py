"""This user's choices at work: language, light or dark, size of text; each switches at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from shop_app.settings import Settings, read_settings, write_settings
from shop_app.ui.theme import Look, Theme, system_scheme
from shop_app.ui.translations import Language, install_language, system_language


class Choices(QObject):
    """Holds the settings, puts them on the window, and keeps them for the next start."""

    changed = Signal()

    def __init__(self, app: QApplication, path: Path, settings: Settings | None = None) -> None:
        super().__init__()
        self._app = app
        self._path = path
        self.settings = settings or read_settings(path)
        self._system = system_scheme(app)
        self._language: Language = install_language(self.language)
        self.look = Look(app, self._theme())
        app.styleHints().colorSchemeChanged.connect(self._on_system_scheme)

    @property
    def language(self) -> str:
        """The language of the window: the one chosen, else the system's."""
        return self.settings.language or system_language()

    def choose(self, **chosen: str | int) -> None:
        """Switch at once, and keep it."""
        before = self.language
        self.settings = replace(self.settings, **chosen)  # type: ignore[arg-type]
        if self.language != before:
            self._language = install_language(self.language, self._language)
        self.look.put_on(self._theme())
        self.keep()
        self.changed.emit()

    def take_off(self) -> None:
        """Take the language off the application again: the window has closed."""
        self._language.remove()

    def keep(self) -> None:
        """Write the choices down; where that cannot be, they hold until the window closes."""
        try:
            write_settings(self._path, self.settings)
        except OSError:
            return

    def _theme(self) -> Theme:
        scheme = self.settings.scheme
        shown = self._system if scheme == "system" else ("dark" if scheme == "dark" else "light")
        return Theme(shown, self.settings.text_percent / 100)

    def _on_system_scheme(self) -> None:
        self._system = system_scheme(self._app)
        self.look.put_on(self._theme())
