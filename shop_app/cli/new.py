"""`new`: a new client file."""

from __future__ import annotations

from pathlib import Path

from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.locale import system_country
from shop_app.cli.session import Session
from shop_app.domain.phones import is_country
from shop_app.domain.shops import NewShop
from shop_app.domain.trades import TRADES
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details, key_file
from shop_app.text import UserError, translate


def _declare(arguments: Arguments) -> None:
    arguments.text(
        "path", translate("Commands", "PATH"),
        help=translate("Commands", "where to make the client file"),
    )  # fmt: skip
    arguments.option(
        "--shop",
        required=True,
        metavar=translate("Commands", "NAME"),
        help=translate("Commands", "the shop’s name"),
    )
    arguments.option(
        "--trade",
        default="other",
        choices=TRADES,
        help=translate(
            "Commands", "what the shop does; brings the topics, fields and rules that suit it"
        ),
    )
    arguments.option(
        "--country", metavar="CC",
        help=translate("Commands", "two letters, for example FR; chooses currency and time zone"),
    )  # fmt: skip


def _run(session: Session) -> int:
    options = session.options
    home = _country(options.country)
    made = session.program.create_shop(
        Path(options.path), NewShop(options.shop, options.trade, home), session.words.language
    )
    try:
        _report(session, made)
    finally:
        made.close()
    return 0


def _country(given: str | None) -> str:
    if given is None:
        return system_country()
    if not is_country(given.upper()):
        raise UserError(translate("ShopDetails", "A country has two letters, for example FR."))
    return given.upper()


def _report(session: Session, shop: Shop) -> None:
    found, key = details(shop), str(key_file(shop))
    if session.json:
        session.answer({
            "file": str(shop.store.path), "key": key, "shop": found.name, "trade": found.trade,
            "country": found.country, "currency": found.currency, "time_zone": found.time_zone,
        })  # fmt: skip
        return
    session.tell(
        translate("NewFile", "New client file of “{shop}”: {path}").format(
            shop=found.name, path=str(shop.store.path)
        )
    )
    session.tell(
        translate("NewFile", "Its key is {key}: without it nobody can read the file.").format(
            key=key
        )
    )
    session.tell(
        translate("NewFile", "{country}, {currency}, {zone}").format(
            country=found.country, currency=found.currency, zone=found.time_zone
        )
    )


COMMAND = Command("new", translate("Commands", "make a new client file"), _declare, _run)
