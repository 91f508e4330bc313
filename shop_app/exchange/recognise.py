"""What kind of file it is, by what is in it, and the reading that fits."""

from __future__ import annotations

import re
import stat
import zipfile
from collections.abc import Iterator
from datetime import date
from io import BufferedReader, FileIO
from pathlib import Path
from typing import BinaryIO

from shop_app.domain.imported_clients import Imported
from shop_app.exchange.csv_files import csv_rows
from shop_app.exchange.encodings import decoder_by_mark
from shop_app.exchange.reading import FileKind, Reading
from shop_app.exchange.tables import no_clients, understand
from shop_app.exchange.vcard import read_vcards
from shop_app.exchange.xlsx_files import read_workbook
from shop_app.text import Message, UserError, translate

LARGEST_FILE = 1_000_000_000
"""Bytes of a file that is read."""

_HEAD = 1 << 16
_CARD = re.compile(r"^[ \t\ufeff]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_PAGE = re.compile(rb"\s*<(?:!doctype\s+html|html|\?xml|table)\b", re.IGNORECASE)
_FOREIGN = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"SQLite format 3\0", b"\x1f\x8b",
            b"7z\xbc\xaf", b"Rar!", b"{\\rtf", b"\x7fELF", b"MZ\x90")  # fmt: skip
_MOST_CONTROLS = 0.02
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\0\x0b\x1a\x1b")) + b"\x7f"


def open_import(path: Path, *, today: date) -> Reading:
    """Open a file of clients; raises UserError where it cannot be read or holds none.

    `today` tells the century of birthdays written with two digits.
    """
    raw, size = _opened(path)
    try:
        file = BufferedReader(raw, _HEAD)
        kind = _kind(file, path.name)
        file.seek(0)
        return Reading(path.name, kind, size, raw, _items(kind, file, path.name, today))
    except BaseException:
        raw.close()
        raise


def _items(kind: FileKind, file: BinaryIO, source: str, today: date) -> Iterator[Imported]:
    try:
        if kind is FileKind.VCARD:
            yield from read_vcards(file, source, today=today)
        elif kind is FileKind.XLSX:
            yield from read_workbook(file, source, today=today)
        else:
            table = understand(csv_rows(file), source)
            if table is None:
                raise no_clients(source)
            yield from table.clients(today)
    except OSError as error:
        raise _unreadable(source) from error
    finally:
        file.close()


def _opened(path: Path) -> tuple[FileIO, int]:
    """Open a regular file of a sensible size."""
    name = path.name or str(path)
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise _error(translate("Import", "“{file}” is a folder, not a file."), name)
        if not stat.S_ISREG(found.st_mode):
            raise _unreadable(name)
        raw = FileIO(path)
    except FileNotFoundError as error:
        raise _error(translate("Import", "There is no file “{file}”."), name) from error
    except (OSError, ValueError) as error:
        raise _unreadable(name) from error
    if found.st_size == 0:
        raw.close()
        raise _empty(name)
    if found.st_size > LARGEST_FILE:
        raw.close()
        raise _error(translate("Import", "“{file}” is larger than 1 GB and was not read."), name)
    return raw, found.st_size


def _kind(file: BinaryIO, source: str) -> FileKind:
    """Tell the kind by the first bytes; UserError for what is neither contacts nor a table."""
    try:
        head = file.read(_HEAD)
    except OSError as error:
        raise _unreadable(source) from error
    if head.startswith(b"PK\x03\x04"):
        _check_workbook(file, source)
        return FileKind.XLSX
    if head.startswith(_OLD_OFFICE):
        raise _old_office(file, head, source)
    if head.startswith(_FOREIGN):
        raise _foreign(source)
    if _PAGE.match(head):
        raise _error(
            translate(
                "Import",
                "“{file}” is a web page, whatever its name says. Open it in a spreadsheet program "
                "and save it as XLSX or CSV.",
            ),
            source,
        )
    return _kind_of_text(head, source)


def _kind_of_text(head: bytes, source: str) -> FileKind:
    decoder = decoder_by_mark(head)
    text = decoder.decode(head) if decoder else head.decode("latin-1")
    if not text.strip("\0\ufeff \t\r\n\x1a"):
        raise _empty(source)
    if _CARD.search(text.replace("\r", "\n")):
        return FileKind.VCARD
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if decoder is None and controls > _MOST_CONTROLS * len(head):
        raise _foreign(source)
    return FileKind.CSV


def _check_workbook(file: BinaryIO, source: str) -> None:
    try:
        file.seek(0)
        with zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise _error(
            translate("Import", "“{file}” is damaged: it looks like a workbook cut short."), source
        ) from error
    if "xl/workbook.xml" not in names:
        raise _error(
            translate(
                "Import",
                "“{file}” is not an Excel workbook (XLSX). Open it in the program that made it and "
                "save it as XLSX, CSV or vCard.",
            ),
            source,
        )


def _old_office(file: BinaryIO, head: bytes, source: str) -> UserError:
    """Tell a workbook with a password from one of the format before 2007."""
    while head:
        if _ENCRYPTED in head:
            return _error(
                translate(
                    "Import",
                    "“{file}” is protected by a password. Save it without one, as XLSX or CSV.",
                ),
                source,
            )
        tail = head[-len(_ENCRYPTED) :]
        more = file.read(_HEAD * 16)
        head = tail + more if more else b""
    return _error(
        translate(
            "Import",
            "“{file}” is in the old Excel format (XLS). Open it in a spreadsheet program and save "
            "it as XLSX or CSV.",
        ),
        source,
    )


def _error(message: Message, source: str) -> UserError:
    return UserError(message.format(file=source))


def _empty(source: str) -> UserError:
    return _error(translate("Import", "“{file}” is empty."), source)


def _unreadable(source: str) -> UserError:
    return _error(
        translate("Import", "“{file}” cannot be read. Check that you may open it."), source
    )


def _foreign(source: str) -> UserError:
    return _error(
        translate(
            "Import",
            "“{file}” is not a list of clients that can be read: "
            "a vCard, CSV or XLSX file is needed.",
        ),
        source,
    )
