"""Panels of what a client likes, usually takes, and what was noted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shop_app.domain.days import full_day
from shop_app.domain.greeting import GreetingCard
from shop_app.domain.preferences import Evidence, Polarity, Preference
from shop_app.text import Message, translate
from shop_app.ui.kit.labels import Divider, WrappingLabel
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.surfaces import Chip, FactRow, Panel
from shop_app.ui.tokens import Tone

_NOTES = 6
_LOOKS: dict[Polarity, tuple[str, Tone]] = {
    Polarity.LIKES: ("heart", "ok"),
    Polarity.DISLIKES: ("thumbs-down", "warn"),
    Polarity.NEVER: ("x", "danger"),
}


def preferences_panel(card: GreetingCard) -> Panel:
    """Return the panel of preferences with their weight."""
    panel = Panel(translate("Counter", "Preferences"))
    if not card.preferences:
        nothing = WrappingLabel(role="small", tone="muted")
        panel.word(
            nothing.setText, translate("Counter", "Nothing noted yet. F9 adds what they like.")
        )
        panel.body.addWidget(nothing)
        return panel
    place = QWidget()
    row = FlowLayout(place, gap=8)
    for one in card.preferences:
        icon, tone = _LOOKS[one.polarity]
        row.addWidget(Chip(_preference_words(one), icon, tone, _weight(one)))
    panel.body.addWidget(place)
    return panel


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


def habits_panel(card: GreetingCard) -> Panel | None:
    """Return the panel of what they usually take, None where nothing shows yet."""
    if not card.usual:
        return None
    panel = Panel(translate("Counter", "As usual"))
    for number, item in enumerate(card.usual):
        if number:
            panel.body.addWidget(Divider())
        times = translate("Counter", "taken on {times} of {visits} visits")
        row = FactRow(item.product, times.format(times=item.times, visits=item.visits))
        row.label.setProperty("role", "lead")
        row.label.setProperty("tone", "text")
        row.value.setProperty("tone", "muted")
        row.value.setProperty("role", "small")
        panel.body.addWidget(row)
    return panel


def notes_panel(card: GreetingCard) -> Panel | None:
    """Return the panel of lasting notes, newest first, None where there are none."""
    if not card.notes:
        return None
    panel = Panel(translate("Counter", "Notes"))
    for note in card.notes[:_NOTES]:
        text = WrappingLabel(note.text)
        when = WrappingLabel(role="tiny", tone="muted")
        day = full_day(card.shop.day_of(note.written_at))
        words = (
            translate("Counter", "{day}, {who}")
            if note.written_by
            else translate("Counter", "{day}")
        )
        panel.word(when.setText, words.format(day=day, who=note.written_by))
        panel.body.addWidget(text)
        panel.body.addWidget(when)
    if len(card.notes) > _NOTES:
        more = WrappingLabel(role="small", tone="muted")
        panel.word(more.setText, translate("Counter", "%n more", None, len(card.notes) - _NOTES))
        panel.body.addWidget(more)
    return panel
