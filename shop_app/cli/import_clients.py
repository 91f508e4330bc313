"""`import`: clients and menus of other programs' files."""

from __future__ import annotations

from pathlib import Path

from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.session import Document, Session, progress_line
from shop_app.domain.imported_clients import NotTaken
from shop_app.services.client_import import ImportReport
from shop_app.services.imports import import_files
from shop_app.text import Message, translate


def _declare(arguments: Arguments) -> None:
    arguments.text(
        "paths", translate("Commands", "PATH"), nargs="+",
        help=translate("Commands", "vCard, CSV or XLSX files of contacts; CSV or XLSX menus"),
    )  # fmt: skip
    arguments.option(
        "--dry-run", action="store_true",
        help=translate("Commands", "tell what would be imported; change nothing"),
    )  # fmt: skip


def _run(session: Session) -> int:
    paths, dry_run = [Path(one) for one in session.options.paths], session.options.dry_run
    progress = progress_line(session, translate("ImportClients", "{percent}% read"))
    with session.shop() as shop:
        report = import_files(shop, paths, session.say, dry_run=dry_run, progress=progress)
    if session.json:
        session.answer(_document(session, report))
    else:
        _tell(session, report, dry_run=dry_run)
    for one in report.unread:
        session.warn(one.why)
    return 1 if report.unread else 0


def _document(session: Session, report: ImportReport) -> Document:
    return {
        "created": report.created,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "rejected": [_rejected(session, one) for one in (*report.unread, *report.rejected)],
    }


def _rejected(session: Session, one: NotTaken) -> Document:
    return {"where": session.say(one.origin), "why": session.say(one.why), "partly": one.partly}


def _tell(session: Session, report: ImportReport, *, dry_run: bool) -> None:
    session.tell(counts(report, dry_run=dry_run))
    for one in report.rejected:
        line = (
            translate("ImportClients", "{where}: imported in part. {why}")
            if one.partly
            else translate("ImportClients", "{where}: not imported. {why}")
        )
        session.tell(line.format(where=one.origin, why=one.why))


def counts(report: ImportReport, *, dry_run: bool) -> Message:
    """Word what became of the clients read."""
    pattern = (
        translate("ImportClients", "Would import: {new}, {more}, {same}.")
        if dry_run
        else translate("ImportClients", "Imported: {new}, {more}, {same}.")
    )
    return pattern.format(
        new=translate("ImportClients", "%n new client(s)", None, report.created),
        more=translate("ImportClients", "%n completed", None, report.updated),
        same=translate("ImportClients", "%n already known", None, report.unchanged),
    )


COMMAND = Command(
    "import",
    translate("Commands", "import clients from other programs’ files"),
    _declare,
    _run,
)
