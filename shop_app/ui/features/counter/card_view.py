"""One client's greeting card: the band above, the body under it, sheets for quick entry, keys."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from shop_app.domain.greeting import GreetingCard
from shop_app.text import Message, translate
from shop_app.ui.features.counter.card_body import CardBody
from shop_app.ui.kit.allergy_band import CardBand
from shop_app.ui.kit.buttons import KeyButton, Variant
from shop_app.ui.kit.forms import Form
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.theme import Look

_BODY_BESIDE = 110
"""Least height of the body worth showing above a sheet, at scale 1.0."""
_ENDLESS = (1 << 24) - 1
_GAP = 10


class CardView(Retranslated, QWidget):
    """Shows a card; the band never scrolls, the body does."""

    visit = Signal()
    note = Signal()
    follow_up = Signal()
    promise = Signal()
    preference = Signal()
    allergy = Signal()
    done = Signal(object)
    later = Signal(object)
    not_needed = Signal(object)
    page = Signal()
    table = Signal()
    """All that is known of the client is wanted."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.band = CardBand(look)
        self.content = CardBody(look)
        self.content.done.connect(self.done)
        self.content.later.connect(self.later)
        self.content.not_needed.connect(self.not_needed)
        self.content.page.connect(self.page)
        self.body = _scrolling("card-body")
        self.body.setWidget(self.content)
        for part in (self, self.body):
            self.word(part.setAccessibleName, translate("Counter", "Greeting card"))
        self._sheets = _scrolling("card-sheets")
        self._sheets.hide()
        place = QWidget()
        self._stack = QVBoxLayout(place)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addStretch(1)
        self._sheets.setWidget(place)
        self.action_bar = QWidget()
        self._fill_actions()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.band)
        column.addWidget(self.body, 1)
        column.addWidget(self._sheets, 1)
        column.addWidget(self.action_bar)
        self.body.verticalScrollBar().rangeChanged.connect(self._on_range)

    def show_card(self, card: GreetingCard) -> None:
        """Show all parts of a card together."""
        same = self._client_id == card.client.id
        self._client_id = card.client.id
        place = self._focused_place()
        self.band.show_band(card.allergies, card.client.display_name)
        if self._is_unknown:
            self._is_unknown = False
            self.action_bar.show()
        self.content.hide()  # else each part that appears would have all of them laid out anew
        self.content.show_card(card)
        for part in self.content.findChildren(QWidget):
            part.updateGeometry()  # out of sight Qt tells only the nearest layout
        self.content.show()
        self.fit_band()
        self._put_in_order()
        self._stay_at(place)
        if not same:
            self.body.verticalScrollBar().setValue(0)

    def show_unknown(self) -> None:
        """Show the band alone, which says to ask: nothing of this client could be read."""
        self._is_unknown, self._client_id = True, None
        self.band.show_unknown()
        self.content.hide()
        self.action_bar.hide()
        self.fit_band()

    _is_unknown = False

    def _settle(self) -> None:
        """Lay all parts out now, so that they are drawn once and in their places."""
        if (column := self.layout()) is not None:
            column.activate()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def follow(self, part: QWidget) -> None:
        """Have Tab come here after `part`."""
        self._before = part

    _before: QWidget | None = None

    def _put_in_order(self) -> None:
        """Have Tab go down the card: what was built last would come last."""
        top = [*self.band.findChildren(KeyButton), self.body, *self._buttons()]
        stops = [one for one in top if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
        before = self._before
        if before is None or before.window() is not self.window() or stops == self._in_order:
            return
        self._in_order = stops
        for one, other in pairwise([before, *stops]):
            QWidget.setTabOrder(one, other)

    _in_order: list[QWidget] | None = None

    def _on_range(self, _least: int, most: int) -> None:
        """Let the keyboard scroll the body where there is more than fits."""
        policy = Qt.FocusPolicy
        self.body.setFocusPolicy(policy.TabFocus if most > 0 else policy.NoFocus)
        self._put_in_order()

    def _buttons(self) -> list[KeyButton]:
        found = self.content.findChildren(KeyButton)
        return [one for one in found if one.isVisibleTo(self)]

    def _focused_place(self) -> int | None:
        """Return which of the body's buttons the keyboard is at, to stay there in the next card."""
        return next((n for n, button in enumerate(self._buttons()) if button.hasFocus()), None)

    def _stay_at(self, place: int | None) -> None:
        shown = self._buttons()
        if place is not None and shown:
            shown[min(place, len(shown) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    _client_id: int | None = None
    _sheet: Form | None = None
    """The sheet that is open."""

    def hold(self, form: Form) -> None:
        """Make room for a sheet under the body while it is open."""
        self._stack.insertWidget(self._stack.count() - 1, form)
        buttons = form.findChildren(KeyButton)
        for one, other in pairwise([*buttons[-1:], *self.action_bar.findChildren(KeyButton)]):
            QWidget.setTabOrder(one, other)
        form.closed.connect(self._on_sheet_closed)
        form.installEventFilter(self)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Bring the sheets into sight as one of them opens; make room as it grows."""
        if isinstance(watched, Form):
            if event.type() == QEvent.Type.ShowToParent:
                self._sheet = watched
                self.fit_band()
            elif event.type() == QEvent.Type.LayoutRequest and watched is self._sheet:
                QTimer.singleShot(0, self, self.fit_band)
        return False

    def fit_band(self) -> None:
        """Give the band the largest text that keeps all its words in sight, beside a sheet too."""
        free = self.height() - self._bar_height() - _GAP
        if self._sheet is not None:
            wished = self._wished(self._sheet)
            free = min(free, max(self.height() - wished - _GAP, self.height() // 2))
        whole = free if self._sheet is not None else self.height()
        self.band.fit(self.width(), free, whole, loud=self._sheet is None)
        self.content.limit_name(self.band.most_for_names())
        crowded = self.band.heightForWidth(self.width()) > free
        if self._sheet is not None:
            self._make_room(self._sheet)
        elif not self._is_unknown:
            self.action_bar.setVisible(not crowded)  # all gives way to the band; keys are heard
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the band into the new size."""
        super().resizeEvent(event)
        self.fit_band()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the band to other words or another size of text, once those are in place."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.StyleChange}:
            QTimer.singleShot(0, self, self.fit_band)

    def _make_room(self, form: Form) -> None:
        """Give a sheet the height it wishes for; the body stays where something of it is seen."""
        wished, bar = self._wished(form), self._bar_height()
        room = self.height() - self.band.heightForWidth(self.width()) - _GAP
        beside = room - bar - wished - _GAP >= self._look.theme.px(_BODY_BESIDE)
        self.body.setVisible(beside)
        self.action_bar.setVisible(beside or room - bar >= wished)
        self._sheets.setMinimumHeight(wished if beside else 0)
        self._sheets.setMaximumHeight(wished if beside else _ENDLESS)
        self._sheets.show()

    def _wished(self, form: Form) -> int:
        return form.heightForWidth(self.width()) + 4

    def _bar_height(self) -> int:
        return self.action_bar.heightForWidth(self.width()) + _GAP

    def _on_sheet_closed(self) -> None:
        self._sheet = None
        self._sheets.hide()
        self.body.show()
        self.action_bar.show()
        self.fit_band()

    def _fill_actions(self) -> None:
        row = FlowLayout(self.action_bar, gap=8)
        choices: tuple[tuple[Message, str, Variant, SignalInstance], ...] = (
            (translate("Counter", "Visit"), "F4", "primary", self.visit),
            (translate("Counter", "Note"), "F6", "normal", self.note),
            (translate("Counter", "Follow-up"), "F7", "normal", self.follow_up),
            (translate("Counter", "Promise"), "F1", "normal", self.promise),
            (translate("Counter", "Preference"), "F9", "normal", self.preference),
            (translate("Counter", "Allergy"), "F3", "normal", self.allergy),
            (translate("Counter", "Open page"), "F5", "normal", self.page),
            (translate("Counter", "Table"), "Ctrl+T", "normal", self.table),
        )
        for words, key, variant, signal in choices:
            button = KeyButton(words, key, variant, shortcut=False)
            button.clicked.connect(signal)
            row.addWidget(button)
            # The card's own: a tall sheet hides the buttons, and their keys still go to the next.
            QShortcut(QKeySequence(key), self).activated.connect(signal)


def _scrolling(name: str) -> QScrollArea:
    area = QScrollArea(widgetResizable=True)
    area.setObjectName(name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    # Where room is scarce, what scrolls gives way, and never the band.
    area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
    return area
