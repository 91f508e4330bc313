"""The bin: what was deleted within thirty days, by whom and when, put back with one key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.allergy_marks import AllergyMark, mark_words, marked_name
from shop_app.domain.history import BinEntry
from shop_app.domain.record_kinds import kind_words
from shop_app.services.changes import Changes
from shop_app.services.deleting import bin_entries, put_back
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.text import Joined, Value, translate
from shop_app.ui.features.clients.instants import instant_words
from shop_app.ui.kit.allergy_signs import SIGNS
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import AsideLayout
from shop_app.ui.kit.lines import Lines, Piece
from shop_app.ui.kit.pools import Pool
from shop_app.ui.kit.surfaces import Chip, Panel
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.workbench import Workbench

_MOST = 200
_MOVES = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}


@dataclass(frozen=True, slots=True)
class _Shown:
    """An entry with its instant in the shop's time."""

    entry: BinEntry
    at: datetime


class BinPage(Retranslated, QScrollArea):
    """Rows newest first; Enter on one puts it back, arrows go on, Esc closes."""

    closed = Signal()
    loaded = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__(widgetResizable=True)
        self._bench = bench
        self._client_id: int | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.word(self.setAccessibleName, translate("Clients", "Bin"))
        self._panel = Panel()
        self._none = WrappingLabel(tone="muted")
        self._more = WrappingLabel(role="small", tone="muted")
        self._panel.body.addWidget(self._none)
        column = QVBoxLayout()
        self._panel.body.addLayout(column)
        self.rows = Pool(column, self._row, divided=True)
        self._panel.body.addWidget(self._more)
        self._lay_out()
        bench.changed.connect(self._on_changed)

    def open(self, client_id: int | None = None) -> None:
        """Show what was deleted: of one client, or of the whole shop."""
        self._client_id = client_id
        self._open = self._fresh = True
        self._read()

    _open = _fresh = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; go from row to row with the arrows."""
        if event.key() == Qt.Key.Key_Escape:
            self._open = False
            self.closed.emit()
        elif event.key() in _MOVES:
            self.focusNextPrevChild(_MOVES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _read(self) -> None:
        shop, client_id = self._bench.shop, self._client_id
        self._bench.tasks.latest(self, "bin", lambda _: _entries(shop, client_id), self._show)

    def _show(self, entries: tuple[_Shown, ...]) -> None:
        held = self._holds_keyboard()
        self.rows.show(entries[:_MOST], BinRow.show_entry)
        self._none.setVisible(not entries)
        self.word(self._none.setText, translate("Clients", "The bin is empty."))
        self._more.setVisible(len(entries) > _MOST)
        self.word(self._more.setText, translate("Clients", "%n more", None, len(entries) - _MOST))
        focused = self.window().focusWidget()
        # Qt hands the keyboard of a row that goes to whatever comes next, elsewhere too.
        lost = focused is None or not focused.isVisible() or (held and not self._holds_keyboard())
        if self.isVisible() and (self._fresh or lost):
            self.focus_first()
        self._fresh = False
        self.loaded.emit()

    def _holds_keyboard(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def focus_first(self) -> None:
        """Take the keyboard to the newest entry, or to what leads back."""
        shown = [one for one in self.findChildren(BinRow) if one.isVisibleTo(self)]
        part = shown[0].button if shown else self._back
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self) -> BinRow:
        row = BinRow()
        row.wanted.connect(self._on_wanted)
        return row

    def _on_wanted(self, entry_id: int) -> None:
        shop, by = self._bench.shop, self._bench.staff_id
        self._bench.do(self, partial(put_back, shop, entry_id, by))

    def _on_changed(self, changes: Changes) -> None:
        del changes  # whatever was deleted or put back
        if self._open:
            self._read()

    def _lay_out(self) -> None:
        title = WrappingLabel(role="title")
        self.word(title.setText, translate("Clients", "Bin"))
        what = WrappingLabel(tone="muted")
        self.word(
            what.setText,
            translate("Clients", "What was deleted can be put back here for thirty days."),
        )
        self._back = KeyButton(translate("Clients", "Back"), "Esc", shortcut=False)
        self._back.clicked.connect(self.closed)
        head, place = QWidget(), QWidget()
        beside = AsideLayout(head, gap=12)
        beside.addWidget(title)
        beside.addWidget(self._back)
        column = QVBoxLayout(place)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(12)
        for part in (head, what, self._panel):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(place)


class BinRow(Retranslated, QWidget):
    """What it was, and the button that puts it back."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._entry_id = 0
        self._lines = Lines(2)
        self.button = KeyButton(translate("Clients", "Put back"))
        self.button.clicked.connect(lambda: self.wanted.emit(self._entry_id))
        self._mark = Chip()
        what = QWidget()
        column = QVBoxLayout(what)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._lines)
        column.addWidget(self._mark)
        row = AsideLayout(self, gap=12)
        row.addWidget(what)
        row.addWidget(self.button)

    def show_entry(self, shown: _Shown) -> None:
        """Show another entry."""
        entry = shown.entry
        self._entry_id = entry.id
        kind = kind_words(entry.kind)
        when = instant_words(shown.at)
        parts: tuple[Value, ...] = (kind, when, *((entry.removed_by,) if entry.removed_by else ()))
        self._lines.show_pieces(
            Piece(entry.label or kind, "strong"), Piece(Joined(parts), "small", muted=True)
        )
        mark = AllergyMark(AllergyStatus.HAS, bool(entry.severe_to), entry.severe_to)
        self._mark.setVisible(mark.severe)
        self._mark.show_fact(mark_words(mark), *SIGNS[mark.sign])
        heard = translate("Clients", "Put back: {label}").format(
            label=marked_name(entry.label, mark) if entry.label else kind
        )
        self.word(self.button.setAccessibleName, heard)


def _entries(shop: Shop, client_id: int | None) -> tuple[_Shown, ...]:
    local = details(shop).local
    return tuple(_Shown(one, local(one.removed_at)) for one in bin_entries(shop, client_id))
