"""Widgets built once and filled again and again: a card rises without building any."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QLayout, QWidget

from shop_app.ui.kit.labels import Divider

Part = TypeVar("Part", bound=QWidget)
Fact = TypeVar("Fact")


class Pool(Generic[Part]):
    """As many parts of one kind as there are facts; made when first needed, hidden when not.

    They stand alone in their layout; `divided` parts have a hairline between them.
    """

    def __init__(self, layout: QLayout, make: Callable[[], Part], *, divided: bool = False) -> None:
        self._layout = layout
        self._make = make
        self._divided = divided
        self._parts: list[Part] = []
        self._lines: list[Divider] = []

    def show(self, facts: Iterable[Fact], fill: Callable[[Part, Fact], object]) -> bool:
        """Have `fill` put each fact into a part of its own; return whether there is any."""
        number = 0
        for number, fact in enumerate(facts, 1):
            if number > len(self._parts):
                self._add()
            fill(self._parts[number - 1], fact)
        for place, part in enumerate(self._parts):
            part.setVisible(place < number)
        for place, line in enumerate(self._lines, 1):
            line.setVisible(place < number)
        return number > 0

    def _add(self) -> None:
        if self._divided and self._parts:
            self._lines.append(Divider())
            self._layout.addWidget(self._lines[-1])
        self._parts.append(self._make())
        self._layout.addWidget(self._parts[-1])
