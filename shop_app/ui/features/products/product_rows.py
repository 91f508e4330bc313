"""The rows of the list of products: thousands of them, found by the start of any word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from shop_app.domain.folding import fold, words
from shop_app.domain.money import Money
from shop_app.domain.products import Product, ProductUse
from shop_app.text import Message, translate
from shop_app.ui.kit.wording import spoken

RowRole = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Column(IntEnum):
    """What is shown of a product, in this order."""

    NAME = 0
    CATEGORY = 1
    TAGS = 2
    PRICE = 3
    SOLD = 4
    STATE = 5


_WORDS: dict[Column, Message] = {
    Column.NAME: translate("Products", "Product"),
    Column.CATEGORY: translate("Products", "Category"),
    Column.TAGS: translate("Products", "Tags"),
    Column.PRICE: translate("Products", "Price"),
    Column.SOLD: translate("Products", "Times sold"),
    Column.STATE: translate("Products", "State"),
}
_STATES = {True: translate("Products", "sold"), False: translate("Products", "inactive")}


@dataclass(frozen=True, slots=True)
class ProductRow:
    """A product, how often it was sold, and the names of its tags."""

    use: ProductUse
    tags: tuple[str, ...] = ()

    @property
    def product(self) -> Product:
        """The product itself."""
        return self.use.product

    def fits(self, typed: tuple[str, ...]) -> bool:
        """Tell whether each folded word begins one of its name, category or tags."""
        has = " " + " ".join(fold(one) for one in self.tags)
        return all(self.use.fits((word,)) or f" {word}" in has for word in typed)


class ProductRows(QAbstractTableModel):
    """All products, those that fit what is sought in sight, in the order of a column."""

    def __init__(self) -> None:
        super().__init__()
        self.currency = "EUR"
        self._all: tuple[ProductRow, ...] = ()
        self._sought = ""
        self._inactive = False
        self._order = (Column.NAME, False)
        self.rows: list[ProductRow] = []

    def show_products(self, rows: tuple[ProductRow, ...], currency: str) -> None:
        """Show these, unless they are shown already."""
        if (rows, currency) != (self._all, self.currency):
            self._all, self.currency = rows, currency
            self._sift()

    def seek(self, typed: str) -> None:
        """Show those that fit what is typed."""
        self._sought = typed
        self._sift()

    def with_inactive(self, shown: bool) -> None:  # noqa: FBT001 - Qt's slot
        """Show what is not sold any more too, or not."""
        self._inactive = shown
        self._sift()

    def row_of(self, product_id: int) -> int:
        """Return the row of a product, -1 where it is not in sight."""
        return next((at for at, row in enumerate(self.rows) if row.product.id == product_id), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column."""
        self._order = (Column(column), order == Qt.SortOrder.DescendingOrder)
        self._sift()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many products are in sight."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """Return a column's name."""
        if way != Qt.Orientation.Horizontal:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken(_WORDS[Column(section)])
        if role == Qt.ItemDataRole.TextAlignmentRole and section not in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return _RIGHT if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return a cell's words."""
        row, column = self.rows[index.row()], Column(index.column())
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{spoken(_WORDS[column])}: {self._shown(row, column)}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return _RIGHT
        return None

    def _shown(self, row: ProductRow, column: Column) -> str:
        product = row.product
        if column is Column.PRICE:
            price = product.price
            return "" if price is None else spoken(Money(price, self.currency))
        if column is Column.STATE:
            return spoken(_STATES[product.active])
        if column is Column.SOLD:
            return str(row.use.times)
        if column is Column.TAGS:
            return ", ".join(row.tags)
        return product.name if column is Column.NAME else product.category

    def _sift(self) -> None:
        typed = words(self._sought)
        column, backwards = self._order
        found = [
            row for row in self._all
            if (row.product.active or self._inactive) and row.fits(typed)
        ]  # fmt: skip
        self.beginResetModel()
        self.rows = sorted(found, key=_KEYS[column], reverse=backwards)
        self.endResetModel()


_NUMBERS = frozenset({Column.PRICE, Column.SOLD})
_KEYS: dict[Column, Callable[[ProductRow], Any]] = {
    Column.NAME: lambda row: fold(row.product.name),
    Column.CATEGORY: lambda row: (fold(row.product.category), fold(row.product.name)),
    Column.TAGS: lambda row: (tuple(fold(one) for one in row.tags), fold(row.product.name)),
    Column.PRICE: lambda row: (row.product.price is not None, row.product.price or 0),
    Column.SOLD: lambda row: row.use.times,
    Column.STATE: lambda row: (not row.product.active, fold(row.product.name)),
}
