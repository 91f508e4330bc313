"""Buttons, choices, toasts, progress, labels: what they do and what screen readers hear."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shop_app.ui.kit.buttons import KeyButton, Segment, SegmentedChoice, Variant
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import AsideLayout, FlowLayout
from shop_app.ui.kit.notices import ProgressStrip, Toast
from shop_app.ui.kit.surfaces import Band, Chip, FactRow, Panel
from shop_app.ui.theme import Theme, apply
from shop_app.ui.tokens import LIGHT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    apply(qapp, Theme())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.resize(600, 400)
    made.show()
    made.activateWindow()
    return made


def put(part: QWidget, window: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(part)
    part.show()
    QApplication.processEvents()


def spoken_names(widget: QWidget) -> list[str]:
    """Return the names a screen reader finds in `widget`, in order, empty ones left out."""
    names: list[str] = []

    def walk(node: object) -> None:
        name = node.text(QAccessible.Text.Name)  # type: ignore[attr-defined]
        names.extend([name] if name else [])
        for index in range(node.childCount()):  # type: ignore[attr-defined]
            walk(node.child(index))  # type: ignore[attr-defined]

    walk(QAccessible.queryAccessibleInterface(widget))
    return names


def test_a_button_shows_its_key_and_hears_it(window: QWidget, qtbot: QtBot) -> None:
    button = KeyButton("Fish & chips", "F4")
    put(button, window)
    assert button.text() == "Fish && chips\u2002F4"
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(window, Qt.Key.Key_F4)


def test_a_button_that_only_shows_a_key_leaves_the_key_alone(window: QWidget) -> None:
    button = KeyButton("Save", "Enter", shortcut=False)
    put(button, window)
    assert button.shortcut().isEmpty()
    assert "Enter" in button.text()


def test_relabelling_keeps_the_key(window: QWidget, qtbot: QtBot) -> None:
    button = KeyButton("Visit", "F4")
    put(button, window)
    button.set_label("Visite")
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(window, Qt.Key.Key_F4)


@pytest.mark.parametrize("variant", ["normal", "primary", "onBand", "inverse"])
def test_the_focus_of_a_button_shows(window: QWidget, variant: Variant) -> None:
    button, other = KeyButton("Visit", variant=variant), QLineEdit()
    put(other, window)
    put(button, window)
    assert ring_pixels(button, other) > 150


def test_the_focus_of_fields_and_choices_shows(window: QWidget) -> None:
    choice, field, other = SegmentedChoice("A", {"x": "One", "y": "Two"}), QLineEdit(), QLineEdit()
    for part in (choice, field, other):
        put(part, window)
    assert ring_pixels(field, other) > 150
    choice.choose("x")
    assert ring_pixels(choice.findChildren(Segment)[0], other) > 150


def ring_pixels(part: QWidget, other: QWidget) -> int:
    """Return how many pixels differ clearly when `part` has the focus."""
    other.setFocus()
    before = part.grab().toImage()
    part.setFocus()
    QApplication.processEvents()
    after = part.grab().toImage()
    return sum(
        abs(before.pixelColor(x, y).lightness() - after.pixelColor(x, y).lightness()) > 60
        for x in range(before.width())
        for y in range(before.height())
    )


def test_arrows_move_through_choices_and_tab_leaves(window: QWidget, qtbot: QtBot) -> None:
    choice = SegmentedChoice("Allergies", {"has": "Has", "none": "None", "later": "Not now"})
    after = QLineEdit()
    put(choice, window)
    put(after, window)
    choice.choose("has")
    choice.setFocus()
    first = QApplication.focusWidget()
    assert isinstance(first, Segment)
    with qtbot.waitSignal(choice.chosen) as chosen:
        QTest.keyClick(first, Qt.Key.Key_Right)
    assert chosen.args == ["none"]
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after


def test_a_choice_begins_with_none_and_goes_back_to_none(window: QWidget) -> None:
    choice = SegmentedChoice("Allergies", {"has": "Has", "none": "None"})
    put(choice, window)
    assert choice.value() == ""
    choice.choose("none")
    assert choice.value() == "none"
    choice.choose("")
    assert choice.value() == ""


def test_a_toast_waits_while_looked_at_and_undoes(window: QWidget) -> None:
    undone: list[str] = []
    toast = Toast(window)
    toast.say("Visit saved", lambda: undone.append("visit"))
    assert toast.clock.interval() >= 10_000
    assert toast.clock.isActive()
    place = QPointF(1, 1)
    QApplication.sendEvent(toast, QEnterEvent(place, place, place))
    assert not toast.clock.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.clock.isActive()
    button = toast.findChildren(KeyButton)[0]
    button.setFocus()
    assert not toast.clock.isActive()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == ["visit"]
    assert toast.isHidden()


def test_a_toast_without_undo_has_no_button(window: QWidget) -> None:
    toast = Toast(window)
    toast.say("Copied")
    assert toast.findChildren(KeyButton)[0].isHidden()
    toast.clock.timeout.emit()
    assert toast.isHidden()


def test_a_toast_stays_clear_of_the_part_below(window: QWidget) -> None:
    foot = QWidget()
    foot.setFixedHeight(60)
    put(QWidget(), window)
    put(foot, window)
    toast = Toast(window, above=foot)
    toast.say("Visit saved")
    assert toast.geometry().bottom() < foot.geometry().top()


def test_progress_is_told_and_cancelled_once(window: QWidget, qtbot: QtBot) -> None:
    strip = ProgressStrip("Reading clients.csv")
    put(strip, window)
    strip.report(3, 10)
    button = strip.findChildren(KeyButton)[0]
    with qtbot.waitSignal(strip.cancelled):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isEnabled()


def test_facts_are_inside_what_is_read_aloud(window: QWidget) -> None:
    panel = Panel("Rhythm")
    panel.body.addWidget(FactRow("comes every", "16 days"))
    panel.body.addWidget(Chip("Window table", "heart", "ok", "told us"))
    band = Band()
    band.show_state("danger", "triangle-alert", "SEVERE ALLERGY: nuts", "confirmed 10 Nov.")
    put(panel, window)
    put(band, window)
    heard = spoken_names(window)
    for fact in ("Rhythm", "comes every", "16 days", "Window table", "told us"):
        assert any(fact in words.split("\n") for words in heard), fact
    assert {"SEVERE ALLERGY: nuts", "confirmed 10 Nov."} <= set(heard)


def test_a_label_wraps_within_a_word_that_is_too_long(window: QWidget) -> None:
    label = WrappingLabel("x" * 500)
    put(label, window)
    line = label.fontMetrics().height()
    assert label.heightForWidth(200) > 10 * line
    assert label.minimumSizeHint().width() < 100


def test_hostile_text_is_shown_as_letters(window: QWidget) -> None:
    label = WrappingLabel("<img src=x>")
    put(label, window)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.sizeHint().width() > label.fontMetrics().horizontalAdvance("<img sr")


def test_line_breaks_of_a_note_are_kept() -> None:
    assert WrappingLabel("a\nb\nc").heightForWidth(500) > WrappingLabel("a").heightForWidth(500)


def test_a_band_in_each_state_has_its_own_fill(window: QWidget) -> None:
    band = Band()
    put(band, window)
    fills = set()
    for kind in ("danger", "unasked", "ok", "declined"):
        band.show_state(kind, "hand", "Words")
        fills.add(band.grab().toImage().pixelColor(band.width() // 2, 6).name())
    assert len(fills) == 4
    assert QColor(LIGHT.band_danger).name() in fills


def test_a_band_knows_its_height_at_once(window: QWidget) -> None:
    band = Band()
    put(band, window)
    band.show_state("danger", "triangle-alert", "Short", "")
    low = band.heightForWidth(400)
    band.show_state("danger", "triangle-alert", "Severe allergy " * 20, "Intolerance " * 20)
    band.set_actions([KeyButton("Still so", "F2", "onBand")])
    high = band.heightForWidth(400)
    QApplication.processEvents()
    assert low < high == band.heightForWidth(400)


def test_new_actions_take_the_place_of_the_old(window: QWidget) -> None:
    band = Band()
    put(band, window)
    band.set_actions([KeyButton("One"), KeyButton("Two")])
    band.set_actions([KeyButton("Three")])
    shown = [b.text() for b in band.findChildren(KeyButton) if not b.isHidden()]
    assert shown == ["Three"]
    band.set_actions([])
    assert not [b for b in band.findChildren(KeyButton) if b.isVisible()]


def boxes(direction: Qt.LayoutDirection, window: QWidget) -> list[QRect]:
    holder = QWidget()
    holder.setLayoutDirection(direction)
    row = FlowLayout(holder, gap=10)
    for _ in range(5):
        box = QWidget()
        box.setFixedSize(100, 20)
        row.addWidget(box)
    put(holder, window)
    holder.resize(330, 100)
    row.setGeometry(QRect(0, 0, 330, 100))
    return [item.geometry() for i in range(row.count()) if (item := row.itemAt(i)) is not None]


def test_a_row_wraps_and_is_mirrored(window: QWidget) -> None:
    left = boxes(Qt.LayoutDirection.LeftToRight, window)
    assert [box.topLeft() for box in left] == [
        QPoint(0, 0),
        QPoint(110, 0),
        QPoint(220, 0),
        QPoint(0, 30),
        QPoint(110, 30),
    ]
    right = boxes(Qt.LayoutDirection.RightToLeft, window)
    assert [box.x() for box in right] == [230, 120, 10, 230, 120]


def test_a_part_beside_goes_below_when_narrow(window: QWidget) -> None:
    holder = QWidget()
    row = AsideLayout(holder, gap=10)
    for text in ("a name of a fact that is long", "a value that is long as well"):
        row.addWidget(WrappingLabel(text))
    put(holder, window)
    assert row.heightForWidth(500) < row.heightForWidth(150)


def test_a_chip_takes_no_more_width_than_it_needs(window: QWidget) -> None:
    holder = QWidget()
    put(holder, window)
    row = QHBoxLayout(holder)
    chip = Chip("Window table", "heart", "ok", "told us")
    row.addWidget(chip)
    assert chip.sizeHint().width() < 250


def test_words_too_long_for_their_button_are_all_painted(window: QWidget) -> None:
    button = KeyButton("Nouveau client", "Ctrl+N")
    put(button, window)
    button.setFixedSize(button.sizeHint().width() * 2 // 3, 60)
    picture = button.grab().toImage()
    ground = picture.pixelColor(picture.width() // 2, 4)
    margin = 4
    inked = [
        (x, y)
        for x in range(margin, picture.width() - margin)
        for y in range(margin, picture.height() - margin)
        if abs(picture.pixelColor(x, y).lightness() - ground.lightness()) > 60
    ]
    assert min(x for x, _ in inked) > margin + 1
    assert max(x for x, _ in inked) < picture.width() - margin - 2
    rows = sorted({y for _, y in inked})
    assert any(after - before > 1 for before, after in pairwise(rows))  # in two lines
