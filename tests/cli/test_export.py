"""`export` loses nothing: what it writes is read back by `import` into an empty file."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from shop_app.bootstrap import create_shop, open_shop
from shop_app.cli.words import chosen_words
from shop_app.domain.allergies import (
    AllergyStatus,
    CrossContact,
    DietaryKind,
    NewAllergy,
    Severity,
    ToldBy,
)
from shop_app.domain.clients import NewClient
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.exported_clients import Width, export_header
from shop_app.domain.import_headers import recognise_header
from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.shops import NewShop
from shop_app.services.allergies import add_allergy
from shop_app.services.client_export import export_clients
from shop_app.services.client_import import import_clients
from shop_app.services.clients import add_client
from shop_app.services.finding import lately
from shop_app.services.greeting import greeting_card
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.services.tags import tag_client
from shop_app.text import UserError, Value, Words
from tests.conftest import Clock

FULL = NewClient(
    title="Mme", given_name="Hélène", family_name="Lefèvre; d’Arc", name_as_said="Lène",
    pronunciation="le-FÈVRE", organisation="Maison “Bleue”, SARL", language="fr",
    birthday=PartialDate(None, 5, 3), ref="0042", card_code="K7-99",
    contact_points=(
        NewContactPoint(ContactKind.PHONE, "06 39 98 12 34", "mobile"),
        NewContactPoint(ContactKind.PHONE, "04 65 71 22 11", "work"),
        NewContactPoint(ContactKind.EMAIL, "helene@example.org", "home"),
        NewContactPoint(ContactKind.ADDRESS, "", street="12 rue des Tilleuls", postcode="69006",
                        city="Lyon"),
    ),
    notes=("=1+1 n’est pas une formule", "Deux\nlignes"),
)  # fmt: skip


@pytest.fixture
def full(shop: Shop) -> int:
    made = add_client(shop, FULL).made
    assert made is not None
    add_allergy(shop, made, NewAllergy("noix", severity=Severity.SEVERE))
    return made


@pytest.fixture
def english() -> Callable[[Value], str]:
    return Words("en", lambda _context, source, _n: source).say


def read_back(path: Path, folder: Path, say: Callable[[Value], str]) -> Shop:
    folder.mkdir()
    other = create_shop(folder / "b.prevenance", NewShop("B", "restaurant"), "en", Clock())
    assert import_clients(other, [path], say).created == 1
    return other


@pytest.mark.parametrize("kind", ["csv", "xlsx", "vcf"])
def test_what_is_exported_is_imported_again(
    shop: Shop, full: int, tmp_path: Path, english: Callable[[Value], str], kind: str
) -> None:
    path = tmp_path / f"out.{kind}"
    assert export_clients(shop, path, english) == 1
    before = greeting_card(shop, full)
    other = read_back(path, tmp_path / "other", english)
    (hit,) = lately(other).lately
    after = greeting_card(other, hit.id)
    kept = ["given_name", "family_name", "name_as_said", "organisation", "birthday", "title"]
    kept += [] if kind == "vcf" else ["pronunciation", "ref", "card_code", "language"]
    for name in kept:
        assert getattr(after.client, name) == getattr(before.client, name), name
    assert [(one.kind, one.normalised, one.label) for one in after.client.contact_points] == [
        (one.kind, one.normalised, one.label) for one in before.client.contact_points
    ]
    said = "\n".join(note.text for note in after.notes)
    assert "1+1 n’est pas une formule" in said
    assert "lignes" in said
    other.close()


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_an_exported_allergy_comes_back_as_words_to_confirm(
    shop: Shop, full: int, tmp_path: Path, english: Callable[[Value], str], kind: str
) -> None:
    del full
    path = tmp_path / f"out.{kind}"
    export_clients(shop, path, english)
    other = read_back(path, tmp_path / "other", english)
    (hit,) = lately(other).lately
    band = greeting_card(other, hit.id).allergies
    assert band.status.value == "not_asked"
    assert any("noix" in english(words) for words in band.all_words())
    other.close()


def test_all_that_is_recorded_of_an_allergy_goes_along(
    shop: Shop, full: int, tmp_path: Path, clock: Clock
) -> None:
    nuts = NewAllergy(
        "nuts", species="hazelnut", severity=Severity.SEVERE, carries_adrenaline=True,
        reaction="gonfle", note="même en poudre", cross_contact=CrossContact.YES,
        told_by=ToldBy.COMPANION,
    )  # fmt: skip
    lea = add_staff(shop, "Léa").made
    clock.forward(days=3)
    add_allergy(shop, full, nuts, lea)
    add_allergy(shop, full, NewAllergy("vegetarian", DietaryKind.DIET), lea)
    say = chosen_words("fr").say
    path = tmp_path / "out.csv"
    export_clients(shop, path, say)
    written = path.read_text("utf-8-sig")
    for said in ("fruits à coque (noisettes)", "sévère", "gonfle", "même en poudre", "végétarien",
                 "2025-11-25", "Léa", "noix", "2025-11-22"):  # fmt: skip
        assert said in written, said
    assert not {"nuts", "hazelnut", "severe", "vegetarian"} & set(re.findall(r"\w+", written))
    other = read_back(path, tmp_path / "other", say)
    (hit,) = lately(other).lately
    band = greeting_card(other, hit.id).allergies
    assert (band.status, band.items) == (AllergyStatus.NOT_ASKED, ())
    mentioned = " | ".join(one.text for one in band.mentioned)
    for said in ("fruits à coque (noisettes)", "gonfle", "noix", "sévère"):
        assert said in mentioned, said
    other.close()


def test_a_vcard_says_nothing_about_health(
    shop: Shop, full: int, tmp_path: Path, english: Callable[[Value], str]
) -> None:
    del full
    export_clients(shop, tmp_path / "out.vcf", english)
    written = (tmp_path / "out.vcf").read_bytes().decode()
    assert "noix" not in written
    assert max(len(line.encode()) for line in written.split("\r\n")) <= 75


def test_no_note_or_tag_about_health_leaves_on_a_vcard(
    shop: Shop, tmp_path: Path, english: Callable[[Value], str]
) -> None:
    notes = ("Diabétique, enceinte de 6 mois", "Mange halal", "réagit au latex",
             "Ne supporte pas le piment", "Pas de noix svp", "Livre au portail bleu")  # fmt: skip
    made = add_client(
        shop, NewClient(family_name="Noir", name_as_said="Zoé (coeliaque)", notes=notes)
    ).made
    tag_client(shop, made or 0, "Végane")
    tag_client(shop, made or 0, "Voisins")
    export_clients(shop, tmp_path / "out.vcf", english)
    written = (tmp_path / "out.vcf").read_bytes().decode().replace("\r\n ", "")
    assert [line for line in written.split("\r\n") if line.startswith("NOTE")] == [
        "NOTE:Livre au portail bleu"
    ]
    assert "CATEGORIES:Voisins\r\n" in written
    assert "NICKNAME" not in written


def test_no_cell_of_a_worksheet_is_a_formula(
    shop: Shop, tmp_path: Path, english: Callable[[Value], str]
) -> None:
    add_client(shop, NewClient(family_name="=HYPERLINK(1)", notes=("+33 6", "@SUM(1)")))
    export_clients(shop, tmp_path / "out.xlsx", english)
    export_clients(shop, tmp_path / "out.csv", english)
    sheet = load_workbook(tmp_path / "out.xlsx").worksheets[0]
    cells = [cell for row in sheet for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}
    assert "=HYPERLINK(1)" in {cell.value for cell in cells}
    assert ";=" not in (tmp_path / "out.csv").read_text("utf-8-sig")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_importing_knows_the_words_of_every_exported_column(language: str) -> None:
    say = chosen_words(language).say
    unknown = {
        say(words)
        for words in export_header(Width(2, 2, 2), ())
        if recognise_header(say(words)) is None
    }
    assert len(unknown) == 3, unknown  # the allergies, which come back as words to confirm


def test_a_name_without_a_kind_is_refused_and_nothing_is_written(
    shop: Shop, tmp_path: Path, english: Callable[[Value], str]
) -> None:
    for name in ("out", "out.doc"):
        with pytest.raises(UserError, match="kind of file"):
            export_clients(shop, tmp_path / name, english)
    with pytest.raises(UserError, match="cannot be written"):
        export_clients(shop, tmp_path / "nowhere" / "out.csv", english)
    assert list(tmp_path.glob("*out*")) == []


def test_the_command_counts(run: Callable[..., object], shop_path: Path, tmp_path: Path) -> None:
    opened = open_shop(shop_path, "en")
    add_client(opened, FULL)
    opened.close()
    path = tmp_path / "all.csv"
    done = run("export", str(path), "--file", str(shop_path))
    assert "1 client" in str(done)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
