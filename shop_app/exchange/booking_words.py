"""Words of lists of bookings: what a column holds, and what became of a booking."""

from __future__ import annotations

from functools import cache

from shop_app.domain.bookings import BookingState
from shop_app.domain.folding import fold
from shop_app.paths import resources

_COMMENT = "#"


def column_of(header: str) -> str:
    """Return what a column under `header` holds ("time", "covers"…), "" where it is not known."""
    folded = fold(header)
    return next((name for name, words in _table("columns") if folded in words), "")


def is_cancelled(status: str) -> bool:
    """Tell whether a status says that nobody comes any more."""
    return _holds(status, "cancelled")


def state_of(status: str) -> BookingState:
    """Return what became of a party, as far as a list may say it: late, absent."""
    if _holds(status, "no_show"):
        return BookingState.NO_SHOW
    return BookingState.LATE if _is(status, "late") else BookingState.EXPECTED


def is_plain(status: str) -> bool:
    """Tell whether a status is understood, or says no more than that they are expected."""
    told = is_cancelled(status) or state_of(status) is not BookingState.EXPECTED
    return told or not fold(status) or _is(status, "plain")


def says_nothing(text: str) -> bool:
    """Tell whether a cell about allergies holds none: nobody was asked by it."""
    return (not fold(text) and "?" not in text) or _is(text, "nothing")


def _is(text: str, name: str) -> bool:
    return fold(text) in dict(_table("statuses"))[name]


def _holds(text: str, name: str) -> bool:
    folded = fold(text)
    return any(word in folded for word in dict(_table("statuses"))[name])


@cache
def _table(name: str) -> tuple[tuple[str, frozenset[str]], ...]:
    lines = (resources() / "bookings" / f"{name}.tsv").read_text("utf-8").splitlines()
    rows = (one.partition("\t") for one in lines if one and not one.startswith(_COMMENT))
    return tuple((key, frozenset(map(str.strip, words.split("|")))) for key, _, words in rows)
