"""Phones, e-mails and addresses of a card."""

# ruff: noqa: SIM905 - lists of words read better as text

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from urllib.parse import unquote

from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.import_headers import place_label
from shop_app.exchange.clean_text import LONGEST_LINE, clean_line
from shop_app.exchange.vcard_cards import Card
from shop_app.exchange.vcard_properties import Property, without_scheme

_PLACES = {
    "HOME": "home",
    "WORK": "work",
    "CELL": "mobile",
    "IPHONE": "mobile",
    "FAX": "fax",
    "PAGER": "pager",
    "CAR": "car",
    "MAIN": "main",
    "SCHOOL": "school",
    "OTHER": "other",
}
_MEANS_NOTHING = frozenset(
    "PREF INTERNET VOICE VOICEMAIL MSG TEXT TEXTPHONE VIDEO POSTAL PARCEL DOM INTL X400 UNKNOWN "
    "TLX BBS MODEM ISDN PCS".split()
)
_APPLE_LABEL = re.compile(r"_\$!<(.*)>!\$_")
_EXTENSION = re.compile(r";ext=", re.IGNORECASE)
_URI_PARAMETERS = re.compile(r";(?!ext=)[^;]*", re.IGNORECASE)


def contact_points(card: Card) -> tuple[NewContactPoint, ...]:
    """Return phones, e-mails and addresses in the card's order, the preferred of each first."""
    found = [
        *_of_kind(card, "TEL", _phone),
        *_of_kind(card, "EMAIL", _email),
        *_addresses(card),
    ]
    if not any(one.preferred for one in found):
        return tuple(dict.fromkeys(found))
    return tuple(_preferred_once(found))


def _preferred_once(found: Iterable[NewContactPoint]) -> Iterator[NewContactPoint]:
    """Yield each contact point once; the mark goes to the first of a kind that has it."""
    seen: dict[NewContactPoint, bool] = {}
    for one in found:
        plain = replace(one, preferred=False)
        seen[plain] = seen.get(plain, False) or one.preferred
    marked: set[ContactKind] = set()
    for point, preferred in seen.items():
        yield replace(point, preferred=preferred and point.kind not in marked)
        marked.update({point.kind} if preferred else ())


def label_of(card: Card, one: Property) -> str:
    """Return which one it is: "home", "work fax", or the owner's own word."""
    if custom := custom_label(card, one):
        return place_label(custom)
    known = [_PLACES[word] for word in one.types if word in _PLACES]
    if known:
        return place_label(" ".join(known))
    own = [word for word in one.types if word not in _MEANS_NOTHING]
    return clean_line(own[0].removeprefix("X-").lower())[:LONGEST_LINE] if own else ""


def custom_label(card: Card, one: Property) -> str:
    """Return the label that Apple and Google put beside a property of the same group."""
    if not one.group:
        return ""
    for other in card.properties:
        if other.group == one.group and other.name == "X-ABLABEL":
            text = clean_line(other.text)[:LONGEST_LINE]
            match = _APPLE_LABEL.fullmatch(text)
            return match[1] if match else text
    return ""


def _of_kind(
    card: Card, name: str, read: Callable[[Card, Property], Iterable[NewContactPoint]]
) -> Iterator[NewContactPoint]:
    for one in sorted(card.all(name), key=lambda one: not one.is_preferred):
        for point in read(card, one):
            yield replace(point, preferred=True) if one.is_preferred else point


def _phone(card: Card, one: Property) -> Iterable[NewContactPoint]:
    text = one.text
    if text.lower().startswith("tel:"):
        text = _URI_PARAMETERS.sub("", unquote(without_scheme(text)))
    text = clean_line(_EXTENSION.sub(" ext. ", text))[:LONGEST_LINE]
    if text:
        yield NewContactPoint(ContactKind.PHONE, text, label_of(card, one))


def _email(card: Card, one: Property) -> Iterable[NewContactPoint]:
    text = clean_line(re.sub("^mailto:", "", one.text, flags=re.IGNORECASE))[:LONGEST_LINE]
    if text:
        yield NewContactPoint(ContactKind.EMAIL, text, label_of(card, one))


def _addresses(card: Card) -> Iterator[NewContactPoint]:
    yield from _of_kind(card, "ADR", _address)
    if card.first("ADR") is None:
        yield from _of_kind(card, "LABEL", _printed_address)


def _address(card: Card, one: Property) -> Iterable[NewContactPoint]:
    parts = [part[:LONGEST_LINE].strip(", \n") for part in one.components[:7]]
    box, extended, street, city, region, postcode, country = parts + [""] * (7 - len(parts))
    lines = "\n".join(filter(None, (street, extended, box)))
    line = [clean_line(part.replace("\n", " ")) for part in (city, region, postcode, country)]
    point = address_point(lines, line[2], line[0], line[1], line[3], label=label_of(card, one))
    if point.as_typed:
        yield point


def _printed_address(card: Card, one: Property) -> Iterable[NewContactPoint]:
    if text := one.text[:LONGEST_LINE]:
        yield address_point(text, "", "", "", "", label=label_of(card, one))


def address_point(
    street: str, postcode: str, city: str, region: str, country: str, *, label: str
) -> NewContactPoint:
    """Return an address with its one-line form, whose lines are parted by commas."""
    town = f"{postcode} {city}" if postcode and city else postcode or city
    lines = street.replace("\n", ", ") if "\n" in street else street
    shown = ", ".join([part for part in (lines, town, region, country) if part])
    return NewContactPoint(
        ContactKind.ADDRESS, shown, label, street, postcode, city, region, country
    )
