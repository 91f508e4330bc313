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
from shop_app.domain.allergy_words import item_name
from shop_app.domain.booked_names import is_whole_name
from shop_app.domain.bookings import Booking
from shop_app.text import Message, Value, translate


class Grave(StrEnum):
    """How grave a caution is, the gravest first."""

    SEVERE = "severe"
    HARMFUL = "harmful"
    MENTIONED = "mentioned"
    ASK = "ask"
    DECLINED = "declined"
    AVOIDS = "avoids"


@dataclass(frozen=True, slots=True)
class Caution:
    """One thing to know of somebody before they sit down; `who` is "" for guests nobody knows.

    `items` are what was recorded, where it is about that.
    """

    grave: Grave
    who: str
    words: Value
    client_id: int | None = None
    items: tuple[Allergy, ...] = ()


@dataclass(frozen=True, slots=True)
class PartyGuest:
    """One client of a party, with all that is known of their allergies.

    `mentioned` is what notes say of these and nobody confirmed.
    """

    client_id: int
    name: str
    knowledge: AllergyKnowledge
    mentioned: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Party:
    """A party expected on a day: its booking, its clients and what the host must not miss.

    `mentioned` is what was said of allergies with the booking, not confirmed. `booked_as` is the
    name said, where it is not the client's.
    """

    booking: Booking
    name: str
    guests: tuple[PartyGuest, ...]
    cautions: tuple[Caution, ...]
    mentioned: tuple[str, ...] = ()
    booked_as: str = ""
    has_outdated_chit: bool = False
    """Whether the chit printed for them today says something else by now."""

    @property
    def said_name(self) -> Value:
        """The client's name, with the one said where that is another; "" where nothing was said."""
        if not self.booked_as:
            return self.name
        words = translate("Party", "{client}, booked as {name}")
        return words.format(client=self.name, name=self.booked_as)

    @property
    def is_matched(self) -> bool:
        """Whether it is known which client booked."""
        return self.booking.client_id is not None

    @property
    def free(self) -> tuple[str, ...]:
        """The names of those of whom nothing needs to be said: asked not long ago, none known."""
        told = {caution.client_id for caution in self.cautions}
        return tuple(one.name for one in self.guests if one.client_id not in told)


def party_of(
    booking: Booking,
    guests: tuple[PartyGuest, ...],
    today: date,
    mentioned: tuple[str, ...] = (),
) -> Party:
    """Return a party with its cautions, the gravest first."""
    first = next((one.name for one in guests if one.client_id == booking.client_id), "")
    found = [one for guest in guests for one in _of_guest(guest, today)]
    found += _of_booking(booking, mentioned)
    order = list(Grave)
    found.sort(key=lambda one: order.index(one.grave))
    differs = first and not is_whole_name(booking.name, first)
    booked_as = booking.name if differs else ""
    return Party(booking, first or booking.name, guests, tuple(found), mentioned, booked_as)


def avoided(item: Allergy) -> Value:
    """Return what is avoided by its name, with which ones of its kind."""
    if not item.species:
        return item_name(item.allergen)
    words = translate("Party", "{allergen} ({species})")
    return words.format(allergen=item_name(item.allergen), species=item_name(item.species))


def _of_booking(booking: Booking, mentioned: tuple[str, ...]) -> Iterator[Caution]:
    for one in mentioned:
        words = translate("Party", "mentioned with the booking, not confirmed: {words}")
        yield Caution(Grave.MENTIONED, "", words.format(words=one))
    if booking.covers is None:
        words = translate("Party", "not said how many come: ask the others")
        if not booking.client_ids:
            words = translate("Party", "never asked, and not said how many come")
        yield Caution(Grave.ASK, "", words)
    elif booking.unknown_guests:
        words = translate("Party", "%n guest(s) never asked", None, booking.unknown_guests)
        yield Caution(Grave.ASK, "", words)


def _of_guest(guest: PartyGuest, today: date) -> Iterator[Caution]:
    known, status = guest.knowledge, guest.knowledge.effective_status
    items = gravest_first(known.items)
    yield from _of_items(guest, tuple(one for one in items if one.kind in HARMFUL))
    if status is AllergyStatus.HAS and not any(one.kind in HARMFUL for one in items):
        yield _of(Grave.HARMFUL, guest, translate("Party", "allergy not named: ask"))
    for one in guest.mentioned:
        words = translate("Party", "mentioned in a note, not confirmed: {words}")
        yield _of(Grave.MENTIONED, guest, words.format(words=one))
    yield from _to_ask(guest, status, today)
    for kind, words in _AVOIDS.items():
        if avoids := tuple(one for one in items if one.kind is kind):
            yield _of(Grave.AVOIDS, guest, words.format(items=_names(avoids)), avoids)


def _of_items(guest: PartyGuest, items: tuple[Allergy, ...]) -> Iterator[Caution]:
    """Those that harm, each kind under its own word, the severe ones of both kinds first."""
    for grave, severe in ((Grave.SEVERE, True), (Grave.HARMFUL, False)):
        for kind in DietaryKind:
            own = tuple(one for one in items if one.kind is kind and one.is_severe is severe)
            if own:
                yield _of(grave, guest, _HARMS[kind, severe].format(items=_names(own)), own)


def _to_ask(guest: PartyGuest, status: AllergyStatus, today: date) -> Iterator[Caution]:
    known = guest.knowledge
    if known.ask_each_time:
        yield _of(Grave.ASK, guest, translate("Party", "wants to be asked each time: ask"))
    elif status is AllergyStatus.NOT_ASKED:
        yield _of(Grave.ASK, guest, translate("Party", "never asked"))
    if status is AllergyStatus.DECLINED:
        words = translate("Party", "prefers not to say: ask")
        yield _of(Grave.DECLINED, guest, words)
    if known.is_stale(today):
        yield _of(Grave.ASK, guest, translate("Party", "asked too long ago: ask again"))


def _of(
    grave: Grave, guest: PartyGuest, words: Message, items: tuple[Allergy, ...] = ()
) -> Caution:
    return Caution(grave, guest.name, words, guest.client_id, items)


def _names(items: tuple[Allergy, ...]) -> Value:
    return tuple(avoided(one) for one in items)


_HARMS: dict[tuple[DietaryKind, bool], Message] = {
    (DietaryKind.ALLERGY, True): translate("Party", "severe allergy: {items}"),
    (DietaryKind.INTOLERANCE, True): translate("Party", "severe intolerance: {items}"),
    (DietaryKind.ALLERGY, False): translate("Party", "allergy: {items}"),
    (DietaryKind.INTOLERANCE, False): translate("Party", "intolerance: {items}"),
}
_AVOIDS: dict[DietaryKind, Message] = {
    DietaryKind.DIET: translate("Party", "diet: {items}"),
    DietaryKind.AVERSION: translate("Party", "does not like: {items}"),
}
