"""A field for a day."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QDateEdit


class DayEdit(QDateEdit):
    """A day as the window's language writes it, its year in four digits, with a calendar."""

    def __init__(self) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self._follow_language()

    def changeEvent(self, event: QEvent) -> None:
        """Write the day as another language does."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._follow_language()

    def _follow_language(self) -> None:
        locale = QLocale()
        shown = locale.dateFormat(QLocale.FormatType.ShortFormat)
        self.setLocale(locale)
        self.setDisplayFormat(shown if "yyyy" in shown else shown.replace("yy", "yyyy"))
