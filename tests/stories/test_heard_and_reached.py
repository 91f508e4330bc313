"""Without eyes or mouse: every part has a name, facts are heard, and Tab reaches every button."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from shop_app.domain.allergies import NewAllergy, Severity
from shop_app.domain.follow_ups import NewFollowUp
from shop_app.services.allergies import add_allergy
from shop_app.services.follow_ups import add_follow_up
from shop_app.services.notes import add_note
from shop_app.services.shop import Shop
from shop_app.ui.features.counter.page import CounterPage
from shop_app.ui.kit import allergy_band as band_module
from shop_app.ui.kit import announce as announce_module
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
Said = list[tuple[str, bool]]


@pytest.fixture
def known(shop: Shop, take_in: Callable[..., int]) -> int:
    client = take_in(title="Mme", given_name="Hélène", family_name="Lefèvre")
    add_allergy(shop, client, NewAllergy("walnuts", severity=Severity.SEVERE))
    with shop.store.read() as tx:
        add_follow_up(shop, NewFollowUp(client, "Ask about the wine", shop.today(tx)))
    return client


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """What is announced: the text, and whether at once. Qt hands no event to Python's handlers."""
    heard: Said = []

    def listen(widget: QWidget, text: str, *, at_once: bool = False) -> None:
        announce_module.announce(widget, text, at_once=at_once)
        heard.append((text, at_once))

    monkeypatch.setattr(band_module, "announce", listen)
    return heard


def parts(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield root
    for number in range(root.childCount()):
        child = root.child(number)
        if child is not None and child.isValid():
            yield from parts(child)


def nameless(window: MainWindow) -> list[str]:
    """Return the parts that take the focus and have no name."""
    found = []
    for part in parts(QAccessible.queryAccessibleInterface(window)):
        state = part.state()
        # bit-fields are not bound in every version: a part in sight that takes the focus
        if not (state.focusable and not state.invisible):
            continue
        if not part.text(QAccessible.Text.Name).strip():
            found.append(f"{part.role()} {part.object()}")
    return found


def hidden_facts(window: MainWindow) -> list[str]:
    """Return the labels whose words a name of their own hides from those who listen."""
    return [
        label.text()
        for label in window.findChildren(QLabel)
        if label.isVisible() and label.accessibleName() not in {"", label.text()}
    ]


def sheets(counter: CounterPage) -> list[Callable[[], None]]:
    return [
        lambda: None,
        counter._open_visit,
        lambda: counter._open(counter.note_form),
        counter.allergies.open_allergy,
        lambda: counter._open(counter.ask_form),
        counter._open_preference,
        counter._open_follow_up,
        counter._open_new_client,
        counter._on_escaped,
    ]


def test_every_part_has_a_name_and_no_fact_is_hidden_by_one(
    qtbot: QtBot, known: int, open_window: OpenWindow
) -> None:
    window = open_window("en")
    assert nameless(window) == []
    counter = window.counter
    with qtbot.waitSignal(counter.model.raised):
        window.raise_card(known)
    for open_sheet in sheets(counter):
        open_sheet()
        QApplication.processEvents()
        assert nameless(window) == []
        assert hidden_facts(window) == []
    window.open_page("settings")
    window.opened.importing._show(running=True)
    window.opened.toast.say("x", lambda: None)
    QApplication.processEvents()
    assert nameless(window) == []
    assert hidden_facts(window) == []
    every = list(parts(QAccessible.queryAccessibleInterface(window)))
    assert len(every) > 40


def test_rows_are_heard_with_their_allergy_mark(
    qtbot: QtBot, known: int, open_window: OpenWindow
) -> None:
    del known
    window = open_window("en")
    with qtbot.waitSignal(window.counter.model.raised):
        window.counter.pane.field.setText("lef")
    rows = QAccessible.queryAccessibleInterface(window.counter.pane.list)
    heard = [rows.child(number).text(QAccessible.Text.Name) for number in range(rows.childCount())]
    assert any("Lefèvre" in text and "severe" in text for text in heard)


def test_a_rising_card_says_the_allergies_at_once_and_not_again_for_every_note(
    qtbot: QtBot,
    shop: Shop,
    take_in: Callable[..., int],
    known: int,
    open_window: OpenWindow,
    said: Said,
) -> None:
    other = take_in(family_name="Okafor")
    window = open_window("en")
    counter = window.counter
    with qtbot.waitSignal(counter.model.raised):
        window.raise_card(known)
    ((text, at_once),) = said
    assert at_once
    assert text.startswith("Lefèvre, Hélène. Allergies: ")
    assert "walnuts" in text
    with qtbot.waitSignal(counter.model.raised):
        window.opened.bench.do(window, lambda: add_note(shop, known, "brings a dog"))
    assert len(said) == 1
    window.opened.bench.do(window, lambda: add_allergy(shop, known, NewAllergy("milk")))
    qtbot.waitUntil(lambda: "milk" in said[-1][0])
    with qtbot.waitSignal(counter.model.raised):
        window.raise_card(other)
    assert "NEVER ASKED" in said[-1][0]
    with qtbot.waitSignal(counter.model.raised):
        window.raise_card(other)
    assert len(said) == 4


def _walk(window: MainWindow, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press Tab until it comes round; return where it stopped, in order."""
    stops: list[QWidget] = []
    for _ in range(200):
        focused = window.focusWidget()
        assert focused is not None
        if stops and focused is stops[0]:
            return stops
        if focused not in stops:  # a day has a stop for each of its three numbers
            stops.append(focused)
        QTest.keyClick(focused, key)
    return stops


def _unreached(window: MainWindow, stops: list[QWidget]) -> list[str]:
    """Buttons in sight where Tab never stops; of a row of choices one stop is enough."""
    rows = {one.parentWidget() for one in stops if isinstance(one, QRadioButton)}
    return [
        button.text() or str(button)
        for button in window.findChildren(QAbstractButton)
        if button.isVisible()
        and button.isEnabled()
        and button not in stops
        and not (isinstance(button, QRadioButton) and button.parentWidget() in rows)
        and not isinstance(button.parentWidget(), QAbstractScrollArea)
    ]


def test_tab_goes_from_the_search_to_the_card_and_reaches_every_button(
    qtbot: QtBot, known: int, open_window: OpenWindow
) -> None:
    window = open_window("en")
    counter = window.counter
    with qtbot.waitSignal(counter.model.raised):
        window.raise_card(known)
    stops = _walk(window)
    assert stops[0] is counter.pane.field
    assert stops[1] is counter.pane.new_button
    card = [one for one in stops if counter.card.isAncestorOf(one)]
    texts = [one.text().split("\u2002")[0] for one in card if isinstance(one, QAbstractButton)]
    first = ["Still so", "Done", "Later", "Not needed", "Visit", "Note", "Follow-up", "Promise",
             "Preference", "Allergy", "Open page"]  # fmt: skip
    assert texts[: len(first)] == first
    assert stops.index(card[0]) == 2  # right after the list
    assert _unreached(window, stops) == []
    for open_sheet in sheets(counter)[1:-1]:
        open_sheet()
        QApplication.processEvents()
        assert (open_sheet, _unreached(window, _walk(window))) == (open_sheet, [])
    counter._close_forms()
    window.open_page("settings")
    window.rail._buttons["settings"][0].setFocus()
    assert _unreached(window, _walk(window)) == []


def test_what_scrolls_can_be_scrolled_by_keyboard(
    qtbot: QtBot, shop: Shop, known: int, open_window: OpenWindow
) -> None:
    for number in range(6):
        add_note(shop, known, f"A long note, number {number}. " * 8)
    window = open_window("en", text_percent=200)
    counter = window.counter
    with qtbot.waitSignal(counter.model.raised):
        window.raise_card(known)
    body = counter.card.body
    assert isinstance(body, QScrollArea)
    qtbot.waitUntil(lambda: body.verticalScrollBar().maximum() > 0)
    assert body in _walk(window)
    body.setFocus()
    for _ in range(40):
        QTest.keyClick(body, Qt.Key.Key_PageDown)
    assert body.verticalScrollBar().value() == body.verticalScrollBar().maximum()
