"""The window's colours and text sizes, by name; no part says a colour or a size of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from shop_app.domain.tags import TagColour

Role: TypeAlias = Literal[
    "title",
    "band",
    "search",
    "greeting",
    "lead",
    "strong",
    "body",
    "small",
    "tiny",
    "heading",
]
"""What a text is for; decides its size and weight."""

Tone: TypeAlias = Literal["text", "muted", "accent", "danger", "warn", "ok", "declined"]
"""What a text or icon says by its colour, always beside a word or a shape that says it too."""

TEXT_SIZES: dict[Role, tuple[int, int]] = {
    "title": (28, 700),
    "band": (20, 700),
    "search": (18, 400),
    "greeting": (17, 400),
    "lead": (15, 600),
    "strong": (14, 600),
    "body": (14, 400),
    "small": (13, 400),
    "tiny": (12, 400),
    "heading": (12, 600),
}
"""Role to size in pixels at scale 1.0 and weight."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme, as #rrggbb; tests compute the contrast of every pair in use."""

    bg: str
    surface: str
    text: str
    muted: str
    accent: str
    danger: str
    warn: str
    ok: str
    declined: str
    border: str
    """Around controls: 3:1 against bg and surface."""
    line: str
    """Hairlines that only calm the eye; nothing depends on seeing them."""
    on_accent: str
    accent_hover: str
    accent_pressed: str
    hover: str
    pressed: str
    selection: str
    chip: str
    warn_fill: str
    ok_fill: str
    declined_fill: str
    danger_fill: str
    band_danger: str
    on_band: str
    band_button: str
    """The button on the red band: its fill."""
    on_band_button: str
    band_button_hover: str
    inverse: str
    """Toasts and tooltips."""
    on_inverse: str
    inverse_accent: str
    inverse_hover: str
    focus: str


LIGHT = Tokens(
    bg="#f6f7f9",
    surface="#ffffff",
    text="#1b1f24",
    muted="#57606a",
    accent="#0b5cad",
    danger="#a40e26",
    warn="#7a4b00",
    ok="#0f6b3a",
    declined="#3c4f66",
    border="#7d8590",
    line="#e6e9ee",
    on_accent="#ffffff",
    accent_hover="#0a529b",
    accent_pressed="#084484",
    hover="#f0f3f7",
    pressed="#e3e8ee",
    selection="#e8f1fb",
    chip="#eef1f5",
    warn_fill="#fff4d6",
    ok_fill="#e6f4ec",
    declined_fill="#e7ecf3",
    danger_fill="#fdecee",
    band_danger="#a40e26",
    on_band="#ffffff",
    band_button="#ffffff",
    on_band_button="#a40e26",
    band_button_hover="#fdecee",
    inverse="#1b1f24",
    on_inverse="#ffffff",
    inverse_accent="#8cc4ff",
    inverse_hover="#30363d",
    focus="#0b5cad",
)

DARK = Tokens(
    bg="#15191e",
    surface="#1f242b",
    text="#eef1f4",
    muted="#a9b3be",
    accent="#6cb2ff",
    danger="#ff8f9c",
    warn="#ffd479",
    ok="#6fdc9a",
    declined="#b7c6d9",
    border="#8b949e",
    line="#2c333b",
    on_accent="#0c1a2b",
    accent_hover="#85c0ff",
    accent_pressed="#5aa3f2",
    hover="#272d35",
    pressed="#303740",
    selection="#1c2f45",
    chip="#2a3038",
    warn_fill="#3a2c08",
    ok_fill="#17352a",
    declined_fill="#28323f",
    danger_fill="#43202a",
    band_danger="#7d1526",
    on_band="#ffffff",
    band_button="#ffffff",
    on_band_button="#7d1526",
    band_button_hover="#fdecee",
    inverse="#eef1f4",
    on_inverse="#15191e",
    inverse_accent="#0b5cad",
    inverse_hover="#dbe1e7",
    focus="#6cb2ff",
)

TAG_SHADES: dict[TagColour, tuple[str, str]] = {
    TagColour.BLUE: ("#0b5cad", "#6cb2ff"),
    TagColour.GREEN: ("#157a3f", "#6fdc9a"),
    TagColour.RED: ("#b3202f", "#ff8f9c"),
    TagColour.PURPLE: ("#7b3fb3", "#c9a2ff"),
    TagColour.ORANGE: ("#b4520a", "#ffae70"),
    TagColour.TEAL: ("#0b7285", "#5fd3df"),
    TagColour.PINK: ("#b8246f", "#ff94c8"),
    TagColour.GREY: ("#57606a", "#b5bec8"),
}
"""What each colour of a tag is in the light scheme and in the dark one: 3:1 on every ground."""
