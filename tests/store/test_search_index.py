"""The search tables say what the clients' own tables say, after whatever was done to a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Engine, MetaData, String, Table

from shop_app import paths
from shop_app.bootstrap import open_shop
from shop_app.domain.clients import NewClient
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.preferences import NewPreference
from shop_app.services.changes import Changes
from shop_app.services.checking import FileReport, check_file
from shop_app.services.client_import import import_clients
from shop_app.services.clients import add_client, erase_client
from shop_app.services.finding import find
from shop_app.services.notes import add_note
from shop_app.services.preferences import add_preference
from shop_app.services.shop import Shop
from shop_app.store.clients import change_client, client_by_id
from shop_app.store.encryption import KEY_BYTES, keep_key
from shop_app.store.engine import make_engine
from shop_app.store.migrating import migrate
from shop_app.text import UserError, Value

TakeIn = Callable[..., int]
Say = Callable[[Value], str]

GIVEN = ("Hélène", "Jean-Pierre", "Łukasz", "Marie", "Anne-Sophie", "محمد", "")
FAMILY = ("Lefèvre", "Lefebvre", "de La Tour", "O’Brien", "Martin", "王小明", "🦊", "Kowalczyk")
TEXTS = ("teckel rouge", "Table près de la fenêtre", "aime l’olive", "rouge", "???", "café " * 200)
ROWS = (
    "17;Lefèvre;Hélène;06 12 34 56 78;h@x.fr;Lyon;teckel",
    "17;Lefebvre;Hélène;06 12 34 56 79;;Bron;teckel gris",
    "18;Martin;Jeanne;;jeanne@x.fr;;",
    ";Sans Numéro;;07 00 00 00 01;;Saint-Étienne;fidèle",
    "19;Martin;Jeanne;;jeanne@x.fr;Nîmes;aime les lys",
)


def contact(random: Random) -> tuple[NewContactPoint, ...]:
    return tuple(random.sample((
        NewContactPoint(ContactKind.PHONE, f"06 12 34 56 {random.randrange(10, 20)}"),
        NewContactPoint(ContactKind.PHONE, "poste 12"),
        NewContactPoint(ContactKind.EMAIL, f"{random.choice('abc')}.martin@exemple.fr"),
        NewContactPoint(ContactKind.ADDRESS, "", city=random.choice(("Lyon", "Saint-Étienne"))),
        NewContactPoint(ContactKind.ADDRESS, "", city="Lyon"),
    ), random.randrange(4)))  # fmt: skip


class Days:
    """Days at the counter: whatever can be done to clients, at random."""

    def __init__(self, shop: Shop, say: Say, folder: Path, seed: int) -> None:
        self._shop, self._say, self._folder = shop, say, folder
        self._random = Random(seed)  # noqa: S311 - the same days in every run
        self._undoable: list[Changes] = []
        self._doings = (
            self.take_in, self.take_in, self.note, self.like, self.take_back, self.rename,
            self.import_rows, self.erase,
        )  # fmt: skip

    def go_on(self, doings: int) -> None:
        for _ in range(doings):
            self._random.choice(self._doings)()

    def clients(self) -> list[int]:
        with self._shop.store.read() as tx:
            return list(tx.connection.exec_driver_sql("SELECT id FROM clients").scalars())

    def take_in(self) -> None:
        pick = self._random.choice
        family = pick(FAMILY)
        self._done(add_client(self._shop, NewClient(
            given_name=pick(GIVEN), family_name=family, name_as_said=pick(("", "Zaza", family)),
            organisation=pick(("", "", "Garage du Port")), card_code=pick(("", "C-1 A")),
            ref=pick(("", "17")), notes=pick(((), TEXTS[:2])),
            birthday=pick((None, PartialDate(None, 5, 3))), contact_points=contact(self._random),
        )))  # fmt: skip

    def note(self) -> None:
        for one in self._anyone():
            self._done(add_note(self._shop, one, self._random.choice(TEXTS)))

    def like(self) -> None:
        for one in self._anyone():
            liking = NewPreference(self._random.choice(TEXTS))
            self._done(add_preference(self._shop, one, liking))

    def take_back(self) -> None:
        if not self._undoable:
            return
        change = self._undoable.pop(self._random.randrange(len(self._undoable)))
        assert change.undo is not None
        try:
            change.undo()
        except UserError:
            return  # more was noted since, or somebody erased the client

    def rename(self) -> None:
        pick = self._random.choice
        for one in self._anyone():
            with self._shop.store.write() as tx:
                client = client_by_id(tx, one)
                assert client is not None
                name, birthday = pick(FAMILY), pick(("", "1984-05-03"))
                change_client(tx, one, client.version, family_name=name, birthday=birthday)

    def import_rows(self) -> None:
        path = self._folder / "clients.csv"
        rows = self._random.sample(ROWS, 3)
        head = "Numéro;Nom;Prénom;Téléphone;E-mail;Ville;Note"
        path.write_text("\n".join((head, *rows)), "utf-8")
        import_clients(self._shop, [path], self._say)

    def erase(self) -> None:
        for one in self._anyone():
            erase_client(self._shop, one)

    def _anyone(self) -> list[int]:
        everyone = self.clients()
        return [self._random.choice(everyone)] if everyone else []

    def _done(self, change: Changes) -> None:
        self._undoable.append(change)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_done_search_stays_true(
    shop: Shop, say: Say, tmp_path: Path, seed: int
) -> None:
    days = Days(shop, say, tmp_path, seed)
    for _ in range(6):
        days.go_on(8)
        assert check_file(shop) == FileReport(0, 0, 0, 0)
    for one in days.clients():
        erase_client(shop, one)
    assert check_file(shop).well
    with shop.store.read() as tx:
        for table in ("search_terms", "search_words", "search_keys"):
            left = tx.connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()  # noqa: S608
            assert left == 0, table


@pytest.fixture
def people(shop: Shop, take_in: TakeIn) -> Shop:
    take_in(
        given_name="Hélène", family_name="Lefèvre", notes=("teckel",),
        contact_points=(
            NewContactPoint(ContactKind.PHONE, "06 12 34 56 78"),
            NewContactPoint(ContactKind.ADDRESS, "", city="Lyon"),
        ),
    )  # fmt: skip
    take_in(given_name="Hélène", family_name="Martin")
    take_in(given_name="Karim", family_name="ben Ali")
    return shop


QUERIES = ("lefebvre", "hélène", "martin helene", "lefevrre", "5678", "lyon", "teckel", "benali")
DAMAGE = {
    "a term gone": "DELETE FROM search_terms WHERE term LIKE 'lefevre %'",
    "a phone gone": "DELETE FROM search_terms WHERE kind = 3",
    "a note's word gone": "DELETE FROM search_terms WHERE term = 'teckel'",
    "all terms gone": "DELETE FROM search_terms",
    "a client's terms gone": "DELETE FROM search_terms WHERE client_id="
    "(SELECT max(id) FROM clients)",
    "a term added": "INSERT INTO search_terms SELECT 7, 'zebra', id FROM clients LIMIT 1",
    "a term of nobody": "INSERT INTO search_terms VALUES (1, 'dupont marie | ', 12)",
    "two clients' terms changed round": "UPDATE search_terms SET client_id="
    "(SELECT min(id) FROM clients) WHERE term LIKE 'martin %'",
    "holders wrong": "UPDATE search_words SET holders = holders + 1 WHERE word = 'martin'",
    "holders none": "UPDATE search_words SET holders = 0",
    "a word gone": "DELETE FROM search_words WHERE word = 'lefevre'",
    "a word added": "INSERT INTO search_words VALUES ('zebra', 1)",
    "a key gone": "DELETE FROM search_keys WHERE word = 'lefevre' AND key LIKE '=%'",
    "a key added": "INSERT INTO search_keys VALUES ('~zebra', 'martin')",
    "a key of no word": "INSERT INTO search_keys VALUES ('~zebra', 'zebra')",
    "all keys gone": "DELETE FROM search_keys",
    "a line changed": "UPDATE clients SET searched = ' zebra | ' WHERE family_name = 'Martin'",
    "a line emptied": "UPDATE clients SET searched = ''",
    "a client changed behind its back": "UPDATE clients SET family_name = 'Zebra'",
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE.keys())
def test_damage_to_search_is_reported_and_mended(people: Shop, damage: str) -> None:
    before = [find(people, query) for query in QUERIES]
    with people.store.write() as tx:
        assert tx.connection.exec_driver_sql(damage).rowcount > 0
    report = check_file(people)
    assert report.clients + report.words > 0
    assert (report.damaged, report.references, report.repaired) == (0, 0, False)
    assert not report.well
    assert check_file(people) == report  # looking mends nothing

    mended = check_file(people, repair=True)
    assert mended.repaired
    assert mended.well
    assert check_file(people) == FileReport(0, 0, 0, 0)
    if "family_name =" not in damage.partition("WHERE")[0]:
        assert [find(people, query) for query in QUERIES] == before
    else:
        assert len(find(people, "zebra helene")) == 2


def test_a_file_that_is_well_is_not_repaired(people: Shop) -> None:
    assert check_file(people, repair=True) == FileReport(0, 0, 0, 0)


def test_what_is_repaired_is_kept_true_from_then_on(people: Shop, take_in: TakeIn) -> None:
    with people.store.write() as tx:
        tx.connection.exec_driver_sql("DELETE FROM search_keys")
    check_file(people, repair=True)
    client = take_in(given_name="Zoé", family_name="Quimper")
    assert [hit.id for hit in find(people, "kimper")] == [client]
    assert check_file(people).well


FIRST_REVISION = "0001"
KEY = bytes(range(KEY_BYTES))


def insert(engine: Engine, table: str, **values: object) -> None:
    """Insert a row of a file of any revision, the columns not given empty."""
    there = Table(table, MetaData(), autoload_with=engine)
    empty: dict[str, object] = {
        one.name: "" if isinstance(one.type, String) else 1
        for one in there.columns if not one.nullable
    }  # fmt: skip
    with engine.begin() as connection:
        connection.execute(there.insert(), empty | values)


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    """A file as the first version of the program wrote it, with one client."""
    path = tmp_path / "old.prevenance"
    keep_key(path, KEY)
    path.touch()
    engine = make_engine(path, KEY)
    migrate(engine, paths.migrations(), FIRST_REVISION)
    then = int(datetime(2024, 1, 1, tzinfo=UTC).timestamp() * 1000)
    insert(engine, "shop", country="FR", currency="EUR", time_zone="Europe/Paris")
    insert(engine, "clients", id=7, given_name="Hélène", family_name="Lefèvre", created_at=then,
           birthday="--05-03")  # fmt: skip
    insert(engine, "contact_points", client_id=7, kind="phone", as_typed="06 12 34 56 78",
           normalised="+33612345678", id=1)  # fmt: skip
    insert(engine, "contact_points", client_id=7, kind="address", city="Lyon", id=2)
    insert(engine, "notes", client_id=7, text="Un teckel", written_at=then)
    engine.dispose()
    return path


def test_a_file_of_the_first_version_is_indexed_when_it_is_opened(old_file: Path) -> None:
    for _ in range(2):
        shop = open_shop(old_file, "en")
        for query in ("lefebvre", "helene lef", "5678", "lyon", "3 mai", "teckel"):
            assert [hit.id for hit in find(shop, query)] == [7], query
        assert check_file(shop).well
        shop.close()
