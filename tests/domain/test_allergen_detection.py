"""Allergens in words: what labels, dishes and notes name or imply, each with its words."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_app.domain.allergen_detection import (
    Mention,
    detect,
    read_vocabulary,
    summary,
    unknown_words,
)
from shop_app.domain.allergen_species import species
from shop_app.domain.allergen_tokens import tokens
from shop_app.domain.allergens import AllergenState, eu_allergens
from shop_app.domain.free_allergens import free_allergens
from shop_app.paths import resources
from shop_app.services.allergen_words import allergens_in, vocabulary

CODES = [code for code, _ in eu_allergens()]
STATES = ("contains", "may_contain", "free_of")
TABLES = sorted((Path(__file__).parent / "tables").glob("allergen_texts*.tsv"))
WORDS = sorted((resources() / "allergens").glob("*.tsv"))


def told(text: str) -> set[str]:
    """What is said of allergens: "milk" contained, "~nuts" maybe, "!gluten" not."""
    signs = {"contains": "", "may_contain": "~", "free_of": "!", "unknown": "?"}
    return {signs[one.state] + one.allergen for one in allergens_in(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("béchamel", "milk gluten"),
        ("tahini", "sesame"),
        ("sauce Worcestershire", "fish"),
        ("surimi", "fish crustaceans eggs"),
        ("praliné", "nuts"),
        ("pesto", "nuts milk"),
        ("aïoli", "eggs"),
        ("lait de coco", ""),
        ("noix de muscade", ""),
        ("noix de Saint-Jacques", "molluscs"),
        ("beurre de cacahuète", "peanuts"),
        ("chocolat au lait d’amande", "nuts"),
        ("riz au lait", "milk"),
        ("galettes de riz soufflé", ""),
        ("beure, ouefs, glutten", "milk eggs gluten"),
        ("farine de sarrasin", ""),
        ("lécithine de soja", "soybeans"),
        ("émulsifiant : E322", ""),
        ("conservateur E 220, E-223", "sulphites"),
        ("lactitol (E966), lysozyme (E1105)", "milk eggs"),
        ("sans lait ni œufs", "!milk !eggs"),
        ("sans sucre, lait entier", "milk"),
        ("sans gluten mais avec des noix", "!gluten nuts"),
        ("peut contenir du lait mais contient du soja", "~milk soybeans"),
        ("ne contient pas de gluten, mais du lait", "!gluten milk"),
        ("fromage sans lait, dairy-free cheese", "!milk"),
        ("noix (traces)", "~nuts"),
        ("sans lait, noix ou œufs", "!milk !nuts !eggs"),
        ("pas de lait", "!milk"),
        ("n’aime pas le lait", "milk"),
        ("0 % lactose", "!lactose"),
        ("lait sans lactose", "milk !lactose"),
        ("sans beurre", "?milk"),
        ("sans sulfites ajoutés", "?sulphites"),
        ("no added sulphites", "?sulphites"),
        ("gluten, dairy & egg free", "!gluten !milk !eggs"),
        ("Free from: milk, eggs. Nuts", "!milk !eggs nuts"),
        ("free range eggs", "eggs"),
        ("Gluten : non, lait : oui", "!gluten milk"),
        ("pain sans gluten", "!gluten"),
        ("pain de seigle sans blé", "gluten !wheat"),
        ("fromage vegan", ""),
        ("noix (traces), lait", "~nuts milk"),
        ("peut contenir : lait ; soja. Contient gluten", "~milk ~soybeans gluten"),
        ("sans traces de noix", "!nuts"),
        ("fabriqué dans un atelier qui utilise du lait", "~milk"),
        ("atelier de poterie, lait chaud", "milk"),
        ("not suitable for nut allergy sufferers", "~nuts"),
        ("ne convient pas aux personnes allergiques au lait", "~milk"),
        ("For allergens, including cereals containing gluten, see bold", ""),
        ("surimi (riz, algue)", "fish"),
        ("Paella : riz 40 %, moules, pois, sel", "molluscs"),
        ("Tagliatelle : bœuf, tomate, basilic, parmesan", "gluten milk"),
        ("egg-free vegan mayo", "!eggs"),
        ("cheddar alternative, dairy-free", "!milk"),
        ("the fryer is shared with prawns", "~crustaceans"),
        ("Quiche. Ingrédients : tofu, riz", "soybeans"),
        ("arachyde, crevetes, moutar-\nde", "peanuts crustaceans mustard"),
        ("caféine, végétarien, poules", ""),
        ("farine dorge, 0eufs, ble12%", "gluten eggs"),
        ("cr\ufffdme, bl\ufffd, jaune d’uf", "milk gluten eggs"),
        ("farine de maïs, lait; sans soja, mais", "milk !soybeans"),
        ("LAIT, FARINE DE MAIS", "milk"),
        ("farine de _blé_, <b>lait</b>, *soja*", "gluten milk soybeans"),
        ("allergie lait soja noix", "milk soybeans nuts"),
        ("Peut contenir :\n- lait\n- soja\nIngrédients : blé", "~milk ~soybeans gluten"),
        ("May contain: egg • sesame. Contains: milk • soy", "~eggs ~sesame milk soybeans"),
        ("lait - soja - œufs", "milk soybeans eggs"),
        ("Garanti sans OGM, lait", "milk"),
        ("Not suitable for customers with an allergy to milk or nuts", "~milk ~nuts"),
        ("pâté de campagne", ""),
        ("pâtes au beurre", "gluten milk"),
        ("fraises, latex", "latex"),
        ("allergique aux fraises", "strawberries"),
        ("Kann Spuren von Senf enthalten", "~mustard"),
        ("a factory which hand!es peanuts", "~peanuts"),
        ("suitable for nut allergy sufferers", "~nuts"),
        ("made in a nut environment", "~nuts"),
        ("noixj lait, sucre", "nuts milk"),
        ("Fish & chips, mac & cheese", "fish gluten milk"),
        ("Lait sans lactose, protéines de lait", "milk !lactose"),
        ("store at room temperature, sucre roux", ""),
        ("sans noisettes, wheat-free, lactose free", "!hazelnut !wheat !lactose"),
        ("cheese and onion flavouring (onion, salt)", ""),
        ("surimi (50 %) (riz, algue)", "fish"),
        ("Pizza (jambon, olives)", "gluten"),
        ("Pizza (tomate, eau, sel)", ""),
        ("Servi avec du pain, servir avec du lait", "gluten ?milk"),
        ("Мука, соль, 牛乳", ""),
        ("", ""),
    ],
)
def test_what_a_text_tells(text: str, expected: str) -> None:
    assert told(text) == set(expected.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("not gluten-free", "?gluten"),
        ("non gluten free bread", "gluten"),
        ("This is never nut free", "?nuts"),
        ("n’est pas sans gluten", "?gluten"),
        ("n’est pas exempt de lait", "?milk"),
        ("avec ou sans noix", "nuts"),
        ("with/without cheese", "milk"),
        ("ne garantit pas l’absence de lait ni d’œufs", "~milk ~eggs"),
        ("nous ne pouvons garantir l’absence d’arachide", "~peanuts"),
        ("sans garantie d’absence de sésame", "~sesame"),
        ("absence de gluten non garantie", "~gluten"),
        ("ne peut être garanti sans gluten", "~gluten"),
        ("We cannot guarantee that it is free from nuts", "~nuts"),
        ("absence of nuts not guaranteed", "~nuts"),
        ("pas d’arachides mais traces possibles", "~peanuts"),
        ("nut free (may contain traces)", "~nuts"),
        ("Sans lait. Traces possibles.", "~milk"),
        ("nut free, may contain nuts", "?nuts ~nuts"),
        ("gluten free option available", "?gluten"),
        ("sans gluten sur demande", "?gluten"),
        ("sans gluten (sur demande)", "?gluten"),
        ("can be made egg, dairy and nut free", "?eggs ?milk ?nuts"),
        ("existe en sans gluten", "?gluten"),
        ("version sans lait possible", "?milk"),
        ("presque sans gluten", "?gluten"),
        ("Sans gluten ?", "?gluten"),
        ("not vegan cheese", "milk"),
        ("fromage vegan ?", ""),
        ("Gluten free oats, sugar, oil, salt, honey", "?gluten gluten"),
        ("Rice, sugar, oil, baking powder (gluten free), salt", "?gluten"),
        ("Not suitable for vegans. Gluten free.", "!gluten"),
    ],
)
def test_a_claim_that_is_denied_or_optional_or_of_one_ingredient_frees_of_nothing(
    text: str, expected: str
) -> None:
    assert told(text) == set(expected.split())


def test_names_of_people_are_no_allergens() -> None:
    folder = Path(__file__).parents[3] / "shared" / "data" / "names"
    if not folder.is_dir():
        pytest.skip(f"no {folder}")
    lines = (folder / "prenoms.csv").read_text("utf-8").splitlines()
    names = [line.split(",")[0].title() for line in lines[:2000]]
    assert [one for one in names if allergens_in(f"{one}, Mme {one}")] == ["Colin", "Lilie"]


def test_each_mention_has_its_species_and_its_words() -> None:
    text = "Sucre, noix de\ncajou 12 %, d’œufs"
    assert allergens_in(text) == (
        Mention("nuts", "cashew", AllergenState.CONTAINS, 7, 20, "noix de\ncajou"),
        Mention("eggs", "", AllergenState.CONTAINS, 29, 33, "œufs"),
    )


def test_a_summary_tells_each_allergen_and_species_once_by_state() -> None:
    grouped = summary(allergens_in("lait, crème, amandes, noix, sans beurre, traces de soja"))
    assert list(grouped) == list(STATES)
    assert [(one.allergen, one.species) for one in grouped["contains"]] == [
        ("milk", ""), ("nuts", "almond"), ("nuts", ""),
    ]  # fmt: skip
    assert [one.allergen for one in grouped["may_contain"]] == ["soybeans"]
    assert grouped["free_of"] == []


def test_words_that_no_table_has_are_kept() -> None:
    assert unknown_words("lait, xylitol 12 %, Xanthane", vocabulary()) == ("xylitol", "Xanthane")


def test_tables_say_what_they_mean() -> None:
    words = read_vocabulary("# no\nlait\t*milk\nnot a row\n=ale | noix\tgluten:barley\nx\t@free")
    assert [(one.allergen, one.species) for one in detect("lait, ale, noix", words)] == [
        ("milk", ""), ("gluten", "barley"), ("gluten", "barley"),
    ]  # fmt: skip
    assert [one.state for one in detect("x lait", words)] == ["free_of"]
    assert detect("alex", words) == ()


def test_tables_name_only_what_is_known_and_no_phrase_twice() -> None:
    kinds = {(one.allergen, one.code) for one in species()}
    known = {*CODES, *(code for code, _ in free_allergens())}
    seen: dict[tuple[str, ...], str] = {}
    for line in (line for path in WORDS for line in path.read_text("utf-8").splitlines()):
        phrases, tab, meanings = line.partition("\t")
        if not tab or line.startswith("#"):
            continue
        for meaning in (one for one in meanings.split() if one[0] not in "@-^"):
            code, _, kind = meaning.lstrip("*~?!").replace("_", " ").partition(":")
            assert code in known, line
            assert not kind or (code, kind) in kinds, line
        for phrase in phrases.split("|"):
            stems = tuple(one.stem for one in tokens(phrase) if not one.is_link)
            assert stems, line
            key = (*stems, phrase.strip()) if "=" in phrase else stems
            assert seen.setdefault(key, meanings) == meanings, phrase


def rows(table: Path) -> list[tuple[str, dict[str, set[str]]]]:
    found = []
    for line in table.read_text("utf-8").splitlines():
        if not line or line.startswith(("#", "text\t")):
            continue
        cells = [*line.split("\t"), "", "", ""]
        labels = dict(zip(STATES, (set(cell.split()) for cell in cells[1:4]), strict=True))
        found.append((cells[0].replace("\\n", "\n"), labels))
    return found


def measured(table: Path) -> dict[str, Counter[str]]:
    """Hits, misses and extras of each allergen over a table, all three states together."""
    counts: dict[str, Counter[str]] = {code: Counter() for code in CODES}
    for text, labels in rows(table):
        mentions = allergens_in(text)
        for state in STATES:
            got = {one.allergen for one in mentions if one.state == state}
            for code in CODES:
                counts[code]["hit"] += code in got and code in labels[state]
                counts[code]["miss"] += code not in got and code in labels[state]
                counts[code]["extra"] += code in got and code not in labels[state]
    return counts


@pytest.mark.parametrize("code", CODES)
def test_recall_and_precision_over_labelled_texts(code: str) -> None:
    every = [measured(table)[code] for table in TABLES]
    hit, miss, extra = (sum(one[name] for one in every) for name in ("hit", "miss", "extra"))
    assert hit
    assert hit / (hit + miss) >= 0.98, f"{miss} of {hit + miss} missed"
    assert hit / (hit + extra) >= 0.95, f"{extra} of {hit + extra} not there"


def test_there_are_enough_labelled_texts() -> None:
    assert sum(len(rows(table)) for table in TABLES) >= 700


def test_a_long_text_is_read_at_once() -> None:
    label = "Farine de blé (gluten), noisetttes 12 %, peut contenir: lait, xylophone; sans soja. "
    text = (label * 200)[:10_000]
    assert min(seconds(text) for _ in range(3)) < 0.5  # a tenth of it here; machines differ


def seconds(text: str) -> float:
    words = vocabulary()
    started = time.perf_counter()
    detect(text, words)
    return time.perf_counter() - started


def test_reading_stays_linear() -> None:
    label = "Lait (sans gluten, traces de noix), farine de riz : moutardefromage, crevetes; "
    short, long = (min(seconds(label * times) for _ in range(3)) for times in (100, 1000))
    assert long < 40 * short


@given(st.text(max_size=60), st.sampled_from(["lait", "sans", "traces de", "(", ":", "noix\n"]))
def test_whatever_is_written_breaks_nothing(text: str, word: str) -> None:
    whole = f"{text} {word} {text}"
    for one in allergens_in(whole):
        assert whole[one.start : one.end] == one.words
