"""What is wrong with a command line, in the user's language; argparse itself says it in English."""

from __future__ import annotations

import argparse
import re
import sys
from typing import NoReturn

from shop_app.text import Message, Words, translate

_MISSING = re.compile(r"the following arguments are required: (?P<names>.+)")
_UNKNOWN = re.compile(r"unrecognized arguments: (?P<text>.+)", re.DOTALL)
_NO_VALUE = re.compile(r"argument (?P<name>\S+): expected .*argument.*")
_NO_CHOICE = re.compile(
    r"argument (?P<name>\S+): invalid choice: '(?P<text>.*)' \(choose from (?P<choices>.+)\)",
    re.DOTALL,
)
_REFUSED = re.compile(r"argument (?P<name>\S+): (?P<why>.+)", re.DOTALL)
_WRONG = 2


def parser_class(words: Words) -> type[argparse.ArgumentParser]:
    """Return a parser that says in words what is wrong, and leaves with exit code 2."""

    class Parser(argparse.ArgumentParser):
        """Shows its usage, then one sentence."""

        def error(self, message: str) -> NoReturn:
            """Say it and leave."""
            self.print_usage(sys.stderr)
            self.exit(_WRONG, words.say(said(message)) + "\n")

    return Parser


def said(message: str) -> Message | str:
    """Return argparse's `message` in words of ours; one that we do not know stays as it is."""
    patterns = (
        (_MISSING, translate("Commands", "Missing: {names}")),
        (_UNKNOWN, translate("Commands", "Not understood: {text}")),
        (_NO_VALUE, translate("Commands", "{name} needs a value")),
        (_NO_CHOICE, translate("Commands", "{name}: “{text}” is none of {choices}")),
        (_REFUSED, translate("Commands", "{name}: {why}")),
    )
    for pattern, words in patterns:
        if (found := pattern.fullmatch(message)) is not None:
            named = found.groupdict()
            if "choices" in named:
                named["choices"] = named["choices"].replace("'", "")
            return words.format(**named)
    return message
