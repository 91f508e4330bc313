"""Visits repeated and corrected, quick notes ticked and undone, the timeline, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from shop_app.domain.allergies import AllergyStatus, NewAllergy
from shop_app.domain.messages import Way
from shop_app.domain.timeline import EntryKind
from shop_app.domain.visit_items import items_text
from shop_app.domain.visits import NewPurchase, NewVisit
from shop_app.services.allergies import add_allergy
from shop_app.services.greeting import greeting_card
from shop_app.services.messages import messages_of
from shop_app.services.notes import add_note, notes_of
from shop_app.services.products import all_products, set_active
from shop_app.services.shop import Shop
from shop_app.services.visits import newest_visits, record_visit
from shop_app.store.follow_ups import follow_ups_of
from shop_app.store.sizes import sizes_of
from shop_app.ui.features.clients.client_view import ClientView
from shop_app.ui.features.clients.section_messages import MessagesSection
from shop_app.ui.features.clients.section_quick_note import QuickNoteSection
from shop_app.ui.features.clients.section_timeline import TimelineSection
from shop_app.ui.features.clients.section_visits import VisitsSection
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from tests.conftest import Clock

OpenWindow = Callable[..., MainWindow]
Key = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NOTE = "allergic to walnuts, shoe size 38, call tuesday, her daughter is coeliac, in a hurry"


@pytest.fixture
def ada(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Ada", family_name="Okafor")


def raise_card(qtbot: QtBot, window: MainWindow, keys: Any) -> None:
    with qtbot.waitSignal(window.counter.model.raised):
        keys.type("oka")


def opened_page(qtbot: QtBot, window: MainWindow, client: int) -> ClientView:
    window.open_client(client)
    view = window.opened.clients(window.pages).client
    qtbot.waitUntil(lambda: not view._awaited and view.model.card is not None, timeout=10_000)
    return view


def test_the_same_as_last_time_takes_three_keys(
    qtbot: QtBot, shop: Shop, clock: Clock, ada: int, open_window: OpenWindow, keyboard: Any
) -> None:
    taken = (NewPurchase("Praline", price=650), NewPurchase("Coffee"), NewPurchase("Sea menu"))
    record_visit(shop, NewVisit(ada, purchases=taken))
    set_active(shop, next(one for one in all_products(shop) if "Sea" in one.name), active=False)
    add_allergy(shop, ada, NewAllergy("nuts"))
    clock.forward(days=3)
    window = open_window()
    keys, form = keyboard(window), window.counter.visit_form
    raise_card(qtbot, window, keys)
    keys.count = 0
    keys.press(Key.Key_F4)
    keys.press(Key.Key_F4)
    qtbot.waitUntil(lambda: form.items.text() != "")
    assert "nuts" in form.last_time.warning.text()
    assert "Praline" in form.last_time.warning.text()
    assert form.last_time.warning.isVisible()
    assert "Sea menu" in form.last_time.said.text()
    with qtbot.waitSignal(window.counter.model.raised):
        keys.press(Key.Key_Return)
    assert keys.count == 3
    newest = newest_visits(shop, ada)[0]
    assert [(one.product, one.price) for one in newest.purchases] == [
        ("Praline", 650), ("Coffee", None),
    ]  # fmt: skip
    assert newest.at == clock()


def test_what_is_typed_for_a_visit_is_held_against_what_is_recorded(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Any
) -> None:
    add_allergy(shop, ada, NewAllergy("nuts"))
    window = open_window()
    keys, form = keyboard(window), window.counter.visit_form
    raise_card(qtbot, window, keys)
    keys.press(Key.Key_F4)
    QTest.keyClicks(window.focusWidget(), "walnut cake 9")
    qtbot.waitUntil(lambda: "nuts" in form.last_time.warning.text())
    assert form.last_time.warning.isVisible()
    assert "walnut cake" in form.last_time.warning.text()
    QTest.keyClicks(window.focusWidget(), "; vase")
    qtbot.waitUntil(lambda: "vase" in form.last_time.said.text())
    form.items.clear()
    qtbot.waitUntil(lambda: not form.last_time.isVisible())


def test_a_visit_has_its_prices_table_occasion_and_a_lasting_note(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Any
) -> None:
    window = open_window()
    keys = keyboard(window)
    raise_card(qtbot, window, keys)
    keys.press(Key.Key_F4)
    QTest.keyClicks(window.focusWidget(), "2 x tart 9.50, coffee 1.80")
    for typed in ("4", "12", "birthday", "her mother", "quiet table"):
        keys.press(Key.Key_Tab)
        QTest.keyClicks(window.focusWidget(), typed)
    keys.press(Key.Key_Tab)
    keys.press(Key.Key_Space)
    with qtbot.waitSignal(window.counter.model.raised):
        keys.press(Key.Key_Return)
    visit = newest_visits(shop, ada)[0]
    assert (visit.covers, visit.table_name, visit.occasion) == (4, "12", "birthday")
    assert (visit.recipient, visit.note, visit.total) == ("her mother", "quiet table", 2080)
    assert [one.text for one in greeting_card(shop, ada).notes] == ["quiet table"]


def test_a_quick_note_is_ticked_recorded_and_taken_back(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Any
) -> None:
    window = open_window()
    keys, form = keyboard(window), window.counter.note_form
    raise_card(qtbot, window, keys)
    keys.press(Key.Key_F6)
    QTest.keyClicks(window.focusWidget(), NOTE)
    rows = form.quick.rows
    qtbot.waitUntil(lambda: len(rows.rows) == 4)
    assert [row.is_ticked for row in rows.rows] == [True, True, True, False]
    said = [row.box.accessibleName() for row in rows.rows]
    assert said[0].startswith("Allergy: nuts")
    assert said[0].endswith("to confirm")
    assert said[2] == "Follow-up Tuesday 25 November: call"
    assert "kept as a note" in said[3]
    keys.press(Key.Key_2, ALT)  # no size
    assert not rows.rows[1].is_ticked
    keys.press(Key.Key_Down)
    assert rows.rows[0].box.hasFocus()
    keys.press(Key.Key_2)
    keys.press(Key.Key_2)
    assert not rows.rows[1].is_ticked
    with qtbot.waitSignal(window.counter.model.raised):
        keys.press(Key.Key_Return)
    assert form.isHidden()
    card = greeting_card(shop, ada)
    assert [(one.allergen, one.severity.value) for one in card.allergies.items] == [
        ("nuts", "unknown"),
    ]  # fmt: skip
    assert [one.text for one in card.notes] == ["shoe size 38; her daughter is coeliac, in a hurry"]
    with shop.store.read() as tx:
        assert [one.text for one in follow_ups_of(tx, ada)] == ["call"]
        assert sizes_of(tx, ada) == ()
    keys.press(Key.Key_Z, CONTROL)
    # what was written is noticed from beside, too: the card may be read again before the undo
    qtbot.waitUntil(lambda: greeting_card(shop, ada).notes == ())
    card = greeting_card(shop, ada)
    assert card.allergies.items == ()
    assert card.allergies.status is AllergyStatus.NOT_ASKED
    with shop.store.read() as tx:
        assert follow_ups_of(tx, ada) == ()


def test_nothing_is_recorded_that_nobody_has_seen(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Any
) -> None:
    window = open_window()
    keys, form = keyboard(window), window.counter.note_form
    raise_card(qtbot, window, keys)
    keys.press(Key.Key_F6)
    editor = window.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    editor.insertPlainText("allergic to milk")
    keys.press(Key.Key_Return)  # before it could be read
    qtbot.waitUntil(lambda: len(form.quick.rows.rows) == 1)
    assert form.isVisible()
    assert greeting_card(shop, ada).allergies.items == ()
    with qtbot.waitSignal(window.counter.model.raised):
        keys.press(Key.Key_Return)
    assert [one.allergen for one in greeting_card(shop, ada).allergies.items] == ["milk"]


def test_a_visit_is_corrected_in_place_and_undone(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Any
) -> None:
    record_visit(shop, NewVisit(ada, covers=2, purchases=(NewPurchase("tart", price=950),)))
    (visit,) = newest_visits(shop, ada)
    window = open_window()
    keys, view = keyboard(window), opened_page(qtbot, window, ada)
    section = view.sections["visits"]
    assert isinstance(section, VisitsSection)
    fields = section.list.rows[visit.id].fields

    def correct(name: str, typed: str) -> None:
        field = fields[name]
        assert isinstance(field, InlineField)
        field.edit()
        assert isinstance(field.editor, QLineEdit)
        field.editor.selectAll()
        QTest.keyClicks(field.editor, typed)
        QTest.keyClick(field.editor, Key.Key_Return)

    correct("items", "2 x tart, coffee 1.80")
    correct("covers", "3")
    correct("at", "20 November 19:30")
    qtbot.waitUntil(lambda: len(window.opened.bench._undo) == 3)
    found = newest_visits(shop, ada)[0]
    assert items_text(found.purchases) == "2 x tart @ 9.50; coffee @ 1.80"
    assert found.covers == 3
    assert found.at.isoformat() == "2025-11-20T18:30:00+00:00"
    for _ in range(3):
        keys.press(Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: newest_visits(shop, ada)[0].purchases == visit.purchases)
    assert (newest_visits(shop, ada)[0].at, newest_visits(shop, ada)[0].covers) == (visit.at, 2)


def test_a_visit_that_cannot_be_keeps_what_was_typed(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow
) -> None:
    record_visit(shop, NewVisit(ada))
    (visit,) = newest_visits(shop, ada)
    window = open_window()
    view = opened_page(qtbot, window, ada)
    section = view.sections["visits"]
    assert isinstance(section, VisitsSection)
    for name, typed in (("covers", "5000"), ("at", "tomorrowish"), ("at", "24 December 2030")):
        field = section.list.rows[visit.id].fields[name]
        assert isinstance(field, InlineField)
        field.edit()
        assert isinstance(field.editor, QLineEdit)
        field.editor.setText(typed)
        QTest.keyClick(field.editor, Key.Key_Return)
        qtbot.waitUntil(partial(getattr, field, "is_refused"))
        assert field.editor.text() == typed
        field.take_back()
    assert newest_visits(shop, ada) == (visit,)


def test_a_quick_note_on_the_page_by_its_key(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Any
) -> None:
    window = open_window()
    keys, view = keyboard(window), opened_page(qtbot, window, ada)
    section = view.sections["quick_note"]
    assert isinstance(section, QuickNoteSection)
    keys.press(Key.Key_F6)
    assert section.editor.hasFocus()
    QTest.keyClicks(section.editor, "likes the window table, pays in cash")
    qtbot.waitUntil(lambda: len(section.quick.rows.rows) == 1)
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: section.editor.toPlainText() == "")
    assert [one.text for one in greeting_card(shop, ada).preferences] == ["window table"]
    assert [one.text for one in notes_of(shop, ada)] == ["pays in cash"]


def test_the_timeline_is_filtered_and_begins_where_one_likes(
    qtbot: QtBot, shop: Shop, clock: Clock, ada: int, open_window: OpenWindow
) -> None:
    for number in range(70):
        record_visit(shop, NewVisit(ada, clock() - timedelta(days=number), note=f"day {number}"))
    add_note(shop, ada, "brings a dog")
    window = open_window()
    view = opened_page(qtbot, window, ada)
    section = view.sections["timeline"]
    assert isinstance(section, TimelineSection)
    rows = section.rows
    chip = section.chips[EntryKind.NOTE]
    QTest.keyClick(chip, Key.Key_Space)
    qtbot.waitUntil(lambda: [row.entry.kind for row in rows.rows] == [EntryKind.NOTE])
    QTest.keyClick(chip, Key.Key_Space)
    QTest.keyClick(section.chips[EntryKind.VISIT], Key.Key_Space)
    qtbot.waitUntil(lambda: len(rows.rows) == 50)
    section.list.scrollToBottom()
    qtbot.waitUntil(lambda: len(rows.rows) == 70)
    assert {row.entry.kind for row in rows.rows} == {EntryKind.VISIT}
    QTest.keyClicks(section.jump, "October 2025")
    QTest.keyClick(section.jump, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(rows.rows) and rows.rows[0].at.date().month == 10)
    assert rows.rows[0].at.date().isoformat() == "2025-10-31"
    assert section.newest.isVisibleTo(section)
    section.newest.click()
    qtbot.waitUntil(lambda: len(rows.rows) == 50)
    QTest.keyClicks(section.jump, "some day")
    QTest.keyClick(section.jump, Key.Key_Return)
    assert "some day" in section._field._wrong.text()
    assert section.jump.text() == "some day"


def test_a_call_is_logged_and_corrected_on_the_page(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow
) -> None:
    window = open_window()
    view = opened_page(qtbot, window, ada)
    section = view.sections["messages"]
    assert isinstance(section, MessagesSection)
    section.way.choose(Way.EMAIL)
    QTest.mouseClick(section.from_us, Qt.MouseButton.LeftButton)
    QTest.keyClicks(section.line.editor, "will come on Friday")
    QTest.keyClick(section.line.editor, Key.Key_Return)
    qtbot.waitUntil(lambda: len(section.list.rows) == 1)
    (message,) = messages_of(shop, ada)
    assert (message.way, message.from_us, message.text) == (
        Way.EMAIL, False, "will come on Friday",
    )  # fmt: skip
    field = section.list.rows[message.id].fields["way"]
    assert isinstance(field, InlineField)
    field.edit()
    assert isinstance(field.editor, QComboBox)
    field.editor.setCurrentIndex(field.editor.findData(Way.SMS.value))
    field.save()
    qtbot.waitUntil(lambda: messages_of(shop, ada)[0].way is Way.SMS)
