"""For this table: who sits there, what may be offered, the kitchen's chit and its big screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from shop_app.domain.slips import Slip
from shop_app.domain.tables import ANSWER_WORDS, reason_words
from shop_app.services.chits import Chit, keep_printed
from shop_app.text import Joined, Value, translate
from shop_app.ui.features.table.guest_chips import GuestChips, is_shortened
from shop_app.ui.features.table.guest_search import GuestSearch
from shop_app.ui.features.table.kitchen_view import KitchenView
from shop_app.ui.features.table.matrix import Matrix
from shop_app.ui.features.table.party import PartyModel, ReadParty, outdated_words
from shop_app.ui.features.table.seat_field import SeatField
from shop_app.ui.features.table.table_actions import TableActions, print_words
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.printing import PrintPreview, show_preview
from shop_app.ui.kit.scrolling import ScrolledPage
from shop_app.ui.kit.surfaces import Band, EmptyState, Panel
from shop_app.ui.kit.wording import Retranslated, spoken
from shop_app.ui.workbench import Workbench

_MARGIN = 14
_LOW = 640
"""The height, at scale 1.0, below which all gives way to who sits there and the dishes."""
_REASONS = 0.14
"""The share of the height that the reasons take at most; they scroll."""
_MATRIX, _NOBODY, _NO_DISH, _UNREAD = range(4)


class TablePage(Retranslated, QWidget):
    """Search, the party, and dish by dish what may be offered; `open_for` shows a party."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.model = PartyModel(bench)
        self.search = GuestSearch(bench)
        self.table_name = QLineEdit()
        self.seat = SeatField()
        self.buttons = TableActions(self)
        self.chips = GuestChips()
        self.reprint = Band()
        self.matrix = Matrix(bench.look)
        self.reasons = Panel()
        self.kitchen: KitchenView | None = None
        self.preview: Callable[[Slip, QWidget], PrintPreview] = show_preview
        """Opens the preview of a chit; tests hand in one with a printer of their own."""
        self._why = WrappingLabel()
        self._why_place = ScrolledPage(self._why)
        self._title = WrappingLabel(role="title")
        self._is_whole = False
        self._lay_out()
        self._connect()
        self._show_state(None)

    def open_for(
        self, client_ids: Sequence[int], *, guests: int = 0, booking_id: int | None = None
    ) -> None:
        """Show these clients with `guests` nobody knows; `booking_id` is whose chit it will be."""
        self._start()
        self.model.open_for(client_ids, guests, booking_id)

    def open_for_client(self, client_id: int) -> None:
        """Show the party that a client is booked with today, else the client alone."""
        self._start()
        self.model.open_for_client(client_id)

    def _start(self) -> None:
        self.table_name.clear()
        self.seat.leave()
        self._is_whole = False
        self.matrix.show_whole(whole=False)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the party anew when somebody looks, and be ready to add to it."""
        super().showEvent(event)
        self.model.load()
        self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count guests from wherever one is; take letters to the search of this page."""
        text = event.text()
        if text in {"+", "-"}:
            self.model.add_guests(1 if text == "+" else -1)
        elif event.key() == Qt.Key.Key_Delete and self.matrix.hasFocus():
            self.model.remove(self.matrix.guest())
        elif text.strip() and text.isprintable() and not _held(event):
            self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.search.field.insert(text)
        elif event.key() == Qt.Key.Key_Escape:
            self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what can be done without where room is scarce."""
        super().resizeEvent(event)
        self._make_room()

    @property
    def toast_room(self) -> QWidget:
        """Where a passing notice covers neither reasons nor dishes."""
        return self.buttons if self._title.isHidden() else self._title

    def _is_scarce(self) -> bool:
        return self.height() < self._bench.look.theme.px(_LOW)

    def _make_room(self) -> None:
        scarce = self._is_scarce()
        self._title.setHidden(scarce)
        self.buttons.make_room(scarce=scarce)
        # Where there are dishes, the heads of their columns say who sits there.
        in_heads = scarce and self._places.currentIndex() == _MATRIX
        self.chips.setVisible(bool(self.chips.chips) and not in_heads)
        self.matrix.fit_in(self.height(), alone=in_heads)
        self._show_reasons()

    # What is in sight

    def _on_shown(self, found: ReadParty) -> None:
        self.chips.show_seats(found.view.seats, whole=self._is_whole)
        self.seat.show_seats(found.view.seats)
        self.matrix.show_view(found.view)
        self._offer_along(found)
        self._show_state(found)
        chit = found.chit
        if self.kitchen is not None and chit is not None:
            self._show_chit(self.kitchen, chit, found.read_at)

    def _offer_along(self, found: ReadParty) -> None:
        self.table_name.setVisible(found.party.booking_id is None)
        names = tuple(name for _, name in found.along)
        words = translate("Table", "Comes along: {names}").format(names=Joined(names, ", "))
        self.buttons.along.set_label(words)
        self.buttons.offer(
            along=bool(found.along), somebody=bool(found.party.client_ids),
            shortened=any(is_shortened(one.guest) for one in found.view.seats),
        )  # fmt: skip

    def _show_state(self, found: ReadParty | None) -> None:
        nobody = found is None or found.party.is_empty
        no_dish = found is not None and not found.view.dishes
        self._places.setCurrentIndex(_NOBODY if nobody else _NO_DISH if no_dish else _MATRIX)
        for button in (self.buttons.printing, self.buttons.showing):
            button.setEnabled(not nobody)
        self.buttons.clearing.setEnabled(not self.model.party.is_empty)
        outdated = self.model.is_outdated
        self.reprint.setVisible(outdated)
        if outdated and found is not None:
            words = outdated_words(found.printed_at)
            self.reprint.show_state("danger", "triangle-alert", words)
        self.buttons.printing.set_label(print_words(again=outdated))
        self._make_room()

    def _show_reasons(self) -> None:
        dish = self.matrix.current() if self._places.currentIndex() == _MATRIX else None
        self.reasons.setVisible(dish is not None and not self._is_scarce())
        if dish is None:
            return
        heading = translate("Table", "{dish}: {answer}").format(
            dish=dish.dish.product.name, answer=ANSWER_WORDS[dish.decision.answer]
        )
        self.reasons.set_heading(heading)
        lines = tuple(dict.fromkeys(map(reason_words, dish.decision.reasons)))
        self._why_place.setVisible(bool(lines))
        self.word(self._why.setText, Joined(lines, "\n"))
        needed = self._why.heightForWidth(max(1, self.reasons.width() - 4 * _MARGIN))
        self._why_place.setFixedHeight(min(needed, round(self.height() * _REASONS)))

    def _on_whole(self) -> None:
        """Say all that guests avoid, or again what leaves room."""
        self._is_whole = not self._is_whole
        self.matrix.show_whole(whole=self._is_whole)
        if self.model.read is not None:
            self.chips.show_seats(self.model.read.view.seats, whole=self._is_whole)
        self._make_room()

    def _on_unread(self, why: Value) -> None:
        """Show nothing that may not hold any more."""
        self._show_state(None)
        self._places.setCurrentIndex(_UNREAD)
        self.chips.show_seats(())
        words = translate("Table", "ALLERGIES: UNKNOWN – ASK")
        self.reprint.show_state("danger", "triangle-alert", words, why)
        self.reprint.show()
        if self.kitchen is not None:
            self.kitchen.show_unread(words, why)

    # The chit

    def _print(self, read: ReadParty) -> None:
        chit, party, visit_id = read.chit, read.party, read.visit_id
        if chit is not None:
            preview = self.preview(chit.slip, self)
            preview.accepted.connect(lambda: self._keep(chit, party.booking_id, visit_id))

    def _keep(self, chit: Chit, booking_id: int | None, visit_id: int | None) -> None:
        """Keep what was printed, with the booking and in the visit of today."""
        shop, by = self._bench.shop, self._bench.staff_id
        self.model.printed(chit.rested_on)
        self._bench.do(
            self,
            lambda: keep_printed(
                shop, chit, spoken, booking_id=booking_id, visit_id=visit_id, by=by
            ),
        )

    def _show_in_kitchen(self, read: ReadParty) -> None:
        if read.chit is None:
            return
        if self.kitchen is None:
            self.kitchen = KitchenView(self, self._bench.look)
            self.kitchen.closed.connect(self._on_kitchen_closed)
        self._show_chit(self.kitchen, read.chit, read.read_at)
        self.kitchen.show()
        self.kitchen.activateWindow()

    def _show_chit(self, kitchen: KitchenView, chit: Chit, at: str) -> None:
        kitchen.show_chit(chit, at, outdated=self.model.is_outdated)

    def _on_kitchen_closed(self) -> None:
        self.kitchen = None

    def _on_clearing(self) -> None:
        self.open_for(())
        self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.model.shown.connect(self._on_shown)
        self.model.unread.connect(self._on_unread)
        self.search.chosen.connect(self.model.add)
        self.search.counted.connect(self.model.add_guests)
        self.search.undo.connect(self._bench.undo)
        self.chips.removing.connect(self.model.remove)
        self.table_name.textChanged.connect(lambda text: self.model.name_table(text.strip()))
        self.matrix.moved.connect(self._show_reasons)
        self.seat.given.connect(self.model.give_seat)
        self.seat.left.connect(self.matrix.setFocus)
        buttons, when_read = self.buttons, self.model.when_read
        buttons.along.clicked.connect(self.model.add_along)
        buttons.unknown.clicked.connect(lambda: self.model.add_guests(1))
        buttons.seating.clicked.connect(self._on_seating)
        buttons.whole.clicked.connect(self._on_whole)
        buttons.printing.clicked.connect(lambda: when_read(self._print))
        buttons.showing.clicked.connect(lambda: when_read(self._show_in_kitchen))
        buttons.clearing.clicked.connect(self._on_clearing)

    def _on_seating(self) -> None:
        focused = self.matrix.guest() if self.matrix.hasFocus() else self.chips.focused()
        self.seat.ask(focused)

    def _lay_out(self) -> None:
        self.word(self._title.setText, translate("Table", "For this table"))
        self.word(self.table_name.setPlaceholderText, translate("Table", "Table"))
        self.word(self.table_name.setAccessibleName, translate("Table", "Name of the table"))
        who = QHBoxLayout()
        who.setSpacing(8)
        who.addWidget(self.search, 4)
        who.addWidget(self.seat, 2, Qt.AlignmentFlag.AlignTop)
        who.addWidget(self.table_name, 1, Qt.AlignmentFlag.AlignTop)
        self._places = QStackedWidget()
        for place in (self.matrix, *_empty_states()):
            self._places.addWidget(place)
        self.reasons.body.addWidget(self._why_place)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.reprint)
        column.addLayout(who)
        column.addWidget(self.chips)
        column.addWidget(self.buttons)
        column.addWidget(self._places, 1)
        column.addWidget(self.reasons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrolledPage(inside))


def _held(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier)


def _empty_states() -> tuple[EmptyState, EmptyState, EmptyState]:
    nobody = translate(
        "Table", "Nobody sits here yet. Type a name, or press + for a guest nobody knows."
    )
    no_dish = translate("Table", "No dish yet. Add dishes on the page “Menu”.")
    unread = translate("Table", "This table could not be read. F9 begins another one.")
    return (
        EmptyState("users", nobody),
        EmptyState("utensils", no_dish),
        EmptyState("triangle-alert", unread),
    )
