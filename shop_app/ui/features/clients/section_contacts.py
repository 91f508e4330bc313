"""How a client is reached: phones, e-mails and addresses, with labels, one of each preferred."""

from __future__ import annotations

import re
from functools import partial

from shop_app.domain.contact_points import ADDRESS_PARTS, ContactKind, ContactPoint, NewContactPoint
from shop_app.services.changes import Kind
from shop_app.services.client_editing import (
    add_contact_point,
    change_contact_point,
    prefer_contact_point,
    remove_contact_point,
)
from shop_app.services.clients import client_of
from shop_app.services.shop import Shop
from shop_app.text import Message, translate
from shop_app.ui.features.clients.contact_labels import LabelKind
from shop_app.ui.features.clients.section import Section
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_flag import InlineFlag
from shop_app.ui.kit.record_list import AddLine, RecordList
from shop_app.ui.kit.record_row import RecordRow
from shop_app.ui.workbench import Workbench

_PARTS: dict[str, Message] = {
    "street": translate("Clients", "Street"),
    "postcode": translate("Clients", "Postcode"),
    "city": translate("Clients", "Town"),
    "country": translate("Clients", "Country"),
}
_KINDS: dict[ContactKind, tuple[Message, Message]] = {
    ContactKind.PHONE: (translate("Clients", "Phone"), translate("Clients", "Add a phone…")),
    ContactKind.EMAIL: (translate("Clients", "E-mail"), translate("Clients", "Add an e-mail…")),
    ContactKind.ADDRESS: (
        translate("Clients", "Address"),
        translate("Clients", "Add an address, for example 12 rue des Tilleuls, 69006 Lyon"),
    ),
}
_TOWN = re.compile(r"^(?P<postcode>[A-Z]{0,2}-?\d{4,6})\s+(?P<city>.+)$")


class ContactsSection(Section):
    """Three lists, each with a line for the next one."""

    name, icon = "contacts", "contact"
    title = translate("Clients", "Contact")
    kinds = frozenset({Kind.CLIENT, Kind.CONTACT_POINT})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.lists: dict[ContactKind, RecordList] = {}
        for kind, (_, add) in _KINDS.items():
            line = AddLine(add)
            line.entered.connect(partial(self._on_entered, kind, line))
            made = RecordList(partial(_row, kind), line)
            made.edited.connect(self._on_edited)
            made.deleting.connect(self._on_deleting)
            self.lists[kind] = made
            self.body.addWidget(made)

    def read(self, shop: Shop, client_id: int) -> tuple[ContactPoint, ...]:
        """Return the client's contact points."""
        return client_of(shop, client_id).contact_points

    def show_data(self, data: tuple[ContactPoint, ...]) -> None:
        """Show them, each kind in its list."""
        for kind, shown in self.lists.items():
            points = [one for one in data if one.kind is kind]
            shown.show_records(self.client_id, points, _fill)

    def _on_entered(self, kind: ContactKind, line: AddLine, typed: str) -> None:
        shop, client, by = self.place()
        new = _address(typed) if kind is ContactKind.ADDRESS else NewContactPoint(kind, typed)
        self.add(line, lambda: add_contact_point(shop, client, new, by))

    def _on_edited(self, row: RecordRow, name: str) -> None:
        shop, _, by = self.place()
        point, field = row.record_id, row.fields[name]
        if name != "preferred":
            self.save(
                {name: field},
                lambda seen, wanted: change_contact_point(shop, point, seen, wanted, by),
            )
        elif field.typed:
            self.save({name: field}, lambda _seen, _wanted: prefer_contact_point(shop, point, by))
        else:
            words = translate("Clients", "Choose the other one instead: one is always preferred.")
            field.refuse(words)

    def _on_deleting(self, point: int) -> None:
        shop, by = self.bench.shop, self.bench.staff_id
        self.write(lambda: remove_contact_point(shop, point, by))


def _row(kind: ContactKind) -> RecordRow:
    row = RecordRow()
    label = InlineField(translate("Clients", "Label"), LabelKind())
    if kind is ContactKind.ADDRESS:
        row.add("street", InlineField(_PARTS["street"]), 3)
        row.add("label", label, 2)
        row.add("postcode", InlineField(_PARTS["postcode"]), 2, below=True)
        row.add("city", InlineField(_PARTS["city"]), 3)
        row.add("country", InlineField(_PARTS["country"]), 2)
    else:
        row.add("as_typed", InlineField(_KINDS[kind][0]), 5)
        row.add("label", label, 2)
    row.add("preferred", InlineFlag(translate("Clients", "Preferred")), 0)
    return row


def _fill(row: RecordRow, point: ContactPoint) -> None:
    row.show_values({name: getattr(point, name) for name in row.fields}, _whole(point))


def _whole(point: ContactPoint) -> str:
    """Show an address that came in one piece: none of its parts would say it."""
    if point.kind is not ContactKind.ADDRESS:
        return ""
    return "" if any(getattr(point, part) for part in ADDRESS_PARTS) else point.as_typed


def _address(typed: str) -> NewContactPoint:
    """Return an address typed in one line: its last part is the town where it has a postcode."""
    *before, last = (part.strip() for part in typed.split(","))
    town = _TOWN.match(last)
    if town is None:
        return NewContactPoint(ContactKind.ADDRESS, "", street=", ".join((*before, last)))
    return NewContactPoint(
        ContactKind.ADDRESS,
        "",
        street=", ".join(before),
        postcode=town["postcode"],
        city=town["city"],
    )
