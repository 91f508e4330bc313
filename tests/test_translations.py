"""Every marked sentence is translated, with the same names and numbers in it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from shop_app import paths
from shop_app.text import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = paths.resources() / "translations"
SOURCE, *OTHERS = LANGUAGES
_NAMES = re.compile(r"\{\w+\}")
_FORMS = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One sentence of a catalogue, with its translation, or its forms where it counts."""

    context: str
    source: str
    counts: bool
    state: str
    forms: tuple[str, ...]


def entries(file: Path) -> list[Entry]:
    found = []
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counts = message.get("numerus") == "yes"
            forms = [one.text or "" for one in translation.iter("numerusform")]
            found.append(
                Entry(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    counts,
                    translation.get("type", ""),
                    tuple(forms) if counts else (translation.text or "",),
                )
            )
    return found


def catalogue(language: str) -> list[Entry]:
    return entries(CATALOGUES / f"shop_app_{language}.ts")


def test_the_catalogues_match_the_program() -> None:
    collector = ROOT / ".ci" / "collect_sentences.py"
    run = subprocess.run(
        [sys.executable, str(collector), "--check"], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_qt_s_own_tool_finds_no_sentence_that_is_not_there(tmp_path: Path) -> None:
    tool = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    if tool is None:
        pytest.skip("pyside6-lupdate is not beside this Python")
    for language in OTHERS:
        copy = tmp_path / f"shop_app_{language}.ts"
        shutil.copy(CATALOGUES / copy.name, copy)
        known = {(one.context, one.source) for one in entries(copy)}
        subprocess.run(
            [tool, "-silent", "-extensions", "py", "shop_app", "-ts", str(copy)],
            cwd=ROOT, check=True, capture_output=True,
        )  # fmt: skip
        found = {(one.context, one.source) for one in entries(copy)}
        assert sorted(found - known) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_unfinished_or_left_over_or_twice(language: str) -> None:
    found = catalogue(language)
    assert [one for one in found if one.state] == []
    twice = Counter((one.context, one.source) for one in found)
    assert [key for key, times in twice.items() if times > 1] == []
    assert [one for one in found if not all(form.strip() for form in one.forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_and_numbers_are_those_of_the_source(language: str) -> None:
    for one in catalogue(language):
        for form in one.forms:
            assert sorted(_NAMES.findall(form)) == sorted(_NAMES.findall(one.source)), one
            assert "%n" in one.source or "%n" not in form, one
            assert not set(re.sub(r"\{\w+\}", "", form)) & set("{}"), one
        if one.counts:
            assert len(one.forms) == _FORMS, one
            assert "%n" not in one.source or "%n" in one.forms[-1], one


def test_the_source_s_plurals_are_all_there() -> None:
    own = {(one.context, one.source) for one in catalogue(SOURCE)}
    for language in OTHERS:
        assert {(one.context, one.source) for one in catalogue(language) if one.counts} == own


@pytest.mark.parametrize("language", OTHERS)
def test_spaces_at_the_ends_are_those_of_the_source(language: str) -> None:
    for one in catalogue(language):
        for form in one.forms:
            assert (form[:1] == " ", form[-1:] == " ") == (
                one.source[:1] == " ",
                one.source[-1:] == " ",
            ), one


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_typography_is_printed_not_typed(language: str) -> None:
    for one in catalogue(language):
        for text in (one.source, *one.forms):
            assert not re.search(r"\w'\w", text), one
            assert "..." not in text, one
            assert '"' not in text, one


def test_french_has_its_spaces_before_double_signs() -> None:
    for one in catalogue("fr"):
        for form in one.forms:
            assert not re.search(r"[^\s\u00a0\u202f?!»:/][?!;](?:\s|$)", form), one
            assert not re.search(r"[^\s\d][ ][?!;»]", form), one
            assert not re.search(r"«[^\u00a0\u202f]", form), one
