"""What was said between the house and a client: calls, mail, letters, words at the counter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shop_app.text import Message, translate


class Way(StrEnum):
    """How it went."""

    CALL = "call"
    EMAIL = "email"
    SMS = "sms"
    LETTER = "letter"
    CONVERSATION = "conversation"


@dataclass(frozen=True, slots=True)
class NewMessage:
    """Something said, to log; `at` in UTC, None for now; `from_us` where the house began it."""

    client_id: int
    way: Way
    text: str
    from_us: bool = True
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class LoggedMessage:
    """Something said at an instant in UTC, noted by a name ("" where nobody was on duty)."""

    id: int
    version: int
    client_id: int
    at: datetime
    way: Way
    from_us: bool
    text: str
    noted_by: str = ""


def way_word(way: Way) -> Message:
    """Return how something went, in a word."""
    return {
        Way.CALL: translate("Messages", "Call"),
        Way.EMAIL: translate("Messages", "E-mail"),
        Way.SMS: translate("Messages", "Text message"),
        Way.LETTER: translate("Messages", "Letter"),
        Way.CONVERSATION: translate("Messages", "Conversation"),
    }[way]


def way_words(way: Way, *, from_us: bool) -> Message:
    """Return how something went and who began it."""
    pattern = (
        translate("Messages", "{way}, from us")
        if from_us
        else translate("Messages", "{way}, from them")
    )
    return pattern.format(way=way_word(way))
