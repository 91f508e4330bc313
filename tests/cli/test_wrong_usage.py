"""A wrong command line is told in the user's language."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shop_app.cli.arguments import read_arguments
from shop_app.cli.find import COMMAND
from shop_app.cli.words import chosen_words

Told = Callable[..., str]


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Told:
    def tell(*argv: str, language: str = "fr") -> str:
        with pytest.raises(SystemExit) as left:
            read_arguments(argv, (COMMAND,), chosen_words(language))
        assert left.value.code == 2
        return capsys.readouterr().err.splitlines()[-1].replace("\u202f", " ")

    return tell


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (["find"], "Il manque : TEXTE"),
        (["find", "x", "--colour", "y"], "Incompris : --colour y"),
        (["find", "x", "--limit"], "--limit demande une valeur"),
        (
            ["find", "x", "--limit", "z"],
            "--limit : « z » n’est pas un nombre entier",
        ),
        (["find", "x", "--lang", "de"], "--lang : « de » n’est pas parmi en, fr"),
        (["bake"], "COMMANDE : « bake » n’est pas parmi find"),
    ],
)
def test_what_is_wrong_is_told_in_french(told: Told, argv: list[str], sentence: str) -> None:
    assert told(*argv) == sentence


def test_what_is_wrong_is_told_in_english(told: Told) -> None:
    assert told("find", language="en") == "Missing: TEXT"
