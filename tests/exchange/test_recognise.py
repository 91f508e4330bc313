from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from shop_app.exchange.reading import FileKind
from shop_app.exchange.recognise import open_import
from shop_app.text import UserError

TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b" \r\n\t\r\n", "is empty"),
        (b"\xef\xbb\xbf\n", "is empty"),
        (b"\0" * 1000, "is empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old Excel format"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
            + b"\0" * 70_000
            + "EncryptedPackage".encode("utf-16-le"),
            "password",
        ),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "is not a list of clients"),
        (b"%PDF-1.7\n", "is not a list of clients"),
        (b"SQLite format 3\0" + b"\0" * 80, "is not a list of clients"),
        (bytes(range(256)) * 40, "is not a list of clients"),
        (b"<html><table><tr><td>Nom</td></tr></table></html>", "is a web page"),
        (b"PK\x03\x04 and nothing more", "cut short"),
    ],
)
def test_what_is_no_list_of_clients_is_refused(refusal: Any, content: bytes, words: str) -> None:
    assert words in refusal(content)


def test_places_without_a_file_are_refused(tmp_path: Path) -> None:
    for path, words in ((tmp_path, "is a folder"), (tmp_path / "x.csv", "There is no file")):
        with pytest.raises(UserError, match=words):
            open_import(path, today=TODAY)
    with pytest.raises(UserError, match="cannot be read"):
        open_import(Path("x\0y"), today=TODAY)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UserError, match="cannot be read"):
        open_import(tmp_path / "pipe", today=TODAY)


def test_a_file_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "big.csv"
    with path.open("wb") as file:
        file.truncate(1_000_000_001)
    with pytest.raises(UserError, match="larger than 1 GB"):
        open_import(path, today=TODAY)


def test_the_kind_is_told_by_what_is_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "clients.xlsx"
    for content, kind in (
        ("Nom;Tel\nDupont;06\n", FileKind.CSV),
        ("\ufeffbegin:vcard\nFN:Marie\n", FileKind.VCARD),
        ("\r\n\r\nBEGIN:VCARD\rFN:Marie\r", FileKind.VCARD),
    ):
        path.write_bytes(content.encode())
        with open_import(path, today=TODAY) as reading:
            assert reading.kind is kind
            assert reading.source == "clients.xlsx"


def test_the_reading_says_how_far_it_is(tmp_path: Path) -> None:
    path = tmp_path / "clients.csv"
    path.write_text("Nom;Prénom\n" + "Dupont;Marie\n" * 40_000, encoding="utf-8")
    with open_import(path, today=TODAY) as reading:
        assert reading.share() < 0.5
        shares = [reading.share() for _ in reading]
        assert shares == sorted(shares)
        assert 0.2 < shares[len(shares) // 2] < 0.9
        assert reading.share() == 1.0


def test_a_reading_left_early_lets_go_of_the_file(
    tmp_path: Path, read: Callable[[str], Any]
) -> None:
    path = tmp_path / "clients.csv"
    path.write_text("Nom;Prénom\n" + "Dupont;Marie\n" * 5_000, encoding="utf-8")
    with open_import(path, today=TODAY) as reading:
        next(iter(reading))
    path.unlink()
    assert reading.share() == 1.0
    assert read("Nom\nDupont\n").names == [("", "Dupont")]
