"""What the shop wants to know of its clients: its own fields, each edited in place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from shop_app.domain.own_fields import OwnField, OwnValue
from shop_app.services.changes import Kind
from shop_app.services.own_values import own_values, set_value
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.text import translate
from shop_app.ui.features.clients.section import Section
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.layouts import ColumnsLayout
from shop_app.ui.kit.own_kinds import own_kind, own_label
from shop_app.ui.workbench import Workbench

_LEAST = 150
"""Least width of a field, at scale 1.0."""


class _Known(NamedTuple):
    """A value for each field in use, and the shop's day."""

    values: tuple[OwnValue, ...]
    today: date


class OwnFieldsSection(Section):
    """The fields in use, in the shop's order; they follow as the shop changes them."""

    name, icon = "own_fields", "sliders-horizontal"
    title = translate("Clients", "Our fields")
    empty = translate("Clients", "No own fields yet. Settings, “Trade and fields”, makes them.")
    kinds = frozenset({Kind.OWN_FIELD, Kind.OWN_VALUE, Kind.SHOP})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.fields: dict[int, InlineField] = {}
        self._made: tuple[OwnField, ...] = ()
        self._today: date | None = None
        self._place: QWidget | None = None

    def read(self, shop: Shop, client_id: int) -> _Known:
        """Return the client's values."""
        return _Known(own_values(shop, client_id), details(shop).day_of(shop.clock()))

    def show_data(self, data: _Known) -> None:
        """Show them; parts are made anew only where a field itself was changed."""
        made = tuple(replace(one.field, version=0, position=0) for one in data.values)
        if made != self._made or data.today != self._today:
            self._make([one.field for one in data.values], made, data.today)
        for one in data.values:
            self.fields[one.field.id].open_for(self.client_id, one.value)
        self.say_empty(nothing=not data.values)

    def _make(self, fields: list[OwnField], made: tuple[OwnField, ...], today: date) -> None:
        """Lay the fields out; those that are as they were keep what is being typed."""
        former = dict(zip([one.id for one in self._made], self._made, strict=True))
        kept = {
            one.id: self.fields[one.id]
            for one, now in zip(fields, made, strict=True)
            if former.get(one.id) == now and today == self._today
        }
        place = QWidget()
        flow = ColumnsLayout(place, lambda: self.bench.look.theme.px(_LEAST), most=2, gap=8)
        self.fields = {one.id: kept.get(one.id) or self._field(one, today) for one in fields}
        for field in self.fields.values():
            flow.addWidget(field)
        self.body.addWidget(place)
        if self._place is not None:
            self._place.setParent(None)
            self._place.deleteLater()
        place.show()
        self._place, self._made, self._today = place, made, today

    def _field(self, one: OwnField, today: date) -> InlineField:
        field = InlineField(own_label(one), own_kind(one, today))
        field.wanted.connect(partial(self._on_wanted, one.id))
        return field

    def _on_wanted(self, field_id: int) -> None:
        shop, client, by = self.place()
        column = str(field_id)
        self.save(
            {column: self.fields[field_id]},
            lambda seen, wanted: set_value(
                shop, client, field_id, wanted[column] or "", seen[column] or "", by
            ),
        )
