"""The timeline on the client's page: everything in one sequence, by kind, from any day on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from shop_app.domain.days import full_day
from shop_app.domain.timeline import EntryKind, entry_word, read_jump
from shop_app.services.changes import Kind
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.text import translate
from shop_app.ui.features.clients.section import Section
from shop_app.ui.features.clients.timeline_painter import TimelinePainter
from shop_app.ui.features.clients.timeline_rows import Stretch, TimelineRows, read_stretch
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.chips import ToggleChip
from shop_app.ui.kit.forms import Field
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.theme import Look
from shop_app.ui.workbench import Workbench

_HEIGHT = 420
"""Of the list, in pixels at scale 1.0."""
_FILTERED = (
    EntryKind.VISIT, EntryKind.NOTE, EntryKind.MESSAGE, EntryKind.FOLLOW_UP, EntryKind.PROMISE,
    EntryKind.WISH, EntryKind.LENT_THING, EntryKind.MEASUREMENT_SET, EntryKind.JOB,
    EntryKind.FOR_THEM, EntryKind.CHANGE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Read:
    """The first stretch, of which kinds, and the shop's day."""

    kinds: tuple[EntryKind, ...]
    start: date | None
    stretch: Stretch
    today: date


class TimelineSection(Section):
    """Chips leave kinds in or out, a day typed is where the list begins."""

    name, icon = "timeline", "clock"
    title = translate("Timeline", "Timeline")
    empty = translate("Timeline", "Nothing has happened yet.")
    kinds = frozenset(Kind)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._today = date.min
        self._start: date | None = None
        self.chips = {kind: self._chip(kind) for kind in _FILTERED}
        self.jump = QLineEdit()
        self.jump.returnPressed.connect(self._on_jump)
        self._field = Field(translate("Timeline", "From a day, month or year on"), self.jump)
        self.newest = KeyButton(translate("Timeline", "Back to the newest"))
        self.newest.clicked.connect(self._on_newest)
        self.newest.hide()
        self.rows = TimelineRows(bench)
        self.list = TimelineList(bench.look, self.rows)
        self._lay_parts_out()

    def read(self, shop: Shop, client_id: int) -> _Read:
        """Return the first stretch as it is asked for."""
        kinds, start = self._wanted_kinds, self._start
        found = details(shop)
        today = found.day_of(shop.clock())
        stretch = read_stretch(shop, client_id, kinds, start, self.bench.staff_id)
        return _Read(kinds, start, stretch, today)

    def show_data(self, data: _Read) -> None:
        """Show it, unless something else is asked for by now."""
        self._today = data.today
        if (data.kinds, data.start) != (self._wanted_kinds, self._start):
            return
        self.rows.show_first(self.client_id, data.kinds, data.stretch)
        self.list.setVisible(bool(data.stretch.rows))
        self.say_empty(nothing=not data.stretch.rows)

    def load(self, client_id: int | None) -> None:
        """Begin at the newest where another client is shown."""
        if client_id != self.client_id:
            self._begin_at(None)
        super().load(client_id)

    _wanted_kinds: tuple[EntryKind, ...] = ()
    """The kinds whose chips are on; none means all."""

    def _chip(self, kind: EntryKind) -> ToggleChip:
        chip = ToggleChip(entry_word(kind))
        chip.toggled.connect(self._on_toggled)
        return chip

    def _on_toggled(self) -> None:
        self._wanted_kinds = tuple(kind for kind, chip in self.chips.items() if chip.isChecked())
        self.load(self.client_id)

    def _on_jump(self) -> None:
        typed = self.jump.text()
        day = read_jump(typed, self._today) if typed.strip() else None
        if typed.strip() and day is None:
            self._field.show_error(
                translate("Timeline", "“{typed}” is no day. Type it like March 2024.").format(
                    typed=typed.strip()
                )
            )
            return
        self._field.clear_error()
        self._begin_at(day)
        self.load(self.client_id)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_newest(self) -> None:
        self._begin_at(None)
        self.load(self.client_id)

    def _begin_at(self, day: date | None) -> None:
        self._start = day
        self.newest.setVisible(day is not None)
        if day is None:
            self.jump.clear()
            self._field.clear_error()
        else:
            self.word(self.jump.setText, full_day(day))

    def _lay_parts_out(self) -> None:
        chips = QWidget()
        row = FlowLayout(chips, gap=6)
        for chip in self.chips.values():
            row.addWidget(chip)
        place = QWidget()
        jumping = FlowLayout(place, gap=8, on_foot=True)
        jumping.addWidget(self._field)
        jumping.addWidget(self.newest)
        self.body.addWidget(chips)
        self.body.addWidget(place)
        self.body.addWidget(self.list)


class TimelineList(Retranslated, QListView):
    """The rows themselves; arrows, Page Up and Page Down, Home and End go through them."""

    def __init__(self, look: Look, rows: TimelineRows) -> None:
        super().__init__()
        self._look = look
        self._painter = TimelinePainter(self, look)
        self.setModel(rows)
        self.setItemDelegate(self._painter)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.word(self.setAccessibleName, translate("Timeline", "Timeline"))
        look.changed.connect(self._lay_anew)

    def sizeHint(self) -> QSize:
        """Return a height in which several rows are in sight."""
        return QSize(super().sizeHint().width(), self._look.theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same height: the page scrolls, not the list alone."""
        return QSize(super().minimumSizeHint().width(), self._look.theme.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters to the search, as everywhere."""
        if event.text().strip() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay rows out in another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Lay rows out in the words of another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._lay_anew)

    def _lay_anew(self) -> None:
        self._painter.forget()
        self.scheduleDelayedItemsLayout()
