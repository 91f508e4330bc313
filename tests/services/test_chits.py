"""The kitchen chit: severe first, nobody left out, kept as printed, told when out of date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from shop_app.domain.allergies import (
    AllergyStatus,
    CrossContact,
    DietaryKind,
    NewAllergy,
    Severity,
)
from shop_app.domain.bookings import Booking, BookingState, NewBooking
from shop_app.domain.slips import Alert, Look, Slip, texts
from shop_app.domain.visits import NewVisit
from shop_app.services.allergies import add_allergy
from shop_app.services.allergy_editing import change_allergy
from shop_app.services.booking_lists import day_list
from shop_app.services.bookings import change_booking, expect, mark, seat_guests
from shop_app.services.chits import Chit, chit_of_booking, chit_of_party, keep_printed
from shop_app.services.consents import withdraw_consent
from shop_app.services.greeting import greeting_card
from shop_app.services.kept_chits import chits_of_client, chits_of_visit, outdated_chits
from shop_app.services.notes import add_note
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.services.visits import record_visit
from shop_app.text import Value
from tests.conftest import Clock

Say = Callable[[Value], str]


def words(slip: Slip, say: Say) -> list[str]:
    return [say(text) for block in slip.blocks for text in texts(block)]


def party(shop: Shop, take_in: Any) -> int:
    ana = take_in(given_name="Ana", allergy_status=AllergyStatus.NONE_KNOWN)
    bo = take_in(given_name="Bo")
    add_allergy(shop, bo, NewAllergy("noisettes", severity=Severity.SEVERE))
    made = expect(shop, NewBooking(shop.clock().date(), "20h", ana, covers=4, table_name="7")).made
    assert made is not None
    seat_guests(shop, made, [(bo, "2")])
    return made


def expected(shop: Shop) -> Booking:
    return day_list(shop).parties[0].booking


def test_severe_comes_first_and_nobody_is_left_out(shop: Shop, take_in: Any, say: Say) -> None:
    cook = add_staff(shop, "Paul").made
    chit = chit_of_booking(shop, party(shop, take_in), cook, "guest")
    assert words(chit.slip, say) == [
        "ALLERGIES", "Table 7 · 20:00 · Ana", "4 cover(s)", "Seat 2 · Bo",
        "SEVERE allergy", "noisettes [nuts]", "guest 1", "NEVER ASKED", "guest 2", "NEVER ASKED",
        "Ana", "none known", "Printed 22 November 2025 at 11:30", "by Paul",
        "Confirm with the guest.",
    ]  # fmt: skip
    alerts = [(block.icon, block.look) for block in chit.slip.blocks if isinstance(block, Alert)]
    assert alerts == [
        ("allergen-acorn", Look.FILLED), ("circle-help", Look.DASHED),
        ("circle-help", Look.DASHED),
    ]  # fmt: skip


def test_all_that_was_told_of_an_allergy_is_on_the_chit(shop: Shop, take_in: Any, say: Say) -> None:
    ana = take_in(given_name="Ana")
    add_allergy(shop, ana, NewAllergy(
        "lait", carries_adrenaline=True, reaction="œdème", note="même une goutte",
        cross_contact=CrossContact.YES,
    ))  # fmt: skip
    said = words(chit_of_party(shop, [ana]).slip, say)
    assert "SEVERE allergy" in said
    assert "lait" in said  # and not “lait [milk]”
    assert "EVEN TRACES · carries ADRENALINE · reaction: œdème · même une goutte" in said


def test_a_code_is_said_by_its_name_once(shop: Shop, take_in: Any, say: Say) -> None:
    ana = take_in(given_name="Ana")
    for one in ("soybeans", "fruits à coque", "beurre"):
        add_allergy(shop, ana, NewAllergy(one, severity=Severity.MILD))
    said = words(chit_of_party(shop, [ana]).slip, say)
    assert {"soya", "fruits à coque", "beurre [milk]"} <= set(said)


def test_kinds_are_told_apart_and_stand_by_gravity(shop: Shop, take_in: Any, say: Say) -> None:
    ana = take_in(given_name="Ana")
    for kind, what, severity in (
        (DietaryKind.AVERSION, "coriander", Severity.UNKNOWN),
        (DietaryKind.DIET, "vegan", Severity.UNKNOWN),
        (DietaryKind.INTOLERANCE, "lait", Severity.MILD),
        (DietaryKind.ALLERGY, "kiwi", Severity.MILD),
        (DietaryKind.ALLERGY, "arachide", Severity.SEVERE),
    ):
        add_allergy(shop, ana, NewAllergy(what, kind, severity=severity))
    said = words(chit_of_party(shop, [ana]).slip, say)
    wanted = [
        "SEVERE allergy", "arachide", "allergy", "kiwi", "intolerance", "lait", "diet: vegan",
        "does not like: coriander",
    ]  # fmt: skip
    assert [one for one in said if one in wanted] == wanted


def test_what_a_note_mentions_is_on_the_chit_and_never_none_known(
    shop: Shop, take_in: Any, say: Say
) -> None:
    ana = take_in(given_name="Ana", allergy_status=AllergyStatus.NONE_KNOWN)
    add_note(shop, ana, "Allergique aux noix")
    said = words(chit_of_party(shop, [ana]).slip, say)
    assert any(one.startswith("mentioned, not confirmed: ") and "noix" in one for one in said)
    assert "none known" not in said


def test_a_printed_chit_is_kept_and_out_of_date_once_something_changed(
    shop: Shop, take_in: Any, say: Say, clock: Clock
) -> None:
    booking = party(shop, take_in)
    chit = chit_of_booking(shop, booking)
    assert (chit.is_outdated, chit.printed_before) == (False, None)
    keep_printed(shop, chit, say, booking_id=booking, visit_id=77)
    clock.forward(minutes=5)
    again = chit_of_booking(shop, booking)
    assert not again.is_outdated  # only time went by
    (kept,) = chits_of_visit(shop, 77)
    assert "noisettes [nuts]" in kept.lines
    assert list(kept.lines) == words(chit.slip, say)
    change_booking(shop, booking, table_name="8")
    assert chit_of_booking(shop, booking).is_outdated
    change_booking(shop, booking, table_name="7")
    assert not chit_of_booking(shop, booking).is_outdated


def test_an_allergy_learnt_after_printing_asks_for_a_reprint(
    shop: Shop, take_in: Any, say: Say
) -> None:
    booking = party(shop, take_in)
    keep_printed(shop, chit_of_booking(shop, booking), say, booking_id=booking)
    late = take_in(given_name="Cyd")
    add_allergy(shop, late, NewAllergy("lait"))
    seat_guests(shop, booking, [(late, "1")])
    assert chit_of_booking(shop, booking).is_outdated


@pytest.mark.parametrize(
    "changed",
    [
        {"cross_contact": CrossContact.YES}, {"carries_adrenaline": True},
        {"reaction": "œdème"}, {"note": "même une goutte"}, {"severity": Severity.SEVERE},
    ],
)  # fmt: skip
def test_all_that_a_chit_says_is_compared(
    shop: Shop, take_in: Any, say: Say, changed: dict[str, Any]
) -> None:
    ana = take_in(given_name="Ana")
    add_allergy(shop, ana, NewAllergy("lait", severity=Severity.MILD))
    keep_printed(shop, chit_of_party(shop, [ana]), say)
    assert not chit_of_party(shop, [ana]).is_outdated
    (item,) = greeting_card(shop, ana).allergies.items
    change_allergy(shop, item.id, {name: getattr(item, name) for name in changed}, changed)
    assert chit_of_party(shop, [ana]).is_outdated
    assert len(outdated_chits(shop)) == 1


def test_a_note_written_after_printing_asks_for_a_reprint(
    shop: Shop, take_in: Any, say: Say
) -> None:
    ana = take_in(given_name="Ana", allergy_status=AllergyStatus.NONE_KNOWN)
    keep_printed(shop, chit_of_party(shop, [ana]), say)
    add_note(shop, ana, "Allergique aux noix, choc en 2019")
    assert chit_of_party(shop, [ana]).is_outdated


def test_an_answer_that_grows_old_asks_for_a_reprint(
    shop: Shop, take_in: Any, say: Say, clock: Clock
) -> None:
    ana = take_in(given_name="Ana", allergy_status=AllergyStatus.NONE_KNOWN)
    chit = chit_of_party(shop, [ana])
    clock.now += timedelta(days=400)
    old = chit_of_party(shop, [ana], guests=1, table_name="3")
    assert chit.rested_on != old.rested_on
    assert "ASKED TOO LONG AGO: ask again" in words(old.slip, say)


def test_the_same_people_put_together_again_are_told_of_the_chit_printed_today(
    shop: Shop, take_in: Any, say: Say, clock: Clock
) -> None:
    ana, bo = take_in(given_name="Ana"), take_in(given_name="Bo")
    first = chit_of_party(shop, [ana, bo], guests=1, table_name="3", seats=[(bo, "2")])
    assert "Seat 2 · Bo" in words(first.slip, say)
    keep_printed(shop, first, say)
    again = chit_of_party(shop, [bo, ana], guests=1)
    assert again.printed_before is not None
    assert not again.is_outdated  # nothing has changed: table and seats were typed then
    add_allergy(shop, bo, NewAllergy("lait"))
    assert chit_of_party(shop, [bo, ana], guests=1).is_outdated
    clock.forward(days=1)
    assert chit_of_party(shop, [bo, ana], guests=1).printed_before is None


def test_outdated_chits_of_today_are_told_until_they_are_printed_again(
    shop: Shop, take_in: Any, say: Say, clock: Clock
) -> None:
    booking = party(shop, take_in)
    ana = expected(shop).client_ids[0]
    cyd = take_in(given_name="Cyd")
    keep_printed(shop, chit_of_booking(shop, booking), say, booking_id=booking)
    keep_printed(shop, chit_of_party(shop, [cyd], guests=2, table_name="9"), say)
    assert outdated_chits(shop) == ()
    clock.forward(minutes=10)
    add_allergy(shop, ana, NewAllergy("lait"))
    add_allergy(shop, cyd, NewAllergy("lait"))
    told = [(one.title, one.time, one.client_ids, one.guests, one.booking_id)
            for one in outdated_chits(shop)]  # fmt: skip
    assert told == [
        ("Kitchen chit 9", "11:30", (cyd,), 2, None),
        ("Kitchen chit 7", "11:30", tuple(expected(shop).client_ids), 2, booking),
    ]
    keep_printed(shop, chit_of_party(shop, [cyd], guests=2), say)
    assert [one.booking_id for one in outdated_chits(shop)] == [booking]
    mark(shop, expected(shop), BookingState.NO_SHOW)
    assert outdated_chits(shop) == ()


def test_a_chit_printed_before_arrival_joins_the_visit(shop: Shop, take_in: Any, say: Say) -> None:
    booking = party(shop, take_in)
    keep_printed(shop, chit_of_booking(shop, booking), say, booking_id=booking)
    arrived = mark(shop, expected(shop), BookingState.ARRIVED)
    assert arrived.made is not None
    (kept,) = chits_of_visit(shop, arrived.made)
    assert kept.title == "Kitchen chit 7"
    assert arrived.undo is not None
    arrived.undo()
    assert chits_of_visit(shop, arrived.made) == ()


def test_a_chit_without_visit_or_booking_is_kept_for_its_clients(
    shop: Shop, take_in: Any, say: Say
) -> None:
    ana, bo = take_in(given_name="Ana"), take_in(given_name="Bo")
    chit: Chit = chit_of_party(shop, [ana], guests=1)
    keep_printed(shop, chit, say)
    (kept,) = chits_of_client(shop, ana)
    assert (kept.day, kept.time) == (shop.clock().date(), "11:30")
    copy = words(kept.copy, say)
    assert copy[0] == "COPY of the chit printed on 22 November 2025 at 11:30"
    assert copy[1:] == words(chit.slip, say)
    assert chits_of_client(shop, bo) == ()


def test_withdrawn_consent_blanks_the_guest_s_lines_of_kept_chits(
    shop: Shop, take_in: Any, say: Say
) -> None:
    ana, bo = take_in(given_name="Ana"), take_in(given_name="Bo")
    add_allergy(shop, ana, NewAllergy("noisettes", severity=Severity.SEVERE, note="traces"))
    add_allergy(shop, bo, NewAllergy("lait"))
    visit = record_visit(shop, NewVisit(ana)).made
    assert visit is not None
    keep_printed(shop, chit_of_party(shop, [ana, bo], visit_id=visit), say, visit_id=visit)
    withdraw_consent(shop, ana)
    (kept,) = chits_of_visit(shop, visit)
    said = " ".join(map(say, kept.lines))
    assert "noisettes" not in said
    assert "traces" not in said
    assert "lait" in said
    assert "Ana erased: they withdrew their consent" in said
    assert "noisettes" not in str(kept.rested_on)
    assert chit_of_party(shop, [ana, bo], visit_id=visit).is_outdated
    assert replace(kept, parts=()).lines == ()
