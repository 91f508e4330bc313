"""The house itself."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class ShopDetails:
    """What the file knows of the shop: ISO 4217 currency, ISO 3166 country, IANA time zone."""

    id: int
    version: int
    name: str
    trade: str
    currency: str = "EUR"
    country: str = "FR"
    time_zone: str = "Europe/Paris"

    def local(self, instant: datetime) -> datetime:
        """Return a UTC instant in the shop's own time."""
        return instant.astimezone(ZoneInfo(self.time_zone))

    def day_of(self, instant: datetime) -> date:
        """Return the shop's day of a UTC instant."""
        return self.local(instant).date()
