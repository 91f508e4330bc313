"""Each thing one may remember of a client, typed key by key, raises the right card with Enter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shop_app.domain.clients import NewClient
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.preferences import NewPreference
from shop_app.services.clients import add_client
from shop_app.services.finding import Hit, find
from shop_app.services.preferences import add_preference
from shop_app.services.shop import Shop
from shop_app.ui.features.counter.hit_rows import HitRole
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


def living_in(city: str, phone: str = "", email: str = "") -> tuple[NewContactPoint, ...]:
    points = {ContactKind.PHONE: phone, ContactKind.EMAIL: email}
    ways = (NewContactPoint(kind, typed) for kind, typed in points.items() if typed)
    return (*ways, NewContactPoint(ContactKind.ADDRESS, "", city=city))


HOUSE = (
    NewClient(given_name="Hélène", family_name="Lefèvre", birthday=PartialDate(1984, 5, 3),
              contact_points=living_in("Lyon", "06 12 34 56 78", "h.lef@exemple.fr")),
    NewClient(given_name="Jean-Pierre", family_name="Martin", organisation="Garage du Port",
              contact_points=living_in("Bron")),
    NewClient(given_name="Catherine", family_name="Schmidt", card_code="C-123",
              contact_points=living_in("Bron")),
    NewClient(given_name="Robert", family_name="de La Tour", name_as_said="Zouzou",
              notes=("Vient avec son teckel, manteau rouge",)),
    NewClient(given_name="Hubert", family_name="Lefort", notes=("teckel bruyant",)),
    NewClient(given_name="Aline", family_name="Teckelmann"),
)  # fmt: skip


@pytest.fixture
def house(shop: Shop) -> Shop:
    made = [add_client(shop, one).made for one in HOUSE]
    last = made[-1]
    assert last is not None
    add_preference(shop, last, NewPreference("Table près de la fenêtre"))
    return shop


def listed(window: MainWindow) -> list[str | Hit]:
    """The rows in sight: each heading's words, or the client."""
    rows = window.counter.pane.rows
    indices = [rows.index(number) for number in range(rows.rowCount())]
    return [one if isinstance(one := at.data(HitRole), Hit) else at.data() for at in indices]


QUERIES = {
    "as it is written": (
        ("lef hel", "Lefèvre", ""),
        ("HELENE LEFEVRE", "Lefèvre", ""),
        ("jeanpierre mar", "Martin", ""),
        ("de la tour", "de La Tour", ""),
        ("latour", "de La Tour", ""),
        ("zouzou", "de La Tour", ""),
        ("j.-p. martin", "Martin", ""),
        ("h lefevre", "Lefèvre", ""),
        ("cat sch", "Schmidt", ""),
    ),
    "nearly so": (
        ("lefervre", "Lefèvre", "spelt nearly so"),
        ("helene lefebvre", "Lefèvre", "sounds like it"),
        ("kathryn chmitt", "Schmidt", "sounds like it"),
        ("bob tour", "de La Tour", "nickname"),
    ),
    "not by name": (
        ("lyon", "Lefèvre", "town Lyon"),
        ("martin bron", "Martin", "town Bron"),
        ("garage", "Martin", "Garage du Port"),
        ("5678", "Lefèvre", "06 12 34 56 78"),
        ("+33 6 12", "Lefèvre", "06 12 34 56 78"),
        ("@exemple", "Lefèvre", "h.lef@exemple.fr"),
        ("c123", "Schmidt", "card code"),
        ("3 mai", "Lefèvre", "birthday 3 May"),
        ("03/05", "Lefèvre", "birthday 3 May"),
        ("teckel manteau rouge", "de La Tour", "“Vient avec son teckel, manteau rouge”"),
        ("fenetre", "Teckelmann", "“Table près de la fenêtre”"),
    ),
}
"""What is typed, whose card rises, and what the row says of why."""


@pytest.mark.parametrize("queries", QUERIES.values(), ids=QUERIES.keys())
def test_typed_key_by_key_enter_raises_the_card(
    qtbot: QtBot,
    house: Shop,
    open_window: OpenWindow,
    keyboard: Callable[..., Any],
    queries: tuple[tuple[str, str, str], ...],
) -> None:
    window = open_window()
    keys = keyboard(window)
    for typed, family_name, why in queries:
        while window.counter.pane.field.text() or window.counter.model.card is not None:
            keys.press(Qt.Key.Key_Escape)
        keys.type(typed)
        keys.press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.counter.model.card is not None)
        seen = first_row(window)
        assert (typed, seen.family_name) == (typed, family_name)
        assert why in seen.said
        assert window.counter.card.isVisible()
        hits = find(house, typed)
        assert [row.id for row in listed(window) if isinstance(row, Hit)] == [
            one.id for one in hits
        ]
        assert why or not hits[0].shows_why


@dataclass(frozen=True)
class First:
    """The first row in words, and the family name on the card."""

    said: str
    family_name: str


def first_row(window: MainWindow) -> First:
    """What the window shows of the best hit; its card must be the one that is up."""
    rows, card = window.counter.pane.rows, window.counter.model.card
    assert card is not None
    assert rows.row_of(card.client.id) == rows.first_hit()
    return First(rows.index(rows.first_hit()).data(), card.client.family_name)


def test_notes_stand_under_a_heading_of_their_own(
    qtbot: QtBot, house: Shop, open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    window = open_window()
    model = window.counter.model
    keyboard(window).type("teckel")
    qtbot.waitUntil(lambda: not model.awaited)
    rows = listed(window)
    kinds = [row if isinstance(row, str) else row.group for row in rows]
    assert kinds == [rows[0], "name", "Found in notes and preferences", "note", "note"]
    pane = window.counter.pane
    heading = pane.rows.index(2)
    assert not heading.flags() & Qt.ItemFlag.ItemIsEnabled

    keys = keyboard(window)
    keys.press(Qt.Key.Key_Down)  # past the heading
    qtbot.waitUntil(lambda: model.card is not None)
    assert model.card is not None
    assert model.card.client.id == find(house, "teckel")[1].id


def test_only_notes_need_no_other_heading(
    qtbot: QtBot, house: Shop, open_window: OpenWindow, keyboard: Callable[..., Any]
) -> None:
    window = open_window()
    keyboard(window).type("bruyant teckel")
    qtbot.waitUntil(lambda: not window.counter.model.awaited)
    heading, hit = listed(window)
    assert heading == "Found in notes and preferences"
    assert isinstance(hit, Hit)
    assert [hit.id] == [one.id for one in find(house, "bruyant teckel")]
