"""Panels, bands and the rows and chips that stand on them."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.labels import Glyph, WrappingLabel
from shop_app.ui.kit.layouts import AsideLayout, FlowLayout
from shop_app.ui.kit.lines import Facts, Piece
from shop_app.ui.kit.styling import restyle
from shop_app.ui.kit.wording import Retranslated, Said
from shop_app.ui.tokens import Tone

BandKind: TypeAlias = Literal["danger", "unasked", "ok", "declined"]

_CHIP_PAD = 12
_SHAPES_CHIPS = frozenset({
    QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange,
})  # fmt: skip


class Panel(Retranslated, QFrame):
    """A rounded surface with a small heading; put what it shows into `body`."""

    def __init__(self, heading: Said | None = None) -> None:
        super().__init__()
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        self.heading = WrappingLabel(role="heading", tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addLayout(self.body)
        column.addStretch(1)
        self.heading.setVisible(heading is not None)
        if heading is not None:
            self.set_heading(heading)

    def set_heading(self, heading: Said) -> None:
        """Head the panel otherwise."""
        self.heading.show()
        self.word(self.heading.setText, heading)
        self.word(self.setAccessibleName, heading)


class Chip(Facts):
    """A short fact with an icon, and in muted words where it comes from."""

    def __init__(
        self,
        text: Said = "",
        icon: str | None = None,
        tone: Tone = "text",
        evidence: Said | None = None,
        sign: Glyph | None = None,
    ) -> None:
        super().__init__(7, apart=False)
        self._glyph = sign or Glyph(icon or "", tone)
        self._glyph.setParent(self)
        self.show_fact(text, icon, tone, evidence)

    def show_fact(
        self, text: Said, icon: str | None, tone: Tone = "text", evidence: Said | None = None
    ) -> None:
        """Show another fact."""
        restyle(self, tone="danger" if tone == "danger" else "text")
        self._glyph.setVisible(icon is not None)
        if icon is not None:
            self._glyph.show_icon(icon, tone)
        self.show_pieces(
            Piece(text), *(() if evidence is None else (Piece(evidence, "tiny", muted=True),))
        )
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the icon in another size of text."""
        super().changeEvent(event)
        if event.type() in _SHAPES_CHIPS:
            self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the icon before the words."""
        super().resizeEvent(event)
        size = self._glyph.sizeHint()
        place = QRect(QPoint(_CHIP_PAD, (self.height() - size.height()) // 2), size)
        self._glyph.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip under its words."""
        painter = QStylePainter(self)
        option = QStyleOption()
        option.initFrom(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option)
        painter.end()
        super().paintEvent(event)

    def _make_room(self) -> None:
        self.ensurePolished()
        before = 0 if self._glyph.isHidden() else self._glyph.sizeHint().width() + 7
        sides = (_CHIP_PAD + before, _CHIP_PAD)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = reversed(sides) if mirrored else sides
        self.setContentsMargins(left, 7, right, 7)


class IconTile(QFrame):
    """An icon on a rounded tile in its tone's light fill, at the head of a row."""

    def __init__(self, icon: str, tone: Tone = "accent") -> None:
        super().__init__()
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        self._glyph = Glyph(icon, tone, "lead")
        row.addWidget(self._glyph)

    def show_icon(self, icon: str, tone: Tone) -> None:
        """Show another icon."""
        restyle(self, tone=tone)
        self._glyph.show_icon(icon, tone)


class FactRow(Facts):
    """A muted name of a fact at the left, the fact at the right, or below it when narrow."""

    def __init__(self, label: Said = "", value: Said = "") -> None:
        super().__init__(12, apart=True)
        self.show_fact(label, value)

    def show_fact(self, label: Said, value: Said) -> None:
        """Show another fact."""
        self.show_pieces(Piece(label, muted=True), Piece(value))


class Band(Retranslated, QFrame):
    """The loudest line of a page: icon, title, detail and what can be done, never cut off."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("band", "unasked")
        self._glyph = Glyph("circle-help", role="band", ems=1.7)
        self.title = WrappingLabel(role="band")
        self.detail = WrappingLabel(role="body")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        words.addStretch(1)
        self._main = QWidget()
        beside = QHBoxLayout(self._main)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(14)
        beside.addWidget(self._glyph)
        beside.addLayout(words, 1)
        self._actions = QWidget()
        self._action_row = FlowLayout(self._actions, gap=8)
        row = AsideLayout(self, gap=16)
        row.setContentsMargins(16, 10, 14, 10)
        row.addWidget(self._main)
        row.addWidget(self._actions)
        self._actions.hide()

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows every word and button, as they are at this moment."""
        for part in (self._main, self._actions):
            if (inside := part.layout()) is not None:
                inside.activate()  # else Qt would tell us of new words only after this event
        return super().heightForWidth(width)

    def show_state(self, kind: BandKind, icon: str, title: Said, detail: Said = "") -> None:
        """Show a state; its fill, edge, icon and words all differ from the other states'."""
        restyle(self, band=kind)
        self._glyph.show_icon(icon, "text")
        self.word(self.title.setText, title)
        self.word(self.detail.setText, detail)
        self.detail.setVisible(detail != "")

    def set_actions(self, buttons: list[KeyButton]) -> None:
        """Put these buttons in place of the earlier ones."""
        while (item := self._action_row.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for button in buttons:
            self._action_row.addWidget(button)
            button.show()  # at once: Qt would do so later, and the band be measured without it
        self._actions.setVisible(bool(buttons))


class EmptyState(Retranslated, QWidget):
    """What to do where there is nothing yet: icon, sentence, perhaps a button."""

    def __init__(self, icon: str, sentence: Said, button: KeyButton | None = None) -> None:
        super().__init__()
        label = WrappingLabel(tone="muted")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.word(label.setText, sentence)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(Glyph(icon, "muted", "title"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(label)
        if button is not None:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
