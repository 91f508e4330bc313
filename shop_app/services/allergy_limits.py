"""After how many months the shop asks again about allergies, and sooner about severe ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shop_app.services.changes import Changes, Kind, refused_politely
from shop_app.services.shop import Shop
from shop_app.store import allergy_limits as rows
from shop_app.store.allergies import latest_day
from shop_app.store.transaction import Moved
from shop_app.text import UserError, translate

_DAYS = 365.25 / 12
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class AllergyLimits:
    """Months after which what is known of allergies, and of severe ones, is asked again."""

    allergies: int = 12
    severe: int = 6


def allergy_limits(shop: Shop) -> AllergyLimits:
    """Return the shop's limits."""
    with shop.store.read() as tx:
        days = rows.allergy_limits(tx)
    return AllergyLimits(*(max(1, round(one / _DAYS)) for one in days))


def change_allergy_limits(
    shop: Shop, seen: AllergyLimits, wanted: AllergyLimits, by: int | None = None
) -> Changes:
    """Say after how many months to ask again; the severe are never asked later than the others.

    Raises:
        UserError: it is no number of months, or was changed elsewhere.
    """
    for one in (wanted.allergies, wanted.severe):
        if not 0 < one <= _LONGEST:
            raise UserError(translate("Allergies", "Type a number of months from 1 to 60."))
    if wanted.severe > wanted.allergies:
        raise UserError(
            translate("Allergies", "Severe allergies cannot be asked again later than the others.")
        )
    with refused_politely(), shop.store.write(by) as tx:
        days = rows.allergy_limits(tx)
        if AllergyLimits(*(max(1, round(one / _DAYS)) for one in days)) != seen:
            raise Moved
        rows.change_allergy_limits(tx, *_days(wanted))

    def undo() -> Changes:
        with shop.store.write(by) as tx:
            rows.change_allergy_limits(tx, *days)
        return _changes()

    return Changes(_KINDS, frozenset(), _changes().done, undo)


def day_ahead(shop: Shop) -> date | None:
    """Return the latest day the file was used on where the clock is behind it now, else None."""
    with shop.store.read() as tx:
        latest = latest_day(tx)
        behind = latest is not None and latest > max(tx.now().date(), shop.today(tx))
        return latest if behind else None


def remember_today(shop: Shop) -> None:
    """Keep today in the file, so that a clock that goes back later makes nothing fresh."""
    with shop.store.write():
        pass


def accept_today(shop: Shop, by: int | None = None) -> Changes:
    """Say that the clock is right now, where it was ahead before: ages count from today again."""
    with shop.store.write(by) as tx:
        tx.latest.set_back(tx.connection, tx.now().date())
    return Changes(_KINDS, frozenset(), translate("Allergies", "Today’s date is taken as right"))


_KINDS = frozenset({Kind.SHOP, Kind.ALLERGY})


def _changes() -> Changes:
    return Changes(_KINDS, frozenset(), translate("Allergies", "Limits saved"))


def _days(limits: AllergyLimits) -> tuple[int, int]:
    return round(limits.allergies * _DAYS), round(limits.severe * _DAYS)
