"""What we know of a client's allergies: never asked is not none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any


class DietaryKind(StrEnum):
    """The four that are never mixed, the gravest first."""

    ALLERGY = "allergy"
    INTOLERANCE = "intolerance"
    AVERSION = "aversion"
    DIET = "diet"


class AllergyStatus(StrEnum):
    """What the client was asked and said."""

    NOT_ASKED = "not_asked"
    NONE_KNOWN = "none_known"
    HAS = "has"
    DECLINED = "declined"


class Severity(StrEnum):
    """How grave it is, as the client says it; unknown is treated with care, not as mild."""

    SEVERE = "severe"
    UNKNOWN = "unknown"
    MODERATE = "moderate"
    MILD = "mild"


class CrossContact(StrEnum):
    """Whether traces matter to the client; unknown counts as if they did."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class ToldBy(StrEnum):
    """Who said it."""

    CLIENT = "client"
    COMPANION = "companion"
    STAFF = "staff"


HARMFUL = frozenset({DietaryKind.ALLERGY, DietaryKind.INTOLERANCE})
"""Kinds that may harm: a client who has one of them has the status `has`."""

STALE_AFTER = timedelta(days=365)
STALE_AFTER_SEVERE = timedelta(days=183)


@dataclass(frozen=True, slots=True)
class NewAllergy:
    """An allergy, intolerance, aversion or diet to record."""

    allergen: str
    kind: DietaryKind = DietaryKind.ALLERGY
    species: str = ""
    severity: Severity = Severity.UNKNOWN
    carries_adrenaline: bool = False
    reaction: str = ""
    note: str = ""
    told_by: ToldBy = ToldBy.CLIENT
    cross_contact: CrossContact = CrossContact.UNKNOWN


@dataclass(frozen=True, slots=True)
class Allergy:
    """One thing that must be avoided, with who said so and when it was last confirmed."""

    id: int
    version: int
    client_id: int
    kind: DietaryKind
    allergen: str
    species: str
    severity: Severity
    carries_adrenaline: bool
    reaction: str
    note: str
    told_by: ToldBy
    noted_on: date
    noted_by: str
    confirmed_on: date
    confirmed_by: str
    cross_contact: CrossContact = CrossContact.UNKNOWN

    @property
    def is_severe(self) -> bool:
        """Whether it harms gravely: the client says so, or carries adrenaline for it."""
        return is_severe(self.kind, self.severity, carries_adrenaline=self.carries_adrenaline)


def is_severe(kind: DietaryKind, severity: Severity, *, carries_adrenaline: bool) -> bool:
    """Tell whether something harms gravely: so it was said, or adrenaline is carried for it."""
    return kind in HARMFUL and (severity is Severity.SEVERE or carries_adrenaline)


@dataclass(frozen=True, slots=True)
class RemovedAllergy:
    """An item as it was before it was removed, or lessened where it `changed`: it stays visible.

    Who did it, when and why.
    """

    id: int
    client_id: int
    kind: DietaryKind
    allergen: str
    species: str
    severity: Severity
    reason: str
    noted_on: date
    removed_on: date
    removed_by: str
    allergy_id: int = 0
    changed: bool = False
    carries_adrenaline: bool = False
    cross_contact: CrossContact = CrossContact.UNKNOWN


@dataclass(frozen=True, slots=True)
class AllergyKnowledge:
    """All that is known: the status, its age and the items; a client without row was not asked.

    `limit` and `severe_limit` are the days after which the shop asks again; `ask_each_time` says
    that the client wants nothing noted. `latest_day` is the latest one on which the file was used.
    """

    status: AllergyStatus = AllergyStatus.NOT_ASKED
    confirmed_on: date | None = None
    confirmed_by: str = ""
    version: int = 0
    items: tuple[Allergy, ...] = ()
    ask_each_time: bool = False
    limit: int = STALE_AFTER.days
    severe_limit: int = STALE_AFTER_SEVERE.days
    latest_day: date | None = None

    @property
    def effective_status(self) -> AllergyStatus:
        """The status to act on: an item that may harm outweighs whatever was answered."""
        if any(item.kind in HARMFUL for item in self.items):
            return AllergyStatus.HAS
        return self.status

    def is_stale(self, today: date) -> bool:
        """Tell whether to ask again: after the shop's limit, sooner where an item is severe.

        A confirmation dated after `today` (a clock that jumped) counts as stale, and what was
        stale on the latest day the file was used stays so where the clock went back since.
        """
        severe = any(item.is_severe for item in self.items)
        days = [item.confirmed_on for item in self.items if item.kind in HARMFUL]
        oldest = min(days) if days else self.confirmed_on
        limit = self.severe_limit if severe else self.limit
        return must_ask_again(self.effective_status, oldest, limit, today, self.latest_day)


def must_ask_again(
    status: AllergyStatus,
    oldest: date | None,
    limit: int,
    today: date,
    latest: date | None = None,
) -> bool:
    """Tell whether what was confirmed as long ago as `oldest` is too old, `limit` in days.

    A confirmation dated after `today` (a clock that jumped) counts as too old; `latest` is the
    latest day known, which a clock that went back does not undo.
    """
    if status not in {AllergyStatus.HAS, AllergyStatus.NONE_KNOWN}:
        return False
    first = max(today, latest or today) - timedelta(days=limit)
    return oldest is None or not first <= oldest <= today


def union_of(field: str, theirs: Any, mine: Any) -> Any:  # noqa: ANN401, PLR0911 - any column
    """Return what holds where two people changed one field of an allergy: both, the more severe.

    Dates take the older one: what only one of them confirmed is not confirmed by both.
    """
    if field == "severity":
        order = list(Severity)
        return min(theirs, mine, key=lambda one: order.index(Severity(one)))
    if field == "cross_contact":
        return CrossContact.YES if CrossContact.YES in {theirs, mine} else CrossContact.UNKNOWN
    if field == "kind":
        kinds = list(DietaryKind)
        return min(theirs, mine, key=lambda one: kinds.index(DietaryKind(one)))
    if isinstance(theirs, bool):
        return theirs or mine
    if isinstance(theirs, date):
        return min(theirs, mine)
    if field == "told_by":
        return theirs
    return " / ".join(dict.fromkeys(filter(None, (str(theirs), str(mine)))))


def gravest_first(items: tuple[Allergy, ...]) -> tuple[Allergy, ...]:
    """Order items by kind, then severity, then age."""
    kinds, severities = list(DietaryKind), list(Severity)
    return tuple(
        sorted(
            items,
            key=lambda item: (
                kinds.index(item.kind),
                severities.index(item.severity),
                item.noted_on,
                item.id,
            ),
        )
    )
