"""May it be offered: the rule by examples; `test_million_offers` tries it at random."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

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


def test_a_free_allergen_of_another_language_is_found_and_can_be_confirmed_free() -> None:
    told = concern_of(item("fraises", DietaryKind.ALLERGY, Severity.SEVERE), RECORDED_WORDS)
    guest = Guest("Ana", AllergyStatus.HAS, concerns=(told,))
    assert decide(Food("Tarte", {}, "fraises, sucre"), [guest]).reasons[0].why is Why.CONTAINS
    assert decide(Food("Tarte", {}, "pommes"), [guest]).reasons[0].why is Why.UNKNOWN
    assert decide(Food("Tarte", {"strawberries": FREE}), [guest]).answer is Answer.OFFER


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
