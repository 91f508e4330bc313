"""Choosing the shop's trade, and switching it later without losing anything."""

from __future__ import annotations

import tomllib
from functools import cache

from shop_app import paths
from shop_app.domain.trades import TRADES, TradeKit, read_kit, trade_name
from shop_app.services.changes import Changes, Kind, refused_politely
from shop_app.services.shop import Shop
from shop_app.store import trades as rows
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Transaction
from shop_app.text import LANGUAGES, UserError, translate

_KINDS = frozenset({
    Kind.SHOP, Kind.OWN_FIELD, Kind.TOPIC, Kind.MEASURE, Kind.FOLLOW_UP_RULE,
})  # fmt: skip


@cache
def trade_kit(trade: str, language: str) -> TradeKit:
    """Return what a trade brings along, in a language ("fr", else English).

    Raises:
        UserError: there is no such trade.
    """
    if trade not in TRADES:
        raise UserError(
            translate("Trades", "There is no trade “{trade}”. Choose: {trades}.").format(
                trade=trade, trades=TRADES
            )
        )
    text = (paths.resources() / "trades" / f"{trade}.toml").read_text("utf-8")
    return read_kit(trade, tomllib.loads(text), language)


def has_covers(trade: str) -> bool:
    """Tell whether visits of a trade have covers; a shop of no trade we know may want them."""
    return trade not in TRADES or trade_kit(trade, LANGUAGES[0]).covers


def lay_down(tx: Transaction, trade: str, language: str, *, rules: bool = True) -> None:
    """Give a new shop what its trade brings; one of no trade gets nothing."""
    if trade in TRADES:
        rows.switch_trade(tx, trade_kit(trade, language), rules=rules)


def switch_trade(shop: Shop, trade: str, by: int | None = None) -> Changes:
    """Switch to another trade: what suits it is added, or comes back.

    What only the old one brought is put aside; every value stays, and comes back with its field.

    Raises:
        UserError: there is no such trade.
    """
    kit = trade_kit(trade, shop.language)
    with shop.store.write(by) as tx:
        before = shop_details(tx).trade
        earlier = [trade_kit(before, said) for said in LANGUAGES] if before in TRADES else []
        switched = rows.switch_trade(tx, kit, earlier)
    done = translate("Trades", "Trade switched to {trade}").format(trade=trade_name(trade))
    return Changes(_KINDS, frozenset(), done, lambda: _switch_back(shop, switched, by))


def _switch_back(shop: Shop, switched: rows.Switched, by: int | None) -> Changes:
    with refused_politely(), shop.store.write(by) as tx:
        rows.switch_back(tx, switched)
    return Changes(_KINDS, frozenset(), translate("Trades", "Trade switched back"))
