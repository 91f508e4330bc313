"""The settings page: everything switches at once, is saved on leaving a field, and is kept."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from shop_app.domain.allergies import NewAllergy
from shop_app.domain.follow_ups import NewFollowUp
from shop_app.domain.preferences import NewPreference
from shop_app.domain.visits import NewVisit
from shop_app.paths import resources
from shop_app.services.allergies import add_allergy
from shop_app.services.follow_up_rules import follow_up_rules
from shop_app.services.follow_ups import add_follow_up
from shop_app.services.greeting import greeting_card
from shop_app.services.notes import add_note
from shop_app.services.preferences import add_preference
from shop_app.services.shop import Shop
from shop_app.services.shop_details import change_details, details
from shop_app.services.visits import record_visit
from shop_app.text import read_catalogue
from shop_app.ui.features.counter.hit_rows import HitRole
from shop_app.ui.features.settings.page import SettingsPage
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
_VALUE = re.compile(r"\{\w+\}|%n")
_LETTERS = re.compile(r"[^\W\d_]")
_WORD = 2


def settle() -> None:
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def settings_of(window: MainWindow) -> SettingsPage:
    window.open_page("settings")
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    return page


def words_of(window: MainWindow) -> Iterator[str]:
    """Everything a person sees or hears in the window, on the page in sight."""
    for part in window.findChildren(QWidget):
        if not part.isVisible():
            continue
        if isinstance(part, (QLabel, QAbstractButton)):
            yield part.text()
        if isinstance(part, QLineEdit):
            yield part.placeholderText()
        yield part.accessibleName()
        yield part.accessibleDescription()
        yield part.toolTip()
    for action in window.rail._menu.actions():
        yield action.text()
    rows = window.counter.pane.rows
    for number in range(rows.rowCount()):
        yield from str(rows.index(number).data()).split(". ")


def left_in(language: str, window: MainWindow) -> list[str]:
    """The words in sight that are those of `language` where English says something else."""
    theirs, ours = (_sentences(one) for one in (language, "en"))
    foreign = _patterns(said for source, said in theirs if said != source)
    english = _patterns([said for _, said in ours] + [source for source, _ in theirs])
    found = []
    for words in words_of(window):
        for part in re.split(r"\n| · |\u2002", words):
            if not any(one.fullmatch(part) for one in english):
                found += [part for one in foreign if one.fullmatch(part)]
    return found


def _sentences(language: str) -> list[tuple[str, str]]:
    """Each source of the catalogue, with what `language` says; one pair for each plural form."""
    catalogue = read_catalogue(resources() / "translations", language)
    found = [(source, said) for (_, source), said in catalogue.plain.items()]
    return found + [(key[1], form) for key, forms in catalogue.plural.items() for form in forms]


def _patterns(sentences: Iterable[str]) -> list[re.Pattern[str]]:
    """What the sentences look like with any values in them, where they hold words of their own."""
    return [
        re.compile(".+".join(re.escape(part) for part in _VALUE.split(said)))
        for said in sentences
        if len(_LETTERS.findall(_VALUE.sub("", said))) > _WORD
    ]


@pytest.fixture
def known(shop: Shop, take_in: Callable[..., int]) -> int:
    client = take_in(title="Mme", given_name="Zoé", family_name="Zwick", pronunciation="tsvik")
    add_allergy(shop, client, NewAllergy("kiwi"))
    add_note(shop, client, "zzz")
    add_preference(shop, client, NewPreference("yyy"))
    record_visit(shop, NewVisit(client, None, 2, (), "xxx"))
    with shop.store.read() as tx:
        add_follow_up(shop, NewFollowUp(client, "www", shop.today(tx)))
    return client


def test_the_language_switches_every_word_and_keeps_all_that_stands(
    qtbot: QtBot, known: int, open_window: OpenWindow
) -> None:
    window = open_window("fr")
    counter = window.counter
    with qtbot.waitSignal(counter.model.raised):
        counter.pane.field.setText("zwi")
    counter._open_follow_up()
    counter.follow_up_form._fields["text"].editor.setProperty("text", "half typed")
    window.opened.bench.undo()  # nothing to undo: a toast
    day = counter.follow_up_form._fields["due"].editor
    assert isinstance(day, QAbstractSpinBox)
    assert day.locale().language() == QLocale.Language.French
    assert left_in("fr", window)

    page = settings_of(window)
    page.rules_panel.new.click()
    settle()
    assert left_in("fr", window)
    page.window_panel.language._segments["en"].click()
    settle()
    assert left_in("fr", window) == []
    window.open_page("counter")
    settle()
    assert left_in("fr", window) == []
    assert counter.card.isVisible()
    assert counter.model.card is not None
    assert counter.model.card.client.id == known
    assert counter.pane.field.text() == "zwi"
    assert counter.follow_up_form.isVisible()
    assert counter.follow_up_form.values()["text"] == "half typed"
    assert day.locale().language() == QLocale.Language.English
    assert isinstance(counter.follow_up_form.values()["due"], QDate)
    # and every sheet that opens from now on
    sheets = (counter._open_visit, counter.allergies.open_allergy, counter._open_new_client)
    for open_sheet in sheets:
        open_sheet()
        settle()
        assert left_in("fr", window) == []


def test_light_dark_and_size_of_text_switch_and_are_kept(
    qtbot: QtBot, known: int, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window("en")
    with qtbot.waitSignal(window.counter.model.raised):
        window.raise_card(known)
    page = settings_of(window)
    before = window.grab().toImage().pixelColor(700, 700)
    height = page.window_panel.height()
    page.window_panel.scheme._segments["dark"].click()
    page.window_panel.text_size._segments["200"].click()
    settle()
    assert window.grab().toImage().pixelColor(700, 700).lightness() < before.lightness() - 100
    assert page.window_panel.height() > height * 1.5
    kept = json.loads((tmp_path / "settings.json").read_text("utf-8"))
    assert (kept["scheme"], kept["text_percent"]) == ("dark", 200)
    window.open_page("counter")
    assert window.counter.card.isVisible()
    rows = window.counter.pane.list
    row = rows.visualRect(window.counter.pane.rows.index(1))
    assert row.height() > 90


def test_a_settings_folder_that_cannot_be_written_is_no_crash(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window("en")
    (tmp_path / "in-the-way").write_text("a file where the folder should be")
    window.opened._choices._path = tmp_path / "in-the-way" / "settings.json"
    page = settings_of(window)
    page.window_panel.scheme._segments["dark"].click()
    page.window_panel.language._segments["fr"].click()
    settle()
    assert window.opened.bench.look.theme.scheme == "dark"
    assert window.rail._buttons["counter"][0].text() == "Comptoir"


def _type_into(field: QWidget, text: str) -> None:
    field.setFocus()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    field.insert(text)


def test_the_shop_is_saved_on_leaving_a_field_and_a_wrong_one_loses_nothing(
    qtbot: QtBot, shop: Shop, open_window: OpenWindow
) -> None:
    window = open_window("en")
    panel = settings_of(window).shop_panel
    name, zone, currency = (panel.fields[one].editor for one in ("name", "time_zone", "currency"))
    qtbot.waitUntil(lambda: panel.fields["name"].value() == "Chez Nous")

    _type_into(zone, "Mars/Olympus")
    QTest.keyClick(zone, Qt.Key.Key_Tab)
    error = panel.fields["time_zone"]._error
    qtbot.waitUntil(error.isVisible)
    assert "Mars/Olympus" in panel.fields["time_zone"]._wrong.text()
    assert not panel._saved.text()

    _type_into(name, "Chez Vous")
    with qtbot.waitSignal(window.opened.bench.changed):
        QTest.keyClick(name, Qt.Key.Key_Return)
    QTest.keyClick(name, Qt.Key.Key_Tab)
    _type_into(panel.fields["country"].editor, "b")  # half typed while the other is saved
    qtbot.waitUntil(lambda: panel._saved.isVisible() and "saved" in panel._saved.text())
    settle()
    assert details(shop).name == "Chez Vous"
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Chez Vous"))
    assert panel.fields["time_zone"].value() == "Mars/Olympus"
    assert error.isVisible()
    assert panel.fields["country"].value() == "b"

    _type_into(panel.fields["country"].editor, "be")
    _type_into(currency, "chf")
    with qtbot.waitSignals([window.opened.bench.changed, window.opened.bench.changed]):
        QTest.keyClick(currency, Qt.Key.Key_Tab)
    _type_into(currency, "eu")
    QTest.keyClick(currency, Qt.Key.Key_Tab)
    qtbot.waitUntil(panel.fields["currency"]._error.isVisible)
    assert "EUR" in panel.fields["currency"]._wrong.text()
    assert not panel._saved.text()
    saved = details(shop)
    assert (saved.currency, saved.country, saved.time_zone) == ("CHF", "BE", "Europe/Paris")
    assert panel.fields["currency"].value() == "eu"


def test_a_field_changed_elsewhere_meanwhile_is_not_overwritten(
    qtbot: QtBot, shop: Shop, open_window: OpenWindow
) -> None:
    window = open_window("en")
    panel = settings_of(window).shop_panel
    qtbot.waitUntil(lambda: panel.fields["name"].value() == "Chez Nous")
    now = details(shop)
    change_details(shop, now, type(now)(**{**_as_dict(now), "name": "Elsewhere"}))
    name = panel.fields["name"].editor
    _type_into(name, "Here")
    QTest.keyClick(name, Qt.Key.Key_Tab)
    qtbot.waitUntil(panel.fields["name"]._error.isVisible)
    assert details(shop).name == "Elsewhere"
    assert panel.fields["name"].value() == "Here"


def _as_dict(record: Any) -> dict[str, Any]:
    return {name: getattr(record, name) for name in type(record).__slots__}


def test_someone_is_added_put_on_duty_and_named_by_what_they_record(
    qtbot: QtBot,
    shop: Shop,
    known: int,
    open_window: OpenWindow,
    tmp_path: Path,
) -> None:
    window = open_window("en")
    panel = settings_of(window).staff_panel
    for name in ("Inès & fils", "Paul"):
        _type_into(panel._edit, name)
        with qtbot.waitSignal(window.opened.bench.changed):
            QTest.keyClick(panel._edit, Qt.Key.Key_Return)
    assert panel._edit.text() == ""
    staff = window.rail._staff
    qtbot.waitUntil(lambda: len(window.rail._menu.actions()) == 4)
    qtbot.waitUntil(lambda: staff.text() == "Inès && fils")  # the first added, shown with its &
    assert "Inès & fils" in staff.accessibleName()
    first = json.loads((tmp_path / "settings.json").read_text("utf-8"))["staff"]
    window.rail._menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: staff.text() == "Paul")
    kept = json.loads((tmp_path / "settings.json").read_text("utf-8"))["staff"]
    assert kept != first
    assert kept == window.opened.bench.staff_id

    with qtbot.waitSignal(window.counter.model.raised):
        window.raise_card(known)
    window.counter._open_visit()
    with qtbot.waitSignal(window.counter.model.raised):
        window.counter.visit_form._ask_to_save()
    assert greeting_card(shop, known).visits[0].served_by == "Paul"

    settings_of(window)
    ticks = panel._names.findChildren(QAbstractButton)
    paul = next(tick for tick in ticks if tick.text() == "Paul")
    paul.setFocus()
    with qtbot.waitSignal(window.opened.bench.changed):
        QTest.keyClick(paul, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: staff.text() == "On duty")
    assert window.opened.bench.staff_id is None
    qtbot.waitUntil(lambda: _focused_text(window) == "Paul")  # the keyboard stays where it was


def _focused_text(window: MainWindow) -> str:
    focused = window.focusWidget()
    return focused.text() if isinstance(focused, QAbstractButton) else ""


def test_a_rule_is_added_changed_and_switched_off_and_visits_obey(
    qtbot: QtBot, shop: Shop, known: int, open_window: OpenWindow
) -> None:
    window = open_window("en")
    panel = settings_of(window).rules_panel
    panel.new.click()
    fields = panel.form._fields
    QTest.keyClick(fields["text"].editor, Qt.Key.Key_Return)
    qtbot.waitUntil(fields["text"]._error.isVisible)
    QTest.keyClicks(fields["text"].editor, "Ask whether it pleased")
    QTest.keyClick(fields["text"].editor, Qt.Key.Key_Return)
    qtbot.waitUntil(fields["value"]._error.isVisible)  # after what?
    QTest.keyClicks(fields["value"].editor, "Tart")
    fields["delay"].set_value(0)
    with qtbot.waitSignal(window.opened.bench.changed):
        QTest.keyClick(fields["value"].editor, Qt.Key.Key_Return)
    assert panel.form.isHidden()
    assert _ask_for(qtbot, shop, window, known, "Tart") == 1

    settings_of(window)
    qtbot.waitUntil(lambda: len(_buttons(panel, "Change")) == 1)
    _buttons(panel, "Change")[0].click()
    fields["value"].set_value("Pie")
    with qtbot.waitSignal(window.opened.bench.changed):
        QTest.keyClick(fields["text"].editor, Qt.Key.Key_Return)
    assert _ask_for(qtbot, shop, window, known, "Tart") == 1
    assert _ask_for(qtbot, shop, window, known, "Pie") == 2

    settings_of(window)
    qtbot.waitUntil(lambda: len(_buttons(panel, "active")) == 1)
    active = _buttons(panel, "active")[0]
    active.setFocus()
    with qtbot.waitSignal(window.opened.bench.changed):
        QTest.keyClick(active, Qt.Key.Key_Space)
    assert follow_up_rules(shop)[0].active is False
    qtbot.waitUntil(lambda: _focused_text(window) == "active")
    assert _ask_for(qtbot, shop, window, known, "Pie") == 2


def test_a_rule_changed_elsewhere_is_shown_as_it_is_now(
    qtbot: QtBot, shop: Shop, open_window: OpenWindow
) -> None:
    from shop_app.domain.follow_up_rules import NewRule, Trigger  # noqa: PLC0415
    from shop_app.services.follow_up_rules import add_rule, change_rule  # noqa: PLC0415

    add_rule(shop, NewRule(Trigger.ANY_VISIT, "", 3, "Thank them"))
    window = open_window("en")
    panel = settings_of(window).rules_panel
    qtbot.waitUntil(lambda: len(_buttons(panel, "active")) == 1)
    (rule,) = follow_up_rules(shop)
    change_rule(shop, rule, NewRule(Trigger.ANY_VISIT, "", 5, "Thank them twice"))
    with qtbot.waitSignal(window.opened.bench.told):
        _buttons(panel, "active")[0].click()
    qtbot.waitUntil(lambda: any("twice" in one.text() for one in panel.findChildren(QLabel)))
    assert _buttons(panel, "active")[0].isChecked()
    with qtbot.waitSignal(window.opened.bench.changed):
        _buttons(panel, "active")[0].click()
    assert follow_up_rules(shop)[0].active is False


def _buttons(panel: QWidget, text: str) -> list[QAbstractButton]:
    found = panel.findChildren(QAbstractButton)
    return [one for one in found if one.text() == text and one.isVisibleTo(panel)]


def _ask_for(qtbot: QtBot, shop: Shop, window: MainWindow, client: int, item: str) -> int:
    """Record a visit with `item`; return how many follow-ups rules have made so far."""
    with qtbot.waitSignal(window.counter.model.raised):
        window.raise_card(client)
    window.counter._open_visit()
    window.counter.visit_form.items.setText(item)
    with qtbot.waitSignal(window.counter.model.raised):
        window.counter.visit_form._ask_to_save()
    card = greeting_card(shop, client)
    return sum(cue.text == "Ask whether it pleased" for cue in card.cues) + card.more_cues


def test_rows_are_drawn_in_the_new_language_at_once(
    qtbot: QtBot, known: int, open_window: OpenWindow
) -> None:
    window = open_window("en")
    rows = window.counter.pane.list
    assert rows.model().index(1, 0).data(HitRole).id == known
    before = rows.grab().toImage()
    window.opened._choices.choose(language="fr")
    settle()
    assert rows.grab().toImage() != before
    with qtbot.waitSignal(window.counter.model.came):
        window.counter.model.reload()
    assert left_in("fr", window)
