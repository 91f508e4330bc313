"""Names found as they were heard."""

import csv
import time
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_app.domain.folding import fold
from shop_app.domain.sounds import sounds

NAMES = Path(__file__).parents[3] / "shared" / "data" / "names"

ALIKE = """
Lefèvre Lefebvre Lefaivre Lefeuvre Lefevre
Philippe Filip Philip Filipe Phillippe
Schmidt Schmitt Chmitt Schmid Shmit
Catherine Kathryn Katherine Cathrine Katrine
Dupont Dupond Dupon
Gauthier Gautier Gotié Gothier Gaultier
Renaud Renault Reno Raynaud Renaut
Thibault Tibo Thibaut Thiebaud Thibaud
Meyer Maier Mayer
Hernandez Ernandes Hernandes
Moreau Moro Morot Moraud
Lemaître Lemetre Lemaitre Lemettre
Guérin Gairin Guerrin Guérain
Beauchamp Bochan Beauchant
Sean Shawn Shaun
Stephen Steven
Geoffrey Jeffrey
Smith Smyth
Clark Clarke Klark
Philips Phillips
Wright Rite
Knight Nite
Marc Mark Marque
Éric Erick Erik
Yann Ian
Mickaël Michaël Mikael
Sarah Sara
Chloé Cloe Khloe
Mathieu Matthieu Matieu
Jérôme Gerome
Sylvie Silvi
Christophe Kristof
Jacqueline Jaclyn
Xavier Zavier Gzavier
Quentin Kentin Cantin
Hélène Elaine
Isabelle Isabel Izabel
Zoé Zoey
Benoît Benwa Benoi
Guillaume Guiyome Guilaume
Boulanger Boulangé Boulanjé
Roger Rogé Rodger
François Fransois Franswa
Françoise Franswaz
Besançon Bezanson
Deschamps Dechan Déchamp
Duquesne Duquêne
Leclerc Leclercq Lecler Leklair
Levesque Lévêque
Mohamed Mouhamed Mohammed Mohammad
Youssef Yusuf
Moustapha Mustafa
Ibrahim Ibraïm
Hughes Hews
Vaughan Von
Taylor Tayler Tailor
Megan Meghan Meagan
Hailey Hayley Haley Haylee
Jaden Jayden
Kathleen Cathlin
Rachel Rachael
Johan Yohann Yoann
Leah Lia
Neil Neal Niel
Camille Kamille Camiye Camile
Alexandre Aleksandre
Laurent Loran Laurant
Antoine Antouane Anthoine
Louis Loui Luis Lowis
Étienne Etiène Ettienne
Anaïs Annaïs
Loïc Loïk Loick
Kevin Kévine
Wagner Vagner
Hoffmann Hofman
Régnier Renier
Koch Kok
Nguyen Nguyenne
Gonçalves Gonsalves
Villeneuve Vilneuve
Yvonne Ivone
Gaillard Gayard
""".strip().splitlines()

APART = """
Martin Morin
Durand Duval
Marie Marc
Petit Perrin
Bernard Renard
Dubois Dupuis
Moreau Morel
Laurent Lambert
Simon Samson
Michel Mickaël
Garcia Garnier
Roux Roy
David Didier
Leroy Leroux
Fournier Fourier
Lucas Luc
Paul Pauline
Anne Jeanne
Julie Julien
Éric Erica
John Jane
Lambert Lombard
Dupont Dupin
Blanc Blond
Henri Harry
Thomas Timon
Claire Clara
""".strip().splitlines()


def pairs(groups: list[str]) -> list[tuple[str, str]]:
    """Each first word with each of the others of its line."""
    return [(line.split()[0], other) for line in groups for other in line.split()[1:]]


@pytest.mark.parametrize(("one", "other"), pairs(ALIKE))
def test_two_spellings_of_a_sound_share_a_key(one: str, other: str) -> None:
    assert sounds(fold(one)) & sounds(fold(other))


@pytest.mark.parametrize(("one", "other"), pairs(APART))
def test_two_names_share_none(one: str, other: str) -> None:
    assert not sounds(fold(one)) & sounds(fold(other))


@pytest.mark.parametrize("word", ["", "123", "мария", "محمد", "王小明", "παπασ", "two words", "-"])
def test_what_has_no_latin_letters_has_no_key(word: str) -> None:
    assert sounds(word) == frozenset()


def test_a_long_word_is_listened_to_only_at_its_start() -> None:
    assert sounds("a" * 10_000) == sounds("a" * 20_000)


@given(st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=12))
def test_any_word_has_few_short_keys(word: str) -> None:
    keys = sounds(word)
    assert len(keys) <= 4
    assert all(0 < len(key) <= 2 * len(word) + 1 for key in keys)
    assert bool(keys) or not word.strip("0123456789h")


@given(st.text(max_size=20))
def test_no_text_is_refused(text: str) -> None:
    assert sounds(text) == sounds(text)


def test_few_names_share_a_key() -> None:
    if not NAMES.is_dir():
        pytest.skip("the shared lists of names are not here")
    borne: Counter[str] = Counter()
    for path in (NAMES / "noms.csv", NAMES / "prenoms.csv"):
        with path.open(encoding="utf-8", newline="") as lines:
            for name, count in csv.reader(lines):
                for word in fold(name).split():
                    borne[word] += int(count)
    keys = {word: sounds(word) for word in borne}
    sharing = Counter(key for found in keys.values() for key in found)
    mean = sum(
        count * max((sharing[key] for key in keys[word]), default=0)
        for word, count in borne.items()
    ) / sum(borne.values())
    assert mean < 20
    assert max(sharing.values()) < 100


def test_a_name_is_heard_in_no_time() -> None:
    words = [fold(word) for line in ALIKE for word in line.split()]

    def once() -> float:
        start = time.process_time()
        for word in words:
            sounds(word)
        return (time.process_time() - start) / len(words)

    fastest = min(once() for _ in range(10))
    assert fastest < 0.000_1
