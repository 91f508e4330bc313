"""People who belong together: noted once, seen from both sides."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

import pytest

from shop_app.domain.allergies import AllergyStatus, NewAllergy, Severity
from shop_app.domain.companions import companion_words
from shop_app.domain.links import Link, LinkKind, NewLink
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.allergies import add_allergy, answer_allergies
from shop_app.services.clients import erase_client
from shop_app.services.deleting import delete_record
from shop_app.services.editing import EditedElsewhere
from shop_app.services.greeting import greeting_card
from shop_app.services.links import (
    add_link,
    add_link_as_typed,
    change_link,
    links_of,
    remove_link,
)
from shop_app.services.shop import Shop
from shop_app.text import UserError, Value

TODAY = date(2025, 11, 22)
TakeIn = Callable[..., int]
Say = Callable[[Value], str]


class Two(NamedTuple):
    """Hélène and Paul."""

    helene: int
    paul: int


@pytest.fixture
def two(take_in: TakeIn) -> Two:
    return Two(
        take_in(given_name="Hélène", family_name="Lefèvre"),
        take_in(given_name="Paul", family_name="Lefèvre"),
    )


def seen(shop: Shop, client: int) -> list[tuple[str, str, bool]]:
    return [(one.name, one.kind.value, one.comes_along) for one in links_of(shop, client)]


def only(shop: Shop, client: int) -> Link:
    (one,) = links_of(shop, client)
    return one


@pytest.mark.parametrize(
    ("kind", "back"),
    [("child", "parent"), ("parent", "child"), ("assistant", "employer"), ("partner", "partner"),
     ("employer", "assistant"), ("household", "household"), ("friend", "friend"),
     ("sibling", "sibling")],
)  # fmt: skip
def test_one_link_is_seen_from_both_sides(shop: Shop, two: Two, kind: str, back: str) -> None:
    add_link(shop, NewLink(two.helene, LinkKind(kind), two.paul, comes_along=True))
    assert seen(shop, two.helene) == [("Paul Lefèvre", kind, True)]
    assert seen(shop, two.paul) == [("Hélène Lefèvre", back, True)]


def test_a_link_may_be_to_a_name_alone(shop: Shop, two: Two) -> None:
    add_link(shop, NewLink(two.helene, LinkKind.CHILD, name="  Léa "))
    assert seen(shop, two.helene) == [("Léa", "child", False)]
    assert only(shop, two.helene).other_id is None


def test_nobody_is_linked_to_themselves_or_twice_or_to_nobody(shop: Shop, two: Two) -> None:
    with pytest.raises(UserError, match="themselves"):
        add_link(shop, NewLink(two.helene, LinkKind.FRIEND, two.helene))
    with pytest.raises(UserError, match="who it is"):
        add_link(shop, NewLink(two.helene, LinkKind.FRIEND, name="  "))
    with pytest.raises(UserError, match="no longer in the client file"):
        add_link(shop, NewLink(two.helene, LinkKind.FRIEND, 12345))
    add_link(shop, NewLink(two.helene, LinkKind.CHILD, two.paul))
    for again in (
        NewLink(two.helene, LinkKind.CHILD, two.paul),
        NewLink(two.paul, LinkKind.PARENT, two.helene),
    ):
        with pytest.raises(UserError, match="noted already"):
            add_link(shop, again)
    add_link(shop, NewLink(two.helene, LinkKind.FRIEND, name="Zoé"))
    with pytest.raises(UserError, match="noted already"):
        add_link(shop, NewLink(two.helene, LinkKind.FRIEND, name="ZOE"))
    assert len(links_of(shop, two.helene)) == 2


def test_adding_is_taken_back_for_both(shop: Shop, two: Two) -> None:
    changes = add_link(shop, NewLink(two.helene, LinkKind.PARTNER, two.paul))
    assert changes.ids == {two.helene, two.paul}
    assert changes.undo is not None
    assert changes.undo().ids == {two.helene, two.paul}
    assert seen(shop, two.paul) == []


def test_a_link_is_changed_from_either_side(shop: Shop, two: Two) -> None:
    add_link(shop, NewLink(two.helene, LinkKind.CHILD, two.paul))
    changes = change_link(
        shop, only(shop, two.paul), LinkKind.EMPLOYER, comes_along=True, note="Tuesdays"
    )
    assert changes.ids == {two.helene, two.paul}
    assert seen(shop, two.helene) == [("Paul Lefèvre", "assistant", True)]
    assert seen(shop, two.paul) == [("Hélène Lefèvre", "employer", True)]
    assert changes.undo is not None
    assert changes.undo().ids == {two.helene, two.paul}
    assert seen(shop, two.paul) == [("Hélène Lefèvre", "parent", False)]


def test_two_who_change_a_link_choose(shop: Shop, two: Two) -> None:
    add_link(shop, NewLink(two.helene, LinkKind.CHILD, two.paul))
    before = only(shop, two.paul)
    change_link(shop, only(shop, two.helene), LinkKind.FRIEND)
    with pytest.raises(EditedElsewhere):
        change_link(shop, before, LinkKind.EMPLOYER)
    assert seen(shop, two.helene) == [("Paul Lefèvre", "friend", False)]


def test_a_change_makes_no_double(shop: Shop, two: Two) -> None:
    add_link(shop, NewLink(two.helene, LinkKind.CHILD, two.paul))
    add_link(shop, NewLink(two.helene, LinkKind.FRIEND, two.paul))
    with pytest.raises(UserError, match="noted already"):
        change_link(shop, links_of(shop, two.helene)[1], LinkKind.CHILD)


def test_removing_puts_into_the_bin_and_comes_back(shop: Shop, two: Two) -> None:
    add_link(shop, NewLink(two.helene, LinkKind.CHILD, two.paul))
    changes = remove_link(shop, only(shop, two.paul))
    assert changes.ids == {two.helene, two.paul}
    assert seen(shop, two.helene) == []
    assert changes.undo is not None
    changes.undo()
    assert seen(shop, two.paul) == [("Hélène Lefèvre", "parent", False)]


def test_who_is_erased_or_deleted_stays_by_name(shop: Shop, two: Two) -> None:
    add_link(shop, NewLink(two.helene, LinkKind.PARTNER, two.paul, comes_along=True))
    gone = delete_record(shop, RecordKind.CLIENT, two.paul)
    assert seen(shop, two.helene) == [("Paul Lefèvre", "partner", True)]
    assert only(shop, two.helene).other_id is None
    assert gone.undo is not None
    gone.undo()
    assert only(shop, two.helene).other_id == two.paul
    erase_client(shop, two.paul)
    assert seen(shop, two.helene) == [("Paul Lefèvre", "partner", True)]


def test_a_line_names_a_client_whose_whole_name_it_is(
    shop: Shop, two: Two, take_in: TakeIn
) -> None:
    add_link_as_typed(shop, two.helene, "mari : Paul Lefèvre")
    assert seen(shop, two.paul) == [("Hélène Lefèvre", "partner", False)]
    add_link_as_typed(shop, two.helene, "fille Léa")
    add_link_as_typed(shop, two.helene, "Zoé")
    assert [(one.name, one.kind.value, one.other_id) for one in links_of(shop, two.helene)[1:]] == [
        ("Léa", "child", None), ("Zoé", "friend", None),
    ]  # fmt: skip
    take_in(given_name="Paul", family_name="Lefèvre")
    add_link_as_typed(shop, two.helene, "frère Paul Lefèvre")
    assert links_of(shop, two.helene)[-1].other_id is None
    with pytest.raises(UserError, match="who it is"):
        add_link_as_typed(shop, two.helene, " ")


def test_a_client_without_a_name_is_called_by_how_to_reach_them(
    shop: Shop, two: Two, take_in: TakeIn
) -> None:
    nameless = take_in(organisation="Garage du Port")
    add_link(shop, NewLink(two.helene, LinkKind.EMPLOYER, nameless))
    assert seen(shop, two.helene) == [("Garage du Port", "employer", False)]
    add_link(shop, NewLink(nameless, LinkKind.FRIEND, two.paul))
    assert seen(shop, two.paul) == [("Garage du Port", "friend", False)]


def test_the_card_says_what_companions_must_not_have(shop: Shop, two: Two, say: Say) -> None:
    add_allergy(shop, two.paul, NewAllergy("peanuts", severity=Severity.SEVERE))
    add_link(shop, NewLink(two.helene, LinkKind.PARTNER, two.paul, comes_along=True))
    add_link(shop, NewLink(two.helene, LinkKind.CHILD, name="Léa", comes_along=True))
    add_link(shop, NewLink(two.helene, LinkKind.FRIEND, name="Zoé"))
    assert [
        say(companion_words(one, TODAY)) for one in greeting_card(shop, two.helene).companions
    ] == [
        "comes with: Paul Lefèvre – allergic to peanuts (severe)",
        "comes with: Léa – allergies not known",
    ]
    (back,) = greeting_card(shop, two.paul).companions
    assert say(companion_words(back, TODAY)) == "comes with: Hélène Lefèvre – allergies not asked"
    answer_allergies(shop, two.helene, AllergyStatus.NONE_KNOWN)
    (back,) = greeting_card(shop, two.paul).companions
    assert back.status is AllergyStatus.NONE_KNOWN
    assert greeting_card(shop, two.paul).allergies.status is AllergyStatus.HAS


def test_who_is_linked_twice_comes_along_once(shop: Shop, two: Two) -> None:
    add_link(shop, NewLink(two.helene, LinkKind.PARTNER, two.paul, comes_along=True))
    add_link(shop, NewLink(two.helene, LinkKind.HOUSEHOLD, two.paul, comes_along=True))
    assert len(greeting_card(shop, two.helene).companions) == 1
