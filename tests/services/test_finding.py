"""Finding clients as one types."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shop_app.domain.allergies import AllergyStatus, DietaryKind, NewAllergy, Severity
from shop_app.domain.allergy_marks import MarkSign
from shop_app.domain.clients import NewClient
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.follow_ups import NewFollowUp
from shop_app.domain.visits import NewVisit
from shop_app.services.allergies import add_allergy, answer_allergies
from shop_app.services.finding import Hit, find, lately
from shop_app.services.follow_ups import add_follow_up
from shop_app.services.shop import Shop
from shop_app.services.visits import record_visit
from shop_app.store.clients import add_client
from shop_app.text import Value

if TYPE_CHECKING:
    from tests.conftest import Clock

TakeIn = Callable[..., int]
Say = Callable[[Value], str]


def phone(typed: str) -> NewContactPoint:
    return NewContactPoint(ContactKind.PHONE, typed)


def email(typed: str) -> NewContactPoint:
    return NewContactPoint(ContactKind.EMAIL, typed)


def town(name: str) -> NewContactPoint:
    return NewContactPoint(ContactKind.ADDRESS, "", city=name)


def names(shop: Shop, text: str) -> list[str]:
    return [hit.display_name for hit in find(shop, text)]


def only(shop: Shop, text: str) -> Hit:
    (hit,) = find(shop, text)
    return hit


@pytest.mark.parametrize(
    ("fields", "queries"),
    [
        (
            {"given_name": "Hélène", "family_name": "Lefèvre"},
            "H hé he HELENE he\u0301l lef LEFÈVRE|helene lefevre|hélène, lefèvre|  lef   h  ",
        ),
        (
            {"given_name": "Jean-Pierre", "family_name": "Roux"},
            "jean pierre jeanpierre|jean pierre|pierre jean|jean-pierre|jeanpi|pier roux jean",
        ),
        ({"given_name": "Jeanpierre", "family_name": "Roux"}, "jeanpierre|jean pierre|jean-p"),
        (
            {"given_name": "Anne", "family_name": "de La Tour d’Auvergne"},
            "de la auv d’auv d'auv dauv latour delatour|de la tour|tour auvergne|d auv|la tour d'a",
        ),
        ({"given_name": "Yann", "family_name": "Legoff"}, "legoff|le goff|le go|yann le goff"),
        ({"given_name": "Yann", "family_name": "Le Goff"}, "legoff|le goff|goff|lego|yann lego"),
        ({"given_name": "Pat", "family_name": "O'Brien"}, "o'brien o’b brien obr|o brien"),
        ({"given_name": "Jan", "family_name": "van den Berg"}, "van den berg vandenberg vanden"),
        ({"given_name": "Karim", "family_name": "ben Ali"}, "ben ali benali|ali ben karim"),
        ({"given_name": "Cœur", "family_name": "Dubœuf"}, "coeur cœur duboe dubœ DUBOEUF"),
        ({"given_name": "Łukasz", "family_name": "Søndergård"}, "luk łuk sondergard sønder"),
        ({"given_name": "Đặng", "family_name": "Ægir"}, "dang đặng aegir ægir AEG"),
        ({"given_name": "Otto", "family_name": "Weiß"}, "weiss weiß weis WEISS"),
        ({"given_name": "Zoë", "family_name": "Ñúñez"}, "zoe nunez ñu"),
        ({"given_name": "محمد", "family_name": "علي"}, "م محمد مُحَمَّد علي"),
        ({"given_name": "小明", "family_name": "王"}, "王 小 小明"),
        ({"given_name": "Фёдор", "family_name": "Щукин"}, "ф фе ФЁДОР щук"),
        ({"given_name": "Μίκης", "family_name": "Θεοδωράκης"}, "μικ μίκης ΘΕΟ θεοδωρακης"),
        ({"given_name": "🦊"}, "🦊"),
        ({"family_name": "%"}, "%"),
        ({"family_name": "_"}, "_"),
        ({"family_name": "<img src=x>"}, "<img <img|img src|<img src=x>"),
        ({"family_name": "' OR 1=1 --"}, "or|' OR 1=1 --|' or"),
        ({"family_name": 'Robert"); DROP TABLE clients;--'}, 'robert|drop|robert"); drop'),
        ({"family_name": "x" * 500}, "x xxx|" + "x" * 500),
        ({"family_name": " ".join(f"w{n}q" for n in range(50))}, "w0q w49q w30q"),
        ({"organisation": "Les Amis du Marché"}, "amis marche|les amis"),
        ({"given_name": "Robert", "name_as_said": "Bob"}, "bob robert"),
        ({"family_name": "Dupont", "card_code": "C-00123 A"}, "C-00123 c00123|c-00123 a"),
        ({"family_name": "Dupont", "ref": "4711"}, "4711 47"),
        ({"contact_points": (email("Marie.Curie@Example.org"),)}, "curie MARIE.C @ex marie.curie@"),
        ({"contact_points": (email("hélène@exemple.fr"),)}, "hélène@ helene hél"),
    ],
    ids=lambda value: str(value)[:50] if isinstance(value, dict) else "",
)  # fmt: skip
def test_a_client_is_found_by_what_one_remembers(
    shop: Shop, take_in: TakeIn, fields: dict[str, str], queries: str
) -> None:
    take_in(given_name="Autre", family_name="Quelqu'un")
    client_id = take_in(**fields)
    words, *phrases = queries.split("|")
    for query in (*words.split(), *phrases):
        assert client_id in [hit.id for hit in find(shop, query)], query


@pytest.mark.parametrize(
    "query",
    [
        "06 12 34 56 78", "0612345678", "06.12.34.56.78", "06-12-34-56-78", "06/12/34/56/78",
        "06", "0612", "06 1", "34 56", "5678", "56.78", "78", "+33 6 12 34 56 78", "+33612345678",
        "+33", "0033612345678", "00 33 6 12", "+33 (0)6 12 34 56 78", "0033 (0)6 12", "(06) 12",
        "٠٦ ١٢ ٣٤", "06\u00a012", "06\u202f12", "06–12", "\u202a06 12 34 56 78\u202c", "6",
    ],
)  # fmt: skip
@pytest.mark.parametrize("typed", ["06 12 34 56 78", "+33 (0)6.12.34.56.78", "0033612345678"])
def test_a_phone_is_found_by_any_run_of_its_digits(
    shop: Shop, take_in: TakeIn, typed: str, query: str
) -> None:
    take_in(given_name="Autre", contact_points=(phone("+32 2 999 99 99"),))
    client_id = take_in(given_name="Marie", contact_points=(phone(typed),))
    hit = only(shop, query)
    assert hit.id == client_id
    assert hit.group == "phone"
    assert hit.detail == typed


def test_last_four_digits_with_two_noughts_find_that_phone_first(
    shop: Shop, take_in: TakeIn
) -> None:
    take_in(given_name="Douze", contact_points=(phone("06 12 12 12 12"),))
    wanted = take_in(given_name="Zéro", contact_points=(phone("06 34 56 00 12"),))
    assert find(shop, "0012")[0].id == wanted


def test_a_number_that_no_country_has_is_found_as_typed(shop: Shop, take_in: TakeIn) -> None:
    take_in(given_name="Poste", contact_points=(phone("poste 12 (0)34"),))
    assert names(shop, "1203") == ["Poste"]
    assert names(shop, "12 (0)3") == ["Poste"]


def test_the_phone_that_matched_is_shown_not_the_first(
    shop: Shop, take_in: TakeIn, say: Say
) -> None:
    take_in(given_name="Marie", contact_points=(phone("01 40 00 00 01"), phone("06 12 34 56 78")))
    for query in ("5678", "+33 6 12", "+33612345678"):
        hit = only(shop, query)
        assert hit.detail == "06 12 34 56 78"
        assert "06 12 34 56 78" in say(hit.why)


def test_the_email_that_matched_is_shown_not_the_first(
    shop: Shop, take_in: TakeIn, say: Say
) -> None:
    take_in(given_name="Z", contact_points=(email("a@b.fr"), email("marie@exemple.fr")))
    hit = only(shop, "marie@")
    assert hit.detail == "marie@exemple.fr"
    assert "marie@exemple.fr" in say(hit.why)


@pytest.mark.parametrize(
    "query",
    ["", " ", "\t\n", "%", "_", "*", "?", "'", '"', "\\", "--", ";", "\x00", "\x07", "(", "🦄",
     "\ud83e", "@", "+", "00", "qqq", "marie qqq", "du*nt", "d_pont"],
)  # fmt: skip
def test_signs_are_no_wildcards_and_nothing_breaks(shop: Shop, take_in: TakeIn, query: str) -> None:
    take_in(given_name="Marie", family_name="Dupont", contact_points=(phone("01 23"),))
    assert find(shop, query) == ()


def test_half_a_surrogate_pair_breaks_nothing(shop: Shop, take_in: TakeIn) -> None:
    take_in(given_name="Marie", family_name="Dupont")
    assert names(shop, "dupont\udcff") == ["Dupont, Marie"]


def test_ten_thousand_characters_break_nothing(shop: Shop, take_in: TakeIn) -> None:
    take_in(given_name="Marie", family_name="Dupont")
    for query in ("x" * 10_000, "dupont " * 1500, "5 " * 5000, "%" * 10_000, "é@" * 5000):
        find(shop, query)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
def test_whatever_is_typed_is_answered(shop: Shop, text: str) -> None:
    assert find(shop, text) == ()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=30).filter(lambda text: text.strip() != ""))
def test_a_name_typed_whole_finds_its_client(shop: Shop, take_in: TakeIn, name: str) -> None:
    client_id = take_in(family_name=name)
    assert client_id in [hit.id for hit in find(shop, name)]


def test_every_word_of_the_query_must_be_found(shop: Shop, take_in: TakeIn) -> None:
    take_in(given_name="Marie", family_name="Dupont")
    take_in(given_name="Marie", family_name="Durand")
    assert names(shop, "marie dup") == ["Dupont, Marie"]
    assert sorted(names(shop, "ma du")) == ["Dupont, Marie", "Durand, Marie"]


def test_the_middle_of_a_word_finds_nothing(shop: Shop, take_in: TakeIn) -> None:
    take_in(given_name="Marie", family_name="Dupont")
    assert names(shop, "pont") == []


def test_who_came_last_is_first_then_who_came_most(
    shop: Shop, take_in: TakeIn, clock: Clock
) -> None:
    never = take_in(given_name="Marie", family_name="Jamais")
    old = take_in(given_name="Marie", family_name="Ancienne")
    twice = take_in(given_name="Marie", family_name="Deux")
    once = take_in(given_name="Marie", family_name="Une")
    record_visit(shop, NewVisit(old))
    clock.forward(days=1)
    record_visit(shop, NewVisit(twice))
    clock.forward(days=1)
    record_visit(shop, NewVisit(once))
    record_visit(shop, NewVisit(twice))
    assert [hit.id for hit in find(shop, "marie")] == [twice, once, old, never]
    assert [hit.id for hit in find(shop, "marie", limit=2)] == [twice, once]


def test_among_thousands_the_order_and_the_limit_hold(shop: Shop, clock: Clock) -> None:
    with shop.store.write() as tx:
        made = [add_client(tx, NewClient(family_name=f"M{n:x}"), "FR", clock()) for n in range(400)]
    for client_id in made[50:150:10]:
        clock.forward(minutes=1)
        record_visit(shop, NewVisit(client_id))
    for limit in (1, 5, 50, 400):
        expected = [*made[50:150:10][::-1], *(one for one in made[::-1])]
        expected = list(dict.fromkeys(expected))[:limit]
        assert [hit.id for hit in find(shop, "m", limit=limit)] == expected


def test_a_client_found_in_two_ways_is_shown_once(shop: Shop, take_in: TakeIn) -> None:
    take_in(given_name="Marie", family_name="Marin", contact_points=(email("mar@marin.fr"),))
    assert len(find(shop, "mar")) == 1


def test_what_matched_is_marked(shop: Shop, take_in: TakeIn) -> None:
    take_in(given_name="Hélène", family_name="Dubœuf")
    hit = only(shop, "hele duboe")
    assert [hit.display_name[start:end] for start, end in hit.spans] == ["Dubœ", "Hélè"]


def test_a_name_kept_decomposed_is_kept_composed(shop: Shop, take_in: TakeIn) -> None:
    take_in(given_name=unicodedata.normalize("NFD", "Hélène"))
    hit = only(shop, "hélène")
    assert hit.display_name == unicodedata.normalize("NFC", "Hélène")


def test_the_town_tells_clients_apart_else_the_last_four_digits(
    shop: Shop, take_in: TakeIn
) -> None:
    take_in(family_name="QA", contact_points=(phone("06 12 34 56 78"), town("Lyon")))
    take_in(family_name="QB", contact_points=(phone("06 12 34 56 78"),))
    take_in(family_name="QC", contact_points=(email("c@exemple.fr"),))
    take_in(family_name="QD")
    take_in(family_name="QE", contact_points=(phone("sur demande"),))
    details = {hit.display_name: hit.detail for hit in find(shop, "q")}
    assert details == {"QA": "Lyon", "QB": "…5678", "QC": "c@exemple.fr", "QD": "", "QE": ""}


def test_two_of_one_name_in_one_town_are_told_apart(shop: Shop, take_in: TakeIn) -> None:
    for digits in ("11", "22"):
        take_in(
            given_name="Marie",
            family_name="Martin",
            contact_points=(phone(f"06 00 00 00 {digits}"), town("Lyon")),
        )
    assert {hit.detail for hit in find(shop, "martin")} == {"Lyon · …0011", "Lyon · …0022"}


def test_a_client_found_by_a_name_that_the_row_does_not_say_shows_that_name(
    shop: Shop, take_in: TakeIn
) -> None:
    take_in(given_name="Robert", family_name="Petit", organisation="Garage du Port")
    assert only(shop, "garage").detail == "Garage du Port"


def test_the_mark_says_what_is_known_of_allergies(shop: Shop, take_in: TakeIn) -> None:
    never = take_in(family_name="Q1")
    none = take_in(family_name="Q2", allergy_status=AllergyStatus.NONE_KNOWN)
    declined = take_in(family_name="Q3")
    answer_allergies(shop, declined, AllergyStatus.DECLINED)
    severe = take_in(family_name="Q4")
    add_allergy(shop, severe, NewAllergy("noix", severity=Severity.SEVERE))
    dislikes = take_in(family_name="Q5")
    add_allergy(shop, dislikes, NewAllergy("coriandre", DietaryKind.AVERSION))
    intolerant = take_in(family_name="Q6", allergy_status=AllergyStatus.NONE_KNOWN)
    add_allergy(shop, intolerant, NewAllergy("lactose", DietaryKind.INTOLERANCE))
    marks = {hit.id: (hit.status, hit.severe) for hit in find(shop, "q")}
    assert marks == {
        never: (AllergyStatus.NOT_ASKED, False),
        none: (AllergyStatus.NONE_KNOWN, False),
        declined: (AllergyStatus.DECLINED, False),
        severe: (AllergyStatus.HAS, True),
        dislikes: (AllergyStatus.NOT_ASKED, False),
        intolerant: (AllergyStatus.HAS, False),
    }


def test_the_last_visit_is_a_day_of_the_shop(shop: Shop, take_in: TakeIn, clock: Clock) -> None:
    client_id = take_in(family_name="Nuit")
    clock.now = clock.now.replace(hour=23, minute=30)  # half past midnight in Paris
    record_visit(shop, NewVisit(client_id))
    hit = only(shop, "nuit")
    assert hit.last_visit is not None
    assert hit.last_visit.isoformat() == "2025-11-23"
    assert hit.today == hit.last_visit


def test_an_empty_search_shows_who_is_due_and_who_came_lately(
    shop: Shop, take_in: TakeIn, clock: Clock
) -> None:
    ids = [take_in(family_name=f"C{n}") for n in range(12)]
    for client_id in ids[:10]:
        record_visit(shop, NewVisit(client_id))
        clock.forward(hours=1)
    today = clock.now.date()
    add_follow_up(shop, NewFollowUp(ids[11], "rappeler", today))
    add_follow_up(shop, NewFollowUp(ids[3], "rappeler", today.replace(day=1)))
    add_follow_up(shop, NewFollowUp(ids[3], "encore", today))
    add_follow_up(shop, NewFollowUp(ids[5], "plus tard", today.replace(day=30)))
    found = lately(shop)
    assert [hit.id for hit in found.due] == [ids[3], ids[11]]
    assert [hit.id for hit in found.lately] == [ids[n] for n in (9, 8, 7, 6, 5, 4, 2, 1)]
    assert found.clients


def test_an_empty_file_shows_nothing(shop: Shop) -> None:
    found = lately(shop)
    assert (found.due, found.lately, found.clients) == ((), (), 0)


def test_a_limit_holds_however_many_match(shop: Shop, clock: Clock) -> None:
    with shop.store.write() as tx:
        for n in range(300):
            add_client(tx, NewClient(given_name="Marie", family_name=f"M{n}"), "FR", clock())
    assert len(find(shop, "m", limit=50)) == 50
    assert len(find(shop, "m m", limit=7)) == 7
    assert len(find(shop, "marie m1", limit=500)) == 111


def test_old_knowledge_is_marked_to_ask_again(shop: Shop, take_in: TakeIn, clock: Clock) -> None:
    none = take_in(family_name="Blanc", allergy_status=AllergyStatus.NONE_KNOWN)
    severe = take_in(family_name="Noir")
    add_allergy(shop, severe, NewAllergy("nuts", severity=Severity.SEVERE))
    assert not any(one.mark.stale for one in lately(shop).lately)
    clock.forward(days=200)  # a severe one is asked sooner
    assert {one.id: one.mark.stale for one in lately(shop).lately} == {none: False, severe: True}
    clock.forward(days=200)
    assert only(shop, "Blanc").mark.sign is MarkSign.ASK
    assert only(shop, "Noir").mark.sign is MarkSign.SEVERE
