"""The counter's sheets about allergies: mentions, consent, who told it, words that nobody knows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from shop_app.domain.allergies import Allergy, AllergyStatus, DietaryKind, NewAllergy, ToldBy
from shop_app.domain.consents import ConsentWay
from shop_app.services.allergies import add_allergy, answer_allergies
from shop_app.services.allergy_editing import allergies_of
from shop_app.services.consents import consents_of, withdraw_consent
from shop_app.services.notes import add_note
from shop_app.services.settled_mentions import settled_mentions_of
from shop_app.services.shop import Shop
from shop_app.services.shop_details import change_details, details
from shop_app.ui.features.counter.page import CounterPage
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
BOTH = CONTROL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def ana(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Ana")


def raised(qtbot: QtBot, window: MainWindow, client: int) -> CounterPage:
    window.raise_card(client)
    counter: CounterPage = window.counter
    qtbot.waitUntil(lambda: counter.model.card is not None)
    return counter


def words(part: QWidget) -> str:
    return "\n".join(one.text() for one in part.findChildren(QLabel) if one.isVisible())


def items(shop: Shop, client: int) -> tuple[Allergy, ...]:
    return allergies_of(shop, client).items


def test_a_mention_becomes_an_allergy_or_is_settled_with_one_key(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow, keyboard: Any
) -> None:
    add_note(shop, ana, "Allergique au lait; sa sœur est allergique au sésame")
    window = open_window()
    counter, keys = raised(qtbot, window, ana), keyboard(window)
    strip, form = counter.card.content.mentions, counter.allergy_form
    qtbot.waitUntil(strip.isVisible)
    keys.press(Key.Key_R, CONTROL)
    qtbot.waitUntil(form.isVisible)
    assert form.what.text() == "lait"
    form._fields["told_by"].set_value(ToldBy.COMPANION.value)
    form._fields["way"].set_value(ConsentWay.WRITTEN.value)
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: bool(items(shop, ana)))
    (one,) = items(shop, ana)
    assert (one.allergen, one.told_by, one.note) == (
        "lait", ToldBy.COMPANION, "Allergique au lait",
    )  # fmt: skip
    assert consents_of(shop, ana)[0].way is ConsentWay.WRITTEN
    qtbot.waitUntil(lambda: strip.isVisible() and "sœur" in words(strip))
    keys.press(Key.Key_R, BOTH)
    qtbot.waitUntil(lambda: not strip.isVisible())
    assert [one.text for one in settled_mentions_of(shop, ana)] == [
        "sa sœur est allergique au sésame"
    ]


def test_the_sheet_flags_unknown_words_and_offers_the_species_of_the_law(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow, keyboard: Any
) -> None:
    change_details(shop, details(shop), replace(details(shop), country="US"))
    window = open_window()
    counter, keys = raised(qtbot, window, ana), keyboard(window)
    form = counter.allergy_form
    keys.press(Key.Key_F3)
    keys.type("zorglub")
    qtbot.waitUntil(form.hint.isVisible)
    assert "Unknown word: zorglub" in form.hint.text()
    assert not form.which.isVisible()
    form.what.setText("nuts")
    qtbot.waitUntil(form.which.isVisible)
    assert not form.hint.isVisible()
    assert form.which.proposals("pine") == ["pine nuts"]
    assert form.which.proposals("salm") == []
    form._fields["kind"].editor._segments["diet"].click()  # type: ignore[attr-defined]
    assert form.what.proposals("veg")[:2] == ["vegan", "vegetarian"]


def test_an_answer_is_no_allergen(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow, keyboard: Any
) -> None:
    window = open_window()
    counter, keys = raised(qtbot, window, ana), keyboard(window)
    keys.press(Key.Key_F3)
    keys.type("RAS")
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: "record the answer “none known”" in words(counter.allergy_form))
    assert items(shop, ana) == ()


def test_after_a_withdrawal_the_sheet_asks_how_they_agreed(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow, keyboard: Any
) -> None:
    add_allergy(shop, ana, NewAllergy("noix"))
    withdraw_consent(shop, ana)
    window = open_window()
    counter, keys = raised(qtbot, window, ana), keyboard(window)
    form = counter.allergy_form
    keys.press(Key.Key_F3)
    keys.type("lait")
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: "Ask again" in words(form._fields["way"]))
    assert items(shop, ana) == ()
    form._fields["way"].set_value(ConsentWay.ONLINE.value)
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: bool(items(shop, ana)))
    assert consents_of(shop, ana)[0].way is ConsentWay.ONLINE


def test_a_diet_named_when_asked_is_a_diet(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow, keyboard: Any
) -> None:
    window = open_window()
    counter, keys = raised(qtbot, window, ana), keyboard(window)
    keys.press(Key.Key_F2)
    qtbot.waitUntil(counter.ask_form.isVisible)
    counter.ask_form._fields["what"].set_value("noix, végétarienne")
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: len(items(shop, ana)) == 2)
    assert {one.allergen: one.kind for one in items(shop, ana)} == {
        "noix": DietaryKind.ALLERGY, "végétarienne": DietaryKind.DIET,
    }  # fmt: skip


def test_an_allergy_that_nobody_named_is_asked_for_and_not_confirmed(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow, keyboard: Any
) -> None:
    coriander = NewAllergy("coriandre", DietaryKind.AVERSION)
    answer_allergies(shop, ana, AllergyStatus.HAS, named=(coriander,))
    window = open_window()
    counter, keys = raised(qtbot, window, ana), keyboard(window)
    keys.press(Key.Key_F2)
    qtbot.waitUntil(counter.ask_form.isVisible)
