"""Colours, sizes and type of the window: tokens, and how they are put on, live."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from shop_app.paths import resources
from shop_app.ui.style_sheet import style_sheet
from shop_app.ui.tokens import DARK, LIGHT, TEXT_SIZES, Role, Tokens

Scheme: TypeAlias = Literal["light", "dark"]

FAMILY = "Inter"
_WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")


@dataclass(frozen=True, slots=True)
class Theme:
    """A colour scheme at a text scale (1.0 to 2.0)."""

    scheme: Scheme = "light"
    scale: float = 1.0

    def __post_init__(self) -> None:
        if not 1.0 <= self.scale <= 2.0:  # noqa: PLR2004 - the bounds the parts are tested within
            msg = f"scale out of 1.0 to 2.0: {self.scale}"
            raise ValueError(msg)

    @property
    def tokens(self) -> Tokens:
        """The colours of this scheme."""
        return DARK if self.scheme == "dark" else LIGHT

    def px(self, length: float) -> int:
        """Return a length given at scale 1.0, in pixels of this scale."""
        return round(length * self.scale)

    def colour(self, token: str) -> QColor:
        """Return the colour of the token with this name."""
        return _colour(getattr(self.tokens, token))

    def font(self, role: Role = "body") -> QFont:
        """Return the font of a text role, for parts that paint their own text."""
        return QFont(_font(role, self.scale))


@cache
def _colour(value: str) -> QColor:
    return QColor(value)


@cache
def _font(role: Role, scale: float) -> QFont:
    size, weight = TEXT_SIZES[role]
    font = QFont(FAMILY)
    font.setPixelSize(round(size * scale))
    font.setWeight(QFont.Weight(weight))
    return font


class Look(QObject):
    """The theme in use, handed to the parts that paint with it; says when it changed."""

    changed = Signal()

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self._app = app
        self.theme = theme
        apply(app, theme)

    def put_on(self, theme: Theme) -> None:
        """Switch the whole window to `theme` at once."""
        if theme != self.theme:
            self.theme = theme
            apply(self._app, theme)
            self.changed.emit()


def load_fonts() -> tuple[str, ...]:
    """Register the bundled fonts; return the families found (none where the files are missing)."""
    families: dict[str, None] = {}
    for weight in _WEIGHTS:
        path = resources() / "fonts" / f"{FAMILY}-{weight}.otf"
        number = QFontDatabase.addApplicationFont(str(path)) if path.is_file() else -1
        if number >= 0:
            families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)))
    return tuple(families)


def system_scheme(app: QApplication) -> Scheme:
    """Return the scheme the system asks for; where it does not say, its palette tells."""
    asked = app.styleHints().colorScheme()
    if asked == Qt.ColorScheme.Unknown:
        palette = app.palette()
        return "dark" if palette.window().color().value() < 128 else "light"  # noqa: PLR2004
    return "dark" if asked == Qt.ColorScheme.Dark else "light"


def apply(app: QApplication, theme: Theme) -> None:
    """Put palette, font and style sheet of `theme` on the whole application."""
    if not app.styleSheet():
        # Once: later calls would wrap the style sheet's own style again.
        app.setStyle("Fusion")
    app.setPalette(palette(theme.tokens))
    app.setFont(theme.font())
    app.setStyleSheet(style_sheet(theme.scheme, theme.tokens, theme.scale))


def palette(tokens: Tokens) -> QPalette:
    """Return every colour role from tokens: Fusion's own fail in contrast."""
    role = QPalette.ColorRole
    made = QPalette()
    colours = {
        role.Window: tokens.bg,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.hover,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.danger,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.inverse,
        role.ToolTipText: tokens.on_inverse,
        role.Light: tokens.surface,
        role.Midlight: tokens.line,
        role.Mid: tokens.line,
        role.Dark: tokens.border,
        role.Shadow: tokens.border,
    }
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.muted))
    return made
