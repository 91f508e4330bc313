"""Rows under each other that are read anew after each change."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Rows(QWidget):
    """Replaces its rows all together; the keyboard stays at the place where it was."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_rows(self, rows: Iterable[QWidget]) -> None:
        """Put these rows in place of the earlier ones."""
        stops = self._stops()
        focused = self.window().focusWidget()
        place = stops.index(focused) if focused in stops else None
        while (item := self._column.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.setParent(None)
                gone.deleteLater()
        for row in rows:
            self._column.addWidget(row)
            row.show()  # at once, so that it can take the focus
        if place is not None and (stops := self._stops()):
            stops[min(place, len(stops) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stops(self) -> list[QWidget]:
        """The parts where Tab stops, in their order."""
        parts = self.findChildren(QWidget)
        return [part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
