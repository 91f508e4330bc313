"""Changing a record: nobody's change is lost, allergies are put together, undo is exact."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shop_app.bootstrap import open_shop
from shop_app.domain.allergies import NewAllergy, Severity
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.allergies import add_allergy
from shop_app.services.editing import EditedElsewhere, edit_record
from shop_app.services.finding import find
from shop_app.services.greeting import greeting_card
from shop_app.services.history import history_of
from shop_app.services.shop import Shop
from shop_app.text import UserError, Value

CLIENT = RecordKind.CLIENT


@pytest.fixture
def marie(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Marie", family_name="Lefèvre")


def test_a_changed_name_is_found_and_undone(
    shop: Shop, marie: int, say: Callable[[Value], str]
) -> None:
    seen, wanted = {"family_name": "Lefèvre"}, {"family_name": "Martin"}
    changes = edit_record(shop, CLIENT, marie, seen, wanted)
    assert say(changes.done) == "Client changed: Family name"
    assert [one.id for one in find(shop, "martin")] == [marie]
    assert find(shop, "lefevre") == ()
    assert changes.undo is not None
    changes.undo()
    assert [one.id for one in find(shop, "lefevre")] == [marie]
    newest = history_of(shop, marie)[0]
    assert (newest.field, newest.old, newest.new) == ("family_name", "Martin", "Lefèvre")


def test_two_windows_that_change_different_fields_both_count(shop: Shop, marie: int) -> None:
    other = open_shop(shop.store.path, "en", shop.clock)
    seen = {"family_name": "Lefèvre", "title": ""}
    edit_record(other, CLIENT, marie, seen, {"title": "Mme"})
    edit_record(shop, CLIENT, marie, seen, {"family_name": "Martin"})
    client = greeting_card(other, marie).client
    assert (client.title, client.family_name) == ("Mme", "Martin")
    other.close()


def test_two_windows_that_change_one_field_get_a_choice(shop: Shop, marie: int) -> None:
    seen = {"family_name": "Lefèvre", "title": ""}
    edit_record(shop, CLIENT, marie, seen, {"family_name": "Martin"})
    with pytest.raises(EditedElsewhere) as refused:
        edit_record(shop, CLIENT, marie, seen, {"family_name": "Durand", "title": "Mme"})
    (choice,) = refused.value.choices
    assert (choice.field, choice.seen, choice.theirs, choice.mine) == (
        "family_name", "Lefèvre", "Martin", "Durand",
    )  # fmt: skip
    assert greeting_card(shop, marie).client.title == ""  # nothing of it was written
    seen = {"family_name": choice.theirs, "title": ""}
    edit_record(shop, CLIENT, marie, seen, {"family_name": "Durand", "title": "Mme"})
    assert greeting_card(shop, marie).client.display_name == "Durand, Marie"


def test_the_same_change_twice_is_no_conflict(shop: Shop, marie: int) -> None:
    for _ in range(2):
        edit_record(shop, CLIENT, marie, {"title": ""}, {"title": "Mme"})
    assert greeting_card(shop, marie).client.title == "Mme"


def test_allergies_are_always_the_union(shop: Shop, marie: int) -> None:
    made = add_allergy(shop, marie, NewAllergy("noix", severity=Severity.MODERATE)).made
    assert made is not None
    seen = {"severity": "moderate", "carries_adrenaline": False, "reaction": ""}
    kind = RecordKind.ALLERGY
    edit_record(
        shop, kind, made, seen,
        {"severity": "severe", "carries_adrenaline": True, "reaction": "gonfle"},
    )  # fmt: skip
    edit_record(shop, kind, made, seen, {"severity": "mild", "reaction": "rougeurs"})
    item = greeting_card(shop, marie).allergies.items[0]
    assert item.severity is Severity.SEVERE
    assert item.carries_adrenaline
    assert item.reaction == "gonfle / rougeurs"


def test_undo_is_refused_where_the_field_has_moved_on(shop: Shop, marie: int) -> None:
    first = edit_record(shop, CLIENT, marie, {"title": ""}, {"title": "Mme"})
    edit_record(shop, CLIENT, marie, {"title": "Mme"}, {"title": "Dr"})
    assert first.undo is not None
    with pytest.raises(UserError, match="changed elsewhere"):
        first.undo()
    assert greeting_card(shop, marie).client.title == "Dr"


def test_ten_changes_of_different_fields_are_undone_in_any_order(shop: Shop, marie: int) -> None:
    fields = ("title", "pronunciation", "organisation", "pronouns", "other_script", "language")
    done = [edit_record(shop, CLIENT, marie, {one: ""}, {one: "x"}) for one in fields]
    for changes in done:
        assert changes.undo is not None
        changes.undo()
    client = greeting_card(shop, marie).client
    assert [getattr(client, one) for one in fields] == [""] * len(fields)


def test_a_record_that_is_gone_is_said_plainly(shop: Shop) -> None:
    with pytest.raises(UserError, match="deleted in the meantime"):
        edit_record(shop, RecordKind.NOTE, 12345, {}, {"text": "x"})
