"""Instants in words."""

from __future__ import annotations

from datetime import datetime

from shop_app.domain.days import full_day
from shop_app.text import Message, translate


def instant_words(at: datetime) -> Message:
    """Return a day with its hour and minute, as the shop's clock shows them."""
    return translate("Clients", "{day}, {time}").format(
        day=full_day(at.date()), time=at.strftime("%H:%M")
    )
