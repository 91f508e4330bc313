"""The side column of a card: last visits, rhythm, how to reach them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from shop_app.domain.contact_points import ContactKind, ContactPoint
from shop_app.domain.days import Day, short_day
from shop_app.domain.greeting import GreetingCard
from shop_app.domain.money import Money
from shop_app.domain.own_values import own_words
from shop_app.domain.rhythm import RhythmState
from shop_app.domain.visits import Purchase, Visit
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.lines import Lines, Piece
from shop_app.ui.kit.pools import Pool
from shop_app.ui.kit.surfaces import FactRow, Panel

_MEALS = ((11, 15), (18, 24))


class VisitsPanel(Panel):
    """The last visits: the newest with what was taken and noted."""

    def __init__(self) -> None:
        super().__init__(translate("Counter", "Last visit"))
        self._none = WrappingLabel(role="small", tone="muted")
        self.word(self._none.setText, translate("Counter", "No visit yet. F4 records one."))
        self.body.addWidget(self._none)
        self._visits = Pool(_column(self), lambda: Lines(6), divided=True)

    def show_card(self, card: GreetingCard) -> None:
        """Show a client's last visits."""
        newest = card.last_visit
        self._none.setVisible(newest is None)
        self._visits.show(
            card.visits, lambda lines, visit: _show_visit(lines, visit, card, visit is newest)
        )


class RhythmPanel(Panel):
    """How often a client comes, and when next."""

    def __init__(self) -> None:
        super().__init__(translate("Counter", "Rhythm"))
        self._every, self._next = FactRow(), FactRow()
        self.body.addWidget(self._every)
        self.body.addWidget(self._next)

    def show_card(self, card: GreetingCard) -> None:
        """Show a client's rhythm; nothing where it is not known yet."""
        rhythm = card.rhythm
        self.setVisible(rhythm is not None)
        if rhythm is None:
            return
        every = translate("Counter", "%n day(s)", None, rhythm.every_days)
        self._every.show_fact(translate("Counter", "comes every"), every)
        expected = translate("Counter", "{first} – {last}").format(
            first=short_day(rhythm.expected_from), last=short_day(rhythm.expected_to)
        )
        early = rhythm.state in {RhythmState.REGULAR, RhythmState.DUE}
        said = translate("Counter", "next visit"), translate("Counter", "was expected")
        self._next.show_fact(said[0] if early else said[1], expected)


class ContactPanel(Panel):
    """How to reach a client."""

    def __init__(self) -> None:
        super().__init__(translate("Counter", "Contact"))
        self._points = Pool(_column(self), Lines)

    def show_card(self, card: GreetingCard) -> None:
        """Show a client's contact points, as typed."""
        self.setVisible(self._points.show(card.client.contact_points, _show_point))


def _column(panel: Panel) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(panel.body.spacing())
    panel.body.addLayout(column)
    return column


def _show_point(lines: Lines, point: ContactPoint) -> None:
    muted = point.kind is ContactKind.ADDRESS
    lines.show_pieces(Piece(point.as_typed, "small", muted=muted))


def _show_visit(lines: Lines, visit: Visit, card: GreetingCard, newest: bool) -> None:  # noqa: FBT001
    pieces = [Piece(_when(visit, card), "strong" if newest else "body")]
    facts = _facts(visit, card)
    if facts is not None:
        pieces.append(Piece(facts, "tiny", muted=True))
    if visit.purchases and newest:
        # No comma between them: a dish has commas of its own.
        pieces.append(Piece(Joined(tuple(_taken(item) for item in visit.purchases)), "small"))
    if visit.own and newest:
        pieces += [Piece(words, "small") for words in own_words(visit.own)]
    if visit.note and newest:
        note = translate("Counter", "“{note}”").format(note=visit.note)
        pieces.append(Piece(note, "small"))
    lines.show_pieces(*pieces)


def _taken(item: Purchase) -> Value:
    if item.quantity == 1:
        return item.product
    quantity = f"{item.quantity.normalize():f}"
    return translate("Counter", "{quantity} × {product}").format(
        quantity=quantity, product=item.product
    )


def _when(visit: Visit, card: GreetingCard) -> Message:
    local = card.shop.local(visit.at)
    day = Day(local.date(), card.today)
    if card.shop.trade == "restaurant":
        for (start, end), meal in zip(_MEALS, (_lunch(), _dinner()), strict=True):
            if start <= local.hour < end:
                return translate("Counter", "{day}, {meal}").format(day=day, meal=meal)
    return day.message()


def _lunch() -> Message:
    return translate("Counter", "lunch")


def _dinner() -> Message:
    return translate("Counter", "dinner")


def _facts(visit: Visit, card: GreetingCard) -> Joined | None:
    parts: list[Value] = []
    if visit.covers:
        parts.append(translate("Counter", "%n cover(s)", None, visit.covers))
    if visit.served_by:
        parts.append(translate("Counter", "served by {who}").format(who=visit.served_by))
    if visit.total is not None:
        parts.append(Money(visit.total, card.shop.currency))
    return Joined(tuple(parts)) if parts else None
