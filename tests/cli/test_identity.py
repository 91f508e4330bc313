"""Identity through the command line: tags, flags, script and pronouns, from file to card."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]

SHEET = """Nom;Prénom;Téléphone;Étiquettes;Pronoms;Nom d'origine;Ne pas fêter;Ne pas contacter
Lefèvre;Hélène;0612345678;VIP, Habitués;elle;Елена;oui;oui
"""


@pytest.fixture
def imported(on_file: Run, tmp_path: Path) -> Run:
    sheet = tmp_path / "clients.csv"
    sheet.write_text(SHEET, "utf-8")
    assert on_file("import", sheet).code == 0
    again = on_file("import", sheet, "--json").document
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 1)
    return on_file


def test_the_card_as_data_has_tags_flags_and_names(imported: Run) -> None:
    card = imported("card", "Lefèvre", "--json").document
    assert [one["name"] for one in card["tags"]] == ["Habitués", "VIP"]
    assert all(one["colour"] and one["shape"] for one in card["tags"])
    client = card["client"]
    assert (client["pronouns"], client["other_script"]) == ("elle", "Елена")
    assert (client["do_not_celebrate"], client["deceased"], client["do_not_contact"]) == (
        True, False, True,
    )  # fmt: skip
    assert client["preferred_phone"] == "0612345678"
    assert card["notices"] == ["Do not contact.", "Do not celebrate birthdays."]


def test_the_card_in_words_says_what_must_not_be_done_first(imported: Run) -> None:
    lines = imported("card", "Lefèvre").out.splitlines()
    name = next(at for at, line in enumerate(lines) if line.startswith("Lefèvre, Hélène"))
    assert lines[name - 2 : name] == ["Do not contact.", "Do not celebrate birthdays."]
    assert "Tags: Habitués, VIP" in lines
    assert "Елена · elle" in lines[name]


def test_a_tag_and_a_name_in_its_own_script_are_found(imported: Run) -> None:
    for typed, group in (("habitues", "tag"), ("елен", "name"), ("lefevre vip", "tag")):
        (hit,) = imported("find", typed, "--json").document
        assert (hit["display_name"], hit["group"]) == ("Lefèvre, Hélène", group)
