"""The rows of the grid: dishes down, whether they are on today's card and the allergens across."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from shop_app.domain.allergens import AllergenState, eu_allergens
from shop_app.domain.allergy_words import item_name
from shop_app.domain.dishes import Cell, Dish, NewCell
from shop_app.domain.folding import fold, words
from shop_app.text import Message, Value, translate
from shop_app.ui.kit.state_marks import STATE_WORDS
from shop_app.ui.kit.wording import spoken

TODAY = 0
"""The column that tells whether a dish is on today's card."""
_ANNEX = tuple(eu_allergens())
CellRole = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ON = {True: translate("Menu", "on today’s card"), False: translate("Menu", "not on today’s card")}


class DishRows(QAbstractTableModel):
    """The dishes that fit what is sought; cells that are being written show what they will be."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Dish, ...] = ()
        self._sought = ""
        self._only_today = False
        self.today: frozenset[int] = frozenset()
        """The ids of the dishes on today's card."""
        self.rows: list[Dish] = []
        self.allergens: tuple[tuple[str, Value], ...] = _ANNEX
        """Code and name of each, the fourteen first; column 1 is the first."""
        self._asked: list[str] = []
        """Codes that somebody wants a column of, though no cell is said yet."""
        self._written: dict[tuple[int, str], Cell] = {}

    def show_dishes(self, dishes: Sequence[Dish], today: frozenset[int]) -> None:
        """Show these; where the rows stay the same ones, only their cells are drawn anew."""
        if (tuple(dishes), today) == (self._all, self.today):
            return
        before, columns = [one.product.id for one in self.rows], self.allergens
        self._all, self.today = tuple(dishes), today
        allergens = (*_ANNEX, *_others(dishes, self._asked))
        found = self._sifted()
        same = [one[0] for one in allergens] == [one[0] for one in columns]
        if same and [one.product.id for one in found] == before and before:
            self.rows = found
            self._all_changed()
        else:
            self._replace(found, allergens)

    def column_of(self, code: str) -> int:
        """Return the column of an allergen, made where there is none yet."""
        codes = [one for one, _ in self.allergens]
        if code not in codes:
            self._asked.append(code)
            self._replace(self.rows, (*_ANNEX, *_others(self._all, self._asked)))
            codes = [one for one, _ in self.allergens]
        return codes.index(code) + 1

    def seek(self, typed: str) -> None:
        """Show those that fit what is typed."""
        self._sought = typed
        self._replace(self._sifted())

    def only_today(self, only: bool) -> None:  # noqa: FBT001 - Qt's slot
        """Show those of today's card only, or all."""
        self._only_today = only
        self._replace(self._sifted())

    def row_of(self, product_id: int | None) -> int:
        """Return the row of a dish, -1 where it is not in sight."""
        return next((at for at, one in enumerate(self.rows) if one.product.id == product_id), -1)

    def cell(self, row: int, column: int) -> Cell:
        """Return what an allergen's cell holds, as it is being written."""
        dish, (code, _) = self.rows[row], self.allergens[column - 1]
        return self._written.get((dish.product.id, code)) or dish.cell(code)

    def write(self, new: NewCell, by: str) -> None:
        """Show a cell as it will be once it is written."""
        dish = next(one for one in self.rows if one.product.id == new.product_id)
        before = dish.cell(new.allergen)
        shown = replace(before, state=new.state, words=new.words, confirmed_by=by)
        self._written[new.product_id, new.allergen] = shown
        self._all_changed()

    def written(self, new: NewCell) -> None:
        """Show what the file holds as soon as it is read: the cell is written."""
        self._written.pop((new.product_id, new.allergen), None)

    def refused(self, new: NewCell) -> None:
        """Show again what the file holds: the cell was not written."""
        self.written(new)
        if self.rows:
            self._all_changed()

    def is_written(self, row: int, column: int) -> bool:
        """Tell whether somebody says so, and be it at this moment."""
        dish, (code, _) = self.rows[row], self.allergens[column - 1]
        being = (dish.product.id, code) in self._written
        return being or dish.cell(code).confirmed_on is not None

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many dishes are in sight."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.allergens) + 1

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """Return a dish's name, or a column's."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if way == Qt.Orientation.Vertical:
            return self.rows[section].product.name
        return spoken(self.column_word(section))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return a cell's words: dish, allergen, what is known, and whether someone says so."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken(self.in_words(index.row(), index.column()))
        return None

    def in_words(self, row: int, column: int) -> Message:
        """Return a cell in words, as it is heard."""
        product = self.rows[row].product
        if column == TODAY:
            return translate("Menu", "{dish}: {state}").format(
                dish=product.name, state=_ON[product.id in self.today]
            )
        words = _CELL[self.is_written(row, column) or _is_unknown(self.cell(row, column))]
        state = self.cell(row, column).state
        return words.format(
            dish=product.name, allergen=self.column_word(column), state=STATE_WORDS[state]
        )

    def column_word(self, column: int) -> Value:
        """Return what a column is called."""
        return translate("Menu", "today") if column == TODAY else self.allergens[column - 1][1]

    def _sifted(self) -> list[Dish]:
        """Return those that fit, in the order of a meal, as they were read."""
        typed = words(self._sought)
        return [
            one for one in self._all
            if _fits(one, typed) and (one.product.id in self.today or not self._only_today)
        ]  # fmt: skip

    def _replace(
        self, rows: list[Dish], allergens: tuple[tuple[str, Value], ...] | None = None
    ) -> None:
        self.beginResetModel()
        self.rows = rows
        self.allergens = allergens or self.allergens
        self.endResetModel()

    def _all_changed(self) -> None:
        last = self.index(len(self.rows) - 1, len(self.allergens))
        self.dataChanged.emit(self.index(0, 0), last)


_CELL = {
    True: translate("Menu", "{dish}, {allergen}: {state}"),
    False: translate("Menu", "{dish}, {allergen}: {state}; proposed, nobody has confirmed it"),
}


def _others(dishes: Sequence[Dish], asked: Sequence[str]) -> list[tuple[str, Value]]:
    """Return what is said of dishes beyond the fourteen: kiwi, garlic."""
    annex = {code for code, _ in _ANNEX}
    codes = {*asked, *(code for one in dishes for code in one.cells)} - annex
    return [(code, item_name(code)) for code in sorted(codes, key=fold)]


def _is_unknown(cell: Cell) -> bool:
    return cell.state is AllergenState.UNKNOWN


def _fits(dish: Dish, typed: tuple[str, ...]) -> bool:
    product = dish.product
    has = f" {fold(product.name)} {fold(product.category)} {fold(product.ingredients)}"
    return all(f" {word}" in has for word in typed)
