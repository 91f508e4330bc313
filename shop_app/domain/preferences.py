"""What a client likes, dislikes, or never wants."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Polarity(StrEnum):
    """Which way a preference goes."""

    LIKES = "likes"
    DISLIKES = "dislikes"
    NEVER = "never"


class Evidence(StrEnum):
    """How we know: told by the client, or observed."""

    TOLD = "told"
    SEEN = "seen"


@dataclass(frozen=True, slots=True)
class NewPreference:
    """A preference to record; `count` is how often it was seen, 0 where it was told."""

    text: str
    topic: str = ""
    polarity: Polarity = Polarity.LIKES
    evidence: Evidence = Evidence.TOLD
    count: int = 0


@dataclass(frozen=True, slots=True)
class Preference:
    """A preference with its weight: told us, or seen so many times, and when last confirmed.

    One that is counted from purchases and recorded nowhere has the id 0.
    """

    id: int
    version: int
    client_id: int
    topic: str
    text: str
    polarity: Polarity
    evidence: Evidence
    count: int
    confirmed_on: date
    noted_on: date | None = None
    noted_by: str = ""

    @property
    def is_counted(self) -> bool:
        """Whether it comes from purchases alone, and nobody has noted it."""
        return self.id == 0


def weightiest_first(preferences: tuple[Preference, ...]) -> tuple[Preference, ...]:
    """Order: never before the rest, told before seen, often before seldom, fresh before old."""
    return tuple(
        sorted(
            preferences,
            key=lambda one: (
                one.polarity is not Polarity.NEVER,
                one.evidence is not Evidence.TOLD,
                -one.count,
                -one.confirmed_on.toordinal(),
                one.id,
            ),
        )
    )
