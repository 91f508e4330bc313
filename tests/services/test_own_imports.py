"""A table's columns that are headed as own fields fill them; nothing that comes in is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from shop_app.bootstrap import create_shop
from shop_app.domain.own_fields import NewOwnField, OwnKind
from shop_app.domain.shops import NewShop
from shop_app.services.client_export import export_clients
from shop_app.services.client_import import ImportReport, import_clients
from shop_app.services.finding import find
from shop_app.services.greeting import greeting_card
from shop_app.services.own_fields import add_field, own_fields, put_aside
from shop_app.services.own_values import own_values, set_value
from shop_app.services.shop import Shop
from shop_app.store.search_check import check_index
from shop_app.text import Value

TakeIn = Callable[..., int]
Say = Callable[[Value], str]


def write(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def values(shop: Shop, name: str) -> dict[str, str]:
    (hit,) = find(shop, name)
    return {one.field.name: one.value for one in own_values(shop, hit.id) if one.value}


def notes(shop: Shop, name: str) -> list[str]:
    (hit,) = find(shop, name)
    return [one.text for one in greeting_card(shop, hit.id).notes]


def why(report: ImportReport, say: Say) -> list[tuple[int | None, str]]:
    return [(one.origin.line, say(one.why)) for one in report.rejected]


def test_columns_named_as_fields_fill_them_in_either_language(
    shop: Shop, tmp_path: Path, say: Say
) -> None:
    path = write(
        tmp_path / "clients.csv",
        "Nom;Prénom;Eau;Vin préféré;Usual covers;Chaise haute;Animaux",
        "Durand;Zoé;sparkling;Saint-Julien;4;oui;aime les chats",
    )
    report = import_clients(shop, [path], say)
    assert (report.created, report.rejected) == (1, ())
    assert values(shop, "durand") == {
        "Water": "Sparkling", "Wine": "Saint-Julien", "Usual covers": "4", "High chair": "yes",
    }  # fmt: skip
    assert notes(shop, "durand") == ["Animaux: aime les chats"]


def test_a_workbook_fills_them_too(shop: Shop, tmp_path: Path, say: Say) -> None:
    add_field(shop, NewOwnField("Since", OwnKind.DATE))
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Name", "Phone", "Since", "Usual covers"])
    sheet.append(["Zoé Durand", "06 12 34 56 78", "3 mai 2019", 2.5])
    book.save(tmp_path / "clients.xlsx")
    import_clients(shop, [tmp_path / "clients.xlsx"], say)
    assert values(shop, "durand") == {"Since": "2019-05-03", "Usual covers": "2.5"}


def test_what_a_field_refuses_is_told_with_its_line_and_stays_a_note(
    shop: Shop, tmp_path: Path, say: Say
) -> None:
    path = write(
        tmp_path / "clients.csv",
        "Name,Phone,Water,Usual covers",
        "Zoé Durand,0612345678,lukewarm,many",
        "Ann Petit,0612345679,still,2",
    )
    report = import_clients(shop, [path], say)
    assert report.created == 2
    told = why(report, say)
    assert [line for line, _ in told] == [2, 2]
    assert all("Kept as a note." in text for _, text in told)
    assert "“lukewarm” is not among the choices: Still, Sparkling, Tap." in told[0][1]
    assert values(shop, "durand") == {}
    assert sorted(notes(shop, "durand")) == ["Usual covers: many", "Water: lukewarm"]
    assert values(shop, "petit") == {"Water": "Still", "Usual covers": "2"}


def test_reading_a_file_again_adds_nothing(shop: Shop, tmp_path: Path, say: Say) -> None:
    path = write(tmp_path / "clients.csv", "Name,Phone,Water", "Zoé Durand,0612345678,still")
    import_clients(shop, [path], say)
    report = import_clients(shop, [path], say)
    assert (report.created, report.updated, report.unchanged) == (0, 0, 1)


def test_a_known_client_s_empty_fields_are_filled_and_others_kept(
    shop: Shop, tmp_path: Path, say: Say
) -> None:
    first = write(tmp_path / "a.csv", "Name,Phone,Water", "Zoé Durand,0612345678,still")
    other = write(
        tmp_path / "b.csv", "Name,Phone,Water,Wine", "Zoé Durand,0612345678,sparkling,Chablis"
    )
    import_clients(shop, [first], say)
    report = import_clients(shop, [other], say)
    assert report.updated == 1
    assert values(shop, "durand") == {"Water": "Still", "Wine": "Chablis"}
    assert notes(shop, "durand") == ["Water: sparkling"]


def test_two_lines_of_one_client_come_together(shop: Shop, tmp_path: Path, say: Say) -> None:
    path = write(
        tmp_path / "a.csv",
        "Name,Phone,Water,Wine",
        "Zoé Durand,0612345678,still,",
        "Zoé Durand,0612345678,,Chablis",
    )
    import_clients(shop, [path], say)
    assert values(shop, "durand") == {"Water": "Still", "Wine": "Chablis"}


def test_a_field_put_aside_takes_nothing(shop: Shop, tmp_path: Path, say: Say) -> None:
    put_aside(shop, next(one for one in own_fields(shop) if one.name == "Water"))
    path = write(tmp_path / "a.csv", "Name,Phone,Water", "Zoé Durand,0612345678,still")
    import_clients(shop, [path], say)
    assert notes(shop, "durand") == ["Water: still"]


def test_what_came_in_is_found_and_the_index_stays_sound(
    shop: Shop, tmp_path: Path, say: Say
) -> None:
    path = write(
        tmp_path / "a.csv",
        "Name,Phone,Wine,Accès PMR",
        "Zoé Durand,0612345678,Gewurztraminer,oui",
    )
    import_clients(shop, [path], say)
    assert [hit.display_name for hit in find(shop, "gewurz")] == ["Durand, Zoé"]
    with shop.store.read() as tx:
        assert check_index(tx).none


def test_a_dry_run_tells_the_same(shop: Shop, tmp_path: Path, say: Say) -> None:
    path = write(tmp_path / "a.csv", "Name,Phone,Water", "Zoé Durand,0612345678,lukewarm")
    report = import_clients(shop, [path], say, dry_run=True)
    assert (report.created, len(report.rejected)) == (1, 1)
    assert find(shop, "durand") == ()


@pytest.mark.parametrize("empty", ["", "-", "n/a", "?"])
def test_cells_that_say_nothing_fill_nothing(
    shop: Shop, tmp_path: Path, say: Say, empty: str
) -> None:
    path = write(tmp_path / "a.csv", "Name,Phone,Water", f"Zoé Durand,0612345678,{empty}")
    report = import_clients(shop, [path], say)
    assert report.rejected == ()
    assert values(shop, "durand") == {}


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_what_is_handed_on_reads_back_the_same(
    shop: Shop, tmp_path: Path, say: Say, take_in: TakeIn, kind: str
) -> None:
    client = take_in(given_name="Zoé", family_name="Durand", ref="12")
    add_field(shop, NewOwnField("Since", OwnKind.DATE))
    typed = {
        "Water": "tap", "Wine": "Saint-Julien, “le vieux”", "Usual covers": "2,5",
        "High chair": "non", "Since": "3 mai 2019",
    }  # fmt: skip
    for one in own_fields(shop):
        if one.name in typed:
            set_value(shop, client, one.id, typed[one.name])
    path = tmp_path / f"handed-on.{kind}"
    export_clients(shop, path, say)
    other = create_shop(tmp_path / "other.prevenance", NewShop("Là-bas", "restaurant"), "en")
    try:
        add_field(other, NewOwnField("Since", OwnKind.DATE))
        import_clients(other, [path], say)
        was, now = values(shop, "durand"), values(other, "durand")
    finally:
        other.close()
    assert now == was
    assert now.keys() == typed.keys()


def test_own_values_written_by_hand_are_never_overwritten(
    shop: Shop, tmp_path: Path, say: Say, take_in: TakeIn
) -> None:
    client = take_in(given_name="Zoé", family_name="Durand", ref="12")
    water = next(one for one in own_fields(shop) if one.name == "Water")
    set_value(shop, client, water.id, "tap")
    path = write(tmp_path / "a.csv", "Name,Ref,Water", "Zoé Durand,12,still")
    import_clients(shop, [path], say)
    assert "Tap" in [one.value for hit in find(shop, "durand") for one in own_values(shop, hit.id)]
