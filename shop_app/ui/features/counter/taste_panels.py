"""Panels of what a client likes, usually takes, and what was noted."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_app.domain.days import full_day
from shop_app.domain.greeting import GreetingCard
from shop_app.domain.habits import UsualItem
from shop_app.domain.notes import Note
from shop_app.domain.preferences import Evidence, Polarity, Preference
from shop_app.text import Message, translate
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.lines import Lines, Piece
from shop_app.ui.kit.pools import Pool
from shop_app.ui.kit.surfaces import Chip, FactRow, Panel
from shop_app.ui.tokens import Tone

_NOTES = 6
_LOOKS: dict[Polarity, tuple[str, Tone]] = {
    Polarity.LIKES: ("heart", "ok"),
    Polarity.DISLIKES: ("thumbs-down", "warn"),
    Polarity.NEVER: ("x", "danger"),
}


class PreferencesPanel(Panel):
    """What a client likes, with its weight."""

    def __init__(self) -> None:
        super().__init__(translate("Counter", "Preferences"))
        self._none = WrappingLabel(role="small", tone="muted")
        self.word(
            self._none.setText, translate("Counter", "Nothing noted yet. F9 adds what they like.")
        )
        self._place = QWidget()
        self._chips = Pool(FlowLayout(self._place, gap=8), Chip)
        self.body.addWidget(self._none)
        self.body.addWidget(self._place)

    def show_card(self, card: GreetingCard) -> None:
        """Show a client's preferences; what they usually take is shown below as such."""
        some = self._chips.show(card.other_preferences, _show_preference)
        self._place.setVisible(some)
        self._none.setVisible(not some)


class HabitsPanel(Panel):
    """What a client usually takes; nothing where nothing shows yet."""

    def __init__(self) -> None:
        super().__init__(translate("Counter", "As usual"))
        self._rows = Pool(self.body, FactRow, divided=True)

    def show_card(self, card: GreetingCard) -> None:
        """Show a client's habits."""
        self.setVisible(self._rows.show(card.usual, _show_habit))


class NotesPanel(Panel):
    """Lasting notes, newest first; nothing where there are none."""

    def __init__(self) -> None:
        super().__init__(translate("Counter", "Notes"))
        column = QVBoxLayout()
        column.setSpacing(self.body.spacing())
        self.body.addLayout(column)
        self._notes = Pool(column, lambda: Lines(6))
        self._more = WrappingLabel(role="small", tone="muted")
        self.body.addWidget(self._more)

    def show_card(self, card: GreetingCard) -> None:
        """Show a client's notes."""
        self.setVisible(
            self._notes.show(card.notes[:_NOTES], lambda lines, note: _show_note(lines, note, card))
        )
        more = len(card.notes) - _NOTES
        self._more.setVisible(more > 0)
        self.word(self._more.setText, translate("Counter", "%n more", None, more))


def _show_preference(chip: Chip, one: Preference) -> None:
    icon, tone = _LOOKS[one.polarity]
    chip.show_fact(_preference_words(one), icon, tone, _weight(one))


def _show_habit(row: FactRow, item: UsualItem) -> None:
    times = translate("Counter", "taken on {times} of {visits} visits")
    row.show_pieces(
        Piece(item.product, "lead"),
        Piece(times.format(times=item.times, visits=item.visits), "small", muted=True),
    )


def _show_note(lines: Lines, note: Note, card: GreetingCard) -> None:
    day = full_day(card.shop.day_of(note.written_at))
    words = (
        translate("Counter", "{day}, {who}") if note.written_by else translate("Counter", "{day}")
    )
    when = words.format(day=day, who=note.written_by)
    lines.show_pieces(Piece(note.text), Piece(when, "tiny", muted=True))


def _preference_words(one: Preference) -> Message | str:
    if one.polarity is Polarity.NEVER:
        return translate("Counter", "never: {text}").format(text=one.text)
    if one.polarity is Polarity.DISLIKES:
        return translate("Counter", "dislikes: {text}").format(text=one.text)
    return one.text


def _weight(one: Preference) -> Message:
    if one.evidence is Evidence.TOLD:
        return translate("Counter", "told us")
    if one.count:
        return translate("Counter", "seen %n time(s)", None, one.count)
    return translate("Counter", "seen")
