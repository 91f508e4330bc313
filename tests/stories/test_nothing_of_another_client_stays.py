"""The card's parts are filled again and again: nothing of the client before stays in sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shop_app.domain.allergies import NewAllergy
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.follow_ups import NewFollowUp
from shop_app.domain.preferences import NewPreference, Polarity
from shop_app.domain.visits import NewPurchase, NewVisit
from shop_app.services.allergies import add_allergy
from shop_app.services.follow_ups import add_follow_up
from shop_app.services.notes import add_note
from shop_app.services.preferences import add_preference
from shop_app.services.shop import Shop
from shop_app.services.visits import record_visit
from shop_app.ui.shell.main_window import MainWindow


def shown(qtbot: QtBot, window: MainWindow, client: int) -> list[str]:
    with qtbot.waitSignal(window.counter.model.raised):
        window.raise_card(client)
    labels = window.counter.card.findChildren(QLabel)
    return sorted(one.text() for one in labels if one.isVisible() and one.text())


def test_a_bare_card_after_a_full_one_shows_what_it_would_alone(
    qtbot: QtBot,
    shop: Shop,
    take_in: Callable[..., int],
    open_window: Callable[..., MainWindow],
) -> None:
    bare = take_in(family_name="Okafor")
    phone = NewContactPoint(ContactKind.PHONE, "06 39 98 11 22")
    full = take_in(title="Mme", family_name="Secret", contact_points=(phone,))
    add_allergy(shop, full, NewAllergy("secret walnuts"))
    for number in range(8):
        add_note(shop, full, f"secret note {number}")
    for polarity in Polarity:
        add_preference(shop, full, NewPreference(f"secret {polarity}", polarity=polarity))
    for _ in range(4):
        record_visit(shop, NewVisit(full, None, 2, (NewPurchase("Secret pie"),), "secret"))
    with shop.store.read() as tx:
        today = shop.today(tx)
    for number in range(5):
        add_follow_up(shop, NewFollowUp(full, f"secret promise {number}", today))
    window = open_window("en")
    alone = shown(qtbot, window, bare)
    rich = shown(qtbot, window, full)
    assert sum("secret" in text.casefold() for text in rich) > 12
    assert shown(qtbot, window, bare) == alone
    assert shown(qtbot, window, full) == rich
