"""Companions under the band, promises by key, and surprises that stay surprises, in the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shop_app.domain.allergies import NewAllergy, Severity
from shop_app.domain.lent_things import NewLentThing
from shop_app.domain.links import LinkKind, NewLink
from shop_app.domain.promises import NewPromise, PromiseState
from shop_app.domain.wishes import NewWish
from shop_app.services.allergies import add_allergy
from shop_app.services.greeting import greeting_card
from shop_app.services.lent_things import add_lent_thing, lent_things_of
from shop_app.services.links import add_link
from shop_app.services.promises import add_promise, promises_of
from shop_app.services.shop import Shop
from shop_app.services.wishes import add_wish, wishes_of
from shop_app.ui.features.counter.companions_strip import CompanionsStrip
from shop_app.ui.kit.surfaces import Chip
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
Keys = Callable[..., Any]
TakeIn = Callable[..., int]


def chips(window: MainWindow) -> list[str]:
    (strip,) = window.counter.card.findChildren(CompanionsStrip)
    return [one.text() for one in strip.findChildren(Chip) if one.isVisible()]


def in_sight(window: MainWindow, widget: QWidget) -> bool:
    corner = widget.mapTo(window, widget.rect().topLeft())
    return widget.isVisible() and window.rect().contains(QRect(corner, widget.size()))


@pytest.mark.parametrize("text_percent", [100, 200])
def test_who_comes_along_stands_under_the_band_and_does_not_push_it(
    qtbot: QtBot,
    shop: Shop,
    take_in: TakeIn,
    open_window: OpenWindow,
    keyboard: Keys,
    text_percent: int,
) -> None:
    helene = take_in(given_name="Hélène", family_name="Lefèvre")
    paul = take_in(given_name="Paul", family_name="Durand")
    add_allergy(shop, paul, NewAllergy("peanuts", severity=Severity.SEVERE))
    add_allergy(shop, helene, NewAllergy("walnuts", severity=Severity.SEVERE))
    window = open_window(text_percent=text_percent)
    keys = keyboard(window)
    with qtbot.waitSignal(window.counter.model.raised):
        keys.type("lef")
    band = window.counter.card.band
    QApplication.processEvents()  # what is late in laying out the first card
    before = QRect(band.geometry())
    assert chips(window) == []
    with qtbot.waitSignal(window.counter.model.raised):
        window.opened.bench.do(
            window,
            lambda: add_link(shop, NewLink(helene, LinkKind.PARTNER, paul, comes_along=True)),
        )
    qtbot.waitUntil(lambda: chips(window) != [])
    assert chips(window) == ["comes with: Paul Durand – allergic to peanuts (severe)"]
    assert band.geometry() == before
    assert "walnuts" in band.title.text()
    (strip,) = window.counter.card.findChildren(CompanionsStrip)
    assert in_sight(window, strip)
    gap = strip.mapTo(window, strip.rect().topLeft()).y()
    assert gap - band.mapTo(window, band.rect().bottomLeft()).y() < 40

    with qtbot.waitSignal(window.counter.model.raised):
        window.raise_card(paul)
    assert chips(window) == ["comes with: Hélène Lefèvre – allergic to walnuts (severe)"]


def test_an_allergy_of_a_companion_noted_meanwhile_is_on_the_open_card(
    qtbot: QtBot, shop: Shop, take_in: TakeIn, open_window: OpenWindow, keyboard: Keys
) -> None:
    helene, paul = take_in(family_name="Lefèvre"), take_in(given_name="Paul")
    add_link(shop, NewLink(helene, LinkKind.PARTNER, paul, comes_along=True))
    window = open_window()
    keys = keyboard(window)
    with qtbot.waitSignal(window.counter.model.raised):
        keys.type("lef")
    assert chips(window) == ["comes with: Paul – allergies not asked"]
    window.opened.bench.do(window, lambda: add_allergy(shop, paul, NewAllergy("milk")))
    qtbot.waitUntil(lambda: chips(window) == ["comes with: Paul – allergic to milk"])


def test_a_promise_is_made_and_kept_by_key(
    qtbot: QtBot, shop: Shop, take_in: TakeIn, open_window: OpenWindow, keyboard: Keys
) -> None:
    client = take_in(family_name="Okafor")
    window = open_window()
    keys = keyboard(window)
    model = window.counter.model
    with qtbot.waitSignal(model.raised):
        keys.type("oka")
    keys.press(Qt.Key.Key_F1)
    keys.type("six bottles")
    with qtbot.waitSignal(model.raised):
        keys.press(Qt.Key.Key_Return)
    (promise,) = promises_of(shop, client)
    assert promise.text == "six bottles"
    assert promise.due_on == promise.made_on + timedelta(days=7)
    assert [one.record for one in greeting_card(shop, client).cues] == [promise]
    qtbot.waitUntil(lambda: model.card is not None and bool(model.card.cues))
    keys.press(Qt.Key.Key_F10)
    keys.type("delighted")
    with qtbot.waitSignal(model.raised):
        keys.press(Qt.Key.Key_Return)
    (kept,) = promises_of(shop, client)
    assert (kept.state, kept.outcome) == (PromiseState.KEPT, "delighted")
    with qtbot.waitSignal(model.raised):
        keys.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: promises_of(shop, client)[0].is_open)


@pytest.mark.parametrize(
    ("key", "state"), [(Qt.Key.Key_F12, PromiseState.DROPPED), (Qt.Key.Key_F11, PromiseState.OPEN)]
)
def test_a_promise_is_dropped_or_put_off_by_key(
    qtbot: QtBot,
    shop: Shop,
    take_in: TakeIn,
    open_window: OpenWindow,
    keyboard: Keys,
    key: Qt.Key,
    state: PromiseState,
) -> None:
    client = take_in(family_name="Okafor")
    add_promise(shop, NewPromise(client, "a call"))
    window = open_window()
    keys = keyboard(window)
    with qtbot.waitSignal(window.counter.model.raised):
        keys.type("oka")
    keys.press(key)
    if state is PromiseState.DROPPED:
        keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: promises_of(shop, client)[0].version == 2)
    (promise,) = promises_of(shop, client)
    assert promise.state is state
    assert (promise.due_on is None) is (state is PromiseState.DROPPED)


def test_a_loan_comes_back_and_a_wish_comes_true_by_one_key(
    qtbot: QtBot, shop: Shop, take_in: TakeIn, open_window: OpenWindow, keyboard: Keys, clock: Any
) -> None:
    client = take_in(family_name="Okafor")
    today = clock().date()
    add_lent_thing(shop, NewLentThing(client, "umbrella", due_on=today))
    add_wish(shop, NewWish(client, "a silk scarf"))
    window = open_window()
    keys = keyboard(window)
    model = window.counter.model
    with qtbot.waitSignal(model.raised):
        keys.type("oka")
    keys.press(Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: lent_things_of(shop, client)[0].returned_on == today)
    qtbot.waitUntil(lambda: model.card is not None and len(model.card.cues) == 1)
    keys.press(Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: wishes_of(shop, client)[0].fulfilled_on == today)
