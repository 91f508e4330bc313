"""Sizes of a client, each in its system, with what it was before."""

from __future__ import annotations

from functools import partial

from shop_app.domain.days import full_day
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.sizes import SYSTEMS, KeptSize, Size
from shop_app.services.changes import Kind
from shop_app.services.shop import Shop
from shop_app.services.sizes import add_size_as_typed, change_size, sizes_of
from shop_app.text import Joined, Value, translate
from shop_app.ui.features.clients.section import Section
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_kinds import LineKind
from shop_app.ui.kit.record_list import AddLine, RecordList
from shop_app.ui.kit.record_row import RecordRow
from shop_app.ui.workbench import Workbench


class SizesSection(Section):
    """One row a garment; a size that changes keeps what it was."""

    name, icon = "sizes", "ruler"
    title = translate("Clients", "Sizes")
    empty = translate("Clients", "No size noted yet.")
    kinds = frozenset({Kind.SIZE})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._sizes: dict[int, Size] = {}
        self._line = AddLine(translate("Clients", "Add a size, for example shoes 38 FR"))
        self._line.entered.connect(self._on_entered)
        self.list = RecordList(_row, self._line)
        self.list.edited.connect(self._on_edited)
        self.list.deleting.connect(partial(self.delete, RecordKind.SIZE))
        self.body.addWidget(self.list)

    def read(self, shop: Shop, client_id: int) -> tuple[KeptSize, ...]:
        """Return the client's sizes."""
        return sizes_of(shop, client_id)

    def show_data(self, data: tuple[KeptSize, ...]) -> None:
        """Show them."""
        self._sizes = {one.now.id: one.now for one in data}
        self.list.show_records(self.client_id, [_Kept(one) for one in data], _fill)
        self.say_empty(nothing=not data)

    def _on_entered(self, typed: str) -> None:
        shop, client, by = self.place()
        self.add(self._line, lambda: add_size_as_typed(shop, client, typed, by))

    def _on_edited(self, row: RecordRow, name: str) -> None:
        shop, _, by = self.place()
        size = self._sizes[row.record_id]
        self.save(
            {name: row.fields[name]},
            lambda seen, wanted: change_size(shop, size, seen, wanted, by),
        )


class _Kept:
    """A size that holds, with its id as a list of records wants it."""

    def __init__(self, kept: KeptSize) -> None:
        self.kept = kept
        self.id = kept.now.id


def _row() -> RecordRow:
    row = RecordRow()
    row.add("garment", InlineField(translate("Clients", "Of what")), 3)
    row.add("size", InlineField(translate("Clients", "Size")), 2)
    row.add("system", InlineField(translate("Clients", "System"), LineKind(SYSTEMS)), 2)
    return row


def _fill(row: RecordRow, one: _Kept) -> None:
    now = one.kept.now
    row.show_values({"garment": now.garment, "size": now.size, "system": now.system}, _aside(one))


def _aside(one: _Kept) -> Joined:
    """When it was noted, by whom, and what it was before."""
    now = one.kept.now
    facts: list[Value] = [full_day(now.noted_on)]
    if now.noted_by:
        facts.append(translate("Clients", "noted by {who}").format(who=now.noted_by))
    facts += [
        translate("Clients", "before: {size} on {day}").format(
            size=earlier.size, day=full_day(earlier.noted_on)
        )
        for earlier in one.kept.earlier
    ]
    return Joined(tuple(facts))
