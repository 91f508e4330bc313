"""Whether the window's parts work on this machine."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

from shop_app.paths import resources
from shop_app.ui.icons import icon
from shop_app.ui.theme import FAMILY, Theme, apply, load_fonts

_SIDE = 24


def check_window() -> list[tuple[str, bool]]:
    """Return what was looked at, and whether it works; a window is drawn but never shown."""
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen").partition(":")[0]
    if not _has_plugin(platform):  # without it Qt would end the whole program
        return [(f"Qt {platform}", False)]
    app = QApplication.instance() or QApplication(["shop-app"])
    assert isinstance(app, QApplication)  # noqa: S101 - this program makes no other kind
    return [(f"Qt {app.platformName()}", True), *_parts(app)]


def _has_plugin(platform: str) -> bool:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    return any(folder.glob(f"*q{platform}*"))


def _parts(app: QApplication) -> Iterator[tuple[str, bool]]:
    yield FAMILY, FAMILY in load_fonts()
    names = sorted(path.stem for path in (resources() / "icons").glob("*.svg"))
    drawn = [name for name in names if _is_drawn(_picture_of(name))]
    yield f"{len(drawn)} SVG", bool(names) and drawn == names
    apply(app, Theme())
    yield "QSS", bool(app.styleSheet())
    label = QLabel(FAMILY)
    label.resize(label.sizeHint())
    yield "QWidget", _is_drawn(label.grab().toImage())


def _picture_of(name: str) -> QImage:
    return icon(name, "black").pixmap(_SIDE, _SIDE).toImage()


def _is_drawn(image: QImage) -> bool:
    """Tell whether a picture holds more than one colour."""
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return len(colours) > 1
