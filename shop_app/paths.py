"""Where things are: the program's own resources, and the user's files on this machine."""

import sys
from pathlib import Path

APP = "prevenance"
_PACKAGE = Path(__file__).resolve().parent


def _bundled(name: str) -> Path:
    """Find a folder that ships with the program: frozen, installed, or in a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    for root in (Path(frozen) if frozen else None, _PACKAGE, _PACKAGE.parent):
        if root is not None and (root / name).is_dir():
            return root / name
    return _PACKAGE.parent / name


def resources() -> Path:
    """Icons, styles, translations and fonts."""
    return _bundled("resources")


def migrations() -> Path:
    """Alembic's environment and versions."""
    return _bundled("migrations")


def user_data() -> Path:
    """The folder of this user's client file (not made here)."""
    import platformdirs  # noqa: PLC0415 - needed only where no path was given

    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def user_config() -> Path:
    """The folder of this user's settings (not made here)."""
    import platformdirs  # noqa: PLC0415 - needed only where no path was given

    return Path(platformdirs.user_config_dir(APP, appauthor=False))


def settings_file() -> Path:
    """What this user chose on this machine (not made here)."""
    return user_config() / "settings.json"
