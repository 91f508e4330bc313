"""What a quick note proposes to record; a person confirms each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shop_app.domain.allergen_detection import Mention
from shop_app.domain.allergies import Severity
from shop_app.domain.contact_points import ContactKind
from shop_app.domain.preferences import Polarity

Detect = Callable[[str], tuple[Mention, ...]]
"""Finds the allergens in a text."""


class ProposalKind(StrEnum):
    """What may be recorded."""

    ALLERGY = "allergy"
    INTOLERANCE = "intolerance"
    AVERSION = "aversion"
    DIET = "diet"
    PREFERENCE = "preference"
    OCCASION = "occasion"
    SIZE = "size"
    FOLLOW_UP = "follow_up"
    CONTACT = "contact"


class Who(StrEnum):
    """Whom it is about."""

    CLIENT = "client"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One thing to record: `start` to `end` are the places in the note that say it.

    `allergen` is a code, or the words where there is none; of a diet it is the diet's code.
    `date` is one day; `month`, `day` and `year` are those of an occasion, as far as they are said.
    """

    kind: ProposalKind
    text: str
    start: int
    end: int
    who: Who = Who.CLIENT
    relation: str = ""
    uncertain: bool = False
    allergen: str = ""
    species: str = ""
    severity: Severity = Severity.UNKNOWN
    carries_adrenaline: bool = False
    polarity: Polarity | None = None
    topic: str = ""
    date: date | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    label: str = ""
    garment: str = ""
    size: str = ""
    system: str = ""
    contact: ContactKind | None = None
    value: str = ""


@dataclass(frozen=True, slots=True)
class NoteReading:
    """What a note proposes, in the order of its words, and the text that no proposal holds."""

    proposals: tuple[Proposal, ...]
    rest: str
