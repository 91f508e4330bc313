"""Every key of the window does what it says, from wherever one is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from shop_app.domain.follow_ups import FollowUpState, NewFollowUp
from shop_app.services.finding import Hit
from shop_app.services.follow_ups import add_follow_up
from shop_app.services.greeting import greeting_card
from shop_app.services.shop import Shop
from shop_app.store.follow_ups import follow_ups_of
from shop_app.ui.features.settings.page import SettingsPage
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def test_arrows_walk_the_rows_and_esc_clears_then_lowers(
    qtbot: QtBot, take_in: Callable[..., int], open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    ids = [take_in(family_name=f"Lef{letter}vre") for letter in "abcde"]
    window = open_window()
    keys, model = keyboard(window), window.counter.model
    with qtbot.waitSignal(model.found):
        keys.type("lef")
    order = [hit.id for hit in model.hits]
    assert sorted(order) == sorted(ids)
    walked = []
    for key in (Key.Key_Return, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_PageDown):
        with qtbot.waitSignal(model.raised):
            keys.press(key)
        assert model.card is not None
        walked.append(model.card.client.id)
        shown = window.counter.pane.selected()
        assert isinstance(shown, Hit)
        assert shown.id == walked[-1]
    assert walked[:4] == [order[0], order[1], order[2], order[1]]
    with qtbot.waitSignal(model.came):
        keys.press(Key.Key_Escape)
    assert window.counter.pane.field.text() == ""
    assert window.counter.card.isVisible()
    with qtbot.waitSignal(model.raised):
        keys.press(Key.Key_Escape)
    assert not window.counter.card.isVisible()
    keys.press(Key.Key_Escape)
    assert window.isVisible()


@pytest.mark.parametrize(
    ("key", "modifier"), [(Key.Key_F, CONTROL), (Key.Key_K, CONTROL), (Key.Key_F8, PLAIN)]
)
def test_the_search_is_one_key_away_from_any_field(
    take_in: Callable[..., int],
    open_window: OpenWindow,
    keyboard: Callable[..., Any],
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
) -> None:
    take_in(family_name="Okafor")
    window = open_window()
    keys = keyboard(window)
    window.open_page("settings")
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    places = [
        page.shop_panel.fields["name"].editor,
        page.window_panel.language._segments["en"],
        page.staff_panel._edit,
        page.rules_panel.new,
    ]
    for place in places:
        window.open_page("settings")
        place.setFocus()
        keys.press(key, modifier)
        assert window.pages.currentWidget() is window.front
        assert window.focusWidget() is window.counter.pane.field


def test_each_sheet_has_its_key_even_from_another_sheet(
    qtbot: QtBot,
    shop: Shop,
    take_in: Callable[..., int],
    open_window: OpenWindow,
    keyboard: Callable[..., Any],
) -> None:
    client = take_in(family_name="Okafor")
    with shop.store.read() as tx:
        add_follow_up(shop, NewFollowUp(client, "Ask about the wine", shop.today(tx)))
    window = open_window(size=(800, 560))
    keys, counter = keyboard(window), window.counter
    for key in (Key.Key_F4, Key.Key_F1, Key.Key_F6, Key.Key_F7, Key.Key_F9, Key.Key_F3, Key.Key_F2):
        keys.press(key)  # nothing is open: nothing happens
    with qtbot.waitSignal(counter.model.raised):
        keys.type("oka")
    forms = {
        Key.Key_F3: counter.allergy_form,
        Key.Key_F4: counter.visit_form,
        Key.Key_F9: counter.preference_form,
        Key.Key_F6: counter.note_form,
        Key.Key_F7: counter.follow_up_form,
        Key.Key_F1: counter.promise_form,
        Key.Key_F2: counter.ask_form,
    }
    for key, form in forms.items():
        keys.press(key)
        assert form.isVisible(), key
        assert form.isAncestorOf(window.focusWidget()), key
        assert sum(one.isVisible() for one in forms.values()) == 1
    keys.press(Key.Key_N, CONTROL)
    assert counter.new_client.isVisible()
    keys.press(Key.Key_Escape)
    assert counter.card.isVisible()
    keys.press(Key.Key_F4)
    QTest.keyClicks(window.focusWidget(), "tart")
    keys.press(Key.Key_F8)
    assert window.focusWidget() is counter.pane.field
    keys.press(Key.Key_Escape)
    keys.press(Key.Key_Escape)  # first what was searched, then the sheet, then the card
    assert counter.visit_form.isHidden()
    assert counter.card.isVisible()
    keys.press(Key.Key_F4)
    assert counter.visit_form.items.text() == "tart"
    keys.press(Key.Key_Escape)

    with qtbot.waitSignal(counter.model.raised):
        keys.press(Key.Key_F11)
    with shop.store.read() as tx:
        (put_off,) = follow_ups_of(tx, client)
        assert put_off.due_on > shop.today(tx)
        assert put_off.state is FollowUpState.OPEN


def test_ten_steps_are_undone_one_after_the_other(
    qtbot: QtBot,
    shop: Shop,
    take_in: Callable[..., int],
    open_window: OpenWindow,
    keyboard: Callable[..., Any],
) -> None:
    client = take_in(family_name="Okafor")
    window = open_window()
    keys, counter = keyboard(window), window.counter
    with qtbot.waitSignal(counter.model.raised):
        keys.type("oka")

    def kept(number: int) -> bool:
        """Tell whether so many remarks are kept, and the window has heard of the last."""
        now = greeting_card(shop, client)
        forms = (counter.note_form, counter.preference_form)
        written = len(now.notes) + len(now.preferences) == number
        return written and not any(form.isVisible() for form in forms)

    for number in range(10):
        keys.press(Key.Key_F6 if number % 2 else Key.Key_F9)
        keys.type(f"remark {number}")
        with qtbot.waitSignal(window.opened.bench.changed):
            keys.press(Key.Key_Return)
        # a change may be told twice, by who wrote it and by who watches the file
        qtbot.waitUntil(partial(kept, number + 1))
    card = greeting_card(shop, client)
    assert (len(card.notes), len(card.preferences)) == (5, 5)
    for left in range(9, -1, -1):
        with qtbot.waitSignal(window.opened.bench.changed):
            keys.press(Key.Key_Z, CONTROL)
        qtbot.waitUntil(partial(kept, left))
    with qtbot.waitSignal(window.opened.bench.told):
        keys.press(Key.Key_Z, CONTROL)
    assert "nothing to undo" in window.opened.toast._label.text()


def test_ctrl_z_in_a_field_takes_back_typing_and_not_what_was_recorded(
    qtbot: QtBot,
    shop: Shop,
    take_in: Callable[..., int],
    open_window: OpenWindow,
    keyboard: Callable[..., Any],
) -> None:
    client = take_in(family_name="Okafor")
    window = open_window()
    keys, counter = keyboard(window), window.counter
    with qtbot.waitSignal(counter.model.raised):
        keys.type("oka")
    keys.press(Key.Key_F6)
    keys.type("kept")
    with qtbot.waitSignal(window.opened.bench.changed):
        keys.press(Key.Key_Return)
    for key, form in ((Key.Key_F6, counter.note_form), (Key.Key_F9, counter.preference_form)):
        keys.press(key)
        QTest.keyClicks(window.focusWidget(), "abc")
        for _ in range(5):
            keys.press(Key.Key_Z, CONTROL)
        assert form.values()["text"] == ""
    keys.press(Key.Key_F4)
    keys.press(Key.Key_Tab)  # a number
    for _ in range(3):
        keys.press(Key.Key_Z, CONTROL)
    QApplication.processEvents()
    assert [note.text for note in greeting_card(shop, client).notes] == ["kept"]


def test_letters_typed_on_a_button_search_but_not_those_of_a_field(
    take_in: Callable[..., int], open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    take_in(family_name="Okafor")
    window = open_window()
    keys = keyboard(window)
    window.open_page("settings")
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    page.staff_panel._edit.setFocus()
    keys.type("xyz")
    assert page.staff_panel._edit.text() == "xyz"
    assert window.pages.currentWidget() is page
    page.rules_panel.new.setFocus()
    keys.type("xy")
    field = window.counter.pane.field
    assert isinstance(field, QLineEdit)
    assert field.text() == "xy"
