"""Rows to a CSV or XLSX file: written whole or not at all, and no cell is ever a formula."""

from __future__ import annotations

import csv
import os
import re
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import BinaryIO

Write = Callable[[BinaryIO], None]

_FORMULA = ("=", "@", "\t", "\r")
_SIGNS = ("+", "-")
_NUMBER = re.compile(r"[+-]{1,2}[\d\s().-]+")
"""A phone, or a birthday without its year."""
_MOST_OF_A_CELL = 32_767
"""Characters that a cell of a worksheet takes."""


def write_csv(path: Path, rows: Iterable[Sequence[str]]) -> None:
    """Write a table as CSV in UTF-8 with a mark that spreadsheets need to see that.

    Raises:
        OSError: the file cannot be written; what was there is still there.
    """

    def write(out: BinaryIO) -> None:
        from io import TextIOWrapper  # noqa: PLC0415 - beside its use

        text = TextIOWrapper(out, "utf-8-sig", newline="", write_through=True)
        writer = csv.writer(text, delimiter=";")
        writer.writerows([plain_cell(cell) for cell in row] for row in rows)
        text.detach()

    write_whole(path, write)


def write_xlsx(path: Path, rows: Iterable[Sequence[str]]) -> None:
    """Write a table as a worksheet of text cells.

    Raises:
        OSError: the file cannot be written; what was there is still there.
    """

    def write(out: BinaryIO) -> None:
        from openpyxl import Workbook  # noqa: PLC0415 - slow to import, and rarely needed
        from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415
        from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415

        book = Workbook(write_only=True)
        sheet = book.create_sheet()
        try:
            for row in rows:
                cells = []
                for text in row:
                    kept = ILLEGAL_CHARACTERS_RE.sub("�", text)[:_MOST_OF_A_CELL]
                    cell = WriteOnlyCell(sheet, value=kept)
                    if kept:
                        cell.data_type = "s"  # no formula, and no number that loses its zeros
                    cells.append(cell)
                sheet.append(cells)
        finally:
            sheet.close()
        book.save(out)

    write_whole(path, write)


def plain_cell(text: str) -> str:
    """Return a text that no spreadsheet runs as a formula; a phone's “+33” stays as it is."""
    signed = text.startswith(_SIGNS) and not _NUMBER.fullmatch(text)
    return f"'{text}" if text.startswith(_FORMULA) or (signed and len(text) > 1) else text


def write_whole(path: Path, write: Write) -> None:
    """Write a file under its name only once it is whole and on the disk."""
    handle, name = tempfile.mkstemp(".new", f".{path.name}.", path.parent)  # mode 0600
    try:
        with os.fdopen(handle, "wb") as out:
            write(out)
            out.flush()
            os.fsync(out.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
