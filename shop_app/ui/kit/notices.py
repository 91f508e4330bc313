"""What happened and what is going on: toasts with Undo, progress with Cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QStyle, QVBoxLayout, QWidget

from shop_app.text import translate
from shop_app.ui.kit.announce import announce
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import AsideLayout
from shop_app.ui.kit.wording import Retranslated, Said, spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QEnterEvent

_SHOWN_FOR = 12_000
"""Milliseconds; at least ten seconds, for those who read slowly."""
_MARGIN = 16


class Toast(Retranslated, QFrame):
    """A sentence at the foot of the window with Undo; waits while looked at or focused.

    `above` is a part at the window's foot to stay clear of; `room` returns a part of the page in
    sight at whose far end it stands instead, where the foot is not to be covered.
    """

    def __init__(
        self,
        window: QWidget,
        above: QWidget | None = None,
        room: Callable[[], QWidget | None] = lambda: None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._above = above
        self._room = room
        self._undo: Callable[[], object] | None = None
        self._label = WrappingLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._button = KeyButton(translate("Toast", "Undo"), "Ctrl+Z", "inverse", shortcut=False)
        self._button.clicked.connect(self._on_undo)
        self._button.installEventFilter(self)
        row = AsideLayout(self, gap=16)
        row.setContentsMargins(16, 10, 10, 10)
        row.addWidget(self._label)
        row.addWidget(self._button)
        self.clock = QTimer(self, interval=_SHOWN_FOR, singleShot=True)
        self.clock.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(self, words: Said, undo: Callable[[], object] | None = None) -> None:
        """Show and announce `words`, in place of an earlier toast."""
        self._undo = undo
        self.word(self._label.setText, words)
        self._button.setVisible(undo is not None)
        self.show()
        self.raise_()
        self._place()
        self.clock.start()
        announce(self, spoken(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the window; wait while the button has the focus."""
        if watched is self._button:
            if event.type() == QEvent.Type.FocusIn:
                self.clock.stop()
            elif event.type() == QEvent.Type.FocusOut:
                self.clock.start()
        elif event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the mouse is on it."""
        self.clock.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count the time anew."""
        if not self._button.hasFocus():
            self.clock.start()
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Find its size anew when language or text size changed."""
        super().changeEvent(event)
        if (
            event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange)
            and self.isVisible()
        ):
            self._place()

    def _on_undo(self) -> None:
        self.hide()
        self.clock.stop()
        if self._undo is not None:
            self._undo()

    def _place(self) -> None:
        if (room := self._room()) is not None:
            self._stand_on(room)
            return
        place = QRect(QPoint(), self._window.size())
        if self._above is not None and self._above.isVisible():
            corner = self._above.mapTo(self._window, QPoint())
            place = QRect(corner.x(), 0, self._above.width(), corner.y() + _MARGIN // 2)
        else:
            place.adjust(_MARGIN, 0, -_MARGIN, 0)
        width = min(self.sizeHint().width(), place.width())
        height = self.heightForWidth(width)
        left = place.left() + (place.width() - width) // 2
        self.setGeometry(left, place.top() + place.height() - height - _MARGIN, width, height)

    def _stand_on(self, room: QWidget) -> None:
        """Stand at the far end of a part of the page."""
        area = QRect(room.mapTo(self._window, QPoint()), room.size())
        size = QSize(min(self.sizeHint().width(), area.width()), 0)
        size.setHeight(self.heightForWidth(size.width()))
        place = QStyle.alignedRect(
            self.layoutDirection(),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, size, area,
        )  # fmt: skip
        self.setGeometry(place)


class ProgressStrip(Retranslated, QWidget):
    """What is being done, how far it is, and Cancel."""

    cancelled = Signal()

    def __init__(self, label: Said) -> None:
        super().__init__()
        self._label = WrappingLabel()
        self._bar = QProgressBar(textVisible=False)
        self._cancel = KeyButton(translate("ProgressStrip", "Cancel"))
        self._cancel.clicked.connect(self._on_cancel)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._label)
        column.addWidget(self._bar)
        row = AsideLayout(self, gap=16)
        row.addWidget(main)
        row.addWidget(self._cancel)
        self.start(label)

    def start(self, label: Said) -> None:
        """Begin, or begin anew: nothing is done yet, and Cancel stops it."""
        self._cancel.setEnabled(True)
        self.say(label)
        self.report(0, 0)

    def say(self, label: Said) -> None:
        """Say what is being done."""
        self.word(self._label.setText, label)
        self.word(self._bar.setAccessibleName, label)

    def report(self, done: int, of: int) -> None:
        """Show how far it is; `of` 0 means that nobody knows: then there is no bar."""
        self._bar.setVisible(of > 0)
        self._bar.setRange(0, of)
        self._bar.setValue(done)

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self.word(self._label.setText, translate("ProgressStrip", "Stopping…"))
        self.cancelled.emit()
