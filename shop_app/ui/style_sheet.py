"""The one style sheet: the template of resources/styles with tokens and scaled lengths put in."""

from __future__ import annotations

import re
from dataclasses import asdict
from functools import cache

from shop_app.paths import resources
from shop_app.ui.tokens import TEXT_SIZES, Tokens

_LENGTH = re.compile(r"\b(\d+)px\b")
_TOKEN = re.compile(r"@(\w+)")


def style_sheet(tokens: Tokens, scale: float) -> str:
    """Return the style sheet for `tokens`; every px of the template is one at scale 1.0.

    Raises:
        KeyError: the template names a token that does not exist.
    """
    colours = asdict(tokens)
    sheet = _TOKEN.sub(lambda found: colours[found[1]], _template() + _text_roles())
    return _LENGTH.sub(lambda found: f"{round(int(found[1]) * scale)}px", sheet)


def _text_roles() -> str:
    return "".join(
        f'*[role="{role}"] {{ font-size: {size}px; font-weight: {weight}; }}\n'
        for role, (size, weight) in TEXT_SIZES.items()
    )


@cache
def _template() -> str:
    return (resources() / "styles" / "window.qss").read_text(encoding="utf-8")
