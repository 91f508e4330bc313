"""The house's own details."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from shop_app.domain.phones import is_country
from shop_app.domain.shops import NewShop, ShopDetails, home_of
from shop_app.services.changes import Changes, Kind, refused_politely
from shop_app.services.shop import Clock, Shop
from shop_app.services.trades import lay_down
from shop_app.store import shops as rows
from shop_app.store.encryption import key_path
from shop_app.store.transaction import Store, Transaction
from shop_app.text import UserError, translate


def first_rows(new: NewShop, language: str, *, rules: bool = True) -> Callable[[Transaction], None]:
    """Return what writes a new shop's own row, the first of its client file, and what suits it.

    Its trade's topics, fields, measures and follow-up rules (unless not wanted) are laid down in
    `language`.

    Raises:
        UserError: the name is empty.
    """
    name = " ".join(new.name.split())
    if not name:
        raise UserError(translate("ShopDetails", "Type the shop’s name."))
    home = home_of(new.country)

    def write(tx: Transaction) -> None:
        rows.add_shop(
            tx, name=name, trade=new.trade, currency=home.currency, country=home.country,
            time_zone=home.time_zone,
        )  # fmt: skip
        lay_down(tx, new.trade, language, rules=rules)

    return write


def found_shop(create: Callable[[], Store], clock: Clock, language: str, new: NewShop) -> Shop:
    """Write the shop's own rows into an empty client file that `create` makes; it brings its rules.

    Raises:
        UserError: the name is empty, or the file cannot be made.
    """
    write = first_rows(new, language, rules=False)
    store = create()
    with store.write() as tx:
        write(tx)
    return Shop(store, clock, language)


def details(shop: Shop) -> ShopDetails:
    """Return what the file knows of the shop."""
    with shop.store.read() as tx:
        return rows.shop_details(tx)


def key_file(shop: Shop) -> Path:
    """Return where the key of the client file is kept."""
    return key_path(shop.store.path)


def change_details(shop: Shop, before: ShopDetails, after: ShopDetails) -> Changes:
    """Write the shop's details.

    Raises:
        UserError: a field is no such thing, or it changed elsewhere.
    """
    _refuse_unfit(after)
    with refused_politely(), shop.store.write() as tx:
        rows.change_shop(tx, replace(after, id=before.id, version=before.version))

    def undo() -> Changes:
        with refused_politely(), shop.store.write() as tx:
            rows.change_shop(tx, replace(before, version=before.version + 1))
        return _changes()

    return replace(_changes(), undo=undo)


def _changes() -> Changes:
    done = translate("ShopDetails", "Shop details saved")
    return Changes(frozenset({Kind.SHOP}), frozenset(), done)


def _refuse_unfit(one: ShopDetails) -> None:
    if not one.name.strip():
        raise UserError(translate("ShopDetails", "Type the shop’s name."))
    if len(one.currency) != 3 or not one.currency.isalpha():  # noqa: PLR2004 - ISO 4217
        raise UserError(translate("ShopDetails", "A currency has three letters, for example EUR."))
    if not is_country(one.country):
        raise UserError(translate("ShopDetails", "A country has two letters, for example FR."))
    try:
        ZoneInfo(one.time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise UserError(
            translate(
                "ShopDetails", "There is no time zone {zone}; an example is Europe/Paris."
            ).format(zone=one.time_zone)
        ) from None
