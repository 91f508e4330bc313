"""Which properties make one card: BEGIN and END, cards in cards, cards that never end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from shop_app.exchange.vcard_lines import RawLine
from shop_app.exchange.vcard_properties import Property, parse_property


@dataclass(slots=True)
class Card:
    """One card; `number` counts from 1 in its file, `line` is where it begins (from 1)."""

    number: int
    line: int
    properties: list[Property] = field(default_factory=list)
    agents: list[Card] = field(default_factory=list)
    unreadable: list[int] = field(default_factory=list)

    def all(self, name: str) -> list[Property]:
        """Return the properties of that name which say something, in their order."""
        return [one for one in self.properties if one.name == name and one.raw.strip(b" ;,\t\r\n")]

    def first(self, name: str) -> Property | None:
        """Return the first property of that name which says something."""
        return next(iter(self.all(name)), None)


@dataclass(frozen=True, slots=True)
class Outside:
    """A line with text that belongs to no card; only the first of several is told."""

    line: int


def cards(lines: Iterable[RawLine]) -> Iterator[Card | Outside]:
    """Return the cards of a file; a card without END ends where the next begins."""
    stack: list[Card] = []
    count = 0
    told = False
    for line in lines:
        edge = _edge(line.content)
        if edge == "BEGIN":
            if stack and not _awaits_agent(stack[-1]):
                yield stack[0]
                stack.clear()
            count += not stack
            stack.append(Card(count, line.number))
            told = False
        elif edge == "END":
            if len(stack) > 1:
                agent = stack.pop()
                stack[-1].agents.append(agent)
            elif stack:
                yield stack.pop()
        elif stack:
            _add(stack[-1], line)
        elif not told:
            told = True
            yield Outside(line.number)
    if stack:
        yield stack[0]


def _edge(content: bytes) -> str:
    """Return "BEGIN" or "END" for the edges of a card, else ""."""
    if len(content) > len(b" BEGIN : VCARD ") * 2:
        return ""
    name, colon, value = content.decode("latin-1").upper().partition(":")
    return name.strip() if colon and value.strip() == "VCARD" else ""


def _awaits_agent(card: Card) -> bool:
    """Tell whether the card that begins now stands inside this one (AGENT of vCard 2.1)."""
    last = card.properties[-1] if card.properties else None
    return last is not None and last.name == "AGENT" and not last.raw.strip() and not card.agents


def _add(card: Card, line: RawLine) -> None:
    one = parse_property(line)
    if one is None:
        card.unreadable.append(line.number)
    else:
        card.properties.append(one)
