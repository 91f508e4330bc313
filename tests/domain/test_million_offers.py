"""A million random offers against the rules written once more, in another way.

What clients told is drawn as it is recorded, in words; what these words mean is written here by
hand, so that reading, weighing and deciding are judged together.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count

import pytest

from shop_app.domain.allergens import AllergenState, eu_allergens
from shop_app.domain.allergies import (
    Allergy,
    AllergyKnowledge,
    AllergyStatus,
    CrossContact,
    DietaryKind,
    Severity,
    ToldBy,
)
from shop_app.domain.concerns import guest_of
from shop_app.domain.offers import Answer, Food, Guest, decide
from shop_app.services.concerns import RECORDED_WORDS

TODAY = date(2025, 11, 22)
CODES = [code for code, _ in eu_allergens()]
CONTAINS, MAY, FREE, UNKNOWN = (
    AllergenState.CONTAINS, AllergenState.MAY_CONTAIN, AllergenState.FREE_OF,
    AllergenState.UNKNOWN,
)  # fmt: skip
ALLERGY, INTOLERANCE = DietaryKind.ALLERGY, DietaryKind.INTOLERANCE
HARMS = {ALLERGY, INTOLERANCE}
MEANS: dict[str, set[str]] = {
    "noix": {"nuts"}, "hazelnuts": {"nuts"}, "fruits à coque": {"nuts"}, "nuts": {"nuts"},
    "lait": {"milk"}, "lactose": {"milk"}, "milk": {"milk"}, "dairy": {"milk"},
    "gluten": {"gluten"}, "blé": {"gluten"}, "wheat": {"gluten"}, "arachides": {"peanuts"},
    "peanuts": {"peanuts"}, "poisson": {"fish"}, "cod": {"fish"}, "œufs": {"eggs"},
    "oeufs": {"eggs"}, "sésame": {"sesame"}, "tahini": {"sesame"}, "huîtres": {"molluscs"},
    "moutarde": {"mustard"}, "céleri": {"celery"}, "crevettes": {"crustaceans"},
    "fruits de mer": {"crustaceans", "molluscs"}, "lupin": {"lupin"}, "soja": {"soybeans"},
    "sulfites": {"sulphites"}, "latex": {"latex"}, "kiwi": {"kiwi"}, "lys": {"lys"},
    "zorglub": {"zorglub"},
}  # fmt: skip
BETWEEN = (", ", " et ", " / ", " & ", "; ", " and ", " + ", " ou ")
SPECIES: dict[str, set[str]] = {
    "": set(), "pécan": {"nuts"}, "pignons": {"pignons"}, "langoustine": {"crustaceans"},
}  # fmt: skip
DIETS: dict[str, set[str]] = {
    "vegan": {"milk", "eggs", "fish", "crustaceans", "molluscs"},
    "végétalienne": {"milk", "eggs", "fish", "crustaceans", "molluscs"},
    "végétarien": {"fish", "crustaceans", "molluscs"},
    "végétarien sans gluten": {"fish", "crustaceans", "molluscs", "gluten"},
    "halal": set(), "casher": {"crustaceans", "molluscs"}, "sans porc": set(),
    "coeliac": {"gluten"}, "maladie cœliaque": {"gluten"}, "coeliac, no pork": {"gluten"},
    "sans gluten": {"gluten"}, "pregnancy": set(),
}  # fmt: skip
TOLD_WHOLE = {"coeliac", "maladie cœliaque", "sans gluten"}
STRICT = TOLD_WHOLE | {"végétarien sans gluten", "coeliac, no pork"}
DAYS = (TODAY, TODAY - timedelta(150), TODAY - timedelta(200), TODAY - timedelta(500),
        TODAY + timedelta(2))  # fmt: skip
_ids = count(1)


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of a guest, and what is written without being recorded."""

    known: AllergyKnowledge
    mentioned: tuple[str, ...] = ()


def an_item(dice: random.Random) -> Allergy:
    kind = dice.choice((ALLERGY, ALLERGY, INTOLERANCE, DietaryKind.AVERSION, DietaryKind.DIET))
    words = dice.choice(list(DIETS)) if kind is DietaryKind.DIET else dice.choice(list(MEANS))
    if kind is not DietaryKind.DIET and dice.random() < 0.3:
        words += dice.choice(BETWEEN) + dice.choice(list(MEANS))
    species = "" if kind is DietaryKind.DIET else dice.choice(("", "", *SPECIES))
    day = dice.choice((TODAY, *DAYS))
    return Allergy(
        next(_ids), 1, 1, kind, words, species, dice.choice(list(Severity)), dice.random() < 0.1,
        "", "", ToldBy.CLIENT, day, "", day, "", dice.choice(list(CrossContact)),
    )  # fmt: skip


def somebody(dice: random.Random) -> Told:
    items = tuple(an_item(dice) for _ in range(dice.choice((0, 0, 1, 1, 2, 3))))
    known = AllergyKnowledge(
        dice.choice((AllergyStatus.NONE_KNOWN, *AllergyStatus)),
        dice.choice((None, TODAY, *DAYS)), "", 1, items, dice.random() < 0.05,
    )  # fmt: skip
    return Told(known, ("allergie aux noix ?",) if dice.random() < 0.05 else ())


def a_food(dice: random.Random) -> Food:
    known = dice.sample(CODES, dice.randint(0, len(CODES)))
    states = {code: dice.choice(list(AllergenState)) for code in known}
    if dice.random() < 0.4:
        states = dict.fromkeys(CODES, FREE)
        states |= {code: dice.choice((MAY, UNKNOWN, FREE)) for code in dice.sample(CODES, 2)}
    texts = ("", "", "kiwi, banane", "au lys", "pignons, basilic", "zorglub")
    return Food("Plat", states, dice.choice(texts))


GRAVITY = {Answer.OFFER: 0, Answer.ASK: 1, Answer.NEVER: 2}


def must_be(food: Food, told: Told) -> Answer:
    """What the issue's words ask for."""
    answers = [Answer.ASK if too_little_is_known(told) else Answer.OFFER]
    answers += [of_item(food, item) for item in told.known.items]
    return max(answers, key=GRAVITY.__getitem__)


def too_little_is_known(told: Told) -> bool:
    known = told.known
    harmful = [item for item in known.items if item.kind in HARMS]
    if told.mentioned or known.ask_each_time:
        return True
    if not harmful and known.status is not AllergyStatus.NONE_KNOWN:
        return True  # never asked, declined, or has something nobody named
    severe = any(is_severe(item) for item in harmful)
    oldest = min((item.confirmed_on for item in harmful), default=known.confirmed_on)
    age = None if oldest is None else (TODAY - oldest).days
    return age is None or not 0 <= age <= (183 if severe else 365)


def is_severe(item: Allergy) -> bool:
    return item.severity is Severity.SEVERE or item.carries_adrenaline


def cells(food: Food, item: Allergy) -> list[AllergenState]:
    parts = [item.allergen]
    if item.kind is not DietaryKind.DIET:
        for sign in BETWEEN:
            parts = [each for one in parts for each in one.split(sign)]
    means = DIETS if item.kind is DietaryKind.DIET else MEANS
    truth = set().union(*(means[part] for part in parts), SPECIES[item.species])
    return [
        food.states.get(one, UNKNOWN)
        if one in CODES
        else (CONTAINS if one in food.text else UNKNOWN)
        for one in truth
    ]


def of_item(food: Food, item: Allergy) -> Answer:  # noqa: PLR0911 - one return a rule
    found = cells(food, item)
    if item.kind is DietaryKind.AVERSION:
        return Answer.ASK if CONTAINS in found else Answer.OFFER
    if CONTAINS in found:
        return Answer.NEVER
    if item.kind is DietaryKind.DIET:
        if item.allergen in STRICT and {MAY, UNKNOWN} & set(found):
            return Answer.NEVER
        return Answer.OFFER if item.allergen in TOLD_WHOLE else Answer.ASK
    unsaid = item.kind is ALLERGY and item.severity is Severity.UNKNOWN
    grave = is_severe(item) or unsaid
    if UNKNOWN in found and grave:
        return Answer.NEVER
    shunned = is_severe(item) or item.cross_contact is CrossContact.YES
    if MAY in found and (shunned or (grave and item.cross_contact is not CrossContact.NO)):
        return Answer.NEVER
    return Answer.ASK if {MAY, UNKNOWN} & set(found) else Answer.OFFER


Rule = Callable[[Food, list[Told]], Answer]


def the_rule(food: Food, table: list[Told]) -> Answer:
    return decide(food, [as_guest(one) for one in table]).answer


def as_guest(told: Told) -> Guest:
    return guest_of("?", told.known, TODAY, RECORDED_WORDS, told.mentioned)


def violations(rule: Rule, number: int, seed: int) -> int:
    """How many of that many offers are answered otherwise than they must be."""
    return sum(
        rule(food, table) is not max((must_be(food, one) for one in table), key=GRAVITY.__getitem__)
        for food, table in offers(number, seed)
    )


def offers(number: int, seed: int) -> Iterator[tuple[Food, list[Told]]]:
    dice = random.Random(seed)  # noqa: S311 - no secret
    people = [somebody(dice) for _ in range(max(200, number // 80))]
    foods = [a_food(dice) for _ in range(400)]
    for _ in range(number):
        table = [dice.choice(people)]
        if dice.random() < 0.1:
            table.append(dice.choice(people))
        yield dice.choice(foods), table


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_a_million_random_offers_break_no_rule(seed: int) -> None:
    seen: dict[int, Guest] = {}

    def quickly(food: Food, table: list[Told]) -> Answer:
        """The rule, reading what each guest told once."""
        for one in table:
            if id(one) not in seen:
                seen[id(one)] = as_guest(one)
        return decide(food, [seen[id(one)] for one in table]).answer

    assert violations(quickly, 250_000, seed) == 0


def test_every_answer_is_met_with_for_every_kind() -> None:
    """Offers that all end in one answer would prove nothing."""
    met = {
        (item.kind, of_item(food, item))
        for food, table in offers(20_000, 9)
        for one in table
        for item in one.known.items
    }
    impossible = {(DietaryKind.AVERSION, Answer.NEVER)}
    assert met == {(kind, answer) for kind in DietaryKind for answer in Answer} - impossible


def of_items(change: Callable[[Allergy], Allergy]) -> Rule:
    """A rule that hears every item otherwise than it was told."""

    def rule(food: Food, table: list[Told]) -> Answer:
        heard = [
            replace(one, known=replace(one.known, items=tuple(map(change, one.known.items))))
            for one in table
        ]
        return the_rule(food, heard)

    return rule


def of_guests(change: Callable[[Guest, Told], Guest]) -> Rule:
    """A rule that takes guests for others than they are."""
    return lambda food, table: decide(food, [change(as_guest(one), one) for one in table]).answer


def of_cells(change: Callable[[AllergenState], AllergenState]) -> Rule:
    """A rule that reads the cells of a food otherwise than they are."""

    def rule(food: Food, table: list[Told]) -> Answer:
        states = {code: change(food.state(code)) for code in CODES}
        return the_rule(replace(food, states=states), table)

    return rule


def of_table(change: Callable[[list[Told]], list[Told]]) -> Rule:
    return lambda food, table: the_rule(food, change(table))


def mild_where_unsaid(item: Allergy) -> Allergy:
    unsaid = item.severity is Severity.UNKNOWN
    return replace(item, severity=Severity.MILD) if unsaid else item


def first_of_a_line(item: Allergy) -> Allergy:
    return replace(item, allergen=item.allergen.split(",")[0].split(" et ")[0])


WRONG: dict[str, Rule] = {
    "unknown cells pass": of_cells(lambda state: FREE if state is UNKNOWN else state),
    "traces pass": of_cells(lambda state: FREE if state is MAY else state),
    "what is contained is a trace": of_cells(lambda state: MAY if state is CONTAINS else state),
    "species is not heard": of_items(lambda item: replace(item, species="")),
    "the first of a line is heard": of_items(first_of_a_line),
    "unsaid severity is mild": of_items(mild_where_unsaid),
    "adrenaline is not heard": of_items(lambda item: replace(item, carries_adrenaline=False)),
    "traces never matter": of_items(lambda item: replace(item, cross_contact=CrossContact.NO)),
    "allergies are intolerances": of_items(
        lambda item: replace(item, kind=INTOLERANCE) if item.kind is ALLERGY else item
    ),
    "diets are likings": of_items(
        lambda item: (
            replace(item, allergen="zorglub", kind=DietaryKind.AVERSION)
            if item.kind is DietaryKind.DIET
            else item
        )
    ),
    "only the first item counts": of_guests(
        lambda guest, _: replace(guest, concerns=guest.concerns[:1])
    ),
    "the answer outweighs the items": of_guests(
        lambda guest, told: replace(guest, status=told.known.status)
    ),
    "never asked is none": of_guests(
        lambda guest, _: (
            replace(guest, status=AllergyStatus.NONE_KNOWN)
            if guest.status is AllergyStatus.NOT_ASKED
            else guest
        )
    ),
    "old is fresh": of_guests(lambda guest, _: replace(guest, is_stale=False)),
    "ask each time is forgotten": of_guests(lambda guest, _: replace(guest, ask_each_time=False)),
    "what is mentioned is passed over": of_guests(lambda guest, _: replace(guest, mentioned=())),
    "the last guest decides": of_table(lambda table: table[-1:]),
}


@pytest.mark.parametrize("planted", WRONG.values(), ids=WRONG)
def test_a_planted_wrong_rule_is_caught(planted: Rule) -> None:
    assert violations(planted, 6_000, 5)
