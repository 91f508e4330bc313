"""Cards as phones and web mail really export them, with another reader as a witness."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

vobject = pytest.importorskip("vobject")

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "vcards"
FILES = sorted(FOLDER.glob("*.vcf"))

pytestmark = pytest.mark.skipif(not FILES, reason=f"no real vCards in {FOLDER}")
CARDS = {
    "John_Doe_ANDROID.vcf": 6,
    "John_Doe_GMAIL.vcf": 1,
    "John_Doe_IPHONE.vcf": 1,
    "fullcontact.vcf": 1,
    "gmail-list.vcf": 3,
    "rfc2426-example.vcf": 2,
    "rfc6350-example.vcf": 1,
}


def _witnessed(path: Path) -> Iterator[Any]:
    """Return the cards of a file as vobject reads them; nothing where it cannot."""
    logging.getLogger("vobject").setLevel(logging.CRITICAL)
    try:
        text = path.read_bytes().decode().replace("\r\r\n", "\r\n")
        yield from vobject.readComponents(text, allowQP=True)
    except Exception:  # noqa: BLE001 - the witness may give up, we may not
        return


def _flat(text: object) -> str:
    plain = str(text).removeprefix("tel:").replace("ext", "")
    return "".join(char for char in plain if char.isalnum()).casefold()


def _everything(one: Any) -> str:
    parts = [one.title, one.given_name, one.family_name, one.name_as_said, one.organisation]
    parts += one.notes
    for point in one.contact_points:
        parts += [point.as_typed]
    return "|".join(map(_flat, parts))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_card_is_taken_whole(read_path: Any, path: Path) -> None:
    found = read_path(path)
    assert len(found.clients) == CARDS.get(path.name, len(found.clients))
    assert found.refused == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_another_reader_finds_is_found(read_path: Any, path: Path) -> None:
    witnesses = list(_witnessed(path))
    for witness, one in zip(witnesses, read_path(path).clients, strict=False):
        everything = _everything(one)
        for name in ("tel", "email", "note", "org", "title", "url", "nickname"):
            for value in witness.contents.get(name, []):
                texts = value.value if isinstance(value.value, list) else [value.value]
                for text in texts:
                    assert _flat(text) in everything
        for address in witness.contents.get("adr", []):
            for part in ("street", "city", "code", "country", "region", "extended"):
                text = getattr(address.value, part)
                assert _flat(text if isinstance(text, str) else "".join(text)) in everything


def test_an_android_export(read_path: Any) -> None:
    found = read_path(FOLDER / "John_Doe_ANDROID.vcf")
    assert found.points("email")[:2] == [("john.doe@company.com", ""), ("jane.doe@company.com", "")]
    assert found.names[4] == ("Ñ Ñ Ñ", "Ñ Ñ")
    assert found.clients[4].photo.media_type == "image/jpeg"
    assert len(found.clients[4].photo.data) == 876
    assert found.clients[5].organisation == "Ñ" * 44


def test_a_gmail_export(read_path: Any) -> None:
    one = read_path(FOLDER / "John_Doe_GMAIL.vcf").only
    assert (one.title, one.given_name, one.family_name) == ("Mr.", "John", "Doe")
    assert one.pronunciation == "Jon Dow"
    assert one.birthday.iso == "1980-03-22"
    assert "Anniversary: 1975-03-01" in one.notes
    assert "Spouse: Jenny" in one.notes
    assert one.contact_points[3].street.split("\n")[0] == "Crescent moon drive"


def test_an_iphone_export(read_path: Any) -> None:
    one = read_path(FOLDER / "John_Doe_IPHONE.vcf").only
    assert one.name_as_said == "Johny"
    assert one.birthday.iso == "2012-06-06"
    assert len(one.photo.data) == 32531
    assert {"Department: Accounting", "Job title: Money Counter"} <= set(one.notes)
    labels = [point.label for point in one.contact_points]
    assert labels == [
        *(
            "mobile",
            "home",
            "work",
            "home fax",
            "work fax",
            "pager",
            "assistant",
            "",
            "home",
            "work",
        ),
    ]
    assert one.contact_points[-1].street == "Street4\nBuilding 6\nFloor 8"


def test_a_fullcontact_export(read_path: Any) -> None:
    found = read_path(FOLDER / "fullcontact.vcf")
    assert len(found.points("phone")) == 9
    assert len(found.points("email")) == 5
    assert len(found.points("address")) == 4
    assert found.only.birthday.iso == "2016-08-01"
    assert found.taken[0].tags == ("Tag",)


def test_the_standards_own_examples(read_path: Any) -> None:
    one = read_path(FOLDER / "rfc6350-example.vcf").only
    assert (one.language, one.birthday.iso, one.organisation) == ("fr", "--02-03", "Viagenie")
    assert one.contact_points[0].as_typed == "+1-418-656-9254 ext. 102"
    assert one.contact_points[-1].postcode == "G1V 2M2"
    two = read_path(FOLDER / "rfc2426-example.vcf").clients
    assert [each.contact_points[-1].city for each in two] == ["Raleigh", "Mountain View"]
