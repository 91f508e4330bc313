"""The page of a day for the kitchen, before service."""

from __future__ import annotations

from datetime import date

from shop_app.domain.booking_sheets import kitchen_sheet
from shop_app.domain.slips import Slip
from shop_app.services.booking_lists import day_list
from shop_app.services.shop import Shop
from shop_app.store.shops import shop_details


def printed_day(shop: Shop, day: date | None = None) -> Slip:
    """Return the page for the kitchen: each party by time, everybody's allergies in words."""
    shown = day_list(shop, day)
    with shop.store.read() as tx:
        details = shop_details(tx)
    return kitchen_sheet(details.name, shown.day, shown.parties, details.local(shop.clock()))
