"""Words for people, marked where they arise and put into a language where they are shown.

`translate` marks a sentence, as Qt's own function of that name does, for `.ci/collect_sentences.py`
to collect; it returns a `Message` that carries its values and knows no language yet. The window
and the command line turn messages into text with `Words`, from the same catalogue files.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol, TypeAlias, runtime_checkable
from xml.parsers import expat

LANGUAGES = ("en", "fr")
"""Languages of the program, the source's language first."""


@runtime_checkable
class Sayable(Protocol):
    """A value that is worded by a message of its own, as an amount or a day is."""

    def message(self) -> Message:
        """Return the message that words this value."""
        ...


@dataclass(frozen=True, slots=True)
class Message:
    """A marked sentence with its values, in no language yet."""

    context: str
    source: str
    n: int | None = None
    values: tuple[tuple[str, Value], ...] = ()

    def format(self, **values: Value) -> Message:
        """Return the same message with values for its `{names}`."""
        return replace(self, values=self.values + tuple(values.items()))


@dataclass(frozen=True, slots=True)
class Joined:
    """Several values said one after another, with a sign between them."""

    parts: tuple[Value, ...]
    between: str = " · "


Value: TypeAlias = "str | int | Message | Joined | Sayable | tuple[Value, ...]"
Lookup: TypeAlias = Callable[[str, str, int | None], str]
"""Context, source and count (None where the sentence has none) to the sentence in a language."""


def translate(
    context: str, source: str, comment: str | None = None, n: int | None = None
) -> Message:
    """Mark `source` for translation; `n` chooses the plural and fills `%n`."""
    del comment  # for whoever translates; it is read from the source
    return Message(context, source, n)


class UserError(Exception):
    """Something of the user's world is in the way: one sentence says what, and what to do."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.source)
        self.message = message


class TryAgainError(UserError):
    """Nothing was done, and the very same may succeed in a moment."""


@dataclass(frozen=True, slots=True)
class Words:
    """Puts messages into one language."""

    language: str
    lookup: Lookup

    def say(self, value: Value) -> str:
        """Return the text of a message or value, values inside it included."""
        if isinstance(value, (str, int)):  # first: telling a `Sayable` takes long
            return str(value)
        if isinstance(value, Message):
            pattern = self.lookup(value.context, value.source, value.n)
            if value.n is not None:
                pattern = pattern.replace("%n", str(value.n))
            if not value.values:
                return pattern
            return pattern.format(**{name: self.say(inner) for name, inner in value.values})
        if isinstance(value, Joined):
            return value.between.join(self.say(part) for part in value.parts)
        if isinstance(value, tuple):
            return ", ".join(self.say(part) for part in value)
        return self.say(value.message())


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The sentences of one language, read from a Qt translation source (.ts) file."""

    language: str
    plain: dict[tuple[str, str], str]
    plural: dict[tuple[str, str], tuple[str, ...]]

    def lookup(self, context: str, source: str, n: int | None) -> str:
        """Return the sentence in this language, or the source where it has none."""
        key = (context, source)
        if n is not None and (forms := self.plural.get(key)):
            return forms[0 if is_singular(self.language, n) else -1]
        return self.plain.get(key, source)

    def words(self) -> Words:
        """Return what puts messages into this language."""
        return Words(self.language, self.lookup)


def is_singular(language: str, n: int) -> bool:
    """Tell whether `language` uses its singular for `n` (Unicode CLDR's plural rules)."""
    return abs(n) <= 1 if language == "fr" else n == 1


def read_catalogue(folder: Path, language: str) -> Catalogue:
    """Read `shop_app_LANGUAGE.ts` of `folder`; unfinished sentences stay in the source's words."""
    reading = _Reading(Catalogue(language, {}, {}))
    # Without a tree: the window reads its language before it is painted.
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.read
    parser.Parse((folder / f"shop_app_{language}.ts").read_bytes(), True)
    return reading.catalogue


class _Reading:
    """Fills a catalogue while its file is read, element by element."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._context = self._source = self._text = ""
        self._forms: list[str] = []
        self._finished = self._counts = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        self._text = ""
        if name == "message":
            self._counts = attributes.get("numerus") == "yes"
            self._forms = []
        elif name == "translation":
            self._finished = "type" not in attributes

    def read(self, text: str) -> None:
        """Take the text of an element."""
        self._text += text

    def end(self, name: str) -> None:
        """End an element: its text is whole."""
        if name == "name":
            self._context = self._text
        elif name == "source":
            self._source = self._text
        elif name == "numerusform":
            self._forms.append(self._text)
        elif name == "translation" and self._finished:
            self._keep((self._context, self._source))

    def _keep(self, key: tuple[str, str]) -> None:
        if self._counts:
            self.catalogue.plural[key] = tuple(self._forms)
        elif self._text:
            self.catalogue.plain[key] = self._text
