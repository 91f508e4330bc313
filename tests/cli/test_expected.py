"""Bookings of the day: taken in from tables and calendars, matched only where one client fits."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from shop_app.bootstrap import open_shop
from shop_app.domain.allergies import NewAllergy, Severity
from shop_app.domain.bookings import BookingState, NewBooking
from shop_app.domain.clients import NewClient
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.services.allergies import add_allergy
from shop_app.services.booking_lists import day_list
from shop_app.services.bookings import change_booking, expect, mark, seat_guests
from shop_app.services.clients import add_client
from shop_app.services.greeting import greeting_card
from shop_app.services.shop import Shop
from shop_app.text import UserError

TABLE = """Heure;Nom;Téléphone;Couverts;Table;Remarques
19h30;Lefèvre;06 39 98 12 34;4;12;anniversaire
20:00;Paul Martin;;2;;
8pm;Inconnu;;3;;
vingt;Trop tard;;2;;
"""
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
DTSTART:20251122T183000Z
SUMMARY:Hélène Lefèvre - 4 couverts
DESCRIPTION:Tél 06 39 98 12 34\\, près de la fenêtre
LOCATION:12
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20201122
SUMMARY:Long ago
END:VEVENT
END:VCALENDAR
"""
ON = ("--on", "2025-11-22")


@pytest.fixture
def clients(shop_path: Path) -> dict[str, int]:
    opened = open_shop(shop_path, "en")
    phone = NewContactPoint(ContactKind.PHONE, "+33639981234")
    made = {}
    for name, new in {
        "helene": NewClient(given_name="Hélène", family_name="Lefèvre", contact_points=(phone,)),
        "paul": NewClient(given_name="Paul", family_name="Martin"),
    }.items():
        made[name] = add_client(opened, new).made or 0
    add_allergy(opened, made["helene"], NewAllergy("noix", severity=Severity.SEVERE))
    opened.close()
    return made


def take_in(run: Any, shop_path: Path, file: Path, text: str) -> Any:
    file.write_text(text, "utf-8")
    return run("import", file, "--file", shop_path, "--json").document


def by_name(run: Any, shop_path: Path, day: tuple[str, ...]) -> dict[str, Any]:
    found = run("expected", "--file", shop_path, "--json", *day).document
    return {one["name"]: one for one in found}


def test_a_table_of_today_is_matched_where_one_fits(
    run: Any, shop_path: Path, tmp_path: Path, clients: dict[str, int]
) -> None:
    done = take_in(run, shop_path, tmp_path / "b.csv", TABLE)
    assert (done["created"], len(done["rejected"])) == (3, 1)
    found = by_name(run, shop_path, ())
    assert found["Lefèvre"]["client"] == str(clients["helene"])
    assert (found["Lefèvre"]["time"], found["Lefèvre"]["covers"]) == ("19:30", 4)
    assert found["Lefèvre"]["guests"][0]["status"] == "has"
    assert found["Lefèvre"]["not_asked"] == 3
    assert found["Paul Martin"]["client"] == str(clients["paul"])
    assert found["Paul Martin"]["not_asked"] == 2  # he is one of them
    assert (found["Inconnu"]["client"], found["Inconnu"]["not_asked"]) == (None, 3)
    again = take_in(run, shop_path, tmp_path / "b.csv", TABLE)
    assert (again["created"], again["unchanged"]) == (0, 3)


def test_two_of_one_name_are_never_guessed(
    run: Any, shop_path: Path, tmp_path: Path, clients: dict[str, int]
) -> None:
    del clients
    opened = open_shop(shop_path, "en")
    add_client(opened, NewClient(given_name="Paul", family_name="Martin"))
    opened.close()
    take_in(run, shop_path, tmp_path / "b.csv", TABLE)
    assert by_name(run, shop_path, ())["Paul Martin"]["client"] is None


def test_a_phone_with_somebody_else_s_name_is_nobody_s(shop: Shop, take_in: Any) -> None:
    phone = NewContactPoint(ContactKind.PHONE, "06 39 98 12 34")
    client = take_in(given_name="Hélène", family_name="Lefèvre", contact_points=(phone,))
    today = shop.clock().date()
    for name, expected in (("Durand", None), ("Lefevre", client), ("", client)):
        expect(shop, NewBooking(today, name=name, phone="+33 6 39 98 12 34"))
        assert day_list(shop).parties[-1].booking.client_id == expected


def test_a_calendar_in_another_zone(shop: Shop, take_in: Any, tmp_path: Path) -> None:
    from shop_app.services.imports import import_files  # noqa: PLC0415 - only here

    phone = NewContactPoint(ContactKind.PHONE, "06 39 98 12 34")
    client = take_in(given_name="Hélène", family_name="Lefèvre", contact_points=(phone,))
    (tmp_path / "day.ics").write_text(CALENDAR, "utf-8")
    assert import_files(shop, [tmp_path / "day.ics"], str).created == 1
    one = day_list(shop).parties[0].booking
    assert (one.time, one.covers, one.table_name, one.client_id) == ("19:30", 4, "12", client)
    assert one.name == "Hélène Lefèvre"


def test_an_arrival_records_the_visit_and_is_taken_back(shop: Shop, take_in: Any) -> None:
    client = take_in(given_name="Ana")
    friend = take_in(given_name="Bo")
    made = expect(shop, NewBooking(shop.clock().date(), "20h", client, covers=4, table_name="7"))
    assert made.made is not None
    seat_guests(shop, made.made, [(friend, "2")])
    (party,) = day_list(shop).parties
    booking = party.booking
    assert (booking.client_ids, booking.unknown_guests) == ((client, friend), 2)
    assert [one.name for one in party.guests] == ["Ana", "Bo"]
    arrived = mark(shop, booking, BookingState.ARRIVED)
    visit = greeting_card(shop, client).last_visit
    assert visit is not None
    assert (visit.covers, visit.table_name) == (4, "7")
    assert arrived.undo is not None
    arrived.undo()
    assert greeting_card(shop, client).last_visit is None
    assert day_list(shop).parties[0].booking.state is BookingState.EXPECTED


def test_bad_times_and_covers_are_said(shop: Shop) -> None:
    today = shop.clock().date()
    with pytest.raises(UserError, match="time of day"):
        expect(shop, NewBooking(today, "25:00", name="Ana"))
    with pytest.raises(UserError, match="999"):
        expect(shop, NewBooking(today, name="Ana", covers=0))
    with pytest.raises(UserError, match="name"):
        expect(shop, NewBooking(today))
    made = expect(shop, NewBooking(today, name="Ana")).made
    assert made is not None
    with pytest.raises(UserError, match="time of day"):
        change_booking(shop, made, time="soon")
    change_booking(shop, made, time="7pm", covers=3)
    assert [
        (one.time, one.covers) for one in (party.booking for party in day_list(shop).parties)
    ] == [("19:00", 3)]


def test_the_command_says_what_was_only_mentioned_and_who_was_never_asked(
    run: Any, shop_path: Path, clients: dict[str, int]
) -> None:
    opened = open_shop(shop_path, "en")
    day = opened.clock().date()
    expect(opened, NewBooking(day, "20h", clients["paul"], note="allergie au lait"))
    opened.close()
    (found,) = run("expected", "--file", shop_path, "--json").document
    assert (found["covers"], found["size_known"], found["not_asked"]) == (None, False, 1)
    assert found["mentioned"] == ["allergie au lait"]
    assert [one["grave"] for one in found["cautions"]] == ["mentioned", "ask", "ask"]
    said = run("expected", "--file", shop_path).out
    assert "mentioned with the booking, not confirmed: allergie au lait" in said
    assert "Martin, Paul: never asked" in said
    assert "not said how many come" in said
