"""What this machine's user chose: language, light or dark, size of text, last client file."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path

SCHEMES = ("system", "light", "dark")
SCALES = (100, 125, 150, 175, 200)
"""Sizes of text, in per cent."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices of one user on one machine; "" or "system" follows the system."""

    language: str = ""
    scheme: str = "system"
    text_percent: int = 100
    file: str = ""
    staff: int = 0
    list_columns: str = ""
    """Columns of the list of clients, by name, between commas; "" for the first ones."""


def read_settings(path: Path) -> Settings:
    """Read the choices; what is missing or makes no sense is as at first start."""
    try:
        stored = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    first = Settings()
    known = {
        one.name: stored[one.name]
        for one in fields(Settings)
        if type(stored.get(one.name)) is type(getattr(first, one.name))
    }
    found = Settings(**known)
    if found.scheme not in SCHEMES or found.text_percent not in SCALES:
        return Settings(language=found.language, file=found.file, staff=found.staff)
    return found


def write_settings(path: Path, settings: Settings) -> None:
    """Keep the choices; a pulled plug leaves the old ones or the new ones, whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".new")
    with draft.open("w", encoding="utf-8") as out:
        json.dump(asdict(settings), out, indent=1)  # in ASCII: a path may be no Unicode
        out.flush()
        os.fsync(out.fileno())
    draft.replace(path)
