"""Four keys from an empty search to the card, a visit recorded, a follow-up made, undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shop_app.domain.allergies import AllergyStatus, NewAllergy, Severity
from shop_app.domain.follow_up_rules import NewRule, Trigger
from shop_app.domain.follow_ups import FollowUpState, NewFollowUp
from shop_app.domain.greeting import GreetingCard
from shop_app.services.allergies import add_allergy
from shop_app.services.follow_up_rules import add_rule
from shop_app.services.follow_ups import add_follow_up
from shop_app.services.greeting import greeting_card
from shop_app.services.shop import Shop
from shop_app.store.follow_ups import follow_ups_of
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


def _in_sight(window: MainWindow, widget: QWidget) -> bool:
    corner = widget.mapTo(window, widget.rect().topLeft())
    return widget.isVisible() and window.rect().contains(QRect(corner, widget.size()))


def test_from_an_empty_search_to_a_visit_with_its_follow_up_and_back(
    qtbot: QtBot,
    shop: Shop,
    take_in: Callable[..., int],
    open_window: OpenWindow,
    keyboard: Callable[..., Any],
) -> None:
    client = take_in(title="Mme", given_name="Hélène", family_name="Lefèvre")
    take_in(given_name="Bernard", family_name="Lefebvre")
    add_allergy(shop, client, NewAllergy("walnuts", severity=Severity.SEVERE))
    add_rule(shop, NewRule(Trigger.PRODUCT, "Saint-Julien", 0, "Ask whether it pleased"))
    window = open_window()
    keys = keyboard(window)
    model = window.counter.model

    with qtbot.waitSignal(model.raised):
        keys.type("lef")
        keys.press(Qt.Key.Key_Return)
    assert keys.count == 4
    assert model.card is not None
    assert model.card.client.family_name in {"Lefèvre", "Lefebvre"}
    band = window.counter.card.band
    assert _in_sight(window, band)

    if model.card.client.id != client:
        with qtbot.waitSignal(model.raised):
            keys.press(Qt.Key.Key_Down)
    assert model.card.client.id == client
    assert "walnuts" in band.title.text()

    keys.press(Qt.Key.Key_F4)
    keys.type("Saint-Julien")
    with qtbot.waitSignal(model.raised):
        keys.press(Qt.Key.Key_Return)
    card = greeting_card(shop, client)
    assert [item.product for item in card.visits[0].purchases] == ["Saint-Julien"]
    assert [one.text for one in card.cues] == ["Ask whether it pleased"]
    assert window.counter.visit_form.isHidden()

    with qtbot.waitSignal(model.raised):
        keys.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    card = greeting_card(shop, client)
    assert card.visits == ()
    assert card.cues == ()


def test_enter_raises_the_client_of_the_whole_text_however_fast_it_is_typed(
    qtbot: QtBot, take_in: Callable[..., int], open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    take_in(family_name="Lambert")
    wanted = take_in(family_name="Lefort")
    take_in(family_name="Legrand")
    window = open_window()
    keys = keyboard(window)
    with qtbot.waitSignal(window.counter.model.raised):
        keys.type("lefo")
        keys.press(Qt.Key.Key_Return)
    card = window.counter.model.card
    assert card is not None
    assert card.client.id == wanted


def test_a_client_never_asked_is_asked_by_two_keys_and_an_answer(
    qtbot: QtBot,
    shop: Shop,
    take_in: Callable[..., int],
    open_window: OpenWindow,
    keyboard: Callable[..., Any],
) -> None:
    client = take_in(family_name="Okafor")
    window = open_window()
    keys = keyboard(window)
    with qtbot.waitSignal(window.counter.model.raised):
        keys.type("oka")
    assert "NEVER ASKED" in window.counter.card.band.title.text()
    keys.press(Qt.Key.Key_F2)
    keys.press(Qt.Key.Key_Right)  # from "has some" to "none known"
    with qtbot.waitSignal(window.counter.model.raised):
        keys.press(Qt.Key.Key_Return)
    assert greeting_card(shop, client).allergies.status is AllergyStatus.NONE_KNOWN


def test_f2_confirms_what_is_known_with_today_and_who(
    qtbot: QtBot,
    shop: Shop,
    clock: Any,
    take_in: Callable[..., int],
    open_window: OpenWindow,
    keyboard: Callable[..., Any],
) -> None:
    client = take_in(family_name="Benali")
    add_allergy(shop, client, NewAllergy("milk"))
    clock.forward(days=40)
    window = open_window()
    keys = keyboard(window)
    with qtbot.waitSignal(window.counter.model.raised):
        keys.type("ben")
    with qtbot.waitSignal(window.counter.model.raised):
        keys.press(Qt.Key.Key_F2)
    assert greeting_card(shop, client).allergies.confirmed_on == clock().date()
    with qtbot.waitSignal(window.counter.model.raised):
        keys.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    confirmed = greeting_card(shop, client).allergies.confirmed_on
    assert confirmed == clock().date() - timedelta(days=40)


def test_a_new_client_comes_from_the_search_text_with_phone_and_allergies(
    qtbot: QtBot, open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    window = open_window()
    keys = keyboard(window)
    with qtbot.waitSignal(window.counter.model.found):
        keys.type("marie durand")
    keys.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    keys.press(Qt.Key.Key_Tab)
    keys.type("06 39 98 11 22")
    keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_Tab)
    keys.type("walnuts, milk")
    with qtbot.waitSignal(window.counter.model.raised):
        keys.press(Qt.Key.Key_Return)
    card = window.counter.model.card
    assert card is not None
    assert (card.client.given_name, card.client.family_name) == ("Marie", "Durand")
    assert card.client.contact_points[0].normalised == "+33639981122"
    assert card.allergies.status is AllergyStatus.HAS
    assert {item.allergen for item in card.allergies.items} == {"walnuts", "milk"}


@pytest.mark.parametrize(
    ("key", "typed", "seen"),
    [
        (Qt.Key.Key_F6, "keeps a dog", lambda card: [note.text for note in card.notes]),
        (Qt.Key.Key_F9, "window table", lambda card: [one.text for one in card.preferences]),
        (Qt.Key.Key_F3, "sesame", lambda card: [one.allergen for one in card.allergies.items]),
    ],
)
def test_one_key_opens_each_sheet_and_enter_records(
    qtbot: QtBot,
    take_in: Callable[..., int],
    open_window: OpenWindow,
    keyboard: Callable[..., Any],
    key: Qt.Key,
    typed: str,
    seen: Callable[[GreetingCard], list[str]],
) -> None:
    take_in(family_name="Okafor")
    window = open_window()
    keys = keyboard(window)
    with qtbot.waitSignal(window.counter.model.raised):
        keys.type("oka")
    keys.press(key)
    keys.type(typed)
    with qtbot.waitSignal(window.counter.model.raised):
        keys.press(Qt.Key.Key_Return)
    assert window.counter.model.card is not None
    assert seen(window.counter.model.card) == [typed]
    keys.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    # what was written is noticed from beside, too: the card may be read again before the undo
    qtbot.waitUntil(lambda: (card := window.counter.model.card) is not None and not seen(card))


@pytest.mark.parametrize(
    ("key", "state"),
    [(Qt.Key.Key_F10, FollowUpState.DONE), (Qt.Key.Key_F12, FollowUpState.NOT_NEEDED)],
)
def test_a_follow_up_is_closed_with_its_outcome(
    qtbot: QtBot,
    shop: Shop,
    take_in: Callable[..., int],
    open_window: OpenWindow,
    keyboard: Callable[..., Any],
    key: Qt.Key,
    state: FollowUpState,
) -> None:

    client = take_in(family_name="Okafor")
    with shop.store.read() as tx:
        today = shop.today(tx)
    add_follow_up(shop, NewFollowUp(client, "Ask about the wine", today))
    window = open_window()
    keys = keyboard(window)
    with qtbot.waitSignal(window.counter.model.raised):
        keys.type("oka")
    keys.press(key)
    keys.type("delighted")
    with qtbot.waitSignal(window.counter.model.raised):
        keys.press(Qt.Key.Key_Return)

    with shop.store.read() as tx:
        (closed,) = follow_ups_of(tx, client)
    assert (closed.state, closed.outcome) == (state, "delighted")


def test_esc_closes_a_sheet_and_keeps_what_was_typed(
    qtbot: QtBot, take_in: Callable[..., int], open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    take_in(family_name="Okafor")
    window = open_window()
    keys = keyboard(window)
    with qtbot.waitSignal(window.counter.model.raised):
        keys.type("oka")
    keys.press(Qt.Key.Key_F6)
    keys.type("half a note")
    keys.press(Qt.Key.Key_Escape)
    assert window.counter.note_form.isHidden()
    assert window.focusWidget() is window.counter.pane.field
    keys.press(Qt.Key.Key_F6)
    assert window.counter.note_form.values()["text"] == "half a note"


def test_letters_typed_outside_a_field_go_to_the_search(
    qtbot: QtBot, take_in: Callable[..., int], open_window: OpenWindow
) -> None:
    take_in(family_name="Okafor")
    window = open_window()
    window.open_page("settings")
    window.setFocus()
    with qtbot.waitSignal(window.counter.model.raised):
        QTest.keyClicks(window, "o")
    assert window.counter.pane.field.text() == "o"
    assert window.pages.currentWidget() is window.front


def test_enter_pressed_twice_records_once(
    qtbot: QtBot,
    shop: Shop,
    take_in: Callable[..., int],
    open_window: OpenWindow,
    keyboard: Callable[..., Any],
) -> None:
    client = take_in(family_name="Okafor")
    window = open_window()
    keys = keyboard(window)
    with qtbot.waitSignal(window.counter.model.raised):
        keys.type("oka")
    keys.press(Qt.Key.Key_F4)
    keys.type("coffee")
    with qtbot.waitSignal(window.counter.model.raised):
        keys.press(Qt.Key.Key_Return)
        keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_F6)
    keys.type("pays in cash")
    with qtbot.waitSignal(window.counter.model.raised):
        keys.press(Qt.Key.Key_Return)
        keys.press(Qt.Key.Key_Return)
    card = greeting_card(shop, client)
    assert (len(card.visits), len(card.notes)) == (1, 1)
