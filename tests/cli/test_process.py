"""The program as other programs start it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from shop_app.domain.clients import NewClient
from shop_app.services.clients import add_client
from shop_app.services.shop import Shop

REPOSITORY = Path(__file__).parents[2]


def start(
    *arguments: str | Path, environment: dict[str, str] | None = None, stdin: str = ""
) -> subprocess.CompletedProcess[bytes]:
    """Run the program as an ASCII terminal would, with no settings."""
    left = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "LANG"):
        left.pop(name, None)
    left |= {"PYTHONPATH": str(REPOSITORY), "LC_ALL": "C", "PYTHONUTF8": "0", "HOME": "/none"}
    return subprocess.run(
        [sys.executable, "-m", "shop_app", *map(str, arguments)],
        capture_output=True, check=False, env=left | (environment or {}), input=stdin.encode(),
    )  # fmt: skip


def test_answers_are_utf_8_whatever_the_terminal(shop: Shop) -> None:
    add_client(shop, NewClient(given_name="Zoë", family_name="Łoś"))
    done = start("card", "-", "--file", shop.store.path, stdin="Łoś\n")
    assert json.loads(done.stdout.decode("utf-8"))["client"]["display_name"] == "Łoś, Zoë"
    assert done.stderr == b""


def test_the_file_of_the_settings_is_used_where_none_is_given(shop: Shop, tmp_path: Path) -> None:
    folder = tmp_path / "prevenance"
    folder.mkdir()
    chosen = {"file": str(shop.store.path), "language": "fr"}
    (folder / "settings.json").write_text(json.dumps(chosen), "utf-8")
    done = start("find", "x", "--json", environment={"XDG_CONFIG_HOME": str(tmp_path)})
    if sys.platform.startswith("linux"):
        assert (done.returncode, json.loads(done.stdout)) == (0, [])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux knows screenless machines")
def test_without_a_screen_the_window_says_so() -> None:
    for arguments in ((), ("--lang", "fr")):
        done = start(*arguments)
        assert done.returncode == 1
        assert done.stdout == b""
        assert b"demo --shot" in done.stderr
        assert done.stderr.count(b"\n") == 1


def test_a_reader_that_has_seen_enough_is_no_error(shop: Shop) -> None:
    command = [sys.executable, "-m", "shop_app", "--file", str(shop.store.path), "find", "-"]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdout.close()
    process.stdin.write(b"a\n" * 100)
    process.stdin.close()
    assert process.stderr is not None
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait() == 0
    assert said == b""
