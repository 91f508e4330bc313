"""Cues of the greeting card: what to say or do now, at most three in sight."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from shop_app.domain.days import Day, ago
from shop_app.domain.follow_ups import FollowUp, FollowUpKind
from shop_app.domain.jobs import Job, JobState, most_urgent_first, ticket_name
from shop_app.domain.lent_things import LentThing
from shop_app.domain.money import Money
from shop_app.domain.occasions import NearOccasion, OccasionKind
from shop_app.domain.own_fields import OwnValue
from shop_app.domain.own_values import expires_on
from shop_app.domain.promises import Promise, soonest_first
from shop_app.domain.wishes import Wish
from shop_app.text import Joined, Message, Value, translate

IN_SIGHT = 3


class CueKind(StrEnum):
    """What a cue is about."""

    APOLOGY = "apology"
    EXPIRED = "expired"
    PROMISE = "promise"
    JOB = "job"
    LENT = "lent"
    FOLLOW_UP = "follow_up"
    OCCASION = "occasion"
    WISH = "wish"


Closable: TypeAlias = FollowUp | Promise | LentThing | Wish
"""A record that can be closed from its cue."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing to say or do, why, and its day if it has one; `record` can be closed from here."""

    kind: CueKind
    text: Value
    why: Value
    due: date | None
    record: Closable | None = None

    @property
    def follow_up(self) -> FollowUp | None:
        """The follow-up it stands for, if it is one."""
        return self.record if isinstance(self.record, FollowUp) else None


@dataclass(frozen=True, slots=True)
class Pending:
    """All that may call for a cue; amounts are in `currency`."""

    follow_ups: tuple[FollowUp, ...] = ()
    occasions: tuple[NearOccasion, ...] = ()
    promises: tuple[Promise, ...] = ()
    lent_things: tuple[LentThing, ...] = ()
    wishes: tuple[Wish, ...] = ()
    jobs: tuple[Job, ...] = ()
    own_values: tuple[OwnValue, ...] = ()
    currency: str = "EUR"


def cues(pending: Pending, today: date) -> tuple[Cue, ...]:
    """Return all cues: apologies, what has expired, promises, jobs, things due back and the rest.

    An apology owed or an open promise is a cue even before its day: whoever comes in hears of it.
    """
    due = sorted(
        (one for one in pending.follow_ups if one.is_due(today) or one.is_apology_owed),
        key=lambda one: (one.due_on, one.id),
    )
    made = [_follow_up_cue(one, today) for one in due]
    promised = sorted((one for one in pending.promises if one.is_open), key=soonest_first)
    near = sorted(pending.occasions, key=lambda one: abs(one.days))
    return (
        *(cue for cue in made if cue.kind is CueKind.APOLOGY),
        *_expired_cues(pending.own_values, today),
        *(_promise_cue(one, today) for one in promised),
        *_job_cues(pending.jobs, today),
        *(_lent_cue(one, today) for one in pending.lent_things if one.is_due(today)),
        *(cue for cue in made if cue.kind is not CueKind.APOLOGY),
        *(_occasion_cue(one, today) for one in near),
        *(_wish_cue(one, pending.currency, today) for one in pending.wishes if one.is_open),
    )


def _expired_cues(values: tuple[OwnValue, ...], today: date) -> list[Cue]:
    """What was once tested or prescribed, and counts no more: a new one is asked for first."""
    made = []
    for one in values:
        ended = expires_on(one)
        if ended is None or ended > today or not one.field.active:
            continue
        text = (
            translate("Prompts", "{field} expired: ask before colouring")
            if one.field.code == "patch_test"
            else translate("Prompts", "{field} expired: ask again")
        )
        why = translate("Prompts", "counted until {day}").format(day=Day(ended, today))
        made.append(Cue(CueKind.EXPIRED, text.format(field=one.field.name), why, ended))
    return made


def _promise_cue(one: Promise, today: date) -> Cue:
    if one.due_on is None:
        text = translate("Prompts", "Promised: {text}").format(text=one.text)
    else:
        text = translate("Prompts", "Promised for {day}: {text}").format(
            day=Day(one.due_on, today), text=one.text
        )
    made = (
        translate("Prompts", "promised by {who} {ago}")
        if one.made_by
        else translate("Prompts", "promised {ago}")
    ).format(who=one.made_by, ago=ago(one.made_on, today))
    return Cue(CueKind.PROMISE, text, _with_day(made, one.due_on, today), one.due_on, one)


def _job_cues(jobs: tuple[Job, ...], today: date) -> list[Cue]:
    """What is ready to take along, and what should be; work that has time is no matter yet."""
    made = []
    for one in sorted(jobs, key=most_urgent_first):
        if one.state is JobState.READY:
            text = translate("Prompts", "Ready to collect: {ticket}")
        elif one.state is JobState.OPEN and one.promised_on is not None:
            if one.promised_on > today:
                continue
            text = translate("Prompts", "Not ready yet: {ticket}")
        else:
            continue
        made.append(
            Cue(
                CueKind.JOB,
                text.format(ticket=ticket_name(one)),
                _promised_for(one, today),
                one.promised_on,
            )
        )
    return made


def _promised_for(one: Job, today: date) -> Value:
    if one.promised_on is None:
        return translate("Prompts", "taken in {ago}").format(ago=ago(one.made_on, today))
    said = translate("Prompts", "promised for {day}").format(day=Day(one.promised_on, today))
    late = one.days_late(today)
    return Joined((said, translate("Prompts", "%n day(s) late", None, late))) if late else said


def _lent_cue(one: LentThing, today: date) -> Cue:
    words = (
        translate("Prompts", "To come back to us: {what}")
        if one.ours
        else translate("Prompts", "To give back: {what}")
    )
    since = (
        translate("Prompts", "lent {ago}")
        if one.ours
        else translate("Prompts", "left with us {ago}")
    )
    why = _with_day(since.format(ago=ago(one.since, today)), one.due_on, today)
    return Cue(CueKind.LENT, words.format(what=one.what), why, one.due_on, one)


def _wish_cue(one: Wish, currency: str, today: date) -> Cue:
    facts: tuple[Value, ...] = (
        translate("Prompts", "said {ago}").format(ago=ago(one.wished_on, today)),
        *(() if one.price is None else (Money(one.price, currency),)),
        *(
            ()
            if one.wanted_by is None
            else (translate("Prompts", "by {day}").format(day=Day(one.wanted_by, today)),)
        ),
    )
    text = translate("Prompts", "Would like: {text}").format(text=one.text)
    return Cue(CueKind.WISH, text, Joined(facts), one.wanted_by, one)


def _with_day(said: Message, due_on: date | None, today: date) -> Value:
    return said if due_on is None else Joined((said, _when(due_on, today)))


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
