"""The sheet for a quick note: typed in one line, read as it is typed, ticked, recorded."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from shop_app.services.changes import Changes
from shop_app.text import translate
from shop_app.ui.kit.forms import Form
from shop_app.ui.kit.notes import NoteEdit
from shop_app.ui.kit.quick_note import LOOK, QuickNote
from shop_app.ui.workbench import Workbench

if TYPE_CHECKING:  # imported when the first letter is typed
    from shop_app.ui.kit.proposal_rows import Chosen


class NoteForm(Form):
    """A note; allergies, tastes, dates and things to do that it tells of stand under it."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(translate("Counter", "Note"), translate("Counter", "Save"))
        editor = NoteEdit()
        self.add("text", translate("Counter", "What to remember"), editor)
        self.quick = QuickNote(bench, editor)
        self._rows.addWidget(self.quick.place)


class Noting(QObject):
    """Records what is ticked of the note, once all that it proposes has been in sight.

    `client` says whose card is up.
    """

    def __init__(self, bench: Workbench, form: NoteForm, client: Callable[[], int | None]) -> None:
        super().__init__(form)
        self._bench = bench
        self._form = form
        self._client = client
        form.saved.connect(self._on_saved)

    def _on_saved(self) -> None:
        self._form.quick.settle(self._record, lambda: self._form.show_error("text", LOOK))

    def _record(self, chosen: Chosen) -> None:
        client, shop, by = self._client(), self._bench.shop, self._bench.staff_id
        form = self._form
        if client is None:
            return

        def work() -> Changes:
            from shop_app.services.quick_note_recording import (  # noqa: PLC0415 - as above
                record_proposals,
            )

            return record_proposals(shop, client, chosen.proposals, chosen.rest, by)

        self._bench.do(
            form,
            work,
            lambda _: form.finish(),
            lambda sentence: form.show_error("text", sentence),
        )
