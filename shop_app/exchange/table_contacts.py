"""Phones, e-mails and addresses of one row of a table."""

# ruff: noqa: SIM905 - lists of words read better as text

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.import_headers import place_label
from shop_app.exchange.columns import Column, Columns
from shop_app.exchange.vcard_contacts import address_point

_SEPARATORS = re.compile(r"\s*(?::::|[/;,|\n]|\bou\b|\bor\b|\bet\b)\s*", re.IGNORECASE)
_SEPARATING = re.compile(r"[/;:,|oOeE\n]")
_EMAIL_SEPARATORS = re.compile(r"\s*(?::::|[;,|])\s*|\s+")
_FEWEST_DIGITS = 6
_MAILTO = re.compile(r"^mailto:", re.IGNORECASE)
_TOWN_AT_END = re.compile(r"(.*?\S)[,;\s]+(?:FR?-)?(\d{5})\s+([^\d,]{2,60})", re.DOTALL)
_POSTCODE_THEN_CITY = re.compile(r"\s*([A-Z]{1,2}-)?(\d[\d ]{2,6}\d)[\s,-]+(\D.*)", re.DOTALL)
_CITY_THEN_POSTCODE = re.compile(r"(\D*[^\d\s(,-])[\s,(-]+(\d[\d ]{2,6}\d)\)?")
_SMALL_NOTHING = (
    "- -- n/a #n/a null nan #value! #ref! ? / . 0/0/00 00/00/00 00/00/0000 0000-00-00".split()
)
NOTHING = frozenset((*_SMALL_NOTHING, *map(str.upper, _SMALL_NOTHING)))
"""What cells say that have nothing to say."""
_NOWHERE = -1
"""The place of the empty cell that is added to each row, for parts without a column."""


_PHONE, _EMAIL = ContactKind.PHONE, ContactKind.EMAIL


@dataclass(frozen=True, slots=True)
class _Address:
    """Where the parts of one address stand; `plain` reads them where each has one column."""

    label: str
    label_at: int | None
    places: dict[str, tuple[int, ...]]
    plain: Callable[[Sequence[str]], tuple[str, ...]] | None

    @property
    def is_street_alone(self) -> bool:
        """Tell whether the whole address stands in its street column."""
        return not {"postcode", "city", "postcode_and_city"} & self.places.keys()

    def joined(self, field: str, cells: Sequence[str], separator: str) -> str:
        """Return what the columns of one part say together."""
        texts = (cells[at] for at in self.places.get(field, ()))
        return separator.join(text for text in texts if text and text not in NOTHING)


class ContactColumns:
    """The columns of a table that say how a client is reached."""

    def __init__(self, columns: Columns) -> None:
        self._phones = columns.of("phone")
        self._emails = columns.of("email")
        self._addresses = _addresses(columns)

    def read(self, cells: Sequence[str]) -> tuple[NewContactPoint, ...]:
        """Return the contact points of one row, each once.

        `cells` are as wide as the header at least, and end with an empty one.
        """
        found: list[NewContactPoint] = []
        for column in self._phones:
            if (text := cells[column.at]) and text not in NOTHING:
                label = column.label if column.label_at is None else _label(column, cells)
                found += [NewContactPoint(_PHONE, one, label) for one in _phones(text)]
        for column in self._emails:
            if (text := cells[column.at]) and text not in NOTHING:
                label = column.label if column.label_at is None else _label(column, cells)
                found += [NewContactPoint(_EMAIL, one, label) for one in _emails(text)]
        for address in self._addresses:
            if point := _address(address, cells):
                found.append(point)
        seen = {point.as_typed for point in found}
        return tuple(found) if len(seen) == len(found) else tuple(dict.fromkeys(found))


def _label(column: Column | _Address, cells: Sequence[str]) -> str:
    """Return what the column beside says: which phone, e-mail or address it is."""
    if column.label_at is None:
        return column.label
    said = place_label(cells[column.label_at].strip("* "))
    return said if said.isascii() is False or said != said.upper() else said.lower()


def _phones(text: str) -> Sequence[str]:
    """Return the numbers in a cell: several only where each part could be one."""
    if text.isascii() and not _SEPARATING.search(text):
        return (text,)
    parts = [part for part in _SEPARATORS.split(text) if part]
    digits = [sum(char.isdigit() for char in part) for part in parts]
    if parts and (":::" in text or min(digits) >= _FEWEST_DIGITS):
        return parts
    return (text.replace("\n", " "),)


def _emails(text: str) -> Sequence[str]:
    if text[:1] in "mM":
        text = _MAILTO.sub("", text)
    if text.count("@") <= 1:
        return (text.replace("\n", " "),)
    parts = [part for part in _EMAIL_SEPARATORS.split(text) if part]
    return parts if all("@" in part for part in parts) else (text.replace("\n", " "),)


def _addresses(columns: Columns) -> list[_Address]:
    groups: dict[tuple[str, int], list[Column]] = {}
    fields = "street street_number formatted_address postcode city postcode_and_city region country"
    for column in columns.of(*fields.split()):
        groups.setdefault(column.group, []).append(column)
    return [_address_columns(members) for members in groups.values()]


def _address_columns(members: Sequence[Column]) -> _Address:
    places: dict[str, tuple[int, ...]] = {}
    for one in members:
        places[one.field] = (*places.get(one.field, ()), one.at)
    label_at = next((one.label_at for one in members if one.label_at is not None), None)
    return _Address(members[0].label, label_at, places, _plain(places))


def _plain(places: dict[str, tuple[int, ...]]) -> Callable[[Sequence[str]], tuple[str, ...]] | None:
    """Return what reads street, postcode, city, region and country at once, if they are simple."""
    parts = ("street", "postcode", "city", "region", "country")
    simple = all(field in parts and len(at) == 1 for field, at in places.items())
    if not simple or not {"postcode", "city"} & places.keys():
        return None
    return itemgetter(*(places.get(part, (_NOWHERE,))[0] for part in parts))


def _address(columns: _Address, cells: Sequence[str]) -> NewContactPoint | None:
    if columns.plain is not None:
        parts = columns.plain(cells)
        if not any(parts):
            return None
        if NOTHING.isdisjoint(parts):
            return address_point(*parts, label=_label(columns, cells))
    return _address_in_pieces(columns, cells)


def _address_in_pieces(columns: _Address, cells: Sequence[str]) -> NewContactPoint | None:
    """Read an address whose parts are spread over columns, or share one."""
    street = columns.joined("street", cells, "\n")
    if number := columns.joined("street_number", cells, " "):
        street = f"{number} {street}".strip()
    postcode, city = columns.joined("postcode", cells, " "), columns.joined("city", cells, ", ")
    if both := columns.joined("postcode_and_city", cells, " "):
        postcode, city = _postcode_and_city(both)
    elif street and columns.is_street_alone and (match := _TOWN_AT_END.fullmatch(street)):
        street, postcode, city = match[1].rstrip(",; \n"), match[2], match[3].strip()
    region = columns.joined("region", cells, ", ")
    country = columns.joined("country", cells, ", ")
    if not (street or postcode or city):
        street = columns.joined("formatted_address", cells, "\n")
        if not (street or region or country):
            return None
    return address_point(street, postcode, city, region, country, label=_label(columns, cells))


def _postcode_and_city(text: str) -> tuple[str, str]:
    if match := _POSTCODE_THEN_CITY.fullmatch(text):
        return (match[1] or "") + match[2], match[3].strip()
    if match := _CITY_THEN_POSTCODE.fullmatch(text):
        return match[2], match[1].strip()
    return "", text
