"""Dish by dish and guest by guest: arrows go from cell to cell."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from shop_app.domain.tables import DishForTable, TableView
from shop_app.text import translate
from shop_app.ui.features.table.table_painter import DishHead, GuestHead, TablePainter
from shop_app.ui.features.table.table_rows import Group, TableRows
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.theme import Look

_NAMES, _SHARE, _LEAST, _MOST, _LEAST_ROWS = 220, 0.32, 150, 260, 100
_LEAST_ALONE = 205
_HEAD, _SHORT_HEAD = 1 / 3, 0.16
"""The shares of the page's height that the words about a guest take at most, alone and where
others above say all of it."""
_SCARCE = 340
"""The page's height, at scale 1.0, below which fewer rows are enough."""
_FEW_ROWS = 70


class Matrix(Retranslated, QTableView):
    """Shows a `TableView`; stays at the dish in focus as it changes."""

    moved = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows = TableRows()
        self._chosen: int | None = None
        self._whole = False
        self._height, self._share = 0, _SHORT_HEAD
        self._guests = GuestHead(self.rows, look)
        self._dishes = DishHead(self.rows, look)
        self._painter = TablePainter(self, look, self.rows)
        self.setModel(self.rows)
        self.setHorizontalHeader(self._guests)
        self.setVerticalHeader(self._dishes)
        self.setItemDelegate(self._painter)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.word(self.setAccessibleName, translate("Table", "Dishes and guests"))
        self.rows.modelReset.connect(self._on_reset)
        self.selectionModel().currentChanged.connect(self._on_current)
        look.changed.connect(self.size_parts)

    def show_view(self, view: TableView) -> None:
        """Show a party against the dishes."""
        self.rows.show_view(view)

    def show_whole(self, *, whole: bool) -> None:
        """Show every word of what guests avoid, or as many as leave room for the dishes."""
        self._whole = whole
        self.size_parts()

    def fit_in(self, height: int, *, alone: bool) -> None:
        """Leave dishes in sight on a page so high; `alone`: only the heads say who sits there."""
        share = _HEAD if alone else _SHORT_HEAD
        if (height, share) != (self._height, self._share):
            self._height, self._share = height, share
            self.size_parts()

    def guest(self) -> int | None:
        """Return the client in whose column one is, None for a guest nobody knows."""
        column = self.currentIndex().column()
        seats = self.rows.seats
        return seats[column].client_id if 0 <= column < len(seats) else None

    def current(self) -> DishForTable | None:
        """Return the dish in focus."""
        return self.rows.dish(self.currentIndex().row())

    def size_parts(self) -> None:
        """Give the columns what there is, and each row what its words need."""
        px = self._look.theme.px
        whole = self.viewport().width() + self._dishes.width()
        names = min(px(_NAMES), round(whole * _SHARE))
        number = max(1, len(self.rows.seats))
        room = whole - names
        # Where little is in sight, a guest's words and the answers for them are, whole.
        least = min(px(_LEAST_ALONE), room) if self._share == _HEAD else px(_LEAST)
        each = min(px(_MOST), max(least, room // number))
        self._dishes.fit(names)
        for head in (self._guests, self._dishes):
            head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        most = None if self._whole or not self._height else round(self._height * self._share)
        self._guests.fit(each, most)
        for row in range(len(self.rows.rows)):
            height = max(self._painter.height_of(row, each), self._dishes.height_of(row))
            self._dishes.resizeSection(row, height)
        rows_in_sight = _FEW_ROWS if self._height < px(_SCARCE) else _LEAST_ROWS
        self.setMinimumHeight(self._guests.height() + px(rows_in_sight))
        self.updateGeometries()
        if self.currentIndex().row() <= 1:  # the words above the first dish belong to it
            self.scrollToTop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their share of another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.size_parts()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the words of another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self.size_parts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters and digits to the page."""
        if event.text().strip() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_reset(self) -> None:
        self.clearSpans()
        columns = self.rows.columnCount()
        for row, one in enumerate(self.rows.rows):
            if isinstance(one, Group) and columns > 1:
                self.setSpan(row, 0, 1, columns)
        self.size_parts()
        if self.rows.rows and columns:
            self.setCurrentIndex(self.rows.index(self.rows.row_of(self._chosen), 0))
            if self.currentIndex().row() <= 1:
                self.scrollToTop()
        self.moved.emit()

    def _on_current(self) -> None:
        if (dish := self.current()) is not None:
            self._chosen = dish.dish.product.id
        self._dishes.viewport().update()
        self.moved.emit()
