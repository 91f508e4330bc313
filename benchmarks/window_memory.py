"""One window on a client file, in a process that imports nothing but the product: its memory.

Reads {"file": PATH, "searches": [TEXT, …], "cards": [ID, …]} and prints a list: bytes by kind
after the start, after the searches, after the cards. "rss" is all that is in memory; "own", where
the system tells it, what the process allocated itself. (Whether the rest, pages of libraries,
counts as shared depends on what else runs, so that it is no measure.)
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from shop_app.bootstrap import open_shop
from shop_app.settings import Settings
from shop_app.ui.app import main_window, make_application, waiting_for
from shop_app.ui.choices import Choices
from shop_app.ui.shell.main_window import MainWindow


def main() -> None:
    """Measure what the standard input asks for."""
    asked = json.load(sys.stdin)
    app, _guard = make_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(language="fr", scheme="light")
        choices = Choices(app, Path(folder) / "settings.json", settings)
        window = main_window(open_shop(Path(asked["file"]), "fr"), choices)
        print(json.dumps(list(_measured(window, asked))))
        window.close()


def _measured(window: MainWindow, asked: dict[str, Any]) -> Iterator[dict[str, int]]:
    window.resize(1366, 768)
    with waiting_for(window.counter.model.came):
        window.show()
    window.repaint()
    yield _memory()
    for text in asked["searches"]:
        with waiting_for(window.counter.model.found):
            window.counter.pane.field.setText(text)
        window.repaint()
    yield _memory()
    for client_id in asked["cards"]:
        with waiting_for(window.counter.model.raised):
            window.raise_card(client_id)
        window.repaint()
    yield _memory()


def _memory() -> dict[str, int]:
    status, rollup = Path("/proc/self/status"), Path("/proc/self/smaps_rollup")
    if not status.is_file():
        raise SystemExit("This system does not tell a process what memory it takes.")
    found = {"rss": _bytes(status)["VmRSS"]}
    if os.access(rollup, os.R_OK):
        found["own"] = _bytes(rollup)["Anonymous"]
    return found


def _bytes(file: Path) -> dict[str, int]:
    """Read lines like "VmRSS:  123 kB"."""
    lines = (line.split() for line in file.read_text("ascii", "replace").splitlines())
    return {words[0].rstrip(":"): 1024 * int(words[1]) for words in lines if words[2:] == ["kB"]}


if __name__ == "__main__":
    main()
