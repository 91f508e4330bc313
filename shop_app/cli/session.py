"""One run of one command: its options, its language, its client file, its answers."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from shop_app.cli.instants import Wanted, instant_of
from shop_app.cli.program import Program
from shop_app.paths import settings_file
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.settings import read_settings
from shop_app.text import Message, UserError, Value, Words, translate

Document = object
"""What `json` writes: dictionaries, lists, text, numbers, None."""


@dataclass(frozen=True, slots=True)
class Session:
    """What a command works with."""

    program: Program
    words: Words
    options: argparse.Namespace

    @property
    def json(self) -> bool:
        """Tell whether to answer for programs."""
        return bool(self.options.json)

    def say(self, value: Value) -> str:
        """Return the text of a message in the user's language."""
        return self.words.say(value)

    def tell(self, value: Value = "") -> None:
        """Print one line for people."""
        print(self.say(value))

    def answer(self, document: Document) -> None:
        """Print one JSON document, easy to read."""
        print(json.dumps(document, ensure_ascii=False, indent=2))

    def warn(self, value: Value) -> None:
        """Print one line beside the answer."""
        print(self.say(value), file=sys.stderr)

    def file(self) -> Path:
        """Return the client file to work on: the one given, the user's own, or the usual one."""
        if self.options.file is not None:
            return Path(self.options.file)
        chosen = read_settings(settings_file()).file
        return Path(chosen) if chosen else self.program.default_file()

    @contextmanager
    def shop(self, on: Wanted | None = None) -> Iterator[Shop]:
        """Open the client file; `on` stands in for now.

        Raises:
            UserError: the file cannot be opened.
        """
        shop = self.program.open_shop(self.file(), self.words.language)
        try:
            if on is not None:
                instant = instant_of(on, details(shop).time_zone)
                yield shop.on(instant)
            else:
                yield shop
        finally:
            shop.close()


def progress_line(session: Session, pattern: Message) -> Callable[[int, int], None]:
    """Return what shows how far it is on stderr, where somebody looks on; it ends with 100 %."""
    shown = not session.json and sys.stderr.isatty()

    def show(done: int, total: int) -> None:
        if not shown:
            return
        if done >= total:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
        else:
            said = session.say(pattern.format(percent=100 * done // total))
            print(f"\r{said}", end="", file=sys.stderr, flush=True)

    return show


def answer_each(session: Session, answer: Callable[[str], Document]) -> None:
    """Answer each line of standard input with one line of JSON; one that fails with its error."""
    for line in sys.stdin:
        try:
            document = answer(line.strip())
        except UserError as error:
            document = {"error": session.say(error.message)}
        print(json.dumps(document, ensure_ascii=False), flush=True)


def wants_lines(text: str) -> bool:
    """Tell whether `-` stands where a client or a text could."""
    return text == "-"


def lines_help() -> Message:
    """Word what `-` does, for the help of a command that takes it."""
    return translate(
        "Commands", "“-” reads one per line from standard input and answers one JSON line each"
    )
