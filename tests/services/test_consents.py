"""Consent for health data: recorded with it, withdrawn it erases these fields only."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shop_app.domain.allergies import AllergyStatus, CrossContact, NewAllergy
from shop_app.domain.client_fields import Privacy
from shop_app.domain.consents import WORDING, ConsentWay
from shop_app.domain.own_fields import NewOwnField, OwnKind
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.allergies import add_allergy, answer_allergies, removed_allergies_of
from shop_app.services.consents import consents_of, give_consent, withdraw_consent
from shop_app.services.deleting import bin_entries, delete_record, put_back
from shop_app.services.greeting import greeting_card
from shop_app.services.history import history_of
from shop_app.services.notes import add_note
from shop_app.services.own_fields import add_field, own_fields
from shop_app.services.own_values import own_values, set_value
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.text import UserError, Value
from tests.conftest import Clock


@pytest.fixture
def marie(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Marie")


def test_consent_is_recorded_with_the_first_allergy_and_once(shop: Shop, marie: int) -> None:
    ana = add_staff(shop, "Ana").made
    add_allergy(shop, marie, NewAllergy("noix"), ana)
    add_allergy(shop, marie, NewAllergy("lait"), ana)
    (one,) = consents_of(shop, marie)
    assert (one.wording, one.way, one.given_to, one.holds) == (
        WORDING, ConsentWay.SPOKEN, "Ana", True,
    )  # fmt: skip
    assert one.given_on == shop.clock().date()


def test_withdrawn_consent_erases_health_and_nothing_else(
    shop: Shop, marie: int, say: Callable[[Value], str]
) -> None:
    add_note(shop, marie, "Aime le calme.")
    made = add_allergy(shop, marie, NewAllergy("noix")).made
    other = add_allergy(shop, marie, NewAllergy("sésame")).made
    assert made is not None
    assert other is not None
    delete_record(shop, RecordKind.ALLERGY, made, reason="Wrong client")
    withdraw_consent(shop, marie)
    card = greeting_card(shop, marie)
    assert card.allergies.items == ()
    assert say(card.allergies.title) == "ALLERGIES: NOT NOTED – ASK EACH TIME"
    assert [note.text for note in card.notes] == ["Aime le calme."]
    assert removed_allergies_of(shop, marie) == ()
    assert bin_entries(shop, marie) == ()
    told = "".join(f"{one.old}{one.new}" for one in history_of(shop, marie))
    assert "noix" not in told
    assert "sésame" not in told
    assert not consents_of(shop, marie)[0].holds
    give_consent(shop, marie, ConsentWay.WRITTEN)
    assert [one.holds for one in consents_of(shop, marie)] == [True, False]


def test_a_removed_allergy_stays_visible_with_its_reason(
    shop: Shop, marie: int, clock: Clock
) -> None:
    made = add_allergy(shop, marie, NewAllergy("noix")).made
    assert made is not None
    delete_record(shop, RecordKind.ALLERGY, made, reason="Tested: not allergic")
    (removed,) = removed_allergies_of(shop, marie)
    assert (removed.allergen, removed.reason) == ("noix", "Tested: not allergic")
    clock.forward(days=90)
    assert len(removed_allergies_of(shop, marie)) == 1  # longer than the bin keeps it
    clock.forward(days=-90)
    put_back(shop, bin_entries(shop, marie)[0].id)
    assert removed_allergies_of(shop, marie) == ()


def test_asked_each_time_is_a_status_of_its_own(
    shop: Shop, marie: int, say: Callable[[Value], str]
) -> None:
    answer_allergies(shop, marie, AllergyStatus.DECLINED)
    assert say(greeting_card(shop, marie).allergies.title) == "ALLERGIES: PREFERS NOT TO SAY"
    answer_allergies(shop, marie, AllergyStatus.DECLINED, ask_each_time=True)
    assert "ASK EACH TIME" in say(greeting_card(shop, marie).allergies.title)


def test_the_shop_s_limits_decide_when_to_ask_again(shop: Shop, marie: int, clock: Clock) -> None:
    answer_allergies(shop, marie, AllergyStatus.NONE_KNOWN)
    clock.forward(days=40)
    assert not greeting_card(shop, marie).allergies.stale
    with shop.store.write() as tx:
        tx.connection.exec_driver_sql("UPDATE shop SET allergies_limit = 30")
    assert greeting_card(shop, marie).allergies.stale
    clock.forward(days=-80)  # a clock that jumped back
    assert greeting_card(shop, marie).allergies.stale


def test_traces_that_do_not_matter_are_kept(shop: Shop, marie: int) -> None:
    add_allergy(shop, marie, NewAllergy("noix", cross_contact=CrossContact.NO))
    assert greeting_card(shop, marie).allergies.items[0].cross_contact is CrossContact.NO


def test_nobody_s_consent_is_refused(shop: Shop) -> None:
    with pytest.raises(UserError):
        give_consent(shop, 12345)
    with pytest.raises(UserError):
        withdraw_consent(shop, 12345)


def test_own_fields_about_health_are_erased_too(shop: Shop, marie: int) -> None:
    made = {}
    for name, privacy in (("Patch test", Privacy.HEALTH), ("Lucky colour", Privacy.ORDINARY)):
        add_field(shop, NewOwnField(name, OwnKind.TEXT, privacy=privacy))
    for field in own_fields(shop):
        if field.name in {"Patch test", "Lucky colour"}:
            set_value(shop, marie, field.id, "red")
        made[field.name] = field.id
    withdraw_consent(shop, marie)
    kept = {one.field.name: one.value for one in own_values(shop, marie) if one.value}
    assert kept == {"Lucky colour": "red"}
    assert made["Patch test"] not in {one.record_id for one in history_of(shop, marie)}
