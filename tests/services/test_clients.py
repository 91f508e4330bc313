"""Taking in a client, and finding one that a command names."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from shop_app.domain.allergies import AllergyStatus, DietaryKind, NewAllergy
from shop_app.domain.clients import Client, NewClient, Photo
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.follow_ups import NewFollowUp
from shop_app.domain.greeting import GreetingCard
from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.preferences import NewPreference
from shop_app.domain.visits import NewVisit
from shop_app.services.allergies import add_allergy, answer_allergies
from shop_app.services.changes import Changes
from shop_app.services.clients import add_client, client_named, count_clients
from shop_app.services.finding import find
from shop_app.services.follow_ups import add_follow_up
from shop_app.services.greeting import greeting_card
from shop_app.services.notes import add_note
from shop_app.services.preferences import add_preference
from shop_app.services.shop import Shop
from shop_app.services.visits import record_visit
from shop_app.store.clients import change_client
from shop_app.text import UserError

PHONE = NewContactPoint(ContactKind.PHONE, "06 12 34 56 78", "mobile")
ADDRESS = NewContactPoint(ContactKind.ADDRESS, "", street="1 rue X", postcode="69001", city="Lyon")
TakeIn = Callable[..., int]


def undo(changes: Changes) -> Changes:
    assert changes.undo is not None
    return changes.undo()


def card(shop: Shop, client_id: int | None) -> GreetingCard:
    assert client_id is not None
    return greeting_card(shop, client_id)


def stored(shop: Shop, client_id: int | None) -> Client:
    return card(shop, client_id).client


def test_all_that_is_typed_is_kept(shop: Shop) -> None:
    new = NewClient(
        title=" Mme ", given_name=" Hélène ", family_name="Lefèvre", name_as_said="Nène",
        pronunciation="le-fèvre", organisation="Garage", language="fr",
        birthday=PartialDate(None, 2, 29), ref="A7", card_code="C 1",
        contact_points=(
            PHONE,
            NewContactPoint(ContactKind.EMAIL, "Helene@Exemple.FR"),
            ADDRESS,
        ),
        notes=("fidèle", "ponctuelle"), photo=Photo("image/png", b"\x89PNG"),
    )  # fmt: skip
    changes = add_client(shop, new)
    found = card(shop, changes.made)
    one = found.client
    assert changes.ids == {one.id}
    assert (one.title, one.given_name, one.family_name) == ("Mme", "Hélène", "Lefèvre")
    assert (one.name_as_said, one.pronunciation, one.organisation) == ("Nène", "le-fèvre", "Garage")
    assert (one.language, one.birthday, one.ref) == ("fr", PartialDate(None, 2, 29), "A7")
    assert (one.card_code, one.visit_count, one.last_visit_at) == ("C 1", 0, None)
    assert one.created_at == shop.clock()
    assert [(p.as_typed, p.normalised, p.label) for p in one.contact_points] == [
        ("06 12 34 56 78", "+33612345678", "mobile"),
        ("Helene@Exemple.FR", "helene@exemple.fr", ""),
        ("1 rue X\n69001 Lyon", "1 rue x 69001 lyon", ""),
    ]
    assert {note.text for note in found.notes} == {"fidèle", "ponctuelle"}
    assert found.photo == Photo("image/png", b"\x89PNG")


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        (None, AllergyStatus.NOT_ASKED),
        (AllergyStatus.NOT_ASKED, AllergyStatus.NOT_ASKED),
        (AllergyStatus.NONE_KNOWN, AllergyStatus.NONE_KNOWN),
        (AllergyStatus.HAS, AllergyStatus.HAS),
        (AllergyStatus.DECLINED, AllergyStatus.DECLINED),
    ],
)
def test_the_allergy_question_is_asked_at_once(
    shop: Shop, answer: AllergyStatus | None, status: AllergyStatus
) -> None:
    changes = add_client(shop, NewClient(given_name="Marie", allergy_status=answer))
    band = card(shop, changes.made).allergies
    assert band.status is status
    assert band.confirmed_on == (None if status is AllergyStatus.NOT_ASKED else date(2025, 11, 22))
    undo(changes)
    assert count_clients(shop) == 0


def test_what_harms_outweighs_the_answer_given_with_it(shop: Shop) -> None:
    new = NewClient(
        given_name="Marie",
        allergy_status=AllergyStatus.NONE_KNOWN,
        allergies=(NewAllergy("noix"), NewAllergy("porc", DietaryKind.DIET)),
    )
    changes = add_client(shop, new)
    band = card(shop, changes.made).allergies
    assert (band.status, len(band.items)) == (AllergyStatus.HAS, 2)
    undo(changes)
    assert count_clients(shop) == 0


def test_an_allergy_without_a_name_is_not_taken_in(shop: Shop) -> None:
    with pytest.raises(UserError):
        add_client(shop, NewClient(given_name="Marie", allergies=(NewAllergy(" "),)))
    assert count_clients(shop) == 0


@pytest.mark.parametrize(
    "new",
    [
        NewClient(),
        NewClient(given_name="  ", family_name="\t"),
        NewClient(title="Mme", ref="7", card_code="8"),
        NewClient(contact_points=(NewContactPoint(ContactKind.PHONE, "  "),)),
        NewClient(notes=("fidèle",)),
    ],
)
def test_nobody_is_not_taken_in(shop: Shop, new: NewClient) -> None:
    with pytest.raises(UserError):
        add_client(shop, new)
    assert count_clients(shop) == 0


@pytest.mark.parametrize(
    ("new", "name"),
    [
        (NewClient(given_name="Marie", family_name="Dupont"), "Dupont, Marie"),
        (NewClient(family_name="Dupont"), "Dupont"),
        (NewClient(name_as_said="Nène"), "Nène"),
        (NewClient(organisation="Garage"), "Garage"),
        (NewClient(contact_points=(PHONE,)), "06 12 34 56 78"),
        (NewClient(given_name="<img src=x>"), "<img src=x>"),
        (NewClient(given_name="' OR 1=1 --"), "' OR 1=1 --"),
        (NewClient(given_name="x" * 500), "x" * 500),
        (NewClient(given_name="🦊"), "🦊"),
        (NewClient(given_name="محمد"), "محمد"),
        (NewClient(given_name="a\x00b"), "a\ufffdb"),
        (NewClient(given_name="a\ud800b"), "a\ufffdb"),
        (NewClient(given_name="He\u0301le\u0300ne"), "Hélène"),
    ],
)  # fmt: skip
def test_whatever_the_name_it_is_kept_and_shown(shop: Shop, new: NewClient, name: str) -> None:
    assert stored(shop, add_client(shop, new).made).display_name == name


def test_one_word_is_enough_and_is_found_at_once(shop: Shop) -> None:
    made = add_client(shop, NewClient(family_name="Dupont")).made
    assert [hit.id for hit in find(shop, "dup")] == [made]


def test_undo_removes_all_of_the_client(shop: Shop) -> None:
    changes = add_client(
        shop,
        NewClient(given_name="Marie", contact_points=(PHONE,), notes=("a", "b"),
                  allergy_status=AllergyStatus.DECLINED, photo=Photo("image/png", b"x")),
    )  # fmt: skip
    undo(changes)
    assert find(shop, "marie") == ()
    with shop.store.read() as tx:
        for table in ("clients", "contact_points", "notes", "photos", "search_terms",
                      "allergy_statuses"):  # fmt: skip
            sql = f"SELECT count(*) FROM {table}"  # noqa: S608
            assert tx.connection.exec_driver_sql(sql).scalar() == 0
    with pytest.raises(UserError):
        undo(changes)
    with pytest.raises(UserError):
        card(shop, changes.made)


def rename(shop: Shop, client_id: int) -> None:
    with shop.store.write() as tx:
        change_client(tx, client_id, 1, given_name="Anne")


@pytest.mark.parametrize(
    "since",
    [
        lambda shop, one: add_note(shop, one, "x"),
        lambda shop, one: record_visit(shop, NewVisit(one)),
        lambda shop, one: add_allergy(shop, one, NewAllergy("noix")),
        lambda shop, one: answer_allergies(shop, one, AllergyStatus.DECLINED),
        lambda shop, one: add_preference(shop, one, NewPreference("coin")),
        lambda shop, one: add_follow_up(shop, NewFollowUp(one, "x", date(2025, 12, 1))),
        rename,
    ],
)
@pytest.mark.parametrize("answer", [None, AllergyStatus.NONE_KNOWN])
def test_undo_is_refused_where_more_is_known_since(
    shop: Shop, since: Callable[[Shop, int], object], answer: AllergyStatus | None
) -> None:
    changes = add_client(shop, NewClient(given_name="Marie", allergy_status=answer))
    assert changes.made is not None
    since(shop, changes.made)
    before = card(shop, changes.made)
    with pytest.raises(UserError):
        undo(changes)
    assert card(shop, changes.made) == before


def test_a_renamed_client_is_found_by_the_new_name_only(shop: Shop, take_in: TakeIn) -> None:
    client_id = take_in(given_name="Marie", family_name="Dupont", contact_points=(PHONE,))
    rename(shop, client_id)
    assert find(shop, "marie") == ()
    assert [hit.id for hit in find(shop, "anne dupont")] == [client_id]
    assert [hit.id for hit in find(shop, "5678")] == [client_id]


@pytest.fixture
def marie(take_in: TakeIn) -> int:
    take_in(given_name="Marie-Hélène", family_name="Dupont")
    take_in(given_name="Paul", family_name="Durand")
    return take_in(
        given_name="Marie", family_name="Dupont", ref="0042", card_code="C-77",
        contact_points=(PHONE,),
    )  # fmt: skip


@pytest.mark.parametrize(
    "name",
    ["ref:0042", "ref: 0042", " C-77 ", "06 12 34 56 78", "+33612345678", "marie dupont",
     "Dupont Marie", "DUPONT, Marie"],
)  # fmt: skip
def test_a_command_names_a_client(shop: Shop, marie: int, name: str) -> None:
    assert client_named(shop, name) == marie
    assert client_named(shop, str(marie)) == marie


@pytest.mark.parametrize(
    "name",
    ["", " ", "ref:", "ref:42", "zzz", "12345678901234567890123", "9999999999999999999", "-1",
     "dupont", "du", "%", "\x00", "²", "٣", "x" * 10_000],
)  # fmt: skip
def test_what_names_nobody_or_several_is_said(shop: Shop, marie: int, name: str) -> None:
    assert marie
    with pytest.raises(UserError):
        client_named(shop, name)


@pytest.mark.parametrize("name", ["", " ", "ref:", "ref: ", "123456", "1234567", "\u200f"])
def test_nothing_and_part_of_a_phone_name_nobody_even_where_there_is_only_one(
    shop: Shop, take_in: TakeIn, name: str
) -> None:
    take_in(given_name="Marie", family_name="Dupont", contact_points=(PHONE,))
    with pytest.raises(UserError):
        client_named(shop, name)


def test_two_of_one_code_are_not_guessed_between(shop: Shop, take_in: TakeIn) -> None:
    for name in ("A", "B"):
        take_in(given_name=name, ref="7", card_code="7")
    for name in ("ref:7", "7"):
        with pytest.raises(UserError):
            client_named(shop, name)
