"""Records what the sheets about allergies say, and what is said of mentions in notes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject

from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.allergy_mentions import Mention
from shop_app.domain.greeting import GreetingCard
from shop_app.services import allergies, settled_mentions
from shop_app.services.changes import Changes
from shop_app.text import translate
from shop_app.ui.features.counter.allergy_forms import AllergyForm, AskForm, read_names
from shop_app.ui.kit.forms import Form
from shop_app.ui.workbench import Workbench

Card: TypeAlias = Callable[[], "GreetingCard | None"]
"""Says which card is up."""


class AllergyNoting(QObject):
    """Opens the two sheets for the card that is up, and records what they say.

    `make_room` closes what else is open.
    """

    def __init__(self, bench: Workbench, card: Card, make_room: Callable[[Form], object]) -> None:
        super().__init__()
        self._bench = bench
        self._card = card
        self._make_room = make_room
        self.allergy_form = AllergyForm(bench)
        self.ask_form = AskForm()
        self.allergy_form.saved.connect(self._on_allergy)
        self.ask_form.saved.connect(self._on_answer)

    def open_allergy(self) -> None:
        """Open the sheet for one thing to avoid."""
        if (card := self._card()) is not None:
            self._make_room(self.allergy_form)
            self.allergy_form.start(card)

    def record_mention(self, mention: Mention) -> None:
        """Open that sheet with what a note mentions."""
        if (card := self._card()) is not None:
            self._make_room(self.allergy_form)
            self.allergy_form.start(card, mention)

    def open_question(self) -> None:
        """Open the sheet for the question."""
        if (card := self._card()) is not None:
            self._make_room(self.ask_form)
            self.ask_form.start(card)

    def confirm(self) -> None:
        """Record that what is known is still so."""
        if (client := self._client()) is not None:
            shop, by = self._bench.shop, self._bench.staff_id
            self._bench.do(self, lambda: allergies.confirm_allergies(shop, client, by))

    def settle_mention(self, text: str) -> None:
        """Record that a mention needs no more asking."""
        if (client := self._client()) is not None:
            shop, by = self._bench.shop, self._bench.staff_id
            self._bench.do(self, lambda: settled_mentions.settle_mention(shop, client, text, by))

    def _on_allergy(self) -> None:
        if (client := self._client()) is None:
            return
        form, shop, by = self.allergy_form, self._bench.shop, self._bench.staff_id
        new, way = form.allergy(), form.way()
        self._record(form, "what", lambda: allergies.add_allergy(shop, client, new, by, way))

    def _on_answer(self) -> None:
        form, client = self.ask_form, self._client()
        status, named, way = form.status(), form.allergies(), form.way()
        if client is None:
            return
        if status is None:
            sentence = translate("Counter", "Choose what the client says, or press Esc.")
            form.show_error("answer", sentence)
            return
        shop, by = self._bench.shop, self._bench.staff_id
        each_time = form.asks_each_time() and not named

        def work() -> Changes:
            return allergies.answer_allergies(
                shop, client, AllergyStatus(status), by, read_names(named),
                ask_each_time=each_time, way=way,
            )  # fmt: skip

        self._record(form, "answer", work)

    def _record(self, form: Form, field: str, work: Callable[[], Changes]) -> None:
        """Write, then close the sheet; a refusal is said at the field, nothing typed is lost."""
        self._bench.do(
            form, work, lambda _: form.finish(), lambda sentence: form.show_error(field, sentence)
        )

    def _client(self) -> int | None:
        card = self._card()
        return None if card is None else card.client.id
