"""What stands under the band of a card: name, greeting, cues, preferences, habits, visits."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from shop_app.domain.greeting import GreetingCard
from shop_app.text import Joined, Value, translate
from shop_app.ui.features.counter.card_panels import side_panels
from shop_app.ui.features.counter.cue_rows import CuesPanel
from shop_app.ui.features.counter.photo import PhotoView
from shop_app.ui.features.counter.taste_panels import habits_panel, notes_panel, preferences_panel
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.theme import Look
from shop_app.ui.translations import say_in

_SIDE, _NARROW = 262, 720
"""Width of the side column, and below which it goes under the main one; at scale 1.0."""


class CardBody(Retranslated, QWidget):
    """One card's body, built anew for each card so that nothing of another client can stay."""

    done = Signal(object)
    later = Signal(object)
    not_needed = Signal(object)

    def __init__(self, card: GreetingCard, look: Look) -> None:
        super().__init__()
        self._look = look
        self.photo = PhotoView(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, look.theme.px(4), 0)
        column.setSpacing(look.theme.px(8))
        column.addWidget(self._name_line(card))
        column.addWidget(self._greeting(card))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._main, self._side = QWidget(), QWidget()
        _stack(self._main, self._main_panels(card))
        _stack(self._side, side_panels(card))
        self._columns.addWidget(self._main, 1)
        self._columns.addWidget(self._side, 0)
        column.addSpacing(4)
        column.addLayout(self._columns)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side column under the main one where there is no room beside it."""
        super().resizeEvent(event)
        theme = self._look.theme
        beside = event.size().width() >= theme.px(_NARROW)
        self._side.setMinimumWidth(theme.px(_SIDE) if beside else 0)
        self._side.setMaximumWidth(theme.px(_SIDE) if beside else 1 << 20)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        align = Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0)
        self._columns.setAlignment(self._side, align)
        self._columns.setAlignment(self._main, align)

    def _name_line(self, card: GreetingCard) -> QWidget:
        line = QWidget()
        row = FlowLayout(line, gap=12, on_foot=True)
        name, aside = WrappingLabel(role="title"), WrappingLabel(tone="muted")
        name.setObjectName("card-name")
        self.word(name.setText, card.said_name or card.client.display_name)
        self.word(aside.setText, _aside(card))
        row.addWidget(self.photo)
        row.addWidget(name)
        row.addWidget(aside)
        return line

    def _greeting(self, card: GreetingCard) -> WrappingLabel:
        label = WrappingLabel(role="greeting")
        label.setObjectName("card-greeting")
        greeting = say_in(card.greeting, card.greeting_language)
        self.word(label.setText, translate("Counter", "“{greeting}”").format(greeting=greeting))
        return label

    def _main_panels(self, card: GreetingCard) -> list[QWidget]:
        panels: list[QWidget] = []
        if card.cues:
            cues = CuesPanel(card)
            cues.done.connect(self.done)
            cues.later.connect(self.later)
            cues.not_needed.connect(self.not_needed)
            panels.append(cues)
        panels.append(preferences_panel(card))
        panels += [panel for panel in (habits_panel(card), notes_panel(card)) if panel is not None]
        return panels


def _stack(place: QWidget, panels: list[QWidget]) -> None:
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for panel in panels:
        column.addWidget(panel)


def _aside(card: GreetingCard) -> Joined:
    """The other names, how to say them, the organisation, and since when they come."""
    client = card.client
    whole = " ".join(part for part in (client.given_name, client.family_name) if part)
    parts: tuple[Value, ...] = tuple(
        part
        for part in (
            whole if whole != card.said_name else "",
            translate("Counter", "“{sounds}”").format(sounds=client.pronunciation)
            if client.pronunciation
            else "",
            client.organisation if client.organisation != card.said_name else "",
        )
        if part
    )
    since = translate("Counter", "client since {year}").format(
        year=card.shop.day_of(client.created_at).year
    )
    return Joined((*parts, since))
