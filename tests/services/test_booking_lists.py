"""Expected today: everybody's allergies by time, and nobody who was not asked left out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from shop_app.domain.allergies import AllergyStatus, DietaryKind, NewAllergy, Severity
from shop_app.domain.booking_parties import Grave
from shop_app.domain.bookings import BookingState, NewBooking
from shop_app.domain.slips import texts
from shop_app.services.allergies import add_allergy, answer_allergies
from shop_app.services.booking_lists import day_list
from shop_app.services.booking_sheets import printed_day
from shop_app.services.bookings import expect, mark, seat_guests, take_off
from shop_app.services.clients import erase_client
from shop_app.services.finding import lately
from shop_app.services.shop import Shop
from shop_app.services.visits import newest_visits
from shop_app.text import UserError, Value
from tests.conftest import Clock

Say = Callable[[Value], str]


def booked(shop: Shop, time: str, client: int | None = None, **more: Any) -> int:
    made = expect(shop, NewBooking(shop.clock().date(), time, client, **more)).made
    assert made is not None
    return made


def told(shop: Shop, say: Say) -> list[tuple[str, str, str]]:
    return [
        (caution.grave.value, caution.who, say(caution.words))
        for party in day_list(shop).parties
        for caution in party.cautions
    ]


def test_severe_comes_first_and_unknown_guests_are_counted(
    shop: Shop, take_in: Callable[..., int], say: Say
) -> None:
    ana, bo = take_in(given_name="Ana"), take_in(given_name="Bo")
    add_allergy(shop, bo, NewAllergy("lait", DietaryKind.INTOLERANCE))
    add_allergy(shop, bo, NewAllergy("noix", species="pécan", severity=Severity.SEVERE))
    add_allergy(shop, bo, NewAllergy("vegan", DietaryKind.DIET))
    seat_guests(shop, booked(shop, "20h", ana, covers=5), [(bo, "")])
    assert told(shop, say) == [
        ("severe", "Bo", "severe: noix (pécan)"),
        ("harmful", "Bo", "intolerance: lait"),
        ("ask", "Ana", "never asked"),
        ("ask", "", "3 guest(s) never asked"),
        ("avoids", "Bo", "also avoids: vegan"),
    ]


def test_whom_nobody_matched_was_never_asked(shop: Shop, say: Say) -> None:
    booked(shop, "19:30", name="Martin")
    assert told(shop, say) == [("ask", "", "1 guest(s) never asked")]
    (party,) = day_list(shop).parties
    assert (party.name, party.is_matched) == ("Martin", False)


def test_declined_stale_and_unnamed_are_said(
    shop: Shop, take_in: Callable[..., int], clock: Clock, say: Say
) -> None:
    old, no, unnamed = (take_in(given_name=name) for name in ("Old", "No", "Un"))
    answer_allergies(shop, old, AllergyStatus.NONE_KNOWN)
    clock.forward(days=400)
    answer_allergies(shop, no, AllergyStatus.DECLINED)
    answer_allergies(shop, unnamed, AllergyStatus.HAS)
    for one in (old, no, unnamed):
        booked(shop, "12", one, covers=1)
    assert told(shop, say) == [
        ("ask", "Old", "asked too long ago: ask again"),
        ("declined", "No", "prefers not to say: ask"),
        ("harmful", "Un", "allergy not named: ask"),
    ]


def test_the_empty_search_shows_today_by_time_and_no_other_day(
    shop: Shop, take_in: Callable[..., int]
) -> None:
    ana = take_in(given_name="Ana")
    booked(shop, "21:00", ana)
    booked(shop, "19:30", name="Martin")
    booked(shop, "", name="Sometime")
    expect(shop, NewBooking(shop.clock().date() + timedelta(days=1), "12", name="Morrow"))
    assert [one.name for one in lately(shop).expected] == ["Martin", "Ana", "Sometime"]


def test_a_party_taken_off_comes_back_with_its_guests(
    shop: Shop, take_in: Callable[..., int]
) -> None:
    ana, bo = take_in(given_name="Ana"), take_in(given_name="Bo")
    made = booked(shop, "20h", ana, covers=2)
    seat_guests(shop, made, [(bo, "2")])
    before = day_list(shop).parties
    changes = take_off(shop, made)
    assert day_list(shop).parties == ()
    with pytest.raises(UserError):
        take_off(shop, made)
    assert changes.undo is not None
    changes.undo()
    assert day_list(shop).parties == before


def test_a_client_who_is_gone_leaves_a_party_nobody_was_asked_of(
    shop: Shop, take_in: Callable[..., int], say: Say
) -> None:
    ana = take_in(given_name="Ana")
    booked(shop, "20h", ana, name="Ana")
    erase_client(shop, ana)
    assert told(shop, say) == [("ask", "", "1 guest(s) never asked")]


def test_the_kitchen_s_page_names_everybody(
    shop: Shop, take_in: Callable[..., int], say: Say
) -> None:
    ana = take_in(given_name="Ana")
    bo = take_in(given_name="Bo")
    answer_allergies(shop, bo, AllergyStatus.NONE_KNOWN)
    add_allergy(shop, ana, NewAllergy("sésame", severity=Severity.SEVERE))
    seat_guests(shop, booked(shop, "20h", ana, covers=3, table_name="7"), [(bo, "")])
    booked(shop, "19", name="Martin", covers=2, note="window")
    gone = booked(shop, "18", name="Absent")
    party = next(one for one in day_list(shop).parties if one.booking.id == gone)
    mark(shop, party.booking, BookingState.NO_SHOW)
    page = printed_day(shop)
    words = [say(text) for block in page.blocks for text in texts(block)]
    whole = "\n".join(words)
    assert "20:00 · table 7 · Ana: severe: sésame" in words
    assert "Ana: !! severe: sésame\n1 guest(s) never asked\nBo: no known allergy" in words
    assert "Martin · 2 cover(s) · window" in words
    assert "2 guest(s) never asked" in whole
    assert "Absent" not in whole
    assert whole.index("Martin") < whole.rindex("Ana")


def test_an_empty_day_says_so(shop: Shop, say: Say) -> None:
    words = [say(text) for block in printed_day(shop).blocks for text in texts(block)]
    assert "Nobody is expected." in words


def test_sixty_parties_are_all_there(shop: Shop, take_in: Callable[..., int]) -> None:
    for number in range(60):
        client = take_in(given_name=f"N{number}")
        if number % 3 == 0:
            add_allergy(shop, client, NewAllergy("noix", severity=Severity.SEVERE))
        booked(shop, "20", client, covers=2)
    parties = lately(shop).expected
    assert len(parties) == 60
    assert sum(one.cautions[0].grave is Grave.SEVERE for one in parties) == 20


def test_an_arrival_corrected_and_said_again_is_one_visit(
    shop: Shop, take_in: Callable[..., int]
) -> None:
    ana = take_in(given_name="Ana")
    booked(shop, "20h", ana, covers=2)
    for state in (BookingState.ARRIVED, BookingState.LATE, BookingState.ARRIVED):
        (party,) = day_list(shop).parties
        mark(shop, party.booking, state)
    assert len(newest_visits(shop, ana)) == 1


def test_an_arrival_that_was_noted_already_records_nothing(
    shop: Shop, take_in: Callable[..., int]
) -> None:
    ana = take_in(given_name="Ana")
    booked(shop, "20h", ana)
    (seen_before,) = day_list(shop).parties
    undo = mark(shop, seen_before.booking, BookingState.ARRIVED).undo
    with pytest.raises(UserError):
        mark(shop, seen_before.booking, BookingState.ARRIVED)
    assert len(newest_visits(shop, ana)) == 1
    assert undo is not None
    undo()
    assert newest_visits(shop, ana) == ()
    assert day_list(shop).parties[0].booking.state is BookingState.EXPECTED
