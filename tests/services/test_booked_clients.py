"""Whose a booking is: only where the name and the contacts say one and the same client."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shop_app.domain.bookings import NewBooking
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.services.booking_lists import day_list
from shop_app.services.bookings import expect
from shop_app.services.shop import Shop

TakeIn = Callable[..., int]


def reached_by(phone: str = "", email: str = "") -> tuple[NewContactPoint, ...]:
    phones = [NewContactPoint(ContactKind.PHONE, phone)] if phone else []
    emails = [NewContactPoint(ContactKind.EMAIL, email)] if email else []
    return (*phones, *emails)


def whose(shop: Shop, name: str = "", phone: str = "", email: str = "") -> int | None:
    made = expect(shop, NewBooking(shop.clock().date(), name=name, phone=phone, email=email)).made
    (party,) = (one for one in day_list(shop).parties if one.booking.id == made)
    return party.booking.client_id


@pytest.mark.parametrize(
    "said", ["Marie Dupont", "DUPONT Marie", "Mme Marie Dupont", "Marie Dupond", "Lucie"]
)
def test_the_phone_of_one_with_the_name_of_another_is_nobodys(
    shop: Shop, take_in: TakeIn, said: str
) -> None:
    take_in(given_name="Marie", family_name="Dupont", contact_points=reached_by("06 12 00 00 09"))
    take_in(given_name="Paul", family_name="Dupont", contact_points=reached_by("06 12 00 00 02"))
    assert whose(shop, said, "06 12 00 00 02") is None


@pytest.mark.parametrize(
    "said", ["Paul Dupont", "dupont paul", "M. Dupont", "P. Dupont", "Dupont", "Famille Dupont", ""]
)
def test_a_name_that_is_all_in_the_clients_fits_their_phone(
    shop: Shop, take_in: TakeIn, said: str
) -> None:
    take_in(given_name="Marie", family_name="Dupont", contact_points=reached_by("06 12 00 00 09"))
    paul = take_in(
        given_name="Paul", family_name="Dupont", contact_points=reached_by("06 12 00 00 02")
    )
    assert whose(shop, said, "+33612000002") == paul


def test_who_shares_a_phone_is_told_apart_by_name(shop: Shop, take_in: TakeIn) -> None:
    shared = reached_by("06 12 00 00 03")
    take_in(given_name="Jean", family_name="Partage", contact_points=shared)
    lucie = take_in(given_name="Lucie", family_name="Partage", contact_points=shared)
    assert whose(shop, "Lucie Partage", "06 12 00 00 03") == lucie
    assert whose(shop, "Partage", "06 12 00 00 03") is None
    assert whose(shop, "", "06 12 00 00 03") is None


def test_a_part_of_a_name_gives_way_to_whose_whole_name_it_is(shop: Shop, take_in: TakeIn) -> None:
    take_in(
        given_name="Anne Marie", family_name="Roux", contact_points=reached_by("06 12 00 00 04")
    )
    take_in(given_name="Marie", family_name="Roux")
    assert whose(shop, "Marie Roux", "06 12 00 00 04") is None


def test_a_phone_of_one_and_an_e_mail_of_another_are_nobodys(shop: Shop, take_in: TakeIn) -> None:
    take_in(given_name="Ana", contact_points=reached_by("06 12 00 00 05"))
    bo = take_in(given_name="Bo", contact_points=reached_by(email="bo@example.org"))
    assert whose(shop, "", "06 12 00 00 05", "bo@example.org") is None
    assert whose(shop, "Bo", "06 99 99 99 99", "BO@example.org") == bo


def test_a_phone_that_nobody_has_is_not_guessed_by_name(shop: Shop, take_in: TakeIn) -> None:
    paul = take_in(given_name="Paul", family_name="Martin")
    assert whose(shop, "Paul Martin", "06 99 99 99 99") is None
    assert whose(shop, "M. Paul Martin") == paul
    assert whose(shop, "Martin") is None


def test_the_name_said_stays_in_sight_where_it_is_another(shop: Shop, take_in: TakeIn) -> None:
    paul = take_in(
        given_name="Paul", family_name="Dupont", contact_points=reached_by("06 12 00 00 02")
    )
    for said in ("Dupont", "Paul DUPONT"):
        assert whose(shop, said, "06 12 00 00 02") == paul
    assert [one.booked_as for one in day_list(shop).parties] == ["Dupont", ""]
