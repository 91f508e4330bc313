"""The page of who is expected: by hand, corrected, taken off, another day, printed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from shop_app.domain.allergies import AllergyStatus, NewAllergy, Severity
from shop_app.domain.bookings import BookingState, NewBooking
from shop_app.services.allergies import add_allergy, answer_allergies
from shop_app.services.booking_lists import day_list
from shop_app.services.bookings import expect, seat_guests
from shop_app.services.shop import Shop
from shop_app.ui.features.bookings.page import BookingsPage
from shop_app.ui.kit.printing import PrintPreview
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(qtbot: QtBot, open_window: OpenWindow) -> Callable[[], BookingsPage]:
    """Opens the page and waits until it shows the day."""

    def opened() -> BookingsPage:
        window = open_window()
        window.open_page("bookings")
        found = window.opened.bookings(window.pages)
        qtbot.waitUntil(lambda: found._today is not None)
        return found

    return opened


def shown(page: BookingsPage) -> list[str]:
    return [str(page.list.rows.index(row).data()) for row in range(page.list.rows.rowCount())]


def keys_of(page: BookingsPage, keyboard: Any) -> Any:
    window = page.window()
    assert isinstance(window, MainWindow)
    return keyboard(window)


def test_a_party_is_put_on_the_list_by_keyboard(
    qtbot: QtBot, shop: Shop, take_in: Callable[..., int], page: Callable[[], BookingsPage],
    keyboard: Any,
) -> None:  # fmt: skip
    ana = take_in(given_name="Ana", family_name="Brun")
    add_allergy(shop, ana, NewAllergy("sésame", severity=Severity.SEVERE))
    opened = page()
    keys = keys_of(opened, keyboard)
    keys.press(Qt.Key.Key_N, CTRL)
    for typed in ("ana brun", "7:30 pm", "3+1", "12"):
        keys.type(typed)
        keys.press(Qt.Key.Key_Tab)
    keys.type("window")
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown(opened)) == 1)
    (party,) = day_list(shop).parties
    booking = party.booking
    assert (booking.client_id, booking.time, booking.covers) == (ana, "19:30", 4)
    assert (booking.table_name, booking.note) == ("12", "window")
    assert "severe allergy: sésame" in shown(opened)[0]
    assert opened.form.isHidden()
    assert opened.list.hasFocus()


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (("Ana", "25:99", ""), "time"),
        (("Ana", "soon", ""), "time"),
        (("Ana", "20h", "many"), "covers"),
        (("Ana", "20h", "0"), "covers"),
        (("", "20h", "2"), "name"),
    ],
)
def test_what_cannot_be_is_said_at_the_field_and_stays_typed(
    qtbot: QtBot, shop: Shop, page: Callable[[], BookingsPage], keyboard: Any,
    typed: tuple[str, str, str], field: str,
) -> None:  # fmt: skip
    opened = page()
    keys = keys_of(opened, keyboard)
    keys.press(Qt.Key.Key_N, CTRL)
    for text in typed:
        keys.type(text)
        keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_Return)
    wrong = opened.form._fields[field]
    qtbot.waitUntil(lambda: not wrong._error.isHidden())
    values = opened.form.values()
    assert (values["name"], values["time"], values["covers"]) == typed
    assert day_list(shop).parties == ()


def test_a_party_is_corrected_and_taken_off_and_both_are_undone(
    qtbot: QtBot, shop: Shop, page: Callable[[], BookingsPage], keyboard: Any
) -> None:
    expect(shop, NewBooking(shop.clock().date(), "20h", name="Martin", covers=2))
    opened = page()
    qtbot.waitUntil(lambda: len(shown(opened)) == 1)
    keys = keys_of(opened, keyboard)
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_A, CTRL)
    keys.type("21h")
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "21:00  Martin" in shown(opened)[0])
    keys.press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown(opened) == [])
    assert opened.none.isVisible()
    keys.press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(shown(opened)) == 1)
    keys.press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: "20:00  Martin" in shown(opened)[0])


def test_under_another_name_it_is_asked_anew_whose_it_is(
    qtbot: QtBot, shop: Shop, take_in: Callable[..., int], page: Callable[[], BookingsPage],
    keyboard: Any,
) -> None:  # fmt: skip
    ana = take_in(given_name="Ana", family_name="Brun")
    expect(shop, NewBooking(shop.clock().date(), "20h", ana, name="Ana Brun"))
    opened = page()
    qtbot.waitUntil(lambda: len(shown(opened)) == 1)
    keys = keys_of(opened, keyboard)
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_A, CTRL)
    keys.type("Zoe")
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Zoe" in shown(opened)[0])
    assert day_list(shop).parties[0].booking.client_id is None
    assert "never asked" in shown(opened)[0]


def test_other_days_have_their_own_list(
    qtbot: QtBot, shop: Shop, page: Callable[[], BookingsPage], keyboard: Any
) -> None:
    today = shop.clock().date()
    expect(shop, NewBooking(today + timedelta(days=1), "20h", name="Morrow"))
    opened = page()
    assert shown(opened) == []
    keys = keys_of(opened, keyboard)
    keys.press(Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: bool(shown(opened)))
    assert "Morrow" in shown(opened)[0]
    keys.press(Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: shown(opened) == [])


def test_the_page_for_the_kitchen_is_previewed(
    qtbot: QtBot, shop: Shop, take_in: Callable[..., int], page: Callable[[], BookingsPage],
    keyboard: Any,
) -> None:  # fmt: skip
    ana = take_in(given_name="Ana")
    add_allergy(shop, ana, NewAllergy("sésame", severity=Severity.SEVERE))
    expect(shop, NewBooking(shop.clock().date(), "20h", ana, covers=2))
    opened = page()
    qtbot.waitUntil(lambda: len(shown(opened)) == 1)
    keys_of(opened, keyboard).press(Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: opened.preview is not None)
    assert isinstance(opened.preview, PrintPreview)
    told = opened.preview._pages.accessibleDescription()
    assert "severe allergy: sésame" in told
    opened.preview.reject()


def test_the_card_and_whose_it_is_are_one_key_away(
    qtbot: QtBot, shop: Shop, take_in: Callable[..., int], page: Callable[[], BookingsPage],
    keyboard: Any,
) -> None:  # fmt: skip
    ana = take_in(given_name="Ana")
    expect(shop, NewBooking(shop.clock().date(), "20h", ana))
    expect(shop, NewBooking(shop.clock().date(), "21h", name="Nobody Known"))
    opened = page()
    qtbot.waitUntil(lambda: len(shown(opened)) == 2)
    window = opened.window()
    assert isinstance(window, MainWindow)
    keys = keys_of(opened, keyboard)
    keys.press(Qt.Key.Key_F5)
    model = window.counter.model
    qtbot.waitUntil(lambda: model.card is not None and model.card.client.id == ana)
    window.open_page("bookings")
    qtbot.waitUntil(lambda: len(shown(opened)) == 2)
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_F5)
    assert window.counter.pane.field.text() == "Nobody Known"
    assert window.counter.hosting.bar.isVisible()


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (800, 600)])
def test_in_large_text_one_button_opens_all_that_can_be_done(
    qtbot: QtBot, shop: Shop, open_window: OpenWindow, keyboard: Any, width: int, height: int
) -> None:
    expect(shop, NewBooking(shop.clock().date(), "20h", name="Martin", covers=2))
    window = open_window(text_percent=200, size=(width, height))
    window.open_page("bookings")
    opened = window.opened.bookings(window.pages)
    qtbot.waitUntil(opened.more.isVisible)
    qtbot.waitUntil(lambda: len(shown(opened)) == 1)
    for part in (opened.adding, opened.printing, opened.bar):
        assert not part.isVisible()
    assert opened.list.height() >= 150
    assert opened.rect().contains(opened.more.geometry().translated(opened._top.pos()))
    keys = keyboard(window)
    keys.press(Qt.Key.Key_F6)
    menu = opened.more.menu_shown
    qtbot.waitUntil(menu.isVisible)
    words = [one.text().partition("\t")[0] for one in menu.actions()]
    assert words == [
        "For this table", "Arrived", "Late", "Did not come", "Correct", "Take off", "Card",
        "Put on the list", "Print for the kitchen", "Import…", "Day before", "Day after", "Today",
    ]  # fmt: skip
    late = next(one for one in menu.actions() if one.text().startswith("Late"))
    menu.close()
    window.activateWindow()
    late.trigger()
    qtbot.waitUntil(lambda: day_list(shop).parties[0].booking.state is BookingState.LATE)
    keys.press(Qt.Key.Key_N, CTRL)  # the key of a button that is hidden
    qtbot.waitUntil(opened.form.isVisible)


def test_the_bookings_of_a_day_are_taken_in_by_key(
    qtbot: QtBot, page: Callable[[], BookingsPage], keyboard: Any, tmp_path: Path
) -> None:
    file = tmp_path / "day.csv"
    file.write_text("Heure;Nom;Couverts;Allergies\n20:00;Zoe;2;arachide\n", "utf-8")
    opened = page()
    keys_of(opened, keyboard).press(Qt.Key.Key_O, CTRL)

    def dialog() -> QFileDialog | None:
        found = opened.window().findChildren(QFileDialog)
        return found[0] if found else None

    qtbot.waitUntil(lambda: dialog() is not None)
    asked = dialog()
    assert asked is not None
    assert any("*.ics" in one for one in asked.nameFilters())
    asked.filesSelected.emit([str(file)])
    asked.reject()
    qtbot.waitUntil(lambda: len(shown(opened)) == 1)
    assert "mentioned with the booking, not confirmed: Allergies: arachide" in shown(opened)[0]
    assert "2 guests whom nobody knows" in opened.count.text()


def test_companions_without_a_caution_are_named_too(
    qtbot: QtBot, shop: Shop, take_in: Callable[..., int], page: Callable[[], BookingsPage]
) -> None:
    ana, bo = take_in(given_name="Ana"), take_in(given_name="Bo")
    answer_allergies(shop, bo, AllergyStatus.NONE_KNOWN)
    made = expect(shop, NewBooking(shop.clock().date(), "20h", ana, covers=2)).made
    assert made is not None
    seat_guests(shop, made, [(bo, "")])
    opened = page()
    qtbot.waitUntil(lambda: len(shown(opened)) == 1)
    assert "Bo: no known allergy" in shown(opened)[0]
    assert opened.day.height() == opened.adding.height()


def test_mirrored_the_words_leave_the_icons_their_place(
    qtbot: QtBot, shop: Shop, take_in: Callable[..., int], page: Callable[[], BookingsPage]
) -> None:
    ana = take_in(given_name="Ana")
    add_allergy(shop, ana, NewAllergy("noix de pécan torréfiées", severity=Severity.SEVERE))
    expect(shop, NewBooking(shop.clock().date(), "20h", ana, covers=2))
    opened = page()
    qtbot.waitUntil(lambda: len(shown(opened)) == 1)
    painter, party = opened.list._painter.parties, opened.list.party()
    assert party is not None
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        opened.list.setLayoutDirection(direction)
        pieces, _ = painter._place(party, 400)
        (severe,) = (one for one in pieces if one.is_severe)
        left = severe.at.x() + severe.text.lineAt(0).naturalTextRect().left()
        right = severe.at.x() + severe.text.lineAt(0).naturalTextRect().right()
        if direction is Qt.LayoutDirection.RightToLeft:
            assert right <= 400 - 12 - 15
            assert right > 350
        else:
            assert 12 + 15 <= left < 50
