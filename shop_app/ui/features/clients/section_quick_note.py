"""The quick note on the client's page: one line, read as it is typed, ticked, recorded."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from shop_app.services.changes import Changes, Kind
from shop_app.services.quick_note_recording import record_proposals
from shop_app.services.shop import Shop
from shop_app.text import translate
from shop_app.ui.features.clients.section import Section
from shop_app.ui.kit.forms import Field
from shop_app.ui.kit.notes import NoteEdit
from shop_app.ui.kit.proposal_rows import Chosen
from shop_app.ui.kit.quick_note import LOOK, QuickNote
from shop_app.ui.workbench import Workbench

_KEY = "F6"
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class QuickNoteSection(Section):
    """What is typed for a client waits there until it is recorded."""

    name, icon = "quick_note", "sticky-note"
    title = translate("QuickNote", "Quick note")
    kinds = frozenset[Kind]()

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.editor = NoteEdit()
        self._field = Field(
            translate("QuickNote", "Allergies, tastes, dates, things to do, in one line"),
            self.editor,
        )
        self.quick = QuickNote(bench, self.editor)
        self._drafts: dict[int, str] = {}
        self._asked = False
        self.body.addWidget(self._field)
        self.body.addWidget(self.quick.place)
        self.editor.textChanged.connect(self._field.clear_error)
        heard = QShortcut(QKeySequence(_KEY), self)  # heard while the page is in sight
        heard.activated.connect(self.go_to)
        self.show_key(_KEY)

    def show_key(self, key: str) -> None:
        """Show its own key rather than the number that also comes here."""
        del key
        super().show_key(QKeySequence(_KEY).toString(QKeySequence.SequenceFormat.NativeText))

    def load(self, client_id: int | None) -> None:
        """Show what was typed for a client and not recorded yet."""
        if client_id != self.client_id:
            if self.client_id is not None:
                self._drafts[self.client_id] = self.editor.toPlainText()
            self._asked = False
            self.editor.setPlainText(self._drafts.pop(client_id, "") if client_id else "")
        super().load(client_id)

    def read(self, shop: Shop, client_id: int) -> None:
        """Read nothing: what is typed is all there is."""

    def show_data(self, data: None) -> None:
        """Show nothing else."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Record on Enter, empty on Esc."""
        if event.key() in _ENTER:
            self.record()
        elif event.key() == Qt.Key.Key_Escape and self.editor.toPlainText():
            self.editor.clear()
        else:
            super().keyPressEvent(event)

    def record(self) -> None:
        """Record what is ticked, once; the rest stays a note."""
        if not self._asked and self.editor.toPlainText().strip():
            self._asked = True
            self.quick.settle(self._record, self._look)

    def _look(self) -> None:
        self._asked = False
        self._field.show_error(LOOK)

    def _record(self, chosen: Chosen) -> None:
        shop, client, by = self.place()

        def done(_: Changes) -> None:
            self._drafts.pop(client, None)
            if client == self.client_id:
                self._asked = False
                self.editor.clear()

        def refused(sentence: object) -> None:
            self._asked = False
            self._field.show_error(sentence)  # type: ignore[arg-type] # a Message

        self.bench.do(
            self,
            lambda: record_proposals(shop, client, chosen.proposals, chosen.rest, by),
            done,
            refused,
        )
