"""Whom sample clients belong to, what they wish, wear, lend, and were promised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from shop_app.domain.links import LinkKind
from shop_app.domain.promises import PromiseState
from shop_app.domain.sample.baskets import SampleVisit
from shop_app.domain.sample.people import Names, Person, person
from shop_app.domain.sample.sayings import Saying
from shop_app.domain.sample.trades import BelongingTexts, LentSaying, SampleSizes
from shop_app.domain.sample.weighted import Weighted, weighted

_LINKED, _LINKED_TO_CLIENT, _ALONG = 0.22, 0.6, 0.55
_WISHES, _FULFILLED = 0.12, 0.35
_WEARS, _GREW = 0.5, 0.15
_LENT, _BACK = 0.07, 0.6
_PROMISED, _KEPT = 0.1, 0.75
_OF_LATE = 45
_GENERATIONS = 60
"""Years between a client's birth and the day a relative is drawn for: about their own age."""
_KINDS: Weighted[LinkKind] = weighted([
    (LinkKind.PARTNER, 5), (LinkKind.FRIEND, 3), (LinkKind.SIBLING, 1),
    (LinkKind.HOUSEHOLD, 1), (LinkKind.ASSISTANT, 1),
])  # fmt: skip
_FAMILY = (LinkKind.PARTNER, LinkKind.CHILD, LinkKind.CHILD, LinkKind.SIBLING)


@dataclass(frozen=True, slots=True)
class SampleLink:
    """Somebody by name, or where `before` is set the client that came so many places before."""

    kind: LinkKind
    name: str
    comes_along: bool
    noted: int
    before: int | None = None


@dataclass(frozen=True, slots=True)
class SampleWish:
    """A wish; days by number, the price in minor units."""

    text: str
    price: int
    wished: int
    noted_by: int
    wanted_by: int | None = None
    fulfilled: int | None = None


@dataclass(frozen=True, slots=True)
class SampleSize:
    """A size noted on a day by number."""

    garment: str
    size: str
    system: str
    noted: int
    noted_by: int


@dataclass(frozen=True, slots=True)
class SampleLent:
    """A thing lent; days by number."""

    what: str
    ours: bool
    since: int
    due: int
    noted_by: int
    returned: int | None = None


@dataclass(frozen=True, slots=True)
class SamplePromise:
    """A promise; days by number."""

    text: str
    due: int
    made: int
    made_by: int
    state: PromiseState = PromiseState.OPEN
    closed: int | None = None


@dataclass(frozen=True, slots=True)
class Belongings:
    """All of these of one client."""

    links: tuple[SampleLink, ...] = ()
    wishes: tuple[SampleWish, ...] = ()
    sizes: tuple[SampleSize, ...] = ()
    lent: tuple[SampleLent, ...] = ()
    promises: tuple[SamplePromise, ...] = ()


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose belongings are drawn: who they are, when they came, and their number in the shop."""

    who: Person
    visits: Sequence[SampleVisit]
    avoided: frozenset[str]
    number: int


def belongings_of(texts: BelongingTexts, names: Names, owner: Owner, today: int) -> Belongings:
    """Draw what belongs to a client who has come; by dice of their own, so that nobody else's fall.

    The same person of the same sample always draws the same.
    """
    who = owner.who
    rng = Random(f"{owner.number} {who.given_name} {who.family_name} {who.born}")  # noqa: S311
    if not owner.visits:
        return Belongings()
    return Belongings(
        tuple(_links(rng, names, owner)),
        tuple(_wishes(rng, texts, owner, today)),
        tuple(_sizes(rng, texts, owner)),
        tuple(_lent(rng, texts, owner, today)),
        tuple(_promises(rng, texts, owner, today)),
    )


def _links(rng: Random, names: Names, owner: Owner) -> list[SampleLink]:
    if rng.random() >= _LINKED:
        return []
    noted, along = rng.choice(owner.visits).day, rng.random() < _ALONG
    if owner.number > 1 and rng.random() < _LINKED_TO_CLIENT:
        kind = _KINDS.pick(rng)
        return [SampleLink(kind, "", along, noted, rng.randint(1, min(owner.number - 1, 40)))]
    named = person(rng, names, owner.who.born + _GENERATIONS)
    return [
        SampleLink(rng.choice(_FAMILY), f"{named.given_name} {owner.who.family_name}", along, noted)
    ]


def _wishes(rng: Random, texts: BelongingTexts, owner: Owner, today: int) -> list[SampleWish]:
    if rng.random() >= _WISHES:
        return []
    found, visit = texts.wishes.pick(rng), rng.choice(owner.visits)
    if found.tags & owner.avoided:
        return []
    fulfilled = None
    if rng.random() < _FULFILLED:
        fulfilled = min(today, visit.day + rng.randint(5, 60))
    wanted = today + rng.randint(10, 60) if rng.random() < _FULFILLED else None
    return [SampleWish(found.text, found.price, visit.day, visit.staff, wanted, fulfilled)]


def _sizes(rng: Random, texts: BelongingTexts, owner: Owner) -> list[SampleSize]:
    chance = _WEARS if len(texts.sizes) > 1 else _WEARS / 6
    return [
        one for sizes in texts.sizes if rng.random() < chance for one in _worn(rng, sizes, owner)
    ]


def _worn(rng: Random, sizes: SampleSizes, owner: Owner) -> list[SampleSize]:
    """One size, and what it became where it changed meanwhile."""
    place, first, last = rng.randrange(len(sizes.of)), owner.visits[0], owner.visits[-1]
    found = [SampleSize(sizes.garment, sizes.of[place], sizes.system, first.day, first.staff)]
    if last.day > first.day and place + 1 < len(sizes.of) and rng.random() < _GREW:
        grown = sizes.of[place + 1]
        found.append(SampleSize(sizes.garment, grown, sizes.system, last.day, last.staff))
    return found


def _lent(rng: Random, texts: BelongingTexts, owner: Owner, today: int) -> list[SampleLent]:
    if rng.random() >= _LENT:
        return []
    one: LentSaying = texts.lent.pick(rng)
    visit = owner.visits[-1]
    due = visit.day + rng.randint(10, 40)
    returned = None
    if rng.random() < _BACK or due < today - _OF_LATE:
        returned = min(today, due + rng.randint(-5, 5))
    returned = None if returned is None else max(visit.day, returned)
    return [SampleLent(one.what, one.ours, visit.day, due, visit.staff, returned)]


def _promises(rng: Random, texts: BelongingTexts, owner: Owner, today: int) -> list[SamplePromise]:
    if rng.random() >= _PROMISED:
        return []
    said: Saying = texts.promises.pick(rng)
    visit = owner.visits[-1]
    text, due = said.about(woman=owner.who.woman), visit.day + rng.randint(2, 25)
    if due >= today - 3 and visit.day >= today - _OF_LATE:
        return [SamplePromise(text, due, visit.day, visit.staff)]
    state = PromiseState.KEPT if rng.random() < _KEPT else PromiseState.DROPPED
    return [SamplePromise(text, due, visit.day, visit.staff, state, min(due, today))]
