"""The file's key: 32 random bytes kept beside it, readable by their owner only."""

from __future__ import annotations

import os
import secrets
import tempfile
from pathlib import Path

from shop_app.text import UserError, translate

KEY_BYTES = 32


def key_path(file: Path) -> Path:
    """Return where the key of a client file is kept."""
    return file.with_name(file.name + ".key")


def supply_key(file: Path) -> bytes:
    """Return the key of a client file: the one place that supplies it.

    Raises:
        UserError: the key file is missing, unreadable or damaged.
    """
    path = key_path(file)
    try:
        key = bytes.fromhex(path.read_text("ascii").strip())
    except FileNotFoundError as error:
        raise UserError(
            translate(
                "ClientFile",
                "The key {key} of this client file is missing. "
                "Put it back beside the file, from where the file was copied.",
            ).format(key=str(path))
        ) from error
    except OSError as error:
        raise UserError(
            translate(
                "ClientFile",
                "The key {key} cannot be read. Ask for the right to read it, then try again.",
            ).format(key=str(path))
        ) from error
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise UserError(
            translate(
                "ClientFile",
                "The key {key} is damaged. Put back an undamaged copy of it; "
                "the client file was not touched.",
            ).format(key=str(path))
        )
    return key


def new_key() -> bytes:
    """Return a new key."""
    return secrets.token_bytes(KEY_BYTES)


def keep_key(file: Path, key: bytes) -> None:
    """Keep the key of a client file beside it; an existing one is never replaced.

    Raises:
        FileExistsError: there is a key already.
        OSError: the folder cannot be written.
    """
    target = key_path(file)
    handle, name = tempfile.mkstemp(".new", target.name + ".", target.parent)  # mode 0600
    draft = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as out:
            out.write(key.hex() + "\n")
            out.flush()
            os.fsync(out.fileno())
        put_in_place(draft, target)
    finally:
        draft.unlink(missing_ok=True)


def put_in_place(draft: Path, target: Path) -> None:
    """Give a finished file its name, all at once, and never in place of another.

    Raises:
        FileExistsError: there is a file of that name already.
        OSError: the folder cannot be written.
    """
    try:
        os.link(draft, target)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):  # a file system without links: rename is as atomic
        if target.exists():
            raise
        draft.rename(target)
    draft.unlink(missing_ok=True)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make a folder's new entries survive a pulled plug, where the system has a way to."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
