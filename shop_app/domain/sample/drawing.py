"""Drawing one client after another, so that any shop has all that a counter meets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.clients import NewClient
from shop_app.domain.follow_ups import FollowUpKind
from shop_app.domain.occasions import OccasionKind
from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.sample.allergies import allergies_of, told_on
from shop_app.domain.sample.baskets import SampleVisit, is_sold
from shop_app.domain.sample.belongings import Owner, belongings_of
from shop_app.domain.sample.clients import SampleClient, SampleNote, SampleOccasion, World
from shop_app.domain.sample.contacts import contacts, organisation
from shop_app.domain.sample.follow_ups import SampleFollowUp, Since, asked_by_rules
from shop_app.domain.sample.histories import stay_of, visit_days
from shop_app.domain.sample.own_values import own_of
from shop_app.domain.sample.people import Person, birthday, person
from shop_app.domain.sample.preferences import seen, told
from shop_app.domain.sample.sayings import fitting
from shop_app.domain.sample.tailoring import Customer, tailoring_of
from shop_app.domain.sample.visiting import (
    Habits,
    habits_of,
    not_for,
    visit_taking,
    visits_on,
)

_BEFORE_HISTORY, _LONGEST_BEFORE = 0.4, 5 * 365
_LATELY = 60
_EVERY, _ARRANGED = 25, 400
"""Of each 25 clients some are arranged, so that even a small shop shows everything today; the
first 400 only, so that a large one is not buried."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Which client of how many is drawn."""

    number: int
    of: int

    def is_arranged(self, place: int) -> bool:
        """Tell whether this is the client at `place` of each 25."""
        return self.number < _ARRANGED and self.number % _EVERY == place


def drawn_client(rng: Random, world: World, turn: Turn) -> SampleClient:
    """Draw a whole client."""
    calendar = world.calendar
    this_year = calendar.day(calendar.today).year
    who = person(rng, world.names, this_year)
    start = first_day(rng, turn, calendar.today)
    allergies = allergies_of(rng, world.trade.allergies)
    avoided = allergies.avoided | not_for(woman=who.woman, age=this_year - who.born)
    habits = habits_of(rng, world, avoided, woman=who.woman)
    visits, left_open = _visits(rng, world, turn, habits, max(start, 0))
    days = [visit.day for visit in visits] or [max(start, 0)]
    since = Since(calendar.today, who.woman, left_open)
    return SampleClient(
        new=_new_client(rng, world, turn, who),
        created_at=_created_at(world, start, visits),
        visits=tuple(visits),
        allergies=allergies,
        told=told_on(rng, days, len(world.trade.staff)),
        preferences=(
            *told(rng, world.trade, visits, avoided),
            *seen(world.trade, visits),
        ),
        notes=tuple(_notes(rng, world, habits, visits, allergies.status)),
        follow_ups=(
            *asked_by_rules(rng, world.trade, visits, since),
            *_by_hand(rng, world, turn, visits, habits),
        ),
        occasions=tuple(_occasions(rng, world, turn)),
        belongings=belongings_of(
            world.trade.belongings,
            world.names,
            Owner(who, visits, avoided, turn.number),
            calendar.today,
        ),
        tailoring=tailoring_of(
            world.trade.tailoring,
            world.trade.products,
            Customer(f"{turn.number} {who.family_name} {who.born}", visits, avoided),
            calendar.today,
        ),
        own=own_of(
            world.trade.own,
            f"{turn.number} {who.family_name} {who.born}",
            avoided,
            calendar.day(calendar.today),
        ),
    )


def first_day(rng: Random, turn: Turn, today: int) -> int:
    """Return the number of the day on which a client first came: the first clients long ago."""
    when = (turn.number + rng.random()) / turn.of
    if when < _BEFORE_HISTORY:
        return int((when / _BEFORE_HISTORY - 1) * _LONGEST_BEFORE)
    return int((when - _BEFORE_HISTORY) / (1 - _BEFORE_HISTORY) * (today - 10))


def _created_at(world: World, start: int, visits: Sequence[SampleVisit]) -> datetime:
    if start < 0:
        return world.calendar.noons[0] + timedelta(days=start)
    return visits[0].at if visits else world.calendar.noons[start]


def _visits(
    rng: Random, world: World, turn: Turn, habits: Habits, start: int
) -> tuple[list[SampleVisit], int | None]:
    """The history, and the day of a visit whose follow-up is still to do today."""
    calendar, pace = world.calendar, world.trade.paces.pick(rng)
    days = visit_days(rng, pace, calendar, stay_of(rng, pace, start, calendar.today))
    called = called_back(rng, world, habits) if turn.is_arranged(3) else None
    if called is None or called[0] < start:
        return visits_on(rng, world, habits, days), None
    day, product = called
    visits = visits_on(rng, world, habits, [one for one in days if one < day])
    return [*visits, visit_taking(rng, world, habits, day, [product])], day


def called_back(rng: Random, world: World, habits: Habits) -> tuple[int, int] | None:
    """Return a day and a product of that month by which a rule asks for a contact about now."""
    calendar = world.calendar
    for rule in rng.sample(world.trade.rules, len(world.trade.rules)):
        day = calendar.open_day(calendar.today - rule.rule.delay_days - rng.randint(0, 3))
        sold = [
            product
            for product in sorted(rule.products)
            if day >= 0
            and not world.trade.products[product].tags & habits.tastes.avoided
            and _is_sold(world, product, calendar.months[day] - 1)
        ]
        if sold:
            return day, rng.choice(sold)
    return None


def _is_sold(world: World, product: int, month: int) -> bool:
    shelves = world.trade.shelves
    return any(is_sold(shelves, category, month, product) for category in shelves)


def _new_client(rng: Random, world: World, turn: Turn, who: Person) -> NewClient:
    return NewClient(
        title=who.title,
        given_name=who.given_name,
        family_name=who.family_name,
        name_as_said=who.name_as_said,
        pronunciation=who.pronunciation,
        organisation=organisation(rng, world.places, who) if rng.random() < 0.05 else "",  # noqa: PLR2004
        language=who.language,
        birthday=_birthday(rng, world, turn, who.born),
        ref=client_ref(turn.number),
        card_code=card_code(rng, turn.number) if rng.random() < 0.3 else "",  # noqa: PLR2004
        contact_points=contacts(rng, world.places, who),
    )


def client_ref(number: int) -> str:
    """Return the shop's own number of a client."""
    return f"C{number + 1:05d}"


def card_code(rng: Random, number: int) -> str:
    """Return the thirteen digits of a loyalty card (EAN-13 in the range shops use themselves)."""
    digits = f"29{rng.randrange(1000):03d}{number % 10_000_000:07d}"
    total = sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits))
    return f"{digits}{-total % 10}"


def _birthday(rng: Random, world: World, turn: Turn, born: int) -> PartialDate | None:
    if turn.is_arranged(7):
        return birthday(rng, born, near_day(rng, world))
    return birthday(rng, born) if rng.random() < 0.42 else None  # noqa: PLR2004


def near_day(rng: Random, world: World) -> tuple[int, int]:
    """Return the month and day of a day near today."""
    near = world.calendar.day(world.calendar.today + rng.randint(-5, 12))
    return near.month, near.day


def _notes(
    rng: Random,
    world: World,
    habits: Habits,
    visits: Sequence[SampleVisit],
    answer: AllergyStatus,
) -> list[SampleNote]:
    if not visits:
        return []
    texts, many = world.trade.texts, min(1.0, len(visits) / 14)
    number = (rng.random() < 0.12 + 0.4 * many) + (rng.random() < 0.2 * many)
    said = fitting(rng, texts.notes, habits.tastes.avoided, number)
    mentioned = 0.035 if answer is AllergyStatus.NOT_ASKED else 0.012
    if rng.random() < mentioned:
        said += fitting(rng, texts.mentions, habits.tastes.avoided, 1)
    return [
        SampleNote(one.about(woman=habits.woman), visit.at + timedelta(minutes=4), visit.staff)
        for one, visit in ((one, rng.choice(visits)) for one in said)
    ]


def _by_hand(
    rng: Random, world: World, turn: Turn, visits: Sequence[SampleVisit], habits: Habits
) -> list[SampleFollowUp]:
    """What the staff noted to do after a visit of late: a call, or an apology owed."""
    today = world.calendar.today
    if not visits or visits[-1].day < today - _LATELY:
        return []
    last, texts, found = visits[-1], world.trade.texts, []
    if turn.is_arranged(13):
        said = texts.apologies.pick(rng).about(woman=habits.woman)
        found.append(_noted(FollowUpKind.APOLOGY, said, last, today - rng.randint(0, 2)))
    if turn.number < _ARRANGED and turn.number % 5 == 1:
        due = today + rng.randint(-2, 9)
        for one in fitting(rng, texts.to_do, habits.tastes.avoided, 1):
            said = one.about(woman=habits.woman)
            found.append(_noted(FollowUpKind.FOLLOW_UP, said, last, due))
    return found


def _noted(kind: FollowUpKind, text: str, last: SampleVisit, due: int) -> SampleFollowUp:
    return SampleFollowUp(kind, text, max(due, last.day), last.day, last.staff)


def _occasions(rng: Random, world: World, turn: Turn) -> list[SampleOccasion]:
    near = turn.is_arranged(17)
    if not near and rng.random() >= 0.09:  # noqa: PLR2004
        return []
    month, day = near_day(rng, world) if near else (rng.randint(1, 12), rng.randint(1, 28))
    on = PartialDate(None, month, day)
    if rng.random() < 0.4:  # noqa: PLR2004
        return [SampleOccasion(OccasionKind.WEDDING, "", on)]
    label = world.trade.texts.occasions.pick(rng).of_woman
    return [SampleOccasion(OccasionKind.OTHER, label, on)]
