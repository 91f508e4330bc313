"""A client file of people who are each remembered by something else."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from shop_app.bootstrap import create_shop, open_shop
from shop_app.domain.clients import NewClient
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.preferences import NewPreference
from shop_app.domain.shops import NewShop
from shop_app.services.clients import add_client
from shop_app.services.finding import Hit, find
from shop_app.services.preferences import add_preference
from shop_app.services.shop import Shop


def phone(typed: str) -> NewContactPoint:
    return NewContactPoint(ContactKind.PHONE, typed)


def email(typed: str) -> NewContactPoint:
    return NewContactPoint(ContactKind.EMAIL, typed)


def town(name: str) -> NewContactPoint:
    return NewContactPoint(ContactKind.ADDRESS, "", city=name)


def person(given: str, family: str, *contacts: NewContactPoint) -> NewClient:
    return NewClient(given_name=given, family_name=family, contact_points=contacts)


@dataclass(frozen=True)
class Cast:
    """A file of people, each with a word by which the tests know them."""

    shop: Shop
    ids: dict[str, int] = field(default_factory=dict)

    def found(self, text: str, limit: int = 30) -> list[str]:
        who = {number: name for name, number in self.ids.items()}
        return [who[hit.id] for hit in find(self.shop, text, limit)]

    def hit(self, text: str, who: str) -> Hit:
        return next(hit for hit in find(self.shop, text) if hit.id == self.ids[who])


PEOPLE = {
    "lefevre": person("Hélène", "Lefèvre", town("Lyon")),
    "lefebvre": person("Bernard", "Lefebvre", phone("06 12 34 56 78"), town("Villeurbanne")),
    "lefaivre": person("Colette", "Lefaivre", phone("06 98 76 54 32")),
    "roux": person("Jean-Pierre", "Roux", town("Lyon")),
    "jpmartin": person("Jean-Philippe", "Martin", town("Bron")),
    "martin": person("Marie", "Martin", phone("07 11 22 33 44"), email("m.martin@laposte.net")),
    "dupont": person("Jeanne", "Dupont", town("Saint-Étienne")),
    "dupond": person("Alain", "Dupond"),
    "delatour": person("Anne", "de La Tour d’Auvergne"),
    "legoff": person("Yann", "Le Goff"),
    "vandenberg": person("Saskia", "van den Berg"),
    "benali": person("Karim", "ben Ali"),
    "obrien": person("Siobhán", "O'Brien"),
    "duboeuf": person("Cédric", "Dubœuf"),
    "sondergard": person("Łukasz", "Søndergård"),
    "aegir": person("Đặng", "Ægir"),
    "philippe": person("Philippe", "Charpentier"),
    "schmidt": person("Gretel", "Schmidt"),
    "catherine": person("Catherine", "Beaulieu"),
    "gauthier": person("Solène", "Gauthier"),
    "thibault": person("Thibault", "Hernandez"),
    "moreau": person("Geoffrey", "Moreau"),
    "stephen": person("Stephen", "Phillips"),
    "wright": person("Shaun", "Wright"),
    "elisabeth": person("Élisabeth", "Fontaine"),
    "robert": person("Robert", "Kowalczyk"),
    "alexandre": person("Alexandre", "Tissier"),
    "tony": person("Tony", "Marchetti"),
    "bill": person("Bill", "Hathaway"),
    "zouzou": NewClient(given_name="Zénaïde", family_name="Perrot", name_as_said="Zouzou"),
    "garage": NewClient(
        given_name="Luc", family_name="Vidal", organisation="Garage de l’Étoile",
        card_code="C-00123 A", ref="4711",
    ),
    "may": NewClient(
        given_name="Irène", family_name="Castel", birthday=PartialDate(1984, 5, 3)
    ),
    "march": NewClient(
        given_name="Victor", family_name="Hamelin", birthday=PartialDate(None, 3, 5)
    ),
    "curie": person(
        "Manya", "Sklodowska", email("M.Curie@Radium-Institut.example"), phone("+32 2 555 12 12")
    ),
    "montgomery": person("Wilhelmina", "Montgomery"),
    "teckel": NewClient(
        given_name="Odile", family_name="Jourdan",
        notes=("Vient avec son teckel, porte toujours un manteau rouge.",),
    ),
    "manteau": NewClient(
        given_name="Rouget", family_name="Manteau", notes=("Paie en espèces, chien bruyant",)
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def cast(shop_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cast]:
    """All people above and one of window tables, in a file that no test changes."""
    folder = tmp_path_factory.mktemp("cast")
    for one in shop_template.parent.glob("clients*"):
        shutil.copy2(one, folder / one.name)
    shop = open_shop(folder / shop_template.name, "en")
    people = Cast(shop)
    for name, new in PEOPLE.items():
        made = add_client(shop, new).made
        assert made is not None
        people.ids[name] = made
    add_preference(shop, people.ids["garage"], NewPreference("Table près de la fenêtre"))
    yield people
    shop.close()


@pytest.fixture(scope="module")
def us_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cast]:
    """A shop in the United States."""
    path = tmp_path_factory.mktemp("us") / "clients.prevenance"
    shop = create_shop(path, NewShop("Corner Shop", country="US"), "en")
    people = Cast(shop)
    born = {"may": PartialDate(1984, 5, 3), "march": PartialDate(None, 3, 5)}
    for name, new in {
        "may": NewClient(given_name="Irene", family_name="Castle", birthday=born["may"]),
        "march": NewClient(given_name="Victor", family_name="Ham", birthday=born["march"]),
        "call": person("Dale", "Cooper", phone("(212) 555-0147")),
        "peggy": person("Margaret", "Olson"),
    }.items():
        made = add_client(shop, new).made
        assert made is not None
        people.ids[name] = made
    yield people
    shop.close()
