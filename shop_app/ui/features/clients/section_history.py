"""What was changed in a client's records: when, who, which field, and from what to what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout

from shop_app.domain.clients import FLAGS
from shop_app.domain.history import Happened, HistoryEntry
from shop_app.domain.record_kinds import field_words, kind_words
from shop_app.services.changes import Kind
from shop_app.services.history import history_of
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.features.clients.instants import instant_words
from shop_app.ui.features.clients.section import Section
from shop_app.ui.kit.buttons import KeyButton
from shop_app.ui.kit.inline_kinds import DayKind
from shop_app.ui.kit.lines import Lines, Piece
from shop_app.ui.kit.pools import Pool
from shop_app.ui.workbench import Workbench

_FIRST = 8
_MOST = 200


@dataclass(frozen=True, slots=True)
class _Shown:
    """An entry with its instant in the shop's time."""

    entry: HistoryEntry
    at: datetime


class HistorySection(Section):
    """The newest changes first; values only for those who may see them."""

    name, icon = "history", "history"
    title = translate("Clients", "History")
    empty = translate("Clients", "Nothing was changed yet.")
    kinds = frozenset(Kind)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._all: tuple[_Shown, ...] = ()
        self._whole: int | None = None
        column = QVBoxLayout()
        column.setSpacing(6)
        self.body.addLayout(column)
        self.lines = Pool(column, lambda: Lines(1), divided=True)
        self._more = KeyButton(translate("Clients", "Show older changes"))
        self._more.clicked.connect(self._on_more)
        self.body.addWidget(self._more)
        bench.staff_changed.connect(self._on_staff_changed)

    def read(self, shop: Shop, client_id: int) -> tuple[_Shown, ...]:
        """Return the client's history as the person on duty may see it."""
        local = details(shop).local
        entries = history_of(shop, client_id, self.bench.staff_id, _MOST)
        return tuple(_Shown(one, local(one.at)) for one in entries)

    def show_data(self, data: tuple[_Shown, ...]) -> None:
        """Show the newest."""
        self._all = data
        shown = data if self._whole == self.client_id else data[:_FIRST]
        self.lines.show(shown, _fill)
        self._more.setVisible(len(shown) < len(data))
        self.say_empty(nothing=not data)

    def _on_staff_changed(self) -> None:
        """Show values to those who may see them, and to nobody else."""
        if self.client_id is not None:
            self.load(self.client_id)

    def _on_more(self) -> None:
        self._whole = self.client_id
        self.show_data(self._all)


def _fill(lines: Lines, shown: _Shown) -> None:
    entry = shown.entry
    pieces = [Piece(_what(entry), "small")]
    if entry.what is Happened.CHANGED and entry.old is not None:
        values = translate("Clients", "{old} → {new}").format(
            old=_value(entry.field, entry.old), new=_value(entry.field, entry.new)
        )
        pieces.append(Piece(values, "small"))
    when = instant_words(shown.at)
    parts: tuple[Value, ...] = (when, entry.by) if entry.by else (when,)
    pieces.append(Piece(Joined(parts), "tiny", muted=True))
    lines.show_pieces(*pieces)


def _value(field: str, kept: str | None) -> Value:
    if field in FLAGS:
        return translate("Clients", "yes") if kept else translate("Clients", "no")
    if field == "birthday":
        return DayKind().say(kept) or "–"
    return kept or "–"


def _what(entry: HistoryEntry) -> Message:
    kind, label = kind_words(entry.kind), entry.new or entry.old or ""
    if entry.what is Happened.CHANGED:
        words = translate("Clients", "{kind}: {field}")
        return words.format(kind=kind, field=field_words(entry.field))
    if entry.what is Happened.ADDED:
        return translate("Clients", "{kind} added: {label}").format(kind=kind, label=label)
    if entry.what is Happened.PUT_BACK:
        return translate("Clients", "{kind} put back: {label}").format(kind=kind, label=label)
    removed = translate("Clients", "{kind} deleted: {label}")
    return removed.format(kind=kind, label=entry.old or "")
