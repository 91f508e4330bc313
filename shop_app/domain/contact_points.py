"""How a client is reached: phones, e-mails, addresses."""

from dataclasses import dataclass
from enum import StrEnum


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
