"""The rows of the table view: dishes by what may be done with them, guests across."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from shop_app.domain.offers import Answer, Decision
from shop_app.domain.tables import ANSWER_WORDS, DishForTable, Seat, TableView
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.features.table.guest_words import decision_words, guest_words, seat_words
from shop_app.ui.kit.wording import spoken

_SAID = frozenset({
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole,
})  # fmt: skip
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_OFFERED_FIRST = tuple(Answer)


@dataclass(frozen=True, slots=True)
class Group:
    """The heading of dishes with one answer."""

    answer: Answer
    number: int

    @property
    def words(self) -> Message:
        """What the heading says."""
        return translate("Table", "{answer} · {number}").format(
            answer=ANSWER_WORDS[self.answer], number=self.number
        )


Row = Group | DishForTable


class TableRows(QAbstractTableModel):
    """What may be offered first, then what to ask about, then what must not be offered."""

    def __init__(self) -> None:
        super().__init__()
        self.seats: tuple[Seat, ...] = ()
        self.rows: list[Row] = []

    def show_view(self, view: TableView) -> None:
        """Show a party against the dishes."""
        rows: list[Row] = []
        for answer in _OFFERED_FIRST:
            found = [one for one in view.dishes if one.decision.answer is answer]
            if found:
                rows += [Group(answer, len(found)), *found]
        if (rows, view.seats) != (self.rows, self.seats):
            self.beginResetModel()
            self.rows, self.seats = rows, view.seats
            self.endResetModel()

    def row_of(self, dish_id: int | None) -> int:
        """Return the row of a dish, that of the first dish where it is not there."""
        at = (
            row
            for row, one in enumerate(self.rows)
            if isinstance(one, DishForTable) and one.dish.product.id == dish_id
        )
        return next(at, 1)

    def dish(self, row: int) -> DishForTable | None:
        """Return the dish of a row, None for a heading or no row."""
        one = self.rows[row] if 0 <= row < len(self.rows) else None
        return one if isinstance(one, DishForTable) else None

    def decision(self, row: int, column: int) -> Decision | None:
        """Return what holds for one guest, None in a heading's row."""
        dish = self.dish(row)
        return None if dish is None else dish.each[column]

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many dishes and headings there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many guests there are."""
        return 0 if parent.isValid() else len(self.seats)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Say that headings cannot be chosen."""
        if self.dish(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """Return a guest's name with what they avoid, or a dish's name."""
        if role not in _SAID:
            return None
        if way == Qt.Orientation.Horizontal:
            seat = self.seats[section]
            return spoken(Joined((seat_words(seat), guest_words(seat.guest)), ": "))
        dish = self.dish(section)
        return "" if dish is None else dish.dish.product.name

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return a cell's words: heard, they tell the dish, the guest and the answer too."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return spoken(row.words if isinstance(row, Group) else self._shown(index))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row.words) if isinstance(row, Group) else self._heard(row, index)
        return None

    def _shown(self, index: _Index) -> Value:
        decision = self.decision(index.row(), index.column())
        return "" if decision is None else decision_words(decision)

    def _heard(self, row: DishForTable, index: _Index) -> str:
        decision, guest = row.each[index.column()], self.seats[index.column()].guest
        parts = (ANSWER_WORDS[decision.answer], decision_words(decision))
        name = f"{row.dish.product.name}, {guest.name}"
        return spoken(Joined((name, *parts[: 2 if decision.reasons else 1]), ": "))
