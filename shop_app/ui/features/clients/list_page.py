"""The list of all clients: questions, columns, order, and what to do with several at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QLabel,
    QMenu,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from shop_app.domain.client_lists import (
    COLUMN_WORDS,
    FIRST_COLUMNS,
    UNSORTED,
    ListColumn,
    ListQuery,
)
from shop_app.domain.own_fields import FieldOf
from shop_app.domain.slips import Slip
from shop_app.services.changes import Changes, Kind
from shop_app.services.client_export import export_list
from shop_app.services.client_lists import printed_list
from shop_app.services.deleting import delete_clients
from shop_app.services.own_fields import fields_in_use
from shop_app.services.tags import all_tags
from shop_app.text import Message, UserError, translate
from shop_app.ui.choices import Choices
from shop_app.ui.features.clients.list_filters import ListFilters
from shop_app.ui.features.clients.list_rows import ListRows
from shop_app.ui.features.clients.list_tagging import TaggingForm
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.printing import show_preview
from shop_app.ui.kit.wording import Retranslated, spoken
from shop_app.ui.workbench import Workbench

ChooseFile = Callable[[QWidget], str]
"""Asks where to write a file; "" where the person gave up."""
_MARGIN = 14
_WIDTHS = {ListColumn.NAME: 250, ListColumn.ALLERGIES: 240, ListColumn.VISITS: 90}
_WIDTH = 150


class ClientListPage(Retranslated, QWidget):
    """Everybody in the file; Enter opens a page, Ctrl+A takes all, Esc asks nothing any more."""

    opened = Signal(object)
    """Somebody's page is wanted."""
    bin_wanted = Signal()
    """What was deleted is wanted."""

    def __init__(
        self, bench: Workbench, choices: Choices, choose_file: ChooseFile | None = None
    ) -> None:
        super().__init__()
        self._bench = bench
        self._choices = choices
        self._choose_file = choose_file or _ask_for_file
        self.rows = ListRows(bench)
        self.filters = ListFilters()
        self.table = _Table(self.rows)
        self.count = QLabel()
        self.nobody = WrappingLabel(role="heading", tone="muted")
        self.tagging = TaggingForm()
        self._set_columns()
        self._lay_out()
        self._connect()

    def selected(self) -> list[int]:
        """Return the ids of the clients chosen, in the list's order."""
        chosen = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.rows.ids[row] for row in chosen if row < len(self.rows.ids)]

    def acted_on(self) -> list[int]:
        """Return those chosen; everybody in the list where nobody is."""
        return self.selected() or list(self.rows.ids)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the list when somebody looks."""
        super().showEvent(event)
        self._load_tags()
        self._load_fields()
        self._ask()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: object) -> None:
        """Read nothing while nobody looks."""
        self.rows.rest()
        super().hideEvent(event)  # type: ignore[arg-type] # a QHideEvent

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask nothing any more on Esc."""
        if event.key() == Qt.Key.Key_Escape and self.filters.asks():
            self.filters.clear()
        else:
            super().keyPressEvent(event)

    # What is done with those chosen

    def export(self) -> None:
        """Write those chosen, as they are seen, to a file."""
        path = self._choose_file(self)
        if not path:
            return
        ids, columns, shop = self.acted_on(), self.rows.columns, self._bench.shop
        self._bench.tasks.read(
            self,
            lambda: export_list(shop, Path(path), spoken, ids, columns),
            lambda number: self._bench.told.emit(
                translate("ClientList", "%n client(s) exported", None, number), False
            ),
            self._on_failed,
        )

    def print_list(self) -> None:
        """Show those chosen as they will be printed."""
        ids, columns, shop = self.acted_on(), self.rows.columns, self._bench.shop
        self._bench.tasks.read(
            self, lambda: printed_list(shop, ids, columns), self._preview, self._on_failed
        )

    def delete(self) -> None:
        """Put those chosen into the bin."""
        ids, shop, by = self.selected(), self._bench.shop, self._bench.staff_id
        if ids:
            self._bench.do(self, lambda: delete_clients(shop, ids, by))

    def choose_column(self, column: ListColumn, shown: bool) -> None:  # noqa: FBT001 - Qt's slot
        """Show a column or leave it out, from now on."""
        now = [one for one in self.rows.columns if one is not column]
        columns = [*now, column] if shown else now
        self._choices.choose(list_columns=",".join(columns))
        self._set_columns()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(10)
        column.addWidget(self.filters)
        place = QWidget()
        self._stack = QStackedLayout(place)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nobody)
        column.addWidget(place, 1)
        column.addWidget(self.tagging)
        column.addWidget(self._actions())

    def _actions(self) -> QWidget:
        place = QWidget()
        row = FlowLayout(place, gap=8)
        self.buttons = {
            "open": KeyButton(translate("ClientList", "Open"), "Enter", "primary", shortcut=False),
            "tag": KeyButton(translate("ClientList", "Tag…"), "F4"),
            "export": KeyButton(translate("ClientList", "Export…"), "Ctrl+E"),
            "print": KeyButton(translate("ClientList", "Print…"), "Ctrl+P"),
            "delete": KeyButton(translate("ClientList", "Delete"), "Del", shortcut=False),
            "columns": KeyButton(translate("ClientList", "Columns…"), "F6"),
            "bin": KeyButton(translate("ClientList", "Bin…"), "F7"),
        }
        self.count.setMinimumHeight(44)
        row.addWidget(self.count)
        for button in self.buttons.values():
            row.addWidget(button)
        return place

    def _connect(self) -> None:
        self.filters.changed.connect(self._ask)
        self.rows.listed.connect(self._on_listed)
        self.table.opened.connect(self._on_opened)
        self.table.deleting.connect(self.delete)
        self.table.selectionModel().selectionChanged.connect(self._say_count)
        self.buttons["open"].clicked.connect(lambda: self._on_opened(self.table.currentIndex()))
        self.buttons["tag"].clicked.connect(self._open_tagging)
        self.buttons["export"].clicked.connect(self.export)
        self.buttons["print"].clicked.connect(self.print_list)
        self.buttons["delete"].clicked.connect(self.delete)
        self.buttons["columns"].clicked.connect(self._open_columns)
        self.buttons["bin"].clicked.connect(self.bin_wanted)
        self.tagging.saved.connect(self._on_tagging)
        self.tagging.closed.connect(self.table.setFocus)
        self._bench.changed.connect(self._on_changed)

    def _ask(self) -> None:
        query = self.rows.query
        self.rows.ask(
            ListQuery(
                self.filters.filters(),
                self.filters.tags(),
                self.filters.own(),
                query.sort,
                query.descending,
            )
        )

    def _on_listed(self, number: int) -> None:
        self._stack.setCurrentIndex(0 if number else 1)
        asked = self.filters.asks()
        nobody = (
            translate("ClientList", "Nobody answers to all of that. Esc shows everybody again.")
            if asked
            else translate("ClientList", "No client yet. The counter takes in the first: F2 there.")
        )
        self.word(self.nobody.setText, nobody)
        if number and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.rows.index(0, 0))
            self.table.clearSelection()
        self._say_count()

    def _say_count(self) -> None:
        number = len(self.rows.ids)
        chosen = len(self.table.selectionModel().selectedRows())
        words = (
            translate("ClientList", "{chosen} of %n client(s) chosen", None, number).format(
                chosen=str(chosen)
            )
            if chosen
            else translate("ClientList", "%n client(s)", None, number)
        )
        self.word(self.count.setText, words)
        self.buttons["delete"].setEnabled(chosen > 0)

    def _on_opened(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() < len(self.rows.ids):
            self.opened.emit(self.rows.ids[index.row()])

    def _set_columns(self) -> None:
        kept = self._choices.settings.list_columns.split(",")
        known = [ListColumn(one) for one in kept if one in set(ListColumn)]
        self.rows.show_columns(known or FIRST_COLUMNS)
        self.table.size_columns(self._bench.look.theme.px)

    def _open_columns(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in ListColumn:
            if column is ListColumn.NAME:
                continue
            action = menu.addAction(spoken(COLUMN_WORDS[column]).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(column in self.rows.columns)
            action.toggled.connect(partial(self.choose_column, column))
        button = self.buttons["columns"]
        menu.popup(button.mapToGlobal(button.rect().topLeft()))

    def _open_tagging(self) -> None:
        self.tagging.open_for("list")

    def _on_tagging(self) -> None:
        ids, by = self.acted_on(), self._bench.staff_id
        self._bench.do(
            self.tagging,
            self.tagging.work(self._bench.shop, ids, by),
            lambda _: self.tagging.finish(),
            lambda sentence: self.tagging.show_error("name", sentence),
        )

    def _load_tags(self) -> None:
        shop = self._bench.shop
        self._bench.tasks.read(self, lambda: all_tags(shop), self._show_tags)

    def _load_fields(self) -> None:
        shop = self._bench.shop
        self._bench.tasks.read(
            self, lambda: fields_in_use(shop, FieldOf.CLIENT), self.filters.show_fields
        )

    def _show_tags(self, uses: object) -> None:
        self.filters.show_tags(uses)  # type: ignore[arg-type] # what all_tags returned
        self.tagging.set_known(uses)  # type: ignore[arg-type]

    def _on_changed(self, changes: Changes) -> None:
        if Kind.TAG in changes.kinds and self.isVisible():
            self._load_tags()

    def _preview(self, slip: Slip) -> None:
        show_preview(slip, self)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        self._bench.told.emit(error.message, False)


class _Table(QTableView):
    """The table itself: whole rows, sorted by a click on a column, every key of a list."""

    opened = Signal(QModelIndex)
    deleting = Signal()

    def __init__(self, rows: ListRows) -> None:
        super().__init__()
        self._rows = rows
        self.setModel(rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().sectionClicked.connect(self._on_section)
        self.doubleClicked.connect(self.opened)

    def size_columns(self, px: Callable[[float], int]) -> None:
        """Give the name most room, and the last column what is left."""
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        for number in range(self._rows.columnCount()):
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
            column = self._rows.columns[number]
            width = _WIDTHS.get(column, _WIDTH)
            if column is ListColumn.NAME and ListColumn.ALLERGIES not in self._rows.columns:
                width += _WIDTHS[ListColumn.ALLERGIES]  # it says what is severe, too
            self.setColumnWidth(number, px(width))
        self.verticalHeader().setDefaultSectionSize(max(44, px(38)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, delete on Del; letters go to the search as everywhere."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        elif key == Qt.Key.Key_Delete:
            self.deleting.emit()
        elif key == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        elif event.text().strip() and event.text().isprintable() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_section(self, section: int) -> None:
        header = self.horizontalHeader()
        if self._rows.columns[section] in UNSORTED:
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            return
        QTimer.singleShot(0, self, self.scrollToTop)
        self._rows.sort(section, header.sortIndicatorOrder())


def _ask_for_file(parent: QWidget) -> str:
    said: Message = translate("ClientList", "Export clients")
    kinds = "CSV (*.csv);;Excel (*.xlsx);;vCard (*.vcf)"
    name = spoken(translate("ClientList", "clients")) + ".csv"
    return QFileDialog.getSaveFileName(parent, spoken(said), name, kinds)[0]
