"""A client as handed on to other programs: all that was noted, in one record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from shop_app.domain.allergies import (
    HARMFUL,
    Allergy,
    AllergyStatus,
    CrossContact,
    gravest_first,
)
from shop_app.domain.allergy_item_words import TOLD_BY_WORDS, columns_of, item_words
from shop_app.domain.clients import FLAGS, Client, Photo
from shop_app.domain.contact_points import ContactKind
from shop_app.domain.record_kinds import field_words
from shop_app.text import Joined, Message, Value, translate


@dataclass(frozen=True, slots=True)
class ExportedClient:
    """One client with tags, notes, allergies and values of own fields (by the field's name)."""

    client: Client
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    status: AllergyStatus = AllergyStatus.NOT_ASKED
    answered_on: date | None = None
    allergies: tuple[Allergy, ...] = ()
    own: tuple[tuple[str, str], ...] = ()
    photo: Photo | None = None


@dataclass(frozen=True, slots=True)
class Width:
    """How many phones, e-mails, addresses and allergies the client with most of them has."""

    phones: int = 1
    emails: int = 1
    addresses: int = 1
    allergies: int = 1

    def beside(self, client: Client) -> Width:
        """Return the width that also holds this client."""
        return Width(
            max(self.phones, len(client.of_kind(ContactKind.PHONE))),
            max(self.emails, len(client.of_kind(ContactKind.EMAIL))),
            max(self.addresses, len(client.of_kind(ContactKind.ADDRESS))),
            self.allergies,
        )


_NAMES = (
    "title", "given_name", "family_name", "name_as_said", "pronunciation", "other_script",
    "organisation", "pronouns", "language",
)  # fmt: skip
_NUMBERED = translate("Export", "{field} {number}")
_LABEL = translate("Export", "{field} {number} (label)")
_ADDRESS = ("street", "postcode", "city", "region", "country")
STATUS_WORDS: dict[AllergyStatus, Message] = {
    AllergyStatus.NOT_ASKED: translate("Export", "not asked"),
    AllergyStatus.NONE_KNOWN: translate("Export", "none known"),
    AllergyStatus.HAS: translate("Export", "has"),
    AllergyStatus.DECLINED: translate("Export", "prefers not to say"),
}


def export_header(width: Width, own: Sequence[str]) -> tuple[Value, ...]:
    """Return the header of a table of clients, in words that importing recognises."""
    return (
        *map(field_words, _NAMES), *map(field_words, ("birthday", "ref", "card_code")),
        *_several("phone", width.phones), *_several("email", width.emails),
        *_addresses(width.addresses), field_words("tags"), *map(field_words, FLAGS),
        translate("Export", "Allergy answer"), translate("Export", "Allergy answer on"),
        *_items(width.allergies), *own,
        field_words("note"),
    )  # fmt: skip


def export_row(one: ExportedClient, width: Width, own: Sequence[str]) -> tuple[Value, ...]:
    """Return a client as a row under `export_header`."""
    client, values = one.client, dict(one.own)
    yes = translate("Export", "yes")
    return (
        *(getattr(client, name) for name in _NAMES),
        client.birthday.iso if client.birthday else "", client.ref, client.card_code,
        *_points(client, ContactKind.PHONE, width.phones),
        *_points(client, ContactKind.EMAIL, width.emails),
        *_places(client, width.addresses),
        ", ".join(one.tags), *(yes if getattr(client, flag) else "" for flag in FLAGS),
        STATUS_WORDS[one.status], one.answered_on.isoformat() if one.answered_on else "",
        *_allergies(one.allergies, width.allergies),
        *(values.get(name, "") for name in own), "\n".join(one.notes),
    )  # fmt: skip


def _several(field: str, number: int) -> Iterator[Value]:
    for index in range(1, number + 1):
        words = field_words(field)
        yield _NUMBERED.format(field=words, number=str(index))
        yield _LABEL.format(field=words, number=str(index))


def _items(number: int) -> Iterator[Value]:
    for index in range(1, number + 1):
        yield _NUMBERED.format(field=translate("Export", "Allergy"), number=str(index))


def _addresses(number: int) -> Iterator[Value]:
    for index in range(1, number + 1):
        for part in _ADDRESS:
            words = field_words(part)
            yield _NUMBERED.format(field=words, number=str(index))
        yield _LABEL.format(field=field_words("street"), number=str(index))


def _points(client: Client, kind: ContactKind, room: int) -> Iterator[str]:
    points = client.of_kind(kind)
    for point in points:
        yield from (point.as_typed, point.label)
    yield from [""] * (2 * (room - len(points)))


def _places(client: Client, room: int) -> Iterator[str]:
    points = client.of_kind(ContactKind.ADDRESS)
    for point in points:
        parted = point.street or point.postcode or point.city
        parts = [getattr(point, part) for part in _ADDRESS]
        yield from parts if parted else (point.as_typed, "", "", "", "")
        yield point.label
    yield from [""] * ((len(_ADDRESS) + 1) * (room - len(points)))


def _allergies(items: Sequence[Allergy], room: int) -> Iterator[Value]:
    """One cell an item, the gravest first: read in again, each is one thing to confirm."""
    yield from map(allergy_cell, gravest_first(tuple(items)))
    yield from [""] * (room - len(items))


def allergy_cell(item: Allergy) -> Value:
    """Return all that is recorded of an item in one line: what, how grave, who said so and when."""
    facts: tuple[Value, ...] = (
        item_words(columns_of(item)),
        translate("Export", "traces do not matter") if _traces_do_not(item) else "",
        translate("Export", "reaction: {text}").format(text=item.reaction) if item.reaction else "",
        translate("Export", "note: {text}").format(text=item.note) if item.note else "",
        TOLD_BY_WORDS[item.told_by],
        _signed(
            translate("Export", "noted {day}"), translate("Export", "noted {day} by {who}"),
            item.noted_on, item.noted_by,
        ),
        _signed(
            translate("Export", "confirmed {day}"), translate("Export", "confirmed {day} by {who}"),
            item.confirmed_on, item.confirmed_by,
        ),
    )  # fmt: skip
    return Joined(tuple(one for one in facts if one), ", ")


def _signed(plain: Message, by: Message, day: date, who: str) -> Message:
    return (by if who else plain).format(day=day.isoformat(), who=who)


def _traces_do_not(item: Allergy) -> bool:
    return item.kind in HARMFUL and item.cross_contact is CrossContact.NO
