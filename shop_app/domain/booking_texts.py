"""What the title and the text of a calendar's event say of a party: size, phone, e-mail, table."""

from __future__ import annotations

import re
from dataclasses import replace

from shop_app.domain.booking_sizes import read_covers
from shop_app.domain.bookings import NewBooking
from shop_app.domain.phones import normalise_phone

_NUMBERS = r"\d{1,3}(?:\s*(?:\+|-|–|/|\bà\b|\bou\b|\bto\b|\bor\b)\s*\d{1,3})*"
_PEOPLE = (
    r"(?:covers?|couverts?|personnes?|pers\b\.?|pax|guests?|people|persons?|adultes?|adults?"
    r"|convives?|p\b)"
)
_CHILDREN = r"(?:enfants?|kids?|child(?:ren)?|bébés?|bb|bab(?:y|ies))"
_MORE = rf"(?:\s*(?:\+|,|et|and)\s*\d{{1,2}}\s*{_CHILDREN})*"
_PARTY = re.compile(
    rf"(?:\b(?:for|pour|de|of)\s+)?({_NUMBERS}\s*{_PEOPLE}{_MORE})"
    rf"|\b(?:table|réservation|reservation|booking|party)\s+(?:de|pour|for|of)\s+({_NUMBERS})\b",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}")
_PHONE = re.compile(r"\+?\(?\d[\d .()/-]{6,}\d")
EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")
_EDGES = " -–—,;:()/|\t"
_TABLE = re.compile(
    r"(?:(?:table|tbl|t)\s*\W?\s*)?[A-Za-z]?\d{1,3}[A-Za-z]?|(?:table|terrasse|terrace|salle|salon"
    r"|bar|comptoir|counter|patio|jardin|garden|booth|véranda|veranda|cave|étage|mezzanine)"
    r"(?:\s+[\w-]{1,12}){0,2}",
    re.IGNORECASE,
)


def completed(event: NewBooking, country: str) -> NewBooking:
    """Return an event with the covers, phone and e-mail that its name and note say in words."""
    said = f"{event.name}\n{event.note}"
    phone = next(iter(_phones(said, country)), "")
    email = EMAIL.search(said)
    return replace(
        event, name=_name(event.name, phone), covers=covers_said(said) or event.covers,
        phone=event.phone or phone, email=event.email or (email[0] if email else ""),
    )  # fmt: skip


def covers_said(text: str) -> int | None:
    """Return how many come, where a text says it in words: "4 pers.", "table de 8"."""
    found = _PARTY.search(text)
    return read_covers(found[1] or found[2]) if found else None


def is_table(place: str) -> bool:
    """Tell whether a place is a table of the house, not the address of it."""
    return _TABLE.fullmatch(place.strip()) is not None


def _phones(text: str, country: str) -> list[str]:
    plain = _DAY.sub("\n", _PARTY.sub("\n", text))
    candidates = (found[0].strip() for found in _PHONE.finditer(plain))
    return [one for one in candidates if normalise_phone(one, country)]


def _name(title: str, phone: str) -> str:
    """The title without what was understood of it."""
    rest = _PARTY.sub(" ", EMAIL.sub(" ", title.replace(phone, " ") if phone else title))
    return " ".join(rest.replace("()", " ").split()).strip(_EDGES) or title
