"""Ways to reach people who do not exist: numbers and domains kept for fiction, an invented town."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from random import Random

from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.folding import fold
from shop_app.domain.sample.people import Person
from shop_app.domain.sample.sayings import Entry
from shop_app.domain.sample.weighted import Weighted, by_rank, weighted

FICTION_MOBILE = "063998"
FICTION_LANDLINES = ("035301", "035301", "035301", "026191", "046571", "053649", "019900")
"""First digits that the French regulator keeps for fiction; the town's own region most often."""

DOMAINS = ("example.com", "example.org")
"""Domains that RFC 2606 keeps out of use."""


@dataclass(frozen=True, slots=True)
class Town:
    """A town with its postcode and streets."""

    name: str
    postcode: str
    streets: Weighted[str]


@dataclass(frozen=True, slots=True)
class Places:
    """The towns that clients live in, and words for organisations."""

    towns: Weighted[Town]
    organisations: Weighted[str]


def read_places(data: Entry) -> Places:
    """Read the places' data file."""
    shared = data["streets"]
    return Places(
        weighted(
            (Town(one["name"], one["postcode"], by_rank([*one["streets"], *shared])), one["share"])
            for one in data["towns"]
        ),
        by_rank(data["organisations"]),
    )


def contacts(rng: Random, places: Places, one: Person) -> tuple[NewContactPoint, ...]:
    """Return what somebody leaves: mostly a mobile, often an e-mail, at times an address."""
    found = []
    if rng.random() < 0.9:  # noqa: PLR2004 - shares read best in place
        found.append(NewContactPoint(ContactKind.PHONE, _written(rng, _mobile(rng)), "mobile"))
    if rng.random() < 0.14 or not found:  # noqa: PLR2004
        found.append(NewContactPoint(ContactKind.PHONE, _written(rng, landline(rng)), "home"))
    if rng.random() < 0.55:  # noqa: PLR2004
        found.append(NewContactPoint(ContactKind.EMAIL, _email(rng, one), "home"))
    if rng.random() < 0.45:  # noqa: PLR2004
        found.append(_address(rng, places))
    return tuple(found)


def all_contacts(rng: Random, places: Places, one: Person) -> tuple[NewContactPoint, ...]:
    """Return one way of each kind to reach somebody who lives in the shop's own town."""
    mobile = NewContactPoint(ContactKind.PHONE, _spaced(_mobile(rng)), "mobile")
    email = NewContactPoint(ContactKind.EMAIL, _email(rng, one), "home")
    return (mobile, email, _address_in(rng, places.towns.values[0]))


def organisation(rng: Random, places: Places, one: Person) -> str:
    """Return the name of an organisation that bears somebody's family name."""
    return places.organisations.pick(rng).format(name=one.family_name)


def _mobile(rng: Random) -> str:
    return f"{FICTION_MOBILE}{rng.randrange(10_000):04d}"


def landline(rng: Random) -> str:
    """Return ten digits of a landline kept for fiction."""
    return f"{rng.choice(FICTION_LANDLINES)}{rng.randrange(10_000):04d}"


def _written(rng: Random, number: str) -> str:
    """Write a number as people do."""
    drawn = rng.random()
    if drawn < 0.74:  # noqa: PLR2004
        return _spaced(number)
    if drawn < 0.84:  # noqa: PLR2004
        return number
    if drawn < 0.93:  # noqa: PLR2004
        return _spaced(number).replace(" ", ".")
    return "+33 " + _spaced(number)[1:]


def _spaced(number: str) -> str:
    return " ".join(number[at : at + 2] for at in range(0, len(number), 2))


def _email(rng: Random, one: Person) -> str:
    given, family = _plain(one.given_name), _plain(one.family_name)
    drawn = rng.random()
    if drawn < 0.5:  # noqa: PLR2004
        local = f"{given}.{family}"
    elif drawn < 0.75:  # noqa: PLR2004
        local = f"{given[:1]}.{family}"
    else:
        local = f"{given}{one.born % 100:02d}"
    return f"{local}@{rng.choice(DOMAINS)}"


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    return fold(name).replace(" ", "")


def _address(rng: Random, places: Places) -> NewContactPoint:
    return _address_in(rng, places.towns.pick(rng))


def _address_in(rng: Random, town: Town) -> NewContactPoint:
    street = f"{1 + int(rng.expovariate(1 / 22))} {town.streets.pick(rng)}"
    return NewContactPoint(
        ContactKind.ADDRESS, "", "home", street=street, postcode=town.postcode, city=town.name
    )
