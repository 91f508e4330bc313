"""The parts of a chit on a big screen: each guest's name, and beside it what they avoid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shop_app.domain.chits import ChitPart
from shop_app.domain.slips import Alert, Block, Heading, Line, Look, Rule, texts
from shop_app.ui.kit.labels import Glyph, WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.wording import spoken

_BESIDE = 24
"""Name and words stand side by side from this many letters' heights of width."""
_NAMES = {
    Look.FILLED: "kitchen-severe", Look.FRAMED: "kitchen-alert", Look.DASHED: "kitchen-ask",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lettered:
    """Lays parts out in letters of `size` pixels for a screen of `width` pixels."""

    size: int
    width: int

    def sheet(self, parts: Sequence[ChitPart]) -> QWidget:
        """Return parts one below the other."""
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(max(4, self.size // 6))
        for part in parts:
            self._add(column, part)
        return sheet

    def height(self, parts: Sequence[ChitPart]) -> int:
        """Return how many pixels high that would be."""
        return self.sheet(parts).heightForWidth(self.width)

    def _add(self, column: QVBoxLayout, part: ChitPart) -> None:
        shown = [one for one in part.blocks if not _is_of_paper(one)]
        if not shown:
            return
        name, *others = map(self._block, shown)
        if others and is_guest(part) and self.width >= _BESIDE * self.size:
            column.addLayout(self._beside(name, others))
            return
        for one in (name, *others):
            column.addWidget(one)

    def _beside(self, name: QWidget, others: Sequence[QWidget]) -> QHBoxLayout:
        flow = FlowLayout(gap=max(4, self.size // 4))
        for one in others:
            flow.addWidget(one)
        row = QHBoxLayout()
        row.setSpacing(self.size // 2)
        row.addWidget(name, 1, Qt.AlignmentFlag.AlignTop)
        row.addLayout(flow, 3)
        return row

    def _block(self, block: Block) -> QWidget:
        words = " · ".join(filter(None, map(spoken, texts(block))))
        if isinstance(block, Alert):
            return self._alert(block)
        plain = isinstance(block, Line) and not block.strong
        return _lettered(words, self.size * (2 if plain else 3) // 3, strong=not plain)

    def _alert(self, block: Alert) -> QWidget:
        """A band: what it is and all that was told in small letters, what is avoided in large."""
        band = QFrame()
        band.setObjectName(_NAMES[block.look])
        words = QVBoxLayout()
        words.setSpacing(0)
        small = self.size * 3 // 5
        for text, size in ((block.head, small), (block.text, self.size), (block.detail, small)):
            if text != "":
                words.addWidget(_lettered(spoken(text), size, strong=True))
        glyph = Glyph(block.icon)
        glyph.setStyleSheet(f"font-size: {self.size}px")
        row = QHBoxLayout(band)
        row.setContentsMargins(self.size // 3, self.size // 8, self.size // 3, self.size // 8)
        row.setSpacing(self.size // 3)
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        return band


def is_guest(part: ChitPart) -> bool:
    """Tell whether a part is about a guest: it begins with a name and says something of them."""
    return part.client_id is not None or any(isinstance(one, Alert) for one in part.blocks)


def split(part: ChitPart) -> tuple[ChitPart, ChitPart]:
    """Part what is severe of a guest from all else about them, each under their name."""
    name, *others = part.blocks
    severe = [one for one in others if is_severe(one)]
    left = [one for one in others if one not in severe]
    return (
        ChitPart(part.client_id, (name, *severe)),
        ChitPart(part.client_id, (name, *left) if left else ()),
    )


def is_severe(block: Block) -> bool:
    """Tell whether a block says of something that it harms severely."""
    return isinstance(block, Alert) and block.look is Look.FILLED


def is_grave(part: ChitPart) -> bool:
    """Tell whether a part is about somebody who is harmed severely: it never leaves the screen."""
    return any(map(is_severe, part.blocks))


def is_head(part: ChitPart) -> bool:
    """Tell whether a part says whose table it is."""
    return not is_guest(part) and isinstance(part.blocks[0], Heading)


def _is_of_paper(block: Block) -> bool:
    """Tell whether a block is about the paper: when it was printed, and lines across."""
    return isinstance(block, Rule) or (isinstance(block, Line) and block.small)


def _lettered(words: str, size: int, *, strong: bool) -> WrappingLabel:
    label = WrappingLabel(words)
    label.setStyleSheet(f"font-size: {size}px; font-weight: {700 if strong else 400}")
    return label
