"""From “a party of four arrives” to a printed chit, in twenty keys at most."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shop_app.domain.allergens import AllergenState
from shop_app.domain.allergies import AllergyStatus, NewAllergy, Severity
from shop_app.domain.bookings import NewBooking
from shop_app.domain.dishes import NewCell
from shop_app.domain.links import LinkKind, NewLink
from shop_app.domain.offers import Answer
from shop_app.domain.products import NewProduct
from shop_app.domain.slips import Paper, Slip, all_texts
from shop_app.domain.visits import NewVisit
from shop_app.services.allergies import add_allergy
from shop_app.services.bookings import expect
from shop_app.services.chits import chit_of_booking
from shop_app.services.deleting import delete_clients
from shop_app.services.dishes import add_dish, confirm_cells
from shop_app.services.kept_chits import chits_of_visit
from shop_app.services.links import add_link
from shop_app.services.shop import Shop
from shop_app.services.visits import record_visit
from shop_app.ui.features.table.page import TablePage
from shop_app.ui.features.table.table_rows import Group
from shop_app.ui.kit.printing import PrintPreview
from shop_app.ui.kit.wording import spoken
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
MOST_KEYS = 20


class Printer:
    """Stands in for the printer: keeps what was printed on it."""

    def __init__(self, folder: Path) -> None:
        self.printed: list[str] = []
        self.shown: PrintPreview | None = None
        self._folder = folder

    def preview(self, slip: Slip, parent: QWidget) -> PrintPreview:
        self.shown = PrintPreview(
            slip,
            parent,
            printers=["Kitchen"],
            print_on=self._print,
            choose_path=lambda _parent, name: str(self._folder / name),
        )
        self.shown.open()
        return self.shown

    def _print(self, slip: Slip, paper: Paper, _name: str) -> None:
        assert paper is Paper.ROLL
        self.printed.append("\n".join(map(spoken, all_texts(slip))))


@pytest.fixture
def family(shop: Shop, take_in: Callable[..., int]) -> tuple[int, int]:
    """Hélène, severely allergic to nuts, and her partner, who usually comes along."""
    helene = take_in(given_name="Hélène", family_name="Lefèvre")
    add_allergy(shop, helene, NewAllergy("walnuts", severity=Severity.SEVERE))
    marc = take_in(given_name="Marc", allergy_status=AllergyStatus.NONE_KNOWN)
    add_link(shop, NewLink(helene, LinkKind.PARTNER, marc, comes_along=True))
    return helene, marc


@pytest.fixture
def dishes(shop: Shop) -> dict[str, int]:
    """A tart with nuts, a soup of which nothing is known, and a sole free of everything."""
    made = {}
    for name in ("Tart", "Soup", "Sole"):
        done = add_dish(shop, NewProduct(name)).made
        assert done is not None
        made[name] = done
    codes = ("nuts", "milk", "fish", "gluten")
    confirm_cells(shop, [NewCell(made["Tart"], "nuts", AllergenState.CONTAINS)])
    confirm_cells(shop, [NewCell(made["Sole"], one, AllergenState.FREE_OF) for one in codes])
    return made


def shown(page: TablePage) -> dict[str, Answer]:
    rows = [one for one in page.matrix.rows.rows if not isinstance(one, Group)]
    return {one.dish.product.name: one.decision.answer for one in rows}


def opened(window: MainWindow, *clients: int, guests: int = 0) -> TablePage:
    window.open_table(clients, guests=guests)
    return window.opened.table(window.pages)


def test_from_a_party_of_four_to_a_printed_chit(
    qtbot: QtBot,
    shop: Shop,
    family: tuple[int, int],
    dishes: dict[str, int],
    open_window: OpenWindow,
    keyboard: Callable[..., Any],
    tmp_path: Path,
) -> None:
    del dishes
    visit = record_visit(shop, NewVisit(family[0], covers=4)).made
    assert visit is not None
    window, printer = open_window(), Printer(tmp_path)
    page = window.opened.table(window.pages)
    page.preview = printer.preview
    keys, model = keyboard(window), page.model

    with qtbot.waitSignal(window.counter.model.found):
        keys.type("lef")
    with qtbot.waitSignal(window.counter.model.raised):
        keys.press(Key.Key_Return)
    with qtbot.waitSignal(model.shown):
        keys.press(Key.Key_T, CONTROL)
    assert page.isVisible()
    qtbot.waitUntil(page.buttons.along.isVisible)
    keys.press(Key.Key_F7)
    keys.type("++")
    keys.press(Key.Key_F4)
    qtbot.waitUntil(lambda: printer.shown is not None)  # of all four, however fast one types
    preview = printer.shown
    assert preview is not None
    QTest.keyClick(preview.focusWidget() or preview, Key.Key_Return)
    assert keys.count + 1 <= MOST_KEYS

    (chit,) = printer.printed
    assert chit.index("SEVERE allergy\nwalnuts [nuts]") < chit.index("NEVER ASKED")
    assert "Marc" in chit
    assert "4 covers" in chit
    qtbot.waitUntil(lambda: len(chits_of_visit(shop, visit)) == 1)
    assert not page.reprint.isVisible()

    add_allergy(shop, family[1], NewAllergy("milk"))
    model.load()
    qtbot.waitUntil(page.reprint.isVisible)
    assert "REPRINT" in page.reprint.title.text()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    keys.press(Key.Key_F4)
    qtbot.waitUntil(lambda: printer.shown is not preview)
    again = printer.shown
    assert again is not None
    QTest.keyClick(again.focusWidget() or again, Key.Key_Return)
    qtbot.waitUntil(lambda: not page.reprint.isVisible())
    assert "milk" in printer.printed[1]


def test_dishes_stand_by_answer_and_the_severe_guest_first(
    qtbot: QtBot,
    family: tuple[int, int],
    dishes: dict[str, int],
    open_window: OpenWindow,
) -> None:
    del dishes
    window = open_window()
    page = opened(window, family[1], family[0])
    qtbot.waitUntil(lambda: len(page.matrix.rows.rows) > 0)
    assert shown(page) == {"Tart": Answer.NEVER, "Soup": Answer.NEVER, "Sole": Answer.OFFER}
    rows = page.matrix.rows
    assert [one.guest.name for one in rows.seats] == ["Lefèvre, Hélène", "Marc"]
    groups = [spoken(one.words) for one in rows.rows if isinstance(one, Group)]
    assert groups == [
        "nothing recorded against it; confirm with the kitchen · 1", "do not offer · 2",
    ]  # fmt: skip
    heard = [
        rows.data(rows.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)
        for row in range(1, len(rows.rows))
        if rows.dish(row) is not None
    ]
    assert "Tart, Lefèvre, Hélène: do not offer: contains walnuts" in heard
    assert "Soup, Lefèvre, Hélène: do not offer: unknown: walnuts" in heard
    assert page.matrix.currentIndex().row() == 1
    QTest.keyClick(page.matrix, Key.Key_Down)
    dish = page.matrix.current()
    assert dish is not None
    assert dish.dish.product.name in page.reasons.heading.text()
    assert "Hélène" in page._why.text()


def test_a_guest_nobody_knows_was_never_asked_and_can_leave_again(
    qtbot: QtBot, dishes: dict[str, int], open_window: OpenWindow
) -> None:
    del dishes
    window = open_window()
    window.open_page("table")
    page = window.opened.table(window.pages)
    assert not page.buttons.printing.isEnabled()
    for _ in range(2):
        QTest.keyClicks(page.search.field, "+")
    qtbot.waitUntil(lambda: len(page.matrix.rows.seats) == 2)
    assert set(shown(page).values()) == {Answer.ASK}
    assert "2 guest" in page.chips.chips[0].text()
    page.chips.chips[0].setFocus()
    QTest.keyClick(page.chips.chips[0], Key.Key_Delete)
    qtbot.waitUntil(lambda: len(page.matrix.rows.seats) == 1)
    QTest.keyClicks(page.search.field, "-")
    qtbot.waitUntil(lambda: not page.buttons.printing.isEnabled())


def test_clients_are_found_with_their_allergies_in_words(
    qtbot: QtBot, family: tuple[int, int], dishes: dict[str, int], open_window: OpenWindow
) -> None:
    del dishes
    window = open_window()
    page = opened(window)
    QTest.keyClicks(page.search.field, "lefevre")
    qtbot.waitUntil(lambda: page.search.list.count() == 1 and page.search.list.isVisible())
    assert "SEVERE: walnuts" in page.search.list.item(0).text()
    QTest.keyClick(page.search.field, Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.chips.chips) == 1)
    assert page.model.party.client_ids == (family[0],)
    assert "SEVERE allergy: walnuts" in page.chips.chips[0].text()


def test_the_kitchen_view_says_the_chit_and_follows_changes(
    qtbot: QtBot,
    shop: Shop,
    family: tuple[int, int],
    dishes: dict[str, int],
    open_window: OpenWindow,
) -> None:
    del dishes
    window = open_window()
    page = opened(window, *family)
    qtbot.waitUntil(lambda: page.buttons.printing.isEnabled() and page.model.read is not None)
    QTest.keyClick(page.search.field, Key.Key_F6)
    kitchen = page.kitchen
    assert kitchen is not None

    qtbot.waitUntil(lambda: "walnuts [nuts]" in kitchen.words())
    add_allergy(shop, family[1], NewAllergy("milk", severity=Severity.SEVERE))
    page.model.load()
    qtbot.waitUntil(lambda: "milk" in kitchen.words())
    QTest.keyClick(kitchen, Key.Key_F11)
    assert kitchen.isFullScreen()
    QTest.keyClick(kitchen, Key.Key_Escape)
    qtbot.waitUntil(lambda: page.kitchen is None)


def test_a_chit_is_saved_as_a_pdf(
    qtbot: QtBot, family: tuple[int, int], open_window: OpenWindow, tmp_path: Path
) -> None:
    window, printer = open_window(), Printer(tmp_path)
    page = opened(window, *family)
    page.preview = printer.preview
    qtbot.waitUntil(lambda: page.model.read is not None and page.buttons.printing.isEnabled())
    page.table_name.setText("7")
    qtbot.waitUntil(lambda: page.model.read is not None and page.model.read.party.table_name == "7")
    QTest.keyClick(page.search.field, Key.Key_F4)
    qtbot.waitUntil(lambda: printer.shown is not None)
    assert printer.shown is not None
    with qtbot.waitSignal(page._bench.changed):
        QTest.keyClick(printer.shown, Key.Key_P)
    (saved,) = tmp_path.glob("*.pdf")
    assert saved.name == "Kitchen chit 7.pdf"


def test_a_table_that_cannot_be_read_says_so_and_shows_nothing_old(
    qtbot: QtBot,
    shop: Shop,
    family: tuple[int, int],
    dishes: dict[str, int],
    open_window: OpenWindow,
) -> None:
    del dishes
    window = open_window()
    page = opened(window, *family)
    qtbot.waitUntil(lambda: page.model.read is not None and page.buttons.printing.isEnabled())
    QTest.keyClick(page.search.field, Key.Key_F6)
    kitchen = page.kitchen
    assert kitchen is not None
    with qtbot.waitSignal(page.model.unread):
        page._bench.do(page, lambda: delete_clients(shop, [family[1]]))
    assert "UNKNOWN" in page.reprint.title.text()
    assert page.reprint.isVisible()
    assert page.chips.chips == []
    assert not page.buttons.printing.isEnabled()
    assert "UNKNOWN" in kitchen.band.title.text()
    assert kitchen.words() == ""
    page.buttons.clearing.click()
    qtbot.waitUntil(lambda: not page.reprint.isVisible())


def test_guests_chosen_later_are_noted_with_the_booking(
    qtbot: QtBot,
    shop: Shop,
    family: tuple[int, int],
    open_window: OpenWindow,
    tmp_path: Path,
) -> None:
    new = NewBooking(shop.clock().date(), "20h", family[0], covers=2, table_name="7")
    booking = expect(shop, new).made
    assert booking is not None
    window, printer = open_window(), Printer(tmp_path)
    window.open_table((family[0],), guests=1, booking_id=booking)
    page = window.opened.table(window.pages)
    page.preview = printer.preview
    page.model.add_along()
    qtbot.waitUntil(lambda: page.model.read is not None and len(page.chips.chips) == 3)
    page.buttons.printing.click()
    qtbot.waitUntil(lambda: printer.shown is not None)
    assert printer.shown is not None
    with qtbot.waitSignal(page._bench.changed):
        QTest.keyClick(printer.shown, Key.Key_Return)
    (chit,) = printer.printed
    assert "Table 7 · 20:00" in chit
    assert "3 covers" in chit
    kept = chit_of_booking(shop, booking, unknown="Guest")
    assert kept.printed_before is not None
    assert not kept.is_outdated


@pytest.mark.parametrize(
    ("language", "percent", "size"),
    [("en", 200, (800, 600)), ("fr", 200, (800, 600)), ("fr", 100, (1366, 768))],
)
def test_every_word_of_an_allergy_is_in_sight_whatever_the_size(
    qtbot: QtBot,
    shop: Shop,
    take_in: Callable[..., int],
    dishes: dict[str, int],
    open_window: OpenWindow,
    language: str,
    percent: int,
    size: tuple[int, int],
) -> None:
    del dishes
    client = take_in(given_name="<img src=/etc/passwd>", family_name="Lefèvre-Montbéliard")
    for one in ("walnuts", "m" * 60, "crustacés, même en bouillon", "lait de vache"):
        add_allergy(shop, client, NewAllergy(one, severity=Severity.SEVERE))
    window = open_window(language, text_percent=percent, size=size)
    page = opened(window, client, guests=2)
    qtbot.waitUntil(lambda: len(page.chips.chips) == 2 and page.model.read is not None)
    qtbot.waitUntil(lambda: page.chips.chips[0].width() > 0)
    QApplication.processEvents()
    for chip in page.chips.chips:
        assert chip.height() >= chip.heightForWidth(chip.width())
        assert chip.mapTo(window, chip.rect().bottomRight()).x() < window.width()
    assert "<img" in page.chips.chips[0].text()
    matrix, head = page.matrix, page.matrix.horizontalHeader()
    for column in range(head.count()):
        assert head.height() >= head.sectionSizeFromContents(column).height()
    for row, dish in enumerate(matrix.rows.rows):
        if not isinstance(dish, Group):
            width = head.sectionSize(0)
            assert matrix.rowHeight(row) >= matrix._painter.height_of(row, width)


def test_every_part_of_both_pages_is_named(
    qtbot: QtBot, family: tuple[int, int], dishes: dict[str, int], open_window: OpenWindow
) -> None:
    del dishes
    window = open_window()
    page = opened(window, *family, guests=1)
    qtbot.waitUntil(lambda: len(page.chips.chips) == 3)
    window.open_page("menu")
    menu = window.opened.menu(window.pages)
    qtbot.waitUntil(lambda: len(menu.rows.rows) == 3)
    for place in (page, menu):
        for part in place.findChildren(QWidget):
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible():
                named = QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
                assert named.strip(), part
