"""Asking, noting and confirming allergies."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest

from shop_app.domain.allergies import (
    HARMFUL,
    AllergyKnowledge,
    AllergyStatus,
    DietaryKind,
    NewAllergy,
    Severity,
    ToldBy,
)
from shop_app.services.allergies import add_allergy, answer_allergies, confirm_allergies
from shop_app.services.changes import Changes, Kind
from shop_app.services.greeting import greeting_card
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.store.allergies import allergy_knowledge
from shop_app.text import UserError

if TYPE_CHECKING:
    from tests.conftest import Clock

TODAY = date(2025, 11, 22)
NOBODY = 123


@pytest.fixture
def client(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Marie")


@pytest.fixture
def lea(shop: Shop) -> int:
    made = add_staff(shop, "Léa").made
    assert made is not None
    return made


def known(shop: Shop, client: int) -> AllergyKnowledge:
    with shop.store.read() as tx:
        return allergy_knowledge(tx, client)


def undo(changes: Changes) -> Changes:
    assert changes.undo is not None
    return changes.undo()


def test_a_client_is_not_asked_at_first(shop: Shop, client: int) -> None:
    assert known(shop, client) == AllergyKnowledge()


@pytest.mark.parametrize("status", list(AllergyStatus))
def test_an_answer_is_kept_with_its_day_and_who_asked(
    shop: Shop, client: int, lea: int, status: AllergyStatus
) -> None:
    changes = answer_allergies(shop, client, status, lea)
    found = known(shop, client)
    assert (found.status, found.confirmed_on, found.confirmed_by) == (status, TODAY, "Léa")
    assert changes.ids == {client}
    assert Kind.ALLERGY in changes.kinds
    undo(changes)
    assert known(shop, client) == AllergyKnowledge()


def test_all_that_is_told_is_kept(shop: Shop, client: int, lea: int) -> None:
    new = NewAllergy(
        " noix ", DietaryKind.ALLERGY, "noix de cajou", Severity.SEVERE, carries_adrenaline=True,
        reaction="œdème", note="même traces", told_by=ToldBy.COMPANION,
    )  # fmt: skip
    changes = add_allergy(shop, client, new, lea)
    (item,) = known(shop, client).items
    assert (item.id, item.version, item.client_id) == (changes.made, 1, client)
    assert (item.allergen, item.kind, item.species) == ("noix", new.kind, new.species)
    assert (item.severity, item.carries_adrenaline) == (Severity.SEVERE, True)
    assert (item.reaction, item.note, item.told_by) == ("œdème", "même traces", ToldBy.COMPANION)
    assert (item.noted_on, item.noted_by) == (TODAY, "Léa")
    assert (item.confirmed_on, item.confirmed_by) == (TODAY, "Léa")


@pytest.mark.parametrize("kind", list(DietaryKind))
def test_what_harms_makes_the_status_has_and_what_does_not_leaves_it(
    shop: Shop, client: int, kind: DietaryKind
) -> None:
    answer_allergies(shop, client, AllergyStatus.NONE_KNOWN)
    changes = add_allergy(shop, client, NewAllergy("porc", kind))
    expected = AllergyStatus.HAS if kind in HARMFUL else AllergyStatus.NONE_KNOWN
    assert known(shop, client).status is expected
    assert greeting_card(shop, client).allergies.status is expected
    undo(changes)
    assert known(shop, client).status is AllergyStatus.NONE_KNOWN
    assert known(shop, client).items == ()


@pytest.mark.parametrize("kind", [DietaryKind.AVERSION, DietaryKind.DIET])
def test_a_dislike_of_a_client_never_asked_leaves_them_never_asked(
    shop: Shop, client: int, kind: DietaryKind
) -> None:
    add_allergy(shop, client, NewAllergy("porc", kind, severity=Severity.SEVERE))
    assert known(shop, client).effective_status is AllergyStatus.NOT_ASKED
    with pytest.raises(UserError):
        confirm_allergies(shop, client)


@pytest.mark.parametrize(
    "status", [AllergyStatus.NONE_KNOWN, AllergyStatus.NOT_ASKED, AllergyStatus.DECLINED]
)
@pytest.mark.parametrize("kind", sorted(HARMFUL))
def test_no_answer_hides_what_is_recorded(
    shop: Shop, client: int, kind: DietaryKind, status: AllergyStatus
) -> None:
    add_allergy(shop, client, NewAllergy("noix", kind))
    before = known(shop, client)
    with pytest.raises(UserError):
        answer_allergies(shop, client, status)
    assert known(shop, client) == before
    answer_allergies(shop, client, AllergyStatus.HAS)


def test_an_answer_may_name_what(shop: Shop, client: int) -> None:
    changes = answer_allergies(
        shop, client, AllergyStatus.HAS, named=(NewAllergy("noix"), NewAllergy("lait"))
    )
    assert [item.allergen for item in known(shop, client).items] == ["noix", "lait"]
    undo(changes)
    assert known(shop, client) == AllergyKnowledge()


@pytest.mark.parametrize("status", [AllergyStatus.NONE_KNOWN, AllergyStatus.DECLINED])
def test_an_answer_that_contradicts_what_it_names_is_refused(
    shop: Shop, client: int, status: AllergyStatus
) -> None:
    with pytest.raises(UserError):
        answer_allergies(shop, client, status, named=(NewAllergy("noix"),))
    assert known(shop, client) == AllergyKnowledge()


@pytest.mark.parametrize("allergen", ["", "  ", "\t\n"])
def test_nothing_named_is_refused(shop: Shop, client: int, allergen: str) -> None:
    with pytest.raises(UserError):
        add_allergy(shop, client, NewAllergy(allergen))
    with pytest.raises(UserError):
        answer_allergies(shop, client, AllergyStatus.HAS, named=(NewAllergy(allergen),))
    assert known(shop, client) == AllergyKnowledge()


def test_still_so_is_kept_with_its_day_and_who(
    shop: Shop, client: int, lea: int, clock: Clock
) -> None:
    add_allergy(shop, client, NewAllergy("noix"))
    add_allergy(shop, client, NewAllergy("coriandre", DietaryKind.AVERSION))
    clock.forward(days=400)
    assert greeting_card(shop, client).allergies.stale
    changes = confirm_allergies(shop, client, lea)
    found = known(shop, client)
    day = date(2026, 12, 27)
    assert {(item.confirmed_on, item.confirmed_by) for item in found.items} == {(day, "Léa")}
    assert {(item.noted_on, item.noted_by) for item in found.items} == {(TODAY, "")}
    assert (found.status, found.confirmed_on, found.confirmed_by) == (
        AllergyStatus.HAS, day, "Léa",
    )  # fmt: skip
    band = greeting_card(shop, client).allergies
    assert (band.stale, band.confirmed_on, band.confirmed_by) == (False, day, "Léa")
    undo(changes)
    assert {item.confirmed_on for item in known(shop, client).items} == {TODAY}
    assert greeting_card(shop, client).allergies.stale


def test_none_known_can_be_confirmed(shop: Shop, client: int, clock: Clock) -> None:
    answer_allergies(shop, client, AllergyStatus.NONE_KNOWN)
    clock.forward(days=400)
    confirm_allergies(shop, client)
    assert known(shop, client).confirmed_on == date(2026, 12, 27)


@pytest.mark.parametrize("status", [None, AllergyStatus.NOT_ASKED, AllergyStatus.DECLINED])
def test_what_was_never_answered_cannot_be_confirmed(
    shop: Shop, client: int, status: AllergyStatus | None
) -> None:
    if status is not None:
        answer_allergies(shop, client, status)
    before = known(shop, client)
    with pytest.raises(UserError):
        confirm_allergies(shop, client)
    assert known(shop, client) == before


def test_the_day_is_the_shop_s(shop: Shop, client: int, clock: Clock) -> None:
    clock.now = clock.now.replace(hour=23, minute=30)
    answer_allergies(shop, client, AllergyStatus.NONE_KNOWN)
    assert known(shop, client).confirmed_on == date(2025, 11, 23)


def test_undo_is_refused_where_the_allergies_moved_on(
    shop: Shop, client: int, clock: Clock
) -> None:
    clock.forward(minutes=1)
    done = [
        answer_allergies(shop, client, AllergyStatus.NONE_KNOWN),
        add_allergy(shop, client, NewAllergy("noix")),
        confirm_allergies(shop, client),
    ]
    add_allergy(shop, client, NewAllergy("lait"))
    before = known(shop, client)
    for one in done:
        with pytest.raises(UserError):
            undo(one)
    assert known(shop, client) == before


def test_undo_in_turn_takes_everything_back_and_only_once(shop: Shop, client: int) -> None:
    done = [
        answer_allergies(shop, client, AllergyStatus.NONE_KNOWN),
        add_allergy(shop, client, NewAllergy("noix")),
        confirm_allergies(shop, client),
    ]
    for one in reversed(done):
        undo(one)
    assert known(shop, client) == AllergyKnowledge()
    with pytest.raises(UserError):
        undo(done[-1])


def test_a_client_that_is_gone_is_said(shop: Shop) -> None:
    with pytest.raises(UserError):
        answer_allergies(shop, NOBODY, AllergyStatus.HAS)
    with pytest.raises(UserError):
        add_allergy(shop, NOBODY, NewAllergy("noix"))
    with pytest.raises(UserError):
        confirm_allergies(shop, NOBODY)


@pytest.mark.parametrize("items", [(), (NewAllergy("coriandre", DietaryKind.AVERSION),)])
def test_what_is_not_named_cannot_be_confirmed(
    shop: Shop, client: int, items: tuple[NewAllergy, ...]
) -> None:
    answer_allergies(shop, client, AllergyStatus.HAS, named=items)
    with pytest.raises(UserError, match="which one is not recorded"):
        confirm_allergies(shop, client)
    add_allergy(shop, client, NewAllergy("noix"))
    confirm_allergies(shop, client)
