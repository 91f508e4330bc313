"""People who belong together: one link, seen from both sides with the inverse word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shop_app.text import Message, translate


class LinkKind(StrEnum):
    """What somebody is to a client."""

    PARTNER = "partner"
    CHILD = "child"
    PARENT = "parent"
    SIBLING = "sibling"
    HOUSEHOLD = "household"
    FRIEND = "friend"
    ASSISTANT = "assistant"
    EMPLOYER = "employer"


_INVERSE = {
    LinkKind.CHILD: LinkKind.PARENT,
    LinkKind.PARENT: LinkKind.CHILD,
    LinkKind.ASSISTANT: LinkKind.EMPLOYER,
    LinkKind.EMPLOYER: LinkKind.ASSISTANT,
}
KIN = frozenset({
    LinkKind.PARTNER, LinkKind.CHILD, LinkKind.PARENT, LinkKind.SIBLING, LinkKind.HOUSEHOLD,
})  # fmt: skip
"""Those for whom presents are bought."""


def inverse(kind: LinkKind) -> LinkKind:
    """Return what the client is to somebody who is `kind` to them: a child has a parent."""
    return _INVERSE.get(kind, kind)


@dataclass(frozen=True, slots=True)
class NewLink:
    """Somebody who is `kind` to a client: another client, or just a name."""

    client_id: int
    kind: LinkKind
    other_id: int | None = None
    name: str = ""
    comes_along: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Somebody who is `kind` to the client on whose page this stands.

    `other_id` is None for who is no client (any more): then only the name is known. A link noted
    on the other's page is `turned`.
    """

    id: int
    version: int
    client_id: int
    kind: LinkKind
    other_id: int | None
    name: str
    comes_along: bool
    note: str
    noted_on: date
    turned: bool = False


def link_word(kind: LinkKind) -> Message:
    """Return what somebody is, in a word."""
    return {
        LinkKind.PARTNER: translate("Links", "partner"),
        LinkKind.CHILD: translate("Links", "child"),
        LinkKind.PARENT: translate("Links", "parent"),
        LinkKind.SIBLING: translate("Links", "brother or sister"),
        LinkKind.HOUSEHOLD: translate("Links", "same household"),
        LinkKind.FRIEND: translate("Links", "friend"),
        LinkKind.ASSISTANT: translate("Links", "assistant"),
        LinkKind.EMPLOYER: translate("Links", "employer"),
    }[kind]
