"""Tokens, palette, fonts, icons and the live switch of colours and text size."""

from __future__ import annotations

import re
from dataclasses import asdict

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from shop_app.paths import resources
from shop_app.ui.icons import icon, picture
from shop_app.ui.style_sheet import style_sheet
from shop_app.ui.theme import Look, Theme, apply, load_fonts, palette, system_scheme
from shop_app.ui.tokens import DARK, LIGHT, Tokens

SCHEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("bg", "surface", "hover", "pressed", "selection", "chip")
TEXTS = [
    *((ink, ground) for ink in ("text", "muted") for ground in GROUNDS),
    *((ink, ground) for ink in ("accent", "danger", "warn", "ok") for ground in ("bg", "surface")),
    *((ink, "selection") for ink in ("accent", "danger", "warn", "ok")),
    *((ink, "chip") for ink in ("danger", "ok")),
    ("warn", "warn_fill"),
    ("ok", "ok_fill"),
    ("declined", "declined_fill"),
    ("danger", "danger_fill"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("on_band", "band_danger"),
    ("on_band_button", "band_button"),
    ("on_band_button", "band_button_hover"),
    ("on_inverse", "inverse"),
    ("inverse_accent", "inverse"),
    ("inverse_accent", "inverse_hover"),
]
EDGES = [
    *(("border", ground) for ground in ("bg", "surface", "hover", "warn_fill")),
    *(("focus", ground) for ground in ("bg", "surface", "hover", "selection", "warn_fill")),
    *(("danger", ground) for ground in ("bg", "surface")),
    ("accent", "selection"),
    ("accent", "chip"),
    ("band_button", "band_danger"),
    ("warn", "bg"),
    ("declined", "bg"),
]


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(tokens: Tokens, one: str, other: str) -> float:
    lights = sorted(luminance(getattr(tokens, name)) for name in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@SCHEMES
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_reads_on_its_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(tokens, ink, ground) >= 4.5


@SCHEMES
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_of_controls_show(tokens: Tokens, edge: str, ground: str) -> None:
    assert contrast(tokens, edge, ground) >= 3.0


@SCHEMES
def test_pictures_of_the_style_sheet_are_drawn_in_tokens(tokens: Tokens) -> None:
    scheme = "dark" if tokens is DARK else "light"
    for file in (resources() / "styles").glob(f"*-{scheme}.svg"):
        strokes = set(re.findall(r'stroke="(#\w+)"', file.read_text(encoding="utf-8")))
        assert strokes <= {tokens.text, tokens.on_accent}


@SCHEMES
def test_the_style_sheet_says_no_colour_of_its_own(tokens: Tokens) -> None:
    sheet = style_sheet("dark" if tokens is DARK else "light", tokens, 1.0)
    assert set(re.findall(r"#[0-9a-f]{6}", sheet)) <= set(asdict(tokens).values())
    assert "@" not in sheet


def test_the_style_sheet_grows_with_the_text() -> None:
    assert "font-size: 14px" in style_sheet("light", LIGHT, 1.0)
    assert "font-size: 28px" in style_sheet("light", LIGHT, 2.0)
    assert Theme("light", 1.5).px(14) == 21


def test_a_scale_out_of_bounds_is_refused() -> None:
    with pytest.raises(ValueError, match="scale"):
        Theme("light", 2.5)


def test_the_bundled_font_is_used(qapp: QApplication) -> None:
    assert "Inter" in load_fonts()
    apply(qapp, Theme())
    assert QFontInfo(qapp.font()).family() == "Inter"
    assert {"Regular", "Medium", "Bold"} <= set(QFontDatabase.styles("Inter"))


def test_the_look_switches_live_and_says_so(qapp: QApplication) -> None:
    look = Look(qapp, Theme("light"))
    told: list[str] = []
    look.changed.connect(lambda: told.append(look.theme.scheme))
    button = QPushButton("x")
    button.ensurePolished()
    before = button.sizeHint().height()
    look.put_on(Theme("dark", 2.0))
    assert told == ["dark"]
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.bg)
    assert button.sizeHint().height() > 1.8 * before
    look.put_on(Theme("dark", 2.0))
    assert told == ["dark"]
    look.put_on(Theme())


def test_disabled_text_of_the_palette_still_reads() -> None:
    made = palette(LIGHT)
    ink = made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert ink == QColor(LIGHT.muted)


def test_the_system_scheme_is_one_of_ours(qapp: QApplication) -> None:
    assert system_scheme(qapp) in ("light", "dark")


def colours_of(image: QImage) -> set[str]:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_an_icon_takes_the_colour_asked_for(qapp: QApplication) -> None:
    del qapp
    assert colours_of(picture("search", QColor("#a40e26"), 24).toImage()) == {"#a40e26"}
    assert "#0b5cad" in colours_of(icon("heart", "#0b5cad").pixmap(QSize(32, 32)).toImage())


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_is_drawn_in_device_pixels(qapp: QApplication, ratio: float) -> None:
    del qapp
    drawn = icon("search", "#000000").pixmap(QSize(20, 20), ratio)
    assert drawn.size() == QSize(20, 20) * ratio
    assert drawn.devicePixelRatio() == ratio


def test_an_unknown_icon_is_our_bug(qapp: QApplication) -> None:
    del qapp
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", "#000000")


def test_every_icon_is_a_valid_picture(qapp: QApplication) -> None:
    del qapp
    for file in (resources() / "icons").glob("*.svg"):
        assert colours_of(picture(file.stem, QColor("#123456"), 24).toImage()) == {"#123456"}


def test_licences_are_beside_what_they_cover() -> None:
    assert "SIL OPEN FONT LICENSE" in (resources() / "fonts/LICENSE-Inter.txt").read_text("utf-8")
    assert "Lucide" in (resources() / "icons/LICENSE-Lucide.txt").read_text("utf-8")


def test_labels_follow_a_live_switch(qapp: QApplication) -> None:
    look = Look(qapp, Theme())
    label = QLabel("muted")
    label.setProperty("tone", "muted")
    label.show()
    look.put_on(Theme("dark"))
    assert label.palette().windowText().color() == QColor(DARK.muted)
    look.put_on(Theme())
