"""Deciding what becomes of a batch of imported clients, before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum, auto
from itertools import chain

from shop_app.domain.clients import Client, NewClient
from shop_app.domain.contact_points import ContactKind, ContactPoint
from shop_app.domain.imported_clients import ImportedClient, ImportedNote, NotTaken
from shop_app.domain.imported_matching import (
    OwnSaid,
    addition,
    content_key,
    could_be_same,
    is_same_person,
    number_keys,
    person_key,
)
from shop_app.domain.own_fields import FieldOf
from shop_app.domain.own_headers import OwnHeaders
from shop_app.domain.tags import LONGEST, folded_tag
from shop_app.store.client_import import (
    ImportRows,
    Known,
    known_client,
    people_reached_by,
)
from shop_app.store.contact_points import normalised
from shop_app.store.import_keys import known_keys
from shop_app.store.own_fields import fields_in_use
from shop_app.store.shops import shop_details
from shop_app.store.tags import all_tags
from shop_app.store.transaction import Transaction
from shop_app.text import Value, translate

_MOST_TAGS = 300
"""A column of more names than this holds no tags: nobody could choose among them."""


class Outcome(Enum):
    """What becomes of one line or card."""

    CREATED = auto()
    UPDATED = auto()
    UNCHANGED = auto()


@dataclass(slots=True)
class Plan:
    """What one short transaction writes for a batch, and what that comes to.

    `waiting` adds to clients that this plan makes or completes: it is planned after the writing;
    `refused` are values that own fields did not take.
    """

    rows: ImportRows
    counts: dict[Outcome, int] = field(default_factory=lambda: dict.fromkeys(Outcome, 0))
    waiting: list[ImportedClient] = field(default_factory=list)
    refused: list[NotTaken] = field(default_factory=list)


@dataclass(slots=True)
class _Item:
    """One imported client with all by which they may be known; `reached` are phones, e-mails."""

    imported: ImportedClient
    notes: tuple[str, ...]
    tags: tuple[str, ...]
    content: str
    numbers: tuple[str, ...]
    normalised: tuple[str, ...]
    reached: tuple[str, ...]
    person: str
    own: Mapping[int, OwnSaid]
    refused: tuple[NotTaken, ...]

    @property
    def new(self) -> NewClient:
        """The client to record, but for the notes."""
        return self.imported.client


@dataclass(slots=True)
class _Made:
    """A client that is planned, and the id it will have."""

    id: int
    item: _Item

    def known(self, now: datetime) -> Known:
        """Return the client as if it were in the file already."""
        new = self.item.new
        points = tuple(
            ContactPoint(0, 1, self.id, point.kind, point.label, point.as_typed, form)
            for point, form in zip(new.contact_points, self.item.normalised, strict=True)
        )
        client = Client(
            self.id, 1, new.title, new.given_name, new.family_name, new.name_as_said,
            new.pronunciation, new.organisation, new.language, new.birthday, new.ref,
            new.card_code, now, None, 0, contact_points=points,
        )  # fmt: skip
        return Known(client, self.item.notes, self.item.tags, self.item.own, new.photo is not None)


@dataclass(slots=True)
class _Fresh:
    """Clients planned but not in the file yet, by their keys, and by name and contact."""

    contents: set[str] = field(default_factory=set)
    numbers: dict[str, _Made] = field(default_factory=dict)
    people: dict[tuple[str, str], _Made] = field(default_factory=dict)


class Planner:
    """Plans batch after batch; `say` words notes, `country` reads national phone numbers."""

    def __init__(self, say: Callable[[Value], str], country: str, now: datetime) -> None:
        self._say = say
        self._country = country
        self._now = now
        self._fresh = _Fresh()
        self._tags: set[str] = set()
        self._headers = OwnHeaders(())

    def plan(self, tx: Transaction, batch: Sequence[ImportedClient], *, dry_run: bool) -> Plan:
        """Plan a batch by what the file holds now; a dry run remembers all it has planned."""
        if not dry_run:
            self._fresh = _Fresh()
        self._tags.update(folded_tag(one.name) for one in all_tags(tx))
        fields, today = fields_in_use(tx, FieldOf.CLIENT), shop_details(tx).day_of(self._now)
        self._headers = OwnHeaders(fields)
        items = [self._item(one, today) for one in batch]
        plan = Plan(ImportRows(self._country, self._now, fields=fields))
        return _BatchPlan(tx, items, self._fresh, plan, dry_run=dry_run).made()

    def _item(self, one: ImportedClient, today: date) -> _Item:
        content, given = content_key(one), one
        own, refused, one = self._own(one, today)
        tags: tuple[str, ...] = ()
        if one.tags:
            tags, others = self._tags_among(one.tags)
            groups = [ImportedNote(", ".join(others), translate("Import", "Groups"))]
            one = replace(one, notes=(*one.notes, *groups[: len(others)]))
        points = one.client.contact_points
        forms = tuple([normalised(point, self._country) for point in points])
        reached = tuple([
            form
            for point, form in zip(points, forms, strict=True)
            if form and point.kind is not ContactKind.ADDRESS
        ])  # fmt: skip
        notes, person = one.worded_notes(self._say), person_key(one.client)
        return _Item(
            given, notes, tags, content, number_keys(one), forms, reached, person, own, refused
        )

    def _own(
        self, one: ImportedClient, today: date
    ) -> tuple[dict[int, OwnSaid], tuple[NotTaken, ...], ImportedClient]:
        """Return what fills own fields, what they refuse, and the client without the former."""
        taken = self._headers.take(one.notes, one.origin, today) if one.notes else None
        if taken is None:
            return {}, (), one
        own = {
            field_id: OwnSaid(filled.value, self._say(filled.note))
            for field_id, filled in taken.own.items()
            if filled.value
        }
        return own, taken.refused, replace(one, notes=taken.notes)

    def _tags_among(self, names: Iterable[str]) -> tuple[tuple[str, ...], list[str]]:
        """Return the names that become tags, and those too long or too many that do not."""
        tags: dict[str, str] = {}
        others: list[str] = []
        for typed in names:
            name = " ".join(typed.split())
            folded = folded_tag(name)
            if len(name) > LONGEST or (folded not in self._tags and len(self._tags) >= _MOST_TAGS):
                others.append(name)
            elif folded:
                self._tags.add(folded)
                tags.setdefault(folded, name)
        return tuple(tags.values()), others


class _BatchPlan:
    """One batch against one state of the file."""

    def __init__(
        self, tx: Transaction, items: Sequence[_Item], fresh: _Fresh, plan: Plan, *, dry_run: bool
    ) -> None:
        self._tx = tx
        self._items = items
        self._fresh = fresh
        self._plan = plan
        self._now = plan.rows.now
        self._dry_run = dry_run
        self._touched: set[int] = set()
        self._loaded: dict[int, Known | None] = {}
        self._keys = known_keys(tx, (key for one in items for key in (one.content, *one.numbers)))
        left = [one for one in items if one.content not in self._keys]
        self._reached = people_reached_by(tx, (key for one in left for key in one.reached))

    def made(self) -> Plan:
        """Return the plan."""
        for item in self._items:
            outcome = self._decided(item)
            if outcome is None:
                self._plan.waiting.append(item.imported)
            else:
                self._plan.counts[outcome] += 1
                self._plan.refused += item.refused
        if not self._dry_run:
            self._plan.rows.entries.prepare(self._tx)
        return self._plan

    def _decided(self, item: _Item) -> Outcome | None:
        """Plan one client; None where it must wait for the next round."""
        if item.content in self._keys or item.content in self._fresh.contents:
            return Outcome.UNCHANGED
        planned = self._planned(item)
        if planned is not None and not self._dry_run:
            return None
        known = planned or self._known(item)
        if known is None:
            self._create(item)
            return Outcome.CREATED
        return self._add(item, known)

    def _planned(self, item: _Item) -> Known | None:
        """Return a client that is planned and is this one."""
        for key in item.numbers:
            if (made := self._fresh.numbers.get(key)) is not None:
                one = made.known(self._now)
                if could_be_same(one.client, item.new, item.reached):
                    return one
        for contact in item.reached:
            if (made := self._fresh.people.get((item.person, contact))) is not None:
                one = made.known(self._now)
                if is_same_person(one.client, item.new):
                    return one
        return None

    def _known(self, item: _Item) -> Known | None:
        """Return the client of the file that is this one."""
        for one in self._load(self._keys[key] for key in item.numbers if key in self._keys):
            if could_be_same(one.client, item.new, item.reached):
                return one
        people = (self._reached.get((item.person, key), ()) for key in item.reached)
        for one in self._load(chain.from_iterable(people)):
            if is_same_person(one.client, item.new):
                return one
        return None

    def _load(self, ids: Iterable[int]) -> Iterator[Known]:
        for client_id in dict.fromkeys(ids):
            if client_id not in self._loaded:
                self._loaded[client_id] = known_client(self._tx, client_id)
            found = self._loaded[client_id]
            if found is not None:
                yield found

    def _create(self, item: _Item) -> None:
        client_id = self._plan.rows.add(self._tx, item.new, item, item.normalised)
        self._claim(item, client_id)
        made = _Made(client_id, item)
        for key in item.numbers:
            self._fresh.numbers.setdefault(key, made)
        for contact in item.reached:
            self._fresh.people.setdefault((item.person, contact), made)

    def _add(self, item: _Item, known: Known) -> Outcome | None:
        """Add to a known client; two lines for one client come one after the other."""
        added = addition(
            known.client, known, item.new, item, item.normalised, has_photo=known.has_photo
        )  # fmt: skip
        if added and known.client.id in self._touched and not self._dry_run:
            return None
        self._claim(item, known.client.id)
        if not added:
            return Outcome.UNCHANGED
        self._touched.add(known.client.id)
        self._plan.rows.additions.append((known.client, added))
        return Outcome.UPDATED

    def _claim(self, item: _Item, client_id: int) -> None:
        """Plan the keys that this client will be known by; a number that is taken stays so."""
        self._fresh.contents.add(item.content)
        claimed = self._plan.rows.keys
        for key in (item.content, *item.numbers):
            if key not in self._keys:
                claimed.setdefault(key, client_id)
