"""A party as a host reads it: what each guest must avoid, the gravest first, and who to ask."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shop_app.domain.allergies import (
    HARMFUL,
    Allergy,
    AllergyKnowledge,
    AllergyStatus,
    DietaryKind,
    gravest_first,
)
from shop_app.domain.bookings import Booking
from shop_app.text import Message, Value, translate


class Grave(StrEnum):
    """How grave a caution is, the gravest first."""

    SEVERE = "severe"
    HARMFUL = "harmful"
    ASK = "ask"
    DECLINED = "declined"
    AVOIDS = "avoids"


@dataclass(frozen=True, slots=True)
class Caution:
    """One thing to know of somebody before they sit down; `who` is "" for guests nobody knows."""

    grave: Grave
    who: str
    words: Value
    client_id: int | None = None


@dataclass(frozen=True, slots=True)
class PartyGuest:
    """One client of a party, with all that is known of their allergies."""

    client_id: int
    name: str
    knowledge: AllergyKnowledge


@dataclass(frozen=True, slots=True)
class Party:
    """A party expected on a day: its booking, its clients and what the host must not miss."""

    booking: Booking
    name: str
    guests: tuple[PartyGuest, ...]
    cautions: tuple[Caution, ...]

    @property
    def is_matched(self) -> bool:
        """Whether it is known which client booked."""
        return self.booking.client_id is not None


def party_of(booking: Booking, guests: tuple[PartyGuest, ...], today: date) -> Party:
    """Return a party with its cautions, the gravest first."""
    first = next((one.name for one in guests if one.client_id == booking.client_id), "")
    found = [one for guest in guests for one in _of_guest(guest, today)]
    if booking.unknown_guests:
        words = translate("Party", "%n guest(s) never asked", None, booking.unknown_guests)
        found.append(Caution(Grave.ASK, "", words))
    order = list(Grave)
    found.sort(key=lambda one: order.index(one.grave))
    return Party(booking, first or booking.name, guests, tuple(found))


def avoided(item: Allergy) -> Value:
    """Return what is avoided as said, with which ones of its kind."""
    if not item.species:
        return item.allergen
    words = translate("Party", "{allergen} ({species})")
    return words.format(allergen=item.allergen, species=item.species)


def _of_guest(guest: PartyGuest, today: date) -> Iterator[Caution]:
    known, status = guest.knowledge, guest.knowledge.effective_status
    items = gravest_first(known.items)
    harmful = [one for one in items if one.kind in HARMFUL]
    severe = [one for one in harmful if one.is_severe]
    if severe:
        yield _caution(Grave.SEVERE, guest, severe)
    if others := [one for one in harmful if one not in severe]:
        yield _caution(Grave.HARMFUL, guest, others)
    if status is AllergyStatus.HAS and not harmful:
        yield _of(Grave.HARMFUL, guest, translate("Party", "allergy not named: ask"))
    if status is AllergyStatus.NOT_ASKED:
        yield _of(Grave.ASK, guest, translate("Party", "never asked"))
    if status is AllergyStatus.DECLINED:
        words = translate("Party", "prefers not to say: ask")
        yield _of(Grave.DECLINED, guest, words)
    if known.is_stale(today):
        yield _of(Grave.ASK, guest, translate("Party", "asked too long ago: ask again"))
    if avoids := [one for one in items if one.kind not in HARMFUL]:
        yield _caution(Grave.AVOIDS, guest, avoids)


def _caution(grave: Grave, guest: PartyGuest, items: list[Allergy]) -> Caution:
    return _of(grave, guest, _words(grave, items))


def _of(grave: Grave, guest: PartyGuest, words: Message) -> Caution:
    return Caution(grave, guest.name, words, guest.client_id)


def _words(grave: Grave, items: list[Allergy]) -> Message:
    what: Value = tuple(avoided(one) for one in items)
    if grave is Grave.SEVERE:
        return translate("Party", "severe: {items}").format(items=what)
    if grave is Grave.AVOIDS:
        return translate("Party", "also avoids: {items}").format(items=what)
    if all(one.kind is DietaryKind.INTOLERANCE for one in items):
        return translate("Party", "intolerance: {items}").format(items=what)
    return translate("Party", "allergy: {items}").format(items=what)
