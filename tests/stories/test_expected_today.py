"""Expected today, at the counter: seen at once, one key to card, table, arrived, late, absent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shop_app.domain.allergies import NewAllergy, Severity
from shop_app.domain.booking_parties import Party
from shop_app.domain.bookings import BookingState, NewBooking
from shop_app.services.allergies import add_allergy
from shop_app.services.booking_lists import day_list
from shop_app.services.bookings import expect, seat_guests
from shop_app.services.changes import Changes
from shop_app.services.shop import Shop
from shop_app.services.visits import newest_visits
from shop_app.ui.features.counter.hit_rows import HitRole
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def party_of_three(shop: Shop, take_in: Callable[..., int]) -> int:
    """Ana, severely allergic, with Bo and one more, at eight."""
    ana, bo = take_in(given_name="Ana"), take_in(given_name="Bo")
    add_allergy(shop, ana, NewAllergy("noix", severity=Severity.SEVERE))
    day = shop.clock().date()
    made = expect(shop, NewBooking(day, "20h", ana, covers=3)).made
    assert made is not None
    seat_guests(shop, made, [(bo, "")])
    return ana


def rows(window: MainWindow) -> list[str]:
    model = window.counter.pane.rows
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def parties(window: MainWindow) -> list[Party]:
    model = window.counter.pane.rows
    found = (model.index(row).data(HitRole) for row in range(model.rowCount()))
    return [one for one in found if isinstance(one, Party)]


def state(shop: Shop) -> BookingState:
    return day_list(shop).parties[0].booking.state


def test_the_empty_search_shows_everybody_s_allergies(
    party_of_three: int, open_window: OpenWindow
) -> None:
    del party_of_three
    window = open_window()
    heading, row = rows(window)[:2]
    assert heading == "Expected today"
    assert row.startswith("20:00  Ana. Ana: severe allergy: noix. Bo: never asked. 1 guest")
    assert "Here lately" in rows(window)


def test_nothing_is_said_where_nobody_is_expected(
    take_in: Callable[..., int], open_window: OpenWindow
) -> None:
    take_in(given_name="Ana")
    window = open_window()
    assert "Expected today" not in rows(window)
    assert not window.counter.hosting.bar.isVisible()


def test_two_keys_raise_the_card_and_one_records_the_arrival(
    qtbot: QtBot, shop: Shop, party_of_three: int, open_window: OpenWindow, keyboard: Any
) -> None:
    window = open_window()
    keys, model = keyboard(window), window.counter.model
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.card is not None and model.card.client.id == party_of_three)
    keys.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: state(shop) is BookingState.ARRIVED)
    (visit,) = newest_visits(shop, party_of_three)
    assert visit.covers == 3
    qtbot.waitUntil(lambda: "arrived" in rows(window)[1])
    assert isinstance(window.counter.pane.selected(), Party)  # it stays chosen
    keys.press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: state(shop) is BookingState.EXPECTED)
    assert newest_visits(shop, party_of_three) == ()  # both in one transaction


@pytest.mark.parametrize(
    ("key", "wanted"), [(Qt.Key.Key_L, BookingState.LATE), (Qt.Key.Key_M, BookingState.NO_SHOW)]
)
def test_late_and_absent_take_one_key_and_come_back_by_undo(
    qtbot: QtBot, shop: Shop, party_of_three: int, open_window: OpenWindow, keyboard: Any,
    key: Qt.Key, wanted: BookingState,
) -> None:  # fmt: skip
    window = open_window()
    keys = keyboard(window)
    keys.press(Qt.Key.Key_Down)
    keys.press(key, CTRL)
    qtbot.waitUntil(lambda: parties(window)[0].booking.state is wanted)
    assert newest_visits(shop, party_of_three) == ()
    keys.press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: state(shop) is BookingState.EXPECTED)


def test_one_key_asks_for_the_table_view(
    qtbot: QtBot, party_of_three: int, open_window: OpenWindow, keyboard: Any
) -> None:
    window = open_window()
    keys = keyboard(window)
    keys.press(Qt.Key.Key_Down)
    with qtbot.waitSignal(window.counter.hosting.table_wanted) as asked:
        keys.press(Qt.Key.Key_T, CTRL)
    booking = asked.args[0].booking
    assert booking.client_id == party_of_three
    assert (len(booking.client_ids), booking.unknown_guests) == (2, 1)
    table = window.opened.table(window.pages)
    qtbot.waitUntil(table.isVisible)
    party = table.model.party
    assert (party.client_ids, party.guests, party.booking_id) == (booking.client_ids, 1, booking.id)
    window.open_page("counter")
    qtbot.waitUntil(lambda: window.counter.model.card is not None)
    with qtbot.waitSignal(window.counter.hosting.table_wanted):  # the card's own key is the same
        keys.press(Qt.Key.Key_T, CTRL)


def test_where_two_fit_one_key_says_whose_it_is(
    qtbot: QtBot, shop: Shop, take_in: Callable[..., int], open_window: OpenWindow, keyboard: Any
) -> None:
    take_in(given_name="Jean", family_name="Martin")
    luc = take_in(given_name="Luc", family_name="Martin")
    add_allergy(shop, luc, NewAllergy("sésame", severity=Severity.SEVERE))
    expect(shop, NewBooking(shop.clock().date(), "20h", name="Martin", covers=2))
    window = open_window()
    keys, pane, model = keyboard(window), window.counter.pane, window.counter.model
    keys.press(Qt.Key.Key_Down)
    assert model.card is None
    keys.press(Qt.Key.Key_Return)
    assert pane.field.text() == "Martin"
    qtbot.waitUntil(lambda: not model.awaited)
    assert window.counter.hosting.bar.isVisible()
    keys.type("luc")  # the text is chosen: typing replaces it
    qtbot.waitUntil(lambda: model.card is not None and model.card.client.id == luc)
    keys.press(Qt.Key.Key_B, CTRL)
    qtbot.waitUntil(lambda: day_list(shop).parties[0].booking.client_id == luc)
    qtbot.waitUntil(lambda: bool(parties(window)) and parties(window)[0].is_matched)
    assert "severe allergy: sésame" in rows(window)[1]


def test_no_client_is_said_to_have_booked_before_one_is_chosen(
    qtbot: QtBot, shop: Shop, take_in: Callable[..., int], open_window: OpenWindow, keyboard: Any
) -> None:
    other = take_in(given_name="Ana")
    for given in ("Jean", "Luc"):
        take_in(given_name=given, family_name="Martin")
    expect(shop, NewBooking(shop.clock().date(), "20h", name="Martin"))
    window = open_window()
    keys, model, toast = keyboard(window), window.counter.model, window.opened.bench.told
    window.raise_card(other)
    qtbot.waitUntil(lambda: model.card is not None)
    window.counter.hosting.enter(parties(window)[0])
    qtbot.waitUntil(lambda: not model.awaited)
    qtbot.waitUntil(lambda: model.card is None)
    with qtbot.waitSignal(toast):
        keys.press(Qt.Key.Key_B, CTRL)
    assert day_list(shop).parties[0].booking.client_id is None
    assert window.counter.pane.field.text() == "Martin"


def test_esc_gives_up_asking_whose_it_is(
    qtbot: QtBot, shop: Shop, take_in: Callable[..., int], open_window: OpenWindow, keyboard: Any
) -> None:
    take_in(given_name="Jean", family_name="Martin")
    expect(shop, NewBooking(shop.clock().date(), "20h", name="Dupont"))
    window = open_window()
    keys, bar = keyboard(window), window.counter.hosting.bar
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.counter.model.awaited)
    keys.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(parties(window)))
    assert not bar.isVisible()
    assert day_list(shop).parties[0].booking.client_id is None


def test_typing_leaves_the_list_of_parties(
    qtbot: QtBot, party_of_three: int, open_window: OpenWindow, keyboard: Any
) -> None:
    del party_of_three
    window = open_window()
    keys = keyboard(window)
    keys.press(Qt.Key.Key_Down)
    assert window.counter.hosting.bar.isVisible()
    keys.type("bo")
    qtbot.waitUntil(lambda: not window.counter.model.awaited)
    assert parties(window) == []
    assert not window.counter.hosting.bar.isVisible()


def test_an_allergy_noted_elsewhere_shows_in_the_list_at_once(
    qtbot: QtBot, shop: Shop, party_of_three: int, open_window: OpenWindow
) -> None:
    window = open_window()
    done: list[Changes] = []
    window.opened.bench.do(
        window, lambda: add_allergy(shop, party_of_three, NewAllergy("lait")), done.append
    )
    qtbot.waitUntil(lambda: bool(done))
    qtbot.waitUntil(lambda: "allergy: lait" in rows(window)[1])


@pytest.mark.parametrize("name", ["day.csv", "day.ics"])
def test_the_bookings_of_the_day_dropped_on_the_window_are_in_the_list(
    qtbot: QtBot, shop: Shop, take_in: Callable[..., int], open_window: OpenWindow,
    tmp_path: Path, name: str,
) -> None:  # fmt: skip
    ana = take_in(given_name="Ana", family_name="Brun")
    add_allergy(shop, ana, NewAllergy("noix", severity=Severity.SEVERE))
    for _ in range(2):
        take_in(given_name="Jean", family_name="Martin")
    day = shop.clock().date()
    file = tmp_path / name
    if name.endswith("csv"):
        lines = (f"{day};20:00;Ana Brun;2", f"{day};21:00;Jean Martin;4")
        file.write_text("Date;Heure;Nom;Couverts\n" + "\n".join(lines) + "\n", "utf-8")
    else:
        events = "".join(
            f"BEGIN:VEVENT\r\nUID:{who}\r\nDTSTART;TZID=Europe/Paris:{day:%Y%m%d}T{at}00\r\n"
            f"SUMMARY:{who}\r\nEND:VEVENT\r\n"
            for who, at in (("Ana Brun", "2000"), ("Jean Martin", "2100"))
        )
        whole = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n"
        file.write_text(whole, "utf-8", newline="")
    window = open_window()
    window.opened.importing.take_in([file])
    qtbot.waitUntil(lambda: len(parties(window)) == 2)
    first, second = parties(window)
    assert (first.booking.client_id, first.booking.time) == (ana, "20:00")
    assert "severe allergy: noix" in rows(window)[1]
    assert (second.booking.client_id, second.booking.time) == (None, "21:00")  # two fit
