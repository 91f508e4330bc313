"""A button and its key that ask for files to take in: what can be dropped can also be chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from shop_app.text import translate
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.wording import Said, spoken

FILES_KEY = "Ctrl+O"
MENU_KINDS = translate("FileChoice", "Menus (*.csv *.tsv *.txt *.xlsx);;All files (*)")
BOOKING_KINDS = translate("FileChoice", "Bookings (*.csv *.tsv *.txt *.xlsx *.ics);;All files (*)")


class FilesButton(KeyButton):
    """Asks for one or more files; the window stays alive meanwhile."""

    chosen = Signal(object)
    """The list of the paths chosen, never empty."""

    def __init__(self, label: Said, title: Said, kinds: Said, key: str | None = FILES_KEY) -> None:
        super().__init__(label, key)
        self._title = title
        self._kinds = kinds
        self._folder = ""
        self.clicked.connect(self.ask)

    def ask(self) -> None:
        """Open the system's dialog, in the folder of the last time."""
        dialog = QFileDialog(self.window(), spoken(self._title), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(spoken(self._kinds).split(";;"))
        dialog.filesSelected.connect(self._on_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_selected(self, names: list[str]) -> None:
        paths = [Path(name) for name in names if name]
        if paths:
            self._folder = str(paths[0].parent)
            self.chosen.emit(paths)
