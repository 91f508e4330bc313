"""The one style sheet: the template of resources/styles with tokens and scaled lengths put in."""

from __future__ import annotations

import re
from dataclasses import asdict
from functools import cache
from typing import TYPE_CHECKING

from shop_app.paths import resources
from shop_app.ui.tokens import TEXT_SIZES, Tokens

if TYPE_CHECKING:
    from pathlib import Path

_LENGTH = re.compile(r"\b(\d+)px\b")
_TOKEN = re.compile(r"@(\w+)")


def style_sheet(scheme: str, tokens: Tokens, scale: float) -> str:
    """Return the style sheet for `tokens`; every px of the template is one at scale 1.0.

    `@folder` and `@scheme` of the template name its pictures.

    Raises:
        KeyError: the template names a token that does not exist.
    """
    put_in = {**asdict(tokens), "scheme": scheme, "folder": _folder().as_posix()}
    sheet = _TOKEN.sub(lambda found: put_in[found[1]], _template() + _text_roles())
    return _LENGTH.sub(lambda found: f"{round(int(found[1]) * scale)}px", sheet)


def _text_roles() -> str:
    return "".join(
        f'QLabel[role="{role}"], Glyph[role="{role}"] {{'
        f" font-size: {size}px; font-weight: {weight}; }}\n"
        for role, (size, weight) in TEXT_SIZES.items()
    )


@cache
def _template() -> str:
    return (_folder() / "window.qss").read_text(encoding="utf-8")


def _folder() -> Path:
    return resources() / "styles"
