"""What another program writes into the file shows on its own; nothing of either is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from shop_app.bootstrap import open_shop
from shop_app.domain.allergies import NewAllergy
from shop_app.domain.clients import NewClient
from shop_app.domain.follow_ups import NewFollowUp
from shop_app.services.allergies import add_allergy
from shop_app.services.clients import add_client
from shop_app.services.finding import find
from shop_app.services.follow_ups import add_follow_up
from shop_app.services.greeting import greeting_card
from shop_app.services.notes import add_note
from shop_app.services.shop import Shop
from shop_app.services.shop_details import change_details, details
from shop_app.services.staff import add_staff
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def elsewhere(shop: Shop, shop_path: Path) -> Iterator[Shop]:
    """The same file, opened by another program."""
    opened = open_shop(shop_path, "en", shop.clock)
    yield opened
    opened.close()


def test_an_allergy_noted_elsewhere_comes_up_on_the_open_card(
    qtbot: QtBot, elsewhere: Shop, take_in: Callable[..., int], open_window: OpenWindow
) -> None:
    client = take_in(family_name="Okafor")
    window = open_window()
    counter = window.counter
    with qtbot.waitSignal(counter.model.raised):
        counter.pane.field.setText("oka")
    counter._open(counter.note_form)
    QTest.keyClicks(counter.note_form._fields["text"].editor, "half a no")
    with qtbot.waitSignal(counter.model.raised, timeout=3000):
        add_allergy(elsewhere, client, NewAllergy("walnuts"))
    assert "walnuts" in counter.card.band.title.text()
    assert "allergies" in counter.pane.rows.index(1).data().casefold()
    assert counter.note_form.isVisible()
    assert counter.note_form.values()["text"] == "half a no"
    with qtbot.waitSignal(window.opened.bench.changed, timeout=3000):
        add_staff(elsewhere, "Inès")
    qtbot.waitUntil(lambda: len(window.rail._menu.actions()) == 3)


def test_a_new_client_being_typed_stays_while_the_card_behind_is_read_again(
    qtbot: QtBot, elsewhere: Shop, take_in: Callable[..., int], open_window: OpenWindow
) -> None:
    client = take_in(family_name="Okafor")
    window = open_window()
    counter = window.counter
    with qtbot.waitSignal(counter.model.raised):
        window.raise_card(client)
    counter._open_new_client()
    with qtbot.waitSignal(counter.model.raised, timeout=3000):
        add_note(elsewhere, client, "brings a dog")
    assert counter.new_client.isVisible()
    assert counter.new_client.isAncestorOf(_focused(window))
    with qtbot.waitSignal(counter.model.raised):
        window.raise_card(client)  # asked for: the sheet gives way and keeps what was typed
    assert counter.card.isVisible()


def test_the_keyboard_stays_on_a_button_of_the_card_when_it_is_read_again(
    qtbot: QtBot, shop: Shop, elsewhere: Shop, take_in: Callable[..., int], open_window: OpenWindow
) -> None:
    client = take_in(family_name="Okafor")
    with shop.store.read() as tx:
        add_follow_up(shop, NewFollowUp(client, "Ask about the wine", shop.today(tx)))
    window = open_window()
    counter = window.counter
    with qtbot.waitSignal(counter.model.raised):
        window.raise_card(client)
    later = _button_in(counter.card.body, "Later")
    later.setFocus()
    with qtbot.waitSignal(counter.model.raised, timeout=3000):
        add_note(elsewhere, client, "brings a dog")
    qtbot.waitUntil(lambda: _focused(window) is _button_in(counter.card.body, "Later"))


def _button_in(place: QWidget, text: str) -> QWidget:
    found = [one for one in place.findChildren(QAbstractButton) if one.text() == text]
    return found[-1]


def _focused(window: MainWindow) -> QWidget:
    focused = window.focusWidget()
    assert focused is not None
    return focused


def test_undo_after_the_record_moved_on_is_refused_with_a_sentence(
    qtbot: QtBot, shop: Shop, elsewhere: Shop, open_window: OpenWindow
) -> None:
    window = open_window()
    bench = window.opened.bench
    before = details(shop)
    with qtbot.waitSignal(bench.changed):
        bench.do(window, lambda: change_details(shop, before, replace(before, name="Here")))
    now = details(elsewhere)
    change_details(elsewhere, now, replace(now, name="Elsewhere"))
    with qtbot.waitSignal(bench.told):
        bench.undo()
    assert window.opened.toast.isVisible()
    assert "changed elsewhere" in window.opened.toast._label.text()
    assert not window.opened.toast._button.isVisible()
    assert details(shop).name == "Elsewhere"

    with qtbot.waitSignal(bench.changed):
        bench.do(window, lambda: add_client(shop, NewClient(family_name="Benali")))
    made = find(shop, "benali")[0].id
    add_note(elsewhere, made, "brings a dog")
    with qtbot.waitSignal(bench.told):
        bench.undo()
    assert "the client was kept" in window.opened.toast._label.text()
    assert [one.text for one in greeting_card(shop, made).notes] == ["brings a dog"]
