"""What a person ticks of a quick note is recorded in one stroke, and taken back in one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from shop_app.domain.allergies import AllergyStatus, DietaryKind, NewAllergy, Severity, ToldBy
from shop_app.domain.quick_note_choices import left_over
from shop_app.domain.quick_note_proposals import Proposal, ProposalKind, Who
from shop_app.services.allergies import add_allergy
from shop_app.services.changes import Changes, Kind
from shop_app.services.notes import add_note
from shop_app.services.quick_note_recording import record_proposals
from shop_app.services.quick_notes import read_note
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.store.allergies import allergy_knowledge
from shop_app.store.contact_points import contact_points_of
from shop_app.store.follow_ups import follow_ups_of
from shop_app.store.notes import notes_of
from shop_app.store.occasions import occasions_of
from shop_app.store.preferences import preferences_of
from shop_app.store.sizes import sizes_of
from shop_app.text import UserError

TODAY = date(2025, 11, 22)
TEXT = (
    "allergique aux noix, aime le Saint-Julien, anniversaire 3 mai, chausse du 38, "
    "rappeler mardi, tel 06 12 34 56 78, sa fille est cœliaque, toujours pressé"
)


@pytest.fixture
def client(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Marie")


@dataclass(frozen=True)
class Known:
    """All that a quick note may add to."""

    allergies: Any
    preferences: Any
    occasions: Any
    sizes: Any
    follow_ups: Any
    contacts: Any
    notes: Any


def known(shop: Shop, client: int) -> Known:
    with shop.store.read() as tx:
        return Known(
            allergy_knowledge(tx, client), preferences_of(tx, client), occasions_of(tx, client),
            sizes_of(tx, client), follow_ups_of(tx, client), contact_points_of(tx, client),
            notes_of(tx, client),
        )  # fmt: skip


def record(shop: Shop, client: int, text: str = TEXT, by: int | None = None) -> Changes:
    proposals = read_note(text, TODAY).proposals
    own = [one for one in proposals if one.who is Who.CLIENT]
    rest = left_over(text, own, [one for one in proposals if one not in own])
    return record_proposals(shop, client, own, rest, by)


def test_all_that_is_ticked_is_recorded_in_one_stroke(shop: Shop, client: int) -> None:
    lea = add_staff(shop, "Léa").made
    changes = record(shop, client, by=lea)
    found = known(shop, client)
    (item,) = found.allergies.items
    assert (item.allergen, item.kind, item.severity) == (
        "nuts", DietaryKind.ALLERGY, Severity.UNKNOWN,
    )  # fmt: skip
    assert (item.told_by, item.noted_by) == (ToldBy.CLIENT, "Léa")
    assert found.allergies.status is AllergyStatus.HAS
    assert [(one.text, one.topic) for one in found.preferences] == [("Saint-Julien", "wine")]
    assert [(one.kind.value, one.day.iso) for one in found.occasions] == [("birthday", "--05-03")]
    assert [(one.garment, one.size) for one in found.sizes] == [("shoe", "38")]
    assert [(one.text, one.due_on) for one in found.follow_ups] == [
        ("rappeler", date(2025, 11, 25)),
    ]  # fmt: skip
    assert [one.normalised for one in found.contacts] == ["+33612345678"]
    assert [one.text for one in found.notes] == ["sa fille est cœliaque, toujours pressé"]
    assert changes.kinds == {
        Kind.ALLERGY, Kind.CONSENT, Kind.PREFERENCE, Kind.OCCASION, Kind.SIZE, Kind.FOLLOW_UP,
        Kind.CONTACT_POINT, Kind.NOTE,
    }  # fmt: skip


def test_one_undo_takes_all_of_it_back(shop: Shop, client: int) -> None:
    add_allergy(shop, client, NewAllergy("lait"))
    before = known(shop, client)
    changes = record(shop, client)
    assert known(shop, client) != before
    assert changes.undo is not None
    changes.undo()
    assert known(shop, client) == before


def test_undo_takes_nothing_back_where_something_has_moved_on(shop: Shop, client: int) -> None:
    changes = record(shop, client)
    add_allergy(shop, client, NewAllergy("lait"))
    before = known(shop, client)
    assert changes.undo is not None
    with pytest.raises(UserError):
        changes.undo()
    assert known(shop, client) == before


def test_what_somebody_else_has_is_never_the_client_s_own(shop: Shop, client: int) -> None:
    proposals = read_note("sa fille est allergique aux noix", TODAY).proposals
    assert {one.who for one in proposals} == {Who.OTHER}
    record_proposals(shop, client, proposals, "")
    found = known(shop, client)
    assert found.allergies.items == ()
    assert found.allergies.status is AllergyStatus.NOT_ASKED
    assert [one.text for one in found.notes] == ["sa fille est allergique aux noix"]


def test_an_occasion_without_its_day_is_kept_as_a_note(shop: Shop, client: int) -> None:
    one = Proposal(ProposalKind.OCCASION, "anniversaire en mai", 0, 19, month=5, label="birthday")
    record_proposals(shop, client, [one], "pressé")
    assert [note.text for note in known(shop, client).notes] == ["anniversaire en mai; pressé"]


def test_what_is_not_sure_keeps_its_words(shop: Shop, client: int) -> None:
    record(shop, client, "peut-être allergique au gluten")
    (item,) = known(shop, client).allergies.items
    assert (item.allergen, item.note) == ("gluten", "peut-être allergique au gluten")


def test_an_allergy_recorded_already_is_not_recorded_twice(shop: Shop, client: int) -> None:
    add_allergy(shop, client, NewAllergy("nuts", severity=Severity.SEVERE))
    record(shop, client, "allergique aux noix")
    (item,) = known(shop, client).allergies.items
    assert item.severity is Severity.SEVERE


def test_nothing_is_refused_and_nobody_too(shop: Shop, client: int) -> None:
    with pytest.raises(UserError):
        record_proposals(shop, client, (), "  ")
    with pytest.raises(UserError):
        record_proposals(shop, 404, (), "bonjour")
    add_note(shop, client, "x")
