"""The grid itself: every cell by keyboard, the dishes' names and the allergens always in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from shop_app.domain.allergens import AllergenState
from shop_app.text import translate
from shop_app.ui.features.menu.cell_painter import CellPainter
from shop_app.ui.features.menu.dish_rows import TODAY, DishRows
from shop_app.ui.features.menu.heads import AllergenHead, DishHead
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.theme import Look

Key = Qt.Key
_LEAST_ROWS = 130
_STATES = {
    Key.Key_C: AllergenState.CONTAINS,
    Key.Key_T: AllergenState.MAY_CONTAIN,
    Key.Key_M: AllergenState.MAY_CONTAIN,
    Key.Key_F: AllergenState.FREE_OF,
    Key.Key_S: AllergenState.FREE_OF,
    Key.Key_U: AllergenState.UNKNOWN,
    Key.Key_I: AllergenState.UNKNOWN,
    Key.Key_Delete: AllergenState.UNKNOWN,
    Key.Key_Backspace: AllergenState.UNKNOWN,
}
"""The first letters of both languages: whoever works here may have learnt either."""
_ENTER = frozenset({Key.Key_Return, Key.Key_Enter})


class MenuGrid(Retranslated, QTableView):
    """Arrows move; a letter says what is known and goes on to the next cell."""

    said = Signal(object)
    """The `AllergenState` of the cell in focus."""
    confirming = Signal()
    confirming_row = Signal()
    card_toggled = Signal()
    moved = Signal()

    def __init__(self, rows: DishRows, look: Look) -> None:
        super().__init__()
        self._rows = rows
        self._look = look
        self.dishes = DishHead(rows, look)
        self.setModel(rows)
        self.setVerticalHeader(self.dishes)
        self.setHorizontalHeader(AllergenHead(rows, look))
        self.setItemDelegate(CellPainter(self, look))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.word(self.setAccessibleName, translate("Menu", "Dishes and allergens"))
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())
        self.doubleClicked.connect(self._on_double_click)
        rows.modelReset.connect(self.size_parts)
        look.changed.connect(self._on_look)

    def size_parts(self) -> None:
        """Give columns and rows the room that their words need."""
        head, side = self.horizontalHeader(), self.verticalHeader()
        self.dishes.fit(max(self.viewport().width() + self.dishes.width(), 1))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in range(self._rows.columnCount()):
            head.resizeSection(column, head.sectionSizeHint(column))
        for row in range(self._rows.rowCount()):
            side.resizeSection(row, self.dishes.height_of(row))
        self.setMinimumHeight(head.sizeHint().height() + self._look.theme.px(_LEAST_ROWS))
        self.updateGeometries()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names their share of another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.size_parts()
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say, confirm, tick; other letters do nothing here: it would be a slip of the finger."""
        key = Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        column = self.currentIndex().column()
        if key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.confirming_row.emit()
        elif key == Key.Key_Space and plain:
            (self.card_toggled if column == TODAY else self.confirming).emit()
        elif plain and key in _STATES and column != TODAY:
            self.said.emit(_STATES[key])
        elif not (plain and event.text().strip() and event.text().isprintable()):
            super().keyPressEvent(event)

    def go_on(self) -> None:
        """Go to the next allergen, after the last one to the next dish's first."""
        at = self.currentIndex()
        row, column = at.row(), at.column() + 1
        if column >= self._rows.columnCount():
            row, column = row + 1, 1
        if row < self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(row, column))

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the words of another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._on_look)

    def _on_look(self) -> None:
        self.size_parts()
        self.scrollTo(self.currentIndex())

    def _on_double_click(self, index: QModelIndex) -> None:
        (self.card_toggled if index.column() == TODAY else self.confirming).emit()
