"""The list of clients found, as the search pane shows it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView

from shop_app.text import translate
from shop_app.ui.features.counter.hit_painter import HitPainter
from shop_app.ui.features.counter.hit_rows import Chosen, Heading, HitRole, HitRows
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.theme import Look


class HitList(Retranslated, QListView):
    """Paints rows of clients; the search pane moves through them, the keyboard stays there."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.rows = HitRows()
        self._look = look
        self._painter = HitPainter(self, look)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setModel(self.rows)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.word(self.setAccessibleName, translate("Counter", "Clients found"))
        look.changed.connect(self._lay_anew)

    def chosen_at(self, index: QModelIndex) -> Chosen | None:
        """Return the client or party of a row, None for a heading or no row."""
        row = index.data(HitRole) if index.isValid() else None
        return None if isinstance(row, Heading) else row

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground first: then nothing behind the rows is painted at every key."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.theme.colour("bg"))
        painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay the rows out in the words of another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._lay_anew()

    def _lay_anew(self) -> None:
        self._painter.forget()
        self.scheduleDelayedItemsLayout()
