"""Changing and removing what is recorded of allergies: nothing goes without a reason, or unseen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from shop_app.domain.allergies import (
    AllergyStatus,
    CrossContact,
    DietaryKind,
    NewAllergy,
    RemovedAllergy,
    Severity,
)
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.allergies import add_allergy, answer_allergies, removed_allergies_of
from shop_app.services.allergy_editing import ReasonNeeded, allergies_of, change_allergy
from shop_app.services.changes import Changes
from shop_app.services.consents import withdraw_consent
from shop_app.services.deleting import bin_entries, delete_record, put_back
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.text import UserError, Value
from tests.conftest import Clock

PEANUT = NewAllergy(
    "arachide", severity=Severity.SEVERE, carries_adrenaline=True, cross_contact=CrossContact.YES
)


@pytest.fixture
def marie(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Marie")


def add(shop: Shop, client: int, new: NewAllergy) -> int:
    made = add_allergy(shop, client, new).made
    assert made is not None
    return made


def seen(shop: Shop, client: int, *names: str) -> dict[str, Any]:
    (item,) = allergies_of(shop, client).items
    return {name: getattr(item, name) for name in names}


def undo(changes: Changes) -> None:
    assert changes.undo is not None
    changes.undo()


LESS: list[tuple[NewAllergy, dict[str, Any]]] = [
    (PEANUT, {"kind": "aversion"}),
    (PEANUT, {"kind": "intolerance"}),
    (NewAllergy("cœliaque", DietaryKind.DIET), {"kind": "aversion"}),
    (PEANUT, {"allergen": "fraises"}),
    (NewAllergy("noix"), {"allergen": "noix de coco"}),
    (NewAllergy("noix"), {"allergen": "noisettes"}),
    (NewAllergy("noix, sésame"), {"allergen": "noix"}),
    (NewAllergy("nuts"), {"allergen": "nuts except almonds"}),
    (NewAllergy("noix et zorglub"), {"allergen": "noix"}),
    (NewAllergy("lait"), {"allergen": "lactose"}),
    (NewAllergy("nuts", species="pecan"), {"species": "walnut"}),
    (NewAllergy("nuts", species="pecan"), {"species": ""}),
    (PEANUT, {"severity": "moderate"}),
    (NewAllergy("noix", severity=Severity.MODERATE), {"severity": "mild"}),
    (PEANUT, {"carries_adrenaline": False}),
    (PEANUT, {"cross_contact": "no"}),
    (PEANUT, {"cross_contact": "unknown"}),
]
MORE: list[tuple[NewAllergy, dict[str, Any]]] = [
    (NewAllergy("noix", DietaryKind.AVERSION), {"kind": "allergy"}),
    (NewAllergy("noix"), {"allergen": "noix et kiwi"}),
    (NewAllergy("noisettes"), {"allergen": "fruits à coque"}),
    (NewAllergy("lactose"), {"allergen": "lait"}),
    (NewAllergy("arachide"), {"allergen": "Arachides"}),
    (NewAllergy("nuts"), {"species": "pecan"}),
    (NewAllergy("nuts", species="pecan"), {"species": "pecans, walnuts"}),
    (NewAllergy("noix", severity=Severity.MILD), {"severity": "severe"}),
    (NewAllergy("noix"), {"severity": "mild"}),  # filled in as it is noted
    (NewAllergy("noix"), {"cross_contact": "no"}),
    (NewAllergy("noix"), {"carries_adrenaline": True}),
    (PEANUT, {"reaction": "gonfle"}),
    (NewAllergy("noix", DietaryKind.AVERSION, severity=Severity.SEVERE), {"severity": "mild"}),
]


@pytest.mark.parametrize(("new", "wanted"), LESS)
def test_what_takes_something_away_needs_a_reason(
    shop: Shop, marie: int, new: NewAllergy, wanted: dict[str, Any]
) -> None:
    item = add(shop, marie, new)
    before = allergies_of(shop, marie).items
    for reason in ("", ".", " ab "):
        with pytest.raises(ReasonNeeded):
            change_allergy(shop, item, seen(shop, marie, *wanted), wanted, reason=reason)
    assert allergies_of(shop, marie).items == before
    assert removed_allergies_of(shop, marie) == ()
    changes = change_allergy(
        shop, item, seen(shop, marie, *wanted), wanted, reason="The client says so"
    )
    (former,) = removed_allergies_of(shop, marie)
    assert former.changed
    assert as_it_was(former) == as_it_was(before[0])
    assert (former.allergy_id, former.reason) == (item, "The client says so")
    undo(changes)
    assert removed_allergies_of(shop, marie) == ()


def as_it_was(one: Any) -> tuple[object, ...]:
    names = "kind allergen species severity carries_adrenaline cross_contact noted_on"
    return tuple(getattr(one, name) for name in names.split())


@pytest.mark.parametrize(("new", "wanted"), MORE)
def test_what_makes_it_graver_or_clearer_asks_for_none(
    shop: Shop, marie: int, new: NewAllergy, wanted: dict[str, Any]
) -> None:
    item = add(shop, marie, new)
    change_allergy(shop, item, seen(shop, marie, *wanted), wanted)
    assert seen(shop, marie, *wanted) == wanted
    assert removed_allergies_of(shop, marie) == ()


@pytest.mark.parametrize("wanted", [{"severity": "mild"}, {"cross_contact": "no"}])
def test_what_was_left_open_counts_as_grave_from_the_next_day(
    shop: Shop, marie: int, clock: Clock, wanted: dict[str, Any]
) -> None:
    item = add(shop, marie, NewAllergy("noix"))
    clock.forward(days=1)
    with pytest.raises(ReasonNeeded):
        change_allergy(shop, item, seen(shop, marie, *wanted), wanted)


def test_the_former_item_says_who_and_when_and_every_step_stays(shop: Shop, marie: int) -> None:
    ana = add_staff(shop, "Ana").made
    item = add(shop, marie, PEANUT)
    for severity in ("moderate", "mild"):
        change_allergy(
            shop, item, seen(shop, marie, "severity"), {"severity": severity}, ana,
            reason="Seen by the doctor",
        )  # fmt: skip
    steps = removed_allergies_of(shop, marie)
    assert [one.severity for one in steps] == [Severity.MODERATE, Severity.SEVERE]
    assert {(one.removed_by, one.removed_on) for one in steps} == {("Ana", shop.clock().date())}
    delete_record(shop, RecordKind.ALLERGY, item, reason="Tested, not allergic")
    assert [one.changed for one in removed_allergies_of(shop, marie)] == [False, True, True]
    put_back(shop, bin_entries(shop)[0].id)
    assert [one.changed for one in removed_allergies_of(shop, marie)] == [True, True]
    withdraw_consent(shop, marie)
    assert removed_allergies_of(shop, marie) == ()


def test_none_known_comes_only_after_a_reason(shop: Shop, marie: int) -> None:
    item = add(shop, marie, PEANUT)
    with pytest.raises(UserError):
        change_allergy(shop, item, {"kind": "allergy"}, {"kind": "aversion"})
    with pytest.raises(UserError, match="stays on the card"):
        answer_allergies(shop, marie, AllergyStatus.NONE_KNOWN)


def test_two_people_at_once_need_no_reason_for_the_union(shop: Shop, marie: int) -> None:
    item = add(shop, marie, NewAllergy("noix", severity=Severity.MODERATE))
    both = seen(shop, marie, "severity", "allergen")
    change_allergy(shop, item, both, {"severity": "severe"})
    change_allergy(shop, item, both, {"severity": "mild"})
    change_allergy(shop, item, both, {"allergen": "noix, sésame"})
    change_allergy(shop, item, both, {"allergen": "kiwi"})
    (found,) = allergies_of(shop, marie).items
    assert (found.severity, found.allergen) == (Severity.SEVERE, "noix, sésame / kiwi")
    assert removed_allergies_of(shop, marie) == ()


@pytest.mark.parametrize(
    "typed",
    ["aucune", "Aucune", "RAS", "?", "none", "non", "no", "-", "N/A", "rien", "néant", "nothing",
     "pas d’allergie", "aucune allergie connue", "no known allergies", "aucun", "inconnu", "…"],
)  # fmt: skip
def test_an_answer_is_no_allergen(
    shop: Shop, marie: int, typed: str, say: Callable[[Value], str]
) -> None:
    with pytest.raises(UserError) as refused:
        add_allergy(shop, marie, NewAllergy(typed))
    assert "none known" in say(refused.value.message)
    with pytest.raises(UserError):
        answer_allergies(shop, marie, AllergyStatus.HAS, named=(NewAllergy(typed),))
    item = add(shop, marie, NewAllergy("noix"))
    with pytest.raises(UserError, match="names nothing"):
        change_allergy(shop, item, {"allergen": "noix"}, {"allergen": typed}, reason="A mistake")
    assert [one.allergen for one in allergies_of(shop, marie).items] == ["noix"]


@pytest.mark.parametrize("typed", ["noix", "ail", "PPD", "榛子", "no gluten", "zorglub"])
def test_a_word_is_an_allergen_known_or_not(shop: Shop, marie: int, typed: str) -> None:
    add(shop, marie, NewAllergy(typed))
    assert [one.allergen for one in allergies_of(shop, marie).items] == [typed]


@pytest.mark.parametrize("reason", ["", " ", ".", "ab", "!!!", "12 3"])
def test_a_reason_says_something(shop: Shop, marie: int, reason: str) -> None:
    item = add(shop, marie, PEANUT)
    with pytest.raises(UserError, match="why"):
        delete_record(shop, RecordKind.ALLERGY, item, reason=reason)
    assert allergies_of(shop, marie).items


def test_what_was_made_graver_since_it_was_seen_is_not_removed(
    shop: Shop, marie: int, say: Callable[[Value], str]
) -> None:
    item = add(shop, marie, NewAllergy("noix", severity=Severity.MILD))
    names = ("kind", "allergen", "species", "severity", "carries_adrenaline", "cross_contact")
    looked_at = seen(shop, marie, *names)
    change_allergy(shop, item, seen(shop, marie, "severity"), {"severity": "severe"})
    with pytest.raises(UserError) as refused:
        delete_record(shop, RecordKind.ALLERGY, item, reason="Not allergic", seen=looked_at)
    assert "noix, allergy, severe" in say(refused.value.message)
    assert allergies_of(shop, marie).items
    delete_record(
        shop, RecordKind.ALLERGY, item, reason="Not allergic", seen=seen(shop, marie, *names)
    )
    assert allergies_of(shop, marie).items == ()


def test_removing_again_after_putting_back_keeps_the_reason(shop: Shop, marie: int) -> None:
    item = add(shop, marie, PEANUT)
    delete_record(shop, RecordKind.ALLERGY, item, reason="Tested, not allergic")
    back = put_back(shop, bin_entries(shop)[0].id)
    undo(back)
    former: tuple[RemovedAllergy, ...] = removed_allergies_of(shop, marie)
    assert [one.reason for one in former] == ["Tested, not allergic"]
