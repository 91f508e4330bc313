"""Painting one party expected: time and name, covers and table, and what nobody may miss."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle

from shop_app.domain.booking_parties import Caution, Grave, Party
from shop_app.domain.bookings import STATE_WORDS, BookingState
from shop_app.text import Joined, Value, translate
from shop_app.ui.icons import picture
from shop_app.ui.kit.labels import lay_out
from shop_app.ui.kit.wording import spoken
from shop_app.ui.theme import Look
from shop_app.ui.tokens import Role

_PAD, _ICON, _BESIDE = 12, 15, 6
_KEPT = 200
OUTDATED = translate("Party", "chit outdated: reprint")
_Key: TypeAlias = "tuple[Party, int, Qt.LayoutDirection]"
_Mark: TypeAlias = "tuple[str, str]"
_ON_RED = "on_band"
_MARKS: dict[Grave, _Mark] = {
    Grave.SEVERE: ("triangle-alert", _ON_RED),
    Grave.HARMFUL: ("triangle-alert", "danger"),
    Grave.MENTIONED: ("sticky-note", "warn"),
    Grave.ASK: ("circle-help", "warn"),
    Grave.DECLINED: ("hand", "declined"),
    Grave.AVOIDS: ("circle-slash", "muted"),
}


@dataclass(frozen=True, slots=True)
class _Laid:
    """One piece of text of a row, where it goes, its tone, and the icon before it if any."""

    text: QTextLayout
    at: QPointF
    tone: str
    icon: str = ""

    @property
    def is_severe(self) -> bool:
        """Whether it stands on the red ground of severe allergies."""
        return self.tone == _ON_RED


class PartyPainter:
    """Lays a party's row out once for a width, and draws it from tokens; nothing is cut."""

    def __init__(self, view: QListView, look: Look) -> None:
        self._view = view
        self._look = look
        self._placed: dict[_Key, tuple[tuple[_Laid, ...], int]] = {}

    def forget(self) -> None:
        """Lay rows out anew: their words or their size of text changed."""
        self._placed.clear()

    def height(self, party: Party, width: int) -> int:
        """Return how many pixels high the row is."""
        return self._place(party, width)[1]

    def paint(self, painter: QPainter, rect: QRect, party: Party, width: int) -> None:
        """Draw the row into `rect`."""
        pieces, height = self._place(party, width)
        corner, whole = QPointF(rect.topLeft()), QRect(0, 0, width, height)
        for one in pieces:
            if one.is_severe:
                self._ground(painter, one, rect, width)
            colour = self._look.theme.colour(one.tone)
            if one.icon:
                side = self._px(_ICON)
                line = one.text.lineAt(0).height()
                top = round(one.at.y() + (line - side) / 2)
                place = QRect(self._px(_PAD), top, side, side)
                mirrored = QStyle.visualRect(self._view.layoutDirection(), whole, place)
                ratio = painter.device().devicePixelRatioF()
                painter.drawPixmap(
                    corner + QPointF(mirrored.topLeft()), picture(one.icon, colour, side, ratio)
                )
            painter.setPen(colour)
            one.text.draw(painter, corner + one.at)

    def _ground(self, painter: QPainter, one: _Laid, rect: QRect, width: int) -> None:
        """Set severe allergies apart from all others: white on red, across the row."""
        aside = self._px(_PAD - 5)
        high = one.text.boundingRect().height()
        ground = QRectF(
            rect.left() + aside, rect.top() + one.at.y() - 1, width - 2 * aside, high + 2
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.colour("band_danger"))
        painter.drawRoundedRect(ground, self._px(4), self._px(4))

    def _place(self, party: Party, width: int) -> tuple[tuple[_Laid, ...], int]:
        key = (party, width, self._view.layoutDirection())
        if key not in self._placed:
            if len(self._placed) >= _KEPT:
                self._placed.clear()
            self._placed[key] = self._lay(party, width)
        return self._placed[key]

    def _lay(self, party: Party, width: int) -> tuple[tuple[_Laid, ...], int]:
        inner = width - 2 * self._px(_PAD)
        down = float(self._px(10))
        pieces: list[_Laid] = []

        def add(text: Value, role: Role, tone: str, icon: str = "") -> None:
            nonlocal down
            aside = self._px(_ICON + _BESIDE) if icon else 0
            laid = lay_out(spoken(text), self._look.theme.font(role), inner - aside, self._option())
            space = QRectF(self._px(_PAD) + aside, down, inner - aside, 1).toAlignedRect()
            left = QStyle.visualRect(self._view.layoutDirection(), QRect(0, 0, width, 1), space)
            pieces.append(_Laid(laid, QPointF(left.left(), down), tone, icon))
            down += laid.boundingRect().height() + self._px(3)

        add(head_words(party), "lead", "text")
        if facts := fact_words(party):
            add(Joined(facts), "small", "muted")
        if party.has_outdated_chit:
            add(OUTDATED, "heading", "danger", "triangle-alert")
        for caution in party.cautions:
            icon, tone = _MARKS[caution.grave]
            add(caution_words(party, caution), _role(caution), tone, icon)
        if free := free_words(party):
            add(free, "small", "ok", "check")
        return tuple(pieces), ceil(down + self._px(7))

    def _option(self) -> QTextOption:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        mirrored = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        return option

    def _px(self, length: float) -> int:
        return self._look.theme.px(length)


def _role(caution: Caution) -> Role:
    return "small" if caution.grave is Grave.AVOIDS else "heading"


def head_words(party: Party) -> Value:
    """Return a party's time and name."""
    name: Value = party.said_name or translate("Party", "Party without a name")
    return Joined((party.booking.time, name), "  ") if party.booking.time else name


def fact_words(party: Party) -> tuple[Value, ...]:
    """Return covers, table, what became of them, whether it is known whose it is, and the note."""
    booking = party.booking
    facts: list[Value] = []
    if booking.state is not BookingState.EXPECTED:
        facts.append(STATE_WORDS[booking.state])
    if booking.covers:
        facts.append(translate("Party", "%n cover(s)", None, booking.covers))
    if booking.table_name:
        facts.append(translate("Party", "table {table}").format(table=booking.table_name))
    if not party.is_matched:
        facts.append(translate("Party", "which client?"))
    if booking.note:
        facts.append(booking.note.replace("\n", " · "))
    return tuple(facts)


def caution_words(party: Party, caution: Caution) -> Value:
    """Return a caution, with whose it is where several are known."""
    if not caution.who or len(party.guests) == 1:
        return caution.words
    return translate("Party", "{who}: {words}").format(who=caution.who, words=caution.words)


def free_words(party: Party) -> Value:
    """Return who of the party was asked and has no known allergy, "" where nobody."""
    if not party.free:
        return ""
    return translate("Party", "{names}: no known allergy").format(names=Joined(party.free))


def all_words(party: Party) -> str:
    """Return the whole row in words, for who hears it."""
    parts = (
        head_words(party),
        *((OUTDATED,) if party.has_outdated_chit else ()),
        *(caution_words(party, one) for one in party.cautions),
        free_words(party),
        *fact_words(party),
    )
    return ". ".join(filter(None, map(spoken, parts)))
