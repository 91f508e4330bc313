"""Clients found by whatever one remembers of them, the surest first, and none by anything else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from shop_app.domain.visits import NewVisit
from shop_app.services.finding import find
from shop_app.services.shop import Shop
from shop_app.services.visits import record_visit
from shop_app.text import Value

if TYPE_CHECKING:
    from tests.conftest import Clock
    from tests.services.conftest import Cast

TakeIn = Callable[..., int]
Say = Callable[[Value], str]


FIRST = {
    "words in any order, each by its start": """
        lefevre: hel lef | lef hel | LEFÈVRE, hélène
        lefebvre: bern   lefeb | be.lefeb
        montgomery: wil mon | montgom w
        """,
    "accents, case and ligatures": """
        lefevre: helene lefevre | HÉLÈNE LEFÈVRE
        duboeuf: DUBOEUF | dubœ
        sondergard: lukasz sondergard | ŁUKASZ sønd
        aegir: dang aegir | đặng ÆGIR
        obrien: siobhan
        zouzou: zenaide
        """,
    "hyphen, space or nothing": """
        roux: jean pierre roux | jean-pierre roux | jeanpierre roux | roux jeanpierre | jeanpi
        obrien: o'brien | o’brien | obrien | o brien
        """,
    "particles, with them and without": """
        delatour: de la tour | de la tour d'auvergne | delatour | latour | tour auvergne | auvergne
            | anne dauvergne
        legoff: le goff | legoff | goff
        vandenberg: van den berg | vandenberg | berg saskia
        benali: ben ali | benali karim | ali karim
        """,
    "one typo": """
        vandenberg: maskia berg
        teckel: jourden | jordan odile | jourrdan | juordan
        robert: kowalczik robert
        montgomery: montgomrey
        bill: hathawy
        catherine: beaulieux catherine
        tony: marchettti
        alexandre: tisiser alexandre
        lefevre: hélnèe lefèvre
        """,
    "two typos in a long name": """
        montgomery: montgumory | mongomry wilhelmina | wilhelmnia montgomrey
        philippe: charpantierr philippe
        robert: kovalczik
        """,
    "a typo while the name is still being typed": """
        montgomery: montgum | mnotgo | wilhelmi montgu
        philippe: charpem
        robert: kowelc
        """,
    "sounds alike": """
        philippe: filip charpentier | philip charpantier
        schmidt: chmitt | schmitt gretel | shmit
        catherine: kathryn beaulieu | katherine bolieu
        gauthier: gotié | gaultier solenne
        thibault: tibo ernandez | thibaut
        moreau: jeffrey moro
        stephen: steven philips
        wright: sean rite | shawn
        lefaivre: kolette lefèvre
        lefevre: elène lefebvre
        """,
    "nicknames, both ways": """
        robert: bob kowalczyk | bobby
        alexandre: alex tissier
        elisabeth: babette fontaine | lise fontaine
        tony: anthony marchetti | antoine marchetti
        bill: william hathaway
        catherine: cathy beaulieu | kate beaulieu
        stephen: steve phillips
        zouzou: zouzou | zouzou perrot | perrot zou
        """,
    "initials": """
        dupont: j dupont | dupont j | j. dupont | J.DUPONT
        jpmartin: j.-p. martin | j-p martin | jp martin | martin jp
        roux: j p roux
        lefevre: h lefevre
        sondergard: l s
        """,
    "three letters of each": """
        dupont: jea dup | dup jea
        lefevre: hel lef
        catherine: cat bea
        zouzou: zen per
        gauthier: sol gau
        """,
    "town": """
        dupont: saint etienne | saint-étienne | etienne dupont | dupont saint
        jpmartin: bron | martin bron
        lefebvre: villeurb
        lefevre: lefevre lyon | lyon h lefe
        roux: lyon roux
        """,
    "organisation": """
        garage: garage | garage de l'étoile | garage etoile | etoile | garage vidal
        """,
    "phone": """
        lefebvre: 06 12 34 56 78 | 0612345678 | 06.12.34.56.78 | 06-12-34-56-78 | 06/12/34/56/78 |
            +33 6 12 34 56 78 | +33612345678 | 0033612345678 | +33 (0)6 12 34 56 78 | 33612345678 |
            612345678 | 5678 | 56 78 | 345 67 | 1234 | 061234
        lefaivre: 5432
        curie: +32 2 555 12 12 | 025551212 | 003225551212 | 5551
        """,
    "e-mail": """
        curie: m.curie@radium-institut.example | M.CURIE@ | curie | m.cur | radium-institut |
            @radium
        martin: @laposte.net | m.martin@
        """,
    "card code and number": """
        garage: C-00123 A | c00123a | c-00123 | 4711
        """,
    "birthday": """
        may: 3 mai | 03/05 | 3/5 | 3.5. | May 3 | 3 may | 03/05/1984 | 3 mai 1984 | 1984-05-03
        march: 5 mars | 05/03 | march 5
        """,
    "notes and preferences": """
        teckel: teckel manteau rouge | rouge manteau teckel | teckels | teck roug | TOUJOURS
        garage: fenêtre | table fenetre | la table de la fenêtre
        manteau: especes
        """,
}
"""Whose card must be first, and by which queries."""


def queries_of(lines: str) -> Iterator[tuple[str, str]]:
    """Yield each query, and who is meant."""
    for block in re.split(r"\n(?= {8}\w+: )", lines):
        who, _, queries = " ".join(block.split()).partition(": ")
        for query in queries.split(" | "):
            yield query, who


@pytest.mark.parametrize("lines", FIRST.values(), ids=FIRST.keys())
def test_the_one_who_is_meant_is_first(cast: Cast, lines: str) -> None:
    wanted = list(queries_of(lines))
    assert [(query, "".join(cast.found(query, 1))) for query, _ in wanted] == wanted


@pytest.mark.parametrize(
    ("query", "everyone"),
    [
        ("lefevre", "lefevre lefebvre lefaivre"),
        ("lefebvre", "lefebvre lefevre lefaivre"),
        ("lefaivre", "lefaivre lefevre lefebvre"),
        ("dupont", "dupont dupond"),
        ("dupond", "dupond dupont"),
        ("jean", "roux jpmartin dupont"),
        ("martin", "martin jpmartin"),
        ("lyon", "lefevre roux"),
        ("manteau", "manteau teckel"),
        ("06", "lefebvre lefaivre"),
    ],
)
def test_everyone_is_listed_who_may_be_meant(cast: Cast, query: str, everyone: str) -> None:
    assert set(everyone.split()) <= set(cast.found(query))


@pytest.mark.parametrize(
    "order",
    [
        "lefevre: lefevre lefebvre",  # as it is written before as it sounds
        "lefebvre: lefebvre lefevre",
        "lefaivre: lefaivre lefevre",
        "dupont: dupont dupond",
        "dupond: dupond dupont",
        "martin: martin tony",  # before a name that only starts nearly so
        "manteau: manteau teckel",  # a name before a note
        "rouge: manteau teckel",
    ],
)
def test_the_nearer_stands_before_the_farther(cast: Cast, order: str) -> None:
    query, _, wanted = order.partition(": ")
    nearer, farther = wanted.split()
    found = cast.found(query)
    assert nearer in found
    if farther in found:
        assert found.index(nearer) < found.index(farther)


@pytest.mark.parametrize(
    ("query", "nobody"),
    [
        ("lef hel", "lefebvre lefaivre"),  # every word counts
        ("j dupont", "dupond"),
        ("jp martin", "martin"),
        ("teckel manteau rouge", "manteau"),
        ("teckel fenêtre", "teckel garage"),
        ("etienne martin", "martin jpmartin dupont"),
        ("5678", "lefaivre curie martin"),
        ("05/03", "may"),
        ("3 mai", "march"),
        ("1984-05-03", "march"),
        ("roux lyon", "lefevre"),
        ("ont", "dupont montgomery"),  # the middle of a word is not remembered
        ("li", "benali lefebvre"),
    ],
)
def test_nobody_else_is_found(cast: Cast, query: str, nobody: str) -> None:
    assert not set(nobody.split()) & set(cast.found(query))


@pytest.mark.parametrize(
    ("query", "who", "group", "why"),
    [
        ("lefevre", "lefevre", "name", "name"),
        ("lefebvre", "lefevre", "name", "sounds like it"),
        ("montgumery", "montgomery", "name", "spelt nearly so"),
        ("bob kowalczyk", "robert", "name", "nickname"),
        ("garage", "garage", "name", "organisation Garage de l’Étoile"),
        ("lyon", "roux", "town", "town Lyon"),
        ("5678", "lefebvre", "phone", "phone 06 12 34 56 78"),
        ("@laposte", "martin", "email", "e-mail m.martin@laposte.net"),
        ("c-00123", "garage", "code", "card code or number"),
        ("3 mai", "may", "birthday", "birthday 3 May"),
        ("teckel rouge", "teckel", "note",
         "noted: “Vient avec son teckel, porte toujours un manteau rouge.”"),
        ("fenetre", "garage", "note", "noted: “Table près de la fenêtre”"),
    ],
)  # fmt: skip
def test_each_hit_says_why(
    cast: Cast, say: Say, query: str, who: str, group: str, why: str
) -> None:
    hit = cast.hit(query, who)
    assert (hit.group, say(hit.why)) == (group, why)


def test_the_row_says_why_only_where_it_is_not_plain(cast: Cast) -> None:
    assert not cast.hit("lefevre", "lefevre").shows_why
    for query, who in (("lefebvre", "lefevre"), ("bob", "robert"), ("teckel", "teckel")):
        assert cast.hit(query, who).shows_why


def test_notes_and_preferences_are_a_group_after_all_else(cast: Cast) -> None:
    for query in ("manteau", "rouge", "table", "chien", "m", "p"):
        groups = [hit.group for hit in find(cast.shop, query)]
        assert groups == sorted(groups, key=lambda group: group == "note")


def test_any_sort_of_query_can_be_cut_short(cast: Cast) -> None:
    for lines in FIRST.values():
        query, _ = next(queries_of(lines))
        whole = cast.found(query)
        for limit in (1, 2, 5):
            assert cast.found(query, limit) == whole[:limit]


def test_a_letter_is_enough(cast: Cast) -> None:
    assert {"lefevre", "lefebvre", "lefaivre", "garage", "sondergard"} <= set(cast.found("l", 60))


def test_no_letter_on_the_way_to_a_name_loses_the_client(cast: Cast) -> None:
    names = {
        "montgomery": "montgomery wil", "lefevre": "lefèvre hél", "roux": "jean-pierre roux",
        "delatour": "de la tour d’auvergne",
    }  # fmt: skip
    for who, typed in names.items():
        for end in range(1, len(typed) + 1):
            assert who in cast.found(typed[:end], 60), typed[:end]


@pytest.mark.parametrize(
    "line",
    [
        "5/3>may", "05/03>may", "5/3/1984>may", "May 3>may", "May 3, 1984>may", "3 May>may",
        "1984-05-03>may", "3/5>march", "March 5>march", "5 mars>march",
        "(212) 555-0147>call", "212 555 0147>call", "2125550147>call", "+1 212 555 0147>call",
        "0147>call", "555-01>call", "12125550147>call", "0012125550147>call",
        "peggy olson>peggy", "maggie>peggy",
    ],
)  # fmt: skip
def test_dates_and_phones_are_read_as_in_the_shops_country(us_shop: Cast, line: str) -> None:
    query, _, who = line.partition(">")
    assert us_shop.found(query)[:1] == [who]


def test_exact_then_start_then_misheard_then_last_then_most(
    shop: Shop, take_in: TakeIn, clock: Clock
) -> None:
    names = ("Martinet", "Martin", "Martain", "Martin", "Martin", "Martinet")
    start, never, misheard, often, lately, start_lately = (
        take_in(given_name="Luc", family_name=name) for name in names
    )
    for client_id in (often, often, lately, misheard, start_lately, misheard):
        clock.forward(days=1)
        record_visit(shop, NewVisit(client_id))
    expected = [lately, often, never, start_lately, start, misheard]
    assert [hit.id for hit in find(shop, "martin")] == expected
    assert [hit.id for hit in find(shop, "martin luc")] == expected
    assert [hit.id for hit in find(shop, "luc martin")] == expected


def test_of_two_who_came_together_who_came_most_is_first(
    shop: Shop, take_in: TakeIn, clock: Clock
) -> None:
    often, seldom = (take_in(given_name=name, family_name="Pair") for name in ("Often", "Seldom"))
    record_visit(shop, NewVisit(often))
    clock.forward(days=1)
    for client_id in (often, seldom):
        record_visit(shop, NewVisit(client_id))
    assert [hit.id for hit in find(shop, "pair")] == [often, seldom]


def test_three_letters_of_each_where_both_start_alike(
    shop: Shop, take_in: Callable[..., int]
) -> None:
    take_in(given_name="Marie", family_name="Martin")
    take_in(given_name="Tony", family_name="Marchetti")
    assert [hit.display_name for hit in find(shop, "mar mar")] == [
        "Martin, Marie", "Marchetti, Tony"
    ]  # fmt: skip


def test_tea_is_no_article(shop: Shop, take_in: Callable[..., int]) -> None:
    take_in(family_name="Okafor", notes=("aime le thé",))
    assert [hit.display_name for hit in find(shop, "thé")] == ["Okafor"]
