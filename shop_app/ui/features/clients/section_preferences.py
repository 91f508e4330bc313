"""What a client likes, dislikes or never wants: told, noticed or counted; F9 confirms."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_app.domain.days import full_day
from shop_app.domain.preference_weights import Weighed
from shop_app.domain.preferences import Evidence, NewPreference, Polarity, Preference
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Kind
from shop_app.services.preferences import (
    add_preference,
    change_preference,
    confirm_preference,
    weighed_preferences,
)
from shop_app.services.shop import Shop
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.features.clients.section import Section
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_kinds import ChoiceKind
from shop_app.ui.kit.layouts import AsideLayout
from shop_app.ui.kit.lines import Lines, Piece
from shop_app.ui.kit.pools import Pool
from shop_app.ui.kit.record_list import AddLine, RecordList
from shop_app.ui.kit.record_row import RecordRow
from shop_app.ui.kit.wording import Said
from shop_app.ui.workbench import Workbench

_WAYS: dict[str, Said] = {
    Polarity.LIKES.value: translate("Clients", "likes"),
    Polarity.DISLIKES.value: translate("Clients", "dislikes"),
    Polarity.NEVER.value: translate("Clients", "never"),
}
_CONFIRM = Qt.Key.Key_F9


class PreferencesSection(Section):
    """Each with its weight, who noted it and when; what purchases show stands below."""

    name, icon = "preferences", "heart"
    title = translate("Clients", "Preferences")
    empty = translate("Clients", "Nothing noted yet: table, colours, wines, what to avoid…")
    kinds = frozenset({Kind.PREFERENCE, Kind.VISIT, Kind.ALLERGY, Kind.PRODUCT})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._known: dict[int, Preference] = {}
        self._line = AddLine(translate("Clients", "Add what they like"))
        self._line.entered.connect(self._on_entered)
        self.list = RecordList(self._row, self._line)
        self.list.edited.connect(self._on_edited)
        self.list.deleting.connect(partial(self.delete, RecordKind.PREFERENCE))
        self.body.addWidget(self.list)
        self._counted = QWidget()
        column = QVBoxLayout(self._counted)
        column.setContentsMargins(6, 4, 0, 0)
        self._seen = Pool(column, self._seen_row, divided=True)
        self.body.addWidget(self._counted)

    def read(self, shop: Shop, client_id: int) -> tuple[Weighed, ...]:
        """Return all that is noted and counted."""
        return weighed_preferences(shop, client_id)

    def show_data(self, data: tuple[Weighed, ...]) -> None:
        """Show it."""
        noted = [_Noted(one) for one in data if not one.preference.is_counted]
        self._known = {one.id: one.weighed.preference for one in noted}
        self.list.show_records(self.client_id, noted, _fill)
        counted = [one for one in data if one.preference.is_counted]
        self._counted.setVisible(self._seen.show(counted, lambda row, one: row.show_taste(one)))
        self.say_empty(nothing=not data)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Confirm with F9 what the keyboard is at."""
        preference = self._at_keyboard() if event.key() == _CONFIRM else None
        if preference is not None:
            self.confirm(preference)
        else:
            super().keyPressEvent(event)

    def confirm(self, preference: Preference) -> None:
        """Note that the client says so today."""
        shop, _, by = self.place()
        self.write(lambda: confirm_preference(shop, preference, by))

    def _at_keyboard(self) -> Preference | None:
        focused = self.window().focusWidget()
        for row in self.list.rows.values():
            if focused is not None and row.isAncestorOf(focused) and not row.is_edited:
                return self._known.get(row.record_id)
        return None

    def _on_entered(self, text: str) -> None:
        shop, client, by = self.place()
        self.add(self._line, lambda: add_preference(shop, client, NewPreference(text), by))

    def _on_edited(self, row: RecordRow, name: str) -> None:
        shop, _, by = self.place()
        preference = row.record_id
        self.save(
            {name: row.fields[name]},
            lambda seen, wanted: change_preference(shop, preference, seen, wanted, by),
        )

    def _row(self) -> RecordRow:
        row = RecordRow()
        text = InlineField(translate("Clients", "What"), captioned=False)
        way = InlineField(translate("Clients", "Liked"), ChoiceKind(_WAYS), captioned=False)
        topic = InlineField(
            translate("Clients", "Topic"), empty=translate("Clients", "topic"), captioned=False
        )
        for name, field, stretch in (("polarity", way, 2), ("text", text, 4), ("topic", topic, 2)):
            row.add(name, field, stretch)
        button = KeyButton(translate("Clients", "Still so"), "F9", shortcut=False)
        button.clicked.connect(lambda: self.confirm(self._known[row.record_id]))
        row.add_part(button)
        return row

    def _seen_row(self) -> _SeenRow:
        row = _SeenRow()
        row.confirmed.connect(self.confirm)
        return row


class _Noted:
    """A preference with its id, as a list of records wants it."""

    def __init__(self, weighed: Weighed) -> None:
        self.weighed = weighed
        self.id = weighed.preference.id


class _SeenRow(QWidget):
    """A taste that purchases show, and what notes it as told."""

    confirmed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._weighed: Weighed | None = None
        self._words = Lines()
        self._button = KeyButton(translate("Clients", "They say so"))
        self._button.clicked.connect(self._on_clicked)
        layout = AsideLayout(self, gap=8)
        layout.addWidget(self._words)
        layout.addWidget(self._button)

    def show_taste(self, one: Weighed) -> None:
        """Show a taste; one that an allergy forbids is never to be confirmed."""
        self._weighed = one
        self._words.show_pieces(Piece(one.preference.text), Piece(_weight(one), "tiny", muted=True))
        self._button.setVisible(not one.forbidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Confirm with F9."""
        if event.key() == _CONFIRM and self._button.isVisible():
            self._on_clicked()
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        if self._weighed is not None:
            self.confirmed.emit(self._weighed.preference)


def _fill(row: RecordRow, noted: _Noted) -> None:
    one = noted.weighed.preference
    row.show_values(
        {"text": one.text, "polarity": one.polarity.value, "topic": one.topic},
        _weight(noted.weighed),
    )


def _weight(one: Weighed) -> Joined:
    """How it is known, whether it may be suggested, who noted it and when."""
    told = one.preference
    facts: list[Value] = [_evidence(told)]
    if one.forbidden:
        facts.append(translate("Clients", "against an allergy: not suggested"))
    elif not one.is_lasting:
        facts.append(translate("Clients", "no lasting taste yet: not on the card"))
    if (noted := _noted(told)) is not None:
        facts.append(noted)
    facts.append(_confirmed(told))
    return Joined(tuple(facts))


def _evidence(one: Preference) -> Message:
    if one.evidence is Evidence.TOLD:
        return translate("Clients", "told us")
    if one.count <= 1:
        return translate("Clients", "seen once")
    return translate("Clients", "seen %n time(s)", None, one.count)


def _noted(one: Preference) -> Message | None:
    """Who noted it and when, as far as that is known."""
    if one.noted_on is None:
        return None
    words = (
        translate("Clients", "noted by {who} on {day}")
        if one.noted_by
        else translate("Clients", "noted on {day}")
    )
    return words.format(who=one.noted_by, day=full_day(one.noted_on))


def _confirmed(one: Preference) -> Message:
    words = (
        translate("Clients", "confirmed on {day}")
        if one.evidence is Evidence.TOLD
        else translate("Clients", "last on {day}")
    )
    return words.format(day=full_day(one.confirmed_on))
