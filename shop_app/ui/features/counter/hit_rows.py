"""The list of clients found: rows painted, not built, so that a keystroke costs a frame at most."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from shop_app.domain.allergy_marks import MarkSign, ask_again, severe_names
from shop_app.domain.days import ago
from shop_app.domain.found import FoundBy
from shop_app.services.finding import SHOWN, Hit, Lately
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.kit.allergy_signs import SIGNS
from shop_app.ui.kit.wording import Said, spoken
from shop_app.ui.tokens import Tone
from shop_app.ui.translations import language

if TYPE_CHECKING:  # most days begin without any: nothing waits for it
    from shop_app.domain.booking_parties import Party

HitRole = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Heading:
    """A small heading between rows."""

    words: Said


Row: TypeAlias = "Hit | Party | Heading"
Chosen: TypeAlias = "Hit | Party"
"""A row that can be chosen."""
_NOTE = FoundBy.NOTE
"""The last group of an answer."""


def allergy_mark(hit: Hit) -> tuple[str, Message, Tone] | None:
    """Return icon, word and tone of a row's allergy mark; None where none is known of late."""
    sign = hit.mark.sign
    if sign is MarkSign.NONE_KNOWN:
        return None
    icon, tone = SIGNS[sign]
    return icon, _word(hit), tone


def mark_choices(hit: Hit) -> tuple[Value, ...]:
    """Return the words of a row's mark, those that say most first; none where it has no mark.

    The first say what a severe allergy is to; what is old says so while there is any room.
    """
    if hit.mark.sign is MarkSign.NONE_KNOWN:
        return ()
    word = _word(hit)
    severe = translate("Counter", "severe: {items}").format(items=severe_names(hit.mark))
    whole: tuple[Value, ...] = (severe, word) if hit.mark.severe_to else (word,)
    if not hit.mark.stale or hit.mark.sign is MarkSign.ASK:
        return whole
    return (*(Joined((one, ask_again())) for one in whole), word)


def _word(hit: Hit) -> Message:
    if hit.mark.stale and hit.mark.sign is MarkSign.ASK:
        return ask_again()
    return {
        MarkSign.SEVERE: translate("Counter", "severe"),
        MarkSign.HARMS: translate("Counter", "allergies"),
        MarkSign.DECLINED: translate("Counter", "won’t say"),
    }.get(hit.mark.sign, translate("Counter", "not asked"))


def second_line(hit: Hit) -> str:
    """Return what stands under the name: the detail, when last here, and why it was found.

    The detail gives way to a reason that says it too; a note's own words are all the detail.
    """
    seen = _seen(hit.last_visit, hit.today, language())
    why = spoken(hit.why) if hit.shows_why else ""
    if hit.group == _NOTE:
        return " · ".join(part for part in (why or hit.detail, seen) if part)
    detail = "" if why and hit.detail in why else hit.detail
    return " · ".join(part for part in (detail, seen, why) if part)


@lru_cache(maxsize=500)  # worded at every letter, for every row
def _seen(last_visit: date | None, today: date, _language: str) -> str:
    if last_visit is None:
        return spoken(translate("Counter", "no visit yet"))
    return spoken(translate("Counter", "seen {ago}").format(ago=ago(last_visit, today)))


class HitRows(QAbstractListModel):
    """Rows of clients with headings between them."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show what a search found."""
        first_note = next((n for n, hit in enumerate(hits) if hit.group == _NOTE), len(hits))
        if first_note < SHOWN:
            count = translate("Counter", "%n client(s)", None, first_note)
        else:  # there may be more: say so, rather than a wrong number
            count = translate("Counter", "The first %n client(s): type on", None, first_note)
        rows = [Heading(count)] if first_note else []
        noted: tuple[Row, ...] = hits[first_note:]
        if noted:
            noted = (Heading(translate("Counter", "Found in notes and preferences")), *noted)
        self._replace((*rows, *hits[:first_note], *noted))

    def show_lately(self, answer: Lately) -> None:
        """Show who is expected, whose follow-ups are due, then who came lately."""
        rows: tuple[Row, ...] = ()
        if answer.expected:
            rows += (Heading(translate("Counter", "Expected today")), *answer.expected)
        if answer.due:
            rows += (Heading(translate("Counter", "Follow-ups due today")), *answer.due)
        if answer.lately:
            rows += (Heading(translate("Counter", "Here lately")), *answer.lately)
        self._replace(rows)

    def row_of(self, client_id: int | None) -> int:
        """Return the row of a client, -1 where there is none."""
        for number, row in enumerate(self._rows):
            if client_id is not None and client_of(row) == client_id:
                return number
        return -1

    def is_of(self, index: _Index, client_id: int | None) -> bool:
        """Tell whether a row is a client's."""
        return index.isValid() and client_of(self._rows[index.row()]) == client_id

    def booking_of(self, row: Chosen | None) -> int | None:
        """Return the booking of a party's row, None where the row is none."""
        return None if row is None or isinstance(row, Hit) else row.booking.id

    def row_of_booking(self, booking_id: int) -> int:
        """Return the row of a party, -1 where there is none."""
        for number, row in enumerate(self._rows):
            if not isinstance(row, Hit | Heading) and row.booking.id == booking_id:
                return number
        return -1

    def first_hit(self) -> int:
        """Return the first row that can be chosen, -1 where there is none."""
        return next((n for n, row in enumerate(self._rows) if not isinstance(row, Heading)), -1)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Say that headings cannot be chosen."""
        if isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return the row itself, or its words."""
        row = self._rows[index.row()]
        if role == HitRole:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _in_words(row)
        return None

    def _replace(self, rows: tuple[Row, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


def client_of(row: Row) -> int | None:
    """Return whose row it is; None for a heading and for a party that nobody matched."""
    if isinstance(row, Heading):
        return None
    return row.id if isinstance(row, Hit) else row.booking.client_id


def _in_words(row: Row) -> str:
    if isinstance(row, Heading):
        return spoken(row.words)
    if isinstance(row, Hit):
        return _hit_in_words(row)
    from shop_app.ui.kit.party_painter import all_words  # noqa: PLC0415 - as above

    return all_words(row)


def _hit_in_words(hit: Hit) -> str:
    marks = mark_choices(hit)[:1]
    warning = spoken(translate("Counter", "Allergies: {mark}").format(mark=marks)) if marks else ""
    return ". ".join(part for part in (hit.display_name, warning, second_line(hit)) if part)
