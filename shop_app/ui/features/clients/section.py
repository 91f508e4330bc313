"""What a section of the client page is, and how one is written.

A section shows one part of what is known of a client, in sight together with the others. It reads
its own data through a service off the window's thread, writes through services, and reads again
whenever one of its `kinds` changed here, in another window or by a command. To add one:

1. Write `section_NAME.py` with a class that inherits `Section` and says its `name`, `title`,
   `icon` and `kinds`, and in `empty` what to do where there is nothing yet.
2. Build its parts in `__init__`, into `self.body`: `InlineField`, `InlineFlag`, `RecordList` with
   an `AddLine`, labels, chips. Parts are built once and filled again for each client.
3. `read(shop, client_id)` returns what it shows, from services; it runs on a reader's thread and
   touches no widget.
4. `show_data(data)` fills the parts. Fields are filled with `open_for(key, value)`, lists with
   `show_records(client_id, records, fill)`: both leave alone what is being typed. Call
   `self.say_empty(...)` with whether there is nothing yet.
5. Write with `self.save({column: field}, work)`: `work(seen, wanted)` calls the service, which goes
   through `edit_record`; “saved”, the refusal at the field and the choice between what two people
   typed are then the section's own. Other writes go through `self.write(work)`; a line at the end
   of a list through `self.add(line, work)`; a deletion through `self.delete(kind, record_id)`.
6. Add the class to the list in `sections.py`.

`client_id` and `by` (who is on duty) must be read into variables before they go into a lambda:
`work` runs later, on the writer's thread. The notes, whole:

    class NotesSection(Section):
        name, icon = "notes", "sticky-note"
        title = translate("Clients", "Notes")
        empty = translate("Clients", "Nothing noted yet.")
        kinds = frozenset({Kind.NOTE})

        def __init__(self, bench: Workbench) -> None:
            super().__init__(bench)
            self._line = AddLine(translate("Clients", "Add a note…"))
            self.list = RecordList(_row, self._line)
            self.body.addWidget(self.list)
            self._line.entered.connect(self._on_entered)
            self.list.edited.connect(self._on_edited)
            self.list.deleting.connect(partial(self.delete, RecordKind.NOTE))

        def read(self, shop: Shop, client_id: int) -> tuple[Note, ...]:
            return notes_of(shop, client_id)

        def show_data(self, data: tuple[Note, ...]) -> None:
            self.list.show_records(self.client_id, data, _fill)
            self.say_empty(nothing=not data)

        def _on_entered(self, text: str) -> None:
            shop, client, by = self.place()
            self.add(self._line, lambda: add_note(shop, client, text, by))

        def _on_edited(self, row: RecordRow, name: str) -> None:
            shop, _, by = self.place()
            note = row.record_id
            self.save(
                {name: row.fields[name]},
                lambda seen, wanted: change_note(shop, note, seen, wanted, by),
            )
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Changes, Kind
from shop_app.services.deleting import delete_record
from shop_app.services.shop import Shop
from shop_app.text import Message, UserError
from shop_app.ui.features.clients.saving import Saving, Work
from shop_app.ui.kit.inline_part import Inline
from shop_app.ui.kit.labels import Glyph, WrappingLabel
from shop_app.ui.kit.record_list import AddLine
from shop_app.ui.kit.tab_order import stops_in
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.workbench import Workbench

Fields: TypeAlias = Mapping[str, Inline]
"""Fields by the column that each one edits."""
_ON = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}


class Section(Retranslated, QFrame):
    """One part of a client's page; see the module's words for how to write one."""

    name: ClassVar[str]
    """Its name in code: the module's, without `section_`."""
    title: ClassVar[Message]
    icon: ClassVar[str]
    kinds: ClassVar[frozenset[Kind]]
    """What makes it read again."""
    empty: ClassVar[Message | None] = None
    """What to do where there is nothing yet."""

    torn = Signal(object)
    """A `Torn`: somebody else changed what is being saved, and a person must choose."""
    gone = Signal()
    """The client is no longer in the file."""
    loaded = Signal()
    """What is shown is that of the client asked for, as the file has it."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.bench = bench
        self.client_id: int | None = None
        self._saving = Saving(bench, self, self.torn.emit)
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        self._none = WrappingLabel(role="small", tone="muted")
        self._none.setContentsMargins(6, 0, 6, 0)
        self._none.hide()
        self._lay_out()
        if self.empty is not None:
            self.word(self._none.setText, self.empty)
        bench.changed.connect(self._on_changed)

    # What an own section says

    def read(self, shop: Shop, client_id: int) -> Any:  # noqa: ANN401 - each section its own
        """Return what to show of a client; runs on a reader's thread."""
        raise NotImplementedError

    def show_data(self, data: Any) -> None:  # noqa: ANN401
        """Show what `read` returned."""
        raise NotImplementedError

    # What it can count on

    def load(self, client_id: int | None) -> None:
        """Read and show a client's part; None shows nobody, and reads nothing more."""
        self.client_id, self._rests = client_id, False
        if client_id is None:
            return
        shop = self.bench.shop
        self.bench.tasks.latest(
            self,
            "load",
            lambda _: self.read(shop, client_id),
            lambda data: self._show(client_id, data),
            self._on_failed,
        )

    def rest(self) -> None:
        """Read nothing while nobody looks; whoever shows the page again loads it anew."""
        self._rests = True

    _rests = False

    def place(self) -> tuple[Shop, int, int | None]:
        """Return the shop, the client shown and who is on duty: what a write needs to know."""
        return self.bench.shop, self.client_id or 0, self.bench.staff_id

    def save(
        self, fields: Fields, work: Work, refused: Callable[[], object] = lambda: None
    ) -> None:
        """Save what was typed in `fields` with `work(seen, wanted)`, both by column.

        `refused` is called once the fields say that it was not saved.
        """
        self._saving.save(fields, work, refused)

    def write(
        self, work: Callable[[], Changes], then: Callable[[Changes], object] | None = None
    ) -> None:
        """Write something that is no field; a refusal is told at the foot of the window."""
        self.bench.do(self, work, then)

    def add(self, line: AddLine, work: Callable[[], Changes]) -> None:
        """Record what was typed into a line at the end; a refusal is said there."""
        self.bench.do(self, work, lambda _: line.taken(), line.show_error)

    def delete(self, kind: RecordKind, record_id: int) -> None:
        """Put a record into the bin; Undo puts it back."""
        shop, by = self.bench.shop, self.bench.staff_id
        self.write(lambda: delete_record(shop, kind, record_id, by))

    def say_empty(self, *, nothing: bool) -> None:
        """Say what to do where there is nothing yet."""
        self._none.setVisible(nothing and self.empty is not None)

    def show_key(self, key: str) -> None:
        """Show beside the title which key comes here."""
        self._key.setText(key)
        self._key.setVisible(bool(key))

    def go_to(self) -> None:
        """Take the keyboard to the section's first part."""
        if (first := self.first_stop()) is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def first_stop(self) -> QWidget | None:
        """Return the first part in sight where Tab stops; None in a section that is hidden."""
        if self.isHidden():
            return None
        stops = (one for one in stops_in(self) if one.isVisibleTo(self))
        return next(stops, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from field to field with the arrows."""
        if event.key() in _ON:
            self.focusNextPrevChild(_ON[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _show(self, client_id: int, data: Any) -> None:  # noqa: ANN401
        if client_id == self.client_id:
            self.show_data(data)
            self.loaded.emit()

    def _on_changed(self, changes: Changes) -> None:
        concerned = not changes.ids or self.client_id in changes.ids
        looked_at = self.client_id is not None and not self._rests
        if looked_at and concerned and self.kinds & changes.kinds:
            self.load(self.client_id)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        self.gone.emit()

    def _lay_out(self) -> None:
        heading = WrappingLabel(role="heading", tone="muted")
        self.word(heading.setText, self.title)
        self.word(self.setAccessibleName, self.title)
        self._key = WrappingLabel(role="tiny", tone="muted")
        self._key.hide()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Glyph(self.icon, "muted", "small"))
        head.addWidget(heading, 1)
        head.addWidget(self._key)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._none)
        column.addLayout(self.body)
