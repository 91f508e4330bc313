"""A client that a query found, by what, and how near."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FoundBy(StrEnum):
    """What of a client a query found; the values are those of `find --json`."""

    NAME = "name"
    PLACE = "town"
    PHONE = "phone"
    EMAIL = "email"
    CODE = "code"
    BIRTHDAY = "birthday"
    NOTE = "note"
    TAG = "tag"


class Nearness(StrEnum):
    """How near a typed word is to the client's own; the nearest first."""

    EXACT = "exact"
    NICKNAME = "nickname"
    SOUND = "sound"
    SPELLING = "spelling"


@dataclass(frozen=True, slots=True)
class Found:
    """A client found.

    `words` are its own folded words that were meant, where they are not those typed; `text` is
    the note, preference or tag that was found, as it is written.
    """

    client_id: int
    by: FoundBy
    nearness: Nearness = Nearness.EXACT
    words: tuple[str, ...] = ()
    text: str = ""
