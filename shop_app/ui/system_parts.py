"""What a window needs of the system, looked at before Qt is: Qt itself would abort."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Mapping

from shop_app.text import UserError, translate

PACKAGES = (
    "libegl1", "libgl1", "libdbus-1-3", "libfontconfig1", "libglib2.0-0", "libxkbcommon0",
)  # fmt: skip
PACKAGES_X11 = (
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0",
)  # fmt: skip
"""Debian's packages; a bare system has none of them."""

_LIBRARIES_X11 = (
    "libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxcb-shape.so.0",
    "libxkbcommon-x11.so.0",
)  # fmt: skip
_MISSING = re.compile(r"(lib[\w.+-]+\.so[\w.]*)")


def refuse_without_screen(environment: Mapping[str, str] = os.environ) -> None:
    """Stop where Linux has no screen for a window, or lacks what X11 needs.

    Raises:
        UserError: says which, and what to do.
    """
    if not sys.platform.startswith("linux") or environment.get("QT_QPA_PLATFORM", "xcb") != "xcb":
        return
    if environment.get("WAYLAND_DISPLAY"):
        return
    if not environment.get("DISPLAY"):
        raise UserError(
            translate(
                "System",
                "There is no screen here for a window (DISPLAY is not set); "
                "“shop-app demo --shot card.png” draws a picture of it without one.",
            )
        )
    if not hasattr(sys, "_MEIPASS"):  # the packaged program brings these libraries along
        refuse_missing(_LIBRARIES_X11)


def refuse_missing(libraries: Iterable[str]) -> None:
    """Stop where the system has not all of these libraries.

    Raises:
        UserError: names the first that is missing, and what to install.
    """
    import ctypes  # noqa: PLC0415 - X11 only

    for name in libraries:
        try:
            ctypes.CDLL(name)
        except OSError:
            raise _to_install(name) from None


def explained(error: ImportError) -> Exception:
    """Return the sentence for a system library without which Qt is not there, else `error`."""
    if (found := _MISSING.search(str(error))) is not None:
        return _to_install(found[1])
    if (error.name or "").split(".")[0] in {"PySide6", "shiboken6"}:
        return UserError(
            translate(
                "System",
                "PySide6 is missing or does not fit this system; "
                "install it with: python3 -m pip install PySide6-Essentials",
            )
        )
    return error


def _to_install(library: str) -> UserError:
    packages = " ".join((*PACKAGES, *PACKAGES_X11))
    return UserError(
        translate(
            "System",
            "The system library {library} is missing; install it with: "
            "sudo apt-get install -y {packages}",
        ).format(library=library, packages=packages)
    )
