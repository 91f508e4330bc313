"""The kitchen chit: severe first, nobody left out, kept as printed, told when out of date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from shop_app.domain.allergies import AllergyStatus, NewAllergy, Severity
from shop_app.domain.bookings import NewBooking
from shop_app.domain.slips import Alert, Slip, texts
from shop_app.services.allergies import add_allergy
from shop_app.services.bookings import change_booking, expect, seat_guests
from shop_app.services.chits import (
    chit_of_booking,
    chit_of_party,
    chits_of_visit,
    keep_printed,
)
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.text import Value
from tests.conftest import Clock


def words(slip: Slip, say: Callable[[Value], str]) -> list[str]:
    return [say(text) for block in slip.blocks for text in texts(block)]


def party(shop: Shop, take_in: Any) -> int:
    ana = take_in(given_name="Ana", allergy_status=AllergyStatus.NONE_KNOWN)
    bo = take_in(given_name="Bo")
    add_allergy(shop, bo, NewAllergy("noisettes", severity=Severity.SEVERE))
    made = expect(shop, NewBooking(shop.clock().date(), "20h", ana, covers=4, table_name="7")).made
    assert made is not None
    seat_guests(shop, made, [(bo, "2")])
    return made


def test_severe_comes_first_and_nobody_is_left_out(
    shop: Shop, take_in: Any, say: Callable[[Value], str]
) -> None:
    cook = add_staff(shop, "Paul").made
    chit = chit_of_booking(shop, party(shop, take_in), cook, "guest")
    assert words(chit.slip, say) == [
        "ALLERGIES", "Table 7 · 20:00 · Ana", "4 cover(s)", "Seat 2: Bo",
        "SEVERE allergy: noisettes [nuts]", "guest 1", "NEVER ASKED", "guest 2", "NEVER ASKED",
        "Ana", "none known", "Printed 2025-11-22 at 11:30", "by Paul", "Confirm with the guest.",
    ]  # fmt: skip
    icons = [block.icon for block in chit.slip.blocks if isinstance(block, Alert)]
    assert icons == ["allergen-acorn", "circle-help", "circle-help"]


def test_a_printed_chit_is_kept_and_out_of_date_once_something_changed(
    shop: Shop, take_in: Any, say: Callable[[Value], str], clock: Clock
) -> None:
    booking = party(shop, take_in)
    chit = chit_of_booking(shop, booking)
    assert (chit.is_outdated, chit.printed_before) == (False, None)
    keep_printed(shop, chit, say, booking_id=booking, visit_id=77)
    clock.forward(minutes=5)
    again = chit_of_booking(shop, booking)
    assert not again.is_outdated  # only time went by
    (kept,) = chits_of_visit(shop, 77)
    assert "SEVERE allergy: noisettes [nuts]" in kept.lines
    change_booking(shop, booking, table_name="8")
    assert chit_of_booking(shop, booking).is_outdated
    change_booking(shop, booking, table_name="7")
    assert not chit_of_booking(shop, booking).is_outdated


def test_an_allergy_learnt_after_printing_asks_for_a_reprint(
    shop: Shop, take_in: Any, say: Callable[[Value], str]
) -> None:
    booking = party(shop, take_in)
    keep_printed(shop, chit_of_booking(shop, booking), say, booking_id=booking)
    late = take_in(given_name="Cyd")
    add_allergy(shop, late, NewAllergy("lait"))
    seat_guests(shop, booking, [(late, "1")])
    assert chit_of_booking(shop, booking).is_outdated


def test_an_answer_that_grows_old_asks_for_a_reprint(
    shop: Shop, take_in: Any, say: Callable[[Value], str], clock: Clock
) -> None:
    ana = take_in(given_name="Ana", allergy_status=AllergyStatus.NONE_KNOWN)
    chit = chit_of_party(shop, [ana])
    clock.now += timedelta(days=400)
    old = chit_of_party(shop, [ana], guests=1, table_name="3")
    assert chit.rested_on != old.rested_on
    assert "ASKED TOO LONG AGO: ask again" in words(old.slip, say)
