"""A sample shop: invented clients with histories of three years that lead up to today."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from random import Random
from typing import Any

from shop_app import paths
from shop_app.domain.sample.calendar import HISTORY, calendar_of
from shop_app.domain.sample.clients import SampleClient, World
from shop_app.domain.sample.contacts import read_places
from shop_app.domain.sample.drawing import Turn, drawn_client
from shop_app.domain.sample.menus import read_menu_of
from shop_app.domain.sample.people import read_names
from shop_app.domain.sample.persona import PERSONA_REF, persona_client
from shop_app.domain.sample.trade_reading import read_trade
from shop_app.domain.sample.trades import Trade
from shop_app.domain.shops import NewShop, ShopDetails
from shop_app.services.sample_menu import add_menu_and_bookings
from shop_app.services.shop import Clock, Shop, system_clock
from shop_app.services.shop_details import details, found_shop
from shop_app.store.clients import clients_with, lately_seen
from shop_app.store.follow_up_rules import add_rule
from shop_app.store.identifiers import IdMaker
from shop_app.store.own_fields import all_fields
from shop_app.store.sample_rows import SampleIds, add_sample_clients, add_sample_products
from shop_app.store.sample_tags import add_sample_tags
from shop_app.store.staff import add_staff
from shop_app.store.transaction import Store
from shop_app.text import UserError, translate

TRADES = ("restaurant", "florist", "tailor", "wine", "hair", "grocer")
"""Trades that a sample can be of, the first where none is asked for."""

Progress = Callable[[int, int], None]
"""Told how many clients are made, of how many."""

_BATCH = 1000


def make_sample_shop(
    create: Callable[[], Store],
    *,
    trade: str = TRADES[0],
    clients: int = 300,
    seed: int = 1,
    language: str,
    now: datetime,
    clock: Clock = system_clock,
    progress: Progress | None = None,
) -> Shop:
    """Make a client file full of invented clients; the same order on one day gives the same rows.

    `create` makes the empty file; what `progress` raises stops the making and is handed on, with
    the clients made until then left in the file.

    Raises:
        UserError: there is no such trade, no client is wanted, or the file cannot be made.
    """
    _refuse_unfit(trade, clients)
    one = read_sample_trade(trade, language)
    store = create()
    first_id = _midnight(now - timedelta(days=HISTORY + 1))
    numbered = replace(store, new_id=IdMaker(lambda: first_id, till=0))
    shop = found_shop(lambda: numbered, clock, language, NewShop(one.shop_name, trade))
    try:
        _fill(shop, _world(one, details(shop), language, now), (clients, seed), progress)
    except BaseException:
        store.close()
        raise
    return replace(shop, store=store)


def shown_client(shop: Shop) -> int:
    """Return the client of a sample shop whose card shows most.

    Raises:
        UserError: the file holds no client.
    """
    with shop.store.read() as tx:
        found = clients_with(tx, "ref", PERSONA_REF, 1) or lately_seen(tx, 1)
    if not found:
        raise UserError(translate("SampleShop", "This client file holds no client yet."))
    return found[0]


def read_sample_trade(trade: str, language: str) -> Trade:
    """Read what a sample of a trade is made from, in a language ("fr", else English)."""
    return read_trade(trade, _data(trade), _data("allergens"), language)


def _refuse_unfit(trade: str, clients: int) -> None:
    if trade not in TRADES:
        raise UserError(
            translate(
                "SampleShop", "There is no sample shop of the trade “{trade}”. Choose: {trades}."
            ).format(trade=trade, trades=TRADES)
        )
    if clients < 1:
        raise UserError(translate("SampleShop", "A sample shop has at least one client."))


def _data(name: str) -> dict[str, Any]:
    return tomllib.loads((paths.resources() / "samples" / f"{name}.toml").read_text("utf-8"))


def _midnight(instant: datetime) -> datetime:
    return instant.replace(hour=0, minute=0, second=0, microsecond=0)


def _world(trade: Trade, shop: ShopDetails, language: str, now: datetime) -> World:
    return World(
        trade,
        read_names(_data("names"), language),
        read_places(_data("places")),
        calendar_of(trade.hours, shop.day_of(now), shop.time_zone),
    )


def _fill(shop: Shop, world: World, order: tuple[int, int], progress: Progress | None) -> None:
    """Write the shop's own rows, then the clients in batches, so that memory stays flat."""
    clients, seed = order
    ids = _found(shop, world)
    drawn, made = _clients(world, clients, seed), 0
    while batch := list(islice(drawn, _BATCH)):
        with shop.store.write() as tx:
            add_sample_clients(tx, batch, ids)
        made += len(batch)
        if progress is not None:
            progress(made, clients)
    _add_menu(shop, world, ids)


def _add_menu(shop: Shop, world: World, ids: SampleIds) -> None:
    key, today = world.trade.key, world.calendar.day(world.calendar.today)
    menu = read_menu_of(_data("menus").get(key, {}), _data(key)["products"], shop.language)
    add_menu_and_bookings(shop, menu, ids.product_ids, ids.staff_ids, today)


def _found(shop: Shop, world: World) -> SampleIds:
    country = details(shop).country
    with shop.store.write() as tx:
        return SampleIds(
            world.trade.products,
            add_sample_products(tx, world.trade.products),
            tuple(add_rule(tx, one.rule) for one in world.trade.rules),
            tuple(add_staff(tx, name) for name in world.trade.staff),
            world.trade.staff,
            world.calendar,
            country,
            {one.code: one for one in all_fields(tx)},
            add_sample_tags(tx, _data("tags")["fr" if shop.language == "fr" else "en"]),
        )


def _clients(world: World, clients: int, seed: int) -> Iterator[SampleClient]:
    rng = Random(seed)  # noqa: S311 - invented people need no secrecy
    yield persona_client(rng, world)
    for number in range(1, clients):
        yield drawn_client(rng, world, Turn(number, clients))
