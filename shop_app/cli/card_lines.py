"""The greeting card in lines of text: allergies first."""

from __future__ import annotations

from collections.abc import Iterator

from shop_app.domain.companions import companion_words
from shop_app.domain.contact_points import ContactPoint
from shop_app.domain.days import ago, day_and_month, full_day
from shop_app.domain.greeting import GreetingCard
from shop_app.domain.money import Money
from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.preferences import Evidence, Polarity, Preference
from shop_app.domain.visits import Purchase, Visit
from shop_app.text import Joined, Message, Value, translate


def card_lines(card: GreetingCard, greeting: str) -> Iterator[Value]:
    """Return the lines to print; `greeting` comes in its own language."""
    band = card.allergies
    yield band.title
    for line in band.lines:
        yield _under(line.text)
    for one in card.companions:
        yield _under(companion_words(one, card.today))
    yield ""
    yield from card.notices
    yield from _who(card)
    yield _said(greeting)
    yield from _facts(card)
    for cue in card.cues:
        yield translate("CardLines", "→ {cue} ({why})").format(cue=cue.text, why=cue.why)
    if card.more_cues:
        yield translate("CardLines", "→ and %n more", None, card.more_cues)
    yield from _block(
        translate("CardLines", "Preferences"), map(_preference, card.other_preferences)
    )
    yield from _block(
        translate("CardLines", "Usual"),
        (
            translate("CardLines", "{product}: {times} of %n visit(s)", None, one.visits).format(
                product=one.product, times=one.times
            )
            for one in card.usual
        ),
    )
    yield from _block(translate("CardLines", "Visits"), (_visit(one, card) for one in card.visits))
    yield from _rhythm(card)
    yield from _block(
        translate("CardLines", "Notes"),
        ("\n    ".join(note.text.splitlines()) for note in card.notes),
    )


def _facts(card: GreetingCard) -> Iterator[Value]:
    """The facts that the shop chose, in one line; a dash where nothing is known."""
    chosen = tuple(
        translate("CardLines", "{fact}: {value}").format(fact=one.label, value=one.value or "–")
        for one in card.facts
        if one.label
    )
    if chosen:
        yield Joined(chosen)


def _under(text: Value) -> Message:
    return translate("CardLines", "  {text}").format(text=text)


def _said(greeting: str) -> Message:
    return translate("CardLines", "“{greeting}”").format(greeting=greeting)


def _block(title: Message, lines: Iterator[Value]) -> Iterator[Value]:
    """A titled block, left out where it is empty."""
    found = list(lines)
    if found:
        yield ""
        yield title
    yield from map(_under, found)


def _who(card: GreetingCard) -> Iterator[Value]:
    client = card.client
    facts = [
        client.display_name,
        client.other_script,
        client.pronouns,
        client.organisation if client.organisation != client.display_name else "",
        *(_contact(one) for one in client.contact_points),
    ]
    yield " · ".join(fact for fact in facts if fact)
    if card.tags:
        tags = ", ".join(one.name for one in card.tags)
        yield translate("CardLines", "Tags: {tags}").format(tags=tags)
    if client.birthday is not None:
        yield translate("CardLines", "Birthday: {day}").format(day=_day(client.birthday))


def _contact(point: ContactPoint) -> str:
    return ", ".join(point.as_typed.split("\n"))


def _day(day: PartialDate) -> Message:
    if day.year is None:
        return day_and_month(day.month, day.day)
    return translate("Day", "{day_and_month} {year}").format(
        day_and_month=day_and_month(day.month, day.day), year=day.year
    )


def _preference(one: Preference) -> Message:
    text = {
        Polarity.LIKES: translate("CardLines", "likes: {text} ({weight})"),
        Polarity.DISLIKES: translate("CardLines", "dislikes: {text} ({weight})"),
        Polarity.NEVER: translate("CardLines", "NEVER: {text} ({weight})"),
    }[one.polarity]
    weight = (
        translate("CardLines", "told us")
        if one.evidence is Evidence.TOLD
        else translate("CardLines", "seen {count}×").format(count=one.count)
    )
    said: Value = one.text
    if one.topic:
        said = translate("CardLines", "{topic}: {text}").format(topic=one.topic, text=one.text)
    return text.format(text=said, weight=weight)


def _visit(visit: Visit, card: GreetingCard) -> Message:
    day = card.shop.day_of(visit.at)
    facts: list[Value] = [full_day(day)]
    if visit.covers is not None:
        facts.append(translate("CardLines", "%n cover(s)", None, visit.covers))
    facts += [_item(item) for item in visit.purchases]
    if visit.total is not None:
        facts.append(Money(visit.total, card.shop.currency))
    if visit.served_by:
        facts.append(translate("CardLines", "served by {who}").format(who=visit.served_by))
    facts += [visit.note] if visit.note else []
    return translate("CardLines", "{ago}: {facts}").format(
        ago=ago(day, card.today), facts=Joined(tuple(facts))
    )


def _item(item: Purchase) -> str:
    return item.product if item.quantity == 1 else f"{item.quantity:f} × {item.product}"


def _rhythm(card: GreetingCard) -> Iterator[Value]:
    if card.rhythm is not None:
        yield ""
        yield translate("CardLines", "Comes about every %n day(s).", None, card.rhythm.every_days)
