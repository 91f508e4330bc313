"""An XLSX workbook to the rows of its tables: values as a person sees them, dates as ISO."""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import TYPE_CHECKING, BinaryIO

from shop_app.domain.imported_clients import Imported, NotTaken, Origin
from shop_app.exchange.tables import (
    Row,
    Table,
    TableItem,
    Unreadable,
    no_clients,
    understand,
)
from shop_app.text import UserError, translate

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

LARGEST_UNPACKED = 1_000_000_000
"""Bytes that a workbook may unpack to."""
_LARGEST_TEXTS = 300_000_000
_MOST_COLUMNS = 1_000
_EXACT = 1e15
"""Numbers of which a spreadsheet keeps every digit."""


def read_workbook(file: BinaryIO, source: str, *, today: date) -> Iterator[Imported]:
    """Return the clients of the first sheet that holds some; the other sheets are told.

    Raises UserError for a workbook that cannot be opened or in which nobody is recognised.
    """
    workbook = open_workbook(file, source)
    try:
        table = _table(workbook, source)
        if table is None:
            names = workbook.sheetnames
            damaged = any(_begins_damaged(workbook, name) for name in names)
            raise _damaged(source) if damaged else no_clients(source)
        yield from table.clients(today)
        yield from _sheets_not_read(workbook, table)
    finally:
        workbook.close()


def _table(workbook: Workbook, source: str) -> Table | None:
    """Return the first sheet with a header of clients, else the first whose values show some."""
    for by_content in (False, True):
        for name in workbook.sheetnames:
            rows = sheet_rows(workbook, name)
            if table := understand(rows, source, sheet=name, by_content=by_content):
                return table
    return None


def _sheets_not_read(workbook: Workbook, table: Table) -> Iterator[NotTaken]:
    for name in workbook.sheetnames:
        if name != table.sheet and _has_rows(workbook, name):
            why = translate("Import", "This sheet was not read; the clients come from “{sheet}”.")
            yield NotTaken(Origin(table.source, sheet=name), why.format(sheet=table.sheet))


def open_workbook(file: BinaryIO, source: str) -> Workbook:
    """Open a workbook for reading row by row; UserError where it is none, damaged or too large."""
    import openpyxl  # noqa: PLC0415 - slow to import, and most files need none

    _check_size(file, source)
    warnings.filterwarnings("ignore", module=r"openpyxl(\..*)?")  # styles it does not know
    try:
        return openpyxl.load_workbook(file, read_only=True, data_only=True)
    except Exception as error:  # the library raises whatever a bent file makes it raise
        raise _damaged(source) from error


def sheet_rows(workbook: Workbook, name: str) -> Iterator[TableItem]:
    """Return the rows of one sheet; a damaged part ends them with a line that says so."""
    line = 0
    try:
        sheet = workbook[name]
        sheet.reset_dimensions()
        for line, values in enumerate(sheet.iter_rows(values_only=True), 1):
            yield Row(line, [_text(value) for value in values[:_MOST_COLUMNS]])
    except Exception:  # noqa: BLE001 - a bent file makes the library raise anything
        why = translate("Import", "The workbook is damaged from here on; the rest was not read.")
        yield Unreadable(line + 1, why)


def _begins_damaged(workbook: Workbook, name: str) -> bool:
    return isinstance(next(sheet_rows(workbook, name), None), Unreadable)


def _has_rows(workbook: Workbook, name: str) -> bool:
    rows = (item for item in sheet_rows(workbook, name) if isinstance(item, Row))
    return any(any(row.cells) for row, _ in zip(rows, range(100), strict=False))


def _text(value: object) -> str:
    """Return what a cell holds as text: whole numbers without a fraction, days as ISO."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < _EXACT else repr(value)
    if isinstance(value, datetime):
        return (
            value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
        )
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)


def _check_size(file: BinaryIO, source: str) -> None:
    try:
        with zipfile.ZipFile(file) as archive:
            sizes = {entry.filename: entry.file_size for entry in archive.infolist()}
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise _damaged(source) from error
    file.seek(0)
    texts = sizes.get("xl/sharedStrings.xml", 0)
    if sum(sizes.values()) > LARGEST_UNPACKED or texts > _LARGEST_TEXTS:
        raise UserError(
            translate(
                "Import", "“{file}” is too large to be a list of clients. Save it as CSV."
            ).format(file=source)
        )


def _damaged(source: str) -> UserError:
    return UserError(
        translate(
            "Import",
            "“{file}” is damaged or protected and cannot be read as an Excel workbook. Open it in "
            "a spreadsheet program and save it as XLSX or CSV.",
        ).format(file=source)
    )
