"""Any name is found, drawn, raised and shown exactly as it is, and warns nobody."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from shop_app.domain.allergies import NewAllergy
from shop_app.domain.allergy_changes import names_nothing
from shop_app.domain.follow_ups import NewFollowUp
from shop_app.domain.preferences import NewPreference
from shop_app.domain.visits import NewPurchase, NewVisit
from shop_app.services.allergies import add_allergy
from shop_app.services.finding import find
from shop_app.services.follow_ups import add_follow_up
from shop_app.services.notes import add_note
from shop_app.services.preferences import add_preference
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.services.visits import record_visit
from shop_app.ui.features.counter.hit_rows import HitRole
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.shell.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]

NAMES = [
    "<img src=x>",
    "<b>x</b>",
    "%",
    "%1 %n",
    "{name}",
    "{0} {name!r}",
    "' OR 1=1 --",
    "&Save && <br>",
    "Donaudampfschifffahrt" * 24,
    "عبد الرحمن",
    "כהן",
    "山田太郎",
    "👩‍👩‍👧‍👦🥐",
    "two\nlines\tand more",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L",
    "e\u0301cole \u202etxet",
]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_hostile_names_are_found_drawn_raised_and_shown_exactly(
    qtbot: QtBot,
    shop: Shop,
    take_in: Callable[..., int],
    open_window: OpenWindow,
    language: str,
) -> None:
    clients = {name: take_in(family_name=name) for name in NAMES}
    member = add_staff(shop, "A & <i>B</i> {n}" + "é" * 500).made
    with shop.store.read() as tx:
        today = shop.today(tx)
    for name, client in clients.items():
        allergen = f"lait {name}" if names_nothing(name) else name  # signs alone are refused
        add_allergy(shop, client, NewAllergy(allergen, reaction=name), member)
        add_note(shop, client, name, member)
        add_preference(shop, client, NewPreference(name), member)
        add_follow_up(shop, NewFollowUp(client, name, today), member)
        record_visit(shop, NewVisit(client, None, 2, (NewPurchase(name),), name), member)
    window = open_window(language)
    window.opened.bench.on_duty(member)
    counter = window.counter
    for name, client in clients.items():
        with qtbot.waitSignal(counter.model.raised):
            window.raise_card(client)
        card = counter.model.card
        assert card is not None
        stored = card.client.family_name
        shown = [one.text() for one in counter.card.findChildren(QLabel) if one.isVisible()]
        assert any(stored in text for text in shown), name
        assert stored in counter.card.band.title.text() + counter.card.band.detail.text()
        for label in window.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText
        for label in counter.card.findChildren(WrappingLabel):
            assert label.height() >= label.heightForWidth(label.width()) or label.isHidden()
        window.grab()
        if any(hit.id == client for hit in find(shop, stored)):
            with qtbot.waitSignal(counter.model.found):
                counter.pane.field.setText("")
                counter.pane.field.setText(stored.replace("\n", " "))
            rows = counter.pane.rows
            listed = [rows.index(n).data(HitRole) for n in range(rows.rowCount())]
            assert any(getattr(row, "id", None) == client for row in listed), name
            assert not counter.pane.list.grab().isNull()
        else:
            assert not any(one.isalpha() for one in stored), name  # signs alone name nobody
    window.open_page("settings")
    QApplication.processEvents()
    window.grab()
    assert window.rail.width() <= 230
    assert "A & <i>B</i>" in window.rail._staff.accessibleName()


def test_a_name_is_told_in_a_toast_and_in_the_title_as_it_is(
    qtbot: QtBot, shop: Shop, open_window: OpenWindow
) -> None:
    window = open_window()
    with qtbot.waitSignal(window.opened.bench.told):
        window.opened.bench.do(window, lambda: add_staff(shop, "<b>{name}</b> %n &x"))
    assert "<b>{name}</b> %n &x" in window.opened.toast._label.text()
