"""The house itself."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class NewShop:
    """A shop to found; its ISO 3166 country chooses currency and time zone at first."""

    name: str
    trade: str = ""
    country: str = "FR"


@dataclass(frozen=True, slots=True)
class Home:
    """Where a shop starts: ISO 3166 country, ISO 4217 currency, IANA time zone."""

    country: str
    currency: str
    time_zone: str


_HOMES = (
    Home("FR", "EUR", "Europe/Paris"),
    Home("BE", "EUR", "Europe/Brussels"),
    Home("CH", "CHF", "Europe/Zurich"),
    Home("LU", "EUR", "Europe/Luxembourg"),
    Home("MC", "EUR", "Europe/Monaco"),
    Home("CA", "CAD", "America/Toronto"),
    Home("GB", "GBP", "Europe/London"),
    Home("IE", "EUR", "Europe/Dublin"),
    Home("US", "USD", "America/New_York"),
    Home("AU", "AUD", "Australia/Sydney"),
    Home("DE", "EUR", "Europe/Berlin"),
    Home("ES", "EUR", "Europe/Madrid"),
    Home("IT", "EUR", "Europe/Rome"),
)


def home_of(country: str) -> Home:
    """Return where a shop starts: its own country always, since it reads the phone numbers.

    Currency and time zone of a country that is not in the list start as in France.
    """
    code = country.upper()
    there = next((home for home in _HOMES if home.country == code), None)
    return there or replace(_HOMES[0], country=code)


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
