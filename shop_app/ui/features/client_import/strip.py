"""Taking in files dropped on the window or chosen: progress, Cancel, and what was not taken."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shop_app.services.changes import Changes, Kind
from shop_app.services.imports import FilesReport, import_files
from shop_app.text import UserError, Value, translate
from shop_app.ui.cancelled import Cancelled
from shop_app.ui.features.client_import.wording import done, summary, why_not
from shop_app.ui.kit.announce import announce
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import AsideLayout
from shop_app.ui.kit.notices import ProgressStrip
from shop_app.ui.kit.wording import Retranslated, spoken
from shop_app.ui.tasks import Handle, Progress
from shop_app.ui.translations import language, say_in
from shop_app.ui.workbench import Workbench

_IMPORTING = translate("ClientImport", "Importing…")
_LISTED = 200
_SHARE = 7
"""One part of the window's height in so many is for what was not imported."""
_KINDS = frozenset(
    {
        Kind.CLIENT,
        Kind.CONTACT_POINT,
        Kind.NOTE,
        Kind.PHOTO,
        Kind.TAG,
        Kind.PRODUCT,
        Kind.DISH,
        Kind.BOOKING,
    }
)


class ImportStrip(Retranslated, QFrame):
    """Sits under the page while files are taken in, and until its report is closed."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self._handle: Handle | None = None
        self._progress = ProgressStrip(_IMPORTING)
        self._progress.cancelled.connect(self._on_cancel)
        self._said = WrappingLabel()
        self._close = KeyButton(translate("ClientImport", "Close"))
        self._close.clicked.connect(self.hide)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setWidget(self._list)
        self.word(self._scroll.setAccessibleName, translate("ClientImport", "Not imported"))
        self._result = QWidget()
        row = AsideLayout(self._result, gap=12)
        row.addWidget(self._said)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        for part in (self._progress, self._result, self._scroll):
            column.addWidget(part)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the page above its room."""
        super().resizeEvent(event)
        self._scroll.setFixedHeight(self.window().height() // _SHARE)

    def take_in(self, paths: list[Path]) -> None:
        """Take in files, one import at a time; the counter goes on meanwhile."""
        if self._handle is not None:
            self._bench.told.emit(
                translate("ClientImport", "An import is under way. Wait for it, or cancel it."),
                False,
            )
            return
        self._show(running=True)
        self._progress.start(_IMPORTING)
        shop = self._bench.shop
        words = partial(say_in, language=language())

        def work(progress: Progress, token: Cancelled) -> FilesReport:
            return import_files(shop, paths, words, progress=progress, cancel=token)

        self._handle = self._bench.tasks.long(
            self, work, self._progress.report, self._on_done, self._on_failed
        )

    def _on_cancel(self) -> None:
        if self._handle is not None:
            self._handle.cancel()

    def _on_done(self, report: FilesReport) -> None:
        self._handle = None
        self._say(summary(report))
        self._list_not_taken(report)
        self._bench.changed.emit(Changes(_KINDS, frozenset(), done(report)))

    def _on_failed(self, error: BaseException) -> None:
        self._handle = None
        if not isinstance(error, UserError):
            self.hide()
            raise error
        self._say(error.message)
        self._scroll.hide()

    def _say(self, sentence: Value) -> None:
        self._show(running=False)
        self.word(self._said.setText, sentence)
        announce(self._said, spoken(sentence))

    def _show(self, *, running: bool) -> None:
        self._progress.setVisible(running)
        self._result.setVisible(not running)
        self._scroll.hide()
        self.show()

    def _list_not_taken(self, report: FilesReport) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        listed = (*report.unread, *report.rejected)
        for one in listed[:_LISTED]:
            label = WrappingLabel(role="small")
            self.word(label.setText, why_not(one))
            self._column.addWidget(label)
        if len(listed) > _LISTED:
            label = WrappingLabel(role="small", tone="muted")
            more = len(listed) - _LISTED
            self.word(label.setText, translate("ClientImport", "%n more", None, more))
            self._column.addWidget(label)
        self._scroll.setVisible(bool(listed))
