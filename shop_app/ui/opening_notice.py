"""Saying quietly that the client file is being opened, where that lasts."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QBoxLayout, QProgressBar

from shop_app.text import Message, translate
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.wording import spoken

_QUIET_FOR = 500
"""Milliseconds in which nothing is said."""


class OpeningNotice(QObject):
    """A line at the foot of the counter; with a bar once it is known how far it is."""

    def __init__(self, place: QBoxLayout) -> None:
        super().__init__()
        self._place = place
        self._words = translate("Opening", "Opening the client file…")
        self._label: WrappingLabel | None = None
        self._bar: QProgressBar | None = None
        self._clock = QTimer(self, interval=_QUIET_FOR, singleShot=True)
        self._clock.timeout.connect(self._show)
        self._clock.start()

    def report(self, done: int, of: int) -> None:
        """Say that an older file is brought up to date, and how far; `of` 0: nobody knows."""
        self._say(
            translate(
                "Opening",
                "A new version of Prévenance prepares the client file, this once. "
                "What you type is searched as soon as it is done.",
            )
        )
        if of > 0:
            self._show_bar(done, of)

    def end(self) -> None:
        """Say nothing more."""
        self._clock.stop()
        for part in (self._label, self._bar):
            if part is not None:
                part.deleteLater()
        self._label = self._bar = None

    def _say(self, words: Message) -> None:
        self._words = words
        if self._label is not None:
            self._label.setText(spoken(words))

    def _show(self) -> None:
        self._label = WrappingLabel(role="small", tone="muted")
        self._say(self._words)
        self._place.insertWidget(0, self._label)

    def _show_bar(self, done: int, of: int) -> None:
        if self._bar is None:
            self._bar = QProgressBar(textVisible=False)
            self._bar.setAccessibleName(spoken(self._words))
            self._place.addWidget(self._bar)
        self._bar.setRange(0, of)
        self._bar.setValue(done)
