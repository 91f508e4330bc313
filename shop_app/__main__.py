"""Starts the window, or the command line where a command is given."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from shop_app.text import LANGUAGES, UserError


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; return its exit code.

    Where the window is all that is asked for, it opens before the command line is even imported.
    """
    argv = sys.argv[1:] if argv is None else argv
    window = window_asked_for(argv)
    if window is None:
        return _command_line(argv)
    try:
        return _open_window(*window)
    except UserError as error:
        from shop_app.cli.words import chosen_words  # noqa: PLC0415 - the window did not open

        print(chosen_words(window[1]).say(error.message), file=sys.stderr)
        return 1


def window_asked_for(argv: Sequence[str]) -> tuple[Path | None, str | None] | None:
    """Return the file and the language to open the window with, each None for the user's own.

    None where a command is named, or an option that only the command line knows how to judge.
    """
    named: dict[str, str] = {}
    names = iter(argv)
    for name in names:
        value = next(names, "")
        if name not in {"--file", "--lang"} or not value or value.startswith("-"):
            return None
        named[name] = value
    if named.get("--lang", LANGUAGES[0]) not in LANGUAGES:
        return None
    file = named.get("--file")
    return None if file is None else Path(file), named.get("--lang")


def _command_line(argv: Sequence[str]) -> int:
    from shop_app.bootstrap import (  # noqa: PLC0415 - not needed to open the window
        create_sample,
        create_shop,
        default_file,
        open_shop,
    )
    from shop_app.cli.main import main as command_line  # noqa: PLC0415
    from shop_app.cli.program import Program  # noqa: PLC0415

    program = Program(
        open_shop=open_shop,
        create_shop=create_shop,
        create_sample=create_sample,
        default_file=default_file,
        open_window=_open_window,
        draw_counter=_draw_counter,
        check_window=_check_window,
    )
    return command_line(argv, program)


def _open_window(file: Path | None, language: str | None) -> int:
    from shop_app.ui.system_parts import explained, refuse_without_screen  # noqa: PLC0415

    refuse_without_screen()
    gc.disable()  # starting makes no garbage, and looking for it would cost a sixth of the time
    try:
        from shop_app.ui.app import run_window  # noqa: PLC0415 - Qt only where it is needed
    except ImportError as error:
        raise explained(error) from error
    from shop_app.bootstrap import (  # noqa: PLC0415 - opening a file waits for the window
        create_shop,
        default_file,
        open_shop,
    )

    return run_window(file or default_file, language, open_shop, create_shop)


def _draw_counter(file: Path, language: str, picture: Path) -> int:
    from shop_app.ui.system_parts import explained  # noqa: PLC0415

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from shop_app.ui.app import draw_counter  # noqa: PLC0415 - Qt only where it is needed
    except ImportError as error:
        raise explained(error) from error
    from shop_app.bootstrap import open_shop  # noqa: PLC0415

    return draw_counter(file, language, picture, open_shop)


def _check_window() -> list[tuple[str, bool]]:
    from shop_app.ui.system_parts import explained  # noqa: PLC0415

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from shop_app.ui.self_test import check_window  # noqa: PLC0415 - Qt where it is needed
    except ImportError as error:
        raise explained(error) from error
    return check_window()


if __name__ == "__main__":
    sys.exit(main())
