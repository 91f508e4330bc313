"""The rows of the list of clients: all ids in order, the rest read as it comes in sight."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from shop_app.domain.client_lists import (
    COLUMN_WORDS,
    FIRST_COLUMNS,
    UNSORTED,
    ListColumn,
    ListQuery,
    ListRow,
)
from shop_app.domain.listed_cells import cell_words, named_with_warning
from shop_app.services.changes import Changes
from shop_app.services.client_lists import list_rows, listed_clients
from shop_app.ui.cancelled import Cancelled
from shop_app.ui.icons import icon
from shop_app.ui.kit.allergy_signs import SIGNS
from shop_app.ui.kit.wording import spoken
from shop_app.ui.workbench import Workbench

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_PAGE = 200
"""Rows read at once."""
_MOST_KEPT = 4000
_WAITING = "…"
RowRole = Qt.ItemDataRole.UserRole
_DAYS: dict[ListColumn, str] = {
    ListColumn.LAST_VISIT: "last_visit_on",
    ListColumn.SINCE: "since",
}


class ListRows(QAbstractTableModel):
    """Knows everybody in the list by id; reads the rows in sight off the window's thread."""

    listed = Signal(int)
    """The list is there: how many clients it holds."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.query = ListQuery()
        self.columns: tuple[ListColumn, ...] = FIRST_COLUMNS
        self.ids: tuple[int, ...] = ()
        self._rows: dict[int, ListRow] = {}
        self._asked: set[int] = set()
        self._is_shown = False
        self._bold = QFont()
        self._bold.setBold(True)
        bench.changed.connect(self._on_changed)

    def ask(self, query: ListQuery) -> None:
        """List those whom the query means, in its order."""
        self.query = query
        self._is_shown = True
        shop = self._bench.shop

        def work(token: Cancelled) -> tuple[int, ...]:
            return listed_clients(shop, query, token)

        self._bench.tasks.latest(self, "list", work, self._on_listed)

    def rest(self) -> None:
        """Read nothing while nobody looks."""
        self._is_shown = False

    def show_columns(self, columns: Sequence[ListColumn]) -> None:
        """Show other columns; the name is always there."""
        self.beginResetModel()
        others = (one for one in columns if one is not ListColumn.NAME)
        self.columns = (ListColumn.NAME, *others)
        self.endResetModel()

    def row_at(self, row: int) -> ListRow | None:
        """Return a row that has been read, None until then."""
        return self._rows.get(self.ids[row]) if 0 <= row < len(self.ids) else None

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many clients are listed."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many columns are shown."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """Return a column's name."""
        if way != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken(COLUMN_WORDS[self.columns[section]])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return a cell's words, its sign and colour; ask for rows that are not read yet."""
        row = self.row_at(index.row())
        if role == RowRole:
            return row
        if row is None:
            self._read_around(index.row())
            return _WAITING if role == Qt.ItemDataRole.DisplayRole and not index.column() else None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._said(row, column)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{spoken(COLUMN_WORDS[column])}: {self._said(row, column)}"
        if column is ListColumn.ALLERGIES or self._warns(row, column):
            return self._sign(row, role)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column that has one value a client."""
        wanted = self.columns[column] if 0 <= column < len(self.columns) else ListColumn.NAME
        if wanted in UNSORTED:
            return
        query = self.query
        self.ask(
            ListQuery(
                query.filters, query.tags, query.own, wanted,
                order == Qt.SortOrder.DescendingOrder,
            )
        )  # fmt: skip

    def _said(self, row: ListRow, column: ListColumn) -> str:
        """The cell's words; a name says what is severe where no other column does."""
        return spoken(named_with_warning(row)) if self._warns(row, column) else _shown(row, column)

    def _warns(self, row: ListRow, column: ListColumn) -> bool:
        alone = column is ListColumn.NAME and ListColumn.ALLERGIES not in self.columns
        return alone and row.mark.severe

    def _sign(self, row: ListRow, role: int) -> Any:  # noqa: ANN401 - Qt's
        """Icon and colour beside the word: neither says it alone."""
        name, tone = SIGNS[row.mark.sign]
        colour = self._bench.look.theme.colour(tone)
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(name, colour)
        if role == Qt.ItemDataRole.ForegroundRole:
            return colour
        if role == Qt.ItemDataRole.FontRole and row.mark.severe:
            return self._bold
        return None

    def _read_around(self, row: int) -> None:
        first = row - row % _PAGE
        if first in self._asked:
            return
        self._asked.add(first)
        shop, some = self._bench.shop, self.ids[first : first + _PAGE]

        def arrived(found: dict[int, ListRow]) -> None:
            self._on_rows(first, some, found)

        self._bench.tasks.read(self, lambda: list_rows(shop, some), arrived)

    def _on_rows(self, first: int, some: Sequence[int], found: dict[int, ListRow]) -> None:
        if self.ids[first : first + _PAGE] != tuple(some):
            return
        if len(self._rows) > _MOST_KEPT:
            self._rows.clear()
            self._asked = {first}
        self._rows |= found
        last = self.index(first + len(some) - 1, len(self.columns) - 1)
        self.dataChanged.emit(self.index(first, 0), last)

    def _on_listed(self, ids: tuple[int, ...]) -> None:
        if ids != self.ids:
            self.beginResetModel()
            self.ids = ids
            self._rows.clear()
            self._asked.clear()
            self.endResetModel()
        self.listed.emit(len(ids))

    def _on_changed(self, changes: Changes) -> None:
        """Read again what is in sight: whoever is in the list may have changed."""
        del changes
        if self._is_shown:
            self._rows.clear()
            self._asked.clear()
            if self.ids:
                last = self.index(len(self.ids) - 1, len(self.columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            self.ask(self.query)


def _shown(row: ListRow, column: ListColumn) -> str:
    """The words, with days as the window's language writes them."""
    if column in _DAYS:
        day: date | None = getattr(row, _DAYS[column])
        return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy") if day else ""
    if column is ListColumn.BIRTHDAY and row.birthday is not None:
        return f"{row.birthday.day:02}/{row.birthday.month:02}" + (
            f"/{row.birthday.year}" if row.birthday.year else ""
        )
    return spoken(cell_words(row, column))
