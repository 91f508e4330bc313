"""`export`: clients as a file for other programs."""

from __future__ import annotations

from pathlib import Path

from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.session import Session, progress_line
from shop_app.services.client_export import export_clients
from shop_app.text import translate


def _declare(arguments: Arguments) -> None:
    arguments.text(
        "path", translate("Commands", "PATH"),
        help=translate("Commands", "the file to write: .csv, .xlsx or .vcf"),
    )  # fmt: skip


def _run(session: Session) -> int:
    path = Path(session.options.path)
    progress = progress_line(session, translate("Commands", "{percent}% written"))
    with session.shop() as shop:
        number = export_clients(shop, path, session.say, progress=progress)
    if session.json:
        session.answer({"exported": number, "path": str(path)})
    else:
        session.tell(translate("Commands", "%n client(s) exported", None, number))
    return 0


COMMAND = Command(
    "export",
    translate("Commands", "write all clients to a file for other programs"),
    _declare,
    _run,
)
