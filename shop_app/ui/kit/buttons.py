"""Buttons that show their key, and rows of choices."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtCore import Property, QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from shop_app.ui.kit.labels import em
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.wording import Retranslated, Said

Variant: TypeAlias = Literal["normal", "primary", "onBand", "inverse"]

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_GAP = "\u2002"
_SHARES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
"""How far words of a button that is too narrow for them may shrink."""


class KeyButton(Retranslated, QPushButton):
    """A button at least 44 px high that shows the key that does the same, as “Visit F4”."""

    def __init__(
        self,
        label: Said,
        key: str | None = None,
        variant: Variant = "normal",
        *,
        shortcut: bool = True,
    ) -> None:
        super().__init__()
        self._key = QKeySequence(key) if key else None
        self._is_shortcut = shortcut  # else the key is heard elsewhere and only shown here
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("variant", variant)
        self.set_label(label)

    def set_label(self, label: Said) -> None:
        """Say something else on the button."""
        self.word(self._put_label, label)

    def answer_to(self, key: str | None) -> None:
        """Hear a key that only the tooltip shows; None hears none."""
        self._quiet = QKeySequence(key) if key else None
        self.setToolTip(key or "")
        if self.shortcut() != (self._quiet or QKeySequence()):
            self.setShortcut(self._quiet or QKeySequence())

    _quiet: QKeySequence | None = None

    def event(self, event: QEvent) -> bool:
        """Act on the key at once.

        Qt would first show the button pressed for 100 ms: what is typed meanwhile would go to
        whatever had the focus before.
        """
        if event.type() == QEvent.Type.Shortcut:
            self.click()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and a ring inside it where its fill is too strong for an edge ring.

        Words that are too long for their button go on in another line, smaller if they must.
        """
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)
        else:
            self._paint_broken()
        if self.hasFocus() and self.property("variant") != "normal":
            draw_ring(self)

    def _paint_broken(self) -> None:
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        inset = em(self) // 3
        place = self.rect().adjusted(inset, 2, -inset, -2)
        font, flags = self.font(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        flags |= Qt.TextFlag.TextShowMnemonic
        for share in _SHARES:
            font.setPixelSize(round(em(self) * share))
            needed = QFontMetrics(font).boundingRect(place, int(flags), self.text())
            if place.contains(needed):
                break
        painter.setFont(font)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(place, int(flags), self.text())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button on Enter too: Qt leaves that to dialogs."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _put_label(self, text: str) -> None:
        # An ampersand would underline the next letter and make it a second key.
        shown = text.replace("&", "&&")
        if self._key is not None:
            shown += _GAP + self._key.toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(shown)
        heard = self._key if self._is_shortcut and self._key is not None else self._quiet
        if heard is not None:
            self.setShortcut(heard)  # setText took it away


class Segment(QRadioButton):
    """One of a row of choices: a radio button drawn as a push button."""

    def sizeHint(self) -> QSize:
        """Return the text's size with the frame of the style sheet."""
        self.ensurePolished()
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        kind = QStyle.ContentsType.CT_PushButton
        return self.style().sizeFromContents(kind, self._option(), text, self)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a choice is never squeezed."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose where an arrow goes; Qt only moves there while none is chosen yet."""
        super().keyPressEvent(event)
        moved = self.window().focusWidget()
        if event.key() in _ARROWS and isinstance(moved, Segment) and moved is not self:
            moved.setChecked(True)

    def hitButton(self, pos: QPoint) -> bool:
        """Take clicks anywhere on it."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the choice, and a ring inside it when it has the focus."""
        del event
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, self._option())
        painter.end()
        if self.hasFocus():
            draw_ring(self)

    def _option(self) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return option


class SegmentedChoice(Retranslated, QWidget):
    """One of a few choices, all in sight; arrows move, one Tab stop; wraps when narrow."""

    chosen = Signal(str)

    def __init__(self, label: Said, choices: dict[str, Said]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._segments: dict[str, Segment] = {}
        self._row = FlowLayout(self, gap=6)
        self.word(self.setAccessibleName, label)
        for value, words in choices.items():
            self._add(value, words)
        if self._segments:
            self.setFocusProxy(next(iter(self._segments.values())))
        self._group.buttonToggled.connect(self._on_toggled)

    def value(self) -> str:
        """Return the chosen value, "" while none is."""
        return next((v for v, segment in self._segments.items() if segment.isChecked()), "")

    def choose(self, value: str) -> None:
        """Choose `value`; "" chooses none."""
        self._group.setExclusive(False)
        for each, segment in self._segments.items():
            segment.setChecked(each == value)
        self._group.setExclusive(True)
        self.setFocusProxy(self._segments.get(value) or next(iter(self._segments.values())))

    current = Property(str, value, choose, user=True)

    def _add(self, value: str, words: Said) -> None:
        segment = Segment()
        self.word(segment.setText, words)
        self._segments[value] = segment
        self._group.addButton(segment)
        self._row.addWidget(segment)

    def _on_toggled(self, segment: Segment, checked: bool) -> None:  # noqa: FBT001 - Qt's slot
        if checked:
            self.setFocusProxy(segment)
            self.chosen.emit(self.value())


def draw_ring(widget: QWidget) -> None:
    """Draw a focus ring inside `widget`, in its text's colour."""
    width = max(2.0, em(widget) / 7)
    inset = width * 1.5
    rect = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(widget.palette().color(widget.foregroundRole()), width))
    painter.drawRoundedRect(rect, 5, 5)
    painter.end()
