"""Fields that a shop makes for itself: what it wants to know of its clients and their visits."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from shop_app.domain.client_fields import Privacy
from shop_app.text import Message, translate


class OwnKind(StrEnum):
    """What an own field holds."""

    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"
    DATE = "date"
    YES_NO = "yes_no"


class FieldOf(StrEnum):
    """What has a value of the field."""

    CLIENT = "client"
    VISIT = "visit"


@dataclass(frozen=True, slots=True)
class NewOwnField:
    """A field to make; `unit` goes with numbers, `choices` with choices, `months` with dates.

    `months` is how long what is dated counts, 0 for ever; `aliases` are other headers that fill
    the field from a table.
    """

    name: str
    kind: OwnKind = OwnKind.TEXT
    of: FieldOf = FieldOf.CLIENT
    unit: str = ""
    choices: tuple[str, ...] = ()
    privacy: Privacy = Privacy.ORDINARY
    months: int = 0
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnField:
    """A field; `code` names one that a trade brought, one that is not `active` is put aside."""

    id: int
    version: int
    code: str
    name: str
    of: FieldOf
    kind: OwnKind
    unit: str
    choices: tuple[str, ...]
    position: int
    privacy: Privacy
    active: bool
    months: int
    aliases: tuple[str, ...]

    @property
    def is_searched(self) -> bool:
        """Whether a client is found by the words of its values; never by those about health."""
        return self.kind in SEARCHED_KINDS and self.privacy is not Privacy.HEALTH

    def draft(self) -> NewOwnField:
        """Return what would make the same field anew."""
        return NewOwnField(
            self.name, self.kind, self.of, self.unit, self.choices, self.privacy, self.months,
            self.aliases,
        )  # fmt: skip


SEARCHED_KINDS = frozenset({OwnKind.TEXT, OwnKind.CHOICE})
"""Kinds whose values are words."""


@dataclass(frozen=True, slots=True)
class OwnValue:
    """What one client or visit has in a field, in its stored form; `version` 0 where nothing is."""

    field: OwnField
    value: str = ""
    version: int = 0


def kind_name(kind: OwnKind) -> Message:
    """Return what a kind of field is called."""
    return {
        OwnKind.TEXT: translate("OwnField", "Text"),
        OwnKind.NUMBER: translate("OwnField", "Number"),
        OwnKind.CHOICE: translate("OwnField", "Choice"),
        OwnKind.DATE: translate("OwnField", "Date"),
        OwnKind.YES_NO: translate("OwnField", "Yes or no"),
    }[kind]


def privacy_name(privacy: Privacy) -> Message:
    """Return what a privacy class is called."""
    return {
        Privacy.ORDINARY: translate("OwnField", "Ordinary"),
        Privacy.PERSONAL: translate("OwnField", "Personal"),
        Privacy.HEALTH: translate("OwnField", "Health"),
    }[privacy]
