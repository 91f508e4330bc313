"""What an import did, in words."""

from __future__ import annotations

from shop_app.domain.imported_clients import NotTaken
from shop_app.services.client_import import ImportReport
from shop_app.services.imports import FilesReport, Taken
from shop_app.text import Joined, Message, Value, translate


def summary(report: FilesReport) -> Value:
    """Return the counts, each kind of thing by its own name, and what of it was cancelled."""
    kinds = [Joined(_counts(taken, one)) for taken, one in report.of.items()]
    stopped = translate(
        "ClientImport",
        "Stopped. What was imported stays; importing the file again goes on from there.",
    )
    return Joined((stopped, *kinds) if report.cancelled else tuple(kinds), "\n")


def done(report: FilesReport) -> Message:
    """Return what was taken in, in a word or two."""
    match tuple(report.of):
        case (Taken.DISHES,):
            return translate("ClientImport", "Menu imported")
        case (Taken.BOOKINGS,):
            return translate("ClientImport", "Bookings imported")
        case (Taken.CLIENTS,):
            return translate("ClientImport", "Contacts imported")
    return translate("ClientImport", "Files imported")


def why_not(one: NotTaken) -> Value:
    """Return where something stood and why it was not taken."""
    return translate("ClientImport", "{where}: {why}").format(where=one.origin, why=one.why)


def _counts(taken: Taken, report: ImportReport) -> tuple[Value, ...]:
    left_out = len(report.rejected) + len(report.unread)
    return (
        _added(taken, report.created),
        translate("ClientImport", "%n completed", None, report.updated),
        translate("ClientImport", "%n already known", None, report.unchanged),
        _left_out(taken, left_out),
    )


def _added(taken: Taken, number: int) -> Message:
    if taken is Taken.DISHES:
        return translate("ClientImport", "%n dish(es) added", None, number)
    if taken is Taken.BOOKINGS:
        return translate("ClientImport", "%n booking(s) added", None, number)
    return translate("ClientImport", "%n client(s) added", None, number)


def _left_out(taken: Taken, number: int) -> Message:
    if taken is Taken.DISHES:
        return translate("ClientImport", "%n remark(s)", None, number)
    return translate("ClientImport", "%n not imported, or only in part", None, number)
