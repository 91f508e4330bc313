"""Quick notes: what one line proposes, in both languages, and that nothing of it is lost."""

from __future__ import annotations

import time
from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shop_app.domain.folding import words_apart
from shop_app.domain.quick_notes import NoteReading, Proposal, ProposalKind, Who
from shop_app.services.quick_notes import read_note

SUNDAY = date(2026, 11, 22)
NOTE = (
    "allergique aux noix, aime le Saint-Julien, anniversaire 3 mai, chausse du 38, rappeler mardi"
)
HARMFUL = {ProposalKind.ALLERGY, ProposalKind.INTOLERANCE}


def read(text: str) -> NoteReading:
    return read_note(text, SUNDAY)


def made(text: str, kind: ProposalKind, who: Who = Who.CLIENT) -> list[Proposal]:
    return [one for one in read(text).proposals if (one.kind, one.who) == (kind, who)]


def allergens(text: str, who: Who = Who.CLIENT) -> set[str]:
    return {one.allergen for one in made(text, ProposalKind.ALLERGY, who)}


def test_one_line_becomes_five_proposals() -> None:
    allergy, taste, occasion, size, follow_up = read(NOTE).proposals
    assert (allergy.kind, allergy.allergen) == (ProposalKind.ALLERGY, "nuts")
    assert (taste.text, taste.polarity) == ("Saint-Julien", "likes")
    assert (occasion.label, occasion.month, occasion.day) == ("birthday", 5, 3)
    assert (size.garment, size.size) == ("shoe", "38")
    assert (follow_up.text, follow_up.date) == ("rappeler", date(2026, 11, 24))
    assert read(NOTE).rest == ""


def test_a_note_without_signs_is_taken_apart_by_its_words() -> None:
    found = read("allergique aux noix aime le saint julien anniv 3 mai chausse du 38").proposals
    assert [one.kind.value for one in found] == ["allergy", "preference", "occasion", "size"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("allergique aux noix, au lait et aux œufs", {"nuts", "milk", "eggs"}),
        ("allergic to nuts, milk and eggs", {"nuts", "milk", "eggs"}),
        ("milk, egg and nut allergies", {"nuts", "milk", "eggs"}),
        ("allergies : noix, sésame", {"nuts", "sesame"}),
        ("Allergie: noix/arachides/sésame", {"nuts", "peanuts", "sesame"}),
        ("allergies noix lait oeufs", {"nuts", "milk", "eggs"}),
        ("nut allergy", {"nuts"}),
        ("severe peanut allergy", {"peanuts"}),
        ("alergique au lait", {"milk"}),
        ("allergc to nuts", {"nuts"}),
        ("noix : allergique", {"nuts"}),
        ("les noix, il y est allergique", {"nuts"}),
        ("ne mange pas de crevettes, allergique", {"crustaceans"}),
        ("allergique depuis toujours aux noix", {"nuts"}),
        ("pas allergique au lait mais aux noix", {"nuts"}),
        ("no allergies except shellfish", {"crustaceans", "molluscs"}),
        ("allergique aux noix mais pas au lait", {"nuts"}),
        ("allergique au latex, à la pénicilline", {"latex", "pénicilline"}),
        ("n'oubliez pas : allergique au céleri", {"celery"}),
        ("allergique aux piqûres de guêpe", {"piqûres de guêpe"}),
        ("allergic to cats", {"cats"}),
        ("allergy to lilies", {"lilies"}),
        ("She has allergies to dust, pollen and cats", {"dust", "pollen", "cats"}),
        ("her nut allergy, he said", {"nuts"}),
        ("Nuts!! allergic", {"nuts"}),
        ("allergique (à confirmer) aux noix", {"nuts"}),
        ("allergies (food): milk, wheat", {"milk", "gluten"}),
        ("aime les chats mais y est allergique", {"chats"}),
        ("EpiPen dans le sac : arachides", {"peanuts"}),
        ("has a peanut and a sesame allergy", {"peanuts", "sesame"}),
        ("pas d'autre allergie que les noix", {"nuts"}),
        ("allergie ou intolérance au lait", {"milk"}),
        ("même traces de noix : allergique", {"nuts"}),
        ("allergique à rien sauf aux noix", {"nuts"}),
        ("allergic to peanuts but can eat almonds", {"peanuts"}),
        ("nickel allergy, gold or platinum only", {"nickel"}),
        ("allergique aux noix comme sa mère", {"nuts"}),
        ("she and her son are allergic to peanuts", {"peanuts"}),
    ],
)
def test_an_allergy_that_is_named_is_never_missed(text: str, named: set[str]) -> None:
    assert allergens(text) == named


@pytest.mark.parametrize(
    "text",
    [
        "pas allergique au lait", "n'est pas allergique aux noix", "aucune allergie",
        "aucune allergie connue", "no nut allergy", "not allergic to milk", "sans allergie",
        "no known allergies", "plus allergique au lait", "jamais eu d'allergie", "allergies: none",
        "allergies ? non", "allergies: unknown", "allergique à rien", "ni allergique ni intolérant",
        "has never been allergic to anything", "pas d'allergie au lait ni aux œufs", "allergique",
        "allergique ni au lait ni aux œufs", "personne n'est allergique", "allergie au lait guérie",
        "allergique aux noix, c'est faux", "thought she was allergic to nuts, she isn't",
        "the nut allergy was a mistake", "neither she nor her husband is allergic",
        "intolérante mais pas allergique au lait", "en cas d'allergie appeler le 15",
        "mange des noix sans problème", "no problem with nuts", "used to be allergic to nuts",
        "envoyer la liste des allergènes", "aime les noix",
    ],
)  # fmt: skip
def test_no_allergy_is_made_of_a_denial(text: str) -> None:
    assert not [one for one in read(text).proposals if one.kind in HARMFUL]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("sa fille est allergique aux noix", "daughter"),
        ("his wife is allergic to nuts", "wife"),
        ("mari : allergie noix", "husband"),
        ("allergie aux noix (sa fille)", "daughter"),
        ("their daughter has a nut allergy", "daughter"),
        ("le chien est allergique aux noix", "dog"),
        ("c'est son mari qui est allergique aux noix, pas elle", "husband"),
        ("sa fille, allergique aux noix, aime le chocolat", "daughter"),
        ("dîner avec sa sœur (allergique aux noix)", "sister"),
    ],
)
def test_what_is_a_relatives_is_not_the_clients(text: str, relation: str) -> None:
    assert allergens(text) == set()
    (other,) = made(text, ProposalKind.ALLERGY, Who.OTHER)
    assert (other.allergen, other.relation) == ("nuts", relation)


def test_what_both_have_is_proposed_for_both() -> None:
    for text in (
        "allergic to nuts, so is her husband",
        "elle et son mari sont allergiques aux noix",
    ):
        assert allergens(text) == {"nuts"} == allergens(text, Who.OTHER)


def test_the_client_comes_back_after_a_relative() -> None:
    assert allergens("Sa femme est cœliaque. Allergique au soja.") == {"soybeans"}
    assert allergens("her husband isn't allergic but she is allergic to fish") == {"fish"}
    assert allergens("Elle est allergique aux noix, sa fille au lait") == {"nuts"}
    assert allergens("son mari est allergique aux noix et elle au lait") == {"milk"}
    (taste,) = made("his wife is allergic to nuts, he loves pears", ProposalKind.PREFERENCE)
    assert taste.text == "pears"


@pytest.mark.parametrize(
    "text",
    [
        "peut-être allergique au soja", "allergique au soja ?", "maybe allergic to soy",
        "je crois qu'elle est allergique au soja", "possible soy allergy", "sans soja",
        "allergique au soja, à vérifier", "ne sait pas si allergique au soja", "no soy please",
    ],
)  # fmt: skip
def test_doubt_is_kept(text: str) -> None:
    (found,) = read(text).proposals
    assert found.uncertain
    assert found.allergen == "soybeans"


FRENCH = ("aux noix", "au lait", "à l'arachide", "aux fruits à coque", "au gluten", "aux crevettes")
ENGLISH = ("nuts", "milk", "peanuts", "tree nuts", "gluten", "prawns")
CODES = ("nuts", "milk", "peanuts", "nuts", "gluten", "crustaceans")
NAMED = (
    "cliente allergique {fr}, aime le vin rouge", "Attention : allergie {fr} !",
    "végétarienne et allergique {fr}", "pas enceinte, allergique {fr}",
    "chausse du 38 allergique {fr} préfère le calme", "Sa fille est végane. Allergique {fr}.",
    "anniversaire 3 mai, allergique {fr}, rappeler mardi", "alergique {fr} (EpiPen)",
    "likes jazz, allergic to {en}", "birthday 3 May, allergic to {en}, call Tuesday",
    "His wife is vegan. Allergic to {en}.", "her husband comes too, but she is allergic to {en}",
    "allergies: {en}", "doesn't like noise, allergc to {en}", "allergic to both {en} and kiwi",
)  # fmt: skip
DENIED = (
    "n'est pas allergique {fr}", "plus allergique {fr}", "elle n'est pas du tout allergique {fr}",
    "n'est allergique ni au riz ni {fr}", "aucune allergie connue {fr}", "allergique {fr} : non",
    "isn't allergic to {en}", "no known allergy to {en}", "not allergic to rice or {en}",
    "she is not at all allergic to {en}", "has never been allergic to {en}",
    "son mari allergique {fr}", "allergie {fr} (sa fille)", "vient avec sa sœur allergique {fr}",
    "sa mère, allergique {fr}, vient aussi", "un des invités est allergique {fr}",
    "depuis que son fils est allergique {fr}", "pas de noix, son fils est allergique {fr}",
    "daughter: allergy to {en}", "her son (5) is allergic to {en}", "no {en}, son is allergic",
    "one of the guests is allergic to {en}", "his daughter is vegan and allergic to {en}",
)  # fmt: skip


@pytest.mark.parametrize("pattern", NAMED)
def test_each_allergen_is_heard_in_its_sentence(pattern: str) -> None:
    for french, english, code in zip(FRENCH, ENGLISH, CODES, strict=True):
        assert code in allergens(pattern.format(fr=french, en=english)), pattern


@pytest.mark.parametrize("pattern", DENIED)
def test_no_allergen_is_heard_in_a_denial_or_of_a_relative(pattern: str) -> None:
    for french, english in zip(FRENCH, ENGLISH, strict=True):
        assert allergens(pattern.format(fr=french, en=english)) == set(), pattern


def test_how_grave_it_is_is_kept() -> None:
    (found,) = read("allergique aux noisettes, très sévère, a son EpiPen").proposals
    assert (found.species, found.severity, found.carries_adrenaline) == ("hazelnut", "severe", True)
    (mild,) = read("légère allergie aux fraises, pas d'EpiPen").proposals
    assert (mild.severity, mild.carries_adrenaline) == ("mild", False)


@pytest.mark.parametrize(
    ("text", "kind", "what"),
    [
        ("intolérante au lactose", "intolerance", "milk"),
        ("pas de gluten", "intolerance", "gluten"),
        ("ne mange jamais de foie", "aversion", "foie"),
        ("doesn't eat pork", "aversion", "pork"),
        ("végétarienne", "diet", "vegetarian"),
        ("cœliaque", "diet", "coeliac"),
        ("enceinte de 5 mois", "diet", "pregnancy"),
        ("ne boit pas d'alcool", "diet", "no_alcohol"),
        ("keeps kosher", "diet", "kosher"),
        ("low-FODMAP", "diet", "low_fodmap"),
    ],
)
def test_intolerances_aversions_and_diets_are_kept_apart(text: str, kind: str, what: str) -> None:
    (found,) = read(text).proposals
    assert (found.kind.value, found.allergen) == (kind, what)


@pytest.mark.parametrize(
    ("text", "tastes"),
    [
        ("déteste la coriandre", [("dislikes", "coriandre")]),
        ("n'aime pas les huîtres", [("dislikes", "huîtres")]),
        ("n'aime ni le thon ni la viande", [("dislikes", "thon"), ("dislikes", "viande")]),
        ("doesn't like fish, loves steak", [("dislikes", "fish"), ("likes", "steak")]),
        ("ne jamais proposer de champagne", [("never", "champagne")]),
        ("always takes window seat", [("likes", "window seat")]),
        ("table près de la fenêtre", [("likes", "table près de la fenêtre")]),
        ("aime le Saint-Julien, le Margaux", [("likes", "Saint-Julien"), ("likes", "Margaux")]),
        ("loves fish and chips", [("likes", "fish and chips")]),
        ("doesn't drink coffee", [("never", "coffee")]),
        ("table de 4 samedi", []),
        ("toujours en retard", []),
    ],
)
def test_tastes(text: str, tastes: list[tuple[str, str]]) -> None:
    found = made(text, ProposalKind.PREFERENCE)
    assert [(one.polarity, one.text) for one in found] == tastes


def test_contacts() -> None:
    found = read("mobile 06 12 34 56 78, tél bureau +44 7700 900123, mail a.b@exemple.fr").proposals
    assert [(one.contact, one.label, one.value) for one in found] == [
        ("phone", "mobile", "06 12 34 56 78"),
        ("phone", "work", "+44 7700 900123"),
        ("email", "", "a.b@exemple.fr"),
    ]


def test_what_is_not_understood_stays_whole() -> None:
    reading = read(
        "Bonjour ! cliente fidèle, allergique aux noix, viendra avec un ami (sans doute)"
    )
    assert reading.rest == "Bonjour ! cliente fidèle, viendra avec un ami (sans doute"


PIECES = st.sampled_from((
    "allergique", "allergic", "to", "aux", "noix", "nuts,", "pas", "not", ".", ",", "et", "and",
    "sa", "fille", "his", "wife", "aime", "likes", "le", "the", "3", "mai", "May", "38", "chausse",
    "du", "size", "M", "rappeler", "call", "mardi", "?", "!", "(", ")", ":", "sans", "no", "gluten",
    "allergy", "anniversaire", "birthday", "sauf", "mais", "but", "jamais", "EpiPen", "06", "12",
    "34", "56", "78", "a@b.fr", "½", "/", "-", "dans", "in", "deux", "weeks", "elle", "aussi",
))  # fmt: skip
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=25).map(" ".join))


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_nothing_of_any_text_is_lost(text: str) -> None:
    reading = read(text)
    covered = " ".join(text[one.start : one.end] for one in reading.proposals)
    kept = Counter(words_apart(f"{covered} {reading.rest}"))
    assert not Counter(words_apart(text)) - kept
    for one in reading.proposals:
        assert 0 <= one.start < one.end <= len(text)
        assert one.text.strip()


@pytest.mark.parametrize(
    "piece",
    ["allergique aux noix, ", "noix, ", "a b, ", "allergique ", "pas ", "aime le thon et ", "x",
     "mardi ", "06 ", "sa fille ", "et ", "(((", "anniversaire ", "size ", "n'a pas d'", "1/2/"],
)  # fmt: skip
def test_long_texts_take_time_in_proportion(piece: str) -> None:
    def seconds(letters: int) -> float:
        text = (piece * letters)[:letters]
        start = time.perf_counter()
        read(text)
        return time.perf_counter() - start

    read("allergique aux noix")  # the tables are read
    short, long = min(seconds(2_500) for _ in range(3)), seconds(10_000)
    assert long < max(12 * short, 0.5)
