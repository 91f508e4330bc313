"""The program as people get it: built by PyInstaller, moved, and run with nothing beside it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PyInstaller.depend.bindepend import get_python_library_path
from PyInstaller.exceptions import PythonLibraryNotFoundError
from PySide6.QtGui import QImage

ROOT = Path(__file__).parent.parent
PROGRAM = Path("dist", "prevenance", "prevenance.exe" if sys.platform == "win32" else "prevenance")
COUNTER = (1366, 768)
PATIENCE = 600


def what_is_missing() -> str:
    """Return the sentence that says why no folder can be built on this machine, or ""."""
    if not sys.platform.startswith("linux"):
        return ""
    if shutil.which("objdump") is None:
        return "objdump is missing: apt-get install binutils"
    try:
        get_python_library_path()
    except PythonLibraryNotFoundError:
        return "Python's shared library is missing: apt-get install libpython3-dev"
    return ""


def own_home(home: Path) -> dict[str, str]:
    """Return an environment of a person who never ran the program and has no screen."""
    kept = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "LD_LIBRARY_PATH")
    return {
        **{name: os.environ[name] for name in kept if name in os.environ},
        **{name: str(home) for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")},
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_RUNTIME_DIR": str(home),
        "PYINSTALLER_CONFIG_DIR": str(home / "pyinstaller"),
        "LANG": "C.UTF-8",
    }


def run(command: list[str], folder: Path) -> str:
    """Run a command to its end in `folder`; return what it printed, once it exited with 0."""
    ended = subprocess.run(
        command,
        cwd=folder,
        env=own_home(folder),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )
    assert ended.returncode == 0, f"{command}\n{ended.stdout[-4000:]}\n{ended.stderr[-4000:]}"
    return ended.stdout


def colours(picture: QImage) -> int:
    """Return how many colours a picture has, looking at every eighth pixel both ways."""
    points = (
        picture.pixel(x, y)
        for x in range(0, picture.width(), 8)
        for y in range(0, picture.height(), 8)
    )
    return len(set(points))


@pytest.mark.slow
def test_built_folder_works_alone(tmp_path: Path) -> None:
    if missing := what_is_missing():
        assert "CI" not in os.environ, missing
        pytest.skip(missing)
    build = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    places = ["--distpath", "dist", "--workpath", "work"]
    run([*build, *places, str(ROOT / "build.spec")], tmp_path)
    shutil.rmtree(tmp_path / "work")
    program = str(tmp_path / PROGRAM)

    assert run([program, "self-test"], tmp_path)

    run([program, "demo", "--shot", "card.png"], tmp_path)
    picture = QImage(str(tmp_path / "card.png"))
    assert (tmp_path / "card.png").read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
    assert (picture.width(), picture.height()) == COUNTER
    assert colours(picture) > 50
