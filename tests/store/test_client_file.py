"""Making and opening a client file; whatever is wrong with one, nothing of it changes."""

from __future__ import annotations

import hashlib
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from shop_app import paths
from shop_app.bootstrap import create_shop, open_shop
from shop_app.domain.shops import NewShop
from shop_app.services.shop import system_clock as system_now
from shop_app.services.shop_details import details
from shop_app.store.client_file import create_store, open_store
from shop_app.store.encryption import KEY_BYTES, key_path, supply_key
from shop_app.store.engine import make_engine
from shop_app.store.transaction import Transaction
from shop_app.text import UserError, Value

Say = Callable[[Value], str]
ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 32


def state_of(folder: Path) -> dict[str, tuple[str, int]]:
    """Every file of a folder with a digest of its bytes and its rights."""
    return {
        str(one.relative_to(folder)): (
            hashlib.sha256(one.read_bytes()).hexdigest(),
            stat.S_IMODE(one.stat().st_mode),
        )
        for one in sorted(folder.rglob("*"))
        if one.is_file()
    }


def new_shop(path: Path) -> None:
    create_shop(path, NewShop("Chez Nous"), "en").close()


def refused(path: Path, say: Say, *, before: dict[str, tuple[str, int]] | None = None) -> str:
    """Open a file that must be refused; return the sentence, once nothing was seen to change."""
    before = before or state_of(path.parent)
    with pytest.raises(UserError) as caught:
        open_shop(path, "en").close()
    assert state_of(path.parent) == before
    sentence = say(caught.value.message)
    assert str(path.parent) in sentence
    assert "Traceback" not in sentence
    assert "{" not in sentence
    return sentence


def test_file_and_key_are_their_owner_s_only(tmp_path: Path) -> None:
    path = tmp_path / "a.prevenance"
    os.umask(before := os.umask(0))
    os.umask(0)
    try:
        new_shop(path)
    finally:
        os.umask(before)
    assert {name: mode for name, (_, mode) in state_of(tmp_path).items()} == {
        "a.prevenance": 0o600,
        "a.prevenance.key": 0o600,
    }
    assert len(supply_key(path)) == KEY_BYTES


def test_two_files_have_two_keys(tmp_path: Path) -> None:
    new_shop(tmp_path / "a.prevenance")
    new_shop(tmp_path / "b.prevenance")
    assert supply_key(tmp_path / "a.prevenance") != supply_key(tmp_path / "b.prevenance")


def test_a_new_file_makes_its_folders_and_knows_its_shop(tmp_path: Path) -> None:
    path = tmp_path / "a" / "é ü%41?#" / "clients été.prevenance"
    create_shop(path, NewShop("  Chez   Nous ", "wine", "CH"), "fr").close()
    shop = open_shop(path, "fr")
    found = details(shop)
    shop.close()
    assert (found.name, found.trade, found.country) == ("Chez Nous", "wine", "CH")
    assert (found.currency, found.time_zone) == ("CHF", "Europe/Zurich")


def test_a_shop_without_a_name_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        create_shop(tmp_path / "a.prevenance", NewShop("  "), "en")
    assert state_of(tmp_path) == {}


@pytest.mark.parametrize("there", ["file", "empty", "folder", "broken link", "link"])
def test_what_has_the_name_already_is_left_as_it_is(tmp_path: Path, say: Say, there: str) -> None:
    path, other = tmp_path / "a.prevenance", tmp_path / "other"
    if there == "folder":
        path.mkdir()
    elif "link" in there:
        if there == "link":
            other.write_text("mine")
        path.symlink_to(other)
    else:
        path.write_text("mine" if there == "file" else "")
    before = state_of(tmp_path)
    with pytest.raises(UserError) as caught:
        new_shop(path)
    assert "exists already" in say(caught.value.message)
    assert state_of(tmp_path) == before


def test_a_key_without_its_file_is_never_replaced(tmp_path: Path, say: Say) -> None:
    path = tmp_path / "a.prevenance"
    new_shop(path)
    path.unlink()
    before = state_of(tmp_path)
    with pytest.raises(UserError) as caught:
        new_shop(path)
    assert "key" in say(caught.value.message)
    assert state_of(tmp_path) == before


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("zero bytes", b""),
        ("one byte", b"\0"),
        ("text", "Nom;Téléphone\r\nDupont;0612345678\r\n".encode() * 40),
        ("text of whole pages", b"Nom;Prenom\r\n"[:8] * 512),
        ("picture", PNG),
        ("picture of whole pages", PNG[:4096]),
        ("zeros", b"\0" * 8192),
        ("noise", hashlib.shake_256(b"x").digest(8192)),
    ],
)
@pytest.mark.parametrize("with_key", [True, False])
def test_a_foreign_file_is_refused_and_left_as_it_is(
    shop_path: Path, say: Say, name: str, content: bytes, *, with_key: bool
) -> None:
    shop_path.write_bytes(content)
    if not with_key:
        key_path(shop_path).unlink()
    sentence = refused(shop_path, say)
    assert ("empty" in sentence) == (name == "zero bytes")


@pytest.mark.parametrize("with_key", [True, False])
def test_a_plain_sqlite_file_is_refused(shop_path: Path, say: Say, *, with_key: bool) -> None:
    shop_path.unlink()
    plain = sqlite3.connect(shop_path)
    plain.execute("CREATE TABLE clients (name TEXT)")
    plain.execute("INSERT INTO clients VALUES ('Dupont')")
    plain.commit()
    plain.close()
    if not with_key:
        key_path(shop_path).unlink()
    assert "not a Prévenance client file" in refused(shop_path, say)


@pytest.mark.parametrize("left", [1, 100, 4096, 4097, 8192, 0.3, 0.5, 0.9, 0.99])
def test_a_truncated_file_is_refused(shop_path: Path, say: Say, left: float) -> None:
    whole = shop_path.read_bytes()
    size = int(len(whole) * left) if isinstance(left, float) else left
    shop_path.write_bytes(whole[: size // 4096 * 4096 if left == 0.5 else size])
    refused(shop_path, say)


def test_another_s_key_is_refused(shop_path: Path, say: Say, tmp_path: Path) -> None:
    other = tmp_path / "other" / "b.prevenance"
    new_shop(other)
    key_path(shop_path).write_bytes(key_path(other).read_bytes())
    assert "key" in refused(shop_path, say)


def test_a_missing_key_is_said(shop_path: Path, say: Say) -> None:
    key_path(shop_path).unlink()
    sentence = refused(shop_path, say)
    assert str(key_path(shop_path)) in sentence
    assert "missing" in sentence


@pytest.mark.parametrize(
    "content", [b"", b"00", b"zz" * 32, "é".encode() * 32, b"\0" * 64, b"0" * 66]
)
def test_a_damaged_key_is_said(shop_path: Path, say: Say, content: bytes) -> None:
    key_path(shop_path).write_bytes(content)
    assert "damaged" in refused(shop_path, say)


def test_a_missing_file_is_said_and_not_made(tmp_path: Path, say: Say) -> None:
    for path in (tmp_path / "a.prevenance", tmp_path / "no" / "a.prevenance"):
        with pytest.raises(UserError) as caught:
            open_shop(path, "en")
        assert str(path) in say(caught.value.message)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["x" * 300, "nul\0inside", "a/" + "y" * 300])
def test_a_name_that_no_system_takes_is_said(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with pytest.raises(UserError):
        open_shop(path, "en")
    with pytest.raises(UserError):
        new_shop(path)
    assert state_of(tmp_path) == {}


def test_a_folder_is_no_client_file(tmp_path: Path, say: Say) -> None:
    with pytest.raises(UserError) as caught:
        open_shop(tmp_path, "en")
    assert "not a file" in say(caught.value.message)


def test_a_file_of_a_newer_version_is_refused(shop_path: Path, say: Say) -> None:
    engine = make_engine(shop_path, supply_key(shop_path))
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    engine.dispose()
    assert "newer version" in refused(shop_path, say)


def test_an_encrypted_file_that_is_no_client_file_is_refused(shop_path: Path, say: Say) -> None:
    engine = make_engine(shop_path, supply_key(shop_path))
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE alembic_version")
    engine.dispose()
    assert "not a Prévenance client file" in refused(shop_path, say)


def as_nobody(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Try as a user without rights, where the tests run as root; else as ourselves."""
    return subprocess.run(
        [sys.executable, "-B", "-c", BECOME_NOBODY + TRY, *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


BECOME_NOBODY = """
import os, tempfile
from pathlib import Path
from shop_app.bootstrap import create_shop, open_shop
from shop_app.domain.shops import NewShop
with tempfile.TemporaryDirectory() as warm:  # import all there is while we may still read it
    create_shop(Path(warm) / "a", NewShop("a"), "en").close()
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
"""
TRY = """
import sys
from pathlib import Path
from shop_app.bootstrap import create_shop, open_shop
from shop_app.domain.shops import NewShop
from shop_app.text import UserError
for what, name in zip(sys.argv[1::2], sys.argv[2::2]):
    path = Path(name)
    if what.isdigit():
        path.chmod(int(what, 8))
        path = path.with_name(path.name.removesuffix(".key"))
    try:
        if what == "new":
            create_shop(path, NewShop("Chez Nous"), "en").close()
        else:
            open_shop(path, "en").close()
    except UserError as error:
        print("refused:", error)
    else:
        print("done")
"""


@pytest.fixture
def open_road() -> Iterator[Path]:
    """A folder that others may reach: pytest's own are the user's only."""
    with tempfile.TemporaryDirectory(prefix="prevenance-test-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.parametrize("mode", [0o555, 0o000])
def test_a_folder_that_cannot_be_written_is_said(open_road: Path, mode: int) -> None:
    locked = open_road / "locked"
    new_shop(locked / "a.prevenance")
    before = state_of(locked)
    locked.chmod(mode)
    try:
        run = as_nobody("new", str(locked / "b.prevenance"), "open", str(locked / "a.prevenance"))
    finally:
        locked.chmod(0o755)
    assert run.stdout.count("refused:") == 2, run.stderr
    assert state_of(locked) == before


def test_a_file_that_cannot_be_written_or_read_is_said(open_road: Path) -> None:
    path = open_road / "a.prevenance"
    new_shop(path)
    if os.geteuid() == 0:
        for one in (open_road, path, key_path(path)):
            os.chown(one, NOBODY, NOBODY)
    before = state_of(open_road)
    modes = (path, 0o400), (path, 0o000), (path, 0o600), (key_path(path), 0o000)
    run = as_nobody(*(word for one, mode in modes for word in (f"{mode:o}", str(one))))
    assert [line.split()[0] for line in run.stdout.splitlines()] == [
        "refused:", "refused:", "done", "refused:",
    ], run.stderr  # fmt: skip
    key_path(path).chmod(0o600)
    path.chmod(0o600)
    assert state_of(open_road) == before


def test_what_fails_while_a_file_is_made_leaves_nothing(tmp_path: Path) -> None:
    def fail(tx: Transaction) -> None:
        del tx
        raise KeyboardInterrupt

    path = tmp_path / "a.prevenance"
    with pytest.raises(KeyboardInterrupt):
        create_store(path, paths.migrations(), system_now, fail)
    assert list(tmp_path.iterdir()) == []


DIE = """
import os, signal, sys
from pathlib import Path
import shop_app.store.{module} as place
from shop_app.bootstrap import create_shop
from shop_app.domain.shops import NewShop

real = place.{function}
def die(*arguments, **more):
    if {after}:
        real(*arguments, **more)
    os.kill(os.getpid(), signal.SIGKILL)
place.{function} = die
create_shop(Path(sys.argv[1]), NewShop("Chez Nous"), "en")
"""


@pytest.mark.parametrize(
    ("module", "function", "after"),
    [
        ("client_file", "migrate", True),
        ("shops", "add_row", True),
        ("encryption", "put_in_place", True),
        ("client_file", "put_in_place", False),
        ("client_file", "open_store", False),
    ],
)
def test_a_killed_making_leaves_a_whole_file_or_none(
    tmp_path: Path, module: str, function: str, *, after: bool
) -> None:
    path = tmp_path / "a.prevenance"
    code = DIE.format(module=module, function=function, after=after)
    run = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert run.returncode == -signal.SIGKILL
    if not path.exists():
        new_shop(path)  # nothing of the killed making stands in the way
    shop = open_shop(path, "en")
    assert details(shop).name == "Chez Nous"
    shop.close()
    assert sorted(state_of(tmp_path)) == ["a.prevenance", "a.prevenance.key"]


def test_two_that_make_one_file_at_once_make_one(tmp_path: Path) -> None:
    path = tmp_path / "a.prevenance"
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", TRY, "new", str(path)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        for _ in range(2)
    ]
    said = sorted(run.communicate()[0].split()[0] for run in runs)
    assert said[0] == "done"
    shop = open_shop(path, "en")
    assert details(shop).name == "Chez Nous"
    shop.close()


def test_a_file_may_be_opened_twice(shop_path: Path) -> None:
    first, second = open_shop(shop_path, "en"), open_shop(shop_path, "en")
    assert details(first) == details(second)
    first.close()
    second.close()


def test_opening_and_closing_changes_no_byte_and_leaves_nothing(shop_path: Path) -> None:
    before = state_of(shop_path.parent)
    shop = open_shop(shop_path, "en")
    details(shop)
    shop.close()
    assert state_of(shop_path.parent) == before


def test_opening_imports_no_alembic(shop_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from shop_app.bootstrap import open_shop;"
        "open_shop(Path(sys.argv[1]), 'en').close(); print('alembic' in sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(shop_path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert run.stdout == "False\n"


def test_a_store_of_the_file_s_own_folder_named_oddly(tmp_path: Path) -> None:
    path = tmp_path / "[a]*?.prevenance"
    new_shop(path)
    open_store(path, paths.migrations(), system_now).close()
    assert sorted(state_of(tmp_path)) == sorted([path.name, path.name + ".key"])


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="names there are Unicode")
def test_a_name_that_is_no_unicode_is_a_name(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9 50%?#.prevenance")
    new_shop(path)
    shop = open_shop(path, "en")
    assert details(shop).name == "Chez Nous"
    shop.close()
