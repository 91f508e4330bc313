"""The shop's own fields: made and changed while values exist, and never a value lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from shop_app.domain.client_fields import Privacy
from shop_app.domain.own_fields import FieldOf, NewOwnField, OwnField, OwnKind
from shop_app.domain.own_filters import Comparison, OwnFilter
from shop_app.domain.own_values import own_words
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.visits import NewVisit
from shop_app.services.deleting import delete_record
from shop_app.services.editing import EditedElsewhere
from shop_app.services.finding import find
from shop_app.services.greeting import greeting_card
from shop_app.services.history import history_of
from shop_app.services.own_fields import (
    add_field,
    bring_back,
    change_field,
    fields_in_use,
    move_field,
    own_fields,
    put_aside,
)
from shop_app.services.own_values import clients_with_value, own_values, set_value
from shop_app.services.shop import Shop
from shop_app.services.visit_own_values import set_visit_value
from shop_app.services.visits import newest_visits, record_visit
from shop_app.store.own_values import own_field_columns, values_of_many
from shop_app.store.search_check import check_index
from shop_app.text import UserError, Value

TakeIn = Callable[..., int]


def made(shop: Shop, new: NewOwnField) -> OwnField:
    field_id = add_field(shop, new).made
    return field(shop, field_id or 0)


def field(shop: Shop, field_id: int) -> OwnField:
    return next(one for one in own_fields(shop) if one.id == field_id)


def value(shop: Shop, client: int, of: OwnField) -> str:
    return next((one.value for one in own_values(shop, client) if one.field.id == of.id), "")


def found(shop: Shop, text: str) -> list[int]:
    return [hit.id for hit in find(shop, text)]


def index_is_sound(shop: Shop) -> bool:
    with shop.store.read() as tx:
        return check_index(tx).none


CM = NewOwnField("Stride", OwnKind.NUMBER, unit="cm")
CHOICE = NewOwnField("Bag", OwnKind.CHOICE, choices=("Paper", "Cloth"))


def test_a_value_is_set_changed_emptied_and_each_is_undone(shop: Shop, take_in: TakeIn) -> None:
    client, stride = take_in(given_name="Ann"), made(shop, CM)
    first = set_value(shop, client, stride.id, "0,7 m")
    assert value(shop, client, stride) == "70"
    second = set_value(shop, client, stride.id, "72")
    third = set_value(shop, client, stride.id, "")
    assert value(shop, client, stride) == ""
    for changes, kept in ((third, "72"), (second, "70"), (first, "")):
        assert changes.undo is not None
        changes.undo()
        assert value(shop, client, stride) == kept


def test_an_undo_is_refused_where_the_value_has_moved_on(shop: Shop, take_in: TakeIn) -> None:
    client, stride = take_in(given_name="Ann"), made(shop, CM)
    changes = set_value(shop, client, stride.id, "70")
    set_value(shop, client, stride.id, "75")
    assert changes.undo is not None
    with pytest.raises(UserError, match="changed elsewhere"):
        changes.undo()
    assert value(shop, client, stride) == "75"


def test_two_who_set_one_value_are_asked(shop: Shop, take_in: TakeIn) -> None:
    client, stride = take_in(given_name="Ann"), made(shop, CM)
    set_value(shop, client, stride.id, "70", seen="")
    with pytest.raises(EditedElsewhere) as refused:
        set_value(shop, client, stride.id, "80", seen="")
    (choice,) = refused.value.choices
    assert (choice.field, choice.seen, choice.theirs, choice.mine) == (
        str(stride.id), "", "70", "80",
    )  # fmt: skip
    assert value(shop, client, stride) == "70"
    set_value(shop, client, stride.id, "70 cm", seen="")  # the same: nobody is asked
    set_value(shop, client, stride.id, "80", seen="70")
    assert value(shop, client, stride) == "80"


def test_bad_values_are_refused_and_nothing_changes(shop: Shop, take_in: TakeIn) -> None:
    client, stride = take_in(given_name="Ann"), made(shop, CM)
    set_value(shop, client, stride.id, "70")
    with pytest.raises(UserError, match="cannot be turned into"):
        set_value(shop, client, stride.id, "7 kg")
    assert value(shop, client, stride) == "70"
    with pytest.raises(UserError, match="no longer"):
        set_value(shop, client + 1, stride.id, "7")
    with pytest.raises(UserError, match="no longer"):
        set_value(shop, client, 12345, "7")


def test_names_are_one_however_they_are_typed(shop: Shop) -> None:
    made(shop, NewOwnField("Préféré"))
    with pytest.raises(UserError, match="already"):
        add_field(shop, NewOwnField(" prefere "))
    with pytest.raises(UserError, match="every client has"):
        add_field(shop, NewOwnField("Téléphone"))
    with pytest.raises(UserError, match="Type the field"):
        add_field(shop, NewOwnField("   "))
    with pytest.raises(UserError, match="separated by commas"):
        add_field(shop, NewOwnField("Choice", OwnKind.CHOICE, choices=(" ",)))
    with pytest.raises(UserError, match="same choice"):
        add_field(shop, NewOwnField("Choice", OwnKind.CHOICE, choices=("Thé", "the")))


def test_removal_puts_aside_says_how_many_and_can_be_brought_back(
    shop: Shop, take_in: TakeIn, say: Callable[[Value], str]
) -> None:
    bag = made(shop, CHOICE)
    clients = [take_in(given_name=name) for name in ("Ann", "Bob")]
    for client in clients:
        set_value(shop, client, bag.id, "paper")
    changes = put_aside(shop, bag)
    assert "2 value(s) stay" in say(changes.done)
    assert value(shop, clients[0], bag) == ""
    with pytest.raises(UserError, match="put aside"):
        add_field(shop, NewOwnField("bag"))
    bring_back(shop, field(shop, bag.id))
    assert [value(shop, client, bag) for client in clients] == ["Paper", "Paper"]


def test_putting_aside_is_undone(shop: Shop) -> None:
    bag = made(shop, CHOICE)
    changes = put_aside(shop, bag)
    assert changes.undo is not None
    assert changes.undo().undo is None
    assert field(shop, bag.id).active


def test_renaming_keeps_the_values(shop: Shop, take_in: TakeIn) -> None:
    client, bag = take_in(given_name="Ann"), made(shop, CHOICE)
    set_value(shop, client, bag.id, "cloth")
    changes = change_field(shop, bag, replace(bag.draft(), name="Carrier"))
    assert field(shop, bag.id).name == "Carrier"
    assert value(shop, client, bag) == "Cloth"
    assert changes.undo is not None
    changes.undo()
    assert field(shop, bag.id).name == "Bag"


def test_a_choice_renamed_in_its_place_takes_its_values_along(shop: Shop, take_in: TakeIn) -> None:
    client, other = take_in(given_name="Ann"), take_in(given_name="Bob")
    bag = made(shop, CHOICE)
    set_value(shop, client, bag.id, "paper")
    set_value(shop, other, bag.id, "cloth")
    changes = change_field(shop, bag, replace(bag.draft(), choices=("Kraft paper", "CLOTH")))
    assert [value(shop, one, bag) for one in (client, other)] == ["Kraft paper", "CLOTH"]
    assert changes.undo is not None
    changes.undo()
    assert [value(shop, one, bag) for one in (client, other)] == ["Paper", "Cloth"]


def test_a_choice_taken_away_leaves_the_values_there_are(shop: Shop, take_in: TakeIn) -> None:
    client, bag = take_in(given_name="Ann"), made(shop, CHOICE)
    set_value(shop, client, bag.id, "paper")
    change_field(shop, bag, replace(bag.draft(), choices=("Cloth",)))
    assert value(shop, client, bag) == "Paper"
    with pytest.raises(UserError, match="not among the choices"):
        set_value(shop, client, bag.id, "Paper bag")


def test_a_changed_kind_converts_what_can_be(shop: Shop, take_in: TakeIn) -> None:
    client, other = take_in(given_name="Ann"), take_in(given_name="Bob")
    note = made(shop, NewOwnField("Step"))
    set_value(shop, client, note.id, "0,7 m")
    set_value(shop, other, note.id, "65")
    number = NewOwnField("Step", OwnKind.NUMBER, unit="cm")
    changes = change_field(shop, note, number)
    assert [value(shop, one, note) for one in (client, other)] == ["70", "65"]
    assert changes.undo is not None
    changes.undo()
    assert [value(shop, one, note) for one in (client, other)] == ["0,7 m", "65"]


def test_a_changed_kind_is_refused_naming_how_many_cannot(
    shop: Shop, take_in: TakeIn, say: Callable[[Value], str]
) -> None:
    note = made(shop, NewOwnField("Step"))
    for name, text in (("Ann", "70"), ("Bob", "long"), ("Cy", "short")):
        set_value(shop, take_in(given_name=name), note.id, text)
    with pytest.raises(UserError) as refused:
        change_field(shop, note, NewOwnField("Step", OwnKind.NUMBER))
    assert say(refused.value.message).startswith("2 value(s) cannot be")
    assert field(shop, note.id).kind is OwnKind.TEXT


@pytest.mark.parametrize(
    ("new", "kept"),
    [
        (NewOwnField("Stride", OwnKind.NUMBER, unit="mm"), "705"),
        (NewOwnField("Stride", OwnKind.TEXT), "70.5 cm"),
        (NewOwnField("Stride", OwnKind.NUMBER), "70.5"),
    ],
)
def test_numbers_follow_their_unit(
    shop: Shop, take_in: TakeIn, new: NewOwnField, kept: str
) -> None:
    client, stride = take_in(given_name="Ann"), made(shop, CM)
    set_value(shop, client, stride.id, "70,5")
    change_field(shop, stride, new)
    assert value(shop, client, stride) == kept


def test_centimetres_do_not_become_kilograms(shop: Shop, take_in: TakeIn) -> None:
    stride = made(shop, CM)
    set_value(shop, take_in(given_name="Ann"), stride.id, "70")
    with pytest.raises(UserError, match="cannot be"):
        change_field(shop, stride, replace(stride.draft(), unit="kg"))


def test_two_who_change_one_field_are_told(shop: Shop) -> None:
    bag = made(shop, CHOICE)
    change_field(shop, bag, replace(bag.draft(), name="Carrier"))
    with pytest.raises(UserError, match="changed elsewhere"):
        change_field(shop, bag, replace(bag.draft(), name="Sack"))


def test_fields_move_and_move_back(shop: Shop) -> None:
    before = [one.name for one in fields_in_use(shop, FieldOf.CLIENT)]
    changes = move_field(shop, next(one.id for one in own_fields(shop) if one.name == before[0]), 2)
    after = [one.name for one in fields_in_use(shop, FieldOf.CLIENT)]
    assert after == [*before[1:3], before[0], *before[3:]]
    assert changes.undo is not None
    changes.undo()
    assert [one.name for one in fields_in_use(shop, FieldOf.CLIENT)] == before


def test_clients_are_found_by_the_words_of_a_field(shop: Shop, take_in: TakeIn) -> None:
    client, note = take_in(given_name="Ann"), made(shop, NewOwnField("Reads"))
    changes = set_value(shop, client, note.id, "zoological atlases")
    assert found(shop, "atlas") == [client]
    assert index_is_sound(shop)
    assert changes.undo is not None
    changes.undo()
    assert found(shop, "atlas") == []


def test_nobody_is_found_by_a_field_about_health(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(given_name="Ann")
    note = made(shop, NewOwnField("Fears", privacy=Privacy.HEALTH))
    set_value(shop, client, note.id, "xylophobia")
    assert found(shop, "xylophobia") == []
    change_field(shop, note, replace(note.draft(), privacy=Privacy.PERSONAL))
    assert found(shop, "xylophobia") == [client]
    note = field(shop, note.id)
    change_field(shop, note, replace(note.draft(), privacy=Privacy.HEALTH))
    assert found(shop, "xylophobia") == []
    assert index_is_sound(shop)


def test_clients_are_chosen_by_what_they_have(shop: Shop, take_in: TakeIn) -> None:
    stride, note = made(shop, CM), made(shop, NewOwnField("Reads"))
    ann, bob, cy = (take_in(given_name=name) for name in ("Ann", "Bob", "Cy"))
    set_value(shop, ann, stride.id, "9")
    set_value(shop, bob, stride.id, "70")
    set_value(shop, ann, note.id, "Poésie et théâtre")

    def chosen(of: OwnField, how: Comparison, one: str = "", last: str = "") -> set[int]:
        return set(clients_with_value(shop, OwnFilter(of, how, one, last)))

    assert chosen(stride, Comparison.EQUALS, "70") == {bob}
    assert chosen(stride, Comparison.BETWEEN, "8", "10.5") == {ann}
    assert chosen(stride, Comparison.BETWEEN, "", "100") == {ann, bob}
    assert chosen(stride, Comparison.EMPTY) == {cy}
    assert chosen(stride, Comparison.FILLED) == {ann, bob}
    assert chosen(note, Comparison.CONTAINS, "theatre") == {ann}
    assert chosen(note, Comparison.EQUALS, "poesie et theatre") == {ann}


def test_dates_are_chosen_between_days(shop: Shop, take_in: TakeIn) -> None:
    day = made(shop, NewOwnField("Since", OwnKind.DATE))
    ann, bob = take_in(given_name="Ann"), take_in(given_name="Bob")
    set_value(shop, ann, day.id, "3 mai 2024")
    set_value(shop, bob, day.id, "3 mai 2025")
    between = OwnFilter(day, Comparison.BETWEEN, "2024-01-01", "2024-12-31")
    assert clients_with_value(shop, between) == {ann}


def test_an_export_sees_fields_put_aside_that_still_hold_something(
    shop: Shop, take_in: TakeIn
) -> None:
    ann, bag, empty = take_in(given_name="Ann"), made(shop, CHOICE), made(shop, CM)
    set_value(shop, ann, bag.id, "cloth")
    put_aside(shop, bag)
    put_aside(shop, empty)
    with shop.store.read() as tx:
        columns = [one.id for one in own_field_columns(tx)]
        assert bag.id in columns
        assert empty.id not in columns
        assert values_of_many(tx, [ann]) == {ann: {bag.id: "Cloth"}}


def test_a_visit_keeps_what_was_typed_and_shows_it(
    shop: Shop, take_in: TakeIn, say: Callable[[Value], str]
) -> None:
    client = take_in(given_name="Ann")
    pace, wine = (next(f for f in own_fields(shop) if f.name == name) for name in (
        "Pace of service", "Wine served",
    ))  # fmt: skip
    new = NewVisit(client, own=((pace.id, "in a hurry"), (wine.id, "Chablis"), (wine.id, "Rully")))
    changes = record_visit(shop, new)
    (visit,) = newest_visits(shop, client)
    assert list(map(say, own_words(visit.own))) == [
        "Wine served: Rully",
        "Pace of service: In a hurry",
    ]
    assert greeting_card(shop, client).visits[0].own == visit.own
    assert changes.undo is not None
    changes.undo()
    with shop.store.read() as tx:
        assert tx.connection.exec_driver_sql("SELECT count(*) FROM visit_values").scalar() == 0


def test_a_visit_with_a_value_that_cannot_be_is_not_recorded(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(given_name="Ann")
    pace = next(one for one in own_fields(shop) if one.name == "Pace of service")
    with pytest.raises(UserError, match=r"^.field.: .why.$"):
        record_visit(shop, NewVisit(client, own=((pace.id, "slowly"),)))
    assert newest_visits(shop, client) == ()


def test_a_deleted_client_comes_back_with_all_values(shop: Shop, take_in: TakeIn) -> None:
    client, note = take_in(given_name="Ann"), made(shop, NewOwnField("Reads"))
    set_value(shop, client, note.id, "atlases")
    wine = next(one for one in own_fields(shop) if one.name == "Wine served")
    record_visit(shop, NewVisit(client, own=((wine.id, "Rully"),)))
    changes = delete_record(shop, RecordKind.CLIENT, client)
    assert found(shop, "atlas") == []
    assert changes.undo is not None
    changes.undo()
    assert value(shop, client, note) == "atlases"
    assert found(shop, "atlas") == [client]
    assert [one.value for one in newest_visits(shop, client)[0].own] == ["Rully"]
    assert index_is_sound(shop)


def test_a_change_of_a_value_is_in_the_history(shop: Shop, take_in: TakeIn) -> None:
    client, note = take_in(given_name="Ann"), made(shop, NewOwnField("Reads"))
    set_value(shop, client, note.id, "atlases")
    set_value(shop, client, note.id, "novels")
    entries = [one for one in history_of(shop, client) if one.field == "Reads"]
    assert [(one.old, one.new) for one in entries] == [("atlases", "novels"), ("", "atlases")]


def test_a_visit_s_value_is_corrected_and_two_who_do_are_asked(shop: Shop, take_in: TakeIn) -> None:
    client = take_in(given_name="Ann")
    wine = next(one for one in own_fields(shop) if one.name == "Wine served")
    record_visit(shop, NewVisit(client, own=((wine.id, "Rully"),)))
    (visit,) = newest_visits(shop, client)
    place = (client, visit.id)

    def kept() -> list[str]:
        return [one.value for one in newest_visits(shop, client)[0].own]

    changes = set_visit_value(shop, place, wine.id, "Chablis", "Rully")
    assert kept() == ["Chablis"]
    with pytest.raises(EditedElsewhere) as refused:
        set_visit_value(shop, place, wine.id, "Givry", "Rully")
    assert refused.value.choices[0].theirs == "Chablis"
    assert changes.undo is not None
    changes.undo()
    assert kept() == ["Rully"]
    set_visit_value(shop, place, wine.id, "")
    assert kept() == []
    entries = [one.new for one in history_of(shop, client) if one.field == "Wine served"]
    assert entries == ["", "Rully", "Chablis"]
