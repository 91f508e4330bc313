"""Allergies mentioned in notes are shown until a person records them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_app.domain.allergy_mentions import Mention, Passage, Recorded, mentions
from shop_app.domain.allergy_mentions import recorded as recorded_as
from shop_app.services.allergen_words import allergens_named


def found(text: str, *recorded: str) -> list[tuple[str, str]]:
    known = recorded_as(recorded)
    return [(one.allergen, one.text) for one in mentions([Passage("note", text)], known)]


@pytest.mark.parametrize(
    ("text", "allergen"),
    [
        ("allergie: noix", "noix"),
        ("Allergie : noix de cajou", "noix de cajou"),
        ("ALLERGIES ALIMENTAIRES : arachide", "arachide"),
        ("Allergique aux fruits à coque", "fruits à coque"),
        ("allergique à l’arachide", "arachide"),
        ("allergique à la moutarde", "moutarde"),
        ("allergic to peanuts", "peanuts"),
        ("Food allergy: sesame", "sesame"),
        ("intolérance au lactose", "lactose"),
        ("intolérante au gluten", "gluten"),
        ("son fils est allergique au kiwi", "kiwi"),
        ("ALLERGIE\tNOIX", "NOIX"),
        ("alle\u0301rgie... allergie: noix", "noix"),
        ("choc anaphylactique en 2019", ""),
        ("porte un EpiPen", ""),
        ("maladie cœliaque ? coeliaque", ""),
        ("pas d’allergie", ""),
        ("pas d'allergie au lait", "lait"),
        ("se méfier de l’allergie aux noix", "noix"),
        ("allergies: aucune", "aucune"),
        ("nut allergy", ""),
    ],
)
def test_words_about_allergies_are_shown_as_written(text: str, allergen: str) -> None:
    assert allergen in [name for name, _ in found(text)]
    assert all(clause in text for _, clause in found(text))


@pytest.mark.parametrize("text", ["", "aime les noix", "table près de la fenêtre", "🦊", "\x00"])
def test_other_words_mention_nothing(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "recorded"),
    [
        ("allergie: noix", ("noix",)),
        ("Allergie : NOIX", ("noix",)),
        ("allergique à l’arachide", ("arachide",)),
        ("allergique à l'arachide", ("Arachides",)),
        ("allergic to peanuts", ("peanut",)),
        ("allergique aux noix et au lait", ("noix", "lait")),
        ("allergies: noix, lait / œufs", ("œuf", "lait", "noix")),
        ("allergie: crustacés", ("crustaces",)),
    ],
)
def test_what_is_recorded_is_mentioned_no_more(text: str, recorded: tuple[str, ...]) -> None:
    assert found(text) != []
    assert found(text, *recorded) == []


@pytest.mark.parametrize(
    ("text", "recorded"),
    [
        ("allergie: noix", ("noisette",)),
        ("allergie: noix", ("lait",)),
        ("allergique aux noix et au lait", ("noix",)),
        ("allergie: noix de cajou", ("noix",)),
        ("allergie ?", ("noix",)),
        ("porte un EpiPen", ("noix",)),
        ("allergie: noix", ("",)),
        ("allergique au et à la", ("noix",)),
    ],
)
def test_what_is_not_recorded_in_full_stays_mentioned(text: str, recorded: tuple[str, ...]) -> None:
    assert found(text, *recorded) != []


def test_each_clause_stands_for_itself_and_is_told_once() -> None:
    text = "Fidèle. Allergie: noix; allergie: lait.\nALLERGIE: NOIX"
    assert [name for name, _ in found(text)] == ["noix", "lait"]
    assert [name for name, _ in found(text, "noix")] == ["lait"]


def test_where_it_was_said_is_told() -> None:
    passages = [Passage("note", "allergie: noix"), Passage("visit", "allergique au lait")]
    assert [(one.where, one.allergen) for one in mentions(passages, Recorded())] == [
        ("note", "noix"),
        ("visit", "lait"),
    ]


def test_a_very_long_clause_is_cut_around_what_was_found() -> None:
    ((_, text),) = found("bla " * 500 + "allergie: noix " + "bla " * 500)
    assert "allergie: noix" in text
    assert len(text) < 200


@given(st.text(max_size=80))
def test_whatever_is_written_breaks_nothing(text: str) -> None:
    for one in mentions(
        [Passage("note", text), Passage("note", f"allergie: {text}")], recorded_as([text])
    ):
        assert isinstance(one, Mention)
        assert one.text


@pytest.mark.parametrize(
    ("text", "allergen", "codes"),
    [
        ("nut allergy", "nut", ("nuts",)),
        ("Allergie : noix de cajou et lait", "noix de cajou et lait", ("nuts", "milk")),
        ("éviter les crustacés", "crustacés", ("crustaceans",)),
        ("ne mange pas de moutarde", "moutarde", ("mustard",)),
        ("Avoid sesame, please", "sesame", ("sesame",)),
        ("toujours du pain sans gluten", "gluten", ("gluten",)),
        ("allergie au durian", "durian", ()),
    ],
)
def test_an_allergen_is_guessed_and_avoiding_one_is_a_mention(
    text: str, allergen: str, codes: tuple[str, ...]
) -> None:
    (one,) = mentions([Passage("note", text)], Recorded(), allergens_named)
    assert (one.allergen, one.codes, one.text) == (allergen, codes, text)


@pytest.mark.parametrize(
    "text", ["éviter la table 4", "adore les noix", "avoid the terrace", "ne mange pas tard"]
)
def test_avoiding_something_else_is_none(text: str) -> None:
    assert mentions([Passage("note", text)], Recorded(), allergens_named) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Pas de noix svp", "pas d'arachides !", "Jamais de noix", "Attention arachides",
        "noix interdites", "LAIT INTERDIT", "danger: crustacés", "gonfle avec les crevettes",
        "réaction au sésame", "choc au sésame en 2019", "fait un œdème avec les noix",
        "vomit avec le lait", "hypersensible au sésame", "sensible aux sulfites",
        "no nuts please", "No peanuts ever", "reacts to sesame", "swells up with shrimp",
        "hives after strawberries", "sans noix", "ni lait ni œufs", "ne boit pas de lait",
        "Nussallergie",
    ],
)  # fmt: skip
def test_whatever_speaks_of_avoiding_or_reacting_is_a_mention(text: str) -> None:
    assert mentions([Passage("note", text)], Recorded(), allergens_named) != ()


@pytest.mark.parametrize(
    "text",
    ["adore les noix", "prend toujours le lait d’amande", "a demandé du pain", "fan of oysters"],
)
def test_liking_an_allergen_is_none(text: str) -> None:
    assert mentions([Passage("note", text)], Recorded(), allergens_named) == ()


def settled(text: str, *items: str, answered: bool = False) -> bool:
    known = recorded_as(items, allergens_named, answered=answered)
    return mentions([Passage("note", text)], known, allergens_named) == ()


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("allergique aux noix", "noix de coco"),
        ("allergique aux noix", "noix de cajou"),
        ("allergic to milk", "coconut milk"),
        ("allergic to milk", "lait d’amande"),
        ("allergic to nuts", "pine nuts"),
        ("allergic to butter", "peanut butter"),
        ("allergique aux noix de cajou", "noix"),
        ("allergique aux noix et au durian", "fruits à coque"),
    ],
)
def test_words_in_common_settle_nothing(text: str, item: str) -> None:
    assert not settled(text, item)


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("allergique aux crevettes", "crustacés"),
        ("nut allergy", "fruits à coque"),
        ("allergic to nuts", "noix"),
        ("Arachides (grave), allergie", "arachide"),
        ("pas de noix svp", "noix"),
        ("maladie cœliaque", "coeliac"),
    ],
)
def test_the_same_in_other_words_is_settled(text: str, item: str) -> None:
    assert settled(text, item)


@pytest.mark.parametrize("text", ["Allergies : aucune", "no known allergies", "pas d’allergie"])
def test_a_denial_is_settled_once_somebody_asked(text: str) -> None:
    assert settled(text, answered=True)
    assert not settled(text)
