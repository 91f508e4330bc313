"""The menu: dishes against the fourteen allergens, filled in by keyboard, and today's card."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from shop_app.domain.allergens import AllergenState
from shop_app.domain.dishes import Dish, NewCell
from shop_app.services.changes import Changes, Kind
from shop_app.services.dishes import (
    add_dish,
    all_dishes,
    card_today,
    change_ingredients,
    confirm_cells,
    confirm_dish,
    turn_on_card,
)
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.text import Joined, Message, UserError, Value, translate
from shop_app.ui.features.menu.allergen_form import AllergenForm
from shop_app.ui.features.menu.cell_words import cell_sentence
from shop_app.ui.features.menu.dish_form import DishForm
from shop_app.ui.features.menu.dish_rows import TODAY, DishRows
from shop_app.ui.features.menu.grid import MenuGrid
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.chips import ToggleChip
from shop_app.ui.kit.file_choice import MENU_KINDS, FilesButton
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.scrolling import ScrolledPage
from shop_app.ui.kit.surfaces import EmptyState
from shop_app.ui.kit.wording import Retranslated, spoken
from shop_app.ui.workbench import Workbench

_KINDS = frozenset({Kind.PRODUCT, Kind.DISH, Kind.SHOP, Kind.STAFF})
_MARGIN = 14
_LOW = 480
"""The height, at scale 1.0, below which the title gives way."""
_GRID, _NOTHING, _NO_DISH = range(3)
_Read = tuple[tuple[Dish, ...], frozenset[int], str]


class MenuPage(Retranslated, QWidget):
    """Filter above, the grid, and under it what is known of the cell in focus."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.rows = DishRows()
        self.search = QLineEdit()
        self.only_today = ToggleChip(translate("Menu", "Today’s card only"))
        self.grid = MenuGrid(self.rows, bench.look)
        self.fact = WrappingLabel()
        self.ingredients = InlineField(
            translate("Menu", "Ingredients"), empty=translate("Menu", "not written down")
        )
        self.form = DishForm()
        self.allergen_form = AllergenForm()
        self.count = WrappingLabel(role="small", tone="muted")
        self._title = WrappingLabel(role="title")
        self._chosen: int | None = None
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the dishes when somebody looks, and go to the grid."""
        super().showEvent(event)
        self._load()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title out where room is scarce."""
        super().resizeEvent(event)
        self._title.setVisible(event.size().height() >= self._bench.look.theme.px(_LOW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Seek nothing any more on Esc; go between the filter and the grid."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Return} and self.search.hasFocus():
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.text() == "/" or key == Qt.Key.Key_F5:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            self.search.selectAll()
        else:
            super().keyPressEvent(event)

    def current(self) -> Dish | None:
        """Return the dish of the cell in focus, None where there is none."""
        row = self.grid.currentIndex().row()
        return self.rows.rows[row] if 0 <= row < len(self.rows.rows) else None

    def _load(self) -> None:
        shop = self._bench.shop
        self._bench.tasks.latest(self, "dishes", lambda _: _read(shop), self._show)

    def _show(self, found: _Read) -> None:
        dishes, today, self.form.currency = found
        self._there = bool(dishes)
        self.rows.show_dishes(dishes, today)
        if not dishes:
            self._on_reset()
        self._count()
        self._on_moved()

    _there = False

    # What is said of cells

    def _new_cell(self, state: AllergenState | None = None) -> NewCell | None:
        """Return the cell in focus as it is to be written; None takes the state it has."""
        dish, at = self.current(), self.grid.currentIndex()
        if dish is None or at.column() == TODAY:
            return None
        cell = self.rows.cell(at.row(), at.column())
        words = cell.words if state in {None, cell.state} else ""
        return NewCell(dish.product.id, cell.allergen, state or cell.state, words)

    def _on_said(self, state: AllergenState) -> None:
        if (new := self._new_cell(state)) is not None:
            self._write(new)
            self.grid.go_on()

    def _on_confirming(self) -> None:
        new = self._new_cell()
        if new is None:
            return
        if new.state is AllergenState.UNKNOWN:
            words = translate("Menu", "Nothing is proposed here. Type C, T, F or U.")
            self._bench.told.emit(words, False)
            return
        self._write(new)
        self.grid.go_on()

    def _write(self, new: NewCell) -> None:
        """Show the cell at once; the file has it a moment later."""
        shop, by, seen = self._bench.shop, self._bench.staff_id, self.current()
        self.rows.write(new, "")

        def refused(sentence: Message) -> None:
            self.rows.refused(new)
            self._bench.told.emit(sentence, False)

        self._bench.do(
            self,
            lambda: confirm_cells(shop, [new], by, seen),
            lambda _: self.rows.written(new),
            refused,
        )

    def _on_confirming_row(self) -> None:
        dish, shop, by = self.current(), self._bench.shop, self._bench.staff_id
        if dish is None:
            return
        if not dish.cells:
            words = translate("Menu", "Nothing is known or proposed of this dish yet.")
            self._bench.told.emit(words, False)
            return
        self._bench.do(self, lambda: confirm_dish(shop, dish, by))

    def _on_card_toggled(self) -> None:
        dish, shop, by = self.current(), self._bench.shop, self._bench.staff_id
        if dish is not None:
            name, product_id = spoken(translate("Menu", "Card of the day")), dish.product.id
            self._bench.do(self, lambda: turn_on_card(shop, product_id, name, by))

    # What is said of dishes

    def _on_ingredients(self) -> None:
        dish, shop, by, field = (
            self.current(),
            self._bench.shop,
            self._bench.staff_id,
            self.ingredients,
        )
        if dish is None:
            return
        product_id, seen, typed = dish.product.id, str(field.seen), str(field.typed)
        self._bench.do(
            self,
            lambda: change_ingredients(shop, product_id, seen, typed, by),
            lambda _: field.show_saved(),
            field.refuse,
        )

    def _open_form(self, *, variant: bool) -> None:
        dish = self.current()
        if variant and dish is None:
            return
        if not self.allergen_form.isHidden():
            self.allergen_form.close_for_now()
        self._details.hide()
        self.form.start(dish.product if variant and dish is not None else None)
        self._bring_into_sight()

    def _bring_into_sight(self) -> None:
        """Scroll to the field in focus, once a sheet that was opened has its place."""

        def scroll() -> None:
            if (field := self.focusWidget()) is not None:
                self._scrolled.ensureWidgetVisible(field)

        QTimer.singleShot(0, self, scroll)

    def _open_allergen_form(self) -> None:
        if not self.form.isHidden():
            self.form.close_for_now()
        self._details.hide()
        self.allergen_form.open_for("allergen")
        self._bring_into_sight()

    def _on_allergen(self) -> None:
        """Go to the allergen's column at the dish in focus."""
        try:
            column = self.rows.column_of(self.allergen_form.code())
        except UserError as error:
            self.allergen_form.show_error("allergen", error.message)
            return
        self.allergen_form.finish()
        at = self.rows.index(max(self.rows.row_of(self._chosen), 0), column)
        self.grid.setCurrentIndex(at)

    def _on_saved(self) -> None:
        shop, by, base = self._bench.shop, self._bench.staff_id, self.form.variant_of
        try:
            new = self.form.dish()
        except UserError as error:
            self.form.show_error("price", error.message)
            return
        text = self.form.values()["ingredients"]

        def added(changes: Changes) -> None:
            self._chosen = changes.made
            self.form.finish()

        self._bench.do(
            self.form,
            lambda: add_dish(shop, new, text, base, by),
            added,
            lambda sentence: self.form.show_error("name", sentence),
        )

    def _on_closed(self) -> None:
        self._details.show()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is in sight

    def _on_reset(self) -> None:
        """Stay at the dish chosen, else at the first one's first allergen."""
        rows = self.rows.rows
        if rows:
            column = min(max(self._column, 0), self.rows.columnCount() - 1)
            self.grid.setCurrentIndex(
                self.rows.index(max(self.rows.row_of(self._chosen), 0), column)
            )
        self._places.setCurrentIndex(_GRID if rows else _NOTHING if self._there else _NO_DISH)
        self._on_moved()
        self._count()

    def _count(self) -> None:
        """Say how many dishes are in sight, and that no card of today narrows what is served."""
        counted: Value = translate("Menu", "%n dish(es)", None, len(self.rows.rows))
        if self._there and not self.rows.today:
            none = translate("Menu", "no card of today: at the table all dishes show")
            counted = Joined((counted, none))
        self.word(self.count.setText, counted)

    _column = 1

    def _on_moved(self) -> None:
        dish, at = self.current(), self.grid.currentIndex()
        closed = self.form.isHidden() and self.allergen_form.isHidden()
        self._details.setVisible(dish is not None and closed)
        for button in (self.variant, self.confirm, self.other):
            button.setEnabled(dish is not None)
        if dish is None:
            return
        self._chosen, self._column = dish.product.id, at.column()
        self.ingredients.open_for(dish.product.id, dish.product.ingredients)
        if at.column() == TODAY:
            self.word(self.fact.setText, self.rows.in_words(at.row(), TODAY))
            return
        cell = self.rows.cell(at.row(), at.column())
        name = self.rows.column_word(at.column())
        self.word(self.fact.setText, cell_sentence(dish.product.name, name, cell))

    def _on_changed(self, changes: Changes) -> None:
        if _KINDS & changes.kinds and self.isVisible():
            self._load()

    def _connect(self) -> None:
        self.search.textChanged.connect(self.rows.seek)
        self.only_today.toggled.connect(self.rows.only_today)
        self.rows.modelReset.connect(self._on_reset)
        self.rows.dataChanged.connect(self._on_moved)
        self.grid.moved.connect(self._on_moved)
        self.grid.said.connect(self._on_said)
        self.grid.confirming.connect(self._on_confirming)
        self.grid.confirming_row.connect(self._on_confirming_row)
        self.grid.card_toggled.connect(self._on_card_toggled)
        self.ingredients.wanted.connect(self._on_ingredients)
        self.form.saved.connect(self._on_saved)
        self.form.closed.connect(self._on_closed)
        self.allergen_form.saved.connect(self._on_allergen)
        self.allergen_form.closed.connect(self._on_closed)
        self.other.clicked.connect(self._open_allergen_form)
        self.adding.clicked.connect(lambda: self._open_form(variant=False))
        self.variant.clicked.connect(lambda: self._open_form(variant=True))
        self.editing.clicked.connect(self.ingredients.edit)
        self.confirm.clicked.connect(self._on_confirming_row)
        self.files.chosen.connect(self._bench.files_given)
        self._bench.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        self.word(self._title.setText, translate("Menu", "Menu"))
        seek = translate("Menu", "Dish, category or ingredient…")
        self.word(self.search.setPlaceholderText, seek)
        self.word(self.search.setAccessibleName, translate("Menu", "Find a dish"))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self.search, 1)
        head.addWidget(self.only_today)
        self._places = QStackedWidget()
        for place in (self.grid, *_empty_states()):
            self._places.addWidget(place)
        self._details = QWidget()
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(4)
        details.addWidget(self.fact)
        details.addWidget(self.ingredients)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._places, 1)
        column.addWidget(self._details)
        column.addWidget(self.form)
        column.addWidget(self.allergen_form)
        column.addWidget(self._actions())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._scrolled = ScrolledPage(inside)
        whole.addWidget(self._scrolled)

    def _actions(self) -> QWidget:
        self.adding = KeyButton(translate("Menu", "Add a dish"), "F6")
        self.variant = KeyButton(translate("Menu", "Add a variant"), "F7")
        self.editing = KeyButton(translate("Menu", "Ingredients"), "F3")
        self.confirm = KeyButton(
            translate("Menu", "Confirm the row"), "Ctrl+Return", shortcut=False
        )
        self.files = FilesButton(
            translate("Menu", "Import…"), translate("Menu", "Import a menu"), MENU_KINDS
        )
        keys = WrappingLabel(role="small", tone="muted")
        legend = translate(
            "Menu", "C contains · T may contain · F free of · U unknown · Space confirms"
        )
        self.word(keys.setText, legend)
        place = QWidget()
        place.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = FlowLayout(place, gap=8)
        self.other = KeyButton(translate("Menu", "Another allergen"), "F4")
        buttons = (self.adding, self.variant, self.editing, self.confirm, self.other, self.files)
        for part in (*buttons, self.count, keys):
            row.addWidget(part)
        return place


def _read(shop: Shop) -> _Read:
    return all_dishes(shop), card_today(shop), details(shop).currency


def _empty_states() -> tuple[EmptyState, EmptyState]:
    nothing = translate("Menu", "No dish fits what is sought. Esc shows all again.")
    no_dish = translate(
        "Menu",
        "No dish yet. F6 adds the first, Ctrl+O takes in a menu (CSV or Excel), or drop one on "
        "this window. A program can hand one over with “shop-app import menu.csv”.",
    )
    return EmptyState("search", nothing), EmptyState("utensils", no_dish)
