"""`import`: clients, menus and bookings of other programs' files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.session import Document, Session, progress_line
from shop_app.domain.imported_clients import NotTaken
from shop_app.services.imports import FilesReport, Taken, import_files
from shop_app.text import Message, translate


def _declare(arguments: Arguments) -> None:
    arguments.text(
        "paths", translate("Commands", "PATH"), nargs="+",
        help=translate(
            "Commands",
            "vCard, CSV or XLSX files of contacts; CSV or XLSX menus; CSV, XLSX or .ics bookings",
        ),
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


def _document(session: Session, report: FilesReport) -> Document:
    return {
        "created": report.created,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "rejected": [_rejected(session, one) for one in (*report.unread, *report.rejected)],
    }


def _rejected(session: Session, one: NotTaken) -> Document:
    return {"where": session.say(one.origin), "why": session.say(one.why), "partly": one.partly}


def _tell(session: Session, report: FilesReport, *, dry_run: bool) -> None:
    for sentence in _told(report, dry_run=dry_run):
        session.tell(sentence)
    for one in report.rejected:
        line = (
            translate("ImportClients", "{where}: imported in part. {why}")
            if one.partly
            else translate("ImportClients", "{where}: not imported. {why}")
        )
        session.tell(line.format(where=one.origin, why=one.why))


def _told(report: FilesReport, *, dry_run: bool) -> Iterator[Message]:
    """Word what became of each kind of thing that was read."""
    pattern = (
        translate("ImportClients", "Would import: {new}, {more}, {same}.")
        if dry_run
        else translate("ImportClients", "Imported: {new}, {more}, {same}.")
    )
    for taken, one in report.of.items():
        if taken is not Taken.CLIENTS and not (one.created or one.updated or one.unchanged):
            continue  # what could not be read at all says so itself
        yield pattern.format(
            new=_new(taken, one.created),
            more=translate("ImportClients", "%n completed", None, one.updated),
            same=translate("ImportClients", "%n already known", None, one.unchanged),
        )


def _new(taken: Taken, number: int) -> Message:
    if taken is Taken.DISHES:
        return translate("ImportClients", "%n new dish(es)", None, number)
    if taken is Taken.BOOKINGS:
        return translate("ImportClients", "%n new booking(s)", None, number)
    return translate("ImportClients", "%n new client(s)", None, number)


COMMAND = Command(
    "import",
    translate("Commands", "import clients, menus and bookings from other programs’ files"),
    _declare,
    _run,
)
