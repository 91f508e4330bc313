"""Cues of the greeting card: what to say or do now, at most three in sight."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shop_app.domain.days import Day, ago
from shop_app.domain.follow_ups import FollowUp, FollowUpKind
from shop_app.domain.occasions import NearOccasion, OccasionKind
from shop_app.text import Message, Value, translate

IN_SIGHT = 3


class CueKind(StrEnum):
    """What a cue is about."""

    APOLOGY = "apology"
    FOLLOW_UP = "follow_up"
    OCCASION = "occasion"


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing to say or do, why, and since when; a follow-up can be closed from here."""

    kind: CueKind
    text: Value
    why: Message
    due: date
    follow_up: FollowUp | None = None


def cues(
    follow_ups: tuple[FollowUp, ...], occasions: tuple[NearOccasion, ...], today: date
) -> tuple[Cue, ...]:
    """Return all cues: apologies first, then follow-ups due the longest, then near occasions.

    An apology owed is a cue even before its day: whoever comes in is apologised to.
    """
    due = sorted(
        (one for one in follow_ups if one.is_due(today) or one.is_apology_owed),
        key=lambda one: (one.due_on, one.id),
    )
    made = [_follow_up_cue(one, today) for one in due]
    return (
        *(cue for cue in made if cue.kind is CueKind.APOLOGY),
        *(cue for cue in made if cue.kind is not CueKind.APOLOGY),
        *(_occasion_cue(one, today) for one in sorted(occasions, key=lambda one: abs(one.days))),
    )


def _follow_up_cue(one: FollowUp, today: date) -> Cue:
    kind = CueKind.APOLOGY if one.kind is FollowUpKind.APOLOGY else CueKind.FOLLOW_UP
    return Cue(kind, one.text, _follow_up_why(one, today), one.due_on, one)


def _follow_up_why(one: FollowUp, today: date) -> Message:
    when = _when(one.due_on, today)
    if one.rule_id is not None and one.about:
        return translate("Prompts", "{product}, {ago} · {when}").format(
            product=one.about, ago=ago(one.made_on, today), when=when
        )
    return translate("Prompts", "noted {ago} · {when}").format(
        ago=ago(one.made_on, today), when=when
    )


def _when(due_on: date, today: date) -> Message:
    late = (today - due_on).days
    if late < 0:
        return translate("Prompts", "due {day}").format(day=Day(due_on, today))
    if late == 0:
        return translate("Prompts", "due today")
    return translate("Prompts", "%n day(s) late", None, late)


def _occasion_cue(one: NearOccasion, today: date) -> Cue:
    return Cue(CueKind.OCCASION, _occasion_text(one), Day(one.on, today).message(), one.on)


def _occasion_text(one: NearOccasion) -> Message:
    name = occasion_name(one.kind, one.label)
    if one.days == 0:
        return translate("Prompts", "{occasion} today").format(occasion=name)
    if one.days > 0:
        return translate("Prompts", "{occasion} in %n day(s)", None, one.days).format(occasion=name)
    return translate("Prompts", "{occasion} %n day(s) ago", None, -one.days).format(occasion=name)


def occasion_name(kind: OccasionKind, label: str) -> Value:
    """Return what an occasion is called."""
    if label:
        return label
    if kind is OccasionKind.BIRTHDAY:
        return translate("Prompts", "Birthday")
    if kind is OccasionKind.WEDDING:
        return translate("Prompts", "Wedding anniversary")
    return translate("Prompts", "Occasion")
