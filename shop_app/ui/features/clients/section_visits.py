"""The visits of a client, newest first, each corrected in place; a line records one now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from shop_app.domain.money import Money
from shop_app.domain.own_fields import FieldOf, OwnField
from shop_app.domain.own_values import own_words
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.shops import ShopDetails
from shop_app.domain.slips import Slip
from shop_app.domain.visit_items import items_text, read_items
from shop_app.domain.visits import NewVisit, Visit
from shop_app.services.changes import Changes, Kind
from shop_app.services.kept_chits import ClientChit, chits_of_client
from shop_app.services.own_fields import fields_in_use
from shop_app.services.products import complete_products
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.services.staff import staff
from shop_app.services.trades import has_covers
from shop_app.services.visit_editing import change_visit, change_visit_items
from shop_app.services.visit_own_values import set_visit_value
from shop_app.services.visits import newest_visits, record_visit
from shop_app.text import Joined, Value, translate
from shop_app.ui.features.clients.section import Section
from shop_app.ui.features.clients.surprises import (
    Guarded,
    add_surprise,
    read_guarded,
    show_surprise,
)
from shop_app.ui.features.clients.visit_chits import ChitButtons, Preview, by_visit, show_copy
from shop_app.ui.features.clients.visit_kinds import InstantKind, StaffKind
from shop_app.ui.features.clients.visit_own_fields import own_field_of, put_own_fields
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_kinds import LineKind, NumberKind, TextKind
from shop_app.ui.kit.inline_part import Inline
from shop_app.ui.kit.record_list import AddLine, RecordList
from shop_app.ui.kit.record_row import RecordRow
from shop_app.ui.workbench import Workbench

_FIRST, _MORE = 3, 20
_PRODUCTS = 400
_AT_TABLE = ("covers", "table_name")


@dataclass(frozen=True, slots=True)
class _Read:
    """Visits, whether there are older ones, and what is needed to say them."""

    visits: tuple[Visit, ...]
    more: bool
    shop: ShopDetails
    names: Mapping[str, str]
    products: tuple[str, ...]
    guarded: Guarded
    own: tuple[OwnField, ...]
    chits: tuple[ClientChit, ...]


class VisitsSection(Section):
    """When, what was taken, how many at which table, for whom, and the note."""

    name, icon = "visits", "store"
    title = translate("Visits", "Visits")
    empty = translate("Visits", "No visit yet.")
    kinds = frozenset({
        Kind.VISIT, Kind.PRODUCT, Kind.SHOP, Kind.STAFF, Kind.LINK, Kind.OWN_FIELD, Kind.CHIT,
        Kind.CONSENT,
    })  # fmt: skip

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._zone = ZoneInfo("UTC")
        self._instant = InstantKind(zone=lambda: self._zone)
        self._names: dict[str, str] = {}
        self._visits: dict[int, Visit] = {}
        self._currency = "EUR"
        self._products: tuple[str, ...] = ()
        self._covers = True
        self._limit = _FIRST
        self._guarded = Guarded((), ())
        self._own: tuple[OwnField, ...] = ()
        self._chits: Mapping[int | None, list[ClientChit]] = {}
        self.preview: Preview = show_copy
        """Opens the copy of a chit; tests hand in one with a printer of their own."""
        self._line = AddLine(translate("Visits", "A visit now: 2 x tart 9.50, coffee…"))
        self.list = RecordList(self._row, self._line)
        self.older = KeyButton(translate("Visits", "Show older visits"))
        self.older.clicked.connect(self._on_older)
        self.loose_chits = ChitButtons()
        self.loose_chits.chosen.connect(self._on_chit)
        self.body.addWidget(self.list)
        self.body.addWidget(self.loose_chits)
        self.body.addWidget(self.older)
        self._line.entered.connect(self._on_entered)
        self.list.edited.connect(self._on_edited)
        self.list.deleting.connect(partial(self.delete, RecordKind.VISIT))

    def load(self, client_id: int | None) -> None:
        """Show the newest few of another client."""
        if client_id != self.client_id:
            self._limit = _FIRST
        super().load(client_id)

    def read(self, shop: Shop, client_id: int) -> _Read:
        """Return the newest visits."""
        limit = self._limit
        found = newest_visits(shop, client_id, limit + 1)
        names = {str(one.id): one.name for one in staff(shop)}
        products = tuple(one.name for one in complete_products(shop, "", _PRODUCTS))
        guarded = read_guarded(shop, client_id)
        own = fields_in_use(shop, FieldOf.VISIT)
        more = len(found) > limit
        chits = chits_of_client(shop, client_id)
        return _Read(found[:limit], more, details(shop), names, products, guarded, own, chits)

    def show_data(self, data: _Read) -> None:
        """Show them."""
        self._zone = ZoneInfo(data.shop.time_zone)
        self._names.clear()
        self._names.update({"": "–", **data.names})
        self._currency, self._products = data.shop.currency, data.products
        self._covers = has_covers(data.shop.trade)
        self._visits = {one.id: one for one in data.visits}
        self._guarded, self._own = data.guarded, data.own
        self._chits = by_visit(
            data.chits, data.visits, lambda one: one.at.astimezone(self._zone).date()
        )
        self.loose_chits.show_chits(self._chits.get(None, ()), days=True)
        self.list.show_records(self.client_id, data.visits, self._fill)
        self.older.setVisible(data.more)
        self.say_empty(nothing=not (data.visits or data.chits))

    def _row(self) -> RecordRow:
        row = RecordRow()
        row.setProperty("divided", True)
        row.add("at", InlineField(translate("Visits", "When"), self._instant))
        row.add("items", InlineField(translate("Visits", "Taken"), LineKind()), 2)
        row.add("covers", InlineField(translate("Visits", "Covers"), NumberKind()), below=True)
        row.add("table_name", InlineField(translate("Visits", "Table")))
        row.add("occasion", InlineField(translate("Visits", "Occasion")))
        row.add("recipient", InlineField(translate("Visits", "For whom")))
        row.add("note", InlineField(translate("Visits", "Note"), TextKind()), 2, below=True)
        served = InlineField(translate("Visits", "Served by"), StaffKind(self._names))
        row.add("served_by_id", served)
        chits = ChitButtons()
        chits.chosen.connect(self._on_chit)
        row.add_part(chits)
        add_surprise(self, row, RecordKind.VISIT)
        return row

    def _fill(self, row: RecordRow, visit: Visit) -> None:
        for name in _AT_TABLE:
            row.fields[name].setVisible(self._covers or bool(getattr(visit, name)))
        point = QLocale().decimalPoint()
        values = {
            "items": items_text(visit.purchases, self._currency, point), "at": visit.at,
            "covers": visit.covers, "table_name": visit.table_name, "occasion": visit.occasion,
            "recipient": visit.recipient, "note": visit.note, "served_by_id": visit.served_by_id,
        }  # fmt: skip
        total: Value = ""
        if visit.total is not None:
            money = Money(visit.total, self._currency)
            total = translate("Visits", "Total: {amount}").format(amount=money)
        asked = put_own_fields(row, self._own)
        kept = {one.field.id: one.value for one in visit.own}
        values |= {name: kept.pop(field_id, "") for name, field_id in asked.items()}
        aside = own_words(one for one in visit.own if one.field.id in kept)
        said = tuple(one for one in (total, *aside) if one)
        row.show_values(values, Joined(said) if said else "")
        show_surprise(row, self._guarded)
        for chits in row.findChildren(ChitButtons):
            chits.show_chits(self._chits.get(visit.id, ()))

    def _on_chit(self, copy: Slip) -> None:
        self.preview(copy, self)

    def _on_entered(self, typed: str) -> None:
        shop, client, by = self.place()
        items = read_items(typed, self._products, self._currency)
        self.add(self._line, lambda: record_visit(shop, NewVisit(client, purchases=items), by))

    def _on_edited(self, row: RecordRow, name: str) -> None:
        shop, _, by = self.place()
        visit = self._visits.get(row.record_id)
        if visit is None:
            return
        if (field_id := own_field_of(name)) is not None:
            self._save_own(row.fields[name], visit, field_id)
            return

        def work(seen: Mapping[str, Any], wanted: Mapping[str, Any]) -> Changes:
            if name == "items":
                return change_visit_items(shop, visit, wanted[name], by, seen=seen[name])
            return change_visit(shop, visit, wanted, by, seen=seen)

        self.save({name: row.fields[name]}, work)

    def _save_own(self, field: Inline, visit: Visit, field_id: int) -> None:
        shop, _, by = self.place()
        column, place = str(field_id), (visit.client_id, visit.id)

        def work(seen: Mapping[str, Any], wanted: Mapping[str, Any]) -> Changes:
            typed, before = wanted[column] or "", seen[column] or ""
            return set_visit_value(shop, place, field_id, typed, before, by)

        self.save({column: field}, work)

    def _on_older(self) -> None:
        self._limit += _MORE
        self.load(self.client_id)
