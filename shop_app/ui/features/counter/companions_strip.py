"""Directly under the band: those who usually come along, and what they must not have."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.companions import Companion, companion_words
from shop_app.domain.greeting import GreetingCard
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.pools import Pool
from shop_app.ui.kit.surfaces import Chip
from shop_app.ui.tokens import Tone

_LOOKS: dict[AllergyStatus, tuple[str, Tone]] = {
    AllergyStatus.HAS: ("triangle-alert", "danger"),
    AllergyStatus.NOT_ASKED: ("circle-help", "warn"),
    AllergyStatus.NONE_KNOWN: ("circle-check", "ok"),
    AllergyStatus.DECLINED: ("hand", "declined"),
}
_UNKNOWN: tuple[str, Tone] = ("circle-help", "warn")


class CompanionsStrip(QWidget):
    """One chip for each who comes along, the gravest first; nothing where nobody does."""

    def __init__(self) -> None:
        super().__init__()
        self._chips = Pool(FlowLayout(self, gap=8), Chip)

    def show_card(self, card: GreetingCard) -> None:
        """Show whom a client usually comes with."""
        self.setVisible(
            self._chips.show(card.companions, lambda chip, one: _show(chip, one, card.today))
        )


def _show(chip: Chip, one: Companion, today: date) -> None:
    icon, tone = _UNKNOWN if one.status is None else _LOOKS[one.status]
    if one.status is AllergyStatus.NONE_KNOWN and one.is_stale(today):
        icon, tone = _UNKNOWN
    chip.show_fact(companion_words(one, today), icon, tone)
