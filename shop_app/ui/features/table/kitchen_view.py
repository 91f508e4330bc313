"""The chit on a big screen: as large as the screen takes, read from two metres."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from shop_app.domain.slips import Alert, Block, Line, Rule, Slip, texts
from shop_app.text import Message, translate
from shop_app.ui.kit.labels import Glyph, WrappingLabel
from shop_app.ui.kit.surfaces import Band
from shop_app.ui.kit.wording import Retranslated, spoken
from shop_app.ui.theme import Look

_TO_ASK = "circle-help"
_LARGEST, _SMALLEST, _STEP = 88, 40, 6
"""Pixels of the words: 40 px are about a centimetre, which is read from two metres."""
_BESIDE = 24
"""Name and words stand side by side from this many letters' heights of width."""


class KitchenView(Retranslated, QWidget):
    """A window of its own: F11 fills the screen, Esc closes."""

    closed = Signal()

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._look = look
        self._slip: Slip | None = None
        self.band = Band()
        self.band.hide()
        self.sheet = QWidget()
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.sheet)
        self.word(self._area.setAccessibleName, translate("Kitchen", "Kitchen view"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.addWidget(self.band)
        column.addWidget(self._area, 1)
        self.setFocusProxy(self._area)  # arrows scroll where not all of it fits
        self.resize(1280, 720)
        look.changed.connect(self._compose)

    def show_slip(self, slip: Slip, *, outdated: bool) -> None:
        """Show a chit; `outdated` says that the printed one is not true any more."""
        self.word(self.setWindowTitle, slip.title)
        self.band.setVisible(outdated)
        if outdated:
            words = translate("Kitchen", "CHANGED since the chit was printed")
            self.band.show_state("danger", "triangle-alert", words)
        if self._slip is None or slip.blocks != self._slip.blocks:
            self._slip = slip
            self._compose()

    def show_unread(self, words: Message) -> None:
        """Say that nothing is known of this table any more, and show nothing old."""
        self.band.show_state("danger", "triangle-alert", words)
        self.band.show()
        self._slip = None
        self.sheet = QWidget()
        self._area.setWidget(self.sheet)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fill the screen or leave it; close."""
        if event.key() == Qt.Key.Key_F11:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the largest letters that fit the new size."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._compose)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that nothing needs to be refreshed any more."""
        self.closed.emit()
        super().closeEvent(event)

    def _compose(self) -> None:
        """Lay the chit out in the largest letters with which all of it is in sight."""
        if self._slip is None:
            return
        room = self._area.viewport().size()
        for size in range(_LARGEST, _SMALLEST - 1, -_STEP):
            sheet = _sheet(self._slip, size, room.width())
            self._area.setWidget(sheet)  # the earlier one goes
            self.sheet = sheet
            if sheet.heightForWidth(room.width()) <= room.height():
                return


def _sheet(slip: Slip, size: int, width: int) -> QWidget:
    """Lay a chit out; where it is wide enough, what a guest avoids stands beside the name."""
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(max(4, size // 6))
    for head, others in _rows(slip):
        parts = [_part(one, size) for one in others]
        if head is None or not parts or width < _BESIDE * size:
            for part in ([] if head is None else [_part(head, size)]) + parts:
                column.addWidget(part)
        else:
            column.addLayout(_beside(_part(head, size), parts, size))
    column.addStretch(1)
    return sheet


def _rows(slip: Slip) -> list[tuple[Block | None, list[Block]]]:
    """Return each guest's line with what follows it, and other blocks alone."""
    rows: list[tuple[Block | None, list[Block]]] = [(None, [])]
    for block in slip.blocks:
        if isinstance(block, Line) and block.small:
            continue  # when it was printed: here it was not
        if isinstance(block, Line) and block.strong:
            rows.append((block, []))
        elif isinstance(block, Rule):
            rows.append((None, [block]))
        else:
            rows[-1][1].append(block)
    return rows


def _beside(name: QWidget, parts: list[QWidget], size: int) -> QHBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(max(3, size // 10))
    for part in parts:
        column.addWidget(part)
    row = QHBoxLayout()
    row.setSpacing(size // 2)
    row.addWidget(name, 2, Qt.AlignmentFlag.AlignTop)
    row.addLayout(column, 3)
    return row


def _part(block: Block, size: int) -> QWidget:
    if isinstance(block, Rule):
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        return line
    words = " · ".join(filter(None, map(spoken, texts(block))))
    if isinstance(block, Alert):
        return _alert(words, block.icon, size)
    plain = isinstance(block, Line) and not block.strong
    return _lettered(words, size * (2 if plain else 3) // 3, strong=not plain)


def _alert(words: str, icon: str, size: int) -> QWidget:
    band = QFrame()
    band.setObjectName("kitchen-ask" if icon == _TO_ASK else "kitchen-alert")
    label = _lettered(words, size, strong=True)
    glyph = Glyph(icon)
    glyph.setStyleSheet(f"font-size: {size}px")
    row = QHBoxLayout(band)
    row.setContentsMargins(size // 3, size // 6, size // 3, size // 6)
    row.setSpacing(size // 3)
    row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1)
    return band


def _lettered(words: str, size: int, *, strong: bool) -> WrappingLabel:
    label = WrappingLabel(words)
    label.setStyleSheet(f"font-size: {size}px; font-weight: {700 if strong else 400}")
    return label
