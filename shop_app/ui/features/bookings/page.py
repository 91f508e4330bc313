"""Expected: the list of a day, put on it by hand, corrected, taken off, printed for the kitchen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_app.domain.booking_parties import Party
from shop_app.domain.bookings import Booking, BookingState, NewBooking
from shop_app.domain.slips import Slip
from shop_app.services.booking_lists import DayList, day_list
from shop_app.services.booking_sheets import printed_day
from shop_app.services.bookings import change_booking, expect, mark, take_off
from shop_app.services.changes import Changes, Kind
from shop_app.text import Joined, Message, UserError, Value, translate
from shop_app.ui.features.bookings.booking_form import BookingForm
from shop_app.ui.features.bookings.more_button import Choice, MoreButton
from shop_app.ui.features.bookings.party_list import PartyList
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.dates import DayEdit
from shop_app.ui.kit.file_choice import BOOKING_KINDS, FILES_KEY, FilesButton
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.party_bar import PartyBar
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.workbench import Workbench

_BEFORE, _AFTER = translate("Expected", "Day before"), translate("Expected", "Day after")
_TODAY = translate("Expected", "Today")
_ADD, _EDIT = translate("Expected", "Put on the list"), translate("Expected", "Correct")
_REMOVE, _CARD = translate("Expected", "Take off"), translate("Expected", "Card")
_PRINT = translate("Expected", "Print for the kitchen")
_IMPORT = translate("Expected", "Import…")
_KINDS = frozenset({
    Kind.BOOKING, Kind.ALLERGY, Kind.CHIT, Kind.CLIENT, Kind.NOTE, Kind.SHOP, Kind.VISIT,
})  # fmt: skip
_MARGIN, _GAP = 14, 10
_LIST, _ROOM_FOR_DAYS = 200, 600
"""Least height of the list beside all buttons, and of the page with a sheet and the days too, at
scale 1.0."""


class BookingsPage(Retranslated, QWidget):
    """Everybody's allergies in sight; one key each for what can be done with a party."""

    card_wanted = Signal(object)
    """The client whose card is to rise."""
    table_wanted = Signal(object)
    """A `Party` whose table is to be looked at."""
    whose_wanted = Signal(object)
    """A `Party` of which nobody knows whose it is."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.list = PartyList(bench.look)
        self.day = DayEdit()
        self.form = BookingForm()
        self.bar = PartyBar()
        self.none = WrappingLabel(tone="muted")
        self.count = WrappingLabel(role="small", tone="muted")
        self._today: date | None = None
        self._chosen: int | None = None
        self._hidden_keys: list[QShortcut] = []
        """Keys of buttons that are hidden where there is no room."""
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the list when somebody looks."""
        super().showEvent(event)
        self._load()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Raise the card of the party chosen on F5 (or ask whose it is)."""
        if event.key() == Qt.Key.Key_F5:
            self._on_card()
        else:
            super().keyPressEvent(event)

    def _load(self) -> None:
        shop, day = self._bench.shop, self._wanted_day()
        self._bench.tasks.latest(self, "list", lambda token: day_list(shop, day, token), self._show)

    def _wanted_day(self) -> date | None:
        """The day chosen; None for today, so that the list goes on to the next by itself."""
        day: date = self.day.date().toPython()  # type: ignore[assignment]
        return None if self._today is None or day == self._today else day

    def _show(self, answer: DayList) -> None:
        if self._wanted_day() is None:
            self._today = answer.today
            self._put_day(answer.day)
        self.list.show_parties(answer.parties, self._chosen)
        self.none.setVisible(not answer.parties)
        self.list.setVisible(bool(answer.parties))
        coming = [one for one in answer.parties if one.booking.state is not BookingState.NO_SHOW]
        self.word(self.count.setText, _counted([one.booking for one in coming]))

    def _put_day(self, day: date) -> None:
        self.day.blockSignals(True)
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.day.blockSignals(False)

    def _go(self, days: int) -> None:
        self.day.setDate(self.day.date().addDays(days))

    def _on_day(self) -> None:
        self._chosen = None
        self._load()

    def _on_today(self) -> None:
        self._today = None
        self._on_day()

    def _on_stands_at(self, party: Party | None) -> None:
        if party is not None:
            self._chosen = party.booking.id
        self._make_room(for_form=not self.form.isHidden())

    # What can be done

    def _on_card(self) -> None:
        party = self.list.party()
        if party is None:
            return
        if party.booking.client_id is None:
            self.whose_wanted.emit(party)
        else:
            self.card_wanted.emit(party.booking.client_id)

    def _on_table(self) -> None:
        if (party := self.list.party()) is not None:
            self.table_wanted.emit(party)

    def _on_marked(self, state: str) -> None:
        if (party := self.list.party()) is not None:
            shop, by, booking = self._bench.shop, self._bench.staff_id, party.booking
            self._bench.do(self, lambda: mark(shop, booking, BookingState(state), by))

    def _on_delete(self) -> None:
        if (party := self.list.party()) is not None:
            shop, by, booking = self._bench.shop, self._bench.staff_id, party.booking.id
            self._bench.do(self, lambda: take_off(shop, booking, by))

    def _on_add(self) -> None:
        self._make_room(for_form=True)
        self.form.start()

    def _on_edit(self) -> None:
        if (party := self.list.party()) is not None:
            self._make_room(for_form=True)
            self.form.start(party)

    def _on_closed(self) -> None:
        self._make_room(for_form=False)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_room(self, *, for_form: bool) -> None:
        """Where the buttons would leave no room for the list, one button opens all of them."""
        px = self._bench.look.theme.px
        scarce = not self._has_room()
        self._title.setHidden(scarce)
        height = self._days[0].sizeHint().height()
        self.day.setFixedHeight(height)
        self.count.setMinimumHeight(0 if scarce else height)  # beside the buttons
        for button in self._days:
            button.setHidden(scarce)
        self.more.setVisible(scarce and not for_form)
        self._top.setVisible(not for_form or self.height() >= px(_ROOM_FOR_DAYS))
        self._foot.setVisible(not (for_form or scarce))
        party = self.list.party()
        if party is not None and not (for_form or scarce):
            self.bar.offer(party)
        else:
            self.bar.hide()
        for key in self._hidden_keys:
            key.setEnabled(scarce and not for_form)

    def _has_room(self) -> bool:
        """Tell whether all buttons fit under a list of which something is to be seen."""
        width = self.width() - 2 * _MARGIN
        head = (*self._days, self.day, self.count)
        foot = self._foot.findChildren(KeyButton)
        rows = sum(_flowing(one, width) for one in (head, foot, self.bar.buttons))
        title = self._title.sizeHint().height()
        least = self._bench.look.theme.px(_LIST)
        return self.height() >= rows + title + least + 4 * _GAP + 2 * _MARGIN

    def _choices(self) -> Iterator[Choice]:
        """What can be done now, for where there is no room for buttons."""
        if (party := self.list.party()) is not None:
            yield from (Choice(*one) for one in self.bar.choices(party))
            yield Choice(_EDIT, "Enter", self._on_edit)
            yield Choice(_REMOVE, "Del", self._on_delete)
            yield Choice(_CARD, "F5", self._on_card)
        yield Choice(_ADD, "Ctrl+N", self._on_add)
        yield Choice(_PRINT, "Ctrl+P", self._on_print)
        yield Choice(_IMPORT, FILES_KEY, self.files.ask)
        yield Choice(_BEFORE, "Alt+Left", lambda: self._go(-1))
        yield Choice(_AFTER, "Alt+Right", lambda: self._go(1))
        yield Choice(_TODAY, "", self._on_today)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list the room where there is little."""
        super().resizeEvent(event)
        self._make_room(for_form=not self.form.isHidden())

    def _on_save(self) -> None:
        shop, by, party = self._bench.shop, self._bench.staff_id, self.form.party
        day: date = self.day.date().toPython()  # type: ignore[assignment]
        try:
            new = self.form.booking(day)
        except UserError as error:
            self.form.show_error("covers", error.message)
            return

        def work() -> Changes:
            if party is None:
                return expect(shop, new, by)
            return change_booking(shop, party.booking.id, by, **_corrected(party, new))

        def done(changes: Changes) -> None:
            self._chosen = changes.made or self._chosen
            self.form.finish()

        self._bench.do(self.form, work, done, self._refuse)

    def _refuse(self, sentence: Message) -> None:
        field = "time" if sentence.values else "name"  # only a time is said again as it was typed
        self.form.show_error(field, sentence)

    def _on_print(self) -> None:
        shop, day = self._bench.shop, self._wanted_day()
        self._bench.tasks.read(self, lambda: printed_day(shop, day), self._preview)

    def _preview(self, slip: Slip) -> None:
        from shop_app.ui.kit.printing import show_preview  # noqa: PLC0415 - QtPrintSupport is slow

        self.preview = show_preview(slip, self)

    preview: Any = None

    def _on_changed(self, changes: Changes) -> None:
        if _KINDS & changes.kinds and self.isVisible():
            self._load()

    def _connect(self) -> None:
        self.day.dateChanged.connect(self._on_day)
        self.list.stands_at.connect(self._on_stands_at)
        self.list.opened.connect(self._on_edit)
        self.list.deleting.connect(self._on_delete)
        self.bar.hear_keys(self)
        self.bar.marked.connect(self._on_marked)
        self.bar.table.connect(self._on_table)
        self.form.saved.connect(self._on_save)
        self.form.closed.connect(self._on_closed)
        self._bench.changed.connect(self._on_changed)
        self.files.chosen.connect(self._bench.files_given)
        for key, act in (
            ("Ctrl+N", self._on_add), ("Ctrl+P", self._on_print), (FILES_KEY, self.files.ask)
        ):  # fmt: skip
            heard = QShortcut(QKeySequence(key), self)
            heard.activated.connect(act)
            self._hidden_keys.append(heard)
        for key, days in (("Alt+Left", -1), ("Alt+Right", 1)):
            QShortcut(QKeySequence(key), self).activated.connect(lambda step=days: self._go(step))

    def _lay_out(self) -> None:
        self._title = WrappingLabel(role="title")
        self.word(self._title.setText, translate("Expected", "Expected"))
        self.word(self.day.setAccessibleName, translate("Expected", "Day"))
        empty = translate(
            "Expected",
            "Nobody is expected on this day. Ctrl+N puts a party on the list; Ctrl+O takes in the "
            "day’s bookings (CSV, Excel or .ics), or drop them on this window.",
        )
        self.word(self.none.setText, empty)
        self.none.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        column.addWidget(self._title)
        self._top = self._head()
        column.addWidget(self._top)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addWidget(self.bar)
        column.addWidget(self.form)
        self._foot = self._actions()
        column.addWidget(self._foot)

    def _head(self) -> QWidget:
        place = QWidget()
        row = FlowLayout(place, gap=8)
        earlier = KeyButton(_BEFORE, "Alt+Left", shortcut=False)
        later = KeyButton(_AFTER, "Alt+Right", shortcut=False)
        today = KeyButton(_TODAY)
        earlier.clicked.connect(lambda: self._go(-1))
        later.clicked.connect(lambda: self._go(1))
        today.clicked.connect(self._on_today)
        self._days = (earlier, later, today)
        self.more = MoreButton(self._choices)
        self.more.hide()
        for part in (earlier, self.day, later, today, self.more, self.count):
            row.addWidget(part)
        return place

    def _actions(self) -> QWidget:
        place = QWidget()
        row = FlowLayout(place, gap=8)
        self.adding = KeyButton(_ADD, "Ctrl+N")
        self.editing = KeyButton(_EDIT, "Enter", shortcut=False)
        self.removing = KeyButton(_REMOVE, "Del", shortcut=False)
        self.card = KeyButton(_CARD, "F5", shortcut=False)
        self.printing = KeyButton(_PRINT, "Ctrl+P")
        self.files = FilesButton(
            _IMPORT, translate("Expected", "Take in the bookings of a day"), BOOKING_KINDS
        )
        for button, act in (
            (self.adding, self._on_add), (self.editing, self._on_edit),
            (self.removing, self._on_delete), (self.card, self._on_card),
            (self.printing, self._on_print),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, one=act: one())
            row.addWidget(button)
        row.addWidget(self.files)
        return place


def _flowing(parts: Sequence[QWidget], width: int) -> int:
    """How high rows of these parts are, whether they are in sight or not."""
    rows = left = 0
    for part in parts:
        size = part.sizeHint()
        if left == 0 or left + size.width() > width:
            rows, left = rows + size.height() + _GAP, 0
        left += size.width() + _GAP
    return rows


def _counted(coming: Sequence[Booking]) -> Value:
    """How many parties come, how many guests nobody knows, and who did not say how many."""
    unasked = sum(one.unknown_guests for one in coming)
    unsaid = sum(one.covers is None for one in coming)
    parts: list[Value] = [translate("Expected", "%n party(ies)", None, len(coming))]
    if unasked:
        parts.append(translate("Expected", "%n guest(s) whom nobody knows", None, unasked))
    if unsaid:
        parts.append(translate("Expected", "%n did not say how many come", None, unsaid))
    return Joined(tuple(parts))


def _corrected(party: Party, new: NewBooking) -> dict[str, object]:
    """Only what was changed, so that nothing else that somebody changed meanwhile is lost."""
    booking = party.booking
    was = {
        "time": booking.time, "name": booking.name or party.name, "covers": booking.covers,
        "table_name": booking.table_name, "note": booking.note,
    }  # fmt: skip
    return {name: value for name, value in ((n, getattr(new, n)) for n in was)
            if value != was[name]}  # fmt: skip
