"""The tables of a file as rows of cells, whatever they are about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from shop_app.exchange.csv_files import csv_rows
from shop_app.exchange.tables import Row
from shop_app.exchange.xlsx_files import open_workbook, sheet_rows

_WORKBOOK = b"PK\x03\x04"
_CSV = frozenset({".csv", ".txt", ".tsv"})


def raw_tables(path: Path) -> Iterator[tuple[str, list[Row]]]:
    """Yield each sheet's name ("" in a CSV file) with its rows; nothing where it is no table."""
    try:
        with path.open("rb") as file:
            start = file.read(len(_WORKBOOK))
            file.seek(0)
            if start == _WORKBOOK:
                workbook = open_workbook(file, path.name)
                try:
                    for name in workbook.sheetnames:
                        items = sheet_rows(workbook, name)
                        yield name, [one for one in items if isinstance(one, Row)]
                finally:
                    workbook.close()
            elif path.suffix.lower() in _CSV:
                yield "", [one for one in csv_rows(file) if isinstance(one, Row)]
    except OSError:
        return
