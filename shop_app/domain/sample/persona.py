"""The client whose card shows most, told by the trade's data file and placed around today."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.clients import NewClient
from shop_app.domain.links import LinkKind
from shop_app.domain.sample.allergies import SampleAllergies, Told
from shop_app.domain.sample.baskets import SampleVisit, Tastes
from shop_app.domain.sample.belongings import Belongings, SampleLink, SamplePromise
from shop_app.domain.sample.clients import SampleClient, SampleNote, World
from shop_app.domain.sample.contacts import all_contacts
from shop_app.domain.sample.drawing import card_code, client_ref
from shop_app.domain.sample.follow_ups import Since, asked_by_rules
from shop_app.domain.sample.histories import Stay, visit_days
from shop_app.domain.sample.own_values import own_of
from shop_app.domain.sample.people import Person, birthday_on
from shop_app.domain.sample.preferences import SamplePreference, seen
from shop_app.domain.sample.tailoring import Customer, tailoring_of
from shop_app.domain.sample.trades import Persona, Trade
from shop_app.domain.sample.visiting import (
    Habits,
    not_for,
    own_hour,
    visit_taking,
    visits_on,
)

PERSONA_REF = client_ref(0)
"""The number under which the shop keeps this client: its first."""

_LATE, _BIRTHDAY_AGO, _LOYALTY, _KNOWN_BEFORE = 2, 3, 0.72, 4 * 365
_LEAST_GAP = 0.7


def persona_client(rng: Random, world: World) -> SampleClient:
    """Return the persona with a history that leads up to today."""
    one, calendar = world.trade.persona, world.calendar
    habits = _habits(rng, world, one)
    visits = _visits(rng, world, one, habits)
    last = visits[-1]
    since = Since(calendar.today, woman=True, left_open=last.day)
    promise = SamplePromise(one.promise, calendar.today, last.day, last.staff)
    husband = SampleLink(LinkKind.PARTNER, f"Marc {one.family_name}", True, visits[0].day)
    return SampleClient(
        new=_new_client(rng, world, one),
        created_at=calendar.noons[0] - timedelta(days=_KNOWN_BEFORE),
        visits=tuple(visits),
        allergies=SampleAllergies(AllergyStatus.HAS, one.allergies, one.avoided),
        told=Told(visits[0].day, 0, visits[-2].day, 0),
        preferences=(*_told(one, visits), *seen(world.trade, visits)[:1]),
        notes=(SampleNote(one.note, visits[-4].at + timedelta(minutes=6), visits[-4].staff),),
        follow_ups=tuple(asked_by_rules(rng, world.trade, visits, since)),
        occasions=(),
        belongings=Belongings(links=(husband,), promises=(promise,)),
        tailoring=tailoring_of(
            world.trade.tailoring,
            world.trade.products,
            Customer(one.family_name, visits, frozenset()),
            calendar.today,
            always=True,
        ),
        own=own_of(
            world.trade.own, one.family_name, one.avoided, calendar.day(calendar.today),
            all_first=True,
        ),
    )  # fmt: skip


def _new_client(rng: Random, world: World, one: Persona) -> NewClient:
    near = world.calendar.day(world.calendar.today - _BIRTHDAY_AGO)
    named = Person(
        woman=True, born=one.born, title=one.title, given_name=one.given_name,
        family_name=one.family_name,
    )  # fmt: skip
    return NewClient(
        title=one.title,
        given_name=one.given_name,
        family_name=one.family_name,
        pronunciation=one.pronunciation,
        birthday=birthday_on(one.born, near.month, near.day),
        ref=PERSONA_REF,
        card_code=card_code(rng, 0),
        contact_points=all_contacts(rng, world.places, named),
    )


def _habits(rng: Random, world: World, one: Persona) -> Habits:
    """Takes nothing but favourites and what else their categories hold."""
    trade = world.trade
    favourites = {
        category: product
        for product in reversed(one.favourites)
        for category, months in trade.shelves.items()
        if any(shelf is not None and product in shelf.values for shelf in months)
    }
    basket = tuple(line for line in trade.basket if line.category in favourites)
    age = world.calendar.day(world.calendar.today).year - one.born
    avoided = one.avoided | not_for(woman=True, age=age)
    tastes = Tastes(replace(trade, basket=basket), favourites, _LOYALTY, avoided)
    return Habits(tastes, own_hour(rng, world.calendar), one.covers, 0, woman=True)


def _visits(rng: Random, world: World, one: Persona, habits: Habits) -> list[SampleVisit]:
    """Regular to the last visit, whose follow-up fell due two days ago (or as open days allow)."""
    calendar, every = world.calendar, (one.pace.every or (1, 1))[0]
    last = calendar.open_day(calendar.today - _delay(world.trade, one) - _LATE)
    before = visit_days(rng, one.pace, calendar, Stay(0, last - round(_LEAST_GAP * every)))
    visits = visits_on(rng, world, habits, before)
    final = visit_taking(rng, world, habits, last, one.last_taken)
    final = final._replace(note=one.last_note, staff=0)
    return [*visits, final if final.covers is None else final._replace(covers=one.covers)]


def _delay(trade: Trade, one: Persona) -> int:
    return min(
        rule.rule.delay_days for rule in trade.rules if not rule.products.isdisjoint(one.last_taken)
    )


def _told(one: Persona, visits: list[SampleVisit]) -> list[SamplePreference]:
    spread = [visits[-min(len(visits), 2 + 3 * place)] for place in range(len(one.tastes))]
    return [
        SamplePreference(taste, visit.day, visit.staff)
        for taste, visit in zip(one.tastes, spread, strict=True)
    ]
