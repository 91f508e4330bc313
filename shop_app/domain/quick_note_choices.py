"""A quick note before it is recorded: its proposals in words, and what of it stays a note."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from shop_app.domain.allergen_species import species
from shop_app.domain.allergens import eu_allergens
from shop_app.domain.contact_points import ContactKind
from shop_app.domain.days import Day, day_and_month, month_name
from shop_app.domain.diets import diets
from shop_app.domain.occasions import OccasionKind
from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.preferences import Polarity
from shop_app.domain.quick_note_names import garment_name, occasion_name, relation_name, weekday
from shop_app.domain.quick_note_proposals import Proposal, ProposalKind, Who
from shop_app.text import Message, Value, translate

DIETARY = frozenset({
    ProposalKind.ALLERGY, ProposalKind.INTOLERANCE, ProposalKind.AVERSION, ProposalKind.DIET,
})  # fmt: skip
_LOOSE = " \t\n,;:.–—-·|/&+"
_CONNECTOR = re.compile(
    r"^(?:et|and|mais|but|puis|ou|or)\b\s*|\s*\b(?:et|and|mais|but|ou|or)$", re.IGNORECASE
)


def is_recordable(proposal: Proposal) -> bool:
    """Tell whether all is there to record it: it is the client's own, and a day is a day."""
    if proposal.who is not Who.CLIENT:
        return False
    if proposal.kind in DIETARY:
        return bool(proposal.allergen.strip())
    if proposal.kind is ProposalKind.OCCASION:
        return occasion_day(proposal) is not None
    if proposal.kind is ProposalKind.SIZE:
        return bool(proposal.size)
    if proposal.kind is ProposalKind.CONTACT:
        return proposal.contact is not None and bool(proposal.value)
    return bool(proposal.text.strip())


def occasion_day(proposal: Proposal) -> PartialDate | None:
    """Return the day of an occasion, None where only its month or year is said."""
    if proposal.date is not None and proposal.month is None:
        one = proposal.date
        return PartialDate(one.year, one.month, one.day)
    if proposal.month is None or proposal.day is None:
        return None
    try:
        return PartialDate(proposal.year, proposal.month, proposal.day)
    except ValueError:
        return None


def occasion_kind(label: str) -> OccasionKind:
    """Return the kind of an occasion by its code."""
    known = {"birthday": OccasionKind.BIRTHDAY, "wedding": OccasionKind.WEDDING}
    return known.get(label, OccasionKind.OTHER)


def left_over(text: str, recorded: Iterable[Proposal], others: Iterable[Proposal]) -> str:
    """Return what of a note stays a note: all that nothing recorded holds, and `others` whole."""
    kept = [True] * len(text)
    for one in recorded:
        kept[one.start : one.end] = [False] * (one.end - one.start)
    for one in others:
        kept[one.start : one.end] = [True] * (one.end - one.start)
    pieces, begun = [], 0
    for at in range(len(text) + 1):
        if at == len(text) or not kept[at]:
            pieces.append(text[begun:at])
            begun = at + 1
    bare = (_CONNECTOR.sub("", one.strip(_LOOSE)).strip(_LOOSE) for one in pieces)
    whole = "; ".join(one for one in bare if one)
    return text.strip() if all(kept) else whole


def named(proposal: Proposal, say: Callable[[Value], str]) -> Proposal:
    """Return the proposal with words of a language in place of the program's own codes."""
    return replace(
        proposal,
        allergen=say(_allergen(proposal)) if proposal.kind in DIETARY else proposal.allergen,
        species=say(_species(proposal)),
        garment=say(garment_name(proposal.garment)),
    )


def proposal_words(proposal: Proposal, today: date) -> Message:
    """Say what would be recorded."""
    if proposal.who is not Who.CLIENT:
        return translate("QuickNote", "Other person: {who} – {text}, kept as a note").format(
            who=relation_name(proposal.relation), text=proposal.text
        )
    words = _SAID[proposal.kind](proposal, today)
    if proposal.uncertain and proposal.kind not in _TO_CONFIRM:
        return translate("QuickNote", "{words} – not sure").format(words=words)
    return words


_TO_CONFIRM = frozenset({ProposalKind.ALLERGY, ProposalKind.INTOLERANCE})


def _dietary(proposal: Proposal, _today: date) -> Message:
    pattern = {
        ProposalKind.ALLERGY: translate("QuickNote", "Allergy: {allergen} – to confirm"),
        ProposalKind.INTOLERANCE: translate("QuickNote", "Intolerance: {allergen} – to confirm"),
        ProposalKind.AVERSION: translate("QuickNote", "Aversion: {allergen}"),
        ProposalKind.DIET: translate("QuickNote", "Diet: {allergen}"),
    }[proposal.kind]
    allergen, own = _allergen(proposal), _species(proposal)
    if own:
        allergen = translate("QuickNote", "{allergen} ({species})").format(
            allergen=allergen, species=own
        )
    return pattern.format(allergen=allergen)


def _preference(proposal: Proposal, _today: date) -> Message:
    pattern = {
        Polarity.LIKES: translate("QuickNote", "Likes: {text}"),
        Polarity.DISLIKES: translate("QuickNote", "Dislikes: {text}"),
        Polarity.NEVER: translate("QuickNote", "Never: {text}"),
    }[proposal.polarity or Polarity.LIKES]
    return pattern.format(text=proposal.text)


def _occasion(proposal: Proposal, _today: date) -> Message:
    day = occasion_day(proposal)
    when: Value = ""
    if day is not None:
        when = day_and_month(day.month, day.day)
        if day.year is not None:
            pattern = translate("Day", "{day_and_month} {year}")
            when = pattern.format(day_and_month=when, year=day.year)
    elif proposal.month is not None:
        when = month_name(proposal.month)
    return translate("QuickNote", "Occasion: {name}, {day}").format(
        name=occasion_name(proposal.label), day=when or proposal.text
    )


def _size(proposal: Proposal, _today: date) -> Message:
    return translate("QuickNote", "Size: {garment} {size}").format(
        garment=garment_name(proposal.garment),
        size=" ".join(filter(None, (proposal.size, proposal.system))),
    )


def _follow_up(proposal: Proposal, today: date) -> Message:
    if proposal.date is None:
        return translate("QuickNote", "Follow-up: {text}").format(text=proposal.text)
    return translate("QuickNote", "Follow-up {weekday} {day}: {text}").format(
        weekday=weekday(proposal.date), day=Day(proposal.date, today), text=proposal.text
    )


def _contact(proposal: Proposal, _today: date) -> Message:
    pattern = {
        ContactKind.PHONE: translate("QuickNote", "Phone: {value}"),
        ContactKind.EMAIL: translate("QuickNote", "E-mail: {value}"),
    }.get(proposal.contact or ContactKind.ADDRESS, translate("QuickNote", "Address: {value}"))
    return pattern.format(value=proposal.value)


_SAID: dict[ProposalKind, Callable[[Proposal, date], Message]] = {
    **dict.fromkeys(DIETARY, _dietary),
    ProposalKind.PREFERENCE: _preference,
    ProposalKind.OCCASION: _occasion,
    ProposalKind.SIZE: _size,
    ProposalKind.FOLLOW_UP: _follow_up,
    ProposalKind.CONTACT: _contact,
}


def _allergen(proposal: Proposal) -> Value:
    if proposal.kind is ProposalKind.DIET:
        return next((one.name for one in diets() if one.code == proposal.allergen),
                    proposal.allergen)  # fmt: skip
    return dict(eu_allergens()).get(proposal.allergen, proposal.allergen)


def _species(proposal: Proposal) -> Value:
    found = (one.name for one in species() if one.code == proposal.species)
    return next(found, proposal.species)
