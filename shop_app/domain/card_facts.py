"""Three facts of the shop's choice, shown on the card beside what always stands there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from shop_app.domain.clients import Client
from shop_app.domain.contact_points import ContactKind
from shop_app.domain.days import day_and_month, full_day
from shop_app.domain.languages import LANGUAGE_NAMES
from shop_app.domain.own_fields import OwnField, OwnValue
from shop_app.domain.own_values import stored_day, value_words
from shop_app.text import Message, Value, translate

PLACES = (1, 2, 3)
Facts: TypeAlias = tuple[str, str, str]
"""Names of the facts at the three places: "own:FIELD", "size:GARMENT", or a built-in one."""
OWN, SIZE = "own:", "size:"
LOOKED_UP = frozenset({"tags", "last_measured"})
"""Built-in facts that stand in tables of their own."""

BUILT_IN: dict[str, Message] = {
    "language": translate("CardFact", "Language"),
    "town": translate("CardFact", "Town"),
    "birthday": translate("CardFact", "Birthday"),
    "organisation": translate("CardFact", "Organisation"),
    "phone": translate("CardFact", "Phone"),
    "email": translate("CardFact", "E-mail"),
    "pronouns": translate("CardFact", "Pronouns"),
    "card_code": translate("CardFact", "Card code"),
    "client_number": translate("CardFact", "Client number"),
    "visits": translate("CardFact", "Visits"),
    "tags": translate("CardFact", "Tags"),
    "last_measured": translate("CardFact", "Last measured"),
}
"""Facts that every shop may choose."""


@dataclass(frozen=True, slots=True)
class CardFact:
    """One fact: what it is called, and what is known ("" for nothing)."""

    label: Value
    value: Value = ""


NO_FACTS = (CardFact(""), CardFact(""), CardFact(""))


@dataclass(frozen=True, slots=True)
class FactRecords:
    """What the file holds for the facts of one card.

    `fields` are those that the facts name, `own` the client's values of own fields, `looked_up`
    what stands in tables of its own, by name.
    """

    facts: Facts = ("", "", "")
    fields: tuple[OwnField, ...] = ()
    own: tuple[OwnValue, ...] = ()
    looked_up: Mapping[str, str] = field(default_factory=dict)


NOTHING_KNOWN = FactRecords()


def own_fact(field_id: int) -> str:
    """Return the name of an own field as a fact."""
    return f"{OWN}{field_id}"


def card_facts(records: FactRecords, client: Client) -> tuple[CardFact, CardFact, CardFact]:
    """Return exactly three facts of a client."""
    first, second, third = (_fact(name, records, client) for name in records.facts)
    return first, second, third


def _fact(name: str, records: FactRecords, client: Client) -> CardFact:
    if name.startswith(OWN):
        return _of_own_field(name, records)
    if name.startswith(SIZE):
        garment = name.removeprefix(SIZE)
        label = translate("CardFact", "Size: {garment}").format(garment=garment)
        return CardFact(label, records.looked_up.get(name, ""))
    if name not in BUILT_IN:
        return CardFact("")
    if name == "last_measured":
        day = stored_day(records.looked_up.get(name, ""))
        return CardFact(BUILT_IN[name], "" if day is None else full_day(day))
    return CardFact(BUILT_IN[name], records.looked_up.get(name) or _of_client(name, client))


def _of_own_field(name: str, records: FactRecords) -> CardFact:
    field_id = name.removeprefix(OWN)
    one = next((one for one in records.fields if str(one.id) == field_id), None)
    if one is None:
        return CardFact("")
    known = next((value for value in records.own if value.field.id == one.id), None)
    return CardFact(one.name, "" if known is None else value_words(one, known.value))


def _of_client(name: str, client: Client) -> Value:
    if name == "language":
        return LANGUAGE_NAMES.get(client.language, client.language)
    if name == "birthday":
        return "" if client.birthday is None else _birthday(client)
    if name == "visits":
        return str(client.visit_count)
    if name in {"phone", "email", "town"}:
        return _contact(name, client)
    column = {"client_number": "ref"}.get(name, name)
    return str(getattr(client, column, ""))


def _birthday(client: Client) -> Value:
    day = client.birthday
    if day is None:
        return ""
    if day.year is None:
        return day_and_month(day.month, day.day)
    return full_day(date(day.year, day.month, day.day))


def _contact(name: str, client: Client) -> str:
    kind = {"phone": ContactKind.PHONE, "email": ContactKind.EMAIL}.get(name, ContactKind.ADDRESS)
    points = sorted(client.of_kind(kind), key=lambda point: not point.preferred)
    texts = (point.city if name == "town" else point.as_typed for point in points)
    return next((text for text in texts if text), "")
