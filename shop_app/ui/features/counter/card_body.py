"""What stands under the band of a card: name, greeting, cues, preferences, habits, visits."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from shop_app.domain.greeting import GreetingCard
from shop_app.text import Joined, Value, translate
from shop_app.ui.features.counter.card_panels import ContactPanel, RhythmPanel, VisitsPanel
from shop_app.ui.features.counter.companions_strip import CompanionsStrip
from shop_app.ui.features.counter.cue_rows import CuesPanel
from shop_app.ui.features.counter.facts_row import FactsRow
from shop_app.ui.features.counter.identity_strips import NoticesStrip, TagsStrip
from shop_app.ui.features.counter.taste_panels import (
    HabitsPanel,
    NotesPanel,
    PreferencesPanel,
)
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.mention_strip import MentionStrip
from shop_app.ui.kit.photo import PhotoView
from shop_app.ui.kit.wording import Retranslated
from shop_app.ui.theme import Look
from shop_app.ui.tokens import TEXT_SIZES
from shop_app.ui.translations import say_in

_SIDE, _NARROW = 262, 720
"""Width of the side column, and below which it goes under the main one; at scale 1.0."""


class CardBody(Retranslated, QWidget):
    """What stands under the band: built once, and every part filled anew for each card."""

    done = Signal(object)
    later = Signal(object)
    not_needed = Signal(object)
    page = Signal()
    """The name was clicked."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.photo = PhotoView(look)
        self._notices, self._tags = NoticesStrip(), TagsStrip()
        self.mentions = MentionStrip()
        self._companions = CompanionsStrip()
        self._name, self._aside = _NameLabel(), WrappingLabel(tone="muted")
        self._name.clicked.connect(self.page)
        self._name.setObjectName("card-name")
        self._greeting = WrappingLabel(role="greeting")
        self._greeting.setObjectName("card-greeting")
        self.facts = FactsRow()
        self._cues = CuesPanel()
        self._cues.done.connect(self.done)
        self._cues.later.connect(self.later)
        self._cues.not_needed.connect(self.not_needed)
        self._main_panels = (self._cues, PreferencesPanel(), HabitsPanel(), NotesPanel())
        self._side_panels = (VisitsPanel(), RhythmPanel(), ContactPanel())
        self._lay_out()

    def show_card(self, card: GreetingCard) -> None:
        """Show a card in every part; nothing of another client stays."""
        self.word(self._name.setText, card.said_name or card.client.display_name)
        self.word(self._aside.setText, _aside(card))
        greeting = say_in(card.greeting, card.greeting_language)
        said = translate("Counter", "“{greeting}”").format(greeting=greeting)
        self.word(self._greeting.setText, said)
        self.mentions.show_mentions(card.allergies.mentioned)
        heads = (self._notices, self._companions, self._tags, self.facts)
        for panel in (*heads, *self._main_panels, *self._side_panels):
            panel.show_card(card)

    def limit_name(self, pixels: int | None) -> None:
        """Write the name at most so large, as usual for None: a warning is never the smaller."""
        usual = self._look.theme.px(TEXT_SIZES["title"][0])
        sheet = "" if pixels is None or pixels >= usual else f"font-size: {pixels}px"
        if self._name.styleSheet() != sheet:
            self._name.setStyleSheet(sheet)

    def changeEvent(self, event: QEvent) -> None:
        """Take the room that another size of text asks for."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()

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

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        self._make_room()
        column.addWidget(self.mentions)
        column.addWidget(self._notices)
        column.addWidget(self._companions)
        column.addWidget(self._name_line())
        column.addWidget(self._greeting)
        column.addWidget(self._tags)
        column.addWidget(self.facts)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._main, self._side = _stacked(self._main_panels), _stacked(self._side_panels)
        self._columns.addWidget(self._main, 1)
        self._columns.addWidget(self._side, 0)
        column.addSpacing(4)
        column.addLayout(self._columns)
        column.addStretch(1)

    def _make_room(self) -> None:
        if (column := self.layout()) is not None:
            column.setContentsMargins(0, 0, self._look.theme.px(4), 0)
            column.setSpacing(self._look.theme.px(8))

    def _name_line(self) -> QWidget:
        line = QWidget()
        row = FlowLayout(line, gap=12, on_foot=True)
        for part in (self.photo, self._name, self._aside):
            row.addWidget(part)
        return line


class _NameLabel(WrappingLabel):
    """The name; a click on it opens the client's page, as a key of the card does."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__(role="title")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the page."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.clicked.emit()


def _stacked(panels: Iterable[QWidget]) -> QWidget:
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for panel in panels:
        column.addWidget(panel)
    return place


def _aside(card: GreetingCard) -> Joined:
    """The other names, how to say them, the organisation, and since when they come."""
    client = card.client
    whole = " ".join(part for part in (client.given_name, client.family_name) if part)
    parts: tuple[Value, ...] = tuple(
        part
        for part in (
            whole if whole != card.said_name else "",
            client.other_script,
            translate("Counter", "“{sounds}”").format(sounds=client.pronunciation)
            if client.pronunciation
            else "",
            client.pronouns,
            client.organisation if client.organisation != card.said_name else "",
        )
        if part
    )
    since = translate("Counter", "client since {year}").format(
        year=card.shop.day_of(client.created_at).year
    )
    return Joined((*parts, since))
