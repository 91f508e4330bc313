"""Clients: who they are, and how they are named."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from shop_app.domain.allergies import AllergyStatus, NewAllergy
from shop_app.domain.contact_points import ContactKind, ContactPoint, NewContactPoint
from shop_app.domain.partial_dates import PartialDate

TEXT_FIELDS = (
    "title", "given_name", "family_name", "name_as_said", "pronunciation",
    "organisation", "language", "ref", "card_code", "other_script", "pronouns",
)  # fmt: skip
"""Fields of a client that are one line of text."""
FLAGS = ("do_not_celebrate", "deceased", "do_not_contact")
"""Fields of a client that are yes or no."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A client's picture: its media type and its bytes."""

    media_type: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewClient:
    """A client to record; at least one of the names, the organisation or a contact is filled."""

    title: str = ""
    given_name: str = ""
    family_name: str = ""
    name_as_said: str = ""
    pronunciation: str = ""
    organisation: str = ""
    language: str = ""
    birthday: PartialDate | None = None
    ref: str = ""
    card_code: str = ""
    contact_points: tuple[NewContactPoint, ...] = ()
    notes: tuple[str, ...] = ()
    allergy_status: AllergyStatus | None = None
    allergies: tuple[NewAllergy, ...] = ()
    photo: Photo | None = None
    other_script: str = ""
    pronouns: str = ""
    do_not_celebrate: bool = False
    deceased: bool = False
    do_not_contact: bool = False


@dataclass(frozen=True, slots=True)
class Client:
    """One client's own facts; `created_at` and `last_visit_at` are instants in UTC."""

    id: int
    version: int
    title: str
    given_name: str
    family_name: str
    name_as_said: str
    pronunciation: str
    organisation: str
    language: str
    birthday: PartialDate | None
    ref: str
    card_code: str
    created_at: datetime
    last_visit_at: datetime | None
    visit_count: int
    other_script: str = ""
    pronouns: str = ""
    do_not_celebrate: bool = False
    deceased: bool = False
    do_not_contact: bool = False
    contact_points: tuple[ContactPoint, ...] = ()

    @property
    def display_name(self) -> str:
        """The name as a list shows it: Lefèvre, Hélène; else the organisation, else a contact."""
        return display_name(
            self.given_name, self.family_name, self.name_as_said, self.organisation
        ) or next((point.as_typed for point in self.contact_points), "")

    def of_kind(self, kind: ContactKind) -> tuple[ContactPoint, ...]:
        """Return the contact points of one kind, in their order."""
        return tuple(point for point in self.contact_points if point.kind is kind)


def display_name(given: str, family: str, as_said: str, organisation: str) -> str:
    """Return a name for lists, family name first; empty where there is no name at all."""
    if given and family:
        return f"{family}, {given}"
    return family or given or as_said or organisation
