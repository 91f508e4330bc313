"""Products: what the shop sells, found, added, corrected in place, set inactive."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from shop_app.domain.products import NewProduct
from shop_app.domain.visit_items import read_priced_item
from shop_app.services.changes import Changes, Kind
from shop_app.services.products import delete_product, product_uses, record_product, set_active
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.services.tags import tags_of_products
from shop_app.text import Message, translate
from shop_app.ui.features.products.product_fields import ProductFields
from shop_app.ui.features.products.product_rows import Column, ProductRow, ProductRows
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.chips import ToggleChip
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.record_list import AddLine
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.workbench import Workbench

_KINDS = frozenset({Kind.PRODUCT, Kind.VISIT, Kind.TAG, Kind.SHOP})
_WIDTHS = {
    Column.NAME: 330, Column.CATEGORY: 180, Column.TAGS: 180, Column.PRICE: 110,
    Column.SOLD: 120, Column.STATE: 110,
}  # fmt: skip
_MARGIN = 14


class ProductsPage(Retranslated, QWidget):
    """Search above, the list, the product chosen under it, and a line for a new one."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.rows = ProductRows()
        self.search = QLineEdit()
        self.inactive = ToggleChip(translate("Products", "Inactive too"))
        self.table = ProductTable(self.rows)
        self.table.size_columns(bench.look.theme.px)
        self.fields = ProductFields(bench)
        self.add_line = AddLine(translate("Products", "Add a product: Tart 9.50"))
        self.none = WrappingLabel(role="body", tone="muted")
        self.count = QLabel()
        self._chosen: int | None = None
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the list when somebody looks."""
        super().showEvent(event)
        self._load()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Seek nothing any more on Esc; go to the list with the arrow."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def current(self) -> ProductRow | None:
        """Return the product chosen, None where none is."""
        row = self.table.currentIndex().row()
        return self.rows.rows[row] if 0 <= row < len(self.rows.rows) else None

    def _load(self) -> None:
        shop = self._bench.shop
        self._bench.tasks.latest(self, "list", lambda _: _read(shop), self._show)

    def _show(self, found: tuple[tuple[ProductRow, ...], str]) -> None:
        rows, currency = found
        self.fields.currency = currency
        self.rows.show_products(rows, currency)

    def _on_reset(self) -> None:
        """Stay at the product chosen, else at the first."""
        at = self.rows.row_of(self._chosen) if self._chosen is not None else -1
        if self.rows.rows:
            self.table.setCurrentIndex(self.rows.index(max(at, 0), 0))
        self._on_current()
        number = len(self.rows.rows)
        self.word(self.count.setText, translate("Products", "%n product(s)", None, number))
        self.none.setVisible(number == 0)
        self.table.setVisible(number > 0)
        words = (
            translate("Products", "No product fits what is typed. Esc shows all again.")
            if self.search.text()
            else translate("Products", "No product yet. Type the first one below.")
        )
        self.word(self.none.setText, words)

    def _on_current(self) -> None:
        row = self.current()
        self._chosen = None if row is None else row.product.id
        self.fields.show_row(row)
        for button in (self.toggle, self.delete):
            button.setEnabled(row is not None)
        if row is not None:
            self.toggle.set_label(_turn_words(active=row.product.active))

    def _on_toggle(self) -> None:
        row, shop, by = self.current(), self._bench.shop, self._bench.staff_id
        if row is not None:
            product = row.product
            self._bench.do(
                self, lambda: set_active(shop, product, active=not product.active, by=by)
            )

    def _on_delete(self) -> None:
        row, shop, by = self.current(), self._bench.shop, self._bench.staff_id
        if row is not None:
            product = row.product
            self._bench.do(self, lambda: delete_product(shop, product, by))

    def _on_entered(self, typed: str) -> None:
        shop, by = self._bench.shop, self._bench.staff_id
        item = read_priced_item(typed, self.rows.currency)
        new = NewProduct(item.product, price=item.price)

        def added(changes: Changes) -> None:
            self._chosen = changes.made
            self.add_line.taken()

        self._bench.do(self, lambda: record_product(shop, new, by), added, self.add_line.show_error)

    def _on_changed(self, changes: Changes) -> None:
        if _KINDS & changes.kinds and self.isVisible():
            self._load()

    def _connect(self) -> None:
        self.search.textChanged.connect(self.rows.seek)
        self.inactive.toggled.connect(self.rows.with_inactive)
        self.rows.modelReset.connect(self._on_reset)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.table.opened.connect(self.fields.edit_first)
        self.table.deleting.connect(self._on_delete)
        self.toggle.clicked.connect(self._on_toggle)
        self.delete.clicked.connect(self._on_delete)
        self.add_line.entered.connect(self._on_entered)
        self._bench.changed.connect(self._on_changed)
        look = self._bench.look
        look.changed.connect(lambda: self.table.size_columns(look.theme.px))

    def _lay_out(self) -> None:
        title = WrappingLabel(role="title")
        self.word(title.setText, translate("Products", "Products"))
        seek = translate("Products", "Name, category or tag…")
        self.word(self.search.setPlaceholderText, seek)
        self.word(self.search.setAccessibleName, translate("Products", "Find a product"))
        self.word(self.table.setAccessibleName, translate("Products", "Products"))
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.search, 1)
        head.addWidget(self.inactive)
        self.add_line.open_for("products")
        column.addWidget(title)
        column.addLayout(head)
        column.addWidget(self.none)
        column.addWidget(self.table, 1)
        column.addWidget(self.fields)
        column.addWidget(self.add_line)
        column.addWidget(self._actions())

    def _actions(self) -> QWidget:
        self.toggle = KeyButton(_turn_words(active=True), "F7")
        self.delete = KeyButton(translate("Products", "Delete"), "Del", shortcut=False)
        self.count.setMinimumHeight(44)
        place = QWidget()
        row = FlowLayout(place, gap=8)
        row.addWidget(self.count)
        row.addWidget(self.toggle)
        row.addWidget(self.delete)
        return place


class ProductTable(QTableView):
    """The list itself: one product chosen at a time; Enter edits it, Delete deletes it."""

    opened = Signal()
    deleting = Signal()

    def __init__(self, rows: ProductRows) -> None:
        super().__init__()
        self.setModel(rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSortIndicator(Column.NAME, Qt.SortOrder.AscendingOrder)
        self.doubleClicked.connect(self._on_double_click)

    def size_columns(self, px: Callable[[float], int]) -> None:
        """Give the columns their widths, the last one what is left."""
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, px(width))
        self.verticalHeader().setDefaultSectionSize(max(40, px(36)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit on Enter or F2, delete on Delete; letters go to the search as everywhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleting.emit()
        elif event.text().strip() and event.text().isprintable() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_double_click(self, _index: QModelIndex) -> None:
        self.opened.emit()


def _read(shop: Shop) -> tuple[tuple[ProductRow, ...], str]:
    uses = product_uses(shop)
    tags = tags_of_products(shop, [one.product.id for one in uses])
    rows = tuple(
        ProductRow(one, tuple(tag.name for tag in tags.get(one.product.id, ()))) for one in uses
    )
    return rows, details(shop).currency


def _turn_words(*, active: bool) -> Message:
    if active:
        return translate("Products", "Set inactive")
    return translate("Products", "Sell again")
