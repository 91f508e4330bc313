"""The order in which Tab goes: that of the layouts, whatever was built first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

_STOPS = frozenset({Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus})


def stops_in(place: QWidget) -> Iterator[QWidget]:
    """Yield the parts of `place` where Tab stops, those out of sight too, as they are laid out."""
    proxy = place.focusProxy()
    whole = proxy is not None and place.isAncestorOf(proxy)  # moved with all that is in it
    if whole or place.focusPolicy() in _STOPS:  # looked up: flags of Python are slow to join
        yield place
    elif (inside := place.layout()) is not None:
        yield from _in_layout(inside)


def put_in_order(stops: Sequence[QWidget]) -> None:
    """Have Tab go from each of these parts to the next."""
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        if (part := item.widget()) is not None:
            yield from stops_in(part)
        elif (inside := item.layout()) is not None:
            yield from _in_layout(inside)
