"""Words for people, marked where they arise and said in a language."""

from __future__ import annotations

from pathlib import Path

import pytest

from shop_app import paths
from shop_app.text import (
    LANGUAGES,
    Message,
    UserError,
    Words,
    is_singular,
    read_catalogue,
    translate,
)

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr"><context><name>A</name>
<message><source>Hello {name}</source><translation>Bonjour {name}</translation></message>
<message><source>Half</source><translation type="unfinished">À moitié</translation></message>
<message><source>Old</source><translation type="vanished">Vieux</translation></message>
<message numerus="yes"><source>%n day(s)</source><translation>
<numerusform>%n jour</numerusform><numerusform>%n jours</numerusform></translation></message>
</context><context><name>B</name>
<message><source>Hello {name}</source><translation>Salut {name}</translation></message>
</context></TS>"""


@pytest.fixture
def french(tmp_path: Path) -> Words:
    (tmp_path / "shop_app_fr.ts").write_text(TS, "utf-8")
    return read_catalogue(tmp_path, "fr").words()


def test_a_sentence_is_said_in_the_language_of_its_context(french: Words) -> None:
    assert french.say(translate("A", "Hello {name}").format(name="Léa")) == "Bonjour Léa"
    assert french.say(translate("B", "Hello {name}").format(name="Léa")) == "Salut Léa"


def test_what_has_no_translation_stays_in_the_source_s_words(french: Words) -> None:
    for source in ("Half", "Old", "Never seen"):
        assert french.say(translate("A", source)) == source
    assert french.say(translate("C", "Hello {name}").format(name="x")) == "Hello x"


@pytest.mark.parametrize(("n", "said"), [(0, "0 jour"), (1, "1 jour"), (2, "2 jours")])
def test_plurals_are_the_language_s(french: Words, n: int, said: str) -> None:
    assert french.say(translate("A", "%n day(s)", None, n)) == said


@pytest.mark.parametrize(("language", "singular"), [("fr", {-1, 0, 1}), ("en", {1})])
def test_what_is_singular(language: str, singular: set[int]) -> None:
    assert {n for n in range(-3, 5) if is_singular(language, n)} == singular


@pytest.mark.parametrize(
    "hostile", ["{name}", "%n", "{0}", "{", "}", "%1", "<b>x</b>", "{x.__class__}"]
)
def test_a_value_is_said_as_it_is(french: Words, hostile: str) -> None:
    assert french.say(translate("A", "Hello {name}").format(name=hostile)) == f"Bonjour {hostile}"


def test_messages_nest_and_lists_are_joined(french: Words) -> None:
    inner = translate("B", "Hello {name}").format(name=("a", 2, translate("A", "Half")))
    assert french.say(translate("A", "Hello {name}").format(name=inner)) == (
        "Bonjour Salut a, 2, Half"
    )
    assert french.say(("a", "b")) == "a, b"
    assert french.say("") == ""


def test_a_message_is_not_changed_by_its_values() -> None:
    message = translate("A", "Hello {name}")
    assert message.format(name="x") != message
    assert message == Message("A", "Hello {name}")
    assert hash(message.format(name="x"))


def test_an_error_carries_its_sentence_without_its_values() -> None:
    error = UserError(translate("A", "Hello {name}").format(name="Dupont"))
    assert "Dupont" not in str(error)
    assert "Dupont" not in repr(error)
    assert error.message.values == (("name", "Dupont"),)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_s_own_catalogues_are_read(language: str) -> None:
    catalogue = read_catalogue(paths.resources() / "translations", language)
    assert catalogue.language == language
