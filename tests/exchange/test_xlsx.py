from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from shop_app.exchange import xlsx_files


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[..., Path]:
    """Return what writes a workbook of sheets, each a list of rows."""

    def writing(**sheets: list[list[Any]]) -> Path:
        book = openpyxl.Workbook()
        book.remove(book.worksheets[0])
        for name, rows in sheets.items():
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(row)
        path = tmp_path / "clients.xlsx"
        book.save(path)
        return path

    return writing


def test_numbers_and_dates_are_read_as_people_see_them(
    read_path: Any, workbook: Callable[..., Path]
) -> None:
    found = read_path(
        workbook(
            Clients=[
                ["Fichier de la boutique"],
                [],
                ["N°", "Nom", "Prénom", "Tél", "Né le", "Code postal", "Ville", "Points", "Vu le"],
                [
                    1.0,
                    "Lefèvre",
                    "Hélène",
                    612345678,
                    dt.date(1984, 5, 3),
                    75001,
                    "Paris",
                    2.5,
                    dt.datetime(2024, 1, 2, 9, 30),  # noqa: DTZ001 - as spreadsheets have it
                ],
                [2, "Martin", None, 612345679.0, 30805, None, None, None, None],
                [3, "Durand", None, "06 12 34 56 80", "3 mai", None, None, None, None],
                [None] * 9,
                [4, None, None, None, None, None, None, 12, None],
            ]
        )
    )
    assert found.names == [("Hélène", "Lefèvre"), ("", "Martin"), ("", "Durand")]
    assert [one.ref for one in found.clients] == ["1", "2", "3"]
    assert [phone for phone, _ in found.points("phone")] == [
        *("612345678", "612345679", "06 12 34 56 80"),
    ]
    assert [one.birthday.iso for one in found.clients] == ["1984-05-03", "1984-05-03", "--05-03"]
    assert found.points("address") == [("75001 Paris", "")]
    assert found.clients[0].notes == ("Points: 2.5", "Vu le: 2024-01-02 09:30")
    assert found.where == ["clients.xlsx, sheet “Clients”, line 8"]


def test_the_first_sheet_of_clients_is_taken_and_the_others_are_told(
    read_path: Any, workbook: Callable[..., Path]
) -> None:
    found = read_path(
        workbook(
            Tarifs=[["Article", "Prix"], ["Rose", 3]],
            Clients=[["Nom", "E-mail"], ["Dupont", "a@b.fr"]],
            Anciens=[["Nom", "E-mail"], ["Martin", "c@d.fr"]],
            Vide=[],
        )
    )
    assert found.names == [("", "Dupont")]
    assert found.where == ["clients.xlsx, sheet “Tarifs”", "clients.xlsx, sheet “Anciens”"]
    assert found.refused == ["This sheet was not read; the clients come from “Clients”."] * 2


def test_results_of_formulas_count(read_path: Any, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (["Nom", "E-mail"], ["Dupont", "x"], ['=A2&" bis"', "a@b.fr"]):
        sheet.append(row)
    book.save(tmp_path / "raw.xlsx")
    path = tmp_path / "clients.xlsx"
    with zipfile.ZipFile(tmp_path / "raw.xlsx") as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name.endswith("sheet1.xml"):
                part = part.replace(b"<v></v>", b"<v>Dupont bis</v>").replace(
                    b"<v />", b"<v>Dupont bis</v>"
                )
                part = part.replace(b'<c r="A3">', b'<c r="A3" t="str">')
            new.writestr(name, part)
    assert read_path(path).names[1] == ("Dupont", "bis")


def test_a_workbook_without_clients_is_refused(refusal: Any, workbook: Callable[..., Path]) -> None:
    path = workbook(Tarifs=[["Article", "Prix"], ["Rose", 3]])
    assert "could be recognised" in refusal(path.read_bytes())


def test_a_damaged_workbook_never_loses_lines_silently(
    read_path: Any, refusal: Any, workbook: Callable[..., Path]
) -> None:
    rows = [["Nom", "E-mail"], *([f"Nom{chr(97 + n % 26)}", f"a{n}@b.fr"] for n in range(3000))]
    path = workbook(Clients=rows)
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = sheet[: len(sheet) // 2]
    with zipfile.ZipFile(path, "w") as new:
        for name, part in parts.items():
            new.writestr(name, part)
    found = read_path(path)
    assert 1_000 < len(found.clients) < 2_000
    assert found.refused == ["The workbook is damaged from here on; the rest was not read."]
    parts["xl/worksheets/sheet1.xml"] = b"<no"
    with zipfile.ZipFile(path, "w") as new:
        for name, part in parts.items():
            new.writestr(name, part)
    assert "damaged or protected" in refusal(path.read_bytes())
    assert "cut short" in refusal(path.read_bytes()[:-200])


def test_a_workbook_that_unpacks_to_too_much_is_refused(
    refusal: Any, workbook: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workbook(Clients=[["Nom"], ["Dupont"]])
    monkeypatch.setattr(xlsx_files, "LARGEST_UNPACKED", 100)
    assert "too large" in refusal(path.read_bytes())


def test_other_archives_are_told_from_workbooks(refusal: Any) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("content.xml", "<x/>")
    assert "not an Excel workbook" in refusal(packed.getvalue())
