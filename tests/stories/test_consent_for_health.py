"""Consent for health data in the window: said first, shown with its day, withdrawn for good."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from shop_app.domain.allergies import AllergyStatus, CrossContact, NewAllergy
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.allergies import add_allergy
from shop_app.services.allergy_editing import allergies_of
from shop_app.services.allergy_limits import allergy_limits
from shop_app.services.deleting import delete_record
from shop_app.services.shop import Shop
from shop_app.ui.features.clients.section_allergies import AllergiesSection
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def ana(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Ana")


def section(qtbot: QtBot, window: MainWindow, client: int) -> AllergiesSection:
    window.open_client(client)
    view = window.opened.clients(window.pages).client
    found = view.sections["allergies"]
    assert isinstance(found, AllergiesSection)
    qtbot.waitUntil(found.isVisible)
    return found


def words(part: QWidget) -> str:
    return "\n".join(one.text() for one in part.findChildren(QLabel) if one.isVisible())


def test_do_not_record_is_an_answer_of_its_own(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow, keyboard: Any
) -> None:
    window = open_window()
    counter, keys = window.counter, keyboard(window)
    window.raise_card(ana)
    qtbot.waitUntil(lambda: counter.model.card is not None)
    keys.press(Qt.Key.Key_F2)
    qtbot.waitUntil(counter.ask_form.isVisible)
    assert "Only the staff sees them" in words(counter.ask_form)
    for _ in range(5):
        keys.press(Qt.Key.Key_Right)
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "ASK EACH TIME" in counter.card.band.title.text())
    known = allergies_of(shop, ana)
    assert known.ask_each_time
    assert known.status is AllergyStatus.DECLINED


def test_the_sheet_of_an_allergy_asks_whether_traces_matter(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow, keyboard: Any
) -> None:
    window = open_window()
    counter, keys = window.counter, keyboard(window)
    window.raise_card(ana)
    qtbot.waitUntil(lambda: counter.model.card is not None)
    keys.press(Qt.Key.Key_F3)
    keys.type("noix")
    counter.allergy_form._fields["traces"].set_value(CrossContact.NO.value)
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(allergies_of(shop, ana).items))
    assert allergies_of(shop, ana).items[0].cross_contact is CrossContact.NO


def test_the_page_shows_consent_and_what_was_removed_and_why(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow
) -> None:
    add_allergy(shop, ana, NewAllergy("noix"))
    made = add_allergy(shop, ana, NewAllergy("sésame")).made
    assert made is not None
    delete_record(shop, RecordKind.ALLERGY, made, reason="Tested, not allergic")
    window = open_window()
    shown = section(qtbot, window, ana)
    assert "removed: sésame, allergy, because: Tested, not allergic" in words(shown.removed)
    said = words(shown.consent)
    assert "Consent on 22 November 2025, spoken, wording health-1" in said
    assert "Say first: “We note your allergies" in said
    assert "sésame" not in window.opened.clients(window.pages).client.band.title.text()


def test_withdrawing_is_asked_once_more_and_erases_for_good(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow
) -> None:
    add_allergy(shop, ana, NewAllergy("noix"))
    window = open_window()
    shown = section(qtbot, window, ana)
    shown.consent.withdraw.click()
    assert "It cannot be undone" in words(shown.consent)
    shown.consent.keep.click()
    assert "It cannot be undone" not in words(shown.consent)
    assert allergies_of(shop, ana).items
    shown.consent.withdraw.click()
    shown.consent.erase.click()
    band = window.opened.clients(window.pages).client.band
    qtbot.waitUntil(lambda: "ASK EACH TIME" in band.title.text())
    assert allergies_of(shop, ana).items == ()
    qtbot.waitUntil(lambda: "withdrawn on 22 November 2025" in words(shown.consent))
    assert not shown.consent.withdraw.isVisible()


def test_the_limits_are_set_in_months(
    qtbot: QtBot, shop: Shop, open_window: OpenWindow, keyboard: Any
) -> None:
    window = open_window()
    window.open_page("settings")
    panel = window.opened.settings.allergies_panel
    field = panel.fields["severe"]
    qtbot.waitUntil(lambda: field.button.shown == "6 months")
    field.edit()
    keys = keyboard(window)
    keys.type("3")
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: allergy_limits(shop).severe == 3)
