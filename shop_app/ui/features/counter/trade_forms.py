"""What the trade asks for in the sheets: covers, own fields of visits, topics; it follows live."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from shop_app.domain.own_fields import FieldOf, OwnField
from shop_app.domain.own_values import read_value
from shop_app.services.changes import Changes, Kind
from shop_app.services.own_fields import fields_in_use
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.services.topics import topics
from shop_app.services.trades import has_covers
from shop_app.text import UserError
from shop_app.ui.features.counter.forms import PreferenceForm
from shop_app.ui.kit.forms import Form
from shop_app.ui.kit.layouts import ColumnsLayout
from shop_app.ui.kit.own_kinds import own_kind, own_label
from shop_app.ui.workbench import Workbench

_LEAST = 190
"""Least width of an own field, at scale 1.0."""
_KINDS = frozenset({Kind.SHOP, Kind.OWN_FIELD, Kind.TOPIC})


class _Wanted(NamedTuple):
    """What the shop asks for now, and its day."""

    covers: bool
    own: tuple[OwnField, ...]
    topics: tuple[str, ...]
    today: date


class TradeForms(QObject):
    """Keeps the sheets of visits and preferences as the shop's trade and fields want them."""

    def __init__(self, bench: Workbench, visit: Form, preference: PreferenceForm) -> None:
        super().__init__(visit)
        self._bench = bench
        self._visit = visit
        self._preference = preference
        self._own: dict[str, OwnField] = {}
        self._place = QWidget()
        self._columns = ColumnsLayout(self._place, lambda: bench.look.theme.px(_LEAST), gap=10)
        visit.add_place(self._place)
        self._place.hide()
        self._today: date | None = None
        bench.changed.connect(self._on_changed)
        self._load()

    def own(self) -> tuple[tuple[int, str], ...]:
        """Return what was typed into the own fields of the visit, by field."""
        typed = self._visit.values()
        return tuple((one.id, typed[name]) for name, one in self._own.items() if typed[name])

    def refuse_unreadable(self) -> bool:
        """Say at its field what cannot be read; tell whether there is any such."""
        typed = self._visit.values()
        for name, one in self._own.items():
            try:
                read_value(one, typed[name], self._today)
            except UserError as error:
                self._visit.show_error(name, error.message)
                return True
        return False

    def _load(self) -> None:
        shop = self._bench.shop
        self._bench.tasks.latest(self, "trade", lambda _: _wanted(shop), self._suit)

    def _suit(self, wanted: _Wanted) -> None:
        self._today = wanted.today
        for name in ("covers", "table"):
            self._visit.show_field(name, shown=wanted.covers)
        self._preference.propose_topics(wanted.topics)
        own = {f"own:{one.id}": replace(one, version=0, position=0) for one in wanted.own}
        if list(own.items()) == list(self._own.items()):
            return
        for name in self._own:
            self._visit.remove(name)
        for name, one in own.items():
            self._columns.addWidget(
                self._visit.add_late(name, own_label(one), own_kind(one).make())
            )
        self._place.setVisible(bool(own))
        self._own = own

    def _on_changed(self, changes: Changes) -> None:
        if _KINDS & changes.kinds:
            self._load()


def _wanted(shop: Shop) -> _Wanted:
    found = details(shop)
    return _Wanted(
        has_covers(found.trade),
        fields_in_use(shop, FieldOf.VISIT),
        tuple(one.name for one in topics(shop) if one.active),
        found.day_of(shop.clock()),
    )
