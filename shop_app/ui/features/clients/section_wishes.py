"""What a client would like, at which price and by when, and from whom it is hidden."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from shop_app.domain.days import full_day
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.wishes import Wish
from shop_app.services.changes import Kind
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.services.wishes import add_wish_as_typed, change_wish, fulfil_wish, wishes_of
from shop_app.text import Joined, Value, translate
from shop_app.ui.features.clients.section import Section
from shop_app.ui.features.clients.surprises import (
    Guarded,
    add_surprise,
    read_guarded,
    show_surprise,
)
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_typed import DateKind, MoneyKind
from shop_app.ui.kit.record_list import AddLine, RecordList
from shop_app.ui.kit.record_row import RecordRow
from shop_app.ui.workbench import Workbench


@dataclass(frozen=True, slots=True)
class _Shown:
    """The wishes, what of them is a surprise for whom, and the currency."""

    wishes: tuple[Wish, ...]
    guarded: Guarded
    currency: str


class WishesSection(Section):
    """Open wishes first; whoever belongs to the client sees them as ideas for presents."""

    name, icon = "wishes", "gift"
    title = translate("Clients", "Wishes")
    empty = translate("Clients", "No wish noted yet.")
    kinds = frozenset({Kind.WISH, Kind.LINK})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._wishes: dict[int, Wish] = {}
        self._line = AddLine(translate("Clients", "Add a wish, for example a silk scarf, €125"))
        self._line.entered.connect(self._on_entered)
        self.list = RecordList(self._row, self._line)
        self.list.edited.connect(self._on_edited)
        self.list.deleting.connect(partial(self.delete, RecordKind.WISH))
        self.body.addWidget(self.list)

    def read(self, shop: Shop, client_id: int) -> _Shown:
        """Return the client's wishes."""
        return _Shown(
            wishes_of(shop, client_id), read_guarded(shop, client_id), details(shop).currency
        )

    def show_data(self, data: _Shown) -> None:
        """Show them."""
        self._wishes = {one.id: one for one in data.wishes}
        self.list.show_records(
            self.client_id, data.wishes, lambda row, one: self._fill(row, one, data)
        )
        self.say_empty(nothing=not data.wishes)

    def _on_entered(self, typed: str) -> None:
        shop, client, by = self.place()
        self.add(self._line, lambda: add_wish_as_typed(shop, client, typed, by))

    def _on_edited(self, row: RecordRow, name: str) -> None:
        shop, _, by = self.place()
        wish = row.record_id
        self.save(
            {name: row.fields[name]},
            lambda seen, wanted: change_wish(shop, wish, seen, wanted, by),
        )

    def _on_fulfilled(self, row: RecordRow) -> None:
        shop, _, by = self.place()
        wish = self._wishes[row.record_id]
        self.write(lambda: fulfil_wish(shop, wish, by))

    def _row(self) -> RecordRow:
        row = _WishRow()
        row.fulfilled.clicked.connect(lambda: self._on_fulfilled(row))
        add_surprise(self, row, RecordKind.WISH)
        return row

    def _fill(self, row: RecordRow, one: Wish, data: _Shown) -> None:
        price = row.fields["price"]
        price.kind = MoneyKind(currency=data.currency)
        row.show_values(
            {"text": one.text, "price": one.price, "wanted_by": one.wanted_by}, _aside(one)
        )
        if isinstance(row, _WishRow):
            row.fulfilled.setVisible(one.is_open)
        show_surprise(row, data.guarded)


class _WishRow(RecordRow):
    """A wish with what fulfils it."""

    def __init__(self) -> None:
        super().__init__()
        self.add("text", InlineField(translate("Clients", "Wish")), 4)
        self.add("price", InlineField(translate("Clients", "Price"), MoneyKind()), 2, below=True)
        self.add("wanted_by", InlineField(translate("Clients", "Wanted by"), DateKind()), 3)
        self.fulfilled = KeyButton(translate("Clients", "Fulfilled"))
        self.add_part(self.fulfilled)


def _aside(one: Wish) -> Joined:
    said = translate("Clients", "said on {day}").format(day=full_day(one.wished_on))
    facts: list[Value] = [said]
    if one.noted_by:
        facts.append(translate("Clients", "noted by {who}").format(who=one.noted_by))
    if one.fulfilled_on is not None:
        done = translate("Clients", "fulfilled on {day}")
        facts.append(done.format(day=full_day(one.fulfilled_on)))
    return Joined(tuple(facts))
