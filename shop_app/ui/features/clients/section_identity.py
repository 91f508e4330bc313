"""Who a client is: names, language, birthday, codes, and what must not be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from shop_app.domain.clients import Client
from shop_app.domain.languages import LANGUAGE_NAMES
from shop_app.services.changes import Kind
from shop_app.services.client_editing import change_client
from shop_app.services.clients import client_of
from shop_app.services.shop import Shop
from shop_app.text import Message, translate
from shop_app.ui.features.clients.section import Section
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_flag import InlineFlag
from shop_app.ui.kit.inline_kinds import ChoiceKind, DayKind, EditKind, LineKind
from shop_app.ui.kit.inline_part import Inline
from shop_app.ui.kit.layouts import ColumnsLayout
from shop_app.ui.workbench import Workbench

_LEAST = 150
"""Least width of a field, at scale 1.0."""


class BirthdayKind(DayKind):
    """A day handed on as typed: the service says why it cannot be a birthday."""

    def take(self, editor: QLineEdit) -> str:  # type: ignore[override] # the service reads it
        """Return what was typed."""
        return editor.text().strip()


_TEXTS: dict[str, Message] = {
    "title": translate("Clients", "Title"),
    "given_name": translate("Clients", "Given name"),
    "family_name": translate("Clients", "Family name"),
    "name_as_said": translate("Clients", "Name as said"),
    "pronunciation": translate("Clients", "How to pronounce it"),
    "other_script": translate("Clients", "Name in another script"),
    "organisation": translate("Clients", "Organisation"),
    "pronouns": translate("Clients", "Pronouns"),
    "language": translate("Clients", "Language"),
    "birthday": translate("Clients", "Birthday"),
    "card_code": translate("Clients", "Card code"),
    "ref": translate("Clients", "Client number"),
}
_FLAGS: dict[str, Message] = {
    "do_not_contact": translate("Clients", "Do not contact"),
    "do_not_celebrate": translate("Clients", "Do not celebrate"),
    "deceased": translate("Clients", "Deceased"),
}


class IdentitySection(Section):
    """Every field of the client's own."""

    name, icon = "identity", "id-card"
    title = translate("Clients", "Identity")
    kinds = frozenset({Kind.CLIENT})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.fields: dict[str, Inline] = {
            **{name: InlineField(label, _kind(name)) for name, label in _TEXTS.items()},
            **{name: InlineFlag(label) for name, label in _FLAGS.items()},
        }
        place = QWidget()
        flow = ColumnsLayout(place, lambda: bench.look.theme.px(_LEAST), most=2, gap=8)
        for name, field in self.fields.items():
            field.wanted.connect(partial(self._on_wanted, name))
            flow.addWidget(field)
        self.body.addWidget(place)

    def read(self, shop: Shop, client_id: int) -> Client:
        """Return the client."""
        return client_of(shop, client_id)

    def show_data(self, data: Client) -> None:
        """Show the client's fields."""
        for name, field in self.fields.items():
            field.open_for(data.id, getattr(data, name))

    def _on_wanted(self, name: str) -> None:
        shop, client, by = self.place()
        self.save(
            {name: self.fields[name]},
            lambda seen, wanted: change_client(shop, client, seen, wanted, by),
        )


def _kind(name: str) -> EditKind:
    if name == "birthday":
        return BirthdayKind()
    if name == "language":
        return ChoiceKind({"": "", **LANGUAGE_NAMES})
    return LineKind()
