"""The client page through the real window: edited in place, by keyboard, nothing ever lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from shop_app.bootstrap import open_shop
from shop_app.domain.allergies import DietaryKind, NewAllergy, Severity
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.partial_dates import PartialDate
from shop_app.services.allergies import add_allergy
from shop_app.services.allergy_editing import allergies_of
from shop_app.services.client_editing import change_client
from shop_app.services.clients import client_of
from shop_app.services.notes import add_note, change_note, notes_of
from shop_app.services.occasions import occasions_of
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff, let_see_history, staff
from shop_app.ui.features.clients.bin_page import BinRow
from shop_app.ui.features.clients.client_view import ClientView
from shop_app.ui.features.clients.section import Section
from shop_app.ui.features.clients.section_allergies import AllergiesSection
from shop_app.ui.features.clients.section_contacts import ContactsSection
from shop_app.ui.features.clients.section_history import HistorySection
from shop_app.ui.features.clients.section_identity import IdentitySection
from shop_app.ui.features.clients.section_notes import NotesSection
from shop_app.ui.features.clients.section_occasions import OccasionsSection
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.record_list import RecordList
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Found = TypeVar("Found", bound=Section)


@pytest.fixture
def elsewhere(shop: Shop, shop_path: Path) -> Iterator[Shop]:
    """The same file, opened by another program."""
    opened = open_shop(shop_path, "en", shop.clock)
    yield opened
    opened.close()


@pytest.fixture
def ada(shop: Shop, take_in: Callable[..., int]) -> int:
    client = take_in(
        given_name="Ada",
        family_name="Okafor",
        contact_points=(NewContactPoint(ContactKind.PHONE, "06 39 98 12 34"),),
    )
    add_note(shop, client, "brings a dog")
    add_note(shop, client, "window table")
    return client


def opened_page(qtbot: QtBot, window: MainWindow, client: int) -> ClientView:
    """Open a client's page, every section read."""
    window.open_client(client)
    view = window.opened.clients(window.pages).client
    settle(qtbot, view)
    return view


def settle(qtbot: QtBot, view: ClientView) -> None:
    qtbot.waitUntil(lambda: not view._is_veiled and not view._awaited, timeout=20_000)
    QApplication.processEvents()


def section(view: ClientView, kind: type[Found]) -> Found:
    found = view.sections[kind.name]
    assert isinstance(found, kind)
    return found


def focused(window: MainWindow) -> QWidget:
    found = window.focusWidget()
    assert found is not None
    return found


def said(field: Any) -> str:
    return field._wrong._words.text() if field.is_refused else ""


def rows_text(shown: RecordList) -> list[str]:
    return [str(next(iter(row.fields.values())).value) for row in shown._shown]


def test_enter_twice_opens_the_page_and_esc_goes_back(
    qtbot: QtBot, ada: int, open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    window = open_window()
    keys, model = keyboard(window), window.counter.model
    with qtbot.waitSignal(model.raised):
        keys.type("oka")  # it rises by itself: the first Enter must not go further
    with qtbot.waitSignal(model.raised):
        keys.press(Key.Key_Return)
    assert window.pages.currentWidget() is window.front
    keys.press(Key.Key_Return)
    view = window.opened.clients(window.pages).client
    settle(qtbot, view)
    assert view.isVisible()
    assert view.client_id == ada
    assert view.header.name.text() == "Okafor, Ada"
    assert view.isAncestorOf(focused(window))
    keys.press(Key.Key_Escape)
    assert window.pages.currentWidget() is window.front
    assert window.counter.card.isVisible()
    assert focused(window) is window.counter.pane.field
    keys.press(Key.Key_F5)
    assert view.isVisible()


def test_from_the_list_a_page_is_opened_and_esc_goes_back_step_by_step(
    qtbot: QtBot, ada: int, open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    window = open_window()
    keys = keyboard(window)
    window.open_page("clients")
    clients = window.opened.clients(window.pages)
    qtbot.waitUntil(lambda: clients.list.rows.ids == (ada,))
    clients.list.table.selectRow(0)
    keys.press(Key.Key_Return)
    settle(qtbot, clients.client)
    assert clients.client.client_id == ada
    keys.press(Key.Key_Escape)
    assert clients.list.isVisible()
    with qtbot.waitSignal(clients.bin.loaded):
        clients.list.bin_wanted.emit()
    assert clients.bin.isVisible()
    keys.press(Key.Key_Escape)
    assert clients.list.isVisible()
    keys.press(Key.Key_Escape)  # nobody is chosen any more
    keys.press(Key.Key_Escape)
    assert window.pages.currentWidget() is window.front


def test_the_name_on_the_card_is_clicked(qtbot: QtBot, ada: int, open_window: OpenWindow) -> None:
    window = open_window()
    with qtbot.waitSignal(window.counter.model.raised):
        window.raise_card(ada)
    QTest.mouseClick(window.counter.card.content._name, Qt.MouseButton.LeftButton)
    assert window.opened.clients(window.pages).client.client_id == ada


def test_a_field_is_edited_saved_marked_and_undone(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    window = open_window()
    keys, view = keyboard(window), opened_page(qtbot, window, ada)
    identity = section(view, IdentitySection)
    given = identity.fields["given_name"]
    keys.press(Key.Key_1, CONTROL)
    keys.press(Key.Key_Tab)
    assert given.isAncestorOf(focused(window))
    keys.press(Key.Key_F2)
    keys.type("Adaeze")
    bench = window.opened.bench
    with qtbot.waitSignal(bench.changed):
        keys.press(Key.Key_Tab)
    qtbot.waitUntil(lambda: client_of(shop, ada).given_name == "Adaeze")
    qtbot.waitUntil(lambda: not given._mark.isHidden())
    assert identity.fields["family_name"].isAncestorOf(focused(window))
    qtbot.waitUntil(lambda: view.header.name.text() == "Okafor, Adaeze")
    with qtbot.waitSignal(bench.changed):
        keys.press(Key.Key_Z, CONTROL)
    assert client_of(shop, ada).given_name == "Ada"
    assert isinstance(given, InlineField)
    qtbot.waitUntil(lambda: given.button.shown == "Ada")


def test_an_impossible_birthday_is_said_at_its_field_and_stays_typed(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    window = open_window()
    keys, view = keyboard(window), opened_page(qtbot, window, ada)
    field = section(view, IdentitySection).fields["birthday"]
    assert isinstance(field, InlineField)
    field.edit()
    keys.type("3 May 2031")
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: "future" in said(field))
    assert isinstance(field.editor, QLineEdit)
    assert field.editor.text() == "3 May 2031"
    assert focused(window) is field.editor
    field.editor.selectAll()
    keys.type("3 May")
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: client_of(shop, ada).birthday == PartialDate(None, 5, 3))
    qtbot.waitUntil(lambda: field.button.shown == "3 May")
    assert said(field) == ""


def test_contacts_notes_occasions_and_allergies_are_added_one_after_another(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    window = open_window()
    keys, view = keyboard(window), opened_page(qtbot, window, ada)
    bench = window.opened.bench

    def add(line: Any, *texts: str) -> None:
        line.editor.setFocus()
        for text in texts:
            keys.type(text)
            with qtbot.waitSignal(bench.changed):
                keys.press(Key.Key_Return)
            qtbot.waitUntil(lambda: line.value() == "")
            assert focused(window) is line.editor

    contacts = section(view, ContactsSection)
    add(contacts.lists[ContactKind.PHONE].add_line, "04 78 00 00 00", "07 00 00 00 01")
    add(contacts.lists[ContactKind.ADDRESS].add_line, "12 rue des Tilleuls, 69006 Lyon")
    add(section(view, NotesSection).list.add_line, "prefers mornings")
    add(section(view, OccasionsSection).list.add_line, "wedding 12 June")
    add(section(view, AllergiesSection).list.add_line, "walnuts", "lilies")
    points = client_of(shop, ada).contact_points
    assert [one.as_typed for one in points][:3] == [
        "06 39 98 12 34", "04 78 00 00 00", "07 00 00 00 01",
    ]  # fmt: skip
    assert (points[3].street, points[3].postcode, points[3].city) == (
        "12 rue des Tilleuls", "69006", "Lyon",
    )  # fmt: skip
    assert [one.text for one in notes_of(shop, ada)][-1] == "prefers mornings"
    assert occasions_of(shop, ada)[0].day == PartialDate(None, 6, 12)
    assert {one.allergen for one in allergies_of(shop, ada).items} == {"walnuts", "lilies"}
    qtbot.waitUntil(lambda: "walnuts" in view.band.title.text())
    for _ in range(7):
        with qtbot.waitSignal(bench.changed):
            bench.undo()
    assert len(client_of(shop, ada).contact_points) == 1
    assert allergies_of(shop, ada).items == ()


def test_a_preferred_phone_is_ticked(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow
) -> None:
    window = open_window()
    view = opened_page(qtbot, window, ada)
    phones = section(view, ContactsSection).lists[ContactKind.PHONE]
    (row,) = phones._shown
    row.fields["preferred"].setFocus()
    with qtbot.waitSignal(window.opened.bench.changed):
        QTest.keyClick(focused(window), Key.Key_Space)
    assert client_of(shop, ada).contact_points[0].preferred
    QTest.keyClick(focused(window), Key.Key_Space)
    assert "one is always preferred" in said(row.fields["preferred"])


def test_a_deleted_note_comes_back_from_the_bin(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    window = open_window()
    keys, view = keyboard(window), opened_page(qtbot, window, ada)
    notes, bench = section(view, NotesSection), window.opened.bench
    notes.list._shown[0].focus_field(0)
    with qtbot.waitSignal(notes.loaded):
        keys.press(Key.Key_Delete)
    assert [one.text for one in notes_of(shop, ada)] == ["window table"]
    assert window.opened.toast.isVisible()
    assert notes.list._shown[0].isAncestorOf(focused(window))
    clients = window.opened.clients(window.pages)
    with qtbot.waitSignal(clients.bin.loaded):
        view.header.bin_wanted.emit()
    assert clients.bin.isVisible()
    rows = [one for one in clients.bin.findChildren(BinRow) if one.isVisible()]
    assert ["brings a dog" in one._lines.text() for one in rows] == [True]
    assert focused(window) is rows[0].button
    with qtbot.waitSignal(bench.changed):
        keys.press(Key.Key_Return)
    assert [one.text for one in notes_of(shop, ada)] == ["brings a dog", "window table"]
    keys.press(Key.Key_Escape)
    qtbot.waitUntil(view.isVisible)  # it is read anew before it is shown
    qtbot.waitUntil(lambda: rows_text(notes.list) == ["brings a dog", "window table"])


def test_an_allergy_is_removed_only_with_a_reason(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    add_allergy(shop, ada, NewAllergy("walnuts", severity=Severity.SEVERE))
    window = open_window()
    keys, view = keyboard(window), opened_page(qtbot, window, ada)
    allergies = section(view, AllergiesSection)
    allergies.list._shown[0].focus_field(0)
    keys.press(Key.Key_Delete)
    assert focused(window) is allergies.reason.removal.editor
    keys.press(Key.Key_Escape)
    assert not allergies.reason.is_asking
    assert allergies.list._shown[0].isAncestorOf(focused(window))
    keys.press(Key.Key_Delete)
    keys.press(Key.Key_Return)
    assert len(allergies_of(shop, ada).items) == 1
    keys.type("tested: none")
    with qtbot.waitSignal(window.opened.bench.changed):
        keys.press(Key.Key_Return)
    assert allergies_of(shop, ada).items == ()
    qtbot.waitUntil(lambda: not allergies.reason.is_asking)


def test_history_says_who_changed_what_and_values_only_to_those_allowed(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow
) -> None:
    boss, new = add_staff(shop, "Inès").made, add_staff(shop, "Tom").made
    (tom,) = (one for one in staff(shop) if one.id == new)
    let_see_history(shop, tom, sees=False)
    change_client(shop, ada, {"given_name": "Ada"}, {"given_name": "Adaeze"}, boss)
    window = open_window()
    view = opened_page(qtbot, window, ada)
    history = section(view, HistorySection)

    def newest() -> str:
        return history.lines._parts[0].text()

    for who, sees in ((boss, True), (new, False)):
        with qtbot.waitSignal(history.loaded):
            window.opened.bench.on_duty(who)
        assert "Given name" in newest()
        assert "Inès" in newest()
        assert ("Ada → Adaeze" in newest()) is sees


def test_two_windows_edit_the_same_field_and_a_person_chooses(
    qtbot: QtBot, shop: Shop, elsewhere: Shop, ada: int, open_window: OpenWindow,
    keyboard: Callable[..., Any],
) -> None:  # fmt: skip
    window = open_window()
    keys, view = keyboard(window), opened_page(qtbot, window, ada)
    field = section(view, IdentitySection).fields["given_name"]
    assert isinstance(field, InlineField)
    for chosen, kept in ((Key.Key_Left, "Mine"), (Key.Key_Right, "Theirs")):
        seen = client_of(shop, ada).given_name
        qtbot.waitUntil(lambda seen=seen: field.button.shown == seen)  # type: ignore[misc]
        field.edit()
        keys.type("Mine")
        change_client(elsewhere, ada, {"given_name": seen}, {"given_name": "Theirs"})
        keys.press(Key.Key_Return)
        qtbot.waitUntil(view.conflict.isVisible)
        assert isinstance(field.editor, QLineEdit)
        assert field.editor.text() == "Mine"
        keys.press(Key.Key_Return)  # nothing is chosen yet
        assert view.conflict.isVisible()
        keys.press(Key.Key_Right)
        keys.press(chosen)
        keys.press(Key.Key_Return)
        assert view.conflict.isHidden()
        qtbot.waitUntil(lambda kept=kept: field.button.shown == kept)  # type: ignore[misc]
        qtbot.waitUntil(
            lambda kept=kept: client_of(shop, ada).given_name == kept  # type: ignore[misc]
        )
        change_client(elsewhere, ada, {"given_name": kept}, {"given_name": "Ada"})


def test_deciding_later_keeps_what_was_typed(
    qtbot: QtBot, shop: Shop, elsewhere: Shop, ada: int, open_window: OpenWindow,
    keyboard: Callable[..., Any],
) -> None:  # fmt: skip
    window = open_window()
    keys, view = keyboard(window), opened_page(qtbot, window, ada)
    notes = section(view, NotesSection)
    row = notes.list._shown[0]
    row.focus_field(0)
    keys.press(Key.Key_F2)
    keys.type(" and a cat")
    change_note(elsewhere, row.record_id, {"text": "brings a dog"}, {"text": "no dog"})
    keys.press(Key.Key_Return)
    qtbot.waitUntil(view.conflict.isVisible)
    keys.press(Key.Key_Escape)
    assert view.conflict.isHidden()
    assert view.isVisible()
    field = row.fields["text"]
    assert isinstance(field, InlineField)
    assert isinstance(field.editor, QPlainTextEdit)
    assert field.editor.toPlainText() == "brings a dog and a cat"
    assert notes_of(shop, ada)[0].text == "no dog"
    window.open_page("counter")
    opened_page(qtbot, window, ada)
    assert field.editor.toPlainText() == "brings a dog and a cat"


def test_what_another_window_changes_shows_at_once_and_nothing_typed_is_lost(
    qtbot: QtBot, elsewhere: Shop, ada: int, open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    window = open_window()
    keys, view = keyboard(window), opened_page(qtbot, window, ada)
    identity, notes = section(view, IdentitySection), section(view, NotesSection)
    pronouns = identity.fields["pronouns"]
    assert isinstance(pronouns, InlineField)
    pronouns.edit()
    keys.type("sh")
    add_allergy(elsewhere, ada, NewAllergy("walnuts"))
    add_note(elsewhere, ada, "from elsewhere")
    qtbot.waitUntil(lambda: "walnuts" in view.band.title.text(), timeout=4000)
    qtbot.waitUntil(lambda: "from elsewhere" in rows_text(notes.list))
    assert focused(window) is pronouns.editor
    keys.type("e")
    assert pronouns.kind.raw(pronouns.editor) == "she"


def test_leaving_the_page_saves_and_other_clients_show_nothing_of_it(
    qtbot: QtBot, shop: Shop, take_in: Callable[..., int], ada: int, open_window: OpenWindow,
    keyboard: Callable[..., Any],
) -> None:  # fmt: skip
    other = take_in(family_name="Benali")
    window = open_window()
    keys, view = keyboard(window), opened_page(qtbot, window, ada)
    identity = section(view, IdentitySection)
    pronouns, birthday = identity.fields["pronouns"], identity.fields["birthday"]
    assert isinstance(pronouns, InlineField)
    assert isinstance(birthday, InlineField)
    birthday.edit()
    keys.type("soon")
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: birthday.is_refused)
    pronouns.edit()
    keys.type("she")
    opened_page(qtbot, window, other)
    qtbot.waitUntil(lambda: client_of(shop, ada).pronouns == "she")
    assert pronouns.button.shown == "–"
    assert not birthday.is_edited
    assert client_of(shop, other).pronouns == ""
    opened_page(qtbot, window, ada)
    assert isinstance(birthday.editor, QLineEdit)
    assert birthday.editor.text() == "soon"
    assert pronouns.button.shown == "she"


def test_nothing_is_shown_until_all_of_it_is_one_clients(
    qtbot: QtBot, shop: Shop, take_in: Callable[..., int], ada: int, open_window: OpenWindow
) -> None:
    other = take_in(family_name="Benali")
    window = open_window()
    view = opened_page(qtbot, window, ada)
    window.open_client(other)
    assert not view.band.isVisible()
    assert not view.body.isVisible()
    settle(qtbot, view)
    assert view.band.isVisible()
    assert view.header.name.text() == "Benali"
    assert view.isAncestorOf(focused(window))
    window.open_page("counter")
    add_allergy(shop, other, NewAllergy("walnuts"))
    with qtbot.waitSignal(window.opened.bench.changed, timeout=4000):
        pass  # nobody looks at the page, so it reads nothing
    assert "walnuts" not in view.band.title.text()
    window.open_client(other)
    assert not view.band.isVisible()
    settle(qtbot, view)
    assert "walnuts" in view.band.title.text()
    assert rows_text(section(view, AllergiesSection).list) == ["walnuts"]


def test_every_part_of_the_page_has_a_name(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow
) -> None:
    add_allergy(shop, ada, NewAllergy("walnuts"))
    window = open_window()
    view = opened_page(qtbot, window, ada)
    for field in section(view, IdentitySection).fields.values():
        if isinstance(field, InlineField):
            field.edit()
    nameless = [
        part
        for part in view.findChildren(QWidget)
        if part.isVisible()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name).strip()
    ]
    assert nameless == []


def test_closing_the_file_saves_what_is_being_typed(
    qtbot: QtBot, elsewhere: Shop, ada: int, open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    window = open_window()
    keys, view = keyboard(window), opened_page(qtbot, window, ada)
    section(view, IdentitySection).fields["pronouns"].setFocus()
    keys.press(Key.Key_F2)
    keys.type("she")
    window.close()
    assert client_of(elsewhere, ada).pronouns == "she"


def test_letters_outside_a_field_go_to_the_search(
    qtbot: QtBot, ada: int, open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    window = open_window()
    keys = keyboard(window)
    opened_page(qtbot, window, ada)
    keys.type("b")
    assert window.pages.currentWidget() is window.front
    assert window.counter.pane.field.text() == "b"


def test_tab_and_keys_reach_every_section_in_order(
    qtbot: QtBot, ada: int, open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    window = open_window()
    keys, view = keyboard(window), opened_page(qtbot, window, ada)
    sections = [one for one in view.sections.values() if one.first_stop() is not None]

    def current() -> int | None:
        at = focused(window)
        return next((n for n, one in enumerate(sections) if one.isAncestorOf(at)), None)

    reached = [current()]
    for _ in range(400):
        keys.press(Key.Key_Tab)
        if current() != reached[-1]:
            reached.append(current())
        if current() is None:
            break
    assert reached[:-1] == list(range(len(sections)))
    for number, _ in enumerate(sections[:9]):
        keys.press(Qt.Key(Key.Key_1 + number), CONTROL)
        assert current() == number
    keys.press(Key.Key_1, CONTROL)
    keys.press(Key.Key_PageDown, CONTROL)
    assert current() == 1
    keys.press(Key.Key_PageUp, CONTROL)
    assert current() == 0


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    ("size", "percent"), [((800, 600), 100), ((1366, 768), 200), ((800, 600), 200)]
)
def test_the_band_and_the_field_one_is_at_are_in_sight(
    qtbot: QtBot, shop: Shop, ada: int, open_window: OpenWindow, keyboard: Callable[..., Any],
    language: str, size: tuple[int, int], percent: int,
) -> None:  # fmt: skip
    add_allergy(shop, ada, NewAllergy("fruits à coque", severity=Severity.SEVERE))
    add_allergy(shop, ada, NewAllergy("lait", DietaryKind.INTOLERANCE))
    window = open_window(language, text_percent=percent, size=size)
    keys, view = keyboard(window), opened_page(qtbot, window, ada)
    for _ in range(12):
        keys.press(Key.Key_Tab)
        qtbot.waitUntil(lambda: is_in_sight(view, focused(window)))
        band = view.band
        edge = QRect(band.mapTo(window, QPoint()), band.size())
        assert window.rect().contains(edge)
        assert "fruits à coque" in band.title.text()
        assert band.title.visibleRegion().boundingRect() == band.title.rect()
    assert view._content.width() <= view.body.viewport().width()


def is_in_sight(view: ClientView, part: QWidget) -> bool:
    place = QRect(part.mapTo(view.body.viewport(), QPoint()), part.size())
    return view.body.viewport().rect().intersects(place)
