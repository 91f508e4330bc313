"""What search finds changes with the client: undo, import, another name, erasing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from shop_app.domain.clients import NewClient
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.preferences import NewPreference
from shop_app.services.client_import import import_clients
from shop_app.services.clients import add_client, erase_client
from shop_app.services.finding import find
from shop_app.services.notes import add_note
from shop_app.services.preferences import add_preference
from shop_app.services.shop import Shop
from shop_app.store.clients import change_client
from shop_app.text import Value

TakeIn = Callable[..., int]
Say = Callable[[Value], str]


def phone(typed: str) -> NewContactPoint:
    return NewContactPoint(ContactKind.PHONE, typed)


def email(typed: str) -> NewContactPoint:
    return NewContactPoint(ContactKind.EMAIL, typed)


def town(name: str) -> NewContactPoint:
    return NewContactPoint(ContactKind.ADDRESS, "", city=name)


def who(shop: Shop, *queries: str) -> list[set[int]]:
    return [{hit.id for hit in find(shop, query)} for query in queries]


def test_a_client_taken_back_is_found_no_more(shop: Shop) -> None:
    stays = add_client(
        shop,
        NewClient(
            family_name="Zamora",
            given_name="Paul",
            contact_points=(phone("06 11 11 11 11"), town("Vienne")),
        ),
    )
    queries = ("zamora", "zammora", "paul", "1111", "vienne", "polo zamora", "teckel")
    before = who(shop, *queries)
    change = add_client(
        shop,
        NewClient(
            given_name="Paul", family_name="Zamorra", notes=("teckel",),
            contact_points=(phone("06 22 22 11 11"), town("Vienne")),
        ),
    )  # fmt: skip
    assert who(shop, "zamorra", "teckel")[1] == {change.made}
    assert change.undo is not None
    change.undo()
    assert who(shop, *queries) == before
    assert before[0] == {stays.made}


def test_a_note_and_a_preference_are_found_until_taken_back(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(family_name="Okafor", notes=("aime le café vert",))
    note = add_note(shop, client, "vient avec son teckel")
    liking = add_preference(shop, client, NewPreference("table près du teckel vert"))
    queries = ("teckel", "table", "vert", "café")
    assert who(shop, *queries) == [{client}] * 4
    assert note.undo is not None
    note.undo()
    assert who(shop, *queries) == [{client}] * 4  # the preference says teckel too
    assert liking.undo is not None
    liking.undo()
    assert who(shop, *queries) == [set(), set(), {client}, {client}]


def test_a_client_imported_is_found_and_changed_by_the_next_import(
    shop: Shop, say: Say, tmp_path: Path
) -> None:
    table = tmp_path / "clients.csv"
    head = "Numéro;Nom;Prénom;Téléphone;E-mail;Ville;Note\n"
    table.write_text(
        f"{head}17;Quesnel;Aurore;06 33 44 55 66;aurore@exemple.fr;Dijon;teckel roux\n", "utf-8"
    )
    assert import_clients(shop, [table], say).created == 1
    queries = ("aurore kesnel", "5566", "aurore@", "dijon", "teckel", "17")
    found = who(shop, *queries)
    assert found == [found[0]] * len(queries)
    assert len(found[0]) == 1
    table.write_text(
        f"{head}17;Quesnel;Aurore;06 33 44 77 88;aurore@exemple.fr;Beaune;teckel roux\n", "utf-8"
    )
    assert import_clients(shop, [table], say).updated == 1
    assert who(shop, "7788", "beaune") == [found[0]] * 2
    again = import_clients(shop, [table], say)
    assert (again.created, again.updated, again.unchanged) == (0, 0, 1)
    assert who(shop, "7788", "beaune", "quesnel") == [found[0]] * 3


def test_a_changed_name_is_found_and_the_old_one_no_more(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(given_name="Marie", family_name="Delaunay", contact_points=(town("Nice"),))
    with shop.store.write() as tx:
        change_client(tx, client, 1, family_name="Wojcik", name_as_said="Maryse")
    assert who(shop, "wojcik", "marie wojick", "maryse", "nice wojcik") == [{client}] * 4
    assert who(shop, "delaunay", "marie delonay", "nice delaunay") == [set()] * 3


def test_an_erased_client_is_found_by_nothing(shop: Shop) -> None:
    erased = add_client(
        shop,
        NewClient(
            given_name="Zorah", family_name="Quimper", name_as_said="Zaza", organisation="Bazar",
            card_code="C9", ref="77", birthday=PartialDate(1984, 5, 3), notes=("teckel",),
            contact_points=(phone("06 12 34 56 78"), email("zorah@bazar.fr"), town("Brest")),
        ),
    ).made  # fmt: skip
    assert erased is not None
    queries = ("zorah", "quimper", "kimper", "qimper zorah", "zaza", "bazar", "c9", "77", "3 mai",
               "5678", "zorah@", "brest", "teckel")  # fmt: skip
    assert who(shop, *queries) == [{erased}] * len(queries)
    erase_client(shop, erased)
    assert who(shop, *queries) == [set()] * len(queries)
