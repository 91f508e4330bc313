"""How a client is reached: phones, e-mails, addresses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from shop_app.text import UserError, translate


class ContactKind(StrEnum):
    """What a contact point is."""

    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class NewContactPoint:
    """A contact point to record; an address may come in parts, as typed or both."""

    kind: ContactKind
    as_typed: str
    label: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    preferred: bool = False


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """A contact point; `normalised` is E.164, a lower-case address, or folded words."""

    id: int
    version: int
    client_id: int
    kind: ContactKind
    label: str
    as_typed: str
    normalised: str
    street: str = ""
    postcode: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    preferred: bool = False


ADDRESS_PARTS = ("street", "postcode", "city", "region", "country")


def preferred_point(points: Iterable[ContactPoint], kind: ContactKind) -> ContactPoint | None:
    """Return the one to use of a kind: the first marked so, else the first; None where none is."""
    mine = [one for one in points if one.kind is kind]
    return next((one for one in mine if one.preferred), next(iter(mine), None))


def refuse_unfit_contact(point: NewContactPoint) -> None:
    """Refuse what reaches nobody.

    Raises:
        UserError: a phone without digits, an e-mail without @, an empty address.
    """
    typed = point.as_typed.strip()
    if point.kind is ContactKind.PHONE and not any(one.isdigit() for one in typed):
        raise UserError(translate("Contacts", "Type a phone number, for example “06 12 34 56 78”."))
    before, _, after = typed.partition("@")
    if point.kind is ContactKind.EMAIL and not (before and after and " " not in typed):
        raise UserError(translate("Contacts", "Type an e-mail address, for example “a@b.com”."))
    if not (typed or any(getattr(point, part).strip() for part in ADDRESS_PARTS)):
        raise UserError(translate("Contacts", "Type an address: at least a town."))
