"""The file's key: 32 random bytes kept beside it, readable by their owner only."""

from __future__ import annotations

import os
import secrets
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


def make_key(file: Path) -> bytes:
    """Make and keep a new key for a client file; an existing one is never replaced.

    Raises:
        FileExistsError: there is a key already.
        OSError: the folder cannot be written.
    """
    key = secrets.token_bytes(KEY_BYTES)
    target, draft = key_path(file), key_path(file).with_suffix(".key.new")
    draft.unlink(missing_ok=True)
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as out:
        out.write(key.hex() + "\n")
        out.flush()
        os.fsync(out.fileno())
    try:
        os.link(draft, target)
    except (FileExistsError, NotImplementedError):
        draft.unlink()
        raise
    except OSError:  # a file system without links: rename, which is as atomic
        if target.exists():
            draft.unlink()
            raise
        draft.rename(target)
    draft.unlink(missing_ok=True)
    sync_folder(target.parent)
    return key


def sync_folder(folder: Path) -> None:
    """Make a folder's new entries survive a pulled plug, where the system has a way to."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
