"""What the house promised a client, and what became of it."""

from __future__ import annotations

from functools import partial

from shop_app.domain.days import full_day
from shop_app.domain.promises import NewPromise, Promise, PromiseState
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Kind
from shop_app.services.promises import (
    add_promise,
    change_promise,
    close_promise,
    promises_of,
    reopen_promise,
)
from shop_app.services.shop import Shop
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.features.clients.section import Section
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_typed import DateKind
from shop_app.ui.kit.record_list import AddLine, RecordList
from shop_app.ui.kit.record_row import RecordRow
from shop_app.ui.workbench import Workbench


class PromisesSection(Section):
    """Open promises first; they are the first thing under the band of the card."""

    name, icon = "promises", "handshake"
    title = translate("Clients", "Promises")
    empty = translate("Clients", "Nothing was promised.")
    kinds = frozenset({Kind.PROMISE})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._promises: dict[int, Promise] = {}
        self._line = AddLine(translate("Clients", "Add a promise"))
        self._line.entered.connect(self._on_entered)
        self.list = RecordList(self._row, self._line)
        self.list.edited.connect(self._on_edited)
        self.list.deleting.connect(partial(self.delete, RecordKind.PROMISE))
        self.body.addWidget(self.list)

    def read(self, shop: Shop, client_id: int) -> tuple[Promise, ...]:
        """Return the promises."""
        return promises_of(shop, client_id)

    def show_data(self, data: tuple[Promise, ...]) -> None:
        """Show them."""
        self._promises = {one.id: one for one in data}
        self.list.show_records(self.client_id, data, _fill)
        self.say_empty(nothing=not data)

    def _on_entered(self, typed: str) -> None:
        shop, client, by = self.place()
        self.add(self._line, lambda: add_promise(shop, NewPromise(client, typed), by))

    def _on_edited(self, row: RecordRow, name: str) -> None:
        shop, _, by = self.place()
        promise = row.record_id
        self.save(
            {name: row.fields[name]},
            lambda seen, wanted: change_promise(shop, promise, seen, wanted, by),
        )

    def _close(self, row: RecordRow, state: PromiseState) -> None:
        """Close it, or owe it again; what came of it is typed into its field."""
        shop, _, by = self.place()
        promise = self._promises[row.record_id]
        if state is PromiseState.OPEN:
            self.write(lambda: reopen_promise(shop, promise, by))
        else:
            self.write(lambda: close_promise(shop, promise, state, promise.outcome, by))

    def _row(self) -> RecordRow:
        row = _PromiseRow()
        for state, button in row.ways.items():
            button.clicked.connect(partial(self._close, row, state))
        return row


class _PromiseRow(RecordRow):
    """A promise with what closes it, or owes it again."""

    def __init__(self) -> None:
        super().__init__()
        self.add("text", InlineField(translate("Clients", "What we promised")), 4)
        self.add("due_on", InlineField(translate("Clients", "Promised for"), DateKind()), 3)
        self.add("outcome", InlineField(translate("Clients", "What came of it")), 3, below=True)
        self.ways = {
            PromiseState.KEPT: KeyButton(translate("Clients", "Kept")),
            PromiseState.DROPPED: KeyButton(translate("Clients", "Dropped")),
            PromiseState.OPEN: KeyButton(translate("Clients", "Owe it again")),
        }
        for button in self.ways.values():
            self.add_part(button)


def _fill(row: RecordRow, one: Promise) -> None:
    row.show_values({"text": one.text, "due_on": one.due_on, "outcome": one.outcome}, _aside(one))
    if isinstance(row, _PromiseRow):
        for state, button in row.ways.items():
            button.setVisible((state is PromiseState.OPEN) is not one.is_open)


def _aside(one: Promise) -> Joined:
    made = (
        translate("Clients", "promised by {who} on {day}")
        if one.made_by
        else translate("Clients", "promised on {day}")
    )
    facts: list[Value] = [made.format(who=one.made_by, day=full_day(one.made_on))]
    if one.closed_on is not None and not one.is_open:
        facts.append(_state(one).format(day=full_day(one.closed_on)))
    return Joined(tuple(facts))


def _state(one: Promise) -> Message:
    if one.state is PromiseState.KEPT:
        return translate("Clients", "kept on {day}")
    return translate("Clients", "dropped on {day}")
