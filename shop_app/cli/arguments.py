"""Reading what was typed: the options of every command, and help in the user's language."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from shop_app.cli.instants import Wanted, read_wanted
from shop_app.cli.session import Session
from shop_app.cli.wrong_usage import parser_class
from shop_app.text import LANGUAGES, Message, Value, Words, translate


class Arguments:
    """What a command takes, declared with its help in words."""

    def __init__(self, parser: argparse.ArgumentParser, words: Words) -> None:
        self._parser = parser
        self._words = words
        self._placed = parser.add_argument_group(words.say(translate("Commands", "arguments")))
        self._named = parser.add_argument_group(words.say(translate("Commands", "options")))
        self.option("-h", "--help", action="help", help=translate("Commands", "show this help"))

    def text(self, name: str, shown: Value, **how: object) -> None:
        """Declare a text in its place, shown in the usage as `shown`."""
        self._add(self._placed, name, metavar=self._words.say(shown), **how)

    def option(self, *names: str, **how: object) -> None:
        """Declare an option."""
        self._add(self._named, *names, **how)

    def on(self) -> None:
        """Declare `--on`."""
        shown = self._words.say(translate("Commands", "DATE"))
        what = translate("Commands", "a day (2026-11-22) or an instant in place of today")
        self.option("--on", type=self._wanted, metavar=shown, help=what)

    def whole_number(self, *names: str, **how: object) -> None:
        """Declare an option that takes a whole number of 0 or more."""
        self.option(*names, type=self._number, metavar="N", **how)

    def _add(self, group: argparse._ArgumentGroup, *names: str, **how: object) -> None:
        what, shown = how.pop("help", None), how.get("metavar")
        if isinstance(what, Message | str):
            how["help"] = self._words.say(what).replace("%", "%%")
        if isinstance(shown, Message):
            how["metavar"] = self._words.say(shown)
        group.add_argument(*names, **how)  # type: ignore[arg-type]

    def _wanted(self, text: str) -> Wanted:
        try:
            return read_wanted(text)
        except ValueError:
            raise self._refused(
                translate("Commands", "“{text}” is not a date; write it as 2026-11-22"), text
            ) from None

    def _number(self, text: str) -> int:
        if not (text.isascii() and text.isdecimal() and len(text) < 10):  # noqa: PLR2004
            raise self._refused(translate("Commands", "“{text}” is not a whole number"), text)
        return int(text)

    def _refused(self, why: Message, text: str) -> argparse.ArgumentTypeError:
        return argparse.ArgumentTypeError(self._words.say(why.format(text=text)))


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, what it does in words, what it takes, and how it runs.

    `run` returns the exit code; UserError becomes its sentence and exit code 1.
    """

    name: str
    does: Message
    declare: Callable[[Arguments], None]
    run: Callable[[Session], int]


def chosen_language(argv: Sequence[str]) -> str | None:
    """Return the language that `--lang` names, before anything else is read."""
    early = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    early.add_argument("--lang")
    try:
        found = early.parse_known_args(list(argv))[0].lang
    except argparse.ArgumentError:
        return None
    return found if found in LANGUAGES else None


def read_arguments(
    argv: Sequence[str], commands: Iterable[Command], words: Words
) -> argparse.Namespace:
    """Read the command line; leaves with usage on stderr and exit code 2 where it is wrong.

    The result has `command` (None where the window is meant), `file`, `lang` and `json`.
    """
    formatter, parser_of = _formatter(words), parser_class(words)
    what = translate(
        "Commands", "The client file that remembers. Without a command the window opens."
    )
    parser = parser_of(
        "shop-app", description=words.say(what), add_help=False, allow_abbrev=False,
        formatter_class=formatter,
    )  # fmt: skip
    _declare_everywhere(Arguments(parser, words), words)
    below = parser.add_subparsers(
        dest="command", metavar=words.say(translate("Commands", "COMMAND")),
        title=words.say(translate("Commands", "commands")), parser_class=parser_of,
    )  # fmt: skip
    for one in commands:
        does = words.say(one.does).replace("%", "%%")
        sub = below.add_parser(
            one.name, help=does, description=does, add_help=False, allow_abbrev=False,
            formatter_class=formatter,
        )  # fmt: skip
        arguments = Arguments(sub, words)
        one.declare(arguments)
        _declare_everywhere(arguments, words)
    bare = argparse.Namespace(command=None, file=None, lang=None, json=False)
    return parser.parse_args(list(argv), bare)


def _formatter(words: Words) -> type[argparse.HelpFormatter]:
    usage = words.say(translate("Commands", "usage: "))

    class Formatter(argparse.HelpFormatter):
        """Writes “usage” in the user's language."""

        def add_usage(
            self,
            usage_pattern: str | None,
            actions: Iterable[argparse.Action],
            groups: Iterable[argparse._MutuallyExclusiveGroup],
            prefix: str | None = None,
        ) -> None:
            """Add the usage line."""
            super().add_usage(usage_pattern, actions, groups, usage if prefix is None else prefix)

    return Formatter


def _declare_everywhere(arguments: Arguments, words: Words) -> None:
    """Declare what may stand before or after the command; what is not given stays as it was."""
    unset = argparse.SUPPRESS
    arguments.option(
        "--file", default=unset, metavar=words.say(translate("Commands", "PATH")),
        help=translate("Commands", "the client file, where it is not the usual one"),
    )  # fmt: skip
    arguments.option(
        "--lang", default=unset, choices=sorted(LANGUAGES),
        help=translate("Commands", "the language of the answer"),
    )  # fmt: skip
    arguments.option(
        "--json", action="store_true", default=unset,
        help=translate("Commands", "answer for programs: one JSON document, UTF-8"),
    )  # fmt: skip
