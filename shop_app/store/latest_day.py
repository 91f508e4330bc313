"""The latest day on which a client file was used: a clock that goes back makes nothing fresh."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, or_, select, update

from shop_app.store.tables.shops import ShopRow

_SHOP = ShopRow.__table__
_KEPT = select(ShopRow.latest_day).limit(1)


class LatestDay:
    """Remembers the latest UTC day seen, here and in the file; times of one process at a time."""

    def __init__(self) -> None:
        self._seen: date | None = None
        self._kept: date | None = None

    def see(self, today: date) -> date:
        """Take note of a day; return the latest one."""
        self._seen = today if self._seen is None else max(self._seen, today)
        return self._seen

    def latest(self, today: date, kept: date | None) -> date | None:
        """Return the latest of today, what was seen and what is kept; None for no matter."""
        return max(self.see(today), kept or today)

    def keep(self, connection: Connection) -> None:
        """Write the latest day into the file where it is later than what is written there."""
        day = self._seen
        if day is None or (self._kept is not None and day <= self._kept):
            return
        kept = _SHOP.c.latest_day
        later = or_(kept.is_(None), kept < day)
        connection.execute(update(_SHOP).where(later).values(latest_day=day))
        self._kept = day

    def set_back(self, connection: Connection, today: date) -> None:
        """Take `today` for the latest day: a person says that the clock is right now."""
        connection.execute(update(_SHOP).values(latest_day=today))
        self._seen = self._kept = today


class NoMatter(LatestDay):
    """Stands in where somebody asks of another day: no clock went back, the day was chosen."""

    def latest(self, today: date, kept: date | None) -> date | None:
        """Say nothing, and keep nothing."""
        del today, kept
        return None

    def keep(self, connection: Connection) -> None:
        """Leave the file as it is."""


def kept_day(connection: Connection) -> date | None:
    """Return the latest day that is written in the file."""
    return connection.execute(_KEPT).scalar()
