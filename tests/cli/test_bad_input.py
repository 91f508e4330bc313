"""What is wrong is said in one sentence, and what was there stays as it was."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from shop_app.bootstrap import open_shop

Run = Callable[..., Any]
REPOSITORY = Path(__file__).parents[2]
PAGE = 4096
PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH = 24, 1, 2


def spoil_nothing(path: Path) -> None:
    path.unlink()
    path.with_name(path.name + ".key").unlink()


def spoil_zero_bytes(path: Path) -> None:
    path.write_bytes(b"")


def spoil_text(path: Path) -> None:
    path.write_text("Bonjour, ceci n’est pas un fichier client.\n" * 50, "utf-8")


def spoil_foreign(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + bytes(4080))


def spoil_damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:140] = bytes(40)
    path.write_bytes(content)


def spoil_key(path: Path) -> None:
    path.with_name(path.name + ".key").unlink()


def spoil_other_key(path: Path) -> None:
    path.with_name(path.name + ".key").write_text("ab" * 32, "ascii")


def spoil_half_a_key(path: Path) -> None:
    path.with_name(path.name + ".key").write_text("abcd", "ascii")


def spoil_directory(path: Path) -> None:
    path.unlink()
    path.mkdir()


def spoil_newer(path: Path) -> None:
    shop = open_shop(path, "en")
    with shop.store.write() as tx:
        tx.connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    shop.close()


SPOILERS = [
    spoil_nothing, spoil_zero_bytes, spoil_text, spoil_foreign, spoil_damaged, spoil_key,
    spoil_other_key, spoil_half_a_key, spoil_directory, spoil_newer,
]  # fmt: skip


def contents(folder: Path) -> dict[str, bytes]:
    return {str(one): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def is_one_sentence(text: str) -> bool:
    ours = "Traceback" in text or "itself went wrong" in text
    return text.count("\n") == 1 and text.rstrip().endswith(".") and not ours


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("spoil", SPOILERS, ids=lambda one: one.__name__.removeprefix("spoil_"))
def test_an_unfit_client_file_is_refused_and_left_as_it_was(
    run: Run, shop_path: Path, spoil: Callable[[Path], None], language: str
) -> None:
    spoil(shop_path)
    before = contents(shop_path.parent)
    for command in (("find", "x"), ("visit", "x"), ("follow-ups",), ("import", __file__)):
        refused = run("--file", shop_path, "--lang", language, *command)
        assert refused.code == 1
        assert refused.out == ""
        assert is_one_sentence(refused.err)
    assert contents(shop_path.parent) == before


def test_wherever_the_file_is_damaged_it_is_said_and_nothing_is_changed(
    run: Run, shop_path: Path
) -> None:
    whole, said = shop_path.read_bytes(), set()
    for page in range(0, len(whole), PAGE):
        content = bytearray(whole)
        content[page + 50 : page + 90] = bytes(40)
        shop_path.write_bytes(content)
        answer = run("--file", shop_path, "--lang", "en", "find", "x")
        assert answer.code == 0 or is_one_sentence(answer.err)
        assert shop_path.read_bytes() == content
        said.add(answer.err)
    assert len(said) > 2


def test_a_file_that_is_there_is_never_replaced(run: Run, shop_path: Path) -> None:
    before = contents(shop_path.parent)
    refused = run("new", shop_path, "--shop", "Autre")
    assert refused.code == 1
    assert is_one_sentence(refused.err)
    assert contents(shop_path.parent) == before


@pytest.mark.parametrize("arguments", [("--shop", " "), ("--shop", "X", "--country", "France")])
def test_a_shop_without_a_name_or_country_makes_no_file(
    run: Run, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    refused = run("new", tmp_path / "c.prevenance", *arguments)
    assert refused.code == 1
    assert is_one_sentence(refused.err)
    assert list(tmp_path.iterdir()) == []


IMPORTS = {
    "empty.csv": b"",
    "one_column.csv": b"rouge\nvert\nbleu\n",
    "picture.vcf": b"\x89PNG\r\n\x1a\n" + bytes(100),
    "page.csv": b"<!doctype html><html><body>Error 404</body></html>",
    "cut.xlsx": b"PK\x03\x04" + bytes(100),
}


@pytest.mark.parametrize("name", IMPORTS)
def test_an_import_that_is_none_is_refused_in_one_sentence(
    on_file: Run, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(IMPORTS[name])
    refused = on_file("import", path)
    assert refused.code == 1
    assert refused.out == ""
    assert is_one_sentence(refused.err)
    assert name in refused.err
    assert on_file("find", "a", "--json").document == []


HOSTILE = [
    "<img src=x>", "%", "' OR 1=1 --", "N" * 500, "عبد الله", "🙂", "\u202eevil", "{name}", "%n",
]  # fmt: skip


def test_hostile_names_come_through_as_they_are(on_file: Run, tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    rows = "".join(f'"{name}";"Zoé";{number}\n' for number, name in enumerate(HOSTILE, 1))
    path.write_text("Nom;Prénom;N° client\n" + rows, "utf-8")
    assert on_file("import", path, "--json").document["created"] == len(HOSTILE)
    for number, name in enumerate(HOSTILE, 1):
        card = on_file("card", f"ref:{number}", "--json").document
        assert card["client"]["family_name"] == name
        assert name in on_file("card", f"ref:{number}").out
    assert len(on_file("find", "zoe", "--json").document) == len(HOSTILE)


def test_a_bug_of_ours_shows_no_personal_data(
    run: Run, shop_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from shop_app.cli import find  # noqa: PLC0415 - replaced for this test only

    def broken(*_arguments: object) -> None:
        message = "Hélène Lefèvre 06 12 34 56 78"
        raise ZeroDivisionError(message)

    monkeypatch.setattr(find, "find", broken)
    failed = run("--file", shop_path, "find", "x")
    assert failed.code == 1
    assert failed.err.count("\n") == 1
    assert "ZeroDivisionError" in failed.err
    assert "test_bad_input.py" in failed.err
    assert "Lefèvre" not in failed.err


@pytest.fixture
def closed_folder() -> Iterator[Path]:
    """A folder that may be read but not written."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def _give_up_roots_rights() -> None:
    """Let the folder's mode hold for root too, in a child about to start (Linux)."""
    libc = ctypes.CDLL(None)
    for right in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH):
        libc.prctl(PR_CAPBSET_DROP, right)


def command_there(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY), "LC_ALL": "C"}
    return subprocess.run(
        [sys.executable, *map(str, arguments)], capture_output=True, text=True, check=False,
        env=environment, preexec_fn=_give_up_roots_rights if os.geteuid() == 0 else None,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="folders are closed otherwise on Windows")
def test_a_folder_that_cannot_be_written_is_told(closed_folder: Path, shop_path: Path) -> None:
    probe = command_there("-c", f"open({str(closed_folder / 'probe')!r}, 'w')")
    if probe.returncode == 0:
        pytest.skip("nothing keeps this user from writing anywhere")
    refused = command_there("-m", "shop_app", "new", closed_folder / "c.prevenance", "--shop", "X")
    assert refused.returncode == 1
    assert is_one_sentence(refused.stderr)
    assert str(closed_folder) in refused.stderr
    assert list(closed_folder.iterdir()) == []
    closed_folder.chmod(0o755)
    for one in shop_path.parent.glob(shop_path.name + "*"):
        shutil.copy2(one, closed_folder / one.name)
        (closed_folder / one.name).chmod(0o444)
    closed_folder.chmod(0o555)
    before = contents(closed_folder)
    refused = command_there(
        "-m", "shop_app", "--file", closed_folder / shop_path.name, "visit", "x"
    )
    assert refused.returncode == 1
    assert is_one_sentence(refused.stderr)
    assert contents(closed_folder) == before
