"""What a client's flags forbid: celebrating, contacting, and rejoicing over the dead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from shop_app.domain.clients import Client
from shop_app.domain.prompts import Cue, CueKind
from shop_app.text import Joined, Message, translate

_OWED = frozenset({CueKind.APOLOGY, CueKind.PROMISE, CueKind.JOB})
"""What the house still owes, whatever happens: the family may ask for it."""


def is_celebrated(client: Client) -> bool:
    """Tell whether birthdays and other occasions are mentioned at all."""
    return not (client.do_not_celebrate or client.deceased)


def is_suggested_to(client: Client) -> bool:
    """Tell whether anything may be suggested to a client, or they be counted on to come."""
    return not client.deceased


def permitted(client: Client, all_cues: Iterable[Cue]) -> tuple[Cue, ...]:
    """Return the cues that the flags leave; a follow-up says where contact is unwished."""
    return tuple(_marked(client, cue) for cue in all_cues if _is_permitted(client, cue))


def _is_permitted(client: Client, cue: Cue) -> bool:
    if client.deceased:
        return cue.kind in _OWED
    return cue.kind is not CueKind.OCCASION or not client.do_not_celebrate


def _marked(client: Client, cue: Cue) -> Cue:
    if not client.do_not_contact or cue.kind is not CueKind.FOLLOW_UP:
        return cue
    return replace(cue, why=Joined((do_not_contact(), cue.why)))


def do_not_contact() -> Message:
    """Say that a client wishes not to be contacted."""
    return translate("ClientFlags", "do not contact")


def notices(client: Client) -> tuple[Message, ...]:
    """Return what the card says before anything else of its client, the gravest first."""
    found = (
        (client.deceased, translate("ClientFlags", "This client has died.")),
        (client.do_not_contact, translate("ClientFlags", "Do not contact.")),
        (client.do_not_celebrate, translate("ClientFlags", "Do not celebrate birthdays.")),
    )
    return tuple(message for said, message in found if said)
