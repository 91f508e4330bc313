"""The pages of the window, all of them, in their order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from shop_app.domain.shops import ShopDetails
from shop_app.text import Message, translate
from shop_app.ui.choices import Choices
from shop_app.ui.features.counter.page import CounterPage
from shop_app.ui.features.settings.page import SettingsPage
from shop_app.ui.workbench import Workbench

Make = Callable[[Workbench, ShopDetails, Choices], QWidget]


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its name in code, its icon, its word on the rail, its place, and what makes it."""

    name: str
    icon: str
    words: Message
    below: bool
    make: Make


PAGES = (
    Page(
        "counter", "store", translate("Pages", "Counter"), False,
        lambda bench, shop, _: CounterPage(bench, shop.trade),
    ),
    Page(
        "settings", "settings", translate("Pages", "Settings"), True,
        lambda bench, _, choices: SettingsPage(bench, choices),
    ),
)  # fmt: skip
