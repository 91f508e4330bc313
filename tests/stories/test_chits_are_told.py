"""Chits that hold no more are told wherever one works; kept ones are looked at again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shop_app.domain.allergies import NewAllergy, Severity
from shop_app.domain.bookings import BookingState, NewBooking
from shop_app.domain.slips import Slip, all_texts
from shop_app.domain.visits import NewVisit
from shop_app.services.allergies import add_allergy
from shop_app.services.booking_lists import day_list
from shop_app.services.bookings import expect, mark, seat_guests
from shop_app.services.chits import chit_of_booking, chit_of_party, keep_printed
from shop_app.services.shop import Shop
from shop_app.services.visits import record_visit
from shop_app.ui.features.clients.section_visits import VisitsSection
from shop_app.ui.features.clients.visit_chits import ChitButtons
from shop_app.ui.kit.party_painter import all_words
from shop_app.ui.kit.wording import spoken
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def ana(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Ana")


@pytest.fixture
def booked(shop: Shop, ana: int) -> int:
    """Ana's table 7 at eight, for three, with a note."""
    today = shop.clock().date()
    new = NewBooking(today, "20h", ana, covers=3, table_name="7", note="Birthday")
    made = expect(shop, new).made
    assert made is not None
    return made


def printed(shop: Shop, booking: int) -> None:
    keep_printed(shop, chit_of_booking(shop, booking, None, "Guest"), spoken, booking_id=booking)


def test_an_allergy_learnt_at_the_counter_is_told_on_every_page_until_it_is_printed_again(
    qtbot: QtBot, shop: Shop, ana: int, booked: int, open_window: OpenWindow
) -> None:
    printed(shop, booked)
    window = open_window()
    bar, bench = window.opened.outdated, window.opened.bench
    assert not bar.isVisible()
    bench.do(window, lambda: add_allergy(shop, ana, NewAllergy("lait")))
    qtbot.waitUntil(bar.isVisible)
    assert "1 kitchen chit outdated: reprint" in bar.label.text()
    assert "Kitchen chit 7 of 11:30" in bar.label.text()
    for page in ("bookings", "menu", "clients", "settings", "counter"):
        window.open_page(page)
        assert bar.isVisible(), page
    QTest.keyClick(window.focusWidget() or window, Key.Key_G, CONTROL)
    table = window.opened.table(window.pages)
    qtbot.waitUntil(table.reprint.isVisible)
    assert table.model.party.booking_id == booked
    assert "11:30" in table.reprint.title.text()
    qtbot.waitUntil(lambda: not bar.isVisible())  # the page says it itself
    window.open_page("counter")
    assert bar.isVisible()
    bench.do(
        window,
        lambda: keep_printed(shop, chit_of_booking(shop, booked), spoken, booking_id=booked),
    )
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_who_is_expected_says_that_the_chit_is_outdated(
    qtbot: QtBot, shop: Shop, ana: int, booked: int, open_window: OpenWindow
) -> None:
    printed(shop, booked)
    window = open_window()
    window.open_page("bookings")
    page = window.opened.bookings(window.pages)
    qtbot.waitUntil(lambda: page.list.party() is not None)

    def said() -> str:
        party = page.list.party()
        return "" if party is None else all_words(party)

    assert "chit outdated" not in said()
    window.opened.bench.do(window, lambda: add_allergy(shop, ana, NewAllergy("lait")))
    qtbot.waitUntil(lambda: "chit outdated: reprint" in said())


def test_the_same_people_put_together_again_are_told_to_reprint(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow
) -> None:
    window = open_window()
    window.open_table((ana,), guests=1)
    page = window.opened.table(window.pages)
    qtbot.waitUntil(lambda: page.model.read is not None and page.buttons.printing.isEnabled())
    chit = chit_of_party(shop, [ana], guests=1, unknown="Guest")
    page._bench.do(page, lambda: keep_printed(shop, chit, spoken))
    page._bench.do(page, lambda: add_allergy(shop, ana, NewAllergy("lait")))
    qtbot.waitUntil(page.reprint.isVisible)
    page.buttons.clearing.click()
    qtbot.waitUntil(lambda: not page.reprint.isVisible())
    page.model.add(ana)
    page.model.add_guests(1)
    qtbot.waitUntil(page.reprint.isVisible)
    assert "11:30" in page.reprint.title.text()
    assert page.buttons.printing.text().startswith("Reprint")


def test_from_the_card_the_table_is_that_of_the_booking_of_today(
    qtbot: QtBot, shop: Shop, ana: int, booked: int, open_window: OpenWindow,
    take_in: Callable[..., int],
) -> None:  # fmt: skip
    seat_guests(shop, booked, [(bo := take_in(given_name="Bo"), "2")])
    window = open_window()
    window.raise_card(bo)
    qtbot.waitUntil(lambda: window.counter.model.card is not None)
    QTest.keyClick(window.focusWidget() or window, Key.Key_T, CONTROL)
    page = window.opened.table(window.pages)
    page.model.add_guests(1)  # as fast as one types
    qtbot.waitUntil(lambda: page.model.party.booking_id == booked)
    qtbot.waitUntil(lambda: page.model.read is not None and page.model.party.guests == 2)

    def is_read() -> bool:
        return page.model.read is not None and page.model.read.party == page.model.party

    qtbot.waitUntil(is_read)
    read = page.model.read
    assert read is not None
    assert read.chit is not None
    said = [spoken(one) for one in all_texts(read.chit.slip)]
    assert said[1:4] == ["Table 7 · 20:00 · Ana", "4 covers", "Birthday"]
    assert set(page.model.party.client_ids) == {ana, bo}


def test_without_a_booking_the_card_opens_the_client_alone(
    qtbot: QtBot, ana: int, open_window: OpenWindow
) -> None:
    window = open_window()
    window.raise_card(ana)
    qtbot.waitUntil(lambda: window.counter.model.card is not None)
    QTest.keyClick(window.focusWidget() or window, Key.Key_T, CONTROL)
    page = window.opened.table(window.pages)
    qtbot.waitUntil(lambda: page.model.read is not None and not page.model.party.seeks)
    assert page.model.party.client_ids == (ana,)
    assert page.model.party.booking_id is None


def test_the_kept_chit_is_looked_at_and_printed_from_the_visit(
    qtbot: QtBot, shop: Shop, ana: int, booked: int, open_window: OpenWindow
) -> None:
    add_allergy(shop, ana, NewAllergy("noisettes", severity=Severity.SEVERE))
    printed(shop, booked)  # before they came
    mark(shop, day_list(shop).parties[0].booking, BookingState.ARRIVED)
    window = open_window()
    window.open_client(ana)
    section = _visits(window)
    shown: list[Slip] = []

    def keep(slip: Slip, _parent: QWidget) -> object:
        shown.append(slip)
        return None

    section.preview = keep
    qtbot.waitUntil(lambda: any(one.buttons for one in _in_rows(section)))
    (button,) = [button for one in _in_rows(section) for button in one.buttons]
    assert button.text() == "Chit of 11:30"
    button.click()
    (copy,) = shown
    said = [spoken(one) for one in all_texts(copy)]
    assert said[0] == "COPY of the chit printed on 22 November 2025 at 11:30"
    assert "noisettes [nuts]" in said
    assert not section.loose_chits.isVisible()


def test_a_chit_without_a_visit_is_found_by_its_day(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow, clock: Any
) -> None:
    keep_printed(shop, chit_of_party(shop, [ana]), spoken)
    clock.forward(days=2)
    record_visit(shop, NewVisit(ana))
    window = open_window()
    window.open_client(ana)
    section = _visits(window)
    qtbot.waitUntil(lambda: len(section.loose_chits.buttons) == 1)
    assert section.loose_chits.buttons[0].text() == "Kitchen chit of 22 November 2025, 11:30"


def _visits(window: MainWindow) -> VisitsSection:
    (found,) = window.opened.clients(window.pages).client.findChildren(VisitsSection)
    return found


def _in_rows(section: VisitsSection) -> list[ChitButtons]:
    return [one for one in section.findChildren(ChitButtons) if one is not section.loose_chits]
