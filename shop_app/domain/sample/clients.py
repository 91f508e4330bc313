"""A whole sample client, as records that the store takes in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shop_app.domain.clients import NewClient
from shop_app.domain.occasions import OccasionKind
from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.sample.allergies import SampleAllergies, Told
from shop_app.domain.sample.baskets import SampleVisit
from shop_app.domain.sample.belongings import Belongings
from shop_app.domain.sample.calendar import Calendar
from shop_app.domain.sample.contacts import Places
from shop_app.domain.sample.follow_ups import SampleFollowUp
from shop_app.domain.sample.own_values import OwnPairs
from shop_app.domain.sample.people import Names
from shop_app.domain.sample.preferences import SamplePreference
from shop_app.domain.sample.tailoring import Tailoring
from shop_app.domain.sample.trades import Trade


@dataclass(frozen=True, slots=True)
class World:
    """What all clients of one sample share."""

    trade: Trade
    names: Names
    places: Places
    calendar: Calendar


@dataclass(frozen=True, slots=True)
class SampleNote:
    """A lasting note, when it was written and by whom (a number of staff)."""

    text: str
    at: datetime
    by: int


@dataclass(frozen=True, slots=True)
class SampleOccasion:
    """A date that matters."""

    kind: OccasionKind
    label: str
    day: PartialDate


@dataclass(frozen=True, slots=True)
class SampleClient:
    """Somebody invented, with the whole history; visits in order of time."""

    new: NewClient
    created_at: datetime
    visits: tuple[SampleVisit, ...]
    allergies: SampleAllergies
    told: Told
    preferences: tuple[SamplePreference, ...]
    notes: tuple[SampleNote, ...]
    follow_ups: tuple[SampleFollowUp, ...]
    occasions: tuple[SampleOccasion, ...]
    belongings: Belongings
    tailoring: Tailoring
    own: OwnPairs = ()
