"""Quick entry: Enter saves, Esc keeps a draft, errors stand under their field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QSpinBox, QVBoxLayout, QWidget

from shop_app.ui.kit.buttons import KeyButton, SegmentedChoice
from shop_app.ui.kit.completion import CompletingLineEdit
from shop_app.ui.kit.forms import Form
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.notes import NoteEdit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    window = QWidget()
    qtbot.addWidget(window)
    made = Form("New visit", "Save")
    made.add("items", "Items", CompletingLineEdit(["Tarte fine aux poires", "Filet de bar"]))
    made.add("covers", "Covers", QSpinBox())
    made.add("note", "Note", NoteEdit())
    made.add("asked", "Allergies", SegmentedChoice("Allergies", {"has": "Has", "none": "None"}))
    QVBoxLayout(window).addWidget(made)
    window.show()
    window.activateWindow()
    made.window_kept = window  # type: ignore[attr-defined] # alive as long as the form
    return made


def editor(form: Form, name: str) -> QWidget:
    return form._fields[name].editor


def test_enter_in_a_field_saves_what_all_fields_hold(form: Form, qtbot: QtBot) -> None:
    form.open_for("client 1", {"covers": 2})
    QTest.keyClicks(editor(form, "items"), "Bar")
    with qtbot.waitSignal(form.saved):
        QTest.keyClick(editor(form, "items"), Qt.Key.Key_Return)
    assert form.values() == {"items": "Bar", "covers": 2, "note": "", "asked": ""}


def test_shift_enter_makes_a_line_in_a_note_and_enter_saves(form: Form, qtbot: QtBot) -> None:
    form.open_for("client 1")
    note = editor(form, "note")
    QTest.keyClicks(note, "one")
    with qtbot.assertNotEmitted(form.saved):
        QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(form.saved):
        QTest.keyClick(note, Qt.Key.Key_Return)
    assert form.values()["note"] in {"one\n", "one\u2028"}


def test_escape_closes_and_the_draft_waits_for_the_same_client(form: Form, qtbot: QtBot) -> None:
    form.open_for("client 1")
    QTest.keyClicks(editor(form, "items"), "Bar")
    with qtbot.waitSignal(form.closed):
        QTest.keyClick(editor(form, "items"), Qt.Key.Key_Escape)
    assert form.isHidden()
    assert form.has_draft("client 1")
    form.open_for("client 2")
    assert form.values()["items"] == ""
    form.open_for("client 1")
    assert form.values()["items"] == "Bar"


def test_going_to_another_client_while_open_keeps_the_draft(form: Form) -> None:
    form.open_for("client 1")
    QTest.keyClicks(editor(form, "items"), "Bar")
    form.open_for("client 2")
    assert form.has_draft("client 1")
    assert not form.has_draft("client 2")


def test_saving_leaves_no_draft(form: Form) -> None:
    form.open_for("client 1")
    QTest.keyClicks(editor(form, "items"), "Bar")
    form.finish()
    assert not form.has_draft("client 1")
    form.open_for("client 1")
    assert form.values()["items"] == ""


def test_the_first_field_has_the_focus(form: Form, qtbot: QtBot) -> None:
    form.open_for("client 1")
    qtbot.waitUntil(editor(form, "items").hasFocus)


def test_an_error_is_said_under_its_field_until_something_is_typed(form: Form) -> None:
    form.open_for("client 1")
    form.show_error("items", "Say what was sold.")
    shown = [label for label in form.findChildren(WrappingLabel) if label.isVisible()]
    assert "Say what was sold." in [label.text() for label in shown]
    assert editor(form, "items").accessibleDescription() == "Say what was sold."
    QTest.keyClicks(editor(form, "items"), "B")
    shown = [label for label in form.findChildren(WrappingLabel) if label.isVisible()]
    assert "Say what was sold." not in [label.text() for label in shown]
    assert editor(form, "items").accessibleDescription() == ""


def test_enter_on_a_button_presses_that_button(form: Form, qtbot: QtBot) -> None:
    form.open_for("client 1")
    closing = form.findChildren(KeyButton)[-1]
    closing.setFocus()
    with qtbot.assertNotEmitted(form.saved), qtbot.waitSignal(form.closed):
        QTest.keyClick(closing, Qt.Key.Key_Return)


def test_editors_carry_their_label_as_name(form: Form) -> None:
    names = [editor(form, name).accessibleName() for name in ("items", "covers", "note", "asked")]
    assert names == ["Items", "Covers", "Note", "Allergies"]


def test_what_was_typed_before_is_proposed_by_words_without_accents() -> None:
    field = CompletingLineEdit(["Crème brûlée", "Tarte fine aux poires", "Tarte Tatin"])
    assert field.proposals("creme") == ["Crème brûlée"]
    assert field.proposals("tar") == ["Tarte fine aux poires", "Tarte Tatin"]
    assert field.proposals("tar poi") == ["Tarte fine aux poires"]
    assert field.proposals("") == []
    assert field.proposals("Tarte Tatin") == []


def test_taking_a_proposal_does_not_save(form: Form, qtbot: QtBot) -> None:
    form.open_for("client 1")
    field = editor(form, "items")
    assert isinstance(field, CompletingLineEdit)
    QTest.keyClicks(field, "tar")
    popup = field.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    with qtbot.assertNotEmitted(form.saved):
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "Tarte fine aux poires"


def test_a_note_grows_with_its_lines(qtbot: QtBot) -> None:
    note = NoteEdit()
    qtbot.addWidget(note)
    note.show()
    low = note.sizeHint().height()
    note.setPlainText("\n".join("abcde"))
    high = note.sizeHint().height()
    note.setPlainText("\n" * 30)
    assert low < high < note.sizeHint().height() < 3 * high
    other = QLineEdit()
    qtbot.addWidget(other)
    assert note.tabChangesFocus()
