"""The chit on a big screen: as large as it takes, read from two metres, turning by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from shop_app.domain.chits import ChitPart
from shop_app.services.chits import Chit
from shop_app.text import Message, Value, translate
from shop_app.ui.features.table.kitchen_sheet import Lettered, is_grave, is_guest, is_head, split
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.surfaces import Band
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.theme import Look

_LARGEST, _SMALLEST, _STEP = 88, 40, 6
"""Pixels of the words: 40 px are about a centimetre, which is read from two metres."""
_FOOT = 22
_LAST_RESORT = 22
"""Smaller letters than these help nobody."""
_TURNS_AFTER = 8_000
"""Milliseconds a page stays: a wall screen has no keyboard."""
_STAYING = 0.5
"""The share of the height that severe guests take at most while the others turn below them."""
_MOST = 0.85
"""Whatever it is that stays, something turns below it."""
_TURNS = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Space: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1,
}  # fmt: skip


class KitchenView(Retranslated, QWidget):
    """A window of its own: F11 fills the screen, Esc closes, arrows turn the pages."""

    closed = Signal()

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._look = look
        self._chit: Chit | None = None
        self._pages: list[Sequence[ChitPart]] = []
        self._size = _LARGEST
        self.page = 0
        self.band = Band()
        self.band.hide()
        self.staying, self.turning_part = _area(), _area()
        self.pages = QLabel()
        self.told_at = WrappingLabel(tone="muted")
        for label in (self.pages, self.told_at):  # as large for every size of text in the window
            label.setStyleSheet(f"font-size: {_FOOT}px; font-weight: 700")
        self.turning = QTimer(self, interval=_TURNS_AFTER)
        self.turning.timeout.connect(lambda: self._turn(1))
        foot = QHBoxLayout()
        foot.addWidget(self.told_at, 1)
        foot.addWidget(self.pages)
        self.setAccessibleName("")
        self.word(self.setAccessibleName, translate("Kitchen", "Kitchen view"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 14)
        self._column.addWidget(self.band)
        self._column.addWidget(self.staying)
        self._column.addWidget(self.turning_part, 1)
        self._column.addLayout(foot)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.resize(1280, 720)
        look.changed.connect(self._compose)

    def show_chit(self, chit: Chit, at: str, *, outdated: bool) -> None:
        """Show a chit as it is at a time of day; `outdated`: the printed one holds no more."""
        self.word(self.setWindowTitle, chit.title)
        self.band.setVisible(outdated)
        if outdated:
            words = translate("Kitchen", "CHANGED since the chit was printed")
            self.band.show_state("danger", "triangle-alert", words)
        told = translate("Kitchen", "As known at {time}").format(time=at)
        self.word(self.told_at.setText, told)
        if self._chit is None or chit.slip.blocks != self._chit.slip.blocks:
            self._chit = chit
            self._compose()

    def show_unread(self, words: Message, why: Value = "") -> None:
        """Say that nothing is known of this table any more, and show nothing old."""
        self.band.show_state("danger", "triangle-alert", words, why)
        self.band.show()
        self._chit = None
        self.turning.stop()
        self.told_at.setText("")
        self.pages.setText("")
        for area in (self.staying, self.turning_part):
            area.setWidget(QWidget())

    def words(self) -> str:
        """Return all that is in sight, line by line."""
        areas: tuple[QObject, ...] = (self.staying, self.turning_part)
        labels = [one for area in areas for one in area.findChildren(WrappingLabel)]
        return "\n".join(one.text() for one in labels)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fill the screen or leave it; turn pages; close."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_F11:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        elif key == Qt.Key.Key_Escape:
            self.close()
        elif key in _TURNS:
            self._turn(_TURNS[key])
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

    def _turn(self, step: int) -> None:
        if self._pages:
            self._show_page((self.page + step) % len(self._pages))

    def _compose(self) -> None:
        """Lay all out in the largest letters that fit; else the others turn below the severe."""
        if self._chit is None:
            return
        head, guests, foot = _sorted_parts(self._chit.parts)
        width, height = self._room()
        self._size = _fitting([*head, *guests, *foot], width, height, _SMALLEST)
        letters = Lettered(self._size, width)
        if letters.height([*head, *guests, *foot]) <= height:
            self._show(head, [[*guests, *foot]])
            return
        halves = [split(one) if is_grave(one) else (_NOTHING, one) for one in guests]
        staying = [*head, *(severe for severe, _ in halves if severe.blocks)]
        others = [*(left for _, left in halves if left.blocks), *foot]
        fitting = _fitting(staying, width, round(height * _STAYING), _LAST_RESORT)
        self._size = min(fitting, _SMALLEST)  # larger letters would make more pages
        letters = Lettered(self._size, width)
        self._show(staying, _in_pages(others, letters, height - letters.height(staying)))

    def _room(self) -> tuple[int, int]:
        margins = self._column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        used = margins.top() + margins.bottom() + 3 * self._column.spacing()
        band = 0 if self.band.isHidden() else self.band.heightForWidth(width)
        return width, self.height() - used - band - self.told_at.sizeHint().height()

    def _show(self, staying: Sequence[ChitPart], pages: list[Sequence[ChitPart]]) -> None:
        letters = Lettered(self._size, self._room()[0])
        self.staying.setWidget(letters.sheet(staying))
        self.staying.setFixedHeight(min(letters.height(staying), round(self._room()[1] * _MOST)))
        self._pages = pages
        several = len(pages) > 1
        if several and not self.turning.isActive():
            self.turning.start()
        elif not several:
            self.turning.stop()
        self._show_page(min(self.page, len(pages) - 1))

    def _show_page(self, number: int) -> None:
        self.page = number
        letters = Lettered(self._size, self._room()[0])
        sheet = letters.sheet(self._pages[number])
        column = sheet.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101 - what a sheet is laid out with
        column.addStretch(1)
        self.turning_part.setWidget(sheet)  # the earlier one goes
        words: Value = ""
        if len(self._pages) > 1:
            words = translate("Kitchen", "page {number} of {pages}").format(
                number=number + 1, pages=len(self._pages)
            )
        self.word(self.pages.setText, words)


_NOTHING = ChitPart(None, ())


def _sorted_parts(
    parts: Sequence[ChitPart],
) -> tuple[list[ChitPart], list[ChitPart], list[ChitPart]]:
    """Return what stands above the guests, the guests, and what stands below them."""
    head = [one for one in parts if one.blocks and is_head(one)]
    guests = [one for one in parts if is_guest(one)]
    return head, guests, [one for one in parts if one.blocks and one not in (*head, *guests)]


def _fitting(parts: Sequence[ChitPart], width: int, height: int, least: int) -> int:
    """Return the largest letters in which parts fit, else the least ones."""
    for size in range(_LARGEST, least, -_STEP):
        if Lettered(size, width).height(parts) <= height:
            return size
    return least


def _in_pages(
    parts: Sequence[ChitPart], letters: Lettered, height: int
) -> list[Sequence[ChitPart]]:
    """Part guests into pages; who needs more than a page goes on, named again."""
    pages: list[list[ChitPart]] = [[]]
    for part in parts:
        for piece in _pieces(part, letters, height):
            if pages[-1] and letters.height([*pages[-1], piece]) > height:
                pages.append([])
            pages[-1].append(piece)
    return [tuple(one) for one in pages]


def _pieces(part: ChitPart, letters: Lettered, height: int) -> list[ChitPart]:
    """Part what is said of one guest where it is higher than a page."""
    if letters.height([part]) <= height or len(part.blocks) <= _NAME_AND_ONE:
        return [part]
    name, *others = part.blocks
    pieces = [ChitPart(part.client_id, (name, others[0]))]
    for block in others[1:]:
        longer = ChitPart(part.client_id, (*pieces[-1].blocks, block))
        if letters.height([longer]) <= height:
            pieces[-1] = longer
        else:
            pieces.append(ChitPart(part.client_id, (name, block)))
    return pieces


_NAME_AND_ONE = 2


def _area() -> QScrollArea:
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
