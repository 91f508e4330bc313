"""Whatever is in a file: clients, sentences, or one sentence for all; never an accident."""

from __future__ import annotations

import io
import unicodedata
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shop_app.domain.imported_clients import ImportedClient
from shop_app.exchange.recognise import open_import
from shop_app.text import UserError, Words

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "vcards"
_SAY = Words("en", lambda _context, source, _n: source).say
_CARD = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lef=C3=A8vre;H=\r\n"
    b'=C3=A9l=C3=A8ne\r\nitem1.TEL;TYPE="work,cell":+33 6\r\nitem1.X-ABLabel:_$!<Home>!$_\r\n'
    b"ADR;HOME:;;1 rue X;Paris;;75001;France\r\nBDAY:--0503\r\n"
    b"PHOTO;BASE64:/9j/4AAQ\r\n SkZJRg==\r\n"
    b"\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Z\r\nEND:VCARD\r\nNOTE:a\\nb\\\r\nORG:A;B\r\nEND:VCARD\r\n"
)
_TABLE = (
    "N°;Nom;Prénom;Tél;E-mail;Adresse;CP Ville;Né le;Note\n1;Lefèvre;Hélène;0612345678;a@b.fr;"
    '"1 rue X\nBât B";75001 Paris;03/05/84;noix\n2;"Martin;;;;;;31/02/80;"un ""deux"""\n'
).encode()
_CRUMBS = [
    *(b"\0", b'"', b";", b"\n", b"\r", b"=", b"\\", b":", b",", b" ", b"\t", b"\xff", b"\xfe"),
    *(b"BEGIN:VCARD\n", b"END:VCARD\n", b"PHOTO;ENCODING=b:", b";CHARSET=x:", b"PREF=", b'TYPE="'),
    *(b"\xef\xbb\xbf", b"\xff\xfe", b"sep=;\n", b"\xc3", b"\xe2\x80\xae", b"%n", b"{0}", b"{"),
    *(b"N:;;;;;;;;\n", b"ADR:\n", b"BDAY:-\n", b"X-ANDROID-CUSTOM:\n", b"9" * 30, b"[", b"("),
]


def _settings(examples: int) -> settings:
    return settings(
        max_examples=examples,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )


def _read(path: Path, content: bytes) -> None:
    """Read a file whole; what is taken is fit to keep and to show."""
    path.write_bytes(content)
    try:
        with open_import(path, today=date(2026, 3, 1)) as reading:
            items = list(reading)
    except UserError as error:
        _SAY(error.message)
        return
    for item in items:
        assert _SAY(item.origin)
        if not isinstance(item, ImportedClient):
            assert _SAY(item.why)
            continue
        client = item.new_client(_SAY)
        points = client.contact_points
        lines = [client.title, client.given_name, client.family_name, client.organisation]
        assert any(lines) or client.name_as_said or points
        for text in (*lines, *client.notes, *(point.as_typed for point in points)):
            assert unicodedata.is_normalized("NFC", text)
            kinds = {unicodedata.category(char) for char in text.replace("\n", "")}
            assert not kinds & {"Cc", "Cs"}
        assert all(len(line) <= 1_000 and "\n" not in line for line in lines)


@st.composite
def _mutated(draw: Any, originals: list[bytes]) -> bytes:
    content: bytes = draw(st.sampled_from(originals))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(content)))
        end = min(len(content), start + draw(st.sampled_from([0, 0, 1, 2, 30, 400])))
        crumb = draw(st.sampled_from(_CRUMBS) | st.binary(max_size=4))
        content = content[:start] + crumb + content[end:]
    return content


@_settings(150)
@given(content=st.binary(max_size=2_000))
def test_random_bytes(tmp_path: Path, content: bytes) -> None:
    _read(tmp_path / "random", content)


@_settings(150)
@given(
    content=st.lists(st.sampled_from([*_CRUMBS, b"Nom", b"Tel", b"a@b.fr", b"Marie"]), max_size=60)
)
def test_random_crumbs(tmp_path: Path, content: list[bytes]) -> None:
    _read(tmp_path / "crumbs", b"BEGIN:VCARD\n" + b"".join(content))
    _read(tmp_path / "crumbs", b"Nom;Tel\n" + b"".join(content))


@_settings(400)
@given(content=_mutated([_CARD, _CARD * 3, _TABLE, _TABLE * 3]))
def test_mutated_files(tmp_path: Path, content: bytes) -> None:
    _read(tmp_path / "mutated", content)


@pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no real vCards in {FOLDER}")
@_settings(150)
@given(data=st.data())
def test_mutated_real_cards(tmp_path: Path, data: st.DataObject) -> None:
    originals = [path.read_bytes() for path in sorted(FOLDER.glob("*.vcf"))]
    _read(tmp_path / "mutated", data.draw(_mutated(originals)))


def _workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["Nom", "Tél", "Né le"],
        ["Dupont", 612345678, date(1984, 5, 3)],
        ["Martin", "x", 3],
    ):
        sheet.append(row)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


_WORKBOOK = _workbook()


@_settings(60)
@given(content=_mutated([_WORKBOOK]))
def test_mutated_workbooks(tmp_path: Path, content: bytes) -> None:
    _read(tmp_path / "mutated", content)


@_settings(60)
@given(data=st.data())
def test_workbooks_with_mutated_parts(tmp_path: Path, data: st.DataObject) -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_WORKBOOK)) as old, zipfile.ZipFile(written, "w") as new:
        chosen = data.draw(st.sampled_from(old.namelist()))
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, data.draw(_mutated([part])) if name == chosen else part)
    _read(tmp_path / "mutated", written.getvalue())
