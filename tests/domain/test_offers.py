"""May it be offered: a million random offers against rules written once more, in another way."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from shop_app.domain.allergens import AllergenState, eu_allergens
from shop_app.domain.allergies import (
    Allergy,
    AllergyKnowledge,
    AllergyStatus,
    DietaryKind,
    Severity,
    ToldBy,
)
from shop_app.domain.diets import diets
from shop_app.domain.offers import (
    Answer,
    Concern,
    Decision,
    Food,
    Guest,
    Why,
    concern_of,
    decide,
    gravest,
    guest_of,
    unknown_guests,
)
from shop_app.services.allergen_words import allergens_in

CODES = [code for code, _ in eu_allergens()]
STATES = list(AllergenState)
TODAY = date(2025, 11, 22)
CONTAINS, MAY, FREE, UNKNOWN = (
    AllergenState.CONTAINS, AllergenState.MAY_CONTAIN, AllergenState.FREE_OF,
    AllergenState.UNKNOWN,
)  # fmt: skip


def named(text: str) -> list[str]:
    return [one.allergen for one in allergens_in(text)]


def item(allergen: str, kind: DietaryKind, severity: Severity, species: str = "") -> Allergy:
    return Allergy(
        1, 1, 1, kind, allergen, species, severity, False, "", "", ToldBy.CLIENT,
        TODAY, "", TODAY, "",
    )  # fmt: skip


SYNONYMS = {
    "nuts": ["noix", "noisettes", "hazelnuts", "fruits à coque", "walnuts"],
    "milk": ["lait", "milk", "lactose", "produits laitiers"],
    "gluten": ["gluten", "blé", "wheat"],
    "peanuts": ["arachides", "cacahuètes", "peanuts"],
    "fish": ["poisson", "saumon", "cod"],
    "eggs": ["œufs", "oeufs", "eggs"],
    "sesame": ["sésame", "sesame", "tahini"],
    "molluscs": ["moules", "huîtres", "oysters"],
    "mustard": ["moutarde", "mustard"],
    "celery": ["céleri", "celery"],
}


@pytest.mark.parametrize(("code", "words"), SYNONYMS.items(), ids=SYNONYMS)
def test_what_people_call_an_allergen_means_its_code(code: str, words: list[str]) -> None:
    for one in words:
        found = concern_of(item(one, DietaryKind.ALLERGY, Severity.SEVERE), named)
        assert code in found.allergens, one


def anybody(dice: random.Random, concerns: dict[str, Concern]) -> Guest:
    some = tuple(dice.choices(list(concerns.values()), k=dice.choice((0, 0, 1, 1, 2, 3))))
    harmful = any(one.kind in {DietaryKind.ALLERGY, DietaryKind.INTOLERANCE} for one in some)
    status = AllergyStatus.HAS if harmful else dice.choice(list(AllergyStatus))
    return Guest("?", status, dice.random() < 0.2, dice.random() < 0.1, some)


def all_concerns() -> dict[str, Concern]:
    """Every kind and severity of every synonym, free allergens and diets."""
    found = {}
    words = [word for some in SYNONYMS.values() for word in some] + ["latex", "kiwi", "lys"]
    for word in words:
        for kind in DietaryKind:
            for severity in Severity:
                if kind is not DietaryKind.DIET:
                    made = concern_of(item(word, kind, severity), named)
                    found[f"{word} {kind} {severity}"] = made
    for diet in diets():
        found[diet.code] = concern_of(item(diet.code, DietaryKind.DIET, Severity.UNKNOWN), named)
    return found


def offers(number: int, seed: int) -> Iterator[tuple[Food, Guest]]:
    dice, concerns = random.Random(seed), all_concerns()  # noqa: S311 - no secret
    guests = [anybody(dice, concerns) for _ in range(2000)]
    foods = []
    for _ in range(500):
        known = dice.sample(CODES, dice.randint(0, len(CODES)))
        states = {code: dice.choice(STATES) for code in known}
        if dice.random() < 0.1:
            states = dict.fromkeys(CODES, FREE)
        foods.append(Food("Plat", states, dice.choice(("", "kiwi, banane", "au lys"))))
    for _ in range(number):
        yield dice.choice(foods), dice.choice(guests)


def violation(  # noqa: PLR0911 - one return a rule
    food: Food, guest: Guest, answer: Answer
) -> str:
    """What is wrong with an answer, "" where nothing is: the rules from the issue's words."""
    if answer is Answer.NEVER:
        return ""
    asked = guest.status in {AllergyStatus.HAS, AllergyStatus.NONE_KNOWN}
    if answer is Answer.OFFER and (not asked or guest.is_stale or guest.ask_each_time):
        return "offered to somebody of whom too little is known"
    for one in guest.concerns:
        cells = [food.states.get(code, UNKNOWN) for code in one.allergens & set(CODES)]
        free = [code for code in one.allergens if code not in CODES]
        cells += [CONTAINS if f" {code}" in f" {food.text}" else UNKNOWN for code in free]
        harms = one.kind in {DietaryKind.ALLERGY, DietaryKind.INTOLERANCE}
        if harms and CONTAINS in cells:
            return "not ruled out though it contains it"
        if harms and one.severity is Severity.SEVERE and (MAY in cells or UNKNOWN in cells):
            return "a severe allergy, and traces or the unknown were not ruled out"
        if answer is Answer.OFFER and harms and set(cells) != {FREE}:
            return "offered though it is not free of it"
        if one.kind is DietaryKind.DIET and CONTAINS in cells:
            return "against a diet"
        if one.kind is DietaryKind.DIET and answer is Answer.OFFER and set(cells) != {FREE}:
            return "offered though the diet is not known to allow it"
        if one.kind is DietaryKind.AVERSION and answer is Answer.OFFER and CONTAINS in cells:
            return "offered though it is disliked"
    return ""


Rule = Callable[[Food, list[Guest]], Decision]


def violations(rule: Rule, number: int, seed: int = 5) -> list[str]:
    wrong = (
        violation(food, guest, rule(food, [guest]).answer) for food, guest in offers(number, seed)
    )
    return [one for one in wrong if one]


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_a_million_random_offers_break_no_rule(seed: int) -> None:
    assert violations(decide, 250_000, seed) == []


def lenient(food: Food, guests: list[Guest]) -> Decision:
    """Unknown cells pass as free."""
    states = {code: FREE if food.state(code) is UNKNOWN else food.state(code) for code in CODES}
    return decide(Food(food.name, states, food.text), guests)


def forgetful(food: Food, guests: list[Guest]) -> Decision:
    """Never asked passes as none."""
    known = [
        Guest(one.name, AllergyStatus.NONE_KNOWN, concerns=one.concerns)
        if one.status is AllergyStatus.NOT_ASKED
        else one
        for one in guests
    ]
    return decide(food, known)


def brave(food: Food, guests: list[Guest]) -> Decision:
    """Traces pass."""
    states = {code: FREE if cell is MAY else cell for code, cell in food.states.items()}
    return decide(Food(food.name, states, food.text), guests)


@pytest.mark.parametrize("planted", [lenient, forgetful, brave])
def test_a_planted_wrong_rule_is_caught(planted: Rule) -> None:
    assert violations(planted, 5_000)


def test_something_can_be_offered_at_all() -> None:
    everything = dict.fromkeys(CODES, FREE)
    asked = Guest("Ana", AllergyStatus.NONE_KNOWN)
    nuts = Concern(DietaryKind.ALLERGY, "noix", frozenset({"nuts"}), Severity.SEVERE)
    allergic = Guest("Léo", AllergyStatus.HAS, concerns=(nuts,))
    assert decide(Food("Salade", everything), [asked, allergic]) == Decision(Answer.OFFER)
    assert decide(Food("Plat du jour"), [asked]) == Decision(Answer.OFFER)


def test_one_guest_decides_for_a_table_and_reasons_say_who() -> None:
    everything = dict.fromkeys(CODES, FREE) | {"milk": CONTAINS}
    milk = Concern(DietaryKind.INTOLERANCE, "lactose", frozenset({"milk"}), Severity.MILD)
    table = [Guest("Ana", AllergyStatus.NONE_KNOWN), Guest("Bo", AllergyStatus.HAS, False, False,
             (milk,)), *unknown_guests(2, "guest")]  # fmt: skip
    decision = decide(Food("Crème", everything), table)
    assert decision.answer is Answer.NEVER
    assert [(one.answer, one.guest, one.why) for one in decision.reasons] == [
        (Answer.NEVER, "Bo", Why.CONTAINS),
        (Answer.ASK, "guest 1", Why.NOT_ASKED),
        (Answer.ASK, "guest 2", Why.NOT_ASKED),
    ]


def test_for_nobody_it_is_a_question() -> None:
    assert decide(Food("Pain"), []).answer is Answer.ASK
    assert gravest([]).answer is Answer.ASK


def test_a_client_who_has_something_nobody_named_is_asked() -> None:
    known = AllergyKnowledge(AllergyStatus.HAS, TODAY)
    guest = guest_of("Ana", known, TODAY, named)
    food = Food("Salade", dict.fromkeys(CODES, FREE))
    assert [one.why for one in decide(food, [guest]).reasons] == [Why.UNNAMED]


def test_an_old_answer_and_one_of_the_future_are_asked_again() -> None:
    food = Food("Salade", dict.fromkeys(CODES, FREE))
    for day in (date(2024, 1, 1), date(2031, 1, 1)):
        guest = guest_of("A", AllergyKnowledge(AllergyStatus.NONE_KNOWN, day), TODAY, named)
        assert decide(food, [guest]).answer is Answer.ASK


def test_a_free_allergen_is_found_in_the_words_of_a_food() -> None:
    kiwi = concern_of(item("kiwi", DietaryKind.ALLERGY, Severity.MILD), named)
    guest = Guest("A", AllergyStatus.HAS, concerns=(kiwi,))
    assert decide(Food("Salade", {}, "Kiwis, menthe"), [guest]).answer is Answer.NEVER
    assert decide(Food("Salade", {}, "menthe"), [guest]).answer is Answer.ASK
    assert decide(Food("Salade", {"kiwi": FREE}), [guest]).answer is Answer.OFFER


DECIDING = {"domain/offers.py"}
"""Where an answer may be made."""


def test_nothing_else_decides() -> None:
    """No other module makes an answer, and what offers something asks this one."""
    package = Path(__file__).parents[2] / "shop_app"
    others = [
        str(path.relative_to(package))
        for path in package.rglob("*.py")
        if str(path.relative_to(package)) not in DECIDING
        and any(sign in path.read_text("utf-8") for sign in ("Decision(", "Reason(Answer"))
    ]
    assert others == []
