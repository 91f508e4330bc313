"""The counter: search on the left, the greeting card on the right, everything by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shop_app.domain.booking_parties import Party
from shop_app.domain.clients import Photo
from shop_app.domain.greeting import GreetingCard
from shop_app.services import (
    clients,
    follow_ups,
    preferences,
    promises,
)
from shop_app.services.changes import Changes
from shop_app.services.finding import Hit
from shop_app.ui.features.counter.allergy_forms import read_names
from shop_app.ui.features.counter.allergy_noting import AllergyNoting
from shop_app.ui.features.counter.card_view import CardView
from shop_app.ui.features.counter.closing import Closing
from shop_app.ui.features.counter.forms import (
    FollowUpForm,
    PreferenceForm,
    PromiseForm,
)
from shop_app.ui.features.counter.front import CounterFront
from shop_app.ui.features.counter.hosting import Hosting
from shop_app.ui.features.counter.model import CounterModel
from shop_app.ui.features.counter.new_client import NewClientForm
from shop_app.ui.features.counter.quick_note import NoteForm, Noting
from shop_app.ui.features.counter.trade_forms import TradeForms
from shop_app.ui.features.counter.visit_form import VisitForm, Visiting
from shop_app.ui.kit.forms import Form
from shop_app.ui.kit.photo import read_small
from shop_app.ui.workbench import Workbench

_NO_CARD, _CARD, _NEW = range(3)
"""What stands on the right."""
_DUE_IN = timedelta(days=7)


class CounterPage(QObject):
    """Search and card; each action of the card opens its sheet, Enter records, Ctrl+Z undoes.

    Moves into the front that is on screen since before the client file was open.
    """

    def __init__(self, bench: Workbench, front: CounterFront, model: CounterModel) -> None:
        super().__init__(front)
        self._bench = bench
        self.model = model
        self.pane = front.pane
        self._right = front.right
        self.card = CardView(bench.look)
        self.card.follow(self.pane.new_button)
        self.new_client = NewClientForm()
        self._lay_out()
        self._make_forms()
        self._connect()
        self.trade_forms = TradeForms(bench, self.visit_form, self.preference_form)
        self.visiting = Visiting(bench, self.visit_form, self.trade_forms)
        self.noting = Noting(bench, self.note_form, self._client)
        self.hosting = Hosting(bench, front, model)
        self.card.table.connect(self.hosting.open_table)
        self._take_over(front)

    def focus_search(self) -> None:
        """Go to the search field."""
        self.pane.focus_search()

    def take_letters(self, text: str) -> None:
        """Search for letters typed outside any field."""
        self.pane.take(text)

    def raise_card(self, client_id: int) -> None:
        """Raise a client's card."""
        self._give_way()
        self.model.raise_card(client_id)

    def _lay_out(self) -> None:
        self._right.addWidget(self.card)
        self._right.addWidget(_at_top(self.new_client))

    def _take_over(self, front: CounterFront) -> None:
        """Do what was asked for meanwhile."""
        wants_first, wants_new = front.hand_over()
        if self.model.card is not None:
            self._on_raised(self.model.card)
        if wants_first:
            self.model.raise_first()
        elif wants_new:
            self._open_new_client()

    def _make_forms(self) -> None:
        self.visit_form = VisitForm()
        self.note_form = NoteForm(self._bench)
        self.allergies = AllergyNoting(self._bench, lambda: self.model.card, self._close_forms)
        self.allergy_form, self.ask_form = self.allergies.allergy_form, self.allergies.ask_form
        self.preference_form = PreferenceForm()
        self.follow_up_form = FollowUpForm()
        self.promise_form = PromiseForm()
        self.closing = Closing(self._bench, self.card, self._close_forms)
        self._forms: tuple[Form, ...] = (
            self.visit_form, self.note_form, self.allergy_form, self.ask_form,
            self.preference_form, self.follow_up_form, self.promise_form, *self.closing.forms,
        )  # fmt: skip
        for form in self._forms:
            self.card.hold(form)
            form.closed.connect(self._on_form_closed)

    def _connect(self) -> None:
        self._connect_search()
        self._connect_card()
        saves: tuple[tuple[Form, Callable[[], object]], ...] = (
            (self.preference_form, self._on_preference), (self.follow_up_form, self._on_follow_up),
            (self.promise_form, self._on_promise), (self.new_client, self._on_new_client),
        )  # fmt: skip
        for form, save in saves:
            form.saved.connect(save)

    def _connect_search(self) -> None:
        self.pane.entered.connect(self._on_entered)
        self.pane.chosen.connect(self._on_chosen)
        self.pane.escaped.connect(self._on_escaped)
        self.pane.undo.connect(self._bench.undo)
        self.pane.new_client.connect(self._open_new_client)
        self.new_client.closed.connect(self._on_new_client_closed)
        self.model.found.connect(self._mark)
        self.model.came.connect(self._mark)
        self.model.raised.connect(self._on_raised)
        self.model.unreadable.connect(self._on_unreadable)

    def _connect_card(self) -> None:
        card = self.card
        card.visit.connect(self._open_visit)
        card.note.connect(partial(self._open, self.note_form))
        card.allergy.connect(self.allergies.open_allergy)
        card.preference.connect(self._open_preference)
        card.follow_up.connect(self._open_follow_up)
        card.promise.connect(self._open_promise)
        card.band.confirm.connect(self.allergies.confirm)
        card.band.ask.connect(self.allergies.open_question)
        card.content.mentions.record.connect(self.allergies.record_mention)
        card.content.mentions.settle.connect(self.allergies.settle_mention)
        card.page.connect(self.model.open_page)

    # What rises

    def _on_entered(self) -> None:
        self._give_way()
        row = self.pane.selected()
        if isinstance(row, Party):
            self.hosting.enter(row)
        else:
            self.model.enter(row)
        self.pane.field.selectAll()

    def _on_chosen(self, row: Hit | Party) -> None:
        self._give_way()
        if isinstance(row, Party):
            self.hosting.walk_to(row)
        else:
            self.model.raise_card(row.id)

    def _give_way(self) -> None:
        """A card is asked for: the new client's sheet keeps what was typed and makes room."""
        if not self.new_client.isHidden():
            self.new_client.close_for_now()
        self._card = None
        self.card.band.say_anew()

    def _on_escaped(self) -> None:
        if any(not form.isHidden() for form in (*self._forms, self.new_client)):
            self._close_forms()
        else:
            self.model.lower_card()

    def _mark(self, _answer: object) -> None:
        self.pane.mark(self.model.card.client.id if self.model.card else None)

    def _on_raised(self, card: GreetingCard | None) -> None:
        if card is None:
            self._card = None
            self.card.band.say_anew()
        elif card != self._card:
            self._show(card)
        if self.new_client.isHidden():
            self._right.setCurrentIndex(_NO_CARD if card is None else _CARD)

    def _on_unreadable(self) -> None:
        self._close_forms(self.new_client)
        self._shown = self._card = None
        self.card.show_unknown()
        if self.new_client.isHidden():
            self._right.setCurrentIndex(_CARD)

    def _show(self, card: GreetingCard) -> None:
        if self._shown != card.client.id:
            self._close_forms()
        self._shown, self._card = card.client.id, card
        self._show_photo(card.photo)
        self.card.show_card(card)
        self.pane.mark(card.client.id)

    def _show_photo(self, photo: Photo | None) -> None:
        """Read the picture beside the window; one of an earlier card is dropped."""
        view = self.card.content.photo
        if photo == self._photo and photo is not None:
            return
        self._photo = photo
        view.expect(one=photo is not None)
        self._bench.tasks.latest(
            view, "photo", lambda _: read_small(photo) if photo else QImage(), view.show_image
        )

    _photo: Photo | None = None

    _shown: int | None = None
    _card: GreetingCard | None = None
    """The card as it is on screen: read again and found the same, it stays untouched."""

    # Sheets

    def _open(self, form: Form) -> None:
        card = self.model.card
        if card is not None:
            self._close_forms(form)
            form.open_for(card.client.id)

    def _open_visit(self) -> None:
        if self.model.card is not None:
            self._close_forms(self.visit_form)
            self.visiting.open(self.model.card)

    def _open_preference(self) -> None:
        if self.model.card is not None:
            self._close_forms(self.preference_form)
            self.preference_form.start(self.model.card.client.id)

    def _open_follow_up(self) -> None:
        if self.model.card is not None:
            self._close_forms(self.follow_up_form)
            self.follow_up_form.start(self.model.card.client.id, self.model.card.today + _DUE_IN)

    def _open_promise(self) -> None:
        if self.model.card is not None:
            self._close_forms(self.promise_form)
            self.promise_form.start(self.model.card.client.id, self.model.card.today + _DUE_IN)

    def _open_new_client(self) -> None:
        self._close_forms()
        self.new_client.start(self.pane.field.text().strip())
        self._right.setCurrentIndex(_NEW)

    def _close_forms(self, but: Form | None = None) -> None:
        for form in (*self._forms, self.new_client):
            if form is not but and not form.isHidden():
                form.close_for_now()

    def _on_form_closed(self) -> None:
        self.pane.focus_search()

    def _on_new_client_closed(self) -> None:
        self._right.setCurrentIndex(_NO_CARD if self.model.card is None else _CARD)
        self.pane.focus_search()

    # What is recorded

    def _record(self, form: Form, field: str, work: Callable[[], Changes]) -> None:
        """Write, then close the sheet; a refusal is said at the field, nothing typed is lost."""
        self._bench.do(
            form, work, lambda _: form.finish(), lambda sentence: form.show_error(field, sentence)
        )

    def _on_preference(self) -> None:
        if (client := self._client()) is not None:
            new, shop, by = (
                self.preference_form.preference(),
                self._bench.shop,
                self._bench.staff_id,
            )
            self._record(
                self.preference_form,
                "text",
                lambda: preferences.add_preference(shop, client, new, by),
            )

    def _on_follow_up(self) -> None:
        if (client := self._client()) is not None:
            new, shop, by = (
                self.follow_up_form.follow_up(client),
                self._bench.shop,
                self._bench.staff_id,
            )
            self._record(
                self.follow_up_form, "text", lambda: follow_ups.add_follow_up(shop, new, by)
            )

    def _on_promise(self) -> None:
        if (client := self._client()) is not None:
            new, shop, by = (
                self.promise_form.promise(client),
                self._bench.shop,
                self._bench.staff_id,
            )
            self._record(self.promise_form, "text", lambda: promises.add_promise(shop, new, by))

    def _on_new_client(self) -> None:
        new, way = self.new_client.client(), self.new_client.way()
        shop, by = self._bench.shop, self._bench.staff_id

        def work() -> Changes:
            named = read_names(new.allergies)
            return clients.add_client(shop, replace(new, allergies=named), by, way)

        def added(changes: Changes) -> None:
            self.new_client.finish()
            if changes.made is not None:
                self.raise_card(changes.made)

        self._bench.do(
            self.new_client,
            work,
            added,
            self.new_client.show_refusal,
        )

    def _client(self) -> int | None:
        return self.model.card.client.id if self.model.card is not None else None


def _at_top(form: Form) -> QScrollArea:
    """Return a place where a sheet stands at the top, and scrolls where it is too tall."""
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(form)
    column.addStretch(1)
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(place)
    return area
