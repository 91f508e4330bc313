"""The command line: `shop-app COMMAND`."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from traceback import extract_tb

from shop_app.cli import (
    allergens,
    card,
    check,
    demo,
    expected,
    export,
    find,
    follow_ups,
    import_clients,
    jobs,
    measurements,
    new,
    promises,
    read_note,
    self_test,
    table,
    visit,
)
from shop_app.cli.arguments import chosen_language, read_arguments
from shop_app.cli.program import Program
from shop_app.cli.session import Session
from shop_app.cli.words import chosen_words
from shop_app.text import Message, UserError, translate

COMMANDS = (
    new.COMMAND,
    demo.COMMAND,
    import_clients.COMMAND,
    find.COMMAND,
    card.COMMAND,
    visit.COMMAND,
    allergens.COMMAND,
    table.COMMAND,
    expected.COMMAND,
    follow_ups.COMMAND,
    promises.COMMAND,
    measurements.COMMAND,
    jobs.COMMAND,
    read_note.COMMAND,
    export.COMMAND,
    check.COMMAND,
    self_test.COMMAND,
)
_RUN = {command.name: command.run for command in COMMANDS}
DONE, FAILED, INTERRUPTED = 0, 1, 130


def main(argv: Sequence[str], program: Program) -> int:
    """Run one command, or the window where none is named; return the exit code.

    0 done, 1 a sentence on stderr; SystemExit with 2 for wrong usage.
    """
    _speak_utf8()
    words = chosen_words(chosen_language(argv))
    session = Session(program, words, read_arguments(argv, COMMANDS, words))
    try:
        code = _run(session)
        sys.stdout.flush()
    except BrokenPipeError:  # who reads us has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except UserError as error:
        session.warn(error.message)
        return FAILED
    except Exception as error:  # noqa: BLE001 - the last stop: a bug must not show people's data
        session.warn(our_bug(error))
        return FAILED
    return code


def _run(session: Session) -> int:
    if session.options.command is None:
        file = session.options.file
        return session.program.open_window(
            None if file is None else Path(file), session.options.lang
        )
    return _RUN[session.options.command](session)


def our_bug(error: BaseException) -> Message:
    """Word an error of ours by its kind and place; its own text may hold people's data."""
    frames = extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    return translate(
        "Commands",
        "Something in Prévenance itself went wrong ({kind} at {place}). "
        "The client file was left as it was before this step.",
    ).format(kind=type(error).__name__, place=place)


def _speak_utf8() -> None:
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
