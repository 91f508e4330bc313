"""Who comes with who booked is noted with the booking; today's card is a choice of dishes."""

from __future__ import annotations

from typing import Any

import pytest

from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.bookings import Booking, NewBooking
from shop_app.domain.offers import Answer
from shop_app.domain.products import NewProduct
from shop_app.domain.slips import texts
from shop_app.domain.visits import NewVisit
from shop_app.services.allergies import answer_allergies
from shop_app.services.bookings import expect, give_seat, seat_guests
from shop_app.services.chits import chit_of_booking
from shop_app.services.dishes import (
    add_dish,
    all_dishes,
    card_today,
    compose_card,
    dishes_today,
    turn_on_card,
)
from shop_app.services.shop import Shop
from shop_app.services.tables import seat_party, table_view
from shop_app.services.visits import record_visit, visit_today
from shop_app.store.bookings import booking_by_id
from shop_app.text import UserError
from tests.conftest import Clock


def booking(shop: Shop, booking_id: int) -> Booking:
    with shop.store.read() as tx:
        found = booking_by_id(tx, booking_id)
    assert found is not None
    return found


def test_others_join_a_booking_and_seats_noted_before_stay(shop: Shop, take_in: Any) -> None:
    ana, bo, cyd = (take_in(given_name=name) for name in ("Ana", "Bo", "Cyd"))
    made = expect(shop, NewBooking(shop.clock().date(), "20h", ana, covers=2)).made
    assert made is not None
    seat_guests(shop, made, [(bo, "2")])
    done = seat_party(shop, made, (ana, bo, cyd), 1)
    now = booking(shop, made)
    assert (dict(now.guests), now.covers) == ({bo: "2", cyd: ""}, 4)
    assert (set(now.client_ids), now.unknown_guests) == ({ana, bo, cyd}, 1)
    assert now.client_id == ana
    assert done.undo is not None
    done.undo()
    before = booking(shop, made)
    assert (before.guests, before.covers) == (((bo, "2"),), 2)


def test_a_booking_that_is_gone_is_said(shop: Shop, take_in: Any) -> None:
    with pytest.raises(UserError):
        seat_party(shop, 5, (take_in(given_name="Ana"),), 0)


def test_a_dish_goes_on_todays_card_and_off_again(shop: Shop, clock: Clock) -> None:
    ids = [add_dish(shop, NewProduct(name)).made for name in ("Sole", "Tart")]
    sole, tart = (one for one in ids if one is not None)
    assert card_today(shop) == frozenset()
    done = turn_on_card(shop, sole, "Card")
    assert card_today(shop) == {sole}
    assert [one.product.id for one in dishes_today(shop)] == [sole]
    turn_on_card(shop, tart, "Card")
    turn_on_card(shop, sole, "Card")
    assert card_today(shop) == {tart}
    assert done.undo is not None
    clock.forward(days=1)
    assert card_today(shop) == frozenset()
    assert len(dishes_today(shop)) == len(all_dishes(shop)) == 2


def test_a_dish_of_the_card_of_every_day_is_taken_off_that_one(shop: Shop) -> None:
    ids = [add_dish(shop, NewProduct(name)).made for name in ("Sole", "Tart")]
    sole, tart = (one for one in ids if one is not None)
    compose_card(shop, "Winter", None, [sole, tart])
    turn_on_card(shop, sole, "Card")
    assert card_today(shop) == {tart}


def test_the_visit_of_today_is_that_of_any_of_the_party(
    shop: Shop, take_in: Any, clock: Clock
) -> None:
    ana, bo = (take_in(given_name=name) for name in ("Ana", "Bo"))
    record_visit(shop, NewVisit(ana))
    clock.forward(days=1)
    assert visit_today(shop, (ana, bo)) is None
    made = record_visit(shop, NewVisit(bo)).made
    assert visit_today(shop, (ana, bo)) == made


def test_who_booked_has_a_seat_too(shop: Shop, take_in: Any) -> None:
    ana, bo = take_in(given_name="Ana"), take_in(given_name="Bo")
    made = expect(shop, NewBooking(shop.clock().date(), "20h", ana, covers=2)).made
    assert made is not None
    seat_guests(shop, made, [(bo, "2")])
    done = give_seat(shop, made, ana, " 1  window ")
    assert booking(shop, made).seats == {ana: "1 window", bo: "2"}
    give_seat(shop, made, bo, "3")
    seat_party(shop, made, (ana, bo), 1)
    now = booking(shop, made)
    assert (now.seat, now.guests, now.client_ids) == ("1 window", ((bo, "3"),), (ana, bo))
    assert done.undo is not None
    done.undo()
    assert booking(shop, made).seats == {ana: "", bo: "2"}
    with pytest.raises(UserError):
        give_seat(shop, made, 12345, "4")


def test_seats_given_together_name_who_booked_among_the_others(shop: Shop, take_in: Any) -> None:
    ana, bo = take_in(given_name="Ana"), take_in(given_name="Bo")
    made = expect(shop, NewBooking(shop.clock().date(), "20h", ana, covers=2)).made
    assert made is not None
    seat_guests(shop, made, [(ana, "1"), (bo, "2")])
    now = booking(shop, made)
    assert (now.seat, now.guests) == ("1", ((bo, "2"),))
    with shop.store.read() as tx:
        assert booking_by_id(tx, made) is not None
    lines = [str(one) for block in chit_of_booking(shop, made).slip.blocks for one in texts(block)]
    assert any("1" in one and "Ana" in one for one in lines)


def test_what_was_said_with_the_booking_counts_at_its_table(shop: Shop, take_in: Any) -> None:
    ana = take_in(given_name="Ana")
    answer_allergies(shop, ana, AllergyStatus.NONE_KNOWN)
    add_dish(shop, NewProduct("Sole"))
    day = shop.clock().date()
    made = expect(shop, NewBooking(day, "20h", ana, covers=1, note="arachide")).made
    view = table_view(shop, (ana,), booking_id=made)
    assert view.seats[0].guest.mentioned == ("arachide",)
    assert view.dishes[0].decision.answer is Answer.ASK
    assert table_view(shop, (ana,)).seats[0].guest.mentioned == ()
    unmatched = expect(shop, NewBooking(day, "21h", name="Zoe", covers=2, note="allergie noix"))
    strangers = table_view(shop, (), guests=2, booking_id=unmatched.made)
    assert [one.guest.mentioned for one in strangers.seats] == [("allergie noix",), ()]
