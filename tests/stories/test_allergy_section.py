"""The allergies of a client's page: nothing is lessened unsaid, nothing mentioned is forgotten."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from shop_app.domain.allergies import Allergy, DietaryKind, NewAllergy, Severity, ToldBy
from shop_app.domain.consents import ConsentWay
from shop_app.services.allergies import add_allergy, removed_allergies_of
from shop_app.services.allergy_editing import allergies_of, change_allergy
from shop_app.services.consents import consents_of, withdraw_consent
from shop_app.services.notes import add_note
from shop_app.services.settled_mentions import settled_mentions_of
from shop_app.services.shop import Shop
from shop_app.ui.features.clients.section_allergies import AllergiesSection
from shop_app.ui.kit.completion import CompletingLineEdit
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
Key = Qt.Key
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
SEVERE = NewAllergy("noix", severity=Severity.SEVERE)


@pytest.fixture
def ana(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Ana")


def opened(qtbot: QtBot, window: MainWindow, client: int) -> AllergiesSection:
    window.open_client(client)
    found = window.opened.clients(window.pages).client.sections["allergies"]
    assert isinstance(found, AllergiesSection)
    qtbot.waitUntil(found.isVisible)
    return found


def words(part: QWidget) -> str:
    return "\n".join(one.text() for one in part.findChildren(QLabel) if one.isVisible())


def item(shop: Shop, client: int) -> Allergy:
    (found,) = allergies_of(shop, client).items
    return found


def choose(section: AllergiesSection, allergy: int, name: str, value: str) -> InlineField:
    field = section.list.rows[allergy].fields[name]
    assert isinstance(field, InlineField)
    field.edit()
    assert isinstance(field.editor, QComboBox)
    field.editor.setCurrentIndex(field.editor.findData(value))
    field.save()
    return field


def test_less_severe_asks_why_and_shows_what_it_was(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow, keyboard: Any
) -> None:
    made = add_allergy(shop, ana, SEVERE).made
    assert made is not None
    window = open_window()
    section, keys = opened(qtbot, window, ana), keyboard(window)
    field = choose(section, made, "severity", "mild")
    qtbot.waitUntil(section.reason.change.editor.hasFocus)
    qtbot.waitUntil(lambda: field.is_refused)
    assert "Say why" in words(field)
    keys.press(Key.Key_Escape)  # after all not
    assert not section.reason.is_asking
    assert field.button.shown == "severe"
    assert item(shop, ana).severity is Severity.SEVERE
    choose(section, made, "severity", "mild")
    qtbot.waitUntil(section.reason.change.editor.hasFocus)
    keys.type("x")
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: "Say why" in words(section.reason))
    assert item(shop, ana).severity is Severity.SEVERE
    keys.type(" tested by the doctor")
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: item(shop, ana).severity is Severity.MILD)
    qtbot.waitUntil(lambda: "was: noix, allergy, severe" in words(section.removed))
    assert "because: x tested by the doctor · 22 November 2025" in words(section.removed)
    assert not section.reason.is_asking


def test_adrenaline_taken_off_asks_why(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow, keyboard: Any
) -> None:
    made = add_allergy(shop, ana, NewAllergy("noix", carries_adrenaline=True)).made
    assert made is not None
    window = open_window()
    section, keys = opened(qtbot, window, ana), keyboard(window)
    box = section.list.rows[made].fields["carries_adrenaline"].box  # type: ignore[attr-defined]
    box.click()
    qtbot.waitUntil(section.reason.change.editor.hasFocus)
    qtbot.waitUntil(box.isChecked)
    keys.type("No pen any more")
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: not item(shop, ana).carries_adrenaline)
    assert [one.carries_adrenaline for one in removed_allergies_of(shop, ana)] == [True]


def test_what_was_made_graver_elsewhere_is_not_removed(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow, keyboard: Any
) -> None:
    made = add_allergy(shop, ana, NewAllergy("noix", severity=Severity.MILD)).made
    assert made is not None
    window = open_window()
    section, keys = opened(qtbot, window, ana), keyboard(window)
    section.list.rows[made].focus_field(0)
    keys.press(Key.Key_Delete)
    qtbot.waitUntil(section.reason.removal.editor.hasFocus)
    change_allergy(shop, made, {"severity": "mild"}, {"severity": "severe"})
    keys.type("Tested")
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: "noix, allergy, severe" in words(section.reason))
    assert item(shop, ana).severity is Severity.SEVERE


def test_who_told_it_and_how_they_agreed_are_seen_and_chosen(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow
) -> None:
    made = add_allergy(shop, ana, SEVERE).made
    assert made is not None
    section = opened(qtbot, open_window(), ana)
    assert "told by the client" in words(section.list.rows[made])
    choose(section, made, "told_by", "staff")
    qtbot.waitUntil(lambda: item(shop, ana).told_by is ToldBy.STAFF)
    way = section.consent.way
    assert way.button.shown == "spoken"
    way.edit()
    assert isinstance(way.editor, QComboBox)
    way.editor.setCurrentIndex(way.editor.findData("written"))
    way.save()
    qtbot.waitUntil(lambda: consents_of(shop, ana)[0].way is ConsentWay.WRITTEN)


def test_after_a_withdrawal_the_page_asks_before_it_notes(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow
) -> None:
    add_allergy(shop, ana, SEVERE)
    withdraw_consent(shop, ana)
    section = opened(qtbot, open_window(), ana)
    assert section.consent.way.button.shown == "no consent recorded"
    section.line.set_value("lait")
    section.line.entered.emit("lait")
    qtbot.waitUntil(lambda: "Ask again" in words(section.line))
    assert allergies_of(shop, ana).items == ()


def test_a_diet_is_one_and_an_answer_is_no_allergen(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow
) -> None:
    section = opened(qtbot, open_window(), ana)
    section.line.entered.emit("aucune")
    qtbot.waitUntil(lambda: "record the answer “none known”" in words(section.line))
    section.line.entered.emit("végétarienne")
    qtbot.waitUntil(lambda: bool(allergies_of(shop, ana).items))
    assert item(shop, ana).kind is DietaryKind.DIET
    section.kind.choose("aversion")
    section.line.entered.emit("coriandre")
    qtbot.waitUntil(lambda: len(allergies_of(shop, ana).items) == 2)
    assert {one.kind for one in allergies_of(shop, ana).items} == {
        DietaryKind.DIET, DietaryKind.AVERSION,
    }  # fmt: skip


def test_a_word_that_no_table_knows_is_flagged(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow
) -> None:
    known = add_allergy(shop, ana, NewAllergy("noix")).made
    other = add_allergy(shop, ana, NewAllergy("lait, zorglub")).made
    assert known is not None
    assert other is not None
    section = opened(qtbot, open_window(), ana)
    assert "Unknown word: zorglub" in words(section.list.rows[other])
    assert "Unknown word" not in words(section.list.rows[known])


def test_names_are_proposed_in_both_languages_and_species_of_the_allergen_alone(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow
) -> None:
    made = add_allergy(shop, ana, NewAllergy("fruits à coque")).made
    assert made is not None
    section = opened(qtbot, open_window(), ana)
    line = section.line.editor
    assert isinstance(line, CompletingLineEdit)
    assert line.proposals("lil") == ["lilies"]
    assert line.proposals("ly") == ["lys"]
    section.kind._segments["diet"].click()
    assert "vegetarian" in line.proposals("veg")
    assert "végétarien" in line.proposals("veg")
    assert line.proposals("lil") == []
    which = section.list.rows[made].fields["species"]
    assert isinstance(which, InlineField)
    which.edit()
    assert isinstance(which.editor, CompletingLineEdit)
    assert which.editor.proposals("pec") == ["pecan nuts", "noix de pécan"]
    assert which.editor.proposals("pin") == []  # no nut in the Union
    assert which.editor.proposals("salm") == []


def test_a_mention_is_recorded_or_settled_with_one_key(
    qtbot: QtBot, shop: Shop, ana: int, open_window: OpenWindow, keyboard: Any
) -> None:
    add_note(shop, ana, "Allergique au lait; sa sœur est allergique au sésame")
    window = open_window()
    section, keys = opened(qtbot, window, ana), keyboard(window)
    qtbot.waitUntil(section.mentions.isVisible)
    assert "1 of 2: “Allergique au lait”" in words(section.mentions)
    keys.press(Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(section.line.editor.hasFocus)
    assert section.line.value() == "lait"
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: "sœur" in words(section.mentions))
    assert item(shop, ana).allergen == "lait"
    keys.press(Key.Key_R, BOTH)
    qtbot.waitUntil(lambda: not section.mentions.isVisible())
    (settled,) = settled_mentions_of(shop, ana)
    assert settled.text == "sa sœur est allergique au sésame"
    assert "not about this client: “sa sœur" in words(section.settled)
    section.settled._rows[0].button.click()
    qtbot.waitUntil(section.mentions.isVisible)
    assert settled_mentions_of(shop, ana) == ()
