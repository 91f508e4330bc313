"""The rows of a client's timeline: a stretch at a time, the next read as it comes in sight."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from shop_app.domain.days import full_day
from shop_app.domain.timeline import EntryKind, Place, TimelineEntry
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.services.timeline import timeline_page
from shop_app.text import Joined, Value
from shop_app.ui.features.clients.instants import instant_words
from shop_app.ui.kit.wording import spoken
from shop_app.ui.workbench import Workbench

RowRole = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """An entry at the shop's own time."""

    entry: TimelineEntry
    at: datetime

    @property
    def second_line(self) -> Value:
        """When it was, who was there, and what more is known."""
        when = instant_words(self.at) if self.entry.has_hour else full_day(self.at.date())
        parts: list[Value] = [when, self.entry.who, *self.entry.detail]
        return Joined(tuple(part for part in parts if part))


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows one after another, and where the next stretch begins (None at the end)."""

    rows: tuple[TimelineRow, ...]
    after: Place | None


def read_stretch(
    shop: Shop,
    client_id: int,
    kinds: Collection[EntryKind],
    before: Place | date | None,
    by: int | None,
) -> Stretch:
    """Read a stretch of a client's timeline; no kinds mean all of them."""
    page = timeline_page(shop, client_id, kinds or tuple(EntryKind), before, by=by)
    local = details(shop).local
    return Stretch(tuple(TimelineRow(one, local(one.at)) for one in page.entries), page.after)


class TimelineRows(QAbstractListModel):
    """Knows the rows read so far; asks for more when the view comes to their end."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self._client_id: int | None = None
        self._kinds: tuple[EntryKind, ...] = ()
        self._asked = False
        self._stretch = Stretch((), None)
        self.rows: tuple[TimelineRow, ...] = ()

    def show_first(
        self, client_id: int | None, kinds: tuple[EntryKind, ...], stretch: Stretch
    ) -> None:
        """Show the first stretch; where it is the one shown already, the view stays as it is."""
        same = (client_id, kinds) == (self._client_id, self._kinds)
        if same and self.rows[: len(stretch.rows)] == stretch.rows and stretch.rows:
            return
        self._client_id, self._kinds = client_id, kinds
        self._asked = False
        self.beginResetModel()
        self.rows, self._stretch = stretch.rows, stretch
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many rows have been read."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return the row itself, or its words."""
        row = self.rows[index.row()]
        if role == RowRole:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{spoken(row.entry.words)}. {spoken(row.second_line)}"
        return None

    def canFetchMore(self, parent: _Index) -> bool:
        """Tell whether there is more, and it is not being read yet."""
        return not parent.isValid() and self._stretch.after is not None and not self._asked

    def fetchMore(self, parent: _Index) -> None:
        """Read the next stretch off the window's thread."""
        client, after = self._client_id, self._stretch.after
        if parent.isValid() or client is None or after is None:
            return
        self._asked = True
        shop, kinds, by = self._bench.shop, self._kinds, self._bench.staff_id
        self._bench.tasks.latest(
            self,
            "more",
            lambda _: read_stretch(shop, client, kinds, after, by),
            lambda found: self._go_on(after, found),
        )

    def _go_on(self, after: Place, found: Stretch) -> None:
        if after != self._stretch.after:
            return
        self._asked = False
        first = len(self.rows)
        if found.rows:
            self.beginInsertRows(QModelIndex(), first, first + len(found.rows) - 1)
        self.rows, self._stretch = self.rows + found.rows, found
        if found.rows:
            self.endInsertRows()
