"""Facts edited in place: saved on leaving, taken back by Esc, never lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shop_app.domain.partial_dates import PartialDate
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_flag import InlineFlag
from shop_app.ui.kit.inline_kinds import ChoiceKind, DayKind, NumberKind, TextKind
from shop_app.ui.kit.inline_part import Inline
from shop_app.ui.kit.record_list import AddLine, RecordList
from shop_app.ui.kit.record_row import RecordRow

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.show()
    made.activateWindow()
    yield made
    made.hide()


def put(window: QWidget, *fields: QWidget) -> None:
    for field in fields:
        inside = window.layout()
        assert inside is not None
        inside.addWidget(field)
    QApplication.processEvents()
    fields[0].setFocus()


def focused(window: QWidget) -> QWidget:
    found = window.focusWidget()
    assert found is not None
    return found


def press(window: QWidget, *keys: Qt.Key | str) -> None:
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(focused(window), key)
        else:
            QTest.keyClick(focused(window), key)


def said(field: Inline) -> str:
    return field._wrong._words.text() if field.is_refused else ""


def is_marked(field: Inline) -> bool:
    return not field._mark.isHidden()


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_F2, Key.Key_Space])
def test_a_key_edits_and_enter_saves_with_a_mark(
    window: QWidget, qtbot: QtBot, key: Qt.Key
) -> None:
    field = InlineField("Given name")
    put(window, field)
    field.set_value("Ada")
    with qtbot.waitSignal(field.wanted):
        press(window, key, "Zoe", Key.Key_Return)
    assert (field.seen, field.typed) == ("Ada", "Zoe")
    assert focused(window) is field.button
    field.show_saved()
    assert field.button.shown == "Zoe"
    assert is_marked(field)
    assert field.button.accessibleName() == "Given name: Zoe"


def test_a_click_edits_and_leaving_saves(window: QWidget, qtbot: QtBot) -> None:
    field, other = InlineField("Given name"), QLineEdit()
    put(window, field, other)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    press(window, "Zoe")
    with qtbot.waitSignal(field.wanted):
        other.setFocus()
    assert focused(window) is other
    assert field.typed == "Zoe"


def test_tab_saves_and_goes_on_in_order(window: QWidget, qtbot: QtBot) -> None:
    one, two, three = InlineField("One"), InlineField("Two"), InlineField("Three")
    put(window, one, two, three)
    with qtbot.waitSignal(two.wanted):
        press(window, Key.Key_Tab, Key.Key_F2, "x", Key.Key_Tab)
    assert focused(window) is three.button
    QTest.keyClick(focused(window), Key.Key_Backtab)
    assert focused(window) is two.button


def test_esc_takes_back_and_nothing_is_asked(window: QWidget, qtbot: QtBot) -> None:
    field = InlineField("Given name")
    put(window, field)
    field.set_value("Ada")
    with qtbot.assertNotEmitted(field.wanted):
        press(window, Key.Key_F2, "Zoe", Key.Key_Escape)
        press(window, Key.Key_F2, Key.Key_Return)
    assert field.button.shown == "Ada"
    assert focused(window) is field.button


def test_what_is_refused_stays_with_its_sentence(window: QWidget) -> None:
    field, other = InlineField("Birthday", DayKind()), InlineField("Other")
    put(window, field, other)
    press(window, Key.Key_F2, "soon", Key.Key_Return)
    assert "“soon” is no day" in said(field)
    assert isinstance(field.editor, QLineEdit)
    press(window, Key.Key_Tab)
    assert focused(window) is other.button
    assert field.editor.text() == "soon"
    field.edit()
    field.editor.selectAll()
    press(window, "3 May", Key.Key_Return)
    assert said(field) == ""
    assert field.typed == PartialDate(None, 5, 3)
    field.refuse("The service says no.")
    assert field.editor.text() == "3 May"
    assert field.editor.accessibleDescription() == "The service says no."
    assert focused(window) is field.editor


def test_what_is_typed_stays_while_the_file_says_something_new(window: QWidget) -> None:
    field = InlineField("Given name")
    put(window, field)
    field.set_value("Ada")
    press(window, Key.Key_F2, "Zoe")
    field.set_value("Ida")
    press(window, Key.Key_Return)
    assert (field.seen, field.typed) == ("Ada", "Zoe")
    press(window, Key.Key_Escape)


def test_text_left_unsaved_waits_for_its_record(window: QWidget) -> None:
    field = InlineField("Birthday", DayKind())
    put(window, field)
    field.open_for(1, None)
    press(window, Key.Key_F2, "soon", Key.Key_Return)
    field.open_for(2, PartialDate(1984, 5, 3))
    assert field.button.shown == "3 May 1984"
    assert said(field) == ""
    field.open_for(1, None)
    assert isinstance(field.editor, QLineEdit)
    assert field.editor.text() == "soon"


def test_each_kind_reads_back_what_it_says(window: QWidget) -> None:
    text = InlineField("Note", TextKind())
    number = InlineField("Chest", NumberKind(unit="cm", decimals=1))
    choice = InlineField("Language", ChoiceKind({"": "", "fr": "French", "en": "English"}))
    flag = InlineFlag("Deceased")
    put(window, text, number, choice, flag)
    press(window, Key.Key_F2, "one")
    QTest.keyClick(focused(window), Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    press(window, "two", Key.Key_Return)
    assert text.typed.splitlines() == ["one", "two"]
    number.edit()
    press(window, "94,5", Key.Key_Return)
    assert said(number) or number.typed == 94.5
    press(window, Key.Key_Escape, Key.Key_F2, "94.5 cm", Key.Key_Return)
    assert number.typed == 94.5
    assert number.button.shown == "94.5 cm"
    choice.edit()
    press(window, "f", Key.Key_Return)
    assert choice.typed == "fr"
    assert choice.button.shown == "French"
    flag.set_value(value=False)
    flag.setFocus()
    press(window, Key.Key_Space)
    assert (flag.seen, flag.typed) == (False, True)
    flag.refuse("No.")
    assert not flag.box.isChecked()


@dataclass(frozen=True)
class Thing:
    id: int
    text: str


def fill(row: RecordRow, thing: Thing) -> None:
    row.show_values({"text": thing.text}, "noted today")


def make() -> RecordRow:
    row = RecordRow()
    row.add("text", InlineField("Note", TextKind(), captioned=False))
    return row


@pytest.fixture
def records(window: QWidget) -> RecordList:
    made = RecordList(make, AddLine("Add a note"))
    put(window, made)
    made.show_records("a", [Thing(1, "one"), Thing(2, "two"), Thing(3, "three")], fill)
    return made


def test_arrows_go_from_row_to_row_to_the_line_at_the_end(
    window: QWidget, records: RecordList
) -> None:
    records.rows[1].focus_field(0)
    press(window, Key.Key_Down, Key.Key_Down)
    assert records.rows[3].isAncestorOf(focused(window))
    press(window, Key.Key_Up)
    assert records.rows[2].isAncestorOf(focused(window))
    press(window, Key.Key_Down, Key.Key_Down)
    assert records.add_line is not None
    assert focused(window) is records.add_line.editor


def test_delete_asks_and_the_keyboard_stays_in_the_list(
    window: QWidget, records: RecordList, qtbot: QtBot
) -> None:
    records.rows[2].focus_field(0)
    with qtbot.waitSignal(records.deleting) as asked:
        press(window, Key.Key_Delete)
    assert asked.args == [2]
    records.show_records("a", [Thing(1, "one"), Thing(3, "three")], fill)
    QApplication.processEvents()
    assert records.rows[3].isAncestorOf(focused(window))


def test_a_row_being_typed_in_stays_when_its_record_is_gone(
    window: QWidget, records: RecordList
) -> None:
    records.rows[2].focus_field(0)
    press(window, Key.Key_F2, " more")
    records.show_records("a", [Thing(1, "one")], fill)
    field = records.rows[2].fields["text"]
    assert "deleted elsewhere" in said(field)
    assert isinstance(field, InlineField)
    assert field.kind.raw(field.editor) == "two more"
    records.show_records("b", [], fill)
    assert records.rows[2].isHidden()
    records.show_records("a", [Thing(2, "two")], fill)
    assert not records.rows[2].isHidden()
    assert field.kind.raw(field.editor) == "two more"


def test_the_line_at_the_end_takes_one_after_another(
    window: QWidget, records: RecordList, qtbot: QtBot
) -> None:
    line = records.add_line
    assert line is not None
    line.editor.setFocus()
    with qtbot.waitSignal(line.entered) as asked:
        press(window, "four", Key.Key_Return)
    assert asked.args == ["four"]
    line.show_error("No.")
    assert line.value() == "four"
    press(window, Key.Key_Return)
    line.taken()
    assert line.value() == ""
    assert focused(window) is line.editor
    press(window, "fi")
    records.show_records("b", [], fill)
    assert line.value() == ""
    records.show_records("a", [], fill)
    assert line.value() == "fi"


@pytest.mark.parametrize("captioned", [True, False])
def test_a_field_is_easily_hit(window: QWidget, captioned: bool) -> None:  # noqa: FBT001
    field = InlineField("Given name", captioned=captioned)
    put(window, field)
    field.set_value("Ada")
    QApplication.processEvents()
    assert field.height() >= 44
