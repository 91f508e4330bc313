"""The three facts that the shop chose, in one quiet row under the greeting."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from shop_app.domain.card_facts import CardFact
from shop_app.domain.greeting import GreetingCard
from shop_app.ui.kit.lines import Lines, Piece

_NOTHING = "–"


class FactsRow(QWidget):
    """Each fact under its name, a dash where nothing is known; gone where none was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card-facts")
        self.facts = tuple(Lines() for _ in range(3))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for one in self.facts:
            row.addWidget(one, 1)

    def show_card(self, card: GreetingCard) -> None:
        """Show a card's facts."""
        self.setVisible(any(one.label for one in card.facts))
        for lines, one in zip(self.facts, card.facts, strict=True):
            lines.show_pieces(*_pieces(one))


def _pieces(one: CardFact) -> tuple[Piece, ...]:
    if not one.label:
        return ()
    known = one.value != ""
    value = Piece(one.value if known else _NOTHING, "strong" if known else "body", muted=not known)
    return Piece(one.label, "tiny", muted=True), value
