"""How the allergy mark beside a name looks: icon and colour, always with its words."""

from __future__ import annotations

from shop_app.domain.allergy_marks import MarkSign
from shop_app.ui.tokens import Tone

SIGNS: dict[MarkSign, tuple[str, Tone]] = {
    MarkSign.SEVERE: ("triangle-alert", "danger"),
    MarkSign.HARMS: ("triangle-alert", "danger"),
    MarkSign.ASK: ("circle-help", "warn"),
    MarkSign.DECLINED: ("hand", "declined"),
    MarkSign.NONE_KNOWN: ("circle-check", "ok"),
}
"""Icon and tone of each."""
