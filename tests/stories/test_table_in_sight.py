"""The table and the kitchen's screen: dishes in sight, severe guests always, nothing overlaid."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shop_app.domain.allergens import AllergenState, eu_allergens
from shop_app.domain.allergies import AllergyStatus, DietaryKind, NewAllergy, Severity
from shop_app.domain.bookings import NewBooking
from shop_app.domain.dishes import NewCell
from shop_app.domain.products import NewProduct
from shop_app.domain.slips import all_texts
from shop_app.services.allergies import add_allergy
from shop_app.services.booking_lists import day_list
from shop_app.services.bookings import expect
from shop_app.services.dishes import add_dish, confirm_cells
from shop_app.services.notes import add_note
from shop_app.services.shop import Shop
from shop_app.ui.features.table.page import TablePage
from shop_app.ui.features.table.table_rows import Group
from shop_app.ui.kit.wording import spoken
from shop_app.ui.shell.main_window import MainWindow
from shop_app.ui.translations import say

OpenWindow = Callable[..., MainWindow]
Key = Qt.Key
TWELVE = ("gluten", "poisson", "lait", "moutarde", "crustacés", "œufs", "arachide", "soja",
          "fruits à coque", "céleri", "sésame", "lupin")  # fmt: skip


@pytest.fixture
def jean(shop: Shop, take_in: Callable[..., int]) -> int:
    """Jean, with twelve allergies, three of them severe."""
    made = take_in(given_name="Jean", family_name="Partage")
    for number, one in enumerate(TWELVE):
        severity = Severity.SEVERE if number < 3 else Severity.MILD
        add_allergy(shop, made, NewAllergy(one, severity=severity))
    return made


@pytest.fixture
def dishes(shop: Shop) -> None:
    """Six dishes of which nothing is known, and a sorbet free of everything."""
    for name in ("Soup", "Tart", "Sole", "Salad", "Flan", "Pie"):
        add_dish(shop, NewProduct(name))
    sorbet = add_dish(shop, NewProduct("Sorbet")).made
    assert sorbet is not None
    codes = [code for code, _ in eu_allergens()]
    confirm_cells(shop, [NewCell(sorbet, one, AllergenState.FREE_OF) for one in codes])


def opened(qtbot: QtBot, window: MainWindow, *clients: int, guests: int = 0) -> TablePage:
    window.open_table(clients, guests=guests)
    page = window.opened.table(window.pages)
    qtbot.waitUntil(lambda: page.model.read is not None and bool(page.matrix.rows.seats))
    QApplication.processEvents()
    return page


@pytest.mark.parametrize(
    ("percent", "size"), [(100, (1366, 768)), (200, (1366, 768)), (200, (800, 600))]
)
def test_a_guest_of_twelve_allergies_leaves_the_dishes_in_sight(
    qtbot: QtBot, jean: int, dishes: None, open_window: OpenWindow,
    take_in: Callable[..., int], percent: int, size: tuple[int, int],
) -> None:  # fmt: skip
    del dishes
    window = open_window(text_percent=percent, size=size)
    page = opened(qtbot, window, jean, take_in(given_name="Bo"), guests=1)
    head, matrix = page.matrix.horizontalHeader(), page.matrix
    assert head.height() <= window.height() / 3
    first = next(n for n, row in enumerate(matrix.rows.rows) if not isinstance(row, Group))
    in_sight = matrix.visibleRegion().boundingRect()
    top = matrix.rowViewportPosition(first) + head.height()
    assert top + matrix.rowHeight(first) / 2 < in_sight.bottom()
    tip = matrix.rows.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert all(one in tip for one in TWELVE)
    short = head.height()
    QTest.keyClick(page.search.field, Key.Key_F2)  # every word, by one key
    if page.chips.isVisible():
        assert all(one in page.chips.chips[0].text() for one in TWELVE)
    else:
        assert head.height() >= short
    QTest.keyClick(page.search.field, Key.Key_F2)
    assert head.height() == short


def test_what_is_severe_is_never_shortened_and_how_many_more_is_said(
    qtbot: QtBot, jean: int, dishes: None, open_window: OpenWindow
) -> None:
    del dishes
    page = opened(qtbot, open_window(), jean)
    chip = page.chips.chips[0]
    assert "SEVERE allergy: gluten · poisson · lait" in chip.text()
    assert "and 6 more" in chip.text()
    assert all(one in chip.toolTip() for one in TWELVE)


def test_what_may_be_offered_stands_first(
    qtbot: QtBot, jean: int, dishes: None, open_window: OpenWindow
) -> None:
    del dishes
    page = opened(qtbot, open_window(), jean)
    first = page.matrix.rows.dish(1)
    assert first is not None
    assert first.dish.product.name == "Sorbet"


def test_kinds_are_told_apart_by_word_and_colour(
    qtbot: QtBot, shop: Shop, dishes: None, open_window: OpenWindow,
    take_in: Callable[..., int],
) -> None:  # fmt: skip
    del dishes
    lucie = take_in(given_name="Lucie", allergy_status=AllergyStatus.NONE_KNOWN)
    add_allergy(shop, lucie, NewAllergy("vegan", DietaryKind.DIET))
    add_allergy(shop, lucie, NewAllergy("coriander", DietaryKind.AVERSION))
    page = opened(qtbot, open_window(), lucie)
    chip = page.chips.chips[0]
    assert "diet: vegan · does not like: coriander" in chip.text()
    assert chip.property("state") == "muted"
    add_allergy(shop, lucie, NewAllergy("lait", DietaryKind.INTOLERANCE))
    page.model.load()
    qtbot.waitUntil(lambda: "intolerance: lait" in page.chips.chips[0].text())
    assert page.chips.chips[0].property("state") == "danger"


def test_a_diet_is_worded_as_one(
    qtbot: QtBot, shop: Shop, open_window: OpenWindow, take_in: Callable[..., int]
) -> None:
    lucie = take_in(given_name="Lucie", allergy_status=AllergyStatus.NONE_KNOWN)
    add_allergy(shop, lucie, NewAllergy("vegan", DietaryKind.DIET))
    flan = add_dish(shop, NewProduct("Flan")).made
    add_dish(shop, NewProduct("Soup"))
    assert flan is not None
    confirm_cells(shop, [NewCell(flan, "milk", AllergenState.CONTAINS)])
    page = opened(qtbot, open_window(), lucie)
    rows = page.matrix.rows
    shown = {rows.headerData(n, Qt.Orientation.Vertical): rows.data(rows.index(n, 0))
             for n in range(len(rows.rows))}  # fmt: skip
    assert shown["Flan"].startswith("not vegan: contains eggs, milk")
    assert "not known whether it fits: vegan" in shown["Soup"]


def test_what_is_only_mentioned_is_a_question_and_on_the_chit(
    qtbot: QtBot, shop: Shop, dishes: None, open_window: OpenWindow,
    take_in: Callable[..., int],
) -> None:  # fmt: skip
    del dishes
    paul = take_in(given_name="Paul", allergy_status=AllergyStatus.NONE_KNOWN)
    add_note(shop, paul, "Big reaction to nuts on Sunday, EpiPen")
    page = opened(qtbot, open_window(), paul)
    chip = page.chips.chips[0]
    assert "ASK: mentioned, not confirmed: “Big reaction to nuts" in chip.text()
    assert chip.property("state") == "warn"
    QTest.keyClick(page.search.field, Key.Key_F6)
    qtbot.waitUntil(lambda: page.kitchen is not None)
    assert page.kitchen is not None
    kitchen = page.kitchen
    qtbot.waitUntil(lambda: "mentioned, not confirmed: Big reaction" in kitchen.words())
    assert "none known" not in kitchen.words()


@pytest.fixture
def mirrored() -> Iterator[None]:
    """Everything reads from right to left."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_from_right_to_left_no_icon_stands_on_the_words(
    qtbot: QtBot, mirrored: None, jean: int, dishes: None, open_window: OpenWindow
) -> None:
    del dishes, mirrored
    page = opened(qtbot, open_window(), jean)
    chip = page.chips.chips[0]
    qtbot.waitUntil(lambda: chip.width() > 0)
    QApplication.processEvents()
    icon = chip._glyph.geometry()
    assert not icon.intersects(chip.contentsRect())
    assert chip.rect().contains(icon)
    assert icon.center().x() > chip.width() / 2


def test_the_words_of_a_group_stay_in_sight_when_columns_are_scrolled(
    qtbot: QtBot, mirrored: None, jean: int, dishes: None, open_window: OpenWindow,
    take_in: Callable[..., int],
) -> None:  # fmt: skip
    del dishes, mirrored
    others = [take_in(given_name=f"Ana {n}") for n in range(6)]
    page = opened(qtbot, open_window(size=(800, 600)), jean, *others)
    matrix = page.matrix
    assert matrix.horizontalScrollBar().maximum() > 0
    band = QRect(QPoint(0, matrix.rowViewportPosition(0)), matrix.viewport().size())
    band.setHeight(matrix.rowHeight(0))
    ink = []
    for at in (0, matrix.horizontalScrollBar().maximum()):
        matrix.horizontalScrollBar().setValue(at)
        image = matrix.viewport().grab(band).toImage()
        ground = image.pixel(2, 2)
        ink.append(sum(image.pixel(x, y) != ground for x in range(0, image.width(), 2)
                       for y in range(0, image.height(), 2)))  # fmt: skip
    assert min(ink) > max(ink) * 0.8  # as many letters wherever the columns are


@pytest.mark.parametrize("size", [(1366, 768), (800, 600)])
def test_a_toast_covers_neither_reasons_nor_dishes(
    qtbot: QtBot, jean: int, dishes: None, open_window: OpenWindow, size: tuple[int, int]
) -> None:
    del dishes
    window = open_window(size=size)
    page = opened(qtbot, window, jean)
    toast = window.opened.toast
    toast.say("Chit kept as printed")
    QApplication.processEvents()
    for part in (page.reasons, page.matrix, page.chips):
        corner = part.mapTo(window, QPoint())
        assert not toast.geometry().intersects(QRect(corner, part.size())), part
    assert window.rect().contains(toast.geometry())


# Seats


def test_seats_are_given_by_keyboard_and_printed(
    qtbot: QtBot, jean: int, dishes: None, open_window: OpenWindow,
    take_in: Callable[..., int],
) -> None:  # fmt: skip
    del dishes
    window = open_window()
    page = opened(qtbot, window, jean, take_in(given_name="Bo"))
    window.activateWindow()
    QTest.keyClick(page.search.field, Key.Key_F3)
    assert page.seat.isVisible()
    assert "Jean" in page.seat.placeholderText()
    for seat in ("3", "4"):
        QTest.keyClicks(page.seat, seat)
        QTest.keyClick(page.seat, Key.Key_Return)
    assert not page.seat.isVisible()
    qtbot.waitUntil(lambda: page.model.read is not None
                    and page.model.read.party == page.model.party
                    and len(page.model.party.seats) == 2)  # fmt: skip
    read = page.model.read
    assert read is not None
    assert read.chit is not None
    said = [spoken(one) for one in all_texts(read.chit.slip)]
    assert "Seat 3 · Partage, Jean" in said
    assert "Seat 4 · Bo" in said
    assert page.chips.chips[0].text().startswith("Seat 3 · Partage, Jean")


def test_the_seat_of_who_booked_is_kept_with_the_booking(
    qtbot: QtBot, shop: Shop, jean: int, open_window: OpenWindow
) -> None:
    made = expect(shop, NewBooking(shop.clock().date(), "20h", jean, covers=1)).made
    assert made is not None
    window = open_window()
    window.open_table((jean,), booking_id=made)
    page = window.opened.table(window.pages)
    qtbot.waitUntil(lambda: bool(page.chips.chips))
    QTest.keyClick(page.search.field, Key.Key_F3)
    QTest.keyClicks(page.seat, "3")
    with qtbot.waitSignal(window.opened.bench.changed):
        QTest.keyClick(page.seat, Key.Key_Return)
    assert day_list(shop).parties[0].booking.seat == "3"
    qtbot.waitUntil(lambda: page.chips.chips[0].text().startswith("Seat 3 · Partage, Jean"))


# The kitchen's screen


def test_the_kitchen_s_pages_turn_by_themselves_and_severe_guests_stay(
    qtbot: QtBot, shop: Shop, jean: int, open_window: OpenWindow, take_in: Callable[..., int]
) -> None:
    others = []
    for number in range(14):
        client = take_in(given_name=f"Guest{number:02}")
        add_allergy(shop, client, NewAllergy("sésame", severity=Severity.MILD))
        others.append(client)
    window = open_window()
    window.open_table((jean, *others))
    page = window.opened.table(window.pages)
    qtbot.waitUntil(page.buttons.printing.isEnabled)
    QTest.keyClick(page.search.field, Key.Key_F6)
    qtbot.waitUntil(lambda: page.kitchen is not None)
    kitchen = page.kitchen
    assert kitchen is not None
    kitchen.resize(1280, 720)
    qtbot.waitUntil(lambda: kitchen.pages.text().startswith("page 1 of "))
    assert kitchen.turning.isActive()
    assert 7_000 <= kitchen.turning.interval() <= 9_000
    pages = int(kitchen.pages.text().rsplit(" ", 1)[1])
    seen = set()
    for number in range(pages):
        QApplication.processEvents()
        assert kitchen.pages.text() == f"page {number + 1} of {pages}"
        assert {"gluten", "poisson", "lait"} <= set(kitchen.words().split("\n"))
        assert _all_in_sight(kitchen.staying)
        assert _all_in_sight(kitchen.turning_part)
        seen |= {one for one in kitchen.words().split("\n") if one.startswith("Guest")}
        kitchen.turning.timeout.emit()
    assert len(seen) == 14
    assert kitchen.pages.text() == f"page 1 of {pages}"  # and from the beginning
    assert "As known at 11:30" in kitchen.told_at.text()
    QTest.keyClick(kitchen, Key.Key_Right)
    assert kitchen.pages.text() == f"page 2 of {pages}"


def test_what_fits_does_not_turn(qtbot: QtBot, jean: int, open_window: OpenWindow) -> None:
    window = open_window()
    window.open_table((jean,))
    page = window.opened.table(window.pages)
    qtbot.waitUntil(page.buttons.printing.isEnabled)
    QTest.keyClick(page.search.field, Key.Key_F6)
    kitchen = page.kitchen
    assert kitchen is not None
    kitchen.resize(1920, 1080)
    qtbot.waitUntil(lambda: set(TWELVE) <= set(kitchen.words().split("\n")))
    assert not kitchen.turning.isActive()
    assert kitchen.pages.text() == ""


def _all_in_sight(part: QWidget) -> bool:
    words = [one for one in part.findChildren(QWidget) if hasattr(one, "heightForWidth")]
    inside = [one for one in words if type(one).__name__ == "WrappingLabel"]
    return all(one.visibleRegion().boundingRect() == one.rect() for one in inside)


# A file that cannot be read


@pytest.fixture
def unreadable(shop: Shop) -> Iterator[Callable[[], None]]:
    """Makes allergies unreadable, as a damaged page of the file does; mends it at the end."""

    def damage() -> None:
        with shop.store.write() as tx:
            tx.connection.exec_driver_sql("ALTER TABLE allergies RENAME TO allergies_damaged")

    yield damage
    with shop.store.write() as tx:
        tx.connection.exec_driver_sql("ALTER TABLE allergies_damaged RENAME TO allergies")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_where_the_file_cannot_be_read_table_and_kitchen_say_to_ask(
    qtbot: QtBot, jean: int, dishes: None, open_window: OpenWindow,
    unreadable: Callable[[], None], language: str,
) -> None:  # fmt: skip
    del dishes
    window = open_window(language)
    page = opened(qtbot, window, jean)
    QTest.keyClick(page.search.field, Key.Key_F6)
    qtbot.waitUntil(lambda: page.kitchen is not None)
    kitchen = page.kitchen
    assert kitchen is not None
    qtbot.waitUntil(lambda: "gluten" in kitchen.words())
    window.opened._timer.stop()  # else other pages would report the same once a second
    unreadable()
    with qtbot.captureExceptions() as caught:
        page.model.load()
        qtbot.waitUntil(page.reprint.isVisible)
    assert caught  # our own report is made all the same
    words = say(page.reprint.title.text())
    assert "UNKNOWN – ASK" in words or "À DEMANDER" in words.upper()
    assert kitchen.band.isVisible()
    assert kitchen.band.title.text() == words
    assert kitchen.words() == ""
    assert page.chips.chips == []
    assert page.matrix.isHidden() or not page.matrix.isVisible()
    assert not page.buttons.printing.isEnabled()
