"""May it be offered: a million random offers against rules written once more, in another way."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
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
from shop_app.domain.concerns import concern_of, guest_of
from shop_app.domain.diets import diets
from shop_app.domain.offers import (
    Answer,
    Concern,
    Decision,
    Food,
    Guest,
    Why,
    decide,
    gravest,
    unknown_guests,
)
from shop_app.services.concerns import RECORDED_WORDS

CODES = [code for code, _ in eu_allergens()]
STATES = list(AllergenState)
TODAY = date(2025, 11, 22)
CONTAINS, MAY, FREE, UNKNOWN = (
    AllergenState.CONTAINS, AllergenState.MAY_CONTAIN, AllergenState.FREE_OF,
    AllergenState.UNKNOWN,
)  # fmt: skip


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
        found = concern_of(item(one, DietaryKind.ALLERGY, Severity.SEVERE), RECORDED_WORDS)
        assert code in found.allergens, one


def anybody(dice: random.Random, concerns: dict[str, Concern]) -> Guest:
    some = tuple(dice.choices(list(concerns.values()), k=dice.choice((0, 0, 1, 1, 2, 3))))
    harmful = any(one.kind in {DietaryKind.ALLERGY, DietaryKind.INTOLERANCE} for one in some)
    status = AllergyStatus.HAS if harmful else dice.choice(list(AllergyStatus))
    return Guest("?", status, dice.random() < 0.2, dice.random() < 0.1, some)


FREE_TEXTS = ["latex", "kiwi", "lys"]
DIET_WORDS = {
    "vegan": {"milk", "eggs", "fish", "crustaceans", "molluscs"},
    "végétalienne": {"milk", "eggs", "fish", "crustaceans", "molluscs"},
    "végétarien": {"fish", "crustaceans", "molluscs"},
    "végétarien sans gluten": {"fish", "crustaceans", "molluscs", "gluten"},
    "halal": set(), "casher": {"crustaceans", "molluscs"}, "sans porc": set(),
    "coeliac": {"gluten"}, "maladie cœliaque": {"gluten"}, "pregnancy": set(),
    "low FODMAP": {"gluten"},
}  # fmt: skip
TOLD_WHOLE = {"coeliac", "maladie cœliaque"}
"""Diets of which the grid tells everything."""


def truths() -> dict[str, frozenset[str]]:
    """What a person who wrote these words must not have, from the words alone."""
    alone = {word: frozenset({code}) for code, some in SYNONYMS.items() for word in some}
    alone |= {word: frozenset({word}) for word in FREE_TEXTS}
    dice, pairs = random.Random(9), {}  # noqa: S311 - no secret
    for between in (", ", " et ", " / ", " & ", "; ", " and ", " + "):
        for _ in range(6):
            one, other = dice.sample(list(alone), 2)
            pairs[f"{one}{between}{other}"] = alone[one] | alone[other]
    return alone | pairs


TRUTHS = truths()


def all_concerns() -> dict[str, Concern]:
    """Every kind and severity of every synonym, pairs of them, free allergens and diets."""
    found = {}
    for word in TRUTHS:
        for kind in set(DietaryKind) - {DietaryKind.DIET}:
            for severity in Severity:
                made = concern_of(item(word, kind, severity), RECORDED_WORDS)
                found[f"{word} {kind} {severity}"] = made
    for diet in [one.code for one in diets()] + list(DIET_WORDS):
        told = item(diet, DietaryKind.DIET, Severity.UNKNOWN)
        found[diet] = concern_of(told, RECORDED_WORDS)
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
        truth = TRUTHS.get(one.words, DIET_WORDS.get(one.words, ()))
        cells = [food.states.get(code, UNKNOWN) for code in truth if code in CODES]
        free = [word for word in truth if word not in CODES]
        cells += [CONTAINS if word in food.text else UNKNOWN for word in free]
        harms = one.kind in {DietaryKind.ALLERGY, DietaryKind.INTOLERANCE}
        if harms and CONTAINS in cells:
            return "not ruled out though it contains it"
        if harms and one.severity is Severity.SEVERE and (MAY in cells or UNKNOWN in cells):
            return "a severe allergy, and traces or the unknown were not ruled out"
        if answer is Answer.OFFER and harms and set(cells) != {FREE}:
            return "offered though it is not free of it"
        if one.kind is DietaryKind.DIET and CONTAINS in cells:
            return "against a diet"
        told = one.words in TOLD_WHOLE and set(cells) == {FREE}
        if one.kind is DietaryKind.DIET and answer is Answer.OFFER and not told:
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


def deaf(food: Food, guests: list[Guest]) -> Decision:
    """Of several things in one line only the first is heard."""
    heard = [
        replace(one, concerns=tuple(
            replace(some, allergens=frozenset(sorted(some.allergens)[:1])) for some in one.concerns
        ))
        for one in guests
    ]  # fmt: skip
    return decide(food, heard)


@pytest.mark.parametrize("planted", [lenient, forgetful, brave, deaf])
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


@pytest.mark.parametrize("words", ["noix, kiwi", "noix et lilas", "kiwis (noix)", "lait / banane"])
def test_each_thing_of_a_line_counts_and_what_no_table_knows_is_unknown(words: str) -> None:
    everything = dict.fromkeys(CODES, FREE)
    told = concern_of(item(words, DietaryKind.ALLERGY, Severity.SEVERE), RECORDED_WORDS)
    guest = Guest("Ana", AllergyStatus.HAS, concerns=(told,))
    decision = decide(Food("Salade", everything), [guest])
    assert decision.answer is Answer.NEVER
    assert decision.reasons[0].why is Why.UNKNOWN


def test_carrying_adrenaline_is_severe_whatever_was_said_of_severity() -> None:
    told = replace(item("noix", DietaryKind.ALLERGY, Severity.MODERATE), carries_adrenaline=True)
    guest = Guest("Ana", AllergyStatus.HAS, concerns=(concern_of(told, RECORDED_WORDS),))
    assert decide(Food("Cake", {"nuts": MAY}), [guest]).answer is Answer.NEVER


@pytest.mark.parametrize("kind", [DietaryKind.INTOLERANCE, DietaryKind.DIET])
def test_traces_are_never_for_coeliac_guests(kind: DietaryKind) -> None:
    told = concern_of(item("cœliaque", kind, Severity.UNKNOWN), RECORDED_WORDS)
    guest = Guest("Ana", AllergyStatus.HAS, concerns=(told,))
    assert decide(Food("Cake", {"gluten": MAY}), [guest]).answer is Answer.NEVER
    assert decide(Food("Cake", {}), [guest]).answer is Answer.NEVER


def test_for_nobody_it_is_a_question() -> None:
    assert decide(Food("Pain"), []).answer is Answer.ASK
    assert gravest([]).answer is Answer.ASK


def test_a_client_who_has_something_nobody_named_is_asked() -> None:
    known = AllergyKnowledge(AllergyStatus.HAS, TODAY)
    guest = guest_of("Ana", known, TODAY, RECORDED_WORDS)
    food = Food("Salade", dict.fromkeys(CODES, FREE))
    assert [one.why for one in decide(food, [guest]).reasons] == [Why.UNNAMED]


def test_an_old_answer_and_one_of_the_future_are_asked_again() -> None:
    food = Food("Salade", dict.fromkeys(CODES, FREE))
    for day in (date(2024, 1, 1), date(2031, 1, 1)):
        guest = guest_of(
            "A", AllergyKnowledge(AllergyStatus.NONE_KNOWN, day), TODAY, RECORDED_WORDS
        )
        assert decide(food, [guest]).answer is Answer.ASK


def test_a_free_allergen_is_found_in_the_words_of_a_food() -> None:
    kiwi = concern_of(item("kiwi", DietaryKind.ALLERGY, Severity.MILD), RECORDED_WORDS)
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
