"""The trades a shop may choose."""

from __future__ import annotations

from shop_app.text import Message, translate

TRADES = (
    "restaurant",
    "florist",
    "tailor",
    "wine",
    "hair",
    "grocer",
    "optician",
    "jeweller",
    "bookshop",
    "pet_shop",
    "other",
)


def trade_name(trade: str) -> Message:
    """Return what a trade is called."""
    return {
        "restaurant": translate("Trade", "Restaurant"),
        "florist": translate("Trade", "Florist"),
        "tailor": translate("Trade", "Tailor"),
        "wine": translate("Trade", "Wine merchant"),
        "hair": translate("Trade", "Hairdresser"),
        "grocer": translate("Trade", "Grocer"),
        "optician": translate("Trade", "Optician"),
        "jeweller": translate("Trade", "Jeweller"),
        "bookshop": translate("Trade", "Bookshop"),
        "pet_shop": translate("Trade", "Pet shop"),
    }.get(trade, translate("Trade", "Other shop"))
