"""Every word and button of the window is wholly in sight: 200 %, two languages, mirrored."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from shop_app.domain.allergies import DietaryKind, NewAllergy, Severity
from shop_app.domain.bookings import NewBooking
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.follow_up_rules import NewRule, Trigger
from shop_app.domain.follow_ups import NewFollowUp
from shop_app.domain.imported_clients import NotTaken, Origin
from shop_app.domain.preferences import NewPreference
from shop_app.domain.visits import NewPurchase, NewVisit
from shop_app.services.allergies import add_allergy
from shop_app.services.bookings import expect
from shop_app.services.client_import import ImportReport
from shop_app.services.follow_up_rules import add_rule
from shop_app.services.follow_ups import add_follow_up
from shop_app.services.imports import FilesReport, Taken
from shop_app.services.notes import add_note
from shop_app.services.preferences import add_preference
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.services.visits import record_visit
from shop_app.text import translate
from shop_app.ui.features.counter.page import CounterPage
from shop_app.ui.features.settings.page import SettingsPage
from shop_app.ui.kit.buttons import KeyButton, Segment
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def known(shop: Shop, take_in: Callable[..., int]) -> int:
    """A client with something in every part of the card."""
    client = take_in(
        title="Mme",
        given_name="Hélène",
        family_name="Lefèvre-Montbéliard",
        pronunciation="le-FÈVRE",
        organisation="Maison Lefèvre & Filles",
        contact_points=(
            NewContactPoint(ContactKind.PHONE, "06 39 98 11 22"),
            NewContactPoint(ContactKind.EMAIL, "helene.lefevre-montbeliard@example.org"),
        ),
    )
    add_allergy(shop, client, NewAllergy("fruits à coque", severity=Severity.SEVERE))
    milk = NewAllergy("lait de vache", DietaryKind.INTOLERANCE, severity=Severity.MILD)
    for one in (milk, NewAllergy("crustacés, même en bouillon", reaction="gonfle")):
        add_allergy(shop, client, one)
    add_note(shop, client, "Vient avec son chien\nJamais près de la porte")
    add_preference(shop, client, NewPreference("Table près de la fenêtre", "table"))
    member = add_staff(shop, "Anne-Charlotte")
    add_rule(shop, NewRule(Trigger.PRODUCT, "Saint-Julien", 0, "Demander si le vin a plu"))
    items = (NewPurchase("Saint-Julien"), NewPurchase("Filet de bar, fenouil"))
    for _ in range(3):
        record_visit(shop, NewVisit(client, None, 2, items, "ravie"), member.made)
    with shop.store.read() as tx:
        add_follow_up(shop, NewFollowUp(client, "Mettre de côté six bouteilles", shop.today(tx)))
    return client


def settle() -> None:
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def in_sight(widget: QWidget, window: QWidget) -> bool:
    """Tell whether all of `widget` is inside every part it stands in; scrolling up is allowed."""
    part = widget
    where = QRect(QPoint(), widget.size())
    while part is not window:
        where.translate(part.pos())
        above = part.parentWidget()
        assert above is not None
        area = above.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is above:
            if where.left() < 0 or where.right() > above.width():
                return False
            where = QRect(where.left(), 0, where.width(), min(where.height(), above.height()))
        elif not above.rect().contains(where):
            return False
        part = above
    return True


def cut(window: MainWindow) -> list[str]:
    """Return the words of the parts in sight that are not wholly in sight."""
    found = [
        label.text()
        for label in window.findChildren(WrappingLabel)
        if label.isVisible()
        and not (label.height() >= label.heightForWidth(label.width()) and in_sight(label, window))
    ]
    for button in window.findChildren(QAbstractButton):
        if not button.isVisible() or button.parentWidget() is None:
            continue
        least = button.minimumSizeHint()
        fits = button.width() >= least.width() and button.height() >= least.height()
        if not (fits and in_sight(button, window)):
            found.append(button.text() or type(button).__name__)
    return found


def each_sheet(counter: CounterPage) -> list[tuple[str, Callable[[], None]]]:
    return [
        ("visit", counter._open_visit),
        ("note", lambda: counter._open(counter.note_form)),
        ("allergy", counter.allergies.open_allergy),
        ("ask", lambda: counter._open(counter.ask_form)),
        ("preference", counter._open_preference),
        ("follow-up", counter._open_follow_up),
        ("new client", counter._open_new_client),
    ]


@pytest.mark.parametrize(
    ("language", "percent", "size", "direction"),
    [
        ("fr", 200, (1366, 768), Qt.LayoutDirection.LeftToRight),
        ("en", 200, (1366, 768), Qt.LayoutDirection.LeftToRight),
        ("fr", 100, (1366, 768), Qt.LayoutDirection.RightToLeft),
        ("en", 150, (1024, 700), Qt.LayoutDirection.RightToLeft),
        ("fr", 100, (800, 560), Qt.LayoutDirection.LeftToRight),
    ],
)
def test_no_word_of_the_window_is_cut(
    qtbot: QtBot,
    qapp: QApplication,
    known: int,
    open_window: OpenWindow,
    language: str,
    percent: int,
    size: tuple[int, int],
    direction: Qt.LayoutDirection,
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        window = open_window(language, text_percent=percent, size=size)
        assert window.size().toTuple() == size
        assert cut(window) == []
        counter = window.counter
        with qtbot.waitSignal(counter.model.raised):
            window.raise_card(known)
        qtbot.waitUntil(lambda: cut(window) == [])
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        rail = window.rail.mapTo(window, QPoint()).x()
        assert (rail > size[0] // 2) == mirrored
        for name, open_sheet in each_sheet(counter):
            open_sheet()
            settle()
            assert (name, cut(window)) == (name, [])
            band = counter.card.band
            if band.isVisible():
                assert (name, band.height()) == (name, band.heightForWidth(band.width()))
        window.open_page("settings")
        settings = window.pages.currentWidget()
        assert isinstance(settings, SettingsPage)
        settings.rules_panel.new.click()
        settle()
        assert cut(window) == []
        _assert_nothing_of_expected_is_cut(qtbot, window)
        window.open_page("settings")
        window.opened.importing._show(running=True)
        window.opened.importing._progress.report(3, 10)
        window.opened.toast.say("x", lambda: None)
        settle()
        assert cut(window) == []
        why = translate("X", "No name, organisation, phone or e-mail, and some more words.")
        refused = NotTaken(Origin("a rather long file name.vcf"), why)
        report = FilesReport({one: ImportReport(rejected=(refused,) * 10) for one in Taken})
        counter._close_forms()
        for page in ("counter", "settings"):
            window.open_page(page)
            window.opened.importing._on_done(report)
            settle()
            assert (page, cut(window)) == (page, [])
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _assert_nothing_of_expected_is_cut(qtbot: QtBot, window: MainWindow) -> None:
    shop = window.opened.bench.shop
    expect(shop, NewBooking(shop.clock().date(), "20h", name="Martin", covers=2))
    window.open_page("bookings")
    page = window.opened.bookings(window.pages)
    qtbot.waitUntil(lambda: page.list.party() is not None)
    settle()
    assert cut(window) == []
    page.adding.click()
    settle()
    assert cut(window) == []
    page.form.close_for_now()


def test_one_sheet_after_the_other_has_its_whole_height(
    qtbot: QtBot, known: int, open_window: OpenWindow
) -> None:
    window = open_window("fr")
    counter = window.counter
    with qtbot.waitSignal(counter.model.raised):
        window.raise_card(known)
    for name, open_sheet in each_sheet(counter)[:-1]:
        open_sheet()
        settle()
        sheets = counter.card._sheets
        assert (name, sheets.verticalScrollBar().maximum()) == (name, 0)


def test_buttons_and_choices_are_large_enough_to_hit(
    qtbot: QtBot, known: int, open_window: OpenWindow
) -> None:
    window = open_window("en")
    counter = window.counter
    with qtbot.waitSignal(counter.model.raised):
        window.raise_card(known)
    for name, open_sheet in [("card", settle), *each_sheet(counter)]:
        open_sheet()
        settle()
        for button in window.findChildren(QAbstractButton):
            if button.isVisible() and isinstance(button, (KeyButton, Segment)):
                least = min(button.width(), button.height())
                assert least >= 44, (name, button.text(), button.size())
        assert counter.pane.field.height() >= 44
    rows = counter.pane.rows
    heights = [
        counter.pane.list.visualRect(rows.index(n)).height()
        for n in range(rows.rowCount())
        if n >= rows.first_hit()
    ]
    assert min(heights) >= 44
