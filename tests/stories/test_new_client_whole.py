"""A new client with everything one hears at the first visit, by keyboard alone, keys counted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shop_app.domain.contact_points import ContactKind
from shop_app.domain.partial_dates import PartialDate
from shop_app.services.clients import client_of
from shop_app.services.greeting import greeting_card
from shop_app.services.measurements import measured
from shop_app.services.shop import Shop
from shop_app.services.trades import switch_trade
from shop_app.ui.features.clients.section_contacts import ContactsSection
from shop_app.ui.features.clients.section_identity import IdentitySection
from shop_app.ui.kit.record_list import AddLine
from shop_app.ui.shell.main_window import MainWindow

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
NAME, FIRST, SECOND = "Mme Ana Morel", "0639981234", "0465712211"
NUTS, NOTE, BORN = "noix", "likes linen, dislikes velvet", "3 mai 1984"
LENGTHS = ("98,5", "86", "101")
MOST_MOVES = 75
"""Keys that are no letters: opening, going from field to field, saving."""


def go_to(window: MainWindow, keys: Any, there: Callable[[QWidget], bool]) -> None:
    """Press Tab until the keyboard is where it is wanted."""
    for _ in range(40):
        focused = window.focusWidget()
        if focused is not None and there(focused):
            return
        keys.press(Key.Key_Tab)
        QApplication.processEvents()
    raise AssertionError(window.focusWidget())


def test_a_new_client_is_entered_whole_by_keyboard(  # noqa: PLR0915 - one whole story
    qtbot: QtBot, shop: Shop, open_window: Callable[..., MainWindow], keyboard: Any
) -> None:
    switch_trade(shop, "tailor")
    window = open_window()
    keys, counter = keyboard(window), window.counter
    keys.type(NAME)
    keys.press(Key.Key_N, CONTROL)
    keys.press(Key.Key_Tab)
    keys.type(FIRST)
    go_to(window, keys, lambda one: one is counter.new_client._fields["what"].editor)
    keys.type(NUTS)
    with qtbot.waitSignal(counter.model.raised):
        keys.press(Key.Key_Return)
    assert counter.model.card is not None
    client = counter.model.card.client.id

    keys.press(Key.Key_F6)
    keys.type(NOTE)
    qtbot.waitUntil(lambda: len(counter.note_form.quick.rows.rows) == 2)
    with qtbot.waitSignal(counter.model.raised):
        keys.press(Key.Key_Return)

    keys.press(Key.Key_F5)
    view = window.opened.clients(window.pages).client
    qtbot.waitUntil(lambda: not view._is_veiled and not view._awaited, timeout=20_000)
    identity, contacts = view.sections["identity"], view.sections["contacts"]
    assert isinstance(identity, IdentitySection)
    assert isinstance(contacts, ContactsSection)
    keys.press(Key.Key_1, CONTROL)
    birthday = identity.fields["birthday"]
    go_to(window, keys, birthday.isAncestorOf)
    keys.press(Key.Key_Return)
    keys.type(BORN)
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: client_of(shop, client).birthday is not None)
    keys.press(Key.Key_2, CONTROL)
    go_to(window, keys, lambda one: isinstance(one, AddLine) or isinstance(one.parent(), AddLine))
    keys.type(SECOND)
    with qtbot.waitSignal(contacts.loaded):
        keys.press(Key.Key_Return)

    section = view.sections["measurements"]
    while not section.isAncestorOf(window.focusWidget() or view):
        keys.press(Key.Key_PageDown, CONTROL)
        QApplication.processEvents()
    keys.press(Key.Key_Return)
    for length in LENGTHS:
        keys.type(length)
        keys.press(Key.Key_Return)
    with qtbot.waitSignal(section.loaded):
        keys.press(Key.Key_S, CONTROL)

    card = greeting_card(shop, client)
    assert card.client.display_name == "Morel, Ana"
    phones = card.client.of_kind(ContactKind.PHONE)
    assert [one.normalised for one in phones] == ["+33639981234", "+33465712211"]
    assert card.client.birthday == PartialDate(1984, 5, 3)
    assert [one.allergen for one in card.allergies.items] == ["noix"]
    assert {one.text for one in card.preferences} == {"linen", "velvet"}
    (taken,) = measured(shop, client).sets
    assert [one.tenths for one in taken.values] == [9850, 8600, 10100]
    letters = sum(map(len, (NAME, FIRST, SECOND, NUTS, NOTE, BORN, *LENGTHS)))
    assert keys.count - letters <= MOST_MOVES
