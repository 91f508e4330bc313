"""Closing what a cue stands for: a follow-up, a promise, a thing lent, a wish."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from shop_app.domain.follow_ups import FollowUp, FollowUpState
from shop_app.domain.lent_things import LentThing
from shop_app.domain.promises import Promise, PromiseState
from shop_app.domain.prompts import Closable
from shop_app.domain.wishes import Wish
from shop_app.services import follow_ups, lent_things, promises, wishes
from shop_app.services.changes import Changes
from shop_app.text import translate
from shop_app.ui.features.counter.card_view import CardView
from shop_app.ui.features.counter.forms import OutcomeForm
from shop_app.ui.kit.forms import Form
from shop_app.ui.workbench import Workbench


class Closing(QObject):
    """Asks what came of a follow-up or a promise, and writes it; the rest needs no words."""

    def __init__(
        self, bench: Workbench, card: CardView, make_way: Callable[[Form], object]
    ) -> None:
        super().__init__(card)
        self._bench = bench
        self._make_way = make_way
        self._record: Closable | None = None
        self._follow_up_forms = (
            OutcomeForm(translate("Counter", "Follow-up done")),
            OutcomeForm(translate("Counter", "Follow-up not needed")),
        )
        self._promise_forms = (
            OutcomeForm(translate("Counter", "Promise kept")),
            OutcomeForm(translate("Counter", "Promise dropped")),
        )
        self.forms: tuple[Form, ...] = (*self._follow_up_forms, *self._promise_forms)
        for form in (*self._follow_up_forms, *self._promise_forms):
            form.saved.connect(partial(self._on_saved, form))
        card.done.connect(self._on_done)
        card.later.connect(self._on_later)
        card.not_needed.connect(self._on_not_needed)

    def _on_done(self, record: Closable) -> None:
        """Done, kept, returned or fulfilled."""
        shop, by = self._bench.shop, self._bench.staff_id
        if isinstance(record, LentThing):
            thing = record
            self._bench.do(self, lambda: lent_things.return_thing(shop, thing, by))
        elif isinstance(record, Wish):
            wish = record
            self._bench.do(self, lambda: wishes.fulfil_wish(shop, wish, by))
        else:
            self._open(record, 0)

    def _on_not_needed(self, record: Closable) -> None:
        if isinstance(record, FollowUp | Promise):
            self._open(record, 1)

    def _on_later(self, record: Closable) -> None:
        shop, by = self._bench.shop, self._bench.staff_id
        if isinstance(record, FollowUp):
            follow_up = record
            self._bench.do(self, lambda: follow_ups.put_off(shop, follow_up))
        elif isinstance(record, Promise):
            promise = record
            self._bench.do(self, lambda: promises.put_off_promise(shop, promise, by=by))
        elif isinstance(record, LentThing):
            thing = record
            self._bench.do(self, lambda: lent_things.extend_loan(shop, thing, by=by))

    def _open(self, record: FollowUp | Promise, way: int) -> None:
        self._record = record
        forms = self._follow_up_forms if isinstance(record, FollowUp) else self._promise_forms
        self._make_way(forms[way])
        forms[way].open_for(record.id)

    def _on_saved(self, form: OutcomeForm) -> None:
        outcome = form.values()["outcome"]
        if self._record is not None:
            work = self._closed(self._record, form, outcome)
            self._bench.do(
                form,
                work,
                lambda _: form.finish(),
                lambda sentence: form.show_error("outcome", sentence),
            )

    def _closed(self, record: Closable, form: Form, outcome: str) -> Callable[[], Changes]:
        shop, by = self._bench.shop, self._bench.staff_id
        if isinstance(record, FollowUp):
            done = form is self._follow_up_forms[0]
            state = FollowUpState.DONE if done else FollowUpState.NOT_NEEDED
            return partial(follow_ups.close_follow_up, shop, record, state, outcome)
        assert isinstance(record, Promise)  # noqa: S101 - nothing else is asked about
        kept = form is self._promise_forms[0]
        way = PromiseState.KEPT if kept else PromiseState.DROPPED
        return partial(promises.close_promise, shop, record, way, outcome, by)
