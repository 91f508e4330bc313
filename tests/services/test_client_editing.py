"""Changing who a client is, and how they are reached."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from shop_app.domain.clients import Client
from shop_app.domain.contact_points import ContactKind, NewContactPoint, preferred_point
from shop_app.domain.partial_dates import PartialDate
from shop_app.services.changes import Changes
from shop_app.services.client_editing import (
    add_contact_point,
    change_client,
    change_contact_point,
    move_contact_point,
    prefer_contact_point,
    remove_contact_point,
)
from shop_app.services.editing import EditedElsewhere
from shop_app.services.finding import find
from shop_app.services.greeting import greeting_card
from shop_app.services.shop import Shop
from shop_app.text import UserError

TakeIn = Callable[..., int]
PHONE, EMAIL, ADDRESS = ContactKind


def stored(shop: Shop, client_id: int) -> Client:
    return greeting_card(shop, client_id).client


def undo(changes: Changes) -> Changes:
    assert changes.undo is not None
    return changes.undo()


def change(shop: Shop, client_id: int, **wanted: Any) -> Changes:
    now = stored(shop, client_id)
    return change_client(shop, client_id, {name: getattr(now, name) for name in wanted}, wanted)


@pytest.fixture
def ana(take_in: TakeIn) -> int:
    return take_in(given_name="Ana", family_name="Lima", birthday=PartialDate(1984, 5, 3))


def test_every_field_is_changed_as_typed(shop: Shop, ana: int) -> None:
    changed = change(
        shop, ana, title="Mme", family_name=" de  Lima ", name_as_said="Anouk",
        pronunciation="a-nouk", other_script="Ана", pronouns="elle", organisation="Garage",
        language="Anglais", ref="12", card_code="kmn 4", do_not_celebrate=True, deceased=True,
        do_not_contact=True, birthday="1er mai",
    )  # fmt: skip
    now = stored(shop, ana)
    assert (now.family_name, now.name_as_said, now.other_script) == ("de Lima", "Anouk", "Ана")
    assert (now.language, now.pronouns, now.birthday) == ("en", "elle", PartialDate(None, 5, 1))
    assert (now.do_not_celebrate, now.deceased, now.do_not_contact) == (True, True, True)
    undo(changed)
    now = stored(shop, ana)
    assert (now.family_name, now.birthday, now.deceased) == ("Lima", PartialDate(1984, 5, 3), False)


def test_a_changed_name_is_found_and_the_old_one_is_not(shop: Shop, ana: int) -> None:
    change(shop, ana, family_name="Oliveira")
    assert [hit.id for hit in find(shop, "oliveira")] == [ana]
    assert find(shop, "lima") == ()


def test_a_name_in_its_own_script_finds_its_client(shop: Shop, ana: int) -> None:
    changed = change(shop, ana, other_script="Ана Лима")
    (hit,) = find(shop, "лим")
    assert (hit.id, hit.detail) == (ana, "Ана Лима")
    undo(changed)
    assert find(shop, "лим") == ()


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("3 mai 1984", PartialDate(1984, 5, 3)),
        ("03/05/1984", PartialDate(1984, 5, 3)),
        ("3.5.84", PartialDate(1984, 5, 3)),
        ("May 3, 1984", PartialDate(1984, 5, 3)),
        ("3rd of May", PartialDate(None, 5, 3)),
        ("le 1er août", PartialDate(None, 8, 1)),
        ("29/02", PartialDate(None, 2, 29)),
        ("12/25/1990", PartialDate(1990, 12, 25)),
        ("1984-05-03", PartialDate(1984, 5, 3)),
        ("", None),
        (None, None),
        (PartialDate(1970, 1, 2), PartialDate(1970, 1, 2)),
    ],
)
def test_a_birthday_is_read_as_people_type_it(
    shop: Shop, ana: int, typed: object, day: PartialDate | None
) -> None:
    change(shop, ana, birthday=typed)
    assert stored(shop, ana).birthday == day


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("23 novembre 2025", "in the future"),
        ("3/5/2111", "in the future"),
        ("3 mai 1884", "before"),
        ("31/02/1984", "Type a day that exists"),
        ("bientôt", "Type a day that exists"),
        ("45", "Type a day that exists"),
    ],
)
def test_an_impossible_birthday_is_refused_in_its_own_words(
    shop: Shop, ana: int, typed: str, why: str
) -> None:
    with pytest.raises(UserError, match=why):
        change(shop, ana, birthday=typed)
    assert stored(shop, ana).birthday == PartialDate(1984, 5, 3)


def test_a_name_must_remain(shop: Shop, ana: int, take_in: TakeIn) -> None:
    change(shop, ana, given_name="")
    with pytest.raises(UserError, match="A name must remain"):
        change(shop, ana, family_name=" ")
    known_by_phone = take_in(given_name="X", contact_points=(NewContactPoint(PHONE, "0612345678"),))
    change(shop, known_by_phone, given_name="")
    point = stored(shop, known_by_phone).contact_points[0]
    with pytest.raises(UserError, match="A name must remain"):
        remove_contact_point(shop, point.id)


def test_an_unknown_language_is_refused(shop: Shop, ana: int) -> None:
    for typed in ("Klingon", "xx"):
        with pytest.raises(UserError, match="list of languages"):
            change(shop, ana, language=typed)
    change(shop, ana, language="français")
    assert stored(shop, ana).language == "fr"


def test_a_text_too_long_is_refused(shop: Shop, ana: int) -> None:
    with pytest.raises(UserError, match="at most"):
        change(shop, ana, organisation="x" * 201)


def test_a_card_of_another_client_is_refused_naming_them(
    shop: Shop, ana: int, take_in: TakeIn, say: Callable[..., str]
) -> None:
    take_in(given_name="Hélène", family_name="Lefèvre", card_code="C-00123 A")
    for typed in ("C-00123 A", "c00123a"):
        with pytest.raises(UserError) as refused:
            change(shop, ana, card_code=typed)
        assert "Lefèvre, Hélène" in say(refused.value.message)
    change(shop, ana, card_code="C-00123")
    change(shop, ana, card_code="C-00123")


def test_a_misread_code_of_ours_is_refused(shop: Shop, ana: int) -> None:
    with pytest.raises(UserError, match="sign of the card code"):
        change(shop, ana, card_code="KMN-4444")


def test_what_two_change_is_asked_about_and_nothing_is_lost(shop: Shop, ana: int) -> None:
    seen = {"family_name": "Lima", "birthday": PartialDate(1984, 5, 3), "pronouns": ""}
    change(shop, ana, family_name="Silva", pronouns="elle")
    change_client(shop, ana, seen, {"birthday": "4 mai 1984"})
    with pytest.raises(EditedElsewhere) as asked:
        change_client(shop, ana, seen, {"family_name": "Souza", "title": "Dr"})
    (choice,) = asked.value.choices
    assert (choice.field, choice.theirs, choice.mine) == ("family_name", "Silva", "Souza")
    now = stored(shop, ana)
    assert (now.family_name, now.title, now.birthday) == ("Silva", "", PartialDate(1984, 5, 4))


def points(shop: Shop, client_id: int, kind: ContactKind = PHONE) -> list[str]:
    return [one.as_typed for one in stored(shop, client_id).of_kind(kind)]


def preferred(shop: Shop, client_id: int, kind: ContactKind = PHONE) -> str | None:
    one = preferred_point(stored(shop, client_id).contact_points, kind)
    return one.as_typed if one else None


def add(shop: Shop, client_id: int, typed: str, **more: Any) -> Changes:
    return add_contact_point(shop, client_id, NewContactPoint(PHONE, typed, **more))


def test_several_phones_with_labels_and_exactly_one_preferred(shop: Shop, ana: int) -> None:
    assert preferred(shop, ana) is None
    first = add(shop, ana, "06 12 34 56 78", label="mobile").made
    assert preferred(shop, ana) == "06 12 34 56 78"
    second = add(shop, ana, "04 72 00 00 00", label="work", preferred=True)
    assert preferred(shop, ana) == "04 72 00 00 00"
    assert first is not None
    chosen = prefer_contact_point(shop, first)
    assert [one.preferred for one in stored(shop, ana).contact_points] == [True, False]
    undo(chosen)
    assert [one.preferred for one in stored(shop, ana).contact_points] == [False, True]
    assert second.made is not None
    removed = remove_contact_point(shop, second.made)
    assert preferred(shop, ana) == "06 12 34 56 78"
    undo(removed)
    assert preferred(shop, ana) == "04 72 00 00 00"


def test_an_added_contact_is_found_and_taken_back(shop: Shop, ana: int) -> None:
    added = add(shop, ana, "0612345678", label="mobile")
    assert stored(shop, ana).contact_points[0].normalised == "+33612345678"
    assert [hit.id for hit in find(shop, "5678")] == [ana]
    undo(added)
    assert find(shop, "5678") == ()


def test_a_contact_is_changed_with_what_search_knows_of_it(shop: Shop, ana: int) -> None:
    made = add(shop, ana, "0612345678", label="mobile").made
    assert made is not None
    changed = change_contact_point(
        shop, made, {"as_typed": "0612345678"}, {"as_typed": " 07 11 22 33 44 "}
    )
    assert [hit.id for hit in find(shop, "0711223344")] == [ana]
    assert find(shop, "5678") == ()
    undo(changed)
    assert [hit.id for hit in find(shop, "5678")] == [ana]


def test_an_address_is_changed_in_parts(shop: Shop, ana: int) -> None:
    new = NewContactPoint(ADDRESS, "", street="1 rue X", postcode="69001", city="Lyon")
    made = add_contact_point(shop, ana, new).made
    assert made is not None
    change_contact_point(shop, made, {"city": "Lyon"}, {"city": "Bron"})
    (address,) = stored(shop, ana).of_kind(ADDRESS)
    assert (address.street, address.city) == ("1 rue X", "Bron")
    assert "Bron" in address.as_typed
    assert [hit.id for hit in find(shop, "bron")] == [ana]


@pytest.mark.parametrize(
    ("new", "why"),
    [
        (NewContactPoint(PHONE, "néant"), "phone number"),
        (NewContactPoint(EMAIL, "ana"), "e-mail"),
        (NewContactPoint(EMAIL, "ana lima@x.fr"), "e-mail"),
        (NewContactPoint(ADDRESS, " "), "address"),
        (NewContactPoint(PHONE, "+33 6 12 34 56 78"), "already"),
    ],
)
def test_what_reaches_nobody_or_is_there_already_is_refused(
    shop: Shop, ana: int, new: NewContactPoint, why: str
) -> None:
    add(shop, ana, "06.12.34.56.78")
    with pytest.raises(UserError, match=why):
        add_contact_point(shop, ana, new)
    assert len(stored(shop, ana).contact_points) == 1


def test_contacts_are_put_in_order(shop: Shop, ana: int) -> None:
    made = [add(shop, ana, f"06 00 00 00 0{one}").made for one in range(3)]
    assert made[2] is not None
    moved = move_contact_point(shop, made[2], -5)
    assert [one[-1] for one in points(shop, ana)] == ["2", "0", "1"]
    undo(moved)
    assert [one[-1] for one in points(shop, ana)] == ["0", "1", "2"]


def test_who_is_gone_is_said(shop: Shop) -> None:
    with pytest.raises(UserError, match="no longer in the client file"):
        change_client(shop, 5, {}, {"title": "Mme"})
    with pytest.raises(UserError, match="deleted in the meantime"):
        prefer_contact_point(shop, 5)
