"""What a client has of ours, and what we have of theirs."""

from __future__ import annotations

from functools import partial

from shop_app.domain.days import full_day
from shop_app.domain.lent_things import LentThing, NewLentThing
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Kind
from shop_app.services.lent_things import (
    add_lent_thing,
    change_lent_thing,
    lent_things_of,
    return_thing,
)
from shop_app.services.shop import Shop
from shop_app.text import Joined, Value, translate
from shop_app.ui.features.clients.section import Section
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_flag import InlineFlag
from shop_app.ui.kit.inline_typed import DateKind
from shop_app.ui.kit.record_list import AddLine, RecordList
from shop_app.ui.kit.record_row import RecordRow
from shop_app.ui.workbench import Workbench


class LentSection(Section):
    """What is still out first; the card reminds of it when it is due."""

    name, icon = "lent", "arrow-left-right"
    title = translate("Clients", "Lent")
    empty = translate("Clients", "Nothing is lent, either way.")
    kinds = frozenset({Kind.LENT_THING})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._things: dict[int, LentThing] = {}
        self._line = AddLine(translate("Clients", "Add what they take along, for example umbrella"))
        self._line.entered.connect(self._on_entered)
        self.list = RecordList(self._row, self._line)
        self.list.edited.connect(self._on_edited)
        self.list.deleting.connect(partial(self.delete, RecordKind.LENT_THING))
        self.body.addWidget(self.list)

    def read(self, shop: Shop, client_id: int) -> tuple[LentThing, ...]:
        """Return what is lent."""
        return lent_things_of(shop, client_id)

    def show_data(self, data: tuple[LentThing, ...]) -> None:
        """Show it."""
        self._things = {one.id: one for one in data}
        self.list.show_records(self.client_id, data, _fill)
        self.say_empty(nothing=not data)

    def _on_entered(self, typed: str) -> None:
        shop, client, by = self.place()
        self.add(self._line, lambda: add_lent_thing(shop, NewLentThing(client, typed), by))

    def _on_edited(self, row: RecordRow, name: str) -> None:
        shop, _, by = self.place()
        thing = row.record_id
        self.save(
            {name: row.fields[name]},
            lambda seen, wanted: change_lent_thing(shop, thing, seen, wanted, by),
        )

    def _on_returned(self, row: RecordRow) -> None:
        shop, _, by = self.place()
        thing = self._things[row.record_id]
        self.write(lambda: return_thing(shop, thing, by))

    def _row(self) -> RecordRow:
        row = _LentRow()
        row.returned.clicked.connect(lambda: self._on_returned(row))
        return row


class _LentRow(RecordRow):
    """A thing with what says that it is back."""

    def __init__(self) -> None:
        super().__init__()
        self.add("what", InlineField(translate("Clients", "What is lent")), 3)
        self.add("due_on", InlineField(translate("Clients", "Due back"), DateKind()), 3)
        self.add("ours", InlineFlag(translate("Clients", "it is ours")), 2, below=True)
        self.returned = KeyButton(translate("Clients", "Returned"))
        self.add_part(self.returned)


def _fill(row: RecordRow, one: LentThing) -> None:
    row.show_values({"what": one.what, "due_on": one.due_on, "ours": one.ours}, _aside(one))
    if isinstance(row, _LentRow):
        row.returned.setVisible(one.is_out)


def _aside(one: LentThing) -> Joined:
    since = translate("Clients", "since {day}").format(day=full_day(one.since))
    facts: list[Value] = [since]
    if one.noted_by:
        facts.append(translate("Clients", "noted by {who}").format(who=one.noted_by))
    if one.returned_on is not None:
        back = translate("Clients", "returned on {day}")
        facts.append(back.format(day=full_day(one.returned_on)))
    if one.note:
        facts.append(one.note)
    return Joined(tuple(facts))
