"""For this table: who sits there, what may be offered, the kitchen's chit and its big screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from shop_app.domain.slips import Slip
from shop_app.domain.tables import ANSWER_WORDS, reason_words
from shop_app.services.chits import Chit, keep_printed
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.features.table.guest_chips import GuestChips
from shop_app.ui.features.table.guest_search import GuestSearch
from shop_app.ui.features.table.kitchen_view import KitchenView
from shop_app.ui.features.table.matrix import Matrix
from shop_app.ui.features.table.party import PartyModel, ReadParty, outdated_words
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.printing import PrintPreview, show_preview
from shop_app.ui.kit.scrolling import ScrolledPage
from shop_app.ui.kit.surfaces import Band, EmptyState, Panel
from shop_app.ui.kit.wording import Retranslated, spoken
from shop_app.ui.workbench import Workbench

_MARGIN = 14
_LOW = 480
"""The height, at scale 1.0, below which the title gives way."""
_MATRIX, _NOBODY, _NO_DISH, _UNREAD = range(4)


class TablePage(Retranslated, QWidget):
    """Search, the party, and dish by dish what may be offered; `open_for` shows a party."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.model = PartyModel(bench)
        self.search = GuestSearch(bench)
        self.table_name = QLineEdit()
        self.chips = GuestChips()
        self.reprint = Band()
        self.matrix = Matrix(bench.look)
        self.reasons = Panel()
        self.kitchen: KitchenView | None = None
        self.preview: Callable[[Slip, QWidget], PrintPreview] = show_preview
        """Opens the preview of a chit; tests hand in one with a printer of their own."""
        self._why = WrappingLabel()
        self._title = WrappingLabel(role="title")
        self._lay_out()
        self._connect()
        self._show_state(None)

    def open_for(
        self, client_ids: Sequence[int], *, guests: int = 0, booking_id: int | None = None
    ) -> None:
        """Show these clients with `guests` nobody knows; `booking_id` is whose chit it will be."""
        self.table_name.clear()
        self.model.open_for(client_ids, guests, booking_id)

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
        elif text.strip() and text.isprintable() and not _held(event):
            self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.search.field.insert(text)
        elif event.key() == Qt.Key.Key_Escape:
            self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title out where room is scarce."""
        super().resizeEvent(event)
        self._title.setVisible(event.size().height() >= self._bench.look.theme.px(_LOW))

    # What is in sight

    def _on_shown(self, found: ReadParty) -> None:
        self.chips.show_seats(found.view.seats)
        self.matrix.show_view(found.view)
        self._offer_along(found)
        self._show_state(found)
        chit = found.chit
        if self.kitchen is not None and chit is not None:
            self.kitchen.show_slip(chit.slip, outdated=self.model.is_outdated)

    def _offer_along(self, found: ReadParty) -> None:
        self.table_name.setVisible(found.party.booking_id is None)
        self.along.setVisible(bool(found.along))
        names = tuple(name for _, name in found.along)
        words = translate("Table", "Comes along: {names}").format(names=Joined(names, ", "))
        self.along.set_label(words)

    def _show_state(self, found: ReadParty | None) -> None:
        nobody = found is None or found.party.is_empty
        no_dish = found is not None and not found.view.dishes
        self._places.setCurrentIndex(_NOBODY if nobody else _NO_DISH if no_dish else _MATRIX)
        for button in (self.printing, self.showing):
            button.setEnabled(not nobody)
        self.clearing.setEnabled(not self.model.party.is_empty)
        outdated = self.model.is_outdated
        self.reprint.setVisible(outdated)
        if outdated:
            self.reprint.show_state("danger", "triangle-alert", outdated_words())
        self.printing.set_label(_print_words(again=outdated))
        self._show_reasons()

    def _show_reasons(self) -> None:
        dish = self.matrix.current() if self._places.currentIndex() == _MATRIX else None
        self.reasons.setVisible(dish is not None)
        if dish is None:
            return
        heading = translate("Table", "{dish}: {answer}").format(
            dish=dish.dish.product.name, answer=ANSWER_WORDS[dish.decision.answer]
        )
        self.reasons.set_heading(heading)
        lines = tuple(dict.fromkeys(map(reason_words, dish.decision.reasons)))
        self._why.setVisible(bool(lines))
        self.word(self._why.setText, Joined(lines, "\n"))

    def _on_unread(self, why: Value) -> None:
        """Show nothing that may not hold any more."""
        self._show_state(None)
        self._places.setCurrentIndex(_UNREAD)
        self.chips.show_seats(())
        words = translate("Table", "ALLERGIES UNKNOWN: ask every guest.")
        self.reprint.show_state("danger", "triangle-alert", words, why)
        self.reprint.show()
        if self.kitchen is not None:
            self.kitchen.show_unread(words)

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
        self.kitchen.show_slip(read.chit.slip, outdated=self.model.is_outdated)
        self.kitchen.show()
        self.kitchen.activateWindow()

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
        self.along.clicked.connect(self.model.add_along)
        self.unknown.clicked.connect(lambda: self.model.add_guests(1))
        self.printing.clicked.connect(lambda: self.model.when_read(self._print))
        self.showing.clicked.connect(lambda: self.model.when_read(self._show_in_kitchen))
        self.clearing.clicked.connect(self._on_clearing)

    def _lay_out(self) -> None:
        self.word(self._title.setText, translate("Table", "For this table"))
        self.word(self.table_name.setPlaceholderText, translate("Table", "Table"))
        self.word(self.table_name.setAccessibleName, translate("Table", "Name of the table"))
        who = QHBoxLayout()
        who.setSpacing(8)
        who.addWidget(self.search, 4)
        who.addWidget(self.table_name, 1, Qt.AlignmentFlag.AlignTop)
        self._places = QStackedWidget()
        for place in (self.matrix, *_empty_states()):
            self._places.addWidget(place)
        self.reasons.body.addWidget(self._why)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.reprint)
        column.addLayout(who)
        column.addWidget(self.chips)
        column.addWidget(self._actions())
        column.addWidget(self._places, 1)
        column.addWidget(self.reasons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrolledPage(inside))

    def _actions(self) -> QWidget:
        self.along = KeyButton("", "F7")
        self.along.hide()
        self.unknown = KeyButton(translate("Table", "Guest nobody knows"), "+", shortcut=False)
        self.printing = KeyButton(_print_words(again=False), "F4", "primary")
        self.showing = KeyButton(translate("Table", "Kitchen view"), "F6")
        self.clearing = KeyButton(translate("Table", "Another table"), "F9")
        place = QWidget()
        row = FlowLayout(place, gap=8)
        for part in (self.printing, self.along, self.unknown, self.showing, self.clearing):
            row.addWidget(part)
        return place


def _held(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier)


def _print_words(*, again: bool) -> Message:
    if again:
        return translate("Table", "Reprint the chit")
    return translate("Table", "Kitchen chit")


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
