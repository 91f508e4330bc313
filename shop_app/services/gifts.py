"""Gift ideas for a client, and presents bought for them, without what is a surprise."""

from __future__ import annotations

from dataclasses import dataclass

from shop_app.domain.gifts import GiftIdea, Present
from shop_app.services.shop import Shop
from shop_app.store import gifts as rows


@dataclass(frozen=True, slots=True)
class Gifts:
    """What a client may give, and what others took for them."""

    ideas: tuple[GiftIdea, ...]
    presents: tuple[Present, ...]


def gifts_of(shop: Shop, client_id: int) -> Gifts:
    """Return the wishes of a client's kin, and the visits of others for this client."""
    with shop.store.read() as tx:
        return Gifts(rows.gift_ideas(tx, client_id), rows.presents_for(tx, client_id))
