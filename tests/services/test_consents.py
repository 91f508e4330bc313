"""Consent for health data: recorded with it, withdrawn it erases these fields only."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shop_app.domain.allergies import AllergyStatus, CrossContact, NewAllergy
from shop_app.domain.client_fields import Privacy
from shop_app.domain.clients import NewClient
from shop_app.domain.consents import WORDING, ConsentWay
from shop_app.domain.own_fields import NewOwnField, OwnKind
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.allergies import add_allergy, answer_allergies, removed_allergies_of
from shop_app.services.changes import Kind
from shop_app.services.clients import add_client
from shop_app.services.consents import consents_of, give_consent, withdraw_consent
from shop_app.services.deleting import bin_entries, delete_record, put_back
from shop_app.services.greeting import greeting_card
from shop_app.services.history import history_of
from shop_app.services.notes import add_note
from shop_app.services.own_fields import add_field, own_fields
from shop_app.services.own_values import own_values, set_value
from shop_app.services.quick_note_recording import record_proposals
from shop_app.services.quick_notes import read_note
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


def ways(shop: Shop, client: int) -> list[tuple[ConsentWay, bool]]:
    return [(one.way, one.holds) for one in consents_of(shop, client)]


def test_every_way_of_noting_health_records_the_consent(
    shop: Shop, marie: int, take_in: Callable[..., int]
) -> None:
    noted = read_note("allergique aux noix", shop.clock().date())
    changes = record_proposals(shop, marie, noted.proposals, "", way=ConsentWay.WRITTEN)
    assert ways(shop, marie) == [(ConsentWay.WRITTEN, True)]
    assert Kind.CONSENT in changes.kinds
    assert changes.undo is not None
    changes.undo()
    assert ways(shop, marie) == []
    answer_allergies(shop, marie, AllergyStatus.NONE_KNOWN, way=ConsentWay.ONLINE)
    assert ways(shop, marie) == [(ConsentWay.ONLINE, True)]
    new = NewClient(given_name="Ben", allergies=(NewAllergy("noix"),))
    ben = add_client(shop, new, way=ConsentWay.WRITTEN).made
    assert ben is not None
    assert ways(shop, ben) == [(ConsentWay.WRITTEN, True)]
    assert ways(shop, take_in(given_name="Zoé")) == []  # nothing was noted of her health


def test_what_tells_nothing_of_health_needs_no_consent(shop: Shop, marie: int) -> None:
    answer_allergies(shop, marie, AllergyStatus.DECLINED)
    add_note(shop, marie, "Aime le calme.")
    noted = read_note("aime le vin rouge", shop.clock().date())
    record_proposals(shop, marie, noted.proposals, "")
    assert ways(shop, marie) == []


def test_undo_of_an_allergy_takes_its_consent_along(shop: Shop, marie: int) -> None:
    first = add_allergy(shop, marie, NewAllergy("noix"))
    second = add_allergy(shop, marie, NewAllergy("lait"))
    for changes, left in ((second, 1), (first, 0)):
        assert changes.undo is not None
        changes.undo()
        assert len(consents_of(shop, marie)) == left


@pytest.mark.parametrize("how", ["withdrawn", "each time"])
def test_after_a_no_nothing_is_noted_until_somebody_says_that_they_agree(
    shop: Shop, marie: int, how: str
) -> None:
    if how == "withdrawn":
        add_allergy(shop, marie, NewAllergy("noix"))
        withdraw_consent(shop, marie)
    else:
        answer_allergies(shop, marie, AllergyStatus.DECLINED, ask_each_time=True)
    before = ways(shop, marie)
    noted = read_note("allergique au lait", shop.clock().date())
    tries: list[Callable[[], object]] = [
        lambda: add_allergy(shop, marie, NewAllergy("lait")),
        lambda: answer_allergies(shop, marie, AllergyStatus.NONE_KNOWN),
        lambda: record_proposals(shop, marie, noted.proposals, ""),
    ]
    for attempt in tries:
        with pytest.raises(UserError, match="choose how they agreed"):
            attempt()
    assert ways(shop, marie) == before
    assert greeting_card(shop, marie).allergies.items == ()
    answer_allergies(shop, marie, AllergyStatus.DECLINED)  # tells nothing of their health
    add_allergy(shop, marie, NewAllergy("lait"), way=ConsentWay.ONLINE)
    add_allergy(shop, marie, NewAllergy("noix"))
    assert ways(shop, marie) == [(ConsentWay.ONLINE, True), *before]


def test_how_they_agreed_can_be_corrected_and_a_mistake_undone(shop: Shop, marie: int) -> None:
    given = give_consent(shop, marie)
    corrected = give_consent(shop, marie, ConsentWay.WRITTEN)
    assert ways(shop, marie) == [(ConsentWay.WRITTEN, True)]
    for changes, left in ((corrected, [(ConsentWay.SPOKEN, True)]),):
        assert changes.undo is not None
        changes.undo()
        assert ways(shop, marie) == left
    assert given.undo is not None
