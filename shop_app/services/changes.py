"""What a service changed, and how to take it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from shop_app.store.transaction import Moved
from shop_app.text import Message, UserError, translate


class Kind(StrEnum):
    """Kinds of record a screen may show."""

    CLIENT = "client"
    ALLERGY = "allergy"
    BOOKING = "booking"
    CHIT = "chit"
    CONSENT = "consent"
    CONTACT_POINT = "contact_point"
    DISH = "dish"
    FOLLOW_UP = "follow_up"
    FOLLOW_UP_RULE = "follow_up_rule"
    JOB = "job"
    JOB_TASK = "job_task"
    LENT_THING = "lent_thing"
    LINK = "link"
    MEASURE = "measure"
    MEASUREMENT_SET = "measurement_set"
    MESSAGE = "message"
    NOTE = "note"
    OCCASION = "occasion"
    OWN_FIELD = "own_field"
    OWN_VALUE = "own_value"
    PHOTO = "photo"
    PREFERENCE = "preference"
    PRODUCT = "product"
    PROMISE = "promise"
    SHOP = "shop"
    SIZE = "size"
    STAFF = "staff"
    TAG = "tag"
    TOPIC = "topic"
    VISIT = "visit"
    WISH = "wish"


@dataclass(frozen=True, slots=True)
class Changes:
    """Which kinds of record changed, whose, what was done in words, and its inverse if any.

    `ids` holds the clients concerned; a service that makes a record names it in `made`.
    """

    kinds: frozenset[Kind]
    ids: frozenset[int]
    done: Message
    undo: Callable[[], Changes] | None = None
    made: int | None = None


@contextmanager
def refused_politely() -> Iterator[None]:
    """Word it for people where a record has moved on since it was read.

    Raises:
        UserError: instead of `Moved`.
    """
    try:
        yield
    except Moved:
        raise UserError(
            translate(
                "Changes",
                "This was changed elsewhere in the meantime, so nothing was done. "
                "Look at the card again, then repeat what you wanted.",
            )
        ) from None


def record_gone() -> UserError:
    """Return the sentence for a record that is not there any more."""
    return UserError(
        translate(
            "Changes",
            "This was deleted in the meantime. You may find it in the bin and put it back.",
        )
    )


def gone() -> UserError:
    """Return the sentence for a client that is not in the file."""
    return UserError(
        translate("Changes", "This client is no longer in the client file. Search for them again.")
    )
