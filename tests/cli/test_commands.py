"""From a new file to a greeting card, on the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shop_app.domain.allergies import DietaryKind, NewAllergy, Severity
from shop_app.domain.clients import NewClient
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.follow_up_rules import NewRule, Trigger
from shop_app.domain.preferences import NewPreference
from shop_app.services.allergies import add_allergy
from shop_app.services.clients import add_client
from shop_app.services.follow_up_rules import add_rule
from shop_app.services.preferences import add_preference
from shop_app.services.shop import Shop
from shop_app.services.staff import staff

CONTACTS = """Nom;Prénom;Titre;Téléphone;E-mail;Adresse;Code postal;Ville;Naissance;N° client;Note
Lefèvre;Hélène;Mme;06 12 34 56 78;h@x.fr;2 rue Bleue;69002;Lyon;03/05/1984;17;allergie : noix
Dupont;Marie;;;;;;;03/05;18;
;;;;;;;;;;rien que cela
"""
EVENING = "2026-11-22T20:00"

Run = Callable[..., Any]


@pytest.fixture
def contacts(tmp_path: Path) -> Path:
    path = tmp_path / "contacts.csv"
    path.write_text(CONTACTS, "utf-8")
    return path


@pytest.fixture
def helene(on_file: Run, contacts: Path) -> Run:
    """Commands on a file that holds Hélène Lefèvre (17) and Marie Dupont (18)."""
    assert on_file("import", contacts).code == 0
    return on_file


def test_from_a_new_file_to_a_card(run: Run, tmp_path: Path, contacts: Path) -> None:
    path = tmp_path / "shop" / "c.prevenance"
    made = run("new", path, "--shop", "Au Lion", "--trade", "tailor", "--country", "be", "--json")
    assert made.code == 0
    assert made.document == {
        "file": str(path), "key": f"{path}.key", "shop": "Au Lion", "trade": "tailor",
        "country": "BE", "currency": "EUR", "time_zone": "Europe/Brussels",
    }  # fmt: skip
    assert run("import", "--file", path, contacts, "--json").document["created"] == 2
    (found,) = run("find", "--json", "--file", path, "lefe").document
    card = run("--json", "card", found["id"], "--file", path).document
    assert card["client"]["display_name"] == "Lefèvre, Hélène"


def test_new_says_what_was_made(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "c.prevenance"
    said = run("new", path, "--shop", "Chez  Nous ")
    assert said.code == 0
    assert said.err == ""
    assert f"“Chez Nous”: {path}" in said.out
    assert f"{path}.key" in said.out


@pytest.mark.parametrize(
    ("locale", "country"),
    [("fr_BE.UTF-8", "BE"), ("en_US", "US"), ("C", "FR"), ("fr", "FR"), ("ja_JP.UTF-8", "JP")],
)
def test_a_shop_starts_in_the_systems_country(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locale: str, country: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    made = run("new", tmp_path / "c.prevenance", "--shop", "X", "--json")
    assert made.document["country"] == country


def test_import_counts_and_says_what_was_not_taken(on_file: Run, contacts: Path) -> None:
    told = on_file("import", contacts, "--dry-run", "--json").document
    assert on_file("find", "lefe", "--json").document == []
    done = on_file("import", contacts, "--json").document
    assert told == done
    assert {name: done[name] for name in ("created", "updated", "unchanged")} == {
        "created": 2, "updated": 0, "unchanged": 0,
    }  # fmt: skip
    (rejected,) = done["rejected"]
    assert "contacts.csv" in rejected["where"]
    assert "4" in rejected["where"]
    assert rejected["why"]
    again = on_file("import", contacts)
    assert again.code == 0
    assert "2" in again.out.splitlines()[0]
    assert rejected["where"] in again.out.splitlines()[1]


def test_import_of_several_files_tells_the_one_that_cannot_be_read(
    on_file: Run, contacts: Path, tmp_path: Path
) -> None:
    done = on_file("import", contacts, tmp_path / "none.csv", "--json")
    assert done.code == 1
    assert done.document["created"] == 2
    assert "none.csv" in done.document["rejected"][0]["where"]
    assert done.err.count("\n") == 1
    assert "none.csv" in done.err


def test_find_says_why_and_marks_allergies(helene: Run) -> None:
    (found,) = helene("find", "5678", "--json").document
    assert found["display_name"] == "Lefèvre, Hélène"
    assert (found["ref"], found["group"]) == ("17", "phone")
    assert "06 12 34 56 78" in found["why"]
    assert found["allergies"] == {
        "status": "not_asked",
        "severe": False,
        "severe_to": [],
        "stale": False,
    }
    assert helene("find", "zzz", "--json").document == []
    assert len(helene("find", "e", "--limit", "0", "--json").document) == 0
    said = helene("find", "lefe").out
    assert found["id"] in said
    assert "never asked" in said


@pytest.mark.parametrize("named", ["ref:17", "06 12 34 56 78", "+33612345678", "lefevre helene"])
def test_a_client_is_named_in_several_ways(helene: Run, named: str) -> None:
    assert helene("card", named, "--json").document["client"]["ref"] == "17"


@pytest.mark.parametrize("named", ["nobody", "ref:1", "e", "9" * 19, "", "%", "' OR 1=1 --"])
def test_a_name_that_means_nobody_or_several_is_refused(helene: Run, named: str) -> None:
    refused = helene("card", named)
    assert refused.code == 1
    assert refused.out == ""
    assert refused.err.count("\n") == 1
    assert "itself went wrong" not in refused.err


def test_the_card_as_data_keeps_its_shape(helene: Run) -> None:
    card = helene("card", "ref:17", "--json", "--on", EVENING).document
    assert set(card) >= {
        "client", "greeting", "allergies", "cues", "preferences", "usual", "suggestions",
        "last_visit", "rhythm", "photo", "visits",
    }  # fmt: skip
    client = card["client"]
    assert client["given_name"] == "Hélène"
    assert client["family_name"] == "Lefèvre"
    assert client["organisation"] == ""
    assert client["phones"] == [
        {
            "as_typed": "06 12 34 56 78",
            "e164": "+33612345678",
            "label": client["phones"][0]["label"],
        }
    ]
    assert client["emails"] == ["h@x.fr"]
    address = client["addresses"][0]
    assert (address["street"], address["postcode"], address["city"]) == (
        "2 rue Bleue", "69002", "Lyon",
    )  # fmt: skip
    assert client["birthday"] == "1984-05-03"
    assert client["notes"] == ["allergie : noix"]
    assert helene("card", "ref:18", "--json").document["client"]["birthday"] == "--05-03"
    allergies = card["allergies"]
    assert (allergies["status"], allergies["confirmed_on"]) == ("not_asked", None)
    assert allergies["items"] == []
    assert allergies["mentioned"] == [
        {"allergen": "noix", "codes": ["nuts"], "text": "allergie : noix", "where": "note"}
    ]
    assert allergies["ask"] in allergies["words"]
    assert "evening" in card["greeting"]
    assert (card["last_visit"], card["rhythm"], card["photo"]) == (None, None, None)


def test_the_card_holds_what_the_shop_knows(shop: Shop, run: Run) -> None:
    add_rule(shop, NewRule(Trigger.ANY_VISIT, "", 7, "Call to ask"))
    made = add_client(
        shop,
        NewClient(
            family_name="Noé",
            contact_points=(NewContactPoint(ContactKind.PHONE, "0611111111", "mobile"),),
        ),
    ).made
    assert made is not None
    add_allergy(shop, made, NewAllergy("walnuts", DietaryKind.ALLERGY, severity=Severity.SEVERE))
    add_preference(shop, made, NewPreference("window", "table"))
    command = ("--file", shop.store.path, "--json")
    for day in ("2025-11-01", "2025-11-08", "2025-11-15"):
        done = run(
            "visit", "Noé", *command, "--on", day, "--item", "2 x tarte", "--covers", "3",
            "--note", "calm", "--by", "Léa",
        )  # fmt: skip
        assert done.code == 0
    assert done.document["visit"]["items"][0]["quantity"] == 2
    assert done.document["follow_ups"][0]["due"] == "2025-11-22"
    card = run("card", "Noé", *command, "--on", "2025-11-22").document
    assert card["allergies"]["severe"] is True
    assert card["allergies"]["items"][0]["allergen"] == "walnuts"
    assert card["allergies"]["words"][0] == "SEVERE ALLERGY: walnuts"
    assert card["preferences"][0]["text"] == "window"
    assert card["usual"] == [{"product": "tarte", "times": 3, "visits": 3}]
    last = card["last_visit"]
    assert (last["on"], last["covers"], last["served_by"], last["note"]) == (
        "2025-11-15", 3, "Léa", "calm",
    )  # fmt: skip
    assert last["at"] == "2025-11-15T12:00:00+01:00"
    assert card["rhythm"]["every_days"] == 7
    assert [one["due"] for one in card["cues"]] == ["2025-11-08", "2025-11-15", "2025-11-22"]
    said = run("card", "Noé", "--file", shop.store.path, "--on", "2025-11-22").out
    assert said.startswith("SEVERE ALLERGY: walnuts")
    for word in ("Noé", "window", "tarte", "Call to ask", "calm", "Léa", "0611111111"):
        assert word in said


def test_follow_ups_lists_what_is_due_with_whom(helene: Run, shop: Shop) -> None:
    add_rule(shop, NewRule(Trigger.PRODUCT, "Saint-Julien", 3, "Did it please?"))
    assert helene("visit", "ref:17", "--item", "Saint-Julien", "--on", "2026-11-19").code == 0
    assert helene("follow-ups", "--on", "2026-11-21", "--json").document == []
    assert "due" in helene("follow-ups", "--on", "2026-11-21").out
    (due,) = helene("follow-ups", "--on", "2026-11-24", "--json").document
    assert due["client"]["display_name"] == "Lefèvre, Hélène"
    assert (due["due"], due["days_late"], due["about"]) == ("2026-11-22", 2, "Saint-Julien")
    assert "Did it please?" in helene("follow-ups", "--on", "2026-11-24").out


def test_a_dash_reads_one_a_line_and_answers_one_line_each(helene: Run) -> None:
    found = helene("find", "-", stdin="lefe\nzzz\n").lines
    assert [len(one) for one in found] == [1, 0]
    cards = helene("card", "-", stdin="ref:17\nnobody\n\nref:18\n").lines
    assert [one.get("client", {}).get("ref") for one in cards] == ["17", None, None, "18"]
    assert "nobody" in cards[1]["error"]
    visits = helene("visit", "-", "--covers", "2", stdin="ref:17\nref:18\n").lines
    assert [one["visit"]["covers"] for one in visits] == [2, 2]


def test_a_visit_that_is_refused_leaves_nobody_behind(helene: Run, shop: Shop) -> None:
    refused = helene("visit", "ref:17", "--by", "Nouveau", "--covers", "0")
    assert (refused.code, refused.out) == (1, "")
    assert helene("visit", "ref:17", "--by", " ").code == 1
    assert staff(shop) == ()


@pytest.mark.parametrize(
    "wrong",
    [
        ("find",), ("card",), ("nothing",), ("card", "x", "--on", "yesterday"),
        ("visit", "x", "--covers", "-1"), ("find", "x", "--limit", "many"), ("new", "x"),
        ("card", "x", "--on", "9999-12-31"), ("card", "x", "--on", "0001-01-01T00:00+01:00"),
        ("--lang", "de", "find", "x"), ("demo", "--trade", "bank"), ("import",),
    ],
)  # fmt: skip
def test_wrong_usage_is_told_from_failure(on_file: Run, wrong: tuple[str, ...]) -> None:
    refused = on_file(*wrong)
    assert refused.code == 2
    assert refused.out == ""
    assert "usage" in refused.err


def test_help_names_every_command(run: Run) -> None:
    said = run("--help")
    assert said.code == 0
    for name in ("new", "demo", "import", "find", "card", "visit", "follow-ups", "self-test"):
        assert name in said.out
    assert run("import", "--help").code == 0


def test_demo_writes_the_sample_shop_it_is_asked_for(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "d.prevenance"
    made = run("demo", "--out", path, "--trade", "wine", "--clients", "12", "--json")
    assert made.document["clients"] == 12
    refused = run("demo", "--out", path)
    assert refused.code == 1
    assert len(run("find", "e", "--file", path, "--json").document) > 0
    assert list((tmp_path / "home").glob("**/*")) == []


def test_self_test_tells_what_works_line_by_line(run: Run) -> None:
    checks = run("self-test", "--json").document
    assert len(checks) >= 10
    broken = [one["what"] for one in checks if not one["works"]]
    assert [one for one in broken if "translations" not in one] == []
