"""Collects the marked sentences of the program into its catalogues, for Qt Linguist to open.

Qt's own `lupdate` reads Python too, but takes no plural whose count is a name or a call: it leaves
out the sentence, or forgets that it has several forms (docs/decisions/words-in-two-languages.md).

    python .ci/collect_sentences.py            writes resources/translations/*.ts
    python .ci/collect_sentences.py --check    writes nothing; exits with 1 where a catalogue does
                                               not match the program, or lacks a translation

A translation that lacks one of its sentence's {names}, or has another, counts as unfinished.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "translations"
SOURCE_LANGUAGE, OTHERS = "en", ("fr",)
FORMS = 2
"""Plural forms of each of our languages."""
_NAMES = re.compile(r"\{\w+\}")
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True, slots=True)
class Sentence:
    """A marked sentence, whether it counts, and the file that says it first."""

    context: str
    source: str
    counts: bool
    file: str

    @property
    def key(self) -> tuple[str, str]:
        """By what a catalogue knows it."""
        return self.context, self.source


def sentences() -> list[Sentence]:
    """Return every marked sentence once, by context and then as the files say them."""
    found: dict[tuple[str, str], Sentence] = {}
    for file in sorted((ROOT / "shop_app").rglob("*.py")):
        for one in _marked(file):
            before = found.get(one.key)
            if before is None or one.counts > before.counts:
                found[one.key] = one
    return sorted(found.values(), key=lambda one: (one.context, one.file))


def _marked(file: Path) -> Iterator[Sentence]:
    name = file.relative_to(ROOT).as_posix()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "translate"
        ):
            continue
        words = [_literal(argument) for argument in node.args[:2]]
        if len(words) < 2 or None in words:  # noqa: PLR2004 - a context and a sentence
            sys.exit(f"{name}:{node.lineno}: only literal words can be collected")
        counts = len(node.args) > 3 or any(one.arg == "n" for one in node.keywords)  # noqa: PLR2004
        yield Sentence(str(words[0]), str(words[1]), counts, name)


def _literal(node: ast.expr) -> str | None:
    """Return the text of a literal, joined ones included; None where it is something else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def catalogue(language: str) -> str:
    """Return the whole text of a language's catalogue: what was translated stays so."""
    known = translated(language)
    wanted = [one for one in sentences() if one.counts or language != SOURCE_LANGUAGE]
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage=SOURCE_LANGUAGE)
    context, last = root, None
    for one in wanted:
        if one.context != last:
            context, last = ET.SubElement(root, "context"), one.context
            ET.SubElement(context, "name").text = one.context
        context.append(_message(one, known.get(one.key, ())))
    ET.indent(root, "    ")
    return _HEAD + ET.tostring(root, "unicode", short_empty_elements=False) + "\n"


def _message(one: Sentence, forms: tuple[str, ...]) -> ET.Element:
    message = ET.Element("message", {"numerus": "yes"} if one.counts else {})
    ET.SubElement(message, "location", filename=f"../../{one.file}")
    ET.SubElement(message, "source").text = one.source
    wanted = FORMS if one.counts else 1
    done = len(forms) == wanted and all(_fits(one.source, form) for form in forms)
    translation = ET.SubElement(message, "translation", {} if done else {"type": "unfinished"})
    if one.counts:
        for number in range(FORMS):
            ET.SubElement(translation, "numerusform").text = forms[number] if done else ""
    else:
        translation.text = forms[0] if done else ""
    return message


def _fits(source: str, form: str) -> bool:
    """Tell whether a translation says something, with the same `{names}` in it."""
    return bool(form) and set(_NAMES.findall(form)) == set(_NAMES.findall(source))


def translated(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the finished translations of a catalogue: one form, or one for each number."""
    known: dict[tuple[str, str], tuple[str, ...]] = {}
    file = CATALOGUES / f"shop_app_{language}.ts"
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") is not None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = context.findtext("name", ""), message.findtext("source", "")
            known[key] = tuple(forms) or (translation.text or "",)
    return known


def main() -> int:
    """Write the catalogues, or check them; return the exit code."""
    check, wrong = "--check" in sys.argv[1:], 0
    for language in (SOURCE_LANGUAGE, *OTHERS):
        file, text = CATALOGUES / f"shop_app_{language}.ts", catalogue(language)
        open_ends = text.count('type="unfinished"')
        same = file.read_text("utf-8") == text
        wrong += bool(open_ends) or not same
        print(f"{file.name}: {text.count('<message')} sentences, {open_ends} to translate"
              + ("" if same else ", not as the program is" if check else ", written"))  # fmt: skip
        if not (check or same):
            file.write_text(text, "utf-8")
    return int(check and wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
