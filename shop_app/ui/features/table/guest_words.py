"""What is known of a guest, and what an answer rests on, in a few words."""

from __future__ import annotations

from shop_app.domain.allergies import HARMFUL, AllergyStatus
from shop_app.domain.offers import Answer, Decision, Guest, Reason, Why
from shop_app.domain.tables import is_severe, is_to_ask
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.kit.state_marks import Shape
from shop_app.ui.tokens import Tone

_SHORT: dict[Why, Message] = {
    Why.NOT_ASKED: translate("Table", "never asked"),
    Why.DECLINED: translate("Table", "ask: prefers not to say"),
    Why.STALE: translate("Table", "ask again: asked too long ago"),
    Why.UNNAMED: translate("Table", "ask: allergy not named"),
    Why.CONTAINS: translate("Table", "contains {words}"),
    Why.MAY_CONTAIN: translate("Table", "may contain {words}"),
    Why.UNKNOWN: translate("Table", "unknown: {words}"),
    Why.DISLIKED: translate("Table", "dislikes {words}"),
    Why.DIET: translate("Table", "ask: {words}"),
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


def guest_words(guest: Guest) -> Value:
    """Return what a guest avoids, the severe first, and what must be asked."""
    parts: list[Value] = []
    for one in sorted(guest.concerns, key=lambda concern: not is_severe(concern)):
        words = translate("Table", "SEVERE: {words}") if is_severe(one) else None
        parts.append(words.format(words=one.words) if words else one.words)
    if guest.status is AllergyStatus.NOT_ASKED:
        parts.append(translate("Table", "NEVER ASKED"))
    elif is_to_ask(guest):
        parts.append(translate("Table", "ASK"))
    elif not parts and guest.status is AllergyStatus.HAS:
        parts.append(translate("Table", "allergy not named: ASK"))
    return Joined(tuple(parts)) if parts else translate("Table", "none known")


def guest_sign(guest: Guest) -> tuple[str, Tone]:
    """Return the icon and the tone that go with these words."""
    harmed = any(one.kind in HARMFUL for one in guest.concerns)
    if harmed or guest.status is AllergyStatus.HAS:
        return "triangle-alert", "danger"
    if is_to_ask(guest):
        return "circle-help", "warn"
    return "circle-check", "text"


def _short(one: Reason) -> Message:
    return _SHORT[one.why].format(words=one.words)
