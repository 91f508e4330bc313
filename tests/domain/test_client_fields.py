from __future__ import annotations

import pytest

from shop_app.domain.client_fields import CLIENT_FIELDS
from shop_app.domain.import_headers import Header, place_label, recognise_header
from shop_app.domain.languages import language_code


@pytest.mark.parametrize(
    ("text", "header"),
    [
        ("Prénom", Header("given_name")),
        ("PRENOM", Header("given_name")),
        ("FirstName", Header("given_name")),
        ("Nom de famille", Header("family_name")),
        ("Nom et prénom", Header("full_name")),
        ("N° client", Header("ref")),
        ("rec_id", Header("ref")),
        ("Né(e) le", Header("birthday")),
        ("E-mail 1 - Value", Header("email", index=1)),
        ("Phone 2 - Type", Header("phone", index=2, part="label")),
        ("Mobile Phone", Header("phone", "mobile")),
        ("Tél. portable", Header("phone", "mobile")),
        ("Portable", Header("phone", "mobile")),
        ("Mobile Number", Header("phone", "mobile")),
        ("iPhone", Header("phone", "mobile")),
        ("Télécopie (bureau)", Header("phone", "work fax")),
        ("Téléphone de l'assistant(e)", Header("phone", "assistant")),
        ("Home Street 2", Header("street", "home", 2)),
        ("HomeAddress1", Header("street", "home", 1)),
        ("Code postal (domicile)", Header("postcode", "home")),
        ("Adresse électronique secondaire", Header("email", index=2)),
        ("Carte de fidélité", Header("card_code")),
        ("Civilité", Header("title")),
        ("Surnom", Header("name_as_said")),
        ("Société", Header("organisation")),
    ],
)
def test_headers_of_other_programs_are_understood(text: str, header: Header) -> None:
    assert recognise_header(text) == header


@pytest.mark.parametrize("text", ["Allergies", "Profession", "Service", "", "%", "x" * 1000, "🙂"])
def test_other_headers_name_no_field(text: str) -> None:
    assert recognise_header(text) is None


def test_a_header_belongs_to_one_field_alone() -> None:
    headers = [header for field in CLIENT_FIELDS for header in field.headers]
    assert len(headers) == len(set(headers))
    assert "" not in headers


def test_labels_in_either_language_are_one() -> None:
    assert place_label("Domicile") == place_label("Home") == "home"
    assert place_label("Fax (bureau)") == "work fax"
    assert place_label("Chalet") == "Chalet"


def test_languages_are_known_by_name_and_code() -> None:
    assert language_code("Français") == language_code("fr-CA") == language_code("French") == "fr"
    assert language_code("klingon") is None
