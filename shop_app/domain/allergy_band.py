"""The allergy band of the greeting card: four states, all in words, nothing left out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shop_app.domain.allergies import (
    HARMFUL,
    Allergy,
    AllergyKnowledge,
    AllergyStatus,
    DietaryKind,
    Severity,
    gravest_first,
)
from shop_app.domain.allergy_mentions import Mention
from shop_app.domain.allergy_words import item_name
from shop_app.domain.coeliac import is_coeliac
from shop_app.domain.days import full_day
from shop_app.text import Message, Value, translate


class BandLineKind(StrEnum):
    """What a line of the band is for."""

    ITEMS = "items"
    CONFIRMED = "confirmed"
    ASK = "ask"
    MENTIONED = "mentioned"


@dataclass(frozen=True, slots=True)
class BandLine:
    """One line under the band's title."""

    kind: BandLineKind
    text: Message


@dataclass(frozen=True, slots=True)
class AllergyBand:
    """What stands at the top of every card; `stale` asks to confirm again."""

    status: AllergyStatus
    severe: bool
    stale: bool
    confirmed_on: date | None
    confirmed_by: str
    title: Message
    lines: tuple[BandLine, ...]
    items: tuple[Allergy, ...]
    mentioned: tuple[Mention, ...]

    @property
    def is_calm(self) -> bool:
        """Whether nothing is known against anything, freshly, and nothing written speaks of it."""
        none = self.status is AllergyStatus.NONE_KNOWN and not self.stale
        return none and not self.mentioned and not any(map(_is_coeliac, self.items))

    def all_words(self) -> tuple[Message, ...]:
        """Return the title and every line, in their order."""
        return (self.title, *(line.text for line in self.lines))


def allergy_band(
    knowledge: AllergyKnowledge,
    mentioned: tuple[Mention, ...],
    today: date,
    unknown: tuple[str, ...] = (),
) -> AllergyBand:
    """Compose the band from what is known and what notes mention.

    `unknown` are recorded words that no table of allergens knows.
    """
    items = gravest_first(knowledge.items)
    status = knowledge.effective_status
    stale = knowledge.is_stale(today)
    ask_each_time = knowledge.ask_each_time and status is AllergyStatus.DECLINED
    in_title = _in_title(items, status)
    title = _ask_each_time() if ask_each_time else _title(status, in_title, mentioned)
    lines = (
        *_none_line(status, title),
        *_item_lines(tuple(item for item in items if item not in in_title)),
        *_confirmed_line(knowledge, status, items),
        *_ask_line(status, items, stale=stale),
        *_unknown_line(unknown),
        *(BandLine(BandLineKind.MENTIONED, _mention_words(one)) for one in mentioned),
    )
    severe = any(item.is_severe for item in items)
    day, by = _confirmation(knowledge, items)
    return AllergyBand(
        status,
        severe,
        stale,
        day,
        by,
        title,
        lines,
        items,
        mentioned,
    )


def _harmful(items: tuple[Allergy, ...]) -> tuple[Allergy, ...]:
    return tuple(item for item in items if item.kind in HARMFUL)


def _is_coeliac(item: Allergy) -> bool:
    return item.kind is DietaryKind.DIET and is_coeliac(item.allergen)


def _in_title(items: tuple[Allergy, ...], status: AllergyStatus) -> tuple[Allergy, ...]:
    """The items large in the title: the allergies, else the intolerances; of them the severe.

    Where none is known, a diet that is as grave as an allergy.
    """
    if status is AllergyStatus.NONE_KNOWN:
        return tuple(filter(_is_coeliac, items))
    if status is not AllergyStatus.HAS:
        return ()
    for kind in (DietaryKind.ALLERGY, DietaryKind.INTOLERANCE):
        if of_kind := tuple(item for item in items if item.kind is kind):
            return tuple(item for item in of_kind if item.is_severe) or of_kind
    return ()


def _ask_each_time() -> Message:
    return translate("AllergyBand", "ALLERGIES: NOT NOTED – ASK EACH TIME")


_NONE_KNOWN = translate("AllergyBand", "No known allergy")


def _none_line(status: AllergyStatus, title: Message) -> tuple[BandLine, ...]:
    """Say that none is known where the title says something graver."""
    if status is not AllergyStatus.NONE_KNOWN or title == _NONE_KNOWN:
        return ()
    return (BandLine(BandLineKind.ITEMS, _NONE_KNOWN),)


def _title(
    status: AllergyStatus, items: tuple[Allergy, ...], mentioned: tuple[Mention, ...]
) -> Message:
    if status is AllergyStatus.NOT_ASKED:
        return translate("AllergyBand", "ALLERGIES: NEVER ASKED")
    if status is AllergyStatus.NONE_KNOWN:
        if items:
            return _items_title(items)
        to_ask = translate("AllergyBand", "ALLERGIES: ASK – something written speaks of one")
        return to_ask if mentioned else _NONE_KNOWN
    if status is AllergyStatus.DECLINED:
        return translate("AllergyBand", "ALLERGIES: PREFERS NOT TO SAY")
    if not items:
        return translate("AllergyBand", "HAS ALLERGIES: which ones is not recorded")
    return _items_title(items)


def _items_title(items: tuple[Allergy, ...]) -> Message:
    n, severe = len(items), items[0].is_severe
    if items[0].kind is DietaryKind.ALLERGY:
        title = (
            translate("AllergyBand", "SEVERE ALLERGY: {items}", None, n)
            if severe
            else translate("AllergyBand", "ALLERGY: {items}", None, n)
        )
    elif items[0].kind is DietaryKind.DIET:
        title = translate("AllergyBand", "STRICT DIET: {items}", None, n)
    else:
        title = (
            translate("AllergyBand", "SEVERE INTOLERANCE: {items}", None, n)
            if severe
            else translate("AllergyBand", "INTOLERANCE: {items}", None, n)
        )
    return title.format(items=tuple(_item_words(item, in_title=True) for item in items))


def _item_lines(items: tuple[Allergy, ...]) -> tuple[BandLine, ...]:
    """One line a kind, for what is not in the title."""
    lines = []
    for kind in DietaryKind:
        words: tuple[Value, ...] = tuple(_item_words(item) for item in items if item.kind is kind)
        if words:
            pattern = _kind_pattern(kind, len(words))
            lines.append(BandLine(BandLineKind.ITEMS, pattern.format(items=words)))
    return tuple(lines)


def _kind_pattern(kind: DietaryKind, n: int) -> Message:
    return {
        DietaryKind.ALLERGY: translate("AllergyBand", "Allergy: {items}", None, n),
        DietaryKind.INTOLERANCE: translate("AllergyBand", "Intolerance: {items}", None, n),
        DietaryKind.AVERSION: translate("AllergyBand", "Aversion: {items}", None, n),
        DietaryKind.DIET: translate("AllergyBand", "Diet: {items}", None, n),
    }[kind]


def _item_words(item: Allergy, *, in_title: bool = False) -> Value:
    """The allergen as said, with all that is recorded of it in brackets.

    A title says itself that its items are severe.
    """
    severe = item.severity is Severity.SEVERE and not (in_title and item.is_severe)
    facts: tuple[Value, ...] = tuple(
        fact
        for fact in (
            item_name(item.species),
            translate("AllergyBand", "severe") if severe else "",
            translate("AllergyBand", "moderate") if item.severity is Severity.MODERATE else "",
            translate("AllergyBand", "mild") if item.severity is Severity.MILD else "",
            item.reaction,
            translate("AllergyBand", "carries adrenaline") if item.carries_adrenaline else "",
            item.note,
        )
        if fact
    )
    if not facts:
        return item_name(item.allergen)
    return translate("AllergyBand", "{allergen} ({facts})").format(
        allergen=item_name(item.allergen), facts=facts
    )


def _confirmation(
    knowledge: AllergyKnowledge, items: tuple[Allergy, ...]
) -> tuple[date | None, str]:
    """The age of what is shown: that of the oldest item that may harm, else of the answer."""
    if harmful := _harmful(items):
        oldest = min(harmful, key=lambda item: item.confirmed_on)
        return oldest.confirmed_on, oldest.confirmed_by
    return knowledge.confirmed_on, knowledge.confirmed_by


def _confirmed_line(
    knowledge: AllergyKnowledge, status: AllergyStatus, items: tuple[Allergy, ...]
) -> tuple[BandLine, ...]:
    day, by = _confirmation(knowledge, items)
    if status is AllergyStatus.NOT_ASKED or day is None:
        return ()
    if status is AllergyStatus.DECLINED:
        text = (
            translate("AllergyBand", "asked on {day} by {who}")
            if by
            else translate("AllergyBand", "asked on {day}")
        )
    else:
        text = (
            translate("AllergyBand", "confirmed on {day} by {who}")
            if by
            else translate("AllergyBand", "confirmed on {day}")
        )
    return (BandLine(BandLineKind.CONFIRMED, text.format(day=full_day(day), who=by)),)


def _ask_line(
    status: AllergyStatus, items: tuple[Allergy, ...], *, stale: bool
) -> tuple[BandLine, ...]:
    """What to ask now, where something is to be asked."""
    if status is AllergyStatus.NOT_ASKED:
        ask = translate("AllergyBand", "Ask: “Do you have any allergy or intolerance?”")
    elif status is AllergyStatus.DECLINED:
        ask = translate(
            "AllergyBand", "Nothing is known: ask each time whether something must be avoided"
        )
    elif status is AllergyStatus.HAS and not _harmful(items):
        ask = translate("AllergyBand", "Ask which ones, before anything is offered")
    elif stale:
        ask = translate("AllergyBand", "Ask again: “Is this still so?”")
    else:
        return ()
    return (BandLine(BandLineKind.ASK, ask),)


def _unknown_line(unknown: tuple[str, ...]) -> tuple[BandLine, ...]:
    """Flag recorded words that no table knows, shortly: the words themselves stand above."""
    if not unknown:
        return ()
    words = translate("AllergyBand", "%n unknown word(s): check the spelling", None, len(unknown))
    return (BandLine(BandLineKind.ASK, words),)


def _mention_words(mention: Mention) -> Message:
    return translate("AllergyBand", "Mentioned in a note, not confirmed: “{text}”").format(
        text=mention.text
    )
