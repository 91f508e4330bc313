"""The side column of a card: last visits, rhythm, how to reach them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shop_app.domain.contact_points import ContactKind
from shop_app.domain.days import Day, short_day
from shop_app.domain.greeting import GreetingCard
from shop_app.domain.money import Money
from shop_app.domain.rhythm import Rhythm, RhythmState
from shop_app.domain.visits import Purchase, Visit
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.kit.labels import Divider, WrappingLabel
from shop_app.ui.kit.surfaces import FactRow, Panel

_MEALS = ((11, 15), (18, 24))


def side_panels(card: GreetingCard) -> list[QWidget]:
    """Return the panels of the side column, top to bottom."""
    panels: list[QWidget] = [_visits_panel(card)]
    if card.rhythm is not None:
        panels.append(_rhythm_panel(card.rhythm))
    if card.client.contact_points:
        panels.append(_contact_panel(card))
    return panels


def _visits_panel(card: GreetingCard) -> Panel:
    panel = Panel(translate("Counter", "Last visit"))
    if not card.visits:
        label = WrappingLabel(role="small", tone="muted")
        panel.word(label.setText, translate("Counter", "No visit yet. F4 records one."))
        panel.body.addWidget(label)
    for number, visit in enumerate(card.visits):
        if number:
            panel.body.addWidget(Divider())
        _add_visit(panel, visit, card, first=number == 0)
    return panel


def _add_visit(panel: Panel, visit: Visit, card: GreetingCard, *, first: bool) -> None:
    when = WrappingLabel(role="strong" if first else "body")
    panel.word(when.setText, _when(visit, card))
    panel.body.addWidget(when)
    facts = _facts(visit, card)
    if facts is not None:
        label = WrappingLabel(role="tiny", tone="muted")
        panel.word(label.setText, facts)
        panel.body.addWidget(label)
    if visit.purchases and first:
        taken = WrappingLabel(role="small")
        # No comma between them: a dish has commas of its own.
        panel.word(taken.setText, Joined(tuple(_taken(item) for item in visit.purchases)))
        panel.body.addWidget(taken)
    if visit.note and first:
        note = WrappingLabel(role="small")
        panel.word(note.setText, translate("Counter", "“{note}”").format(note=visit.note))
        panel.body.addWidget(note)


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


def _rhythm_panel(rhythm: Rhythm) -> Panel:
    panel = Panel(translate("Counter", "Rhythm"))
    every = translate("Counter", "%n day(s)", None, rhythm.every_days)
    panel.body.addWidget(FactRow(translate("Counter", "comes every"), every))
    expected = translate("Counter", "{first} – {last}").format(
        first=short_day(rhythm.expected_from), last=short_day(rhythm.expected_to)
    )
    if rhythm.state in {RhythmState.REGULAR, RhythmState.DUE}:
        panel.body.addWidget(FactRow(translate("Counter", "next visit"), expected))
    else:
        panel.body.addWidget(FactRow(translate("Counter", "was expected"), expected))
    return panel


def _contact_panel(card: GreetingCard) -> Panel:
    panel = Panel(translate("Counter", "Contact"))
    for point in card.client.contact_points:
        text = WrappingLabel(point.as_typed, role="small")
        if point.kind is ContactKind.ADDRESS:
            text.setProperty("tone", "muted")
        panel.body.addWidget(text)
    return panel
