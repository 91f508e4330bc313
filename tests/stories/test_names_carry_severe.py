"""Wherever a client is named, a severe allergy is said by word, icon and colour; to others never.

One client, severely allergic, walks through every place of the house that names her.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from shop_app.__main__ import main
from shop_app.domain.allergies import NewAllergy, Severity
from shop_app.domain.allergy_marks import MarkSign
from shop_app.domain.bookings import BookingState, NewBooking
from shop_app.domain.client_lists import ListColumn, ListQuery
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.follow_ups import NewFollowUp
from shop_app.domain.jobs import NewJob, NewTask
from shop_app.domain.links import LinkKind, NewLink
from shop_app.domain.messages import NewMessage, Way
from shop_app.domain.products import NewProduct
from shop_app.domain.promises import NewPromise
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.slips import Alert, Slip, texts
from shop_app.domain.visits import NewVisit
from shop_app.services.allergies import add_allergy
from shop_app.services.booking_lists import day_list
from shop_app.services.booking_sheets import printed_day
from shop_app.services.bookings import expect, mark
from shop_app.services.card_codes import card_slip, new_card_code
from shop_app.services.chits import chit_of_booking
from shop_app.services.client_export import export_clients, export_list
from shop_app.services.client_lists import listed_clients, printed_list
from shop_app.services.deleting import delete_record
from shop_app.services.dishes import add_dish
from shop_app.services.finding import find
from shop_app.services.follow_ups import add_follow_up
from shop_app.services.job_tickets import job_ticket
from shop_app.services.jobs import add_job
from shop_app.services.links import add_link, links_of
from shop_app.services.messages import log_message, messages_of
from shop_app.services.promises import add_promise
from shop_app.services.shop import Shop
from shop_app.services.visits import record_visit
from shop_app.text import Value
from shop_app.ui.features.bookings.page import BookingsPage
from shop_app.ui.features.clients.bin_page import BinRow
from shop_app.ui.features.clients.client_view import ClientView
from shop_app.ui.features.clients.section_links import LinksSection
from shop_app.ui.features.counter.hit_painter import HitPainter
from shop_app.ui.features.counter.hit_rows import HitRole, allergy_mark
from shop_app.ui.kit.allergy_signs import SIGNS
from shop_app.ui.kit.surfaces import Chip
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
Say = Callable[[Value], str]
NAME, ALLERGEN = "Okafor", "arachides"
ALERT = ("triangle-alert", "danger")


@dataclass(frozen=True)
class House:
    """A client with a severe allergy, and whatever names her."""

    shop: Shop
    ada: int
    ben: int
    booking: int
    job: int

    @property
    def today(self) -> date:
        return self.shop.clock().date()


@pytest.fixture
def house(shop: Shop, take_in: Callable[..., int]) -> House:
    points = (
        NewContactPoint(ContactKind.PHONE, "06 39 98 12 34"),
        NewContactPoint(ContactKind.EMAIL, "ada@example.org"),
    )
    ada = take_in(given_name="Ada", family_name=NAME, contact_points=points)
    ben = take_in(given_name="Ben", family_name="Arnaud")
    add_allergy(shop, ada, NewAllergy(ALLERGEN, severity=Severity.SEVERE))
    add_link(shop, NewLink(ben, LinkKind.PARTNER, ada, comes_along=True))
    record_visit(shop, NewVisit(ada, shop.clock(), 2))
    today = shop.clock().date()
    add_follow_up(shop, NewFollowUp(ada, "rappeler", today))
    add_promise(shop, NewPromise(ada, "une table au calme", today))
    log_message(shop, NewMessage(ada, Way.SMS, "à vendredi"))
    job = add_job(shop, NewJob(ada, "manteau", (NewTask("ourlet"),))).made or 0
    add_dish(shop, NewProduct("Tarte"), "farine, beurre")
    booking = expect(shop, NewBooking(today, "20h", ada, covers=2, table_name="7")).made or 0
    return House(shop, ada, ben, booking, job)


def says_it(text: str) -> bool:
    return "severe" in text.casefold() and ALLERGEN in text


def rows_naming(model: QAbstractItemModel, columns: int = 1) -> list[str]:
    """What a screen reader hears of each row that names her; there are some."""
    role = Qt.ItemDataRole.AccessibleTextRole
    found = [
        " ".join(str(model.index(row, one).data(role)) for one in range(columns))
        for row in range(model.rowCount())
    ]
    named = [one for one in found if NAME in one]
    assert named
    return named


def chips(part: QWidget) -> list[Chip]:
    return [one for one in part.findChildren(Chip) if one.isVisible()]


def opened(qtbot: QtBot, window: MainWindow, client: int) -> ClientView:
    window.open_client(client)
    view: ClientView = window.opened.clients(window.pages).client
    qtbot.waitUntil(lambda: not view._awaited and view.model.card is not None, timeout=10_000)
    QApplication.processEvents()
    return view


def test_every_sign_has_an_icon_and_a_colour() -> None:
    assert SIGNS[MarkSign.SEVERE] == ALERT
    assert set(SIGNS) == set(MarkSign)


def test_the_counter_names_her_with_it(qtbot: QtBot, house: House, open_window: OpenWindow) -> None:
    window = open_window()
    list_view = window.counter.pane.list
    model = list_view.model()
    assert all(map(says_it, rows_naming(model)))  # expected, due
    window.counter.pane.field.setText("okaf")
    qtbot.waitUntil(lambda: len(rows_naming(model)) == 1)
    assert all(map(says_it, rows_naming(model)))
    hit = next(
        row
        for number in range(model.rowCount())
        if getattr(row := model.index(number, 0).data(HitRole), "severe", False)
    )
    found = allergy_mark(hit)
    assert found is not None
    assert (found[0], found[2]) == ALERT
    assert isinstance(list_view.itemDelegate(), HitPainter)  # it paints icon, word and colour
    with qtbot.waitSignal(window.counter.model.raised):
        window.raise_card(house.ada)
    band = window.counter.card.band
    assert says_it(band.title.text())
    assert band.property("band") == "danger"
    with qtbot.waitSignal(window.counter.model.raised):
        window.raise_card(house.ben)  # she comes along
    named = [one for one in chips(window.counter.card) if NAME in one.text()]
    assert [says_it(one.text()) and one.property("tone") == "danger" for one in named] == [True]


def test_the_list_of_clients_names_her_with_it(
    qtbot: QtBot, house: House, open_window: OpenWindow
) -> None:
    window = open_window()
    window.open_page("clients")
    page = window.opened.clients(window.pages).list
    for with_column in (True, False):
        page.choose_column(ListColumn.ALLERGIES, with_column)
        qtbot.waitUntil(lambda: any(NAME in str(name(page.rows, n)) for n in range(2)))
        assert all(map(says_it, rows_naming(page.rows, page.rows.columnCount())))
        row = next(n for n in range(2) if NAME in str(name(page.rows, n)))
        cells = [page.rows.index(row, n) for n in range(page.rows.columnCount())]
        marked = [one for one in cells if says_it(str(one.data()))]
        assert len(marked) == 1
        assert marked[0].data(Qt.ItemDataRole.DecorationRole) is not None
        colour = window.opened.bench.look.theme.colour("danger")
        assert marked[0].data(Qt.ItemDataRole.ForegroundRole) == colour
    del house


def name(model: QAbstractItemModel, row: int) -> object:
    return model.index(row, 0).data()


def test_her_page_and_the_page_of_who_belongs_to_her(
    qtbot: QtBot, house: House, open_window: OpenWindow
) -> None:
    window = open_window()
    view = opened(qtbot, window, house.ada)
    assert says_it(view.band.title.text())
    view = opened(qtbot, window, house.ben)
    view.go_to(LinksSection.name)
    section = view.sections[LinksSection.name]
    qtbot.waitUntil(lambda: bool(chips(section)))
    (chip,) = chips(section)
    assert says_it(chip.text())
    assert chip.property("tone") == "danger"
    assert chip._glyph._name == "triangle-alert"


def test_the_bin_and_what_is_said_of_deleting_her(
    qtbot: QtBot, house: House, open_window: OpenWindow, say: Say
) -> None:
    link = links_of(house.shop, house.ben)[0]
    assert says_it(say(delete_record(house.shop, RecordKind.LINK, link.id).done))
    window = open_window()
    with qtbot.waitSignal(window.opened.bench.changed):
        window.opened.bench.do(
            window, lambda: delete_record(house.shop, RecordKind.CLIENT, house.ada)
        )
    toast = window.opened.toast
    assert any(says_it(one.text()) for one in toast.findChildren(QLabel))
    clients = window.opened.clients(window.pages)
    window.open_page("clients")
    with qtbot.waitSignal(clients.bin.loaded):
        clients.open_bin()
    rows = [one for one in clients.bin.findChildren(BinRow) if one.isVisible()]
    assert len(rows) == 2  # the link, and herself
    for row in rows:
        (chip,) = chips(row)
        assert says_it(chip.text())
        assert chip._glyph._name == "triangle-alert"
        assert says_it(row.button.accessibleName())
    with qtbot.waitSignal(window.opened.bench.changed):
        rows[0].button.click()
    assert any(says_it(one.text()) for one in toast.findChildren(QLabel))


def test_the_list_of_who_is_expected(
    qtbot: QtBot, house: House, open_window: OpenWindow, say: Say
) -> None:
    window = open_window()
    window.open_page("bookings")
    page = window.findChild(BookingsPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.list.model().rowCount() > 0)
    assert all(map(says_it, rows_naming(page.list.model())))
    booking = day_list(house.shop).parties[0].booking
    assert says_it(say(mark(house.shop, booking, BookingState.ARRIVED).done))


def printed(slip: Slip, say: Say) -> str:
    return " ".join(say(text) for block in slip.blocks for text in texts(block))


def test_all_that_is_printed_for_the_house(house: House, say: Say, tmp_path: Path) -> None:
    shop = house.shop
    slips = [
        printed_day(shop),
        chit_of_booking(shop, house.booking).slip,
        job_ticket(shop, house.job),
    ]
    for slip in slips:
        assert says_it(printed(slip, say)), say(slip.title)
        alerts = [block for block in slip.blocks if isinstance(block, Alert)]
        assert alerts, say(slip.title)
    ids = listed_clients(shop, ListQuery())
    assert says_it(printed(printed_list(shop, ids, (ListColumn.NAME,)), say))
    export_list(shop, tmp_path / "list.csv", say, ids, (ListColumn.NAME,))
    assert says_it((tmp_path / "list.csv").read_text("utf-8-sig"))


@pytest.fixture
def run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, house: House
) -> Callable[..., str]:
    """Runs a command on the house's file, and returns what it says."""
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(house.shop.store.path.parent / "home"))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    day = house.today.isoformat()

    def command(*arguments: str) -> str:
        monkeypatch.setattr(sys, "stdin", io.StringIO(""))
        assert main(["--file", str(house.shop.store.path), *arguments, "--on", day]) == 0
        return capsys.readouterr().out

    return command


@pytest.mark.parametrize(
    "arguments",
    [
        ("find", "okafor"), ("follow-ups",), ("promises",), ("jobs",), ("expected",),
        ("card", "okafor"), ("table", "okafor"),
    ],
    ids=lambda one: one[0],
)  # fmt: skip
def test_every_command_that_names_her(run: Callable[..., str], arguments: tuple[str, ...]) -> None:
    assert says_it(run(*arguments))


@pytest.mark.parametrize(
    "arguments",
    [("find", "okafor"), ("follow-ups",), ("promises",), ("jobs",)],
    ids=lambda one: one[0],
)
def test_every_command_says_it_as_data(run: Callable[..., str], arguments: tuple[str, ...]) -> None:
    said = run(*arguments, "--json")
    assert '"severe": true' in said
    assert ALLERGEN in said


def test_nothing_that_is_for_others_says_it(house: House, say: Say, tmp_path: Path) -> None:
    shop: Any = house.shop
    new_card_code(shop, house.ada)
    small = card_slip(shop, house.ada)
    export_clients(shop, tmp_path / "out.vcf", say)
    said = [
        printed(small, say) + say(small.title),
        (tmp_path / "out.vcf").read_bytes().decode(),
        *(one.text for one in messages_of(shop, house.ada)),
    ]
    (hit,) = find(shop, "okafor")
    assert hit.severe
    for text in said:
        assert ALLERGEN not in text
        assert "llerg" not in text
        assert "severe" not in text.casefold()
