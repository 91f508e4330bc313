"""The shop's own fields in their order, and the sheet that makes or changes one."""

from __future__ import annotations

from shop_app.domain.client_fields import Privacy
from shop_app.domain.own_fields import FieldOf, OwnField, kind_name, privacy_name
from shop_app.services.changes import Changes, Kind
from shop_app.services.own_fields import (
    add_field,
    bring_back,
    change_field,
    move_field,
    own_fields,
    put_aside,
)
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.features.settings.field_form import FieldForm
from shop_app.ui.features.settings.ordered_list import Listed
from shop_app.ui.features.settings.ordered_panel import OrderedPanel
from shop_app.ui.workbench import Workbench


class FieldsPanel(OrderedPanel):
    """Every field, those put aside last; a change of kind or choices takes the values along."""

    def __init__(self, bench: Workbench) -> None:
        self._fields: tuple[OwnField, ...] = ()
        self._editing: OwnField | None = None
        self.form = FieldForm()
        words = (
            translate("Settings", "Own fields"),
            translate(
                "Settings", "No field yet. A field holds what this shop alone wants to know."
            ),
            translate("Settings", "New field"),
        )
        super().__init__(bench, words, self.form, Kind.OWN_FIELD)

    def load(self) -> None:
        """Read the fields and show them."""
        shop = self._bench.shop
        self._bench.tasks.latest(self, "fields", lambda _: own_fields(shop), self._show)

    def _show(self, fields: tuple[OwnField, ...]) -> None:
        self._fields = tuple(sorted(fields, key=lambda one: not one.active))
        if self._editing is not None:  # to be saved over what it says now
            self._editing = self._field(self._editing.id)
        self.show_items([Listed(one.id, _words(one), one.active) for one in self._fields])

    def _field(self, field_id: int) -> OwnField | None:
        return next((one for one in self._fields if one.id == field_id), None)

    def open_item(self, item_id: int | None) -> None:
        """Open the sheet for a field, or for a new one."""
        self._editing = None if item_id is None else self._field(item_id)
        self.form.start(self._editing)

    def save(self) -> None:
        """Record what the sheet holds."""
        editing, new = self._editing, self.form.field()
        shop, by = self._bench.shop, self._bench.staff_id

        def work() -> Changes:
            if editing is None:
                return add_field(shop, new, by)
            return change_field(shop, editing, new, by)

        self._bench.do(self, work, lambda _: self.form.finish(), self._refused)

    def _refused(self, sentence: Message) -> None:
        self.form.refuse(sentence)
        self.load()

    def move_item(self, item_id: int, places: int) -> None:
        """Move a field up (negative) or down."""
        shop, by = self._bench.shop, self._bench.staff_id
        self.write(lambda: move_field(shop, item_id, places, by))

    def drop_item(self, item_id: int) -> None:
        """Put a field aside, or bring it back."""
        one, shop, by = self._field(item_id), self._bench.shop, self._bench.staff_id
        if one is not None:
            drop = put_aside if one.active else bring_back
            self.write(lambda: drop(shop, one, by))


def _words(one: OwnField) -> Value:
    """Name, kind with its unit or choices, and what is not as most fields are."""
    parts: list[Value] = [one.name, kind_name(one.kind)]
    if one.unit:
        parts.append(one.unit)
    if one.choices:
        parts.append(tuple(one.choices))
    if one.months:
        parts.append(translate("Settings", "counts for %n month(s)", None, one.months))
    if one.of is FieldOf.VISIT:
        parts.append(translate("Settings", "of visits"))
    if one.privacy is not Privacy.ORDINARY:
        parts.append(privacy_name(one.privacy))
    return Joined(tuple(parts))
