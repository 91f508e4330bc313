"""Permissions: what a client allowed us to keep, in which words, how, and until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shop_app.text import Message, translate


class ConsentPurpose(StrEnum):
    """What a permission is for."""

    HEALTH = "health"


class ConsentWay(StrEnum):
    """How it was given."""

    SPOKEN = "spoken"
    WRITTEN = "written"
    ONLINE = "online"


WORDING = "health-1"
"""The version of the words below; raise it with every change of them."""


def consent_wording() -> Message:
    """Return what is said to the client before something about their health is noted."""
    return translate(
        "Consent",
        "We note your allergies so that nobody serves you what harms you. Only the staff sees "
        "them. Tell us at any time to erase them.",
    )


@dataclass(frozen=True, slots=True)
class Consent:
    """One permission; it holds until the day it was withdrawn."""

    id: int
    version: int
    client_id: int
    purpose: ConsentPurpose
    wording: str
    way: ConsentWay
    given_on: date
    given_to: str
    withdrawn_on: date | None
    withdrawn_to: str

    @property
    def holds(self) -> bool:
        """Whether it has not been withdrawn."""
        return self.withdrawn_on is None
