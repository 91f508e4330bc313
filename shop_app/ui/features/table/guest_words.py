"""What is known of a guest, and what an answer rests on, in a few words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shop_app.domain.allergies import HARMFUL, AllergyStatus, CrossContact, DietaryKind
from shop_app.domain.offers import Answer, Concern, Decision, Guest, Reason, Why
from shop_app.domain.tables import (
    Seat,
    avoided_words,
    found_words,
    gravest_concerns,
    is_severe,
    is_to_ask,
    is_unnamed,
)
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.kit.state_marks import Shape
from shop_app.ui.tokens import Tone

_SHORT: dict[Why, Message] = {
    Why.NOT_ASKED: translate("Table", "never asked"),
    Why.DECLINED: translate("Table", "ask: prefers not to say"),
    Why.STALE: translate("Table", "ask again: asked too long ago"),
    Why.MENTIONED: translate("Table", "ask: mentioned, not confirmed"),
    Why.UNNAMED: translate("Table", "ask: allergy not named"),
    Why.CONTAINS: translate("Table", "contains {words}"),
    Why.MAY_CONTAIN: translate("Table", "may contain {words}"),
    Why.UNKNOWN: translate("Table", "unknown: {words}"),
    Why.DISLIKED: translate("Table", "dislikes {words}"),
    Why.DIET: translate("Table", "not known whether it fits: {words}"),
}
_SHORT_OF_DIET: dict[Why, Message] = {
    Why.CONTAINS: translate("Table", "not {words}: contains {found}"),
    Why.MAY_CONTAIN: translate("Table", "perhaps not {words}: may contain {found}"),
    Why.UNKNOWN: translate("Table", "not known whether it fits: {words}"),
}
_SHAPES: dict[Why, Shape] = {
    Why.CONTAINS: Shape.CROSS,
    Why.MAY_CONTAIN: Shape.WARNING,
    Why.DISLIKED: Shape.WARNING,
}
_TONES: dict[Answer, Tone] = {
    Answer.OFFER: "text",
    Answer.ASK: "warn",
    Answer.NEVER: "danger",
}
_KINDS: dict[DietaryKind, Message] = {
    DietaryKind.ALLERGY: translate("Table", "allergy: {items}"),
    DietaryKind.INTOLERANCE: translate("Table", "intolerance: {items}"),
    DietaryKind.DIET: translate("Table", "diet: {items}"),
    DietaryKind.AVERSION: translate("Table", "does not like: {items}"),
}
_SEVERE: dict[DietaryKind, Message] = {
    DietaryKind.ALLERGY: translate("Table", "SEVERE allergy: {items}"),
    DietaryKind.INTOLERANCE: translate("Table", "SEVERE intolerance: {items}"),
}
_FEW = 3
"""So many that are not severe are named where room is scarce."""


@dataclass(frozen=True, slots=True)
class GuestPart:
    """Words about a guest that stand together, with their icon and tone.

    `lasts`: they are never left out.
    """

    words: Value
    icon: str
    tone: Tone
    lasts: bool = False


def guest_parts(guest: Guest) -> tuple[GuestPart, ...]:
    """Return what a guest avoids, kind by kind, the gravest first, and what must be asked."""
    return _parts(guest, gravest_concerns(guest))


def short_parts(guest: Guest, few: int = _FEW) -> tuple[GuestPart, ...]:
    """Return the same where room is scarce: all that is severe or to be asked, a few others."""
    concerns = gravest_concerns(guest)
    others = [one for one in concerns if not is_severe(one)]
    left = len(others) - few
    if left <= 1:  # to say that there is one more takes as much room as to say which
        return guest_parts(guest)
    shown = [one for one in concerns if one not in others[few:]]
    said = tuple(sorted((*_avoided(shown), *_asked(guest)), key=_rank))
    harms = any(one.kind in HARMFUL for one in others[few:])
    sign: tuple[str, Tone] = ("triangle-alert", "danger") if harms else ("circle-slash", "muted")
    words = (
        translate("Table", "and %n more", None, left)
        if said
        else translate("Table", "%n thing(s) to avoid", None, left)
    )
    return (*said, GuestPart(words, *sign))


def _parts(guest: Guest, concerns: Sequence[Concern]) -> tuple[GuestPart, ...]:
    parts = (*_avoided(concerns), *_asked(guest))
    none = GuestPart(translate("Table", "none known"), "circle-check", "text")
    return tuple(sorted(parts, key=_rank)) or (none,)


def guest_words(guest: Guest) -> Value:
    """Return all of it in one line."""
    return Joined(tuple(one.words for one in guest_parts(guest)))


def seat_words(seat: Seat) -> Value:
    """Return a guest's name, with the seat where one is given."""
    if not seat.seat:
        return seat.guest.name
    words = translate("Table", "Seat {seat} · {name}")
    return words.format(seat=seat.seat, name=seat.guest.name)


def guest_sign(guest: Guest) -> tuple[str, Tone]:
    """Return the icon and the tone that go with a guest: those of the gravest part."""
    gravest = guest_parts(guest)[0]
    return gravest.icon, gravest.tone


def _avoided(concerns: Sequence[Concern]) -> Iterator[GuestPart]:
    for severe in (True, False):
        for kind in _KINDS:
            found = [one for one in concerns if one.kind is kind and is_severe(one) is severe]
            if found:
                yield _part(found, kind, severe=severe)


def _part(found: Sequence[Concern], kind: DietaryKind, *, severe: bool) -> GuestPart:
    items = Joined(tuple(map(_item, found)))
    words = (_SEVERE if severe else _KINDS)[kind].format(items=items)
    if kind in HARMFUL:
        return GuestPart(words, "triangle-alert", "danger", lasts=severe)
    return GuestPart(words, "circle-slash", "muted")


def _item(one: Concern) -> Value:
    if one.traces is not CrossContact.YES:
        return avoided_words(one)
    return translate("Table", "{item} (even traces)").format(item=avoided_words(one))


def _asked(guest: Guest) -> Iterator[GuestPart]:
    words = None
    if guest.status is AllergyStatus.NOT_ASKED:
        words = translate("Table", "NEVER ASKED")
    elif guest.is_stale:
        words = translate("Table", "ASK AGAIN: asked too long ago")
    elif is_to_ask(guest):
        words = translate("Table", "ASK: prefers not to say")
    elif is_unnamed(guest):
        words = translate("Table", "allergy not named: ASK")
    if words is not None:
        yield GuestPart(words, "circle-help", "warn", lasts=True)
    for one in guest.mentioned:
        said = translate("Table", "ASK: mentioned, not confirmed: “{words}”").format(words=one)
        yield GuestPart(said, "circle-help", "warn", lasts=True)


def _rank(one: GuestPart) -> int:
    """Severe, then harmful, then what must be asked, then the others."""
    if one.tone == "danger":
        return 0 if one.lasts else 1
    return 2 if one.tone == "warn" else 3


def decision_words(decision: Decision) -> Value:
    """Return each reason once, one a line; that nothing is recorded where there is none."""
    if not decision.reasons:
        return translate("Table", "nothing recorded against it")
    return Joined(tuple(dict.fromkeys(map(_short, decision.reasons))), "\n")


def decision_shape(decision: Decision) -> tuple[Shape, Tone]:
    """Return the shape of the gravest reason, and the tone of the answer."""
    if not decision.reasons:
        return Shape.RING, _TONES[decision.answer]
    gravest = decision.reasons[0]
    return _SHAPES.get(gravest.why, Shape.QUESTION), _TONES[decision.answer]


def _short(one: Reason) -> Message:
    of_diet = one.kind is DietaryKind.DIET
    words = (_SHORT_OF_DIET if of_diet else _SHORT).get(one.why, _SHORT[one.why])
    return words.format(words=avoided_words(one), found=found_words(one))
