"""Layouts that reflow: rows that wrap, and a part that goes beside another or below it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

_NARROWEST_MAIN = 0.45
"""The main part keeps at least this share of the width, or the other part goes below it."""


class _Reflowing(QLayout):
    """Holds items; who inherits says in `_place` where they go."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)
        self._items: list[QLayoutItem] = []

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

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows in `width`."""
        margins = self.contentsMargins()
        inner = QRect(0, 0, width - margins.left() - margins.right(), 0)
        return _bottom(self._place(inner)) + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Put the items where they go, mirrored when reading right to left."""
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        for item, where in zip(self._shown(), self._place(inner), strict=True):
            item.setGeometry(QStyle.visualRect(direction, inner, where))

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

    def _place(self, inner: QRect) -> list[QRect]:
        raise NotImplementedError


class FlowLayout(_Reflowing):
    """Items in a row at the width they wish for, going on in the next row when full."""

    def sizeHint(self) -> QSize:
        """Return all in one row."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return self._with_margins(QSize(width, max((size.height() for size in sizes), default=0)))

    def _place(self, inner: QRect) -> list[QRect]:
        placed: list[QRect] = []
        x, y, row = inner.left(), inner.top(), 0
        for item in self._shown():
            size = _within(item, inner.width())
            if x > inner.left() and x + size.width() > inner.left() + inner.width():
                x, y, row = inner.left(), y + row + self.spacing(), 0
            placed.append(QRect(x, y, size.width(), size.height()))
            x += size.width() + self.spacing()
            row = max(row, size.height())
        return placed


class AsideLayout(_Reflowing):
    """A main item and one to its side, or below it where there is no room or that is lower."""

    def sizeHint(self) -> QSize:
        """Return both side by side."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return self._with_margins(QSize(width, max((size.height() for size in sizes), default=0)))

    def _place(self, inner: QRect) -> list[QRect]:
        items = self._shown()
        if len(items) < 2:  # noqa: PLR2004 - nothing beside it
            return [QRect(inner.topLeft(), _stretched(item, inner.width())) for item in items]
        main, aside = items
        below = self._below(inner, main, aside)
        rest = inner.width() - aside.sizeHint().width() - self.spacing()
        if rest < min(main.sizeHint().width(), int(inner.width() * _NARROWEST_MAIN)):
            return below
        beside = self._beside(inner, main, aside, rest)
        return min(beside, below, key=_bottom)

    def _beside(
        self, inner: QRect, main: QLayoutItem, aside: QLayoutItem, rest: int
    ) -> list[QRect]:
        wide, narrow = _stretched(main, rest), _stretched(aside, aside.sizeHint().width())
        height = max(wide.height(), narrow.height())
        left = inner.left() + rest + self.spacing()
        return [
            QRect(inner.left(), inner.top() + (height - wide.height()) // 2, rest, wide.height()),
            QRect(
                left, inner.top() + (height - narrow.height()) // 2, narrow.width(), narrow.height()
            ),
        ]

    def _below(self, inner: QRect, main: QLayoutItem, aside: QLayoutItem) -> list[QRect]:
        first = QRect(inner.topLeft(), _stretched(main, inner.width()))
        second = _within(aside, inner.width())
        top = first.top() + first.height() + self.spacing()
        return [first, QRect(inner.left(), top, second.width(), second.height())]


def _within(item: QLayoutItem, width: int) -> QSize:
    return _stretched(item, min(item.sizeHint().width(), width))


def _stretched(item: QLayoutItem, width: int) -> QSize:
    if item.hasHeightForWidth():
        return QSize(width, item.heightForWidth(width))
    return QSize(width, item.sizeHint().height())


def _bottom(rects: list[QRect]) -> int:
    return max((rect.top() + rect.height() for rect in rects), default=0)
