"""The clients of a benchmark's file, obtainable again from the seed without opening it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import NamedTuple

from names import FullName, NameStock, name_stock
from shop_app.domain.allergies import AllergyStatus, Severity
from shop_app.domain.folding import fold
from shop_app.domain.sample.drawing import card_code
from shop_app.domain.sample.weighted import weighted

AS_OF = datetime(2025, 6, 1, 12, tzinfo=UTC)
"""When the files were made, as they tell it: nobody came later."""
OPENED = datetime(2020, 2, 1, 8, tzinfo=UTC)
"""When the shop got its first client."""
USUAL_VISITS = 20
"""How often a client came on average, whether or not the visits themselves are in the file."""

BLOCK = 10_000
"""People drawn one after the other; each block can be drawn without those before."""

_DAY = 86_400_000
_NEVER_CAME, _AWAY = 0.08, 240.0
_OFTEN = weighted(((0.3, 36.0), (1.0, 34.0), (3.9, 20.0), (0.05, 10.0)))
"""How often somebody comes, to the average: a few come very often, most seldom."""
_MAILBOXES = weighted(
    (("mail.example", 40.0), ("courriel.example", 25.0), ("example.com", 15.0),
     ("boite.example", 12.0), ("example.org", 8.0))
)  # fmt: skip
_TOWNS = weighted(
    (f"{start}{end}", 1 / (rank + 4))
    for rank, (end, start) in enumerate(
        (end, start)
        for end in ("aurel", "fontaine", "ac", "ville-sur-Auzon", "igny", "court", "bourg", "ans",
                    "ières", "mont", "y-le-Haut", "vaux", "ay", "elles", "roche", "anges")
        for start in ("Mont", "Bel", "Chante", "Saint-Aub", "Vern", "Clair", "Marsan", "Pont",
                      "Cour", "Lou", "Brign", "Tour", "Vill", "Aub", "Nan", "Ser")
    )
)  # fmt: skip
_ORGANISATIONS = ("Cabinet {}", "Menuiserie {}", "{} & fils", "Garage {}", "Pharmacie {}",
                  "Atelier {}", "{} Immobilier", "Transports {}", "SARL {}")  # fmt: skip
_WITH = ("teckel", "labrador", "caniche", "chat roux", "poussette", "béquilles", "vélo", "canne",
         "fauteuil roulant", "sœur jumelle", "petit-fils", "voisine", "collègue", "fille aînée",
         )  # fmt: skip
_WEARS = ("manteau", "chapeau", "écharpe", "imperméable", "béret", "lunettes", "foulard", "sac")
_COLOURS = ("rouge", "bleu marine", "vert", "jaune", "gris", "noir", "à carreaux", "violet")
_STREETS = ("rue Pasteur", "rue Haute", "rue Victor-Hugo", "rue des Acacias", "place du Marché")
_LIKES = ("rosé léger", "table au calme", "café sans sucre", "bouquet champêtre", "pain bien cuit",
          "livraison le samedi", "thé vert", "cuir souple", "pivoines", "Bourgogne blanc",
          "comté affiné", "coupe courte", "tarte au citron", "place près de la fenêtre",
          "huile d’olive", "chocolat noir", "tissu léger", "eau gazeuse", "tomates anciennes",
          )  # fmt: skip
_ALLERGENS = weighted(
    (("fruits à coque", 20.0), ("arachides", 14.0), ("gluten", 16.0), ("lait", 15.0), ("œufs", 9.0),
     ("crustacés", 9.0), ("poisson", 5.0), ("sésame", 5.0), ("moutarde", 4.0), ("soja", 3.0))
)  # fmt: skip
_ANSWERS = weighted(
    ((AllergyStatus.NOT_ASKED, 45.0), (AllergyStatus.NONE_KNOWN, 40.0),
     (AllergyStatus.HAS, 11.0), (AllergyStatus.DECLINED, 4.0))
)  # fmt: skip
_SEVERITIES = (Severity.MILD, Severity.SEVERE, Severity.UNKNOWN)


class Address(NamedTuple):
    """Where somebody lives."""

    street: str
    postcode: str
    city: str


class Person(NamedTuple):
    """Somebody invented; instants in milliseconds since 1970, as rows keep them."""

    number: int
    id: int
    given_name: str
    family_name: str
    name_as_said: str
    organisation: str
    language: str
    birthday: str
    ref: str
    card_code: str
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    address: Address | None
    note: str
    likes: str
    status: AllergyStatus
    allergen: str
    severity: Severity
    created_at: int
    last_visit_at: int | None
    visit_count: int


def people(
    clients: int, seed: int = 1, names: Path | None = None, visits_per_client: int = 0
) -> Iterator[Person]:
    """Invent the clients of `client_file` with the same arguments, in the order of their ids."""
    for start in range(0, clients, BLOCK):
        yield from block(start, clients, seed, names, visits_per_client)


def block(
    start: int, clients: int, seed: int, names: Path | None, visits_per_client: int
) -> Iterator[Person]:
    """Invent the people numbered from `start`, a multiple of `BLOCK`, to before the next."""
    rng, stock = Random(f"people {seed} {start}"), name_stock(names)
    often = visits_per_client or USUAL_VISITS
    for number in range(start, min(start + BLOCK, clients)):
        yield _person(rng, stock, number, created(number, clients), often)


def step(clients: int) -> int:
    """Return the milliseconds between one new client and the next."""
    return (milliseconds(AS_OF) - milliseconds(OPENED)) // (clients + 1)


def created(number: int, clients: int) -> int:
    """Return when the client of a number was first met."""
    return milliseconds(OPENED) + (number + 1) * step(clients)


def milliseconds(instant: datetime) -> int:
    """Return an instant in milliseconds since 1970."""
    return int(instant.timestamp()) * 1000


def id_at(at: int) -> int:
    """Return the first id of a millisecond, in the form of the till's own ids."""
    return (at - FIRST_ID_AT) << ID_BITS


FIRST_ID_AT = milliseconds(datetime(2020, 1, 1, tzinfo=UTC))
ID_BITS = 22


def _person(rng: Random, stock: NameStock, number: int, at: int, often: int) -> Person:
    name, chance = stock.draw(rng), rng.random
    last = _last_visit(rng, at)
    status = _ANSWERS.pick(rng)
    return Person(
        number,
        id_at(at),
        name.given,
        name.family,
        name.said,
        rng.choice(_ORGANISATIONS).format(name.family) if chance() < 0.05 else "",  # noqa: PLR2004 - shares read best in place
        name.language,
        _birthday(rng) if chance() < 0.35 else "",  # noqa: PLR2004
        f"C{number + 1:07d}",
        card_code(rng, number) if chance() < 0.3 else "",  # noqa: PLR2004
        _phones(rng),
        (_email(rng, name),) if chance() < 0.55 else (),  # noqa: PLR2004
        _address(rng) if chance() < 0.6 else None,  # noqa: PLR2004
        _note(rng) if chance() < 0.25 else "",  # noqa: PLR2004
        rng.choice(_LIKES) if chance() < 0.3 else "",  # noqa: PLR2004
        status,
        _ALLERGENS.pick(rng) if status is AllergyStatus.HAS else "",
        rng.choice(_SEVERITIES),
        at,
        last,
        _visits(rng, at, last, often),
    )


def _last_visit(rng: Random, at: int) -> int | None:
    """Return when somebody came last; most came within the year."""
    if rng.random() < _NEVER_CAME:
        return None
    ago = int(rng.expovariate(1 / _AWAY) * _DAY)
    return max(at, milliseconds(AS_OF) - 1 - ago)


def _birthday(rng: Random) -> str:
    year = f"{rng.randint(1938, 2006)}" if rng.random() < 0.7 else "-"  # noqa: PLR2004
    return f"{year}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def _phones(rng: Random) -> tuple[str, ...]:
    drawn = rng.random()
    if drawn < 0.06:  # noqa: PLR2004
        return ()
    mobile = _written(rng, f"0{rng.choice('66667')}{rng.randrange(10**8):08d}")
    if drawn < 0.9:  # noqa: PLR2004
        return (mobile,)
    return (mobile, _written(rng, f"0{rng.randint(1, 5)}{rng.randrange(10**8):08d}"))


def _written(rng: Random, number: str) -> str:
    """Write a number as people do."""
    drawn = rng.random()
    if drawn < 0.2:  # noqa: PLR2004
        return number
    pairs = [number[at : at + 2] for at in range(0, len(number), 2)]
    if drawn < 0.3:  # noqa: PLR2004
        return ".".join(pairs)
    return " ".join(pairs) if drawn < 0.93 else "+33 " + " ".join(pairs)[1:]  # noqa: PLR2004


def _email(rng: Random, name: FullName) -> str:
    given, family = _plain(name.given), _plain(name.family)
    local = f"{given}.{family}" if rng.random() < 0.6 else f"{given[:1]}{family}"  # noqa: PLR2004
    return f"{local}{rng.randrange(100) or ''}@{_MAILBOXES.pick(rng)}"


@lru_cache(maxsize=50_000)
def _plain(name: str) -> str:
    return fold(name).replace(" ", "")


def _address(rng: Random) -> Address:
    town = _TOWNS.pick(rng)
    street = f"{rng.randint(1, 90)} {rng.choice(_STREETS)}"
    return Address(street, f"{58000 + len(town) * 7 + ord(town[0])}", town)


def _note(rng: Random) -> str:
    if rng.random() < 0.5:  # noqa: PLR2004
        return f"Vient avec {rng.choice(_WITH)}"
    return f"{rng.choice(_WEARS)} {rng.choice(_COLOURS)}, {rng.choice(_WITH)}".capitalize()


def _visits(rng: Random, at: int, last: int | None, often: int) -> int:
    """Return how often somebody came who came last then; once who has not come again."""
    drawn = max(1, round(_OFTEN.pick(rng) * often))
    return 0 if last is None else 1 if last == at else drawn
