"""The days that matter to a client, in the order of the year."""

from __future__ import annotations

from functools import partial

from shop_app.domain.occasions import Occasion, OccasionKind
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Kind
from shop_app.services.occasions import add_occasion, change_occasion, occasions_of
from shop_app.services.shop import Shop
from shop_app.text import translate
from shop_app.ui.features.clients.section import Section
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_kinds import ChoiceKind, DayKind
from shop_app.ui.kit.record_list import AddLine, RecordList
from shop_app.ui.kit.record_row import RecordRow
from shop_app.ui.kit.wording import Said
from shop_app.ui.workbench import Workbench

_KINDS: dict[str, Said] = {
    OccasionKind.BIRTHDAY.value: translate("Clients", "birthday"),
    OccasionKind.WEDDING.value: translate("Clients", "wedding"),
    OccasionKind.OTHER.value: translate("Clients", "other"),
}


class OccasionsSection(Section):
    """Weddings, birthdays of others, openings: each year again."""

    name, icon = "occasions", "calendar-heart"
    title = translate("Clients", "Occasions")
    empty = translate("Clients", "No day noted yet, apart from the birthday above.")
    kinds = frozenset({Kind.OCCASION})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._line = AddLine(translate("Clients", "Add an occasion, for example wedding 12 June"))
        self._line.entered.connect(self._on_entered)
        self.list = RecordList(_row, self._line)
        self.list.edited.connect(self._on_edited)
        self.list.deleting.connect(partial(self.delete, RecordKind.OCCASION))
        self.body.addWidget(self.list)

    def read(self, shop: Shop, client_id: int) -> tuple[Occasion, ...]:
        """Return the client's occasions."""
        return occasions_of(shop, client_id)

    def show_data(self, data: tuple[Occasion, ...]) -> None:
        """Show them."""
        self.list.show_records(self.client_id, data, _fill)
        self.say_empty(nothing=not data)

    def _on_entered(self, typed: str) -> None:
        shop, client, by = self.place()
        self.add(self._line, lambda: add_occasion(shop, client, typed, by))

    def _on_edited(self, row: RecordRow, name: str) -> None:
        shop, _, by = self.place()
        occasion = row.record_id
        self.save(
            {name: row.fields[name]},
            lambda seen, wanted: change_occasion(shop, occasion, seen, wanted, by),
        )


def _row() -> RecordRow:
    row = RecordRow()
    row.add("day", InlineField(translate("Clients", "Day"), DayKind()), 2)
    row.add("kind", InlineField(translate("Clients", "Kind"), ChoiceKind(_KINDS)), 2)
    row.add("label", InlineField(translate("Clients", "What it is")), 3)
    return row


def _fill(row: RecordRow, one: Occasion) -> None:
    row.show_values({"day": one.day, "kind": one.kind.value, "label": one.label})
