"""Layouts that reflow: rows that wrap, columns, a part that goes beside another or below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

_NARROWEST_MAIN = 0.45
"""The main part keeps at least this share of the width, or the other part goes below it."""


class _Reflowing(QLayout):
    """Holds items; who inherits says in `_place` where they go."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._placed: dict[int, list[QRect]] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no spare room."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def invalidate(self) -> None:
        """Forget where things went: an item changed."""
        self._placed.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows in `width`."""
        margins = self.contentsMargins()
        rects = self._places(width - margins.left() - margins.right())
        return _bottom(rects) + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Put the items where they go, mirrored when reading right to left."""
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        for item, where in zip(self._shown(), self._places(inner.width()), strict=True):
            place = where.translated(inner.topLeft())
            item.setGeometry(QStyle.visualRect(direction, inner, place))

    def minimumSize(self) -> QSize:
        """Return room for the widest least item; heights come from `heightForWidth`."""
        least = QSize()
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return self._with_margins(least)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _places(self, width: int) -> list[QRect]:
        # Asked many times for the same width while the layouts around us settle.
        if width not in self._placed:
            self._placed[width] = self._place(width)
        return self._placed[width]

    def _place(self, width: int) -> list[QRect]:
        """Return a place in `width` for each item in sight, from the origin on."""
        raise NotImplementedError


class FlowLayout(_Reflowing):
    """Items in a row at the width they wish for, going on in the next row when full.

    `on_foot` stands the items of a row on one line, as words of different sizes do.
    """

    def __init__(
        self, parent: QWidget | None = None, gap: int = 8, *, on_foot: bool = False
    ) -> None:
        super().__init__(parent, gap)
        self._on_foot = on_foot

    def sizeHint(self) -> QSize:
        """Return all in one row."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return self._with_margins(QSize(width, max((size.height() for size in sizes), default=0)))

    def _place(self, width: int) -> list[QRect]:
        placed: list[QRect] = []
        x, y, row = 0, 0, 0
        for item in self._shown():
            size = _within(item, width)
            if x > 0 and x + size.width() > width:
                x, y, row = 0, y + row + self.spacing(), 0
            placed.append(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            row = max(row, size.height())
        return _on_foot(placed) if self._on_foot else placed


class AsideLayout(_Reflowing):
    """A main item and one to its side, or below it where there is no room or that is lower."""

    def sizeHint(self) -> QSize:
        """Return both side by side."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return self._with_margins(QSize(width, max((size.height() for size in sizes), default=0)))

    def _place(self, width: int) -> list[QRect]:
        items = self._shown()
        if len(items) < 2:  # noqa: PLR2004 - nothing beside it
            return [QRect(QPoint(), _stretched(item, width)) for item in items]
        main, aside = items
        below = self._below(width, main, aside)
        rest = width - aside.sizeHint().width() - self.spacing()
        if rest < min(main.sizeHint().width(), int(width * _NARROWEST_MAIN)):
            return below
        return min(self._beside(rest, main, aside), below, key=_bottom)

    def _beside(self, rest: int, main: QLayoutItem, aside: QLayoutItem) -> list[QRect]:
        wide, narrow = _stretched(main, rest), _stretched(aside, aside.sizeHint().width())
        height = max(wide.height(), narrow.height())
        return [
            QRect(QPoint(0, (height - wide.height()) // 2), wide),
            QRect(QPoint(rest + self.spacing(), (height - narrow.height()) // 2), narrow),
        ]

    def _below(self, width: int, main: QLayoutItem, aside: QLayoutItem) -> list[QRect]:
        first = _stretched(main, width)
        second = QPoint(0, first.height() + self.spacing())
        return [QRect(QPoint(), first), QRect(second, _within(aside, width))]


class ColumnsLayout(_Reflowing):
    """Items in columns of equal width, as many as fit; each goes where the least stands so far.

    An item keeps its column while it grows: what one reads does not jump. `least` is the width
    below which a column is too narrow.
    """

    def __init__(
        self, parent: QWidget | None, least: Callable[[], int], most: int = 3, gap: int = 12
    ) -> None:
        super().__init__(parent, gap)
        self._least = least
        self._most = most
        self._kept: dict[int, dict[int, int]] = {}

    def rearrange(self) -> None:
        """Choose the columns anew: something else is shown."""
        self._kept.clear()
        self.invalidate()

    def sizeHint(self) -> QSize:
        """Return one column's width; the height follows from it."""
        width = max([self._least(), *(item.sizeHint().width() for item in self._shown())])
        return self._with_margins(QSize(width, 0))

    def _place(self, width: int) -> list[QRect]:
        gap = self.spacing()
        number = max(1, min(self._most, (width + gap) // (self._least() + gap)))
        each = (width - gap * (number - 1)) // number
        kept, feet, placed = self._kept.setdefault(number, {}), [0] * number, []
        for item in self._shown():
            column = kept.setdefault(id(item), feet.index(min(feet)))
            size = _stretched(item, each)
            placed.append(QRect(QPoint(column * (each + gap), feet[column]), size))
            feet[column] += size.height() + gap
        return placed


def _on_foot(placed: list[QRect]) -> list[QRect]:
    feet: dict[int, int] = {}
    for rect in placed:
        feet[rect.top()] = max(feet.get(rect.top(), 0), rect.height())
    return [rect.translated(0, feet[rect.top()] - rect.height()) for rect in placed]


def _within(item: QLayoutItem, width: int) -> QSize:
    return _stretched(item, min(item.sizeHint().width(), width))


def _stretched(item: QLayoutItem, width: int) -> QSize:
    if item.hasHeightForWidth():
        return QSize(width, item.heightForWidth(width))
    return QSize(width, item.sizeHint().height())


def _bottom(rects: list[QRect]) -> int:
    return max((rect.top() + rect.height() for rect in rects), default=0)
