"""`demo`: a sample shop to look at, to keep, or as a picture."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.session import Session, progress_line
from shop_app.services.clients import count_clients
from shop_app.services.sample_shop import TRADES
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details, key_file
from shop_app.text import UserError, translate

_CLIENTS = 300
_FILE_NAME = "sample.prevenance"


def _declare(arguments: Arguments) -> None:
    arguments.option(
        "--trade", default=TRADES[0], choices=TRADES,
        help=translate("Commands", "what the shop does"),
    )  # fmt: skip
    arguments.whole_number(
        "--clients", default=_CLIENTS, help=translate("Commands", "how many clients (300)")
    )
    arguments.whole_number(
        "--seed", default=1, help=translate("Commands", "the same number gives the same shop")
    )
    arguments.option(
        "--out",
        metavar=translate("Commands", "PATH"),
        help=translate("Commands", "write the sample shop to this file"),
    )
    arguments.option(
        "--shot", metavar="PNG",
        help=translate("Commands", "draw the counter to this picture, without a screen"),
    )  # fmt: skip


def _run(session: Session) -> int:
    out, shot = session.options.out, session.options.shot
    with _place(out) as path:
        shop = _made(session, path)
        try:
            if out is not None:
                _report(session, shop)
        finally:
            shop.close()
        if shot is not None:
            return _drawn(session, path, Path(shot))
        if out is None:
            return session.program.open_window(path, session.options.lang)
    return 0


@contextmanager
def _place(out: str | None) -> Iterator[Path]:
    """Where to write it: as asked, else where it is forgotten afterwards."""
    if out is not None:
        yield Path(out)
        return
    with TemporaryDirectory(prefix="prevenance-", ignore_cleanup_errors=True) as folder:
        yield Path(folder) / _FILE_NAME


def _made(session: Session, path: Path) -> Shop:
    options = session.options
    return session.program.create_sample(
        path, trade=options.trade, clients=options.clients, seed=options.seed,
        language=session.words.language,
        progress=progress_line(session, translate("Commands", "{percent}% made")),
    )  # fmt: skip


def _drawn(session: Session, path: Path, picture: Path) -> int:
    if not picture.absolute().parent.is_dir():
        raise UserError(
            translate("Commands", "There is no folder {folder} for the picture.").format(
                folder=str(picture.absolute().parent)
            )
        )
    return session.program.draw_counter(path, session.words.language, picture)


def _report(session: Session, shop: Shop) -> None:
    name, clients = details(shop).name, count_clients(shop)
    if session.json:
        session.answer({
            "file": str(shop.store.path), "key": str(key_file(shop)), "shop": name,
            "clients": clients,
        })  # fmt: skip
        return
    session.tell(
        translate("Commands", "Sample shop “{shop}”, %n client(s): {path}", None, clients).format(
            shop=name, path=str(shop.store.path)
        )
    )


COMMAND = Command("demo", translate("Commands", "make a sample shop and open it"), _declare, _run)
