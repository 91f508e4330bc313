"""Making and opening a client file; whatever is wrong with one is said, and nothing is lost."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from glob import escape
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from shop_app.store.backups import back_up
from shop_app.store.encryption import keep_key, key_path, new_key, put_in_place, supply_key
from shop_app.store.engine import make_engine
from shop_app.store.identifiers import IdMaker
from shop_app.store.migrating import knows, migrate, revision_of
from shop_app.store.network_share import refuse_network_share
from shop_app.store.schema import HEAD
from shop_app.store.search_check import index_is_current, mark_current, rebuild_index
from shop_app.store.transaction import Store, Transaction
from shop_app.text import UserError, translate

_PAGE = 4096
_DRAFT = ".new"


Fill = Callable[[Transaction], None]
"""Writes the first rows of a new client file."""


def create_store(
    path: Path, scripts: Path, now: Callable[[], datetime], fill: Fill | None = None
) -> Store:
    """Make a new client file with its key and what `fill` writes first, and open it.

    The file gets its name only when it is whole, so a pulled plug leaves no half-made one.

    Raises:
        UserError: there is a file of that name already, or the folder cannot be written.
    """
    refuse_network_share(path)
    try:
        _refuse_taken(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        _make(path, scripts, IdMaker(now), fill)
    except FileExistsError as error:
        raise _taken(path) from error
    except (OSError, ValueError) as error:
        raise _not_writable(path) from error
    return open_store(path, scripts, now)


def _refuse_taken(path: Path) -> None:
    if path.exists() or path.is_symlink():
        raise _taken(path)
    if key_path(path).exists() and not _drafts(path):
        raise UserError(
            translate(
                "ClientFile",
                "There is a key {key} without its client file. Choose another name, "
                "or put the client file back beside its key.",
            ).format(key=str(key_path(path)))
        )


def _taken(path: Path) -> UserError:
    return UserError(
        translate(
            "ClientFile",
            "{path} exists already and was left as it is. Choose another name.",
        ).format(path=str(path))
    )


def _drafts(path: Path) -> list[Path]:
    """What a making left that was interrupted; beside a key, it was at its last step."""
    return list(path.parent.glob(f"{escape(path.name)}.*{_DRAFT}*"))


def _make(path: Path, scripts: Path, new_id: IdMaker, fill: Fill | None) -> None:
    left, key_is_kept = _drafts(path), key_path(path).exists()
    key = supply_key(path) if key_is_kept else new_key()
    handle, name = tempfile.mkstemp(_DRAFT, path.name + ".", path.parent)  # mode 0600
    os.close(handle)
    draft = Path(name)
    try:
        _fill(Store(draft, make_engine(draft, key), new_id), scripts, fill)
        if not key_is_kept:
            keep_key(path, key)
        _name(draft, path, made_key=not key_is_kept)
    finally:
        _remove(draft, *(Path(f"{draft}{end}") for end in ("-wal", "-shm")))
    _remove(*left)


def _name(draft: Path, path: Path, *, made_key: bool) -> None:
    """Give the finished file its name; where that fails, its key goes too."""
    try:
        put_in_place(draft, path)
    except OSError:
        if made_key:
            _remove(key_path(path))
        raise


def _remove(*files: Path) -> None:
    for one in files:
        with suppress(OSError):
            one.unlink(missing_ok=True)


def _fill(store: Store, scripts: Path, fill: Fill | None) -> None:
    """Make the tables and the first rows, all in the one file."""
    try:
        migrate(store.engine, scripts)
        with store.write() as tx:
            if fill is not None:
                fill(tx)
            mark_current(tx)
        with store.engine.connect() as connection:  # fold the write-ahead log back into the file
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        store.close()


def open_store(
    path: Path,
    scripts: Path,
    now: Callable[[], datetime],
    progress: Callable[[int, int], object] | None = None,
) -> Store:
    """Open a client file, bringing an older one to this program's revision after a backup.

    `progress` is told how many clients are indexed anew, of how many, where that is needed.

    Raises:
        UserError: missing, empty, unreadable, foreign, from a newer program, or not writable.
    """
    refuse_network_share(path)
    try:
        _refuse_unfit(path)
    except OSError as error:
        raise _not_readable(path) from error
    key = supply_key(path)
    engine = make_engine(path, key)
    try:
        _bring_up(engine, path, key, scripts, now)
    except BaseException:
        engine.dispose()
        raise
    store = Store(path, engine, IdMaker(now))
    try:
        _index(store, progress)
    except BaseException:
        store.close()
        raise
    return store


def _index(store: Store, progress: Callable[[int, int], object] | None) -> None:
    """Make the search tables anew where older rules made them."""
    with store.read() as tx:
        current = index_is_current(tx)
    if not current:
        rebuild_index(store, progress)


def _refuse_unfit(path: Path) -> None:
    """Refuse what can be seen to be unfit without opening it as a database."""
    if not path.exists():
        raise UserError(
            translate(
                "ClientFile",
                "There is no client file {path}. Check the name, or make a new one "
                "with “shop-app new”.",
            ).format(path=str(path))
        )
    if not path.is_file():
        raise UserError(
            translate("ClientFile", "{path} is not a file. Choose a client file.").format(
                path=str(path)
            )
        )
    if not os.access(path, os.R_OK):
        raise _not_readable(path)
    size = path.stat().st_size
    if size == 0:
        raise UserError(
            translate(
                "ClientFile",
                "{path} is empty (0 bytes) and was left as it is. "
                "Put back the newest backup of your client file.",
            ).format(path=str(path))
        )
    if size % 512 or not key_path(path).exists():
        raise _foreign(path) if size % 512 else _keyless(path)
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise _not_writable(path)


def _not_readable(path: Path) -> UserError:
    return UserError(
        translate(
            "ClientFile",
            "{path} cannot be read. Ask for the right to read it, then try again.",
        ).format(path=str(path))
    )


def _not_writable(path: Path) -> UserError:
    return UserError(
        translate(
            "ClientFile",
            "The folder {folder} cannot be written. "
            "Choose another folder, or ask for the right to write there.",
        ).format(folder=str(path.parent))
    )


def _keyless(path: Path) -> UserError:
    """A file without its key: a foreign one where its content is plainly no encrypted file."""
    with path.open("rb") as opened:
        start = opened.read(_PAGE)
    if start.startswith(b"SQLite format 3") or len(set(start)) < 64:  # noqa: PLR2004
        return _foreign(path)
    try:
        supply_key(path)
    except UserError as error:
        return error
    return _foreign(path)


def _foreign(path: Path) -> UserError:
    return UserError(
        translate(
            "ClientFile",
            "{path} is not a Prévenance client file, or it is damaged; it was left as it is. "
            "Choose another file, or put back the newest backup.",
        ).format(path=str(path))
    )


def _not_with_this_key(path: Path) -> UserError:
    return UserError(
        translate(
            "ClientFile",
            "{path} does not open with the key beside it: it is not a Prévenance client file, "
            "it is damaged, or the key is another file’s. It was left as it is. "
            "Choose another file, or put back the newest backup and its key.",
        ).format(path=str(path))
    )


def _bring_up(
    engine: Engine, path: Path, key: bytes, scripts: Path, now: Callable[[], datetime]
) -> None:
    try:
        revision = revision_of(engine)
    except DBAPIError as error:
        words = str(error.orig)
        if "readonly" in words or "unable to open" in words:
            raise _not_writable(path) from None
        raise _not_with_this_key(path) from None
    if revision == HEAD:
        return
    if revision is None:
        raise _foreign(path)
    if not knows(revision, scripts):
        raise UserError(
            translate(
                "ClientFile",
                "{path} was written by a newer version of Prévenance; it was left as it is. "
                "Install the newest version, then open it again.",
            ).format(path=str(path))
        )
    back_up(engine, path, key, now())
    migrate(engine, scripts)
