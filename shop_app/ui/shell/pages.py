"""The pages of the window, all of them, in their order; `opened_file.py` makes them."""

from __future__ import annotations

from dataclasses import dataclass

from shop_app.text import Message, translate


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its name in code, its icon, its word on the rail, and its place there."""

    name: str
    icon: str
    words: Message
    below: bool = False


PAGES = (
    Page("counter", "store", translate("Pages", "Counter")),
    Page("bookings", "clock", translate("Pages", "Expected")),
    Page("clients", "users", translate("Pages", "Clients")),
    Page("menu", "utensils", translate("Pages", "Menu")),
    Page("table", "concierge-bell", translate("Pages", "Table")),
    Page("products", "package", translate("Pages", "Products")),
    Page("settings", "settings", translate("Pages", "Settings"), below=True),
)
