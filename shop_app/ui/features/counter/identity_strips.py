"""What the card says first of its client, and the tags under the name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shop_app.domain.greeting import GreetingCard
from shop_app.text import Message
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.pools import Pool
from shop_app.ui.kit.surfaces import Chip
from shop_app.ui.kit.tag_signs import TagChip


class NoticesStrip(QWidget):
    """That a client has died, or wishes no contact or no congratulations; else nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._chips = Pool(FlowLayout(self, gap=8), Chip)

    def show_card(self, card: GreetingCard) -> None:
        """Show what must not be overlooked."""
        self.setVisible(self._chips.show(card.notices, _show_notice))


class TagsStrip(QWidget):
    """A client's tags, each with sign and name; nothing where there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._chips = Pool(FlowLayout(self, gap=8), TagChip)

    def show_card(self, card: GreetingCard) -> None:
        """Show a client's tags."""
        self.setVisible(self._chips.show(card.tags, TagChip.show_tag))


def _show_notice(chip: Chip, words: Message) -> None:
    chip.show_fact(words, "triangle-alert", "warn")
