"""Calls and messages of a client, newest first; a line logs the next one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from shop_app.domain.messages import LoggedMessage, NewMessage, Way, way_word
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Changes, Kind
from shop_app.services.messages import change_message, log_message, messages_of
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.text import Joined, Value, translate
from shop_app.ui.features.clients.instants import instant_words
from shop_app.ui.features.clients.section import Section
from shop_app.ui.kit.buttons import SegmentedChoice
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_flag import InlineFlag
from shop_app.ui.kit.inline_kinds import ChoiceKind, TextKind
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.record_list import AddLine, RecordList
from shop_app.ui.kit.record_row import RecordRow
from shop_app.ui.kit.wording import Said
from shop_app.ui.workbench import Workbench

_SHOWN = 5
"""Of the newest; the timeline has them all."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A message with its instant in the shop's time."""

    message: LoggedMessage
    at: datetime

    @property
    def id(self) -> int:
        """The message's own."""
        return self.message.id


class MessagesSection(Section):
    """How it went, who began it, and what was said."""

    name, icon = "messages", "phone"
    title = translate("Messages", "Calls and messages")
    empty = translate("Messages", "Nothing logged yet.")
    kinds = frozenset({Kind.MESSAGE})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._messages: dict[int, LoggedMessage] = {}
        ways: dict[str, Said] = {way: way_word(way) for way in Way}
        self.way = SegmentedChoice(translate("Messages", "How it went"), ways)
        self.way.choose(Way.CALL)
        self.from_us = QCheckBox()
        self.from_us.setChecked(True)
        self.word(self.from_us.setText, translate("Messages", "From us"))
        self.line = AddLine(translate("Messages", "Log what was said…"))
        self.list = RecordList(_row, self.line)
        place = QWidget()
        row = FlowLayout(place, gap=10)
        row.addWidget(self.way)
        row.addWidget(self.from_us)
        self.body.addWidget(self.list)
        self.body.addWidget(place)
        self.line.entered.connect(self._on_entered)
        self.list.edited.connect(self._on_edited)
        self.list.deleting.connect(partial(self.delete, RecordKind.MESSAGE))

    def read(self, shop: Shop, client_id: int) -> tuple[_Shown, ...]:
        """Return the newest messages."""
        local = details(shop).local
        return tuple(_Shown(one, local(one.at)) for one in messages_of(shop, client_id)[:_SHOWN])

    def show_data(self, data: tuple[_Shown, ...]) -> None:
        """Show them."""
        self._messages = {one.id: one.message for one in data}
        self.list.show_records(self.client_id, data, _fill)
        self.say_empty(nothing=not data)

    def _on_entered(self, text: str) -> None:
        shop, client, by = self.place()
        way = Way(self.way.value() or Way.CALL)
        new = NewMessage(client, way, text, from_us=self.from_us.isChecked())
        self.add(self.line, lambda: log_message(shop, new, by))

    def _on_edited(self, row: RecordRow, name: str) -> None:
        shop, _, by = self.place()
        message = self._messages.get(row.record_id)
        if message is None:
            return

        def work(seen: Any, wanted: Any) -> Changes:  # noqa: ANN401 - by column
            return change_message(shop, message, wanted, by, seen=seen)

        self.save({name: row.fields[name]}, work)


def _row() -> RecordRow:
    row = RecordRow()
    ways: dict[str, Said] = {way.value: way_word(way) for way in Way}
    row.add("text", InlineField(translate("Messages", "What was said"), TextKind()), 2)
    row.add("way", InlineField(translate("Messages", "How"), ChoiceKind(ways)))
    row.add("from_us", InlineFlag(translate("Messages", "From us")))
    return row


def _fill(row: RecordRow, shown: _Shown) -> None:
    one = shown.message
    when = instant_words(shown.at)
    aside: Value = Joined((when, one.noted_by)) if one.noted_by else when
    row.show_values({"text": one.text, "way": one.way.value, "from_us": one.from_us}, aside)
