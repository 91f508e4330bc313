"""`check`: whether the client file is whole, and finds whom it should."""

from __future__ import annotations

from collections.abc import Iterator

from shop_app.cli.arguments import Arguments, Command
from shop_app.cli.session import Session, progress_line
from shop_app.services.checking import FileReport, check_file
from shop_app.text import Message, translate


def _declare(arguments: Arguments) -> None:
    arguments.option(
        "--repair", action="store_true",
        help=translate("Commands", "make what search reads anew where it is wrong"),
    )  # fmt: skip


def _run(session: Session) -> int:
    show = progress_line(session, translate("Check", "Checking… {percent} %"))
    with session.shop() as shop:
        report = check_file(shop, repair=session.options.repair, progress=show)
    if session.json:
        session.answer({
            "well": report.well, "damaged": report.damaged, "references": report.references,
            "search": {
                "clients": report.clients, "words": report.words, "repaired": report.repaired
            },
        })  # fmt: skip
    else:
        for line in _lines(report):
            session.tell(line)
    return 0 if report.well else 1


def _lines(report: FileReport) -> Iterator[Message]:
    if report.damaged:
        yield translate(
            "Check",
            "%n part(s) of the client file cannot be read as they were written. Keep a copy of the "
            "file and its key as they are, and put back the newest backup.",
            None, report.damaged,
        )  # fmt: skip
    if report.references:
        yield translate(
            "Check",
            "%n record(s) belong to something that is not there. Put back the newest backup.",
            None, report.references,
        )  # fmt: skip
    if report.clients or report.words:
        yield translate(
            "Check", "Search does not know %n client(s) as they are written.", None, report.clients
        )
        if report.repaired:
            yield translate(
                "Check", "What search reads was made anew; every client is found again."
            )
        else:
            yield translate("Check", "Run “shop-app check --repair”: no client is changed by it.")
    if report.well and not report.repaired:
        yield translate("Check", "The client file is whole, and search finds every client.")


COMMAND = Command(
    "check", translate("Commands", "check the client file, and what search reads of it"),
    _declare, _run,
)  # fmt: skip
