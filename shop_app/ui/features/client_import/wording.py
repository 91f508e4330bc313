"""What an import did, in words."""

from __future__ import annotations

from shop_app.domain.imported_clients import NotTaken
from shop_app.services.client_import import ImportReport
from shop_app.text import Joined, Value, translate


def summary(report: ImportReport) -> Value:
    """Return the counts in a line, and what to know of a cancelled import."""
    left_out = len(report.rejected) + len(report.unread)
    parts: tuple[Value, ...] = (
        translate("ClientImport", "%n client(s) added", None, report.created),
        translate("ClientImport", "%n completed", None, report.updated),
        translate("ClientImport", "%n already known", None, report.unchanged),
        translate("ClientImport", "%n not imported, or only in part", None, left_out),
    )
    if report.cancelled:
        stopped = translate(
            "ClientImport",
            "Stopped. What was imported stays; importing the file again goes on from there.",
        )
        return Joined((stopped, Joined(parts)), "\n")
    return Joined(parts)


def why_not(one: NotTaken) -> Value:
    """Return where something stood and why it was not taken."""
    return translate("ClientImport", "{where}: {why}").format(where=one.origin, why=one.why)
