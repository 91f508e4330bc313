"""Recording what a person ticked of a quick note: all of it in one stroke, with one undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial

from shop_app.domain.allergies import (
    HARMFUL,
    Allergy,
    AllergyStatus,
    DietaryKind,
    NewAllergy,
    Severity,
    ToldBy,
)
from shop_app.domain.clients import Client
from shop_app.domain.consents import ConsentWay
from shop_app.domain.contact_points import NewContactPoint
from shop_app.domain.folding import fold
from shop_app.domain.follow_ups import NewFollowUp
from shop_app.domain.occasions import OccasionKind
from shop_app.domain.preferences import NewPreference, Polarity
from shop_app.domain.quick_note_choices import (
    DIETARY,
    is_recordable,
    occasion_day,
    occasion_kind,
)
from shop_app.domain.quick_note_proposals import NoteReading, Proposal, ProposalKind
from shop_app.domain.sizes import NewSize, read_size
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.consents import agree
from shop_app.services.quick_notes import read_note
from shop_app.services.shop import Shop
from shop_app.store import (
    allergies,
    contact_points,
    follow_ups,
    notes,
    occasions,
    preferences,
    sizes,
)
from shop_app.store.clients import client_by_id
from shop_app.store.consents import take_back_consent
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Moved, Transaction
from shop_app.text import UserError, translate

_LATER = timedelta(days=7)
"""When a follow-up is due for which no day is said."""


def propose(shop: Shop, text: str) -> tuple[NoteReading | None, date]:
    """Return what a note proposes and the shop's day from which its days count.

    None where nothing is typed. It records nothing.
    """
    with shop.store.read() as tx:
        today, country = shop.today(tx), shop_details(tx).country
    return (read_note(text, today, country) if text.strip() else None), today


def record_proposals(  # noqa: PLR0917 - what is ticked, what is left, by whom and how agreed
    shop: Shop,
    client_id: int,
    proposals: Iterable[Proposal],
    rest: str,
    by: int | None = None,
    way: ConsentWay | None = None,
) -> Changes:
    """Record the proposals a person ticked, and `rest` as a note, in one transaction.

    What cannot be recorded as it is (somebody else's, a day without its month) becomes a note
    too, so that nothing typed is lost. An allergy is what the client said, its severity unknown
    where they did not say it; `way` is how they agreed to having it noted.

    Raises:
        UserError: there is nothing to record, the client is gone, or they wanted nothing of their
            health noted and nobody says that they agree now.
    """
    chosen = tuple(proposals)
    loose = [one.text for one in chosen if not is_recordable(one)]
    note = "; ".join(part for part in (*loose, rest.strip()) if part)
    chosen = tuple(one for one in chosen if is_recordable(one))
    if not chosen and not note:
        raise UserError(
            translate("QuickNote", "There is nothing to record. Type a note, or press Esc.")
        )
    with shop.store.write(by) as tx:
        client = client_by_id(tx, client_id)
        if client is None:
            raise gone()
        recording = _Recording(tx, shop, client, by, shop.today(tx), way)
        recording.take_dietary([one for one in chosen if one.kind in DIETARY])
        for one in chosen:
            recording.take(one)
        recording.take_note(note)
    number = len(chosen) + bool(note)
    done = translate("Notes", "Note kept")
    if chosen:
        done = translate("QuickNote", "%n thing(s) recorded", None, number)
    return Changes(
        frozenset(recording.kinds), frozenset({client_id}), done,
        lambda: _take_back(shop, client_id, recording, by),
    )  # fmt: skip


@dataclass
class _Recording:
    """One note being recorded: what it changed, and what takes each step back."""

    tx: Transaction
    shop: Shop
    client: Client
    by: int | None
    today: date
    way: ConsentWay | None = None
    kinds: set[Kind] = field(default_factory=set)
    back: list[Callable[[Transaction], object]] = field(default_factory=list)

    def take(self, one: Proposal) -> None:
        """Record one proposal that is about no allergy."""
        step = _STEPS.get(one.kind)
        if step is not None:
            kind, undo = step(self, one)
            self._did(kind, undo)

    def take_dietary(self, found: list[Proposal]) -> None:
        """Record what must be avoided; undo puts back the state before all of them."""
        if not found:
            return
        tx, client = self.tx, self.client.id
        agreed = agree(tx, client, self.way, self.today, self.by)
        if agreed is not None:
            self._did(Kind.CONSENT, lambda tx: take_back_consent(tx, agreed))
        before = _allergy_state(tx, client)
        known = allergies.allergy_knowledge(tx, client).items
        for new in map(_new_allergy, found):
            if any(_says_no_less(one, new) for one in known):
                continue
            allergies.add_allergy(tx, client, new, self.today, self.by)
            if new.kind in HARMFUL:
                allergies.set_allergy_status(tx, client, AllergyStatus.HAS, self.today, self.by)
        after = _allergy_state(tx, client)
        self._did(Kind.ALLERGY, lambda tx: _allergies_back(tx, client, before, after))

    def take_note(self, text: str) -> None:
        """Keep a text as a note."""
        if text:
            made = notes.add_note(self.tx, self.client.id, text, self.shop.clock(), self.by)
            self._did(Kind.NOTE, partial(_remove_note, self.client.id, made))

    def _did(self, kind: Kind, undo: Callable[[Transaction], object]) -> None:
        self.kinds.add(kind)
        self.back.append(undo)


_Step = Callable[[_Recording, Proposal], tuple[Kind, Callable[[Transaction], object]]]
_State = tuple[object, object]


def _preference(
    recording: _Recording, one: Proposal
) -> tuple[Kind, Callable[[Transaction], object]]:
    new = NewPreference(one.text, one.topic, one.polarity or Polarity.LIKES)
    client = recording.client.id
    made = preferences.add_preference(recording.tx, client, new, recording.today, recording.by)
    return Kind.PREFERENCE, lambda tx: preferences.remove_preference(tx, client, made)


def _occasion(recording: _Recording, one: Proposal) -> tuple[Kind, Callable[[Transaction], object]]:
    day, kind = occasion_day(one), occasion_kind(one.label)
    assert day is not None  # noqa: S101 - else it would be a note
    label = one.label if kind is OccasionKind.OTHER else ""
    made = occasions.add_occasion(recording.tx, recording.client.id, kind, label, day)
    return Kind.OCCASION, lambda tx: occasions.remove_occasion(tx, made)


def _size(recording: _Recording, one: Proposal) -> tuple[Kind, Callable[[Transaction], object]]:
    size, system = read_size(one.size, one.system)
    new = NewSize(recording.client.id, one.garment, size, system)
    made = sizes.add_size(recording.tx, new, recording.today)
    return Kind.SIZE, lambda tx: sizes.remove_size(tx, made, 1)


def _follow_up(
    recording: _Recording, one: Proposal
) -> tuple[Kind, Callable[[Transaction], object]]:
    due = one.date or recording.today + _LATER
    new = NewFollowUp(recording.client.id, one.text, due)
    made = follow_ups.add_follow_up(recording.tx, new, recording.today, recording.by)
    return Kind.FOLLOW_UP, lambda tx: follow_ups.remove_follow_up(tx, made, 1)


def _contact(recording: _Recording, one: Proposal) -> tuple[Kind, Callable[[Transaction], object]]:
    assert one.contact is not None  # noqa: S101 - else it would be a note
    tx, client = recording.tx, recording.client.id
    new = NewContactPoint(one.contact, one.value.strip(), one.label)
    made = contact_points.add_contact_point(tx, client, new, shop_details(tx).country)
    return Kind.CONTACT_POINT, partial(_remove_contact, made)


_STEPS: dict[ProposalKind, _Step] = {
    ProposalKind.PREFERENCE: _preference,
    ProposalKind.OCCASION: _occasion,
    ProposalKind.SIZE: _size,
    ProposalKind.FOLLOW_UP: _follow_up,
    ProposalKind.CONTACT: _contact,
}


def _new_allergy(one: Proposal) -> NewAllergy:
    """What is not sure keeps the words it was said in."""
    return NewAllergy(
        one.allergen.strip(), DietaryKind(one.kind.value), one.species, one.severity,
        one.carries_adrenaline, note=one.text if one.uncertain else "", told_by=ToldBy.CLIENT,
    )  # fmt: skip


def _says_no_less(known: Allergy, new: NewAllergy) -> bool:
    """Tell whether an allergy is recorded already, as grave as it is said now."""
    graver = list(Severity).index(known.severity) > list(Severity).index(new.severity)
    return (
        (known.kind, fold(known.allergen), fold(known.species))
        == (new.kind, fold(new.allergen), fold(new.species))
        and (new.severity is Severity.UNKNOWN or not graver)
        and (known.carries_adrenaline or not new.carries_adrenaline)
    )


def _allergy_state(tx: Transaction, client_id: int) -> _State:
    return allergies.answer_row(tx, client_id), allergies.item_rows(tx, client_id)


def _allergies_back(tx: Transaction, client_id: int, before: _State, after: _State) -> None:
    if _allergy_state(tx, client_id) != after:
        raise Moved
    allergies.put_answer_row(tx, client_id, before[0])  # type: ignore[arg-type]
    allergies.put_item_rows(tx, client_id, before[1])  # type: ignore[arg-type]


def _remove_note(client_id: int, note_id: int, tx: Transaction) -> None:
    notes.remove_note(tx, client_id, note_id)


def _remove_contact(point_id: int, tx: Transaction) -> None:
    point = contact_points.contact_point_by_id(tx, point_id)
    if point is None or point.version != 1:
        raise Moved
    contact_points.remove_contact_point(tx, point)


def _take_back(shop: Shop, client_id: int, recording: _Recording, by: int | None) -> Changes:
    """Take all of it back, or nothing where something of it has moved on."""
    with refused_politely(), shop.store.write(by) as tx:
        for undo in reversed(recording.back):
            undo(tx)
    done = translate("QuickNote", "Quick note taken back")
    return Changes(frozenset(recording.kinds), frozenset({client_id}), done)
