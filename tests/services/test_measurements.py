"""Measuring a client, correcting what was measured, and looking back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from shop_app.domain.lengths import Unit
from shop_app.domain.measurements import MeasurementSet, NewMeasurementSet, Of
from shop_app.services.changes import Changes
from shop_app.services.deleting import put_back
from shop_app.services.editing import EditedElsewhere
from shop_app.services.history import history_of
from shop_app.services.measurements import (
    WrongMeasurement,
    add_measurements,
    change_measurements_limit,
    correct_measurement,
    delete_set,
    edit_set,
    measured,
    measurements_limit,
)
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.store.records import add_rows
from shop_app.store.tables.measures import MeasureRow
from shop_app.text import UserError, Value

TODAY = date(2025, 11, 22)
JACKET = NewMeasurementSet(
    "Jacket", (("Chest", "98,5"), ("Sleeve", "25 1/4 in"), ("Wrist", "")),
    wearing="a shirt", posture="right shoulder lower",
)  # fmt: skip


@pytest.fixture
def tailored(shop: Shop) -> Shop:
    """A shop that measures jackets."""
    bounds = {"Chest": (5000, 18000), "Sleeve": (3000, 9500)}
    with shop.store.write() as tx:
        add_rows(tx, MeasureRow, [
            {
                "id": tx.new_id(), "version": 1, "code": name.lower(), "garment": "Jacket",
                "name": name, "position": position, "lowest": low, "highest": high, "active": True,
            }
            for position, (name, (low, high)) in enumerate(bounds.items())
        ])  # fmt: skip
    return shop


def first_set(shop: Shop, client: int) -> MeasurementSet:
    return measured(shop, client).sets[0]


def values(shop: Shop, client: int) -> list[tuple[str, int]]:
    return [(one.name, one.tenths) for one in first_set(shop, client).values]


def undone(changes: Changes) -> Changes:
    assert changes.undo is not None
    return changes.undo()


def test_a_set_is_kept_as_it_was_taken(tailored: Shop, take_in: Callable[..., int]) -> None:
    client = take_in(family_name="Morel")
    samia = add_staff(tailored, "Samia").made
    done = add_measurements(tailored, client, JACKET, samia)
    one = first_set(tailored, client)
    assert (one.id, one.garment, one.of, one.unit) == (done.made, "Jacket", Of.BODY, Unit.CM)
    assert (one.taken_on, one.taken_by) == (TODAY, "Samia")
    assert (one.wearing, one.posture) == ("a shirt", "right shoulder lower")
    assert values(tailored, client) == [("Chest", 9850), ("Sleeve", 6414)]
    undone(done)
    assert measured(tailored, client).sets == ()


def test_a_name_of_the_houses_own_is_kept(tailored: Shop, take_in: Callable[..., int]) -> None:
    client = take_in(family_name="Morel")
    new = NewMeasurementSet("Curtain", (("Drop", "280"),), of=Of.GARMENT)
    add_measurements(tailored, client, new)
    assert values(tailored, client) == [("Drop", 28000)]


def test_what_cannot_be_names_its_measure_and_writes_nothing(
    tailored: Shop, take_in: Callable[..., int], say: Callable[[Value], str]
) -> None:
    client = take_in(family_name="Morel")
    new = NewMeasurementSet("Jacket", (("Sleeve", "64"), ("chest", "1800 cm")))
    with pytest.raises(WrongMeasurement) as wrong:
        add_measurements(tailored, client, new)
    assert wrong.value.name == "Chest"
    assert "between 50 cm and 180 cm" in say(wrong.value.message)
    assert measured(tailored, client).sets == ()


@pytest.mark.parametrize(
    ("new", "why"),
    [
        (NewMeasurementSet("", (("Chest", "98"),)), "for what"),
        (NewMeasurementSet("Jacket", (("Chest", " "),)), "Nothing was measured"),
        (
            NewMeasurementSet("Jacket", (("Chest", "98"),), taken_on=TODAY + timedelta(1)),
            "still to come",
        ),
        (NewMeasurementSet("Jacket", (("Chest", "80 kg"),)), "does not measure a length"),
    ],
)
def test_what_is_no_set_is_refused(
    tailored: Shop, take_in: Callable[..., int], new: NewMeasurementSet, why: str
) -> None:
    client = take_in(family_name="Morel")
    with pytest.raises(UserError, match=why):
        add_measurements(tailored, client, new)


def test_a_correction_keeps_what_it_was(tailored: Shop, take_in: Callable[..., int]) -> None:
    client = take_in(family_name="Morel")
    add_measurements(tailored, client, JACKET)
    done = correct_measurement(tailored, first_set(tailored, client), "Chest", "99")
    assert values(tailored, client)[0] == ("Chest", 9900)
    entry = history_of(tailored, client)[0]
    assert (entry.field, entry.old, entry.new) == ("Chest", "985 mm", "990 mm")
    undone(done)
    assert values(tailored, client)[0] == ("Chest", 9850)


def test_a_value_can_be_added_and_taken_away(tailored: Shop, take_in: Callable[..., int]) -> None:
    client = take_in(family_name="Morel")
    add_measurements(tailored, client, JACKET)
    added = correct_measurement(tailored, first_set(tailored, client), "Wrist", "17 cm")
    assert values(tailored, client)[-1] == ("Wrist", 1700)
    undone(added)
    gone = correct_measurement(tailored, first_set(tailored, client), "Sleeve", "")
    assert values(tailored, client) == [("Chest", 9850)]
    undone(gone)
    assert dict(values(tailored, client))["Sleeve"] == 6414


def test_nothing_is_written_where_nothing_changes(
    tailored: Shop, take_in: Callable[..., int]
) -> None:
    client = take_in(family_name="Morel")
    add_measurements(tailored, client, JACKET)
    before = first_set(tailored, client)
    assert correct_measurement(tailored, before, "Chest", "985 mm").undo is None
    assert first_set(tailored, client) == before


def test_two_tills_correct_different_values_and_both_stay(
    tailored: Shop, take_in: Callable[..., int]
) -> None:
    client = take_in(family_name="Morel")
    add_measurements(tailored, client, JACKET)
    seen = first_set(tailored, client)
    correct_measurement(tailored, seen, "Chest", "99")
    correct_measurement(tailored, seen, "Sleeve", "65")
    assert values(tailored, client) == [("Chest", 9900), ("Sleeve", 6500)]
    with pytest.raises(UserError, match="elsewhere"):
        correct_measurement(tailored, seen, "Chest", "97")
    assert values(tailored, client)[0] == ("Chest", 9900)


def test_an_implausible_correction_changes_nothing(
    tailored: Shop, take_in: Callable[..., int]
) -> None:
    client = take_in(family_name="Morel")
    add_measurements(tailored, client, JACKET)
    with pytest.raises(WrongMeasurement):
        correct_measurement(tailored, first_set(tailored, client), "Chest", "1800")
    assert values(tailored, client)[0] == ("Chest", 9850)


def test_what_is_said_of_a_set_is_edited_field_by_field(
    tailored: Shop, take_in: Callable[..., int]
) -> None:
    client = take_in(family_name="Morel")
    add_measurements(tailored, client, JACKET)
    seen = first_set(tailored, client)
    done = edit_set(tailored, seen, posture="stoops")
    edit_set(tailored, seen, wearing="a coat")
    now = first_set(tailored, client)
    assert (now.posture, now.wearing) == ("stoops", "a coat")
    with pytest.raises(EditedElsewhere):
        edit_set(tailored, seen, posture="upright")
    undone(done)
    assert first_set(tailored, client).posture == "right shoulder lower"
    with pytest.raises(UserError, match="still to come"):
        edit_set(tailored, seen, taken_on=TODAY + timedelta(3))


def test_a_deleted_set_comes_back_with_its_values(
    tailored: Shop, take_in: Callable[..., int]
) -> None:
    client = take_in(family_name="Morel")
    add_measurements(tailored, client, JACKET)
    before = first_set(tailored, client)
    deleted = delete_set(tailored, before.id)
    assert measured(tailored, client).sets == ()
    assert deleted.made is not None
    put_back(tailored, deleted.made)
    assert first_set(tailored, client).values == before.values


def test_the_shops_limit_says_when_to_measure_again(
    tailored: Shop, take_in: Callable[..., int]
) -> None:
    client = take_in(family_name="Morel")
    taken = TODAY - timedelta(366)
    add_measurements(
        tailored, client, NewMeasurementSet("Jacket", (("Chest", "98"),), taken_on=taken)
    )
    found = measured(tailored, client)
    assert found.limit == 365
    assert found.is_stale(found.sets[0])


def test_the_limit_is_changed_and_changed_back(tailored: Shop, take_in: Callable[..., int]) -> None:
    client = take_in(family_name="Morel")
    taken = TODAY - timedelta(100)
    add_measurements(
        tailored, client, NewMeasurementSet("Jacket", (("Chest", "98"),), taken_on=taken)
    )
    done = change_measurements_limit(tailored, 365, 90)
    found = measured(tailored, client)
    assert found.is_stale(found.sets[0])
    undone(done)
    assert measurements_limit(tailored) == 365
    change_measurements_limit(tailored, 365, 0)
    found = measured(tailored, client)
    assert not found.is_stale(found.sets[0])


def test_a_limit_that_is_none_or_not_as_seen_is_refused(tailored: Shop) -> None:
    for days in (-1, 4000):
        with pytest.raises(UserError, match="number of days"):
            change_measurements_limit(tailored, 365, days)
    with pytest.raises(UserError, match="elsewhere"):
        change_measurements_limit(tailored, 90, 30)


def test_a_client_who_is_gone_is_said(tailored: Shop) -> None:
    with pytest.raises(UserError, match="no longer in the client file"):
        add_measurements(tailored, 12, JACKET)
